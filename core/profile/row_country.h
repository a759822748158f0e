// Row countries: "138 0013 8000" is one phone in China and another in Germany, so what a value
// means may depend on the Country column of its record. This learns the country of each record and
// lists the (value, country) combinations of a column. It proposes nothing. Invariant: combinations
// and their counts do not depend on the order of rows.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/fields/field.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

/// One Country column read as ISO codes.
struct CountryColumn {
  ColumnId column;
  std::vector<std::string> codes;            ///< ISO 3166-1 alpha-2; [0] is "": not known
  std::vector<std::uint16_t> code_of_value;  ///< by value id: index into `codes`
};

/// Which Country column speaks for which column. Cheap to copy.
struct RowCountries {
  std::vector<std::shared_ptr<const CountryColumn>> of_column;  ///< by ColumnId; null: none
  /// Null when no Country column speaks for the column.
  std::shared_ptr<const CountryColumn> find(ColumnId column) const {
    return column.value < of_column.size() ? of_column[column.value] : nullptr;
  }
};

/// Types whose values are read by the country of their record.
bool depends_on_country(FieldType type);

/// Reads the Country columns among `types` (by ColumnId, like `dictionaries`) and gives each column
/// that depends on a country the one whose name shares the longest beginning with its own
/// ("Shipping Country" for "Shipping Zip"), else the fullest.
RowCountries make_row_countries(const Table& table, const std::vector<FieldType>& types,
                                const std::vector<Dictionary>& dictionaries);

/// Index of a country among the codes of a CountryColumn; 0: the column's own default.
using CountryIndex = std::uint16_t;
inline constexpr CountryIndex kAnyCountry = 0xffff;

/// The countries each value of one column occurs with.
class ValueCountries {
 public:
  struct Use {
    CountryIndex country = 0;
    std::uint32_t count = 0;  ///< cells
  };

  /// Without a Country column: every value has one use, country 0.
  explicit ValueCountries(const Dictionary& values) : values_(&values) {}
  /// Rows in the country `own` (the column's default) or in none count as country 0. O(rows), plus
  /// a sort of the values met in several countries.
  ValueCountries(const Dictionary& values, const Dictionary& countries,
                 std::shared_ptr<const CountryColumn> column, const std::string& own);

  /// Fills `uses` with the countries of a value, ascending; never empty.
  void list_uses(std::uint32_t value_id, std::vector<Use>& uses) const;
  /// The context to read a value in.
  ValueContext context_of(const ValueContext& own, CountryIndex country) const;
  const std::shared_ptr<const CountryColumn>& column() const { return column_; }

 private:
  struct Extra {
    std::uint32_t value_id;
    Use use;
  };
  const Dictionary* values_;
  std::shared_ptr<const CountryColumn> column_;
  std::vector<CountryIndex> first_;  // by value id
  std::vector<Extra> extras_;        // by value id, then country; uses besides the first
};

/// The country a row counts as for a column with default `own`: 0 when it is `own` or unknown.
std::vector<CountryIndex> fold_own_country(const CountryColumn& column, const std::string& own);

}  // namespace spruce
