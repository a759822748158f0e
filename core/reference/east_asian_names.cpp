// The lists of east_asian_names.h. Tables of one word a line are sorted by bytes, titles are
// longest first.
#include "core/reference/east_asian_names.h"

#include "core/reference/line_table.h"

namespace spruce {
namespace {

constexpr std::string_view kJapanese =
    "三宅\n三岛\n三木\n三浦\n上原\n上村\n上田\n上野\n东野\n中井\n中山\n中岛\n中川\n中村\n中田\n中西"
    "\n中野\n丸山\n久保\n久保田\n五十岚\n井上\n今井\n今村\n伊藤\n"
    "佐々木\n佐久间\n佐伯\n佐藤\n佐野\n児玉\n八木\n关口\n关根\n内田\n内藤\n冈崎\n冈本\n冈村\n冈田\n"
    "前田\n加藤\n北川\n北村\n千叶\n原田\n古川\n吉冈\n吉川\n吉村\n吉沢\n"
    "吉田\n吉野\n后藤\n和田\n土屋\n坂井\n坂口\n坂本\n堀内\n堀江\n増田\n夏目\n大久保\n大冢\n大岛\n大"
    "川\n大桥\n大森\n大江\n大沢\n大石\n大西\n大谷\n大野\n天野\n太田\n"
    "奥村\n宇野\n安倍\n安田\n安藤\n安部\n宫下\n宫崎\n宫川\n宫本\n宫沢\n宫泽\n宫田\n宫部\n富田\n小山"
    "\n小岛\n小川\n小松\n小林\n小池\n小泉\n小田\n小笠原\n小西\n小野\n"
    "尾崎\n山下\n山中\n山内\n山口\n山崎\n山本\n山田\n岛田\n岩井\n岩崎\n岩本\n岩田\n岸本\n岸田\n川上"
    "\n川原\n川口\n川岛\n川崎\n川本\n川村\n川田\n川端\n工藤\n市川\n"
    "平井\n平山\n平川\n平田\n平野\n広瀬\n徳永\n成田\n戸田\n手冢\n斋藤\n斎藤\n新井\n早川\n星野\n服部"
    "\n望月\n木下\n木村\n本庄\n本田\n本间\n杉山\n杉本\n杉浦\n村上\n"
    "村井\n村山\n村田\n松下\n松井\n松冈\n松尾\n松山\n松本\n松村\n松永\n松浦\n松田\n柳沢\n柴田\n栗原"
    "\n栗田\n根本\n桑原\n桜井\n桥本\n梅田\n森山\n森本\n森田\n植田\n"
    "榊原\n榎本\n樋口\n横山\n横田\n武田\n水野\n永井\n永田\n池田\n汤川\n沢田\n河合\n河村\n河野\n泽田"
    "\n津田\n浅井\n浅野\n浜田\n深沢\n清水\n渡边\n渡辺\n渡邉\n瀬戸\n"
    "熊谷\n片冈\n片山\n田中\n田代\n田口\n田岛\n田村\n田辺\n町田\n白石\n矢野\n石井\n石冢\n石原\n石川"
    "\n石桥\n石田\n神田\n福井\n福冈\n福岛\n福本\n福田\n秋山\n稲垣\n"
    "竹内\n竹田\n笠原\n筿原\n羽生\n芥川\n若林\n荒井\n荒木\n菅原\n菅野\n菊地\n菊池\n落合\n藤井\n藤冈"
    "\n藤原\n藤川\n藤本\n藤田\n西山\n西川\n西村\n西田\n西野\n角田\n"
    "谷口\n谷川\n豊田\n辻本\n近藤\n远藤\n酒井\n野中\n野口\n野村\n野田\n金井\n金子\n铃木\n铃村\n长谷"
    "川\n阿部\n青山\n青木\n须藤\n饭冢\n饭田\n高井\n高山\n高木\n高桥\n"
    "高田\n高野\n黒木\n黒泽\n黒田\n齐藤\n";

constexpr std::string_view kKorean =
    "가\n간\n갈\n감\n강\n견\n경\n고\n공\n곽\n구\n국\n권\n금\n기\n길\n김\n나\n남\n노\n단\n당\n도\n동"
    "\n두\n류\n마\n맹\n명\n모\n목\n문\n민\n박\n반\n"
    "방\n배\n백\n범\n변\n복\n봉\n부\n빈\n사\n상\n서\n석\n선\n설\n성\n소\n손\n송\n승\n시\n신\n심\n안"
    "\n양\n어\n엄\n여\n연\n염\n예\n오\n옥\n온\n왕\n"
    "용\n우\n원\n위\n유\n육\n윤\n은\n음\n이\n인\n임\n장\n전\n정\n제\n조\n좌\n주\n지\n진\n차\n채\n천"
    "\n최\n추\n탁\n태\n팽\n편\n표\n피\n하\n한\n함\n"
    "허\n현\n형\n호\n홍\n황\n";

constexpr std::string_view kKoreanDouble = "남궁\n독고\n동방\n사공\n서문\n선우\n제갈\n황보\n";

constexpr std::string_view kJapaneseTitles[] = {
    "代表取締役社長", "代表取締役", "取締役社長", "専務取締役", "常務取締役", "事業部長", "ちゃん",
    "副社長",         "副部長",     "取締役",     "弁護士",     "支店長",     "くん",     "さま",
    "さん",           "主任",       "会長",       "係長",       "先生",       "医師",     "博士",
    "室長",           "専務",       "常務",       "店長",       "御中",       "所長",     "教授",
    "社長",           "課長",       "部長",       "君",         "様",         "殿",       "氏",
};

constexpr std::string_view kKoreanTitles[] = {
    "대표이사", "고객님", "과장님", "교수님", "대리님", "대표님", "매니저", "변호사", "본부장",
    "부사장",   "부장님", "부회장", "사무장", "사장님", "선생님", "센터장", "실장님", "연구원",
    "원장님",   "이사님", "이사장", "지점장", "차장님", "팀장님", "회장님", "과장",   "교수",
    "기자",     "대리",   "대표",   "박사",   "부장",   "사원",   "사장",   "상무",   "선생",
    "소장",     "실장",   "원장",   "의사",   "이사",   "전무",   "점장",   "주임",   "차장",
    "팀장",     "회장",   "군",     "님",     "씨",     "양",
};

}  // namespace

bool is_japanese_surname(std::string_view plain) { return find_line(kJapanese, plain).has_value(); }

bool is_korean_surname(std::string_view text) {
  return find_line(kKorean, text).has_value() || find_line(kKoreanDouble, text).has_value();
}

std::span<const std::string_view> japanese_titles() { return kJapaneseTitles; }
std::span<const std::string_view> korean_titles() { return kKoreanTitles; }

std::string_view japanese_surname_table() { return kJapanese; }

}  // namespace spruce
