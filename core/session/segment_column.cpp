#include "core/session/segment_column.h"

#include <algorithm>
#include <array>

#include "core/session/settings.h"
#include "core/session/state.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

constexpr std::size_t kMaxWords = 200;
constexpr std::size_t kMaxTextBytes = 1000;
constexpr double kMaxNumber = 1e12;

struct ColumnField {
  const char* name;
  std::optional<ColumnId> SegmentRule::*column;
};
constexpr std::array<ColumnField, 4> kColumns{{{"orders", &SegmentRule::orders},
                                               {"lastPurchase", &SegmentRule::last_purchase},
                                               {"amount", &SegmentRule::amount},
                                               {"status", &SegmentRule::status}}};

Json rule_json(const State& state, const SegmentRule& rule) {
  Json json{{"lapsedDays", rule.lapsed_days},
            {"loyalOrders", rule.loyal_orders},
            {"loyalAmount", rule.loyal_amount},
            {"leadWords", rule.lead_words},
            {"lapsedWords", rule.lapsed_words}};
  for (const ColumnField& field : kColumns) {
    const std::optional<ColumnId>& column = rule.*field.column;
    json[field.name] = column ? state.table.column_name(*column) : std::string();
  }
  return json;
}

/// Columns by name: one that is not here tells nothing.
SegmentRule rule_from(const State& state, const Json& json) {
  SegmentRule rule = guess_segment_columns(state.table, state.types);
  for (const ColumnField& field : kColumns) {
    if (!json.contains(field.name)) continue;
    rule.*field.column = state.table.find_column(text_arg(json, field.name));
  }
  rule.lapsed_days = static_cast<std::int32_t>(real_arg(json, "lapsedDays", rule.lapsed_days));
  rule.loyal_orders = real_arg(json, "loyalOrders", rule.loyal_orders);
  rule.loyal_amount = real_arg(json, "loyalAmount", rule.loyal_amount);
  const auto words = [&](const char* name, std::vector<std::string>& into) {
    const auto at = json.find(name);
    if (at == json.end()) return;
    into.clear();
    for (const Json& word : *at) into.push_back(fold_text(word.get<std::string>()));
  };
  words("leadWords", rule.lead_words);
  words("lapsedWords", rule.lapsed_words);
  return rule;
}

Json setting_of(const State& state) {
  const std::string text = state.review->setting(kSegmentsSetting);
  const Json json = text.empty() ? Json::object() : Json::parse(text, nullptr, false);
  return check_segment_rule(json).ok() ? json : Json::object();
}

}  // namespace

Result<Json> check_segment_rule(const Json& json) {
  if (!json.is_object()) return Error{ErrorCode::BadJson, "rule"};
  for (const ColumnField& field : kColumns) {
    const auto at = json.find(field.name);
    if (at == json.end()) continue;
    const bool fits = at->is_string() && at->get_ref<const std::string&>().size() <= kMaxTextBytes;
    if (!fits) return Error{ErrorCode::BadJson, field.name};
  }
  for (const char* name : {"lapsedDays", "loyalOrders", "loyalAmount"}) {
    const auto at = json.find(name);
    if (at == json.end()) continue;
    const double most = name == std::string_view("lapsedDays") ? kMaxStaleDays : kMaxNumber;
    const bool fits = at->is_number() && at->get<double>() >= 0 && at->get<double>() <= most;
    if (!fits) return Error{ErrorCode::BadJson, std::string(name) + ": " + at->dump()};
  }
  for (const char* name : {"leadWords", "lapsedWords"}) {
    const auto at = json.find(name);
    if (at == json.end()) continue;
    const bool fits =
        at->is_array() && at->size() <= kMaxWords &&
        std::all_of(at->begin(), at->end(), [](const Json& word) {
          return word.is_string() && word.get_ref<const std::string&>().size() <= kMaxTextBytes;
        });
    if (!fits) return Error{ErrorCode::BadJson, name};
  }
  return json;
}

Segments segments_in_force(const State& state) {
  return Segments(state.table, state.dictionaries, state.types, rule_from(state, setting_of(state)),
                  state.today);
}

Result<Json> segments_json(State& state, const Json& args) {
  if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
  const Json given = args.value("rule", Json());
  const Result<Json> wanted =
      given.is_null() ? Result<Json>(setting_of(state)) : check_segment_rule(given);
  if (!wanted.ok()) return wanted.error();
  const SegmentRule rule = rule_from(state, wanted.value());
  const Segments segments(state.table, state.dictionaries, state.types, rule, state.today);
  std::array<std::uint32_t, kSegmentCount> counts{};
  for (std::uint32_t row = 0; row < state.table.row_count() && rule.has_columns(); ++row) {
    ++counts[static_cast<std::size_t>(segments.of(RowId{row}))];
  }
  Json records;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    records[std::string(segment_name(static_cast<Segment>(i)))] = counts[i];
  }
  std::uint32_t written = 0;
  if (state.segment_column) {
    for (const CellRef cell : state.table.overridden_cells()) {
      if (cell.column == *state.segment_column) ++written;
    }
  }
  return Json{{"rule", rule_json(state, rule)},
              {"applies", rule.has_columns()},
              {"records", records},
              {"written", written}};
}

Result<Json> set_segments(State& state, const Json& args) {
  if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
  const Result<Json> rule = check_segment_rule(args.value("rule", Json()));
  if (!rule.ok()) return rule.error();
  const Json wanted = rule_json(state, rule_from(state, rule.value()));
  const Json usual = rule_json(state, guess_segment_columns(state.table, state.types));
  (void)state.review->set(kSegmentsSetting, wanted == usual ? std::string() : wanted.dump(),
                          stamp_arg(args));
  return summary_json(state);
}

Result<Json> put_segments(State& state, const Json& args) {
  if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
  const bool is_on = flag_arg(args, "on", false);
  if (!is_on && !state.segment_column) return summary_json(state);
  const Json labels = args.value("labels", Json::object());
  const Segments segments = segments_in_force(state);
  const ColumnId column = state.make_segment_column();
  std::vector<CellAction> actions;
  std::string scratch;
  for (std::uint32_t r = 0; r < state.table.row_count(); ++r) {
    const RowId row{r};
    const Segment segment = is_on ? segments.of(row) : Segment::Untold;
    std::string text;
    if (segment != Segment::Untold) {
      const std::string name(segment_name(segment));
      text = text_arg(labels, name.c_str());
      if (text.empty()) text = name;
    }
    if (state.table.value(row, column, scratch) == text) continue;
    if (text.empty()) {
      actions.push_back({{row, column}, CellDecision::Undecided, std::nullopt});
    } else {
      actions.push_back({{row, column}, CellDecision::Accepted, std::move(text)});
    }
  }
  (void)state.review->apply(EntryKind::CellEdit, state.table.column_name(column),
                            std::move(actions), {}, stamp_arg(args));
  state.follow_marks();
  return summary_json(state);
}

}  // namespace spruce
