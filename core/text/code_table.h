// Inside core/text only: one character in and out of every encoding. No streaming
// (encoding_convert.cpp), no guessing. Invariant: a unit's extent depends on the bytes from its
// start on, never on what was before.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/encoding.h"

namespace spruce {

/// What stands at one place of the input.
struct CodeUnit {
  enum class Kind : std::uint8_t {
    Good,       ///< a character whose bytes are the encoder's own
    Irregular,  ///< a character with another byte form
    Bad,        ///< means nothing
    Cut,        ///< more bytes are needed (only when not the last ones)
  };
  Kind kind = Kind::Bad;
  std::uint32_t size = 1;  ///< bytes; meaningless when Cut
  char32_t value = 0xFFFD;
};

/// The table of an encoding with one or more bytes a character that keeps ASCII (all but the
/// Unicode forms).
class CodeTable {
 public:
  /// Null for the Unicode forms, which need no table. Double-byte tables are asked of ICU's
  /// converters.
  static std::shared_ptr<const CodeTable> make(Encoding encoding);

  /// The unit at `at` (< bytes.size()). `last`: nothing follows `bytes`.
  CodeUnit decode(std::string_view bytes, std::size_t at, bool last) const;

  /// Appends the bytes of `c`; false when the encoding lacks it.
  bool encode(char32_t c, std::string& out) const;

  /// Inside the table: entries beside characters, and a row of second bytes.
  static constexpr char32_t kNoCharacter = 0x1FFFFF;
  static constexpr char32_t kIsLead = 0x1FFFFE;
  static constexpr char32_t kIrregularFlag = 0x80000000;
  static constexpr std::size_t kRowSize = 256;

 private:
  CodeTable() = default;
  void add_single(std::uint32_t byte, char32_t c);
  void add_code(std::uint32_t code, char32_t c, char32_t* slot, bool is_preferred);
  void load_pairs(const char* converter, bool fills_gaps);
  void load_triples(const char* converter);
  void load_fours(const char* converter);
  void load_johab();
  void load_euc_tw();
  CodeUnit decode_pair(std::string_view bytes, std::size_t at, bool last) const;
  CodeUnit decode_triple(std::string_view bytes, std::size_t at, bool last) const;
  CodeUnit decode_four(std::string_view bytes, std::size_t at, bool last) const;
  CodeUnit decode_plane(std::string_view bytes, std::size_t at, bool last) const;
  void set_reverse(char32_t c, std::uint32_t code);
  std::uint32_t reverse(char32_t c) const;

  std::array<char32_t, 128> single_{};  // bytes from 0x80; kNoCharacter, kIsLead
  std::vector<char32_t> pairs_;         // [lead - 0x80][trail], flagged when irregular
  std::vector<char32_t> triples_;       // EUC-JP 8F, [second - 0x80][third]
  std::vector<char32_t> fours_;         // GB 18030 four bytes of the BMP, linear
  std::vector<char32_t> plane_;         // EUC-TW 8E A2, [third - 0x80][fourth]
  std::vector<std::uint32_t> codes_;    // code of each character of planes 0 and 2, 0: none
};

/// A stretch of a plane of CNS 11643 that runs in step with Big5. Generated (cns_runs_data.cpp).
struct CnsRun {
  std::uint16_t plane, from;  ///< 94 places a row
  std::uint16_t big5, size;   ///< 157 places a row from A140 on
};
extern const CnsRun kCnsRuns[];
extern const std::size_t kCnsRunCount;

/// The unit at `at` of a Unicode form.
CodeUnit decode_unicode(Encoding encoding, std::string_view bytes, std::size_t at, bool last);

/// Appends `c` in a Unicode form; false for a surrogate or a value above U+10FFFF.
bool encode_unicode(Encoding encoding, char32_t c, std::string& out);

bool is_unicode_form(Encoding encoding);

/// The upper halves of the single-byte encodings, 128 units each, U+FFFF where nothing is.
/// Null for other encodings. Generated (code_pages_data.cpp).
const char16_t* find_code_page(Encoding encoding);

}  // namespace spruce
