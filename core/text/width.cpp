// to_half_width: the compatibility widths of U+FF00..U+FFEF, by tables of the block (Unicode 15.0).
#include <string>
#include <string_view>

#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

/// U+FF61..U+FF9F: half-width CJK marks and katakana.
constexpr std::u16string_view kKatakana =
    u"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ"
    u"マミムメモ"
    u"ヤユヨラリルレロワン゛゜";
/// U+FFE0..U+FFE6.
constexpr std::u16string_view kSigns = u"¢£¬¯¦¥₩";

constexpr char32_t kVoiced = 0xFF9E;
constexpr char32_t kHalfVoiced = 0xFF9F;

/// The katakana with the voicing mark that follows it; 0 when the two do not join.
char32_t join_voicing(char32_t kana, char32_t mark) {
  const bool is_ha_row =
      kana == U'ハ' || kana == U'ヒ' || kana == U'フ' || kana == U'ヘ' || kana == U'ホ';
  if (mark == kHalfVoiced) return is_ha_row ? kana + 2 : 0;
  if (mark != kVoiced) return 0;
  if (kana == U'ウ') return U'ヴ';
  const bool is_ka_to_ta = kana >= U'カ' && kana <= U'ヂ' && (kana - U'カ') % 2 == 0;
  const bool is_tsu_te_to = kana == U'ツ' || kana == U'テ' || kana == U'ト';
  return is_ka_to_ta || is_tsu_te_to || is_ha_row ? kana + 1 : 0;
}

char32_t usual_width(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;
  if (c == 0x3000) return U' ';
  if (c >= 0xFF61 && c <= 0xFF9F) return kKatakana[c - 0xFF61];
  if (c >= 0xFFE0 && c <= 0xFFE6) return kSigns[c - 0xFFE0];
  return c;
}

}  // namespace

std::string to_half_width(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    const std::size_t start = at;
    at += c.size;
    const char32_t usual = usual_width(c.value);
    if (usual == c.value) {
      out.append(text.substr(start, c.size));
      continue;
    }
    const CodePoint next = at < text.size() ? decode_utf8(text, at) : CodePoint{};
    const bool is_half_kana = c.value >= 0xFF66 && c.value <= 0xFF9D;
    const char32_t joined = is_half_kana ? join_voicing(usual, next.value) : 0;
    append_utf8(out, joined != 0 ? joined : usual);
    if (joined != 0) at += next.size;
  }
  return out;
}

}  // namespace spruce
