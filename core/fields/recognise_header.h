// What a column's name says: field types and roles by the dictionaries of
// core/reference/header_words. Not about data (recognise_data.h). Invariant: no header is known as
// a whole row; each name stands alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"
#include "core/fields/recognise.h"

namespace spruce {

/// How well a header matched.
enum class HeaderMatch : std::uint8_t {
  Whole,  ///< the whole name is in the dictionary
  Part,   ///< a part of it is: "Mailing Street", 客户邮箱
  Weak,   ///< a word that could mean several things: "name", "number"
};

struct HeaderHit {
  FieldType type = FieldType::FreeText;
  HeaderMatch match = HeaderMatch::Weak;
};

/// The types a header may mean, best first; empty when it says nothing.
std::vector<HeaderHit> read_header(std::string_view header);

/// The role a header names, None when it names none.
ColumnRole read_header_role(std::string_view header);

/// The header folded and cut into words: "BillingStreet2" → billing, street. Digits and
/// custom-field marks
/// (__c) are left out.
std::vector<std::string> header_words_of(std::string_view header);

}  // namespace spruce
