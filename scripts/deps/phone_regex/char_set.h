// CharSet: the characters a class such as [\p{L}#x-z] holds. Knows ASCII by a bit mask, the rest by ranges and general
// categories. Case folding, when asked for, is simple folding, as everywhere in the patterns of phone numbers.
#ifndef SPRUCE_PHONE_REGEX_CHAR_SET_H
#define SPRUCE_PHONE_REGEX_CHAR_SET_H

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace spruce_phone {

class CharSet {
 public:
  void add(char32_t first, char32_t last);
  /// A category by its name: "L", "N", "Nd", "Lu", "Ll", "M", "P", "S", "Z"; false for another name.
  bool add_category(std::string_view name, bool negated);
  void negate() { negated_ = !negated_; }
  /// Call once, after the last change.
  void finish(bool ignore_case);
  /// O(1) for ASCII, else O(ranges).
  bool has(char32_t c) const {
    return c < 128 ? ((ascii_[c >> 6] >> (c & 63)) & 1) != 0 : has_beyond_ascii(c);
  }

 private:
  bool has_listed(char32_t c) const;
  bool has_folded(char32_t c) const;
  bool has_beyond_ascii(char32_t c) const { return has_folded(c) != negated_; }

  struct Category {
    std::uint32_t mask;
    bool negated;
  };
  std::vector<std::pair<char32_t, char32_t>> ranges_;
  std::vector<Category> categories_;
  bool negated_ = false;
  bool ignore_case_ = false;
  std::uint64_t ascii_[2] = {0, 0};
};

}  // namespace spruce_phone

#endif
