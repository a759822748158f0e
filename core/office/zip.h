// ZIP archives: written as a stream, one entry after the other; read back whole. Always the same
// bytes for the same content: every entry has the date 1980-01-01.
// Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3 and 4.4 (general purpose bits 3 and 11).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/office/deflate.h"

namespace spruce {

/// Sizes stay below 4 GiB, which the callers' limits see to.
class ZipWriter {
 public:
  /// Appends to `out` from now on what the entry needs. `name` in UTF-8, with forward slashes.
  void begin(std::string_view name, std::string& out);
  void add(std::string_view bytes, std::string& out);
  void end(std::string& out);
  /// The directory; nothing may come after it.
  void finish(std::string& out);

 private:
  struct Entry {
    std::string name;
    std::uint32_t offset = 0, crc = 0, packed = 0, size = 0;
  };
  void note(std::size_t from, const std::string& out);
  std::vector<Entry> entries_;
  std::unique_ptr<Deflater> deflater_;
  std::uint64_t written_ = 0;
};

/// One entry of an archive that was read.
struct ZipEntry {
  std::string name;
  std::string_view packed;  ///< lives as long as the archive
  std::uint32_t crc = 0;
  std::uint32_t size = 0;
};

/// The entries of an archive of ours; empty when it is damaged.
std::vector<ZipEntry> read_zip(std::string_view archive);
/// Decompresses an entry and compares size and check sum. False when they differ, the entry is
/// damaged or the sink stopped.
bool read_zip_entry(const ZipEntry& entry, const ByteSink& sink);

}  // namespace spruce
