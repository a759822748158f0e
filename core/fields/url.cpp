// Feature: flag byte, host without "www.", and the path for platforms where a firm is a page.
#include "core/fields/url.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/fields/url_social.h"
#include "core/reference/top_level_domains.h"
#include "core/similarity/damerau.h"
#include "core/text/idna.h"
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

// http:/, http;//, htpp://, http:\\: what was meant, and how long the slip is; empty when it is
// none.
std::string_view scheme_slip(std::string_view text, std::size_t& size) {
  static constexpr std::pair<std::string_view, std::string_view> kSlips[] = {
      {"http:\\\\", "http://"},
      {"https:\\\\", "https://"},
      {"http//", "http://"},
      {"https//", "https://"},
      {"http;//", "http://"},
      {"https;//", "https://"},
      {"htpp://", "http://"},
      {"htpps://", "https://"},
      {"htttp://", "http://"},
      {"htttps://", "https://"},
      {"hhttp://", "http://"},
      {"hhttps://", "https://"},
      {"ttp://", "http://"},
      {"ttps://", "https://"},
      {"http:///", "http://"},
      {"https:///", "https://"},
      {"//", "https://"},
      {"http:/", "http://"},
      {"https:/", "https://"},
      {"http://http://", "http://"},
      {"https://https://", "https://"},
      {"http://https://", "https://"},
      {"https://http://", "http://"}};
  std::string_view meant;
  for (const auto& [slip, right] : kSlips) {
    if (text.size() > slip.size() && equal_ascii_case(text.substr(0, slip.size()), slip) &&
        slip.size() > size && text[slip.size()] != '/') {
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
  if (is_ascii(host)) return ascii_lower(host);
  return domain_to_unicode(host).value_or(to_lower(host));
}

std::string format_url(const UrlReading& url) {
  std::string out = url.scheme.empty() ? std::string() : ascii_lower(url.scheme) + "://";
  if (!url.user.empty()) out.append(url.user).append("@");
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

// A host that can be reached from here: an address, a name in a network of one's own, or a domain
// whose ending exists.
Grade grade_host(std::string_view host, StandardValue& out) {
  if (host.front() == '[' || is_ipv4_host(host)) return Grade::Valid;
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos) {
    out.issues.push_back({"url.no-ending", std::string(host)});
    return Grade::Unlikely;
  }
  const std::string ending = lower_host(host.substr(dot + 1));
  const std::string letters =
      ending.starts_with("xn--") ? domain_to_unicode(ending).value_or(ending) : ending;
  if (is_top_level_domain(letters)) return Grade::Valid;
  if (letters == "example") {  // kept for documents (RFC 2606)
    out.issues.push_back({"url.reserved-ending", std::string(host)});
    return Grade::Plausible;
  }
  out.issues.push_back({"url.unknown-ending", std::string(host)});
  return Grade::Unlikely;
}

// "@acme": a name on some platform; which one the column knows.
bool judge_handle(const CleanText& clean, StandardValue& out) {
  const std::string_view text = clean.text();
  if (text.size() < 3 || text.size() > 40 || text.front() != '@') return false;
  const std::string_view name = text.substr(1);
  const bool good = std::all_of(name.begin(), name.end(), [](char c) {
    return is_ascii_alnum(c) || c == '_' || c == '.' || c == '-';
  });
  if (!good) return false;
  out.grade = Grade::Plausible;
  out.parts.push_back({"handle", std::string(name)});
  finish(out, clean);
  return true;
}

void judge_unreadable(const CleanText& clean, StandardValue& out) {
  if (judge_handle(clean, out)) return;
  const bool email = clean.text().find('@') != std::string_view::npos &&
                     clean.text().find("//") == std::string_view::npos;
  out.grade = email ? Grade::Unlikely : Grade::Invalid;
  out.issues.push_back({email ? "url.is-email" : "url.unreadable", {}});
  finish(out, clean);
}

void add_parts(const UrlReading& url, StandardValue& out) {
  const std::string host = lower_host(url.host);
  out.parts.push_back({"host", host});
  if (!url.port.empty()) out.parts.push_back({"port", std::string(url.port)});
  if (!url.rest.empty()) out.parts.push_back({"path", std::string(url.rest)});
  const SocialPage page = read_social_page(host, url.rest);
  if (page.platform.empty()) return;
  out.parts.push_back({"platform", std::string(page.platform)});
  out.parts.push_back({"handle", std::string(page.handle)});
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
    judge_unreadable(clean, out);
    return out;
  }
  out.grade = grade_host(url.host, out);
  if (!repaired.empty()) {
    out.grade = std::max(out.grade, Grade::Unlikely);
    out.issues.push_back({"url.slip", std::string(clean.text())});
  }
  add_parts(url, out);
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

const FieldTypeInfo& url_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::Url, "url",         standardise,
                                       append_feature, compare,       append_block_keys,
                                       frequency_key,  describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
