// Tables that follow from others by arithmetic: Johab from KS X 1001 (KS X 1001:1992, annex 3) and
// EUC-TW from Big5 (cns_runs_data.cpp). No converter data of their own.
#include <array>

#include "core/text/code_table.h"

namespace spruce {
namespace {

using Kind = CodeUnit::Kind;

/// Johab's five bits of a part to its place among the parts of Hangul; -1: no such part.
constexpr std::array<int, 32> kInitials{-1, -1, 0,  1,  2,  3,  4,  5,  6,  7,  8,
                                        9,  10, 11, 12, 13, 14, 15, 16, 17, 18, -1,
                                        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
constexpr std::array<int, 32> kVowels{-1, -1, -1, 0,  1,  2,  3,  4,  -1, -1, 5,
                                      6,  7,  8,  9,  10, -1, -1, 11, 12, 13, 14,
                                      15, 16, -1, -1, 17, 18, 19, 20, -1, -1};
constexpr std::array<int, 32> kFinals{-1, 0,  1,  2,  3,  4,  5,  6,  7,  8,  9,
                                      10, 11, 12, 13, 14, 15, 16, -1, 17, 18, 19,
                                      20, 21, 22, 23, 24, 25, 26, 27, -1, -1};

char32_t hangul_of(std::uint32_t code) {
  const int initial = kInitials[(code >> 10U) & 31U];
  const int vowel = kVowels[(code >> 5U) & 31U];
  const int final_part = kFinals[code & 31U];
  if (initial < 0 || vowel < 0 || final_part < 0) return CodeTable::kNoCharacter;
  return static_cast<char32_t>(0xAC00 + (initial * 21 + vowel) * 28 + final_part);
}

/// The two bytes of EUC-KR for a Johab code of signs or Chinese characters.
std::string wansung_of(std::uint32_t lead, std::uint32_t trail) {
  const bool is_sign = lead >= 0xD9 && lead <= 0xDE;
  if (!is_sign && !(lead >= 0xE0 && lead <= 0xF9)) return {};
  if (trail < 0x31 || (trail > 0x7E && trail < 0x91) || trail > 0xFE) return {};
  const std::uint32_t place = trail < 0x91 ? trail - 0x31 : trail - 0x43;
  const std::uint32_t first = is_sign ? 2 * (lead - 0xD9) : 2 * (lead - 0xE0) + 0x29;
  const std::uint32_t row = first + (place < 94 ? 0 : 1) + 0xA1;
  const std::uint32_t column = place % 94 + 0xA1;
  return {static_cast<char>(row), static_cast<char>(column)};
}

char32_t regular(const CodeUnit& unit) {
  return unit.kind == Kind::Good ? unit.value : CodeTable::kNoCharacter;
}

}  // namespace

void CodeTable::load_johab() {
  const auto wansung = CodeTable::make(Encoding::EucKr);
  pairs_.assign(128 * kRowSize, kNoCharacter);
  for (std::uint32_t lead = 0x84; lead <= 0xF9; ++lead) {
    for (std::uint32_t trail = 0x31; trail < 0xFF; ++trail) {
      const std::uint32_t code = (lead << 8U) | trail;
      char32_t c = kNoCharacter;
      if (lead <= 0xD3) {
        c = trail >= 0x41 ? hangul_of(code) : kNoCharacter;
      } else if (const std::string bytes = wansung_of(lead, trail); !bytes.empty()) {
        c = regular(wansung->decode(bytes, 0, true));
      }
      if (c == kNoCharacter) continue;
      add_code(code, c, &pairs_[(lead - 0x80) * kRowSize + trail], false);
      single_[lead - 0x80] = kIsLead;
    }
  }
}

void CodeTable::load_euc_tw() {
  const auto big5 = CodeTable::make(Encoding::Big5);
  pairs_.assign(128 * kRowSize, kNoCharacter);
  plane_.assign(128 * kRowSize, kNoCharacter);
  for (std::size_t i = 0; i < kCnsRunCount; ++i) {
    const CnsRun& run = kCnsRuns[i];
    for (std::uint32_t k = 0; k < run.size; ++k) {
      const std::uint32_t from = run.big5 + k;
      const std::uint32_t trail = from % 157 < 63 ? 0x40 + from % 157 : 0xA1 + from % 157 - 63;
      const std::string bytes{static_cast<char>(0xA1 + from / 157), static_cast<char>(trail)};
      const char32_t c = regular(big5->decode(bytes, 0, true));
      if (c == kNoCharacter) continue;
      const std::uint32_t row = 0xA1 + (run.from + k) / 94;
      const std::uint32_t column = 0xA1 + (run.from + k) % 94;
      const std::uint32_t code = (row << 8U) | column;
      std::vector<char32_t>& page = run.plane == 1 ? pairs_ : plane_;
      add_code(run.plane == 1 ? code : 0x8EA20000U | code, c,
               &page[(row - 0x80) * kRowSize + column], false);
      if (run.plane == 1) single_[row - 0x80] = kIsLead;
    }
  }
  single_[0x8E - 0x80] = kIsLead;
}

/// 8E, the plane (A1 to B0), two bytes. Plane 1 may be written so too.
CodeUnit CodeTable::decode_plane(std::string_view bytes, std::size_t at, bool last) const {
  const std::size_t left = bytes.size() - at;
  for (std::size_t i = 1; i < 4; ++i) {
    if (i >= left) return last ? CodeUnit{} : CodeUnit{Kind::Cut, 0, kNoCharacter};
    const auto byte = static_cast<unsigned char>(bytes[at + i]);
    if (byte < 0xA1 || byte == 0xFF) return {};
  }
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  const std::size_t place = (byte(2) - 0x80U) * kRowSize + byte(3);
  const char32_t c = byte(1) == 0xA2   ? plane_[place]
                     : byte(1) == 0xA1 ? pairs_[place]
                                       : kNoCharacter;
  if (c == kNoCharacter) return {Kind::Bad, 4, 0xFFFD};
  const bool is_regular = byte(1) == 0xA2 && (c & kIrregularFlag) == 0;
  return {is_regular ? Kind::Good : Kind::Irregular, 4, c & ~kIrregularFlag};
}

}  // namespace spruce
