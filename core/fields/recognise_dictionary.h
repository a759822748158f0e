// The words of core/reference/header_words as an index: which concepts a folded phrase may stand
// for, in which languages. Built once, at first use (about 50 ms); constant from then on. Not about
// whole names (recognise_phrases.h). Invariant: phrases are found by their folded text without
// spaces, so "e mail" and "Email" are one.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/recognise_concepts.h"

namespace spruce {

/// What a phrase means in one language.
struct PhraseMeaning {
  std::uint64_t hash = 0;
  std::uint8_t language = 0;  ///< index into header_languages()
  Concept concept_id = Concept::Noise;
  bool sure = true;  ///< false: it may mean something else in that language
};

/// How a language builds names.
struct LanguageHabits {
  WordOrder order = WordOrder::HeadLast;
  bool stems = false;                 ///< endings change: telefon, telefonu
  bool compounds = false;             ///< words are written together: Mobiltelefon
  std::vector<std::string> prefixes;  ///< folded; what may be glued to the front of a word: ال
};

/// FNV-1a, fed byte by byte so that all ends of one start cost one pass.
struct PhraseHash {
  std::uint64_t value = 1469598103934665603ULL;
  void add(char byte) { value = (value ^ static_cast<unsigned char>(byte)) * 1099511628211ULL; }
};
std::uint64_t hash_phrase(std::string_view text);

/// fold_text, and the spellings of Arabic letters that names do not keep apart (أ إ آ as ا, ة as ه,
/// Persian ک and ی as ك and ي; no vowel marks).
std::string fold_header(std::string_view text);

class HeaderDictionary {
 public:
  HeaderDictionary();

  /// The meanings of a phrase by its hash, by language; empty when it is not known.
  std::span<const PhraseMeaning> find(std::uint64_t hash) const;
  /// The same for what is left of a word without its ending; only words of languages with `stems`.
  std::span<const PhraseMeaning> find_stem(std::uint64_t hash) const;
  const LanguageHabits& habits(std::uint8_t language) const { return habits_[language]; }
  std::size_t language_count() const { return habits_.size(); }
  std::uint8_t english() const { return english_; }
  /// Lines of the data files that name no concept; empty (a test holds it).
  const std::vector<std::string>& unknown_lines() const { return unknown_lines_; }

 private:
  void read_language(std::uint8_t language, std::string_view text);
  void read_habits(LanguageHabits& habits, std::string_view key, std::string_view value);
  void add_phrase(std::uint8_t language, Concept concept_id, std::string_view phrase);

  std::vector<PhraseMeaning> phrases_;  // sorted by hash, then language
  std::vector<PhraseMeaning> stems_;
  std::vector<LanguageHabits> habits_;
  std::vector<std::string> unknown_lines_;
  std::uint8_t english_ = 0;
};

/// The one dictionary.
const HeaderDictionary& header_dictionary();

/// A word without its last letters, longest first: what find_stem knows a word by. Empty for words
/// that are too short to lose any.
std::vector<std::string_view> stems_of(std::string_view word);

}  // namespace spruce
