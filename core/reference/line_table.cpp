// Bisection on bytes: the middle is moved back to the start of its line.
#include "core/reference/line_table.h"

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

std::optional<std::string_view> find_line(std::string_view table, std::string_view key) {
  std::size_t low = 0;
  std::size_t high = table.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t before = middle == 0 ? std::string_view::npos : table.rfind('\n', middle - 1);
    const std::size_t start = before == std::string_view::npos || before < low ? low : before + 1;
    std::string_view rest = table.substr(start);
    std::string_view line = take_line(rest);
    const std::size_t next = start + line.size() + 1;
    const std::string_view found = take_cell(line);
    if (found == key) return line;
    if (found < key) {
      low = next;
    } else {
      high = start;
    }
  }
  return std::nullopt;
}

}  // namespace spruce
