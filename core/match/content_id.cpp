// The id of a group from what its members say, so that it is the same in the next run, in another
// row order and with the columns in another order. Original values: an approved fix does not turn a
// group into another one.
#include <algorithm>

#include "core/fields/feature.h"
#include "core/match/match.h"

namespace spruce {

namespace {

std::uint64_t row_content(const Table& table, RowId row) {
  std::uint64_t sum = 0;
  std::string scratch;
  for (std::uint32_t c = 0; c < table.column_count(); ++c) {
    const ColumnId column{c};
    if (table.is_virtual(column)) continue;
    const std::string_view value = table.original(row, column, scratch);
    if (value.empty()) continue;
    sum += hash_bytes(value, hash_bytes(table.column_name(column)) | 1);
  }
  return sum;
}

}  // namespace

std::uint64_t content_id_of(const Table& table, const std::vector<RowId>& members) {
  std::vector<std::uint64_t> contents;
  contents.reserve(members.size());
  for (const RowId row : members) contents.push_back(row_content(table, row));
  std::sort(contents.begin(), contents.end());
  std::string bytes;
  for (const std::uint64_t content : contents) {
    for (int shift = 0; shift < 64; shift += 8) {
      bytes.push_back(static_cast<char>(static_cast<unsigned char>(content >> shift)));
    }
  }
  return hash_bytes(bytes, contents.size());
}

}  // namespace spruce
