// Feature: flag byte, host without "www.", and the path for platforms where a firm is a page.
#include "core/fields/url.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/similarity/damerau.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 2000;

// Sites on which many firms and persons have a page: the host alone says nothing.
constexpr std::string_view kPlatforms[] = {
    "1688.com",      "alibaba.com",     "amazon.com",        "bilibili.com",  "blogspot.com",
    "douyin.com",    "dribbble.com",    "ebay.com",          "etsy.com",      "facebook.com",
    "fb.com",        "github.com",      "google.com",        "instagram.com", "jd.com",
    "linkedin.com",  "linktr.ee",       "made-in-china.com", "medium.com",    "notion.site",
    "pinterest.com", "qcc.com",         "qichacha.com",      "qq.com",        "sites.google.com",
    "taobao.com",    "tianyancha.com",  "tiktok.com",        "tmall.com",     "twitter.com",
    "weibo.cn",      "weibo.com",       "weixin.qq.com",     "wixsite.com",   "wordpress.com",
    "x.com",         "xiaohongshu.com", "xing.com",          "yelp.com",      "youtube.com",
    "zhihu.com"};

constexpr char kPlatform = 1;

bool is_host_byte(char c) {
  return is_ascii_alnum(c) || c == '-' || c == '.' || c == '_' || !is_ascii_byte(c);
}

// At least two labels and an ending of letters, or an IPv4 address.
bool is_host(std::string_view host) {
  if (host.size() < 4 || host.size() > 253 || host.front() == '.' || host.front() == '-')
    return false;
  if (host.find("..") != std::string_view::npos || !is_valid_utf8(host)) return false;
  if (!std::all_of(host.begin(), host.end(), is_host_byte)) return false;
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const std::string_view ending = host.substr(dot + 1);
  if (ending.size() < 2)
    return all_digits(ending) && std::count(host.begin(), host.end(), '.') == 3;
  if (all_digits(ending)) return std::count(host.begin(), host.end(), '.') == 3;
  return std::none_of(ending.begin(), ending.end(), [](char c) { return is_ascii_digit(c); }) ||
         ending.substr(0, 2) == "xn";
}

// http:/, http;//, htpp://, http:\\: what was meant, and how long the slip is; empty when it is
// none.
std::string_view scheme_slip(std::string_view text, std::size_t& size) {
  static constexpr std::pair<std::string_view, std::string_view> kSlips[] = {
      {"http:\\\\", "http://"},        {"https:\\\\", "https://"},
      {"http//", "http://"},           {"https//", "https://"},
      {"http;//", "http://"},          {"https;//", "https://"},
      {"htpp://", "http://"},          {"htpps://", "https://"},
      {"htttp://", "http://"},         {"htttps://", "https://"},
      {"hhttp://", "http://"},         {"hhttps://", "https://"},
      {"ttp://", "http://"},           {"ttps://", "https://"},
      {"http:///", "http://"},         {"https:///", "https://"},
      {"http://http://", "http://"},   {"https://https://", "https://"},
      {"http://https://", "https://"}, {"https://http://", "http://"}};
  std::string_view meant;
  for (const auto& [slip, right] : kSlips) {
    if (text.size() > slip.size() && equal_ascii_case(text.substr(0, slip.size()), slip) &&
        slip.size() > size) {
      size = slip.size();
      meant = right;
    }
  }
  return meant;
}

bool is_platform(std::string_view host) {
  const std::string_view domain = registered_domain(host);
  return std::binary_search(std::begin(kPlatforms), std::end(kPlatforms), domain) ||
         std::binary_search(std::begin(kPlatforms), std::end(kPlatforms), host);
}

std::string lower_host(std::string_view host) {
  return is_ascii(host) ? ascii_lower(host) : to_lower(host);
}

std::string format_url(const UrlReading& url) {
  std::string out = url.scheme.empty() ? std::string() : ascii_lower(url.scheme) + "://";
  out += lower_host(url.host);
  if (!url.port.empty()) out.append(":").append(url.port);
  return out.append(url.rest == "/" ? std::string_view() : url.rest);
}

// The text with the usual slips put right; empty when there is nothing to put right.
std::string repair(std::string_view text) {
  std::string out;
  if (!is_valid_utf8(text)) return out;  // without its blanks, broken text could become other text
  std::size_t size = 0;
  if (const std::string_view meant = scheme_slip(text, size); !meant.empty()) {
    out = std::string(meant) + std::string(text.substr(size));
  } else if (text.find("。") != std::string_view::npos ||
             text.find(' ') != std::string_view::npos) {
    out = std::string(text);
  } else {
    return out;
  }
  for (std::size_t at = out.find("。"); at != std::string::npos; at = out.find("。"))
    out.replace(at, 3, ".");
  out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
  return read_url(out).found ? out : std::string();
}

StandardValue standardise(std::string_view value, const ValueContext&) {
  StandardValue out;
  const CleanText clean(value, Width::All);
  if (finish_empty(out, clean)) return out;
  UrlReading url = read_url(clean.text());
  std::string repaired;
  if (!url.found && clean.text().size() <= kMostBytes) {
    repaired = repair(clean.text());
    if (!repaired.empty()) url = read_url(repaired);
  }
  if (!url.found) {
    const bool email = clean.text().find('@') != std::string_view::npos;
    out.grade = email ? Grade::Unlikely : Grade::Invalid;
    out.issues.push_back({email ? "url.is-email" : "url.unreadable", {}});
    finish(out, clean);
    return out;
  }
  out.grade = repaired.empty() ? Grade::Valid : Grade::Unlikely;
  if (!repaired.empty()) out.issues.push_back({"url.slip", std::string(clean.text())});
  out.parts.push_back({"host", lower_host(url.host)});
  if (!url.rest.empty()) out.parts.push_back({"path", std::string(url.rest)});
  finish(out, clean, format_url(url), repaired.empty() ? "url.host-case" : "url.slip",
         repaired.empty() ? FixGrade::Safe : FixGrade::Likely);
  return out;
}

std::string_view without_www(std::string_view host) {
  return host.substr(0, 4) == "www." && host.find('.', 4) != std::string_view::npos ? host.substr(4)
                                                                                    : host;
}

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::All);
  if (clean.text().empty() || clean.text().size() > kMostBytes || is_placeholder(clean.text()))
    return;
  const std::string repaired = repair(clean.text());
  const UrlReading url = read_url(repaired.empty() ? clean.text() : std::string_view(repaired));
  if (!url.found) return;
  const std::string host = lower_host(url.host);
  const bool platform = is_platform(without_www(host));
  std::string_view path = url.rest.substr(0, url.rest.find_first_of("?#"));
  while (!path.empty() && path.back() == '/') path.remove_suffix(1);
  if (platform && path.empty()) return;  // "facebook.com" alone names nobody
  FeatureWriter writer(out);
  writer.part(std::string(1, platform ? kPlatform : 0) + std::string(without_www(host)));
  writer.part(platform ? fold_case(path.substr(0, 200)) : std::string());
}

enum : Level { kSame = 1, kSameDomain, kSimilar, kDifferent };

constexpr LevelInfo kLevels[] = {{"missing", 1, 1},
                                 {"same-site", 0.80, 0.0005},
                                 {"same-domain", 0.04, 0.0005},
                                 {"similar", 0.08, 0.001},
                                 {"different", 0.08, 0.998}};

std::string_view name_of(std::string_view domain) { return domain.substr(0, domain.find('.')); }

Level compare(std::string_view a, std::string_view b) {
  FeatureReader x(a);
  FeatureReader y(b);
  std::string_view host_a = x.next();
  std::string_view host_b = y.next();
  if (host_a.empty() || host_b.empty()) return kMissing;
  const std::string_view path_a = x.next();
  const std::string_view path_b = y.next();
  if (host_a == host_b && path_a == path_b) return kSame;
  const bool platform = host_a.front() == kPlatform || host_b.front() == kPlatform;
  if (platform) return kDifferent;
  host_a.remove_prefix(1);
  host_b.remove_prefix(1);
  const std::string_view domain_a = registered_domain(host_a);
  const std::string_view domain_b = registered_domain(host_b);
  if (domain_a == domain_b) return kSameDomain;
  const std::string_view name_a = name_of(domain_a);
  const std::string_view name_b = name_of(domain_b);
  if (name_a.size() < 4 || name_b.size() < 4 || name_a.size() > 63 || name_b.size() > 63)
    return kDifferent;
  // acme.com and acme.cn, or one letter off: a sign, not a proof.
  if (name_a == name_b) return kSimilar;
  const bool slip = name_a.size() >= 6 && similarity::damerau_distance(domain_a, domain_b, 1) <= 1;
  return slip ? kSimilar : kDifferent;
}

std::string_view key_of(std::string_view feature) {
  FeatureReader reader(feature);
  const std::string_view host = reader.next();
  if (host.empty()) return host;
  return host.front() == kPlatform ? reader.next() : registered_domain(host.substr(1));
}

void append_block_keys(std::string_view feature, std::vector<BlockKey>& out) {
  const std::string_view key = key_of(feature);
  if (!key.empty()) out.push_back(make_key(KeyKind::Exact, FieldType::Url, key));
}

std::string_view frequency_key(std::string_view feature) { return key_of(feature); }

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  const std::string_view key = key_of(feature);
  if (!key.empty()) out.push_back("site:" + std::string(key));
}

}  // namespace

UrlReading read_url(std::string_view text) {
  UrlReading out;
  if (text.size() < 4 || text.size() > kMostBytes) return out;
  if (text.find_first_of(" \t\n<>\"") != std::string_view::npos) return out;
  std::string_view rest = text;
  const std::size_t mark = text.find("://");
  if (mark != std::string_view::npos && mark > 0 && mark <= 8) {
    const std::string_view scheme = text.substr(0, mark);
    if (!equal_ascii_case(scheme, "http") && !equal_ascii_case(scheme, "https") &&
        !equal_ascii_case(scheme, "ftp")) {
      return out;
    }
    out.scheme = scheme;
    rest = text.substr(mark + 3);
  }
  const std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
  out.rest = rest.substr(end);
  std::string_view host = rest.substr(0, end);
  if (host.find('@') != std::string_view::npos) return out;
  const std::size_t colon = host.rfind(':');
  if (colon != std::string_view::npos) {
    out.port = host.substr(colon + 1);
    if (!all_digits(out.port) || out.port.size() > 5) return out;
    host = host.substr(0, colon);
  }
  if (!host.empty() && host.back() == '.') host.remove_suffix(1);
  out.host = host;
  out.found = is_host(host);
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

const FieldTypeInfo& url_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::Url, "url",         standardise,
                                       append_feature, compare,       append_block_keys,
                                       frequency_key,  describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
