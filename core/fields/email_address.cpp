// See email_address.h.
#include "core/fields/email_address.h"

#include "core/fields/ascii.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 320;  // 64 + @ + 255 (RFC 3696 erratum 1690)

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

// "john smith"@…: anything but bare quotes and controls between the quotes.
EmailShape check_quoted(std::string_view local) {
  for (std::size_t i = 1; i + 1 < local.size(); ++i) {
    const auto c = static_cast<unsigned char>(local[i]);
    if (c < 0x20 || c == 0x7f || c == '"') return EmailShape::Broken;
    if (c == '\\') {
      ++i;
      if (i + 1 >= local.size() || static_cast<unsigned char>(local[i]) < 0x20)
        return EmailShape::Broken;
    }
  }
  if (local.size() <= 2) return EmailShape::Odd;
  return local.size() > 66 ? EmailShape::Odd : EmailShape::Unusual;
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

// [192.0.2.1] and [IPv6:2001:db8::1] (RFC 5321 4.1.3), by their characters and counts.
bool is_address_literal(std::string_view domain) {
  std::string_view inside = domain.substr(1, domain.size() - 2);
  if (inside.size() > 5 && equal_ascii_case(inside.substr(0, 5), "IPv6:")) {
    inside.remove_prefix(5);
    std::size_t colons = 0;
    for (const char c : inside) {
      const bool hex = is_ascii_digit(c) || (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'f');
      if (!hex && c != ':' && c != '.') return false;
      colons += c == ':' ? 1 : 0;
    }
    const std::size_t twice = inside.find("::");
    if (inside.find(":::") != std::string_view::npos) return false;
    if (twice == std::string_view::npos)
      return colons == 7 || (colons == 6 && inside.find('.') < inside.size());
    return colons >= 2 && colons <= 7 && inside.find("::", twice + 1) == std::string_view::npos;
  }
  int parts = 0;
  for (std::size_t at = 0; at <= inside.size(); ++parts) {
    const std::size_t dot = std::min(inside.find('.', at), inside.size());
    const std::string_view number = inside.substr(at, dot - at);
    if (!all_digits(number) || number.size() > 3 || (number.size() == 3 && number > "255"))
      return false;
    at = dot + 1;
  }
  return parts == 4;
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
  const EmailShape local = out.quoted ? check_quoted(out.local) : check_dot_atom(out.local);
  EmailShape domain = EmailShape::Broken;
  if (out.domain.front() == '[' && out.domain.back() == ']') {
    domain = is_address_literal(out.domain) ? EmailShape::Unusual : EmailShape::Broken;
  } else {
    domain = check_domain(out.domain);
  }
  out.shape = local > domain ? local : domain;
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
  return (quoted ? std::string(local) : to_lower(local)) + "@" + to_lower(domain);
}

}  // namespace spruce
