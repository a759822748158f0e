// Sniff: everything guessed about a file from its first bytes, ready to read it: text at all,
// encoding, dialect.
// Each guess can be replaced by the person; `preview_rows` (preview.h) shows how the rows come out
// then.
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/csv/dialect.h"
#include "core/csv/reader.h"
#include "core/text/encoding.h"

namespace spruce {

struct Sniff {
  /// made of the best guesses; expected_bytes is left to the caller
  ReadOptions options;
  std::vector<EncodingGuess> encodings;  ///< best first, never empty
  std::vector<DialectGuess> dialects;    ///< best first, never empty, under the best encoding
};

/// Best given the first 64 to 256 KiB. Errors: EmptyFile, NotText. Cost: tens of milliseconds.
Result<Sniff> sniff_file(std::string_view head_bytes, bool is_whole_file);

/// For text that wasm/formats made of another format: UTF-8, RFC 4180. Nothing is detected but
/// preamble and header. Errors: EmptyFile.
Result<Sniff> sniff_converted(std::string_view head_bytes, bool is_whole_file);

/// The options for a file when the person has chosen the encoding: BOM and dialect are guessed
/// anew.
ReadOptions make_read_options(std::string_view head_bytes, bool is_whole_file, Encoding encoding);

}  // namespace spruce
