// The tables of regions.h: the regions, and each folded name or code with the regions it may mean.
#include "core/reference/regions.h"

#include "core/reference/line_table.h"

namespace spruce {
namespace {

struct Row {
  const char* country;
  const char* code;
  const char* name;
};

constexpr Row kRegions[] = {
    {"CN", "BJ", "北京市"},
    {"CN", "TJ", "天津市"},
    {"CN", "HE", "河北省"},
    {"CN", "SX", "山西省"},
    {"CN", "NM", "内蒙古自治区"},
    {"CN", "LN", "辽宁省"},
    {"CN", "JL", "吉林省"},
    {"CN", "HL", "黑龙江省"},
    {"CN", "SH", "上海市"},
    {"CN", "JS", "江苏省"},
    {"CN", "ZJ", "浙江省"},
    {"CN", "AH", "安徽省"},
    {"CN", "FJ", "福建省"},
    {"CN", "JX", "江西省"},
    {"CN", "SD", "山东省"},
    {"CN", "HA", "河南省"},
    {"CN", "HB", "湖北省"},
    {"CN", "HN", "湖南省"},
    {"CN", "GD", "广东省"},
    {"CN", "GX", "广西壮族自治区"},
    {"CN", "HI", "海南省"},
    {"CN", "CQ", "重庆市"},
    {"CN", "SC", "四川省"},
    {"CN", "GZ", "贵州省"},
    {"CN", "YN", "云南省"},
    {"CN", "XZ", "西藏自治区"},
    {"CN", "SN", "陕西省"},
    {"CN", "GS", "甘肃省"},
    {"CN", "QH", "青海省"},
    {"CN", "NX", "宁夏回族自治区"},
    {"CN", "XJ", "新疆维吾尔自治区"},
    {"CN", "TW", "台湾省"},
    {"CN", "HK", "香港特别行政区"},
    {"CN", "MO", "澳门特别行政区"},
    {"US", "AL", "Alabama"},
    {"US", "AK", "Alaska"},
    {"US", "AZ", "Arizona"},
    {"US", "AR", "Arkansas"},
    {"US", "CA", "California"},
    {"US", "CO", "Colorado"},
    {"US", "CT", "Connecticut"},
    {"US", "DE", "Delaware"},
    {"US", "DC", "District of Columbia"},
    {"US", "FL", "Florida"},
    {"US", "GA", "Georgia"},
    {"US", "HI", "Hawaii"},
    {"US", "ID", "Idaho"},
    {"US", "IL", "Illinois"},
    {"US", "IN", "Indiana"},
    {"US", "IA", "Iowa"},
    {"US", "KS", "Kansas"},
    {"US", "KY", "Kentucky"},
    {"US", "LA", "Louisiana"},
    {"US", "ME", "Maine"},
    {"US", "MD", "Maryland"},
    {"US", "MA", "Massachusetts"},
    {"US", "MI", "Michigan"},
    {"US", "MN", "Minnesota"},
    {"US", "MS", "Mississippi"},
    {"US", "MO", "Missouri"},
    {"US", "MT", "Montana"},
    {"US", "NE", "Nebraska"},
    {"US", "NV", "Nevada"},
    {"US", "NH", "New Hampshire"},
    {"US", "NJ", "New Jersey"},
    {"US", "NM", "New Mexico"},
    {"US", "NY", "New York"},
    {"US", "NC", "North Carolina"},
    {"US", "ND", "North Dakota"},
    {"US", "OH", "Ohio"},
    {"US", "OK", "Oklahoma"},
    {"US", "OR", "Oregon"},
    {"US", "PA", "Pennsylvania"},
    {"US", "RI", "Rhode Island"},
    {"US", "SC", "South Carolina"},
    {"US", "SD", "South Dakota"},
    {"US", "TN", "Tennessee"},
    {"US", "TX", "Texas"},
    {"US", "UT", "Utah"},
    {"US", "VT", "Vermont"},
    {"US", "VA", "Virginia"},
    {"US", "WA", "Washington"},
    {"US", "WV", "West Virginia"},
    {"US", "WI", "Wisconsin"},
    {"US", "WY", "Wyoming"},
    {"US", "PR", "Puerto Rico"},
    {"US", "GU", "Guam"},
    {"US", "VI", "US Virgin Islands"},
    {"US", "AS", "American Samoa"},
    {"CA", "AB", "Alberta"},
    {"CA", "BC", "British Columbia"},
    {"CA", "MB", "Manitoba"},
    {"CA", "NB", "New Brunswick"},
    {"CA", "NL", "Newfoundland and Labrador"},
    {"CA", "NS", "Nova Scotia"},
    {"CA", "NT", "Northwest Territories"},
    {"CA", "NU", "Nunavut"},
    {"CA", "ON", "Ontario"},
    {"CA", "PE", "Prince Edward Island"},
    {"CA", "QC", "Quebec"},
    {"CA", "SK", "Saskatchewan"},
    {"CA", "YT", "Yukon"},
    {"AU", "ACT", "Australian Capital Territory"},
    {"AU", "NSW", "New South Wales"},
    {"AU", "NT", "Northern Territory"},
    {"AU", "QLD", "Queensland"},
    {"AU", "SA", "South Australia"},
    {"AU", "TAS", "Tasmania"},
    {"AU", "VIC", "Victoria"},
    {"AU", "WA", "Western Australia"},
    {"GB", "ENG", "England"},
    {"GB", "SCT", "Scotland"},
    {"GB", "WLS", "Wales"},
    {"GB", "NIR", "Northern Ireland"},
    {"DE", "BW", "Baden-Württemberg"},
    {"DE", "BY", "Bayern"},
    {"DE", "BE", "Berlin"},
    {"DE", "BB", "Brandenburg"},
    {"DE", "HB", "Bremen"},
    {"DE", "HH", "Hamburg"},
    {"DE", "HE", "Hessen"},
    {"DE", "MV", "Mecklenburg-Vorpommern"},
    {"DE", "NI", "Niedersachsen"},
    {"DE", "NW", "Nordrhein-Westfalen"},
    {"DE", "RP", "Rheinland-Pfalz"},
    {"DE", "SL", "Saarland"},
    {"DE", "SN", "Sachsen"},
    {"DE", "ST", "Sachsen-Anhalt"},
    {"DE", "SH", "Schleswig-Holstein"},
    {"DE", "TH", "Thüringen"},
    {"AT", "B", "Burgenland"},
    {"AT", "K", "Kärnten"},
    {"AT", "NOE", "Niederösterreich"},
    {"AT", "OOE", "Oberösterreich"},
    {"AT", "S", "Salzburg"},
    {"AT", "ST", "Steiermark"},
    {"AT", "T", "Tirol"},
    {"AT", "V", "Vorarlberg"},
    {"AT", "W", "Wien"},
    {"CH", "AG", "Aargau"},
    {"CH", "BL", "Basel-Landschaft"},
    {"CH", "BS", "Basel-Stadt"},
    {"CH", "BE", "Bern"},
    {"CH", "FR", "Fribourg"},
    {"CH", "GE", "Genève"},
    {"CH", "GR", "Graubünden"},
    {"CH", "LU", "Luzern"},
    {"CH", "SG", "St. Gallen"},
    {"CH", "TI", "Ticino"},
    {"CH", "VD", "Vaud"},
    {"CH", "VS", "Valais"},
    {"CH", "ZG", "Zug"},
    {"CH", "ZH", "Zürich"},
    {"BR", "AC", "Acre"},
    {"BR", "AL", "Alagoas"},
    {"BR", "AM", "Amazonas"},
    {"BR", "BA", "Bahia"},
    {"BR", "CE", "Ceará"},
    {"BR", "DF", "Distrito Federal"},
    {"BR", "ES", "Espírito Santo"},
    {"BR", "GO", "Goiás"},
    {"BR", "MA", "Maranhão"},
    {"BR", "MT", "Mato Grosso"},
    {"BR", "MS", "Mato Grosso do Sul"},
    {"BR", "MG", "Minas Gerais"},
    {"BR", "PA", "Pará"},
    {"BR", "PB", "Paraíba"},
    {"BR", "PR", "Paraná"},
    {"BR", "PE", "Pernambuco"},
    {"BR", "RJ", "Rio de Janeiro"},
    {"BR", "RN", "Rio Grande do Norte"},
    {"BR", "RS", "Rio Grande do Sul"},
    {"BR", "SC", "Santa Catarina"},
    {"BR", "SP", "São Paulo"},
    {"IN", "AP", "Andhra Pradesh"},
    {"IN", "AS", "Assam"},
    {"IN", "BR", "Bihar"},
    {"IN", "DL", "Delhi"},
    {"IN", "GJ", "Gujarat"},
    {"IN", "HR", "Haryana"},
    {"IN", "KA", "Karnataka"},
    {"IN", "KL", "Kerala"},
    {"IN", "MP", "Madhya Pradesh"},
    {"IN", "MH", "Maharashtra"},
    {"IN", "PB", "Punjab"},
    {"IN", "RJ", "Rajasthan"},
    {"IN", "TN", "Tamil Nadu"},
    {"IN", "TG", "Telangana"},
    {"IN", "UP", "Uttar Pradesh"},
    {"IN", "WB", "West Bengal"},
    {"MX", "CMX", "Ciudad de México"},
    {"MX", "JAL", "Jalisco"},
    {"MX", "NLE", "Nuevo León"},
    {"MX", "MEX", "Estado de México"},
    {"MX", "PUE", "Puebla"},
    {"MX", "QUE", "Querétaro"},
    {"MX", "GUA", "Guanajuato"},
    {"MX", "BCN", "Baja California"},
    {"MX", "YUC", "Yucatán"},
    {"MX", "VER", "Veracruz"},
    {"ES", "AN", "Andalucía"},
    {"ES", "CT", "Cataluña"},
    {"ES", "MD", "Comunidad de Madrid"},
    {"ES", "VC", "Comunidad Valenciana"},
    {"ES", "PV", "País Vasco"},
    {"ES", "GA", "Galicia"},
    {"JP", "13", "東京都"},
    {"JP", "27", "大阪府"},
    {"JP", "26", "京都府"},
    {"JP", "01", "北海道"},
    {"JP", "14", "神奈川県"},
    {"JP", "23", "愛知県"},
    {"JP", "40", "福岡県"},
    {"JP", "28", "兵庫県"},
    {"JP", "12", "千葉県"},
    {"JP", "11", "埼玉県"},
};

// Folded name, tab, indices into kRegions.
constexpr std::string_view kNames =
    "aargau\t139\nab\t89\nac\t153\nacre\t153\nact\t102\nag\t139\nah\t11\naichi\t211\nak\t35\n"
    "al\t34 154\nala\t34\nalabama\t34\nalagoas\t154\nalaska\t35\nalberta\t89\nalta\t89\n"
    "am\t155\namazonas\t155\namerican samoa\t88\nan\t200\nandalucia\t200\n"
    "andhra pradesh\t174\nanhui\t11\nap\t174\nar\t37\nariz\t36\narizona\t36\nark\t37\n"
    "arkansas\t37\nas\t88 175\nassam\t175\naustralian capital territory\t102\naz\t36\n"
    "b c\t90\nba\t156\nbaden wuerttemberg\t114\nbaden wurttemberg\t114\nbahia\t156\n"
    "baja california\t197\nbasel landschaft\t140\nbasel stadt\t141\nbavaria\t115\n"
    "bayern\t115\nbb\t117\nbc\t90\nbcn\t197\nbe\t116 142\nbeijing\t0\nbeijing shi\t0\n"
    "berlin\t116\nbern\t142\nberne\t142\nbihar\t176\nbj\t0\nbl\t140\nbr\t176\n"
    "brandenburg\t117\nbremen\t118\nbritish columbia\t90\nbs\t141\nburgenland\t130\nbw\t114\n"
    "by\t115\nca\t38\ncal\t38\ncalif\t38\ncalifornia\t38\ncanton\t18\ncarinthia\t131\n"
    "catalonia\t201\ncataluna\t201\ncatalunya\t201\ncdmx\t190\nce\t157\nceara\t157\n"
    "chiba\t214\nchongqing\t21\nciudad de mexico\t190\ncmx\t190\nco\t39\ncolo\t39\n"
    "colorado\t39\ncomunidad de madrid\t202\ncomunidad valenciana\t203\nconn\t40\n"
    "connecticut\t40\ncq\t21\nct\t40 201\nd c\t42\ndc\t42\nde\t41\ndel\t41\ndelaware\t41\n"
    "delhi\t177\ndf\t158\ndistrict of columbia\t42\ndistrito federal\t158 190\ndl\t177\n"
    "eng\t110\nengland\t110\nes\t159\nespirito santo\t159\nestado de mexico\t193\nfj\t12\n"
    "fl\t43\nfla\t43\nflorida\t43\nfr\t143\nfreiburg\t143\nfribourg\t143\nfujian\t12\n"
    "fukuoka\t212\nga\t44 205\ngalicia\t205\ngansu\t27\ngd\t18\nge\t144\ngeneva\t144\n"
    "geneve\t144\ngenf\t144\ngeorgia\t44\ngj\t178\ngo\t160\ngoias\t160\ngr\t145\n"
    "graubunden\t145\ngs\t27\ngu\t86\ngua\t196\nguam\t86\nguanajuato\t196\nguangdong\t18\n"
    "guangxi\t19\nguizhou\t23\ngujarat\t178\ngx\t19\ngz\t23\nha\t15\nhainan\t20\n"
    "hamburg\t119\nharyana\t179\nhawaii\t45\nhb\t16 118\nhe\t2 120\nhebei\t2\n"
    "hebei sheng\t2\nheilongjiang\t7\nhenan\t15\nhesse\t120\nhessen\t120\nhh\t119\n"
    "hi\t45 20\nhk\t32\nhl\t7\nhn\t17\nhokkaido\t209\nhong kong\t32\nhongkong\t32\nhr\t179\n"
    "hubei\t16\nhunan\t17\nhyogo\t213\nia\t49\nid\t46\nidaho\t46\nil\t47\nill\t47\n"
    "illinois\t47\nin\t48\nind\t48\nindiana\t48\ninner mongolia\t4\niowa\t49\njal\t191\n"
    "jalisco\t191\njiangsu\t9\njiangxi\t13\njilin\t6\njl\t6\njs\t9\njx\t13\nka\t180\n"
    "kanagawa\t210\nkans\t50\nkansas\t50\nkarnataka\t180\nkarnten\t131\nkentucky\t51\n"
    "kerala\t181\nkl\t181\nks\t50\nkwangtung\t18\nky\t51\nkyoto\t208\nla\t52\nliaoning\t5\n"
    "ln\t5\nlouisiana\t52\nlower austria\t132\nlower saxony\t122\nlu\t146\nlucerne\t146\n"
    "luzern\t146\nma\t55 161\nmacao\t33\nmacau\t33\nmadhya pradesh\t182\nmaharashtra\t183\n"
    "maine\t53\nmanitoba\t91\nmaranhao\t161\nmaryland\t54\nmass\t55\nmassachusetts\t55\n"
    "mato grosso\t162\nmato grosso do sul\t163\nmb\t91\nmd\t54 202\nme\t53\n"
    "mecklenburg vorpommern\t121\nmex\t193\nmexico city\t190\nmg\t164\nmh\t183\nmi\t56\n"
    "mich\t56\nmichigan\t56\nminas gerais\t164\nminn\t57\nminnesota\t57\nmiss\t58\n"
    "mississippi\t58\nmissouri\t59\nmn\t57\nmo\t59 33\nmont\t60\nmontana\t60\nmp\t182\n"
    "ms\t58 163\nmt\t60 162\nmv\t121\nn c\t67\nn carolina\t67\nn d\t68\nn dakota\t68\n"
    "n h\t63\nn j\t64\nn m\t65\nn s w\t103\nn y\t66\nnb\t92\nnc\t67\nnd\t68\nne\t61\n"
    "nebr\t61\nnebraska\t61\nnei mongol\t4\nneimenggu\t4\nnev\t62\nnevada\t62\n"
    "new brunswick\t92\nnew hampshire\t63\nnew jersey\t64\nnew mexico\t65\n"
    "new south wales\t103\nnew york\t66\nnew york state\t66\nnewfoundland\t93\n"
    "newfoundland and labrador\t93\nnh\t63\nni\t122\nniederosterreich\t132\n"
    "niedersachsen\t122\nningxia\t29\nnir\t113\nnj\t64\nnl\t93\nnle\t192\nnm\t65 4\n"
    "noe\t132\nnordrhein westfalen\t123\nnorth carolina\t67\nnorth dakota\t68\n"
    "north rhine westphalia\t123\nnorthern ireland\t113\nnorthern territory\t104\n"
    "northwest territories\t95\nnova scotia\t94\nnrw\t123\nns\t94\nnsw\t103\nnt\t95 104\n"
    "nu\t96\nnuevo leon\t192\nnunavut\t96\nnv\t62\nnw\t123\nnx\t29\nny\t66\n"
    "oberosterreich\t133\noh\t69\nohio\t69\nok\t70\nokla\t70\noklahoma\t70\non\t97\nont\t97\n"
    "ontario\t97\nooe\t133\nor\t71\nore\t71\noregon\t71\nosaka\t207\npa\t72 165\n"
    "pais vasco\t204\npara\t165\nparaiba\t166\nparana\t167\npb\t166 184\npe\t98 168\n"
    "pei\t98\npeking\t0\npenn\t72\npenna\t72\npennsylvania\t72\npernambuco\t168\npr\t85 167\n"
    "prince edward island\t98\npue\t194\npuebla\t194\npuerto rico\t85\npunjab\t184\npv\t204\n"
    "qc\t99\nqh\t28\nqinghai\t28\nqld\t105\nque\t99 195\nquebec\t99\nqueensland\t105\n"
    "queretaro\t195\nr i\t73\nrajasthan\t185\nrheinland pfalz\t124\n"
    "rhineland palatinate\t124\nrhode island\t73\nri\t73\nrio de janeiro\t169\n"
    "rio grande do norte\t170\nrio grande do sul\t171\nrj\t169 185\nrn\t170\nrp\t124\n"
    "rs\t171\ns c\t74\ns carolina\t74\ns d\t75\ns dakota\t75\nsa\t106\nsaarland\t125\n"
    "sachsen\t126\nsachsen anhalt\t127\nsaitama\t215\nsalzburg\t134\nsanta catarina\t172\n"
    "sao paulo\t173\nsask\t100\nsaskatchewan\t100\nsaxony\t126\nsc\t74 22 172\n"
    "schleswig holstein\t128\nscotland\t111\nsct\t111\nsd\t75 14\nsg\t147\nsh\t8 128\n"
    "shaanxi\t26\nshandong\t14\nshanghai\t8\nshanxi\t3\nsichuan\t22\nsk\t100\nsl\t125\n"
    "sn\t26 126\nsouth australia\t106\nsouth carolina\t74\nsouth dakota\t75\nsp\t173\n"
    "st\t127 135\nst gallen\t147\nsteiermark\t135\nstyria\t135\nsx\t3\nszechuan\t22\n"
    "taiwan\t31\ntamil nadu\t186\ntas\t107\ntasmania\t107\ntelangana\t187\ntenn\t76\n"
    "tennessee\t76\ntessin\t148\ntex\t77\ntexas\t77\ntg\t187\nth\t129\nthueringen\t129\n"
    "thuringen\t129\nthuringia\t129\nti\t148\ntianjin\t1\ntibet\t25\nticino\t148\n"
    "tirol\t136\ntj\t1\ntn\t76 186\ntokyo\t206\ntw\t31\ntx\t77\ntyrol\t136\nup\t188\n"
    "upper austria\t133\nus virgin islands\t87\nut\t78\nutah\t78\nuttar pradesh\t188\n"
    "va\t80\nvalais\t150\nvaud\t149\nvc\t203\nvd\t149\nver\t199\nveracruz\t199\nvermont\t79\n"
    "vi\t87\nvic\t108\nvictoria\t108\nvienna\t138\nvirgin islands\t87\nvirginia\t80\n"
    "vorarlberg\t137\nvs\t150\nvt\t79\nw va\t82\nwa\t81 109\nwaadt\t149\nwales\t112\n"
    "wallis\t150\nwash\t81\nwashington\t81\nwashington d c\t42\nwashington dc\t42\n"
    "washington state\t81\nwb\t189\nwest bengal\t189\nwest virginia\t82\n"
    "western australia\t109\nwi\t83\nwien\t138\nwis\t83\nwisc\t83\nwisconsin\t83\nwls\t112\n"
    "wv\t82\nwy\t84\nwyo\t84\nwyoming\t84\nxianggang\t32\nxinjiang\t30\nxizang\t25\nxj\t30\n"
    "xz\t25\nyn\t24\nyt\t101\nyuc\t198\nyucatan\t198\nyukon\t101\nyunnan\t24\nzg\t151\n"
    "zh\t152\nzhejiang\t10\nzj\t10\nzuerich\t152\nzug\t151\nzurich\t152\n上海\t8\n上海市\t8\n"
    "东京\t206\n东京都\t206\n云南\t24\n云南省\t24\n京都\t208\n京都府\t208\n兵库\t213\n兵库县\t213\n"
    "兵庫県\t213\n"
    "内蒙\t4\n内蒙古\t4\n内蒙古自治区\t4\n北京\t0\n北京市\t0\n北海道\t209\n千叶\t214\n千叶县\t214\n"
    "千葉県\t214\n台湾\t31\n"
    "台湾省\t31\n吉林\t6\n吉林省\t6\n四川\t22\n四川省\t22\n埼玉\t215\n埼玉县\t215\n埼玉県\t215\n大"
    "阪\t207\n"
    "大阪府\t207\n天津\t1\n天津市\t1\n宁夏\t29\n宁夏回族自治区\t29\n安徽\t11\n安徽省\t11\n山东\t14"
    "\n山东省\t14\n山西\t3\n"
    "山西省\t3\n广东\t18\n广东省\t18\n广西\t19\n广西壮族自治区\t19\n愛知県\t211\n新疆\t30\n新疆维吾"
    "尔自治区\t30\n東京都\t206\n"
    "江苏\t9\n江苏省\t9\n江西\t13\n江西省\t13\n河北\t2\n河北省\t2\n河南\t15\n河南省\t15\n浙江\t10\n"
    "浙江省\t10\n"
    "海南\t20\n海南省\t20\n湖北\t16\n湖北省\t16\n湖南\t17\n湖南省\t17\n澳门\t33\n澳门特别行政区\t33"
    "\n爱知\t211\n"
    "爱知县\t211\n甘肃\t27\n甘肃省\t27\n神奈川\t210\n神奈川县\t210\n神奈川県\t210\n福冈\t212\n福冈"
    "县\t212\n福岡県\t212\n"
    "福建\t12\n福建省\t12\n西藏\t25\n西藏自治区\t25\n贵州\t23\n贵州省\t23\n辽宁\t5\n辽宁省\t5\n重庆"
    "\t21\n重庆市\t21\n"
    "陕西\t26\n陕西省\t26\n青海\t28\n青海省\t28\n香港\t32\n香港特别行政区\t32\n黑龙江\t7\n黑龙江省"
    "\t7\n";

}  // namespace

void find_regions(std::string_view folded, std::vector<Region>& out) {
  const std::string_view indices = find_line(kNames, folded).value_or(std::string_view());
  std::size_t index = 0;
  for (std::size_t i = 0; i < indices.size(); ++i) {
    const char c = indices[i];
    if (c != ' ') index = index * 10 + static_cast<std::size_t>(c - '0');
    if (c != ' ' && i + 1 < indices.size()) continue;
    const Row& row = kRegions[index];
    out.push_back({static_cast<std::uint16_t>(index), row.country, row.code, row.name});
    index = 0;
  }
}

}  // namespace spruce
