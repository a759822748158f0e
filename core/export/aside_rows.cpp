#include "core/export/aside_rows.h"

#include "core/text/utf8.h"

namespace spruce {

bool is_same_text(std::string_view got, std::string_view want) {
  return want == got || (!is_valid_utf8(want) && replace_invalid_utf8(want) == got);
}

std::string_view row_text(const SourceText& source, std::uint32_t row) {
  return cell_text(source, {source.row_starts[row], source.row_ends[row]});
}

bool AsideRows::pass(std::uint32_t until, const SourceText& back, std::uint32_t& at) {
  for (; next_ < original_->aside.size() && original_->aside[next_].begin < until; ++next_) {
    const AsideLine& line = original_->aside[next_];
    if (line.kind == AsideKind::Preamble || line.kind == AsideKind::Comment) continue;
    if (at >= back.row_count()) return false;
    if (!is_same_text(row_text(back, at), cell_text(*original_, {line.begin, line.end}))) {
      return false;
    }
    ++at;
  }
  return true;
}

bool AsideRows::pass_rest(const SourceText& back, std::uint32_t& at) {
  return pass(0xffffffffU, back, at);
}

}  // namespace spruce
