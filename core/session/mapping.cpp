// A wrong mapping is worse than none: types map only when each side has exactly one free column of
// that type.
#include "core/session/mapping.h"

#include <algorithm>
#include <unordered_map>

#include "core/text/normalize.h"

namespace spruce {
namespace {

constexpr std::uint32_t kSampleRows = 4000;

/// Record ids of different systems are different things, and dates mean nothing without their name:
/// these never map by type.
bool maps_by_type(FieldType type) {
  switch (type) {
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::PersonName:
    case FieldType::GivenName:
    case FieldType::FamilyName:
    case FieldType::CompanyName:
    case FieldType::Address:
    case FieldType::City:
    case FieldType::Region:
    case FieldType::PostalCode:
    case FieldType::Country:
    case FieldType::TaxId:
    case FieldType::Url:
      return true;
    default:
      return false;
  }
}

/// A small table of the first and evenly spread rows of a source, one column at a time.
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

}  // namespace

std::vector<ColumnType> infer_quick_types(const SourceText& source) {
  // A light copy: offsets and text of the sampled part would cost more code than a table over a
  // copy of the first rows.
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
  head.row_lines.assign(source.row_lines.begin(), source.row_lines.begin() + rows);
  for (const MendedRow& row : source.mended) {
    if (row.row < rows) head.mended.push_back(row);
  }
  Table table;
  std::vector<ColumnId> identity;
  for (const std::string& name : head.header) identity.push_back(table.add_column(name));
  (void)table.add_source(std::move(head), identity);
  std::vector<ColumnType> types;
  for (const ColumnId column : identity) {
    std::vector<std::string> values;
    std::vector<ValueSample> samples;
    const ColumnFacts facts = make_facts(table, column, values, samples);
    const TypeGuess guess = recognise_column(facts).front();
    ColumnType type;
    type.type = guess.type;
    type.confidence = guess.confidence;
    type.evidence = guess.evidence;
    type.role = recognise_role(facts, guess.type);
    types.push_back(std::move(type));
  }
  return types;
}

std::vector<ColumnId> map_columns(const Table& table, const std::vector<ColumnType>& session_types,
                                  const SourceText& source,
                                  const std::vector<ColumnType>& source_types) {
  std::vector<ColumnId> mapping(source.header.size(), kNoColumn);
  std::vector<bool> taken(table.column_count(), false);
  for (std::size_t i = 0; i < source.header.size(); ++i) {
    const std::string name = fold_text(source.header[i]);
    for (std::uint32_t c = 0; c < table.column_count() && mapping[i] == kNoColumn; ++c) {
      if (taken[c] || table.is_virtual(ColumnId{c})) continue;
      if (fold_text(table.column_name(ColumnId{c})) != name) continue;
      mapping[i] = ColumnId{c};
      taken[c] = true;
    }
  }
  for (std::size_t i = 0; i < source.header.size(); ++i) {
    const FieldType type = source_types[i].type;
    if (mapping[i] != kNoColumn || !maps_by_type(type)) continue;
    std::size_t own = 0;
    for (std::size_t k = 0; k < source_types.size(); ++k) {
      if (source_types[k].type == type && mapping[k] == kNoColumn) ++own;
    }
    std::vector<std::uint32_t> free;
    for (std::uint32_t c = 0; c < table.column_count(); ++c) {
      if (!taken[c] && !table.is_virtual(ColumnId{c}) && c < session_types.size() &&
          session_types[c].type == type) {
        free.push_back(c);
      }
    }
    if (own != 1 || free.size() != 1) continue;
    mapping[i] = ColumnId{free.front()};
    taken[free.front()] = true;
  }
  return mapping;
}

}  // namespace spruce
