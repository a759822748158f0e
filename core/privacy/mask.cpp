#include "core/privacy/mask.h"

#include <algorithm>
#include <vector>

#include "core/text/utf8.h"

namespace spruce {
namespace {

/// A character of the value and whether it says something.
struct Sign {
  std::string_view bytes;
  bool is_telling = false;
};

bool is_ascii_alnum(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Everything past ASCII counts as telling but for punctuation of CJK and full width, which people
/// use between the parts of a value.
bool is_telling(std::string_view bytes) {
  if (bytes.size() == 1) return is_ascii_alnum(bytes[0]);
  constexpr std::string_view kMarks[] = {"，", "。", "、", "；", "：", "（", "）", "－", "＋",
                                         "＠", "．", "／", "　", "·",  "“",  "”",  "《", "》"};
  return std::find(std::begin(kMarks), std::end(kMarks), bytes) == std::end(kMarks);
}

std::vector<Sign> split(const std::string& text) {
  std::vector<Sign> signs;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = 1;
    while (at + size < text.size() &&
           (static_cast<unsigned char>(text[at + size]) & 0xC0U) == 0x80U) {
      ++size;
    }
    const std::string_view bytes = std::string_view(text).substr(at, size);
    signs.push_back({bytes, is_telling(bytes)});
    at += size;
  }
  return signs;
}

/// `keeps(index, count)`: of the telling signs, which stay.
template <typename Keeps>
std::string mask_but(const std::string& text, Keeps keeps) {
  const std::vector<Sign> signs = split(text);
  const auto count = static_cast<std::size_t>(
      std::count_if(signs.begin(), signs.end(), [](const Sign& s) { return s.is_telling; }));
  std::string out;
  std::size_t index = 0;
  for (const Sign& sign : signs) {
    const bool stays = !sign.is_telling || keeps(index, count);
    out += stays ? sign.bytes : "*";
    if (sign.is_telling) ++index;
  }
  return out;
}

std::string mask_words(const std::string& text) {
  std::string out;
  bool is_first = true;  // of a word
  for (const Sign& sign : split(text)) {
    out += !sign.is_telling || is_first ? sign.bytes : "*";
    is_first = !sign.is_telling && sign.bytes != "*";
  }
  return out;
}

std::string mask_email(const std::string& text) {
  const std::size_t at = text.rfind('@');
  if (at == std::string::npos) return mask_but(text, [](auto, auto) { return false; });
  const std::size_t dot = text.rfind('.');
  const bool has_ending = dot != std::string::npos && dot > at;
  const std::string local =
      mask_but(text.substr(0, at), [](std::size_t i, std::size_t) { return i == 0; });
  const std::string domain = has_ending ? text.substr(at, dot - at) : text.substr(at);
  return local + mask_but(domain, [](auto, auto) { return false; }) +
         (has_ending ? text.substr(dot) : std::string());
}

/// How many digits at the start are the country code: those after + up to the first space, at most
/// three.
std::size_t country_digits(const std::string& text) {
  const std::size_t plus = text.find('+');
  if (plus != 0) return 0;
  std::size_t digits = 0;
  while (digits < 3 && digits + 1 < text.size() && text[digits + 1] >= '0' &&
         text[digits + 1] <= '9') {
    ++digits;
  }
  return digits;
}

}  // namespace

std::string mask_value(std::string_view value, FieldType type) {
  const std::string text = is_valid_utf8(value) ? std::string(value) : replace_invalid_utf8(value);
  switch (type) {
    case FieldType::Email:
      return mask_email(text);
    case FieldType::Phone: {
      const std::size_t code = country_digits(text);
      return mask_but(
          text, [code](std::size_t i, std::size_t count) { return i < code || i + 2 >= count; });
    }
    case FieldType::PersonName:
    case FieldType::GivenName:
    case FieldType::FamilyName:
    case FieldType::CompanyName:
      return mask_words(text);
    case FieldType::Date:
      return mask_but(text, [](std::size_t i, std::size_t) { return i < 4; });
    case FieldType::TaxId:
    case FieldType::Identifier:
      return mask_but(text, [](std::size_t i, std::size_t count) { return i + 2 >= count; });
    default:
      return mask_but(text, [](auto, auto) { return false; });
  }
}

}  // namespace spruce
