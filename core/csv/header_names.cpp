#include "core/csv/header_names.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/text/whitespace.h"

namespace spruce {
namespace {

std::string column_name(std::size_t index) { return "Column " + std::to_string(index + 1); }

}  // namespace

std::vector<std::string> make_header_names(std::vector<std::string> names,
                                           std::vector<HeaderIssue>& issues) {
  std::unordered_set<std::string> used;
  for (std::string& name : names) {
    name = std::string(trim(name));
    used.insert(name);
  }
  std::unordered_set<std::string> seen;
  std::unordered_map<std::string, std::uint32_t> copies;
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::string& name = names[i];
    const auto column = static_cast<std::uint32_t>(i);
    const bool blank = name.empty();
    if (!blank && seen.insert(name).second) continue;
    issues.push_back({blank ? IssueKind::BlankHeader : IssueKind::DuplicateHeader, column, name});
    const std::string base = blank ? column_name(i) : name;
    std::string candidate = base;
    std::uint32_t& copy = copies[base];
    if (copy == 0) copy = 1;
    while (!blank || copy > 1 || used.count(candidate) != 0) {
      candidate = base + " (" + std::to_string(++copy) + ")";
      if (used.count(candidate) == 0) break;
    }
    name = std::move(candidate);
    used.insert(name);
    seen.insert(name);
  }
  return names;
}

std::vector<std::string> join_header_rows(const std::vector<std::vector<std::string>>& rows) {
  std::size_t width = 0;
  for (const auto& row : rows) width = std::max(width, row.size());
  std::vector<std::string> names(width);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    std::string_view above;
    for (std::size_t i = 0; i < width; ++i) {
      const std::string_view own = i < rows[r].size() ? trim(rows[r][i]) : std::string_view();
      const bool is_last = r + 1 == rows.size();
      const bool names_below = !is_last && i < rows[r + 1].size() && !trim(rows[r + 1][i]).empty();
      if (!own.empty()) above = own;
      const std::string_view part = own.empty() && names_below ? above : own;
      if (part.empty() || part == names[i]) continue;
      if (!names[i].empty()) names[i].push_back(' ');
      names[i].append(part);
    }
  }
  return names;
}

std::vector<std::string> make_column_names(std::uint32_t count) {
  std::vector<std::string> names;
  names.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i) names.push_back(column_name(i));
  return names;
}

}  // namespace spruce
