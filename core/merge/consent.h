// Consent: reading yes/no cells of consent and opt-out columns, in English, Chinese and German
// words, in both directions: "Do Not Call" = true restricts, "Consent" = no restricts.
#pragma once

#include <cstdint>
#include <string_view>

namespace spruce {

/// Which answer of a column restricts.
enum class ConsentSense : std::uint8_t {
  YesAllows,     ///< "Newsletter consent", 同意营销
  YesRestricts,  ///< "Do Not Call", "Opt out", 退订
};
ConsentSense consent_sense(std::string_view header);

/// How restrictive a cell is: greater wins a merge. Blank 0, allowed 1, unknown words 2,
/// restricted 3.
std::uint32_t strictness(std::string_view text, ConsentSense sense);

}  // namespace spruce
