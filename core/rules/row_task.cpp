// Rules over several columns of one record: what each value says is found once, then rows combine.
#include <algorithm>
#include <array>

#include "core/fields/country.h"
#include "core/fields/phone.h"
#include "core/rules/rule_tasks.h"

namespace spruce {
namespace {

/// A fact of one column, found value by value.
class ValueFacts {
 public:
  explicit ValueFacts(CheckColumn& column) : column_(&column) {}
  virtual ~ValueFacts() = default;
  ValueFacts(const ValueFacts&) = delete;
  ValueFacts& operator=(const ValueFacts&) = delete;
  bool step(std::uint32_t& budget) {
    std::string scratch;
    const std::uint32_t count = column_->now.value_count();
    while (next_ < count && budget > 0) {
      const std::uint32_t id = next_++;
      budget -= std::min(budget, kJudgeCost);
      find(column_->is_blank[id], column_->now.value(id, scratch));
    }
    return next_ == count;
  }
  std::uint32_t id(std::uint32_t row) const { return column_->now.id(row); }
  const CheckColumn& column() const { return *column_; }

 protected:
  /// Called for the ids in order.
  virtual void find(bool is_blank, std::string_view value) = 0;

 private:
  CheckColumn* column_;
  std::uint32_t next_ = 0;
};

class ConditionFacts : public ValueFacts {
 public:
  ConditionFacts(CheckColumn& column, const Condition& condition)
      : ValueFacts(column), condition_(&condition), listed_(condition.values) {
    std::sort(listed_.begin(), listed_.end());
    if (condition.pattern) matcher_ = std::make_unique<PatternMatcher>(*condition.pattern);
    if (!condition.values.empty()) bound_ = measure(condition.values.front(), true);
  }
  bool holds(std::uint32_t row) const { return holds_[id(row)]; }

 protected:
  void find(bool is_blank, std::string_view value) override {
    holds_.push_back(is_blank ? condition_->test == ConditionTest::Empty : is_held(value));
  }

 private:
  std::optional<Measure> measure(std::string_view value, bool is_bound) const {
    const DictionaryField* const field = column().field;
    const ValueType type =
        field == nullptr || field->type == ValueType::Text ? ValueType::Number : field->type;
    const std::string_view format = field == nullptr ? std::string_view() : field->format;
    return is_bound ? read_bound(type, format, value)
                    : read_measure(type, format, value, column().context);
  }
  bool is_held(std::string_view value) {
    switch (condition_->test) {
      case ConditionTest::Filled:
        return true;
      case ConditionTest::Empty:
        return false;
      case ConditionTest::OneOf:
        return std::binary_search(listed_.begin(), listed_.end(), value);
      case ConditionTest::NoneOf:
        return !std::binary_search(listed_.begin(), listed_.end(), value);
      case ConditionTest::Matches:
        return matcher_->matches(value);
      case ConditionTest::AtLeast:
      case ConditionTest::AtMost:
        break;
    }
    const std::optional<Measure> read = measure(value, false);
    if (!read || !bound_) return false;
    const int order = compare_measures(*read, *bound_);
    return condition_->test == ConditionTest::AtLeast ? order >= 0 : order <= 0;
  }

  const Condition* condition_;
  std::vector<std::string> listed_;
  std::unique_ptr<PatternMatcher> matcher_;
  std::optional<Measure> bound_;
  std::vector<bool> holds_;
};

class MeasureFacts : public ValueFacts {
 public:
  using ValueFacts::ValueFacts;
  const std::optional<Measure>& at(std::uint32_t row) const { return found_[id(row)]; }

 protected:
  // A field without a type of its own holds dates or numbers as people write them.
  void find(bool is_blank, std::string_view value) override {
    const DictionaryField* const field = column().field;
    const bool is_typed = field != nullptr && field->type != ValueType::Text;
    std::optional<Measure> read;
    if (!is_blank && is_typed) {
      read = read_measure(field->type, field->format, value, column().context);
    } else if (!is_blank) {
      read = read_measure(ValueType::Date, "any", value, column().context);
      if (!read) read = read_measure(ValueType::Number, {}, value, column().context);
    }
    found_.push_back(read);
  }

 private:
  std::vector<std::optional<Measure>> found_;
};

using CountryCode = std::array<char, 2>;

class CountryFacts : public ValueFacts {
 public:
  CountryFacts(CheckColumn& column, bool is_phone) : ValueFacts(column), is_phone_(is_phone) {}
  /// {0, 0}: none told.
  CountryCode at(std::uint32_t row) const { return found_[id(row)]; }

 protected:
  void find(bool is_blank, std::string_view value) override {
    CountryCode code{};
    if (!is_blank) {
      const std::string found =
          is_phone_ ? written_phone_country(value) : std::string(country_code_of(value));
      if (found.size() == 2) code = {found[0], found[1]};
    }
    found_.push_back(code);
  }

 private:
  bool is_phone_;
  std::vector<CountryCode> found_;
};

/// Countries that share their numbers, or whose people are at home in both: a number of one with
/// the other is nothing to be told. ITU-T E.164 assigned country codes, 2016-11-15.
constexpr std::array<std::string_view, 9> kShared{
    "US CA PR DO JM BS BB AG AI VG VI KY BM GD TC MS MP GU AS LC DM VC TT KN SX",
    "GB GG JE IM",
    "RU KZ",
    "IT VA SM",
    "NO SJ",
    "FI AX",
    "FR GP RE MQ GF YT BL MF PM NC PF",
    "AU CX CC NZ",
    "CN HK MO TW"};

bool is_at_home(CountryCode left, CountryCode right) {
  if (left == right) return true;
  const auto is_in = [](std::string_view list, CountryCode code) {
    return list.find(std::string_view(code.data(), 2)) != std::string_view::npos;
  };
  return std::any_of(kShared.begin(), kShared.end(), [&](std::string_view list) {
    return is_in(list, left) && is_in(list, right);
  });
}

/// Facts first, then rows.
class RowTask : public RuleTask {
 public:
  RowTask(CheckContext& context, BoundRule bound)
      : context_(&context), marks_(*bound.result, context.row_count) {}

  bool step(std::uint32_t& budget) override {
    for (const std::unique_ptr<ValueFacts>& facts : facts_) {
      if (!facts->step(budget)) return false;
    }
    const std::uint32_t end = next_ + std::min(budget, context_->row_count - next_);
    budget -= end - next_;
    for (; next_ < end; ++next_) {
      if (!context_->is_gone(next_)) look(next_);
    }
    return next_ == context_->row_count;
  }
  double weight() const override {
    double values = 0;
    for (const std::unique_ptr<ValueFacts>& facts : facts_) {
      values += facts->column().now.value_count();
    }
    return context_->row_count + values * kJudgeCost;
  }

 protected:
  virtual void look(std::uint32_t row) = 0;
  void judge(std::uint32_t row, bool is_broken) {
    marks_.check();
    if (is_broken) marks_.mark(row);
  }
  CheckContext& context() { return *context_; }
  template <typename Facts, typename... Args>
  Facts* add(ColumnId column, Args&&... args) {
    auto made = std::make_unique<Facts>(context_->column(column), std::forward<Args>(args)...);
    Facts* const facts = made.get();
    facts_.push_back(std::move(made));
    return facts;
  }

 private:
  CheckContext* context_;
  BreachMarks marks_;
  std::vector<std::unique_ptr<ValueFacts>> facts_;
  std::uint32_t next_ = 0;
};

class IfThenTask : public RowTask {
 public:
  IfThenTask(CheckContext& context, BoundRule bound)
      : RowTask(context, bound),
        when_(add<ConditionFacts>(bound.result->others.front(), bound.rule->when)),
        must_(add<ConditionFacts>(bound.result->columns.front(), bound.rule->must)) {}

 protected:
  void look(std::uint32_t row) override {
    if (when_->holds(row)) judge(row, !must_->holds(row));
  }

 private:
  const ConditionFacts* when_;
  const ConditionFacts* must_;
};

class OrderTask : public RowTask {
 public:
  OrderTask(CheckContext& context, BoundRule bound)
      : RowTask(context, bound),
        first_(add<MeasureFacts>(bound.result->columns[0])),
        second_(add<MeasureFacts>(bound.result->columns[1])) {}

 protected:
  void look(std::uint32_t row) override {
    const std::optional<Measure>& first = first_->at(row);
    const std::optional<Measure>& second = second_->at(row);
    if (!first || !second || first->is_date != second->is_date) return;
    judge(row, compare_measures(*first, *second) > 0);
  }

 private:
  const MeasureFacts* first_;
  const MeasureFacts* second_;
};

class PhoneCountryTask : public RowTask {
 public:
  PhoneCountryTask(CheckContext& context, BoundRule bound)
      : RowTask(context, bound),
        phone_(add<CountryFacts>(bound.result->columns.front(), true)),
        country_(add<CountryFacts>(bound.result->others.front(), false)) {}

 protected:
  void look(std::uint32_t row) override {
    const CountryCode phone = phone_->at(row);
    const CountryCode country = country_->at(row);
    if (phone[0] == 0 || country[0] == 0) return;
    judge(row, !is_at_home(phone, country));
  }

 private:
  const CountryFacts* phone_;
  const CountryFacts* country_;
};

class OneFilledTask : public RowTask {
 public:
  OneFilledTask(CheckContext& context, BoundRule bound)
      : RowTask(context, bound), columns_(bound.result->columns) {}

 protected:
  void look(std::uint32_t row) override {
    const bool is_filled = std::any_of(columns_.begin(), columns_.end(), [&](ColumnId column) {
      const CheckColumn& one = context().column(column);
      return !one.is_blank[one.now.id(row)];
    });
    judge(row, !is_filled);
  }

 private:
  std::vector<ColumnId> columns_;
};

}  // namespace

std::unique_ptr<RuleTask> make_row_task(CheckContext& context, BoundRule rule) {
  switch (rule.rule->kind) {
    case RuleKind::IfThen:
      return std::make_unique<IfThenTask>(context, rule);
    case RuleKind::Order:
      return std::make_unique<OrderTask>(context, rule);
    case RuleKind::PhoneCountry:
      return std::make_unique<PhoneCountryTask>(context, rule);
    default:
      return std::make_unique<OneFilledTask>(context, rule);
  }
}

}  // namespace spruce
