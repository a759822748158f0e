// Bisection over the constant tables of surnames_data.h.
#include "core/reference/surnames.h"

#include <algorithm>
#include <iterator>

#include "core/reference/line_table.h"
#include "core/reference/surnames_data.h"

namespace spruce {
namespace {

const surnames_data::Double* find_double(char32_t first, char32_t second) {
  const auto* at =
      std::lower_bound(std::begin(surnames_data::kDouble), std::end(surnames_data::kDouble), first,
                       [&](const surnames_data::Double& row, char32_t key) {
                         return row.first != key ? row.first < key : row.second < second;
                       });
  const bool found =
      at != std::end(surnames_data::kDouble) && at->first == first && at->second == second;
  return found ? at : nullptr;
}

constexpr std::string_view kVeryCommon =
    "cao\nchen\ncheng\ncui\ndeng\ndong\nfeng\nfu\ngao\nguo\nhan\nhe\nhu\nhuang\nli\nliang\n"
    "lin\nliu\nlu\nluo\nma\npan\npeng\nshen\nsong\nsun\ntang\nwang\nwu\nxiao\nxie\nxu\nyang\nye\n"
    "yu\nyuan\nzeng\nzhang\nzhao\nzheng\nzhou\nzhu\n";

}  // namespace

bool is_surname(char32_t c) {
  constexpr std::u32string_view kAll(surnames_data::kSingle);
  return std::binary_search(kAll.begin(), kAll.end(), c);
}

bool is_double_surname(char32_t first, char32_t second) {
  return find_double(first, second) != nullptr;
}

std::string_view surname_reading(char32_t c) {
  const auto* at = std::lower_bound(
      std::begin(surnames_data::kReadings), std::end(surnames_data::kReadings), c,
      [](const surnames_data::Reading& row, char32_t key) { return row.surname < key; });
  const bool found = at != std::end(surnames_data::kReadings) && at->surname == c;
  return found ? std::string_view(at->pinyin) : std::string_view();
}

std::string_view double_surname_reading(char32_t first, char32_t second) {
  const auto* row = find_double(first, second);
  return row != nullptr ? std::string_view(row->pinyin) : std::string_view();
}

bool is_pinyin_surname(std::string_view letters) {
  return find_line(surnames_data::kPinyin, letters).has_value();
}

bool is_very_common_surname(std::string_view letters) {
  return find_line(kVeryCommon, letters).has_value();
}

std::string_view surname_of_spelling(std::string_view letters) {
  return find_line(surnames_data::kSpellings, letters).value_or(std::string_view());
}

}  // namespace spruce
