// A value as characters, twice: as written (half-width) and as looked up (simplified, lower case),
// one to one. For parsing Chinese names, companies and addresses, whose parts are shown as written
// but found by their plain form. Invariant: written and plain have the same length.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace spruce {

struct HanText {
  std::u32string written;
  std::u32string plain;

  /// Full-width letters and signs become half-width; spaces beside a Han character or a bracket are
  /// dropped.
  static HanText of(std::string_view text);

  std::size_t size() const { return plain.size(); }
  bool empty() const { return plain.empty(); }
  void push(char32_t c);
  HanText part(std::size_t from, std::size_t count = std::u32string::npos) const {
    return {written.substr(from, count), plain.substr(from, count)};
  }
  void erase(std::size_t from, std::size_t count);
  void append(const HanText& other);
  bool ends_with(std::u32string_view text) const { return plain.ends_with(text); }
  bool starts_with(std::u32string_view text) const { return plain.starts_with(text); }
  std::string written_utf8() const;
  std::string plain_utf8() const;
};

/// Length in characters of the first of `words` (UTF-8, longest first) that `plain` ends with; 0:
/// none.
std::size_t suffix_length(std::u32string_view plain, std::span<const std::string_view> words);

/// Length in characters of the longest chain of Chinese divisions `plain` begins with
/// (上海市浦东新区 …), short names included; 0: none. Used for company names: short names of areas
/// count only behind a larger division.
std::size_t place_prefix_length(std::u32string_view plain);

/// The chain's short names joined: 广东省深圳市 → 广东深圳. Text that is no chain comes back as it
/// is.
std::string short_place(std::u32string_view plain);

}  // namespace spruce
