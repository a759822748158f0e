// The steps of an own rule, made ready to run, and one run of them over a text.
// Invariant: a value longer than kMaxStepText stays as it is.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/fixes/own_rule.h"
#include "core/text/text_pattern.h"

namespace spruce {

inline constexpr std::size_t kMaxStepText = 1U << 16U;  ///< bytes, of what a step gives too

class RuleSteps {
 public:
  /// The steps must have passed check_rule().
  explicit RuleSteps(const std::vector<RuleStep>& steps);

  /// The value of a column of the record, by name; empty when there is none.
  using ReadColumn = std::function<std::string(const std::string&)>;
  /// What becomes of a text. Linear in it.
  std::string run(std::string_view value, const ReadColumn& read) const;
  /// Whether what a value becomes depends on other cells of its record.
  bool reads_columns() const { return reads_columns_; }

 private:
  struct Ready {
    RuleStep step;
    std::vector<TextPattern> pattern;  // none or one
    std::unordered_map<std::string, std::string> table;
  };
  static std::string run_step(const Ready& ready, std::string value, const ReadColumn& read);
  std::vector<Ready> steps_;
  bool reads_columns_ = false;
};

}  // namespace spruce
