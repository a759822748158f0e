// All proposals of a table: what gets one, what never does, and that steps, cache and repetition
// change nothing.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/fixes/fixes.h"
#include "tests/core/profile/table_maker.h"

using namespace spruce;

namespace {

ColumnType chosen(FieldType type, ColumnRole role = ColumnRole::None) {
  ColumnType result;
  result.type = type;
  result.role = role;
  result.chosen = true;
  return result;
}

/// A table with its profile and its proposals.
struct Run {
  Run(const Table& the_table, std::vector<ColumnType> known, std::uint32_t budget = 1'000'000,
      bool uses_cache = true)
      : table(&the_table), job(the_table, std::move(known), 20'780) {
    while (!job.step(budget)) {}
    FixInput input{*table, job.profile(), job.dictionaries(), &job.row_countries(),
                   uses_cache ? &job.standard_cache() : nullptr};
    FixJob fixes(input);
    double last = 0;
    bool rises = true;
    while (!fixes.step(budget)) {
      rises = rises && fixes.progress() >= last && fixes.progress() < 1;
      last = fixes.progress();
    }
    CHECK(rises);
    CHECK(fixes.progress() == 1);
    groups = fixes.take_groups();
  }

  const FixGroup* find(const std::string& key) const {
    for (const FixGroup& group : groups) {
      if (group.key == key) return &group;
    }
    return nullptr;
  }

  /// The proposal for a cell, "" when there is none.
  std::string after(std::uint32_t row, std::uint32_t column) const {
    for (std::uint32_t g = 0; g < groups.size(); ++g) {
      for (const Fix& fix : find_fixes(job.dictionaries(), groups, g)) {
        if (fix.cell == CellRef{RowId(row), ColumnId(column)}) {
          return groups[g].changes[fix.change].after;
        }
      }
    }
    return "";
  }

  const Table* table;
  ProfileJob job;
  std::vector<FixGroup> groups;
};

/// The invariants that hold for any table.
void check_laws(const Run& run) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> cells;
  std::string scratch;
  for (std::uint32_t g = 0; g < run.groups.size(); ++g) {
    const FixGroup& group = run.groups[g];
    CAPTURE(group.key);
    CHECK_FALSE(is_protected(run.job.profile().columns[group.column.value].type));
    std::vector<std::uint32_t> rows_of_change(group.changes.size(), 0);
    const std::vector<Fix> fixes = find_fixes(run.job.dictionaries(), run.groups, g);
    CHECK(fixes.size() == group.cell_count);
    bool ascends = true;
    bool changes = true;
    bool is_first = true;
    for (std::size_t i = 0; i < fixes.size(); ++i) {
      const Fix& fix = fixes[i];
      if (i > 0) ascends = ascends && fixes[i - 1].cell.row < fix.cell.row;
      const auto before = run.table->original(fix.cell.row, fix.cell.column, scratch);
      changes = changes && before != group.changes[fix.change].after;
      is_first = cells.insert({fix.cell.row.value, fix.cell.column.value}).second && is_first;
      ++rows_of_change[fix.change];
    }
    CHECK(ascends);
    CHECK(changes);
    CHECK(is_first);
    for (std::size_t i = 0; i < group.changes.size(); ++i) {
      CHECK(rows_of_change[i] == group.changes[i].row_count);
    }
  }
}

std::string describe(const std::vector<FixGroup>& groups) {
  std::string text;
  for (const FixGroup& group : groups) {
    text += group.key + " " + std::to_string(group.cell_count) + "/" +
            std::to_string(group.repaired_count) + "\n";
    for (const ValueChange& change : group.changes) {
      text += "  " + std::to_string(change.value_id) + "," + std::to_string(change.country) + "," +
              std::to_string(change.row_count) + " " + change.after + " | " + change.detail +
              " | " + change.moved_title + "\n";
    }
  }
  return text;
}

/// The table with all proposals applied, as a new file.
Table apply_all(const Run& run) {
  const Table& table = *run.table;
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows(table.row_count());
  std::string scratch;
  for (std::uint32_t c = 0; c < table.column_count(); ++c) {
    header.push_back(table.column_name(ColumnId(c)));
    for (std::uint32_t r = 0; r < table.row_count(); ++r) {
      rows[r].emplace_back(table.original(RowId(r), ColumnId(c), scratch));
    }
  }
  for (std::uint32_t g = 0; g < run.groups.size(); ++g) {
    for (const Fix& fix : find_fixes(run.job.dictionaries(), run.groups, g)) {
      rows[fix.cell.row.value][fix.cell.column.value] = run.groups[g].changes[fix.change].after;
    }
  }
  return make_table(header, rows);
}

Table make_mixed(std::uint32_t count) {
  const char* const mails[] = {" Li.Si@QQ.com",
                               "li.si@qq.com",
                               "USER@Example.COM ",
                               "mei at home",
                               "ｗａｎｇ@163.com",
                               "a@gmial.com",
                               "",
                               "N/A"};
  const char* const phones[] = {
      "138 0013 8000", "+86 13800138001", "010-62781234", "（021）58881234",
      "030/901820",    "(212) 736-5000",  "400-820-8820", "12"};
  const char* const countries[] = {"中国", "China", "Germany", "United States", ""};
  const char* const statuses[] = {"潜在客户", "潛在客戶", " 潜在客户", "Lead",
                                  "lead",     "LEAD",     "丢单"};
  const char* const companies[] = {
      "上海远大贸易有限公司", "上海遠大貿易有限公司", "Acme, Inc.", "ACME INC", "Acme Inc",
      "  Müller GmbH"};
  const char* const names[] = {"张三先生", "Dr. John Smith", "WANG, Li", "欧阳 娜娜", "mary jones"};
  const char* const dates[] = {"2026/1/5", "5.1.2026", "2026年1月5日", "03/04/2026", "31/12/2025"};
  const char* const cities[] = {"Zürich", "ZÜRICH", "上海", "上海市", " Berlin"};
  TestRandom random(23);
  const auto pick = [&](const auto& list) {
    return std::string(list[random.below(static_cast<std::uint32_t>(std::size(list)))]);
  };
  std::vector<std::vector<std::string>> rows;
  for (std::uint32_t i = 0; i < count; ++i) {
    rows.push_back({" id" + std::to_string(i), pick(names), pick(companies), pick(mails),
                    pick(phones), pick(countries), pick(statuses), pick(cities), pick(dates)});
  }
  return make_table(
      {"Id", "Name", "Company", "Email", "Phone", "Country", "Status", "City", "Date"}, rows);
}

std::vector<ColumnType> mixed_types() {
  return {chosen(FieldType::Identifier, ColumnRole::RecordId),
          chosen(FieldType::PersonName),
          chosen(FieldType::CompanyName),
          chosen(FieldType::Email),
          chosen(FieldType::Phone),
          chosen(FieldType::Country),
          chosen(FieldType::Choice),
          chosen(FieldType::City),
          chosen(FieldType::Date)};
}

}  // namespace

TEST_CASE("no rows, no columns, no proposals") {
  const Table nothing;
  CHECK(Run(nothing, {}).groups.empty());
  const Table header = make_table({"Email", "Phone"}, {});
  CHECK(Run(header, {chosen(FieldType::Email), chosen(FieldType::Phone)}).groups.empty());
}

TEST_CASE("standard values get nothing, others one proposal") {
  const Table table = make_column("Email", {"mei@qq.com", "Mei@QQ.com", " mei@qq.com", ""});
  const Run run(table, {chosen(FieldType::Email)});
  check_laws(run);
  CHECK(run.after(0, 0) == "");
  CHECK(run.after(1, 0) == "mei@qq.com");
  CHECK(run.after(2, 0) == "mei@qq.com");
  CHECK(run.after(3, 0) == "");
}

TEST_CASE("protected columns are never changed") {
  struct Row {
    const char* name;
    ColumnType type;
  };
  const Row rows[] = {
      {"record id", chosen(FieldType::Email, ColumnRole::RecordId)},
      {"created", chosen(FieldType::Email, ColumnRole::Created)},
      {"modified", chosen(FieldType::Email, ColumnRole::Modified)},
      {"owner", chosen(FieldType::Email, ColumnRole::Owner)},
      {"parent", chosen(FieldType::Email, ColumnRole::ParentAccount)},
      {"identifier", chosen(FieldType::Identifier)},
  };
  const Table table = make_column("x", {" MEI@QQ.COM", "mei@qq.com", "  "});
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(Run(table, {row.type}).groups.empty());
  }
  CHECK_FALSE(Run(table, {chosen(FieldType::Email)}).groups.empty());
}

TEST_CASE("one phone, two countries: each row gets its own form") {
  const Table table = make_table({"Phone", "Country"}, {{"030 901820", "Germany"},
                                                        {"(212) 736-5000", "United States"},
                                                        {"13800138000", "中国"},
                                                        {"2127365000", "United States"},
                                                        {"2127365000", "Germany"},
                                                        {"2127365000", "USA"}});
  const Run run(table, {chosen(FieldType::Phone), chosen(FieldType::Country)});
  check_laws(run);
  CHECK(run.after(0, 0).substr(0, 3) == "+49");
  CHECK(run.after(1, 0).substr(0, 2) == "+1");
  CHECK(run.after(2, 0).substr(0, 3) == "+86");
  CHECK(run.after(3, 0).substr(0, 2) == "+1");
  CHECK(run.after(4, 0).substr(0, 2) != "+1");
  CHECK(run.after(5, 0) == run.after(3, 0));
}

TEST_CASE("choices are unified to the usual spelling in one step") {
  std::vector<std::string> values(20, "潜在客户");
  values.insert(values.end(), {" 潜在客户", "潛在客戶", "Ｌｅａｄ", "Lead", "Lead", "lead"});
  const Table table = make_column("状态", values);
  const Run run(table, {chosen(FieldType::Choice)});
  check_laws(run);
  CHECK(run.after(20, 0) == "潜在客户");
  CHECK(run.after(21, 0) == "潜在客户");
  CHECK(run.after(22, 0) == "Lead");
  CHECK(run.after(23, 0) == "");
  CHECK(run.after(25, 0) == "Lead");
  REQUIRE(run.find("choice.unify@状态") != nullptr);
  REQUIRE(run.find("choice.unify@状态:likely") != nullptr);
  CHECK(run.find("choice.unify@状态:likely")->changes[0].detail == "21:1");
}

TEST_CASE("law: one proposal a cell, after differs from before, counts agree") {
  const Table table = make_mixed(500);
  const Run run(table, mixed_types());
  CHECK(run.groups.size() >= 6);
  check_laws(run);
  for (std::size_t i = 1; i < run.groups.size(); ++i) {
    const FixGroup& before = run.groups[i - 1];
    const FixGroup& group = run.groups[i];
    CAPTURE(group.key);
    CHECK(before.key != group.key);
    CHECK(before.grade <= group.grade);
    if (before.grade == group.grade) CHECK(before.cell_count >= group.cell_count);
  }
}

TEST_CASE("law: budgets and the cache change nothing") {
  const Table table = make_mixed(300);
  const std::string expected = describe(Run(table, mixed_types()).groups);
  for (const std::uint32_t budget : {0U, 1U, 100U, 3'000U}) {
    CAPTURE(budget);
    CHECK(describe(Run(table, mixed_types(), budget).groups) == expected);
    CHECK(describe(Run(table, mixed_types(), budget, false).groups) == expected);
  }
}

TEST_CASE("law: after all fixes no safe proposal is left") {
  const Table table = make_mixed(400);
  const Run first(table, mixed_types());
  const Table fixed = apply_all(first);
  const Run second(fixed, mixed_types());
  for (const FixGroup& group : second.groups) {
    CAPTURE(group.key);
    std::string changes;
    std::string scratch;
    for (const ValueChange& change : group.changes) {
      const auto& dictionary = second.job.dictionaries()[group.column.value];
      changes += std::string(distinct_value(fixed, dictionary, change.value_id, scratch)) + " > " +
                 change.after + "; ";
    }
    CAPTURE(changes);
    CHECK(group.grade != FixGrade::Safe);
  }
}

TEST_CASE("scores rise when all is accepted") {
  const Table table = make_mixed(400);
  const Run run(table, mixed_types());
  const std::vector<bool> all(run.groups.size(), true);
  const DecidedCells cells = count_decided(run.groups, all, table.column_count());
  const TableProfile before = run.job.profile();
  const TableProfile after = apply_decided(before, cells.fixed, cells.repaired);
  CHECK(after.consistency > before.consistency);
  CHECK(after.validity >= before.validity);
  CHECK(after.total > before.total);
  for (std::size_t i = 0; i < after.columns.size(); ++i) {
    CAPTURE(i);
    if (is_protected(after.columns[i].type)) continue;
    CHECK(after.columns[i].standard_cells == after.columns[i].filled);
  }
  CHECK(count_decided({}, all, 3).fixed == std::vector<std::uint32_t>{0, 0, 0});
}

TEST_CASE("two columns of one name have two keys") {
  const Table table = make_table({"Email", "Email"}, {{"Mei@qq.com", "Tom@qq.com"}});
  const Run run(table, {chosen(FieldType::Email), chosen(FieldType::Email)});
  REQUIRE(run.groups.size() == 2);
  CHECK(run.groups[0].key != run.groups[1].key);
  CHECK(run.groups[1].key == run.groups[0].key + "#2");
}

TEST_CASE("hostile cells of every type are safe and keep the laws") {
  std::vector<std::string> values = {std::string("\0 \0", 3),
                                     "\xff\xfe",
                                     "\xe5\xbc",
                                     std::string(100'000, 'a'),
                                     "\"\"",
                                     "\r\n",
                                     "=1+1",
                                     "\xef\xbb\xbf"
                                     "a",
                                     "\xe2\x80\xae txt",
                                     std::string(50'000, ' '),
                                     "张\xe4三",
                                     "@@",
                                     "++++",
                                     "-",
                                     "0",
                                     "　",
                                     "N/A",
                                     "无"};
  TestRandom random(9);
  for (int i = 0; i < 150; ++i) {
    std::string value;
    for (std::uint32_t n = random.below(30); n > 0; --n) {
      value.push_back(static_cast<char>(random.below(256)));
    }
    values.push_back(value);
  }
  const Table table = make_column("x", values);
  for (std::size_t type = 0; type < kFieldTypeCount; ++type) {
    CAPTURE(type);
    check_laws(Run(table, {chosen(static_cast<FieldType>(type))}));
  }
}
