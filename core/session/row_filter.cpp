// One maker a kind of filter; each marks values or rows first and gives a test that only looks up.
#include "core/session/row_filter.h"

#include <algorithm>
#include <array>

#include "core/fields/catalog.h"
#include "core/profile/cell_marks.h"
#include "core/profile/value_shape.h"
#include "core/session/segment_column.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

using ValueTest = std::function<bool(std::string_view)>;

/// What a filter says, read once.
struct Wish {
  std::string kind;
  std::string text;
  std::uint32_t column = 0xffffffffU;
  bool has_column = false;
};

/// One column's distinct values, marked by a test of their text.
class MarkedColumn {
 public:
  MarkedColumn(const State& state, std::uint32_t column, const ValueTest& test)
      : table_(&state.table), column_(ColumnId{column}), test_(test) {
    if (column >= state.dictionaries.size()) return;
    dictionary_ = &state.dictionaries[column];
    marks_.resize(dictionary_->distinct_count());
    std::string scratch;
    for (std::uint32_t id = 0; id < dictionary_->distinct_count(); ++id) {
      marks_[id] = test(distinct_value(*table_, *dictionary_, id, scratch));
    }
  }
  bool holds(RowId row, bool row_is_edited) {
    if (dictionary_ == nullptr) return test_(table_->value(row, column_, scratch_));
    if (row_is_edited) {
      const std::string* const edit = table_->find_override({row, column_});
      if (edit != nullptr) return test_(*edit);
    }
    return marks_[dictionary_->ids[row.value]];
  }

 private:
  const Table* table_;
  ColumnId column_;
  ValueTest test_;
  const Dictionary* dictionary_ = nullptr;
  std::vector<bool> marks_;
  std::string scratch_;
};

std::vector<bool> edited_rows(const State& state) {
  std::vector<bool> rows(state.table.row_count());
  for (const CellRef cell : state.table.overridden_cells()) rows[cell.row.value] = true;
  return rows;
}

/// Rows in which a value of the column (of any column: 0xffffffff) passes.
RowTest value_test(const State& state, std::uint32_t column, const ValueTest& test) {
  auto columns = std::make_shared<std::vector<MarkedColumn>>();
  for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
    if (column == 0xffffffffU || column == c) columns->emplace_back(state, c, test);
  }
  auto edited = std::make_shared<std::vector<bool>>(edited_rows(state));
  return [columns, edited](RowId row) {
    const bool is_edited = (*edited)[row.value];
    return std::any_of(columns->begin(), columns->end(),
                       [&](MarkedColumn& one) { return one.holds(row, is_edited); });
  };
}

ValueTest contains(const std::string& text) {
  return [text, folded = fold_text(text)](std::string_view cell) {
    if (cell.find(text) != std::string_view::npos) return true;
    return !folded.empty() && fold_text(cell).find(folded) != std::string::npos;
  };
}

RowTest marked_rows(std::vector<bool> marks) {
  auto rows = std::make_shared<std::vector<bool>>(std::move(marks));
  return [rows](RowId row) { return (*rows)[row.value]; };
}

MarkInput mark_input(const State& state, std::uint32_t column) {
  MarkInput input;
  input.table = &state.table;
  input.dictionary = &state.dictionaries[column];
  input.type = &state.types[column];
  input.country = state.row_countries.find(ColumnId{column});
  if (input.country) input.countries = &state.dictionaries[input.country->column.value];
  input.today = state.today;
  return input;
}

/// Cells whose original value has this shape, or a length of this bin.
CellMarks form_marks(const MarkInput& input, const Wish& wish) {
  if (wish.kind == "pattern") return CellMarks::of_shape(input, wish.text);
  return CellMarks::of_text(input, [&](std::string_view value) {
    return std::to_string(length_bucket(count_code_points(value))) == wish.text;
  });
}

/// Cells read as a day of this month or year ("2021-03", "2021").
CellMarks period_marks(const MarkInput& input, const Wish& wish) {
  const FieldTypeInfo& date = field_type(FieldType::Date);
  return CellMarks::of_text(input, [&](std::string_view value) {
    if (value.empty() || wish.text.empty()) return false;
    const StandardValue read = date.standardise(value, input.type->context);
    const bool is_date = read.grade == Grade::Valid || read.grade == Grade::Plausible;
    return is_date && read.standard.compare(0, wish.text.size(), wish.text) == 0;
  });
}

/// Rows whose original value of the column is of the kind that the profile counted.
RowTest profile_test(const State& state, const Wish& wish) {
  const MarkInput input = mark_input(state, wish.column);
  const std::string& kind = wish.kind;
  auto marks = std::make_shared<CellMarks>(kind == "grade"   ? CellMarks::of_grade(input, wish.text)
                                           : kind == "issue" ? CellMarks::of_issue(input, wish.text)
                                           : kind == "doubtful"   ? CellMarks::of_doubtful(input)
                                           : kind == "other-form" ? CellMarks::of_other_form(input)
                                           : kind == "repeated"   ? CellMarks::of_repeated(input)
                                           : kind == "period"     ? period_marks(input, wish)
                                                                  : form_marks(input, wish));
  return [marks](RowId row) { return marks->holds(row); };
}

bool is_profile_kind(std::string_view kind) {
  constexpr std::array<std::string_view, 8> kKinds{"grade",    "issue",  "doubtful", "other-form",
                                                   "repeated", "period", "pattern",  "length"};
  return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

/// Records by their age: "stale", "recent", "undated", "not-recent" (has a day, none recent), or
/// with a day in the "future" or on an "impossible" one. With a column: its cells alone decide.
Result<RowTest> age_test(State& state, const Wish& wish) {
  StaleRule rule = state.stale_rule;
  if (wish.has_column) rule.column = state.table.column_name(ColumnId{wish.column});
  auto ages = std::make_shared<RecordAges>(make_record_ages(state, rule));
  if (wish.text == "future" || wish.text == "impossible") {
    const DayKind kind = wish.text == "future" ? DayKind::Future : DayKind::Impossible;
    return RowTest([ages, kind](RowId row) { return ages->has_kind(row, kind); });
  }
  if (wish.text == "not-recent") {
    return RowTest([ages, by = age_rule(state, rule)](RowId row) {
      const bool is_dated = ages->has_kind(row, DayKind::Past) ||
                            ages->has_kind(row, DayKind::Future) ||
                            ages->has_kind(row, DayKind::Impossible);
      return is_dated && ages->age(row, by) != RecordAge::Recent;
    });
  }
  return RowTest([ages, by = age_rule(state, rule), wanted = wish.text](RowId row) {
    return record_age_name(ages->age(row, by)) == wanted;
  });
}

RowTest read_issue_test(const State& state, const Wish& wish) {
  std::vector<bool> rows(state.table.row_count());
  for (std::uint32_t s = 0; s < state.files.size(); ++s) {
    const std::uint32_t first = state.table.first_row(SourceId{s}).value;
    for (const Issue& issue : state.files[s].report.issues) {
      if (!issue.has_row || (!wish.text.empty() && wish.text != issue_name(issue.kind))) continue;
      if (first + issue.row.value < rows.size()) rows[first + issue.row.value] = true;
    }
  }
  return marked_rows(std::move(rows));
}

bool is_wanted_column(const Wish& wish, ColumnId column) {
  return !wish.has_column || column.value == wish.column;
}

RowTest edited_test(const State& state, const Wish& wish) {
  std::vector<bool> rows(state.table.row_count());
  for (const CellRef cell : state.table.overridden_cells()) {
    if (is_wanted_column(wish, cell.column)) rows[cell.row.value] = true;
  }
  const Review& review = *state.review;
  const bool counts_merges = !wish.has_column;
  return [test = marked_rows(std::move(rows)), &review, counts_merges](RowId row) {
    return test(row) || (counts_merges && review.merged_into(row).has_value());
  };
}

/// Rows with a fix: of one group ("fix" with its key), decided so ("decision"), or still undecided
/// ("proposed").
Result<RowTest> fix_test(State& state, const Wish& wish) {
  if (!state.fix_groups) return Error{ErrorCode::WrongState, "fixes"};
  std::vector<bool> rows(state.table.row_count());
  bool is_known = wish.kind != "fix";
  for (std::uint32_t g = 0; g < state.fix_groups->size(); ++g) {
    const FixGroup& group = (*state.fix_groups)[g];
    if (!is_wanted_column(wish, group.column)) continue;
    if (wish.kind == "fix" && group.key != wish.text) continue;
    is_known = true;
    for (const Fix& fix : state.fixes_of(g)) {
      const CellDecision now = state.review->decision_of(fix.cell);
      const bool shows = wish.kind == "fix"        ? true
                         : wish.kind == "proposed" ? now == CellDecision::Undecided
                                                   : cell_decision_name(now) == wish.text;
      if (shows) rows[fix.cell.row.value] = true;
    }
  }
  if (!is_known) return Error{ErrorCode::UnknownFix, wish.text};
  return marked_rows(std::move(rows));
}

/// Rows that break a rule of the data dictionary now; without a key, any.
Result<RowTest> rule_test(State& state, const std::string& key) {
  follow_dictionary(state);
  refresh_rules(state);
  const RuleResults* const results = state.rules_now ? &*state.rules_now : nullptr;
  if (results == nullptr || !state.dictionary) return Error{ErrorCode::WrongState, "rules"};
  std::vector<bool> rows(state.table.row_count());
  bool is_known = key.empty();
  for (std::size_t i = 0; i < results->rules.size(); ++i) {
    if (!key.empty() && state.dictionary->rules[i].key != key) continue;
    is_known = true;
    const std::vector<bool>& broken = results->rules[i].broken_rows;
    for (std::size_t row = 0; row < broken.size(); ++row) {
      if (broken[row]) rows[row] = true;
    }
  }
  if (!is_known) return Error{ErrorCode::UnknownFix, key};
  return marked_rows(std::move(rows));
}

RowTest source_test(const State& state, const Wish& wish) {
  const Table& table = state.table;
  return [&table, wanted = wish.text](RowId row) {
    return std::to_string(table.source_of(row).value) == wanted;
  };
}

Result<RowTest> make_plain_test(State& state, const Wish& wish) {
  const std::string& kind = wish.kind;
  const std::string& text = wish.text;
  const bool needs_column =
      is_profile_kind(kind) || kind == "value" || kind == "empty" || kind == "contains";
  if ((needs_column || wish.has_column) && wish.column >= state.table.column_count()) {
    return Error{ErrorCode::UnknownColumn, std::to_string(wish.column)};
  }
  if (kind == "all") return RowTest([](RowId) { return true; });
  if (kind == "value") {
    return value_test(state, wish.column, [text](std::string_view cell) { return cell == text; });
  }
  if (kind == "empty") {
    RowTest test =
        value_test(state, wish.column, [](std::string_view cell) { return cell.empty(); });
    if (state.table.absent_rows(ColumnId{wish.column}) == 0) return test;
    return RowTest([&state, column = ColumnId{wish.column}, test = std::move(test)](RowId row) {
      return state.table.has_cell(row, column) && test(row);
    });
  }
  if (kind == "contains") return value_test(state, wish.column, contains(text));
  if (kind == "search") return value_test(state, 0xffffffffU, contains(text));
  if (kind == "edited") return edited_test(state, wish);
  if (kind == "read-issue") return read_issue_test(state, wish);
  if (kind == "source") return source_test(state, wish);
  if (kind == "proposed" || kind == "fix" || kind == "decision") return fix_test(state, wish);
  if (kind == "rule") return rule_test(state, text);
  if (kind == "merged") {
    const Review& review = *state.review;
    return RowTest([&review](RowId row) { return review.merged_into(row).has_value(); });
  }
  if (kind == "age") {
    if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
    return age_test(state, wish);
  }
  if (kind == "segment") {
    if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
    auto segments = std::make_shared<Segments>(segments_in_force(state));
    return RowTest([segments, text](RowId row) { return segment_name(segments->of(row)) == text; });
  }
  if (is_profile_kind(kind)) {
    const bool is_ready = state.profile && wish.column < state.dictionaries.size();
    if (!is_ready) return Error{ErrorCode::WrongState, "profile"};
    return profile_test(state, wish);
  }
  return Error{ErrorCode::BadJson, "filter " + kind};
}

}  // namespace

Result<RowTest> make_row_test(State& state, const Json& filter) {
  if (!filter.is_object()) return Error{ErrorCode::BadJson, "filter"};
  Wish wish;
  wish.kind = text_arg(filter, "kind");
  wish.text = text_arg(filter, "text");
  wish.has_column = filter.contains("column");
  wish.column = number_arg(filter, "column", 0xffffffffU);
  Result<RowTest> test = make_plain_test(state, wish);
  if (!test.ok() || !flag_arg(filter, "not", false)) return test;
  return RowTest([plain = std::move(test).value()](RowId row) { return !plain(row); });
}

}  // namespace spruce
