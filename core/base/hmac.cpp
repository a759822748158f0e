#include "core/base/hmac.h"

#include "core/base/sha256.h"

namespace spruce {
namespace {

constexpr std::size_t kBlock = 64;
constexpr std::string_view kDigits = "0123456789abcdef";

std::string pad_key(std::string_view key, char with) {
  std::string pad = key.size() > kBlock ? from_hex(sha256_hex(key)) : std::string(key);
  pad.resize(kBlock, '\0');
  for (char& c : pad) c = static_cast<char>(c ^ with);
  return pad;
}

std::string digest_of(std::string_view first, std::string_view second) {
  Sha256 hash;
  hash.update(first);
  hash.update(second);
  return from_hex(hash.finish());
}

}  // namespace

std::string to_hex(std::string_view bytes) {
  std::string hex;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    hex += kDigits[byte >> 4U];
    hex += kDigits[byte & 15U];
  }
  return hex;
}

std::string from_hex(std::string_view hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
    bytes += static_cast<char>(kDigits.find(hex[i]) << 4U | kDigits.find(hex[i + 1]));
  }
  return bytes;
}

std::string hmac_sha256(std::string_view key, std::string_view message) {
  return digest_of(pad_key(key, '\x5c'), digest_of(pad_key(key, '\x36'), message));
}

}  // namespace spruce
