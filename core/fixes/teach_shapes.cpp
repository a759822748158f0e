// Longest pieces first, from left to right; what is left over stands for itself.
#include "core/fixes/teach_shapes.h"

#include <algorithm>
#include <vector>

#include "core/text/text_pattern.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::size_t kMostParts = 9;

/// A piece of `before` that may stand in `after`, and how it is named there.
struct Piece {
  std::string text;
  std::string name;
};

/// `after` with pieces by their names; a character that begins no piece as `quote` writes it.
/// Nothing when no piece is used.
template <typename Quote>
std::optional<std::string> name_pieces(const std::string& after, const std::vector<Piece>& pieces,
                                       Quote quote) {
  std::string out;
  std::vector<bool> used(pieces.size());
  bool uses_any = false;
  for (std::size_t at = 0; at < after.size();) {
    std::size_t best = pieces.size();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const std::string& text = pieces[i].text;
      if (text.empty() || after.compare(at, text.size(), text) != 0) continue;
      const bool is_better = best == pieces.size() || text.size() > pieces[best].text.size() ||
                             (used[best] && !used[i]);
      if (is_better) best = i;
    }
    if (best == pieces.size()) {
      const std::uint32_t size = decode_utf8(after, at).size;
      out += quote(after.substr(at, size));
      at += size;
      continue;
    }
    used[best] = true;
    uses_any = true;
    out += pieces[best].name;
    at += pieces[best].text.size();
  }
  return uses_any ? std::optional(out) : std::nullopt;
}

enum class Run : std::uint8_t { Digit, Letter, Han, Space, Sign };

Run run_of(char32_t c) {
  const auto is_of = [c](const char* pattern) {
    std::string text;
    append_utf8(text, c);
    const auto ready = TextPattern::compile(pattern);
    return ready.ok() && ready.value().is_match(text);
  };
  if (c >= U'0' && c <= U'9') return Run::Digit;
  if (is_space(c)) return Run::Space;
  if ((c | 0x20U) >= U'a' && (c | 0x20U) <= U'z') return Run::Letter;
  if (c < 0x80) return Run::Sign;
  if (is_of("\\p{Han}")) return Run::Han;
  return is_of("\\p{L}") ? Run::Letter : Run::Sign;
}

struct RunText {
  Run run;
  std::string text;
};

std::vector<RunText> split_runs(const std::string& text) {
  std::vector<RunText> runs;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    const Run run = run_of(c.value);
    if (runs.empty() || runs.back().run != run) runs.push_back({run, {}});
    runs.back().text += text.substr(at, c.size);
    at += c.size;
  }
  return runs;
}

std::string quote_signs(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\.[](){}|*+?^$").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') ||
         ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z');
}
bool is_inside_character(const std::string& text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

}  // namespace

std::optional<std::pair<std::string, std::string>> find_difference(const std::string& before,
                                                                   const std::string& after,
                                                                   bool by_word) {
  if (before == after) return std::nullopt;
  const std::size_t least = std::min(before.size(), after.size());
  std::size_t front = 0, back = 0;
  while (front < least && before[front] == after[front]) ++front;
  while (back < least - front &&
         before[before.size() - 1 - back] == after[after.size() - 1 - back]) {
    ++back;
  }
  const auto is_cut = [&](std::size_t at) {
    return is_inside_character(before, at) ||
           (by_word && at > 0 && at < before.size() && is_word_byte(before[at - 1]) &&
            is_word_byte(before[at]));
  };
  while (front > 0 && (is_cut(front) || is_inside_character(after, front))) --front;
  while (back > 0 &&
         (is_cut(before.size() - back) || is_inside_character(after, after.size() - back))) {
    --back;
  }
  return std::pair(before.substr(front, before.size() - back - front),
                   after.substr(front, after.size() - back - front));
}

std::optional<std::string> arrange_as(const std::string& before, const std::string& after,
                                      std::string_view separator, bool from_end) {
  const bool is_blank = trim(separator).empty();
  const std::string clean = is_blank ? clean_whitespace(before) : before;
  std::vector<std::string> parts;
  for (std::size_t from = 0;;) {
    const std::size_t at = clean.find(separator, from);
    parts.emplace_back(trim(std::string_view(clean).substr(from, at - from)));
    if (at == std::string::npos) break;
    from = at + separator.size();
  }
  if (parts.size() < 2 || parts.size() > kMostParts || after.empty()) return std::nullopt;
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool is_last = from_end && i + 1 == parts.size();
    pieces.push_back({parts[i], is_last ? "{-1}" : "{" + std::to_string(i + 1) + "}"});
  }
  if (after.find('{') != std::string::npos) return std::nullopt;
  return name_pieces(after, pieces, [](const std::string& text) { return text; });
}

std::optional<std::string> pattern_of_runs(const std::string& text) {
  const std::vector<RunText> runs = split_runs(text);
  if (runs.size() < 2 || runs.size() > kMaxPatternGroups) return std::nullopt;
  std::string out = "^";
  for (const RunText& run : runs) {
    switch (run.run) {
      case Run::Digit:
        out += "([0-9]+)";
        break;
      case Run::Letter:
        out += "([^\\P{L}\\p{Han}]+)";
        break;
      case Run::Han:
        out += "(\\p{Han}+)";
        break;
      case Run::Space:
        out += "(\\s+)";
        break;
      case Run::Sign:
        out += "(" + quote_signs(run.text) + ")";
        break;
    }
  }
  return out + "$";
}

std::optional<std::string> arrange_runs(const std::string& before, const std::string& after) {
  std::vector<Piece> pieces;
  const std::vector<RunText> runs = split_runs(before);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const bool says_much = runs[i].run != Run::Space && runs[i].run != Run::Sign;
    pieces.push_back({says_much ? runs[i].text : std::string(), "$" + std::to_string(i + 1)});
  }
  return name_pieces(after, pieces, [](const std::string& text) {
    return text == "$" ? std::string("$$") : text;
  });
}

}  // namespace spruce
