// One row a type, in the order of FieldType; a new type is added here and nowhere else.
#include "core/fields/catalog.h"

#include <array>
#include <utility>

#include "core/fields/address.h"
#include "core/fields/choice.h"
#include "core/fields/city.h"
#include "core/fields/company_name.h"
#include "core/fields/country.h"
#include "core/fields/date.h"
#include "core/fields/email.h"
#include "core/fields/family_name.h"
#include "core/fields/free_text.h"
#include "core/fields/given_name.h"
#include "core/fields/identifier.h"
#include "core/fields/number.h"
#include "core/fields/person_name.h"
#include "core/fields/phone.h"
#include "core/fields/postal_code.h"
#include "core/fields/region.h"
#include "core/fields/tax_id.h"
#include "core/fields/title.h"
#include "core/fields/url.h"
#include "core/text/normalize.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestPlaceholder = 200;

/// The words of types as they are; the catalogue's own rows ask for own placeholders first.
const FieldTypeInfo& plain_type(std::size_t index);

std::string placeholder_key(std::string_view value) { return fold_case(trim(value)); }

bool is_own_placeholder(const ValueContext& context, std::string_view value) {
  return context.words != nullptr && value.size() <= kLongestPlaceholder &&
         context.words->value(WordList::Placeholders, placeholder_key(value)) != nullptr;
}

/// What a person calls a placeholder is one for every type.
template <std::size_t Index>
StandardValue standardise_own(std::string_view value, const ValueContext& context) {
  if (!is_own_placeholder(context, value)) return plain_type(Index).standardise(value, context);
  StandardValue out;
  out.standard = value;
  out.issues.push_back({"value.placeholder", std::string(trim(value))});
  return out;
}

template <std::size_t Index>
void append_feature_own(std::string_view value, const ValueContext& context, std::string& out) {
  if (!is_own_placeholder(context, value)) plain_type(Index).append_feature(value, context, out);
}

template <std::size_t... Index>
std::array<FieldTypeInfo, sizeof...(Index)> with_own_words(std::span<const FieldTypeInfo> plain,
                                                           std::index_sequence<Index...>) {
  std::array<FieldTypeInfo, sizeof...(Index)> types{plain[Index]...};
  ((types[Index].standardise = standardise_own<Index>), ...);
  ((types[Index].append_feature = append_feature_own<Index>), ...);
  return types;
}

std::span<const FieldTypeInfo> plain_types() {
  static const FieldTypeInfo kTypes[kFieldTypeCount] = {
      free_text_field(),  email_field(),       phone_field(),        person_name_field(),
      given_name_field(), family_name_field(), company_name_field(), address_field(),
      city_field(),       region_field(),      postal_code_field(),  country_field(),
      date_field(),       number_field(),      url_field(),          choice_field(),
      identifier_field(), tax_id_field(),      title_field(),
  };
  return kTypes;
}

const FieldTypeInfo& plain_type(std::size_t index) { return plain_types()[index]; }

}  // namespace

std::span<const FieldTypeInfo> field_types() {
  static const std::array<FieldTypeInfo, kFieldTypeCount> kTypes =
      with_own_words(plain_types(), std::make_index_sequence<kFieldTypeCount>());
  return kTypes;
}

const FieldTypeInfo& field_type(FieldType type) {
  return field_types()[static_cast<std::size_t>(type)];
}

std::optional<FieldType> find_field_type(std::string_view name) {
  for (const FieldTypeInfo& info : field_types()) {
    if (info.name == name) return info.type;
  }
  return std::nullopt;
}

std::string_view grade_name(Grade grade) {
  switch (grade) {
    case Grade::Empty:
      return "empty";
    case Grade::Valid:
      return "valid";
    case Grade::Plausible:
      return "plausible";
    case Grade::Unlikely:
      return "unlikely";
    case Grade::Invalid:
      break;
  }
  return "invalid";
}

std::string_view fix_grade_name(FixGrade grade) {
  switch (grade) {
    case FixGrade::Safe:
      return "safe";
    case FixGrade::Likely:
      return "likely";
    case FixGrade::Ask:
      break;
  }
  return "ask";
}

std::optional<FixGrade> find_fix_grade(std::string_view name) {
  for (const FixGrade grade : {FixGrade::Safe, FixGrade::Likely, FixGrade::Ask}) {
    if (fix_grade_name(grade) == name) return grade;
  }
  return std::nullopt;
}

}  // namespace spruce
