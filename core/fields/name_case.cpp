// Word by word; what a word is (particle, degree, numeral) comes from the reference tables.
#include "core/fields/name_case.h"

#include "core/fields/ascii.h"
#include "core/reference/honorifics.h"
#include "core/reference/person_names.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestName = 300;

std::string without_spaces(std::string text) {
  std::erase(text, ' ');
  return text;
}

std::size_t count_letters(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    letters += is_letter(c.value) ? 1 : 0;
    at += c.size;
  }
  return letters;
}

std::string degree_case(std::string_view word, std::string_view folded) {
  if (folded == "phd") return word.find('.') == std::string_view::npos ? "PhD" : "Ph.D.";
  if (folded == "esq" || folded == "jr" || folded == "sr") return to_title(word);
  if (folded == "junior" || folded == "senior" || folded == "esquire") return to_title(word);
  return to_upper(word);
}

// "mcdonald" → "McDonald", "macarthur" → "MacArthur"; hyphens and apostrophes are to_title's.
std::string inner_capitals(std::string title) {
  for (std::size_t at = 0; at < title.size(); ++at) {
    const bool start = at == 0 || title[at - 1] == '-';
    if (!start) continue;
    std::size_t end = at;
    while (end < title.size() && is_ascii_letter(title[end])) ++end;
    const std::string word = title.substr(at, end - at);
    const std::string_view known = usual_name_case(ascii_lower(word));
    if (!known.empty()) {
      title.replace(at, word.size(), known);
    } else if (word.size() >= 5 && word.starts_with("Mc")) {
      title[at + 2] = ascii_upper(title[at + 2]);
    }
  }
  return title;
}

struct WordPlace {
  bool is_first;
  bool is_last;
  bool was_upper;
};

bool stays_upper(std::string_view folded, bool was_upper) {
  if (!was_upper || folded.size() != 2) return false;
  return folded.find_first_of("aeiouy") == std::string_view::npos;
}

std::string repair_word(std::string_view word, const WordPlace& place, NameCase where) {
  const std::string folded = without_spaces(fold_text(word));
  const bool is_degree = !place.is_first && place.is_last && is_trailing_title(folded);
  if (where == NameCase::FullName && !place.is_first &&
      (is_generation_suffix(folded) || (is_degree && folded != "ma"))) {
    return degree_case(word, folded);
  }
  const bool may_be_small = where == NameCase::FamilyName || !place.is_first;
  // Văn is a name, van a particle.
  if (may_be_small && !place.is_last && is_ascii(word) && is_name_particle(folded))
    return to_lower(word);
  if (stays_upper(folded, place.was_upper)) return std::string(word);
  return inner_capitals(to_title(word));
}

}  // namespace

std::string repair_name_case(std::string_view name, NameCase where) {
  if (name.size() > kLongestName || count_letters(name) < 2) return std::string(name);
  const std::string upper = to_upper(name);
  const std::string lower = to_lower(name);
  const bool is_upper = upper == name;
  if ((!is_upper && lower != name) || upper == lower) return std::string(name);
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t space = name.find(' ', at);
    const std::size_t end = space == std::string_view::npos ? name.size() : space;
    out.append(
        repair_word(name.substr(at, end - at), {at == 0, end == name.size(), is_upper}, where));
    if (end < name.size()) out.push_back(' ');
    at = end + 1;
  }
  return out;
}

}  // namespace spruce
