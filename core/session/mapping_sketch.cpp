// Sketches: a small table over the first rows of a source, its columns typed, their values hashed.
#include <algorithm>
#include <unordered_map>

#include "core/fields/feature.h"
#include "core/fields/recognise_header.h"
#include "core/session/mapping.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

constexpr std::uint32_t kSampleRows = 4000;
constexpr std::size_t kMostHashes = 2000;

/// Facts of one column from evenly spread rows; `values` keeps the texts alive.
ColumnFacts make_facts(const Table& table, ColumnId column, std::vector<std::string>& values,
                       std::vector<ValueSample>& samples) {
  const std::uint32_t rows = table.row_count();
  const std::uint32_t stride = std::max<std::uint32_t>(1, rows / kSampleRows);
  std::unordered_map<std::string, std::uint32_t> counts;
  std::vector<std::string> order;
  ColumnFacts facts;
  facts.header = table.column_name(column);
  std::string scratch;
  for (std::uint32_t row = 0; row < rows; row += stride) {
    ++facts.row_count;
    const std::string_view value = table.original(RowId{row}, column, scratch);
    if (value.empty()) continue;
    ++facts.filled_count;
    if (++counts[std::string(value)] == 1) order.emplace_back(value);
  }
  values = std::move(order);
  for (const std::string& value : values) samples.push_back({value, counts[value]});
  facts.distinct_count = static_cast<std::uint32_t>(samples.size());
  facts.samples = samples;
  return facts;
}

/// Spelling of numbers does not matter: "138 0013 8000" and "13800138000" are one value.
std::uint64_t hash_value(std::string_view value) {
  std::string folded = fold_text(value.substr(0, 200));
  folded.erase(std::remove(folded.begin(), folded.end(), ' '), folded.end());
  return folded.empty() ? 0 : hash_bytes(folded);
}

std::vector<std::uint64_t> hash_values(const std::vector<std::string>& values) {
  std::vector<std::uint64_t> hashes;
  for (const std::string& value : values) {
    if (hashes.size() >= kMostHashes) break;
    const std::uint64_t hash = hash_value(value);
    if (hash != 0) hashes.push_back(hash);
  }
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  return hashes;
}

}  // namespace

// Offsets and text of the sampled part would cost more code than a copy of the first rows.
Table make_head_table(const SourceText& source) {
  SourceText head;
  const std::uint32_t rows = std::min(source.row_count(), kSampleRows);
  const std::uint32_t end = rows == 0 ? 0 : source.row_ends[rows - 1];
  head.text.assign(source.text, 0, end);
  head.header = source.header;
  head.quotes = source.quotes;
  head.row_cells.assign(source.row_cells.begin(),
                        source.row_cells.begin() + (source.row_cells.empty() ? 0 : rows + 1));
  const std::uint32_t cells = head.row_cells.empty() ? 0 : head.row_cells.back();
  head.cell_starts.assign(source.cell_starts.begin(), source.cell_starts.begin() + cells);
  head.row_starts.assign(source.row_starts.begin(), source.row_starts.begin() + rows);
  head.row_ends.assign(source.row_ends.begin(), source.row_ends.begin() + rows);
  for (const MendedRow& row : source.mended) {
    if (row.row < rows) head.mended.push_back(row);
  }
  head.row_lines.assign(source.row_lines.begin(), source.row_lines.begin() + rows);
  Table table;
  std::vector<ColumnId> identity;
  for (const std::string& name : head.header) identity.push_back(table.add_column(name));
  (void)table.add_source(std::move(head), identity);
  return table;
}

std::vector<ColumnSketch> sketch_columns(const Table& table, const std::vector<std::string>& names,
                                         const std::vector<ColumnHint>& hints) {
  const HeaderContext row = read_header_row(names);
  std::vector<ColumnSketch> sketches;
  for (std::uint32_t c = 0; c < table.column_count(); ++c) {
    std::vector<std::string> values;
    std::vector<ValueSample> samples;
    ColumnFacts facts = make_facts(table, ColumnId{c}, values, samples);
    facts.row = &row;
    if (c < hints.size()) facts.hint = hints[c];
    const TypeGuess guess = recognise_column(facts).front();
    ColumnSketch sketch;
    sketch.type.type = guess.type;
    sketch.type.confidence = guess.confidence;
    sketch.type.evidence = guess.evidence;
    sketch.type.role = recognise_role(facts, guess.type);
    sketch.type.meaning = read_header(facts.header, &row).meaning;
    sketch.type.hint = facts.hint;
    sketch.values = hash_values(values);
    sketches.push_back(std::move(sketch));
  }
  return sketches;
}

std::vector<std::uint64_t> sketch_values(const Table& table, ColumnId column) {
  std::vector<std::string> values;
  std::vector<ValueSample> samples;
  (void)make_facts(table, column, values, samples);
  return hash_values(values);
}

}  // namespace spruce
