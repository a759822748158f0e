// EncodingScore: how likely given bytes are in given encodings, and given texts in any language, in
// bits. For judging one cell or one value; whole files are detect_encoding's. Invariant: costs of
// one string are comparable with each other, never with those of another string.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "core/text/encoding.h"

namespace spruce {

class EncodingScore {
 public:
  EncodingScore();
  ~EncodingScore();
  EncodingScore(EncodingScore&&) noexcept;
  EncodingScore& operator=(EncodingScore&&) noexcept;

  /// Bits of the bytes in the encoding; undecodable bytes cost much. Some microseconds a cell.
  double of_bytes(Encoding encoding, std::string_view bytes) const;

  /// Bits of a text as Unicode.
  double of_text(std::string_view utf8) const;

 private:
  struct Model;
  std::unique_ptr<Model> model_;
};

/// The encodings that read `bytes` (pieces of text, line feeds between them), best first, UTF-8 and
/// the forms that do not keep ASCII left out. Never empty.
std::vector<EncodingGuess> rank_legacy_encodings(std::string_view bytes);

}  // namespace spruce
