// Look-ups in the two tables of countries_data.cpp.
#include "core/reference/countries.h"

#include "core/reference/line_table.h"

namespace spruce {

std::optional<CountrySpelling> find_country(std::string_view folded) {
  if (folded.empty()) return std::nullopt;
  const auto line = find_line(country_names(), folded);
  if (!line) return std::nullopt;
  std::string_view rest = *line;
  CountrySpelling out;
  out.code = take_cell(rest);
  switch (rest.front()) {
    case 'v':
      out.kind = SpellingKind::Variant;
      break;
    case 'k':
      out.kind = SpellingKind::Native;
      break;
    case 'c':
      out.kind = SpellingKind::Alpha2;
      break;
    case 't':
      out.kind = SpellingKind::Alpha3;
      break;
    default: {
      int column = 0;
      for (const char c : rest) column = column * 10 + (c - '0');
      out.language = static_cast<NameLanguage>(column);
    }
  }
  return out;
}

std::string_view country_name(std::string_view code, NameLanguage language) {
  auto row = find_line(country_rows(), code);
  if (!row) return {};
  take_cell(*row);  // alpha-3
  for (std::size_t i = 0; i < static_cast<std::size_t>(language); ++i) take_cell(*row);
  return take_cell(*row);
}

std::string_view country_alpha3(std::string_view code) {
  auto row = find_line(country_rows(), code);
  return row ? take_cell(*row) : std::string_view();
}

}  // namespace spruce
