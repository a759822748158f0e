// The data dictionary of the session: its text is what the history says, what can be checked of it
// is read from that, and what the rules find is kept until something changes.
#include "core/rules/data_dictionary.h"

#include <algorithm>

#include "core/rules/rule_score.h"
#include "core/rules/rule_words.h"
#include "core/session/rule_breaches.h"
#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

/// Work that a call may do at once, about a tenth of a second; more is a job.
constexpr std::uint32_t kQuickLookups = 2'000'000;

Result<DataDictionary> parse_text(std::string_view text) {
  const Result<nlohmann::ordered_json> descriptor = read_descriptor(text);
  if (!descriptor.ok()) return descriptor.error();
  return parse_data_dictionary(descriptor.value());
}

Json ids_json(const std::vector<ColumnId>& columns) {
  Json list = Json::array();
  for (const ColumnId column : columns) list.push_back(column.value);
  return list;
}

Json rule_json(const State& state, std::size_t number) {
  const Rule& rule = state.dictionary->rules[number];
  const auto shown = [](const std::string& text) { return replace_invalid_utf8(text); };
  Json json{{"key", shown(rule.key)},
            {"path", shown(rule.path)},
            {"kind", std::string(rule_kind_name(rule.kind))},
            {"name", shown(rule.name)},
            {"fields", rule.fields},
            {"sentence",
             {{"en", shown(rule_sentence(rule, "en"))}, {"zh", shown(rule_sentence(rule, "zh"))}}},
            {"result", nullptr}};
  if (!state.rules_now) return json;
  const RuleResult& now = state.rules_now->rules[number];
  json["result"] = {{"state", std::string(rule_state_name(now.state))},
                    {"missing", shown(now.missing)},
                    {"columns", ids_json(now.columns)},
                    {"checked", now.checked},
                    {"broken", now.broken},
                    {"before", state.rules_before ? state.rules_before->rules[number].broken : 0}};
  return json;
}

Json unchecked_json(const DataDictionary& dictionary) {
  Json list = Json::array();
  for (const Unchecked& one : dictionary.unchecked) {
    list.push_back({{"path", replace_invalid_utf8(one.path)},
                    {"what", replace_invalid_utf8(one.what)},
                    {"why", std::string(one.why)}});
  }
  return list;
}

/// {"name", "column"}: where each field is in the table; null: not there.
Json fields_json(const State& state) {
  Json list = Json::array();
  for (const DictionaryField& field : state.dictionary->fields) {
    const std::optional<ColumnId> column = find_field_column(state.table, field.name);
    list.push_back({{"name", field.name}, {"column", column ? Json(column->value) : Json()}});
  }
  return list;
}

/// Columns of files that no field speaks of.
Json outside_json(const State& state) {
  std::vector<bool> is_in(state.table.column_count());
  for (const DictionaryField& field : state.dictionary->fields) {
    const std::optional<ColumnId> column = find_field_column(state.table, field.name);
    if (column) is_in[column->value] = true;
  }
  Json list = Json::array();
  for (std::uint32_t c = 0; c < is_in.size(); ++c) {
    const bool counts = state.table.is_fed(ColumnId{c}) && !state.table.is_virtual(ColumnId{c});
    if (counts && !is_in[c]) list.push_back(c);
  }
  return list;
}

Json column_scores_json(const State& state) {
  Json list = Json::array();
  const RuleResults& now = *state.rules_now;
  for (std::uint32_t c = 0; c < now.checked_cells.size(); ++c) {
    if (now.checked_cells[c] == 0) continue;
    list.push_back(
        {{"column", c}, {"rows", now.checked_cells[c]}, {"broken", now.broken_cells[c]}});
  }
  return list;
}

}  // namespace

Status check_descriptor(const std::string& text) {
  if (text.empty()) return Done{};
  const Result<DataDictionary> read = parse_text(text);
  if (!read.ok()) return read.error();
  return Done{};
}

void follow_dictionary(State& state) {
  const std::string_view text = state.review ? state.review->dictionary() : std::string_view();
  if (text == state.dictionary_text) return;
  state.dictionary_text = std::string(text);
  state.dictionary.reset();
  state.rules_before.reset();
  state.rules_now.reset();
  state.profile_with_rules.reset();
  state.outputs = {};
  if (text.empty()) return;
  Result<DataDictionary> read = parse_text(text);
  if (read.ok()) state.dictionary = std::move(read).value();
}

std::vector<NamedSource> named_sources(const State& state) {
  std::vector<NamedSource> sources;
  for (const SourceFile& file : state.files) sources.push_back({file.name, file.label});
  return sources;
}

RuleCheckInput rule_input(const State& state, bool uses_edits,
                          const std::vector<NamedSource>& sources, std::vector<bool>& gone) {
  gone.clear();
  RuleCheckInput input{state.table, state.dictionaries, state.types, sources, uses_edits, nullptr};
  if (!uses_edits || state.review->merged_row_count() == 0) return input;
  gone.resize(state.table.row_count());
  for (std::uint32_t row = 0; row < gone.size(); ++row) {
    gone[row] = state.review->merged_into(RowId{row}).has_value();
  }
  input.is_gone = &gone;
  return input;
}

bool has_changed_values(const State& state) {
  return state.table.override_count() > 0 || state.review->merged_row_count() > 0;
}

bool are_rules_fresh(const State& state) {
  return state.rules_now && state.rules_at == state.review->events().size();
}

void keep_rules(State& state, RuleResults results, bool uses_edits) {
  if (uses_edits) {
    state.rules_now = std::move(results);
    state.rules_at = state.review->events().size();
  } else {
    state.profile_with_rules = apply_rules(*state.profile, results);
    state.rules_before = std::move(results);
    if (has_changed_values(state)) return;
    state.rules_now = state.rules_before;
    state.rules_at = state.review->events().size();
  }
}

void refresh_rules(State& state) {
  if (!state.dictionary || !state.profile || are_rules_fresh(state)) return;
  const std::vector<NamedSource> sources = named_sources(state);
  std::vector<bool> gone;
  for (const bool uses_edits : {false, true}) {
    const bool is_known = uses_edits ? are_rules_fresh(state) : state.rules_before.has_value();
    if (is_known) continue;
    const RuleCheckInput input = rule_input(state, uses_edits, sources, gone);
    RuleCheckJob job(input, *state.dictionary);
    if (job.work() > kQuickLookups) return;
    while (!job.step(kQuickLookups)) {}
    keep_rules(state, job.take_results(), uses_edits);
  }
}

Json rules_summary(State& state) {
  follow_dictionary(state);
  if (!state.dictionary || !state.profile) return nullptr;
  refresh_rules(state);
  return {{"rules", state.dictionary->rules.size()},
          {"unchecked", state.dictionary->unchecked.size()},
          {"brokenRows", state.rules_now ? state.rules_now->broken_rows : 0},
          {"brokenRowsBefore", state.rules_before ? state.rules_before->broken_rows : 0},
          {"isFresh", are_rules_fresh(state)}};
}

Result<Json> dictionary_json(State& state) {
  follow_dictionary(state);
  if (!state.dictionary) return Json();
  refresh_rules(state);
  const Result<nlohmann::ordered_json> descriptor = read_descriptor(state.dictionary_text);
  if (!descriptor.ok()) return descriptor.error();
  Json rules = Json::array();
  for (std::size_t i = 0; i < state.dictionary->rules.size(); ++i) {
    rules.push_back(rule_json(state, i));
  }
  return Json{{"descriptor", state.dictionary_text},
              {"at", schema_pointer(descriptor.value())},
              {"fields", fields_json(state)},
              {"rules", rules},
              {"unchecked", unchecked_json(*state.dictionary)},
              {"outside", outside_json(state)},
              {"columns", state.rules_now ? column_scores_json(state) : Json::array()},
              {"rows", state.table.row_count() - state.review->merged_row_count()},
              {"brokenRows", state.rules_now ? state.rules_now->broken_rows : 0},
              {"isFresh", are_rules_fresh(state)}};
}

Result<Json> set_dictionary(State& state, const Json& args) {
  const std::string text = text_arg(args, "descriptor");
  std::string kept;
  if (!text.empty()) {
    const Result<nlohmann::ordered_json> descriptor = read_descriptor(text);
    if (!descriptor.ok()) return descriptor.error();
    const Result<DataDictionary> read = parse_data_dictionary(descriptor.value());
    if (!read.ok()) return read.error();
    kept =
        descriptor.value().dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  }
  if (kept != state.review->dictionary()) {
    state.review->set_dictionary(text_arg(args, "subject"), std::move(kept), stamp_arg(args));
  }
  return summary_json(state);
}

Status apply_recipe_dictionary(State& state, const std::string& text, const Stamp& stamp) {
  if (text.empty() || text == state.review->dictionary()) return Done{};
  const Status fits = check_descriptor(text);
  if (fits.ok()) state.review->set_dictionary("recipe", text, stamp);
  return fits;
}

Result<Json> try_rule(State& state, const Json& args) {
  if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
  Result<DataDictionary> read = parse_text(text_arg(args, "descriptor"));
  if (!read.ok()) return read.error();
  DataDictionary& dictionary = read.value();
  const std::string path = text_arg(args, "path");
  const auto is_other = [&](const Rule& rule) {
    const bool is_below = rule.path.rfind(path, 0) == 0 &&
                          (rule.path.size() == path.size() || rule.path[path.size()] == '/');
    return !is_below;
  };
  dictionary.rules.erase(std::remove_if(dictionary.rules.begin(), dictionary.rules.end(), is_other),
                         dictionary.rules.end());
  const std::vector<NamedSource> sources = named_sources(state);
  std::vector<bool> gone;
  const RuleCheckInput input = rule_input(state, true, sources, gone);
  const RuleResults results = check_rules(input, dictionary);
  Json rules = Json::array();
  for (std::size_t i = 0; i < dictionary.rules.size(); ++i) {
    const BreachTeller teller(state, input, dictionary.rules[i], results.rules[i]);
    rules.push_back({{"sentence",
                      {{"en", rule_sentence(dictionary.rules[i], "en")},
                       {"zh", rule_sentence(dictionary.rules[i], "zh")}}},
                     {"state", std::string(rule_state_name(results.rules[i].state))},
                     {"missing", results.rules[i].missing},
                     {"checked", results.rules[i].checked},
                     {"broken", results.rules[i].broken},
                     {"examples", teller.breaches(0, 5)}});
  }
  return Json{{"rules", rules}};
}

Result<Json> rule_breaches_json(State& state, const Json& args) {
  follow_dictionary(state);
  refresh_rules(state);
  if (!state.dictionary || !state.rules_now) return Error{ErrorCode::WrongState, "rules"};
  const std::string key = text_arg(args, "rule");
  const std::vector<Rule>& rules = state.dictionary->rules;
  const auto at =
      std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.key == key; });
  if (at == rules.end()) return Error{ErrorCode::UnknownFix, key};
  const RuleResult& result = state.rules_now->rules[static_cast<std::size_t>(at - rules.begin())];
  const std::vector<NamedSource> sources = named_sources(state);
  std::vector<bool> gone;
  const RuleCheckInput input = rule_input(state, true, sources, gone);
  const BreachTeller teller(state, input, *at, result);
  return Json{{"total", result.broken},
              {"breaches", teller.breaches(number_arg(args, "offset", 0),
                                           std::min(number_arg(args, "limit", 50), 1000U))}};
}

}  // namespace spruce
