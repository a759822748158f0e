// The cleaning that every type shares, before it looks at a value: spaces, characters that cannot
// be seen, full-width forms. And the ends of a standardise() that all types have in common.
// Invariant: cleaning is idempotent, and a value that needs none is not copied.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

/// Which full-width characters become half-width.
enum class Width : std::uint8_t {
  Keep,   ///< none
  Alnum,  ///< letters and digits: Ａ１ → A1, but （ and ， stay as Chinese text wants them
  All,    ///< everything ASCII has: for e-mails, numbers, codes
};

/// What becomes of line ends inside a value.
enum class Lines : std::uint8_t { Join, Keep };

/// A value after the shared cleaning. Views point into the value given, or into this object: it
/// must outlive them, and so must the value.
class CleanText {
 public:
  CleanText(std::string_view value, Width width, Lines lines = Lines::Join);
  CleanText(const CleanText&) = delete;
  CleanText& operator=(const CleanText&) = delete;

  std::string_view value() const { return value_; }
  std::string_view text() const { return text_; }
  /// "text.width", "text.invisible" or "text.whitespace" (the most telling of those that applied),
  /// or empty.
  std::string_view rule() const { return rule_; }

 private:
  void clean_fully(Width width, Lines lines);

  std::string_view value_;
  std::string_view text_;
  std::string_view rule_;
  std::string buffer_;
};

/// Full-width letters and digits alone to half-width.
std::string alnum_to_half_width(std::string_view text);

/// True when the value says nothing: grade Empty is set, with issue value.placeholder for a
/// placeholder. Spaces alone are proposed to become nothing. `fillers`: whether test, asdf and
/// 111111 count (see placeholder.h).
bool finish_empty(StandardValue& out, const CleanText& clean, bool fillers = true);

/// Sets `standard` and the rule that leads to it: none when equal to the value, the text rule when
/// only the shared cleaning was needed, else `rule` with `grade`.
void finish(StandardValue& out, const CleanText& clean, std::string standard,
            std::string_view rule = {}, FixGrade grade = FixGrade::Safe);

/// Reads `out.standard` again until it stays as it is, so that a repair that uncovers another one
/// still leads to one standard form: the riskiest grade holds, titles moved are collected. A value
/// that does not settle in three rounds keeps its text. For types whose repairs can follow on each
/// other; costs another reading of each changed value.
void settle(StandardValue& out, std::string_view value, const ValueContext& context,
            StandardValue (*read)(std::string_view, const ValueContext&));

/// The cleaned text is the standard form; nothing type-specific.
inline void finish(StandardValue& out, const CleanText& clean) {
  finish(out, clean, std::string(clean.text()));
}

}  // namespace spruce
