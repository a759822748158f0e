// Strong ids: a row, a column, a source and a group cannot be mixed up, because mixing does not
// compile. An id is stable for the session; a position on the screen is a plain number called
// *_index.
#pragma once

#include <cstdint>
#include <functional>

namespace spruce {

/// A 32-bit id of one kind. Ordered and hashable; `value` is the raw number.
template <typename Tag>
struct Id {
  std::uint32_t value = 0;

  constexpr Id() = default;
  constexpr explicit Id(std::uint32_t raw) : value(raw) {}
  friend constexpr bool operator==(Id a, Id b) { return a.value == b.value; }
  friend constexpr bool operator!=(Id a, Id b) { return a.value != b.value; }
  friend constexpr bool operator<(Id a, Id b) { return a.value < b.value; }
};

/// A record, over all sources of the session: sources in the order of loading, rows in file order,
/// from 0.
using RowId = Id<struct RowTag>;
/// A column of the session's unified fields, from 0.
using ColumnId = Id<struct ColumnTag>;
/// One imported file, from 0 in the order of loading.
using SourceId = Id<struct SourceTag>;
/// A group of records proposed as the same or related, from 0 in queue order.
using GroupId = Id<struct GroupTag>;

/// One cell of the session.
struct CellRef {
  RowId row;
  ColumnId column;
  friend constexpr bool operator==(CellRef a, CellRef b) {
    return a.row == b.row && a.column == b.column;
  }
  friend constexpr bool operator<(CellRef a, CellRef b) {
    return a.row != b.row ? a.row < b.row : a.column < b.column;
  }
};

}  // namespace spruce

template <typename Tag>
struct std::hash<spruce::Id<Tag>> {
  std::size_t operator()(spruce::Id<Tag> id) const noexcept { return id.value * 0x9e3779b1U; }
};
