// Rules that a value keeps or breaks by itself: every distinct value is judged once, into one bit a
// rule; rows then look their bits up.
#include <algorithm>

#include "core/fields/catalog.h"
#include "core/rules/rule_tasks.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

// A value read as a field type costs as much as so many rows looked up, by measurement on phones.
constexpr std::uint32_t kReadCost = 200;
constexpr std::size_t kUsualBytes = 16;

class BlankTask : public RuleTask {
 public:
  explicit BlankTask(CheckColumn& column) : column_(&column) {
    column.is_blank.resize(column.now.value_count());
  }
  bool step(std::uint32_t& budget) override {
    std::string scratch;
    std::vector<bool>& blank = column_->is_blank;
    while (next_ < blank.size() && budget > 0) {
      blank[next_] = is_blank(column_->now.value(next_, scratch));
      ++next_;
      --budget;
    }
    return next_ == blank.size();
  }
  double weight() const override { return static_cast<double>(column_->is_blank.size()); }

 private:
  bool is_blank(std::string_view value) const {
    if (trim(value).empty()) return true;
    const DictionaryField* const field = column_->field;
    return field != nullptr &&
           std::find(field->missing.begin(), field->missing.end(), value) != field->missing.end();
  }
  CheckColumn* column_;
  std::uint32_t next_ = 0;
};

/// Judges the filled values of one column by one rule.
class ValueJudge {
 public:
  ValueJudge(const Rule& rule, const CheckColumn& column) : rule_(&rule), column_(&column) {
    if (rule.pattern) matcher_ = std::make_unique<PatternMatcher>(*rule.pattern);
    listed_ = rule.values;
    std::sort(listed_.begin(), listed_.end());
    const bool is_bound = rule.kind == RuleKind::Minimum || rule.kind == RuleKind::Maximum;
    if (is_bound) bound_ = read_bound(column.field->type, column.field->format, rule.text);
  }

  /// Of a value of that many bytes, in the unit of the budget.
  std::uint32_t cost(std::size_t bytes) const {
    if (rule_->kind == RuleKind::Type && column_->field->meaning) return kReadCost;
    if (!rule_->pattern) return kJudgeCost;
    const std::size_t steps = bytes * rule_->pattern->steps().size() / 32;
    return kJudgeCost + static_cast<std::uint32_t>(std::min<std::size_t>(steps, 1U << 30U));
  }

  bool breaks(std::string_view value) {
    switch (rule_->kind) {
      case RuleKind::Type:
        return breaks_type(value);
      case RuleKind::Enum:
        return !std::binary_search(listed_.begin(), listed_.end(), value);
      case RuleKind::Pattern:
        return !matcher_->matches(value);
      case RuleKind::Minimum:
      case RuleKind::Maximum:
        return breaks_bound(value);
      case RuleKind::MinLength:
        return count_code_points(value) < rule_->length;
      case RuleKind::MaxLength:
        return count_code_points(value) > rule_->length;
      default:
        return false;  // Required and Unique are about rows
    }
  }

 private:
  bool breaks_type(std::string_view value) const {
    const DictionaryField& field = *column_->field;
    if (!has_form(field, value, column_->context)) return true;
    if (!field.meaning) return false;
    const FieldTypeInfo& type = field_type(*field.meaning);
    if (type.standardise(value, column_->context).grade != Grade::Invalid) return false;
    // In the country of its record the value may be fine: only what no reading makes one is wrong.
    if (!depends_on_country(*field.meaning) || column_->context.country.empty()) return true;
    ValueContext anywhere = column_->context;
    anywhere.country.clear();
    return type.standardise(value, anywhere).grade == Grade::Invalid;
  }
  bool breaks_bound(std::string_view value) const {
    const DictionaryField& field = *column_->field;
    const std::optional<Measure> read =
        read_measure(field.type, field.format, value, column_->context);
    if (!read || !bound_) return false;
    const int order = compare_measures(*read, *bound_);
    if (order == 0) return rule_->is_strict;
    return rule_->kind == RuleKind::Minimum ? order < 0 : order > 0;
  }

  const Rule* rule_;
  const CheckColumn* column_;
  std::unique_ptr<PatternMatcher> matcher_;
  std::vector<std::string> listed_;
  std::optional<Measure> bound_;
};

class ValueTask : public RuleTask {
 public:
  ValueTask(CheckContext& context, ColumnId column, std::vector<BoundRule> rules)
      : context_(&context), column_(&context.column(column)), rules_(std::move(rules)) {
    for (const BoundRule& bound : rules_) {
      judges_.emplace_back(*bound.rule, *column_);
      marks_.emplace_back(*bound.result, context.row_count);
    }
    bits_.assign(column_->now.value_count(), 0);
    counts_.assign(column_->now.value_count(), 0);
  }

  bool step(std::uint32_t& budget) override {
    if (next_value_ < bits_.size()) {
      judge_values(budget);
      return false;
    }
    const bool is_counted = next_count_ == context_->row_count;
    std::uint32_t& next = is_counted ? next_row_ : next_count_;
    const std::uint32_t end = next + std::min(budget, context_->row_count - next);
    budget -= end - next;
    for (; next < end; ++next) {
      if (context_->is_gone(next)) continue;
      if (is_counted) {
        look_up(next);
      } else {
        ++counts_[column_->now.id(next)];
      }
    }
    return next_row_ == context_->row_count && is_counted;
  }
  double weight() const override {
    double judging = 0;
    for (const ValueJudge& judge : judges_) judging += judge.cost(kUsualBytes);
    return 2.0 * context_->row_count + static_cast<double>(bits_.size()) * judging;
  }

 private:
  void judge_values(std::uint32_t& budget) {
    std::string scratch;
    while (next_value_ < bits_.size() && budget > 0) {
      const std::uint32_t id = next_value_++;
      --budget;
      if (column_->is_blank[id]) continue;
      const std::string_view value = column_->now.value(id, scratch);
      for (std::size_t r = 0; r < judges_.size(); ++r) {
        budget -= std::min(budget, judges_[r].cost(value.size()));
        if (judges_[r].breaks(value)) bits_[id] |= std::uint64_t{1} << r;
      }
    }
  }
  void look_up(std::uint32_t row) {
    const std::uint32_t id = column_->now.id(row);
    const bool is_blank = column_->is_blank[id];
    for (std::size_t r = 0; r < rules_.size(); ++r) {
      const RuleKind kind = rules_[r].rule->kind;
      const bool is_required = kind == RuleKind::Required;
      if (is_blank && !is_required) continue;
      marks_[r].check();
      const bool is_broken = is_required                ? is_blank
                             : kind == RuleKind::Unique ? counts_[id] > 1
                                                        : ((bits_[id] >> r) & 1U) != 0;
      if (is_broken) marks_[r].mark(row);
    }
  }

  CheckContext* context_;
  CheckColumn* column_;
  std::vector<BoundRule> rules_;
  std::vector<ValueJudge> judges_;
  std::vector<BreachMarks> marks_;
  std::vector<std::uint64_t> bits_;    // by value id, a bit a rule
  std::vector<std::uint32_t> counts_;  // by value id
  std::uint32_t next_value_ = 0;
  std::uint32_t next_count_ = 0;
  std::uint32_t next_row_ = 0;
};

}  // namespace

std::unique_ptr<RuleTask> make_blank_task(CheckColumn& column) {
  return std::make_unique<BlankTask>(column);
}

std::unique_ptr<RuleTask> make_value_task(CheckContext& context, ColumnId column,
                                          std::vector<BoundRule> rules) {
  return std::make_unique<ValueTask>(context, column, std::move(rules));
}

}  // namespace spruce
