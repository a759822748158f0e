// Life-cycle segments: where a customer stands by what the record says of purchases: lead, first
// purchase, repeat, loyal, lapsed. A rule over columns with numbers that a person can change; what
// the record does not tell is no segment. Reads values, never changes them.
// Invariant: a record has at most one segment, by the first line of the rule that fits (see of()).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/profile/profile.h"
#include "core/profile/record_age.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

enum class Segment : std::uint8_t { Untold, Lead, First, Repeat, Loyal, Lapsed };
inline constexpr std::size_t kSegmentCount = 6;
std::string_view segment_name(Segment segment);

/// Which columns tell, and from where on. A column that is missing tells nothing.
struct SegmentRule {
  std::optional<ColumnId> orders;         ///< how often something was bought
  std::optional<ColumnId> last_purchase;  ///< when last
  std::optional<ColumnId> amount;         ///< for how much in all
  std::optional<ColumnId> status;
  std::int32_t lapsed_days = 365;         ///< bought, but not for longer than this
  double loyal_orders = 4;                ///< bought so often
  double loyal_amount = 0;                ///< or for so much; 0: the amount says nothing of loyalty
  std::vector<std::string> lead_words;    ///< values of the status, folded
  std::vector<std::string> lapsed_words;  ///< likewise

  bool has_columns() const { return orders || last_purchase || amount || status; }
};

/// What the names of the columns suggest, in English and Chinese; columns of other types than the
/// rule needs are left out.
SegmentRule guess_segment_columns(const Table& table, const std::vector<ColumnType>& types);

/// The columns of a rule, read once a distinct value.
class Segments {
 public:
  /// All must outlive this. `today` in days since 1970-01-01. O(distinct values).
  Segments(const Table& table, const std::vector<Dictionary>& dictionaries,
           const std::vector<ColumnType>& types, SegmentRule rule, std::int32_t today);

  /// 1. the status is a lapsed word: lapsed. 2. nothing was bought (no orders, or an amount of
  /// nothing), or the status is a lead word: lead. 3. something was bought, the last time longer
  /// ago than the rule allows: lapsed. 4. often or for much enough: loyal. 5. twice or more:
  /// repeat.
  /// 6. once: first. Else untold.
  Segment of(RowId row) const;

 private:
  struct Numbers {
    const Dictionary* dictionary = nullptr;
    std::vector<std::optional<double>> values;  // by value id
    std::optional<double> of(RowId row) const;
  };
  Numbers read_numbers(std::optional<ColumnId> column) const;

  const Table* table_;
  const std::vector<Dictionary>* dictionaries_;
  const std::vector<ColumnType>* types_;
  SegmentRule rule_;
  std::int32_t today_;
  Numbers orders_, amount_;
  ColumnDays days_;
  enum class Status : std::uint8_t { Other, Lead, Lapsed };
  std::vector<Status> status_;  // by value id
};

}  // namespace spruce
