// The packed match feature of a company name: one variant a name (legal name, dba, name in the
// other script), each a header of fixed size for quick rejection and the folded parts. Private to
// company_*.cpp. Invariant: the feature depends on the folded parts alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/feature.h"
#include "core/fields/field.h"

namespace spruce {

/// First part of a variant.
struct CompanyHeader {
  std::uint64_t bigrams[2];    ///< of the compact text (brand for Han), 128 bits
  std::uint32_t compact_hash;  ///< all words but the form, without spaces, joining words left out
  std::uint32_t brand_hash;    ///< brand without spaces
  std::uint32_t sound_hash;    ///< pinyin of a Han brand, letters of a Latin one
  std::uint32_t acronym_hash;  ///< first letters of three words or more
  std::uint16_t length;        ///< characters of the compact text
  std::uint8_t is_han;
  std::uint8_t is_last;
  std::uint8_t form_class;
  std::uint8_t unused[3];
};

/// The other parts of a variant, in the order written. Views point into the feature.
struct CompanyTexts {
  std::string_view brand;  ///< folded; words separated by spaces
  std::string_view trade;
  std::string_view place;
  std::string_view group;
  std::string_view branch;
  std::string_view compact;
  std::string_view loose;  ///< compact text with the form, for names with broken spaces
  std::string_view words;  ///< Latin: sorted words, each with its kind letter in front (b, t, p)
  std::string_view acronym;
};

CompanyTexts read_company_texts(FeatureReader& reader);

/// Field verbs (core/fields/field.h).
void append_company_name(std::string_view value, const ValueContext& context, std::string& out);
Level compare_company_names(std::string_view a, std::string_view b);
void append_company_keys(std::string_view feature, std::vector<BlockKey>& out);
std::string_view company_frequency_key(std::string_view feature);
std::string_view company_whole_key(std::string_view feature);
void describe_company_name(std::string_view feature, std::vector<std::string>& out);

/// Levels of company names, best first after missing; company_name.cpp names them and holds their
/// priors.
enum class CompanyLevel : std::uint8_t {
  Missing,
  Same,
  SameBrand,
  OneEdit,
  Similar,
  OtherScript,
  SameSound,
  QuiteSimilar,
  Acronym,
  Branch,
  PartOf,
  BrandElsewhere,
  FairlySimilar,
  Different,
};

}  // namespace spruce
