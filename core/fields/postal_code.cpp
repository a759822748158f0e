// A code is taken apart to letters and digits and written again in its country's shape
// (core/reference/postal_shapes.h).
#include "core/fields/postal_code.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/reference/postal_shapes.h"
#include "core/similarity/damerau.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 16;

// Whether `c` may stand where the shape says `p`; small letters are literal.
bool fits(char c, char p) {
  if (p == '9') return is_ascii_digit(c);
  if (p == 'A') return is_ascii_letter(c);
  return c == ascii_upper(p);
}

bool is_place(char p) { return p == '9' || p == 'A' || is_ascii_lower(p); }

// Letters and digits only, upper case.
std::string compact(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_ascii_alnum(c)) out.push_back(ascii_upper(c));
  }
  return out;
}

// `code` (compact) written in `shape`, or empty when it does not fit.
std::string write_in_shape(std::string_view code, std::string_view shape) {
  std::string out;
  std::size_t at = 0;
  for (const char p : shape) {
    if (is_place(p)) {
      if (at >= code.size() || !fits(code[at], p)) return {};
      out.push_back(code[at++]);
    } else {
      out.push_back(p);
    }
  }
  return at == code.size() ? out : std::string();
}

// Letters that never stand in Canadian codes, nor in the inward half of British ones (Canada Post;
// Royal Mail PAF guide).
bool has_possible_letters(std::string_view written, std::string_view country) {
  if (country == "CA") {
    return written.find_first_of("DFIOQU") == std::string_view::npos && written[0] != 'W' &&
           written[0] != 'Z';
  }
  if (country != "GB" || !is_ascii_letter(written.back()) || written == "GIR 0AA") return true;
  return written.find_first_of("CIKMOV", written.size() - 2) == std::string_view::npos &&
         std::string_view("QVX").find(written[0]) == std::string_view::npos;
}

std::string write_in_shapes(std::string_view code, const PostalShapes& entry) {
  for (std::size_t at = 0; at <= entry.shapes.size();) {
    const std::size_t end = std::min(entry.shapes.find('|', at), entry.shapes.size());
    std::string out = write_in_shape(code, entry.shapes.substr(at, end - at));
    if (!out.empty() && has_possible_letters(out, entry.country)) return out;
    at = end + 1;
  }
  return {};
}

const PostalShapes* shapes_of(std::string_view country) {
  for (const PostalShapes& entry : postal_shapes()) {
    if (entry.country == country) return &entry;
  }
  return nullptr;
}

std::string write_for_country(std::string_view code, std::string_view country) {
  const PostalShapes* entry = shapes_of(country);
  return entry == nullptr ? std::string() : write_in_shapes(code, *entry);
}

bool has_shape(std::string_view country) { return shapes_of(country) != nullptr; }

// What was written around the code: 〒, "D-", "邮编:".
struct Written {
  std::string_view code;
  std::string_view country;  // from the prefix
};

Written strip_prefix(std::string_view text) {
  for (const std::string_view mark : {"〒", "邮编", "邮政编码", "ZIP", "Zip", "zip", "PLZ"}) {
    if (text.substr(0, mark.size()) != mark) continue;
    text = trim_ascii(text.substr(mark.size()));
    if (!text.empty() && (text.front() == ':' || text.front() == '.'))
      text = trim_ascii(text.substr(1));
    return {text, mark == "〒" ? "JP" : ""};
  }
  static constexpr std::pair<std::string_view, std::string_view> kPrefixes[] = {
      {"D-", "DE"},  {"DE-", "DE"}, {"F-", "FR"},  {"FR-", "FR"}, {"A-", "AT"},  {"AT-", "AT"},
      {"CH-", "CH"}, {"B-", "BE"},  {"BE-", "BE"}, {"I-", "IT"},  {"IT-", "IT"}, {"NL-", "NL"},
      {"L-", "LU"},  {"DK-", "DK"}, {"S-", "SE"},  {"SE-", "SE"}, {"N-", "NO"},  {"PL-", "PL"},
      {"CZ-", "CZ"}, {"E-", "ES"},  {"ES-", "ES"}, {"HR-", "HR"}, {"SI-", "SI"}, {"H-", "HU"},
      {"RO-", "RO"}, {"LV-", "LV"}, {"LT-", "LT"}, {"SK-", "SK"}};
  for (const auto& [prefix, country] : kPrefixes) {
    if (text.size() > prefix.size() + 2 &&
        equal_ascii_case(text.substr(0, prefix.size()), prefix) &&
        is_ascii_digit(text[prefix.size()])) {
      return {text.substr(prefix.size()), country};
    }
  }
  return {text, ""};
}

// 100000.0: a number once, a post code never.
bool is_number_damage(std::string_view text) {
  return text.size() > 3 && text.substr(text.size() - 2) == ".0" &&
         all_digits(text.substr(0, text.size() - 2));
}

void judge(std::string_view text, std::string_view country, StandardValue& out,
           std::string& standard, std::string_view& rule, FixGrade& grade) {
  const std::string code = compact(text);
  standard = country.empty() ? std::string() : write_for_country(code, country);
  rule = "postal.format";
  grade = FixGrade::Safe;
  if (!standard.empty()) {
    out.grade = Grade::Valid;
    return;
  }
  if (!country.empty() && has_shape(country)) {
    out.grade = Grade::Unlikely;
    std::string filled = all_digits(text) ? write_for_country("0" + code, country) : std::string();
    if (!filled.empty() &&
        (country == "US" || country == "CN" || country == "DE" || country == "FR" ||
         country == "IT" || country == "ES" || country == "JP" || country == "BR" ||
         country == "MX" || country == "KR")) {
      out.issues.push_back({"postal.leading-zero", std::string(text)});
      standard = std::move(filled);
      rule = "postal.leading-zero";
      grade = FixGrade::Likely;
      return;
    }
    out.issues.push_back({"postal.shape", std::string(country)});
  } else {
    out.grade = Grade::Plausible;
  }
  standard = std::string(text);
  // A code that only one country writes so is written that country's way.
  if (const std::string_view own = country_of_postal_code(text); !own.empty()) {
    out.grade = country.empty() ? Grade::Valid : out.grade;
    standard = write_for_country(code, own);
  }
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::All);
  if (finish_empty(out, clean)) return out;
  std::string_view text = clean.text();
  const bool damaged = is_number_damage(text);
  if (damaged) text.remove_suffix(2);
  Written written = strip_prefix(text);
  const bool abroad =
      !written.country.empty() && !context.country.empty() && written.country != context.country;
  const std::string_view country =
      written.country.empty() ? std::string_view(context.country) : written.country;
  const std::size_t alnum = compact(written.code).size();
  const bool other = written.code.find_first_not_of(
                         "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -") !=
                     std::string_view::npos;
  if (written.code.size() > kMostBytes || alnum < 3 || alnum > 10 || other ||
      count_digits(written.code) == 0) {
    out.grade = Grade::Invalid;
    out.issues.push_back({"postal.unreadable", {}});
    finish(out, clean);
    return out;
  }
  std::string standard;
  std::string_view rule;
  FixGrade grade = FixGrade::Safe;
  judge(written.code, country, out, standard, rule, grade);
  if (abroad) out.issues.push_back({"postal.other-country", std::string(written.country)});
  // The prefix says something that the rest of the row does not, or the code is not what it says:
  // it stays.
  if (abroad || (!written.country.empty() && out.grade != Grade::Valid))
    standard = std::string(text);
  if (written.code.size() != text.size()) grade = std::max(grade, FixGrade::Likely);
  if (damaged) {
    out.issues.push_back({"postal.excel-damage", std::string(clean.text())});
    rule = "postal.excel-damage";
    grade = std::max(grade, FixGrade::Likely);
  }
  finish(out, clean, std::move(standard), rule, grade);
  return out;
}

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::All);
  if (clean.text().empty() || clean.text().size() > 3 * kMostBytes || is_placeholder(clean.text()))
    return;
  std::string_view text = clean.text();
  if (is_number_damage(text)) text.remove_suffix(2);
  const std::string code = compact(strip_prefix(text).code);
  if (code.size() >= 3 && code.size() <= kMostBytes && count_digits(code) > 0) out += code;
}

enum : Level { kSame = 1, kOneEdit, kSameArea, kDifferent };

constexpr LevelInfo kLevels[] = {{"missing", 1, 1},
                                 {"same", 0.78, 0.004},
                                 {"one-edit", 0.08, 0.008},
                                 {"same-area", 0.05, 0.03},
                                 {"different", 0.09, 0.958}};

// How much of a code names the area: the outward part of letters-and-digits codes, half of plain
// digits.
std::string_view area_of(std::string_view code) {
  if (all_digits(code)) return code.substr(0, code.size() <= 4 ? 2 : 3);
  return code.substr(0, code.size() > 3 ? code.size() - 3 : code.size());
}

// A ZIP+4 and its ZIP are one place.
std::string_view without_plus_four(std::string_view code) {
  return code.size() == 9 && all_digits(code) ? code.substr(0, 5) : code;
}

Level compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  if (a == b) return kSame;
  const bool one_is_long = (a.size() == 9) != (b.size() == 9);
  if (one_is_long && without_plus_four(a) == without_plus_four(b)) return kSame;
  if (a.size() > kMostBytes || b.size() > kMostBytes) return kDifferent;
  if (a.size() >= 4 && b.size() >= 4 && similarity::damerau_distance(a, b, 1) <= 1) return kOneEdit;
  return a.size() == b.size() && area_of(a) == area_of(b) ? kSameArea : kDifferent;
}

void append_block_keys(std::string_view feature, std::vector<BlockKey>& out) {
  if (!feature.empty()) {
    out.push_back(make_key(KeyKind::Exact, FieldType::PostalCode, without_plus_four(feature)));
  }
}

std::string_view frequency_key(std::string_view feature) { return feature; }

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  if (!feature.empty()) out.push_back("postal:" + std::string(feature));
}

}  // namespace

std::string_view country_of_postal_code(std::string_view value) {
  const std::string code = compact(value);
  if (code.empty() || code.size() > kMostBytes || value.size() > 2 * kMostBytes) return {};
  const bool letters = !all_digits(code);
  std::string_view found;
  for (const PostalShapes& entry : postal_shapes().first(kUsualPostalCountries)) {
    const std::string written = write_in_shapes(code, entry);
    if (written.empty()) continue;
    // Digits alone say something only together with the sign they were written with.
    const bool signed_shape = written.find_first_of("- ") != std::string::npos;
    if (!letters && (!signed_shape || written != value)) {
      if (written == value) return {};
      continue;
    }
    if (!found.empty()) return {};
    found = entry.country;
  }
  return found;
}

const FieldTypeInfo& postal_code_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::PostalCode, "postal-code", standardise,
                                       append_feature,        compare,       append_block_keys,
                                       frequency_key,         describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
