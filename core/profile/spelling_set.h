// Unify values: spellings of one value ("acme ltd", "ACME Ltd", 华為/华为) brought to the spelling
// most records use. A column's values are each other's only witness here: no list of right
// spellings is consulted. Not for names of people, numbers or free text.
// Invariant: the spelling chosen is one that already occurs (in standard form), and it is itself
// never changed: doing it twice is once.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"

namespace spruce {

/// Column types whose spellings are unified: choices ("choice.unify"), companies and places
/// ("text.unify"), and countries ("country.unify": names of one country are one value).
bool is_unified(FieldType type);
std::string_view unify_rule(FieldType type);

/// One value that should be written in another way.
struct UnifiedValue {
  std::uint32_t value_id = 0;
  FixGrade grade = FixGrade::Likely;
  std::string after;
  std::string detail;  ///< "records with `after`:records with this spelling", e.g. "120:3"
};

/// Collects the values of one column and finds those to be rewritten.
class SpellingSet {
 public:
  /// The standard form of a value; may use the string given as room. Pure.
  using ReadSpelling = std::function<std::string_view(std::uint32_t, std::string&)>;

  explicit SpellingSet(FieldType type) : type_(type) {}

  /// Adds a filled value in its standard form.
  void add(std::uint32_t value_id, std::string_view spelling);

  /// The values to rewrite, by value id. `counts` are rows by value id; `read` gives back what
  /// add() was given. O(n log n), plus for choices a comparison of every rare value with every
  /// frequent one (at most kMaxChoices values are compared).
  std::vector<UnifiedValue> find(const std::vector<std::uint32_t>& counts,
                                 const ReadSpelling& read);

 private:
  struct Entry {
    std::uint64_t key_hash;
    std::uint32_t value_id;
  };
  FieldType type_;
  std::vector<Entry> entries_;
};

inline constexpr std::size_t kMaxChoices = 1000;

/// Two spellings are the same for this type when their keys are equal; an empty key is never
/// unified.
std::string spelling_key(FieldType type, std::string_view spelling);

/// How far a misspelling is from a value: None (another value), or the grade of the fix.
enum class Misspelling : std::uint8_t { None, Letters, Sound };

/// One letter wrong, missing, extra or two swapped inside a word of five letters or more, its first
/// letter and all digits right (Letters); or one Han character replaced by one that sounds the same
/// (Sound). Both given as keys. Symmetric.
Misspelling find_misspelling(std::u32string_view a, std::u32string_view b);

}  // namespace spruce
