// Journal: the history of a session as data, event by event, so that it can be carried to another
// machine (or over a crash) and stand there again: the same entries with their times and persons,
// each of which can still be taken back. Not the recipe, which fits other files: a journal names
// rows by number and fits only the files it was made on (the page checks their hashes). Law:
// replaying a journal on the same files gives the same table and the same journal.
#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "core/base/result.h"
#include "core/review/review.h"

namespace spruce {

/// Events from number `from` on, with records under the ids they had then, as a JSON array: {"do":
/// entry}, {"undo": id, "at", "person"} or
/// {"redo": …}. Texts that are no valid UTF-8 travel as {"hex"}.
nlohmann::json make_journal(const Review& review, std::uint32_t from);

/// What a journal's ids mean in the session it is replayed in.
struct JournalScope {
  std::uint32_t row_count = 0;
  std::vector<ColumnId> columns;            ///< by the journal's column id
  std::vector<std::uint32_t> file_columns;  ///< how many the file of each source has
  /// Makes a repair from its RepairNote::request, an entry of its own; and takes any entry back, or
  /// does it again, with what hangs on it. Without them a journal with repairs is refused.
  std::function<Status(const std::string& request, Stamp stamp)> repair = nullptr;
  std::function<Status(Event::Kind kind, std::uint32_t entry, Stamp stamp)> take_back = nullptr;
  /// Whether a text is a data dictionary. Without it a journal with dictionaries is refused.
  std::function<Status(const std::string& descriptor)> check_dictionary = nullptr;
  /// Whether a text is a rule library. Without it a journal with own rules is refused.
  std::function<Status(const std::string& rules)> check_rules = nullptr;
};

/// Replays a whole journal in a review without entries. It is untrusted: everything is checked
/// before anything is applied, but ids of records after a repair, which are checked when their turn
/// comes. Errors: WrongState (there are entries), BadRecipe (detail: the
/// path), NothingToUndo (an undo of nothing), those of a repair. After any but WrongState the
/// review may be in between and must be made anew.
Status replay_journal(const nlohmann::json& events, const JournalScope& scope, Review& review);

}  // namespace spruce
