// Folding takes the table road while every character allows it, and starts again through ICU when
// one does not: the table characters do not depend on their neighbours, so both roads agree (held
// by a test).
#include "core/text/normalize.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <array>

#include "core/text/fold.h"
#include "core/text/script.h"
#include "core/text/simplify.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

/// What a folded ASCII byte becomes: itself in lower case, ' ' for a space, 0 for a control.
constexpr std::array<char, 128> make_ascii_table(bool keeps_punctuation) {
  std::array<char, 128> table{};
  for (std::size_t i = 0; i < table.size(); ++i) {
    const char c = static_cast<char>(i);
    const bool is_upper = c >= 'A' && c <= 'Z';
    const bool is_word = is_upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_word) {
      table[i] = is_upper ? static_cast<char>(c + 32) : c;
    } else if (c == ' ' || (c >= 9 && c <= 13)) {
      table[i] = ' ';
    } else if (c > ' ' && c < 127) {
      table[i] = keeps_punctuation ? c : ' ';
    }
  }
  return table;
}

constexpr std::array<char, 128> kFoldAscii = make_ascii_table(false);
constexpr std::array<char, 128> kFoldAsciiKeeping = make_ascii_table(true);

/// Collects folded text: spaces collapse as they come, none at the ends.
class FoldedText {
 public:
  FoldedText(std::size_t capacity, bool keeps_punctuation)
      : ascii_(keeps_punctuation ? kFoldAsciiKeeping : kFoldAscii),
        keeps_punctuation_(keeps_punctuation) {
    out_.reserve(capacity);
  }
  void add_ascii(char c) {
    const char folded = ascii_[static_cast<unsigned char>(c)];
    if (folded == ' ') {
      add_space();
    } else if (folded != 0) {
      close_space();
      out_.push_back(folded);
    }
  }
  void add_space() { has_space_ = true; }
  void add_letter(char32_t c) {
    close_space();
    append_utf8(out_, c);
  }
  /// Adds a character of unknown kind in its folded, punctuation-keeping form.
  void add(char32_t c) {
    if (c < 0x80) {
      add_ascii(static_cast<char>(c));
    } else if (!fold::is_punctuation(c)) {
      add_letter(c);
    } else if (keeps_punctuation_) {
      const char32_t plain = fold::plain_punctuation(c);
      close_space();
      append_utf8(out_, plain);
    } else {
      add_space();
    }
  }
  std::string take() { return std::move(out_); }

 private:
  void close_space() {
    if (has_space_ && !out_.empty()) out_.push_back(' ');
    has_space_ = false;
  }

  const std::array<char, 128>& ascii_;
  bool keeps_punctuation_;
  bool has_space_ = false;
  std::string out_;
};

/// Adds a character from the two tables of accented letters; false when it needs ICU.
bool add_from_table(FoldedText& out, const char16_t* entry) {
  if (entry[0] == fold::kAskIcu) return false;
  for (std::size_t i = 0; i < 2 && entry[i] != fold::kNothing; ++i) {
    if (entry[i] == u' ') {
      out.add_space();
    } else {
      out.add(entry[i]);
    }
  }
  return true;
}

/// CJK marks and kana that fold to themselves whatever stands beside them.
bool is_plain_cjk(char32_t c) {
  return (c >= 0x3001 && c <= 0x3003) || (c >= 0x3005 && c <= 0x3029) ||
         (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FE);
}

/// Adds a character without ICU; false when only ICU knows what becomes of it.
bool add_by_table(FoldedText& out, char32_t c) {
  if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF)) {
    out.add_letter(simplify(c));
  } else if (c <= fold::kLowLast) {
    return add_from_table(out, fold::kLowTable + 2 * (c - fold::kLowFirst));
  } else if (c >= fold::kAddFirst && c <= fold::kAddLast) {
    return add_from_table(out, fold::kAddTable + 2 * (c - fold::kAddFirst));
  } else if (c >= 0xFF01 && c <= 0xFF5E) {
    out.add_ascii(static_cast<char>(c - 0xFEE0));
  } else if (is_space(c)) {
    out.add_space();
  } else if (c >= 0xAC00 && c <= 0xD7A3) {
    out.add_letter(c);
  } else if ((c >= 0x2012 && c <= 0x201F) || is_plain_cjk(c)) {
    if (c == 0x2017) return false;  // decomposes
    out.add(c);
  } else if (invisible_kind(c) == Invisible::No) {
    return false;
  }
  return true;
}

std::string collapse_spaces(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (char c : text) {
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out.push_back(c);
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

/// The same as FoldedText for ASCII alone, written in place.
std::string fold_ascii(std::string_view text, const std::array<char, 128>& table) {
  std::string out(text.size(), ' ');
  char* const start = out.data();
  char* end = start;
  bool has_space = false;
  for (char c : text) {
    const char folded = table[static_cast<unsigned char>(c)];
    if (folded == ' ') {
      has_space = end != start;
    } else if (folded != 0) {
      if (has_space) *end++ = ' ';
      has_space = false;
      *end++ = folded;
    }
  }
  out.resize(static_cast<std::size_t>(end - start));
  return out;
}

std::string fold_with(std::string_view text, bool keeps_punctuation) {
  if (is_ascii(text)) return fold_ascii(text, keeps_punctuation ? kFoldAsciiKeeping : kFoldAscii);
  FoldedText out(text.size(), keeps_punctuation);
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      out.add_ascii(text[at]);
      ++at;
      continue;
    }
    const CodePoint c = decode_utf8(text, at);
    if (!add_by_table(out, c.value)) {
      return collapse_spaces(fold::fold_by_icu(text, keeps_punctuation));
    }
    at += c.size;
  }
  return out.take();
}

/// ICU's byte sink that fills a string of ours.
class StringSink : public icu::ByteSink {
 public:
  explicit StringSink(std::string& out) : out_(out) {}
  void Append(const char* bytes, int32_t size) override {
    out_.append(bytes, static_cast<std::size_t>(size));
  }

 private:
  std::string& out_;
};

icu::StringPiece piece_of(std::string_view text) {
  return {text.data(), static_cast<int32_t>(text.size())};
}

using MapCase = void (*)(icu::StringPiece, icu::ByteSink&, UErrorCode&);

/// Runs one ICU mapping over valid UTF-8; invalid bytes become U+FFFD first.
std::string map_by_icu(std::string_view text, MapCase map) {
  std::string valid;
  if (!is_valid_utf8(text)) {
    valid = replace_invalid_utf8(text);
    text = valid;
  }
  std::string out;
  out.reserve(text.size());
  StringSink sink(out);
  UErrorCode status = U_ZERO_ERROR;
  map(piece_of(text), sink, status);
  return U_FAILURE(status) ? std::string(text) : out;
}

void map_nfkc(icu::StringPiece text, icu::ByteSink& sink, UErrorCode& status) {
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (U_SUCCESS(status)) nfkc->normalizeUTF8(0, text, sink, nullptr, status);
}
void map_fold(icu::StringPiece text, icu::ByteSink& sink, UErrorCode& status) {
  icu::CaseMap::utf8Fold(0, text, sink, nullptr, status);
}
void map_upper(icu::StringPiece text, icu::ByteSink& sink, UErrorCode& status) {
  icu::CaseMap::utf8ToUpper("", 0, text, sink, nullptr, status);
}
void map_lower(icu::StringPiece text, icu::ByteSink& sink, UErrorCode& status) {
  icu::CaseMap::utf8ToLower("", 0, text, sink, nullptr, status);
}

char upper_ascii(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }
char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string map_ascii(std::string_view text, char (*map)(char)) {
  std::string out(text);
  for (char& c : out) c = map(c);
  return out;
}

bool is_mark(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x02BC; }

/// Where in a word the next character stands, for title case.
class TitleState {
 public:
  /// Should this character be in title case? Then moves past it.
  bool next(char32_t c) {
    const bool starts = letters_ == 0;
    if (is_letter(c) || is_digit(c)) {
      ++letters_;
      return starts;
    }
    if (is_mark(c)) return false;
    const bool splits = !is_apostrophe(c) || letters_ == 1;
    if (splits) letters_ = 0;
    return false;
  }

 private:
  std::size_t letters_ = 0;
};

/// After "I'" or "O'" stands an English ending, not a name: a single letter, ll, ve or re.
bool is_ending_after_apostrophe(std::string_view text, std::size_t at) {
  std::size_t end = at;
  std::size_t letters = 0;
  while (end < text.size() && letters <= 2) {
    const CodePoint c = decode_utf8(text, end);
    if (!is_letter(c.value) && !is_mark(c.value)) break;
    if (is_letter(c.value)) ++letters;
    end += c.size;
  }
  const std::string_view word = text.substr(at, end - at);
  return letters == 1 || word == "ll" || word == "ve" || word == "re";
}

}  // namespace

std::string normalize_nfkc(std::string_view text) {
  return is_ascii(text) ? std::string(text) : map_by_icu(text, map_nfkc);
}

std::string fold_case(std::string_view text) {
  return is_ascii(text) ? map_ascii(text, lower_ascii) : map_by_icu(text, map_fold);
}

std::string fold_text(std::string_view text) { return fold_with(text, false); }

std::string fold_keep_punctuation(std::string_view text) { return fold_with(text, true); }

std::string to_upper(std::string_view text) {
  return is_ascii(text) ? map_ascii(text, upper_ascii) : map_by_icu(text, map_upper);
}

std::string to_lower(std::string_view text) {
  return is_ascii(text) ? map_ascii(text, lower_ascii) : map_by_icu(text, map_lower);
}

std::string to_title(std::string_view text) {
  const std::string lower = to_lower(text);
  std::string out;
  out.reserve(lower.size());
  TitleState state;
  char32_t before = 0;
  for (std::size_t at = 0; at < lower.size();) {
    const CodePoint c = decode_utf8(lower, at);
    const bool is_ending = is_apostrophe(before) && is_ending_after_apostrophe(lower, at);
    if (state.next(c.value) && !is_ending) {
      append_utf8(out, static_cast<char32_t>(u_totitle(static_cast<UChar32>(c.value))));
    } else {
      append_utf8(out, c.value);
    }
    before = c.value;
    at += c.size;
  }
  return out;
}

std::string strip_diacritics(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  std::string out;
  bool on_letter = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    const std::string_view raw = text.substr(at, c.size);
    at += c.size;
    if (on_letter && is_mark(c.value)) continue;
    const Script script = script_of(c.value);
    on_letter = script == Script::Latin || script == Script::Greek || script == Script::Cyrillic;
    if (!on_letter || c.value < 0x80) {
      out.append(raw);
      continue;
    }
    icu::UnicodeString parts;
    const bool splits = nfc->getDecomposition(static_cast<UChar32>(c.value), parts) != 0;
    const auto base = splits ? static_cast<char32_t>(parts.char32At(0)) : c.value;
    const std::u32string_view plain = fold::plain_letters(base);
    if (plain.empty()) append_utf8(out, base);
    for (char32_t letter : plain) append_utf8(out, letter);
  }
  return out;
}

}  // namespace spruce
