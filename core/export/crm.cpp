#include "core/export/crm.h"

#include <array>

#include "core/export/crm_list.h"

namespace spruce {
namespace {

constexpr std::array<const CrmProfile*, 9> kProfiles{
    &kCrmGeneric,    &kCrmSalesforce, &kCrmHubspot,  &kCrmZoho, &kCrmFxiaoke,
    &kCrmXiaoshouyi, &kCrmPipedrive,  &kCrmDynamics, &kCrmOdoo};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Bytes of a zone at the start: Z, +08:00, +0800, -08:00; 0: none.
std::size_t zone_size(std::string_view text) {
  if (text.substr(0, 1) == "Z") return 1;
  if (text.size() < 5 || (text[0] != '+' && text[0] != '-')) return 0;
  const bool colon = text[3] == ':';
  const std::size_t size = colon ? 6 : 5;
  if (text.size() < size || !is_digit(text[1]) || !is_digit(text[2])) return 0;
  return is_digit(text[size - 2]) && is_digit(text[size - 1]) ? size : 0;
}

}  // namespace

std::span<const CrmProfile* const> crm_profiles() { return kProfiles; }

const CrmProfile* find_crm(std::string_view name) {
  for (const CrmProfile* profile : kProfiles) {
    if (profile->name == name) return profile;
  }
  return nullptr;
}

const CrmProfile& crm_of_export(std::string_view recognised) {
  const CrmProfile* const found = find_crm(recognised.substr(0, recognised.find('-')));
  return found == nullptr ? kCrmGeneric : *found;
}

bool has_date_form(std::string_view text, std::string_view form) {
  constexpr std::string_view kFields = "yMdHmsS";
  std::size_t at = 0;
  for (const char c : form) {
    if (c == 'Z') {
      const std::size_t size = zone_size(text.substr(at));
      if (size == 0) return false;
      at += size;
      continue;
    }
    if (at == text.size()) return false;
    const bool fits =
        kFields.find(c) != std::string_view::npos ? is_digit(text[at]) : text[at] == c;
    if (!fits) return false;
    ++at;
  }
  return at == text.size();
}

}  // namespace spruce
