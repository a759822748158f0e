// Distinct values are ranked once; rows are then put into buckets of equal rank. An edited cell
// finds its place between the ranks by search.
#include "core/session/row_order.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <numeric>

#include "core/fields/catalog.h"
#include "core/text/pinyin.h"

namespace spruce {
namespace {

constexpr std::size_t kMaxKeyBytes = 96;
constexpr char kTyped = '\x01', kText = '\x02';  // what is no date sorts after the dates

/// A number as eight bytes whose order is the number's order.
std::string number_key(double value) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  constexpr std::uint64_t kSign = std::uint64_t{1} << 63U;
  bits = (bits & kSign) != 0 ? ~bits : bits | kSign;
  std::string key;
  for (int shift = 56; shift >= 0; shift -= 8) {
    key.push_back(static_cast<char>((bits >> static_cast<unsigned>(shift)) & 0xffU));
  }
  return key;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Text as read: pinyin for Han, and every run of digits led by its length, so that 9 is before 10.
std::string text_key(std::string_view value) {
  const std::string read = pinyin_of(value);
  std::string key;
  for (std::size_t i = 0; i < read.size() && key.size() < kMaxKeyBytes;) {
    if (!is_digit(read[i])) {
      key.push_back(read[i++]);
      continue;
    }
    std::size_t end = i;
    while (end < read.size() && is_digit(read[end])) ++end;
    while (i + 1 < end && read[i] == '0') ++i;
    key.push_back(static_cast<char>('0' + std::min<std::size_t>(end - i, 70)));
    key.append(read, i, end - i);
    i = end;
  }
  return key;
}

ColumnType type_of(const State& state, ColumnId column) {
  return column.value < state.types.size() ? state.types[column.value] : ColumnType{};
}

const Dictionary& dictionary_of(const State& state, const SortOrder& order) {
  return order.own ? *order.own : state.dictionaries[order.column.value];
}

/// Value ids in the order of their keys, and their ranks.
void rank_values(const State& state, SortOrder& order) {
  const Dictionary& dictionary = dictionary_of(state, order);
  const ColumnType type = type_of(state, order.column);
  const std::uint32_t count = dictionary.distinct_count();
  std::vector<std::string> keys(count);
  std::string scratch;
  for (std::uint32_t id = 0; id < count; ++id) {
    keys[id] = make_sort_key(type, distinct_value(state.table, dictionary, id, scratch));
  }
  order.sorted.resize(count);
  std::iota(order.sorted.begin(), order.sorted.end(), 0U);
  std::sort(order.sorted.begin(), order.sorted.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (keys[a].empty() != keys[b].empty()) return keys[b].empty();
    return keys[a] != keys[b] ? keys[a] < keys[b] : a < b;
  });
  order.rank.resize(count);
  std::uint32_t rank = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (i > 0 && keys[order.sorted[i]] != keys[order.sorted[i - 1]]) ++rank;
    order.rank[order.sorted[i]] = rank;
  }
  order.blank_rank = count > 0 && keys[order.sorted.back()].empty() ? rank : rank + 1;
}

const SortOrder& sort_order_of(State& state, ColumnId column) {
  if (state.sort_order && state.sort_order->column == column) return *state.sort_order;
  state.sort_order.emplace();
  SortOrder& order = *state.sort_order;
  order.column = column;
  if (column.value >= state.dictionaries.size()) order.own = make_dictionary(state.table, column);
  rank_values(state, order);
  return order;
}

/// Where a text that no row had stands: 2 x rank of its equal, or the odd number before the next.
std::uint32_t place_of(const State& state, const SortOrder& order, std::string_view text) {
  const ColumnType type = type_of(state, order.column);
  const Dictionary& dictionary = dictionary_of(state, order);
  const std::string key = make_sort_key(type, text);
  if (key.empty()) return 2 * order.blank_rank + 1;
  std::string scratch;
  const auto key_of = [&](std::uint32_t id) {
    return make_sort_key(type, distinct_value(state.table, dictionary, id, scratch));
  };
  const auto at = std::lower_bound(order.sorted.begin(), order.sorted.end(), key,
                                   [&](std::uint32_t id, const std::string& wanted) {
                                     const std::string own = key_of(id);
                                     return !own.empty() && own < wanted;
                                   });
  if (at == order.sorted.end()) return 2 * order.blank_rank;
  return 2 * order.rank[*at] + (key_of(*at) == key ? 1 : 0);
}

}  // namespace

std::string make_sort_key(const ColumnType& type, std::string_view value) {
  if (value.empty()) return {};
  if (type.type == FieldType::Date || type.type == FieldType::Number) {
    const StandardValue read = field_type(type.type).standardise(value, type.context);
    const bool is_read = read.grade == Grade::Valid || read.grade == Grade::Plausible;
    if (is_read && type.type == FieldType::Date) return kTyped + read.standard;
    if (is_read) return kTyped + number_key(std::strtod(read.standard.c_str(), nullptr));
  }
  const std::string key = text_key(value);
  return key.empty() ? kText + std::string(value.substr(0, kMaxKeyBytes)) : kText + key;
}

void sort_rows(State& state, ColumnId column, bool descending, std::vector<RowId>& rows) {
  const SortOrder& order = sort_order_of(state, column);
  const Dictionary& dictionary = dictionary_of(state, order);
  // Twice the rank plus one is a value that a row has; twice the rank is a text just before it.
  const std::uint32_t blank = 2 * order.blank_rank + 1;
  const auto place = [&](RowId row) {
    const std::string* const edit = state.table.find_override({row, column});
    std::uint32_t at = edit != nullptr ? place_of(state, order, *edit)
                                       : 2 * order.rank[dictionary.ids[row.value]] + 1;
    return descending && at < blank ? blank - 1 - at : at;
  };
  std::vector<std::uint32_t> places;
  places.reserve(rows.size());
  std::vector<std::uint32_t> starts(std::size_t{blank} + 2, 0);
  for (const RowId row : rows) {
    places.push_back(place(row));
    ++starts[places.back() + 1];
  }
  std::partial_sum(starts.begin(), starts.end(), starts.begin());
  std::vector<RowId> sorted(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) sorted[starts[places[i]]++] = rows[i];
  rows = std::move(sorted);
}

}  // namespace spruce
