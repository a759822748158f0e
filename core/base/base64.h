// Base64 for bytes inside JSON. Source: RFC 4648, section 4 (standard alphabet, padded).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace spruce {

void append_base64(std::string& out, std::string_view bytes);
/// The bytes; nothing when the text is not base64 of this form.
std::optional<std::string> decode_base64(std::string_view text);

}  // namespace spruce
