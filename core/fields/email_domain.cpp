// Two ways to be wrong: an ending that does not exist (any domain), and one edit away from a big
// provider.
#include "core/fields/email_domain.h"

#include "core/fields/ascii.h"
#include "core/reference/email_domains.h"
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

// How sure: same name and a slip of .com, or a long name with one letter wrong. Short and numeric
// names have too many real neighbours (136.com may be 126.com or 163.com).
FixGrade grade_of(std::string_view domain, std::string_view provider) {
  const std::string_view name = name_of(provider);
  if (name_of(domain) == name) {
    return ending_of(provider) == "com" && is_slip_of_com(ending_of(domain)) ? FixGrade::Likely
                                                                             : FixGrade::Ask;
  }
  return name.size() >= 5 && count_digits(name) == 0 && ending_of(domain) == ending_of(provider)
             ? FixGrade::Likely
             : FixGrade::Ask;
}

DomainGuess near_provider(std::string_view domain) {
  DomainGuess best;
  for (const std::string_view provider : big_mail_domains()) {
    if (!may_be_one_edit(domain, provider)) continue;
    if (similarity::damerau_distance(domain, provider, 1) != 1) continue;
    const FixGrade grade = grade_of(domain, provider);
    // A short name with another short name is no misspelling at all: cq.com is not qq.com.
    if (grade == FixGrade::Ask && name_of(domain) != name_of(provider) &&
        name_of(provider).size() < 5 && count_digits(name_of(provider)) == 0) {
      continue;
    }
    if (best.meant.empty()) {
      best = {std::string(provider), grade};
    } else {
      best.grade = FixGrade::Ask;  // two providers are equally near
    }
  }
  return best;
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

}  // namespace

DomainGuess guess_domain(std::string_view domain) {
  if (domain.size() < 2 || domain.size() > 100 || is_public_mail_domain(domain)) return {};
  const std::size_t dot = domain.rfind('.');
  if (dot == std::string_view::npos) return without_ending(domain);
  if (is_real_near_domain(domain)) return {};
  if (const std::string_view meant = meant_ending(domain.substr(dot + 1)); !meant.empty()) {
    std::string fixed = std::string(domain.substr(0, dot + 1)) + std::string(meant);
    DomainGuess again = is_public_mail_domain(fixed) ? DomainGuess{} : near_provider(fixed);
    if (!again.meant.empty()) return {again.meant, FixGrade::Ask};
    return {std::move(fixed), FixGrade::Likely};
  }
  return near_provider(domain);
}

}  // namespace spruce
