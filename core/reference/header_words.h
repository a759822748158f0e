// What column names mean, in many languages: word lists for each field type and each column role.
// Facts only; how a header is taken apart is core/fields/recognise_header. Source and date:
// header_words_data.cpp.
#pragma once

#include <span>
#include <string_view>

namespace spruce {

/// The words of one meaning.
struct HeaderWords {
  std::string_view meaning;  ///< boundary name of the field type ("email") or role ("record-id")
  bool strong;               ///< false: the word alone could mean something else ("name", "number")
  std::string_view
      words;  ///< " email emailaddress …": folded, without inner spaces, blanks around each
};

std::span<const HeaderWords> header_type_words();
std::span<const HeaderWords> header_role_words();

}  // namespace spruce
