// Own words of a session: what a person adds to the built-in tables or takes out of them, as a
// setting of the history that recipes carry. What is written is folded here as the tables are
// asked. For the files of core/session only.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/base/result.h"
#include "core/reference/own_words.h"

namespace spruce {

struct State;

inline constexpr int kWordsVersion = 1;
inline constexpr std::size_t kMaxOwnWords = 20'000;  ///< of one list
inline constexpr std::size_t kMaxWordBytes = 200;

/// {"version": 1, "surnames": {"add": ["尛"], "out": ["都"]}, "company-words": {"add": [["intl",
/// "international"]]}, …}; lists as in core/reference/table_list.h. Errors: BadJson (detail: the
/// list and the entry), NewerRecipe, TooLarge.
Result<OwnWords> parse_own_words(const nlohmann::json& json);

/// Every list with its built-in table and what was added to it and taken out of it.
nlohmann::json word_lists_json(const State& state);
/// {"words", "stamp"}: an entry of the history; findings are forgotten. Errors: as parse_own_words.
Result<nlohmann::json> set_words(State& state, const nlohmann::json& args);
/// {"list", "word"}: whether the word is in the built-in table, and what it is asked as.
Result<nlohmann::json> try_word(State& state, const nlohmann::json& args);

}  // namespace spruce
