// libFuzzer target for the CSV reader: any bytes, dialect and encoding must be read without a
// fault, the same in two cuts, and come back byte for byte. Build with clang++
// -fsanitize=fuzzer,address,undefined; the first four bytes choose how the rest is read.
#include <cstdlib>

#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size < 4) return 0;
  constexpr char kDelimiters[] = {',', ';', '\t', '|', ' '};
  constexpr char kQuotes[] = {'"', '\'', '\0'};
  ReadOptions options;
  options.encoding = static_cast<Encoding>(data[0] % kEncodingCount);
  options.dialect.delimiter = kDelimiters[data[1] % 5];
  options.dialect.quote = kQuotes[data[1] / 5 % 3];
  options.dialect.escape = (data[1] & 0x80U) != 0 ? '\\' : '\0';
  options.dialect.line_ending = static_cast<LineEnding>(data[2] % 3);
  options.dialect.header_rows = (data[2] & 4U) != 0 ? 1 : 0;
  options.dialect.preamble_lines = data[2] >> 6U;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 4, size - 4);
  ReadBack whole = read_pieces(bytes, options);
  if (!same_reading(read_pieces(bytes, options, 1 + data[3]), whole)) std::abort();
  if (whole.error) return 0;
  WriteOptions write;
  write.read = options;
  write.irregulars = &whole.report.irregulars;
  const Table table = table_of(std::move(whole.source));
  const Written written = write_all(table, write, 1 + data[3]);
  if (written.error || written.bytes != bytes) std::abort();
  return 0;
}
