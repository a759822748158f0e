// Runs a match on a small table with the fake field types, in steps of a given budget.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "core/match/match.h"
#include "tests/support/fake_fields.h"
#include "tests/support/match_table.h"

namespace spruce::test {

/// A finished run with everything it refers to.
struct MatchRun {
  Table table;
  std::vector<Dictionary> dictionaries;
  std::unique_ptr<MatchJob> job;
  const MatchResult& result() const { return job->result(); }
};

inline std::unique_ptr<MatchRun> run_match(const Row& header, const std::vector<Row>& rows,
                                           const std::vector<FieldType>& types,
                                           MatchOptions options = {},
                                           std::uint32_t budget = 1'000'000) {
  auto run = std::make_unique<MatchRun>();
  run->table = make_table(header, rows);
  run->dictionaries = make_dictionaries(run->table);
  std::vector<const Dictionary*> pointers;
  for (std::uint32_t c = 0; c < types.size(); ++c) {
    MatchColumn column;
    column.column = ColumnId{c};
    column.type = types[c];
    if (options.columns.size() <= c) options.columns.push_back(column);
    pointers.push_back(&run->dictionaries[c]);
  }
  if (options.types == nullptr) options.types = fake_type;
  run->job = std::make_unique<MatchJob>(run->table, pointers, options);
  while (run->job->step(budget).stage != MatchStage::Done) {}
  return run;
}

/// The groups as sorted texts of their members' first cells: comparable across row orders.
inline std::vector<std::string> describe_groups(const MatchRun& run) {
  std::vector<std::string> groups;
  std::string scratch;
  for (const Group& group : run.result().groups) {
    std::vector<std::string> names;
    for (const RowId row : group.members) {
      names.emplace_back(run.table.original(row, ColumnId{0}, scratch));
    }
    std::sort(names.begin(), names.end());
    std::string text(verdict_name(group.verdict));
    for (const std::string& name : names) text += " " + name;
    groups.push_back(text);
  }
  std::sort(groups.begin(), groups.end());
  return groups;
}

/// People with known copies: column 0 "e<entity>.<copy>", then e-mail, given, family, city,
/// birthday.
inline std::vector<Row> make_people(std::uint32_t entities, std::uint64_t seed) {
  Random random(seed);
  std::vector<Row> rows;
  const auto word = [&](const std::string& stem, std::uint32_t kinds) {
    const std::uint32_t n = random.below(kinds);
    return std::string(1, static_cast<char>('a' + n % 26)) + stem + std::to_string(n * 7919 % 9973);
  };
  for (std::uint32_t e = 0; e < entities; ++e) {
    const Row person = {"e" + std::to_string(e) + ".0",
                        word("mail", 1000000) + "@x.com",
                        word("given", 60),
                        word("family", 200),
                        word("city", 20),
                        "19" + std::to_string(10 + random.below(89)) + "-0" +
                            std::to_string(1 + random.below(9)) + "-1" +
                            std::to_string(random.below(9))};
    rows.push_back(person);
    const std::uint32_t copies = random.below(4) == 0 ? 1 + random.below(2) : 0;
    for (std::uint32_t c = 1; c <= copies; ++c) {
      Row copy = person;
      copy[0] = "e" + std::to_string(e) + "." + std::to_string(c);
      if (random.below(3) == 0) copy[1] = "";
      if (random.below(3) == 0) copy[2] += "x";
      if (random.below(4) == 0) copy[4] = word("city", 20);
      rows.push_back(copy);
    }
  }
  return rows;
}

inline const Row kPeopleHeader = {"id", "email", "given", "family", "city", "born"};
inline MatchOptions people_options() {
  MatchOptions options;
  const FieldType types[] = {FieldType::Identifier, FieldType::Email, FieldType::GivenName,
                             FieldType::FamilyName, FieldType::City,  FieldType::Date};
  for (std::uint32_t c = 0; c < 6; ++c) {
    MatchColumn column;
    column.column = ColumnId{c};
    column.type = types[c];
    if (c == 0) column.role = ColumnRole::RecordId;
    if (c == 5) column.role = ColumnRole::Birthday;
    options.columns.push_back(column);
  }
  return options;
}
inline const std::vector<FieldType> kPeopleTypes(6, FieldType::FreeText);

}  // namespace spruce::test
