// The job: dictionaries and types column by column, then what the file knows as a whole, then
// grades column by column.
#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/assert.h"
#include "core/profile/column_grader.h"
#include "core/profile/column_types.h"
#include "core/profile/profile.h"
#include "core/profile/scores.h"

namespace spruce {
namespace {

// Shares of the whole work, by measurement on 1 M rows x 20 columns; they only shape the progress
// bar.
constexpr double kReadShare = 0.6;
// Recognition reads this many values as several types: charged to the budget so that steps stay
// even.
constexpr std::uint32_t kRecogniseCost = kMaxSampleValues * kValueCost;

// A few columns are read side by side, a block of rows at a time, so that the text of a block comes
// from memory once for all of them; more columns would crowd each other out of the caches.
constexpr std::uint32_t kColumnsAtOnce = 4;
constexpr std::uint32_t kBlockRows = 1024;

std::uint32_t find_empty_value(const Table& table, const Dictionary& dictionary) {
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    if (distinct_value(table, dictionary, id, scratch).empty()) return id;
  }
  return kNoValue;
}

}  // namespace

struct ProfileJob::State {
  State(const Table& the_table, std::vector<ColumnType> known, std::int32_t the_today,
        std::shared_ptr<const OwnWords> the_words)
      : table(&the_table), types(std::move(known)), today(the_today), words(std::move(the_words)) {
    types.resize(table->column_count());
    profile.columns.resize(table->column_count());
    dictionaries.reserve(table->column_count());
    std::vector<std::string> names;
    for (std::uint32_t i = 0; i < table->column_count(); ++i) {
      profile.columns[i].column = ColumnId(i);
      names.push_back(table->column_name(ColumnId(i)));
    }
    header_row = read_header_row(names);
  }

  std::uint32_t column_count() const { return static_cast<std::uint32_t>(types.size()); }

  /// Each returns what it used of the budget, at least 1.
  std::uint32_t read_columns(std::uint32_t budget);
  std::uint32_t finish_column();
  std::uint32_t grade_column(std::uint32_t budget);
  void share_types();
  void start_grading();
  double share_done() const;

  const Table* table;
  std::vector<ColumnType> types;
  std::int32_t today;
  std::shared_ptr<const OwnWords> words;
  HeaderContext header_row;
  TableProfile profile;
  std::vector<Dictionary> dictionaries;
  std::vector<ValueSelection> selections;
  RowCountries countries;
  StandardCache standards;

  std::vector<DictionaryBuilder> builders;
  std::uint32_t first_builder = 0;  // column
  std::uint32_t rows_read = 0;      // of the builders
  std::optional<ValueCountries> uses;
  std::unique_ptr<ColumnGrader> grader;
  std::uint32_t next_read = 0;   // column
  std::uint32_t next_grade = 0;  // column
  bool has_types = false;
  bool is_done = false;
};

std::uint32_t ProfileJob::State::read_columns(std::uint32_t budget) {
  if (builders.empty()) {
    const std::uint32_t last = std::min(column_count(), next_read + kColumnsAtOnce);
    for (std::uint32_t i = next_read; i < last; ++i) builders.emplace_back(*table, ColumnId(i));
    first_builder = next_read;
    rows_read = 0;
  }
  if (rows_read == table->row_count()) return finish_column();
  const auto columns = static_cast<std::uint32_t>(builders.size());
  const std::uint32_t rows =
      std::min({std::max(1U, budget / columns), kBlockRows, table->row_count() - rows_read});
  for (DictionaryBuilder& builder : builders) builder.step(rows);
  rows_read += rows;
  return rows * columns;
}

std::uint32_t ProfileJob::State::finish_column() {
  DictionaryBuilder& builder = builders[next_read - first_builder];
  dictionaries.push_back(builder.take());
  const Dictionary& dictionary = dictionaries.back();
  types[next_read] =
      infer_column_type(*table, dictionary, builder.hashes(), header_row, types[next_read]);
  const bool is_sampled = dictionary.distinct_count() > kMaxGradedValues;
  const std::uint32_t empty = is_sampled ? find_empty_value(*table, dictionary) : kNoValue;
  const std::uint32_t limit = is_sampled ? kSampledValues : kMaxGradedValues;
  selections.push_back(select_values(dictionary, builder.hashes(), limit, empty));
  ++next_read;
  if (next_read - first_builder == builders.size()) builders.clear();
  return std::min(dictionary.distinct_count() * kValueCost, kRecogniseCost) + 1;
}

void ProfileJob::State::share_types() {
  share_contexts(*table, types);
  for (ColumnType& type : types) type.context.words = words;
  std::vector<FieldType> field_types;
  for (const ColumnType& type : types) field_types.push_back(type.type);
  countries = make_row_countries(*table, field_types, dictionaries);
  for (std::size_t i = 0; i < types.size(); ++i) profile.columns[i].type = types[i];
  has_types = true;
}

void ProfileJob::State::start_grading() {
  const Dictionary& dictionary = dictionaries[next_grade];
  const ColumnType& type = types[next_grade];
  const std::shared_ptr<const CountryColumn> country = countries.find(ColumnId(next_grade));
  if (country) {
    uses.emplace(dictionary, dictionaries[country->column.value], country, type.context.country);
  } else {
    uses.emplace(dictionary);
  }
  grader = std::make_unique<ColumnGrader>(GraderInput{*table, dictionary, type, *uses, today},
                                          std::move(selections[next_grade]));
}

std::uint32_t ProfileJob::State::grade_column(std::uint32_t budget) {
  if (!grader) start_grading();
  const std::uint32_t before = grader->graded();
  const bool is_graded = grader->step(std::max(1U, budget / kValueCost));
  const std::uint32_t used = (grader->graded() - before) * kValueCost + 1;
  if (!is_graded) return used;
  ColumnProfile& column = profile.columns[next_grade];
  column = grader->take_profile();
  standards.push_back(grader->take_standards());
  grader.reset();
  uses.reset();
  ++next_grade;
  return used;
}

double ProfileJob::State::share_done() const {
  if (is_done) return 1;
  if (types.empty()) return 0;
  const double columns = column_count();
  const double rows = std::max(1U, table->row_count());
  double read = next_read;
  if (!builders.empty()) {
    const double unfinished = static_cast<double>(builders.size() - (next_read - first_builder));
    read += 0.9 * unfinished * (rows_read / rows);
  }
  double graded = next_grade;
  if (grader) graded += grader->graded() / std::max(1.0, static_cast<double>(grader->total()));
  // Just below 1 until the table's own scores are there.
  return std::min(0.999, (kReadShare * read + (1 - kReadShare) * graded) / columns);
}

ProfileJob::ProfileJob(const Table& table, std::vector<ColumnType> known, std::int32_t today,
                       std::shared_ptr<const OwnWords> words)
    : state_(std::make_unique<State>(table, std::move(known), today, std::move(words))) {}
ProfileJob::~ProfileJob() = default;
ProfileJob::ProfileJob(ProfileJob&&) noexcept = default;
ProfileJob& ProfileJob::operator=(ProfileJob&&) noexcept = default;

bool ProfileJob::step(std::uint32_t budget) {
  State& state = *state_;
  std::uint32_t left = std::max(budget, 1U);
  while (!state.is_done && left > 0) {
    std::uint32_t used = 1;
    if (state.next_read < state.column_count()) {
      used = state.read_columns(left);
    } else if (!state.has_types) {
      state.share_types();
    } else if (state.next_grade < state.column_count()) {
      used = state.grade_column(left);
    } else {
      choose_timeliness(state.profile);
      score_table(state.profile);
      state.is_done = true;
    }
    left -= std::min(used, left);
  }
  return state.is_done;
}

double ProfileJob::progress() const { return state_->share_done(); }
bool ProfileJob::has_types() const { return state_->has_types; }
const TableProfile& ProfileJob::profile() const { return state_->profile; }

const std::vector<Dictionary>& ProfileJob::dictionaries() const { return state_->dictionaries; }
std::vector<Dictionary> ProfileJob::take_dictionaries() { return std::move(state_->dictionaries); }

const RowCountries& ProfileJob::row_countries() const { return state_->countries; }
RowCountries ProfileJob::take_row_countries() { return std::move(state_->countries); }

const StandardCache& ProfileJob::standard_cache() const { return state_->standards; }
StandardCache ProfileJob::take_standard_cache() { return std::move(state_->standards); }

}  // namespace spruce
