// Bisection on bytes: the middle is moved back to the start of its line.
#include "core/reference/line_table.h"

#include <algorithm>

namespace spruce {
namespace {

std::string_view take_until(std::string_view& rest, char end) {
  const std::size_t at = rest.find(end);
  const std::string_view taken = rest.substr(0, at);
  rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
  return taken;
}

}  // namespace

std::string_view take_line(std::string_view& rest) { return take_until(rest, '\n'); }

std::string_view take_cell(std::string_view& line) { return take_until(line, '\t'); }

// One pass over the bytes decides a step: most lines differ from the key within a few of them, so
// the ends of lines are looked for only where a step goes on behind one.
std::optional<std::string_view> find_line(std::string_view table, std::string_view key) {
  const auto is_end = [](char c) { return c == '\t' || c == '\n'; };
  std::size_t low = 0;
  std::size_t high = table.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    std::size_t start = middle;
    while (start > low && table[start - 1] != '\n') --start;
    std::size_t same = 0;
    std::size_t at = start;
    while (same < key.size() && table[at] == key[same] && !is_end(table[at])) ++same, ++at;
    const auto found = static_cast<unsigned char>(table[at]);
    if (same == key.size()) {
      if (is_end(table[at])) {
        const std::size_t value = table[at] == '\t' ? at + 1 : at;
        return table.substr(value, table.find('\n', at) - value);
      }
      high = start;
    } else if (is_end(table[at]) || found < static_cast<unsigned char>(key[same])) {
      low = table.find('\n', std::max(at, middle)) + 1;
    } else {
      high = start;
    }
  }
  return std::nullopt;
}

}  // namespace spruce
