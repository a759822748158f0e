// Titles that stand with a person's name: forms of address, posts and degrees, in Chinese and in
// Latin letters; and job-title abbreviations. Facts only; taking them out of a name is
// core/fields/person_name. Source: collected by us from general usage in zh, en, de, fr, es, pt,
// it, nl; 2026-11-23.
#pragma once

#include <span>
#include <string_view>

namespace spruce {

/// A Chinese title that can end (or begin) a name. `short_only`: a post named by one character (总,
/// 工, 董), which is a title only behind a bare surname or a whole usual name.
struct HanTitle {
  std::string_view text;
  bool short_only;
};
/// Simplified, longest first.
std::span<const HanTitle> han_titles();

/// Folded word before a Latin name that is a form of address or degree ("mr", "dr", "prof", "frau",
/// "mme").
bool is_leading_title(std::string_view folded);

/// The same, for words that are titles only when a full stop follows them (Ing., Lic.).
bool is_dotted_title(std::string_view folded);

/// Folded word after a Latin name: a degree or order ("phd", "md", "esq", "cpa", "mba").
bool is_trailing_title(std::string_view folded);

/// Folded generational suffix ("jr", "sr", "iii").
bool is_generation_suffix(std::string_view folded);

/// The full words of a folded abbreviation in job titles ("vp" → "vice president", "mgr" →
/// "manager"); empty: none.
std::string_view expand_job_word(std::string_view folded);

}  // namespace spruce
