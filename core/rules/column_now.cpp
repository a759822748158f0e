#include "core/rules/column_now.h"

#include <unordered_map>

namespace spruce {

ColumnNow::ColumnNow(const Table& table, const Dictionary& dictionary)
    : table_(&table), dictionary_(&dictionary) {}

ColumnNow::ColumnNow(const Table& table, const Dictionary& dictionary,
                     const std::vector<CellRef>& edits)
    : ColumnNow(table, dictionary) {
  if (edits.empty()) return;
  constexpr std::uint32_t kUnknown = 0xffffffffU;
  std::unordered_map<std::string_view, std::uint32_t> ids;  // of the texts that edits wrote
  for (const CellRef cell : edits) ids.emplace(*table.find_override(cell), kUnknown);
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const auto at = ids.find(distinct_value(table, dictionary, id, scratch));
    if (at != ids.end()) at->second = id;
  }
  ids_ = dictionary.ids;
  for (const CellRef cell : edits) {
    std::uint32_t& id = ids.find(*table.find_override(cell))->second;
    if (id == kUnknown) {
      id = value_count();
      added_.push_back(*table.find_override(cell));
    }
    ids_[cell.row.value] = id;
  }
}

std::string_view ColumnNow::value(std::uint32_t id, std::string& scratch) const {
  const std::uint32_t originals = dictionary_->distinct_count();
  if (id >= originals) return added_[id - originals];
  return distinct_value(*table_, *dictionary_, id, scratch);
}

}  // namespace spruce
