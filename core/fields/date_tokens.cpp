// Digits, words and signs in one pass. Han numerals and marks are read by character, all other
// letters as words.
#include "core/fields/date_tokens.h"

#include <string>

#include "core/fields/ascii.h"
#include "core/fields/calendar.h"
#include "core/reference/date_words.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

using Kind = DateTokenKind;

// The digits and tens of Chinese numerals, those of cheques included; -1 for what is none.
int han_digit(char32_t c) {
  constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
  constexpr std::u32string_view kFormal = U"零壹贰叁肆伍陆柒捌玖";
  constexpr std::u32string_view kTraditional = U"零壹貳參肆伍陸柒捌玖";
  for (const std::u32string_view digits : {kDigits, kFormal, kTraditional}) {
    const std::size_t at = digits.find(c);
    if (at != std::u32string_view::npos) return static_cast<int>(at);
  }
  if (c == U'○') return 0;
  return -1;
}

// 十, 百 and the tens in one character (廿 20, 卅 30); 0 for others.
int han_unit(char32_t c) {
  if (c == U'十' || c == U'拾') return 10;
  if (c == U'百' || c == U'佰') return 100;
  return 0;
}

int han_twenties(char32_t c) { return c == U'廿' ? 20 : c == U'卅' ? 30 : 0; }

bool is_han_numeral(char32_t c) {
  return han_digit(c) >= 0 || han_unit(c) > 0 || han_twenties(c) > 0;
}

// 二〇二四 by digits, 十五, 二十一, 一百一十三 and 廿三 by value.
DateToken read_han_number(std::string_view text, std::size_t& at) {
  DateToken token;
  int sum = 0;
  int pending = 0;
  bool by_value = false;
  while (at < text.size() && token.digits <= 8) {
    const char32_t c = decode_utf8(text, at).value;
    if (!is_han_numeral(c)) break;
    at += decode_utf8(text, at).size;
    ++token.digits;
    if (const int unit = han_unit(c); unit > 0) {
      sum += (pending == 0 ? 1 : pending) * unit;
      pending = 0;
      by_value = true;
    } else if (const int tens = han_twenties(c); tens > 0) {
      sum += tens;
      by_value = true;
    } else {
      pending = by_value ? han_digit(c) : pending * 10 + han_digit(c);
    }
  }
  token.value = sum + pending;
  return token;
}

struct HanMark {
  std::string_view text;
  Kind kind;
  int value;
};

// Marks and eras. Years to add: 民國 1 = 1912, 令和 1 = 2019, 平成 1 = 1989, 昭和 1 = 1926, 大正 1
// = 1912, 明治 1 = 1868.
constexpr HanMark kHanMarks[] = {
    {"年", Kind::YearMark, 0},     {"月份", Kind::MonthMark, 0},  {"月", Kind::MonthMark, 0},
    {"日", Kind::DayMark, 0},      {"号", Kind::DayMark, 0},      {"號", Kind::DayMark, 0},
    {"년", Kind::YearMark, 0},     {"월", Kind::MonthMark, 0},    {"일", Kind::DayMark, 0},
    {"中华民国", Kind::Era, 1911}, {"中華民國", Kind::Era, 1911}, {"民国", Kind::Era, 1911},
    {"民國", Kind::Era, 1911},     {"令和", Kind::Era, 2018},     {"平成", Kind::Era, 1988},
    {"昭和", Kind::Era, 1925},     {"大正", Kind::Era, 1911},     {"明治", Kind::Era, 1867},
    {"公元", Kind::Era, 0},        {"西元", Kind::Era, 0},        {"西暦", Kind::Era, 0},
};

bool is_weekday_character(char32_t c) {
  return c == U'日' || c == U'天' || c == U'月' || c == U'火' || c == U'水' || c == U'木' ||
         c == U'金' || c == U'土' || (han_digit(c) >= 1 && han_digit(c) <= 6);
}

// 星期三, 周三, 礼拜天, 火曜日, 화요일 and （火） say nothing more.
std::size_t weekday_size(std::string_view text) {
  for (const std::string_view start : {"星期", "礼拜", "禮拜", "週", "周", "(", "（"}) {
    if (text.substr(0, start.size()) != start || text.size() <= start.size()) continue;
    const CodePoint day = decode_utf8(text, start.size());
    if (!is_weekday_character(day.value)) continue;
    std::size_t size = start.size() + day.size;
    if (start != "(" && start != "（") return size;
    for (const std::string_view close : {")", "）"}) {
      if (text.substr(size, close.size()) == close) return size + close.size();
    }
  }
  const CodePoint first = decode_utf8(text, 0);
  const std::string_view rest = text.substr(first.size);
  if (is_weekday_character(first.value) && rest.substr(0, 6) == "曜日") return first.size + 6;
  return 0;
}

bool read_han_mark(std::string_view text, std::size_t& at, DateTokens& out) {
  const std::string_view rest = text.substr(at);
  if (const std::size_t size = weekday_size(rest); size > 0) {
    at += size;
    return true;
  }
  for (const HanMark& mark : kHanMarks) {
    if (rest.substr(0, mark.text.size()) != mark.text) continue;
    // Hangul marks close a number; elsewhere the syllable begins a word (일요일).
    const bool hangul = script_of(decode_utf8(mark.text, 0).value) == Script::Hangul;
    const bool behind_number =
        out.count > 0 && out.items[out.count - 1].kind == Kind::Number && at > 0;
    if (hangul && !behind_number) return false;
    at += mark.text.size();
    if (mark.kind != Kind::Era || mark.value != 0) out.add({mark.kind, mark.value, 0, 0, 0});
    return true;
  }
  if (rest.substr(0, 3) == "元" && out.count > 0) {  // 令和元年: the first year
    at += 3;
    out.add({Kind::Number, 1, 0, 1, 0});
    return true;
  }
  return false;
}

// R6.3.5, H31/4/30, S60-1-1: the first letter of a Japanese era at the start, before digits.
int era_of_letter(std::string_view text) {
  if (text.size() < 5 || !is_ascii_digit(text[1])) return 0;
  switch (text[0]) {
    case 'R':
    case 'r':
      return 2018;
    case 'H':
    case 'h':
      return 1988;
    case 'S':
    case 's':
      return 1925;
    case 'T':
    case 't':
      return 1911;
    case 'M':
    case 'm':
      return 1867;
    default:
      return 0;
  }
}

// Letters and marks of any script but Han and kana; a mark (a Thai vowel) is what is no sign.
bool is_word_character(char32_t c) {
  if (c < 0x80) return is_ascii_letter(static_cast<char>(c));
  if (is_digit(c)) return false;
  const Script script = script_of(c);
  if (script == Script::Han || script == Script::Hiragana || script == Script::Katakana)
    return false;
  return is_letter(c) || script != Script::Common || c == 0xBA || c == 0xAA;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const CodePoint c = decode_utf8(text, at);
    if (!is_word_character(c.value)) break;
    at += c.size;
  }
  return at;
}

// A word whose fold has blanks is known when all its pieces are (п'ятниця with U+02BC).
bool are_fillers(std::string_view folded) {
  while (!folded.empty()) {
    const std::size_t blank = folded.find(' ');
    if (find_date_word(folded.substr(0, blank)).kind != DateWordKind::Filler) return false;
    folded.remove_prefix(blank == std::string_view::npos ? folded.size() : blank + 1);
  }
  return true;
}

DateWord find_word(std::string_view folded) {
  DateWord word = find_date_word(folded);
  if (word.kind == DateWordKind::None && folded.find(' ') != std::string_view::npos &&
      are_fillers(folded)) {
    return {DateWordKind::Filler, 0, 0};
  }
  // Hebrew glues "in" to the month: במרץ.
  constexpr std::string_view kBet = "ב";
  if (word.kind == DateWordKind::None && folded.starts_with(kBet))
    word = find_date_word(folded.substr(kBet.size()));
  return word;
}

// Takes one word, or two that are one name (كانون الثاني, ม.ค.).
void read_word(std::string_view text, std::size_t& at, DateTokens& out, bool& month_follows,
               char before) {
  const std::size_t end = word_end(text, at);
  const std::string folded = fold_text(text.substr(at, end - at));
  DateWord word = find_word(folded);
  std::size_t used = end;
  if (word.kind != DateWordKind::Month && end < text.size() && !is_ascii(folded)) {
    std::size_t next = end;
    while (next < text.size() && (text[next] == '.' || text[next] == ' ')) ++next;
    const std::size_t next_end = word_end(text, next);
    const DateWord pair =
        find_date_word(folded + " " + fold_text(text.substr(next, next_end - next)));
    if (next_end > next && pair.kind != DateWordKind::None) {
      word = pair;
      used = next_end;
    }
  }
  at = used;
  if (folded == "thang" || folded == "thg") {
    month_follows = true;
  } else if (word.kind == DateWordKind::Month) {
    out.add({Kind::Month, word.month, word.other_month, 0, before});
  } else if (word.kind == DateWordKind::BuddhistEra) {
    out.buddhist = true;
  } else if (word.kind == DateWordKind::None && !folded.empty()) {
    out.strange = true;
  }
}

// A sign between the pieces; false when it is in no date.
bool is_date_sign(char32_t c) {
  constexpr std::u32string_view kSigns = U"-/. ,()'_|+°،’‐‑–—";
  return kSigns.find(c) != std::u32string_view::npos;
}

char plain_sign(char32_t c) {
  if (c == U'‐' || c == U'‑' || c == U'–' || c == U'—') return '-';
  if (c == U'’') return '\'';
  return c < 0x80 ? static_cast<char>(c) : ' ';
}

}  // namespace

DateTokens read_date_tokens(std::string_view text) {
  DateTokens out;
  char before = 0;
  bool month_follows = false;
  std::size_t at = 0;
  if (const int era = era_of_letter(text); era > 0) {
    out.add({Kind::Era, era, 0, 0, 0});
    at = 1;
  }
  while (at < text.size() && !out.strange) {
    const CodePoint c = decode_utf8(text, at);
    if (c.value < 0x80 && is_ascii_digit(text[at])) {
      const std::size_t start = at;
      while (at < text.size() && is_ascii_digit(text[at])) ++at;
      const std::string_view digits = text.substr(start, at - start);
      const Kind kind = month_follows ? Kind::Month : Kind::Number;
      out.add({kind, digits_value(digits), 0, month_follows ? 0 : digits.size(), before});
      before = 0;
      month_follows = false;
    } else if (c.value >= 0x80 && read_han_mark(text, at, out)) {
      before = 0;
    } else if (is_han_numeral(c.value)) {
      out.add(read_han_number(text, at));
    } else if (is_word_character(c.value)) {
      read_word(text, at, out, month_follows, before);
      before = 0;
    } else {
      if (c.value == U'(' && weekday_size(text.substr(at)) > 0) {
        at += weekday_size(text.substr(at));
        continue;
      }
      if (!is_date_sign(c.value)) out.strange = true;
      if (before == 0 || before == ' ') before = plain_sign(c.value);
      at += c.size;
    }
  }
  return out;
}

}  // namespace spruce
