// See email_address.h.
#include "core/fields/email_address.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/text/idna.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 320;  // 64 + @ + 255 (RFC 3696 erratum 1690)
constexpr std::size_t kMostPath = 254;

bool is_atom_byte(char c) {
  if (is_ascii_alnum(c) || !is_ascii_byte(c)) return true;
  return std::string_view("!#$%&'*+/=?^_`{|}~-").find(c) != std::string_view::npos;
}

EmailShape check_dot_atom(std::string_view local) {
  if (local.empty()) return EmailShape::Broken;
  EmailShape shape = is_ascii(local) ? EmailShape::Usual : EmailShape::Unusual;
  for (std::size_t i = 0; i < local.size(); ++i) {
    if (local[i] == '.') {
      const bool edge = i == 0 || i + 1 == local.size();
      if (edge || local[i - 1] == '.') shape = EmailShape::Odd;
    } else if (!is_atom_byte(local[i])) {
      return EmailShape::Broken;
    }
  }
  if (local.find_first_not_of('.') == std::string_view::npos) return EmailShape::Broken;
  return local.size() > 64 ? EmailShape::Odd : shape;
}

// "john smith"@…: printable characters between the quotes, " and \\ behind a backslash (RFC 5321
// 4.1.2).
EmailShape check_quoted(std::string_view local) {
  for (std::size_t i = 1; i + 1 < local.size(); ++i) {
    const auto c = static_cast<unsigned char>(local[i]);
    if (c < 0x20 || c == 0x7f || c == '"') return EmailShape::Broken;
    if (c != '\\') continue;
    ++i;
    const auto escaped = static_cast<unsigned char>(local[i]);
    if (i + 1 >= local.size() || escaped < 0x20 || escaped >= 0x7f) return EmailShape::Broken;
  }
  return local.size() > 64 ? EmailShape::Odd : EmailShape::Unusual;
}

// "a"."b"@… and a."b"@…: words of RFC 5322's obsolete form, each quoted or an atom.
EmailShape check_words(std::string_view local) {
  std::size_t at = 0;
  while (at < local.size()) {
    std::size_t end = at;
    if (local[at] == '"') {
      end = at + 1;
      while (end < local.size() && local[end] != '"') end += local[end] == '\\' ? 2 : 1;
      if (end >= local.size()) return EmailShape::Broken;
      ++end;
      if (check_quoted(local.substr(at, end - at)) == EmailShape::Broken) return EmailShape::Broken;
    } else {
      while (end < local.size() && is_atom_byte(local[end])) ++end;
    }
    if (end == at) return EmailShape::Broken;
    if (end == local.size()) return EmailShape::Odd;
    if (local[end] != '.') return EmailShape::Broken;
    at = end + 1;
  }
  return EmailShape::Broken;
}

bool is_good_label(std::string_view label) {
  if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
    return false;
  for (const char c : label) {
    if (!is_ascii_alnum(c) && c != '-' && is_ascii_byte(c)) return false;
  }
  return true;
}

// Usual, NoEnding or Broken; Odd for a numeric ending.
EmailShape check_domain(std::string_view domain) {
  if (domain.size() > 253 || domain.find("。") != std::string_view::npos) return EmailShape::Broken;
  if (!is_ascii(domain) && !domain_to_ascii(domain)) return EmailShape::Broken;
  std::size_t labels = 0;
  std::string_view last;
  for (std::string_view rest = domain; !rest.empty() || labels == 0;) {
    const std::size_t dot = rest.find('.');
    last = rest.substr(0, dot);
    if (!is_good_label(last)) return EmailShape::Broken;
    ++labels;
    if (dot == std::string_view::npos) break;
    rest.remove_prefix(dot + 1);
    if (rest.empty()) return EmailShape::Broken;
  }
  if (labels < 2) return EmailShape::NoEnding;
  if (all_digits(last) || (last.size() < 2 && is_ascii(last))) return EmailShape::Odd;
  return EmailShape::Usual;
}

bool is_ipv4(std::string_view text) {
  int parts = 0;
  for (std::size_t at = 0; at <= text.size(); ++parts) {
    const std::size_t dot = std::min(text.find('.', at), text.size());
    const std::string_view number = text.substr(at, dot - at);
    if (!all_digits(number) || number.size() > 3 || (number.size() == 3 && number > "255"))
      return false;
    at = dot + 1;
  }
  return parts == 4;
}

// Groups of one to four hexadecimal digits between colons; the last may be an IPv4 address, which
// stands for two. Their number, or -1.
int count_ipv6_groups(std::string_view text) {
  if (text.empty()) return 0;
  int groups = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t colon = std::min(text.find(':', at), text.size());
    const std::string_view group = text.substr(at, colon - at);
    if (colon == text.size() && is_ipv4(group)) return groups + 2;
    if (group.empty() || group.size() > 4) return -1;
    for (const char c : group) {
      if (!is_ascii_digit(c) && (ascii_lower(c) < 'a' || ascii_lower(c) > 'f')) return -1;
    }
    ++groups;
    at = colon + 1;
  }
  return groups;
}

// RFC 5321 4.1.3: eight groups, or "::" for at least two of them.
bool is_ipv6(std::string_view text) {
  const std::size_t gap = text.find("::");
  if (gap == std::string_view::npos) return count_ipv6_groups(text) == 8;
  const std::string_view before = text.substr(0, gap);
  const int front = count_ipv6_groups(before);
  const int back = count_ipv6_groups(text.substr(gap + 2));
  return front >= 0 && back >= 0 && before.find('.') == std::string_view::npos && front + back <= 6;
}

// [192.0.2.1] and [IPv6:2001:db8::1].
bool is_address_literal(std::string_view domain) {
  const std::string_view inside = domain.substr(1, domain.size() - 2);
  if (inside.size() > 5 && equal_ascii_case(inside.substr(0, 5), "IPv6:"))
    return is_ipv6(inside.substr(5));
  return is_ipv4(inside);
}

}  // namespace

EmailAddress parse_email_address(std::string_view text) {
  EmailAddress out;
  if (text.size() < 3 || text.size() > kMostBytes || !is_valid_utf8(text)) return out;
  const std::size_t at = text.rfind('@');
  if (at == std::string_view::npos || at == 0 || at + 1 == text.size()) return out;
  out.local = text.substr(0, at);
  out.domain = text.substr(at + 1);
  out.quoted = out.local.size() >= 2 && out.local.front() == '"' && out.local.back() == '"';
  EmailShape local = out.quoted ? check_quoted(out.local) : check_dot_atom(out.local);
  if (local == EmailShape::Broken && out.local.find('"') != std::string_view::npos)
    local = check_words(out.local);
  EmailShape domain = EmailShape::Broken;
  if (out.domain.front() == '[' && out.domain.back() == ']') {
    domain = is_address_literal(out.domain) ? EmailShape::Unusual : EmailShape::Broken;
  } else {
    domain = check_domain(out.domain);
  }
  out.shape = local > domain ? local : domain;
  const bool too_long = text.size() > kMostPath;  // RFC 5321 4.5.3.1.3, without the brackets
  if (too_long && out.shape < EmailShape::Odd) out.shape = EmailShape::Odd;
  return out;
}

std::string join_email_address(std::string_view local, std::string_view domain, bool quoted) {
  std::string out;
  out.reserve(local.size() + domain.size() + 1);
  out.append(local).push_back('@');
  out.append(domain);
  if (is_ascii(out)) {
    for (std::size_t i = quoted ? local.size() : 0; i < out.size(); ++i)
      out[i] = ascii_lower(out[i]);
    return out;
  }
  std::string mapped = domain_to_unicode(domain).value_or(to_lower(domain));
  return (quoted ? std::string(local) : to_lower(local)) + "@" + mapped;
}

}  // namespace spruce
