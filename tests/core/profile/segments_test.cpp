// Life-cycle segments: the lines of the rule in their order, what is not told, and columns found by
// their names.
#include <doctest/doctest.h>

#include "core/profile/date_days.h"
#include "core/profile/segments.h"
#include "tests/core/profile/table_maker.h"

using namespace spruce;

namespace {

const std::int32_t kToday = days_from_civil(2026, 11, 23);

struct Read {
  Table table;
  std::vector<ColumnType> types;
  std::vector<Dictionary> dictionaries;
  explicit Read(Table the_table, const std::vector<FieldType>& wanted)
      : table(std::move(the_table)) {
    for (std::uint32_t c = 0; c < wanted.size(); ++c) {
      types.emplace_back();
      types.back().type = wanted[c];
      dictionaries.push_back(make_dictionary(table, ColumnId{c}));
    }
  }
};

}  // namespace

TEST_CASE("each line of the rule") {
  struct Row {
    const char* orders;
    const char* last;
    const char* amount;
    const char* status;
    Segment segment;
  };
  constexpr Row kRows[] = {
      {"0", "", "", "", Segment::Lead},
      {"", "", "0", "", Segment::Lead},
      {"", "", "", "潜在客户", Segment::Lead},
      {"", "", "", "Prospect", Segment::Lead},
      {"", "", "", "Customer", Segment::Untold},
      {"", "", "", "", Segment::Untold},
      {"1", "2026-10-01", "20", "", Segment::First},
      {"2", "2026-10-01", "20", "", Segment::Repeat},
      {"4", "2026-10-01", "20", "", Segment::Loyal},
      {"9", "2020-10-01", "20", "", Segment::Lapsed},  // long ago comes before often
      {"9", "2026-10-01", "20", "流失", Segment::Lapsed},
      {"", "2026-10-01", "20", "", Segment::Untold},  // bought, but not how often
      {"", "2026-10-01", "5000", "", Segment::Loyal},
      {"1", "", "6,000.50", "", Segment::Loyal},
      {"many", "", "", "", Segment::Untold},
      {"2", "2031-01-01", "", "", Segment::Repeat},  // a day to come tells nothing
  };
  std::vector<std::vector<std::string>> rows;
  for (const Row& row : kRows) rows.push_back({row.orders, row.last, row.amount, row.status});
  const Read read(make_table({"订单数", "最近购买", "消费金额", "客户状态"}, rows),
                  {FieldType::Number, FieldType::Date, FieldType::Number, FieldType::Choice});
  SegmentRule rule = guess_segment_columns(read.table, read.types);
  REQUIRE(rule.orders == ColumnId{0});
  REQUIRE(rule.last_purchase == ColumnId{1});
  REQUIRE(rule.amount == ColumnId{2});
  REQUIRE(rule.status == ColumnId{3});
  rule.loyal_amount = 5000;
  const Segments segments(read.table, read.dictionaries, read.types, rule, kToday);
  for (std::uint32_t r = 0; r < std::size(kRows); ++r) {
    CAPTURE(r);
    CHECK(segment_name(segments.of(RowId{r})) == segment_name(kRows[r].segment));
  }
}

TEST_CASE("no column that tells, no segment") {
  const Read read(make_table({"Name", "Email"}, {{"Anna", "a@x.example"}}),
                  {FieldType::PersonName, FieldType::Email});
  const SegmentRule rule = guess_segment_columns(read.table, read.types);
  CHECK_FALSE(rule.has_columns());
  const Segments segments(read.table, read.dictionaries, read.types, rule, kToday);
  CHECK(segments.of(RowId{0}) == Segment::Untold);
}
