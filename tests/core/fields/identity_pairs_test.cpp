// One person or two, one firm or two: pairs of our own making with what a careful reader would say,
// Chinese and Latin. S: one. R: related, a branch. W: weak, it takes more than the name. D: two.
// What a level is worth is read from its shipped priors, so the table holds whatever it is called.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "core/fields/company_name.h"
#include "core/fields/person_name.h"
#include "tests/core/fields/pair_testing.h"

namespace spruce {

namespace {

struct IdentityPair {
  std::string_view a;
  std::string_view b;
  char verdict;
};

// The eight pairs every string measure orders the wrong way round.
constexpr IdentityPair kCompanyEight[] = {
    {"北京华东科技有限公司", "北京华南科技有限公司", 'D'},
    {"上海远大贸易有限公司", "上海远航贸易有限公司", 'D'},
    {"A公司", "A公司-华东分部", 'R'},
    {"A科技有限公司", "A公司", 'S'},
    {"深圳市腾讯计算机系统有限公司", "腾讯", 'S'},
};
constexpr IdentityPair kPersonEight[] = {
    {"张三", "张三先生", 'S'},
    {"张三", "张二", 'D'},
    {"张三", "ZHANG SAN", 'S'},
};

constexpr IdentityPair kChinesePeople[] = {
    {"王伟", "王伟", 'S'},
    {"王伟", "王 伟", 'S'},
    {"王伟", "王伟先生", 'S'},
    {"王伟", "王伟经理", 'S'},
    {"李娜", "李娜女士", 'S'},
    {"李娜", "李娜小姐", 'S'},
    {"陈静", "陈静老师", 'S'},
    {"张磊", "张磊工程师", 'S'},
    {"张磊", "张磊主任", 'S'},
    {"刘洋", "劉洋", 'S'},
    {"陈杨", "陳楊", 'S'},
    {"赵刚", "趙剛", 'S'},
    {"孙丽华", "孫麗華", 'S'},
    {"许国强", "許國強", 'S'},
    {"龙飞", "龍飛", 'S'},
    {"欧阳修", "歐陽修", 'S'},
    {"王伟", "Wang Wei", 'S'},
    {"王伟", "WANG WEI", 'S'},
    {"王伟", "Wei Wang", 'S'},
    {"王伟", "wangwei", 'S'},
    {"李小龙", "Li Xiaolong", 'S'},
    {"李小龙", "LI XIAO LONG", 'S'},
    {"李小龙", "Xiaolong Li", 'S'},
    {"李小龙", "lixiaolong", 'S'},
    {"欧阳娜娜", "Ouyang Nana", 'S'},
    {"司马光", "Sima Guang", 'S'},
    {"诸葛亮", "Zhuge Liang", 'S'},
    {"单田芳", "Shan Tianfang", 'S'},
    {"曾国藩", "Zeng Guofan", 'S'},
    {"仇英", "Qiu Ying", 'S'},
    {"解晓东", "Xie Xiaodong", 'S'},
    {"查良镛", "Zha Liangyong", 'S'},
    {"朴树", "Piao Shu", 'S'},
    {"吕布", "Lv Bu", 'S'},
    {"吕布", "Lu Bu", 'S'},
    {"张三", "Z. San", 'S'},
    {"张三（Zhang San）", "张三", 'S'},
    {"总经理李四", "李四", 'S'},
    {"张学友", "Chang Hsueh-yu", 'D'},
    {"王伟", "王玮", 'W'},
    {"李静", "李婧", 'W'},
    {"张立", "张丽", 'W'},
    {"陈红", "陈宏", 'W'},
    {"刘杰", "刘洁", 'W'},
    {"周志华", "周智华", 'W'},
    {"吴晨", "吴辰", 'W'},
    {"黄佳", "黄嘉", 'W'},
    {"王伟", "王芳", 'D'},
    {"王伟", "李伟", 'D'},
    {"张三", "张四", 'D'},
    {"张三", "李三", 'D'},
    {"王小明", "王小红", 'D'},
    {"王小明", "王大明", 'D'},
    {"陈建国", "陈建军", 'D'},
    {"刘洋", "Liu Yan", 'D'},
    {"王伟", "Zhang Wei", 'D'},
    {"李娜", "Li Na Ying", 'D'},
    {"欧阳修", "欧阳询", 'D'},
    {"司马光", "司马懿", 'D'},
    {"赵云", "赵飞燕", 'D'},
    {"孙权", "孙策", 'D'},
    {"周瑜", "鲁肃", 'D'},
    {"王女士", "王伟", 'D'},
    {"张总", "张三", 'D'},
    {"李经理", "李四", 'D'},
    {"高俊", "高峻岭", 'D'},
    {"何勇", "何力", 'D'},
    {"郑伟", "郭伟", 'D'},
};

constexpr IdentityPair kLatinPeople[] = {
    {"John Smith", "john smith", 'S'},
    {"John Smith", "SMITH, John", 'S'},
    {"John Smith", "Smith John", 'S'},
    {"John Smith", "Mr. John Smith", 'S'},
    {"John Smith", "Dr John Smith", 'S'},
    {"John Smith", "John A. Smith", 'S'},
    {"John Smith", "J. Smith", 'S'},
    {"John Smith", "Smith, J.", 'S'},
    {"John Smith", "Jon Smith", 'S'},
    {"Robert Jones", "Bob Jones", 'S'},
    {"William Brown", "Bill Brown", 'S'},
    {"Elizabeth Taylor", "Liz Taylor", 'S'},
    {"Elizabeth Taylor", "Betty Taylor", 'S'},
    {"Margaret Hall", "Peggy Hall", 'S'},
    {"Katherine Moore", "Kate Moore", 'S'},
    {"Michael Scott", "Mike Scott", 'S'},
    {"Alexander Bell", "Alex Bell", 'S'},
    {"Jonathan Swift", "Johnathan Swift", 'S'},
    {"Christopher Lee", "Chris Lee", 'S'},
    {"Thomas Müller", "Thomas Mueller", 'S'},
    {"Thomas Müller", "Thomas Muller", 'S'},
    {"Jörg Schäfer", "Joerg Schaefer", 'S'},
    {"Jürgen Groß", "Juergen Gross", 'S'},
    {"Søren Kierkegaard", "Soren Kierkegaard", 'S'},
    {"José García", "Jose Garcia", 'S'},
    {"François Lefèvre", "Francois Lefevre", 'S'},
    {"Nguyễn Văn An", "Nguyen Van An", 'S'},
    {"Иван Иванов", "Ivan Ivanov", 'S'},
    {"Иванов Иван", "Иван Иванов", 'S'},
    {"Ludwig van Beethoven", "van Beethoven, Ludwig", 'S'},
    {"Vincent van Gogh", "Vincent Van Gogh", 'S'},
    {"Maria de la Cruz", "DE LA CRUZ Maria", 'S'},
    {"Sean O'Brien", "Sean OBrien", 'S'},
    {"Mary Smith-Jones", "Mary Smith Jones", 'S'},
    {"Anna Garcia", "Anna Garcia Lopez", 'S'},
    {"Peter Johnson", "Peter Jonson", 'S'},
    {"Catherine Walker", "Catherine Wakler", 'S'},
    {"Stephen Phillips", "Stephen Philips", 'S'},
    {"Andrew Robertson", "Andrew Robetson", 'S'},
    {"Martin Luther King Jr.", "Martin Luther King", 'S'},
    {"Robert \"Bob\" Jones", "Robert Jones", 'S'},
    {"DUPONT Jean", "Jean Dupont", 'S'},
    {"Jean-Pierre Martin", "Jean Pierre Martin", 'S'},
    {"Prof. Anna Weber", "Anna Weber", 'S'},
    {"Anna Weber, PhD", "Anna Weber", 'S'},
    {"Hernández, Luis", "Luis Hernandez", 'S'},
    {"Charlotte Bronte", "Charlotte Brontë", 'S'},
    {"Frederick Douglass", "Fred Douglass", 'S'},
    {"Susan Miller", "Sue Miller", 'S'},
    {"Benjamin Franklin", "Ben Franklin", 'S'},
    {"John Smith", "Mary Smith", 'D'},
    {"John Smith", "John Brown", 'D'},
    {"John Smith Jr.", "John Smith Sr.", 'D'},
    {"Anna Weber", "Hanna Keller", 'D'},
    {"Robert Jones", "Richard Jones", 'D'},
    {"Paul Martin", "Martin Schulz", 'D'},
    {"Peter Parker", "Peter Pan", 'D'},
    {"James Brown", "Jane Brown", 'D'},
    {"Mary White", "Mark White", 'D'},
    {"John A. Smith", "John B. Smith", 'D'},
    {"Emma Stone", "Emma Watson", 'D'},
    {"George Bush", "Barbara Bush", 'D'},
    {"Ivan Petrov", "Ivan Sidorov", 'D'},
    {"Nguyen Van An", "Tran Van An", 'D'},
    {"Thomas Müller", "Gerd Müller", 'D'},
    {"Jose Garcia", "Juan Garcia", 'D'},
    {"William Clark", "Willard Hughes", 'D'},
    {"J. Smith", "M. Smith", 'D'},
    {"Karl Marx", "Groucho Marx", 'D'},
    {"Tom Hanks", "Tim Burton", 'D'},
    {"Linda Evans", "Lydia Evans", 'D'},
    {"Daniel Craig", "Wendy Craig", 'D'},
};

constexpr IdentityPair kChineseCompanies[] = {
    {"北京华东科技有限公司", "北京华东科技有限公司", 'S'},
    {"北京华东科技有限公司", "北京市华东科技有限公司", 'S'},
    {"北京华东科技有限公司", "华东科技（北京）有限公司", 'S'},
    {"北京华东科技有限公司", "华东科技(北京)有限公司", 'S'},
    {"北京華東科技有限公司", "北京华东科技有限公司", 'S'},
    {"上海远大贸易有限公司", "远大贸易（上海）", 'S'},
    {"上海远大贸易有限公司", "上海远大贸易", 'S'},
    {"上海远大贸易有限公司", "上海远大", 'S'},
    {"上海远大贸易有限公司", "上海远大贸易有限责任公司", 'S'},
    {"上海远大贸易有限公司", "上海遠大貿易有限公司", 'S'},
    {"深圳市恒通电子有限公司", "恒通电子", 'S'},
    {"深圳市恒通电子有限公司", "深圳恒通电子公司", 'S'},
    {"深圳市恒通电子有限公司", "深圳市恒通电子股份有限公司", 'S'},
    {"广州金山软件有限公司", "广州金山软件", 'S'},
    {"杭州博雅文化传媒有限公司", "杭州博雅文化传媒公司", 'S'},
    {"成都天成建筑工程有限公司", "四川省成都市天成建筑工程有限公司", 'S'},
    {"武汉瑞丰机械有限公司", "武汉瑞丰机械有限公司 ", 'S'},
    {"南京启明教育科技有限公司", "南京启明教育科技", 'S'},
    {"重庆长江物流有限公司", "重慶長江物流有限公司", 'S'},
    {"青岛海天食品有限公司", "青岛海天食品有限公司（总部）", 'S'},
    {"阿里巴巴集团控股有限公司", "阿里巴巴集团控股", 'S'},
    {"阿里巴巴集团控股有限公司", "阿里巴巴", 'S'},
    {"Ａ科技有限公司", "A科技有限公司", 'S'},
    {"北京百度网讯科技有限公司", "北京百度网讯科技公司", 'S'},
    {"苏州汇丰纺织有限公司", "苏州匯豐紡織有限公司", 'S'},
    {"天津鼎盛能源有限公司", "天津鼎盛能源有限公司。", 'S'},
    {"上海远大贸易有限公司", "上海远大贸易有限公司北京分公司", 'R'},
    {"上海远大贸易有限公司", "上海远大贸易有限公司-华东分部", 'R'},
    {"上海远大贸易有限公司", "远大贸易华南办事处", 'R'},
    {"深圳恒通电子有限公司", "深圳恒通电子有限公司第一事业部", 'R'},
    {"华为技术有限公司", "华为技术有限公司成都分公司", 'R'},
    {"中信银行股份有限公司", "中信银行股份有限公司深圳分行", 'R'},
    {"广州金山软件有限公司", "广州金山软件有限公司（上海分公司）", 'R'},
    {"A公司", "A公司华东分公司", 'R'},
    {"武汉瑞丰机械有限公司北京分公司", "武汉瑞丰机械有限公司上海分公司", 'R'},
    {"杭州博雅文化传媒有限公司", "杭州博雅文化传媒有限公司宁波办事处", 'R'},
    {"北京银行", "南京银行", 'D'},
    {"北京天成科技有限公司", "北京天诚贸易有限公司", 'D'},
    {"北京瑞丰科技有限公司", "北京瑞泰科技有限公司", 'D'},
    {"深圳恒通电子有限公司", "深圳恒达电子有限公司", 'D'},
    {"广州金山软件有限公司", "广州银山软件有限公司", 'D'},
    {"杭州博雅文化传媒有限公司", "杭州博思文化传媒有限公司", 'D'},
    {"成都天成建筑工程有限公司", "成都天和建筑工程有限公司", 'D'},
    {"武汉瑞丰机械有限公司", "武汉永丰机械有限公司", 'D'},
    {"南京启明教育科技有限公司", "南京启航教育科技有限公司", 'D'},
    {"重庆长江物流有限公司", "重庆黄河物流有限公司", 'D'},
    {"青岛海天食品有限公司", "青岛海信食品有限公司", 'D'},
    {"苏州汇丰纺织有限公司", "苏州汇通纺织有限公司", 'D'},
    {"天津鼎盛能源有限公司", "天津鼎新能源有限公司", 'D'},
    {"上海科技有限公司", "上海贸易有限公司", 'D'},
    {"上海远大贸易有限公司", "北京宏达物流有限公司", 'D'},
    {"中国银行", "中国工商银行", 'D'},
    {"东方电子有限公司", "南方电子有限公司", 'D'},
    {"西安华信软件有限公司", "西安华讯医药有限公司", 'D'},
    {"厦门联创网络科技有限公司", "厦门联发网络科技有限公司", 'D'},
    {"北京信达咨询有限公司", "上海信成咨询有限公司", 'D'},
    {"上海远大贸易有限公司", "北京远大贸易有限公司", 'W'},
    {"深圳恒通电子有限公司", "深圳恒通物流有限公司", 'W'},
    {"上海宏远科技有限公司", "上海鸿远科技有限公司", 'W'},
    {"北京天成科技有限公司", "北京天诚科技有限公司", 'W'},
    {"杭州佳美服装有限公司", "杭州嘉美服装有限公司", 'W'},
    {"广州新华软件有限公司", "广州欣华软件有限公司", 'W'},
};

constexpr IdentityPair kLatinCompanies[] = {
    {"Acme Trading Ltd", "ACME TRADING LIMITED", 'S'},
    {"Acme Trading Ltd", "Acme Trading", 'S'},
    {"Acme Trading Ltd", "The Acme Trading Co., Ltd.", 'S'},
    {"Acme Trading Ltd.", "Acme Trading Ltd", 'S'},
    {"Müller & Söhne GmbH", "Mueller und Soehne GmbH", 'S'},
    {"Müller & Söhne GmbH", "Muller & Sohne", 'S'},
    {"Smith & Jones LLP", "Smith and Jones", 'S'},
    {"Bosch GmbH", "Bosch G.m.b.H.", 'S'},
    {"Siemens AG", "SIEMENS AKTIENGESELLSCHAFT", 'S'},
    {"Zenith Motors Inc.", "Zenith Motors, Incorporated", 'S'},
    {"Zenith Motors Inc.", "Zenith Motor Inc", 'S'},
    {"Blackwood Consulting", "Blackwod Consulting", 'S'},
    {"Northfield Logistics LLC", "Northfield Logistcs LLC", 'S'},
    {"Northfield Logistics LLC", "Northfield Logistics L.L.C.", 'S'},
    {"Hagelthorpe Foods PLC", "Hagelthorpe Foods plc", 'S'},
    {"Wilson's Bakery", "Wilsons Bakery", 'S'},
    {"McDonald Plumbing", "Mcdonald Plumbing Inc", 'S'},
    {"Acme (UK) Ltd", "Acme UK Limited", 'S'},
    {"Star Chemical Corp", "Star Chemical Corporation", 'S'},
    {"Delta Air Lines, Inc.", "Delta Airlines Inc", 'S'},
    {"Société Dupont SA", "Societe Dupont S.A.", 'S'},
    {"Café Central", "Cafe Central", 'S'},
    {"Fischer Maschinenbau GmbH & Co. KG", "Fischer Maschinenbau GmbH und Co KG", 'S'},
    {"Jones Holdings Inc dba Corner Pizza", "Corner Pizza", 'S'},
    {"Smith Inc t/a Bright Windows", "Bright Windows", 'S'},
    {"Pereira Textiles", "Pereira Textiles S.A.", 'S'},
    {"Kowalski Transport Sp. z o.o.", "Kowalski Transport", 'S'},
    {"Novak Steel s.r.o.", "Novak Steel", 'S'},
    {"Larsen Marine AS", "Larsen Marine", 'S'},
    {"Wimelby and Hagelthorpe Co - Hull", "Wimelby and Hagelthorpe Company - Hull", 'S'},
    {"Lumogen Catering BV - Leeds", "Lumogen Catering BV", 'S'},
    {"Silelex Robotics Inc", "Silelex Robotiks Inc", 'S'},
    {"International Business Machines", "IBM", 'W'},
    {"Acme Trading", "Acme Foods", 'W'},
    {"Acme Ltd - Leeds Branch", "Acme Ltd", 'R'},
    {"Siemens AG Niederlassung Berlin", "Siemens AG", 'R'},
    {"Bank of the West", "Bank of the East", 'D'},
    {"Acme Trading Ltd", "Apex Trading Ltd", 'D'},
    {"Smith Consulting", "Jones Consulting", 'D'},
    {"Fund 1 LP", "Fund 2 LP", 'W'},
    {"North Energy", "Delta Energy", 'D'},
    {"General Motors", "General Electric", 'W'},
    {"American Airlines", "American Express", 'D'},
    {"Blue Ocean Seafood", "Red Mountain Coffee", 'D'},
    {"Weber Maschinenbau GmbH", "Keller Maschinenbau GmbH", 'W'},
    {"First National Bank", "Last Resort Travel", 'D'},
    {"Harris Plumbing", "Morgan Plumbing", 'D'},
    {"Sunrise Dental", "Sunset Marine", 'D'},
    {"United Logistics", "Global Logistics", 'D'},
    {"Peters Auto Repair", "Hughes Auto Repair", 'D'},
    {"City Hospital", "City Museum", 'W'},
    {"Oak Tree Books", "Pine Valley Tools", 'D'},
    {"Kim Electronics", "Park Electronics", 'D'},
    {"Rossi Vini SRL", "Bianchi Vini SRL", 'D'},
};

char verdict_of(const FieldTypeInfo& type, std::string_view a, std::string_view b) {
  const LevelInfo& level =
      type.levels[type.compare(testing::feature_of(type, a), testing::feature_of(type, b))];
  if (level.related) return 'R';
  const double ratio = level.m / level.u;
  return ratio > 20 ? 'S' : ratio > 2 ? 'W' : 'D';
}

template <std::size_t kCount>
void check_pairs(const FieldTypeInfo& type, const IdentityPair (&pairs)[kCount]) {
  for (const IdentityPair& pair : pairs) {
    const std::string level = compare_values(type, pair.a, pair.b);
    const std::string expected(1, pair.verdict), found(1, verdict_of(type, pair.a, pair.b));
    CAPTURE(pair.a);
    CAPTURE(pair.b);
    CAPTURE(level);
    CHECK(found == expected);
    CHECK(std::string(1, verdict_of(type, pair.b, pair.a)) == expected);
  }
}

}  // namespace

TEST_CASE("the eight pairs that string measures order the wrong way round") {
  check_pairs(company_name_field(), kCompanyEight);
  check_pairs(person_name_field(), kPersonEight);
}

TEST_CASE("Chinese people: one or two") { check_pairs(person_name_field(), kChinesePeople); }
TEST_CASE("Latin people: one or two") { check_pairs(person_name_field(), kLatinPeople); }
TEST_CASE("Chinese firms: one or two") { check_pairs(company_name_field(), kChineseCompanies); }
TEST_CASE("Latin firms: one or two") { check_pairs(company_name_field(), kLatinCompanies); }

}  // namespace spruce
