// Inside core/text only: encodings of seven bits that switch from ASCII to another set and back
// within a line (ISO-2022-JP: RFC 1468; ISO-2022-KR: RFC 1557; HZ: RFC 1843; UTF-7: RFC 2152).
// Invariant: no switch outlasts its line, so every line can be read by itself, and delimiters and
// line ends are always ASCII. A switch that means nothing is text as it stands.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/text/code_table.h"

namespace spruce {

bool is_shifted(Encoding encoding);

class ShiftCodes {
 public:
  /// Null for encodings that do not switch. Asks for the table of the set behind.
  static std::shared_ptr<const ShiftCodes> make(Encoding encoding);

  /// What stands at the start of `bytes`.
  struct Step {
    enum class Kind : std::uint8_t {
      Plain,    ///< ASCII as it is
      Regular,  ///< written back the same way
      Shifted,  ///< a switch and all up to the switch back, or an odd form
      Literal,  ///< a switch that means nothing, as it stands
      Bad,      ///< a byte that seven bits do not have
      Cut,      ///< more bytes are needed
    };
    Kind kind = Kind::Plain;
    std::size_t size = 0;
    std::string text;  ///< of Regular and Shifted
  };
  /// `last`: nothing follows. O(step); a switch is read up to its end each time it is met.
  Step next(std::string_view bytes, bool last) const;

  /// As Encoder::encode.
  bool encode(std::string_view utf8, std::string& out, std::size_t* bad_utf8_offset) const;

 private:
  explicit ShiftCodes(Encoding encoding);
  Step next_japanese(std::string_view bytes, bool last) const;
  Step next_pairs(std::string_view bytes, bool last) const;
  Step next_utf7(std::string_view bytes, bool last) const;
  bool append_pair(std::string_view pair, std::string& text) const;
  bool encode_run(std::string_view utf8, std::string& out, std::size_t& at) const;

  Encoding encoding_;
  char introducer_;
  std::shared_ptr<const CodeTable> table_;  // the same set with the high bits set
};

}  // namespace spruce
