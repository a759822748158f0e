#include "core/table/raw_cell.h"

#include <cstring>

namespace spruce {
namespace {

// Position of the quote that closes the text starting at `begin`, or npos.
// Sets `escaped` when an escape was passed.
std::size_t find_closing_quote(std::string_view raw, std::size_t begin, QuoteRule rule,
                               bool& escaped) {
  std::size_t at = begin;
  while (at < raw.size()) {
    if (rule.escape == '\0') {
      const void* hit = std::memchr(raw.data() + at, rule.quote, raw.size() - at);
      if (hit == nullptr) return std::string_view::npos;
      at = static_cast<std::size_t>(static_cast<const char*>(hit) - raw.data());
    }
    const char c = raw[at];
    const bool has_next = at + 1 < raw.size();
    if (c == rule.quote) {
      if (!has_next || raw[at + 1] != rule.quote) return at;
      escaped = true;
      at += 2;
    } else if (rule.escape != '\0' && c == rule.escape) {
      escaped = true;
      at += 2;
    } else {
      ++at;
    }
  }
  return std::string_view::npos;
}

bool is_blank(std::string_view text) {
  for (const char c : text) {
    if (!is_cell_padding(c)) return false;
  }
  return true;
}

// Whether the text between outer quotes looks like the middle of `"a" and "b"`: its first quote
// ends a word, its last one begins one.
bool joins_quoted_words(std::string_view inner, char quote) {
  const std::size_t first = inner.find(quote);
  const std::size_t last = inner.rfind(quote);
  if (first == std::string_view::npos || first == last || first == 0) return false;
  if (last + 1 >= inner.size()) return false;
  const bool first_closes = inner[first - 1] != ' ' && inner[first + 1] == ' ';
  const bool last_opens = inner[last - 1] == ' ' && inner[last + 1] != ' ';
  return first_closes && last_opens;
}

// The closing quote of a cell that starts with one and is not well formed, or npos.
std::size_t find_loose_end(std::string_view raw, std::size_t open, QuoteRule rule) {
  std::size_t end = raw.size();
  while (end > open + 1 && is_cell_padding(raw[end - 1])) --end;
  if (end <= open + 1 || raw[end - 1] != rule.quote) return std::string_view::npos;
  if (rule.escape != '\0') {
    std::size_t slashes = 0;
    while (end - 2 - slashes > open && raw[end - 2 - slashes] == rule.escape) ++slashes;
    if (slashes % 2 == 1) return std::string_view::npos;
  }
  const std::string_view inner = raw.substr(open + 1, end - open - 2);
  return joins_quoted_words(inner, rule.quote) ? std::string_view::npos : end - 1;
}

RawCell plain_cell(std::string_view raw, QuoteRule rule) {
  RawCell cell;
  cell.end = static_cast<std::uint32_t>(raw.size());
  if (rule.skip_space && !raw.empty() && raw[0] == ' ') cell.begin = 1;
  if (rule.trim) {
    while (cell.begin < cell.end && is_cell_padding(raw[cell.begin])) ++cell.begin;
    while (cell.end > cell.begin && is_cell_padding(raw[cell.end - 1])) --cell.end;
  }
  cell.escaped = rule.escape != '\0' && raw.find(rule.escape) != std::string_view::npos;
  return cell;
}

void append_unescaped(std::string& out, std::string_view text, QuoteRule rule, bool quoted) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    char c = text[at];
    if (at + 1 < text.size()) {
      const char next = text[at + 1];
      const bool doubled = quoted && c == rule.quote && next == rule.quote;
      const bool escaped = rule.escape != '\0' && c == rule.escape && is_escapable(next, rule);
      if (doubled || escaped) {
        c = next;
        ++at;
      }
    }
    out.push_back(c);
  }
}

}  // namespace

bool is_escapable(char c, QuoteRule rule) {
  if (c == '\n' || c == '\r') return true;
  return c == rule.delimiter || c == rule.escape || (rule.quote != '\0' && c == rule.quote);
}

RawCell parse_raw_cell(std::string_view raw, QuoteRule rule) {
  if (rule.quote == '\0' || raw.empty()) return plain_cell(raw, rule);
  std::size_t open = 0;
  while (open < raw.size() && is_cell_padding(raw[open]) && raw[open] != rule.quote) ++open;
  if (open == raw.size() || raw[open] != rule.quote) return plain_cell(raw, rule);
  RawCell cell;
  cell.quoted = true;
  cell.begin = static_cast<std::uint32_t>(open + 1);
  std::size_t close = find_closing_quote(raw, open + 1, rule, cell.escaped);
  if (close == std::string_view::npos || !is_blank(raw.substr(close + 1))) {
    close = find_loose_end(raw, open, rule);
    if (close == std::string_view::npos) {
      RawCell broken = plain_cell(raw, rule);
      broken.escaped = false;  // not even its escapes can be trusted
      return broken;
    }
    cell.loose = true;
    cell.escaped = true;
  }
  cell.end = static_cast<std::uint32_t>(close);
  return cell;
}

std::string_view resolve_raw_cell(std::string_view raw, const QuoteRule& rule,
                                  std::string& scratch) {
  const bool is_plain = raw[0] != rule.quote && !is_cell_padding(raw[0]) && !rule.trim;
  if (is_plain && (rule.escape == '\0' || raw.find(rule.escape) == std::string_view::npos)) {
    return raw;
  }
  const RawCell cell = parse_raw_cell(raw, rule);
  const std::string_view inner = raw.substr(cell.begin, cell.end - cell.begin);
  if (!cell.escaped) return inner;
  scratch.clear();
  append_unescaped(scratch, inner, rule, cell.quoted);
  return scratch;
}

}  // namespace spruce
