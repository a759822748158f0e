// Family names and titles of Japan (in characters) and Korea (in Hangul). Facts only; how a name is
// split is core/fields/person_name_east. Source: the 280 most usual Japanese and the Korean family
// names of public statistics (Myoji Yurai, KOSIS 2015), titles by us; 2026-11-25.
#pragma once

#include <span>
#include <string_view>

namespace spruce {

/// A Japanese family name of two or three characters, simplified (core/text simplify): 田中,
/// 长谷川. Names of one character are Chinese ones too and are not in the list. O(log n).
bool is_japanese_surname(std::string_view plain);

/// 김, 이, 남궁 …
bool is_korean_surname(std::string_view text);

/// 様, さん, 部長 … and 씨, 부장 …: longest first, as written.
std::span<const std::string_view> japanese_titles();
std::span<const std::string_view> korean_titles();

/// The table as text, for tests.
std::string_view japanese_surname_table();

}  // namespace spruce
