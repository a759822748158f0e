#include "core/csv/binary_check.h"

#include <cstdint>
#include <string>

namespace spruce {
namespace {

constexpr std::size_t kLookAt = 8U << 10U;

/// First bytes of formats that people drop by mistake. Source: the formats' specifications.
struct Signature {
  std::string_view bytes;
  const char* name;
};

constexpr Signature kSignatures[] = {
    {std::string_view("PK\x03\x04", 4), "zip"},
    {std::string_view("PK\x05\x06", 4), "zip"},
    {std::string_view("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8), "xls"},
    {std::string_view("%PDF-", 5), "pdf"},
    {std::string_view("\x1f\x8b", 2), "gzip"},
    {std::string_view("BZh", 3), "bzip2"},
    {std::string_view("\xfd"
                      "7zXZ",
                      5),
     "xz"},
    {std::string_view("\x28\xb5\x2f\xfd", 4), "zstd"},
    {std::string_view("7z\xbc\xaf\x27\x1c", 6), "7z"},
    {std::string_view("Rar!\x1a\x07", 6), "rar"},
    {std::string_view("\x89PNG\r\n", 6), "png"},
    {std::string_view("\xff\xd8\xff", 3), "jpeg"},
    {std::string_view("GIF8", 4), "gif"},
    {std::string_view("RIFF", 4), "riff"},
    {std::string_view("SQLite format 3", 15), "sqlite"},
    {std::string_view("PAR1", 4), "parquet"},
    {std::string_view("\x7f"
                      "ELF",
                      4),
     "elf"},
    {std::string_view("{\\rtf", 5), "rtf"},
};

// Of these, text files might begin with the letters by chance; a control byte near by settles it.
bool is_only_letters(std::string_view bytes) {
  for (const char c : bytes) {
    if (c < 0x20 || c > 0x7e) return false;
  }
  return true;
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte != 0x1a && byte != 0x1b) ||
         byte == 0x7f;
}

std::size_t count_controls(std::string_view head) {
  std::size_t count = 0;
  for (const char c : head) count += is_control(c) ? 1 : 0;
  return count;
}

bool starts_with_any_case(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char c = text[i];
    const char folded = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (folded != lower[i]) return false;
  }
  return true;
}

// NULs where two- and four-byte encodings have them: all but a few at places of one kind modulo 4,
// or of one parity.
bool looks_like_wide_text(std::string_view head) {
  const bool has_bom = head.substr(0, 2) == "\xff\xfe" || head.substr(0, 2) == "\xfe\xff" ||
                       head.substr(0, 4) == std::string_view("\0\0\xfe\xff", 4);
  if (has_bom) return true;
  std::size_t nuls[4] = {0, 0, 0, 0};
  std::size_t other_controls = 0;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i] == '\0') {
      ++nuls[i % 4];
    } else if (is_control(head[i])) {
      ++other_controls;
    }
  }
  const std::size_t even = nuls[0] + nuls[2];
  const std::size_t odd = nuls[1] + nuls[3];
  const std::size_t quarter = head.size() / 4;
  const bool two_bytes = (even * 20 <= odd || odd * 20 <= even) && even + odd >= head.size() / 20;
  const bool four_bytes = nuls[1] * 10 >= quarter * 9 && nuls[2] * 10 >= quarter * 9 &&
                          (nuls[0] * 10 <= quarter || nuls[3] * 10 <= quarter);
  return (two_bytes || four_bytes) && other_controls * 20 <= head.size() && head.size() >= 4;
}

std::string find_signature(std::string_view head) {
  for (const Signature& signature : kSignatures) {
    if (head.substr(0, signature.bytes.size()) != signature.bytes) continue;
    if (signature.name == std::string_view("zip")) {
      const bool is_workbook = head.find("[Content_Types].xml") != std::string_view::npos ||
                               head.find("xl/") != std::string_view::npos;
      return is_workbook ? "xlsx" : "zip";
    }
    const bool by_chance = is_only_letters(signature.bytes) && count_controls(head) == 0;
    const std::string_view name = signature.name;
    if (by_chance && name != "pdf" && name != "rtf") continue;
    return signature.name;
  }
  std::size_t start = head.substr(0, 3) == "\xef\xbb\xbf" ? 3 : 0;
  while (start < head.size() && (head[start] == ' ' || head[start] == '\n' || head[start] == '\r' ||
                                 head[start] == '\t')) {
    ++start;
  }
  const std::string_view text = head.substr(start);
  if (starts_with_any_case(text, "<!doctype html") || starts_with_any_case(text, "<html")) {
    return "html";
  }
  return starts_with_any_case(text, "<?xml") ? "xml" : "";
}

// Columns parted by one control character, as database exports have it.
bool is_parted_by_control(std::string_view head) {
  std::size_t count = 0;
  char separator = '\0';
  for (const char c : head) {
    if (!is_control(c)) continue;
    const bool is_usual = c == '\x01' || c == '\x02' || (c >= '\x1c' && c <= '\x1f');
    if (!is_usual || (separator != '\0' && c != separator)) return false;
    separator = c;
    ++count;
  }
  return count * 3 <= head.size() && head.find('\n') != std::string_view::npos;
}

}  // namespace

std::optional<Error> check_is_text(std::string_view head) {
  head = head.substr(0, kLookAt);
  std::string name = find_signature(head);
  if (name.empty() && count_controls(head) * 10 > head.size() && !looks_like_wide_text(head) &&
      !is_parted_by_control(head)) {
    name = "binary";
  }
  if (name.empty()) return std::nullopt;
  return Error{ErrorCode::NotText, name};
}

}  // namespace spruce
