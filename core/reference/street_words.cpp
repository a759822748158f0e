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
    "avinguda\tT\tavenue\navn\tT\tavenue\navnue\tT\tavenue\nbasement\tU\tbasement\n"
    "bd\tT\tboulevard\nbend\tT\tbend\nbet\tF\tbetween\nbetween\tF\tbetween\nbin\tU\tbin\n"
    "bld\tU\tbuilding\nbldg\tU\tbuilding\nblk\tU\tblock\nblock\tU\tblock\nblv\tT\tboulevard\n"
    "blvd\tT\tboulevard\nbnd\tT\tbend\nboul\tT\tboulevard\nboulevard\tT\tboulevard\n"
    "box\tB\tbox\nbr\tT\tbranch\nbranch\tT\tbranch\nbrg\tT\tbridge\nbridge\tT\tbridge\n"
    "bsmt\tU\tbasement\nbtw\tF\tbetween\nbuilding\tU\tbuilding\nbvd\tT\tboulevard\n"
    "byp\tT\tbypass\nbypass\tT\tbypass\ncalle\tT\tcalle\ncanyon\tT\tcanyon\ncarrer\tT\tcarrer\n"
    "carrera\tT\tcarrera\ncarretera\tT\tcarretera\ncauseway\tT\tcauseway\ncct\tT\tcircuit\n"
    "chaussee\tT\tchaussee\nchem\tT\tchemin\nchemin\tT\tchemin\ncir\tT\tcircle\n"
    "circ\tT\tcircle\ncircle\tT\tcircle\ncircuit\tT\tcircuit\ncl\tT\tcircle\nclo\tT\tclose\n"
    "close\tT\tclose\ncmn\tT\tcommon\ncommon\tT\tcommon\ncor\tT\tcorner\ncorner\tT\tcorner\n"
    "corso\tT\tcorso\ncours\tT\tcours\ncourt\tT\tcourt\ncove\tT\tcove\ncr\tT\tcrescent\n"
    "cra\tT\tcarrera\ncrcl\tT\tcircle\ncreek\tT\tcreek\ncres\tT\tcrescent\n"
    "crescent\tT\tcrescent\ncrescnt\tT\tcrescent\ncrk\tT\tcreek\ncrn\tT\tcorner\n"
    "crossing\tT\tcrossing\ncrossroad\tT\tcrossroad\ncrs\tT\tcrescent\ncrssng\tT\tcrossing\n"
    "crt\tT\tcourt\ncswy\tT\tcauseway\nct\tT\tcourt\nctra\tT\tcarretera\ncv\tT\tcove\n"
    "cyn\tT\tcanyon\ndadao\tT\tdadao\ndale\tT\tdale\nde\tF\tde\ndel\tF\tdel\n"
    "department\tU\tdepartment\ndept\tU\tdepartment\ndes\tF\tdes\ndiagonal\tT\tdiagonal\n"
    "dl\tT\tdale\ndr\tT\tdrive\ndriv\tT\tdrive\ndrive\tT\tdrive\ndrv\tT\tdrive\ndu\tF\tdu\n"
    "e\tD\teast\neast\tD\teast\nesp\tT\tesplanade\nesplanade\tT\tesplanade\nest\tT\testate\n"
    "estate\tT\testate\nestates\tT\testate\netage\tU\tetage\nexpressway\tT\texpressway\n"
    "expwy\tT\texpressway\nexpy\tT\texpressway\next\tT\textension\nextension\tT\textension\n"
    "file\tU\tfile\nfl\tU\tfloor\nflat\tU\tflat\nfloor\tU\tfloor\nflr\tU\tfloor\nflt\tU\tflat\n"
    "freeway\tT\tfreeway\nfwy\tT\tfreeway\ngade\tT\tgade\ngarden\tT\tgardens\n"
    "gardens\tT\tgardens\ngasse\tT\tgasse\ngata\tT\tgata\ngatan\tT\tgatan\ngate\tT\tgate\n"
    "gdn\tT\tgardens\ngdns\tT\tgardens\ngr\tT\tgrove\ngracht\tT\tgracht\ngrove\tT\tgrove\n"
    "grv\tT\tgrove\ngte\tT\tgate\nhangar\tU\thangar\nhao\tU\thao\nharbor\tT\tharbor\n"
    "hbr\tT\tharbor\nheights\tT\theights\nhighway\tT\thighway\nhighwy\tT\thighway\n"
    "hill\tT\thill\nhills\tT\thill\nhiway\tT\thighway\nhl\tT\thill\nhls\tT\thill\n"
    "hngr\tU\thangar\nhouse\tU\thouse\nhse\tU\thouse\nht\tT\theights\nhts\tT\theights\n"
    "hwy\tT\thighway\nimp\tT\timpasse\nimpasse\tT\timpasse\nis\tT\tisland\nisland\tT\tisland\n"
    "jalan\tT\tjalan\njct\tT\tjunction\njie\tT\tjie\njl\tT\tjalan\njunction\tT\tjunction\n"
    "la\tF\tla\nlaan\tT\tlaan\nlake\tT\tlake\nlanding\tT\tlanding\nlane\tT\tlane\n"
    "lbby\tU\tlobby\nle\tF\tle\nlev\tU\tlevel\nlevel\tU\tlevel\nlk\tT\tlake\nln\tT\tlane\n"
    "lndg\tT\tlanding\nlne\tT\tlane\nlobby\tU\tlobby\nloop\tT\tloop\nlot\tU\tlot\nlou\tU\tlou\n"
    "lp\tT\tloop\nlu\tT\tlu\nlvl\tU\tlevel\nmailstop\tU\tms\nmanor\tT\tmanor\nmews\tT\tmews\n"
    "mezz\tU\tmezzanine\nmezzanine\tU\tmezzanine\nmnr\tT\tmanor\nmotorway\tT\tmotorway\n"
    "mountain\tT\tmountain\nms\tU\tms\nmsc\tU\tmsc\nmtn\tT\tmountain\nmws\tT\tmews\n"
    "mwy\tT\tmotorway\nn\tD\tnorth\nne\tD\tnortheast\nnear\tF\tnear\nno\tF\tno\n"
    "north\tD\tnorth\nnortheast\tD\tnortheast\nnorthwest\tD\tnorthwest\nnr\tF\tno\nnum\tF\tno\n"
    "number\tF\tno\nnw\tD\tnorthwest\nof\tF\tof\nofc\tU\toffice\noff\tF\toff\n"
    "office\tU\toffice\non\tF\ton\np\tB\tpo\nparade\tT\tparade\npark\tT\tpark\n"
    "parkway\tT\tparkway\nparkwy\tT\tparkway\npaseo\tT\tpaseo\npass\tT\tpass\npath\tT\tpath\n"
    "pde\tT\tparade\npenthouse\tU\tpenthouse\nph\tU\tpenthouse\npiazza\tT\tpiazza\n"
    "pike\tT\tpike\npk\tT\tpark\npkway\tT\tparkway\npkwy\tT\tparkway\npky\tT\tparkway\n"
    "pl\tT\tplace\nplace\tT\tplace\nplain\tT\tplain\nplatz\tT\tplatz\nplaza\tT\tplaza\n"
    "plc\tT\tplace\nplein\tT\tplein\npln\tT\tplain\nplz\tT\tplaza\nplza\tT\tplaza\npo\tB\tpo\n"
    "pobox\tB\tpobox\npoint\tT\tpoint\npostfach\tB\tpostfach\nprk\tT\tpark\n"
    "prom\tT\tpromenade\npromenade\tT\tpromenade\npt\tT\tpoint\nquai\tT\tquai\nquay\tT\tquay\n"
    "qy\tT\tquay\nrambla\tT\trambla\nrd\tT\troad\nrdg\tT\tridge\nridge\tT\tridge\n"
    "ring\tT\tring\nrise\tT\trise\nrm\tU\troom\nroad\tT\troad\nrod\tT\troad\nrond\tT\trond\n"
    "room\tU\troom\nroute\tT\troute\nrow\tT\trow\nrruga\tT\trruga\nrt\tT\troute\n"
    "rte\tT\troute\nrua\tT\trua\nrue\tT\true\nrun\tT\trun\ns\tD\tsouth\nse\tD\tsoutheast\n"
    "shi\tU\tshi\nshop\tU\tshop\nshp\tU\tshop\nslip\tU\tslip\nsouth\tD\tsouth\n"
    "southeast\tD\tsoutheast\nsouthwest\tD\tsouthwest\nspc\tU\tspace\nsq\tT\tsquare\n"
    "sqr\tT\tsquare\nsquare\tT\tsquare\nst\tT\tstreet\nsta\tT\tstation\nstation\tT\tstation\n"
    "ste\tU\tsuite\nstn\tT\tstation\nstock\tU\tetage\nstr\tT\tstrasse\nstra\tT\tstrasse\n"
    "straat\tT\tstraat\nstrase\tT\tstrasse\nstrasse\tT\tstrasse\nstreet\tT\tstreet\n"
    "stret\tT\tstreet\nstrt\tT\tstreet\nsuit\tU\tsuite\nsuite\tU\tsuite\nsw\tD\tsouthwest\n"
    "tce\tT\tterrace\nter\tT\tterrace\nterr\tT\tterrace\nterrace\tT\tterrace\nthe\tF\tthe\n"
    "tower\tU\ttower\ntpke\tT\tturnpike\ntr\tT\ttrail\ntrail\tT\ttrail\ntrailer\tU\ttrailer\n"
    "transversal\tT\ttransversal\ntravessa\tT\ttravessa\ntrce\tT\tterrace\ntrl\tT\ttrail\n"
    "trlr\tU\ttrailer\nturnpike\tT\tturnpike\ntwr\tU\ttower\nul\tT\tulica\nulica\tT\tulica\n"
    "ulitsa\tT\tulica\nun\tU\tunit\nunit\tU\tunit\nvalley\tT\tvalley\nvej\tT\tvej\n"
    "via\tT\tvia\nviale\tT\tviale\nvico\tT\tvico\nview\tT\tview\nvillage\tT\tvillage\n"
    "vis\tT\tvista\nvista\tT\tvista\nvlg\tT\tvillage\nvlge\tT\tvillage\nvly\tT\tvalley\n"
    "vw\tT\tview\nw\tD\twest\nwalk\tT\twalk\nway\tT\tway\nweg\tT\tweg\nwest\tD\twest\n"
    "wlk\tT\twalk\nwy\tT\tway\nxing\tT\tcrossing\nxrd\tT\tcrossroad\n";

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
