// Completion: what is proposed for empty cells, from which evidence, and what never is.
#include <doctest/doctest.h>

#include <array>

#include "core/fixes/completion_clues.h"
#include "tests/core/fixes/fix_run.h"

using namespace spruce;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// `count` rows of each of the given ones.
Rows repeat(const Rows& rows, int count) {
  Rows out;
  for (int i = 0; i < count; ++i) out.insert(out.end(), rows.begin(), rows.end());
  return out;
}

std::vector<ColumnType> of(std::vector<FieldType> types) {
  std::vector<ColumnType> out;
  for (const FieldType type : types) out.push_back(chosen_type(type));
  return out;
}

const Rows kPlaces{{"Hangzhou", "Zhejiang"}, {"Wuhan", "Hubei"}, {"Chengdu", "Sichuan"}};

}  // namespace

TEST_CASE("The file's own records say which province a city is in, exceptions counted") {
  Rows rows = repeat(kPlaces, 30);
  rows.push_back({"Hangzhou", ""});
  rows.push_back({"hangzhou ", ""});
  rows.push_back({"Nowhere", ""});
  rows.push_back({"", ""});
  const std::vector<ColumnType> known = of({FieldType::City, FieldType::Region});
  {
    const Table table = make_table({"City", "State"}, rows);
    const FixRun run(table, known);
    CHECK(run.proposal(90, 1) == "complete.region-city:likely → Zhejiang");
    CHECK(run.proposal(91, 1) == "complete.region-city:likely → Zhejiang");
    CHECK(run.proposal(92, 1).empty());
    CHECK(run.proposal(93, 1).empty());
    const FixGroup* group = run.find("complete.region-city@State:likely");
    REQUIRE(group != nullptr);
    CHECK(group->changes.front().detail.find("file|0|30:30|90:90|") == 0);
  }
  rows[0][1] = "Hubei";  // one of thirty: the share holds
  {
    const Table table = make_table({"City", "State"}, rows);
    CHECK(FixRun(table, known).proposal(90, 1).find(":likely → Zhejiang") != std::string::npos);
  }
  for (int i = 3; i < 12; i += 3) rows[static_cast<std::size_t>(i)][1] = "Hubei";  // four of thirty
  {
    const Table table = make_table({"City", "State"}, rows);
    CHECK(FixRun(table, known).proposal(90, 1) == "complete.region-city:ask → Zhejiang");
  }
}

TEST_CASE("Reference tables and the record's own values say what they know") {
  struct Row {
    FieldType from, target;
    const char* value;
    const char* key;
  };
  const Row rows[] = {
      {FieldType::Phone, FieldType::Country, "+86 138 0013 8000", "CN"},
      {FieldType::Phone, FieldType::Country, "0049 30 901820", "DE"},
      {FieldType::Phone, FieldType::Country, "13800138000", ""},
      {FieldType::City, FieldType::Region, "苏州", "CN:江苏"},
      {FieldType::City, FieldType::Region, "上海市", "CN:上海"},
      {FieldType::City, FieldType::Region, "Suzhou", ""},
      {FieldType::Region, FieldType::Country, "广东省", "CN"},
      {FieldType::Region, FieldType::Country, "CA", ""},
      {FieldType::Address, FieldType::City, "浙江省杭州市西湖区文三路1号", "杭州"},
      {FieldType::Address, FieldType::Region, "浙江省杭州市西湖区文三路1号", "CN:浙江"},
      {FieldType::Address, FieldType::Region, "文三路1号", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.value);
    std::string key;
    for (const Clue& clue : completion_clues()) {
      if (clue.from != row.from || clue.target != row.target || clue.read == nullptr) continue;
      key = clue.read(row.value, {}).key;
    }
    CHECK(key == row.key);
  }
  CHECK(firm_domain("Anna@Acme.COM ") == "acme.com");
  CHECK(firm_domain("a@qq.com").empty());
  CHECK(firm_domain("a@gmail.com").empty());
  CHECK(firm_domain("a@mailinator.com").empty());
  CHECK(firm_domain("a@b.cn; c@d.cn").empty());
}

TEST_CASE("A firm is told by a domain that only it uses; nothing is told by public mail") {
  Rows rows;
  for (int i = 0; i < 30; ++i) {
    const std::string n = std::to_string(i);
    rows.push_back({"p" + n + "@acme.com", "Acme Ltd"});
    rows.push_back({"q" + n + "@foo.cn", "福欧科技有限公司"});
    rows.push_back({"r" + n + "@shared.com", i % 2 == 0 ? "One GmbH" : "Two GmbH"});
    rows.push_back({"s" + n + "@qq.com", "Bar Inc"});
  }
  rows.push_back({"x@ACME.com", ""});
  rows.push_back({"x@foo.cn", "N/A"});
  rows.push_back({"x@shared.com", ""});
  rows.push_back({"x@qq.com", ""});
  const Table table = make_table({"E-mail", "Company"}, rows);
  const FixRun run(table, of({FieldType::Email, FieldType::CompanyName}));
  CHECK(run.proposal(120, 1) == "complete.company-email-domain:likely → Acme Ltd");
  CHECK(run.proposal(121, 1) == "complete.company-email-domain:likely → 福欧科技有限公司");
  CHECK(run.proposal(122, 1).empty());
  CHECK(run.proposal(123, 1).empty());
}

TEST_CASE("The column's own way of writing a country is kept") {
  for (const auto& [usual, other, meant] : std::vector<std::array<const char*, 3>>{
           {"CN", "US", "DE"}, {"China", "United States", "Germany"}, {"中国", "美国", "德国"}}) {
    Rows rows = repeat({{"+86 138 0013 8000", usual}, {"+1 212 555 0123", other}}, 25);
    rows.push_back({"+49 30 901820", ""});
    rows.push_back({"+86 139 0013 8000", ""});
    const Table table = make_table({"Phone", "Country"}, rows);
    const FixRun run(table, of({FieldType::Phone, FieldType::Country}));
    CHECK(run.proposal(50, 1) == std::string("complete.country-phone:ask → ") + meant);
    CHECK(run.proposal(51, 1) == std::string("complete.country-phone:likely → ") + usual);
  }
}

TEST_CASE("Duplicates fill each other's blanks when they agree") {
  Rows rows;
  for (int i = 0; i < 40; ++i) rows.push_back({"P" + std::to_string(i), "note"});
  rows.push_back({"Anna", "VIP"});
  rows.push_back({"Anna", ""});
  rows.push_back({"Tom", "A"});
  rows.push_back({"Tom", "B"});
  rows.push_back({"Tom", ""});
  const Table table = make_table({"Name", "Level"}, rows);
  const std::vector<ColumnType> known = of({FieldType::PersonName, FieldType::FreeText});
  const std::vector<std::vector<RowId>> same{{RowId(40), RowId(41)},
                                             {RowId(42), RowId(43), RowId(44)}};
  CHECK(FixRun(table, known).proposal(41, 1).empty());
  std::vector<std::vector<RowId>> more = same;
  for (std::uint32_t i = 0; i < 40; i += 2) more.push_back({RowId(i), RowId(i + 1)});
  const FixRun run(table, known, nullptr, &more);
  CHECK(run.proposal(41, 1).find("→ VIP") != std::string::npos);
  CHECK(run.proposal(44, 1).empty());
}

TEST_CASE(
    "Never completed: ids, owners, consents, other roles, the plain address from another one") {
  for (const ColumnRole role : {ColumnRole::Owner, ColumnRole::Consent, ColumnRole::Created,
                                ColumnRole::RecordId, ColumnRole::Relation}) {
    Rows rows = repeat(kPlaces, 30);
    rows.push_back({"Hangzhou", ""});
    const Table table = make_table({"City", "State"}, rows);
    const FixRun run(table, {chosen_type(FieldType::City), chosen_type(FieldType::Region, role)});
    CHECK(run.proposal(90, 1).empty());
  }
  // What nearly always holds is no evidence.
  Rows rows = repeat({{"Acme", "Active"}, {"Foo", "Active"}}, 40);
  rows[0][1] = rows[1][1] = "Lost";
  rows.push_back({"Acme", ""});
  const Table table = make_table({"Company", "Status"}, rows);
  CHECK(FixRun(table, of({FieldType::CompanyName, FieldType::Choice})).proposal(80, 1).empty());
}

TEST_CASE("Completing twice is completing once, and steps change nothing") {
  TestRandom random(3);
  Rows rows;
  for (int i = 0; i < 400; ++i) {
    std::vector<std::string> row = kPlaces[random.below(3)];
    if (random.below(6) == 0) row[1] = "";
    if (random.below(9) == 0) row[0] = "";
    rows.push_back(row);
  }
  const Table table = make_table({"City", "State"}, rows);
  const std::vector<ColumnType> known = of({FieldType::City, FieldType::Region});
  const FixRun run(table, known);
  const FixRun slow(table, known, nullptr, nullptr, 1);
  REQUIRE(run.groups.size() == slow.groups.size());
  for (std::size_t g = 0; g < run.groups.size(); ++g) {
    CHECK(run.groups[g].key == slow.groups[g].key);
    CHECK(run.groups[g].cell_count == slow.groups[g].cell_count);
  }
  const Table done = run.applied(FixGrade::Likely);
  for (const FixGroup& group : FixRun(done, known).groups) {
    CHECK_FALSE((group.rule.find("complete.") == 0 && group.grade == FixGrade::Likely));
  }
}
