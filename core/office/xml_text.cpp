#include "core/office/xml_text.h"

#include <array>
#include <cstdint>
#include <optional>

namespace spruce {
namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

/// "_x000D_" at the start of the text: its code; nothing when there is none.
std::optional<std::uint32_t> read_escape(std::string_view text) {
  if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_') return std::nullopt;
  std::uint32_t code = 0;
  for (std::size_t i = 2; i < 6; ++i) {
    const char c = text[i] >= 'a' && text[i] <= 'f' ? static_cast<char>(text[i] - 32) : text[i];
    const std::size_t digit = kHex.find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    code = code << 4U | static_cast<std::uint32_t>(digit);
  }
  return code;
}

void append_escape(std::string& out, std::uint32_t code) {
  out += "_x";
  for (int shift = 12; shift >= 0; shift -= 4) out += kHex[code >> shift & 15U];
  out += '_';
}

/// Bytes of the valid UTF-8 character at the start; 0: none.
std::size_t character_size(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t size = lead < 0x80   ? 1
                           : lead < 0xC2 ? 0
                           : lead < 0xE0 ? 2
                           : lead < 0xF0 ? 3
                           : lead < 0xF5 ? 4
                                         : 0;
  if (size == 0 || size > text.size()) return 0;
  for (std::size_t i = 1; i < size; ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) return 0;
  }
  const auto second = size > 1 ? static_cast<unsigned char>(text[1]) : 0U;
  const bool is_bad = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ||
                      (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90);
  return is_bad ? 0 : size;
}

}  // namespace

void append_xml_text(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const char c = text[0];
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (c == '_' && read_escape(text)) {
      append_escape(out, '_');  // what looks like an escape of ours is none
    } else if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') {
      append_escape(out, static_cast<unsigned char>(c));
    } else {
      const std::size_t size = character_size(text);
      const std::string_view character = text.substr(0, size);
      if (size == 0) {
        out += "\xEF\xBF\xBD";
      } else if (character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF") {
        append_escape(out, character == "\xEF\xBF\xBE" ? 0xFFFEU : 0xFFFFU);
      } else {
        out += character;
      }
      text.remove_prefix(size == 0 ? 1 : size);
      continue;
    }
    text.remove_prefix(1);
  }
}

std::string read_xml_text(std::string_view xml) {
  constexpr std::array<std::pair<std::string_view, char>, 4> kNames{
      {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}}};
  std::string text;
  while (!xml.empty()) {
    std::size_t taken = 1;
    if (xml[0] == '&') {
      for (const auto& [name, character] : kNames) {
        if (xml.substr(0, name.size()) != name) continue;
        text += character;
        taken = name.size();
      }
    } else if (const auto code = read_escape(xml)) {
      if (*code < 0x80) {
        text += static_cast<char>(*code);
      } else {
        text += *code == 0xFFFE ? "\xEF\xBF\xBE" : "\xEF\xBF\xBF";
      }
      taken = 7;
    } else {
      text += xml[0];
    }
    xml.remove_prefix(taken);
  }
  return text;
}

}  // namespace spruce
