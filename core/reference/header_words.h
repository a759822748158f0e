// What column names mean, in many languages: one data file a language in
// core/reference/header_words, compiled in as it stands. Facts only; how a header is read with them
// is core/fields/recognise_header.h. Sources and dates: the heads of the data files.
//
// A data file has lines "concept = phrase; phrase; …" (concepts: core/fields/recognise_concepts.h).
// A phrase with '?' behind it may mean something else in that language as well. The line "order"
// says where the deciding word stands ("first" in French, "last" in English) and what the language
// does with words: "stems" (endings change), "compounds" (words are written together). The line
// "prefixes" lists what may be glued to the front of a word (Arabic ال).
#pragma once

#include <span>
#include <string_view>

namespace spruce {

struct HeaderLanguage {
  std::string_view code;  ///< ISO 639-1, or zh-hant
  std::string_view text;  ///< the data file without its comments
};

/// All languages, by code.
std::span<const HeaderLanguage> header_languages();

}  // namespace spruce
