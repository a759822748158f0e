// Identifiers inside text: mail addresses, phone numbers and id numbers that stand in notes and
// anywhere else. It finds too much rather than too little: seven digits in a row are a phone number
// here, unless they are a date or an amount.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spruce {

enum class IdentifierKind : std::uint8_t { Mail, Phone, Id };
std::string_view identifier_kind_name(IdentifierKind kind);

/// Where one stands. Spans ascend and do not overlap.
struct FoundIdentifier {
  IdentifierKind kind = IdentifierKind::Mail;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// O(length).
std::vector<FoundIdentifier> find_identifiers(std::string_view text);

/// The form by which two spellings of one identifier are equal: a mail address folded, a number as
/// its digits (the last 11 of a phone), an id in capitals without marks.
std::string identifier_key(IdentifierKind kind, std::string_view text);

/// What must not be read in a text.
struct HiddenKinds {
  bool mail = false, phone = false, id = false;
  bool any() const { return mail || phone || id; }
  /// A long number may be either, so both hide it.
  bool has(IdentifierKind kind) const {
    return kind == IdentifierKind::Mail    ? mail
           : kind == IdentifierKind::Phone ? phone
                                           : id || phone;
  }
};

/// The text with every identifier of these kinds replaced by "[mail]", "[phone]" or "[id]", and
/// every name of `names` (folded, at least two Han characters or four letters) by "[name]".
std::string scrub_text(std::string_view text, HiddenKinds kinds,
                       const std::vector<std::string>& names);

/// The text with `mark` at every place whose folded form is the name, cut between characters and,
/// for Latin names, between words; `mark` alone when the name is read in the text in a way that
/// cannot be cut out. O(length of the text × length of the name).
std::string cut_names(const std::string& text, const std::string& folded_name,
                      std::string_view mark);

/// Whether a folded name occurs in a folded text: Han anywhere, Latin as whole words.
bool holds_name(std::string_view folded_text, std::string_view folded_name);

/// Whether a folded name is long enough to be looked for.
bool is_searchable_name(std::string_view folded_name);

}  // namespace spruce
