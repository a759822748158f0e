// ByteOffsets: from a place in the decoded text back to the place in the file as it was given.
// UTF-8 is arithmetic. Other encodings keep exact pairs at some line ends and encode the text
// between; nothing is kept per cell.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/text/encoding.h"

namespace spruce {

class ByteOffsets {
 public:
  ByteOffsets(Encoding encoding, std::uint32_t bom_bytes);

  /// Records that `text_offset` of the text came from `byte_offset` (BOM not counted). Both ascend.
  void add_pair(std::uint32_t text_offset, std::uint64_t byte_offset);

  /// Offset in the file, BOM counted. Cost: encodes from the nearest pair before, or from the last
  /// answer.
  std::uint64_t file_offset(const std::string& text, std::uint32_t text_offset,
                            const std::vector<Irregular>& irregulars);

 private:
  struct Pair {
    std::uint32_t text_offset = 0;
    std::uint64_t byte_offset = 0;
  };
  Encoding encoding_;
  std::uint32_t bom_bytes_;
  std::vector<Pair> pairs_;
  Pair last_answer_;
  std::unique_ptr<Encoder> encoder_;
};

}  // namespace spruce
