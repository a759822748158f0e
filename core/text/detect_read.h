// Inside core/text only: a sample of bytes read in one encoding, for weighing (text_model.h), and
// what is known of each encoding beforehand. Exact conversion is encoding_convert.cpp; here only
// likelihood counts, so double bytes are read by ICU without building a table. Invariant: each
// reading accounts for every byte of the sample.
#pragma once

#include <string_view>
#include <vector>

#include "core/text/encoding.h"
#include "core/text/text_model.h"

namespace spruce::detect {

/// An encoding as a candidate.
struct Candidate {
  Encoding encoding;
  double rarity;  ///< how rare files in it are, in bits (our own ranking for CRM exports)
};

/// All that keep ASCII, UTF-8 first.
const std::vector<Candidate>& candidates();

double rarity_of(Encoding encoding);

/// Its table must be built before a sample can be read in it.
bool is_costly(Encoding encoding);

/// The bytes as characters; a character cut by the end is left out.
std::vector<text_model::Unit> read_sample(Encoding encoding, std::string_view sample);

/// What to expect in an encoding.
text_model::Scope scope_of(const text_model::TextModel& model, Encoding encoding);

/// Bits of the sample in the encoding, rarity included. O(sample x languages).
text_model::Cost measure(const text_model::TextModel& model, Encoding encoding,
                         std::string_view sample);

/// Pieces with bytes beyond ASCII and what stands around them, from all over `bytes`, at most about
/// `limit` bytes. Pieces begin and end within ASCII and are parted by line feeds.
std::string take_sample(std::string_view bytes, std::size_t limit);

}  // namespace spruce::detect
