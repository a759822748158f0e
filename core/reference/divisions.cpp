// Bisection over the constant tables of divisions_data.h. A short name is looked up by adding each
// level word.
#include "core/reference/divisions.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "core/reference/divisions_data.h"

namespace spruce {
namespace {

using divisions_data::kByName;
using divisions_data::kRows;
using divisions_data::kShort;

constexpr std::string_view kLevelWords[] = {"省", "市", "区", "县", "旗", "盟", "地区", "新区"};
constexpr std::size_t kHanBytes = 3;

Division division_at(std::size_t index) {
  const divisions_data::Row& row = kRows[index];
  const DivisionLevel level = row.code % 10000 == 0 ? DivisionLevel::Province
                              : row.code % 100 == 0 ? DivisionLevel::City
                                                    : DivisionLevel::Area;
  return {row.code, row.name, level};
}

void append_named(std::string_view name, std::vector<Division>& out) {
  const auto* at = std::lower_bound(
      std::begin(kByName), std::end(kByName), name,
      [](std::uint16_t index, std::string_view key) { return kRows[index].name < key; });
  for (; at != std::end(kByName) && kRows[*at].name == name; ++at) out.push_back(division_at(*at));
}

}  // namespace

bool Division::is_municipality() const {
  const std::uint32_t province = code / 10000;
  return province == 11 || province == 12 || province == 31 || province == 50;
}

Division find_division(std::uint32_t code) {
  const auto* at = std::lower_bound(
      std::begin(kRows), std::end(kRows), code,
      [](const divisions_data::Row& row, std::uint32_t key) { return row.code < key; });
  if (at == std::end(kRows) || at->code != code) return {};
  return division_at(static_cast<std::size_t>(at - std::begin(kRows)));
}

void find_divisions(std::string_view name, bool allow_short, std::vector<Division>& out) {
  const std::size_t before = out.size();
  append_named(name, out);
  if (!allow_short || out.size() > before || name.size() < 2 * kHanBytes) return;
  const auto* at = std::lower_bound(
      std::begin(kShort), std::end(kShort), name,
      [](const divisions_data::ShortRow& row, std::string_view key) { return row.name < key; });
  for (; at != std::end(kShort) && at->name == name; ++at) out.push_back(division_at(at->index));
  std::string full;
  for (std::string_view word : kLevelWords) {
    full.assign(name).append(word);
    append_named(full, out);
  }
  std::sort(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(),
            [](const Division& a, const Division& b) { return a.code < b.code; });
}

bool begins_division(std::string_view characters) {
  const auto* at = std::lower_bound(
      std::begin(kByName), std::end(kByName), characters,
      [](std::uint16_t index, std::string_view key) { return kRows[index].name < key; });
  return at != std::end(kByName) && std::string_view(kRows[*at].name).starts_with(characters);
}

std::string_view short_division_name(const Division& division) {
  const auto index = std::lower_bound(std::begin(kRows), std::end(kRows), division.code,
                                      [](const divisions_data::Row& row, std::uint32_t key) {
                                        return row.code < key;
                                      }) -
                     std::begin(kRows);
  for (const divisions_data::ShortRow& row : kShort) {
    if (row.index == index) return row.name;
  }
  if (division.name.size() <= 2 * kHanBytes) return division.name;
  for (std::string_view word : {"地区", "新区", "省", "市", "区", "县", "旗", "盟"}) {
    if (division.name.ends_with(word) && division.name.size() >= word.size() + 2 * kHanBytes) {
      return division.name.substr(0, division.name.size() - word.size());
    }
  }
  return division.name;
}

}  // namespace spruce
