// The order of proofs: BOM, four-byte units, valid UTF-8; then every encoding that keeps ASCII, and
// UTF-16 where it is possible, is weighed on the same sample (detect_read.h).
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/text/code_table.h"
#include "core/text/detect_read.h"
#include "core/text/encoding.h"
#include "core/text/shift_codes.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestSample = 8 * 1024;
constexpr std::size_t kFirstLook = 768;  // bytes after which hopeless candidates go
constexpr double kHopeless = 120;        // bits behind the best one
constexpr std::size_t kWideLook = 2048;  // bytes that UTF-16 is weighed on
constexpr double kPlausibleWide = 8.5;   // bits a byte
constexpr double kAtHome = 3;            // bits a character: no rare encoding is tried
constexpr double kUnreadable = 17;       // bits a character that no text costs
constexpr double kValidBonus = 30;       // bits that a few well-formed UTF-8 sequences are worth
constexpr std::size_t kMostGuesses = 8;

using detect::Candidate;
using text_model::Cost;
using text_model::TextModel;

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

/// Valid as far as it goes: a character cut by the end is fine when more follows.
bool is_utf8(std::string_view bytes, bool is_whole) {
  const std::size_t bad = find_invalid_utf8(bytes);
  if (bad == std::string_view::npos) return true;
  return !is_whole && decode_unicode(Encoding::Utf8, bytes, bad, false).kind == CodeUnit::Kind::Cut;
}

/// How many characters of several bytes valid UTF-8 has; three-byte ones count as many.
std::size_t weigh_sequences(std::string_view bytes) {
  constexpr std::size_t kEnough = 6;
  std::size_t weight = 0;
  for (std::size_t at = 0; at < bytes.size() && weight < kEnough;) {
    at += ascii_prefix(bytes.substr(at));
    if (at >= bytes.size()) break;
    const CodePoint c = decode_utf8(bytes, at);
    weight += c.size != 2 ? kEnough : 1;  // size 1: a character cut by the end
    at += c.size;
  }
  return weight >= kEnough ? kEnough : weight;
}

struct Weighed {
  Encoding encoding;
  Cost cost;
};

void sort_by_cost(std::vector<Weighed>& all) {
  std::stable_sort(all.begin(), all.end(),
                   [](const Weighed& a, const Weighed& b) { return a.cost.bits < b.cost.bits; });
}

/// Bits a character beyond ASCII more than if all bytes were ASCII: 0 to 4 for text read as it was
/// written.
double surprise(const Cost& cost, std::size_t size) {
  const auto letters = static_cast<double>(std::max<std::size_t>(1, cost.letters));
  return (cost.bits - 4.5 * static_cast<double>(size)) / letters;
}

std::vector<Weighed> weigh_each(const TextModel& model, std::string_view sample) {
  std::vector<Weighed> all;
  for (const Candidate& candidate : detect::candidates()) {
    if (detect::is_costly(candidate.encoding)) continue;
    all.push_back({candidate.encoding, detect::measure(model, candidate.encoding, sample)});
  }
  sort_by_cost(all);
  if (surprise(all.front().cost, sample.size()) < kAtHome) return all;
  for (const Candidate& candidate : detect::candidates()) {
    if (!detect::is_costly(candidate.encoding)) continue;
    all.push_back({candidate.encoding, detect::measure(model, candidate.encoding, sample)});
  }
  sort_by_cost(all);
  return all;
}

/// All that keep ASCII, cheapest first. Hopeless ones are measured on the first bytes only and
/// stand last.
std::vector<Weighed> weigh_all(const TextModel& model, std::string_view sample) {
  const std::string_view first = sample.substr(0, kFirstLook);
  std::vector<Weighed> all = weigh_each(model, first);
  if (first.size() == sample.size()) return all;
  const double limit = all.front().cost.bits + kHopeless;
  const auto hopeless = std::find_if(all.begin(), all.end(),
                                     [limit](const Weighed& one) { return one.cost.bits > limit; });
  const double best_at_first = all.front().cost.bits;
  std::vector<Weighed> left(all.begin(), hopeless);
  for (Weighed& one : left) one.cost = detect::measure(model, one.encoding, sample);
  sort_by_cost(left);
  // They stay as far behind as they were.
  for (auto one = hopeless; one != all.end(); ++one) {
    one->cost.bits += left.front().cost.bits - best_at_first;
  }
  left.insert(left.end(), hopeless, all.end());
  return left;
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

/// UTF-16 without a BOM, when that reads the bytes better than anything that keeps ASCII.
std::optional<Encoding> find_wide(const TextModel& model, std::string_view head, bool is_whole) {
  const std::string_view raw = head.substr(0, std::min(head.size(), kWideLook));
  if (raw.size() < 4 || (is_whole && raw.size() == head.size() && raw.size() % 2 != 0)) {
    return std::nullopt;
  }
  const Cost little = detect::measure(model, Encoding::Utf16Le, raw);
  const Cost big = detect::measure(model, Encoding::Utf16Be, raw);
  const bool is_little = little.bits <= big.bits;
  const Cost& wide = is_little ? little : big;
  if (wide.bits > kPlausibleWide * static_cast<double>(raw.size()) + 14) return std::nullopt;
  if (wide.bad > 0 && wide.bad * 50 > raw.size()) return std::nullopt;
  for (const Candidate& candidate : detect::candidates()) {
    if (detect::is_costly(candidate.encoding)) continue;
    if (detect::measure(model, candidate.encoding, raw).bits <= wide.bits) return std::nullopt;
  }
  return is_little ? Encoding::Utf16Le : Encoding::Utf16Be;
}

std::string_view evidence_for(Encoding encoding) {
  switch (encoding) {
    case Encoding::Gb18030:
    case Encoding::Big5:
    case Encoding::EucTw:
      return "han-frequency";
    case Encoding::ShiftJis:
    case Encoding::EucJp:
      return "kana";
    case Encoding::EucKr:
    case Encoding::Johab:
      return "hangul";
    case Encoding::Utf8:
      return "utf8-mostly";
    default:
      return "letters";
  }
}

EncodingGuess make_guess(Encoding encoding, bool bom, double confidence,
                         std::string_view evidence) {
  return {encoding, bom, confidence, std::string(evidence)};
}

/// Bits by which the best is ahead of the first that reads the sample as another text.
double lead_of_best(const std::vector<Weighed>& weighed, std::string_view sample) {
  const std::vector<text_model::Unit> text = detect::read_sample(weighed[0].encoding, sample);
  const auto is_same = [](const text_model::Unit& a, const text_model::Unit& b) {
    return a.value == b.value;
  };
  for (std::size_t i = 1; i < weighed.size(); ++i) {
    const double lead = weighed[i].cost.bits - weighed[0].cost.bits;
    constexpr double kFar = 60;  // so far behind it does not matter
    if (lead >= kFar) return lead;
    const auto other = detect::read_sample(weighed[i].encoding, sample);
    if (!std::equal(text.begin(), text.end(), other.begin(), other.end(), is_same)) return lead;
  }
  return kHopeless;
}

/// The weighed candidates as guesses: the lead over the next one, in bits, becomes the confidence.
void append_weighed(const std::vector<Weighed>& weighed, std::string_view sample,
                    std::vector<EncodingGuess>& guesses) {
  const double most = guesses.empty() ? 1.0 : 0.05;
  const Weighed& best = weighed[0];
  const bool is_unreadable = surprise(best.cost, sample.size()) > kUnreadable ||
                             count_controls(sample) * 50 > sample.size();
  const double lead = lead_of_best(weighed, sample);
  const double top = is_unreadable ? 0.2 : 0.98 - 0.48 * std::exp2(-lead / 10);
  for (const Weighed& one : weighed) {
    if (guesses.size() >= kMostGuesses) break;
    const bool is_known =
        std::any_of(guesses.begin(), guesses.end(),
                    [&](const EncodingGuess& guess) { return guess.encoding == one.encoding; });
    if (is_known) continue;
    const double behind = one.cost.bits - best.cost.bits;
    const double share = behind <= 0 ? top : (1 - top) * std::exp2(-behind / 40);
    guesses.push_back(make_guess(one.encoding, false, most * share,
                                 is_unreadable ? "fallback" : evidence_for(one.encoding)));
  }
}

/// An encoding that switches out of ASCII and back: its switches mean something, nearly all of
/// them, and what they say is likelier than the ASCII that it is written in.
std::optional<Encoding> find_shifted(const TextModel& model, std::string_view head) {
  constexpr std::array<std::pair<Encoding, std::string_view>, 4> kSwitches{{
      {Encoding::Iso2022Jp, "\x1B"},
      {Encoding::Iso2022Kr, "\x0E"},
      {Encoding::HzGb2312, "~{"},
      {Encoding::Utf7, "+"},
  }};
  using Kind = ShiftCodes::Step::Kind;
  for (const auto& [encoding, introducer] : kSwitches) {
    const std::size_t first = head.find(introducer);
    if (first == std::string_view::npos) continue;
    const std::string_view sample = head.substr(first, kLongestSample);
    const auto codes = ShiftCodes::make(encoding);
    std::size_t meant = 0;
    std::size_t odd = 0;
    for (std::size_t at = 0; at < sample.size();) {
      const ShiftCodes::Step step = codes->next(sample.substr(at), true);
      const bool is_meant = step.kind == Kind::Shifted && !is_ascii(step.text);
      meant += is_meant ? 1U : 0U;
      odd += !is_meant && (step.kind == Kind::Shifted || step.kind == Kind::Literal) ? 1U : 0U;
      at += step.size;
    }
    if (meant == 0 || odd * 2 > meant) continue;
    const double as_ascii = detect::measure(model, Encoding::Utf8, sample).bits;
    const double meant_bits = detect::measure(model, encoding, sample).bits;
    if (meant_bits - detect::rarity_of(encoding) + 4 < as_ascii) return encoding;
  }
  return std::nullopt;
}

/// What the bytes prove by themselves; nothing when they must be weighed.
std::optional<EncodingGuess> find_proof(const TextModel& model, std::string_view head,
                                        bool is_whole) {
  if (const std::optional<Encoding> bom = find_bom(head)) {
    return make_guess(*bom, true, 1.0, "bom");
  }
  const bool has_nul = head.find('\0') != std::string_view::npos;
  if (has_nul && has_utf32_units(head, true)) {
    return make_guess(Encoding::Utf32Le, false, 0.95, "nul-pattern");
  }
  if (has_nul && has_utf32_units(head, false)) {
    return make_guess(Encoding::Utf32Be, false, 0.95, "nul-pattern");
  }
  const bool ascii = is_ascii(head);
  if (ascii && !has_nul) {
    if (const std::optional<Encoding> shifted = find_shifted(model, head)) {
      return make_guess(*shifted, bom_size(head, *shifted) > 0, 0.95, "switch-codes");
    }
  }
  const bool has_controls = count_controls(head.substr(0, kWideLook)) > 0;
  if (ascii && !has_nul && !has_controls) return make_guess(Encoding::Utf8, false, 0.99, "ascii");
  const bool valid = ascii || is_utf8(head, is_whole);
  if (valid && !has_nul && !has_controls && weigh_sequences(head) >= 6) {
    return make_guess(Encoding::Utf8, false, 0.99, "utf8-valid");
  }
  if (const std::optional<Encoding> wide = find_wide(model, head, is_whole)) {
    return make_guess(*wide, false, 0.95, has_nul ? "nul-pattern" : "letters");
  }
  if (ascii) return make_guess(Encoding::Utf8, false, 0.99, "ascii");
  if (valid && weigh_sequences(head) >= 6) {
    return make_guess(Encoding::Utf8, false, 0.99, "utf8-valid");
  }
  return std::nullopt;
}

}  // namespace

std::vector<EncodingGuess> detect_encoding(std::string_view head_bytes, bool is_whole_file) {
  std::vector<EncodingGuess> guesses;
  if (head_bytes.empty()) {
    guesses.push_back(make_guess(Encoding::Utf8, false, 0.5, "empty"));
    return guesses;
  }
  const TextModel model;
  const std::string sample = detect::take_sample(head_bytes, kLongestSample);
  if (const auto proof = find_proof(model, head_bytes, is_whole_file)) guesses.push_back(*proof);
  std::vector<Weighed> weighed = weigh_all(model, sample);
  if (guesses.empty() && is_utf8(head_bytes, is_whole_file)) {
    for (Weighed& one : weighed) {
      if (one.encoding == Encoding::Utf8) one.cost.bits -= kValidBonus;
    }
    sort_by_cost(weighed);
    if (weighed[0].encoding == Encoding::Utf8) {
      guesses.push_back(make_guess(Encoding::Utf8, false, 0.95, "utf8-valid"));
    }
  }
  append_weighed(weighed, sample, guesses);
  return guesses;
}

}  // namespace spruce
