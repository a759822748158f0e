#include "core/privacy/pseudonym.h"

#include "core/base/hmac.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

constexpr std::string_view kLetters = "abcdefghijkmnpqrstuvwxyz23456789";  // 32, none look alike

/// 12 letters: 60 bits.
std::string letters_of(std::string_view digest) {
  std::string out;
  for (std::size_t i = 0; i < 12; ++i) {
    out += kLetters[static_cast<unsigned char>(digest[i]) % kLetters.size()];
  }
  return out;
}

std::string digits_of(std::string_view digest) {
  std::string out;
  for (std::size_t i = 0; i < 12; ++i) {
    const unsigned pair =
        static_cast<unsigned char>(digest[i]) * 256U + static_cast<unsigned char>(digest[12 + i]);
    out += static_cast<char>('0' + pair % 10);
  }
  return out;
}

/// Values of these kinds are compared with each other; the name goes into the hash and before the
/// letters.
std::string_view kind_of(FieldType type) {
  switch (type) {
    case FieldType::Email:
      return "mail";
    case FieldType::Phone:
      return "phone";
    case FieldType::PersonName:
    case FieldType::GivenName:
    case FieldType::FamilyName:
      return "person";
    case FieldType::CompanyName:
      return "company";
    case FieldType::Identifier:
    case FieldType::TaxId:
      return "id";
    case FieldType::Address:
      return "address";
    default:
      return "value";
  }
}

}  // namespace

Pseudonymiser::Pseudonymiser(std::string key) : key_(std::move(key)) {}

std::string Pseudonymiser::substitute(std::string_view value, FieldType type) const {
  const std::string_view kind = kind_of(type);
  std::string same;
  if (type == FieldType::Phone) {  // formats of one number are one number
    for (const char c : fold_text(value)) {
      if (c >= '0' && c <= '9') same += c;
    }
  } else if (type == FieldType::Identifier) {
    same = value;  // ids are exact, capitals too
  } else {
    same = type == FieldType::Email ? fold_keep_punctuation(value) : fold_text(value);
  }
  if (same.empty() && fold_keep_punctuation(value).empty()) return {};
  if (same.empty()) same = value;
  const std::string digest = hmac_sha256(key_, std::string(kind) + '\0' + same);
  if (type == FieldType::Email) return "m-" + letters_of(digest) + "@pseudonym.invalid";
  if (type == FieldType::Phone) return "+999 " + digits_of(digest);
  return std::string(kind) + "-" + letters_of(digest);
}

}  // namespace spruce
