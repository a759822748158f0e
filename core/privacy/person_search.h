// Finding one person: every cell of every file that names them, by any identifier, in any column,
// in another spelling too: 张三 finds ZHANG SAN, Zhang, San and "met 张三 on Monday".
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/fields/field.h"
#include "core/table/table.h"

namespace spruce {

/// How a cell names the person, surest first.
enum class HitKind : std::uint8_t {
  Exact,   ///< the cell is the identifier, in the same or another format
  InText,  ///< the identifier stands in the cell's text
  Sound,   ///< a name that is read the same: pinyin, another order
  Close,   ///< a name that differs a little
};
std::string_view hit_kind_name(HitKind kind);

struct PersonHit {
  CellRef cell;
  HitKind kind = HitKind::Exact;
  std::uint32_t query = 0;  ///< which of the identifiers, from 0
};

/// What is searched for: any of a name, a mail address, a phone number, an id.
struct PersonQuery {
  std::vector<std::string> identifiers;
  bool fuzzy = true;  ///< also Sound and Close
};

/// What a column is, as far as the search cares.
struct SearchColumn {
  ColumnId column;
  FieldType type = FieldType::FreeText;
  ValueContext context;
};

/// Prepared identifiers; asked once a distinct value.
class PersonSearch {
 public:
  explicit PersonSearch(PersonQuery query);
  /// The surest way in which a value names the person; false: it does not. About 1 µs a value
  /// without fuzzy, 10 µs with it in name columns.
  bool find(std::string_view value, const SearchColumn& column, PersonHit& hit) const;
  /// The value with every mention taken out: blank when it is one, "[removed]" inside a text.
  std::string redact(std::string_view value, const SearchColumn& column) const;
  ~PersonSearch();
  PersonSearch(const PersonSearch&) = delete;
  PersonSearch& operator=(const PersonSearch&) = delete;
  /// Identifiers that are too short to search for (one letter, three digits).
  const std::vector<std::string>& too_short() const { return too_short_; }

 private:
  struct Needle;
  bool find_one(const Needle& needle, std::string_view value, const SearchColumn& column,
                HitKind& kind) const;
  void cut_out(const Needle& needle, const SearchColumn& column, std::string& text) const;
  static bool find_mail(const Needle& needle, std::string_view value, const SearchColumn& column,
                        HitKind& kind);
  static bool find_number(const Needle& needle, std::string_view value, const SearchColumn& column,
                          HitKind& kind);
  bool find_name(const Needle& needle, std::string_view value, const SearchColumn& column,
                 HitKind& kind) const;
  std::vector<Needle> needles_;
  std::vector<std::string> too_short_;
  bool fuzzy_;
};

/// All hits in the current values and in the imported ones, in row-major order; a cell is listed
/// once, with its surest kind. O(cells).
std::vector<PersonHit> find_person(const Table& table, const std::vector<SearchColumn>& columns,
                                   const PersonSearch& search);

}  // namespace spruce
