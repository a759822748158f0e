// Month and weekday names in the languages of CRM exports. Source: common usage in en, de, fr, es,
// pt, it, nl; 2026-11. Keys are lower case without diacritics.
#pragma once

#include <string_view>

namespace spruce {

/// 1 to 12, or 0 when `word` names no month. `word` is folded (core/text fold_text).
int find_month(std::string_view word);

/// Weekdays and the little words around a date (of, de, den, at, um …): they say nothing more.
bool is_date_filler(std::string_view word);

}  // namespace spruce
