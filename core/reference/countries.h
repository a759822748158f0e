// Countries and territories of ISO 3166-1: codes, usual names in 13 languages, spellings people
// use. Facts only; source and date: countries_data.cpp. Invariant: keys are folded by core/text
// fold_text.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace spruce {

/// The languages of country names, in table order.
enum class NameLanguage : std::uint8_t {
  En,
  ZhHans,
  ZhHant,
  De,
  Fr,
  Es,
  Pt,
  It,
  Ja,
  Ko,
  Ru,
  Nl,
  Pl
};
inline constexpr std::size_t kNameLanguageCount = 13;

/// What a spelling is.
enum class SpellingKind : std::uint8_t {
  Usual,    ///< the usual name in `language`
  Variant,  ///< U.S.A., P.R. China, Holland, a misspelling
  Native,   ///< a name that stays as it is: Suomi, Czech Republic, 中国大陆
  Alpha2,
  Alpha3,
};

struct CountrySpelling {
  std::string_view code;  ///< ISO 3166-1 alpha-2; static
  SpellingKind kind = SpellingKind::Usual;
  NameLanguage language = NameLanguage::En;  ///< of a usual name
};

/// Looks up a folded spelling ("cote d ivoire", "u s a", "中国"). O(log names), no allocation.
std::optional<CountrySpelling> find_country(std::string_view folded);

/// The usual name, empty for an unknown code. O(log countries).
std::string_view country_name(std::string_view code, NameLanguage language);

/// Alpha-3 code ("CHN"); empty for an unknown code.
std::string_view country_alpha3(std::string_view code);

/// The tables as text, for tests.
std::string_view country_rows();
std::string_view country_names();

}  // namespace spruce
