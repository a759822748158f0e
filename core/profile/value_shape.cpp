#include "core/profile/value_shape.h"

#include "core/text/script.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::array<std::size_t, 8> kBucketEnds{20, 25, 32, 48, 64, 128, 256, 0};

/// The sign of a character that no ASCII rule covers.
char32_t sign_of_wide(char32_t c) {
  if (c >= 0xFF10 && c <= 0xFF19) return U'９';
  if ((c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A)) return U'Ａ';
  if (is_space(c)) return c;
  if (c < 0xA0) return U'␀';
  switch (script_of(c)) {
    case Script::Han:
      return U'汉';
    case Script::Hiragana:
    case Script::Katakana:
      return U'あ';
    case Script::Hangul:
      return U'가';
    case Script::Latin:
    case Script::Cyrillic:
    case Script::Greek:
      if (!is_letter(c)) return c;
      // Case of two-case scripts outside ASCII: Latin-1 and the basic Greek and Cyrillic blocks;
      // other letters pass as small.
      if ((c >= 0xC0 && c <= 0xDE) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F)) {
        return U'A';
      }
      return U'a';
    case Script::Arabic:
    case Script::Hebrew:
      return U'ع';
    default:
      return is_letter(c) ? U'Ω' : (is_digit(c) ? U'9' : c);
  }
}

char32_t sign_of(char32_t c) {
  if (c >= '0' && c <= '9') return U'9';
  if (c >= 'a' && c <= 'z') return U'a';
  if (c >= 'A' && c <= 'Z') return U'A';
  if (c == '\t' || c == '\n' || c == '\r') return c;
  if (c < 0x20 || c == 0x7F) return U'␀';
  return c < 0x7F ? c : sign_of_wide(c);
}

/// How many signs of a run are shown; 0: all.
std::size_t shown_run(char32_t sign) {
  switch (sign) {
    case U'9':
    case U'９':
      return 20;
    case U'汉':
      return 6;
    case U' ':
      return 2;
    case U'A':
    case U'a':
    case U'Ａ':
    case U'あ':
    case U'가':
    case U'ع':
    case U'Ω':
      return 1;
    default:
      return 0;
  }
}

bool marks_longer_runs(char32_t sign) { return sign == U'9' || sign == U'９' || sign == U'汉'; }

}  // namespace

void write_shape(std::string_view value, std::string& out) {
  out.clear();
  std::size_t written = 0;
  std::size_t run = 0;
  char32_t last = 0;
  for (std::size_t at = 0; at < value.size();) {
    const CodePoint point = decode_utf8(value, at);
    at += point.size;
    const char32_t sign = sign_of(point.value);
    run = sign == last ? run + 1 : 1;
    last = sign;
    const std::size_t limit = shown_run(sign);
    char32_t shown = sign;
    if (limit != 0 && run > limit) {
      if (run != limit + 1 || !marks_longer_runs(sign)) continue;
      shown = U'+';
    }
    if (written == kMaxShape - 1) {
      append_utf8(out, U'…');
      return;
    }
    append_utf8(out, shown);
    ++written;
  }
}

std::size_t length_bucket(std::size_t code_points) {
  if (code_points < 16) return code_points;
  std::size_t bucket = 16;
  for (const std::size_t end : kBucketEnds) {
    if (end == 0 || code_points < end) return bucket;
    ++bucket;
  }
  return kLengthBuckets - 1;
}

std::string_view cut_text(std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  std::size_t end = max_bytes;
  // At most three bytes back: the text may be no UTF-8 at all.
  for (int i = 0; i < 3 && end > 0; ++i) {
    if ((static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U) break;
    --end;
  }
  return text.substr(0, end);
}

}  // namespace spruce
