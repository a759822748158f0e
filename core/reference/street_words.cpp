// The table of street_words.h as text: word, tab, kind letter, tab, standard word; sorted by bytes.
#include "core/reference/street_words.h"

#include "core/reference/line_table.h"

namespace spruce {
namespace {

constexpr std::string_view kWords =
    "allee\tT\talley\nalley\tT\talley\naly\tT\talley\nand\tF\tand\nap\tU\tapartment\n"
    "apartment\tU\tapartment\nappartement\tU\tapartment\napt\tU\tapartment\narc\tT\tarcade\n"
    "arcade\tT\tarcade\nat\tF\tat\nav\tT\tavenue\navda\tT\tavenue\nave\tT\tavenue\n"
    "aven\tT\tavenue\navenida\tT\tavenue\navenu\tT\tavenue\navenue\tT\tavenue\n"
    "avn\tT\tavenue\navnue\tT\tavenue\nbasement\tU\tbasement\nbd\tT\tboulevard\n"
    "bend\tT\tbend\nbet\tF\tbetween\nbetween\tF\tbetween\nbld\tU\tbuilding\n"
    "bldg\tU\tbuilding\nblk\tU\tblock\nblock\tU\tblock\nblv\tT\tboulevard\n"
    "blvd\tT\tboulevard\nbnd\tT\tbend\nboul\tT\tboulevard\nboulevard\tT\tboulevard\n"
    "box\tB\tbox\nbr\tT\tbranch\nbranch\tT\tbranch\nbrg\tT\tbridge\nbridge\tT\tbridge\n"
    "bsmt\tU\tbasement\nbtw\tF\tbetween\nbuilding\tU\tbuilding\nbvd\tT\tboulevard\n"
    "byp\tT\tbypass\nbypass\tT\tbypass\ncalle\tT\tcalle\ncanyon\tT\tcanyon\n"
    "carrer\tT\tcarrer\ncarretera\tT\tcarretera\ncauseway\tT\tcauseway\ncct\tT\tcircuit\n"
    "chem\tT\tchemin\nchemin\tT\tchemin\ncir\tT\tcircle\ncirc\tT\tcircle\ncircle\tT\tcircle\n"
    "circuit\tT\tcircuit\ncl\tT\tcircle\nclo\tT\tclose\nclose\tT\tclose\ncmn\tT\tcommon\n"
    "common\tT\tcommon\ncor\tT\tcorner\ncorner\tT\tcorner\ncorso\tT\tcorso\ncours\tT\tcours\n"
    "court\tT\tcourt\ncove\tT\tcove\ncr\tT\tcrescent\ncrcl\tT\tcircle\ncreek\tT\tcreek\n"
    "cres\tT\tcrescent\ncrescent\tT\tcrescent\ncrescnt\tT\tcrescent\ncrk\tT\tcreek\n"
    "crn\tT\tcorner\ncrossing\tT\tcrossing\ncrossroad\tT\tcrossroad\ncrs\tT\tcrescent\n"
    "crssng\tT\tcrossing\ncrt\tT\tcourt\ncswy\tT\tcauseway\nct\tT\tcourt\n"
    "ctra\tT\tcarretera\ncv\tT\tcove\ncyn\tT\tcanyon\ndadao\tT\tdadao\ndale\tT\tdale\n"
    "de\tF\tde\ndel\tF\tdel\ndepartment\tU\tdepartment\ndept\tU\tdepartment\ndes\tF\tdes\n"
    "dl\tT\tdale\ndr\tT\tdrive\ndriv\tT\tdrive\ndrive\tT\tdrive\ndrv\tT\tdrive\ndu\tF\tdu\n"
    "e\tD\teast\neast\tD\teast\nesp\tT\tesplanade\nesplanade\tT\tesplanade\nest\tT\testate\n"
    "estate\tT\testate\nestates\tT\testate\netage\tU\tetage\nexpressway\tT\texpressway\n"
    "expwy\tT\texpressway\nexpy\tT\texpressway\next\tT\textension\nextension\tT\textension\n"
    "fl\tU\tfloor\nflat\tU\tflat\nfloor\tU\tfloor\nflr\tU\tfloor\nflt\tU\tflat\n"
    "freeway\tT\tfreeway\nfwy\tT\tfreeway\ngarden\tT\tgardens\ngardens\tT\tgardens\n"
    "gasse\tT\tgasse\ngate\tT\tgate\ngdn\tT\tgardens\ngdns\tT\tgardens\ngr\tT\tgrove\n"
    "gracht\tT\tgracht\ngrove\tT\tgrove\ngrv\tT\tgrove\ngte\tT\tgate\nhao\tU\thao\n"
    "harbor\tT\tharbor\nhbr\tT\tharbor\nheights\tT\theights\nhighway\tT\thighway\n"
    "highwy\tT\thighway\nhill\tT\thill\nhills\tT\thill\nhiway\tT\thighway\nhl\tT\thill\n"
    "hls\tT\thill\nhouse\tU\thouse\nhse\tU\thouse\nht\tT\theights\nhts\tT\theights\n"
    "hwy\tT\thighway\nimp\tT\timpasse\nimpasse\tT\timpasse\nis\tT\tisland\n"
    "island\tT\tisland\njct\tT\tjunction\njie\tT\tjie\njunction\tT\tjunction\nla\tF\tla\n"
    "laan\tT\tlaan\nlake\tT\tlake\nlanding\tT\tlanding\nlane\tT\tlane\nle\tF\tle\n"
    "lev\tU\tlevel\nlevel\tU\tlevel\nlk\tT\tlake\nln\tT\tlane\nlndg\tT\tlanding\n"
    "lne\tT\tlane\nloop\tT\tloop\nlot\tU\tlot\nlou\tU\tlou\nlp\tT\tloop\nlu\tT\tlu\n"
    "lvl\tU\tlevel\nmanor\tT\tmanor\nmews\tT\tmews\nmezz\tU\tmezzanine\n"
    "mezzanine\tU\tmezzanine\nmnr\tT\tmanor\nmotorway\tT\tmotorway\nmountain\tT\tmountain\n"
    "mtn\tT\tmountain\nmws\tT\tmews\nmwy\tT\tmotorway\nn\tD\tnorth\nne\tD\tnortheast\n"
    "near\tF\tnear\nno\tF\tno\nnorth\tD\tnorth\nnortheast\tD\tnortheast\n"
    "northwest\tD\tnorthwest\nnr\tF\tno\nnum\tF\tno\nnumber\tF\tno\nnw\tD\tnorthwest\n"
    "of\tF\tof\nofc\tU\toffice\noff\tF\toff\noffice\tU\toffice\non\tF\ton\np\tB\tpo\n"
    "parade\tT\tparade\npark\tT\tpark\nparkway\tT\tparkway\nparkwy\tT\tparkway\n"
    "paseo\tT\tpaseo\npass\tT\tpass\npath\tT\tpath\npde\tT\tparade\npenthouse\tU\tpenthouse\n"
    "ph\tU\tpenthouse\npiazza\tT\tpiazza\npike\tT\tpike\npk\tT\tpark\npkway\tT\tparkway\n"
    "pkwy\tT\tparkway\npky\tT\tparkway\npl\tT\tplace\nplace\tT\tplace\nplain\tT\tplain\n"
    "platz\tT\tplatz\nplaza\tT\tplaza\nplc\tT\tplace\nplein\tT\tplein\npln\tT\tplain\n"
    "plz\tT\tplaza\nplza\tT\tplaza\npo\tB\tpo\npobox\tB\tpobox\npoint\tT\tpoint\n"
    "postfach\tB\tpostfach\nprk\tT\tpark\nprom\tT\tpromenade\npromenade\tT\tpromenade\n"
    "pt\tT\tpoint\nquai\tT\tquai\nquay\tT\tquay\nqy\tT\tquay\nrd\tT\troad\nrdg\tT\tridge\n"
    "ridge\tT\tridge\nring\tT\tring\nrise\tT\trise\nrm\tU\troom\nroad\tT\troad\n"
    "rod\tT\troad\nroom\tU\troom\nroute\tT\troute\nrow\tT\trow\nrt\tT\troute\nrte\tT\troute\n"
    "rua\tT\trua\nrue\tT\true\nrun\tT\trun\ns\tD\tsouth\nse\tD\tsoutheast\nshi\tU\tshi\n"
    "shop\tU\tshop\nshp\tU\tshop\nsouth\tD\tsouth\nsoutheast\tD\tsoutheast\n"
    "southwest\tD\tsouthwest\nsq\tT\tsquare\nsqr\tT\tsquare\nsquare\tT\tsquare\n"
    "st\tT\tstreet\nsta\tT\tstation\nstation\tT\tstation\nste\tU\tsuite\nstn\tT\tstation\n"
    "stock\tU\tetage\nstr\tT\tstrasse\nstra\tT\tstrasse\nstraat\tT\tstraat\n"
    "strase\tT\tstrasse\nstrasse\tT\tstrasse\nstreet\tT\tstreet\nstret\tT\tstreet\n"
    "strt\tT\tstreet\nsuit\tU\tsuite\nsuite\tU\tsuite\nsw\tD\tsouthwest\ntce\tT\tterrace\n"
    "ter\tT\tterrace\nterr\tT\tterrace\nterrace\tT\tterrace\nthe\tF\tthe\ntower\tU\ttower\n"
    "tpke\tT\tturnpike\ntr\tT\ttrail\ntrail\tT\ttrail\ntrce\tT\tterrace\ntrl\tT\ttrail\n"
    "turnpike\tT\tturnpike\ntwr\tU\ttower\nun\tU\tunit\nunit\tU\tunit\nvalley\tT\tvalley\n"
    "via\tT\tvia\nviale\tT\tviale\nview\tT\tview\nvillage\tT\tvillage\nvis\tT\tvista\n"
    "vista\tT\tvista\nvlg\tT\tvillage\nvlge\tT\tvillage\nvly\tT\tvalley\nvw\tT\tview\n"
    "w\tD\twest\nwalk\tT\twalk\nway\tT\tway\nweg\tT\tweg\nwest\tD\twest\nwlk\tT\twalk\n"
    "wy\tT\tway\nxing\tT\tcrossing\nxrd\tT\tcrossroad\n";

StreetWordKind kind_of(std::string_view letter) {
  switch (letter.empty() ? '\0' : letter.front()) {
    case 'T':
      return StreetWordKind::Type;
    case 'D':
      return StreetWordKind::Direction;
    case 'U':
      return StreetWordKind::Unit;
    case 'F':
      return StreetWordKind::Filler;
    case 'B':
      return StreetWordKind::Box;
    default:
      return StreetWordKind::None;
  }
}

struct Ending {
  std::string_view text;
  std::string_view full;
};

constexpr Ending kEndings[] = {
    {"strasse", "strasse"}, {"straat", "straat"}, {"str", "strasse"}, {"platz", "platz"},
    {"gasse", "gasse"},     {"allee", "allee"},   {"weg", "weg"},     {"laan", "laan"},
};

constexpr std::size_t kShortestStem = 3;

}  // namespace

StreetWord find_street_word(std::string_view folded) {
  std::string_view value = find_line(kWords, folded).value_or(std::string_view());
  const StreetWordKind kind = kind_of(take_cell(value));
  return {value, kind};
}

std::string_view glued_street_type(std::string_view folded, std::size_t& length) {
  for (const Ending& ending : kEndings) {
    if (folded.size() < ending.text.size() + kShortestStem || !folded.ends_with(ending.text)) {
      continue;
    }
    length = ending.text.size();
    return ending.full;
  }
  length = 0;
  return {};
}

}  // namespace spruce
