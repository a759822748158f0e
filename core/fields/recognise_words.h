// What a text of words looks like: person, company, address, place, job. Quick signs for whole
// columns, no parsing: the field types themselves parse. Invariant: a single value proves nothing;
// only shares over a column are used.
#pragma once

#include <string_view>

namespace spruce {

struct WordSigns {
  bool person = false;
  bool given = false;
  bool family = false;
  bool company = false;
  bool address = false;
  bool city = false;
  bool region = false;
  bool title = false;
};

/// `text` is clean, `folded` its fold_text form. About 2 µs.
WordSigns read_words(std::string_view text, std::string_view folded);

}  // namespace spruce
