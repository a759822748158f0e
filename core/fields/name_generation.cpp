// The words, from general usage in en, de, fr, es, pt, ru and zh; collected by us, 2026-11.
#include "core/fields/name_generation.h"

#include <span>

#include "core/reference/surnames.h"
#include "core/text/script.h"
#include "core/text/simplify.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

struct Generation {
  std::string_view word;
  std::uint8_t number;
};

constexpr Generation kWords[] = {
    {"sr", 1},   {"snr", 1},   {"senior", 1}, {"elder", 1},    {"pere", 1},   {"starshii", 1},
    {"i", 1},    {"1st", 1},   {"jr", 2},     {"jnr", 2},      {"junior", 2}, {"younger", 2},
    {"fils", 2}, {"filho", 2}, {"hijo", 2},   {"mladshii", 2}, {"ii", 2},     {"2nd", 2},
    {"iii", 3},  {"3rd", 3},   {"neto", 3},   {"iv", 4},       {"4th", 4},    {"v", 5},
    {"5th", 5},  {"vi", 6},    {"vii", 7},    {"viii", 8},
};

constexpr std::string_view kElderNotes[] = {"大", "父", "老", "长", "哥", "姐"};
constexpr std::string_view kYoungerNotes[] = {"小", "子", "少", "幼", "弟", "妹"};

bool contains(std::span<const std::string_view> list, std::string_view text) {
  for (const std::string_view entry : list) {
    if (entry == text) return true;
  }
  return false;
}

}  // namespace

std::uint8_t generation_of(std::string_view folded) {
  for (const Generation& generation : kWords) {
    if (generation.word == folded) return generation.number;
  }
  return 0;
}

std::uint8_t han_generation(std::u32string_view plain) {
  if (plain.size() < 2 || plain.size() > 3) return 0;
  const std::u32string_view rest = plain.substr(1);
  const bool is_surname_alone =
      rest.size() == 1 ? is_surname(rest[0]) : is_double_surname(rest[0], rest[1]);
  if (!is_surname_alone) return 0;
  return plain[0] == U'老' ? 1 : plain[0] == U'小' ? 2 : 0;
}

std::uint8_t take_generation(std::string& folded, bool is_family) {
  if (is_family && has_han(folded)) {
    const std::u32string plain = to_utf32(to_simplified(folded));
    const std::uint8_t number = han_generation(plain);
    if (number != 0) folded = to_utf8(std::u32string_view(plain).substr(1));
    return number;
  }
  const std::size_t space = folded.rfind(' ');
  if (space == std::string::npos || space < 2) return 0;
  const std::uint8_t number = generation_of(std::string_view(folded).substr(space + 1));
  if (number == 0) return 0;
  folded.resize(space);
  if (folded.size() > 4 && folded.ends_with(" the")) folded.resize(folded.size() - 4);
  return number;
}

std::uint8_t note_generation(std::string_view note) {
  const std::string plain = to_simplified(note);
  if (contains(kElderNotes, plain)) return 1;
  return contains(kYoungerNotes, plain) ? 2 : 0;
}

}  // namespace spruce
