// A good address is found at once; everything else walks through the repairs, each with its rule
// and grade.
#include "core/fields/email_cell.h"

#include <algorithm>
#include <array>

#include "core/fields/ascii.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 2000;

void set_address(EmailItem& item, const EmailAddress& parsed) {
  item.shape = parsed.shape;
  item.quoted = parsed.quoted;
  item.address = join_email_address(parsed.local, parsed.domain, parsed.quoted);
}

bool try_address(EmailItem& item, std::string_view text, std::string_view rule, FixGrade grade) {
  const EmailAddress parsed = parse_email_address(text);
  if (parsed.shape == EmailShape::Broken || (!rule.empty() && parsed.shape > EmailShape::Unusual)) {
    return false;
  }
  set_address(item, parsed);
  if (!rule.empty()) {
    item.rule = rule;
    item.grade = grade;
  }
  return true;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// Brackets, quotes and separators that stand around an address and are no part of it.
std::string_view strip_wrapping(std::string_view text) {
  constexpr std::string_view kFront = "<([{\"';,: ";
  constexpr std::string_view kBack = ">)]}\"';,.: ";
  while (!text.empty() && kFront.find(text.front()) != std::string_view::npos) {
    if (text.front() == '"' && text.find("\"@") != std::string_view::npos) break;
    text.remove_prefix(1);
  }
  while (!text.empty() && kBack.find(text.back()) != std::string_view::npos) {
    if (text.back() == ']' && text.find("@[") != std::string_view::npos) break;
    text.remove_suffix(1);
  }
  return text;
}

// <…>, (…), "…" as a whole, and a separator of a list at the end: nobody takes them for part of it.
std::string_view strip_balanced(std::string_view text) {
  text = trim_ascii(text);
  while (!text.empty() && (text.back() == ',' || text.back() == ';')) {
    text.remove_suffix(1);
    text = trim_ascii(text);
  }
  for (const std::string_view pair : {"<>", "()", "[]", "{}", "\"\"", "''"}) {
    if (text.size() < 3 || text.front() != pair[0] || text.back() != pair[1]) continue;
    return trim_ascii(text.substr(1, text.size() - 2));
  }
  return text;
}

// The end of the comment that opens at `at` (RFC 5322 3.2.2: nested, \ escapes); npos: never
// closed.
std::size_t comment_end(std::string_view text, std::size_t at) {
  int depth = 0;
  for (; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '(') {
      ++depth;
    } else if (text[at] == ')' && --depth == 0) {
      return at + 1;
    }
  }
  return std::string_view::npos;
}

// "(work)a@b.cn", "a@b.cn (John)": comments at an end or beside the @.
bool try_comments(EmailItem& item, std::string_view text) {
  std::string rest;
  std::string comment;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '"' && (at == 0 || text[at - 1] != '\\')) quoted = !quoted;
    if (quoted || text[at] != '(') {
      rest.push_back(text[at++]);
      continue;
    }
    const std::size_t end = comment_end(text, at);
    if (end == std::string_view::npos) return false;
    const std::string_view before = trim_ascii(rest);
    const std::string_view behind = trim_ascii(text.substr(end));
    const bool at_edge = before.empty() || before.back() == '@' || behind.empty() ||
                         behind.front() == '@' || behind.front() == '(';
    if (!at_edge) return false;
    if (!comment.empty()) comment.push_back(' ');
    comment.append(trim_ascii(text.substr(at + 1, end - at - 2)));
    at = end;
  }
  if (comment.empty() && rest.size() == text.size()) return false;
  if (!try_address(item, trim_ascii(rest), "email.display-name", FixGrade::Likely)) return false;
  item.name = std::move(comment);
  return true;
}

// Slips of the hand that leave one reading: blanks at the @ and the dots, Chinese stops, commas for
// dots, two @.
std::string repair_slips(std::string_view text) {
  std::string out(text);
  for (const std::string_view stop : {"。", "．", "｡"}) replace_all(out, stop, ".");
  for (const std::string_view at : {"(at)", "[at]", "{at}", " at "}) replace_all(out, at, "@");
  for (const std::string_view dot : {"(dot)", "[dot]", "{dot}", " dot "})
    replace_all(out, dot, ".");
  replace_all(out, "@@", "@");
  for (const std::string_view sign : {"@", "."}) {
    replace_all(out, std::string(" ") + std::string(sign), sign);
    replace_all(out, std::string(sign) + " ", sign);
  }
  const std::size_t at = out.rfind('@');
  if (at == std::string::npos) return out;
  std::string domain = out.substr(at + 1);
  std::replace(domain.begin(), domain.end(), ',', '.');
  replace_all(domain, "..", ".");
  std::string local = out.substr(0, at);
  while (!local.empty() && local.back() == '.') local.pop_back();
  return local + "@" + domain;
}

// "张三 <a@b.cn>": the address in angle brackets and the name in front of or behind it.
bool try_display_name(EmailItem& item, std::string_view text) {
  const std::size_t open = text.rfind('<');
  const std::size_t close = text.find('>', open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos) return false;
  const std::string_view inside = trim_ascii(text.substr(
      open + 1, close == std::string_view::npos ? std::string_view::npos : close - open - 1));
  std::string_view name = strip_wrapping(trim_ascii(text.substr(0, open)));
  if (name.empty() && close != std::string_view::npos) name = trim_ascii(text.substr(close + 1));
  if (name.empty() || name.find('@') != std::string_view::npos) return false;
  if (!try_address(item, inside, "email.display-name", FixGrade::Likely)) return false;
  item.name = std::string(name);
  return true;
}

// "邮箱:a@b.cn 王": the one word that is an address; what stands around it is for a person to see.
bool try_word(EmailItem& item, std::string_view text) {
  constexpr std::string_view kBreaks = " \n\t:;,()<>[]|";
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos) {
    return false;
  }
  std::size_t start = text.find_last_of(kBreaks, at);
  start = start == std::string_view::npos ? 0 : start + 1;
  const std::size_t end = std::min(text.find_first_of(kBreaks, at), text.size());
  const std::string_view word = strip_wrapping(text.substr(start, end - start));
  if (!try_address(item, word, "email.extra-text", FixGrade::Ask)) return false;
  item.name =
      std::string(trim_ascii(std::string(text.substr(0, start)) + std::string(text.substr(end))));
  return true;
}

std::string_view drop_mailto(std::string_view text) {
  if (text.size() > 7 && equal_ascii_case(text.substr(0, 7), "mailto:")) {
    text.remove_prefix(7);
    text = text.substr(0, text.find('?'));
  }
  return text;
}

EmailItem read_item(std::string_view text) {
  EmailItem item;
  if (try_address(item, text, {}, FixGrade::Safe)) {
    if (item.shape != EmailShape::Odd) return item;
    const std::string repaired = repair_slips(text);
    try_address(item, repaired, "email.slip", FixGrade::Likely);
    return item;
  }
  if (try_display_name(item, text)) return item;
  if (try_comments(item, text)) return item;
  const std::string_view balanced = drop_mailto(strip_balanced(text));
  if (balanced != text && try_address(item, balanced, "email.wrapping", FixGrade::Safe))
    return item;
  const std::string_view bare = drop_mailto(strip_wrapping(text));
  if (try_address(item, repair_slips(bare), "email.slip", FixGrade::Likely)) return item;
  if (try_word(item, text)) return item;
  item.address = std::string(text);
  return item;
}

std::size_t count_at(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '@'));
}

// The separator that starts at `at`, its length; 0 for none. Blanks only when `blanks`.
std::size_t separator_size(std::string_view text, std::size_t at, bool blanks) {
  const char c = text[at];
  if (c == ';' || c == ',' || c == '\n' || c == '|' || c == '\t') return 1;
  if (c == ' ') return blanks ? 1 : 0;
  if (c == '/') return 1;
  for (const std::string_view mark : {"、", "，", "；", "︔"}) {
    if (text.substr(at, mark.size()) == mark) return mark.size();
  }
  return text.substr(at, 3) == ":::" ? 3 : 0;
}

// Pieces with one @ each. A piece without one ("Smith, John <a@b.c>") belongs to the next.
std::vector<std::string_view> split_cell(std::string_view text, bool blanks) {
  std::vector<std::string_view> pieces;
  std::size_t start = 0;
  bool brackets = false;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '<') brackets = true;
    if (text[at] == '>') brackets = false;
    const std::size_t size = brackets ? 0 : separator_size(text, at, blanks);
    if (size > 0 && count_at(text.substr(start, at - start)) > 0) {
      pieces.push_back(trim_ascii(text.substr(start, at - start)));
      start = at + size;
    }
    at += size > 0 ? size : 1;
  }
  const std::string_view last = trim_ascii(text.substr(start));
  if (count_at(last) > 0 || pieces.empty()) pieces.push_back(last);
  return pieces;
}

}  // namespace

std::vector<EmailItem> read_email_cell(std::string_view text) {
  std::vector<EmailItem> items;
  if (text.size() > kMostBytes) {
    items.push_back({});
    items.back().address = std::string(text);
    return items;
  }
  if (count_at(text) < 2) {
    items.push_back(read_item(text));
    return items;
  }
  if (EmailItem whole; try_address(whole, text, {}, FixGrade::Safe)) {  // "a@b"@c.de
    items.push_back(std::move(whole));
    return items;
  }
  for (const std::string_view piece : split_cell(text, false)) {
    if (count_at(piece) < 2) {
      items.push_back(read_item(piece));
      continue;
    }
    for (const std::string_view word : split_cell(piece, true)) items.push_back(read_item(word));
  }
  return items;
}

}  // namespace spruce
