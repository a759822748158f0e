#include "core/session/settings.h"

#include <string_view>

#include "core/session/own_words.h"
#include "core/session/segment_column.h"
#include "core/session/state.h"

namespace spruce {
namespace {

Json parse_value(const std::string& text) {
  return text.empty() ? Json::object() : Json::parse(text, nullptr, false);
}

/// Whether a value can be what the setting holds.
bool is_readable(std::string_view name, const Json& value) {
  if (name == kStaleSetting) return parse_stale_rule(value).ok();
  if (name == kWordsSetting) return parse_own_words(value).ok();
  if (name == kSegmentsSetting) return check_segment_rule(value).ok();
  return false;
}

void follow_stale(State& state) {
  const Result<StaleRule> rule =
      parse_stale_rule(parse_value(state.review->setting(kStaleSetting)));
  const StaleRule wanted = rule.ok() ? rule.value() : StaleRule();
  if (wanted == state.stale_rule) return;
  state.stale_rule = wanted;
  if (state.profile) read_days(state);
}

/// Every value may now be read in another way: types and findings are sought again.
void follow_words(State& state) {
  std::string text = state.review->setting(kWordsSetting);
  if (text == state.words_text) return;
  const Result<OwnWords> words = parse_own_words(parse_value(text));
  state.words =
      text.empty() || !words.ok() ? nullptr : std::make_shared<const OwnWords>(words.value());
  state.words_text = std::move(text);
  for (ColumnType& type : state.types) type.context.words = state.words;
  state.forget_findings();
  ++state.word_changes;
}

}  // namespace

void follow_settings(State& state) {
  if (!state.review) return;
  follow_words(state);
  follow_stale(state);
}

std::string settings_text(const State& state) {
  Json out = Json::object();
  for (const auto& [name, text] : state.review->settings()) {
    Json value = Json::parse(text, nullptr, false);
    if (is_readable(name, value)) out[name] = std::move(value);
  }
  return out.empty() ? std::string() : out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::uint32_t apply_settings(State& state, const std::string& settings_json, const Stamp& stamp,
                             std::vector<std::string>& stale) {
  const Json settings = parse_value(settings_json);
  std::uint32_t applied = 0;
  for (const auto& [name, value] : settings.items()) {
    if (!is_readable(name, value)) {
      stale.push_back("setting:" + name);
      continue;
    }
    (void)state.review->set(name, value.dump(), stamp);
    ++applied;
  }
  follow_settings(state);
  return applied;
}

}  // namespace spruce
