// The tables of person_names.h as text, sorted by bytes.
#include "core/reference/person_names.h"

#include "core/reference/line_table.h"

namespace spruce {
namespace {

constexpr std::string_view kParticles =
    "aan\nabu\naf\nal\nauf\naus\nav\nbin\nbint\nbinti\nda\ndal\ndalla\ndalle\ndas\nde\n"
    "degli\ndei\ndel\ndela\ndella\ndelle\ndello\nden\nder\ndes\ndi\ndo\ndos\ndu\nel\nibn\n"
    "la\nlas\nle\nles\nlo\nlos\nmac\nmc\nop\nst\nte\nten\nter\ntho\ntot\nuit\nund\nvan\n"
    "vande\nvanden\nvander\nvom\nvon\nvor\ny\nzu\nzum\nzur\n";

constexpr std::string_view kCases =
    "macarthur\tMacArthur\nmacdonald\tMacDonald\nmacdougall\tMacDougall\n"
    "macdowell\tMacDowell\nmacfarlane\tMacFarlane\nmacgregor\tMacGregor\n"
    "macintyre\tMacIntyre\nmackay\tMacKay\nmackenzie\tMacKenzie\nmackinnon\tMacKinnon\n"
    "maclaren\tMacLaren\nmaclean\tMacLean\nmacleod\tMacLeod\nmacmillan\tMacMillan\n"
    "macneil\tMacNeil\nmacpherson\tMacPherson\nmacqueen\tMacQueen\nmacrae\tMacRae\n";

}  // namespace

bool is_name_particle(std::string_view folded) { return find_line(kParticles, folded).has_value(); }

std::string_view usual_name_case(std::string_view folded) {
  return find_line(kCases, folded).value_or(std::string_view());
}

}  // namespace spruce
