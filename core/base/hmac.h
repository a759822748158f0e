// HMAC-SHA-256: a hash that only holders of a key can make again. Source: RFC 2104, FIPS 198-1.
#pragma once

#include <string>
#include <string_view>

namespace spruce {

/// 32 raw bytes. Any key length; a key is as strong as it is hard to guess.
std::string hmac_sha256(std::string_view key, std::string_view message);

/// Lower-case hex of raw bytes, and back (nothing checked: for our own hex only).
std::string to_hex(std::string_view bytes);
std::string from_hex(std::string_view hex);

}  // namespace spruce
