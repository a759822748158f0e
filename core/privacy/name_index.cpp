#include "core/privacy/name_index.h"

#include <algorithm>
#include <cstdint>

#include "core/privacy/identifiers.h"

namespace spruce {
namespace {

constexpr std::size_t kHeadBytes = 3;  // one Han character, or three letters

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

std::uint32_t head_of(std::string_view text) {
  std::uint32_t head = 0;
  for (std::size_t i = 0; i < kHeadBytes; ++i) {
    head = head << 8U | static_cast<unsigned char>(text[i]);
  }
  return head;
}

bool is_one_persons(std::string_view name) {
  std::size_t han = 0;
  std::size_t letters = 0;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xF0U) == 0xE0U) ++han;
    if (is_letter_or_digit(c) || byte >= 0xC3U) ++letters;
  }
  if (han > 0) return han >= 2;
  return name.find(' ') != std::string_view::npos && letters >= 5;
}

/// Bytes at which a name may begin: not inside a character, not inside a word.
bool is_start(std::string_view text, std::size_t at) {
  if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U || text[at] == ' ') return false;
  return at == 0 || !is_letter_or_digit(text[at]) || !is_letter_or_digit(text[at - 1]);
}

}  // namespace

void NameIndex::add(std::string_view folded_name) {
  if (folded_name.size() < kHeadBytes || !is_one_persons(folded_name)) return;
  insert(folded_name);
  const std::size_t space = folded_name.find(' ');
  const bool is_two =
      space != std::string_view::npos && folded_name.find(' ', space + 1) == std::string_view::npos;
  if (!is_two) return;
  const std::string other =
      std::string(folded_name.substr(space + 1)) + " " + std::string(folded_name.substr(0, space));
  if (other.size() >= kHeadBytes) insert(other);
}

void NameIndex::insert(std::string_view name) {
  if (!names_.emplace(name).second) return;
  std::vector<std::size_t>& sizes = sizes_[head_of(name)];
  const auto at = std::lower_bound(sizes.begin(), sizes.end(), name.size(),
                                   [](std::size_t a, std::size_t b) { return a > b; });
  if (at == sizes.end() || *at != name.size()) sizes.insert(at, name.size());
}

std::vector<std::string> NameIndex::find(std::string_view text) const {
  std::vector<std::string> found;
  if (names_.empty() || text.size() < kHeadBytes) return found;
  std::string name;
  for (std::size_t at = 0; at + kHeadBytes <= text.size(); ++at) {
    if (!is_start(text, at)) continue;
    const auto sizes = sizes_.find(head_of(text.substr(at)));
    if (sizes == sizes_.end()) continue;
    for (const std::size_t size : sizes->second) {
      if (at + size > text.size()) continue;
      name.assign(text.substr(at, size));
      if (names_.count(name) == 0 || !holds_name(text.substr(at), name)) continue;
      if (std::find(found.begin(), found.end(), name) == found.end()) found.push_back(name);
    }
  }
  return found;
}

}  // namespace spruce
