#include "core/csv/sniff.h"

#include <string>
#include <utility>

#include "core/csv/binary_check.h"

namespace spruce {
namespace {

constexpr std::size_t kHeadBytes = 256U << 10U;

std::string decode_head(std::string_view head, Encoding encoding, bool is_whole) {
  head.remove_prefix(bom_size(head, encoding));
  if (encoding == Encoding::Utf8) return std::string(head);
  std::string text;
  std::vector<DecodeIssue> issues;
  Decoder(encoding).decode(head, is_whole, text, issues);
  return text;
}

std::vector<DialectGuess> detect_under(std::string_view head, bool is_whole, Encoding encoding) {
  return detect_dialect(decode_head(head, encoding, is_whole), is_whole);
}

ReadOptions join(std::string_view head, Encoding encoding, const DialectGuess& guess) {
  ReadOptions options;
  options.encoding = encoding;
  set_bom(options, head);
  options.dialect = guess.dialect;
  return options;
}

}  // namespace

Result<Sniff> sniff_file(std::string_view head_bytes, bool is_whole_file) {
  if (head_bytes.empty()) return Error{ErrorCode::EmptyFile, {}};
  if (auto error = check_is_text(head_bytes)) return *std::move(error);
  const std::string_view head = head_bytes.substr(0, kHeadBytes);
  const bool is_whole = is_whole_file && head.size() == head_bytes.size();
  Sniff sniff;
  sniff.encodings = detect_encoding(head, is_whole);
  const Encoding encoding = sniff.encodings.front().encoding;
  sniff.dialects = detect_under(head, is_whole, encoding);
  sniff.options = join(head, encoding, sniff.dialects.front());
  return sniff;
}

Result<Sniff> sniff_converted(std::string_view head_bytes, bool is_whole_file) {
  if (head_bytes.empty()) return Error{ErrorCode::EmptyFile, {}};
  Sniff sniff;
  sniff.encodings.push_back({});
  sniff.encodings.front().encoding = Encoding::Utf8;
  sniff.encodings.front().confidence = 1;
  sniff.encodings.front().evidence_code = "converted";
  const std::string text = decode_head(head_bytes, Encoding::Utf8, is_whole_file);
  sniff.dialects.push_back(guess_rfc4180(text, is_whole_file));
  sniff.options = join(head_bytes, Encoding::Utf8, sniff.dialects.front());
  return sniff;
}

ReadOptions make_read_options(std::string_view head_bytes, bool is_whole_file, Encoding encoding) {
  const std::string_view head = head_bytes.substr(0, kHeadBytes);
  const bool is_whole = is_whole_file && head.size() == head_bytes.size();
  return join(head, encoding, detect_under(head, is_whole, encoding).front());
}

}  // namespace spruce
