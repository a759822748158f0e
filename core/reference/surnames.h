// Chinese surnames: which characters can be one, how they are read as surnames, and how they are
// spelt in Latin letters. Facts only; how a name is split is decided in
// core/fields/person_name_chinese. Source and date: surnames_data.h. Invariant: simplified
// characters only (simplify first).
#pragma once

#include <string_view>

namespace spruce {

/// A single-character surname (simplified). O(log n).
bool is_surname(char32_t c);

/// A two-character surname such as 欧阳. O(log n).
bool is_double_surname(char32_t first, char32_t second);

/// The reading as a surname when it differs, or might differ, from the usual one (单 → "shan");
/// else empty. Static storage.
std::string_view surname_reading(char32_t c);

/// The reading of a two-character surname, syllables separated by a space ("ou yang"); empty for
/// others.
std::string_view double_surname_reading(char32_t first, char32_t second);

/// Lower-case pinyin without spaces that is a surname ("zhang", "ouyang").
bool is_pinyin_surname(std::string_view letters);

/// One of the forty surnames in pinyin that most people bear (Ministry of Public Security lists,
/// 2020).
bool is_very_common_surname(std::string_view letters);

/// Pinyin surnames that another Latin spelling may stand for, separated by spaces ("wong" → "wang
/// huang"); empty: none known.
std::string_view surname_of_spelling(std::string_view letters);

}  // namespace spruce
