#include "core/match/column_fill.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "core/fields/address_place.h"
#include "core/fields/feature.h"

namespace spruce {

namespace {

constexpr std::size_t kSketchSize = 256;
constexpr std::uint32_t kFewestYears = 5;
constexpr std::uint32_t kFewestMonths = 6;
constexpr std::uint32_t kFewestDays = 13;
constexpr std::uint32_t kPlaceSample = 300;
constexpr double kPlaced = 0.3;       // of the addresses looked at
constexpr double kWellFormed = 0.97;  // of the filled rows

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// A whole number of up to four digits, -1 for anything else ("5.0" is 5: spreadsheets write so).
int small_number(std::string_view text) {
  if (text.size() > 2 && text.substr(text.size() - 2) == ".0") text.remove_suffix(2);
  if (text.empty() || text.size() > 4) return -1;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

enum class DatePart : std::uint8_t { None, Year, Month, Day };

DatePart date_part_of(const Table& table, const Dictionary& dictionary) {
  std::uint64_t filled = 0, years = 0, months = 0, days = 0, late_days = 0;
  std::uint32_t distinct_years = 0, distinct_months = 0, distinct_days = 0;
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string_view text = distinct_value(table, dictionary, id, scratch);
    if (is_blank(text)) continue;
    const std::uint64_t rows = dictionary.counts[id];
    filled += rows;
    const int value = small_number(text);
    const bool is_year = value >= 1850 && value <= 2035;
    const bool is_day = value >= 1 && value <= 31;
    const bool is_month = value >= 1 && value <= 12;
    years += is_year ? rows : 0;
    days += is_day ? rows : 0;
    months += is_month ? rows : 0;
    late_days += is_day && !is_month ? rows : 0;
    distinct_years += is_year ? 1 : 0;
    distinct_days += is_day ? 1 : 0;
    distinct_months += is_month ? 1 : 0;
  }
  const auto nearly_all = [&](std::uint64_t count) {
    return static_cast<double>(count) >= kWellFormed * static_cast<double>(filled);
  };
  if (filled == 0) return DatePart::None;
  if (nearly_all(years) && distinct_years >= kFewestYears) return DatePart::Year;
  if (nearly_all(months) && distinct_months >= kFewestMonths) return DatePart::Month;
  // Half of all days lie behind the twelfth: a list of sizes or grades does not.
  const bool is_spread = static_cast<double>(late_days) > 0.35 * static_cast<double>(filled);
  if (nearly_all(days) && distinct_days >= kFewestDays && is_spread) return DatePart::Day;
  return DatePart::None;
}

/// By distinct value: whether it is not empty.
std::vector<bool> filled_values(const Table& table, const Dictionary& dictionary) {
  std::string scratch;
  std::vector<bool> filled(dictionary.distinct_count());
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    filled[id] = !distinct_value(table, dictionary, id, scratch).empty();
  }
  return filled;
}

}  // namespace

ColumnFill measure_fill(const Table& table, const Dictionary& dictionary) {
  ColumnFill fill;
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string_view text = distinct_value(table, dictionary, id, scratch);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) continue;
    fill.filled += dictionary.counts[id];
    fill.distinct += 1;
    if (dictionary.counts[id] > 1) fill.repeated += 1;
    fill.sketch.push_back(hash_bytes(text));
  }
  std::sort(fill.sketch.begin(), fill.sketch.end());
  if (fill.sketch.size() > kSketchSize) fill.sketch.resize(kSketchSize);
  return fill;
}

/// Share of common values in the united smallest hashes of two columns (Broder's min-hash).
double overlap(const ColumnFill& a, const ColumnFill& b) {
  std::vector<std::uint64_t> both;
  std::set_intersection(a.sketch.begin(), a.sketch.end(), b.sketch.begin(), b.sketch.end(),
                        std::back_inserter(both));
  const std::size_t least = std::min(a.sketch.size(), b.sketch.size());
  return least == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(least);
}

/// Share of rows, of those that fill the emptier column, that fill both.
double cofilled(const Table& table, const Dictionary& a, const Dictionary& b) {
  const std::vector<bool> in_a = filled_values(table, a);
  const std::vector<bool> in_b = filled_values(table, b);
  std::uint32_t count_a = 0, count_b = 0, count_both = 0;
  for (std::size_t row = 0; row < a.ids.size(); ++row) {
    const bool has_a = in_a[a.ids[row]];
    const bool has_b = in_b[b.ids[row]];
    count_a += has_a ? 1 : 0;
    count_b += has_b ? 1 : 0;
    count_both += has_a && has_b ? 1 : 0;
  }
  const std::uint32_t least = std::min(count_a, count_b);
  return least == 0 ? 0 : static_cast<double>(count_both) / least;
}

bool tells_places(const Table& table, const Dictionary& dictionary) {
  std::string scratch;
  std::uint32_t seen = 0, placed = 0;
  const std::uint64_t stride = 1 + dictionary.distinct_count() / kPlaceSample;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string_view text = distinct_value(table, dictionary, id, scratch);
    // Chosen by content: the order of the rows must not matter.
    if (is_blank(text) || hash_bytes(text) % stride != 0) continue;
    const AddressPlace place = read_address_place(text);
    ++seen;
    placed += place.city.empty() && place.postal.empty() ? 0 : 1;
  }
  return placed >= kPlaced * seen && placed > 0;
}

std::optional<DateColumns> find_split_date(const Table& table,
                                           const std::vector<const Dictionary*>& dictionaries,
                                           const std::vector<MatchColumn>& columns) {
  std::vector<DatePart> parts(columns.size(), DatePart::None);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const ColumnRole role = columns[i].role;
    const bool is_open = role == ColumnRole::None || role == ColumnRole::Birthday;
    if (!columns[i].used || !is_open || dictionaries[i] == nullptr) continue;
    parts[i] = date_part_of(table, *dictionaries[i]);
  }
  for (std::uint32_t i = 0; i + 2 < columns.size(); ++i) {
    DateColumns found{};
    std::uint32_t seen = 0;
    for (std::uint32_t k = i; k < i + 3; ++k) {
      if (parts[k] == DatePart::None) continue;
      const auto place = static_cast<std::size_t>(parts[k]) - 1;
      found[place] = k;
      seen |= 1U << place;
    }
    if (seen != 7) continue;
    const double together = std::min(cofilled(table, *dictionaries[i], *dictionaries[i + 1]),
                                     cofilled(table, *dictionaries[i], *dictionaries[i + 2]));
    if (together > 0.5) return found;
  }
  return std::nullopt;
}

double share_of_shared(const Table& table, const Dictionary& group, const Dictionary& member) {
  const std::vector<bool> has_group = filled_values(table, group);
  const std::vector<bool> has_member = filled_values(table, member);
  struct Bearers {
    std::uint32_t rows = 0;
    std::array<std::uint32_t, 3> others{};  // its first values
    std::uint32_t count = 0;
  };
  std::vector<Bearers> groups(group.distinct_count());
  for (std::uint32_t row = 0; row < table.row_count(); ++row) {
    const std::uint32_t value = member.ids[row];
    if (!has_group[group.ids[row]] || !has_member[value]) continue;
    Bearers& own = groups[group.ids[row]];
    ++own.rows;
    const auto end = own.others.begin() + own.count;
    if (own.count < own.others.size() && std::find(own.others.begin(), end, value) == end)
      own.others[own.count++] = value;
  }
  double rows = 0, shared = 0;
  for (const Bearers& own : groups) {
    rows += own.rows;
    if (own.count == own.others.size()) shared += own.rows;
  }
  return rows == 0 ? 0 : shared / rows;
}

double agreement_within(const Table& table, const Dictionary& key, const Dictionary& name,
                        std::uint64_t least) {
  std::string scratch;
  std::unordered_map<std::uint64_t, std::uint32_t> both;
  std::vector<std::uint32_t> filled(key.distinct_count(), 0);
  std::vector<bool> has_name(name.distinct_count());
  for (std::uint32_t id = 0; id < name.distinct_count(); ++id) {
    has_name[id] = !is_blank(distinct_value(table, name, id, scratch));
  }
  for (std::size_t row = 0; row < key.ids.size(); ++row) {
    if (!has_name[name.ids[row]]) continue;
    ++filled[key.ids[row]];
    ++both[(std::uint64_t{key.ids[row]} << 32) | name.ids[row]];
  }
  const auto pairs = [](std::uint64_t count) { return count * (count - 1) / 2; };
  std::uint64_t total = 0, agreeing = 0;
  std::vector<bool> is_blank_key(key.distinct_count());
  for (std::uint32_t id = 0; id < key.distinct_count(); ++id) {
    is_blank_key[id] = is_blank(distinct_value(table, key, id, scratch));
    if (!is_blank_key[id] && filled[id] > 0) total += pairs(filled[id]);
  }
  for (const auto& [ids, count] : both) {
    if (!is_blank_key[ids >> 32]) agreeing += pairs(count);
  }
  return total < least ? 1 : static_cast<double>(agreeing) / static_cast<double>(total);
}

}  // namespace spruce
