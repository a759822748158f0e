// Fuzz target: a whole file without any choice of a person. Encoding, dialect, header, footer and
// tables are guessed from any bytes; what was read is the same in any cut, and comes back byte for
// byte. The first two bytes choose the cuts.
#include "core/csv/intake.h"

#include <cstring>

#include "tests/support/csv_testing.h"
#include "tests/support/fuzz_input.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

struct Taken {
  bool ok = false;
  SourceText source;
  ReadReport report;
  ReadOptions read;
};

Taken read_in(std::string_view bytes, std::size_t piece) {
  IntakeChoices choices;
  choices.apply = [](std::string_view, bool, const Sniff& sniff) {
    return Result<ReadOptions>(sniff.options);
  };
  FileIntake intake(std::move(choices), bytes.size());
  Taken taken;
  while (!bytes.empty()) {
    const std::string_view part = bytes.substr(0, piece);
    std::memcpy(intake.reserve_input(static_cast<std::uint32_t>(part.size())), part.data(),
                part.size());
    if (!intake.commit_input(static_cast<std::uint32_t>(part.size()))) return taken;
    bytes.remove_prefix(part.size());
  }
  if (!intake.finish()) return taken;
  taken.ok = true;
  taken.read = intake.read_options();
  taken.report = intake.take_report();
  taken.source = intake.take_source();
  return taken;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  fuzz::Input input(data, size);
  const std::size_t piece = 1 + input.byte();
  const std::size_t write_piece = 1 + input.byte();
  const std::string_view bytes = input.rest();
  Taken whole = read_in(bytes, std::max<std::size_t>(bytes.size(), 1));
  const Taken parts = read_in(bytes, piece);
  fuzz::hold(whole.ok == parts.ok, "the same in any cut: read or not");
  if (!whole.ok) return 0;
  fuzz::hold(rows_of(whole.source) == rows_of(parts.source), "the same in any cut: rows");
  fuzz::hold(whole.source.header == parts.source.header, "the same in any cut: header");
  fuzz::hold(whole.read.encoding == parts.read.encoding, "the same in any cut: encoding");
  WriteOptions write;
  write.read = whole.read;
  write.irregulars = &whole.report.irregulars;
  const Table table = table_of(std::move(whole.source));
  const Written written = write_all(table, write, write_piece);
  fuzz::hold(!written.error && written.bytes == bytes, "comes back byte for byte");
  return 0;
}
