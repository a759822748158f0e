// The order of proofs: BOM, the places of NUL bytes, valid UTF-8; then every legacy encoding is
// measured on the same sample (detect_model.h), with ICU's detector as one voice that is worth a
// few bits.
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text/code_table.h"
#include "core/text/detect_model.h"
#include "core/text/encoding.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestHead = 64 * 1024;
constexpr std::size_t kLongestSample = 16 * 1024;
constexpr double kIcuVoice = 6;     // bits at full confidence
constexpr double kUnreadable = 15;  // bits a character that no text costs
constexpr std::size_t kMostGuesses = 8;

constexpr std::array<Encoding, 6> kBomOrder{{Encoding::Utf8, Encoding::Utf32Le, Encoding::Utf32Be,
                                             Encoding::Utf16Le, Encoding::Utf16Be,
                                             Encoding::Gb18030}};

std::optional<Encoding> find_bom(std::string_view head) {
  for (Encoding encoding : kBomOrder) {
    if (bom_size(head, encoding) > 0) return encoding;
  }
  return std::nullopt;
}

std::uint32_t byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

bool is_text_byte(std::uint32_t byte) {
  return (byte >= 0x20 && byte < 0x7F) || (byte >= 0x09 && byte <= 0x0D);
}

/// ASCII characters written in units of two bytes, `place` being where the NUL stands.
bool has_utf16_pattern(std::string_view head, std::size_t place) {
  const std::size_t units = head.size() / 2;
  std::size_t text = 0;
  std::size_t wrong = 0;
  std::size_t plain = 0;
  for (std::size_t i = 0; i < units; ++i) {
    const std::uint32_t high = byte_at(head, 2 * i + place);
    const std::uint32_t low = byte_at(head, 2 * i + 1 - place);
    if (high == 0 && is_text_byte(low)) ++text;
    if (low == 0) ++wrong;
    if (is_text_byte(high) && is_text_byte(low)) ++plain;
    if (high == 0 && !is_text_byte(low) && low < 0x80) ++wrong;
  }
  return text > 0 && text * 32 >= units && wrong * 10 <= text && plain * 3 <= units * 2;
}

bool has_utf32_pattern(std::string_view head, bool is_little) {
  const std::size_t units = head.size() / 4;
  for (std::size_t i = 0; i < units; ++i) {
    const std::uint32_t top = byte_at(head, 4 * i + (is_little ? 3 : 0));
    const std::uint32_t next = byte_at(head, 4 * i + (is_little ? 2 : 1));
    if (top != 0 || next > 0x10) return false;
  }
  return units > 0;
}

std::optional<Encoding> find_nul_pattern(std::string_view head) {
  if (head.find('\0') == std::string_view::npos) return std::nullopt;
  if (has_utf32_pattern(head, true)) return Encoding::Utf32Le;
  if (has_utf32_pattern(head, false)) return Encoding::Utf32Be;
  if (has_utf16_pattern(head, 1)) return Encoding::Utf16Le;
  if (has_utf16_pattern(head, 0)) return Encoding::Utf16Be;
  return std::nullopt;
}

/// Valid as far as it goes: a character cut by the end is fine when more follows.
bool is_utf8(std::string_view bytes, bool is_whole) {
  const std::size_t bad = find_invalid_utf8(bytes);
  if (bad == std::string_view::npos) return true;
  return !is_whole && decode_unicode(Encoding::Utf8, bytes, bad, false).kind == CodeUnit::Kind::Cut;
}

/// A stretch with the first characters that are not ASCII, from the start of a line when it can be.
std::string_view take_sample(std::string_view bytes) {
  const std::size_t first = ascii_prefix(bytes);
  std::size_t start = 0;
  if (first > kLongestSample / 2) {
    const std::size_t line = bytes.substr(0, first).rfind('\n');
    start = line != std::string_view::npos && first - line < kLongestSample / 2 ? line + 1 : first;
  }
  return bytes.substr(start, kLongestSample);
}

struct Candidate {
  Encoding encoding;
  detect::Cost cost;
};

/// ICU names the ISO form when none of the Windows extras occur: its voice counts for both.
Encoding windows_form(Encoding encoding) {
  switch (encoding) {
    case Encoding::Iso8859_2:
      return Encoding::Windows1250;
    case Encoding::Iso8859_7:
      return Encoding::Windows1253;
    case Encoding::Iso8859_9:
      return Encoding::Windows1254;
    default:
      return encoding;
  }
}

/// ICU's matches as bits off the cost of each encoding.
void hear_icu(std::string_view sample, std::vector<Candidate>& candidates) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector* detector = ucsdet_open(&status);
  ucsdet_setText(detector, sample.data(), static_cast<int32_t>(sample.size()), &status);
  int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector, &count, &status);
  for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const char* name = ucsdet_getName(matches[i], &status);
    const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
    const std::optional<Encoding> encoding = find_encoding(name != nullptr ? name : "");
    for (Candidate& candidate : candidates) {
      const bool is_meant = encoding && (candidate.encoding == *encoding ||
                                         candidate.encoding == windows_form(*encoding));
      if (!is_meant) continue;
      candidate.cost.bits -= kIcuVoice * static_cast<double>(confidence) / 100;
    }
  }
  if (detector != nullptr) ucsdet_close(detector);
}

std::vector<Candidate> measure_all(std::string_view sample) {
  const detect::CommonCharacters common;
  std::vector<Candidate> candidates;
  for (Encoding encoding : all_encodings()) {
    if (is_unicode_form(encoding) && encoding != Encoding::Utf8) continue;
    const auto table = CodeTable::make(encoding);
    candidates.push_back({encoding, detect::measure(encoding, table.get(), common, sample)});
  }
  hear_icu(sample, candidates);
  std::stable_sort(
      candidates.begin(), candidates.end(),
      [](const Candidate& a, const Candidate& b) { return a.cost.bits < b.cost.bits; });
  return candidates;
}

std::string_view evidence_for(Encoding encoding) {
  switch (encoding) {
    case Encoding::Gb18030:
    case Encoding::Big5:
      return "han-frequency";
    case Encoding::ShiftJis:
    case Encoding::EucJp:
      return "kana";
    case Encoding::EucKr:
      return "hangul";
    case Encoding::Utf8:
      return "utf8-mostly";
    default:
      return "letters";
  }
}

/// Bytes that no text has, but that binary files are full of.
std::size_t count_controls(std::string_view sample) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < sample.size(); ++at) {
    const std::uint32_t byte = byte_at(sample, at);
    if (byte < 0x20 && byte != 0 && !is_text_byte(byte)) ++count;
  }
  return count;
}

/// The measured candidates as guesses: the lead over the next one, in bits, becomes the confidence.
void append_measured(std::string_view bytes, double most, std::vector<EncodingGuess>& guesses) {
  const std::string_view sample = take_sample(bytes);
  const std::vector<Candidate> candidates = measure_all(sample);
  const Candidate& best = candidates[0];
  const auto letters = static_cast<double>(std::max<std::size_t>(1, best.cost.letters));
  const double extra = best.cost.bits - 4.5 * static_cast<double>(sample.size());
  const bool is_unreadable =
      extra / letters > kUnreadable || count_controls(sample) * 50 > sample.size();
  const double lead = candidates[1].cost.bits - best.cost.bits;
  const double top = is_unreadable ? 0.2 : 0.98 - 0.48 * std::exp2(-lead / 10);
  for (const Candidate& candidate : candidates) {
    if (guesses.size() >= kMostGuesses) break;
    const bool is_known = std::any_of(
        guesses.begin(), guesses.end(),
        [&](const EncodingGuess& guess) { return guess.encoding == candidate.encoding; });
    if (is_known) continue;
    const double behind = candidate.cost.bits - best.cost.bits;
    const double share = behind <= 0 ? top : (1 - top) * std::exp2(-behind / 40);
    guesses.push_back({candidate.encoding, false, most * share,
                       std::string(is_unreadable ? "fallback" : evidence_for(candidate.encoding))});
  }
}

EncodingGuess make_guess(Encoding encoding, bool bom, double confidence, const char* evidence) {
  return {encoding, bom, confidence, evidence};
}

}  // namespace

std::vector<EncodingGuess> detect_encoding(std::string_view head_bytes, bool is_whole_file) {
  std::vector<EncodingGuess> guesses;
  if (head_bytes.empty()) {
    guesses.push_back(make_guess(Encoding::Utf8, false, 0.5, "empty"));
    return guesses;
  }
  if (const std::optional<Encoding> bom = find_bom(head_bytes)) {
    guesses.push_back(make_guess(*bom, true, 1.0, "bom"));
  } else if (const auto pattern = find_nul_pattern(head_bytes.substr(0, kLongestHead))) {
    guesses.push_back(make_guess(*pattern, false, 0.95, "nul-pattern"));
  } else if (is_ascii(head_bytes)) {
    guesses.push_back(make_guess(Encoding::Utf8, false, 0.99, "ascii"));
  } else if (is_utf8(head_bytes, is_whole_file)) {
    guesses.push_back(make_guess(Encoding::Utf8, false, 0.99, "utf8-valid"));
  }
  const bool is_proved = !guesses.empty();
  append_measured(head_bytes, is_proved ? 0.05 : 1.0, guesses);
  return guesses;
}

}  // namespace spruce
