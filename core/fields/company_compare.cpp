// Comparing two company names: headers first, then part by part. The brand decides; a shared trade
// or place word never does; a branch on one side makes "related". Latin names forgive typing errors
// word by word, Han brands of two characters forgive nothing.
#include <algorithm>

#include "core/fields/company_feature.h"
#include "core/fields/similar_text.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr double kAlike = 0.6;  // of the words that differ
constexpr double kFairlyAlike = 0.45;
constexpr double kWholeAlike = 0.8;  // of the whole name
constexpr double kWholeFairly = 0.65;
constexpr double kWholeAlone = 0.8;    // of the whole name, however the words that differ look
constexpr double kNearlyWhole = 0.88;  // of a whole name of this length no other name comes near
constexpr std::size_t kLongWhole = 10;
constexpr std::size_t kLongTrade = 5;
constexpr int kFewBits = 6;
constexpr std::size_t kBytesAnEdit = 7;
constexpr std::size_t kLongHanBrand = 4;
constexpr std::size_t kShortestPartOf = 2;
constexpr std::size_t kShortestAbbreviation = 4;

struct Variant {
  CompanyHeader header;
  CompanyTexts texts;
};

int shared_bits(const CompanyHeader& a, const CompanyHeader& b) {
  return std::popcount(a.bigrams[0] & b.bigrams[0]) + std::popcount(a.bigrams[1] & b.bigrams[1]);
}

int bits_of(const CompanyHeader& a) {
  return std::popcount(a.bigrams[0]) + std::popcount(a.bigrams[1]);
}

// False for pairs that will not be better than Different.
bool is_promising(const CompanyHeader& a, const CompanyHeader& b) {
  if (a.sound_hash == b.sound_hash || a.compact_hash == b.compact_hash) return true;
  if (a.is_han != b.is_han) return false;
  if (a.brand_hash == b.brand_hash) return true;
  if (a.acronym_hash != 0 && a.acronym_hash == b.brand_hash) return true;
  if (b.acronym_hash != 0 && b.acronym_hash == a.brand_hash) return true;
  const int fewer = std::min(bits_of(a), bits_of(b));
  const int shared = shared_bits(a, b);
  return shared > 0 && (fewer <= kFewBits ? shared * 3 >= fewer : shared * 5 >= fewer * 2);
}

// Present on both sides and neither inside the other.
bool conflicts(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return false;
  return a.find(b) == std::string_view::npos && b.find(a) == std::string_view::npos;
}

bool is_branch_pair(const Variant& a, const Variant& b) { return a.texts.branch != b.texts.branch; }

// Brands agree: what do the other parts say?
CompanyLevel level_of_same_brand(const Variant& a, const Variant& b, bool conflict) {
  if (is_branch_pair(a, b)) return CompanyLevel::Branch;
  if (conflict) return CompanyLevel::BrandElsewhere;
  const bool same = a.texts.trade == b.texts.trade && a.texts.place == b.texts.place &&
                    a.header.form_class == b.header.form_class && a.texts.group == b.texts.group;
  return same ? CompanyLevel::Same : CompanyLevel::SameBrand;
}

// ---- Han

// 集团控股 without a legal form is the same name as with one, and so is a missing form word.
bool differs_by_form_only(const Variant& a, const Variant& b) {
  const bool one_open = a.header.form_class == 0 || b.header.form_class == 0;
  return one_open && a.texts.trade == b.texts.trade && a.texts.place == b.texts.place &&
         a.texts.group == b.texts.group && !(a.texts.group.empty() && a.texts.trade.empty());
}

CompanyLevel compare_han_brand(const Variant& a, const Variant& b) {
  const bool conflict =
      conflicts(a.texts.place, b.texts.place) || conflicts(a.texts.trade, b.texts.trade);
  const CompanyLevel level = level_of_same_brand(a, b, conflict);
  return level == CompanyLevel::SameBrand && differs_by_form_only(a, b) ? CompanyLevel::Same
                                                                        : level;
}

bool is_part_of(std::string_view part, std::string_view whole) {
  return text_length(part) >= kShortestPartOf && part.size() < whole.size() &&
         (whole.starts_with(part) || whole.ends_with(part));
}

CompanyLevel compare_han(const Variant& a, const Variant& b) {
  if (a.header.brand_hash == b.header.brand_hash) return compare_han_brand(a, b);
  if (a.header.compact_hash == b.header.compact_hash) {
    return is_branch_pair(a, b) ? CompanyLevel::Branch : CompanyLevel::Same;
  }
  const bool conflict =
      conflicts(a.texts.place, b.texts.place) || conflicts(a.texts.trade, b.texts.trade);
  if (conflict) return CompanyLevel::Different;
  if (is_part_of(a.texts.brand, b.texts.brand) || is_part_of(b.texts.brand, a.texts.brand)) {
    return is_branch_pair(a, b) ? CompanyLevel::Branch : CompanyLevel::PartOf;
  }
  const std::size_t shortest = std::min(text_length(a.texts.brand), text_length(b.texts.brand));
  if (a.header.sound_hash == b.header.sound_hash && shortest >= 2) return CompanyLevel::SameSound;
  // A character lost inside a long brand; another character there is another company (北京银行,
  // 南京银行).
  const bool lost = shortest >= kLongHanBrand &&
                    text_length(a.texts.brand) != text_length(b.texts.brand) &&
                    text_edits(a.texts.brand, b.texts.brand, 1) <= 1;
  return lost ? CompanyLevel::OneEdit : CompanyLevel::Different;
}

// ---- Latin

/// What is left of two word lists when common words are taken off.
struct Rest {
  std::string a;
  std::string b;
  bool a_has_brand = false;
  bool b_has_brand = false;
  bool shares_brand = false;
  bool shares_word = false;  // of any kind
};

std::string_view take_word(std::string_view& words) {
  const std::size_t space = words.find(' ');
  const std::string_view word = words.substr(0, space);
  words.remove_prefix(space == std::string_view::npos ? words.size() : space + 1);
  return word;
}

Rest subtract_words(std::string_view a, std::string_view b) {
  Rest rest;
  std::string_view x = take_word(a);
  std::string_view y = take_word(b);
  while (!x.empty() || !y.empty()) {
    const int order = x.empty() ? 1 : y.empty() ? -1 : x.substr(1).compare(y.substr(1));
    if (order == 0) {
      rest.shares_brand |= x.front() == 'b';
      rest.shares_word = true;
      x = take_word(a);
      y = take_word(b);
    } else if (order < 0) {
      rest.a_has_brand |= x.front() == 'b';
      rest.a.append(x.substr(1));
      x = take_word(a);
    } else {
      rest.b_has_brand |= y.front() == 'b';
      rest.b.append(y.substr(1));
      y = take_word(b);
    }
  }
  return rest;
}

double alike(std::string_view a, std::string_view b, double cutoff) {
  const std::size_t longest = std::max(text_length(a), text_length(b));
  if (longest == 0) return 1;
  const auto most = static_cast<std::size_t>((1 - cutoff) * static_cast<double>(longest));
  const std::size_t edits = text_edits(a, b, most);
  return edits > most ? 0 : 1 - static_cast<double>(edits) / static_cast<double>(longest);
}

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// One side has all words of the other.
CompanyLevel level_of_subset(const Rest& rest, const Variant& a, const Variant& b) {
  if (!rest.shares_brand) return CompanyLevel::Different;
  if (is_branch_pair(a, b)) return CompanyLevel::Branch;
  const bool extra_brand = rest.a_has_brand || rest.b_has_brand;
  return extra_brand ? CompanyLevel::PartOf : CompanyLevel::SameBrand;
}

// "deli" of "delicatessen": the rest of one side begins that of the other.
bool is_abbreviation(std::string_view a, std::string_view b) {
  const std::string_view shorter = a.size() < b.size() ? a : b;
  const std::string_view longer = a.size() < b.size() ? b : a;
  return shorter.size() >= kShortestAbbreviation && longer.starts_with(shorter);
}

// Words differ on both sides: typing errors, or another company?
CompanyLevel level_of_rest(const Rest& rest, const Variant& a, const Variant& b) {
  if (!rest.a_has_brand && !rest.b_has_brand) {
    const bool is_slip = rest.shares_brand && rest.a.size() >= kLongTrade &&
                         text_edits(rest.a, rest.b, 1) <= 1 && !is_branch_pair(a, b);
    if (is_slip) return CompanyLevel::OneEdit;
    return rest.shares_brand
               ? (is_branch_pair(a, b) ? CompanyLevel::Branch : CompanyLevel::BrandElsewhere)
               : CompanyLevel::Different;
  }
  if (all_digits(rest.a) && all_digits(rest.b)) return CompanyLevel::BrandElsewhere;
  if (rest.shares_word && is_abbreviation(rest.a, rest.b)) return CompanyLevel::Similar;
  const double words = alike(rest.a, rest.b, kFairlyAlike);
  const double whole = alike(a.texts.loose, b.texts.loose, kWholeFairly);
  const bool long_enough = std::max(a.header.length, b.header.length) >= 5;
  if (words > 0 && long_enough && text_edits(rest.a, rest.b, 1) <= 1) return CompanyLevel::OneEdit;
  if (words >= kAlike && whole >= kWholeAlike) return CompanyLevel::Similar;
  const std::size_t shorter = std::min(a.texts.loose.size(), b.texts.loose.size());
  if (whole >= kNearlyWhole && shorter >= kLongWhole) return CompanyLevel::Similar;
  if (whole >= kWholeAlone) return CompanyLevel::QuiteSimilar;
  const bool fairly = words >= kFairlyAlike && whole >= kWholeFairly;
  return fairly ? CompanyLevel::FairlySimilar : CompanyLevel::Different;
}

// Spaces lost or put in by mistake, and spoilt joining words or forms, break the words but hardly
// the whole.
CompanyLevel level_of_broken_words(const Rest& rest, const Variant& a, const Variant& b) {
  if (all_digits(rest.a) || all_digits(rest.b)) return CompanyLevel::Different;  // Fund 1, Fund 2
  const std::size_t most = std::max(a.texts.loose.size(), b.texts.loose.size()) / kBytesAnEdit;
  if (most == 0) return CompanyLevel::Different;
  const std::size_t edits = text_edits(a.texts.loose, b.texts.loose, most);
  if (edits > most) return CompanyLevel::Different;
  // As many words on both sides: none is broken, one is another (Weber, Keller).
  const auto count = [](std::string_view words) {
    return std::count(words.begin(), words.end(), ' ');
  };
  const bool is_broken = count(a.texts.words) != count(b.texts.words);
  return edits <= 1  ? CompanyLevel::OneEdit
         : is_broken ? CompanyLevel::Similar
                     : CompanyLevel::QuiteSimilar;
}

CompanyLevel compare_latin(const Variant& a, const Variant& b) {
  if (a.header.compact_hash == b.header.compact_hash || a.texts.words == b.texts.words) {
    const CompanyLevel level = level_of_same_brand(a, b, conflicts(a.texts.place, b.texts.place));
    return level == CompanyLevel::SameBrand && a.header.form_class == b.header.form_class
               ? CompanyLevel::Same
               : level;
  }
  const bool acronym =
      (a.header.acronym_hash != 0 && a.header.acronym_hash == b.header.brand_hash) ||
      (b.header.acronym_hash != 0 && b.header.acronym_hash == a.header.brand_hash);
  if (acronym) return CompanyLevel::Acronym;
  const Rest rest = subtract_words(a.texts.words, b.texts.words);
  CompanyLevel level =
      rest.a.empty() || rest.b.empty() ? level_of_subset(rest, a, b) : level_of_rest(rest, a, b);
  if (level > CompanyLevel::Similar && (rest.a_has_brand || rest.b_has_brand)) {
    level = std::min(level, level_of_broken_words(rest, a, b));
  }
  if (level == CompanyLevel::OneEdit || level == CompanyLevel::Similar) {
    if (is_branch_pair(a, b)) return CompanyLevel::Branch;
    if (conflicts(a.texts.place, b.texts.place)) return CompanyLevel::FairlySimilar;
  }
  return level;
}

CompanyLevel compare_variants(const Variant& a, const Variant& b) {
  if (a.header.is_han != b.header.is_han) {
    const bool same = a.header.sound_hash != 0 && a.header.sound_hash == b.header.sound_hash;
    return same ? CompanyLevel::OtherScript : CompanyLevel::Different;
  }
  return a.header.is_han != 0 ? compare_han(a, b) : compare_latin(a, b);
}

CompanyLevel compare_with_all(const Variant& a, std::string_view feature) {
  CompanyLevel best = CompanyLevel::Different;
  FeatureReader reader(feature);
  while (!reader.done()) {
    const auto header = read_record<CompanyHeader>(reader.next());
    const bool worth = is_promising(a.header, header);
    if (!worth && header.is_last != 0) break;
    const Variant b{header, read_company_texts(reader)};
    if (worth) best = std::min(best, compare_variants(a, b));
  }
  return best;
}

}  // namespace

Level compare_company_names(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  const auto first_a = read_record<CompanyHeader>(FeatureReader(a).next());
  const auto first_b = read_record<CompanyHeader>(FeatureReader(b).next());
  const bool single = first_a.is_last != 0 && first_b.is_last != 0;
  if (single && !is_promising(first_a, first_b)) return static_cast<Level>(CompanyLevel::Different);
  CompanyLevel best = CompanyLevel::Different;
  for (FeatureReader reader(a); !reader.done();) {
    const auto header = read_record<CompanyHeader>(reader.next());
    const Variant variant{header, read_company_texts(reader)};
    best = std::min(best, compare_with_all(variant, b));
  }
  return static_cast<Level>(best);
}

}  // namespace spruce
