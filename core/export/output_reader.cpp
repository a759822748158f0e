#include "core/export/output_reader.h"

#include <algorithm>

namespace spruce {
namespace {

constexpr std::size_t kPartBytes = 512U * 1024U;

}  // namespace

void OutputReader::reset() { *this = OutputReader(); }

Status OutputReader::read(const Output& output, std::uint32_t index, std::uint64_t offset,
                          std::uint32_t size, std::string& block) {
  block.clear();
  if (!stream_ || index != index_ || offset < offset_) {
    reset();
    index_ = index;
    stream_ = output.open();
  }
  while (offset_ < offset) {  // what lies before it is made and left out
    const std::uint64_t before = offset - offset_;
    const Status filled =
        fill(output, static_cast<std::size_t>(std::min<std::uint64_t>(before, kPartBytes)));
    if (!filled.ok()) return filled;
    if (waiting_.empty()) return Done{};
    const std::size_t left_out =
        static_cast<std::size_t>(std::min<std::uint64_t>(before, waiting_.size()));
    waiting_.erase(0, left_out);
    offset_ += left_out;
  }
  const Status filled = fill(output, size);
  if (!filled.ok()) return filled;
  const std::size_t given = std::min<std::size_t>(size, waiting_.size());
  block.assign(waiting_, 0, given);
  waiting_.erase(0, given);
  offset_ += given;
  return Done{};
}

Status OutputReader::fill(const Output& output, std::size_t size) {
  while (!ended_ && waiting_.size() < size) {
    const std::size_t from = waiting_.size();
    const Result<bool> done = stream_->step(kPartBytes, waiting_);
    if (!done.ok()) return done.error();
    hash_.update(std::string_view(waiting_).substr(from));
    ended_ = done.value();
    if (ended_ && hash_.finish() != output.sha256) {
      reset();
      return Error{ErrorCode::NotReconciled, output.name};
    }
  }
  return Done{};
}

}  // namespace spruce
