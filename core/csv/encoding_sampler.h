// EncodingSampler: pieces of a file with bytes beyond ASCII, from stripes of equal width all over
// it, while it streams by. Invariant: the sample depends on the bytes alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spruce {

class EncodingSampler {
 public:
  /// The next bytes of the file. O(stripes) besides finding bytes beyond ASCII.
  void feed(std::string_view bytes);
  /// The pieces, a line feed between them, at most about 32 KiB.
  std::string sample() const;
  /// Whether anything beyond ASCII was met after the first `bytes` bytes of the file.
  bool reaches_beyond(std::uint64_t bytes) const;

 private:
  struct Piece {
    std::uint64_t stripe_at = 0;  // where its stripe begins
    std::uint64_t at = 0;         // where the piece begins
    std::string bytes;
  };
  std::size_t take(std::string_view bytes);
  void open_stripe(std::uint64_t at);
  void widen();

  std::uint64_t position_ = 0;
  std::uint64_t width_ = 64U << 10U;
  std::vector<Piece> pieces_;  // ascending; the last one may still grow
  bool waits_for_line_ = false;
  std::string before_;  // ASCII right before position_, from its line, at most kBefore
};

}  // namespace spruce
