// SHA-256 for the audit chain and the certificate. Not for passwords.
// Source: FIPS PUB 180-4 (August 2015), sections 4.1.2, 4.2.2, 5.3.3, 6.2.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

/// Streaming hash: any split of the same bytes gives the same digest. O(bytes), no allocation.
class Sha256 {
 public:
  Sha256();
  void update(std::string_view bytes);
  /// Lower-case hex of the digest, 64 characters. The object is spent afterwards.
  std::string finish();

 private:
  void compress(const unsigned char* block);
  std::array<std::uint32_t, 8> state_;
  std::array<unsigned char, 64> buffer_{};
  std::size_t buffered_ = 0;
  std::uint64_t byte_count_ = 0;
};

/// The digest of one text.
std::string sha256_hex(std::string_view bytes);

}  // namespace spruce
