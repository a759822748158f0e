// The syntax of web addresses (RFC 3986) as browsers and people write them: the scheme may be
// missing, letters of all scripts may stand in host and path.
#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/url.h"
#include "core/text/idna.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 2000;

bool is_label(std::string_view label) {
  if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
    return false;
  return std::all_of(label.begin(), label.end(), [](char c) {
    return is_ascii_alnum(c) || c == '-' || c == '_' || !is_ascii_byte(c);
  });
}

// An IPv6 address in brackets, by its characters.
bool is_ipv6_host(std::string_view host) {
  if (host.size() < 4 || host.front() != '[' || host.back() != ']') return false;
  const std::string_view inside = host.substr(1, host.size() - 2);
  return inside.find(':') != std::string_view::npos &&
         inside.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
}

// Labels parted by points, at least two (one with a scheme: localhost), an ending that is no
// number.
bool is_domain_host(std::string_view host, bool has_scheme) {
  if (host.size() < (has_scheme ? 2u : 4u) || host.size() > 253 || !is_valid_utf8(host))
    return false;
  std::string_view last;
  std::size_t labels = 0;
  for (std::string_view rest = host; labels == 0 || !rest.empty();) {
    const std::size_t dot = rest.find('.');
    last = rest.substr(0, dot);
    if (!is_label(last)) return false;
    ++labels;
    if (dot == std::string_view::npos) break;
    rest.remove_prefix(dot + 1);
    if (rest.empty()) return false;
  }
  if (labels < 2) return has_scheme && (host == "localhost" || is_ascii_letter(host.front()));
  const bool letters = last.substr(0, 4) == "xn--" || !is_ascii(last) ||
                       (last.size() >= 2 && count_digits(last) == 0);
  return letters && (is_ascii(host) || domain_to_ascii(host).has_value());
}

bool is_port(std::string_view port) {
  return all_digits(port) && port.size() <= 5 && !(port.size() == 5 && port > "65535") &&
         port.find_first_not_of('0') != std::string_view::npos;
}

bool is_web_scheme(std::string_view scheme) {
  return equal_ascii_case(scheme, "http") || equal_ascii_case(scheme, "https") ||
         equal_ascii_case(scheme, "ftp") || equal_ascii_case(scheme, "ftps");
}

// Takes user, port and the point at the end off the authority. False for a port that is none.
bool split_authority(std::string_view authority, UrlReading& out) {
  const std::size_t at = authority.rfind('@');
  if (at != std::string_view::npos) {
    out.user = authority.substr(0, at);
    if (out.user.empty() || out.user.find_first_of("@[]") != std::string_view::npos) return false;
    authority.remove_prefix(at + 1);
  }
  const std::size_t bracket = authority.rfind(']');
  const std::size_t colon = authority.rfind(':');
  if (colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket)) {
    out.port = authority.substr(colon + 1);
    if (!is_port(out.port)) return false;
    authority = authority.substr(0, colon);
  }
  if (authority.size() > 1 && authority.back() == '.') authority.remove_suffix(1);
  out.host = authority;
  return !authority.empty();
}

}  // namespace

bool is_ipv4_host(std::string_view host) {
  int parts = 0;
  for (std::size_t at = 0; at <= host.size(); ++parts) {
    const std::size_t dot = std::min(host.find('.', at), host.size());
    const std::string_view number = host.substr(at, dot - at);
    if (!all_digits(number) || number.size() > 3 || (number.size() == 3 && number > "255"))
      return false;
    at = dot + 1;
  }
  return parts == 4;
}

UrlReading read_url(std::string_view text) {
  UrlReading out;
  if (text.size() < 4 || text.size() > kMostBytes) return out;
  if (text.find_first_of(" \t\n<>\"") != std::string_view::npos) return out;
  std::string_view rest = text;
  const std::size_t mark = text.find("://");
  if (mark != std::string_view::npos && mark > 0 && mark <= 8) {
    out.scheme = text.substr(0, mark);
    if (!is_web_scheme(out.scheme)) return {};
    rest = text.substr(mark + 3);
  }
  const std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
  out.rest = rest.substr(end);
  if (!split_authority(rest.substr(0, end), out)) return {};
  if (out.scheme.empty() && !out.user.empty()) return {};  // a mail address
  out.found = is_ipv4_host(out.host) || is_ipv6_host(out.host) ||
              is_domain_host(out.host, !out.scheme.empty());
  return out;
}

std::string_view registered_domain(std::string_view host) {
  const std::size_t last = host.rfind('.');
  if (last == std::string_view::npos || last == 0 || is_ascii_digit(host.back())) return host;
  const std::size_t second = host.rfind('.', last - 1);
  if (second == std::string_view::npos) return host;
  // com.cn, co.uk, ne.jp: an ending in two parts under a country's.
  const std::string_view middle = host.substr(second + 1, last - second - 1);
  constexpr std::string_view kSeconds =
      " com co net org gov edu ac ne or go gob com asn id ltd plc me nom firm gen info web mil "
      "sch ";
  const bool two_parts = host.size() - last == 3 &&
                         kSeconds.find(" " + std::string(middle) + " ") != std::string_view::npos;
  if (!two_parts) return host.substr(second + 1);
  if (second == 0) return host;
  const std::size_t third = host.rfind('.', second - 1);
  return third == std::string_view::npos ? host : host.substr(third + 1);
}

}  // namespace spruce
