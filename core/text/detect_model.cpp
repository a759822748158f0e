// Costs are minus log2 of rough probabilities: a writing's common characters share most of the
// mass, so a text read in its own encoding costs 4 to 7 bits a byte, and read in another 8 and
// more. Only differences matter.
#include "core/text/detect_model.h"

#include <algorithm>
#include <array>

#include "core/text/script.h"
#include "core/text/simplify.h"
#include "core/text/whitespace.h"

namespace spruce::detect {
namespace {

using Kind = CodeUnit::Kind;

constexpr double kAscii = 4.5;
constexpr double kControl = 14;
constexpr double kBad = 35;
constexpr double kHalfKana = 10;  // half-width katakana come in runs: the first one is a surprise
constexpr double kHalfKanaRun = -4;
constexpr double kBesideLatin = 5;  // an ideograph right beside a Latin letter

/// The first two bytes of a code.
struct Code {
  std::uint32_t lead;
  std::uint32_t trail;
  std::uint32_t size;
};

bool in(std::uint32_t value, std::uint32_t first, std::uint32_t last) {
  return value >= first && value <= last;
}

bool is_private(char32_t c) { return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000; }
bool is_kana(char32_t c) { return in(c, 0x3041, 0x30FE); }
bool is_c1(char32_t c) { return in(c, 0x80, 0x9F); }

double gb_cost(const Code& code, char32_t c, const CommonCharacters& common) {
  if (code.size == 4) return 28;
  if (code.size == 1) return 16;
  if (common.is_han(c)) return simplify(c) == c ? 9.4 : 15;
  if (code.trail < 0xA1) return is_private(c) ? 30 : 21;
  if (in(code.lead, 0xB0, 0xD7)) return 13.5;
  if (in(code.lead, 0xD8, 0xF7)) return 17;
  if (code.lead == 0xA1 || code.lead == 0xA3) return 11;
  return is_private(c) ? 30 : 15;
}

double big5_cost(const Code& code, char32_t c, const CommonCharacters& common) {
  if (code.size == 1) return 25;
  if (in(code.lead, 0xA4, 0xC6) && (code.lead < 0xC6 || code.trail < 0xA1)) {
    return common.is_han(simplify(c)) ? 9.6 : 13.5;
  }
  if (in(code.lead, 0xA1, 0xA3)) return 11;
  if (is_private(c)) return 30;
  return in(code.lead, 0xC9, 0xF9) ? 18 : 21;
}

double kanji_cost(char32_t c, bool is_first_level, const CommonCharacters& common) {
  if (common.is_kanji(c)) return 9.5;
  return is_first_level ? 13.2 : 17;
}

double shift_jis_cost(const Code& code, char32_t c, const CommonCharacters& common) {
  if (code.size == 1) return kHalfKana;
  if (is_kana(c)) return 8;
  if (in(code.lead, 0x88, 0x9F) || in(code.lead, 0xE0, 0xEA)) {
    const bool is_first = code.lead < 0x98 || (code.lead == 0x98 && code.trail < 0x73);
    return kanji_cost(c, is_first, common);
  }
  return in(code.lead, 0x81, 0x82) ? 10 : 20;
}

double euc_jp_cost(const Code& code, char32_t c, const CommonCharacters& common) {
  if (code.size == 1) return 25;
  if (code.size == 3) return 22;
  if (code.lead == 0x8E) return 11;
  if (is_kana(c)) return 8;
  if (in(code.lead, 0xB0, 0xF4)) return kanji_cost(c, code.lead < 0xD0, common);
  return code.lead == 0xA1 || code.lead == 0xA3 ? 10 : 18;
}

double euc_kr_cost(const Code& code, char32_t c, const CommonCharacters& common) {
  if (code.size == 1) return 25;
  if (common.is_hangul(c)) return 8;
  const bool is_first_set = code.trail >= 0xA1;
  if (in(c, 0xAC00, 0xD7A3)) return is_first_set ? 11.5 : 18;
  if (in(code.lead, 0xCA, 0xFD)) return 18;
  return code.lead == 0xA1 ? 11 : 16;
}

double utf8_cost(char32_t c, const CommonCharacters& common) {
  if (is_c1(c) || is_private(c)) return 30;
  if (common.is_han(c) || common.is_kanji(c)) return 9.4;
  if (common.is_hangul(c) || is_kana(c)) return 8;
  return c < 0x800 ? 11 : 14;
}

double multi_byte_cost(Encoding encoding, const Code& code, char32_t c,
                       const CommonCharacters& common) {
  switch (encoding) {
    case Encoding::Gb18030:
      return gb_cost(code, c, common);
    case Encoding::Big5:
      return big5_cost(code, c, common);
    case Encoding::ShiftJis:
      return shift_jis_cost(code, c, common);
    case Encoding::EucJp:
      return euc_jp_cost(code, c, common);
    case Encoding::EucKr:
      return euc_kr_cost(code, c, common);
    default:
      return utf8_cost(c, common);
  }
}

/// How rare files in an encoding are, in bits (our own ranking for CRM exports), and its writing.
struct Profile {
  Encoding encoding;
  double rarity;
  const std::u16string_view* letters;  // null: several bytes a character
  bool is_latin;
};

constexpr std::array<Profile, 27> kProfiles{{
    {Encoding::Utf8, 0, nullptr, false},
    {Encoding::Gb18030, 0, nullptr, false},
    {Encoding::Big5, 2, nullptr, false},
    {Encoding::ShiftJis, 1, nullptr, false},
    {Encoding::EucJp, 4, nullptr, false},
    {Encoding::EucKr, 3, nullptr, false},
    {Encoding::Windows1250, 3, &kCentral, true},
    {Encoding::Windows1251, 1, &kCyrillic, false},
    {Encoding::Windows1252, 0, &kWestern, true},
    {Encoding::Windows1253, 3, &kGreek, false},
    {Encoding::Windows1254, 3, &kTurkish, true},
    {Encoding::Windows1255, 3, &kHebrew, false},
    {Encoding::Windows1256, 3, &kArabic, false},
    {Encoding::Windows1257, 4, &kBaltic, true},
    {Encoding::Windows1258, 8, &kVietnamese, true},
    {Encoding::Windows874, 3, &kThai, false},
    {Encoding::Iso8859_2, 5, &kCentral, true},
    {Encoding::Iso8859_5, 8, &kCyrillic, false},
    {Encoding::Iso8859_7, 9, &kGreek, false},
    {Encoding::Iso8859_9, 6, &kTurkish, true},
    {Encoding::Iso8859_15, 6, &kWestern, true},
    {Encoding::Koi8R, 5, &kCyrillic, false},
    {Encoding::Koi8U, 7, &kCyrillic, false},
    {Encoding::Ibm437, 9, &kWestern, true},
    {Encoding::Ibm850, 7, &kWestern, true},
    {Encoding::Ibm866, 5, &kCyrillic, false},
    {Encoding::MacRoman, 5, &kWestern, true},
}};

const Profile& find_profile(Encoding encoding) {
  for (const Profile& profile : kProfiles) {
    if (profile.encoding == encoding) return profile;
  }
  return kProfiles[0];
}

/// A byte of a single-byte encoding, weighed once.
struct Letter {
  char32_t character = 0;
  double cost = kBad;
  bool is_letter = false;
  bool is_upper = false;
};

/// Lower case of the few scripts the alphabets above use, without ICU.
char32_t lower_of(char32_t c) {
  if (in(c, 0x0410, 0x042F) || in(c, 0x00C0, 0x00DE) || in(c, 0x0391, 0x03A9)) return c + 0x20;
  if (in(c, 0x0400, 0x040F)) return c + 0x50;
  if (in(c, 0x0100, 0x017F) && c != 0x0131 && c != 0x0130 && c != 0x0178) {
    const bool odd_is_upper = in(c, 0x0139, 0x0148) || in(c, 0x0179, 0x017E);
    if ((c % 2 != 0) == odd_is_upper) return c + 1;
  }
  if (c == 0x0386) return 0x03AC;
  if (in(c, 0x0388, 0x038A)) return c + 0x25;
  if (c == 0x0178) return 0xFF;
  if (c == 0x0490 || c == 0x01A0 || c == 0x01AF) return c + 1;
  return c;
}

double letter_cost(const Profile& profile, std::size_t rank) {
  if (profile.is_latin) return rank < 25 ? 9 : rank < 28 ? 11 : 13;
  return rank < 10 ? 4.0 : rank < 20 ? 5.2 : 7.0;
}

Letter weigh(const Profile& profile, char32_t c) {
  Letter letter;
  letter.character = c;
  const char32_t lower = c == 0x0130 ? U'ı' : lower_of(c);
  const std::size_t rank = profile.letters->find(static_cast<char16_t>(lower));
  letter.is_upper = lower != c;
  letter.is_letter = rank != std::u16string_view::npos || is_letter(c);
  if (rank != std::u16string_view::npos) {
    letter.cost = letter_cost(profile, rank) + (letter.is_upper ? 1.5 : 0.0);
  } else if (kMarks.find(static_cast<char16_t>(c)) != std::u16string_view::npos) {
    letter.cost = 11;
  } else if (is_c1(c) || is_private(c)) {
    letter.cost = 25;
  } else {
    letter.cost = letter.is_letter ? 15.5 : 15;
  }
  return letter;
}

std::array<Letter, 128> weigh_all(const Profile& profile, const CodeTable& table) {
  std::array<Letter, 128> letters;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const char byte = static_cast<char>(0x80 + i);
    const CodeUnit unit = table.decode(std::string_view(&byte, 1), 0, true);
    if (unit.kind != Kind::Bad) letters[i] = weigh(profile, unit.value);
  }
  return letters;
}

bool is_ascii_lower(char32_t c) { return c >= 'a' && c <= 'z'; }
bool is_ascii_letter(char32_t c) { return is_ascii_lower(c) || (c >= 'A' && c <= 'Z'); }

double ascii_cost(char32_t c) { return c < 0x20 && !is_space(c) ? kControl : kAscii; }

/// Marks that are at home between two letters.
bool stands_inside_words(char32_t c) {
  return c == U'’' || c == U'·' || c == U'–' || c == U'—' || c == 0xA0;
}

/// What the neighbours of a letter add: case that jumps up inside a word, alphabets mixed in one
/// word.
double neighbour_cost(const Profile& profile, const Letter& letter, const Letter* before,
                      char before_byte, char after_byte) {
  const bool is_between_letters = is_ascii_letter(static_cast<unsigned char>(before_byte)) &&
                                  is_ascii_letter(static_cast<unsigned char>(after_byte));
  if (!letter.is_letter)
    return is_between_letters && !stands_inside_words(letter.character) ? 6 : 0;
  const bool after_lower = before != nullptr
                               ? before->is_letter && !before->is_upper
                               : is_ascii_lower(static_cast<unsigned char>(before_byte));
  double cost = letter.is_upper && after_lower ? 6 : 0;
  const bool is_beside_ascii = is_ascii_letter(static_cast<unsigned char>(before_byte)) ||
                               is_ascii_letter(static_cast<unsigned char>(after_byte));
  const bool is_after_high = before != nullptr && before->is_letter;
  if (!profile.is_latin) {
    const bool is_alone = !is_after_high && static_cast<unsigned char>(after_byte) < 0x80;
    return cost + (is_beside_ascii ? 9 : 0) + (is_alone ? 6 : 0);
  }
  return cost + (is_after_high ? 4 : 0) + (is_beside_ascii ? 0 : 2);
}

Cost measure_single(const Profile& profile, const CodeTable& table, std::string_view sample) {
  const std::array<Letter, 128> letters = weigh_all(profile, table);
  const auto find = [&letters](char byte) -> const Letter* {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x80 ? nullptr : &letters[value - 0x80U];
  };
  Cost total;
  for (std::size_t at = 0; at < sample.size(); ++at) {
    const Letter* letter = find(sample[at]);
    if (letter == nullptr) {
      total.bits += ascii_cost(static_cast<unsigned char>(sample[at]));
      continue;
    }
    const char before = at > 0 ? sample[at - 1] : ' ';
    const char after = at + 1 < sample.size() ? sample[at + 1] : ' ';
    total.bits += letter->cost + neighbour_cost(profile, *letter, find(before), before, after);
    total.letters += 1;
    total.bad += letter->cost >= kBad ? 1U : 0U;
  }
  return total;
}

Cost measure_multi(Encoding encoding, const CodeTable* table, const CommonCharacters& common,
                   std::string_view sample) {
  Cost total;
  char32_t before = ' ';
  for (std::size_t at = 0; at < sample.size();) {
    const CodeUnit unit = table != nullptr ? table->decode(sample, at, false)
                                           : decode_unicode(encoding, sample, at, false);
    if (unit.kind == Kind::Cut) break;
    const char32_t c = unit.value;
    if (unit.kind == Kind::Bad) {
      total.bits += kBad;
      total.bad += 1;
      total.letters += 1;
    } else if (c < 0x80) {
      total.bits += ascii_cost(c) + (is_ascii_letter(c) && before >= 0x80 ? kBesideLatin : 0);
    } else {
      const auto lead = static_cast<unsigned char>(sample[at]);
      const auto trail = static_cast<unsigned char>(sample[at + unit.size - 1]);
      total.bits += multi_byte_cost(encoding, {lead, trail, unit.size}, c, common);
      if (is_ascii_letter(before) && encoding != Encoding::Utf8) total.bits += kBesideLatin;
      if (unit.size == 1 && in(c, 0xFF61, 0xFF9F) && in(before, 0xFF61, 0xFF9F))
        total.bits += kHalfKanaRun;
      total.letters += 1;
    }
    before = c;
    at += unit.size;
  }
  return total;
}

}  // namespace

CommonCharacters::CommonCharacters() : flags_(0x10000, 0) {
  for (char16_t c : kCommonHan) flags_[c] |= 1U;
  for (char16_t c : kCommonKanji) flags_[c] |= 2U;
  for (char16_t c : kCommonHangul) flags_[c] |= 4U;
}

Cost measure(Encoding encoding, const CodeTable* table, const CommonCharacters& common,
             std::string_view sample) {
  const Profile& profile = find_profile(encoding);
  Cost cost = profile.letters != nullptr ? measure_single(profile, *table, sample)
                                         : measure_multi(encoding, table, common, sample);
  cost.bits += profile.rarity;
  return cost;
}

}  // namespace spruce::detect
