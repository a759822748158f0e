#include "core/csv/misfits.h"

#include <algorithm>

#include "core/csv/issue_log.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestCell = 4096;
constexpr std::size_t kMostVerdicts = 20'000;
constexpr std::size_t kSampleBytes = 16U << 10U;
constexpr double kClearly = 12;  // bits

std::optional<std::string> decode_strictly(Encoding encoding, std::string_view bytes) {
  std::string text;
  std::vector<DecodeIssue> issues;
  Decoder(encoding).decode(bytes, true, text, issues);
  if (!issues.empty()) return std::nullopt;
  return text;
}

/// The physical line on which record `row` begins.
std::uint32_t line_of(const SourceText& source, std::uint32_t row) {
  return row < source.row_lines.size() ? source.row_lines[row] : 0;
}

std::string unquoted(const SourceText& source, std::string_view raw) {
  std::string scratch;
  return std::string(raw_cell_value(raw, source.quotes, scratch));
}

}  // namespace

void Utf8Watch::feed(std::string_view bytes) {
  // Up to the last end of a cell; what follows waits.
  std::size_t end = bytes.size();
  while (end > 0 && !is_end(bytes[end - 1])) --end;
  if (end == 0) {
    if (rest_.size() <= kLongestCell) rest_.append(bytes);
    return;
  }
  if (!rest_.empty()) {
    std::size_t first = 0;
    while (!is_end(bytes[first])) ++first;
    rest_.append(bytes.substr(0, first + 1));
    take(rest_);
    rest_.clear();
    bytes.remove_prefix(first + 1);
    end -= first + 1;
  }
  take(bytes.substr(0, end));
  rest_.assign(bytes.substr(end));
}

void Utf8Watch::finish() {
  take(rest_);
  rest_.clear();
}

/// Whole cells.
void Utf8Watch::take(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t high = at + ascii_prefix(text.substr(at));
    line_ += static_cast<std::uint32_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(at),
                                                   text.begin() + static_cast<std::ptrdiff_t>(high),
                                                   '\n'));
    if (high >= text.size()) return;
    std::size_t begin = high;
    while (begin > at && !is_end(text[begin - 1])) --begin;
    std::size_t end = high;
    while (end < text.size() && !is_end(text[end])) ++end;
    judge(text.substr(begin, end - begin));
    at = end;
  }
}

void Utf8Watch::judge(std::string_view cell) {
  if (cell.size() > kLongestCell || lines_.size() >= kMostMisfits) return;
  if (!is_valid_utf8(cell)) return;
  const auto known = verdicts_.find(std::string(cell));
  bool is_misfit = false;
  if (known != verdicts_.end()) {
    is_misfit = known->second;
  } else {
    is_misfit = score_.of_bytes(Encoding::Utf8, cell) + kClearly < score_.of_bytes(main_, cell);
    if (verdicts_.size() < kMostVerdicts) verdicts_.emplace(cell, is_misfit);
  }
  if (is_misfit && (lines_.empty() || lines_.back() != line_)) lines_.push_back(line_);
}

Misfits find_utf8_cells(const SourceText& source, const ReadOptions& read,
                        const std::vector<Irregular>& irregulars,
                        const std::vector<std::uint32_t>& lines) {
  Misfits found;
  if (lines.empty() || source.row_lines.empty()) return found;
  const Encoder encoder(read.encoding);
  const EncodingScore score;
  std::uint32_t last_row = 0xffffffffU;
  for (const std::uint32_t line : lines) {
    const auto after = std::upper_bound(source.row_lines.begin(), source.row_lines.end(), line);
    if (after == source.row_lines.begin()) continue;  // above the first record
    const auto row = static_cast<std::uint32_t>(after - source.row_lines.begin() - 1);
    if (row == last_row) continue;
    last_row = row;
    for (std::uint32_t column = 0; column < row_cell_count(source, row); ++column) {
      const CellSpan span = *find_cell(source, row, column);
      const std::string_view text = cell_text(source, span);
      std::string bytes;
      if (is_ascii(text) || !encoder.encode_original(text, span.begin, irregulars, bytes)) continue;
      if (!is_valid_utf8(bytes)) continue;
      if (score.of_bytes(Encoding::Utf8, bytes) + kClearly >= score.of_bytes(read.encoding, bytes))
        continue;
      found.cells.push_back({row, column, line_of(source, row), bytes, unquoted(source, bytes)});
    }
  }
  return found;
}

Misfits find_other_cells(const SourceText& source) {
  Misfits found;
  std::string sample;
  std::size_t bad = find_invalid_utf8(source.text);
  while (bad != std::string_view::npos && found.cells.size() < kMostMisfits) {
    const auto after = std::upper_bound(source.row_starts.begin(), source.row_starts.end(), bad);
    const auto row = static_cast<std::uint32_t>(after - source.row_starts.begin());
    std::size_t next = bad + 1;
    for (std::uint32_t column = 0; row > 0 && column < row_cell_count(source, row - 1); ++column) {
      const CellSpan span = *find_cell(source, row - 1, column);
      if (span.end <= bad || span.begin > bad) continue;
      const std::string_view bytes = cell_text(source, span);
      found.cells.push_back({row - 1, column, line_of(source, row - 1), std::string(bytes), {}});
      if (sample.size() < kSampleBytes) sample.append(bytes).push_back('\n');
      next = span.end;
    }
    bad = next < source.text.size() ? find_invalid_utf8(source.text, next) : std::string_view::npos;
  }
  if (found.cells.empty()) return found;
  found.encoding = rank_legacy_encodings(sample).front().encoding;
  const EncodingScore score;
  std::vector<MisfitCell> readable;
  for (MisfitCell& cell : found.cells) {
    const std::optional<std::string> text = decode_strictly(found.encoding, cell.bytes);
    if (!text) continue;
    const double gain =
        score.of_bytes(Encoding::Utf8, cell.bytes) - score.of_bytes(found.encoding, cell.bytes);
    if (gain < kClearly) continue;
    cell.text = unquoted(source, *text);
    readable.push_back(std::move(cell));
  }
  found.cells = std::move(readable);
  return found;
}

void report_misfits(const Misfits& misfits, ReadReport& report) {
  IssueLog log(report);
  for (const MisfitCell& cell : misfits.cells) {
    Issue* issue = log.add(IssueKind::MixedEncoding);
    if (issue == nullptr) continue;
    issue->has_row = true;
    issue->row = RowId{cell.row};
    issue->line = cell.line;
    issue->column_index = static_cast<std::int32_t>(cell.column);
    issue->detail = hex_bytes(cell.bytes) + "\t" + std::string(encoding_name(misfits.encoding)) +
                    "\t" + issue_excerpt(cell.text);
  }
}

}  // namespace spruce
