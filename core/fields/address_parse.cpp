// Chooses the parser by script.
#include "core/fields/address_parse.h"

#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestAddress = 400;

}  // namespace

Address parse_address(std::string_view text) {
  if (text.size() > kLongestAddress) {
    std::size_t end = 0;
    while (end < kLongestAddress) end += decode_utf8(text, end).size;
    text = text.substr(0, end);
  }
  if (!has_han(text)) return parse_latin_address(text);
  return is_japanese_address(text) ? parse_japanese_address(text) : parse_han_address(text);
}

}  // namespace spruce
