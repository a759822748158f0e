// Chinese surnames with the readings they take as surnames, and their spellings in Latin letters.
// Collected 2026-11-23 from the Hundred Family Surnames and modern common ones; readings after mozillazg/pinyin-data
// (MIT, 2025-06-14), corrected for surnames; Wade-Giles, Cantonese and Hokkien spellings from general usage.
#pragma once

namespace spruce::surnames_data {

/// Single surnames, by code point.
inline constexpr const char32_t kSingle[] =
    U"丁万东严丰么乌乐乔乜习于云亓井亢仁仇仉从付仝代仰仲仵任伊伍伏会伯但何佘余佟佴侯俞信修倪傅"
    U"储元充党全公关养冀冉农冯况冶冷冼凌凤刁刑刘初利别劳勾包匡区华卓单卜卞占卢卫印危卿厉厍原双"
    U"古句召史叶司吉后向吕吴员周和咸哀哈唐商喻国堵墨夏夔奉奚姚姜姬娄孔孙孟季宁安宋宓宗宛宣宦宫"
    U"宰家容宿寇富寿封尉尚尤尧尹居屈展屠山岑岳崔嵇巢左巩巫巴布帅师席常干平年幸幺广庄库应庞康庾"
    U"廉廖弓弘张强彭徐怀恽悦惠慎慕戈戎成战戚戴户房扈才扬扶折招揭撒撖支敏敖教敬文方於施时昌明易"
    U"昝晁晋晏晓景智暨暴曲曹曾朱朴权李杜束来杨杭松林柏查柯柳柴栗栾桂桑桓梁梅植楚楼樊欧步武殳段"
    U"殷毋母毕毛水汝江池汤汪汲沃沈沙法洗洪浦海涂温游湛滑滕满漆潘濮火焦熊燕爱牙牛牟牧狄王班琴璩"
    U"甄甘田由申白皮益盖盛相瞿矫石祁祈祖祝祭禄禤禹秋种秘秦程税穆空窦章童竹竺符简管籍米粟糜索红"
    U"纪练终经缑缪罗羊羿翁翟耶耿聂肖胡胥能腾臧舒艾芦芮花苍苏苑苗苟英范茅茹荀荆荣莘莫萧葛董蒋蒙"
    U"蒯蒲蓝蓟蓬蔚蔡蔺薄薛藏虎虞融衡衣袁裘裴褚覃角解言訾詹计许诸谈谌谢谭谯谷贝贠贡贲费贺贾赏赖"
    U"赵越路车辛辜边过连逄通逢逯邓邝邢那邬邰邱邴邵邸邹郁郄郇郎郏郑郗郜郝郤郦郭都鄂鄢酆重金钟钦"
    U"钭钮钱银长门闫闵闻阎阙阚阮阳阴陆陈降院陶隆隋隗隽雍雷霍靖靳鞠韦韩韶项须顾颜饶马骆高魏鱼鲁"
    U"鲍鲜鹿麦麻黄黎黑齐龙龚";

struct Reading {
  char32_t surname;
  const char* pinyin;
};

/// Surnames whose reading is not (or not surely) the usual one, by code point.
inline constexpr Reading kReadings[] = {
{U'万',"wan"},{U'么',"yao"},{U'乌',"wu"},{U'乐',"yue"},{U'乜',"nie"},{U'亓',"qi"},
{U'仇',"qiu"},{U'仉',"zhang"},{U'从',"cong"},{U'仝',"tong"},{U'任',"ren"},{U'会',"gui"},
{U'佘',"she"},{U'余',"yu"},{U'俞',"yu"},{U'冉',"ran"},{U'冯',"feng"},{U'冼',"xian"},
{U'勾',"gou"},{U'区',"ou"},{U'华',"hua"},{U'单',"shan"},{U'卜',"bu"},{U'占',"zhan"},
{U'厍',"she"},{U'句',"gou"},{U'召',"shao"},{U'叶',"ye"},{U'司',"si"},{U'员',"yun"},
{U'咸',"xian"},{U'哈',"ha"},{U'宁',"ning"},{U'宓',"mi"},{U'宿',"su"},{U'尉',"wei"},
{U'尹',"yin"},{U'干',"gan"},{U'幺',"yao"},{U'应',"ying"},{U'强',"qiang"},{U'戴',"dai"},
{U'折',"she"},{U'揭',"jie"},{U'撒',"sa"},{U'撖',"han"},{U'教',"jiao"},{U'於',"yu"},
{U'晁',"chao"},{U'曲',"qu"},{U'曾',"zeng"},{U'朴',"piao"},{U'柏',"bai"},{U'查',"zha"},
{U'殷',"yin"},{U'汤',"tang"},{U'沈',"shen"},{U'洗',"xian"},{U'燕',"yan"},{U'牟',"mou"},
{U'盖',"ge"},{U'盛',"sheng"},{U'相',"xiang"},{U'瞿',"qu"},{U'石',"shi"},{U'祝',"zhu"},
{U'祭',"zhai"},{U'禤',"xuan"},{U'种',"chong"},{U'秘',"bi"},{U'红',"hong"},{U'纪',"ji"},
{U'缪',"miao"},{U'翟',"zhai"},{U'能',"nai"},{U'莘',"shen"},{U'葛',"ge"},{U'蒯',"kuai"},
{U'薄',"bo"},{U'藏',"zang"},{U'褚',"chu"},{U'覃',"qin"},{U'角',"jue"},{U'解',"xie"},
{U'訾',"zi"},{U'谌',"chen"},{U'谷',"gu"},{U'贠',"yun"},{U'贲',"ben"},{U'费',"fei"},
{U'贾',"jia"},{U'车',"che"},{U'过',"guo"},{U'逄',"pang"},{U'邝',"kuang"},{U'那',"na"},
{U'郄',"qie"},{U'郇',"xun"},{U'郗',"xi"},{U'郝',"hao"},{U'郤',"xi"},{U'都',"du"},
{U'酆',"feng"},{U'重',"chong"},{U'钭',"tou"},{U'长',"chang"},{U'阙',"que"},{U'阚',"kan"},
{U'降',"jiang"},{U'隗',"wei"},{U'隽',"juan"},{U'鲜',"xian"},{U'黑',"he"},
};

struct Double {
  char32_t first;
  char32_t second;
  const char* pinyin;
};

/// Two-character surnames, by both code points.
inline constexpr Double kDouble[] = {
{U'万',U'俟',"mo qi"},{U'上',U'官',"shang guan"},{U'东',U'方',"dong fang"},
{U'东',U'郭',"dong guo"},{U'东',U'门',"dong men"},{U'乐',U'正',"yue zheng"},
{U'亓',U'官',"qi guan"},{U'仆',U'固',"pu gu"},{U'令',U'狐',"ling hu"},{U'仲',U'孙',"zhong sun"},
{U'侯',U'莫',"hou mo"},{U'公',U'上',"gong shang"},{U'公',U'冶',"gong ye"},
{U'公',U'孙',"gong sun"},{U'公',U'祖',"gong zu"},{U'公',U'羊',"gong yang"},
{U'公',U'良',"gong liang"},{U'公',U'西',"gong xi"},{U'单',U'于',"chan yu"},
{U'南',U'宫',"nan gong"},{U'南',U'门',"nan men"},{U'即',U'墨',"ji mo"},{U'叶',U'赫',"ye he"},
{U'司',U'寇',"si kou"},{U'司',U'徒',"si tu"},{U'司',U'空',"si kong"},{U'司',U'马',"si ma"},
{U'呼',U'延',"hu yan"},{U'哥',U'舒',"ge shu"},{U'壤',U'驷',"rang si"},{U'夏',U'侯',"xia hou"},
{U'太',U'叔',"tai shu"},{U'太',U'史',"tai shi"},{U'夹',U'谷',"jia gu"},{U'子',U'车',"zi ju"},
{U'宇',U'文',"yu wen"},{U'完',U'颜',"wan yan"},{U'宗',U'政',"zong zheng"},
{U'宰',U'父',"zai fu"},{U'尉',U'迟',"yu chi"},{U'屈',U'突',"qu tu"},{U'左',U'丘',"zuo qiu"},
{U'巫',U'马',"wu ma"},{U'微',U'生',"wei sheng"},{U'慕',U'容',"mu rong"},{U'拓',U'跋',"tuo ba"},
{U'斛',U'律',"hu lv"},{U'梁',U'丘',"liang qiu"},{U'欧',U'阳',"ou yang"},{U'淳',U'于',"chun yu"},
{U'漆',U'雕',"qi diao"},{U'澹',U'台',"tan tai"},{U'濮',U'阳',"pu yang"},{U'爱',U'新',"ai xin"},
{U'独',U'孤',"du gu"},{U'申',U'屠',"shen tu"},{U'申',U'徒',"shen tu"},{U'百',U'里',"bai li"},
{U'皇',U'甫',"huang fu"},{U'端',U'木',"duan mu"},{U'第',U'五',"di wu"},{U'纳',U'兰',"na lan"},
{U'羊',U'舌',"yang she"},{U'耶',U'律',"ye lv"},{U'褚',U'师',"chu shi"},{U'西',U'门',"xi men"},
{U'诸',U'葛',"zhu ge"},{U'谷',U'梁',"gu liang"},{U'贺',U'兰',"he lan"},{U'贺',U'若',"he ruo"},
{U'赫',U'连',"he lian"},{U'轩',U'辕',"xuan yuan"},{U'达',U'奚',"da xi"},
{U'钟',U'离',"zhong li"},{U'长',U'孙',"zhang sun"},{U'闻',U'人',"wen ren"},
{U'闾',U'丘',"lv qiu"},{U'颛',U'孙',"zhuan sun"},{U'鲜',U'于',"xian yu"},
};

/// Surnames in pinyin, one a line, sorted.
inline constexpr const char kPinyin[] =
    "ai\naixin\nan\nao\nba\nbai\nbaili\nban\nbao\nbei\nben\nbi\nbian\nbie\nbing\nbo\nbu\n"
    "cai\ncang\ncao\ncen\nchai\nchang\nchanyu\nchao\nche\nchen\ncheng\nchi\nchong\nchu\n"
    "chunyu\nchushi\ncong\ncui\ndai\ndan\ndang\ndaxi\ndeng\ndi\ndiao\nding\ndiwu\ndong\n"
    "dongfang\ndongguo\ndongmen\ndou\ndu\nduan\nduanmu\ndugu\ne\ner\nfa\nfan\nfang\nfei\n"
    "feng\nfu\ngai\ngan\ngao\nge\ngeng\ngeshu\ngong\ngongliang\ngongshang\ngongsun\ngongxi\n"
    "gongyang\ngongye\ngongzu\ngou\ngu\nguan\nguang\ngui\nguliang\nguo\nha\nhai\nhan\nhang\n"
    "hao\nhe\nhelan\nhelian\nheng\nheruo\nhong\nhou\nhoumo\nhu\nhua\nhuai\nhuan\nhuang\n"
    "huangfu\nhui\nhulv\nhuo\nhuyan\nji\njia\njiagu\njian\njiang\njiao\njie\njimo\njin\n"
    "jing\nju\njuan\njue\nkan\nkang\nke\nkong\nkou\nku\nkuai\nkuang\nkui\nlai\nlan\nlang\n"
    "lao\nle\nlei\nleng\nli\nlian\nliang\nliangqiu\nliao\nlin\nling\nlinghu\nliu\nlong\nlou\n"
    "lu\nluan\nluo\nlv\nlvqiu\nlyu\nma\nmai\nman\nmao\nmei\nmen\nmeng\nmi\nmiao\nmin\nming\n"
    "mo\nmoqi\nmou\nmu\nmurong\nna\nnai\nnalan\nnangong\nnanmen\nni\nnian\nnie\nning\nniu\n"
    "nong\nou\nouyang\npan\npang\npei\npeng\npi\npiao\nping\npu\npugu\npuyang\nqi\nqian\n"
    "qiang\nqiao\nqidiao\nqie\nqiguan\nqin\nqing\nqiu\nqu\nquan\nque\nqutu\nran\nrangsi\n"
    "rao\nren\nrong\nru\nruan\nrui\nsa\nsang\nsha\nshan\nshang\nshangguan\nshao\nshe\nshen\n"
    "sheng\nshentu\nshi\nshou\nshu\nshuai\nshuang\nshui\nsi\nsikong\nsikou\nsima\nsitu\n"
    "song\nsu\nsui\nsun\nsuo\ntai\ntaishi\ntaishu\ntan\ntang\ntantai\ntao\nteng\ntian\ntong\n"
    "tou\ntu\ntuoba\nwan\nwang\nwanyan\nwei\nweisheng\nwen\nweng\nwenren\nwo\nwu\nwuma\nxi\n"
    "xia\nxiahou\nxian\nxiang\nxianyu\nxiao\nxie\nximen\nxin\nxing\nxiong\nxiu\nxu\nxuan\n"
    "xuanyuan\nxue\nxun\nya\nyan\nyang\nyangshe\nyao\nye\nyehe\nyelv\nyi\nyin\nying\nyong\n"
    "you\nyu\nyuan\nyuchi\nyue\nyuezheng\nyun\nyuwen\nzai\nzaifu\nzan\nzang\nzeng\nzha\n"
    "zhai\nzhan\nzhang\nzhangsun\nzhao\nzhen\nzheng\nzhi\nzhong\nzhongli\nzhongsun\nzhou\n"
    "zhu\nzhuang\nzhuansun\nzhuge\nzhuo\nzi\nziju\nzong\nzongzheng\nzou\nzu\nzuo\nzuoqiu\n";

/// Other Latin spellings: spelling, tab, possible pinyin; one a line, sorted.
inline constexpr const char kSpellings[] =
    "ang\thong\nau\tou\nauyeung\touyang\nboey\tmei\nchai\tchai cai\ncham\tzhan\n"
    "chan\tchen zeng\nchang\tchang zhang\nchao\tchao zhao\nchau\tzhou\ncheng\tcheng zheng\n"
    "cheong\tzhang\ncheung\tzhang\nchia\txie\nchian\tjian\nchiang\tjiang\nchien\tqian jian\n"
    "chim\tzhan\nchin\tjin qin chen\nchiu\tzhao\ncho\tcao zhuo\nchoi\tcai\n"
    "chong\tchong zhang zhuang\nchou\tzhou\nchow\tzhou zou\nchoy\tcai\nchu\tchu zhu\n"
    "chua\tcai\nchuang\tzhuang\nchui\txu\nchum\tzhan\nchun\tqin\nchung\tzhong\nfok\thuo\n"
    "foong\tfeng\nfung\tfeng\ngoh\twu\nha\tha xia\nhang\thang heng\nhau\thou\nho\the\n"
    "hoh\the\nhong\tkang hong\nhsia\txia\nhsiao\txiao\nhsieh\txie\nhsiung\txiong\nhsu\txu\n"
    "hsueh\txue\nhui\thui xu\nhung\thong\nip\tye\njen\tren\nkai\tge\nkam\tjin gan\n"
    "kan\tkan jian\nkao\tgao\nkee\tji\nkei\tji\nkeng\tgeng\nkhoo\tqiu\nkim\tjin\nking\tjing\n"
    "kiu\tqiao\nko\tgao\nkoh\txu gao\nkok\tguo\nkong\tjiang kong\nkoo\tgu\nku\tku gu\n"
    "kuan\tguan\nkuei\tgui\nkung\tgong kong\nkuo\tguo\nkwa\tke\nkwai\tgui\nkwan\tguan\n"
    "kwang\tkuang\nkwek\tguo\nkwok\tguo\nkwong\tkuang\nlai\tli lai\nlam\tlin\nlao\tlao liu\n"
    "lau\tliu\nlaw\tluo\nlay\tli\nlee\tli\nleigh\tli\nleong\tliang\nleung\tliang\n"
    "liaw\tliao\nliew\tliu liao\nlim\tlin\nlo\tluo lu\nloh\tluo\nloke\tlu\nloo\tlu\n"
    "lou\tlu lou\nlow\tliu luo\nlu\tlu lv\nlui\tlei lv\nluk\tlu\nlyu\tlyu lv\nmah\tma\n"
    "mak\tmai\nman\tman wen\nmoh\twu\nmok\tmo\nmui\tmei\nnam\tlan\nneo\tliang\nng\twu huang\n"
    "ngai\tni wei\nngan\tyan\nnieh\tnie\nnip\tnie\noei\thuang\nong\twang\nooi\thuang\n"
    "or\tke\nouyoung\touyang\npai\tbai\npak\tbai\npang\tpang peng\npao\tbao\npau\tbao\n"
    "peh\tbai\nphang\tpeng\npho\tfu\nphua\tpan\npi\tpi bi\npoh\tfu\npong\tpang\npoon\tpan\n"
    "quah\tke\nquek\tguo\nseah\tshe\nsee\tshi xue\nseow\txiao\nseto\tsitu\nsham\tcen\n"
    "shaw\tshao\nsheh\tshe\nshek\tshi\nshiao\txiao\nshih\tshi\nshiu\tshao\nshum\tcen shen\n"
    "sim\tshen\nsin\txian\nsit\txue\nsiu\txiao\nso\tsu\nsoo\tsu\nsoon\tsun\nsuen\tsun\n"
    "sung\tsong\nswee\tshui\nsze\tshi\nszeto\tsitu\ntai\ttai dai\ntak\tdi\ntam\ttan\n"
    "tan\ttan chen\ntang\ttang deng\ntay\tzheng\ntee\tzheng\nteng\tteng deng\nteo\tzhang\n"
    "teoh\tzhang\ntham\ttan\ntien\ttian\ntin\ttian\nting\tding\ntio\tzhang\ntiong\tzhang\n"
    "tjan\tzeng\ntjoa\tcai\nto\tdu tao\ntoh\tdu\ntong\ttong tang\ntou\ttou du\ntsai\tcai\n"
    "tsang\tzeng\ntsao\tcao\ntse\txie\ntseng\tzeng\ntsoi\tcai\ntsou\tzou\ntsui\txu cui\n"
    "tsun\tqin\ntu\ttu du\ntuan\tduan\ntun\tduan\ntung\tdong\nvong\thuang\nwai\twei\n"
    "wan\twan wen yin\nwee\thuang\nwong\twang huang\nwoo\thu wu\nyam\tren\nyap\tye\n"
    "yau\tqiu you\nyee\tyu\nyeh\tye\nyen\tyan\nyeong\tyang\nyeung\tyang\nyii\tyu\nyim\tyan\n"
    "yip\tye\nyiu\tyao\nyong\tyong yang\nyue\tyue yu\nyuen\tyuan ruan\nyung\trong weng\n";

}  // namespace spruce::surnames_data
