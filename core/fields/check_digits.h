// Check digits of numbers that firms, persons and accounts carry. Pure arithmetic on clean text
// (upper case, no separators). Invariant: a right check digit shows that a number is consistent in
// itself, never that it was issued.
#pragma once

#include <string>
#include <string_view>

namespace spruce {

/// 统一社会信用代码, 18 characters: GB 32100-2015 (check character) and its first character and
/// division code.
bool is_uscc(std::string_view text);

/// 18 characters of the alphabet of GB 32100, whatever the check character says.
bool has_uscc_shape(std::string_view text);

/// 居民身份证, 18 characters: GB 11643-1999 (ISO 7064 MOD 11-2), with a possible date of birth.
bool is_cn_id_card(std::string_view text);

/// 17 digits and a digit or X with a possible date of birth, whatever the check character says.
bool has_cn_id_card_shape(std::string_view text);

/// 居民身份证 before 1999, 15 digits without a check: a possible date of birth and a division.
bool is_cn_id_card_15(std::string_view text);

/// Six digits that are, or were, the code of a division of China (GB/T 2260). About 10 µs for
/// former ones.
bool is_cn_division(std::string_view code);

/// 组织机构代码, 9 characters: GB 11714-1997.
bool is_cn_org_code(std::string_view text);

/// 工商注册号, 15 digits: GS 15-2006 (ISO 7064 MOD 11,10).
bool is_cn_registration_number(std::string_view text);

/// ISO/IEC 7812 (Luhn), digits only, at least two.
bool is_luhn(std::string_view digits);

/// GTIN of 8, 12, 13 or 14 digits (GS1): weights 3 and 1 from the right.
bool is_gtin(std::string_view digits);

/// ISO 7064 MOD 11,10 over digits.
bool is_mod_11_10(std::string_view digits);

/// IBAN: ISO 13616, MOD 97-10; 15 to 34 characters.
bool is_iban(std::string_view text);

/// The three characters that make a 15-character Salesforce id an 18-character one.
std::string salesforce_suffix(std::string_view first_15);

/// 18 letters and digits whose last three are the suffix of the first 15.
bool is_salesforce_18(std::string_view text);

}  // namespace spruce
