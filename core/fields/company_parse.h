// A company name split into place + brand (字号) + trade (行业) + group + legal form + branch,
// Chinese and Latin. Nothing is invented: every part is text of the value. Comparing is
// company_compare.cpp. Invariant: the brand is never empty when the name has a letter or digit; a
// shared trade word is never the brand of a name that has another word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/reference/legal_forms.h"
#include "core/reference/own_words.h"

namespace spruce {

/// What a word adds to a Latin company name.
enum class CompanyWordKind : std::uint8_t {
  Brand,
  Trade,
  Place,
  Joining,  ///< of, the, and: no weight
};

struct CompanyWord {
  std::string text;  ///< folded, abbreviations expanded
  CompanyWordKind kind = CompanyWordKind::Brand;
};

/// Parts as written; the `*_key` ones folded, for comparing.
struct CompanyName {
  bool is_han = false;
  std::string place;
  std::string brand;
  std::string trade;
  std::string group;
  std::string form;
  std::string branch;
  std::string
      alias;  ///< other name of the same company: "dba …", bracketed name in the other script
  std::string note;
  LegalFormClass form_class = LegalFormClass::None;
  std::string brand_key;
  std::string trade_key;
  std::string place_key;
  std::string group_key;
  std::string branch_key;
  std::vector<CompanyWord> words;  ///< Latin: all words but form and branch, in order
};

/// Splits a cleaned value. Cost: linear; of values over 300 bytes only the first 300 are split.
/// `words`: legal forms, abbreviations and trades of the person's own; may be null.
CompanyName parse_company_name(std::string_view text, const OwnWords* words = nullptr);

CompanyName parse_latin_company(std::string_view text, const OwnWords* words);
CompanyName parse_han_company(std::string_view text, const OwnWords* words);

}  // namespace spruce
