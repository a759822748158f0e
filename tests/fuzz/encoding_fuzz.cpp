// Fuzz target: any bytes in any encoding decode to valid UTF-8, in any cut to the same, and encode
// back to themselves; the guess of an encoding is the same again and is one that we have.
#include <algorithm>
#include <string>
#include <vector>

#include "core/text/encoding.h"
#include "core/text/utf8.h"
#include "tests/support/fuzz_input.h"

using namespace spruce;

namespace {

std::string decode(Encoding encoding, std::string_view bytes, std::size_t piece,
                   std::vector<Irregular>* irregulars) {
  Decoder decoder(encoding);
  std::string text;
  std::vector<DecodeIssue> issues;
  do {
    const std::string_view part = bytes.substr(0, piece);
    bytes.remove_prefix(part.size());
    decoder.decode(part, bytes.empty(), text, issues);
  } while (!bytes.empty());
  if (irregulars != nullptr) *irregulars = decoder.irregulars();
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  fuzz::Input input(data, size);
  const auto encoding = static_cast<Encoding>(input.choose(kEncodingCount));
  const std::size_t piece = 1 + input.byte();
  const std::string_view bytes = input.rest();
  const std::vector<EncodingGuess> guesses = detect_encoding(bytes, true);
  fuzz::hold(!guesses.empty(), "there is always a guess");
  fuzz::hold(detect_encoding(bytes, true).front().encoding == guesses.front().encoding,
             "the guess is the same again");
  if (encoding == Encoding::Utf8) return 0;
  std::vector<Irregular> irregulars;
  const std::string text =
      decode(encoding, bytes, std::max<std::size_t>(bytes.size(), 1), &irregulars);
  fuzz::hold(find_invalid_utf8(text, 0) == std::string_view::npos, "decoded text is valid UTF-8");
  fuzz::hold(decode(encoding, bytes, piece, nullptr) == text, "the same text in any cut");
  std::string back;
  Encoder(encoding).encode_original(text, 0, irregulars, back);
  fuzz::hold(back == bytes, "encodes back to the bytes");
  return 0;
}
