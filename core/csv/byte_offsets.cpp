#include "core/csv/byte_offsets.h"

#include <algorithm>
#include <string_view>

namespace spruce {

ByteOffsets::ByteOffsets(Encoding encoding, std::uint32_t bom_bytes)
    : encoding_(encoding), bom_bytes_(bom_bytes) {}

void ByteOffsets::add_pair(std::uint32_t text_offset, std::uint64_t byte_offset) {
  pairs_.push_back({text_offset, byte_offset});
}

std::uint64_t ByteOffsets::file_offset(const std::string& text, std::uint32_t text_offset,
                                       const std::vector<Irregular>& irregulars) {
  if (encoding_ == Encoding::Utf8) return text_offset + std::uint64_t{bom_bytes_};
  Pair from;
  const auto after = std::upper_bound(
      pairs_.begin(), pairs_.end(), text_offset,
      [](std::uint32_t offset, const Pair& pair) { return offset < pair.text_offset; });
  if (after != pairs_.begin()) from = *(after - 1);
  if (last_answer_.text_offset <= text_offset && last_answer_.text_offset > from.text_offset) {
    from = last_answer_;
  }
  if (!encoder_) encoder_ = std::make_unique<Encoder>(encoding_);
  std::string encoded;
  const std::string_view between =
      std::string_view(text).substr(from.text_offset, text_offset - from.text_offset);
  encoder_->encode_original(between, from.text_offset, irregulars, encoded);
  last_answer_ = {text_offset, from.byte_offset + encoded.size()};
  return last_answer_.byte_offset + bom_bytes_;
}

}  // namespace spruce
