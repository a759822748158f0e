// The order of trust: a country code that is written, the context's country, then the shapes that
// only China or North America write. Validity and type come from one look-up (type unknown = not
// valid).
#include "core/fields/phone_number.h"

#include <phonenumbers/phone_metadata_version.h>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/reference/phone_regions.h"

namespace spruce {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

const PhoneNumberUtil& util() { return *PhoneNumberUtil::GetInstance(); }

std::string_view type_name(PhoneNumberUtil::PhoneNumberType type) {
  switch (type) {
    case PhoneNumberUtil::FIXED_LINE:
      return "fixed";
    case PhoneNumberUtil::MOBILE:
      return "mobile";
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
      return "fixed-or-mobile";
    case PhoneNumberUtil::TOLL_FREE:
      return "toll-free";
    case PhoneNumberUtil::PREMIUM_RATE:
      return "premium";
    case PhoneNumberUtil::SHARED_COST:
      return "shared";
    case PhoneNumberUtil::VOIP:
      return "voip";
    case PhoneNumberUtil::PERSONAL_NUMBER:
      return "personal";
    case PhoneNumberUtil::PAGER:
      return "pager";
    case PhoneNumberUtil::UAN:
      return "company-wide";
    case PhoneNumberUtil::VOICEMAIL:
      return "voicemail";
    default:
      return {};
  }
}

bool is_shared_type(PhoneNumberUtil::PhoneNumberType type) {
  return type == PhoneNumberUtil::TOLL_FREE || type == PhoneNumberUtil::PREMIUM_RATE ||
         type == PhoneNumberUtil::SHARED_COST || type == PhoneNumberUtil::UAN;
}

std::string spaced(std::string text) {
  std::replace(text.begin(), text.end(), '-', ' ');
  return text;
}

void write_forms(const PhoneNumber& number, PhoneNumberReading& out) {
  PhoneNumber plain = number;
  plain.clear_extension();
  util().Format(plain, PhoneNumberUtil::INTERNATIONAL, &out.international);
  util().Format(plain, PhoneNumberUtil::NATIONAL, &out.national);
  out.international = spaced(std::move(out.international));
}

// The number as `region` would dial it. False when the library finds no number at all.
bool read_in(const std::string& text, const std::string& region, bool with_text,
             PhoneNumberReading& out) {
  PhoneNumber number;
  if (util().Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return false;
  const PhoneNumberUtil::PhoneNumberType type = util().GetNumberType(number);
  out.extension = number.has_extension() ? number.extension() : std::string();
  if (type == PhoneNumberUtil::UNKNOWN) {
    const auto reason = util().IsPossibleNumberWithReason(number);
    out.validity = reason == PhoneNumberUtil::IS_POSSIBLE              ? PhoneValidity::Possible
                   : reason == PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY ? PhoneValidity::LocalOnly
                                                                       : PhoneValidity::Impossible;
    // Every number of North America has ten digits: one of an area code that is not assigned is
    // whole all the same and can be written in the usual form.
    const bool whole = out.validity == PhoneValidity::Possible && number.country_code() == 1 &&
                       number.national_number() >= 2'000'000'000;
    if (!whole) return true;
    out.digits = "1" + std::to_string(number.national_number());
    if (with_text) write_forms(number, out);
    return true;
  }
  out.validity = PhoneValidity::Valid;
  out.type = type_name(type);
  out.shared = is_shared_type(type);
  util().GetRegionCodeForNumber(number, &out.region);
  if (out.region == "001") out.region.clear();  // +800: the whole world
  std::string e164;
  PhoneNumber plain = number;
  plain.clear_extension();
  util().Format(plain, PhoneNumberUtil::E164, &e164);
  out.digits = e164.substr(1);
  if (with_text) write_forms(number, out);
  return true;
}

// Digits as groups: "(404) 876-8532" → "3-3-4".
std::string group_shape(std::string_view text) {
  std::string shape;
  std::size_t run = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && is_ascii_digit(text[i])) {
      ++run;
    } else if (run > 0) {
      if (!shape.empty()) shape.push_back('-');
      shape += std::to_string(run);
      run = 0;
    }
  }
  return shape;
}

bool is_cn_mobile(std::string_view digits) {
  return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3' && digits[1] <= '9';
}

// 021-62345678, (0755)83765566: a Chinese area code set off by a hyphen or brackets.
bool is_cn_landline(std::string_view text, std::string_view digits) {
  if (digits.size() < 10 || digits.size() > 12 || digits[0] != '0') return false;
  const std::string shape = group_shape(text);
  const bool split = shape == "3-8" || shape == "4-7" || shape == "4-8" || shape == "3-4-4" ||
                     shape == "4-4-4" || shape == "4-3-4";
  const std::size_t area_end = text.find_first_of("-)", 1);
  return split && area_end != std::string_view::npos && area_end <= 6 &&
         find_cn_area(digits.substr(1)).has_value();
}

bool is_north_american(std::string_view text) {
  const std::string shape = group_shape(text);
  return shape == "3-3-4" || shape == "1-3-3-4" || shape == "3-7";
}

// The country whose way of writing this is; empty when it could be many.
std::string_view infer_country(std::string_view text, std::string_view digits) {
  if (is_cn_mobile(digits) || is_cn_landline(text, digits)) return "CN";
  if (digits.size() == 10 && digits.substr(0, 3) == "400") return "CN";
  return is_north_american(text) ? "US" : "";
}

// 110, 10086, 95588, 12345: dialled as they are (China's plan of short numbers).
bool is_cn_service(std::string_view digits) {
  if (digits.size() < 3 || digits.size() > 6 || !all_digits(digits)) return false;
  return (digits[0] == '1' && digits[1] <= '2' && digits[2] <= '9' &&
          digits.substr(0, 2) != "13") ||
         (digits.size() >= 5 && (digits.substr(0, 2) == "95" || digits.substr(0, 2) == "96"));
}

// "+86…" for a number that carries its country: +, 00, or 86 before a mobile number. Empty for all
// others.
std::string with_written_country(std::string_view text, std::string_view digits) {
  const std::size_t first = text.find_first_of("+0123456789");
  if (first == std::string_view::npos) return {};
  if (text[first] == '+') return std::string(text.substr(first));
  if (digits.size() >= 7 && digits.substr(0, 2) == "00" && digits[2] != '0') {
    const std::size_t second = text.find('0', first + 1);
    return "+" + std::string(text.substr(second + 1));
  }
  const bool cn = digits.substr(0, 2) == "86" && is_cn_mobile(digits.substr(2));
  return cn ? "+" + std::string(text.substr(first)) : std::string();
}

void keep_plain_digits(std::string_view digits, PhoneNumberReading& out) {
  const std::size_t start = digits.find_first_not_of('0');
  out.digits = start == std::string_view::npos ? std::string() : std::string(digits.substr(start));
}

// What stands in front of an extension that was set off by " ext. ".
std::string_view without_extension(std::string_view text) {
  return text.substr(0, text.find(" ext"));
}

// "+376 (0)712345": a trunk zero in brackets, where the country has none.
std::string without_bracketed_zero(const std::string& text) {
  const std::size_t at = text.find("(0)");
  return at == std::string::npos ? std::string() : text.substr(0, at) + " " + text.substr(at + 3);
}

bool read_written(std::string_view text, std::string_view digits, bool with_text,
                  PhoneNumberReading& out) {
  const std::string written = with_written_country(text, digits);
  if (written.empty() || !read_in(written, "ZZ", with_text, out)) return false;
  if (out.validity != PhoneValidity::Valid) {
    const std::string bare = without_bracketed_zero(written);
    PhoneNumberReading again;
    if (!bare.empty() && read_in(bare, "ZZ", with_text, again) &&
        again.validity == PhoneValidity::Valid) {
      out = std::move(again);
    }
  }
  // Two zeros in front of few digits may be anything.
  const bool doubtful = digits.size() < 10 && written.front() == '+' && digits.front() == '0';
  if (doubtful && out.validity != PhoneValidity::Valid) {
    out = {};
    return false;
  }
  out.origin = PhoneCountry::Written;
  return true;
}

// "011 86 138 0013 8000": how North America dials abroad; only when what follows is a number.
bool read_dialled_abroad(std::string_view digits, bool with_text, PhoneNumberReading& out) {
  if (digits.size() < 11 || digits.substr(0, 3) != "011" || digits[3] == '0') return false;
  PhoneNumberReading abroad;
  if (!read_in("+" + std::string(digits.substr(3)), "ZZ", with_text, abroad)) return false;
  if (abroad.validity != PhoneValidity::Valid) return false;
  out = std::move(abroad);
  out.origin = PhoneCountry::Inferred;
  return true;
}

// Chinese mobile prefixes of which every number is assigned, by the metadata; a test holds them to
// the library.
constexpr std::string_view kCnMobilePrefixes =
    "130 131 132 133 134 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 162 165 "
    "166 "
    "167 170 171 172 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 190 191 192 193 "
    "195 "
    "196 197 198 199 ";

// The most frequent number of Chinese files without the library: a hundred times faster, the same
// result.
bool read_cn_mobile(std::string_view text, std::string_view digits, std::string_view country,
                    PhoneNumberReading& out) {
  if (text.find_first_not_of("0123456789 -+()") != std::string_view::npos) return false;
  if (std::count(text.begin(), text.end(), '+') > (digits.size() == 13 ? 1 : 0)) return false;
  std::string_view mobile = digits;
  if (digits.size() == 15 && digits.substr(0, 4) == "0086") mobile = digits.substr(4);
  if (digits.size() == 13 && digits.substr(0, 2) == "86") mobile = digits.substr(2);
  const bool written = mobile.size() != digits.size();
  if (!is_cn_mobile(mobile) || (!written && !country.empty() && country != "CN")) return false;
  const std::size_t at = kCnMobilePrefixes.find(mobile.substr(0, 3));
  if (at == std::string_view::npos || at % 4 != 0) return false;
  out.validity = PhoneValidity::Valid;
  out.origin = written           ? PhoneCountry::Written
               : country.empty() ? PhoneCountry::Inferred
                                 : PhoneCountry::Context;
  out.region = "CN";
  out.type = "mobile";
  out.digits.assign("86").append(mobile);
  out.national.assign(mobile.substr(0, 3))
      .append(" ")
      .append(mobile.substr(3, 4))
      .append(" ")
      .append(mobile.substr(7));
  out.international = "+86 " + out.national;
  return true;
}

bool read_with(std::string_view text, std::string_view country, PhoneCountry origin, bool with_text,
               PhoneNumberReading& out) {
  PhoneNumberReading next;
  if (!read_in(std::string(text), std::string(country), with_text, next)) return false;
  const bool better = next.validity < out.validity || out.origin == PhoneCountry::Unknown;
  if (!better) return false;
  out = std::move(next);
  out.origin = origin;
  return out.validity == PhoneValidity::Valid;
}

}  // namespace

PhoneNumberReading read_phone_number(std::string_view text, std::string_view country,
                                     bool with_text) {
  PhoneNumberReading out;
  const std::string digits = digits_of(without_extension(text));
  if (digits.size() < 3 || digits.size() > 20 || text.size() > 120) {
    keep_plain_digits(std::string_view(digits).substr(0, 20), out);
    return out;
  }
  if (is_cn_service(digits) && (country == "CN" || country.empty())) {
    out.validity = PhoneValidity::Possible;
    out.type = "service";
    out.shared = true;
    out.digits = digits;
    return out;
  }
  if (read_cn_mobile(text, digits, country, out)) return out;
  if (!read_written(text, digits, with_text, out)) {
    const bool done =
        !country.empty() &&
        (read_with(text, country, PhoneCountry::Context, with_text, out) || !out.digits.empty());
    const std::string_view inferred =
        done || (country.empty() && read_dialled_abroad(digits, with_text, out))
            ? std::string_view()
            : infer_country(without_extension(text), digits);
    if (!inferred.empty() && inferred != country) {
      PhoneNumberReading guess;
      if (read_with(text, inferred, PhoneCountry::Inferred, with_text, guess))
        out = std::move(guess);
    }
  }
  if (out.digits.empty()) keep_plain_digits(digits, out);
  return out;
}

std::string_view phone_metadata_date() { return SPRUCE_PHONE_METADATA_DATE; }

}  // namespace spruce
