// The shape tells the kind, the kind tells the check; the canonical form is letters and digits in
// upper case.
#include "core/fields/tax_id.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/check_digits.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/fields/vat_check.h"
#include "core/similarity/damerau.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 64;

// Upper case without the separators people put in; empty when anything else is in it.
std::string compact(std::string_view text) {
  std::string out;
  if (text.size() > kMostBytes) return out;
  for (const char c : text) {
    if (is_ascii_alnum(c)) {
      out.push_back(ascii_upper(c));
    } else if (c != ' ' && c != '-' && c != '.' && c != '/') {
      return {};
    }
  }
  return out;
}

bool is_hyphenated_ein(std::string_view text) {
  return text.size() == 10 && text[2] == '-' && all_digits(text.substr(0, 2)) &&
         all_digits(text.substr(3));
}

// ABN: Australian Business Register, "Format of the ABN": first digit less one, weights, modulo 89.
bool is_abn(std::string_view text) {
  static constexpr int kWeights[] = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
  if (text.size() != 11 || !all_digits(text)) return false;
  int sum = -10;
  for (std::size_t i = 0; i < 11; ++i) sum += (text[i] - '0') * kWeights[i];
  return sum % 89 == 0;
}

// CNPJ of Brazil: two check digits, weights 2 to 9 from the right, modulo 11.
bool is_cnpj(std::string_view text) {
  if (text.size() != 14 || !all_digits(text)) return false;
  for (const std::size_t size : {std::size_t{12}, std::size_t{13}}) {
    int sum = 0;
    for (std::size_t i = 0; i < size; ++i)
      sum += (text[i] - '0') * (2 + static_cast<int>((size - 1 - i) % 8));
    const int rest = sum % 11;
    if ((rest < 2 ? 0 : 11 - rest) != text[size] - '0') return false;
  }
  return true;
}

// 法人番号 of Japan: check digit in front, 9 − (weights 1, 2 from the right, modulo 9).
bool is_jp_corporate(std::string_view text) {
  if (text.size() != 13 || !all_digits(text)) return false;
  int sum = 0;
  for (std::size_t i = 1; i < 13; ++i) sum += (text[i] - '0') * (i % 2 == 1 ? 2 : 1);
  return 9 - sum % 9 == text[0] - '0';
}

// 統一編號 of Taiwan, 8 digits: weights 1 2 1 2 1 2 4 1, digit sums, divisible by 5 (Ministry of
// Finance, 2023).
bool is_tw_ban(std::string_view text) {
  static constexpr int kWeights[] = {1, 2, 1, 2, 1, 2, 4, 1};
  if (text.size() != 8 || !all_digits(text)) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    const int product = (text[i] - '0') * kWeights[i];
    sum += product / 10 + product % 10;
  }
  return sum % 5 == 0 || (text[6] == '7' && (sum + 1) % 5 == 0);
}

bool read_chinese(std::string_view text, TaxIdReading& out) {
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
  if (text.size() == 15 && all_digits(text.substr(0, 6)) && is_cn_org_code(text.substr(6))) {
    out = {"cn-tax-15", true, true, "CN"};
    return true;
  }
  if (is_cn_registration_number(text)) {
    out = {"cn-registration", true, true, "CN"};
    return true;
  }
  return false;
}

bool read_vat(std::string_view text, TaxIdReading& out) {
  if (text.size() < 4 || !is_ascii_upper(text[0]) || !is_ascii_upper(text[1])) return false;
  const std::string_view country = text.substr(0, 2);
  const VatCheck check = check_vat(country, text.substr(2));
  if (check == VatCheck::WrongShape) return false;
  out = {"eu-vat", check != VatCheck::Shape, check == VatCheck::Consistent,
         std::string(country == "EL"   ? "GR"
                     : country == "XI" ? "GB"
                                       : country)};
  return true;
}

// Numbers without a prefix mean something only where the country is known.
void read_national(std::string_view text, std::string_view country, TaxIdReading& out) {
  if (country == "AU" && text.size() == 11) {
    out = {"au-abn", true, is_abn(text), "AU"};
  } else if (country == "BR" && text.size() == 14) {
    out = {"br-cnpj", true, is_cnpj(text), "BR"};
  } else if (country == "JP" && text.size() == 13) {
    out = {"jp-corporate", true, is_jp_corporate(text), "JP"};
  } else if (country == "TW" && text.size() == 8) {
    out = {"tw-ban", true, is_tw_ban(text), "TW"};
  } else if (country == "US" && text.size() == 9 && all_digits(text)) {
    out = {"us-ein", false, false, "US"};
  } else if (country == "CN" && text.size() == 15) {
    out = {"cn-tax-15", false, false, "CN"};
  } else if (country == "CN" && text.size() == 9 && is_cn_org_code(text)) {
    out = {"cn-org-code", true, true, "CN"};
  } else if (const VatCheck check = check_vat(country, text); check != VatCheck::WrongShape) {
    out = {"vat-number", check != VatCheck::Shape, check == VatCheck::Consistent,
           std::string(country)};
  }
}

Grade grade_of(const TaxIdReading& reading, std::string_view text) {
  if (!reading.kind.empty()) {
    if (!reading.has_check) return Grade::Plausible;
    return reading.consistent ? Grade::Valid : Grade::Unlikely;
  }
  const std::size_t digits = count_digits(text);
  if (text.size() < 5 || text.size() > 24 || digits < 4) return Grade::Invalid;
  return Grade::Plausible;
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::All);
  if (finish_empty(out, clean)) return out;
  const std::string text = compact(clean.text());
  const bool ein = is_hyphenated_ein(clean.text());
  const TaxIdReading reading =
      text.empty() ? TaxIdReading{} : read_tax_id(text, context.country, ein);
  out.grade = grade_of(reading, text);
  if (!reading.kind.empty()) {
    out.parts.push_back({"kind", std::string(reading.kind)});
    if (!reading.country.empty()) out.parts.push_back({"country", reading.country});
    if (reading.has_check) out.parts.push_back({"consistent", reading.consistent ? "yes" : "no"});
    if (reading.kind == "cn-uscc") {
      out.parts.push_back({"division", text.substr(2, 6)});
      out.parts.push_back({"organisation", text.substr(8, 9)});
    }
    if (reading.has_check && !reading.consistent) out.issues.push_back({"tax-id.checksum", text});
    if (reading.kind == "cn-id-card") out.issues.push_back({"tax-id.id-card", {}});
  } else if (text.size() == 18 && context.country == "CN") {
    out.grade = Grade::Unlikely;
    out.issues.push_back({"tax-id.shape", text});
  }
  // Only numbers whose shape is known are written together; the hyphen of an EIN is its usual form.
  const bool known = !reading.kind.empty() && !(ein && reading.kind == "us-ein");
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

TaxIdReading read_tax_id(std::string_view text, std::string_view country, bool hyphenated_ein) {
  TaxIdReading out;
  if (hyphenated_ein) {
    out = {"us-ein", false, false, "US"};
  } else if (!read_chinese(text, out) && !read_vat(text, out)) {
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
