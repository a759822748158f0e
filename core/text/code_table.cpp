// Tables of the encodings that keep ASCII. Single-byte ones are compiled in; of the double-byte
// ones every code is asked of ICU once, and of characters with several codes ICU says which one is
// written back.
#include "core/text/code_table.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include "core/text/shift_codes.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

using Kind = CodeUnit::Kind;

constexpr char32_t kNoCharacter = CodeTable::kNoCharacter;
constexpr char32_t kIrregularFlag = CodeTable::kIrregularFlag;
constexpr std::uint32_t kLinearEnd = 39420;   // GB 18030: four bytes of the BMP
constexpr std::uint32_t kLinearFar = 189000;  // 0x90308130 is U+10000
constexpr std::size_t kPlane = 0x10000;
constexpr CodeUnit kCut{Kind::Cut, 0, kReplacement};

CodeUnit make_bad(std::uint32_t size) { return {Kind::Bad, size, kReplacement}; }

std::uint32_t byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

CodeUnit make_unit(char32_t entry, std::uint32_t size) {
  if (entry == kNoCharacter) return make_bad(size);
  if ((entry & kIrregularFlag) != 0) return {Kind::Irregular, size, entry & ~kIrregularFlag};
  return {Kind::Good, size, entry};
}

/// Writes a code of one to four bytes, most significant first.
void append_code(std::string& out, std::uint32_t code) {
  for (int shift = 24; shift >= 0; shift -= 8) {
    if (shift == 0 || (code >> shift) != 0)
      out.push_back(static_cast<char>((code >> shift) & 0xFFU));
  }
}

/// An ICU converter that stops at anything it does not know.
class Converter {
 public:
  explicit Converter(const char* name) : handle_(ucnv_open(name, &status_)) {
    ucnv_setToUCallBack(handle_, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status_);
    ucnv_setFromUCallBack(handle_, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status_);
    if (handle_ != nullptr) ucnv_setFallback(handle_, false);
  }
  ~Converter() {
    if (handle_ != nullptr) ucnv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  /// The one character that `code` (1 to 4 bytes) means; kNoCharacter for none or several.
  char32_t character_of(std::uint32_t code) const {
    if (U_FAILURE(status_)) return kNoCharacter;
    std::string bytes;
    append_code(bytes, code);
    UErrorCode status = U_ZERO_ERROR;
    UChar units[8];
    const int32_t size =
        ucnv_toUChars(handle_, units, 8, bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status) || size < 1) return kNoCharacter;
    if (size == 1) return units[0] == 0xFFFD && code != 0x8431A437 ? kNoCharacter : units[0];
    const bool is_pair = size == 2 && U16_IS_LEAD(units[0]) && U16_IS_TRAIL(units[1]);
    return is_pair ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(units[0], units[1]))
                   : kNoCharacter;
  }

  /// The code that ICU writes for `c`; 0 for none.
  std::uint32_t code_of(char32_t c) const {
    if (U_FAILURE(status_)) return 0;
    UChar units[2];
    int32_t size = 0;
    U16_APPEND_UNSAFE(units, size, c);
    char bytes[8];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t written = ucnv_fromUChars(handle_, bytes, 8, units, size, &status);
    if (U_FAILURE(status) || written < 1 || written > 4) return 0;
    std::uint32_t code = 0;
    for (int32_t i = 0; i < written; ++i)
      code = (code << 8U) | static_cast<unsigned char>(bytes[i]);
    return code;
  }

 private:
  UErrorCode status_ = U_ZERO_ERROR;
  UConverter* handle_;
};

/// Where the code of a character is kept: plane 0, then plane 2 (no table has characters of
/// another).
std::size_t find_slot(char32_t c) {
  if (c < kPlane) return c;
  return c >= 2 * kPlane && c < 3 * kPlane ? c - kPlane : 2 * kPlane;
}

/// The four bytes of GB 18030's linear number.
std::uint32_t four_byte_code(std::uint32_t linear) {
  return ((0x81 + linear / 12600) << 24U) | ((0x30 + linear / 1260 % 10) << 16U) |
         ((0x81 + linear / 10 % 126) << 8U) | (0x30 + linear % 10);
}

bool is_digit_byte(std::uint32_t byte) { return byte >= 0x30 && byte <= 0x39; }
bool is_lead_byte(std::uint32_t byte) { return byte >= 0x81 && byte <= 0xFE; }

}  // namespace

std::shared_ptr<const CodeTable> CodeTable::make(Encoding encoding) {
  if (is_unicode_form(encoding) || is_shifted(encoding)) return nullptr;
  std::shared_ptr<CodeTable> table(new CodeTable());
  table->codes_.assign(kPlane, 0);
  table->single_.fill(kNoCharacter);
  if (const char16_t* page = find_code_page(encoding)) {
    for (std::uint32_t i = 0; i < 128; ++i) {
      if (page[i] != 0xFFFF) table->add_single(0x80 + i, page[i]);
    }
    return table;
  }
  switch (encoding) {
    case Encoding::Gb18030:
      table->load_pairs("gb18030", false);
      table->load_fours("gb18030");
      table->single_[0] = U'€' | kIrregularFlag;  // code page 936 has the euro at 0x80
      break;
    case Encoding::Big5:
      table->load_pairs("windows-950-2000", false);
      table->load_pairs("ibm-1375_P100-2008", true);
      break;
    case Encoding::ShiftJis:
      table->load_pairs("ibm-943_P15A-2003", false);
      break;
    case Encoding::EucJp:
      table->load_pairs("euc-jp-2007", false);
      table->load_triples("euc-jp-2007");
      break;
    case Encoding::Johab:
      table->load_johab();
      break;
    case Encoding::EucTw:
      table->load_euc_tw();
      break;
    default:
      table->load_pairs("windows-949-2000", false);
      break;
  }
  return table;
}

void CodeTable::add_single(std::uint32_t byte, char32_t c) {
  add_code(byte, c, &single_[byte - 0x80], false);
}

/// Notes that `code` means `c`. The first code of a character is written back, unless ICU prefers
/// this one.
void CodeTable::add_code(std::uint32_t code, char32_t c, char32_t* slot, bool is_preferred) {
  if (find_slot(c) == 2 * kPlane) return;
  const std::uint32_t present = reverse(c);
  const bool is_first = present == 0 && c >= 0x80;
  *slot = is_first || is_preferred ? c : c | kIrregularFlag;
  if (is_first || is_preferred) set_reverse(c, code);
}

void CodeTable::load_pairs(const char* converter, bool fills_gaps) {
  const Converter icu(converter);
  if (pairs_.empty()) pairs_.assign(128 * kRowSize, kNoCharacter);
  for (std::uint32_t lead = 0x80; lead < 0x100; ++lead) {
    const char32_t alone = icu.character_of(lead);
    if (alone != kNoCharacter && !fills_gaps) add_single(lead, alone);
    if (single_[lead - 0x80] < kIsLead) continue;
    for (std::uint32_t trail = 0x30; trail < 0xFF && alone == kNoCharacter; ++trail) {
      const std::uint32_t code = (lead << 8U) | trail;
      char32_t* slot = &pairs_[(lead - 0x80) * kRowSize + trail];
      const bool is_private = *slot >= 0xE000 && *slot <= 0xF8FF;
      if (*slot != kNoCharacter && !(fills_gaps && is_private)) continue;
      const char32_t c = icu.character_of(code);
      if (c == kNoCharacter || (fills_gaps && c >= 0xE000 && c <= 0xF8FF)) continue;
      if (is_private && reverse(*slot) == code) set_reverse(*slot, 0);
      const std::uint32_t present = reverse(c);
      if (present != 0 && !fills_gaps && icu.code_of(c) == code) {
        // An earlier code was taken for it: that one is the irregular form.
        char32_t* earlier = present > 0xFF
                                ? &pairs_[((present >> 8U) - 0x80) * kRowSize + (present & 0xFFU)]
                                : &single_[present - 0x80];
        *earlier |= kIrregularFlag;
        add_code(code, c, slot, true);
      } else {
        add_code(code, c, slot, false);
      }
      single_[lead - 0x80] = kIsLead;
    }
  }
}

void CodeTable::load_triples(const char* converter) {
  const Converter icu(converter);
  triples_.assign(128 * kRowSize, kNoCharacter);
  for (std::uint32_t second = 0xA1; second < 0xFF; ++second) {
    for (std::uint32_t third = 0xA1; third < 0xFF; ++third) {
      const std::uint32_t code = 0x8F0000U | (second << 8U) | third;
      const char32_t c = icu.character_of(code);
      if (c != kNoCharacter)
        add_code(code, c, &triples_[(second - 0x80) * kRowSize + third], false);
    }
  }
  single_[0x8F - 0x80] = kIsLead;
}

void CodeTable::load_fours(const char* converter) {
  const Converter icu(converter);
  fours_.assign(kLinearEnd, kNoCharacter);
  for (std::uint32_t linear = 0; linear < kLinearEnd; ++linear) {
    const std::uint32_t code = four_byte_code(linear);
    const char32_t c = icu.character_of(code);
    if (c != kNoCharacter) add_code(code, c, &fours_[linear], false);
  }
}

void CodeTable::set_reverse(char32_t c, std::uint32_t code) {
  if (c >= kPlane) codes_.resize(2 * kPlane, 0);
  codes_[find_slot(c)] = code;
}

std::uint32_t CodeTable::reverse(char32_t c) const {
  const std::size_t slot = find_slot(c);
  return slot < codes_.size() ? codes_[slot] : 0;
}

CodeUnit CodeTable::decode(std::string_view bytes, std::size_t at, bool last) const {
  const std::uint32_t lead = byte_at(bytes, at);
  if (lead < 0x80) return {Kind::Good, 1, lead};
  const char32_t alone = single_[lead - 0x80];
  if (alone != kIsLead) return make_unit(alone, 1);
  if (bytes.size() - at < 2) return last ? make_bad(1) : kCut;
  if (lead == 0x8F && !triples_.empty()) return decode_triple(bytes, at, last);
  if (lead == 0x8E && !plane_.empty()) return decode_plane(bytes, at, last);
  if (!fours_.empty() && is_digit_byte(byte_at(bytes, at + 1))) return decode_four(bytes, at, last);
  return decode_pair(bytes, at, last);
}

CodeUnit CodeTable::decode_pair(std::string_view bytes, std::size_t at, bool) const {
  const std::uint32_t lead = byte_at(bytes, at);
  const std::uint32_t trail = byte_at(bytes, at + 1);
  const char32_t entry = pairs_[(lead - 0x80) * kRowSize + trail];
  // An ASCII byte after a lead that it does not fit is read again: it may be a delimiter.
  if (entry == kNoCharacter) return make_bad(trail < 0x80 ? 1 : 2);
  return make_unit(entry, 2);
}

CodeUnit CodeTable::decode_triple(std::string_view bytes, std::size_t at, bool last) const {
  const std::uint32_t second = byte_at(bytes, at + 1);
  if (second < 0xA1 || second == 0xFF) return make_bad(1);
  if (bytes.size() - at < 3) return last ? make_bad(1) : kCut;
  const std::uint32_t third = byte_at(bytes, at + 2);
  if (third < 0xA1 || third == 0xFF) return make_bad(1);
  return make_unit(triples_[(second - 0x80) * kRowSize + third], 3);
}

CodeUnit CodeTable::decode_four(std::string_view bytes, std::size_t at, bool last) const {
  const std::size_t left = bytes.size() - at;
  if (left >= 3 && !is_lead_byte(byte_at(bytes, at + 2))) return make_bad(1);
  if (left >= 4 && !is_digit_byte(byte_at(bytes, at + 3))) return make_bad(1);
  if (left < 4) return last ? make_bad(1) : kCut;
  const std::uint32_t linear =
      ((byte_at(bytes, at) - 0x81) * 10 + byte_at(bytes, at + 1) - 0x30) * 1260 +
      (byte_at(bytes, at + 2) - 0x81) * 10 + byte_at(bytes, at + 3) - 0x30;
  if (linear < kLinearEnd) {
    const CodeUnit unit = make_unit(fours_[linear], 4);
    return unit.kind == Kind::Bad ? make_bad(1) : unit;
  }
  if (linear >= kLinearFar && linear - kLinearFar <= 0xFFFFF) {
    return {Kind::Good, 4, 0x10000 + linear - kLinearFar};
  }
  return make_bad(1);
}

bool CodeTable::encode(char32_t c, std::string& out) const {
  if (c < 0x80) {
    out.push_back(static_cast<char>(c));
    return true;
  }
  std::uint32_t code = reverse(c);
  if (c >= kPlane && c <= 0x10FFFF && !fours_.empty()) {
    code = four_byte_code(kLinearFar + (c - 0x10000));
  }
  if (code == 0) return false;
  append_code(out, code);
  return true;
}

}  // namespace spruce
