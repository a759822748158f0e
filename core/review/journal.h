// Journal: the history of a session as data, event by event, so that it can be carried to another
// machine (or over a crash) and stand there again: the same entries with their times and persons,
// each of which can still be taken back. Not the recipe, which fits other files: a journal names
// rows by number and fits only the files it was made on (the page checks their hashes). Law:
// replaying a journal on the same files gives the same table and the same journal.
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "core/base/result.h"
#include "core/review/review.h"

namespace spruce {

/// Events from number `from` on, as a JSON array: {"do": entry}, {"undo": id, "at", "person"} or
/// {"redo": …}. Texts that are no valid UTF-8 travel as {"hex"}.
nlohmann::json make_journal(const Review& review, std::uint32_t from);

/// What a journal's ids mean in the session it is replayed in.
struct JournalScope {
  std::uint32_t row_count = 0;
  std::vector<ColumnId> columns;  ///< by the journal's column id
};

/// Replays a whole journal in a review without entries. It is untrusted: everything is checked
/// before anything is applied. Errors: WrongState (there are entries), BadRecipe (detail: the
/// path), NothingToUndo (an undo of nothing; then the review is in between and must be made anew).
Status replay_journal(const nlohmann::json& events, const JournalScope& scope, Review& review);

}  // namespace spruce
