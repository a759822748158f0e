#include "core/profile/segments.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/fields/catalog.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

bool names_one(const std::string& folded, const std::vector<std::string_view>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

/// The first column of one of these types whose name holds a word.
std::optional<ColumnId> find_named(const Table& table, const std::vector<ColumnType>& types,
                                   const std::vector<FieldType>& wanted,
                                   const std::vector<std::string_view>& words) {
  for (std::uint32_t c = 0; c < types.size() && c < table.column_count(); ++c) {
    if (table.is_virtual(ColumnId{c}) || !table.is_fed(ColumnId{c})) continue;
    const bool fits = std::find(wanted.begin(), wanted.end(), types[c].type) != wanted.end();
    if (fits && names_one(fold_text(table.column_name(ColumnId{c})), words)) return ColumnId{c};
  }
  return std::nullopt;
}

std::optional<double> read_number(std::string_view text, const ValueContext& context) {
  const StandardValue read = field_type(FieldType::Number).standardise(text, context);
  if (read.grade != Grade::Valid && read.grade != Grade::Plausible) return std::nullopt;
  const std::string& digits = read.standard;  // "-1234.5", a currency may stand beside it
  const std::size_t at = digits.find_first_of("0123456789");
  if (at == std::string::npos) return std::nullopt;
  const bool is_negative = at > 0 && digits[at - 1] == '-';
  const double number = std::strtod(digits.c_str() + at, nullptr);
  return is_negative ? -number : number;
}

}  // namespace

std::string_view segment_name(Segment segment) {
  constexpr std::array<std::string_view, kSegmentCount> kNames{"untold", "lead",  "first",
                                                               "repeat", "loyal", "lapsed"};
  return kNames[static_cast<std::size_t>(segment)];
}

SegmentRule guess_segment_columns(const Table& table, const std::vector<ColumnType>& types) {
  SegmentRule rule;
  const std::vector<FieldType> counts{FieldType::Number, FieldType::Identifier, FieldType::Choice};
  rule.orders = find_named(table, types, counts,
                           {"orders", "order count", "number of purchases", "purchases", "订单数",
                            "购买次数", "消费次数", "下单次数", "成交次数", "交易次数"});
  rule.last_purchase = find_named(table, types, {FieldType::Date},
                                  {"last purchase", "last order", "last bought", "latest order",
                                   "recent order", "最近购买", "最后购买", "最近下单", "最后下单",
                                   "最近消费", "最后消费", "最近成交", "最后成交", "最近交易"});
  rule.amount = find_named(
      table, types, {FieldType::Number},
      {"total spent", "total spend", "total revenue", "lifetime value", "total sales", "消费金额",
       "累计消费", "累计金额", "成交金额", "消费总额", "订单总额", "交易金额"});
  rule.status =
      find_named(table, types, {FieldType::Choice},
                 {"lifecycle", "life cycle", "customer status", "lead status", "status", "stage",
                  "客户状态", "客户阶段", "生命周期", "客户类型", "阶段", "状态"});
  rule.lead_words = {"lead",     "prospect", "subscriber", "new",      "open",  "潜在",
                     "潜在客户", "线索",     "意向",       "意向客户", "新线索"};
  rule.lapsed_words = {"lapsed", "churned",  "lost",   "inactive", "former customer",
                       "流失",   "流失客户", "已流失", "沉睡",     "沉睡客户"};
  return rule;
}

std::optional<double> Segments::Numbers::of(RowId row) const {
  if (dictionary == nullptr) return std::nullopt;
  return values[dictionary->ids[row.value]];
}

Segments::Numbers Segments::read_numbers(std::optional<ColumnId> column) const {
  Numbers numbers;
  if (!column || column->value >= dictionaries_->size()) return numbers;
  numbers.dictionary = &(*dictionaries_)[column->value];
  const ValueContext& context = (*types_)[column->value].context;
  std::string scratch;
  for (std::uint32_t id = 0; id < numbers.dictionary->distinct_count(); ++id) {
    numbers.values.push_back(
        read_number(distinct_value(*table_, *numbers.dictionary, id, scratch), context));
  }
  return numbers;
}

Segments::Segments(const Table& table, const std::vector<Dictionary>& dictionaries,
                   const std::vector<ColumnType>& types, SegmentRule rule, std::int32_t today)
    : table_(&table),
      dictionaries_(&dictionaries),
      types_(&types),
      rule_(std::move(rule)),
      today_(today),
      orders_(read_numbers(rule_.orders)),
      amount_(read_numbers(rule_.amount)) {
  if (rule_.last_purchase && rule_.last_purchase->value < dictionaries.size()) {
    const std::uint32_t c = rule_.last_purchase->value;
    days_ = read_column_days(table, dictionaries[c], types[c], today);
  }
  if (!rule_.status || rule_.status->value >= dictionaries.size()) return;
  const Dictionary& dictionary = dictionaries[rule_.status->value];
  std::string scratch;
  const auto is_in = [](const std::vector<std::string>& words, const std::string& value) {
    return std::find(words.begin(), words.end(), value) != words.end();
  };
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string value = fold_text(distinct_value(table, dictionary, id, scratch));
    status_.push_back(is_in(rule_.lapsed_words, value) ? Status::Lapsed
                      : is_in(rule_.lead_words, value) ? Status::Lead
                                                       : Status::Other);
  }
}

Segment Segments::of(RowId row) const {
  const Status status = status_.empty()
                            ? Status::Other
                            : status_[(*dictionaries_)[rule_.status->value].ids[row.value]];
  if (status == Status::Lapsed) return Segment::Lapsed;
  const std::optional<double> orders = orders_.of(row);
  const std::optional<double> amount = amount_.of(row);
  std::optional<std::int32_t> last;
  if (!days_.kinds.empty()) {
    const std::uint32_t value = (*dictionaries_)[days_.column.value].ids[row.value];
    if (days_.kinds[value] == DayKind::Past) last = days_.days[value];
  }
  const bool has_bought = orders ? *orders > 0 : last || (amount && *amount > 0);
  if (!has_bought) {
    const bool is_told = status == Status::Lead || orders || amount;
    return is_told ? Segment::Lead : Segment::Untold;
  }
  if (last && *last < today_ - rule_.lapsed_days) return Segment::Lapsed;
  const bool is_loyal = (orders && *orders >= rule_.loyal_orders) ||
                        (rule_.loyal_amount > 0 && amount && *amount >= rule_.loyal_amount);
  if (is_loyal) return Segment::Loyal;
  if (!orders) return Segment::Untold;
  return *orders >= 2 ? Segment::Repeat : Segment::First;
}

}  // namespace spruce
