// The complete road of folding: NFKC_Casefold, decompose, drop marks, map, compose. Correct for any
// text, slow. Order matters for idempotence: everything is mapped while decomposed and composed
// once at the end.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/script.h"
#include "core/text/simplify.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce::fold {
namespace {

struct PlainLetters {
  char32_t letter;
  std::u32string_view plain;
};

constexpr std::array<PlainLetters, 36> kPlainLetters{{
    {0x00C6, U"AE"}, {0x00D0, U"D"}, {0x00D8, U"O"}, {0x00DE, U"TH"}, {0x00DF, U"ss"},
    {0x00E6, U"ae"}, {0x00F0, U"d"}, {0x00F8, U"o"}, {0x00FE, U"th"}, {0x0110, U"D"},
    {0x0111, U"d"},  {0x0126, U"H"}, {0x0127, U"h"}, {0x0131, U"i"},  {0x0138, U"k"},
    {0x0141, U"L"},  {0x0142, U"l"}, {0x014A, U"N"}, {0x014B, U"n"},  {0x0152, U"OE"},
    {0x0153, U"oe"}, {0x0166, U"T"}, {0x0167, U"t"}, {0x018F, U"E"},  {0x0192, U"f"},
    {0x0197, U"I"},  {0x01B5, U"Z"}, {0x01B6, U"z"}, {0x0237, U"j"},  {0x0253, U"b"},
    {0x0257, U"d"},  {0x0259, U"e"}, {0x0268, U"i"}, {0x0490, U"Г"},  {0x0491, U"г"},
    {0x1E9E, U"SS"},
}};

struct Mark {
  char32_t mark;
  char32_t plain;
};

constexpr std::array<Mark, 42> kMarks{{
    {0x00AB, '"'},  {0x00B4, '\''}, {0x00B7, 0xB7}, {0x00BB, '"'},  {0x02B9, '\''}, {0x02BA, '"'},
    {0x02BB, '\''}, {0x02BC, '\''}, {0x02BD, '\''}, {0x02C8, '\''}, {0x2010, '-'},  {0x2011, '-'},
    {0x2012, '-'},  {0x2013, '-'},  {0x2014, '-'},  {0x2015, '-'},  {0x2018, '\''}, {0x2019, '\''},
    {0x201B, '\''}, {0x201C, '"'},  {0x201D, '"'},  {0x201E, '"'},  {0x201F, '"'},  {0x2022, 0xB7},
    {0x2027, 0xB7}, {0x2032, '\''}, {0x2033, '"'},  {0x2043, '-'},  {0x2044, '/'},  {0x2212, '-'},
    {0x3001, ','},  {0x3002, '.'},  {0x3008, '<'},  {0x3009, '>'},  {0x300A, '<'},  {0x300B, '>'},
    {0x300C, '"'},  {0x300D, '"'},  {0x3010, '['},  {0x3011, ']'},  {0x301C, '~'},  {0x30FB, 0xB7},
}};

bool is_mark(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }

/// Marks made for Latin, Greek, Cyrillic and symbols, whatever they stand on.
bool is_common_diacritic(char32_t c) {
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0483 && c <= 0x0489) ||
         (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
         (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F);
}

icu::UnicodeString to_unicode_string(std::string_view text) {
  icu::UnicodeString out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    if (invisible_kind(c.value) == Invisible::No) out.append(static_cast<UChar32>(c.value));
    at += c.size;
  }
  return out;
}

void append_folded(icu::UnicodeString& out, char32_t c, bool keeps_punctuation) {
  if (is_space(c)) {
    out.append(u' ');
  } else if (is_punctuation(c)) {
    out.append(static_cast<UChar32>(keeps_punctuation ? plain_punctuation(c) : U' '));
  } else if (const std::u32string_view plain = plain_letters(c); !plain.empty()) {
    for (char32_t letter : plain) out.append(static_cast<UChar32>(letter));
  } else {
    out.append(static_cast<UChar32>(simplify(c)));
  }
}

}  // namespace

bool is_punctuation(char32_t c) {
  constexpr std::uint32_t kMask = U_GC_P_MASK | U_GC_S_MASK;
  if (c >= 0x02B9 && c <= 0x02C8) return plain_punctuation(c) != c;
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & kMask) != 0;
}

char32_t plain_punctuation(char32_t c) {
  const auto* found =
      std::lower_bound(kMarks.begin(), kMarks.end(), c,
                       [](const Mark& mark, char32_t wanted) { return mark.mark < wanted; });
  return found != kMarks.end() && found->mark == c ? found->plain : c;
}

std::u32string_view plain_letters(char32_t c) {
  const auto* found = std::lower_bound(
      kPlainLetters.begin(), kPlainLetters.end(), c,
      [](const PlainLetters& entry, char32_t wanted) { return entry.letter < wanted; });
  if (found == kPlainLetters.end() || found->letter != c) return {};
  return found->plain;
}

std::string fold_by_icu(std::string_view text, bool keeps_punctuation) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return std::string(text);
  const icu::UnicodeString whole =
      nfd->normalize(casefold->normalize(to_unicode_string(text), status), status);
  icu::UnicodeString mapped;
  Script base = Script::Common;
  for (int32_t at = 0; at < whole.length();) {
    const auto c = static_cast<char32_t>(whole.char32At(at));
    at += U16_LENGTH(c);
    if (is_mark(c)) {
      const bool marks_letter =
          base == Script::Latin || base == Script::Greek || base == Script::Cyrillic;
      if (marks_letter || is_common_diacritic(c)) continue;
    } else {
      base = script_of(c);
    }
    append_folded(mapped, c, keeps_punctuation);
  }
  std::string out;
  nfc->normalize(mapped, status).toUTF8String(out);
  return out;
}

}  // namespace spruce::fold
