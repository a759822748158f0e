#include "core/export/kit_check.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>

#include "core/export/record_ids.h"

namespace spruce {
namespace {

using ContextPtr = std::shared_ptr<const OutputContext>;
using KitPtr = std::shared_ptr<const Kit>;

/// The records of one file by their ids; what the files of one kind have named so far.
struct Seen {
  Seen(ContextPtr c, SourceId s) : context(std::move(c)), source(s) {
    const std::uint32_t first = context->table->first_row(source).value;
    const std::uint32_t count = context->table->source(source).row_count();
    for (std::uint32_t row = first; row < first + count; ++row) {
      const std::string id = context->keys->record_id(RowId{row});
      if (!id.empty()) rows[id].push_back(RowId{row});
    }
  }
  /// The next row with this id that was not named before: ids can repeat in a file.
  std::optional<RowId> take(std::string_view id) {
    const auto at = rows.find(std::string(id));
    if (at == rows.end()) return std::nullopt;
    for (const RowId row : at->second) {
      if (named.insert(row.value).second) return row;
    }
    return std::nullopt;
  }
  ContextPtr context;
  SourceId source;
  std::unordered_map<std::string, std::vector<RowId>> rows;
  std::set<std::uint32_t> named;
};
using SeenPtr = std::shared_ptr<Seen>;

std::string check_safe_id(std::string_view id, std::string_view safe) {
  return make_safe_id(id) == safe ? std::string() : "id of 18 characters";
}

class UpdateCheck : public RowCheck {
 public:
  UpdateCheck(SeenPtr seen, bool is_last) : seen_(std::move(seen)), is_last_(is_last) {}

  std::string take(const std::vector<std::string_view>& cells) override {
    if (columns_.empty()) return read_header(cells);
    if (cells.size() != columns_.size()) return "row length";
    if (cells[0].empty()) return "no record id";
    const std::optional<RowId> row = next_row(cells);
    if (!row) return "no such record";
    const Table& table = *seen_->context->table;
    for (std::size_t i = 1; i < cells.size(); ++i) {
      if (!columns_[i]) {
        const std::string wrong = check_safe_id(cells[0], cells[i]);
        if (!wrong.empty()) return wrong;
      } else if (table.value(*row, *columns_[i], scratch_) != cells[i]) {
        return "column " + std::to_string(i + 1);
      }
    }
    return {};
  }

  std::string finish() override {
    if (!is_last_) return {};
    const OutputContext& context = *seen_->context;
    for (const CellRef cell : context.table->overridden_cells()) {
      const bool is_own = context.table->source_of(cell.row) == seen_->source;
      if (!is_own || context.review->merged_into(cell.row) ||
          (!columns_.empty() && columns_[0] == cell.column))
        continue;
      if (context.keys->record_id(cell.row).empty()) continue;
      if (seen_->named.count(cell.row.value) == 0) return "missing record";
      const bool has = std::find(columns_.begin(), columns_.end(), cell.column) != columns_.end();
      if (!has) return "missing column";
    }
    return {};
  }

 private:
  /// Names to columns, by the header of the file that came in.
  std::string read_header(const std::vector<std::string_view>& cells) {
    const OutputContext& context = *seen_->context;
    for (const std::string_view name : cells) {
      std::optional<ColumnId> found;
      for (std::uint32_t c = 0; c < context.table->column_count() && !found; ++c) {
        if (header_of(context, seen_->source, ColumnId{c}) == name) found = ColumnId{c};
      }
      if (!found && name != kSafeIdHeader) return "no such column";
      columns_.push_back(found);
    }
    return columns_.empty() || !columns_[0] ? "header" : std::string();
  }

  /// Only rows that changed may be named; of rows with one id, in the order of the file.
  std::optional<RowId> next_row(const std::vector<std::string_view>& cells) {
    for (std::optional<RowId> row = seen_->take(cells[0]); row; row = seen_->take(cells[0])) {
      if (seen_->context->review->merged_into(*row)) continue;
      for (std::size_t i = 1; i < columns_.size(); ++i) {
        if (columns_[i] && seen_->context->table->find_override({*row, *columns_[i]})) return row;
      }
    }
    return std::nullopt;
  }

  SeenPtr seen_;
  bool is_last_;
  std::vector<std::optional<ColumnId>> columns_;
  std::string scratch_;
};

class DeleteCheck : public RowCheck {
 public:
  DeleteCheck(SeenPtr seen, bool is_last) : seen_(std::move(seen)), is_last_(is_last) {}

  std::string take(const std::vector<std::string_view>& cells) override {
    if (is_header_) {
      is_header_ = false;
      return {};
    }
    const OutputContext& context = *seen_->context;
    std::optional<RowId> row = seen_->take(cells[0]);
    while (row && !context.review->merged_into(*row)) row = seen_->take(cells[0]);
    if (!row || cells.size() < 3) return "no record merged away";
    const RowId kept = *context.review->merged_into(*row);
    if (context.keys->record_id(kept) != cells[1]) return "merged_into";
    if (context.file_of(kept) != cells[2]) return "merged_into_file";
    return cells.size() == 4 ? check_safe_id(cells[0], cells[3]) : std::string();
  }

  std::string finish() override {
    if (!is_last_) return {};
    for (const auto& [id, rows] : seen_->rows) {
      for (const RowId row : rows) {
        const bool is_gone = seen_->context->review->merged_into(row).has_value();
        if (is_gone && seen_->named.count(row.value) == 0) return "missing record";
      }
    }
    return {};
  }

 private:
  SeenPtr seen_;
  bool is_last_;
  bool is_header_ = true;
};

/// Does the merges on paper: a step may only name records that are still there, and at the end
/// every record must have gone where it was decided.
class MergeCheck : public RowCheck {
 public:
  MergeCheck(SeenPtr seen, std::uint32_t at_once) : seen_(std::move(seen)), at_once_(at_once) {}

  std::string take(const std::vector<std::string_view>& cells) override {
    if (is_header_) {
      is_header_ = false;
      return cells.size() == at_once_ + 1 ? std::string() : "header";
    }
    if (cells.size() != at_once_ + 1) return "row length";
    if (cells[0] != std::to_string(++step_)) return "step number";
    const std::optional<RowId> kept = find(cells[1]);
    if (!kept || gone_.count(kept->value) > 0) return "kept record is not there";
    bool merges = false;
    for (std::size_t i = 2; i < cells.size(); ++i) {
      if (cells[i].empty()) continue;
      const std::optional<RowId> other = find(cells[i]);
      if (!other || !gone_.insert(other->value).second) return "merged record is not there";
      if (seen_->context->review->merged_into(*other) != kept) return "merged elsewhere";
      merges = true;
    }
    return merges ? std::string() : "nothing to merge";
  }

  std::string finish() override {
    for (const auto& [id, rows] : seen_->rows) {
      for (const RowId row : rows) {
        const std::optional<RowId> kept = seen_->context->review->merged_into(row);
        if (kept && is_possible(*kept) && gone_.count(row.value) == 0) return "missing merge";
      }
    }
    return {};
  }

 private:
  bool is_possible(RowId kept) const {
    const OutputContext& context = *seen_->context;
    return context.table->source_of(kept) == seen_->source && !context.review->merged_into(kept) &&
           !context.keys->record_id(kept).empty();
  }
  std::optional<RowId> find(std::string_view id) const {
    const auto at = seen_->rows.find(std::string(id));
    if (at == seen_->rows.end()) return std::nullopt;
    for (const RowId row : at->second) {  // of records with one id: the one that is still there
      if (gone_.count(row.value) == 0) return row;
    }
    return std::nullopt;
  }
  SeenPtr seen_;
  std::uint32_t at_once_;
  std::set<std::uint32_t> gone_;
  std::uint32_t step_ = 0;
  bool is_header_ = true;
};

class ClearCheck : public RowCheck {
 public:
  ClearCheck(SeenPtr seen, std::optional<ColumnId> id_column) : seen_(std::move(seen)) {
    for (const CellRef cell : seen_->context->changed) {
      if (id_column && cell.column == *id_column) continue;
      const OutputContext& c = *seen_->context;
      const bool is_own = c.table->source_of(cell.row) == seen_->source;
      const std::string id = is_own ? c.keys->record_id(cell.row) : std::string();
      if (id.empty() || !c.table->find_override(cell)->empty()) continue;
      want_.insert({id, header_of(c, seen_->source, cell.column),
                    std::string(c.table->original(cell.row, cell.column, scratch_))});
    }
  }
  std::string take(const std::vector<std::string_view>& cells) override {
    if (is_header_) {
      is_header_ = false;
      return {};
    }
    const auto at = want_.find({cells.begin(), cells.end()});
    if (at == want_.end()) return "not a cleared cell";
    want_.erase(at);
    return {};
  }
  std::string finish() override { return want_.empty() ? std::string() : "missing cell"; }

 private:
  SeenPtr seen_;
  std::multiset<std::vector<std::string>> want_;
  std::string scratch_;
  bool is_header_ = true;
};

}  // namespace

KitCheckMaker check_updates(const ContextPtr& context, const KitPtr& kit) {
  const auto seen = std::make_shared<SeenPtr>();
  return [=](bool is_last) {
    if (!*seen) *seen = std::make_shared<Seen>(context, kit->source);
    return std::make_unique<UpdateCheck>(*seen, is_last);
  };
}

KitCheckMaker check_deletions(const ContextPtr& context, const KitPtr& kit) {
  const auto seen = std::make_shared<SeenPtr>();
  return [=](bool is_last) {
    if (!*seen) *seen = std::make_shared<Seen>(context, kit->source);
    return std::make_unique<DeleteCheck>(*seen, is_last);
  };
}

KitCheckMaker check_merges(const ContextPtr& context, const KitPtr& kit) {
  return [=](bool) {
    return std::make_unique<MergeCheck>(std::make_shared<Seen>(context, kit->source),
                                        kit->crm->merge_at_once);
  };
}

KitCheckMaker check_clears(const ContextPtr& context, const KitPtr& kit) {
  return [=](bool) {
    return std::make_unique<ClearCheck>(std::make_shared<Seen>(context, kit->source), kit->id);
  };
}

}  // namespace spruce
