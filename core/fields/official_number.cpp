// Shapes are small patterns; the tables are short enough to be walked.
#include "core/fields/official_number.h"

#include <algorithm>

#include "core/fields/ascii.h"

namespace spruce {
namespace {

bool fits_one(std::string_view text, std::string_view pattern) {
  if (text.size() != pattern.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const char p = pattern[i];
    const bool good = p == '9'   ? is_ascii_digit(c)
                      : p == 'A' ? is_ascii_upper(c) || c == '&'
                      : p == '*' ? is_ascii_digit(c) || is_ascii_upper(c)
                                 : c == ascii_upper(p);
    if (!good) return false;
  }
  return true;
}

constexpr std::size_t kTableCount = 5;

std::span<const OfficialKind> table(std::size_t index) {
  switch (index) {
    case 0:
      return european_numbers();
    case 1:
      return eastern_numbers();
    case 2:
      return american_numbers();
    case 3:
      return asian_numbers();
    default:
      return world_numbers();
  }
}

// Keeps the better of two readings: a check that holds, then the earlier one.
void consider(const OfficialKind& kind, std::string_view text, OfficialReading& best) {
  if (best.consistent || !fits_shape(text, kind.shapes)) return;
  const bool consistent = kind.check != nullptr && kind.check(text);
  // A shape without a check says more than a check that fails: the number may be of that kind.
  const bool better =
      best.kind == nullptr || consistent || (best.kind->check != nullptr && kind.check == nullptr);
  if (better) best = {&kind, consistent};
}

std::string_view country_of_prefix(std::string_view prefix) {
  if (prefix == "EL") return "GR";
  if (prefix == "XI") return "GB";
  return prefix;
}

}  // namespace

bool fits_shape(std::string_view text, std::string_view shapes) {
  while (!shapes.empty()) {
    const std::size_t bar = std::min(shapes.find('|'), shapes.size());
    if (fits_one(text, shapes.substr(0, bar))) return true;
    shapes.remove_prefix(std::min(bar + 1, shapes.size()));
  }
  return false;
}

OfficialReading read_official_number(std::string_view text, std::string_view country) {
  OfficialReading best;
  for (std::size_t index = 0; index < kTableCount; ++index) {
    for (const OfficialKind& kind : table(index)) {
      const bool here = kind.distinct || (!country.empty() && kind.country == country);
      if (here) consider(kind, text, best);
      if (best.consistent) return best;
    }
  }
  return best;
}

OfficialReading read_world_number(std::string_view text) {
  OfficialReading best;
  for (const OfficialKind& kind : world_numbers()) consider(kind, text, best);
  return best;
}

OfficialReading read_vat_number(std::string_view prefix, std::string_view rest) {
  OfficialReading best;
  const std::string_view country = country_of_prefix(prefix);
  for (std::size_t index = 0; index < kTableCount; ++index) {
    for (const OfficialKind& kind : table(index)) {
      if (kind.country != country || !kind.kind.ends_with("-vat")) continue;
      consider(kind, rest, best);
      if (best.consistent) return best;
    }
  }
  return best;
}

bool knows_tax_numbers(std::string_view country) {
  if (country.empty()) return false;
  for (std::size_t index = 0; index < kTableCount; ++index) {
    for (const OfficialKind& kind : table(index)) {
      if (kind.country == country && kind.use == OfficialUse::Tax) return true;
    }
  }
  return false;
}

}  // namespace spruce
