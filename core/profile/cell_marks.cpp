#include "core/profile/cell_marks.h"

#include <algorithm>
#include <string>

#include "core/fields/catalog.h"
#include "core/profile/date_days.h"
#include "core/profile/spelling_set.h"
#include "core/profile/value_shape.h"

namespace spruce {
namespace {

ValueCountries countries_of(const MarkInput& input) {
  if (!input.country) return ValueCountries(*input.dictionary);
  return ValueCountries(*input.dictionary, *input.countries, input.country,
                        input.type->context.country);
}

/// Values that the column usually spells in another way, by value id.
std::vector<bool> rare_spellings(const MarkInput& input) {
  const Dictionary& dictionary = *input.dictionary;
  std::vector<bool> rare(dictionary.distinct_count());
  const FieldType type = input.type->type;
  if (!is_unified(type) || dictionary.distinct_count() > kMaxGradedValues) return rare;
  const ValueCountries countries = countries_of(input);
  ValueReader reader(type, input.type->context, countries, nullptr);
  SpellingSet spellings(type);
  std::vector<std::string> standards(dictionary.distinct_count());
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string_view value = distinct_value(*input.table, dictionary, id, scratch);
    const StandardForm form = reader.read(value, id).front().form;
    standards[id] = form.differs ? form.standard : std::string(value);
    if (!form.is_empty && reader.is_one()) spellings.add(id, standards[id]);
  }
  const auto read = [&](std::uint32_t id, std::string&) -> std::string_view {
    return standards[id];
  };
  for (const UnifiedValue& value : spellings.find(dictionary.counts, read)) {
    rare[value.value_id] = true;
  }
  return rare;
}

}  // namespace

CellMarks::CellMarks(const MarkInput& input)
    : table_(input.table),
      dictionary_(input.dictionary),
      country_(input.country),
      countries_(input.countries),
      marks_(input.dictionary->distinct_count(), Mark::No),
      is_partial_(input.table->absent_rows(input.dictionary->column) > 0) {
  if (country_) folded_ = fold_own_country(*country_, input.type->context.country);
}

CellMarks CellMarks::of_text(const MarkInput& input,
                             const std::function<bool(std::string_view)>& test) {
  CellMarks marks(input);
  std::string scratch;
  for (std::uint32_t id = 0; id < marks.marks_.size(); ++id) {
    const std::string_view value = distinct_value(*input.table, *input.dictionary, id, scratch);
    if (test(value)) marks.marks_[id] = Mark::Yes;
  }
  return marks;
}

namespace {

/// Reads every value and gives each use to `found`.
template <typename Found>
void read_all(const MarkInput& input, Found found) {
  const ValueCountries countries = countries_of(input);
  ValueReader reader(input.type->type, input.type->context, countries, nullptr);
  std::string scratch;
  for (std::uint32_t id = 0; id < input.dictionary->distinct_count(); ++id) {
    const std::string_view value = distinct_value(*input.table, *input.dictionary, id, scratch);
    found(id, value, reader.read(value, id));
  }
}

}  // namespace

CellMarks CellMarks::of_grade(const MarkInput& input, std::string_view grade) {
  return marked(input, [grade](std::uint32_t, std::string_view, const ReadUse& read) {
    return grade_name(read.grade) == grade;
  });
}

CellMarks CellMarks::of_doubtful(const MarkInput& input) {
  return marked(input, [](std::uint32_t, std::string_view, const ReadUse& read) {
    return read.grade == Grade::Unlikely || read.grade == Grade::Invalid;
  });
}

CellMarks CellMarks::of_issue(const MarkInput& input, std::string_view code) {
  const bool is_future = code == "date.future";  // told by the day of the profile, not by the value
  return marked(input, [&](std::uint32_t, std::string_view value, const ReadUse& read) {
    const bool has = std::any_of(read.issues.begin(), read.issues.end(),
                                 [&](const ValueIssue& issue) { return issue.code == code; });
    if (has || !is_future || read.grade == Grade::Empty) return has;
    const auto day =
        parse_iso_days(read.form.differs ? std::string_view(read.form.standard) : value);
    return day && *day > input.today + 1;
  });
}

CellMarks CellMarks::of_other_form(const MarkInput& input) {
  const std::vector<bool> rare = rare_spellings(input);
  return marked(input, [&](std::uint32_t id, std::string_view, const ReadUse& read) {
    return read.grade != Grade::Empty && (read.form.differs || rare[id]);
  });
}

CellMarks CellMarks::of_repeated(const MarkInput& input) {
  return marked(input, [&](std::uint32_t id, std::string_view, const ReadUse& read) {
    return read.grade != Grade::Empty && input.dictionary->counts[id] > 1;
  });
}

CellMarks CellMarks::of_shape(const MarkInput& input, std::string_view shape) {
  return marked(input, [shape](std::uint32_t, std::string_view value, const ReadUse& read) {
    std::string own;
    write_shape(value, own);
    return read.grade != Grade::Empty && own == shape;
  });
}

CellMarks CellMarks::marked(const MarkInput& input, const Test& test) {
  CellMarks marks(input);
  read_all(input, [&](std::uint32_t id, std::string_view value, const std::vector<ReadUse>& uses) {
    std::vector<std::uint64_t> yes;
    for (const ReadUse& read : uses) {
      if (test(id, value, read)) yes.push_back((std::uint64_t{id} << 16) | read.use.country);
    }
    if (yes.empty()) return;
    marks.marks_[id] = yes.size() == uses.size() ? Mark::Yes : Mark::ByCountry;
    if (yes.size() == uses.size()) return;
    marks.by_country_.insert(marks.by_country_.end(), yes.begin(), yes.end());
  });
  std::sort(marks.by_country_.begin(), marks.by_country_.end());
  return marks;
}

CountryIndex CellMarks::country_of(std::uint32_t row) const {
  return country_ ? folded_[country_->code_of_value[countries_->ids[row]]] : CountryIndex{0};
}

bool CellMarks::holds(RowId row) const {
  const std::uint32_t id = dictionary_->ids[row.value];
  if (marks_[id] == Mark::No) return false;
  if (marks_[id] == Mark::ByCountry) {
    const std::uint64_t key = (std::uint64_t{id} << 16) | country_of(row.value);
    if (!std::binary_search(by_country_.begin(), by_country_.end(), key)) return false;
  }
  return !is_partial_ || table_->has_cell(row, dictionary_->column);
}

std::uint32_t CellMarks::count() const {
  std::uint32_t cells = 0;
  for (std::uint32_t row = 0; row < dictionary_->ids.size(); ++row) {
    if (holds(RowId{row})) ++cells;
  }
  return cells;
}

}  // namespace spruce
