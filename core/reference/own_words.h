// Own words: what a person adds to the tables of this folder, or takes out of them, for their own
// files: surnames, legal forms, abbreviations, nicknames, trades, domains, placeholders. Immutable;
// handed along in the context a value is read in, never kept here.
// Invariant: keys are in the form the table is asked with (folded, simplified, lower case); a key
// is added or taken out, not both.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace spruce {

enum class WordList : std::uint8_t {
  Surnames,           ///< Chinese, one or two characters, simplified
  LegalForms,         ///< Latin folded, or Chinese, Japanese and Korean characters, simplified
  CompanyWords,       ///< abbreviation → full word, folded ("intl" → "international")
  Nicknames,          ///< given name → the name it stands for, folded ("bob" → "robert")
  TradeWords,         ///< words that add nothing to a company's identity
  DisposableDomains,  ///< throw-away mail domains, lower case
  SharedDomains,      ///< mail domains that many unrelated persons or firms share
  Placeholders,       ///< typed where there is nothing to say, lower case and trimmed
};
inline constexpr std::size_t kWordListCount = 8;

class OwnWords {
 public:
  /// What was said of a word: added with this value (often empty), or taken out (then nothing).
  using Entry = std::optional<std::string>;
  using Words = std::map<std::string, Entry, std::less<>>;

  Words& of(WordList list) { return lists_[static_cast<std::size_t>(list)]; }
  const Words& of(WordList list) const { return lists_[static_cast<std::size_t>(list)]; }

  /// Whether `key` is in the list: as a person said, else as the built-in table says. O(log n).
  bool contains(WordList list, std::string_view key, bool built_in) const {
    const auto at = of(list).find(key);
    return at == of(list).end() ? built_in : at->second.has_value();
  }
  /// What a person gave for `key`; null when nothing was added under it.
  const std::string* value(WordList list, std::string_view key) const {
    const auto at = of(list).find(key);
    return at == of(list).end() || !at->second ? nullptr : &*at->second;
  }
  bool is_taken_out(WordList list, std::string_view key) const {
    const auto at = of(list).find(key);
    return at != of(list).end() && !at->second;
  }

 private:
  std::array<Words, kWordListCount> lists_;
};

/// `built_in`, unless the person said otherwise; `words` may be null.
inline bool has_word(const OwnWords* words, WordList list, std::string_view key, bool built_in) {
  return words == nullptr ? built_in : words->contains(list, key, built_in);
}

}  // namespace spruce
