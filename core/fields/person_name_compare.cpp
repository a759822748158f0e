// Comparing two full names: headers first (most pairs end there), then part by part, also with the
// parts crossed.
#include <algorithm>

#include "core/fields/person_name_feature.h"
#include "core/fields/similar_text.h"

namespace spruce {
namespace {

constexpr std::size_t kShortestGiven = 4;  // a shared given name says something from this length

struct Variant {
  NameHeader header;
  NameTexts texts;
};

NamePartView family_of(const Variant& v) {
  return {v.header.family_bigrams,
          v.header.family_hash,
          v.header.family_compact,
          v.header.family_sound,
          v.header.family_length,
          v.header.is_han != 0,
          v.texts.family,
          {},
          0};
}

NamePartView given_of(const Variant& v) {
  return {v.header.given_bigrams, v.header.given_hash,   v.header.given_compact,
          v.header.given_sound,   v.header.given_length, v.header.is_han != 0,
          v.texts.given,          v.texts.classes,       0};
}

bool can_be_near(std::uint64_t a, std::uint64_t b, std::size_t edits) {
  return least_edits(a, b) <= edits;
}

// False for pairs that will not be better than Different.
bool is_promising(const NameHeader& a, const NameHeader& b) {
  if (a.sorted_hash == b.sorted_hash || (a.roman_mask & b.roman_mask) != 0) return true;
  if (a.family_hash == b.family_hash && a.family_hash != 0) return true;
  if (a.given_hash == b.given_hash && a.given_hash != 0) return true;
  if (a.given_hash == b.family_hash || a.family_hash == b.given_hash) return true;
  if (a.is_han != 0 || b.is_han != 0) return false;
  if (a.family_sound == b.family_sound && a.family_sound != 0) return true;
  if (may_be_alike(a.family_bigrams, b.family_bigrams)) {
    return a.given_length < 2 || b.given_length < 2 ||
           may_be_alike(a.given_bigrams, b.given_bigrams);
  }
  return can_be_near(a.family_bigrams, b.given_bigrams, 1) &&
         can_be_near(a.given_bigrams, b.family_bigrams, 1);
}

bool starts_alike(std::string_view a, std::string_view b) {
  return !a.empty() && !b.empty() && a.front() == b.front();
}

bool is_one_letter(std::string_view text) { return text.size() == 1; }

// Middle names: one may be missing or an initial, but two may not contradict.
bool middles_agree(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty() || a == b) return true;
  if (is_one_letter(a) || is_one_letter(b)) return starts_alike(a, b);
  return text_edits(a, b, 1) <= 1 || a.starts_with(b) || b.starts_with(a);
}

bool is_other_generation(const Variant& a, const Variant& b) {
  return !a.texts.generation.empty() && !b.texts.generation.empty() &&
         a.texts.generation != b.texts.generation;
}

NameLevel level_of_same_family(NameRelation given, const Variant& a, const Variant& b) {
  if (!middles_agree(a.texts.middle, b.texts.middle)) return NameLevel::SameFamily;
  switch (given) {
    case NameRelation::Same:
      return NameLevel::PartOmitted;
    case NameRelation::Nickname:
      return NameLevel::Nickname;
    case NameRelation::PartOf:
      return NameLevel::PartOmitted;
    case NameRelation::Initial:
      return NameLevel::Initial;
    case NameRelation::OneEdit:
      return NameLevel::OneEdit;
    case NameRelation::Similar:
      return NameLevel::OneEdit;
    case NameRelation::FairlySimilar:
    case NameRelation::SameSound:
      // Mary and Mark, Joan and John: short names near each other are as often two.
      return std::max(a.header.given_length, b.header.given_length) > kShortestGiven
                 ? NameLevel::Similar
                 : NameLevel::SameFamily;
    default:
      return NameLevel::SameFamily;
  }
}

NameLevel level_of_near_family(NameRelation family, NameRelation given) {
  const bool close_family = family == NameRelation::OneEdit || family == NameRelation::Similar;
  const bool same_given = given == NameRelation::Same || given == NameRelation::Nickname;
  if (same_given) return close_family ? NameLevel::OneEdit : NameLevel::Similar;
  if (given == NameRelation::OneEdit || given == NameRelation::Similar) {
    return family == NameRelation::FairlySimilar ? NameLevel::Different : NameLevel::Similar;
  }
  if (given == NameRelation::Initial && close_family) return NameLevel::Similar;
  return NameLevel::Different;
}

NameLevel level_of_relations(NameRelation family, NameRelation given, const Variant& a,
                             const Variant& b) {
  switch (family) {
    case NameRelation::Same:
      return level_of_same_family(given, a, b);
    case NameRelation::PartOf:
      return given == NameRelation::Same || given == NameRelation::Nickname
                 ? level_of_same_family(given, a, b)
                 : NameLevel::Different;
    case NameRelation::OneEdit:
    case NameRelation::Similar:
    case NameRelation::FairlySimilar:
    case NameRelation::SameSound:
      return level_of_near_family(family, given);
    case NameRelation::Missing: {
      const bool same = given == NameRelation::Same && !a.texts.given.empty();
      return same ? NameLevel::SameGiven : NameLevel::Different;
    }
    default:
      return given == NameRelation::Same && a.header.given_length >= kShortestGiven
                 ? NameLevel::SameGiven
                 : NameLevel::Different;
  }
}

// "Smith" against "John Smith": the only word of one is a part of the other.
NameLevel level_of_one_word(const Variant& a, const Variant& b) {
  const Variant& word = a.texts.family.empty() ? a : b;
  const Variant& name = a.texts.family.empty() ? b : a;
  if (name.texts.family.empty()) {
    const NameRelation given = relate_name_parts(given_of(a), given_of(b));
    if (given == NameRelation::OneEdit || given == NameRelation::Similar) return NameLevel::OneEdit;
    if (given == NameRelation::Nickname) return NameLevel::Nickname;
    return given == NameRelation::SameSound ? NameLevel::Similar : NameLevel::Different;
  }
  if (word.texts.given == name.texts.family) return NameLevel::SameFamily;
  const bool same =
      word.texts.given == name.texts.given && word.header.given_length >= kShortestGiven;
  return same ? NameLevel::SameGiven : NameLevel::Different;
}

// "Mary Garcia" and "Mary Garcia Lopez": the family name of one is a middle name of the other.
bool is_middle_of(std::string_view family, std::string_view middle) {
  const std::size_t at = middle.find(family);
  if (family.empty() || at == std::string_view::npos) return false;
  const std::size_t end = at + family.size();
  return (at == 0 || middle[at - 1] == ' ') && (end == middle.size() || middle[end] == ' ');
}

NameLevel compare_latin(const Variant& a, const Variant& b) {
  if (a.header.sorted_hash == b.header.sorted_hash) {
    const bool same = a.texts.ordered == b.texts.ordered;
    const bool one_told = a.texts.generation != b.texts.generation;
    if (one_told) return NameLevel::PartOmitted;
    if (same) return NameLevel::Same;
    if (a.texts.ordered.size() == b.texts.ordered.size()) return NameLevel::OtherOrder;
  }
  if (a.texts.family.empty() || b.texts.family.empty()) return level_of_one_word(a, b);
  const NamePartView family_a = family_of(a);
  const NamePartView family_b = family_of(b);
  const NamePartView given_a = given_of(a);
  const NamePartView given_b = given_of(b);
  const NameLevel straight = level_of_relations(relate_name_parts(family_a, family_b),
                                                relate_name_parts(given_a, given_b), a, b);
  if (straight <= NameLevel::Similar) return straight;
  const bool same_given = a.header.given_hash == b.header.given_hash;
  if (same_given && (is_middle_of(a.texts.family, b.texts.middle) ||
                     is_middle_of(b.texts.family, a.texts.middle))) {
    return NameLevel::PartOmitted;
  }
  const NameRelation crossed_family = relate_name_parts(family_a, given_b);
  const NameRelation crossed_given = relate_name_parts(given_a, family_b);
  const bool near =
      (crossed_family == NameRelation::Same && crossed_given <= NameRelation::Similar) ||
      (crossed_given == NameRelation::Same && crossed_family <= NameRelation::Similar);
  return near ? NameLevel::OneEdit : straight;
}

bool share_roman(const Variant& a, const Variant& b) {
  if (share_number32(a.texts.roman, b.texts.roman)) return true;
  const bool one_guessed = (a.header.roman_certain == 0) != (b.header.roman_certain == 0);
  return one_guessed && share_number32(a.texts.coarse, b.texts.coarse);
}

NameLevel compare_han(const Variant& a, const Variant& b) {
  if (a.texts.ordered == b.texts.ordered) return NameLevel::Same;
  if (share_roman(a, b)) return NameLevel::SameSound;
  if (a.texts.family.empty() || a.texts.family != b.texts.family) return NameLevel::Different;
  const bool one_missing = a.texts.given.empty() || b.texts.given.empty();
  if (one_missing) return NameLevel::SameFamily;
  // One of two given characters differs: a slip of the pen, or a brother.
  const bool long_given =
      a.header.given_length >= 2 && a.header.given_length == b.header.given_length;
  return long_given && text_edits(a.texts.given, b.texts.given, 1) <= 1 ? NameLevel::SameFamily
                                                                        : NameLevel::Different;
}

// Surname by sound and an initial: 张三 and Z. San share the given name, 张三 and Zhang S. the
// family name.
NameLevel compare_scripts(const Variant& a, const Variant& b) {
  if (share_roman(a, b)) return NameLevel::OtherScript;
  const Variant& han = a.header.is_han != 0 ? a : b;
  const Variant& latin = a.header.is_han != 0 ? b : a;
  const std::string_view key = han.texts.sound;
  const std::size_t space = key.find(' ');
  if (space == std::string_view::npos) return NameLevel::Different;
  const std::string_view family = key.substr(0, space);
  const std::string_view given = key.substr(space + 1);
  const auto fits = [](std::string_view initial, std::string_view name) {
    return initial.size() == 1 && initial.front() == name.front();
  };
  const std::string_view x = latin.texts.family;
  const std::string_view y = latin.texts.given;
  const bool is_initial = (x == family && fits(y, given)) || (y == family && fits(x, given)) ||
                          (x == given && fits(y, family)) || (y == given && fits(x, family));
  return is_initial ? NameLevel::Initial : NameLevel::Different;
}

NameLevel compare_variants(const Variant& a, const Variant& b) {
  if (a.header.is_han != b.header.is_han) return compare_scripts(a, b);
  if (a.header.is_han != 0) {
    const NameLevel level = compare_han(a, b);
    const bool is_other = is_other_generation(a, b) && level < NameLevel::SameGiven;
    return is_other ? NameLevel::OtherGeneration : level;
  }
  const NameLevel level = compare_latin(a, b);
  if (is_other_generation(a, b) && level < NameLevel::SameFamily) return NameLevel::OtherGeneration;
  if (level <= NameLevel::OtherScript || !share_roman(a, b)) return level;
  return a.texts.sound == b.texts.sound ? NameLevel::OtherOrder
                                        : std::min(level, NameLevel::Similar);
}

// An initial hides from the header's tests: a one-letter part beside a name of the other script.
bool may_be_initial(const NameHeader& a, const NameHeader& b) {
  if (a.is_han == b.is_han) return false;
  const NameHeader& latin = a.is_han != 0 ? b : a;
  return latin.given_length == 1 || latin.family_length == 1;
}

NameLevel compare_with_all(const Variant& a, std::string_view feature) {
  NameLevel best = NameLevel::Different;
  FeatureReader reader(feature);
  while (!reader.done()) {
    const auto header = read_record<NameHeader>(reader.next());
    const bool worth = is_promising(a.header, header) || may_be_initial(a.header, header);
    if (!worth && header.is_last != 0) break;
    const Variant b{header, read_name_texts(reader)};
    if (worth) best = std::min(best, compare_variants(a, b));
  }
  return best;
}

}  // namespace

Level compare_person_names(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  FeatureReader reader_a(a);
  FeatureReader reader_b(b);
  const auto first_a = read_record<NameHeader>(reader_a.next());
  const auto first_b = read_record<NameHeader>(reader_b.next());
  const bool single = first_a.is_last != 0 && first_b.is_last != 0;
  if (single && !is_promising(first_a, first_b) && !may_be_initial(first_a, first_b)) {
    return static_cast<Level>(NameLevel::Different);
  }
  NameLevel best = NameLevel::Different;
  for (FeatureReader reader(a); !reader.done();) {
    const auto header = read_record<NameHeader>(reader.next());
    const Variant variant{header, read_name_texts(reader)};
    best = std::min(best, compare_with_all(variant, b));
  }
  return static_cast<Level>(best);
}

}  // namespace spruce
