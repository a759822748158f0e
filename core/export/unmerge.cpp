// The unmerge kit: every record of every merged group as it was before anything was decided, so
// that any group can be rebuilt: the kept record takes its old values again, the others are created
// anew.
#include <algorithm>

#include "core/export/tables.h"

namespace spruce {
namespace {

class UnmergeRows : public RowSource {
 public:
  UnmergeRows(ContextPtr context, SourceId source)
      : context_(std::move(context)),
        source_(source),
        width_(context_->table->source(source).header.size()),
        at_(context_->review->groups().begin()) {}

  bool next(std::vector<std::string>& cells) override {
    const Table& table = *context_->table;
    for (; at_ != context_->review->groups().end(); ++at_, member_ = 0) {
      const GroupState& group = at_->second;
      if (group.decision != GroupDecision::Merged) continue;
      const std::vector<RowId> members = group.kept_members();
      if (member_ == 0) ++group_;
      while (member_ < members.size() && !(table.source_of(members[member_]) == source_)) ++member_;
      if (member_ >= members.size()) continue;
      put(members[member_++], group.plan.master, cells);
      return true;
    }
    return false;
  }

 private:
  void put(RowId row, RowId kept, std::vector<std::string>& cells) {
    const Table& table = *context_->table;
    const std::size_t own = std::max<std::size_t>(width_, table.cell_count(row));
    cells.resize(4 + own);
    cells[0] = std::to_string(group_);
    cells[1] = row == kept ? "restore" : "create";
    cells[2] = std::to_string(table.line_of(row));
    cells[3] = context_->keys->record_id(kept);
    for (std::uint32_t c = 0; c < own; ++c) {
      cells[4 + c] = table.file_value(row, c, scratch_);
    }
  }

  ContextPtr context_;
  SourceId source_;
  std::size_t width_;
  std::map<std::uint32_t, GroupState>::const_iterator at_;
  std::size_t member_ = 0;
  std::uint32_t group_ = 0;
  std::string scratch_;
};

}  // namespace

TableFile unmerge_table(const ContextPtr& context, SourceId source) {
  TableFile table;
  table.kind = OutputKind::Rollback;
  table.name = context->stem_of(source) + "-unmerge.csv";
  table.role = "unmerge";
  table.source = static_cast<std::int32_t>(source.value);
  table.header = {"unmerge_group", "unmerge_action", "unmerge_line", "unmerge_kept_record_id"};
  const std::vector<std::string>& own = context->table->source(source).header;
  table.header.insert(table.header.end(), own.begin(), own.end());
  table.rows = [context, source] { return std::make_unique<UnmergeRows>(context, source); };
  return table;
}

}  // namespace spruce
