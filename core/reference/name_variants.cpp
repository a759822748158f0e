// Common knowledge of naming in Slavic, Greek, Arabic, Spanish, German, Italian and English use;
// collected by us, 2026-11-25. A class is named by its first form.
#include "core/reference/name_variants.h"

#include <algorithm>
#include <array>

#include "core/reference/line_table.h"

namespace spruce {

namespace {

constexpr std::string_view kNames =
    "abdallah\tabdullah\nabdulla\tabdullah\nabdullah\tabdullah\nachmed\tahmed\nahmad\tahmed\n"
    "ahmed\tahmed\naicha\taisha\naisha\taisha\naishah\taisha\naksana\tkseniya\nalan\talan\n"
    "alberto\talberto\nalec\talexander\naleh\toleg\nalejandra\talexandra\n"
    "alejandro\talexander\naleksandar\talexander\naleksander\talexander\n"
    "aleksandr\talexander\naleksandra\talexandra\naleksei\taleksey\naleksey\taleksey\n"
    "alena\tyelena\nalessandra\talexandra\nalessandro\talexander\n"
    "alex\talexander alexandra aleksey\nalexa\talexandra\nalexander\talexander\n"
    "alexandr\talexander\nalexandra\talexandra\nalexandre\talexander\nalexandros\talexander\n"
    "alexei\taleksey\nalexey\taleksey\naliaksandr\talexander\naliaksei\taleksey\n"
    "allan\talan\nallen\talan\nalyaksandr\talexander\nalyosha\taleksey\n"
    "anastasia\tanastasia\nanastasiia\tanastasia\nanastasiya\tanastasia\nandi\tandreas\n"
    "andreas\tandreas\nandrei\tandrey\nandrej\tandrey\nandrew\tandrey\nandrey\tandrey\n"
    "andrii\tandrey\nandriy\tandrey\nandy\tandreas\nania\tanna\nann\tanne\nanna\tanna anne\n"
    "anne\tanne\nannie\tanne\nantonio\tantonio\nanya\tanna\nayesha\taisha\naysha\taisha\n"
    "basti\tsebastian\nbastian\tsebastian\nbecky\trebecca\nbella\tisabel\nbeppe\tgiuseppe\n"
    "beto\troberto alberto\nbetty\telisabeth\nbogdan\tbogdan\nbohdan\tbogdan\nbrian\tbrian\n"
    "bryan\tbrian\ncarl\tkarl\ncatarina\tcatherine\ncate\tcatherine\ncaterina\tcatherine\n"
    "catherine\tcatherine\ncathryn\tcatherine\ncathy\tcatherine\ncharo\trosario\n"
    "chris\tchristoph\nchristen\tkristen\nchristin\tkristen\nchristina\tkristina\n"
    "christof\tchristoph\nchristoph\tchristoph\nchristophe\tchristoph\n"
    "christopher\tchristoph\nconcepcion\tconcepcion\nconcha\tconcepcion\n"
    "conchita\tconcepcion\nconstantin\tkonstantin\nconstantine\tkonstantin\n"
    "cristina\tkristina\ncurro\tfrancisco\ndeb\tdeborah\ndebbie\tdeborah\ndeborah\tdeborah\n"
    "debra\tdeborah\ndima\tdmitry\ndimitri\tdmitry\ndimitrios\tdmitry\ndimitris\tdmitry\n"
    "dimitry\tdmitry\ndmitri\tdmitry\ndmitrii\tdmitry\ndmitriy\tdmitry\ndmitry\tdmitry\n"
    "dmytro\tdmitry\ndolores\tdolores\ndzmitry\tdmitry\nebrahim\tibrahim\nedu\teduardo\n"
    "eduardo\teduardo\nekaterina\tcatherine\nelena\tyelena\nelisabeth\telisabeth\n"
    "elise\telisabeth\nelizabeth\telisabeth\nelsa\telisabeth\nenrique\tenrique\n"
    "enzo\tvincenzo\neric\teric\nerick\teric\nerik\teric\neugene\tyevgeny\nevgeni\tyevgeny\n"
    "evgenii\tyevgeny\nevgeniy\tyevgeny\nevgeny\tyevgeny\nfaisal\tfaisal\nfatemeh\tfatima\n"
    "fatima\tfatima\nfatimah\tfatima\nfatma\tfatima\nfaysal\tfaisal\nfedor\tfyodor\n"
    "feisal\tfaisal\nfilip\tphilipp\nfiodor\tfyodor\nfrancesco\tfrancesco\n"
    "francisco\tfrancisco\nfranco\tfrancesco\nfred\tfriedrich\nfriedrich\tfriedrich\n"
    "fritz\tfriedrich\nfyodor\tfyodor\ngalina\tgalina\nganna\tanna\ngeoff\tgeoffrey\n"
    "geoffrey\tgeoffrey\ngeorg\tgeorg\ngeorge\tgeorgy\ngeorgii\tgeorgy\ngeorgios\tgeorgy\n"
    "georgiy\tgeorgy\ngeorgy\tgeorgy\ngianni\tgiovanni\ngigi\tluigi\ngiorgos\tgeorgy\n"
    "giovanni\tgiovanni\ngiuseppe\tgiuseppe\ngraeme\tgraham\ngraham\tgraham\n"
    "grahame\tgraham\ngreta\tmargarete\ngretchen\tmargarete\ngrete\tmargarete\n"
    "gretel\tmargarete\ngrigori\tgrigory\ngrigoriy\tgrigory\ngrigory\tgrigory\n"
    "grisha\tgrigory\nguadalupe\tguadalupe\nhalina\tgalina\nhalyna\tgalina\n"
    "hanna\tanna hannah\nhannah\thannah\nhannes\tjohannes\nhans\tjohannes\nhasan\thassan\n"
    "hassan\thassan\nheiner\theinrich\nheinrich\theinrich\nheinz\theinrich\nhosein\thussein\n"
    "hossein\thussein\nhryhoriy\tgrigory\nhusain\thussein\nhusayn\thussein\n"
    "hussain\thussein\nhussein\thussein\nhussien\thussein\niain\tian\nian\tian\n"
    "ibraheem\tibrahim\nibrahim\tibrahim\nignacio\tignacio\nigor\tigor\nihor\tigor\n"
    "ilse\telisabeth\nira\tirina\nirena\tirina\nirina\tirina\niryna\tirina\nisabel\tisabel\n"
    "isabell\tisabel\nisabella\tisabel\nisabelle\tisabel\niskander\talexander\n"
    "isobel\tisabel\niuliia\tjulia\niurii\tyuri\nivan\tivan\niwan\tivan\njan\tjohannes\n"
    "jeff\tgeoffrey\njeffery\tgeoffrey\njeffrey\tgeoffrey\njohan\tjohannes\n"
    "johann\tjohannes\njohannes\tjohannes\njohnathan\tjonathan\njon\tjonathan\n"
    "jonathan\tjonathan\njonathon\tjonathan\njorg\tgeorg\njose\tjose\njosef\tjosef\n"
    "joseph\tjosef\njulia\tjulia\njurij\tyuri\nkaren\tkaren\nkarin\tkaren\nkarl\tkarl\n"
    "kat\tcatherine\nkatarina\tcatherine\nkate\tcatherine\nkaterina\tcatherine\n"
    "kateryna\tcatherine\nkatharina\tcatherine\nkatharine\tcatherine\nkatherine\tcatherine\n"
    "kathryn\tcatherine\nkathy\tcatherine\nkatia\tcatherine\nkatie\tcatherine\n"
    "katy\tcatherine\nkatya\tcatherine\nkay\tcatherine\nkhaled\tkhalid\nkhalid\tkhalid\n"
    "kike\tenrique\nkirsten\tkristen\nkitty\tcatherine\nkolya\tnikolay\n"
    "konstantin\tkonstantin\nkonstantinos\tkonstantin\nkostas\tkonstantin\n"
    "kostya\tkonstantin\nkristen\tkristen\nkristin\tkristen\nkristina\tkristina\n"
    "kristof\tchristoph\nksenia\tkseniya\nkseniia\tkseniya\nkseniya\tkseniya\n"
    "lakshmi\tlakshmi\nlalo\teduardo\nlarry\tlawrence\nlaurence\tlawrence\n"
    "lawrence\tlawrence\nlaxmi\tlakshmi\nlena\tyelena\nlesley\tleslie\nleslie\tleslie\n"
    "lexi\talexandra\nliesel\telisabeth\nlisa\telisabeth\nlisbeth\telisabeth\n"
    "liudmila\tlyudmila\nlola\tdolores\nlorenzo\tlorenzo\nludmila\tlyudmila\nluigi\tluigi\n"
    "lupe\tguadalupe\nlynn\tlynn\nlynne\tlynn\nlyosha\taleksey\nlyudmila\tlyudmila\n"
    "lyudmyla\tlyudmila\nmanolo\tmanuel\nmanu\tmanuel\nmanuel\tmanuel\nmarc\tmarc\n"
    "margaret\tmargarete\nmargarete\tmargarete\nmargarethe\tmargarete\nmargit\tmargarete\n"
    "maria\tmaria\nmariam\tmaryam\nmariia\tmaria\nmarija\tmaria\nmariya\tmaria\nmark\tmarc\n"
    "maryam\tmaryam\nmasha\tmaria\nmathias\tmatthias\nmatthias\tmatthias\nmattias\tmatthias\n"
    "matze\tmatthias\nmeryem\tmaryam\nmichael\tmikhail\nmichail\tmikhail\nmichele\tmichelle\n"
    "michelle\tmichelle\nmihail\tmikhail\nmikalai\tnikolay\nmikhail\tmikhail\n"
    "mila\tlyudmila\nmiriam\tmaryam\nmisha\tmikhail\nmitya\tdmitry\nmohamad\tmohammed\n"
    "mohamed\tmohammed\nmohammad\tmohammed\nmohammed\tmohammed\nmohd\tmohammed\n"
    "mostafa\tmustafa\nmoustafa\tmustafa\nmuhamad\tmohammed\nmuhammad\tmohammed\n"
    "muhammed\tmohammed\nmustafa\tmustafa\nmustapha\tmustafa\nmykhailo\tmikhail\n"
    "mykhaylo\tmikhail\nmykola\tnikolay\nnacho\tignacio\nnastia\tanastasia\n"
    "nastya\tanastasia\nnatacha\tnatalia\nnatalia\tnatalia\nnatalie\tnatalia\n"
    "nataliia\tnatalia\nnataliya\tnatalia\nnatalya\tnatalia\nnatasha\tnatalia\n"
    "nathalie\tnatalia\nneal\tneil\nneil\tneil\nniall\tneil\nnicholas\tnicholas\n"
    "nick\tnicholas\nnicky\tnicholas\nnicolai\tnikolay\nnicolas\tnicholas\nniklas\tnicholas\n"
    "nikolai\tnikolay\nnikolaj\tnikolay\nnikolaus\tnicholas\nnikolay\tnikolay\n"
    "oksana\tkseniya\noleg\toleg\noleh\toleg\noleksandr\talexander\noleksandra\talexandra\n"
    "oleksii\taleksey\noleksiy\taleksey\nolena\tyelena\nolga\tolga\nolha\tolga\nolya\tolga\n"
    "omar\tomar\nomer\tomar\nosman\tosman\nothman\tosman\nousmane\tosman\npaco\tfrancisco\n"
    "pancho\tfrancisco\npasha\tpavel\npaval\tpavel\npavel\tpavel\npavlo\tpavel\n"
    "pawel\tpavel\npepe\tjose\npepito\tjose\npeppe\tgiuseppe\npeter\tpetr\npetr\tpetr\n"
    "petro\tpetr\npetya\tpetr\nphil\tphilipp\nphilip\tphilipp\nphilipp\tphilipp\n"
    "philippe\tphilipp\nphillip\tphilipp\npino\tgiuseppe\npiotr\tpetr\npyatro\tpetr\n"
    "pyotr\tpetr\nquique\tenrique\nrachael\trachel\nrachel\trachel\nrafa\trafael\n"
    "rafael\trafael\nraphael\trafael\nrebecca\trebecca\nrebekah\trebecca\nrenzo\tlorenzo\n"
    "roberto\troberto\nrosario\trosario\nsaeed\tsaeed\nsaeid\tsaeed\nsaid\tsaeed\n"
    "sandra\talexandra\nsandro\talexander\nsara\tsara\nsarah\tsara\nsascha\talexander\n"
    "sasha\talexander alexandra\nsayeed\tsaeed\nsean\tsean\nsebastian\tsebastian\n"
    "sepp\tjosef\nserge\tsergey\nsergei\tsergey\nsergey\tsergey\nsergii\tsergey\n"
    "sergio\tsergey\nserhii\tsergey\nserhiy\tsergey\nshaun\tsean\nshawn\tsean\n"
    "shrinivas\tsrinivas\nsiarhei\tsergey\nsiarhey\tsergey\nsofia\tsofia\nsofiia\tsofia\n"
    "sofiya\tsofia\nsofya\tsofia\nsophia\tsofia\nsophie\tsofia\nsrinivas\tsrinivas\n"
    "srinivasan\tsrinivas\nstefan\tstefan\nsteffen\tstefan\nstephan\tstefan\n"
    "stephane\tstefan\nstephen\tstefan\nsteve\tstefan\nsteven\tstefan\nstewart\tstuart\n"
    "stuart\tstuart\nsubramaniam\tsubramaniam\nsubramanian\tsubramaniam\nsveta\tsvetlana\n"
    "svetlana\tsvetlana\nsviatlana\tsvetlana\nsvitlana\tsvetlana\ntania\ttatiana\n"
    "tanya\ttatiana\ntatiana\ttatiana\ntatsiana\ttatiana\ntatyana\ttatiana\nteresa\tteresa\n"
    "tetiana\ttatiana\ntheodore\tfyodor\ntheresa\tteresa\ntherese\tteresa\ntina\tkristina\n"
    "toni\tantonio\ntono\tantonio\ntony\tantonio\nuladzimir\tvladimir\numar\tomar\n"
    "usman\tosman\nuthman\tosman\nvanya\tivan\nvenkat\tvenkatesh\nvenkatesan\tvenkatesh\n"
    "venkatesh\tvenkatesh\nvicki\tviktoria\nvicky\tviktoria\nvictor\tviktor\n"
    "victoria\tviktoria\nvika\tviktoria\nviktor\tviktor\nviktoria\tviktoria\n"
    "viktoriia\tviktoria\nviktoriya\tviktoria\nvincenzo\tvincenzo\nvitya\tviktor\n"
    "vladimir\tvladimir\nvolha\tolga\nvolodya\tvladimir\nvolodymyr\tvladimir\n"
    "vova\tvladimir\nwilhelm\twilhelm\nwilli\twilhelm\nwilly\twilhelm\nwladimir\tvladimir\n"
    "xander\talexander\nxenia\tkseniya\nyekaterina\tcatherine\nyelena\tyelena\n"
    "yevgeniy\tyevgeny\nyevgeny\tyevgeny\nyevhen\tyevgeny\nyiorgos\tgeorgy\nyouri\tyuri\n"
    "yousef\tyusuf\nyoussef\tyusuf\nyousuf\tyusuf\nyulia\tjulia\nyuliia\tjulia\n"
    "yuliya\tjulia\nyulya\tjulia\nyura\tyuri\nyuri\tyuri\nyurii\tyuri\nyuriy\tyuri\n"
    "yury\tyuri\nyusef\tyusuf\nyusuf\tyusuf\nzainab\tzainab\nzaynab\tzainab\nzeinab\tzainab\n"
    "zeynep\tzainab\nzhenya\tyevgeny\nzoe\tzoe\nzoey\tzoe\n";

constexpr std::size_t kMostClasses = 8;

/// FNV-1a (Fowler, Noll & Vo), folded to 15 bits; the tests see that no two classes share one.
std::uint16_t class_of(std::string_view name) {
  std::uint32_t hash = 0x811c9dc5U;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
  return static_cast<std::uint16_t>(kFirstVariant | ((hash ^ (hash >> 15)) & 0x7fffU));
}

}  // namespace

void append_name_variants(std::string_view name, std::string& out) {
  const auto line = find_line(kNames, name);
  if (!line) return;
  std::array<std::uint16_t, kMostClasses> classes{};
  std::size_t count = 0;
  for (std::string_view rest = *line; !rest.empty() && count < kMostClasses;) {
    const std::size_t space = std::min(rest.find(' '), rest.size());
    classes[count++] = class_of(rest.substr(0, space));
    rest.remove_prefix(std::min(space + 1, rest.size()));
  }
  std::sort(classes.begin(), classes.begin() + count);
  for (std::size_t i = 0; i < count; ++i) {
    out.append(reinterpret_cast<const char*>(&classes[i]), sizeof classes[i]);
  }
}

std::string_view name_variant_table() { return kNames; }

}  // namespace spruce
