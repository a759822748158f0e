// Tests are answered once a distinct value of their column, steps once a distinct value of the
// column they change; a row is then a few look-ups.
#include "core/fixes/own_fixes.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/fields/catalog.h"
#include "core/fixes/rule_steps.h"
#include "core/text/normalize.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

/// One test with its answers by value id, each asked for when it is first needed.
class TestAnswers {
 public:
  TestAnswers(const RuleTest& test, std::optional<ColumnId> column, const RuleGround& ground)
      : test_(&test), column_(column), ground_(&ground) {
    if (test.kind == RuleTest::Kind::Matches) {
      Result<TextPattern> pattern = TextPattern::compile(test.text, test.ignores_case);
      if (pattern.ok()) pattern_ = std::move(pattern).value();
    }
    text_ = usual(test.text);
    for (const std::string& one : test.list) list_.insert(usual(one));
    if (column) answers_.assign(ground.dictionaries[column->value].distinct_count(), kUnknown);
  }

  bool holds(std::uint32_t row) {
    if (!column_) return ask({}) != test_->is_not;
    const Dictionary& dictionary = ground_->dictionaries[column_->value];
    const std::uint32_t id = dictionary.ids[row];
    if (answers_[id] == kUnknown) {
      answers_[id] = ask(distinct_value(ground_->table, dictionary, id, scratch_)) ? kYes : kNo;
    }
    return (answers_[id] == kYes) != test_->is_not;
  }
  /// As if column `own` had this text.
  bool holds_with(std::uint32_t row, ColumnId own, std::string_view text) {
    return column_ == own ? ask(text) != test_->is_not : holds(row);
  }

 private:
  static constexpr std::uint8_t kUnknown = 0, kYes = 1, kNo = 2;

  std::string usual(std::string_view text) const {
    return test_->ignores_case ? fold_case(text) : std::string(text);
  }

  bool ask(std::string_view value) const {
    switch (test_->kind) {
      case RuleTest::Kind::Empty:
        return trim(value).empty();
      case RuleTest::Kind::Equals:
        return usual(value) == text_;
      case RuleTest::Kind::Contains:
        return usual(value).find(text_) != std::string::npos;
      case RuleTest::Kind::Starts:
        return usual(value).compare(0, text_.size(), text_) == 0;
      case RuleTest::Kind::Ends: {
        const std::string whole = usual(value);
        return whole.size() >= text_.size() &&
               whole.compare(whole.size() - text_.size(), text_.size(), text_) == 0;
      }
      case RuleTest::Kind::Matches:
        return pattern_ && pattern_->is_match(value);
      case RuleTest::Kind::InList:
        return list_.count(usual(value)) > 0;
      case RuleTest::Kind::Grade:
        return grade_of(value) == test_->grade;
    }
    return false;
  }

  Grade grade_of(std::string_view value) const {
    if (!column_) return Grade::Empty;
    const ColumnType& type = ground_->profile.columns[column_->value].type;
    return field_type(type.type).standardise(value, type.context).grade;
  }

  const RuleTest* test_;
  std::optional<ColumnId> column_;
  const RuleGround* ground_;
  std::optional<TextPattern> pattern_;
  std::string text_;
  std::set<std::string> list_;
  std::vector<std::uint8_t> answers_;
  std::string scratch_;
};

/// A condition with its tests made ready.
class Condition {
 public:
  Condition(const RuleCondition& of, ColumnId own, const RuleGround& ground) : kind_(of.kind) {
    if (kind_ == RuleCondition::Kind::Test) {
      const auto column =
          of.test.column.empty() ? std::optional(own) : ground.table.find_column(of.test.column);
      const bool is_read = column && column->value < ground.dictionaries.size();
      test_ = std::make_unique<TestAnswers>(of.test, is_read ? column : std::nullopt, ground);
    }
    for (const RuleCondition& part : of.parts) parts_.emplace_back(part, own, ground);
  }

  bool holds(std::uint32_t row) {
    return judge([row](TestAnswers& test) { return test.holds(row); });
  }
  bool holds_with(std::uint32_t row, ColumnId own, std::string_view text) {
    return judge([&](TestAnswers& test) { return test.holds_with(row, own, text); });
  }

 private:
  template <typename Ask>
  bool judge(const Ask& ask) {
    if (test_) return ask(*test_);
    const bool is_all = kind_ == RuleCondition::Kind::All;
    for (Condition& part : parts_) {
      if (part.judge(ask) != is_all) return !is_all;
    }
    return is_all;
  }

  RuleCondition::Kind kind_;
  std::unique_ptr<TestAnswers> test_;
  std::vector<Condition> parts_;
};

void list_columns(const RuleCondition& condition, std::set<std::string>& names) {
  if (!condition.test.column.empty()) names.insert(condition.test.column);
  for (const RuleCondition& part : condition.parts) list_columns(part, names);
}

/// Runs the steps on one cell and says what is doubtful about the result.
class Changer {
 public:
  Changer(const OwnRule& rule, ColumnId column, const RuleGround& ground)
      : steps_(rule.steps), ground_(ground), type_(ground.profile.columns[column.value].type) {}

  bool reads_columns() const { return steps_.reads_columns(); }

  std::string change(std::string_view value, std::uint32_t row) {
    return steps_.run(value, [&](const std::string& name) { return read(name, row); });
  }

  /// `holds_after`: the rule's condition holds for the result too.
  OwnDoubt doubt_of(std::string_view before, const std::string& after, std::uint32_t row,
                    bool holds_after) {
    if (trim(after).empty()) return OwnDoubt::Emptied;
    if (holds_after && change(after, row) != after) return OwnDoubt::Unstable;
    const bool was_good = is_good(before);
    return was_good && !is_good(after) ? OwnDoubt::Worse : OwnDoubt::None;
  }

 private:
  bool is_good(std::string_view value) const {
    const Grade grade = field_type(type_.type).standardise(value, type_.context).grade;
    return grade == Grade::Valid || grade == Grade::Plausible;
  }

  std::string read(const std::string& name, std::uint32_t row) {
    const auto column = ground_.table.find_column(name);
    if (!column) return {};
    return std::string(ground_.table.original(RowId(row), *column, scratch_));
  }

  RuleSteps steps_;
  const RuleGround& ground_;
  const ColumnType& type_;
  std::string scratch_;
};

constexpr std::uint32_t kSame = 0xffffffffU;

/// Changes by value id and text, so that the order does not depend on the order of rows.
void sort_changes(OwnHits& hits) {
  std::vector<std::uint32_t> order(hits.changes.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const ValueChange& left = hits.changes[a];
    const ValueChange& right = hits.changes[b];
    return left.value_id != right.value_id ? left.value_id < right.value_id
                                           : left.after < right.after;
  });
  std::vector<std::uint32_t> place(order.size());
  std::vector<ValueChange> changes;
  std::vector<OwnDoubt> doubts;
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    place[order[i]] = i;
    changes.push_back(std::move(hits.changes[order[i]]));
    doubts.push_back(hits.doubts[order[i]]);
  }
  hits.changes = std::move(changes);
  hits.doubts = std::move(doubts);
  for (RowChange& cell : hits.rows) cell.change = place[cell.change];
}

}  // namespace

std::string_view own_doubt_name(OwnDoubt doubt) {
  constexpr std::array<std::string_view, 4> kNames{"", "unstable", "worse", "emptied"};
  return kNames[static_cast<std::size_t>(doubt)];
}

std::vector<ColumnId> columns_of_rule(const OwnRule& rule, const RuleGround& ground) {
  std::vector<ColumnId> columns;
  for (std::uint32_t c = 0; c < ground.dictionaries.size(); ++c) {
    const ColumnType& type = ground.profile.columns[c].type;
    const bool is_meant = rule.column.empty()
                              ? rule.type && type.type == *rule.type
                              : ground.table.column_name(ColumnId{c}) == rule.column;
    if (is_meant && !is_protected(type)) columns.emplace_back(ColumnId{c});
  }
  return columns;
}

std::vector<std::string> missing_columns(const OwnRule& rule, const RuleGround& ground) {
  std::set<std::string> names;
  list_columns(rule.when, names);
  if (!rule.column.empty()) names.insert(rule.column);
  for (const RuleStep& step : rule.steps) {
    if (step.kind == RuleStep::Kind::Copy) names.insert(step.text);
  }
  std::vector<std::string> missing;
  for (const std::string& name : names) {
    if (!ground.table.find_column(name)) missing.push_back(name);
  }
  return missing;
}

OwnHits find_hits(const OwnRule& rule, ColumnId column, const RuleGround& ground) {
  OwnHits hits;
  hits.column = column;
  const Dictionary& dictionary = ground.dictionaries[column.value];
  Condition condition(rule.when, column, ground);
  Changer changer(rule, column, ground);
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> known;  // by value and result
  std::unordered_map<std::uint32_t, std::uint32_t> of_value;  // when steps read nothing else
  std::string scratch;
  const auto change_of = [&](std::uint32_t id, std::uint32_t row) -> std::uint32_t {
    const std::string before(distinct_value(ground.table, dictionary, id, scratch));
    std::string after = changer.change(before, row);
    if (after == before) return kSame;
    const auto next = static_cast<std::uint32_t>(hits.changes.size());
    const auto [at, is_new] = known.try_emplace({id, after}, next);
    if (!is_new) return at->second;
    hits.doubts.push_back(
        changer.doubt_of(before, after, row, condition.holds_with(row, column, after)));
    ValueChange change;
    change.value_id = id;
    change.detail = std::string(own_doubt_name(hits.doubts.back()));
    change.after = std::move(after);
    change.raises = false;
    hits.changes.push_back(std::move(change));
    return next;
  };
  for (std::uint32_t row = 0; row < dictionary.ids.size(); ++row) {
    if (!condition.holds(row)) continue;
    const std::uint32_t id = dictionary.ids[row];
    std::uint32_t change = kSame;
    if (changer.reads_columns()) {
      change = change_of(id, row);
    } else {
      const auto [at, is_new] = of_value.try_emplace(id, kSame);
      if (is_new) at->second = change_of(id, row);
      change = at->second;
    }
    if (change == kSame) continue;
    ++hits.changes[change].row_count;
    hits.rows.push_back({RowId(row), change});
  }
  sort_changes(hits);
  return hits;
}

std::vector<FixGroup> make_own_groups(const OwnRule& rule, OwnHits hits) {
  std::vector<FixGroup> groups;
  for (const FixGrade grade : {FixGrade::Likely, FixGrade::Ask}) {
    FixGroup group;
    group.rule = "own." + rule.id;
    group.column = hits.column;
    group.grade = grade;
    std::vector<std::uint32_t> place(hits.changes.size(), kSame);
    for (std::uint32_t i = 0; i < hits.changes.size(); ++i) {
      const bool is_clear = hits.doubts[i] == OwnDoubt::None;
      if (is_clear != (grade == FixGrade::Likely)) continue;
      place[i] = static_cast<std::uint32_t>(group.changes.size());
      group.changes.push_back(std::move(hits.changes[i]));
    }
    for (const RowChange& cell : hits.rows) {
      if (place[cell.change] != kSame) group.rows.push_back({cell.row, place[cell.change]});
    }
    group.cell_count = static_cast<std::uint32_t>(group.rows.size());
    if (group.cell_count > 0) groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace spruce
