// Two ways to be wrong: an ending that does not exist (any domain), and one edit away from a big
// provider.
#include "core/fields/email_domain.h"

#include <algorithm>
#include <array>

#include "core/fields/ascii.h"
#include "core/reference/disposable_domains.h"
#include "core/reference/email_domains.h"
#include "core/reference/top_level_domains.h"
#include "core/similarity/damerau.h"

namespace spruce {
namespace {

// A cheap test that one edit implies: one half is untouched.
bool may_be_one_edit(std::string_view a, std::string_view b) {
  const std::size_t shorter = a.size() < b.size() ? a.size() : b.size();
  const std::size_t longer = a.size() + b.size() - shorter;
  if (longer - shorter > 1 || shorter < 4) return false;
  const std::size_t half = shorter / 2 - 1;
  return a.substr(0, half) == b.substr(0, half) ||
         a.substr(a.size() - half) == b.substr(b.size() - half);
}

std::string_view name_of(std::string_view domain) { return domain.substr(0, domain.find('.')); }

std::string_view ending_of(std::string_view domain) {
  const std::size_t dot = domain.find('.');
  return dot == std::string_view::npos ? std::string_view() : domain.substr(dot + 1);
}

// Endings that people type for .com and that hardly anybody owns under a provider's name.
bool is_slip_of_com(std::string_view ending) {
  return ending == "co" || ending == "cm" || ending == "om" || ending == "come" ||
         ending == "cob" || ending == "cc" || !meant_ending(ending).empty();
}

// Provider names that no word and no known firm is one letter away from.
constexpr std::array<std::string_view, 26> kLonelyNames = {
    "aliyun",  "bellsouth",  "bigpond", "btinternet", "comcast",    "foxmail",   "freenet",
    "gmail",   "googlemail", "hanmail", "hotmail",    "icloud",     "laposte",   "optusnet",
    "outlook", "protonmail", "rambler", "rediffmail", "rocketmail", "sbcglobal", "t-online",
    "verizon", "virgilio",   "wanadoo", "yahoo",      "yandex"};

bool is_lonely_name(std::string_view name) {
  return std::binary_search(kLonelyNames.begin(), kLonelyNames.end(), name);
}

// How sure: same name and a slip of .com, or a name without neighbours with one letter wrong.
// Short and numeric names have too many real neighbours (136.com may be 126.com or 163.com).
FixGrade grade_of(std::string_view domain, std::string_view provider) {
  const std::string_view name = name_of(provider);
  if (name_of(domain) == name) {
    return ending_of(provider) == "com" && is_slip_of_com(ending_of(domain)) ? FixGrade::Likely
                                                                             : FixGrade::Ask;
  }
  return is_lonely_name(name) && ending_of(domain) == ending_of(provider) ? FixGrade::Likely
                                                                          : FixGrade::Ask;
}

// A short name with another short name is no misspelling at all: cq.com is not qq.com.
bool is_other_short_name(std::string_view domain, std::string_view provider) {
  const std::string_view name = name_of(provider);
  return name_of(domain) != name && name.size() < 5 && count_digits(name) == 0;
}

void consider(DomainGuess& best, std::string_view provider, FixGrade grade) {
  if (best.meant.empty()) {
    best = {std::string(provider), grade};
  } else {
    best.grade = FixGrade::Ask;  // two providers are equally near
  }
}

DomainGuess near_provider(std::string_view domain) {
  DomainGuess best;
  for (const std::string_view provider : big_mail_domains()) {
    if (!may_be_one_edit(domain, provider)) continue;
    if (similarity::damerau_distance(domain, provider, 1) != 1) continue;
    const FixGrade grade = grade_of(domain, provider);
    if (grade == FixGrade::Ask && is_other_short_name(domain, provider)) continue;
    consider(best, provider, grade);
  }
  return best;
}

// Two letters wrong in a long name, its first letter and its ending right: "hotmaill1.com".
DomainGuess near_long_name(std::string_view domain) {
  constexpr std::size_t kLongName = 7;
  DomainGuess best;
  for (const std::string_view provider : big_mail_domains()) {
    const std::string_view name = name_of(provider);
    const std::string_view written = name_of(domain);
    const bool may_be = name.size() >= kLongName && written.front() == name.front() &&
                        written.size() + 2 >= name.size() && written.size() <= name.size() + 2 &&
                        ending_of(domain) == ending_of(provider) && is_lonely_name(name) &&
                        !written.ends_with("mail");
    if (may_be && similarity::damerau_distance(written, name, 2) == 2)
      consider(best, provider, FixGrade::Ask);
  }
  return best;
}

std::string without_dots(std::string_view domain) {
  std::string out(domain);
  std::erase(out, '.');
  return out;
}

// "gmailc.om", "www.qq.com", "gmail.com.com": all letters are there, and something around them.
DomainGuess misplaced_dots(std::string_view domain) {
  constexpr std::string_view kTwice = ".com.com";
  std::string_view bare = domain;
  if (bare.starts_with("www.")) bare.remove_prefix(4);
  if (bare.ends_with(kTwice)) bare.remove_suffix(4);
  const std::string letters = without_dots(bare);
  for (const std::string_view provider : big_mail_domains()) {
    const bool same = bare.size() != domain.size() ? bare == provider
                                                   : letters.size() + 1 == provider.size() &&
                                                         letters == without_dots(provider);
    if (same) return {std::string(provider), FixGrade::Likely};
  }
  return {};
}

// The ending meant by one that does not exist: a known slip, or one letter from com, net or org.
std::string_view ending_for(std::string_view wrong, FixGrade& grade) {
  grade = FixGrade::Likely;
  if (const std::string_view known = meant_ending(wrong); !known.empty()) return known;
  if (is_top_level_domain(wrong) || wrong.size() < 3 || wrong.size() > 4) return {};
  for (const std::string_view ending : {"com", "net", "org"}) {
    if (similarity::damerau_distance(wrong, ending, 1) != 1) continue;
    if (wrong.front() != ending.front()) grade = FixGrade::Ask;
    return ending;
  }
  return {};
}

// "user@gmail": the name of a provider without its ending.
DomainGuess without_ending(std::string_view name) {
  for (const std::string_view provider : big_mail_domains()) {
    if (name_of(provider) == name && ending_of(provider) == "com") {
      return {std::string(provider), FixGrade::Likely};
    }
    const bool glued = name.size() + 1 == provider.size() && ending_of(provider) == "com" &&
                       name.substr(0, name_of(provider).size()) == name_of(provider) &&
                       name.substr(name_of(provider).size()) == "com";
    if (glued) return {std::string(provider), FixGrade::Likely};
  }
  return {};
}

DomainGuess guess(std::string_view domain) {
  if (domain.size() < 2 || domain.size() > 100 || is_public_mail_domain(domain)) return {};
  const std::size_t dot = domain.rfind('.');
  if (dot == std::string_view::npos) return without_ending(domain);
  if (is_real_near_domain(domain)) return {};
  if (DomainGuess moved = misplaced_dots(domain); !moved.meant.empty()) return moved;
  FixGrade grade = FixGrade::Likely;
  const std::string_view meant = ending_for(domain.substr(dot + 1), grade);
  if (meant.empty()) {
    DomainGuess near = near_provider(domain);
    return near.meant.empty() ? near_long_name(domain) : near;
  }
  std::string fixed = std::string(domain.substr(0, dot + 1)) + std::string(meant);
  DomainGuess again = is_public_mail_domain(fixed) || is_real_near_domain(fixed)
                          ? DomainGuess{}
                          : near_provider(fixed);
  if (!again.meant.empty()) return {again.meant, std::max(grade, again.grade)};
  return {std::move(fixed), grade};
}

}  // namespace

DomainGuess guess_domain(std::string_view domain) {
  DomainGuess out = guess(domain);
  // A throw-away service that bears such a name on purpose; swapped letters are no purpose.
  const bool swapped =
      std::is_permutation(domain.begin(), domain.end(), out.meant.begin(), out.meant.end());
  if (!out.meant.empty() && !swapped && is_disposable_domain(domain)) out.grade = FixGrade::Ask;
  return out;
}

}  // namespace spruce
