// The parts of addresses: Chinese, Japanese and Latin ones. All made up for this test.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "core/fields/address.h"
#include "core/reference/han_address_words.h"
#include "core/reference/street_words.h"

namespace spruce {
namespace {

// "road=Main_Street number=12": blanks inside a part are shown as _.
std::string parts_of(std::string_view value, std::string_view country = {}) {
  ValueContext context;
  context.country = country;
  std::string out;
  for (const ValuePart& part : address_field().standardise(value, context).parts) {
    if (!out.empty()) out.push_back(' ');
    std::string text = part.text;
    std::replace(text.begin(), text.end(), ' ', '_');
    out.append(part.name).append("=").append(text);
  }
  return out;
}

TEST_CASE("Chinese addresses split into parts") {
  struct Row {
    const char* value;
    const char* parts;
  };
  const Row rows[] = {
      {"江苏省苏州市昆山市玉山镇人民南路888号3栋502室",
       "province=江苏省 city=苏州市 district=昆山市 town=玉山镇 road=人民南路 number=888号 "
       "building=3栋 room=502室"},
      {"浙江省杭州市余杭区五常街道文一西路969号淘宝城5号楼",
       "province=浙江省 city=杭州市 district=余杭区 town=五常街道 road=文一西路 number=969号 "
       "place=淘宝城 building=5号楼"},
      {"五四路大洲国际六层", "road=五四路 place=大洲国际 floor=六层"},
      {"中山东路18号金星大厦", "road=中山东路 number=18号 place=金星大厦"},
      {"义乌市江东街道青口村3区12栋2单元301室",
       "district=义乌市 town=江东街道 village=青口村 section=3区 building=12栋 unit=2单元 "
       "room=301室"},
      {"杭州市西湖区文三路478号东部软件园创新大厦B座",
       "city=杭州市 district=西湖区 road=文三路 number=478号 place=东部软件园 section=创新大厦 "
       "building=B座"},
      {"萧山区宁围镇宁东村10组25号",
       "district=萧山区 town=宁围镇 village=宁东村 group=10组 number=25号"},
      {"北京市海淀区中关村大街27号", "province=北京市 district=海淀区 road=中关村大街 number=27号"},
      {"北京市朝阳区望京街道阜通东大街6号院3号楼12层1205",
       "province=北京市 district=朝阳区 town=望京街道 road=阜通东大街 number=6号院 building=3号楼 "
       "floor=12层 room=1205"},
      {"上海漕溪北路1200弄12号", "province=上海 road=漕溪北路 number=1200弄12号"},
      {"上海市浦东新区张杨路500号华润时代广场18楼",
       "province=上海市 district=浦东新区 road=张杨路 number=500号 place=华润时代广场 floor=18楼"},
      {"广东省深圳市南山区粤海街道高新南一道9号中科研发园三号楼裙楼2层",
       "province=广东省 city=深圳市 district=南山区 town=粤海街道 road=高新南一道 number=9号 "
       "place=中科研发园 building=三号楼裙楼 floor=2层"},
      {"广州市天河区体育东路138号金利来数码网络大厦2205室",
       "city=广州市 district=天河区 road=体育东路 number=138号 place=金利来数码网络大厦 "
       "room=2205室"},
      {"成都市高新区天府大道中段1388号美年广场A座1102",
       "city=成都市 zone=高新区 road=天府大道中段 number=1388号 place=美年广场 building=A座 "
       "room=1102"},
      {"武汉市洪山区珞喻路1037号华中科技大学",
       "city=武汉市 district=洪山区 road=珞喻路 number=1037号 place=华中科技大学"},
      {"西安市雁塔区高新一路25号创新大厦",
       "city=西安市 district=雁塔区 road=高新一路 number=25号 place=创新大厦"},
      {"四川省成都市双流县东升镇普贤社区3组",
       "province=四川省 city=成都市 district=双流县 town=东升镇 village=普贤社区 group=3组"},
      {"河北省石家庄市正定县曲阳桥乡周家庄村",
       "province=河北省 city=石家庄市 district=正定县 town=曲阳桥乡 village=周家庄村"},
      {"湖南省长沙市岳麓区麓谷街道桐梓坡西路229号金荣科技园A4栋",
       "province=湖南省 city=长沙市 district=岳麓区 town=麓谷街道 road=桐梓坡西路 number=229号 "
       "place=金荣科技园 building=A4栋"},
      {"天津市南开区鞍山西道288号", "province=天津市 district=南开区 road=鞍山西道 number=288号"},
      {"宁波市鄞州区姜山镇茅山工业园区",
       "city=宁波市 district=鄞州区 zone=茅山工业园区 town=姜山镇"},
      {"温州市平阳县海西镇公园南路12号",
       "city=温州市 district=平阳县 town=海西镇 road=公园南路 number=12号"},
      {"东莞市长安镇上沙社区中山北路28号",
       "city=东莞市 town=长安镇 village=上沙社区 road=中山北路 number=28号"},
      {"中山市小榄镇工业大道中36号", "city=中山市 town=小榄镇 road=工业大道中 number=36号"},
      {"苏州市工业园区星湖街328号创意产业园5栋",
       "city=苏州市 zone=工业园区 road=星湖街 number=328号 place=创意产业园 building=5栋"},
      {"江苏省昆山市开发区前进东路579号",
       "province=江苏省 district=昆山市 zone=开发区 road=前进东路 number=579号"},
      {"青岛市市南区香港中路18号福泰广场B座2单元1801户",
       "city=青岛市 district=市南区 road=香港中路 number=18号 place=福泰广场 building=B座 "
       "unit=2单元 room=1801户"},
      {"厦门市思明区湖滨南路388号国贸大厦38楼",
       "city=厦门市 district=思明区 road=湖滨南路 number=388号 place=国贸大厦 floor=38楼"},
      {"福建省泉州市晋江市陈埭镇江头村",
       "province=福建省 city=泉州市 district=晋江市 town=陈埭镇 village=江头村"},
      {"南京路100号", "road=南京路 number=100号"},
      {"南京西路1266号恒隆广场", "road=南京西路 number=1266号 place=恒隆广场"},
      {"上海市南京西路1266号", "province=上海市 road=南京西路 number=1266号"},
      {"新华路县前街5号", "road=新华路县前街 number=5号"},
      {"广东省佛山市顺德区北滘镇三乐路1号",
       "province=广东省 city=佛山市 district=顺德区 town=北滘镇 road=三乐路 number=1号"},
      {"郑州市金水区花园路北段39号", "city=郑州市 district=金水区 road=花园路北段 number=39号"},
      {"哈尔滨市道里区中央大街2号", "city=哈尔滨市 district=道里区 road=中央大街 number=2号"},
      {"乌鲁木齐市天山区光明路59号时代广场",
       "city=乌鲁木齐市 district=天山区 road=光明路 number=59号 place=时代广场"},
      {"内蒙古自治区呼和浩特市赛罕区鄂尔多斯大街26号",
       "province=内蒙古自治区 city=呼和浩特市 district=赛罕区 road=鄂尔多斯大街 number=26号"},
      {"西双版纳傣族自治州景洪市勐海路38号",
       "city=西双版纳傣族自治州 district=景洪市 road=勐海路 number=38号"},
      {"新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放西路1号",
       "province=新疆维吾尔自治区 city=伊犁哈萨克自治州 district=伊宁市 road=解放西路 number=1号"},
      {"江阴市华士镇华西村", "district=江阴市 town=华士镇 village=华西村"},
      {"杭州科技路291号", "city=杭州 road=科技路 number=291号"},
      {"上海工业园路434号", "province=上海 road=工业园路 number=434号"},
      {"北京大学南路5号", "province=北京 road=大学南路 number=5号"},
      {"南京东路100号", "road=南京东路 number=100号"},
      {"杭州市下城区延安路500号", "city=杭州市 district=下城区 road=延安路 number=500号"},
      {"北京市宣武区广安门内大街10号",
       "province=北京市 district=宣武区 road=广安门内大街 number=10号"},
      {"石景山区古城西街甲19号", "district=石景山区 road=古城西街 number=甲19号"},
      {"金水区文化路与东风路交叉口", "district=金水区 road=文化路_东风路 note=与_交叉口"},
      {"人民路88号对面", "road=人民路 number=88号 note=对面"},
      {"和平路12号附3号", "road=和平路 number=12号附3号"},
      {"城关镇北大街", "town=城关镇 road=北大街"},
      {"文昌阁村12队", "village=文昌阁村 group=12队"},
      {"湘江路以东200米", "road=湘江路 note=以东200米"},
      {"阳光花园二期12幢3单元201室",
       "place=阳光花园 section=二期 building=12幢 unit=3单元 room=201室"},
      {"绿地世纪城15号楼1单元902", "place=绿地世纪城 building=15号楼 unit=1单元 room=902"},
      {"金桥村三组18号", "village=金桥村 group=三组 number=18号"},
      {"建设路66号", "road=建设路 number=66号"},
      {"深南大道6001号", "road=深南大道 number=6001号"},
      {"港口路1号招商局大厦", "road=港口路 number=1号 place=招商局大厦"},
      {"松江区九亭镇沪亭北路199弄5号1203室",
       "district=松江区 town=九亭镇 road=沪亭北路 number=199弄5号 room=1203室"},
      {"开发区长江路12号", "zone=开发区 road=长江路 number=12号"},
      {"余姚市朗霞街道月朗路", "district=余姚市 town=朗霞街道 road=月朗路"},
      {"慈溪市周巷镇环城北路588号", "district=慈溪市 town=周巷镇 road=环城北路 number=588号"},
      {"安徽省合肥市蜀山区黄山路599号时代数码港15层",
       "province=安徽省 city=合肥市 district=蜀山区 road=黄山路 number=599号 place=时代数码港 "
       "floor=15层"},
      {"地址：江苏省南京市鼓楼区中山路1号（金鹰大厦）",
       "province=江苏省 city=南京市 district=鼓楼区 road=中山路 number=1号 note=地址_金鹰大厦"},
      {"中国浙江省杭州市西湖区文三路8号",
       "country=中国 province=浙江省 city=杭州市 district=西湖区 road=文三路 number=8号"},
      {"210000南京市玄武区珠江路88号",
       "city=南京市 district=玄武区 road=珠江路 number=88号 postcode=210000"},
      {"北京市崇文区花市大街1号", "province=北京市 district=崇文区 road=花市大街 number=1号"},
      {"重庆市县巫山县和平路15号",
       "province=重庆市 city=县 district=巫山县 road=和平路 number=15号"},
      {"上海市静安区江宁路街道", "province=上海市 district=静安区 town=江宁路街道"},
      {"贵州省铜仁市石阡县坪山仡佬族侗族乡",
       "province=贵州省 city=铜仁市 district=石阡县 town=坪山仡佬族侗族乡"},
      {"河北唐山路北区学院路5号", "province=河北 city=唐山 district=路北区 road=学院路 number=5号"},
      {"中国银行大厦", "place=中国银行大厦"},
      {"万科城市花园3-2-501", "place=万科城市花园 building=3 unit=2 room=501"},
      {"台北市中正區重慶南路一段122號",
       "city=台北市 district=中正區 road=重慶南路一段 number=122號"},
      {"武汉市江汉区解放大道686号世贸大厦21层2105-2108室",
       "city=武汉市 district=江汉区 road=解放大道 number=686号 place=世贸大厦 floor=21层 "
       "room=2105-2108室"},
      {"郑州市金水区花园路39号院3号楼2单元东户",
       "city=郑州市 district=金水区 road=花园路 number=39号院 building=3号楼 unit=2单元 room=东户"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.value));
    CHECK(parts_of(row.value) == row.parts);
  }
}

TEST_CASE("Japanese addresses split into parts") {
  struct Row {
    const char* value;
    const char* parts;
  };
  const Row rows[] = {
      {"〒100-0005 東京都千代田区丸の内1丁目9番1号 丸の内ビル12階1203号室",
       "province=東京都 city=千代田区 town=丸の内 number=1丁目9番1号 place=丸の内ビル floor=12階 "
       "room=1203号室 postcode=〒100-0005"},
      {"神奈川県横浜市西区みなとみらい2-2-1 ランドマークタワー 20F",
       "province=神奈川県 city=横浜市 district=西区 town=みなとみらい number=2-2-1 "
       "place=ランドマークタワー floor=20F"},
      {"愛知県名古屋市中村区名駅一丁目1番4号",
       "province=愛知県 city=名古屋市 district=中村区 town=名駅 number=一丁目1番4号"},
      {"千葉県市川市八幡1-1-1", "province=千葉県 city=市川市 town=八幡 number=1-1-1"},
      {"埼玉県北葛飾郡杉戸町清地2丁目9番29号",
       "province=埼玉県 city=北葛飾郡杉戸町 town=清地 number=2丁目9番29号"},
      {"東京都渋谷区神宮前５丁目１０−１ 302",
       "province=東京都 city=渋谷区 town=神宮前 number=5丁目10-1 room=302"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.value));
    CHECK(parts_of(row.value) == row.parts);
  }
}

TEST_CASE("Latin addresses split into parts") {
  struct Row {
    const char* country;
    const char* value;
    const char* parts;
  };
  const Row rows[] = {
      {"", "12 Main Street, Springfield, IL 62704, USA",
       "country=USA province=IL city=Springfield road=Main_Street number=12 postcode=62704"},
      {"", "8128 S. Dr Martin Luther King Jr Drive, Apt 5, Chicago, IL 60619-1234",
       "province=IL city=Chicago road=S._Dr_Martin_Luther_King_Jr_Drive number=8128 unit=Apt_5 "
       "postcode=60619-1234"},
      {"", "100 N Main St Suite 200 Oklahoma City OK 73102",
       "province=OK city=Oklahoma_City road=N_Main_St number=100 unit=Suite_200 postcode=73102"},
      {"US", "Union Tower, 10th floor 312 Rosa Parks Avenue Nashville TN 37243",
       "province=TN city=Nashville road=Rosa_Parks_Avenue number=312 place=Union_Tower "
       "floor=10th_floor postcode=37243"},
      {"", "219 South Dearborn Second Floor, Chicago, IL 60604",
       "province=IL city=Chicago road=South_Dearborn number=219 floor=Second_Floor postcode=60604"},
      {"", "300 New Jersey Ave., NW, Washington, DC 20001",
       "province=DC city=Washington road=New_Jersey_Ave.,_NW number=300 postcode=20001"},
      {"", "P.O. Box 1128, Lake Villa, IL 60046",
       "province=IL city=Lake_Villa box=P.O._Box_1128 postcode=60046"},
      {"", "Acme Tower, 12 High St, Palm Beach FL 33401",
       "province=FL city=Palm_Beach road=High_St number=12 place=Acme_Tower postcode=33401"},
      {"", "2323 South 6th Street Rockford", "city=Rockford road=South_6th_Street number=2323"},
      {"", "203 N. Wabash 608, Chicago, IL 60601",
       "province=IL city=Chicago road=N._Wabash number=203 unit=608 postcode=60601"},
      {"", "Minneapolis, MN 55401", "province=MN city=Minneapolis postcode=55401"},
      {"GB", "82 Clerkenwell Road, London EC1M 5RF, UK",
       "country=UK city=London road=Clerkenwell_Road number=82 postcode=EC1M_5RF"},
      {"GB", "Flat 2, 10 Kingsbury Road, Islington, London N1 4AZ",
       "city=London district=Islington road=Kingsbury_Road number=10 unit=Flat_2 postcode=N1_4AZ"},
      {"DE", "Hauptstr. 12 a, 80331 München",
       "city=München road=Hauptstr. number=12_a postcode=80331"},
      {"DE", "Müller GmbH, Rosenthaler Straße 1, D-10119 Berlin, Deutschland",
       "country=Deutschland city=Berlin road=Rosenthaler_Straße number=1 place=Müller_GmbH "
       "postcode=D-10119"},
      {"DE", "Hauptstr.12 80331 München", "city=München road=Hauptstr. number=12 postcode=80331"},
      {"FR", "12 bis rue de la Paix, 75002 Paris CEDEX 08",
       "city=Paris_CEDEX_08 road=rue_de_la_Paix number=12_bis postcode=75002"},
      {"FR", "15 Avenue Charles Floquet, 75007 Paris, France",
       "country=France city=Paris road=Avenue_Charles_Floquet number=15 postcode=75007"},
      {"NL", "Herengracht 573, 1017 CD Amsterdam",
       "city=Amsterdam road=Herengracht number=573 postcode=1017_CD"},
      {"SE", "Storgatan 33, 411 34 Göteborg",
       "city=Göteborg road=Storgatan number=33 postcode=411_34"},
      {"AU", "223 William Street, Melbourne VIC 3000",
       "province=VIC city=Melbourne road=William_Street number=223 postcode=3000"},
      {"CA", "6 Cowan Avenue, London, ON N6C 2W9",
       "province=ON city=London road=Cowan_Avenue number=6 postcode=N6C_2W9"},
      {"ES", "Calle Mayor 5, 3º B, 28013 Madrid",
       "city=Madrid district=3º_B road=Calle_Mayor number=5 postcode=28013"},
      {"", "Maple Street", "road=Maple_Street"},
      {"", "The Old Vicarage", "place=The_Old_Vicarage"},
      {"", "42", "number=42"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.value));
    CHECK(parts_of(row.value, row.country) == row.parts);
  }
}

TEST_CASE("every letter of an address is in one part") {
  for (const char* value :
       {"江苏省苏州市昆山市玉山镇人民南路888号3栋502室张三收",
        "12 Main St, Apt 5, Springfield, IL 62704", "x", "###",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz中", "1-1-1-1-1-1-1", "（）",
        "Hauptstr. 12, Hinterhaus, 3. OG links, 80331 München", "東京都", "〒",
        "路路路路路路路路路路路路", "12345678901234567890123456789012345678901234567890号"}) {
    CAPTURE(std::string(value));
    std::size_t in = 0;
    std::size_t out = 0;
    const auto letters = [](std::string_view text) {
      return std::count_if(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               static_cast<unsigned char>(c) >= 0x80;
      });
    };
    in = static_cast<std::size_t>(letters(value));
    for (const ValuePart& part : address_field().standardise(value, {}).parts) {
      out += static_cast<std::size_t>(letters(part.text));
    }
    const bool has_brackets = std::string_view(value).find("（") != std::string_view::npos;
    CHECK((has_brackets ? out <= in : out == in));
  }
}

TEST_CASE("words of Chinese addresses are sorted for their look-up") {
  const auto endings = all_han_address_words();
  CHECK(std::is_sorted(endings.begin(), endings.end(),
                       [](const HanAddressWord& a, const HanAddressWord& b) {
                         return a.text.back() != b.text.back() ? a.text.back() < b.text.back()
                                                               : a.text.size() > b.text.size();
                       }));
  const auto counters = all_han_address_counters();
  CHECK(std::is_sorted(counters.begin(), counters.end(),
                       [](const HanAddressWord& a, const HanAddressWord& b) {
                         return a.text.front() != b.text.front() ? a.text.front() < b.text.front()
                                                                 : a.text.size() > b.text.size();
                       }));
  CHECK(han_address_words_ending(U'路').size() > 3);
  CHECK(han_address_counters(U'栋').size() > 0);
  CHECK(han_address_words_ending(U'☃').empty());
}

}  // namespace
}  // namespace spruce
