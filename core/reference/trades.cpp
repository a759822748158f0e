// The tables of trades.h as text: one word a line, sorted by bytes; Han words longest first.
#include "core/reference/trades.h"

#include "core/reference/line_table.h"

namespace spruce {
namespace {

constexpr std::string_view kHanTrades[] = {
    "会计师事务所", "供应链管理", "律师事务所", "房地产开发", "汽车零部件", "进出口贸易",
    "人力资源",     "仪器仪表",   "企业管理",   "体育用品",   "保险经纪",   "信息技术",
    "信息服务",     "信息科技",   "信息系统",   "健康管理",   "农业科技",   "办公用品",
    "医疗器械",     "医疗科技",   "医疗设备",   "品牌管理",   "国际控股",   "国际物流",
    "国际贸易",     "工程管理",   "广告传媒",   "建筑工程",   "建筑材料",   "建筑装饰",
    "技术开发",     "技术服务",   "投资管理",   "教育咨询",   "教育科技",   "文化传媒",
    "文化传播",     "文化艺术",   "智能科技",   "有色金属",   "机械制造",   "机械设备",
    "机电工程",     "机电设备",   "材料科技",   "物业管理",   "环保工程",   "环保科技",
    "环境科技",     "生物医药",   "生物工程",   "生物技术",   "生物科技",   "电子商务",
    "电子科技",     "知识产权",   "科技发展",   "系统集成",   "网络技术",   "网络科技",
    "融资租赁",     "装饰工程",   "装饰设计",   "货运代理",   "资产管理",   "轨道交通",
    "软件开发",     "酒店管理",   "集团公司",   "集成电路",   "餐饮管理",   "事务所",
    "云计算",       "互联网",     "会计师",     "供应链",     "保健品",     "农产品",
    "制造厂",       "化妆品",     "半导体",     "大药房",     "天然气",     "太阳能",
    "工作室",       "工艺品",     "微电子",     "房地产",     "摩托车",     "新材料",
    "新能源",       "旅行社",     "机器人",     "研究所",     "研究院",     "经营部",
    "自动化",       "自行车",     "计算机",     "设计院",     "贸易行",     "进出口",
    "专利",         "中心",       "五金",       "产业",       "人才",       "仓储",
    "仪器",         "仪表",       "企业",       "会展",       "会计",       "传媒",
    "传播",         "体育",       "保安",       "保洁",       "保险",       "信息",
    "信托",         "健康",       "光伏",       "光学",       "光电",       "典当",
    "养殖",         "农业",       "农牧",       "出版",       "创意",       "制品",
    "制药",         "制衣",       "制造",       "加工",       "动漫",       "劳务",
    "勘察",         "勘测",       "包装",       "化学",       "化工",       "化纤",
    "医疗",         "医药",       "医院",       "卫浴",       "印刷",       "印务",
    "厨具",         "发展",       "咨询",       "商业",       "商务",       "商场",
    "商城",         "商店",       "商行",       "商贸",       "园林",       "国际",
    "图书",         "地产",       "培训",       "基金",       "塑料",       "塑胶",
    "外贸",         "娱乐",       "学校",       "安保",       "安全",       "安防",
    "实业",         "审计",       "家具",       "家居",       "家政",       "家电",
    "家私",         "家纺",       "宾馆",       "展览",       "工业",       "工具",
    "工厂",         "工程",       "工贸",       "市政",       "广告",       "建材",
    "建筑",         "建设",       "开发",       "影业",       "影视",       "律师",
    "快递",         "批发",       "技术",       "投资",       "报业",       "担保",
    "拍卖",         "支付",       "教育",       "数字",       "数据",       "数码",
    "文具",         "文化",       "施工",       "旅游",       "日化",       "智能",
    "服务",         "服装",       "服饰",       "期货",       "机械",       "机电",
    "材料",         "林业",       "核电",       "检测",       "模具",       "橡胶",
    "水务",         "水泥",       "汽车",       "汽配",       "油漆",       "泵业",
    "测绘",         "涂料",       "消防",       "渔业",       "游戏",       "灯饰",
    "煤炭",         "照明",       "燃气",       "牧业",       "物业",       "物流",
    "玩具",         "环保",       "环境",       "玻璃",       "珠宝",       "生产",
    "生物",         "用品",       "电信",       "电力",       "电器",       "电子",
    "电气",         "电池",       "电源",       "电缆",       "百货",       "皮革",
    "监理",         "石化",       "石油",       "矿业",       "硬件",       "礼品",
    "票务",         "种业",       "科学",       "科技",       "租赁",       "税务",
    "管理",         "箱包",       "粮油",       "系统",       "纸业",       "纺织",
    "经营",         "经贸",       "经销",       "绿化",       "网络",       "置业",
    "美发",         "美容",       "股份",       "能源",       "航天",       "航空",
    "航运",         "船舶",       "茶业",       "茶叶",       "药业",       "药房",
    "营销",         "装修",       "装备",       "装潢",       "装饰",       "规划",
    "认证",         "设备",       "设计",       "证券",       "评估",       "诊所",
    "财务",         "货运",       "贸易",       "资本",       "超市",       "路桥",
    "软件",         "轴承",       "运输",       "连锁",       "通信",       "通讯",
    "造纸",         "酒业",       "酒店",       "金属",       "金融",       "针织",
    "钢材",         "钢铁",       "铜业",       "铝业",       "银行",       "销售",
    "锅炉",         "门窗",       "阀门",       "陶瓷",       "零售",       "鞋业",
    "音乐",         "顾问",       "风电",       "食品",       "餐饮",       "饭店",
    "饮料",         "饰品",       "饲料",       "首饰",       "厂",
};

constexpr std::string_view kTrades =
    "accounting\nadvertising\nadvisors\nadvisory\naerospace\nagency\nagricultural\n"
    "agriculture\nairlines\nanalytics\nand\napparel\nappliances\narchitects\narchitecture\n"
    "art\narts\nassociates\nassociation\nauto\nautomation\nautomotive\naviation\nbakery\n"
    "bank\nbanking\nbatiment\nbau\nbeauty\nbeteiligungs\nbeverage\nbeverages\nbio\nbiotech\n"
    "biotechnology\nbrands\nbroadcasting\nbrothers\nbuilders\nbuilding\nbusiness\ncafe\n"
    "capital\ncare\ncatering\ncenter\ncentre\nchemical\nchemicals\nchemistry\ncleaning\n"
    "clinic\nclothing\ncloud\nclub\ncoffee\ncollege\ncomercial\ncomercio\ncommerce\n"
    "commercial\ncommunication\ncommunications\ncomputer\ncomputers\ncomputing\nconcepts\n"
    "conseil\nconstrucciones\nconstruction\nconsultancy\nconsultant\nconsultants\n"
    "consulting\ncontracting\ncontractors\ncontrols\ncosmetics\ncostruzioni\ncreative\n"
    "credit\ndas\ndata\nde\ndental\nder\ndesign\ndesigns\ndevelop\ndevelopers\ndevelopment\n"
    "devices\ndie\ndienstleistungen\ndigital\ndistribuidora\ndistribution\ndistributors\ne\n"
    "education\neducational\nelectric\nelectrical\nelectronic\nelectronics\nenergy\n"
    "engineering\nengineers\nenterprise\nenterprises\nentertainment\nenvironmental\n"
    "equipment\nestate\nestates\net\nevents\nexchange\nexploration\nexport\nexports\n"
    "fabrication\nfarm\nfarms\nfashion\nfilm\nfinance\nfinancial\nfitness\nfood\nfoods\nfor\n"
    "foundation\nfreight\nfund\nfunding\nfurniture\nfutures\ngallery\ngames\ngarage\ngarden\n"
    "gardens\ngas\ngesellschaft\nglass\nglobal\ngmbh\ngraphics\ngreen\ngroup\ngroupe\n"
    "gruppe\nhandel\nhandelsgesellschaft\nhealth\nhealthcare\nheating\nholding\nholdings\n"
    "home\nhomes\nhospital\nhospitality\nhotel\nhotels\nhousing\ni\nimmobilien\nimmobiliere\n"
    "import\nimports\nindustrial\nindustrie\nindustries\nindustry\ninfo\ninformation\n"
    "infrastructure\ninnovation\ninnovations\ninstitute\ninstruments\ninsurance\nintegrated\n"
    "interactive\ninterior\ninteriors\ninternational\ninternet\ninversiones\ninvestment\n"
    "investments\njewelry\nla\nlab\nlaboratories\nlaboratory\nlabs\nlaundry\nlaw\nle\n"
    "leasing\nlegal\nles\nlife\nlighting\nlines\nlogistics\nmachine\nmachinery\nmanagement\n"
    "manufacturer\nmanufacturers\nmanufacturing\nmarine\nmarket\nmarketing\nmarkets\n"
    "material\nmaterials\nmechanical\nmedia\nmedical\nmedicine\nmetal\nmetals\nmining\n"
    "mobile\nmobility\nmortgage\nmotor\nmotors\nmuseum\nmusic\nnational\nnatural\nnetwork\n"
    "networks\nof\noil\nonline\noperations\noptical\noutdoor\npackaging\npaint\npainting\n"
    "paper\npartners\npartnership\nparts\npayments\nperformance\npetroleum\npharma\n"
    "pharmaceutical\npharmaceuticals\npharmacy\nphoto\nphotography\npictures\nplastic\n"
    "plastics\nplumbing\npower\nprecision\npress\nprinting\nprocurement\nproduct\n"
    "production\nproductions\nproducts\nprofessional\nprofessionals\nprogram\nprograms\n"
    "project\nprojects\npromotions\nproperties\nproperty\npublic\npublications\npublishers\n"
    "publishing\nreal\nrealty\nrecruitment\nrecycling\nrefrigeration\nrental\nrentals\n"
    "repair\nresearch\nresource\nresources\nrestaurant\nrestaurants\nretail\nroofing\n"
    "rubber\nsales\nsalon\nschool\nscience\nsciences\nscientific\nsecurities\nsecurity\n"
    "semiconductor\nsemiconductors\nservice\nservices\nservicios\nservizi\nshipping\nshop\n"
    "shops\nsistemas\nsociete\nsociety\nsoftware\nsolar\nsoluciones\nsolution\nsolutions\n"
    "sons\nsource\nsourcing\nsports\nstaffing\nsteel\nstorage\nstore\nstores\nstrategies\n"
    "strategy\nstudio\nstudios\nsupplies\nsupply\nsupport\nsurgical\nsustainable\nsystem\n"
    "systems\nteam\ntech\ntechnical\ntechnik\ntechnologies\ntechnology\ntecnologia\ntelecom\n"
    "telecommunications\ntelevision\ntextile\ntextiles\nthe\ntheater\ntheatre\ntool\ntools\n"
    "tourism\ntoys\ntrade\ntraders\ntrading\ntraining\ntransport\ntransportation\n"
    "transportes\ntravel\ntrucking\ntrust\nund\nunion\nuniversity\nutilities\nvacation\n"
    "ventures\nverwaltungs\nveterinary\nvideo\nvision\nwarehouse\nwater\nwealth\nweb\n"
    "wholesale\nwine\nwireless\nwood\nwoodworking\nworks\nworkshop\nworld\nworldwide\ny\n";

constexpr std::string_view kAbbreviations =
    "acct\taccounting\nadv\tadvertising\nagri\tagricultural\namer\tamerican\n"
    "assn\tassociation\nassoc\tassociates\nassocs\tassociates\nauto\tautomotive\n"
    "bldg\tbuilding\nbldrs\tbuilders\nbros\tbrothers\nbus\tbusiness\ncap\tcapital\n"
    "center\tcentre\nchem\tchemical\nchems\tchemicals\ncomm\tcommunications\n"
    "comml\tcommercial\ncomms\tcommunications\ncomp\tcomputer\nconst\tconstruction\n"
    "constr\tconstruction\nconsultancy\tconsulting\nconsultants\tconsulting\n"
    "corp\tcorporation\nctr\tcenter\nctrs\tcenters\ndept\tdepartment\ndev\tdevelopment\n"
    "devt\tdevelopment\ndist\tdistribution\ndistr\tdistribution\ndvlpmt\tdevelopment\n"
    "educ\teducation\nelec\telectric\nelectr\telectronics\neng\tengineering\n"
    "engg\tengineering\nengr\tengineering\nengrg\tengineering\nent\tenterprises\n"
    "enterprise\tenterprises\nentpr\tenterprises\nents\tenterprises\nenv\tenvironmental\n"
    "equip\tequipment\nest\testate\nfdn\tfoundation\nfdtn\tfoundation\nfin\tfinancial\n"
    "finl\tfinancial\nfndn\tfoundation\ngen\tgeneral\ngovt\tgovernment\ngp\tgroup\n"
    "grp\tgroup\nhldg\tholding\nhldgs\tholdings\nhosp\thospital\nhtl\thotel\n"
    "ind\tindustries\nindl\tindustrial\ninds\tindustries\nindus\tindustries\n"
    "indust\tindustries\nindustry\tindustries\ninfo\tinformation\nins\tinsurance\n"
    "inst\tinstitute\ninsts\tinstruments\nint\tinternational\nintern\tinternational\n"
    "internatl\tinternational\ninternl\tinternational\nintl\tinternational\ninv\tinvestment\n"
    "invest\tinvestment\ninvs\tinvestments\ninvt\tinvestment\nlab\tlaboratory\n"
    "laboratory\tlaboratories\nlabs\tlaboratories\nlog\tlogistics\nltg\tlighting\n"
    "mach\tmachinery\nmaint\tmaintenance\nmfg\tmanufacturing\nmfgr\tmanufacturer\n"
    "mfgrs\tmanufacturers\nmfr\tmanufacturer\nmfrs\tmanufacturers\nmgmt\tmanagement\n"
    "mgt\tmanagement\nmkt\tmarket\nmktg\tmarketing\nmkting\tmarketing\nmtg\tmortgage\n"
    "mtgs\tmortgages\nmtl\tmetal\nmtls\tmetals\nnat\tnational\nnatl\tnational\n"
    "nw\tnorthwest\norg\torganization\npharm\tpharmaceutical\npharma\tpharmaceuticals\n"
    "pharms\tpharmaceuticals\nprod\tproducts\nprods\tproducts\nproduct\tproducts\n"
    "prof\tprofessional\nprop\tproperty\nprops\tproperties\nptnr\tpartner\nptnrs\tpartners\n"
    "ptr\tpartners\nptrs\tpartners\npub\tpublishing\npubl\tpublishing\nrest\trestaurant\n"
    "rlty\trealty\nrsch\tresearch\nsci\tscience\nscis\tsciences\nsec\tsecurity\n"
    "secs\tsecurities\nserv\tservices\nservice\tservices\nservs\tservices\nsoc\tsociety\n"
    "soln\tsolution\nsolns\tsolutions\nsolution\tsolutions\nsq\tsquare\nsup\tsupply\n"
    "supp\tsupply\nsvc\tservices\nsvcs\tservices\nsvs\tservices\nsys\tsystems\n"
    "syst\tsystems\nsystem\tsystems\ntech\ttechnology\ntechnol\ttechnology\n"
    "technologies\ttechnology\ntechs\ttechnologies\ntecnol\ttechnology\ntel\ttelephone\n"
    "tele\ttelecommunications\ntelecom\ttelecommunications\ntr\ttrust\n"
    "trans\ttransportation\ntransp\ttransportation\ntrd\ttrading\ntrdg\ttrading\n"
    "univ\tuniversity\nutil\tutilities\nvent\tventures\nvents\tventures\nwhse\twarehouse\n"
    "whsle\twholesale\n";

constexpr std::string_view kPlaces =
    "africa\namerica\namerican\namericas\nasia\naustralia\naustria\nbeijing\nbelgium\n"
    "brasil\nbrazil\nbritain\nbulgaria\ncalifornia\ncanada\nchicago\nchile\nchina\ncolombia\n"
    "czech\ndenmark\ndeutschland\ndubai\neast\neastern\negypt\nengland\nespana\neurope\n"
    "european\nfinland\nflorida\nfrance\ngermany\ngreece\nguangdong\nguangzhou\nhk\n"
    "hongkong\nhungary\niberia\nindia\nindonesia\nireland\nisrael\nitalia\nitaly\njapan\n"
    "jiangsu\nkong\nkorea\nlatin\nlondon\nmalaysia\nmexico\nmidwest\nnederland\nnetherlands\n"
    "newyork\nnordic\nnorth\nnortheast\nnorthern\nnorthwest\nnorway\nosterreich\npacific\n"
    "philippines\npoland\npolska\nportugal\nprc\nrussia\nsaudi\nscandinavia\nscotland\n"
    "shandong\nshanghai\nshenzhen\nsingapore\nsouth\nsoutheast\nsouthern\nsouthwest\nspain\n"
    "suisse\nsverige\nsweden\nswiss\nswitzerland\ntaiwan\ntexas\nthailand\ntianjin\ntokyo\n"
    "turkey\nturkiye\nuae\nuk\nukraine\nus\nusa\nvietnam\nwales\nwest\nwestern\nzhejiang\n";

}  // namespace

std::span<const std::string_view> han_trade_words() { return kHanTrades; }

bool is_trade_word(std::string_view folded) { return find_line(kTrades, folded).has_value(); }

std::string_view expand_company_word(std::string_view folded) {
  return find_line(kAbbreviations, folded).value_or(std::string_view());
}

bool is_place_word(std::string_view folded) { return find_line(kPlaces, folded).has_value(); }

std::string_view trade_word_table() { return kTrades; }
std::string_view company_word_table() { return kAbbreviations; }

}  // namespace spruce
