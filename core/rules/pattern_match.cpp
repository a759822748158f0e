// Following all readings of a value side by side.
#include <algorithm>
#include <utility>

#include "core/rules/pattern.h"
#include "core/text/script.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

bool is_han_character(char32_t c) {
  char bytes[4];
  const std::size_t size = write_utf8(c, bytes);
  return has_han({bytes, size});
}

bool is_in_class(CharacterSet::Kind kind, char32_t c) {
  using Kind = CharacterSet::Kind;
  switch (kind) {
    case Kind::Digit:
      return c >= U'0' && c <= U'9';
    case Kind::Word:
      return c == U'_' || is_letter(c) || is_digit(c);
    case Kind::Space:
      return is_space(c) || (c >= U'\t' && c <= U'\r');
    case Kind::Letter:
      return is_letter(c);
    case Kind::Number:
      return is_digit(c);
    case Kind::Han:
      return is_han_character(c);
  }
  return false;
}

}  // namespace

bool CharacterSet::holds(char32_t c) const {
  const bool is_in = std::any_of(ranges.begin(), ranges.end(),
                                 [c](const Range& r) { return c >= r.first && c <= r.last; }) ||
                     std::any_of(classes.begin(), classes.end(), [c](const Class& one) {
                       return is_in_class(one.kind, c) != one.negated;
                     });
  return is_in != negated;
}

PatternMatcher::PatternMatcher(const Pattern& pattern) : pattern_(&pattern) {
  const std::size_t count = pattern.steps().size();
  for (Threads* threads : {&now_, &next_}) {
    threads->list.reserve(count);
    threads->place.assign(count, 0);
  }
  open_.reserve(count * 2);
}

void PatternMatcher::follow(Threads& threads, std::uint32_t step, bool at_begin, bool at_end) {
  open_.push_back(step);
  while (!open_.empty()) {
    const std::uint32_t at = open_.back();
    open_.pop_back();
    if (threads.has(at)) continue;
    threads.add(at);
    const PatternStep& one = pattern_->steps()[at];
    using Kind = PatternStep::Kind;
    const bool passes = (one.kind == Kind::Begin && at_begin) || (one.kind == Kind::End && at_end);
    if (passes) open_.push_back(at + 1);
    if (one.kind == Kind::Split) open_.push_back(one.other);
    if (one.kind == Kind::Split || one.kind == Kind::Jump) open_.push_back(one.to);
  }
}

bool PatternMatcher::matches(std::string_view value) {
  now_.list.clear();
  follow(now_, 0, true, value.empty());
  for (std::size_t i = 0; i < value.size() && !now_.list.empty();) {
    const CodePoint c = decode_utf8(value, i);
    i += c.size;
    next_.list.clear();
    for (const std::uint32_t at : now_.list) {
      const PatternStep& step = pattern_->steps()[at];
      if (step.kind != PatternStep::Kind::Set) continue;
      if (pattern_->sets()[step.set].holds(c.value)) {
        follow(next_, at + 1, false, i == value.size());
      }
    }
    std::swap(now_, next_);
  }
  return std::any_of(now_.list.begin(), now_.list.end(), [&](std::uint32_t at) {
    return pattern_->steps()[at].kind == PatternStep::Kind::Match;
  });
}

}  // namespace spruce
