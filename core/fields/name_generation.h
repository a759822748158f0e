// Generations of one name in a family: Sr and Jr, I to VIII, "the elder", père and fils, 老 and 小
// before a surname. Who bears another number is another person. Not titles (core/reference/
// honorifics.h). Invariant: 0 means that nothing is said; Jr is 2 as II is, Sr 1 as I is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

/// The generation a folded word stands for at the end of a name; 0: none. A lone "i" or "v" counts
/// as one: an initial there is told by its full stop before folding.
std::uint8_t generation_of(std::string_view folded);

/// Takes the generation off the end of a folded name or name part of two words or more, or 老, 小
/// off the front of a Han surname (`is_family`). Returns it, or 0.
std::uint8_t take_generation(std::string& folded, bool is_family);

/// 老王 or 小王: 1 or 2, when the rest is a surname alone; 0 otherwise. `plain`: simplified.
std::uint8_t han_generation(std::u32string_view plain);

/// A bracketed note behind a Chinese name that tells two bearers apart: 大, 父, 老 or 小, 子, 少.
std::uint8_t note_generation(std::string_view note);

}  // namespace spruce
