// Nearly all values are clean: one pass over the bytes tells, and only the others are rebuilt.
#include "core/fields/text_rules.h"

#include <algorithm>

#include "core/fields/placeholder.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

// May hold something to clean? Blanks at the ends, two blanks, controls, or a lead byte of a block
// that has spaces, invisible or full-width characters. A false alarm only costs time.
bool is_suspect(std::string_view text) {
  if (text.empty()) return false;
  if (text.front() == ' ' || text.back() == ' ') return true;
  unsigned char before = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0x20 || c == 0x7f) return true;
    if (c == ' ' && before == ' ') return true;
    before = c;
    if (c < 0x80) continue;
    // Han and kana: E3 81 to E9; Hangul: EA to ED; letters of Latin, Greek, Cyrillic: C3 to CC, CE
    // to D1.
    const bool safe =
        (c >= 0xC3 && c <= 0xCC) || (c >= 0xCE && c <= 0xD1) || (c >= 0xE4 && c <= 0xED) ||
        (c >= 0x80 && c <= 0xBF) ||
        (c == 0xE3 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) > 0x80 &&
         static_cast<unsigned char>(text[i + 1]) != 0x85);
    if (!safe) return true;
  }
  return false;
}

std::string join_lines(std::string text) {
  for (char& c : text) {
    if (c == '\n') c = ' ';
  }
  return text;
}

}  // namespace

std::string alnum_to_half_width(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint c = decode_utf8(text, i);
    const bool wide = (c.value >= 0xFF10 && c.value <= 0xFF19) ||
                      (c.value >= 0xFF21 && c.value <= 0xFF3A) ||
                      (c.value >= 0xFF41 && c.value <= 0xFF5A);
    if (wide) {
      out.push_back(static_cast<char>(c.value - 0xFEE0));
    } else {
      out.append(text.substr(i, c.size));
    }
    i += c.size;
  }
  return out;
}

CleanText::CleanText(std::string_view value, Width width, Lines lines)
    : value_(value), text_(value) {
  if (is_suspect(value)) clean_fully(width, lines);
}

void CleanText::clean_fully(Width width, Lines lines) {
  bool invisible = false;
  bool width_changed = false;
  bool changed = false;
  // Once is enough for text. In broken bytes a removed character may let its neighbours become a
  // new one.
  constexpr int kMostPasses = 8;
  for (int pass = 0; pass < kMostPasses; ++pass) {
    const std::string visible = drop_invisible(text_);
    std::string narrow = width == Width::Keep    ? visible
                         : width == Width::Alnum ? alnum_to_half_width(visible)
                                                 : to_half_width(visible);
    std::string tidy = clean_whitespace(narrow);
    if (lines == Lines::Join) tidy = join_lines(std::move(tidy));
    if (tidy == text_) break;
    changed = true;
    invisible = invisible || visible.size() != text_.size();
    width_changed = width_changed || narrow != visible;
    buffer_ = std::move(tidy);
    text_ = buffer_;
  }
  if (changed)
    rule_ = width_changed ? "text.width" : invisible ? "text.invisible" : "text.whitespace";
}

bool finish_empty(StandardValue& out, const CleanText& clean, bool fillers) {
  if (clean.text().empty()) {
    out.grade = Grade::Empty;
    finish(out, clean);
    return true;
  }
  const PlaceholderKind kind = placeholder_kind(clean.text());
  if (kind == PlaceholderKind::None || (kind == PlaceholderKind::Filler && !fillers)) return false;
  out.grade = Grade::Empty;
  out.standard = std::string(clean.value());
  out.issues.push_back({"value.placeholder", std::string(clean.text())});
  return true;
}

void finish(StandardValue& out, const CleanText& clean, std::string standard, std::string_view rule,
            FixGrade grade) {
  out.standard = std::move(standard);
  if (out.standard == clean.value()) return;
  if (out.standard == clean.text() && !clean.rule().empty()) {
    out.rule = clean.rule();
    out.fix_grade = FixGrade::Safe;
    return;
  }
  out.rule = rule;
  out.fix_grade = grade;
}

void settle(StandardValue& out, std::string_view value, const ValueContext& context,
            StandardValue (*read)(std::string_view, const ValueContext&)) {
  constexpr int kRounds = 3;
  if (out.rule.empty()) return;
  for (int round = 0; round < kRounds; ++round) {
    StandardValue again = read(out.standard, context);
    if (again.rule.empty()) {
      if (out.standard == value) out.rule = {};
      return;
    }
    out.standard = std::move(again.standard);
    out.fix_grade = std::max(out.fix_grade, again.fix_grade);
    if (again.moved_title.empty()) continue;
    if (!out.moved_title.empty()) out.moved_title.push_back(' ');
    out.moved_title.append(again.moved_title);
  }
  out.standard = std::string(value);
  out.rule = {};
  out.fix_grade = FixGrade::Safe;
  out.moved_title.clear();
}

}  // namespace spruce
