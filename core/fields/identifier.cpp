// Feature: the id as it counts, and a folded form (letters and digits, upper case, no leading
// zeros) for damage.
#include "core/fields/identifier.h"

#include "core/fields/ascii.h"
#include "core/fields/check_digits.h"
#include "core/fields/feature.h"
#include "core/fields/official_number.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/similarity/damerau.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 256;

// 4.4030719900101E+17: Excel kept 15 digits and lost the rest.
bool is_excel_damage(std::string_view text) {
  const std::size_t e = text.find_first_of("Ee");
  if (e == std::string_view::npos || e < 3 || e + 2 >= text.size() || text[e + 1] != '+')
    return false;
  const std::string_view mantissa = text.substr(0, e);
  return all_digits(text.substr(e + 2)) && mantissa[1] == '.' && all_digits(mantissa.substr(2)) &&
         is_ascii_digit(mantissa[0]);
}

// Key prefixes of standard objects (Salesforce help, "Standard Field Record ID Prefix Decoder").
bool has_salesforce_prefix(std::string_view text) {
  constexpr std::string_view kPrefixes = "001 003 005 006 00D 00E 00G 00Q 00T 00U 01t 500 701 800 ";
  return kPrefixes.find(text.substr(0, 3)) != std::string_view::npos;
}

bool is_salesforce_15(std::string_view text) {
  if (text.size() != 15 || !has_salesforce_prefix(text)) return false;
  bool letter = false;
  for (const char c : text) {
    if (!is_ascii_alnum(c)) return false;
    letter = letter || is_ascii_letter(c);
  }
  return letter;
}

bool has_salesforce_18_shape(std::string_view text) {
  if (text.size() != 18 || !is_salesforce_15(text.substr(0, 15))) return false;
  for (const char c : text.substr(15)) {
    if (!is_ascii_letter(c) && (c < '0' || c > '5')) return false;
  }
  return true;
}

// Letters and digits in capitals, without the blanks and hyphens of printed numbers; empty when
// anything else is in it.
std::string compact(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_ascii_alnum(c)) {
      out.push_back(ascii_upper(c));
    } else if (c != ' ' && c != '-' && c != '.') {
      return {};
    }
  }
  return out;
}

void add_checksum_issue(std::string_view code, std::string_view text, StandardValue& out) {
  out.issues.push_back({code, std::string(text)});
  out.grade = Grade::Unlikely;
}

void add_id_card(std::string_view text, std::string_view upper, StandardValue& out) {
  out.parts.push_back({"kind", "cn-id-card"});
  out.parts.push_back({"birthday", std::string(upper.substr(6, 4)) + "-" +
                                       std::string(upper.substr(10, 2)) + "-" +
                                       std::string(upper.substr(12, 2))});
  out.parts.push_back({"sex", (upper[16] - '0') % 2 == 1 ? "male" : "female"});
  if (!is_cn_id_card(upper)) add_checksum_issue("identifier.id-card-checksum", text, out);
}

// Only shapes that leave no doubt are called wrong: an order number may look like a card.
void add_official(std::string_view text, std::string_view upper, std::string_view country,
                  StandardValue& out) {
  OfficialReading reading = read_iban(upper);
  if (reading.kind == nullptr) reading = read_world_number(upper);
  const bool certain =
      reading.kind != nullptr && (reading.kind->kind == "iban" || reading.kind->kind == "lei");
  if (!reading.consistent && !certain && !country.empty()) {
    const OfficialReading national = read_official_number(upper, country);
    if (national.consistent) reading = national;
  }
  if (reading.kind == nullptr || (!reading.consistent && !certain)) return;
  out.parts.push_back({"kind", std::string(reading.kind->kind)});
  const std::string_view home =
      reading.kind->kind == "iban" ? upper.substr(0, 2) : reading.kind->country;
  if (!home.empty()) out.parts.push_back({"country", std::string(home)});
  out.parts.push_back({"consistent", reading.consistent ? "yes" : "no"});
  if (reading.consistent) {
    out.grade = Grade::Valid;  // printed in groups, as accounts and cards are
  } else {
    add_checksum_issue("identifier.checksum", text, out);
  }
}

void add_kind(std::string_view text, std::string_view country, StandardValue& out) {
  const std::string upper = compact(text);
  if (is_salesforce_18(text) && has_salesforce_prefix(text)) {
    out.parts.push_back({"kind", "salesforce-18"});
  } else if (is_salesforce_15(text)) {
    out.parts.push_back({"kind", "salesforce-15"});
  } else if (has_salesforce_18_shape(text)) {
    add_checksum_issue("identifier.salesforce-checksum", text, out);
  } else if (has_cn_id_card_shape(upper)) {
    add_id_card(text, upper, out);
  } else if (has_uscc_shape(upper) && is_uscc(upper)) {
    out.parts.push_back({"kind", "cn-uscc"});
  } else if (!upper.empty()) {
    add_official(text, upper, country, out);
  }
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::Keep);
  if (finish_empty(out, clean)) {
    out.standard = std::string(value);
    out.rule = {};
    return out;
  }
  const std::string_view text = clean.text();
  out.standard = std::string(value);
  out.grade = Grade::Valid;
  if (!clean.rule().empty()) out.issues.push_back({"identifier.space", {}});
  if (text.size() > kMostBytes || text.find(' ') != std::string_view::npos)
    out.grade = Grade::Plausible;
  if (is_excel_damage(text)) {
    out.grade = Grade::Unlikely;
    out.issues.push_back({"identifier.excel-damage", std::string(text)});
  }
  if (text.size() <= 48) add_kind(text, context.country, out);
  return out;
}

std::string fold_identifier(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_ascii_alnum(c) || !is_ascii_byte(c)) out.push_back(ascii_upper(c));
  }
  const std::size_t start = out.find_first_not_of('0');
  if (start != std::string::npos && all_digits(out)) out.erase(0, start);
  return out;
}

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::Keep);
  std::string_view text = clean.text();
  if (text.empty() || is_placeholder(text) || text.size() > kMostBytes || is_excel_damage(text))
    return;
  if (is_salesforce_18(text) && has_salesforce_prefix(text)) text = text.substr(0, 15);
  FeatureWriter writer(out);
  writer.part(text);
  writer.part(fold_identifier(text));
}

enum : Level { kSame = 1, kSameFolded, kOneEdit, kDifferent };

constexpr LevelInfo kLevels[] = {{"missing", 1, 1},
                                 {"same", 0.88, 0.0005},
                                 {"same-but-for-form", 0.03, 0.0003},
                                 {"one-edit", 0.07, 0.002},
                                 {"different", 0.02, 0.9972}};

Level compare(std::string_view a, std::string_view b) {
  FeatureReader x(a);
  FeatureReader y(b);
  const std::string_view exact_a = x.next();
  const std::string_view exact_b = y.next();
  if (exact_a.empty() || exact_b.empty()) return kMissing;
  if (exact_a == exact_b) return kSame;
  const std::string_view folded_a = x.next();
  const std::string_view folded_b = y.next();
  if (folded_a == folded_b && !folded_a.empty()) return kSameFolded;
  const std::size_t shorter = std::min(folded_a.size(), folded_b.size());
  if (shorter < 5 || shorter > 64) return kDifferent;
  return similarity::damerau_distance(folded_a, folded_b, 1) <= 1 ? kOneEdit : kDifferent;
}

void append_block_keys(std::string_view feature, std::vector<BlockKey>& out) {
  FeatureReader reader(feature);
  reader.next();
  const std::string_view folded = reader.next();
  if (!folded.empty()) out.push_back(make_key(KeyKind::Exact, FieldType::Identifier, folded));
}

std::string_view frequency_key(std::string_view feature) { return FeatureReader(feature).next(); }

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  FeatureReader reader(feature);
  reader.next();
  const std::string_view folded = reader.next();
  if (!folded.empty()) out.push_back("id:" + std::string(folded));
}

}  // namespace

const FieldTypeInfo& identifier_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::Identifier, "identifier",  standardise,
                                       append_feature,        compare,       append_block_keys,
                                       frequency_key,         describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
