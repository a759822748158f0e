// Fuzzing: the bytes of one input as choices, and what a target does when a law is broken. The same
// bytes always make the same choices; when they run out, every choice is the first.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace spruce::fuzz {

class Input {
 public:
  Input(const unsigned char* data, std::size_t size)
      : bytes_(reinterpret_cast<const char*>(data), size) {}

  std::uint32_t byte() {
    if (bytes_.empty()) return 0;
    const auto value = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    return value;
  }
  /// 0 … count - 1.
  std::uint32_t choose(std::uint32_t count) { return byte() % count; }
  /// The next bytes, at most `size`.
  std::string_view take(std::size_t size) {
    const std::string_view part = bytes_.substr(0, size);
    bytes_.remove_prefix(part.size());
    return part;
  }
  /// What is left up to (and without) a NUL, which is passed over.
  std::string_view text() {
    const std::size_t end = bytes_.find('\0');
    const std::string_view part = take(end == std::string_view::npos ? bytes_.size() : end);
    if (!bytes_.empty()) bytes_.remove_prefix(1);
    return part;
  }
  std::string_view rest() { return take(bytes_.size()); }
  bool empty() const { return bytes_.empty(); }

 private:
  std::string_view bytes_;
};

/// Ends the run when a law does not hold; `law` says which.
inline void hold(bool holds, const char* law) {
  if (holds) return;
  std::fprintf(stderr, "broken law: %s\n", law);
  std::abort();
}

}  // namespace spruce::fuzz
