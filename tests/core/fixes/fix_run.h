// A table with its profile and its proposals, own rules and duplicates included, for tests of
// core/fixes. Not for product code.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/fixes/fixes.h"
#include "core/fixes/own_rule.h"
#include "tests/core/profile/table_maker.h"

namespace spruce {

inline ColumnType chosen_type(FieldType type, ColumnRole role = ColumnRole::None) {
  ColumnType result;
  result.type = type;
  result.role = role;
  result.chosen = true;
  return result;
}

struct FixRun {
  FixRun(const Table& the_table, std::vector<ColumnType> known, const OwnRuleSet* rules = nullptr,
         const std::vector<std::vector<RowId>>* duplicates = nullptr,
         std::uint32_t budget = 1'000'000)
      : table(&the_table), job(the_table, std::move(known), 20'780) {
    while (!job.step(budget)) {}
    FixInput input{*table, job.profile(), job.dictionaries(), &job.row_countries(),
                   &job.standard_cache()};
    input.own_rules = rules;
    input.duplicates = duplicates;
    FixJob fixes(input);
    while (!fixes.step(budget)) {}
    groups = fixes.take_groups();
  }

  const FixGroup* find(const std::string& key) const {
    for (const FixGroup& group : groups) {
      if (group.key == key) return &group;
    }
    return nullptr;
  }

  /// The proposal for a cell: "rule:grade → text", "" when there is none. Fails on two.
  std::string proposal(std::uint32_t row, std::uint32_t column) const {
    std::string found;
    for (std::uint32_t g = 0; g < groups.size(); ++g) {
      for (const Fix& fix : find_fixes(job.dictionaries(), groups, g)) {
        if (!(fix.cell == CellRef{RowId(row), ColumnId(column)})) continue;
        CHECK(found.empty());
        const std::string_view grade = groups[g].grade == FixGrade::Safe     ? "safe"
                                       : groups[g].grade == FixGrade::Likely ? "likely"
                                                                             : "ask";
        found =
            groups[g].rule + ":" + std::string(grade) + " → " + groups[g].changes[fix.change].after;
      }
    }
    return found;
  }

  /// The table with the proposals of `grade` or safer applied whose rule begins so, as a new file.
  Table applied(FixGrade grade, std::string_view rules = {}) const {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows(table->row_count());
    std::string scratch;
    for (std::uint32_t c = 0; c < table->column_count(); ++c) {
      header.push_back(table->column_name(ColumnId(c)));
      for (std::uint32_t r = 0; r < table->row_count(); ++r) {
        rows[r].emplace_back(table->original(RowId(r), ColumnId(c), scratch));
      }
    }
    for (std::uint32_t g = 0; g < groups.size(); ++g) {
      if (groups[g].grade > grade || groups[g].rule.find(rules) != 0) continue;
      for (const Fix& fix : find_fixes(job.dictionaries(), groups, g)) {
        rows[fix.cell.row.value][fix.cell.column.value] = groups[g].changes[fix.change].after;
      }
    }
    return make_table(header, rows);
  }

  const Table* table;
  ProfileJob job;
  std::vector<FixGroup> groups;
};

}  // namespace spruce
