// Character encodings: their names, a guess from bytes (detect_encoding), and streaming conversion
// both ways. Not about lines or cells (core/csv). Invariant: for any bytes b and encoding e,
// encoding what was decoded with the irregulars patched in gives exactly b; and any chunking of b
// gives the same output.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spruce {

/// The supersets that files really use (WHATWG Encoding Standard, 2026): Gb18030 reads GBK and GB
/// 2312, Big5 adds HKSCS, ShiftJis is windows-31j, EucKr is windows-949, Windows1252 reads
/// ISO-8859-1, Windows1255 ISO-8859-8. EucTw has planes 1 and 2 of CNS 11643.
enum class Encoding : std::uint8_t {
  Utf8,
  Utf16Le,
  Utf16Be,
  Utf32Le,
  Utf32Be,
  Gb18030,
  Big5,
  ShiftJis,
  EucJp,
  EucKr,
  Windows1250,
  Windows1251,
  Windows1252,
  Windows1253,
  Windows1254,
  Windows1255,
  Windows1256,
  Windows1257,
  Windows1258,
  Windows874,
  Iso8859_2,
  Iso8859_5,
  Iso8859_7,
  Iso8859_9,
  Iso8859_15,
  Koi8R,
  Koi8U,
  Ibm437,
  Ibm850,
  Ibm866,
  MacRoman,
  Iso8859_3,
  Iso8859_4,
  Iso8859_6,
  Iso8859_10,
  Iso8859_13,
  Iso8859_14,
  Iso8859_16,
  Ibm720,
  Ibm737,
  Ibm775,
  Ibm852,
  Ibm855,
  Ibm857,
  Ibm858,
  Ibm860,
  Ibm861,
  Ibm862,
  Ibm863,
  Ibm865,
  Ibm869,
  MacCyrillic,
  MacGreek,
  MacCentralEurope,
  MacTurkish,
  EucTw,
  Johab,
  Iso2022Jp,
  Iso2022Kr,
  HzGb2312,
  Utf7,
};
constexpr std::size_t kEncodingCount = 61;

/// The name shown and stored, e.g. "UTF-8", "GB18030", "windows-1252".
std::string_view encoding_name(Encoding encoding);

/// By name or alias, whatever the case, hyphens and underscores: "utf8", "gbk", "cp936", "latin1".
std::optional<Encoding> find_encoding(std::string_view name);

/// All encodings, in the order of the enum, for lists.
const std::vector<Encoding>& all_encodings();

/// A candidate. `confidence` is 0 to 1 and only ranks. `evidence_code` is one of: "bom", "ascii",
/// "utf8-valid", "utf8-mostly", "nul-pattern", "switch-codes", "han-frequency", "kana", "hangul",
/// "letters", "fallback", "empty".
struct EncodingGuess {
  Encoding encoding = Encoding::Utf8;
  bool bom = false;
  double confidence = 0;
  std::string evidence_code;
};

/// Scored candidates, best first, never empty. Checks all of `head_bytes` for UTF-8, weighs 16 KiB
/// of it around the first other bytes. `is_whole_file`: a character cut by the end is an error.
/// Valid UTF-8 beats all but a BOM and NUL patterns; plain ASCII is UTF-8. About 20 ms natively:
/// five tables are built.
std::vector<EncodingGuess> detect_encoding(std::string_view head_bytes, bool is_whole_file);

/// Whether all whole units of four bytes can be characters of UTF-32, at least one.
bool has_utf32_units(std::string_view bytes, bool is_little);

/// Size of the byte order mark of `encoding` at the start of `head`; 0 when there is none. The mark
/// of UTF-16 before a text in UTF-32 counts as one of 2 bytes, though it is not bom_bytes().
/// A BOM is no part of the text: the caller skips it before decoding and writes it back.
std::size_t bom_size(std::string_view head, Encoding encoding);

/// The byte order mark of an encoding; empty when it has none.
std::string_view bom_bytes(Encoding encoding);

/// Bytes that mean nothing in the encoding; together they became one U+FFFD.
struct DecodeIssue {
  std::uint64_t byte_offset = 0;  ///< from the first byte given to the decoder
  std::uint64_t utf8_offset = 0;  ///< of the U+FFFD, from the first byte that came out
  std::string bytes;  ///< 1 to 4 bytes; a byte below 0x80 is never taken along with others
  friend bool operator==(const DecodeIssue&, const DecodeIssue&) = default;
};

/// A stretch of the decoded text that the encoder would not turn back into the same bytes.
struct Irregular {
  std::uint64_t utf8_offset = 0;  ///< from the first byte that came out
  std::uint32_t utf8_size = 0;
  std::string bytes;  ///< what stood in the input; neighbours are joined
  friend bool operator==(const Irregular&, const Irregular&) = default;
};

class CodeTable;   // core/text/code_table.h
class ShiftCodes;  // core/text/shift_codes.h

/// Streaming decoder. Movable, not copyable. Building one for a double-byte encoding costs some
/// milliseconds (its table is asked of ICU), any other next to nothing.
class Decoder {
 public:
  explicit Decoder(Encoding encoding);
  ~Decoder();
  Decoder(Decoder&&) noexcept;
  Decoder& operator=(Decoder&&) noexcept;

  /// Appends the text of `bytes` to `utf8_out` and what was wrong to `issues`. A character cut by
  /// the end of `bytes` waits for the next call; `last` ends the input and makes a cut character an
  /// issue.
  void decode(std::string_view bytes, bool last, std::string& utf8_out,
              std::vector<DecodeIssue>& issues);

  /// Counts `size` bytes of ASCII as decoded already: offsets go on from there. Before any decode.
  void skip(std::uint64_t size) { byte_offset_ = utf8_offset_ = size; }

  /// All irregular stretches so far, by offset, undecodable bytes included. Valid until the next
  /// decode.
  const std::vector<Irregular>& irregulars() const { return irregulars_; }

  Encoding encoding() const { return encoding_; }

 private:
  std::size_t decode_run(std::string_view bytes, bool last, std::string& out,
                         std::vector<DecodeIssue>& issues);
  std::size_t finish_pending(std::string_view bytes, bool last, std::string& out,
                             std::vector<DecodeIssue>& issues);
  std::size_t copy_plain(std::string_view bytes, std::string& out);
  void decode_shifted(bool last, std::string& out, std::vector<DecodeIssue>& issues);
  void add_irregular(std::string_view raw, std::uint32_t utf8_size);

  Encoding encoding_;
  std::shared_ptr<const CodeTable> table_;
  std::shared_ptr<const ShiftCodes> shift_;
  std::string pending_;  // the start of a cut character or of a switch
  std::uint64_t byte_offset_ = 0;
  std::uint64_t utf8_offset_ = 0;
  std::vector<Irregular> irregulars_;
};

/// Encoder; each call stands alone. Costs the same to build as a decoder.
class Encoder {
 public:
  explicit Encoder(Encoding encoding);
  ~Encoder();
  Encoder(Encoder&&) noexcept;
  Encoder& operator=(Encoder&&) noexcept;

  /// Appends the bytes of `utf8` (whole characters; no BOM is written). False when a character is
  /// missing from the encoding or `utf8` is invalid there: `bad_utf8_offset` (may be null) says
  /// where, and `out` holds what came before.
  bool encode(std::string_view utf8, std::string& out,
              std::size_t* bad_utf8_offset = nullptr) const;

  /// Like encode, but stretches listed in `irregulars` (sorted, offsets counted as the decoder
  /// does) give their original bytes. `utf8_offset` is where `utf8` stands in the decoded text. A
  /// stretch that is not wholly inside `utf8` is left out.
  bool encode_original(std::string_view utf8, std::uint64_t utf8_offset,
                       const std::vector<Irregular>& irregulars, std::string& out,
                       std::size_t* bad_utf8_offset = nullptr) const;

 private:
  Encoding encoding_;
  std::shared_ptr<const CodeTable> table_;
  std::shared_ptr<const ShiftCodes> shift_;
};

}  // namespace spruce
