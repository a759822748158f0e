// Each clue is a few lines over what core/fields and core/reference know.
#include "core/fixes/completion_clues.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/fields/address_parse.h"
#include "core/fields/address_place.h"
#include "core/fields/catalog.h"
#include "core/fields/country.h"
#include "core/fields/place_name.h"
#include "core/fields/postal_code.h"
#include "core/profile/spelling_set.h"
#include "core/reference/countries.h"
#include "core/reference/disposable_domains.h"
#include "core/reference/divisions.h"
#include "core/reference/email_domains.h"
#include "core/reference/regions.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::uint32_t kTaiwan = 710000, kHongKong = 810000;
constexpr std::uint32_t kDirectCounties = 9000;  // code % 10000: counties under their province
constexpr std::size_t kLongestCode = 3;          // "CA", "NSW": codes of several countries

std::string part_of(FieldType type, std::string_view value, const ValueContext& context,
                    std::string_view name) {
  const StandardValue read = field_type(type).standardise(value, context);
  for (const ValuePart& part : read.parts) {
    if (part.name == name) return part.text;
  }
  return {};
}

ClueAnswer answer(FieldType target, std::string text, const ValueContext& context) {
  if (text.empty()) return {};
  std::string key = target_key(target, text, context);
  return {std::move(key), std::move(text)};
}

std::string province_key(const Division& province) {
  return "CN:" + std::string(short_division_name(province));
}

/// The province that a Chinese name of one means; code 0: none.
Division find_province(std::string_view value) {
  std::vector<Division> found;
  find_divisions(trim(value), true, found);
  for (const Division& one : found) {
    if (one.level == DivisionLevel::Province) return one;
  }
  return {};
}

std::string region_key(std::string_view value, const ValueContext& context) {
  const Division province = find_province(value);
  if (province.code != 0) return province_key(province);
  std::vector<Region> found;
  find_regions(fold_text(value), found);
  if (!context.country.empty()) {
    const auto is_other = [&](const Region& one) { return one.country != context.country; };
    if (!std::all_of(found.begin(), found.end(), is_other)) {
      found.erase(std::remove_if(found.begin(), found.end(), is_other), found.end());
    }
  }
  if (found.size() != 1) return fold_text(value);
  const Division chinese = find_province(found.front().name);
  if (chinese.code != 0) return province_key(chinese);
  return std::string(found.front().country) + ":" + std::string(found.front().code);
}

std::string alnum_of(std::string_view value) {
  std::string out;
  for (const char c : fold_text(value)) {
    if (c != ' ') out += c;
  }
  return out;
}

std::string host_of(std::string_view value) {
  std::string text = fold_case(trim(value));
  const std::size_t scheme = text.find("://");
  if (scheme != std::string::npos) text.erase(0, scheme + 3);
  text = text.substr(0, text.find_first_of("/?#:"));
  if (text.compare(0, 4, "www.") == 0) text.erase(0, 4);
  return text.find('.') == std::string::npos ? std::string() : text;
}

// --- table clues

/// Only of a number that is written with its country: a national one proves none.
ClueAnswer country_of_phone(std::string_view value, const ValueContext&) {
  const std::string text = to_half_width(trim(value));
  const bool is_written = text.compare(0, 1, "+") == 0 || text.compare(0, 2, "00") == 0;
  if (!is_written) return {};
  std::string code = part_of(FieldType::Phone, text, {}, "country");
  std::string name(country_name(code, NameLanguage::En));
  return {std::move(code), std::move(name)};
}

ClueAnswer country_of_region(std::string_view value, const ValueContext&) {
  const Division province = find_province(value);
  if (province.code != 0) {
    // What stands in the Country column for these is the file's own choice.
    if (province.code >= kHongKong || province.code == kTaiwan) return {};
    return {"CN", "China"};
  }
  std::vector<Region> found;
  const std::string folded = fold_text(value);
  if (folded.size() > kLongestCode) find_regions(folded, found);
  if (found.empty()) return {};
  const auto is_same = [&](const Region& one) { return one.country == found.front().country; };
  if (!std::all_of(found.begin(), found.end(), is_same)) return {};
  const std::string code(found.front().country);
  return {code, std::string(country_name(code, NameLanguage::En))};
}

ClueAnswer country_of_postal(std::string_view value, const ValueContext&) {
  const std::string code(country_of_postal_code(trim(value)));
  return {code, std::string(country_name(code, NameLanguage::En))};
}

ClueAnswer country_of_address(std::string_view value, const ValueContext& context) {
  return answer(FieldType::Country, part_of(FieldType::Address, value, context, "country"),
                context);
}

ClueAnswer region_of_city(std::string_view value, const ValueContext&) {
  if (!has_han(value)) return {};
  std::vector<Division> found;
  find_divisions(trim(value), true, found);
  std::uint32_t province = 0;
  for (const Division& one : found) {
    const bool is_city = one.level == DivisionLevel::City || one.is_municipality();
    if (!is_city) continue;
    if (province != 0 && province != one.province_code()) return {};
    province = one.province_code();
  }
  const Division found_province = find_division(province);
  if (found_province.code == 0) return {};
  return {province_key(found_province), std::string(found_province.name)};
}

ClueAnswer region_of_phone(std::string_view value, const ValueContext& context) {
  return answer(FieldType::Region, part_of(FieldType::Phone, value, context, "province"), context);
}
ClueAnswer city_of_phone(std::string_view value, const ValueContext& context) {
  return answer(FieldType::City, part_of(FieldType::Phone, value, context, "city"), context);
}

ClueAnswer region_of_address(std::string_view value, const ValueContext& context) {
  if (has_han(value)) {
    const std::uint32_t code = parse_address(value).division;
    const Division province = find_division(code / 10000 * 10000);
    if (province.code == 0) return {};
    return {province_key(province), std::string(province.name)};
  }
  return answer(FieldType::Region, part_of(FieldType::Address, value, context, "province"),
                context);
}

ClueAnswer city_of_address(std::string_view value, const ValueContext& context) {
  if (has_han(value)) {
    const std::uint32_t code = parse_address(value).division;
    // A county under its province has no city; which name stands for one is the file's choice.
    if (code % 10000 >= kDirectCounties) return {};
    return answer(FieldType::City, read_address_place(value).city, context);
  }
  return answer(FieldType::City, part_of(FieldType::Address, value, context, "city"), context);
}

ClueAnswer postal_of_address(std::string_view value, const ValueContext& context) {
  return answer(FieldType::PostalCode, part_of(FieldType::Address, value, context, "postcode"),
                context);
}

// --- file clues

std::string city_key(std::string_view value) {
  return trim(value).empty() ? std::string() : make_city_key(fold_text(value));
}
std::string plain_region_key(std::string_view value) { return region_key(value, {}); }
std::string company_key(std::string_view value) {
  return spelling_key(FieldType::CompanyName, trim(value));
}

constexpr std::array kClues = std::to_array<Clue>({
    {"complete.country-phone", FieldType::Country, FieldType::Phone, country_of_phone, nullptr},
    {"complete.country-address", FieldType::Country, FieldType::Address, country_of_address,
     nullptr},
    {"complete.country-region", FieldType::Country, FieldType::Region, country_of_region, nullptr},
    {"complete.country-region", FieldType::Country, FieldType::Region, nullptr, plain_region_key},
    {"complete.country-city", FieldType::Country, FieldType::City, nullptr, city_key},
    {"complete.country-postal-code", FieldType::Country, FieldType::PostalCode, country_of_postal,
     nullptr},
    {"complete.country-postal-code", FieldType::Country, FieldType::PostalCode, nullptr, alnum_of},
    {"complete.country-company", FieldType::Country, FieldType::CompanyName, nullptr, company_key},
    {"complete.country-email-domain", FieldType::Country, FieldType::Email, nullptr, firm_domain},
    {"complete.region-address", FieldType::Region, FieldType::Address, region_of_address, nullptr},
    {"complete.region-city", FieldType::Region, FieldType::City, region_of_city, nullptr},
    {"complete.region-city", FieldType::Region, FieldType::City, nullptr, city_key},
    {"complete.region-postal-code", FieldType::Region, FieldType::PostalCode, nullptr, alnum_of},
    {"complete.region-phone", FieldType::Region, FieldType::Phone, region_of_phone, nullptr},
    {"complete.region-company", FieldType::Region, FieldType::CompanyName, nullptr, company_key},
    {"complete.city-address", FieldType::City, FieldType::Address, city_of_address, nullptr},
    {"complete.city-postal-code", FieldType::City, FieldType::PostalCode, nullptr, alnum_of},
    {"complete.city-phone", FieldType::City, FieldType::Phone, city_of_phone, nullptr},
    {"complete.city-company", FieldType::City, FieldType::CompanyName, nullptr, company_key},
    {"complete.postal-code-address", FieldType::PostalCode, FieldType::Address, postal_of_address,
     nullptr},
    {"complete.postal-code-company", FieldType::PostalCode, FieldType::CompanyName, nullptr,
     company_key},
    {"complete.company-email-domain", FieldType::CompanyName, FieldType::Email, nullptr,
     firm_domain},
    {"complete.company-website", FieldType::CompanyName, FieldType::Url, nullptr, host_of},
    {"complete.website-company", FieldType::Url, FieldType::CompanyName, nullptr, company_key},
    {"complete.website-email-domain", FieldType::Url, FieldType::Email, nullptr, firm_domain},
    {"complete.choice-company", FieldType::Choice, FieldType::CompanyName, nullptr, company_key},
    {"complete.tax-id-company", FieldType::TaxId, FieldType::CompanyName, nullptr, company_key},
});

}  // namespace

std::span<const Clue> completion_clues() { return kClues; }

std::string write_like(FieldType type, const std::string& key, const std::string& text,
                       std::string_view usual) {
  if (type == FieldType::Country && !usual.empty()) {
    const bool is_code = usual.size() <= 3 && to_upper(usual) == usual && !has_han(usual);
    if (is_code) return usual.size() == 2 ? key : std::string(country_alpha3(key));
    if (has_han(usual)) return std::string(country_name(key, NameLanguage::ZhHans));
    return std::string(country_name(key, NameLanguage::En));
  }
  const bool is_place = type == FieldType::Region || type == FieldType::City;
  return is_place && !usual.empty() && has_han(usual) != has_han(text) ? std::string() : text;
}

std::string target_key(FieldType type, std::string_view value, const ValueContext& context) {
  if (trim(value).empty()) return {};
  std::string key;
  switch (type) {
    case FieldType::Country:
      key = std::string(country_code_of(value));
      break;
    case FieldType::Region:
      key = region_key(value, context);
      break;
    case FieldType::City:
      key = city_key(value);
      break;
    case FieldType::CompanyName:
      key = company_key(value);
      break;
    case FieldType::Url:
      key = host_of(value);
      break;
    case FieldType::PostalCode:
    case FieldType::TaxId:
      key = alnum_of(value);
      break;
    default:
      break;
  }
  if (key.empty()) key = fold_text(value);
  return key.empty() ? std::string(trim(value)) : key;
}

std::string firm_domain(std::string_view email) {
  const std::string text = to_lower(to_half_width(trim(email)));
  const std::size_t at = text.find('@');
  if (at == std::string::npos || at == 0 || text.find('@', at + 1) != std::string::npos) return {};
  std::string domain = text.substr(at + 1);
  const bool is_plain = domain.find('.') != std::string::npos &&
                        domain.find_first_of(" ,;<>()/") == std::string::npos;
  if (!is_plain || is_public_mail_domain(domain) || is_disposable_domain(domain)) return {};
  return domain;
}

}  // namespace spruce
