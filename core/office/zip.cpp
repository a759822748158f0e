// Sizes and check sum come after each entry's bytes (bit 3), so that nothing waits for them.
#include "core/office/zip.h"

namespace spruce {
namespace {

constexpr std::uint32_t kLocal = 0x04034b50;
constexpr std::uint32_t kDescriptor = 0x08074b50;
constexpr std::uint32_t kCentral = 0x02014b50;
constexpr std::uint32_t kEnd = 0x06054b50;
constexpr std::uint32_t kFlags = 0x0808;  // sizes after the bytes, names in UTF-8
constexpr std::uint32_t kDate = 0x0021;   // 1980-01-01

void put(std::string& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xffU);
}

std::uint32_t get(std::string_view bytes, std::size_t at, int count) {
  std::uint32_t value = 0;
  for (int i = 0; i < count; ++i) {
    value |= std::uint32_t{static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)])}
             << (8 * i);
  }
  return value;
}

}  // namespace

void ZipWriter::note(std::size_t from, const std::string& out) { written_ += out.size() - from; }

void ZipWriter::begin(std::string_view name, std::string& out) {
  const std::size_t from = out.size();
  Entry entry;
  entry.name = name;
  entry.offset = static_cast<std::uint32_t>(written_);
  entries_.push_back(std::move(entry));
  deflater_ = std::make_unique<Deflater>();
  put(out, kLocal, 4);
  put(out, 20, 2);
  put(out, kFlags, 2);
  put(out, 8, 2);  // deflate
  put(out, 0, 2);
  put(out, kDate, 2);
  put(out, 0, 4);
  put(out, 0, 4);
  put(out, 0, 4);
  put(out, static_cast<std::uint32_t>(name.size()), 2);
  put(out, 0, 2);
  out += name;
  note(from, out);
}

void ZipWriter::add(std::string_view bytes, std::string& out) {
  const std::size_t from = out.size();
  Entry& entry = entries_.back();
  entry.crc = crc32(bytes, entry.crc);
  entry.size += static_cast<std::uint32_t>(bytes.size());
  deflater_->add(bytes, out);
  entry.packed += static_cast<std::uint32_t>(out.size() - from);
  note(from, out);
}

void ZipWriter::end(std::string& out) {
  const std::size_t from = out.size();
  Entry& entry = entries_.back();
  deflater_->finish(out);
  deflater_.reset();
  entry.packed += static_cast<std::uint32_t>(out.size() - from);
  put(out, kDescriptor, 4);
  put(out, entry.crc, 4);
  put(out, entry.packed, 4);
  put(out, entry.size, 4);
  note(from, out);
}

void ZipWriter::finish(std::string& out) {
  const std::size_t from = out.size();
  for (const Entry& entry : entries_) {
    put(out, kCentral, 4);
    put(out, 20, 2);
    put(out, 20, 2);
    put(out, kFlags, 2);
    put(out, 8, 2);
    put(out, 0, 2);
    put(out, kDate, 2);
    put(out, entry.crc, 4);
    put(out, entry.packed, 4);
    put(out, entry.size, 4);
    put(out, static_cast<std::uint32_t>(entry.name.size()), 2);
    put(out, 0, 2);
    put(out, 0, 2);
    put(out, 0, 4);
    put(out, 0, 4);
    put(out, entry.offset, 4);
    out += entry.name;
  }
  const auto directory = static_cast<std::uint32_t>(out.size() - from);
  const auto count = static_cast<std::uint32_t>(entries_.size());
  put(out, kEnd, 4);
  put(out, 0, 4);
  put(out, count, 2);
  put(out, count, 2);
  put(out, directory, 4);
  put(out, static_cast<std::uint32_t>(written_), 4);
  put(out, 0, 2);
  note(from, out);
}

std::vector<ZipEntry> read_zip(std::string_view archive) {
  constexpr std::size_t kEndSize = 22, kCentralSize = 46, kLocalSize = 30;
  if (archive.size() < kEndSize) return {};
  const std::size_t end = archive.size() - kEndSize;
  if (get(archive, end, 4) != kEnd) return {};
  std::size_t at = get(archive, end + 16, 4);
  std::vector<ZipEntry> entries;
  for (std::uint32_t n = get(archive, end + 10, 2); n > 0; --n) {
    if (at + kCentralSize > end || get(archive, at, 4) != kCentral) return {};
    const std::size_t name_size = get(archive, at + 28, 2);
    const std::size_t packed = get(archive, at + 20, 4);
    const std::size_t offset = get(archive, at + 42, 4);
    const std::size_t begin = offset + kLocalSize + name_size;
    if (begin + packed > end || get(archive, offset, 4) != kLocal) return {};
    ZipEntry entry;
    entry.name = archive.substr(at + kCentralSize, name_size);
    entry.crc = get(archive, at + 16, 4);
    entry.size = get(archive, at + 24, 4);
    entry.packed = archive.substr(begin, packed);
    entries.push_back(std::move(entry));
    at += kCentralSize + name_size;
  }
  return entries;
}

bool read_zip_entry(const ZipEntry& entry, const ByteSink& sink) {
  std::uint32_t crc = 0;
  std::uint32_t size = 0;
  const auto used = inflate(entry.packed, [&](std::string_view bytes) {
    crc = crc32(bytes, crc);
    size += static_cast<std::uint32_t>(bytes.size());
    return sink(bytes);
  });
  return used == entry.packed.size() && crc == entry.crc && size == entry.size;
}

}  // namespace spruce
