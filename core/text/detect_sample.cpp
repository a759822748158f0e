// A piece starts in the ASCII before its first other byte, so no character is cut whatever the
// encoding; it ends after a stretch of ASCII that is too long to be second bytes.
#include <algorithm>

#include "core/text/detect_read.h"
#include "core/text/utf8.h"

namespace spruce::detect {
namespace {

constexpr std::size_t kBefore = 24;  // bytes of context
constexpr std::size_t kStripes = 16;
constexpr std::size_t kCalm = 8;  // so many ASCII bytes end a piece

bool is_ascii_byte(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// End of the piece that begins with a byte beyond ASCII at `at`; at most `most` bytes further,
/// then up to the next ASCII byte if one is near.
std::size_t find_piece_end(std::string_view bytes, std::size_t at, std::size_t most) {
  std::size_t calm = 0;
  std::size_t end = at;
  const std::size_t last = std::min(bytes.size(), at + most);
  for (; end < last; ++end) {
    calm = is_ascii_byte(bytes[end]) ? calm + 1 : 0;
    if (calm == kCalm || (calm > 0 && bytes[end] == '\n')) return end + 1;
  }
  return end;
}

/// Where the context of a byte at `at` begins: in its line, after `from`, in ASCII.
std::size_t find_piece_start(std::string_view bytes, std::size_t from, std::size_t at) {
  std::size_t start = at;
  while (start > from && at - start < kBefore && is_ascii_byte(bytes[start - 1]) &&
         bytes[start - 1] != '\n') {
    --start;
  }
  return start;
}

void take_stripe(std::string_view bytes, std::size_t quota, std::string& sample) {
  std::size_t at = 0;
  const std::size_t before = sample.size();
  while (at < bytes.size() && sample.size() - before < quota) {
    const std::size_t run = ascii_prefix(bytes.substr(at));
    const std::size_t high = at + run;
    if (high >= bytes.size()) break;
    const std::size_t start = find_piece_start(bytes, at, high);
    const std::size_t end = find_piece_end(bytes, high, quota - (sample.size() - before));
    sample.append(bytes.substr(start, end - start));
    if (sample.back() != '\n') sample.push_back('\n');
    at = end;
  }
}

}  // namespace

std::string take_sample(std::string_view bytes, std::size_t limit) {
  std::string sample;
  if (bytes.size() <= limit) {
    take_stripe(bytes, limit, sample);
    return sample;
  }
  // Stripes are cut at line ends, so that none begins inside a character.
  const std::size_t width = bytes.size() / kStripes;
  std::size_t from = 0;
  for (std::size_t i = 0; i < kStripes && from < bytes.size(); ++i) {
    std::size_t to = i + 1 == kStripes ? bytes.size() : std::max(from, (i + 1) * width);
    const std::size_t line = bytes.find('\n', to);
    if (to < bytes.size()) to = line == std::string_view::npos ? bytes.size() : line + 1;
    take_stripe(bytes.substr(from, to - from), limit / kStripes, sample);
    from = to;
  }
  if (sample.size() * 2 < limit && !sample.empty()) {
    // Few stripes hold such bytes: take more of those.
    std::string more;
    take_stripe(bytes, limit, more);
    if (more.size() > sample.size()) sample = std::move(more);
  }
  return sample;
}

}  // namespace spruce::detect
