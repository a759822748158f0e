// The shape tells the kind, the kind tells the check; the canonical form is letters and digits in
// upper case.
#include "core/fields/tax_id.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/calendar.h"
#include "core/fields/check_digits.h"
#include "core/fields/feature.h"
#include "core/fields/official_number.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/reference/divisions.h"
#include "core/reference/former_divisions.h"
#include "core/similarity/damerau.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 64;

// Upper case without the separators people put in; empty when anything else is in it.
std::string compact(std::string_view text) {
  std::string out;
  if (text.size() > kMostBytes) return out;
  for (const char c : text) {
    if (is_ascii_alnum(c) || c == '&') {  // a Mexican firm's letters may hold one
      out.push_back(ascii_upper(c));
    } else if (std::string_view(" -./()_").find(c) == std::string_view::npos) {
      return {};
    }
  }
  return out;
}

bool read_chinese(std::string_view text, std::string_view country, TaxIdReading& out) {
  if (has_uscc_shape(text)) {
    out = {"cn-uscc", true, is_uscc(text), "CN"};
    // An id card can have the shape of a 统一社会信用代码: the check that holds decides.
    if (!out.consistent && is_cn_id_card(text)) out = {"cn-id-card", true, true, "CN"};
    return true;
  }
  if (has_cn_id_card_shape(text)) {
    out = {"cn-id-card", true, is_cn_id_card(text), "CN"};
    return true;
  }
  if (!country.empty() && country != "CN") return false;
  if (text.size() == 15 && is_cn_division(text.substr(0, 6)) && is_cn_org_code(text.substr(6))) {
    out = {"cn-tax-15", true, true, "CN"};
    return true;
  }
  if (is_cn_registration_number(text)) {
    out = {"cn-registration", true, true, "CN"};
    return true;
  }
  if (is_cn_id_card_15(text)) {
    out = {"cn-id-card-15", false, false, "CN"};
    return true;
  }
  if (country != "CN") return false;
  if (text.size() == 15 && all_digits(text.substr(0, 6))) {
    out = {"cn-tax-15", false, false, "CN"};
  } else if (text.size() == 9 && is_cn_org_code(text)) {
    out = {"cn-org-code", true, true, "CN"};
  } else if (text.size() == 20 &&
             (has_cn_id_card_shape(text.substr(0, 18)) || is_cn_division(text.substr(0, 6)))) {
    out = {"cn-tax-20", false, false, "CN"};
  } else {
    return false;
  }
  return true;
}

TaxIdReading to_reading(const OfficialReading& official, std::string_view kind) {
  const bool silent = official.kind->rules_only && official.consistent;
  return {kind, official.kind->check != nullptr && !silent, official.consistent && !silent,
          std::string(official.kind->country)};
}

// A prefix of two letters that is a country's: DE136695976, EL…, XI…, GB…, also NO…MVA.
bool read_prefixed(std::string_view text, std::string_view country, TaxIdReading& out) {
  if (text.size() < 4 || !is_ascii_upper(text[0]) || !is_ascii_upper(text[1])) return false;
  const std::string_view prefix = text.substr(0, 2);
  OfficialReading official = read_vat_number(prefix, text.substr(2));
  if (official.kind != nullptr) {
    out = to_reading(official, "eu-vat");
    return true;
  }
  if (prefix != country) return false;
  official = read_official_number(text.substr(2), country);
  if (official.kind == nullptr || official.kind->use != OfficialUse::Tax) return false;
  out = to_reading(official, official.kind->kind);
  return true;
}

// Numbers without a prefix mean something only where the country is known, or where their shape is
// like no other.
void read_national(std::string_view text, std::string_view country, TaxIdReading& out) {
  const OfficialReading official = read_official_number(text, country);
  if (official.kind == nullptr) return;
  out = to_reading(official, official.kind->kind);
}

// The punctuation of some numbers tells their kind.
std::string_view country_of_writing(std::string_view text) {
  struct Writing {
    std::string_view shape;
    std::string_view country;
  };
  constexpr Writing kWritings[] = {
      {"99-9999999", "US"},    {"99.999.999/9999-99", "BR"}, {"999.999.999-99", "BR"},
      {"99-99999999-9", "AR"}, {"99.999.999-*", "CL"},       {"9.999.999-*", "CL"},
      {"999-99-9999", "US"},   {"999-99-99999", "KR"},
  };
  for (const Writing& writing : kWritings) {
    if (fits_shape(text, writing.shape)) return writing.country;
  }
  return {};
}

Grade grade_of(const TaxIdReading& reading, std::string_view text, std::string_view country) {
  if (!reading.kind.empty()) {
    if (!reading.has_check) return Grade::Plausible;
    return reading.consistent ? Grade::Valid : Grade::Unlikely;
  }
  const std::size_t digits = count_digits(text);
  if (text.size() < 3 || text.size() > 24 || digits < 3) return Grade::Invalid;
  const bool expected = knows_tax_numbers(country) || country == "CN";
  return expected ? Grade::Unlikely : text.size() < 5 ? Grade::Invalid : Grade::Plausible;
}

// What a Chinese id card says of its bearer.
void add_person_parts(std::string_view text, std::string_view kind, StandardValue& out) {
  const bool old = kind == "cn-id-card-15";
  if (!old && kind != "cn-id-card") return;
  const std::string year =
      old ? "19" + std::string(text.substr(6, 2)) : std::string(text.substr(6, 4));
  const std::string_view day = text.substr(old ? 8 : 10, 4);
  out.parts.push_back(
      {"birthday", year + "-" + std::string(day.substr(0, 2)) + "-" + std::string(day.substr(2))});
  out.parts.push_back({"sex", (text[old ? 14 : 16] - '0') % 2 == 1 ? "male" : "female"});
  const std::string code(text.substr(0, 6));
  out.parts.push_back({"division", code});
  const Division division = find_division(static_cast<std::uint32_t>(digits_value(code)));
  const std::string_view name = division.code != 0 ? division.name : find_former_division(code);
  if (!name.empty()) {
    out.parts.push_back({"division-name", std::string(name)});
  } else {
    out.issues.push_back({"tax-id.division", code});
  }
}

void add_parts(const TaxIdReading& reading, const std::string& text, StandardValue& out) {
  out.parts.push_back({"kind", std::string(reading.kind)});
  if (!reading.country.empty()) out.parts.push_back({"country", reading.country});
  if (reading.has_check) out.parts.push_back({"consistent", reading.consistent ? "yes" : "no"});
  if (reading.kind == "cn-uscc") {
    out.parts.push_back({"division", text.substr(2, 6)});
    out.parts.push_back({"organisation", text.substr(8, 9)});
  }
  if (reading.has_check && !reading.consistent) out.issues.push_back({"tax-id.checksum", text});
  if (reading.kind == "cn-id-card" || reading.kind == "cn-id-card-15")
    out.issues.push_back({"tax-id.id-card", {}});
  add_person_parts(text, reading.kind, out);
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::All);
  if (finish_empty(out, clean)) return out;
  const std::string text = compact(clean.text());
  const std::string_view written = country_of_writing(clean.text());
  const std::string_view country =
      written.empty() || !context.country.empty() ? std::string_view(context.country) : written;
  const TaxIdReading reading = text.empty() ? TaxIdReading{} : read_tax_id(text, country);
  out.grade = grade_of(reading, text, context.country);
  if (!reading.kind.empty()) {
    add_parts(reading, text, out);
  } else if (out.grade == Grade::Unlikely) {
    out.issues.push_back({"tax-id.shape", text});
  } else if (out.grade == Grade::Invalid) {
    out.issues.push_back({"tax-id.unreadable", {}});
  }
  if (reading.kind == "cn-id-card" || reading.kind == "cn-id-card-15") {
    const bool known = std::any_of(out.parts.begin(), out.parts.end(), [](const ValuePart& part) {
      return part.name == "division-name";
    });
    if (!known) out.grade = std::max(out.grade, Grade::Unlikely);
  }
  // Only numbers whose shape is known are written together; some kinds are usually written with
  // their hyphens.
  const bool known = !reading.kind.empty() && written.empty();
  finish(out, clean, known ? text : std::string(clean.text()), "tax-id.compact", FixGrade::Safe);
  return out;
}

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::All);
  if (clean.text().empty() || is_placeholder(clean.text())) return;
  const std::string text = compact(clean.text());
  if (text.size() >= 5 && count_digits(text) >= 4) out += text;
}

enum : Level { kSame = 1, kOneEdit, kDifferent };

constexpr LevelInfo kLevels[] = {{"missing", 1, 1},
                                 {"same", 0.95, 0.00002},
                                 {"one-edit", 0.035, 0.0005},
                                 {"different", 0.015, 0.99948}};

Level compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  if (a == b) return kSame;
  if (a.size() > kMostBytes || b.size() > kMostBytes) return kDifferent;
  return similarity::damerau_distance(a, b, 1) <= 1 ? kOneEdit : kDifferent;
}

void append_block_keys(std::string_view feature, std::vector<BlockKey>& out) {
  if (!feature.empty()) out.push_back(make_key(KeyKind::Exact, FieldType::TaxId, feature));
}

std::string_view frequency_key(std::string_view feature) { return feature; }

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  if (!feature.empty()) out.push_back("tax-id:" + std::string(feature));
}

}  // namespace

TaxIdReading read_tax_id(std::string_view text, std::string_view country) {
  TaxIdReading out;
  if (!read_chinese(text, country, out) && !read_prefixed(text, country, out)) {
    read_national(text, country, out);
  }
  return out;
}

const FieldTypeInfo& tax_id_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::TaxId, "tax-id",      standardise,
                                       append_feature,   compare,       append_block_keys,
                                       frequency_key,    describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
