// Judging addresses, and their match features: for each address one part, a flag byte and the
// canonical address.
#include "core/fields/email.h"

#include <algorithm>
#include <array>

#include "core/fields/ascii.h"
#include "core/fields/email_cell.h"
#include "core/fields/email_domain.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/reference/disposable_domains.h"
#include "core/reference/email_domains.h"
#include "core/reference/top_level_domains.h"
#include "core/similarity/damerau.h"
#include "core/text/idna.h"

namespace spruce {
namespace {

constexpr std::size_t kMostAddresses = 8;

// Flag bytes of a feature part.
constexpr char kShared = 1;        // a role mailbox
constexpr char kPublicDomain = 2;  // the domain names no firm

Grade grade_of(EmailShape shape) {
  switch (shape) {
    case EmailShape::Usual:
      return Grade::Valid;
    case EmailShape::Unusual:
      return Grade::Plausible;
    case EmailShape::Odd:
    case EmailShape::NoEnding:
      return Grade::Unlikely;
    case EmailShape::Broken:
      break;
  }
  return Grade::Invalid;
}

// Address literals have none; international endings are looked up in their own letters.
bool has_known_ending(std::string_view domain) {
  if (domain.empty() || domain.back() == ']') return true;
  const std::string_view ending = domain.substr(domain.rfind('.') + 1);
  if (!ending.starts_with("xn--")) return is_top_level_domain(ending);
  const std::optional<std::string> letters = domain_to_unicode(ending);
  return letters && is_top_level_domain(*letters);
}

void take_rule(StandardValue& out, std::string_view rule, FixGrade grade) {
  if (out.rule.empty() || grade > out.fix_grade) out.rule = rule;
  out.fix_grade = std::max(out.fix_grade, grade);
}

/// Many unrelated people have mail there: as a person said, else a public provider.
bool is_shared(std::string_view domain, const OwnWords* words) {
  return has_word(words, WordList::SharedDomains, domain, is_public_mail_domain(domain));
}

bool is_disposable(std::string_view domain, const OwnWords* words) {
  return has_word(words, WordList::DisposableDomains, domain,
                  !is_public_mail_domain(domain) && is_disposable_domain(domain));
}

// Judges one address; returns its standard form.
std::string judge_item(EmailItem& item, const OwnWords* words, StandardValue& out) {
  Grade grade = grade_of(item.shape);
  if (item.shape == EmailShape::Broken) {
    out.issues.push_back({"email.syntax", item.address});
    out.grade = std::max(out.grade, grade);
    return item.address;
  }
  if (!item.rule.empty()) {
    take_rule(out, item.rule, item.grade);
    const bool slip = item.rule == "email.slip" || item.rule == "email.extra-text";
    grade = std::max(grade, slip ? Grade::Unlikely : Grade::Plausible);
  }
  // A domain that a person knows is meant as it is written.
  const bool is_own = words != nullptr && words->value(WordList::SharedDomains, item.domain());
  const DomainGuess guess = is_own ? DomainGuess{} : guess_domain(item.domain());
  if (!guess.meant.empty()) {
    out.issues.push_back({"email.domain-typo", std::string(item.domain()) + "|" + guess.meant});
    grade = Grade::Unlikely;
    take_rule(out, "email.domain-typo", guess.grade);
    item.address = std::string(item.local()) + "@" + guess.meant;
  } else if (item.shape < EmailShape::Odd && item.domain().ends_with(".example")) {
    // Kept for documents and demonstrations (RFC 2606): well made, and nobody's.
    out.issues.push_back({"email.reserved-ending", std::string(item.domain())});
    grade = std::max(grade, Grade::Plausible);
  } else if (item.shape < EmailShape::Odd && !has_known_ending(item.domain())) {
    out.issues.push_back({"email.unknown-ending", std::string(item.domain())});
    grade = Grade::Unlikely;
  } else if (item.shape == EmailShape::NoEnding) {
    out.issues.push_back({"email.no-ending", std::string(item.domain())});
  } else if (item.shape == EmailShape::Odd) {
    out.issues.push_back({"email.unusual", item.address});
  }
  if (is_role_mailbox(item.local()))
    out.issues.push_back({"email.role", std::string(item.local())});
  if (is_disposable(item.domain(), words)) {
    out.issues.push_back({"email.disposable", std::string(item.domain())});
  }
  if (is_placeholder(item.address)) {
    out.issues.push_back({"value.placeholder", item.address});
    grade = Grade::Unlikely;
  }
  out.grade = std::max(out.grade, grade);
  out.parts.push_back({"local", std::string(item.local())});
  out.parts.push_back({"domain", std::string(item.domain())});
  if (!item.name.empty()) out.parts.push_back({"name", item.name});
  return item.address;
}

StandardValue read_value(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::All, Lines::Keep);
  if (finish_empty(out, clean)) return out;
  std::vector<EmailItem> items = read_email_cell(clean.text());
  std::string standard;
  for (EmailItem& item : items) {
    if (!standard.empty()) standard += "; ";
    standard += judge_item(item, context.words.get(), out);
  }
  if (items.size() > 1) {
    out.issues.push_back({"email.several", std::to_string(items.size())});
    if (out.rule.empty()) out.rule = "email.several";
  }
  const std::string_view rule = out.rule.empty() ? std::string_view("email.lower-case") : out.rule;
  out.rule = {};
  const FixGrade grade = out.fix_grade;
  finish(out, clean, std::move(standard), rule, grade);
  return out;
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out = read_value(value, context);
  if (out.rule != "email.lower-case" && out.rule != "text.whitespace")
    settle(out, value, context, read_value);
  return out;
}

void append_feature(std::string_view value, const ValueContext& context, std::string& out) {
  const CleanText clean(value, Width::All, Lines::Keep);
  if (clean.text().empty() || is_placeholder(clean.text())) return;
  std::vector<EmailItem> items = read_email_cell(clean.text());
  FeatureWriter writer(out);
  std::size_t count = 0;
  for (const EmailItem& item : items) {
    if (item.shape == EmailShape::Broken || is_placeholder(item.address)) continue;
    if (++count > kMostAddresses) break;
    const char flags =
        static_cast<char>((is_role_mailbox(item.local()) ? kShared : 0) |
                          (is_shared(item.domain(), context.words.get()) ? kPublicDomain : 0));
    writer.part(std::string(1, flags) + canonical_email(item.address));
  }
}

// Ordered from the strongest to the weakest evidence: the best pair of two cells counts.
enum : Level { kSame = 1, kSimilar, kSameLocal, kSameShared, kSameDomain, kDifferent };

constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},
    {"same", 0.70, 0.00002},
    {"similar", 0.08, 0.0002},
    {"same-local-other-domain", 0.06, 0.0002},
    {"same-shared", 0.03, 0.001},
    {"same-domain", 0.06, 0.02},
    {"different", 0.07, 0.97858},
};

struct Address {
  char flags = 0;
  std::string_view local;
  std::string_view domain;
};

Address next_address(FeatureReader& reader) {
  const std::string_view part = reader.next();
  const std::size_t at = part.rfind('@');
  if (part.empty() || at == std::string_view::npos || at == 0) return {};
  return {part.front(), part.substr(1, at - 1), part.substr(at + 1)};
}

// wang1@ and wang2@ are two people: a slip that only changes a digit between letters is no slip.
bool differs_in_digit_only(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i] && !(is_ascii_digit(a[i]) && is_ascii_digit(b[i]))) return false;
  }
  return true;
}

bool is_similar_local(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  if (shorter < 4 || a.size() + b.size() > 128 || differs_in_digit_only(a, b)) return false;
  const std::size_t most = shorter >= 8 ? 2 : 1;
  return similarity::damerau_distance(a, b, most) <= most;
}

Level compare_addresses(const Address& a, const Address& b) {
  if (a.local.empty() || b.local.empty()) return kDifferent;
  const bool shared = ((a.flags | b.flags) & kShared) != 0;
  const bool same_local = a.local == b.local;
  const bool same_domain = a.domain == b.domain;
  if (same_local && same_domain) return shared ? kSameShared : kSame;
  if (shared) {
    const bool firm = same_domain && ((a.flags | b.flags) & kPublicDomain) == 0;
    return firm ? kSameDomain : kDifferent;
  }
  if (same_domain && is_similar_local(a.local, b.local)) return kSimilar;
  if (same_local && a.local.size() >= 2) {
    const bool slip = a.domain.size() + b.domain.size() <= 128 &&
                      similarity::damerau_distance(a.domain, b.domain, 1) <= 1;
    // A short local part is many people's: the domain must be long enough to say who.
    if (slip && a.local.size() + a.domain.size() >= 10) return kSimilar;
    if (a.local.size() >= 6) return kSameLocal;
  }
  return same_domain && (a.flags & kPublicDomain) == 0 ? kSameDomain : kDifferent;
}

Level compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  Level best = kDifferent;
  for (FeatureReader x(a); !x.done();) {
    const Address left = next_address(x);
    for (FeatureReader y(b); !y.done();)
      best = std::min(best, compare_addresses(left, next_address(y)));
  }
  return best;
}

void append_block_keys(std::string_view feature, std::vector<BlockKey>& out) {
  for (FeatureReader reader(feature); !reader.done();) {
    const std::string_view part = reader.next();
    if (part.size() < 2 || (part.front() & kShared) != 0) continue;
    const std::string_view address = part.substr(1);
    const std::string_view local = address.substr(0, address.rfind('@'));
    out.push_back(make_key(KeyKind::Exact, FieldType::Email, address));
    if (local.size() >= 6) out.push_back(make_key(KeyKind::Token, FieldType::Email, local));
  }
}

std::string_view frequency_key(std::string_view feature) {
  const std::string_view first = FeatureReader(feature).next();
  return first.empty() ? first : first.substr(1);
}

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  for (FeatureReader reader(feature); !reader.done();) {
    const std::string_view part = reader.next();
    if (part.empty()) continue;
    const bool shared = (part.front() & kShared) != 0;
    out.push_back((shared ? "shared-email:" : "email:") + std::string(part.substr(1)));
  }
}

}  // namespace

std::string canonical_email(std::string_view address) {
  const std::size_t at = address.rfind('@');
  if (at == std::string_view::npos) return std::string(address);
  std::string_view local = address.substr(0, at);
  std::string_view domain = address.substr(at + 1);
  if (domain == "googlemail.com") domain = "gmail.com";
  const std::size_t plus = local.find('+');
  if (plus != std::string_view::npos && plus > 0 && local.front() != '"')
    local = local.substr(0, plus);
  std::string out;
  out.reserve(address.size());
  for (const char c : local) {
    if (c != '.' || domain != "gmail.com") out.push_back(c);
  }
  out.push_back('@');
  return out.append(domain);
}

bool is_role_mailbox(std::string_view local) {
  while (!local.empty() &&
         (is_ascii_digit(local.back()) || local.back() == '-' || local.back() == '_')) {
    local.remove_suffix(1);
  }
  if (local.size() > 24) return false;
  if (is_role_local(local)) return true;
  // sales.cn@, info-de@, us_support@: a function with a place of two letters.
  const std::size_t mark = local.find_first_of(".-_");
  if (mark == std::string_view::npos) return false;
  const std::string_view front = local.substr(0, mark);
  const std::string_view back = local.substr(mark + 1);
  return (back.size() == 2 && is_role_local(front)) || (front.size() == 2 && is_role_local(back));
}

const FieldTypeInfo& email_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::Email, "email",       standardise,
                                       append_feature,   compare,       append_block_keys,
                                       frequency_key,    describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
