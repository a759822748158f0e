// Deflate: compressed bytes as ZIP archives hold them, and back. The writer uses one block kind
// (fixed Huffman codes, matches by hash chains): small and fast, a fifth larger than the best. The
// reader takes what this writer writes, and stored blocks; it is there to prove outputs, not to
// open foreign files.
// Source: RFC 1951 (May 1996), sections 3.2.3 to 3.2.6.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spruce {

/// CRC-32 of bytes after `before` (0 at the start). Source: RFC 1952, section 8.
std::uint32_t crc32(std::string_view bytes, std::uint32_t before);

/// Streaming compressor; any split of the same bytes gives a stream of the same content. Memory:
/// about 400 KB, whatever the input.
class Deflater {
 public:
  Deflater();
  /// Takes bytes; appends what is ready to `out`.
  void add(std::string_view bytes, std::string& out);
  /// No more bytes.
  void finish(std::string& out);

 private:
  void compress(bool is_last, std::string& out);
  std::uint32_t find_match(std::size_t at, std::uint32_t& distance) const;
  void insert(std::size_t at);
  void slide();
  void put_bits(std::uint32_t bits, unsigned count, std::string& out);
  void put_literal(unsigned symbol, std::string& out);
  void put_match(std::uint32_t length, std::uint32_t distance, std::string& out);

  std::string window_;                // history, then what waits
  std::size_t next_ = 0;              // first byte that waits
  std::vector<std::int32_t> head_;    // by hash: newest place with it, -1: none
  std::vector<std::int32_t> before_;  // by place in the window: the place before with its hash
  std::uint64_t bits_ = 0;
  unsigned bit_count_ = 0;
  bool is_open_ = false;
};

/// Takes decompressed bytes in order; answers whether to go on.
using ByteSink = std::function<bool(std::string_view)>;

/// Decompresses a whole stream. The number of compressed bytes used; nothing when it is damaged, of
/// another kind, or the sink stopped it. Memory: 64 KB besides.
std::optional<std::size_t> inflate(std::string_view bytes, const ByteSink& sink);

}  // namespace spruce
