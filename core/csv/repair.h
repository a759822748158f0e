// Repairs: how a person puts right the reading of a row or two. The text of the source never
// changes; a repair says which records lie in a piece of it instead. It can be taken back, and made
// again, as long as no later repair has changed the same rows. Rows that a repair has put right are
// written anew when the file is written (writer.h); rows set aside or taken back are not.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/csv/dialect.h"
#include "core/table/splice.h"
#include "core/table/table.h"

namespace spruce {

enum class RepairKind : std::uint8_t {
  Join,        ///< a row and the next one are one: its line was broken
  Split,       ///< a row is two, from a cell (or a place in it) on
  MergeCells,  ///< cells are one value: the delimiter in it was not quoted
  SplitCell,   ///< a cell is two values: the delimiter between them was lost
  Unquote,     ///< stray quotes around a value go
  Plain,       ///< the row is read line by line without quotes
  Pad,         ///< the missing cells are written as empty ones
  Cut,         ///< surplus cells without any value go
  SetAside,    ///< the row is no record
  TakeBack,    ///< a line set aside is a record
};
std::string_view repair_name(RepairKind kind);
std::optional<RepairKind> find_repair(std::string_view name);

/// What a person wants.
struct RepairRequest {
  RepairKind kind = RepairKind::Join;
  std::uint32_t row = 0;        ///< record of the source; not for TakeBack
  std::uint32_t line = 0;       ///< TakeBack: physical line of the line set aside
  std::uint32_t cell = 0;       ///< first cell concerned
  std::uint32_t last_cell = 0;  ///< MergeCells: the last one
  std::uint32_t offset = 0;  ///< Split, SplitCell: bytes of the raw cell that go to the first part
};

/// A repair ready to be made. `begin` and `end` bound the piece of text.
struct Repair {
  RepairKind kind = RepairKind::Join;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t line = 0;
  std::vector<RowPlace> before;
  std::vector<RowPlace> after;
  std::vector<AsideLine> aside_before;
  std::vector<AsideLine> aside_after;
  std::vector<RepairedSpan> repaired_before;  ///< first_row is not meaningful
  bool is_written_anew = false;
};

/// Works out a repair without making it. Errors: UnknownRow; CannotRepair with what does not fit.
Result<Repair> make_repair(const SourceText& source, const Dialect& dialect,
                           const RepairRequest& request);

/// First record concerned, and how many there are before (`undo` false) or after it (true).
struct RepairRows {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};
RepairRows find_repair_rows(const SourceText& source, const Repair& repair, bool undo);

/// Whether the rows still are what the repair found (or, to undo it, made).
bool can_apply(const SourceText& source, const Repair& repair, bool undo);

/// Whether both concern some of the same text: then only the later of them can be taken back.
bool is_on_same_text(const Repair& a, const Repair& b);

/// Makes the repair or takes it back; can_apply must hold. Cost O(rows of the source).
void apply_repair(SourceText& source, const Repair& repair, bool undo);

}  // namespace spruce
