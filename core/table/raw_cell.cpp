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
    if (!rule.backslash) {
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
    } else if (rule.backslash && c == '\\') {
      escaped = true;
      at += 2;
    } else {
      ++at;
    }
  }
  return std::string_view::npos;
}

void append_unescaped(std::string& out, std::string_view text, QuoteRule rule) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    char c = text[at];
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    const bool doubled = c == rule.quote && next == rule.quote;
    const bool slashed = rule.backslash && c == '\\' && (next == rule.quote || next == '\\');
    if (at + 1 < text.size() && (doubled || slashed)) {
      c = next;
      ++at;
    }
    out.push_back(c);
  }
}

}  // namespace

RawCell parse_raw_cell(std::string_view raw, QuoteRule rule) {
  RawCell plain;
  plain.end = static_cast<std::uint32_t>(raw.size());
  if (rule.quote == '\0' || raw.empty()) return plain;
  std::size_t open = 0;
  while (open < raw.size() && is_cell_padding(raw[open]) && raw[open] != rule.quote) ++open;
  if (open == raw.size() || raw[open] != rule.quote) return plain;
  bool escaped = false;
  const std::size_t close = find_closing_quote(raw, open + 1, rule, escaped);
  if (close == std::string_view::npos) return plain;
  for (std::size_t at = close + 1; at < raw.size(); ++at) {
    if (!is_cell_padding(raw[at])) return plain;
  }
  return RawCell{true, escaped, static_cast<std::uint32_t>(open + 1),
                 static_cast<std::uint32_t>(close)};
}

std::string_view raw_cell_value(std::string_view raw, QuoteRule rule, std::string& scratch) {
  if (raw.empty() || (raw[0] != rule.quote && !is_cell_padding(raw[0]))) return raw;
  const RawCell cell = parse_raw_cell(raw, rule);
  const std::string_view inner = raw.substr(cell.begin, cell.end - cell.begin);
  if (!cell.escaped) return inner;
  scratch.clear();
  append_unescaped(scratch, inner, rule);
  return scratch;
}

}  // namespace spruce
