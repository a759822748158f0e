// The part of the postal code, or the last part, is "city region code" in one of the usual orders;
// what is left when code, region and country are taken off is the city.
#include "core/fields/address_place.h"

#include <algorithm>
#include <vector>

#include "core/fields/address_parse.h"
#include "core/fields/ascii.h"
#include "core/fields/country.h"
#include "core/fields/text_rules.h"
#include "core/reference/divisions.h"
#include "core/reference/regions.h"
#include "core/text/normalize.h"
#include "core/text/script.h"

namespace spruce {

namespace {

constexpr std::size_t kMostWords = 8;

AddressPlace read_han(std::string_view text) {
  const Address address = parse_address(text);
  AddressPlace place;
  place.postal = address.postcode;
  if (address.division == 0) return place;
  const Division city = find_division(address.division / 100 * 100);
  const Division province = find_division(address.division / 10000 * 10000);
  if (province.is_municipality()) {
    place.city = std::string(province.name);
  } else if (address.division % 10000 != 0 && city.code != 0) {
    place.city = std::string(city.name);
  }
  return place;
}

std::vector<std::string_view> split(std::string_view text, std::string_view marks) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(marks, at), text.size());
    const std::string_view part = trim_ascii(text.substr(at, end - at));
    if (!part.empty()) parts.push_back(part);
    at = end + 1;
  }
  return parts;
}

bool has_ascii_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

// Five digits, perhaps four more, or the four to six of other countries.
bool is_numeric_code(std::string_view word) {
  const std::size_t dash = word.find('-');
  const std::string_view head = word.substr(0, dash);
  const std::string_view tail = dash == std::string_view::npos ? "" : word.substr(dash + 1);
  const bool has_tail = tail.empty() || (tail.size() >= 3 && tail.size() <= 4 && all_digits(tail));
  return head.size() >= 4 && head.size() <= 6 && all_digits(head) && has_tail;
}

// "SW1A" and "1AA", "K1A" and "0B6".
bool is_letter_code(std::string_view first, std::string_view second) {
  const bool first_fits = first.size() >= 2 && first.size() <= 4 &&
                          is_ascii_letter(first.front()) && has_ascii_digit(first);
  return first_fits && second.size() == 3 && is_ascii_digit(second.front());
}

// Takes the code off the words; empty when there is none.
std::string take_code(std::vector<std::string_view>& words) {
  for (std::size_t i = words.size(); i > 0; --i) {
    if (is_numeric_code(words[i - 1])) {
      std::string code(words[i - 1]);
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(i - 1));
      return code;
    }
    if (i < words.size() && is_letter_code(words[i - 1], words[i])) {
      std::string code(words[i - 1]);
      code.append(" ").append(words[i]);
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(i - 1),
                  words.begin() + static_cast<std::ptrdiff_t>(i + 1));
      return code;
    }
  }
  return {};
}

bool is_region_word(std::string_view word) {
  std::vector<Region> regions;
  find_regions(fold_text(word), regions);
  return !regions.empty();
}

bool is_region_code(std::string_view word) {
  return word.size() >= 2 && word.size() <= 3 && is_region_word(word);
}

std::string join(const std::vector<std::string_view>& words) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty()) text.push_back(' ');
    text.append(word);
  }
  return text;
}

AddressPlace read_latin(std::string_view text) {
  std::vector<std::string_view> parts = split(text, ",;\n");
  AddressPlace place;
  if (parts.size() < 2) return place;
  while (parts.size() > 2 && !country_code_of(parts.back()).empty()) parts.pop_back();
  // The street line is the first part at the earliest; the code stands behind it.
  std::size_t at = parts.size() - 1;
  std::vector<std::string_view> words;
  for (std::size_t i = parts.size(); i > 1 && place.postal.empty(); --i) {
    words = split(parts[i - 1], " ");
    if (words.size() > kMostWords) continue;
    place.postal = take_code(words);
    at = i - 1;
  }
  if (place.postal.empty()) {
    at = parts.size() - 1;
    words = split(parts[at], " ");
  }
  if (!words.empty() && is_region_code(words.back())) words.pop_back();
  const bool is_region_alone = !words.empty() && at > 1 && is_region_word(join(words));
  if ((words.empty() || is_region_alone) && at > 1) words = split(parts[at - 1], " ");
  const std::string city = join(words);
  if (!has_ascii_digit(city)) place.city = city;
  return place;
}

}  // namespace

AddressPlace read_address_place(std::string_view value) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty()) return {};
  return has_han(clean.text()) ? read_han(clean.text()) : read_latin(clean.text());
}

}  // namespace spruce
