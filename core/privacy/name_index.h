// Many people's names, looked for in one text at a time: notes of one record speak of others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace spruce {

class NameIndex {
 public:
  /// Takes a folded name when it is one person's beyond doubt: two Han characters, or two words
  /// with five letters. Two words are taken in both orders.
  void add(std::string_view folded_name);
  /// Names that occur in a folded text: Han anywhere, Latin as whole words. The longest first where
  /// several begin at one place; each once. O(length of the text × lengths of names).
  std::vector<std::string> find(std::string_view folded_text) const;
  bool empty() const { return names_.empty(); }

 private:
  void insert(std::string_view name);
  std::unordered_set<std::string> names_;
  /// By the first bytes of a name: how long such names are, longest first.
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> sizes_;
};

}  // namespace spruce
