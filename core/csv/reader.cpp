// The byte side of CsvReader: room for input, BOM, decoding, checking UTF-8. Rows and cells are
// found by RowParser.
#include "core/csv/reader.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

#include "core/csv/aside.h"
#include "core/csv/byte_offsets.h"
#include "core/csv/issue_log.h"
#include "core/csv/row_parser.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::uint64_t kMaxTextBytes = 0xffff'ff00ULL;  // offsets are 32 bits
constexpr std::uint32_t kCheckBytes = 256U << 10U;       // checked, then parsed while in the cache
constexpr std::uint32_t kDecodeBytes = 8U << 10U;
constexpr std::uint32_t kTrustRatioAfter = 1U << 20U;
constexpr std::uint32_t kReplacementBytes = 3;  // U+FFFD in UTF-8
constexpr std::size_t kKeptRunBytes = 16;

bool is_usable(const Dialect& dialect) {
  const auto is_plain = [](char c) { return c > 0 && c != '\n' && c != '\r'; };
  const bool is_apart = dialect.delimiter != dialect.quote && dialect.delimiter != dialect.escape;
  for (const char c : {dialect.quote, dialect.escape, dialect.comment}) {
    if (c != '\0' && !is_plain(c)) return false;
  }
  return is_plain(dialect.delimiter) && is_apart;
}

// Bytes of one code unit, and where in it an LF has its 0x0A.
struct UnitShape {
  std::uint32_t size = 1;
  std::uint32_t lf_at = 0;
};

UnitShape unit_shape(Encoding encoding) {
  switch (encoding) {
    case Encoding::Utf16Le:
      return {2, 0};
    case Encoding::Utf16Be:
      return {2, 1};
    case Encoding::Utf32Le:
      return {4, 0};
    case Encoding::Utf32Be:
      return {4, 3};
    default:
      return {1, 0};
  }
}

}  // namespace

struct CsvReader::State {
  explicit State(const ReadOptions& read)
      : options(read),
        log(report),
        offsets(read.encoding, read.bom_bytes),
        parser(read.dialect, out, report, log, offsets),
        bom_left(read.bom_bytes) {
    if (read.encoding != Encoding::Utf8) decoder.emplace(read.encoding);
    if (!is_usable(read.dialect)) failed = Error{ErrorCode::BadDialect, {}};
  }

  bool make_room(std::uint64_t size);
  std::uint32_t expected_text() const;
  void switch_encoding(Encoding encoding);
  Status take_utf8(std::uint32_t size);
  Status check_utf8(bool last);
  Status take_encoded(std::string_view bytes, bool last);
  std::size_t find_line_cut(std::string_view bytes) const;
  void decode(std::string_view bytes, bool last);
  void add_bad_byte(std::uint32_t begin, std::uint32_t end, std::uint64_t byte_offset,
                    std::string_view bytes);
  void close_bad_run();
  const std::vector<Irregular>& irregulars() const {
    return decoder ? decoder->irregulars() : report.irregulars;
  }
  Status parse(std::uint32_t limit) { return parser.parse(limit, expected_text(), irregulars()); }

  ReadOptions options;
  SourceText out;
  ReadReport report;
  IssueLog log;
  ByteOffsets offsets;
  RowParser parser;
  std::optional<Decoder> decoder;
  std::uint32_t used = 0;     // bytes of out.text that are text
  std::uint32_t checked = 0;  // of them: known to be valid or reported
  std::uint32_t bom_left = 0;
  std::uint64_t decoded_bytes = 0;
  std::string side;  // input that is not UTF-8, or that there is no room for
  std::string decoded;
  std::vector<DecodeIssue> decode_issues;
  UndecodedRun bad_run;
  std::uint32_t bad_run_end = 0;  // 0: no run is open
  std::uint32_t bad_run_count = 0;
  std::optional<Error> failed;
};

// What the text will be long, as far as that is known. 0: unknown.
std::uint32_t CsvReader::State::expected_text() const {
  if (options.expected_bytes == 0) return 0;
  double size = static_cast<double>(options.expected_bytes);
  if (decoder) {
    if (decoded_bytes < kTrustRatioAfter) return 0;
    size *= 1.01 * used / static_cast<double>(decoded_bytes);
  }
  return static_cast<std::uint32_t>(std::min(size, static_cast<double>(kMaxTextBytes)));
}

// Room for `size` more bytes of text and one block after them. False when that is too much.
bool CsvReader::State::make_room(std::uint64_t size) {
  const std::uint64_t needed = used + size + ByteScan::kBlock;
  if (needed <= out.text.size()) return true;
  const std::uint64_t most =
      std::min<std::uint64_t>(kMaxTextBytes + ByteScan::kBlock, out.text.max_size());
  if (needed > most) return false;
  std::uint64_t wanted = needed;
  const std::uint64_t expected = expected_text();
  if (expected > used) {
    wanted = std::max(wanted, expected + ByteScan::kBlock);
  } else {
    wanted = std::max(wanted, std::uint64_t{out.text.size()} * 3 / 2);
  }
  wanted = std::min(wanted, most);
  out.text.reserve(static_cast<std::size_t>(wanted));  // exactly: resize alone may double
  out.text.resize(static_cast<std::size_t>(wanted));
  return true;
}

Status CsvReader::State::take_utf8(std::uint32_t size) {
  const std::uint32_t skipped = std::min(bom_left, size);
  if (skipped > 0) {
    char* const to = out.text.data() + used;
    std::memmove(to, to + skipped, size - skipped);
    bom_left -= skipped;
  }
  used += size - skipped;
  return check_utf8(false);
}

// Checks and parses what is new. A character that may go on in the next piece waits, unless it is
// the last one.
Status CsvReader::State::check_utf8(bool last) {
  while (checked < used) {
    const std::uint32_t end = std::min(used - checked, kCheckBytes) + checked;
    const bool at_end = last && end == used;
    const std::string_view text(out.text.data(), end);
    std::uint32_t next = end;
    for (std::size_t bad = find_invalid_utf8(text, checked); bad != std::string_view::npos;
         bad = find_invalid_utf8(text, bad + 1)) {
      const auto at = static_cast<std::uint32_t>(bad);
      if (at + 3 >= end && !at_end) {
        next = at;
        break;
      }
      add_bad_byte(at, at + 1, std::uint64_t{at} + options.bom_bytes, text.substr(bad, 1));
    }
    if (bad_run_end < next) close_bad_run();
    const bool waits = next == checked;
    checked = next;
    if (Status parsed = parse(checked); !parsed) return parsed;
    if (waits || end == used) break;
  }
  return Done{};
}

Status CsvReader::State::take_encoded(std::string_view bytes, bool last) {
  const std::size_t skipped = std::min<std::size_t>(bom_left, bytes.size());
  bom_left -= static_cast<std::uint32_t>(skipped);
  bytes.remove_prefix(skipped);
  do {
    const std::string_view slice = bytes.substr(0, kDecodeBytes);
    const std::size_t cut = find_line_cut(slice);
    const bool ends_line = cut > 0;
    const std::string_view part = ends_line ? slice.substr(0, cut) : slice;
    bytes.remove_prefix(part.size());
    decode(part, last && bytes.empty());
    if (!make_room(decoded.size())) return Error{ErrorCode::TooLarge, std::to_string(used)};
    std::memcpy(out.text.data() + used, decoded.data(), decoded.size());
    used += static_cast<std::uint32_t>(decoded.size());
    if (ends_line) offsets.add_pair(used, decoded_bytes);
    if (bad_run_end < used) close_bad_run();
    if (Status parsed = parse(used); !parsed) return parsed;
  } while (!bytes.empty());
  return Done{};
}

// Bytes up to and with the last LF, in whole code units of the stream; 0 when there is none.
// Nothing waits in the decoder there, whatever came before, so text and bytes are known to be
// level.
std::size_t CsvReader::State::find_line_cut(std::string_view bytes) const {
  const UnitShape unit = unit_shape(options.encoding);
  if (unit.size == 1) {
    const std::size_t lf = bytes.rfind('\n');
    return lf == std::string_view::npos ? 0 : lf + 1;
  }
  const auto phase = static_cast<std::size_t>(decoded_bytes % unit.size);
  const std::size_t first = (unit.size - phase) % unit.size;
  for (std::size_t units = bytes.size() < first ? 0 : (bytes.size() - first) / unit.size; units > 0;
       --units) {
    const std::size_t at = first + (units - 1) * unit.size;
    std::size_t i = 0;
    while (i < unit.size && bytes[at + i] == (i == unit.lf_at ? '\n' : '\0')) ++i;
    if (i == unit.size) return at + unit.size;
  }
  return 0;
}

void CsvReader::State::decode(std::string_view bytes, bool last) {
  decoded.clear();
  decode_issues.clear();
  decoder->decode(bytes, last, decoded, decode_issues);
  decoded_bytes += bytes.size();
  for (const DecodeIssue& issue : decode_issues) {
    const auto at = static_cast<std::uint32_t>(issue.utf8_offset);
    add_bad_byte(at, at + kReplacementBytes, issue.byte_offset + options.bom_bytes, issue.bytes);
  }
}

void CsvReader::State::add_bad_byte(std::uint32_t begin, std::uint32_t end,
                                    std::uint64_t byte_offset, std::string_view bytes) {
  if (bad_run_end != begin || bad_run_end == 0) {
    close_bad_run();
    bad_run.text_offset = begin;
    bad_run.byte_offset = byte_offset;
  }
  if (bad_run.bytes.size() < kKeptRunBytes) bad_run.bytes.append(bytes);
  bad_run_end = end;
}

void CsvReader::State::close_bad_run() {
  if (bad_run_end == 0) return;
  if (bad_run_count++ < kMaxIssuesPerKind) parser.add_undecoded(std::move(bad_run));
  bad_run = UndecodedRun();
  bad_run_end = 0;
}

void CsvReader::State::switch_encoding(Encoding encoding) {
  options.encoding = encoding;
  decoder.emplace(encoding);
  decoder->skip(used);
  decoded_bytes = used;
  offsets = ByteOffsets(encoding, options.bom_bytes);
  offsets.add_pair(used, used);
}

void set_bom(ReadOptions& options, std::string_view head_bytes) {
  const std::size_t size = bom_size(head_bytes, options.encoding);
  options.bom_bytes = static_cast<std::uint32_t>(size);
  const std::string_view mark = head_bytes.substr(0, size);
  options.odd_bom = mark == bom_bytes(options.encoding) ? std::string_view() : mark;
}

CsvReader::CsvReader(const ReadOptions& options) : state_(new State(options)) {}
CsvReader::~CsvReader() { delete state_; }
CsvReader::CsvReader(CsvReader&& other) noexcept : state_(std::exchange(other.state_, nullptr)) {}
CsvReader& CsvReader::operator=(CsvReader&& other) noexcept {
  std::swap(state_, other.state_);
  return *this;
}

char* CsvReader::reserve_input(std::uint32_t size) {
  if (!state_->failed && !state_->decoder) {
    if (state_->make_room(size)) return state_->out.text.data() + state_->used;
    state_->failed = Error{ErrorCode::TooLarge, std::to_string(std::uint64_t{state_->used} + size)};
  }
  if (state_->side.size() < size) state_->side.resize(size);
  return state_->side.data();
}

Status CsvReader::commit_input(std::uint32_t size) {
  if (state_->failed) return *state_->failed;
  state_->report.byte_count += size;
  Status status = state_->decoder
                      ? state_->take_encoded(std::string_view(state_->side).substr(0, size), false)
                      : state_->take_utf8(size);
  if (!status) state_->failed = status.error();
  return status;
}

Status CsvReader::push(std::string_view bytes) {
  constexpr std::size_t kPushBytes = 1U << 20U;
  do {
    const std::string_view part = bytes.substr(0, kPushBytes);
    const auto size = static_cast<std::uint32_t>(part.size());
    char* const room = reserve_input(size);
    if (size > 0) std::memcpy(room, part.data(), size);
    if (Status status = commit_input(size); !status) return status;
    bytes.remove_prefix(part.size());
  } while (!bytes.empty());
  return Done{};
}

void CsvReader::switch_encoding(Encoding encoding) {
  if (!state_->failed) state_->switch_encoding(encoding);
}

Status CsvReader::finish() {
  State& state = *state_;
  if (state.failed) return *state.failed;
  if (state.report.byte_count == 0) {
    state.failed = Error{ErrorCode::EmptyFile, {}};
    return *state.failed;
  }
  state.make_room(0);
  Status status = state.decoder ? state.take_encoded({}, true) : state.check_utf8(true);
  state.close_bad_run();
  if (status) status = state.parser.finish(state.used, state.irregulars());
  if (status && !state.parser.has_first_row()) status = Error{ErrorCode::NoHeader, {}};
  for (std::uint32_t i = kMaxIssuesPerKind; i < state.bad_run_count; ++i) {
    state.log.count(IssueKind::UndecodableByte);  // only now: the parser lags behind
  }
  if (state.decoder) state.report.irregulars = state.decoder->irregulars();
  state.out.text.resize(state.used);
  if (status) {
    set_rows_aside(state.out, state.report, state.options.dialect, [&state](std::uint32_t at) {
      return state.offsets.file_offset(state.out.text, at, state.report.irregulars);
    });
  }
  if (!status) state.failed = status.error();
  return status;
}

std::uint32_t CsvReader::row_count() const { return state_->out.row_count(); }
const SourceText& CsvReader::source() const { return state_->out; }
SourceText CsvReader::take_source() { return std::move(state_->out); }
const ReadReport& CsvReader::report() const { return state_->report; }
ReadReport CsvReader::take_report() { return std::move(state_->report); }

}  // namespace spruce
