#include "core/export/kit_files.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/export/kit_check.h"
#include "core/export/record_ids.h"

namespace spruce {
namespace {

using ContextPtr = std::shared_ptr<const OutputContext>;
using KitPtr = std::shared_ptr<const Kit>;
/// Puts row number `at` of a list into cells.
using RowMaker = std::function<void(std::size_t at, std::vector<std::string>& cells)>;

/// One list of the kit before it is cut into files.
struct KitList {
  const char* what = "";
  std::vector<std::string> header;
  std::size_t count = 0;
  RowMaker make;
};

class SliceRows : public RowSource {
 public:
  SliceRows(RowMaker make, Slice slice)
      : make_(std::move(make)), at_(slice.first), end_(slice.first + slice.count) {}
  bool next(std::vector<std::string>& cells) override {
    if (at_ == end_) return false;
    make_(at_++, cells);
    return true;
  }

 private:
  RowMaker make_;
  std::size_t at_, end_;
};

/// Columns that did not change in a row carry the value it has: an importer that reads a blank as
/// "erase" does no harm.
KitList update_list(const ContextPtr& context, const KitPtr& kit) {
  KitList list;
  list.what = "update";
  list.count = kit->updates.size();
  std::vector<ColumnId> columns = kit->carried;
  columns.insert(columns.end(), kit->columns.begin(), kit->columns.end());
  list.header.push_back(header_of(*context, kit->source, *kit->id));
  for (const ColumnId column : columns) {
    list.header.push_back(header_of(*context, kit->source, column));
  }
  if (kit->has_safe_ids) list.header.emplace_back(kSafeIdHeader);
  list.make = [context, kit, columns](std::size_t at, std::vector<std::string>& cells) {
    const RowId row = kit->updates[at];
    std::string scratch;
    cells.resize(columns.size() + 1 + (kit->has_safe_ids ? 1 : 0));
    cells[0] = context->keys->record_id(row);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      cells[i + 1] = context->table->value(row, columns[i], scratch);
    }
    if (kit->has_safe_ids) cells.back() = make_safe_id(cells[0]);
  };
  return list;
}

KitList merge_list(const ContextPtr& context, const KitPtr& kit) {
  KitList list;
  list.what = "merge";
  list.count = kit->steps.size();
  list.header = {"step", "kept_record_id"};
  const std::size_t width = kit->crm->merge_at_once + 1;
  for (std::size_t i = 2; i < width; ++i) {
    list.header.push_back("merge_record_id_" + std::to_string(i - 1));
  }
  list.make = [context, kit, width](std::size_t at, std::vector<std::string>& cells) {
    const MergeStep& step = kit->steps[at];
    cells.assign(width, {});
    cells[0] = std::to_string(at + 1);
    cells[1] = context->keys->record_id(step.kept);
    for (std::size_t i = 0; i < step.others.size(); ++i) {
      cells[i + 2] = context->keys->record_id(step.others[i]);
    }
  };
  return list;
}

KitList delete_list(const ContextPtr& context, const KitPtr& kit) {
  KitList list;
  list.what = "delete";
  list.count = kit->deletions.size();
  list.header = {header_of(*context, kit->source, *kit->id), "merged_into", "merged_into_file"};
  if (kit->has_safe_ids) list.header.emplace_back(kSafeIdHeader);
  list.make = [context, kit](std::size_t at, std::vector<std::string>& cells) {
    const RowId row = kit->deletions[at];
    const RowId kept = *context->review->merged_into(row);
    cells = {context->keys->record_id(row), context->keys->record_id(kept), context->file_of(kept)};
    if (kit->has_safe_ids) cells.push_back(make_safe_id(cells[0]));
  };
  return list;
}

/// Where a blank cell of an update changes nothing, someone must clear these by hand.
KitList clear_list(const ContextPtr& context, const KitPtr& kit) {
  KitList list;
  list.what = "clear";
  list.count = kit->crm->blank == BlankRule::Keeps ? kit->cleared.size() : 0;
  list.header = {header_of(*context, kit->source, *kit->id), "column", "value_to_clear"};
  list.make = [context, kit](std::size_t at, std::vector<std::string>& cells) {
    const CellRef cell = kit->cleared[at];
    std::string scratch;
    cells = {context->keys->record_id(cell.row), header_of(*context, kit->source, cell.column),
             std::string(context->table->original(cell.row, cell.column, scratch))};
  };
  return list;
}

std::string numbered(std::size_t number, std::size_t count) {
  if (count == 1) return {};
  std::array<char, 24> text{};
  (void)std::snprintf(text.data(), text.size(), "-%03zu", number);
  return text.data();
}

void add_files(std::vector<KitFile>& files, const ContextPtr& context, const KitPtr& kit,
               const KitList& list, std::uint32_t rows_per_file, const KitCheckMaker& check) {
  if (list.count == 0) return;
  const CrmProfile& crm = *kit->crm;
  const std::uint64_t bom = crm.has_bom ? 3 : 0;
  std::vector<std::string> cells;
  const std::vector<Slice> slices =
      split_rows(list.count, rows_per_file == 0 ? crm.max_rows : rows_per_file, crm.max_bytes,
                 bom + row_size(list.header), [&](std::size_t at) {
                   list.make(at, cells);
                   return std::uint64_t{row_size(cells)};
                 });
  for (std::size_t i = 0; i < slices.size(); ++i) {
    KitFile file;
    file.table.kind = OutputKind::Kit;
    file.table.name =
        context->stem_of(kit->source) + "-" + list.what + numbered(i + 1, slices.size()) + ".csv";
    file.table.role = std::string("kit-") + list.what;
    file.table.source = static_cast<std::int32_t>(kit->source.value);
    file.table.header = list.header;
    file.table.form.bom = crm.has_bom;
    file.table.rows = [make = list.make, slice = slices[i]] {
      return std::make_unique<SliceRows>(make, slice);
    };
    const bool is_last = i + 1 == slices.size();
    file.check = [check, is_last] { return check(is_last); };
    files.push_back(std::move(file));
  }
}

}  // namespace

std::vector<Slice> split_rows(std::size_t count, std::uint32_t max_rows, std::uint64_t max_bytes,
                              std::uint64_t head_bytes,
                              const std::function<std::uint64_t(std::size_t)>& row_bytes) {
  std::vector<Slice> slices{{0, 0}};
  std::uint64_t bytes = head_bytes;
  for (std::size_t at = 0; at < count; ++at) {
    const std::uint64_t size = max_bytes == 0 ? 0 : row_bytes(at);
    const bool too_many = max_rows != 0 && slices.back().count == max_rows;
    const bool too_large = max_bytes != 0 && bytes + size > max_bytes && slices.back().count > 0;
    if (too_many || too_large) {
      slices.push_back({at, 0});
      bytes = head_bytes;
    }
    ++slices.back().count;
    bytes += size;
  }
  return slices;
}

std::vector<KitFile> make_kit_files(const ContextPtr& context, const KitPtr& kit,
                                    std::uint32_t rows_per_file) {
  std::vector<KitFile> files;
  if (!kit->id) return files;
  const auto add = [&](const KitList& list, const KitCheckMaker& check, std::uint32_t rows) {
    add_files(files, context, kit, list, rows, check);
  };
  add(update_list(context, kit), check_updates(context, kit), rows_per_file);
  add(merge_list(context, kit), check_merges(context, kit),
      0xffffffffU);  // worked down, not loaded
  add(delete_list(context, kit), check_deletions(context, kit), rows_per_file);
  const KitList clear = clear_list(context, kit);
  add(clear, check_clears(context, kit), 0xffffffffU);
  return files;
}

}  // namespace spruce
