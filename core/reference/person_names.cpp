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
    "deangelis\tDeAngelis\ndegeneres\tDeGeneres\ndemarco\tDeMarco\ndeniro\tDeNiro\n"
    "derosa\tDeRosa\ndesantis\tDeSantis\ndesimone\tDeSimone\ndevito\tDeVito\ndevries\tDeVries\n"
    "dicaprio\tDiCaprio\ndigiovanni\tDiGiovanni\ndimaggio\tDiMaggio\ndipietro\tDiPietro\n"
    "distefano\tDiStefano\nlamarca\tLaMarca\nlaporte\tLaPorte\nlarue\tLaRue\nlobianco\tLoBianco\n"
    "lopresti\tLoPresti\nmacalister\tMacAlister\nmacallister\tMacAllister\nmacalpine\tMacAlpine\n"
    "macarthur\tMacArthur\nmacaulay\tMacAulay\nmacbain\tMacBain\nmacbean\tMacBean\n"
    "macbride\tMacBride\nmaccallum\tMacCallum\nmaccarthy\tMacCarthy\nmacconald\tMacConald\n"
    "maccormack\tMacCormack\nmaccormick\tMacCormick\nmaccrae\tMacCrae\nmacdermott\tMacDermott\n"
    "macdiarmid\tMacDiarmid\nmacdonagh\tMacDonagh\nmacdonald\tMacDonald\nmacdonell\tMacDonell\n"
    "macdonnell\tMacDonnell\nmacdougal\tMacDougal\nmacdougall\tMacDougall\nmacdowell\tMacDowell\n"
    "macduff\tMacDuff\nmaceachern\tMacEachern\nmacewan\tMacEwan\nmacewen\tMacEwen\n"
    "macfadden\tMacFadden\nmacfadyen\tMacFadyen\nmacfarland\tMacFarland\nmacfarlane\tMacFarlane\n"
    "macgarry\tMacGarry\nmacgillivray\tMacGillivray\nmacgowan\tMacGowan\nmacgregor\tMacGregor\n"
    "macguire\tMacGuire\nmacinnes\tMacInnes\nmacinnis\tMacInnis\nmacintosh\tMacIntosh\n"
    "macintyre\tMacIntyre\nmacisaac\tMacIsaac\nmaciver\tMacIver\nmacivor\tMacIvor\n"
    "mackay\tMacKay\nmackellar\tMacKellar\nmackendrick\tMacKendrick\nmackenna\tMacKenna\n"
    "mackenzie\tMacKenzie\nmackillop\tMacKillop\nmackinley\tMacKinley\nmackinnon\tMacKinnon\n"
    "mackintosh\tMacKintosh\nmaclachlan\tMacLachlan\nmaclaine\tMacLaine\nmaclaren\tMacLaren\n"
    "maclaughlin\tMacLaughlin\nmaclean\tMacLean\nmacleish\tMacLeish\nmaclellan\tMacLellan\n"
    "maclennan\tMacLennan\nmacleod\tMacLeod\nmacmahon\tMacMahon\nmacmanus\tMacManus\n"
    "macmaster\tMacMaster\nmacmillan\tMacMillan\nmacmurray\tMacMurray\nmacnab\tMacNab\n"
    "macnair\tMacNair\nmacnamara\tMacNamara\nmacnaughton\tMacNaughton\nmacneal\tMacNeal\n"
    "macneice\tMacNeice\nmacneil\tMacNeil\nmacneill\tMacNeill\nmacnish\tMacNish\n"
    "macniven\tMacNiven\nmacphail\tMacPhail\nmacphee\tMacPhee\nmacpherson\tMacPherson\n"
    "macquarrie\tMacQuarrie\nmacqueen\tMacQueen\nmacquillan\tMacQuillan\nmacrae\tMacRae\n"
    "macritchie\tMacRitchie\nmacshane\tMacShane\nmactaggart\tMacTaggart\nmactavish\tMacTavish\n"
    "macvicar\tMacVicar\nmacvittie\tMacVittie\nmacwhirter\tMacWhirter\nmacwilliam\tMacWilliam\n"
    "macwilliams\tMacWilliams\n";

}  // namespace

bool is_name_particle(std::string_view folded) { return find_line(kParticles, folded).has_value(); }

std::string_view usual_name_case(std::string_view folded) {
  return find_line(kCases, folded).value_or(std::string_view());
}

}  // namespace spruce
