#include "core/profile/column_types.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/fields/placeholder.h"
#include "core/fields/recognise_header.h"
#include "core/profile/value_selection.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

bool is_blank(std::string_view value) { return trim(value).empty() || is_blank_word(value); }

/// The filled samples of one column, the most frequent first, and the texts that had to be
/// unescaped.
struct Samples {
  std::vector<ValueSample> values;
  std::vector<std::string> texts;
  std::uint32_t blank_cells = 0;  ///< of blank values met: they are frequent, so met
  std::uint32_t blank_values = 0;
};

Samples collect_samples(const Table& table, const Dictionary& dictionary,
                        const std::vector<std::uint32_t>& hashes) {
  const ValueSelection selection = select_values(dictionary, hashes, kMaxSampleValues);
  std::vector<std::uint32_t> ids = selection.certain;
  ids.insert(ids.end(), selection.drawn.begin(), selection.drawn.end());
  Samples samples;
  samples.texts.resize(ids.size());  // never grows: views into it stay
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const std::string_view value = distinct_value(table, dictionary, ids[i], samples.texts[i]);
    const std::uint32_t count = dictionary.counts[ids[i]];
    if (is_blank(value)) {
      samples.blank_cells += count;
      ++samples.blank_values;
    } else {
      samples.values.push_back({value, count});
    }
  }
  std::sort(samples.values.begin(), samples.values.end(),
            [](const ValueSample& a, const ValueSample& b) {
              return a.count != b.count ? a.count > b.count : a.value < b.value;
            });
  return samples;
}

std::uint32_t rows_with_column(const Table& table, ColumnId column) {
  std::uint32_t rows = 0;
  for (std::uint32_t s = 0; s < table.source_count(); ++s) {
    if (table.file_column(SourceId{s}, column) >= 0) rows += table.source(SourceId{s}).row_count();
  }
  return rows;
}

/// Filled values that are distinct within their own file, summed: the same id in two exports of one
/// system is still an id.
std::uint32_t distinct_by_file(const Table& table, const Dictionary& dictionary) {
  constexpr std::uint32_t kBlank = 0xffffffffU;
  std::vector<std::uint32_t> seen(dictionary.distinct_count(), 0);  // source + 1
  std::string scratch;
  for (std::uint32_t id = 0; id < seen.size(); ++id) {
    if (is_blank(distinct_value(table, dictionary, id, scratch))) seen[id] = kBlank;
  }
  std::uint32_t count = 0;
  for (std::uint32_t s = 0; s < table.source_count(); ++s) {
    const std::uint32_t first = table.first_row(SourceId{s}).value;
    const std::uint32_t end = first + table.source(SourceId{s}).row_count();
    for (std::uint32_t row = first; row < end; ++row) {
      std::uint32_t& last = seen[dictionary.ids[row]];
      if (last == kBlank || last == s + 1) continue;
      last = s + 1;
      ++count;
    }
  }
  return count;
}

/// What a column is told by. Rows of files that lack the column say nothing about it.
ColumnFacts make_facts(const Table& table, const Dictionary& dictionary, const Samples& samples,
                       const HeaderContext& row, const ColumnType& known) {
  ColumnFacts facts;
  facts.header = table.column_name(dictionary.column);
  facts.row = &row;
  facts.hint = known.hint;
  facts.samples = samples.values;
  const auto all_rows = static_cast<std::uint32_t>(dictionary.ids.size());
  facts.filled_count = all_rows - samples.blank_cells;
  facts.row_count = std::max(facts.filled_count, rows_with_column(table, dictionary.column));
  facts.distinct_count = dictionary.distinct_count() - samples.blank_values;
  const bool may_repeat_by_file =
      facts.distinct_count < facts.filled_count &&
      std::uint64_t{facts.distinct_count} * table.source_count() >= facts.filled_count;
  if (may_repeat_by_file) facts.distinct_count = distinct_by_file(table, dictionary);
  return facts;
}

}  // namespace

ColumnType infer_column_type(const Table& table, const Dictionary& dictionary,
                             const std::vector<std::uint32_t>& hashes, const HeaderContext& row,
                             const ColumnType& known) {
  const Samples samples = collect_samples(table, dictionary, hashes);
  ColumnType type = known;
  if (!known.chosen) {
    const ColumnFacts facts = make_facts(table, dictionary, samples, row, known);
    std::vector<TypeGuess> guesses = recognise_column(facts);
    if (!guesses.empty()) {
      type.type = guesses.front().type;
      type.confidence = guesses.front().confidence;
      type.evidence = std::move(guesses.front().evidence);
    }
    type.role = recognise_role(facts, type.type);
    type.meaning = read_header(facts.header, &row).meaning;
  }
  if (type.context.country.empty()) type.context.country = guess_country(type.type, samples.values);
  if (type.type == FieldType::Date && type.context.date_order == DateOrder::Unknown) {
    type.context.date_order = guess_date_order(samples.values);
  }
  return type;
}

void share_contexts(const Table& table, std::vector<ColumnType>& types) {
  // Country columns speak first, then phones, then whatever else knows.
  std::string country;
  int best_rank = 3;
  DateOrder order = DateOrder::Unknown;
  bool orders_agree = table.source_count() <= 1;
  for (const ColumnType& type : types) {
    const int rank = type.type == FieldType::Country ? 0 : (type.type == FieldType::Phone ? 1 : 2);
    if (!type.context.country.empty() && rank < best_rank) {
      best_rank = rank;
      country = type.context.country;
    }
    // A year in front says nothing about the columns that write day and month alone first.
    const bool tells = type.context.date_order == DateOrder::DayFirst ||
                       type.context.date_order == DateOrder::MonthFirst;
    if (type.type != FieldType::Date || !tells) continue;
    if (order != DateOrder::Unknown && order != type.context.date_order) orders_agree = false;
    order = type.context.date_order;
  }
  for (ColumnType& type : types) {
    if (type.context.country.empty()) type.context.country = country;
    if (type.type == FieldType::Date && type.context.date_order == DateOrder::Unknown &&
        orders_agree) {
      type.context.date_order = order;
    }
  }
}

}  // namespace spruce
