// Words that name a trade (行业) or add nothing to a company's identity: never enough to match on,
// in Chinese and Latin. Facts only; what is left when they are taken off is the brand
// (core/fields/company_parse). Source: collected by us from registered company names in general;
// 2026-11-23.
#pragma once

#include <span>
#include <string_view>

namespace spruce {

/// 科技, 贸易, 计算机 …: simplified, longest first; they follow the brand.
std::span<const std::string_view> han_trade_words();

/// Folded Latin word that is a trade or generic word ("technologies", "trading", "solutions",
/// "group").
bool is_trade_word(std::string_view folded);

/// The usual full word of a folded abbreviation ("intl" → "international", "mfg" →
/// "manufacturing"); empty: none.
std::string_view expand_company_word(std::string_view folded);

/// The Latin trade words and the abbreviations with their full words, one a line: for counting and
/// tests.
std::string_view trade_word_table();
std::string_view company_word_table();

/// Countries, regions and directions in folded Latin words ("china", "usa", "europe",
/// "deutschland"): a place in a name.
bool is_place_word(std::string_view folded);

}  // namespace spruce
