#include "core/session/staleness.h"

#include <algorithm>
#include <array>

#include "core/session/settings.h"
#include "core/session/state.h"

namespace spruce {
namespace {

constexpr std::size_t kMaxColumnNameBytes = 1000;
constexpr std::size_t kMaxFiles = 1000;

bool is_age(const Json& value) {
  return value.is_number_integer() && value.get<std::int64_t>() >= 1 &&
         value.get<std::int64_t>() <= kMaxStaleDays;
}

bool tells_age(const ColumnType& type) {
  return type.type == FieldType::Date &&
         (type.role == ColumnRole::LastActivity || type.role == ColumnRole::Modified ||
          type.role == ColumnRole::Created);
}

const ColumnDays* find_days(const State& state, ColumnId column) {
  for (const ColumnDays& days : state.column_days) {
    if (days.column == column) return &days;
  }
  return nullptr;
}

/// Reads the days of a column once.
const ColumnDays& days_of(State& state, ColumnId column) {
  const ColumnDays* const known = find_days(state, column);
  if (known != nullptr) return *known;
  state.column_days.push_back(read_column_days(state.table, state.dictionaries[column.value],
                                               state.types[column.value], state.today));
  return state.column_days.back();
}

/// The columns a rule goes by.
std::vector<ColumnId> columns_of(const State& state, const StaleRule& rule) {
  if (!rule.column.empty()) {
    const std::optional<ColumnId> chosen = state.table.find_column(rule.column);
    const bool is_date = chosen && chosen->value < state.dictionaries.size() &&
                         state.types[chosen->value].type == FieldType::Date;
    if (is_date) return {*chosen};
  }
  std::vector<ColumnId> columns;
  for (std::uint32_t c = 0; c < state.dictionaries.size(); ++c) {
    if (tells_age(state.types[c])) columns.emplace_back(ColumnId{c});
  }
  return columns;
}

Json counts_json(const DayCounts& counts) {
  return {{"dates", counts.dates},
          {"recent", counts.recent},
          {"stale", counts.stale},
          {"future", counts.future},
          {"impossible", counts.impossible},
          {"unreadable", counts.unreadable},
          {"blank", counts.blank}};
}

/// Ages that people think in, in days.
constexpr std::array<std::int32_t, 9> kSteps{30, 90, 180, 365, 548, 730, 1095, 1826, 3652};

struct Records {
  std::array<std::uint32_t, 3> by_age{};
  std::uint32_t future = 0, impossible = 0;

  Json json() const {
    return {{"recent", by_age[0]},
            {"stale", by_age[1]},
            {"undated", by_age[2]},
            {"future", future},
            {"impossible", impossible}};
  }
};

}  // namespace

Result<StaleRule> parse_stale_rule(const Json& json) {
  StaleRule rule;
  if (!json.is_object()) return Error{ErrorCode::BadJson, "rule"};
  const auto days = json.find("days");
  if (days != json.end()) {
    if (!is_age(*days)) return Error{ErrorCode::BadJson, "days: " + days->dump()};
    rule.days = days->get<std::int32_t>();
  }
  const auto files = json.find("files");
  if (files != json.end()) {
    if (!files->is_object() || files->size() > kMaxFiles) return Error{ErrorCode::BadJson, "files"};
    for (const auto& [name, age] : files->items()) {
      if (!is_age(age) || name.size() > kMaxColumnNameBytes) {
        return Error{ErrorCode::BadJson, "files: " + name};
      }
      rule.files[name] = age.get<std::int32_t>();
    }
  }
  rule.column = text_arg(json, "column");
  if (rule.column.size() > kMaxColumnNameBytes) return Error{ErrorCode::BadJson, "column"};
  return rule;
}

Json stale_rule_json(const StaleRule& rule) {
  return {{"days", rule.days}, {"files", rule.files}, {"column", rule.column}};
}

AgeRule age_rule(const State& state, const StaleRule& rule) {
  AgeRule out{state.today, rule.days, {}};
  for (const SourceFile& file : state.files) {
    const auto own = rule.files.find(file.name);
    out.by_source.push_back(own == rule.files.end() ? 0 : own->second);
  }
  return out;
}

RecordAges make_record_ages(State& state, const StaleRule& rule) {
  const std::vector<ColumnId> wanted = columns_of(state, rule);
  for (const ColumnId column : wanted) (void)days_of(state, column);
  std::vector<const ColumnDays*> columns;
  std::vector<const Dictionary*> dictionaries;
  for (const ColumnId column : wanted) {
    columns.push_back(find_days(state, column));
    dictionaries.push_back(&state.dictionaries[column.value]);
  }
  return RecordAges(state.table, std::move(columns), std::move(dictionaries));
}

void read_days(State& state) {
  for (const ColumnId column : columns_of(state, StaleRule())) (void)days_of(state, column);
  apply_ages(state.table, state.dictionaries, state.column_days, age_rule(state, state.stale_rule),
             *state.profile);
}

Result<Json> staleness_json(State& state, const Json& args) {
  if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
  StaleRule rule = state.stale_rule;
  const auto given = args.find("rule");
  if (given != args.end() && !given->is_null()) {
    Result<StaleRule> read = parse_stale_rule(*given);
    if (!read.ok()) return read.error();
    rule = std::move(read).value();
  }
  const RecordAges ages = make_record_ages(state, rule);
  const AgeRule by = age_rule(state, rule);
  Json columns = Json::array();
  for (const ColumnId column : columns_of(state, rule)) {
    const ColumnDays& days = days_of(state, column);
    Json one = counts_json(count_days(state.table, state.dictionaries[column.value], days, by));
    one["column"] = column.value;
    columns.push_back(std::move(one));
  }
  Records all;
  std::array<std::uint32_t, kSteps.size() + 1> steps{};
  Json sources = Json::array();
  for (std::uint32_t s = 0; s < state.files.size(); ++s) {
    Records own;
    const std::uint32_t first = state.table.first_row(SourceId{s}).value;
    const std::uint32_t end = first + state.table.source(SourceId{s}).row_count();
    for (std::uint32_t row = first; row < end; ++row) {
      const RowId id{row};
      ++own.by_age[static_cast<std::size_t>(ages.age(id, by))];
      if (ages.has_kind(id, DayKind::Future)) ++own.future;
      if (ages.has_kind(id, DayKind::Impossible)) ++own.impossible;
      const std::optional<std::int32_t> last = ages.last_day(id);
      if (!last) continue;
      const auto* const step = std::lower_bound(kSteps.begin(), kSteps.end(), state.today - *last);
      ++steps[static_cast<std::size_t>(step - kSteps.begin())];
    }
    for (std::size_t i = 0; i < own.by_age.size(); ++i) all.by_age[i] += own.by_age[i];
    all.future += own.future;
    all.impossible += own.impossible;
    Json one = own.json();
    one["source"] = s;
    one["name"] = state.files[s].name;
    one["days"] = by.days_of(SourceId{s});
    one["records"] = end - first;
    sources.push_back(std::move(one));
  }
  Json histogram = Json::array();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    histogram.push_back(
        {{"upTo", i < kSteps.size() ? Json(kSteps[i]) : Json()}, {"records", steps[i]}});
  }
  return Json{{"rule", stale_rule_json(rule)},
              {"records", all.json()},
              {"columns", columns},
              {"sources", sources},
              {"histogram", histogram},
              {"today", state.today}};
}

Result<Json> set_staleness(State& state, const Json& args) {
  if (!state.review) return Error{ErrorCode::WrongState, "files"};
  const Result<StaleRule> rule = parse_stale_rule(args.value("rule", Json()));
  if (!rule.ok()) return rule.error();
  const bool is_default = rule.value() == StaleRule();
  (void)state.review->set(kStaleSetting,
                          is_default ? std::string() : stale_rule_json(rule.value()).dump(),
                          stamp_arg(args));
  follow_settings(state);
  return summary_json(state);
}

}  // namespace spruce
