// Recognition of columns: by header in many languages, by data alone, contradictions, roles,
// countries, date order. Figures: recognise_samples_test.cpp.
#include "core/fields/recognise.h"

#include <algorithm>

#include "core/fields/catalog.h"
#include "core/fields/recognise_data.h"
#include "core/fields/recognise_header.h"
#include "tests/core/fields/column.h"
#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

const std::vector<std::string> kHanNames = {"张三", "李四", "王小明", "欧阳锋", "赵敏", "陈晓东",
                                            "刘洋", "孙悦", "周杰",   "吴磊",   "郑爽", "黄勇"};
const std::vector<std::string> kHanFirms = {
    "深圳市远大贸易有限公司",   "上海华东科技有限公司",       "北京字节跳动科技有限公司",
    "广州市白云区好运来商行",   "杭州阿里巴巴集团",           "苏州大学",
    "成都天府软件股份有限公司", "武汉光谷电子厂有限责任公司", "重庆火锅餐饮管理有限公司",
    "天津港务局有限公司"};
const std::vector<std::string> kNames = {"John Smith",  "Mary Jones",   "Wei Zhang", "Anna Müller",
                                         "Jean Dupont", "Robert Brown", "Li Na",     "Maria Garcia",
                                         "Peter Koch",  "Susan Clark"};

}  // namespace

TEST_CASE("recognise: headers in many languages") {
  struct Row {
    const char* header;
    const char* type;
    ColumnRole role = ColumnRole::None;
  };
  const Row rows[] = {
      {"Email", "email"},
      {"E-mail 1 - Value", "email"},
      {"客户邮箱", "email"},
      {"メールアドレス", "email"},
      {"Adresse e-mail", "email"},
      {"Correo electrónico", "email"},
      {"Indirizzo email", "email"},
      {"email_home", "email"},
      {"電子郵件", "email"},
      {"Phone Number", "phone"},
      {"Business Phone 2", "phone"},
      {"联系电话", "phone"},
      {"手机", "phone"},
      {"電話番号", "phone"},
      {"Telefon geschäftlich", "phone"},
      {"Téléphone", "phone"},
      {"Teléfono móvil", "phone"},
      {"Cellulare", "phone"},
      {"OtherPhone", "phone"},
      {"联系人电话", "phone"},
      {"First Name", "given-name"},
      {"Vorname", "given-name"},
      {"Prénom", "given-name"},
      {"given_name", "given-name"},
      {"LastName", "family-name"},
      {"Nachname", "family-name"},
      {"Apellidos", "family-name"},
      {"surname", "family-name"},
      {"姓", "family-name"},
      {"姓名", "person-name"},
      {"联系人", "person-name"},
      {"氏名", "person-name"},
      {"Contact Name", "person-name"},
      {"Ansprechpartner", "person-name"},
      {"公司名称", "company-name"},
      {"Account Name", "company-name"},
      {"客户名称", "company-name"},
      {"会社名", "company-name"},
      {"Firma", "company-name"},
      {"Raison sociale", "company-name"},
      {"Organization - Name", "company-name"},
      {"单位名称", "company-name"},
      {"Mailing Street", "address"},
      {"BILLINGSTREET", "address"},
      {"详细地址", "address"},
      {"住所", "address"},
      {"Anschrift", "address"},
      {"address_1", "address"},
      {"MailingCity", "city"},
      {"城市", "city"},
      {"suburb", "city"},
      {"Ort", "city"},
      {"Ville", "city"},
      {"Billing State/Province", "region"},
      {"省份", "region"},
      {"Bundesland", "region"},
      {"都道府県", "region"},
      {"state", "region"},
      {"Zip/Postal Code", "postal-code"},
      {"邮编", "postal-code"},
      {"PLZ", "postal-code"},
      {"郵便番号", "postal-code"},
      {"Country/Region", "country"},
      {"国家", "country"},
      {"Pays", "country"},
      {"Amount", "number"},
      {"年营业额(美元)", "number"},
      {"No. of Employees", "number"},
      {"street_number", "number"},
      {"Website", "url"},
      {"公司网址", "url"},
      {"Person LinkedIn URL", "url"},
      {"Gender", "choice"},
      {"客户类型", "choice"},
      {"Lifecycle Stage", "choice"},
      {"Geschlecht", "choice"},
      {"部门", "choice"},
      {"soc_sec_id", "identifier"},
      {"证件号码", "identifier"},
      {"Ticker Symbol", "identifier"},
      {"Created By ID", "identifier", ColumnRole::Author},
      {"统一社会信用代码", "tax-id"},
      {"VAT Number", "tax-id"},
      {"纳税人识别号", "tax-id"},
      {"USt-IdNr.", "tax-id"},
      {"Partita IVA", "tax-id"},
      {"Job Title", "title"},
      {"职务", "title"},
      {"Anrede", "title"},
      {"役職", "title"},
      {"Notes", "free-text"},
      {"备注", "free-text"},
      {"Bemerkungen", "free-text"},
      {"Record ID", "identifier", ColumnRole::RecordId},
      {"客户编号", "identifier", ColumnRole::RecordId},
      {"Create Date", "date", ColumnRole::Created},
      {"创建时间", "date", ColumnRole::Created},
      {"Erstellt am", "date", ColumnRole::Created},
      {"Last Modified Date", "date", ColumnRole::Modified},
      {"更新时间", "date", ColumnRole::Modified},
      {"Person - Last activity date", "date", ColumnRole::LastActivity},
      {"最后跟进日期", "date", ColumnRole::LastActivity},
      {"Contact owner", "person-name", ColumnRole::Owner},
      {"负责人", "person-name", ColumnRole::Owner},
      {"跟进人", "person-name", ColumnRole::Owner},
      {"Has Opted Out of Email", "choice", ColumnRole::Consent},
      {"是否退订", "choice", ColumnRole::Consent},
      {"Parent Account", "company-name", ColumnRole::ParentAccount},
      {"上级客户", "company-name", ColumnRole::ParentAccount},
      {"Lead Source", "choice", ColumnRole::Source},
      {"客户来源", "choice", ColumnRole::Source},
      {"Date of birth", "date", ColumnRole::Birthday},
      {"出生日期", "date", ColumnRole::Birthday},
      {"Geburtsdatum", "date", ColumnRole::Birthday},
  };
  for (const Row& row : rows) {
    CAPTURE(row.header);
    ColumnFacts facts;
    facts.header = row.header;
    const std::vector<TypeGuess> guesses = recognise_column(facts);
    CHECK(name_of(guesses.front().type) == row.type);
    CHECK(role_name(recognise_role(facts, guesses.front().type)) == role_name(row.role));
  }
}

TEST_CASE("recognise: data alone") {
  struct Row {
    const char* type;
    std::vector<std::string> values;
  };
  const Row rows[] = {
      {"person-name", kHanNames},
      {"person-name", kNames},
      {"company-name", kHanFirms},
      {"company-name",
       {"Acme GmbH", "Miller & Sons", "Beta Ltd.", "Gamma Inc", "Foo Holdings LLC", "Delta S.A.",
        "Nordwind AG", "Smith and Partners", "Omega Solutions", "Blue Ocean Co., Ltd."}},
      {"phone",
       {"13800138000", "13912345670", "15812349876", "18600001234", "17712345677", "13611112222"}},
      {"phone",
       {"(404) 876-8532", "415-901-7000", "212.555.0199", "+1 650 253 0000", "404/222-1111",
        "312-555-0123"}},
      {"phone",
       {"0755-83765566", "021-62345678转12", "010-88889999", "(020)38887777", "400-820-8820",
        "0571-88880000"}},
      {"email", {"a.li@qq.com", "b@acme.cn", "info@foo.de", "c.wang@163.com", "zhang@corp.cn"}},
      {"url",
       {"https://acme.com", "www.foo.cn", "bar.de", "http://www.baz.co.uk/x", "https://qux.io"}},
      {"date", {"2024-03-05", "2023-12-31", "2022-01-15", "2020-07-07", "2019-05-30"}},
      {"date", {"2024年3月5日", "2023年12月31日", "2022年1月15日", "2020年7月7日"}},
      {"date", {"19870205", "19160729", "19990101", "20011231", "19450615"}},
      {"tax-id",
       {"91440300708461136T", "91110000600037341L", "91310000132207927C", "91330100799655058B",
        "913101157605596096"}},
      {"identifier",
       {"11010519491231002X", "440524188001010014", "110101199003077571", "11010119900307803X",
        "110101199003075517"}},
      {"identifier", {"K-0001", "K-0002", "K-0003", "K-0017", "K-0102", "K-0999"}},
      {"country", {"Germany", "France", "China", "United States", "Spain", "Brazil", "Japan"}},
      {"country", {"中国", "美国", "德国", "日本", "法国", "英国"}},
      {"region", {"广东省", "江苏省", "浙江", "四川省", "湖北", "山东省"}},
      {"city", {"深圳市", "苏州", "杭州市", "成都", "武汉市", "昆山市"}},
      {"address",
       {"深圳市南山区科技园南路12号", "上海市浦东新区世纪大道100号", "北京市朝阳区建国路88号3层",
        "广州市天河区体育西路5号"}},
      {"address",
       {"12 Main Street", "415 Mission St", "7 King's Road", "1 Infinite Loop Ave",
        "99 Elm Street"}},
      {"number", {"1234.50", "99.95", "1,234.00", "5.10", "77.77", "1000.01"}},
      {"free-text",
       {"met at the fair in Berlin, wants a quote for two hundred pieces next month, call again in "
        "autumn",
        "called twice, nobody answered; try again after the spring festival when the buyer is back "
        "in the office",
        "long-time customer, pays late but always pays; do not send any more advertising to the "
        "old address"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.type);
    CAPTURE(row.values.front());
    CHECK(best_type(Column("", row.values)) == row.type);
  }
}

TEST_CASE("recognise: few values for many rows are a choice") {
  CHECK(best_type(Column("", {"Hot", "Warm", "Cold"}, 40)) == "choice");
  CHECK(best_type(Column("", {"意向", "成交", "流失", "潜在"}, 40)) == "choice");
}

TEST_CASE("recognise: clear data beat a wrong header, and say so") {
  const Column column(
      "Company", {"a.li@qq.com", "b@acme.cn", "info@foo.de", "c.wang@163.com", "zhang@corp.cn"});
  const std::vector<TypeGuess> guesses = recognise_column(column.facts);
  CHECK(name_of(guesses.front().type) == "email");
  CHECK(std::count(guesses.front().evidence.begin(), guesses.front().evidence.end(),
                   "header-contradicts") == 1);
}

TEST_CASE("recognise: name is a person or a firm as its values say") {
  CHECK(best_type(Column("name", kNames)) == "person-name");
  CHECK(best_type(Column("Name", kHanNames)) == "person-name");
  CHECK(best_type(Column("名称", kHanFirms)) == "company-name");
  CHECK(best_type(Column("name", {"Acme GmbH", "Miller & Sons", "Beta Ltd.", "Gamma Inc",
                                  "chez philippe", "blue ocean", "the grill", "Nordwind AG"})) ==
        "company-name");
}

TEST_CASE("recognise: a record id is found without its header") {
  std::vector<std::string> codes;
  std::vector<std::string> counted;
  std::vector<std::string> salesforce;
  for (int i = 0; i < 50; ++i) {
    codes.push_back("r" + std::to_string(10000 + i * 7));
    counted.push_back(std::to_string(i + 1));
    std::string id = "001x0000002xL" + std::string(1, static_cast<char>('A' + i % 26)) +
                     std::string(1, static_cast<char>('a' + i / 26));
    salesforce.push_back(id);
  }
  const Column a("Kürzel", codes);
  const Column b("", counted);
  const Column c("whatever", salesforce);
  for (const Column* column : {&a, &b, &c}) {
    const FieldType type = recognise_column(column->facts).front().type;
    CHECK(name_of(type) == "identifier");
    CHECK(role_name(recognise_role(column->facts, type)) == "record-id");
  }
  // "Id" alone is the record's, however few there are; while they differ.
  const Column few("Id", {"1", "2", "3"});
  CHECK(role_name(recognise_role(few.facts, FieldType::Identifier)) == "record-id");
  const Column same("Id", {"1", "2", "2"});
  CHECK(role_name(recognise_role(same.facts, FieldType::Identifier)) == "none");
  // Unique, but the name says what it is.
  const Column ssn("ssn", codes);
  CHECK(role_name(recognise_role(ssn.facts, FieldType::Identifier)) == "none");
  // An id column that repeats identifies something else.
  const Column repeated("Account ID", {"001", "001", "002", "003", "003"});
  CHECK(role_name(recognise_role(repeated.facts, FieldType::Identifier)) == "none");
}

TEST_CASE("recognise: country that values point to") {
  const auto guess = [](FieldType type, const std::vector<std::string>& values) {
    return guess_country(type, Column("", values).samples);
  };
  CHECK(guess(FieldType::Phone, {"13800138000", "13912345670", "021-62345678", "15812349876"}) ==
        "CN");
  CHECK(guess(FieldType::Phone, {"(404) 876-8532", "415-901-7000", "212-555-0199"}) == "US");
  CHECK(guess(FieldType::Phone, {"+49 171 1234567", "+49 30 901820", "0049 89 12345678"}) == "DE");
  CHECK(guess(FieldType::Phone, {"02 9374 4000", "0412 345 678", "03 9650 1234", "0434 567 890",
                                 "07 3229 1122"}) == "AU");
  CHECK(guess(FieldType::Country, {"China", "中国", "CN", "Japan"}) == "CN");
  CHECK(guess(FieldType::PostalCode, {"SW1A 1AA", "EC1A 1BB", "W1A 0AX"}) == "GB");
  CHECK(guess(FieldType::PostalCode, {"518000", "100010"}).empty());
  CHECK(guess(FieldType::Region, {"nsw", "vic", "qld", "wa"}) == "AU");
  CHECK(guess(FieldType::City, {"深圳", "苏州", "杭州"}) == "CN");
  CHECK(guess(FieldType::FreeText, {"x"}).empty());
}

TEST_CASE("recognise: order of dates") {
  const auto order = [](const std::vector<std::string>& values) {
    return static_cast<int>(guess_date_order(Column("", values).samples));
  };
  CHECK(order({"03/04/2024", "13/04/2024", "05/06/2024"}) == static_cast<int>(DateOrder::DayFirst));
  CHECK(order({"03/04/2024", "04/13/2024"}) == static_cast<int>(DateOrder::MonthFirst));
  CHECK(order({"03/04/2024", "05/06/2024"}) == static_cast<int>(DateOrder::Unknown));
  CHECK(order({"13/04/2024", "04/13/2024"}) == static_cast<int>(DateOrder::Unknown));
  CHECK(order({"2024-03-04"}) == static_cast<int>(DateOrder::Unknown));
  // Years that lost their century among whole ones are no days.
  CHECK(order({"2024-03-04", "2023-11-20", "24-07-25"}) == static_cast<int>(DateOrder::YearFirst));
  CHECK(order({"2024-03-04", "2023-11-20", "24-07-25", "25-07-2024"}) ==
        static_cast<int>(DateOrder::DayFirst));
  CHECK(order({"2024-03-04", "2023-11-20", "24/07/25"}) == static_cast<int>(DateOrder::DayFirst));
  CHECK(order({"24-07-25", "23-07-25"}) == static_cast<int>(DateOrder::DayFirst));
}

TEST_CASE("recognise: the order of samples does not matter, and hostile values are safe") {
  std::vector<ValueSample> samples;
  const std::vector<std::string> hostile = hostile_values();
  for (const std::string& value : hostile) samples.push_back({value, 1});
  for (const std::string& value : kNames) samples.push_back({value, 2});
  ColumnFacts facts{"\xFF\xFE name \xC3", 60, 50, static_cast<std::uint32_t>(samples.size()),
                    samples};
  const auto before = recognise_column(facts);
  std::reverse(samples.begin(), samples.end());
  const auto after = recognise_column(facts);
  REQUIRE(before.size() == after.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    CHECK(before[i].type == after[i].type);
    CHECK(before[i].confidence == doctest::Approx(after[i].confidence));
  }
  for (const std::string& value : hostile) {
    ColumnFacts odd{value, 0, 0, 0, {}};
    CHECK(!recognise_column(odd).empty());
    recognise_role(odd, FieldType::FreeText);
  }
  for (const FieldTypeInfo& info : field_types()) guess_country(info.type, samples);
}
