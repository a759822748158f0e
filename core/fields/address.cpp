// What an address column tells and proposes: clean spaces and width, the parts, and divisions that
// contradict.
#include "core/fields/address.h"

#include "core/fields/address_latin.h"
#include "core/fields/address_parse.h"
#include "core/fields/text_rules.h"
#include "core/reference/divisions.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

// Hand-set from what customer lists usually show; u is replaced by the file's own, m by EM.
constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},
    {"same", 0.62, 0.0020},
    {"same-number-and-street", 0.06, 0.0003},
    {"other-unit", 0.02, 0.0010},
    {"same-number-near-street", 0.05, 0.0003},
    {"one-edit", 0.04, 0.0020},
    {"similar", 0.03, 0.0015},
    {"same-street", 0.02, 0.0010},
    {"fairly-similar", 0.02, 0.0060},
    {"same-street-other-number", 0.02, 0.0020},
    {"different", 0.12, 0.9839},
};
static_assert(std::size(kLevels) == static_cast<std::size_t>(AddressLevel::Different) + 1);

void add_parts(StandardValue& out, const AddressParts& parts) {
  for (std::size_t i = 0; i < kAddressPartCount; ++i) {
    const auto part = static_cast<AddressPart>(i);
    if (!parts[part].empty()) out.parts.push_back({address_part_name(part), parts[part]});
  }
}

// Spaces beside Han characters say nothing in a Chinese address; between words or numbers they
// stay.
std::string drop_han_spaces(std::string_view text) {
  const std::u32string all = to_utf32(text);
  const auto is_han = [](char32_t c) { return script_of(c) == Script::Han; };
  std::string out;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool between = i > 0 && i + 1 < all.size() && is_han(all[i - 1]) && is_han(all[i + 1]);
    if (all[i] != U' ' || !between) append_utf8(out, all[i]);
  }
  return out;
}

// A level above the smallest one that the text does not name; a municipality is its own city.
bool is_division_omitted(const Address& address) {
  constexpr std::uint32_t kTaiwan = 71;  // what is above its cities is not written there
  if (address.division == 0 || address.division / 10000 >= kTaiwan) return false;
  const AddressParts& parts = address.parts;
  if (parts[AddressPart::Province].empty()) return true;
  const bool has_city = find_division(address.division / 100 * 100).level == DivisionLevel::City;
  return has_city && parts[AddressPart::City].empty() && address.division % 100 != 0;
}

void grade(StandardValue& out, std::string_view text, const Address& address) {
  const ScriptCounts scripts = count_scripts(text);
  if (scripts.letters == 0 && scripts.digits == 0) {
    out.grade = Grade::Invalid;
    out.issues.push_back({"address.no-letters", ""});
    return;
  }
  const bool placed = !address.number_key.empty() || !address.unit_key.empty();
  out.grade = placed && !address.street_key.empty() ? Grade::Valid : Grade::Plausible;
  if (!address.mismatch.empty()) {
    out.grade = Grade::Unlikely;
    out.issues.push_back({"address.division-mismatch", address.mismatch});
  } else if (is_division_omitted(address)) {
    out.issues.push_back({"address.division-omitted", address.chain});
  }
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::Alnum);
  if (finish_empty(out, clean, false)) return out;
  const Address address = parse_address(clean.text());
  grade(out, clean.text(), address);
  add_parts(out,
            address.is_han ? address.parts : split_latin_address(clean.text(), context.country));
  if (address.is_han && !is_japanese_address(clean.text())) {
    finish(out, clean, drop_han_spaces(clean.text()), "address.spaces", FixGrade::Safe);
  } else {
    finish(out, clean);
  }
  return out;
}

constexpr FieldTypeInfo kInfo = {
    FieldType::Address,    "address",         standardise,
    append_address,        compare_addresses, append_address_keys,
    address_frequency_key, describe_address,  kLevels,
};

}  // namespace

const FieldTypeInfo& address_field() { return kInfo; }

}  // namespace spruce
