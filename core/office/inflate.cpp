// Bit by bit where it must be: it runs once an output, over what was just written.
#include <algorithm>

#include "core/office/deflate.h"
#include "core/office/deflate_codes.h"

namespace spruce {
namespace {

constexpr std::size_t kWindow = 32768;

class Inflater {
 public:
  Inflater(std::string_view bytes, const ByteSink& sink) : bytes_(bytes), sink_(sink) {}

  std::optional<std::size_t> run() {
    for (bool is_last = false; !is_last;) {
      is_last = take_bits(1) == 1;
      const std::uint32_t kind = take_bits(2);
      const bool read = kind == 0 ? read_stored() : kind == 1 && read_fixed();
      if (!read || failed_) return std::nullopt;
    }
    if (!flush(0)) return std::nullopt;
    return at_;
  }

 private:
  std::uint32_t take_bits(unsigned count) {
    while (bit_count_ < count) {
      if (at_ == bytes_.size()) {
        failed_ = true;
        return 0;
      }
      bits_ |= std::uint32_t{static_cast<unsigned char>(bytes_[at_++])} << bit_count_;
      bit_count_ += 8;
    }
    const std::uint32_t taken = bits_ & ((1U << count) - 1);
    bits_ >>= count;
    bit_count_ -= count;
    return taken;
  }

  bool read_stored() {
    bits_ = 0;
    bit_count_ = 0;
    const std::uint32_t size = take_bits(8) | take_bits(8) << 8U;
    const std::uint32_t check = take_bits(8) | take_bits(8) << 8U;
    if (failed_ || (size ^ check) != 0xffffU || bytes_.size() - at_ < size) return false;
    out_ += bytes_.substr(at_, size);
    at_ += size;
    return flush(kWindow);
  }

  /// Section 3.2.6, the code read first bit highest.
  std::uint32_t take_symbol() {
    std::uint32_t code = 0;
    for (unsigned count = 1; count <= 9; ++count) {
      code = code << 1U | take_bits(1);
      if (count == 7 && code < 24) return 256 + code;
      if (count == 8 && code >= 0x30 && code <= 0xBF) return code - 0x30;
      if (count == 8 && code >= 0xC0 && code <= 0xC7) return 280 + code - 0xC0;
      if (count == 9) return 144 + code - 0x190;
    }
    return 256;
  }

  bool read_fixed() {
    for (;;) {
      const std::uint32_t symbol = take_symbol();
      if (failed_ || symbol > 285) return false;
      if (symbol == 256) return true;
      if (symbol < 256) {
        out_ += static_cast<char>(symbol);
      } else if (!copy_match(symbol - 257)) {
        return false;
      }
      if (out_.size() >= 4 * kWindow && !flush(kWindow)) return false;
    }
  }

  bool copy_match(std::uint32_t length_code) {
    const std::uint32_t length =
        kLengths[length_code].base + take_bits(kLengths[length_code].extra);
    std::uint32_t code = 0;
    for (int i = 0; i < 5; ++i) code = code << 1U | take_bits(1);
    if (code >= kDistances.size()) return false;
    const std::uint32_t distance = kDistances[code].base + take_bits(kDistances[code].extra);
    if (failed_ || distance > out_.size()) return false;
    for (std::uint32_t i = 0; i < length; ++i) out_ += out_[out_.size() - distance];
    return true;
  }

  /// Hands out what is new; keeps `kept` bytes for matches to come.
  bool flush(std::size_t kept) {
    if (out_.size() > handed_ && !sink_(std::string_view(out_).substr(handed_))) return false;
    const std::size_t gone = out_.size() - std::min(kept, out_.size());
    out_.erase(0, gone);
    handed_ = out_.size();
    return true;
  }

  std::string_view bytes_;
  const ByteSink& sink_;
  std::size_t at_ = 0;
  std::uint32_t bits_ = 0;
  unsigned bit_count_ = 0;
  bool failed_ = false;
  std::string out_;
  std::size_t handed_ = 0;  // of out_
};

}  // namespace

std::optional<std::size_t> inflate(std::string_view bytes, const ByteSink& sink) {
  return Inflater(bytes, sink).run();
}

}  // namespace spruce
