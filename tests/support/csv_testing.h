// Helpers of the CSV tests: read bytes in pieces of any size, look at the rows, write them back.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/csv/reader.h"
#include "core/csv/writer.h"
#include "core/table/table.h"

namespace spruce::testing {

using Rows = std::vector<std::vector<std::string>>;

struct ReadBack {
  std::optional<ErrorCode> error;
  SourceText source;
  ReadReport report;
};

/// Reads `bytes` in pieces of `piece` bytes (0: at once), the first one of `first` bytes when that
/// is not 0.
inline ReadBack read_pieces(std::string_view bytes, const ReadOptions& options,
                            std::size_t piece = 0, std::size_t first = 0) {
  CsvReader reader(options);
  ReadBack back;
  std::size_t size = first != 0 ? first : piece;
  for (std::size_t at = 0; at < bytes.size() && !back.error;) {
    const std::string_view part = bytes.substr(at, size == 0 ? bytes.size() : size);
    const Status status = reader.push(part);
    if (!status) back.error = status.error().code;
    at += part.size();
    size = piece;
  }
  const Status status = reader.finish();
  if (!status) back.error = status.error().code;
  back.report = reader.take_report();
  back.source = reader.take_source();
  return back;
}

inline Rows rows_of(const SourceText& source) {
  Rows rows;
  std::string scratch;
  for (std::uint32_t row = 0; row < source.row_count(); ++row) {
    rows.emplace_back();
    for (std::uint32_t i = 0; i < row_cell_count(source, row); ++i) {
      const std::string_view raw = cell_text(source, *find_cell(source, row, i));
      rows.back().emplace_back(raw_cell_value(raw, source.quotes, scratch));
    }
  }
  return rows;
}

/// One text of a list, for messages that can be read: values in [], rows one a line.
inline std::string show(const std::vector<std::string>& values) {
  std::string out;
  for (const std::string& value : values) out += "[" + value + "]";
  return out;
}
inline std::string show(const Rows& rows) {
  std::string out;
  for (const auto& row : rows) out += show(row) + "\n";
  return out;
}

/// "kind@line:column=detail" for each issue, to compare and to print.
inline std::vector<std::string> issue_lines(const ReadReport& report) {
  std::vector<std::string> lines;
  for (const Issue& issue : report.issues) {
    lines.push_back(std::string(issue_name(issue.kind)) + "@" + std::to_string(issue.line) + ":" +
                    std::to_string(issue.column_index) + "=" + issue.detail + "#" +
                    std::to_string(issue.byte_offset) + "/" +
                    (issue.has_row ? std::to_string(issue.row.value) : "-"));
  }
  return lines;
}

inline std::uint32_t issue_count(const ReadReport& report, IssueKind kind) {
  return report.issue_counts[static_cast<std::size_t>(kind)];
}

/// Every list of a source besides its cells, as numbers.
inline std::vector<std::uint32_t> side_lists(const SourceText& source) {
  std::vector<std::uint32_t> all;
  for (const MendedRow& row : source.mended) {
    all.push_back(row.row);
    for (const CellSpan cell : row.cells) all.insert(all.end(), {cell.begin, cell.end});
  }
  for (const AsideLine& line : source.aside) {
    all.insert(all.end(), {static_cast<std::uint32_t>(line.kind), line.begin, line.end, line.line});
  }
  return all;
}

/// True when both readings are the same in every field.
inline bool same_reading(const ReadBack& a, const ReadBack& b) {
  return a.error == b.error && a.source.text == b.source.text &&
         a.source.cell_starts == b.source.cell_starts && a.source.row_cells == b.source.row_cells &&
         a.source.row_starts == b.source.row_starts && a.source.row_ends == b.source.row_ends &&
         a.source.row_lines == b.source.row_lines && a.source.header == b.source.header &&
         a.source.header_cells == b.source.header_cells &&
         a.source.joined_header == b.source.joined_header &&
         side_lists(a.source) == side_lists(b.source) &&
         issue_lines(a.report) == issue_lines(b.report) &&
         a.report.issue_counts == b.report.issue_counts &&
         a.report.line_count == b.report.line_count &&
         a.report.blank_line_count == b.report.blank_line_count &&
         a.report.ragged_row_count == b.report.ragged_row_count &&
         a.report.multi_line_cell_count == b.report.multi_line_cell_count;
}

/// A table of one source whose columns are the file's own.
inline Table table_of(SourceText source) {
  Table table;
  std::vector<ColumnId> columns;
  for (const std::string& name : source.header) columns.push_back(table.add_column(name));
  table.add_source(std::move(source), columns);
  return table;
}

/// The whole output in steps of `budget`; the error code instead when there is one.
struct Written {
  std::optional<ErrorCode> error;
  std::string bytes;
};

inline Written write_all(const Table& table, WriteOptions options, std::size_t budget = 1 << 20) {
  CsvWriter writer(table, SourceId(0), std::move(options));
  Written written;
  while (true) {
    const Result<bool> done = writer.step(budget, written.bytes);
    if (!done) {
      written.error = done.error().code;
      return written;
    }
    if (done.value()) return written;
  }
}

/// Small numbers in a fixed order, the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2862933555777941757ULL + 3037000493ULL) {}
  std::uint32_t roll(std::uint32_t sides) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>((state_ >> 33U) % sides);
  }

 private:
  std::uint64_t state_;
};

/// The folder with shared test data; nothing when it is not there.
inline std::optional<std::filesystem::path> shared_data(const char* folder) {
  const char* named = std::getenv("SPRUCE_SHARED_DATA");
  const std::filesystem::path root =
      named != nullptr ? named : std::filesystem::path(SPRUCE_REPO_ROOT) / ".." / "shared" / "data";
  std::error_code ignored;
  if (!std::filesystem::is_directory(root / folder, ignored)) return std::nullopt;
  return root / folder;
}

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

}  // namespace spruce::testing
