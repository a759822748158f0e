#include "core/csv/encoding_sampler.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kPieceBytes = 512;
constexpr std::size_t kMostPieces = 64;
constexpr std::size_t kBefore = 24;

/// The end of `text` after its last line feed, at most kBefore bytes of it.
std::string line_tail(std::string_view text) {
  const std::size_t line = text.rfind('\n');
  if (line != std::string_view::npos) text.remove_prefix(line + 1);
  if (text.size() > kBefore) text.remove_prefix(text.size() - kBefore);
  return std::string(text);
}

}  // namespace

void EncodingSampler::feed(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t used = std::max<std::size_t>(1, take(bytes));
    position_ += used;
    bytes.remove_prefix(used);
  }
}

/// One step: how many bytes are done.
std::size_t EncodingSampler::take(std::string_view bytes) {
  const std::uint64_t stripe_end = pieces_.empty() ? 0 : pieces_.back().stripe_at + width_;
  if (position_ < stripe_end) {
    const auto left = static_cast<std::size_t>(stripe_end - position_);
    Piece& piece = pieces_.back();
    const std::size_t room = kPieceBytes - std::min(kPieceBytes, piece.bytes.size());
    const std::size_t used = std::min({bytes.size(), left, room == 0 ? left : room});
    if (room > 0) piece.bytes.append(bytes.substr(0, used));
    waits_for_line_ = true;
    return used;
  }
  if (waits_for_line_) {  // a stripe may have ended inside a character
    const std::size_t line = bytes.find('\n');
    if (line == std::string_view::npos) return bytes.size();
    waits_for_line_ = false;
    before_.clear();
    return line + 1;
  }
  const std::size_t used = ascii_prefix(bytes);
  const std::string_view plain = bytes.substr(0, used);
  before_ = plain.find('\n') != std::string_view::npos || plain.size() >= kBefore
                ? line_tail(plain)
                : line_tail(before_ + std::string(plain));
  if (used == bytes.size()) return used;
  open_stripe(position_ + used);
  pieces_.back().bytes.push_back(bytes[used]);
  waits_for_line_ = true;
  return used + 1;
}

/// A piece for the stripe of the byte at `at`, beginning with the ASCII before it.
void EncodingSampler::open_stripe(std::uint64_t at) {
  if (pieces_.size() == kMostPieces) widen();
  pieces_.push_back({at - at % width_, at, before_});
}

/// Stripes twice as wide; of two pieces in one the first stays.
void EncodingSampler::widen() {
  width_ *= 2;
  std::vector<Piece> kept;
  for (Piece& piece : pieces_) {
    piece.stripe_at = piece.at - piece.at % width_;
    if (kept.empty() || kept.back().stripe_at != piece.stripe_at) kept.push_back(std::move(piece));
  }
  pieces_ = std::move(kept);
}

std::string EncodingSampler::sample() const {
  std::string all;
  for (const Piece& piece : pieces_) {
    // The end may cut a character: go back to a byte that is never a second one.
    std::size_t end = piece.bytes.size();
    while (end > 0 && static_cast<unsigned char>(piece.bytes[end - 1]) >= 0x30) --end;
    all.append(piece.bytes, 0, end > 0 ? end : piece.bytes.size());
    all.push_back('\n');
  }
  return all;
}

bool EncodingSampler::reaches_beyond(std::uint64_t bytes) const {
  return !pieces_.empty() && pieces_.back().at >= bytes;
}

}  // namespace spruce
