// What a column's name says: types, role and meaning, by the dictionaries of
// core/reference/header_words and, where given, the other names of the file. Not about data
// (recognise_data.h). Invariant: no header is known as a whole row; each name stands alone, its
// row only settles words that mean several things.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"
#include "core/fields/recognise.h"

namespace spruce {

/// How well a header matched.
enum class HeaderMatch : std::uint8_t {
  Whole,  ///< all of the name is understood
  Part,   ///< a part of it is: "Acme contact mail", 客户邮箱地址栏
  Weak,   ///< a word that could mean several things: "name", "number"
};

struct HeaderHit {
  FieldType type = FieldType::FreeText;
  HeaderMatch match = HeaderMatch::Weak;
};

struct HeaderReading {
  std::vector<HeaderHit> types;  ///< each once, best first; empty: the name says nothing
  ColumnRole role = ColumnRole::None;
  std::string meaning;  ///< the same for the same thing in any language: "phone@work#2"; empty:
                        ///< not understood
};

HeaderReading read_header(std::string_view header, const HeaderContext* row = nullptr);

/// The header folded and cut into words: "BillingStreet2" → billing, street. Digits and
/// custom-field marks (__c) are left out.
std::vector<std::string> header_words_of(std::string_view header);

}  // namespace spruce
