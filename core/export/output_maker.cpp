#include "core/export/output_maker.h"

#include <algorithm>

namespace spruce {
namespace {

constexpr std::size_t kPartBytes = 512U * 1024U;

}  // namespace

Planned plan_table(const TableFile& table, bool only_with_rows) {
  Planned planned;
  planned.output = make_table_output(table);
  planned.only_with_rows = only_with_rows;
  planned.read_back = [table] { return read_table_back(table.name, expect_rows(table)); };
  return planned;
}

Planned plan_workbook(const Workbook& workbook, bool only_with_rows) {
  Planned planned;
  planned.output = make_workbook_output(workbook);
  planned.only_with_rows = only_with_rows;
  planned.read_back = [workbook] { return read_workbook_back(workbook); };
  return planned;
}

void OutputMaker::start(std::unique_ptr<OutputStream> stream) {
  stream_ = std::move(stream);
  hash_ = Sha256();
  check_number_ = CheckNumber();
  byte_count_ = 0;
}

Result<bool> OutputMaker::make_parts(std::size_t budget, bool counts) {
  for (std::size_t made = 0; made < budget;) {
    part_.clear();
    const Result<bool> done = stream_->step(std::min(budget, kPartBytes), part_);
    if (!done.ok()) return done;
    hash_.update(part_);
    if (counts) check_number_.update(part_);
    if (read_back_) read_back_->take(part_);
    byte_count_ += part_.size();
    made += std::max<std::size_t>(part_.size(), 4096);  // a step may give little and work much
    if (done.value()) return true;
  }
  return false;
}

Result<bool> OutputMaker::hash(const std::function<std::unique_ptr<OutputStream>()>& open,
                               std::size_t budget) {
  if (!stream_) start(open());
  const Result<bool> done = make_parts(budget, true);
  if (!done.ok() || done.value()) stream_.reset();
  return done;
}

Result<bool> OutputMaker::step(Planned& planned, std::size_t budget) {
  if (!stream_) {
    start(planned.output.open());
    if (planned.read_back) read_back_ = planned.read_back();
  }
  const Result<bool> done = make_parts(budget, false);
  if (!done.ok()) return done;
  if (!done.value()) return false;
  const Status finished = finish(planned);
  stream_.reset();
  read_back_.reset();
  if (finished.ok()) return true;
  if (!planned.otherwise) return finished.error();
  planned = planned.otherwise();
  return false;
}

Status OutputMaker::finish(const Planned& planned) {
  made_ = MadeOutput();
  made_.output = planned.output;
  made_.output.byte_count = byte_count_;
  made_.output.row_count = stream_->row_count();
  made_.output.sha256 = hash_.finish();
  if (!read_back_) return Done{};
  std::string problem = read_back_->finish();
  made_.was_read = true;
  made_.cells_checked = read_back_->cell_count();
  made_.rows_read = read_back_->row_count();
  const bool is_table = made_.output.row_count > 0 || made_.rows_read > 0;
  if (problem.empty() && is_table && made_.rows_read != made_.output.row_count) {
    problem = planned.output.name + ":0:rows";
  }
  if (problem.empty()) return Done{};
  return Error{ErrorCode::NotReconciled, problem};
}

}  // namespace spruce
