// Workbooks: rows of text as XLSX, written as a stream and read back strictly. Every cell is text
// and stays text (format @), so nothing becomes a number, a date or a formula; the header row is
// frozen and bold. It is no general writer: no numbers, no formulas, no merged cells.
// Source: ECMA-376 Part 1 (5th edition, 2016), sections 18.2 (workbook), 18.3 (sheets), 18.8
// (styles), 22.9.2.19 (ST_Xstring escapes); limits of Excel: Microsoft Support, "Excel
// specifications and limits" (read 2026-11).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/office/zip.h"

namespace spruce {

inline constexpr std::uint32_t kMaxSheetRows = 1'048'576;
inline constexpr std::uint32_t kMaxSheetColumns = 16'384;
inline constexpr std::uint32_t kMaxCellUnits = 32'767;  ///< UTF-16 code units of one cell

/// How a cell looks.
enum class CellStyle : std::uint8_t { Plain, Header, Changed, Attention };

/// One cell of a row to be written. The text need not be valid UTF-8: bytes that are none come out
/// as U+FFFD.
struct SheetCell {
  std::string_view text;
  CellStyle style = CellStyle::Plain;
};

/// Writes one workbook, sheet after sheet. Append what each call gives to the file.
class XlsxWriter {
 public:
  /// Begins a sheet; the one before is closed. Names are cut and cleaned to Excel's rules and made
  /// different from those before. `widths` in characters, one a column.
  void begin_sheet(std::string_view name, const std::vector<std::uint32_t>& widths,
                   std::string& out);
  /// One row. Cells past kMaxSheetColumns are left out, texts past kMaxCellUnits are cut: the
  /// caller tells. Rows past kMaxSheetRows go to a further sheet of the same name.
  void add_row(const std::vector<SheetCell>& cells, std::string& out);
  void finish(std::string& out);

 private:
  void open_sheet(std::string& out);
  void close_sheet(std::string& out);
  std::string unique_name(std::string_view wanted);
  ZipWriter zip_;
  std::vector<std::string> names_;
  std::string wanted_;
  std::vector<std::uint32_t> widths_;
  std::vector<SheetCell> header_;
  std::vector<std::string> header_texts_;
  std::string xml_;
  std::uint32_t row_ = 0;
  std::size_t columns_ = 0;
  bool is_open_ = false;
};

/// "A1", "AB12": column from 0, row from 1.
std::string cell_name(std::size_t column, std::uint32_t row);

/// The first `kMaxCellUnits` units of a text, at a character; the whole when it is short enough.
std::string_view cut_cell(std::string_view text);

/// Takes a row that was read: sheet number from 0, and its texts.
using SheetSink = std::function<bool(std::size_t sheet, const std::vector<std::string>& cells)>;

/// Reads a workbook of ours back. False when it is damaged or not of this form.
bool read_xlsx(std::string_view bytes, const SheetSink& sink);

}  // namespace spruce
