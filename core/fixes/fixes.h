// Fixes: proposals of new values, grouped by rule and column, with reason and grade. It proposes;
// core/review applies after approval.
// Invariants: a proposal's `before` is the cell's original value, so a decision can be replayed and
// taken back; a cell has at most one proposal; `after` is never equal to `before`; columns that
// identify records or say who and when (record id, identifier, created, modified, owner) get none.
// Rules and grades are listed in docs/rules.md and docs/formats.md.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/fields/field.h"
#include "core/profile/profile.h"
#include "core/profile/row_country.h"
#include "core/profile/standard_cache.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

/// One distinct change of one column: every row whose value is `before` (and whose country is
/// `country`) would get `after`.
struct ValueChange {
  std::uint32_t value_id = 0;  ///< id in the column's dictionary
  std::uint32_t row_count = 0;
  CountryIndex country = kAnyCountry;  ///< else rows of that country of the group only
  bool raises = true;                  ///< the cell counts as not in standard form until then
  bool repairs = false;  ///< the cell is unlikely or invalid now and valid or plausible then
  std::string after;
  std::string detail;       ///< reason data (the domain meant …), never a sentence
  std::string moved_title;  ///< goes to the title column when accepted
};

/// One cell of a group whose changes are for some rows of a value only.
struct RowChange {
  RowId row;
  std::uint32_t change = 0;  ///< index into the group's changes
};

/// Cells that another rule would have changed too; see rule_order.h.
struct RuleLoss {
  std::string rule;  ///< that lost
  std::uint32_t cells = 0;
};

/// All changes of one rule, column and grade: what a person decides as a group. The grades are
/// apart so that accepting the safe ones never accepts one that a person must look at.
struct FixGroup {
  std::string key;   ///< "rule@column[:likely|:ask]": stable id for recipes
  std::string rule;  ///< "phone.international"
  ColumnId column;
  FixGrade grade = FixGrade::Safe;  ///< of each of its changes
  std::uint32_t cell_count = 0;
  std::uint32_t raised_count = 0;    ///< cells that count as not in standard form until then
  std::uint32_t repaired_count = 0;  ///< cells of changes that repair
  std::vector<ValueChange> changes;  ///< by value id, then country
  /// Set: exactly these cells get their change, whatever their country. Ascending by row. Empty:
  /// every row of a change's value and country does.
  std::vector<RowChange> rows;
  std::vector<RuleLoss> won_over;                  ///< by rule
  std::shared_ptr<const CountryColumn> countries;  ///< set when a change has a country
  std::string own_country;  ///< what country 0 stands for, besides "not known"
};

/// One proposal for one cell.
struct Fix {
  CellRef cell;
  std::uint32_t group = 0;   ///< index into the groups
  std::uint32_t change = 0;  ///< index into its changes
};

/// Values of one column that stand in the file in another encoding than the rest, and what they say
/// in it (core/csv/misfits.h): proposed as rule "text.encoding" before anything else.
using OtherEncodingValues = std::unordered_map<std::string, std::string>;

class OwnRuleSet;

/// What a FixJob reads; all of it must outlive the job. Pointers are optional: without
/// `countries` every row counts as of its column's country; `cache` (from the same ProfileJob)
/// saves work and changes nothing.
struct FixInput {
  const Table& table;
  const TableProfile& profile;
  const std::vector<Dictionary>& dictionaries;
  const RowCountries* countries = nullptr;
  const StandardCache* cache = nullptr;
  const std::vector<OtherEncodingValues>* other_encoding = nullptr;  ///< by ColumnId
  const OwnRuleSet* own_rules = nullptr;                             ///< of the person
  /// Records that the search for duplicates says are the same, for completion.
  const std::vector<std::vector<RowId>>* duplicates = nullptr;
};

/// Finds all proposals, a distinct value at a time.
class FixJob {
 public:
  explicit FixJob(const FixInput& input);
  ~FixJob();
  FixJob(FixJob&&) noexcept;
  FixJob& operator=(FixJob&&) noexcept;
  /// Works for about `budget` rows (a value standardised counts as kValueCost of them); true when
  /// done. Any budgets, same result.
  bool step(std::uint32_t budget);
  /// 0 to 1, never falling.
  double progress() const;
  /// After done: groups by cell count falling within grade (safe, likely, ask), ties by key.
  std::vector<FixGroup> take_groups();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Whether a column gets proposals at all; see the invariants above.
bool is_protected(const ColumnType& type);

/// Fixed and repaired cells by ColumnId of the groups marked in `accepted` (by group), for
/// apply_decided.
struct DecidedCells {
  std::vector<std::uint32_t> fixed;
  std::vector<std::uint32_t> repaired;
};
DecidedCells count_decided(const std::vector<FixGroup>& groups, const std::vector<bool>& accepted,
                           std::uint32_t column_count);

/// All changes of one group as fixes in row order. O(rows).
std::vector<Fix> find_fixes(const std::vector<Dictionary>& dictionaries,
                            const std::vector<FixGroup>& groups, std::uint32_t group);

}  // namespace spruce
