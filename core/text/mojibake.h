// Mojibake: a value whose bytes were read in a wrong encoding before it was written down (张三 as
// ÕÅÈý, é as Ã©). Finds what was meant when that is exact and clearly more likely, or says that it
// is lost. Not about the encoding of a file (encoding.h). Invariant: a repair read wrongly in the
// same way gives the value back, character for character.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/text/encoding.h"

namespace spruce {

struct MojibakeRepair {
  std::string text;                          ///< what was meant
  Encoding written_in = Encoding::Utf8;      ///< what the bytes were
  Encoding read_as = Encoding::Windows1252;  ///< what they were taken for (last)
  std::uint32_t depth = 1;                   ///< how often it happened
  double gain = 0;                           ///< bits that the repair is likelier by
  bool is_unique = true;                     ///< no other reading comes near
};

/// Tables of double-byte encodings are made once and shared. A value without anything odd costs a
/// few microseconds at most, an ASCII one nothing.
class MojibakeFinder {
 public:
  MojibakeFinder();
  ~MojibakeFinder();
  MojibakeFinder(MojibakeFinder&&) noexcept;
  MojibakeFinder& operator=(MojibakeFinder&&) noexcept;

  /// Nothing for a value that reads as it should, that is not valid UTF-8, or over 1 KiB.
  std::optional<MojibakeRepair> find(std::string_view value) const;

 private:
  struct Model;
  std::unique_ptr<Model> model_;
};

/// Whether a value holds what is left when characters were replaced for good: U+FFFD, itself or
/// read wrongly (锟斤拷, ï¿½). Cheap.
bool has_lost_characters(std::string_view value);

}  // namespace spruce
