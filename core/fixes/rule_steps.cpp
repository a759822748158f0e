// One step after another, each on the text that the one before gave.
#include "core/fixes/rule_steps.h"

#include <utility>

#include "core/text/normalize.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

std::string replace_text(const std::string& value, const std::string& from, const std::string& to) {
  std::string out;
  std::size_t copied = 0;
  for (std::size_t at = value.find(from); at != std::string::npos; at = value.find(from, copied)) {
    out.append(value, copied, at - copied).append(to);
    copied = at + from.size();
  }
  return out.append(value, copied, std::string::npos);
}

/// The letters of a text as a pattern that means just them.
std::string quote_pattern(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\.[](){}|*+?^$").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string quote_replacement(const std::string& text) { return replace_text(text, "$", "$$"); }

std::string to_sentence(const std::string& value) {
  const std::string lower = to_lower(value);
  std::size_t at = 0;
  while (at < lower.size()) {  // the first letter that has two cases
    const std::uint32_t size = decode_utf8(lower, at).size;
    const std::string letter = lower.substr(at, size);
    const std::string upper = to_upper(letter);
    if (upper != letter) return lower.substr(0, at) + upper + lower.substr(at + size);
    at += size;
  }
  return lower;
}

std::vector<std::string> split_parts(std::string_view value, std::string_view separator) {
  std::vector<std::string> parts;
  // At a blank, runs of any blanks part; words are what people count.
  const bool is_blank = trim(separator).empty();
  const std::string clean = is_blank ? clean_whitespace(value) : std::string(value);
  const std::string_view by = is_blank ? std::string_view(" ") : separator;
  std::size_t from = 0;
  while (true) {
    const std::size_t at = clean.find(by, from);
    parts.emplace_back(trim(std::string_view(clean).substr(from, at - from)));
    if (at == std::string::npos) return parts;
    from = at + by.size();
  }
}

/// The parts put together; the value itself when there is only one or a named one is missing.
std::string arrange_parts(const std::string& value, const RuleStep& step) {
  const std::vector<std::string> parts = split_parts(value, step.text);
  if (parts.size() < 2) return value;
  std::string out;
  for (std::size_t i = 0; i < step.with.size(); ++i) {
    if (step.with[i] != '{') {
      out += step.with[i];
      continue;
    }
    const bool from_end = step.with[++i] == '-';
    if (from_end) ++i;
    const auto place = static_cast<std::size_t>(step.with[i++] - '0');
    if (place > parts.size()) return value;
    out += parts[from_end ? parts.size() - place : place - 1];
  }
  return out;
}

bool starts_with(std::string_view text, std::string_view with) {
  return text.substr(0, with.size()) == with;
}
bool ends_with(std::string_view text, std::string_view with) {
  return text.size() >= with.size() && text.substr(text.size() - with.size()) == with;
}

}  // namespace

RuleSteps::RuleSteps(const std::vector<RuleStep>& steps) {
  for (const RuleStep& step : steps) {
    Ready ready{step, {}, {}};
    const bool is_pattern = step.kind == RuleStep::Kind::Pattern;
    const bool folds = step.kind == RuleStep::Kind::Replace && step.ignores_case;
    if (is_pattern || folds) {
      Result<TextPattern> pattern = TextPattern::compile(
          is_pattern ? step.text : quote_pattern(step.text), step.ignores_case);
      if (pattern.ok()) ready.pattern.push_back(std::move(pattern).value());
      if (folds) ready.step.with = quote_replacement(step.with);
    }
    for (const auto& [from, to] : step.table) {
      ready.table.emplace(step.ignores_case ? fold_case(from) : from, to);
    }
    reads_columns_ = reads_columns_ || step.kind == RuleStep::Kind::Copy;
    steps_.push_back(std::move(ready));
  }
}

std::string RuleSteps::run_step(const Ready& ready, std::string value, const ReadColumn& read) {
  const RuleStep& step = ready.step;
  switch (step.kind) {
    case RuleStep::Kind::Set:
      return step.text;
    case RuleStep::Kind::Replace:
      if (ready.pattern.empty()) return replace_text(value, step.text, step.with);
      return ready.pattern.front().replace_all(value, step.with);
    case RuleStep::Kind::Pattern:
      return ready.pattern.empty() ? value : ready.pattern.front().replace_all(value, step.with);
    case RuleStep::Kind::Upper:
      return to_upper(value);
    case RuleStep::Kind::Lower:
      return to_lower(value);
    case RuleStep::Kind::Title:
      return to_title(value);
    case RuleStep::Kind::Sentence:
      return to_sentence(value);
    case RuleStep::Kind::Trim:
      return clean_whitespace(value);
    case RuleStep::Kind::Map: {
      const auto found = ready.table.find(step.ignores_case ? fold_case(value) : value);
      return found == ready.table.end() ? value : found->second;
    }
    case RuleStep::Kind::Copy: {
      std::string other = read(step.text);
      return trim(other).empty() ? value : other;
    }
    case RuleStep::Kind::Prefix:
      return value.empty() || starts_with(value, step.text) ? value : step.text + value;
    case RuleStep::Kind::Suffix:
      return value.empty() || ends_with(value, step.text) ? value : value + step.text;
    case RuleStep::Kind::DropPrefix:
      return starts_with(value, step.text) ? value.substr(step.text.size()) : value;
    case RuleStep::Kind::DropSuffix:
      return ends_with(value, step.text) ? value.substr(0, value.size() - step.text.size()) : value;
    case RuleStep::Kind::Parts:
      return arrange_parts(value, step);
  }
  return value;
}

std::string RuleSteps::run(std::string_view value, const ReadColumn& read) const {
  std::string now(value);
  if (now.size() > kMaxStepText || !is_valid_utf8(now)) return now;
  for (const Ready& ready : steps_) {
    now = run_step(ready, std::move(now), read);
    if (now.size() > kMaxStepText) return std::string(value);
  }
  return now;
}

}  // namespace spruce
