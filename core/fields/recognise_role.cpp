// What a column is for, the country its values point to, and the order of its dates.
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "core/fields/ascii.h"
#include "core/fields/country.h"
#include "core/fields/date.h"
#include "core/fields/phone.h"
#include "core/fields/phone_number.h"
#include "core/fields/postal_code.h"
#include "core/fields/recognise.h"
#include "core/fields/recognise_data.h"
#include "core/fields/recognise_header.h"
#include "core/fields/text_rules.h"
#include "core/reference/divisions.h"
#include "core/reference/regions.h"
#include "core/text/normalize.h"
#include "core/text/script.h"

namespace spruce {
namespace {

struct RoleName {
  ColumnRole role;
  std::string_view name;
};
constexpr std::array<RoleName, kColumnRoleCount> kRoleNames{{
    {ColumnRole::None, "none"},
    {ColumnRole::RecordId, "record-id"},
    {ColumnRole::Created, "created"},
    {ColumnRole::Modified, "modified"},
    {ColumnRole::LastActivity, "last-activity"},
    {ColumnRole::Owner, "owner"},
    {ColumnRole::Consent, "consent"},
    {ColumnRole::ParentAccount, "parent-account"},
    {ColumnRole::Source, "source"},
    {ColumnRole::Birthday, "birthday"},
    {ColumnRole::Author, "author"},
    {ColumnRole::Relation, "relation"},
}};

bool is_unique(const ColumnFacts& facts) {
  return facts.filled_count > 0 && facts.filled_count == facts.row_count &&
         facts.distinct_count == facts.filled_count;
}

// Unique codes that identify something other than the record, or only its place in the file.
bool names_other_thing(std::string_view header) {
  static constexpr std::string_view kOther[] = {
      "index",   "row",     "no",   "ssn",      "security", "soc",  "sec",    "passport",
      "license", "licence", "tax",  "vat",      "iban",     "card", "phone",  "order",
      "bank",    "serial",  "序号", "身份证",   "证件",     "护照", "银行",   "税号",
      "卡号",    "订单",    "行号", "信用代码", "qq",       "微信", "wechat", "policy",
      "vehicle", "lei",     "duns", "sku",      "email",    "mail", "parent", "invoice"};
  for (const std::string& word : header_words_of(header)) {
    for (const std::string_view other : kOther) {
      if (word == other || (!is_ascii_byte(other.front()) && word.find(other) != std::string::npos))
        return true;
    }
  }
  return false;
}

// A column of unique codes is the record id whatever its name, unless the name says otherwise.
bool has_id_values(const ColumnFacts& facts, FieldType type) {
  if (!is_unique(facts) || facts.row_count < 5) return false;
  if (type != FieldType::Identifier && type != FieldType::Number) return false;
  if (names_other_thing(facts.header)) return false;
  const DataShares data = measure_samples(facts.samples);
  if (data.code_like < 0.98) return false;
  return data.counting ||
         (type == FieldType::Identifier && (data.one_shape >= 0.5 || data.one_length >= 0.8));
}

bool is_date_role(ColumnRole role) {
  return role == ColumnRole::Created || role == ColumnRole::Modified ||
         role == ColumnRole::LastActivity || role == ColumnRole::Birthday;
}

class Votes {
 public:
  void add(std::string_view country) {
    if (!country.empty()) ++counts_[std::string(country)];
  }
  /// The country of at least `share` of `all` votes; ties and weak majorities are unclear.
  std::string winner(std::size_t all, double share) const {
    std::string best;
    std::size_t most = 0;
    for (const auto& [country, count] : counts_) {
      if (count > most) {
        most = count;
        best = country;
      }
    }
    return all > 0 && static_cast<double>(most) >= share * static_cast<double>(all) ? best
                                                                                    : std::string();
  }
  std::size_t total() const {
    std::size_t sum = 0;
    for (const auto& entry : counts_) sum += entry.second;
    return sum;
  }

 private:
  std::map<std::string, std::size_t> counts_;
};

std::vector<std::string_view> pick(std::span<const ValueSample> samples, std::size_t most) {
  std::vector<std::string_view> out;
  const std::size_t step = samples.size() / most + 1;
  for (std::size_t i = 0; i < samples.size(); i += step) out.push_back(samples[i].value);
  return out;
}

// Countries that local numbers are tried in when none carries a country code; the largest exporters
// of CRM files.
constexpr std::array<std::string_view, 24> kTried = {
    "CN", "US", "GB", "DE", "FR", "AU", "JP", "IN", "BR", "ES", "IT", "NL",
    "HK", "TW", "SG", "KR", "CH", "AT", "MX", "RU", "PL", "SE", "ZA", "NZ"};

// Lengths of the groups of digits: "02 9374 4000" → "2.4.4.".
std::string digit_groups(std::string_view text) {
  std::string groups;
  std::size_t run = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && is_ascii_digit(text[i])) {
      ++run;
    } else if (run > 0) {
      groups += std::to_string(run) + ".";
      run = 0;
    }
  }
  return groups;
}

// What speaks for a country: a number is valid there (2), and grouped as it is written there (2
// more).
struct Trial {
  std::size_t valid = 0;
  std::size_t points = 0;
};

Trial try_country(const std::vector<std::string>& texts, std::string_view country) {
  Trial trial;
  for (const std::string& text : texts) {
    const PhoneNumberReading reading = read_phone_number(text, country, true);
    if (reading.validity != PhoneValidity::Valid || reading.origin != PhoneCountry::Context)
      continue;
    ++trial.valid;
    const std::string groups = digit_groups(text);
    const bool grouped = groups.find('.') + 1 < groups.size();
    trial.points += grouped && groups == digit_groups(reading.national) ? 4 : 2;
  }
  return trial;
}

// The one country in which nearly all numbers are valid, and clearly more at home than in any
// other.
std::string country_by_trial(const std::vector<std::string_view>& values) {
  constexpr std::size_t kMostTried = 30;
  std::vector<std::string> texts;
  for (const std::string_view value : values) {
    const CleanText clean(value, Width::All);
    const std::size_t digits = count_digits(clean.text());
    if (digits >= 7 && digits <= 15 && clean.text().size() <= 40) texts.emplace_back(clean.text());
    if (texts.size() >= kMostTried) break;
  }
  if (texts.size() < 3) return {};
  std::string best;
  Trial most;
  std::size_t second = 0;
  for (const std::string_view country : kTried) {
    const Trial trial = try_country(texts, country);
    if (trial.points > most.points) {
      second = most.points;
      most = trial;
      best = country;
    } else {
      second = std::max(second, trial.points);
    }
  }
  const bool clear =
      most.valid * 10 >= texts.size() * 8 && (most.points - second) * 2 >= texts.size();
  return clear ? best : std::string();
}

std::string guess_phone_country(std::span<const ValueSample> samples) {
  Votes votes;
  std::size_t informative = 0;
  const std::vector<std::string_view> values = pick(samples, 120);
  for (const std::string_view value : values) {
    const CleanText clean(value, Width::All);
    if (count_digits(clean.text()) < 7) continue;
    const PhoneNumberReading reading = read_phone_number(clean.text().substr(0, 60), {}, false);
    if (reading.validity != PhoneValidity::Valid) continue;
    ++informative;
    votes.add(reading.region);
  }
  // A column of several countries has no country of its own: 206-555-0112 must not become a number
  // of Guangzhou because most others are Chinese.
  constexpr std::size_t kEnough = 5;
  if (informative >= kEnough && votes.winner(informative, 0.9).empty()) return {};
  if (informative * 3 >= values.size()) {
    const std::string winner = votes.winner(informative, 0.6);
    if (!winner.empty()) return winner;
  }
  return country_by_trial(values);
}

std::string guess_postal_country(const std::vector<std::string_view>& values) {
  Votes votes;  // plain digits do not vote: six of them are China, India, Russia and others
  for (const std::string_view value : values) {
    const CleanText clean(value, Width::All);
    votes.add(country_of_postal_code(clean.text()));
  }
  return votes.winner(values.size(), 0.6);
}

// Regions and cities: a Chinese name is China, other names vote for each country that has them.
std::string guess_place_country(const std::vector<std::string_view>& values, bool regions) {
  Votes votes;
  std::size_t known = 0;
  for (const std::string_view value : values) {
    const std::string folded = fold_text(value.substr(0, 100));
    std::vector<Division> divisions;
    if (has_han(folded)) find_divisions(folded, true, divisions);
    std::vector<Region> found;
    if (regions && !has_han(folded)) find_regions(folded, found);
    known += divisions.empty() && found.empty() ? 0 : 1;
    if (!divisions.empty()) votes.add("CN");
    for (std::size_t i = 0; i < found.size(); ++i) {
      const bool again =
          std::any_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(i),
                      [&](const Region& r) { return r.country == found[i].country; });
      if (!again) votes.add(found[i].country);
    }
  }
  return known * 2 >= values.size() ? votes.winner(known, 0.8) : std::string();
}

}  // namespace

std::string_view role_name(ColumnRole role) {
  return kRoleNames[static_cast<std::size_t>(role)].name;
}

std::optional<ColumnRole> find_role(std::string_view name) {
  for (const RoleName& role : kRoleNames) {
    if (role.name == name) return role.role;
  }
  return std::nullopt;
}

ColumnRole recognise_role(const ColumnFacts& facts, FieldType type) {
  const HeaderReading header = read_header(facts.header, facts.row);
  ColumnRole role = header.role;
  // "Id" and nothing else: of the record, however few there are.
  if (role == ColumnRole::None && header.meaning == "id" && is_unique(facts)) {
    role = ColumnRole::RecordId;
  }
  if (facts.hint.known && (facts.hint.role != ColumnRole::None || facts.hint.type == type))
    role = facts.hint.role;
  if (role == ColumnRole::RecordId) {
    return is_unique(facts) || facts.row_count == 0 ? role : ColumnRole::None;
  }
  const bool dates = type == FieldType::Date || type == FieldType::FreeText;
  if (role != ColumnRole::None && (!is_date_role(role) || dates || facts.filled_count == 0))
    return role;
  return has_id_values(facts, type) ? ColumnRole::RecordId : ColumnRole::None;
}

std::string guess_country(FieldType type, std::span<const ValueSample> samples) {
  if (samples.empty()) return {};
  if (type == FieldType::Phone) return guess_phone_country(samples);
  const std::vector<std::string_view> values = pick(samples, 200);
  if (type == FieldType::PostalCode) return guess_postal_country(values);
  if (type == FieldType::Region) return guess_place_country(values, true);
  if (type == FieldType::City) return guess_place_country(values, false);
  if (type != FieldType::Country) return {};
  // A country column is counted by rows: one odd value does not weigh as much as the usual one.
  std::map<std::string, std::uint64_t> rows;
  std::uint64_t all = 0;
  for (const ValueSample& sample : samples) {
    const std::string_view code = country_code_of(sample.value);
    if (code.empty()) continue;
    rows[std::string(code)] += sample.count;
    all += sample.count;
  }
  for (const auto& [code, count] : rows) {
    if (count * 10 >= all * 6) return code;
  }
  return {};
}

namespace {

constexpr std::string_view kDateSeparators = "-./";

// What the values of a column prove about the order of its dates; years by separator.
struct OrderProofs {
  std::size_t day_first = 0;
  std::size_t month_first = 0;
  std::array<std::size_t, kDateSeparators.size()> cut_years{};    // of them: 24-07-25
  std::array<std::size_t, kDateSeparators.size()> whole_years{};  // 2024-07-25
};

// "24-07-25" read with the year in front is a day too.
bool may_begin_with_year(std::string_view text) {
  const DateReading reading = read_date(text, DateOrder::YearFirst);
  return reading.found && reading.two_digit_year && !reading.numeric_order && !reading.swapped &&
         is_calendar_day(reading.first);
}

void count_proofs(std::string_view text, OrderProofs& proofs) {
  const DateReading reading = read_date(text, DateOrder::Unknown);
  const std::size_t at = text.find_first_of(kDateSeparators);
  const std::size_t separator = at == std::string_view::npos ? at : kDateSeparators.find(text[at]);
  const bool is_year_in_front = at == 4 && reading.found && !reading.numeric_order;
  if (is_year_in_front) ++proofs.whole_years[separator];
  if (reading.proves == DateOrder::Unknown) return;
  ++(reading.proves == DateOrder::DayFirst ? proofs.day_first : proofs.month_first);
  if (separator != std::string_view::npos && reading.two_digit_year && may_begin_with_year(text)) {
    ++proofs.cut_years[separator];
  }
}

// All that seems to prove an order are dates that lost their century among many that kept it.
bool are_years_cut(const OrderProofs& proofs) {
  std::size_t cut = 0;
  for (std::size_t i = 0; i < kDateSeparators.size(); ++i) {
    if (proofs.whole_years[i] > proofs.cut_years[i]) cut += proofs.cut_years[i];
  }
  return cut > 0 && cut == proofs.day_first + proofs.month_first;
}

}  // namespace

DateOrder guess_date_order(std::span<const ValueSample> samples) {
  OrderProofs proofs;
  for (const ValueSample& sample : samples) {
    if (sample.value.size() > 64) continue;
    const CleanText clean(sample.value, Width::All);
    count_proofs(clean.text(), proofs);
  }
  if (are_years_cut(proofs)) return DateOrder::YearFirst;
  const std::size_t day_first = proofs.day_first;
  const std::size_t month_first = proofs.month_first;
  // A slip or two among many proofs do not count; anything more is disagreement.
  if (day_first > 0 && month_first * 50 <= day_first) return DateOrder::DayFirst;
  if (month_first > 0 && day_first * 50 <= month_first) return DateOrder::MonthFirst;
  return DateOrder::Unknown;
}

}  // namespace spruce
