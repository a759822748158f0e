// The kit as files: update, merge, delete and clear lists by record id, split into numbered files
// at the limits of the CRM, each with the check that reads it back. Nothing is called an update
// without a record id.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "core/export/kit.h"
#include "core/export/read_back.h"
#include "core/export/table_file.h"

namespace spruce {

/// One file of the kit. The checks of one kit share what they saw: the last file of a kind also
/// tells what is missing from all of them.
struct KitFile {
  TableFile table;
  std::function<std::unique_ptr<RowCheck>()> check;
};

/// The files of a kit in loading order. `rows_per_file` overrules the CRM's own limit; 0: as the
/// CRM says. A file is numbered ("-001") only when there are several. Errors: none; a row that
/// alone is larger than the limit of bytes gets a file of its own (core/export/preflight.h tells).
std::vector<KitFile> make_kit_files(const std::shared_ptr<const OutputContext>& context,
                                    const std::shared_ptr<const Kit>& kit,
                                    std::uint32_t rows_per_file);

/// A part of a table: rows [first, first + count).
struct Slice {
  std::size_t first = 0;
  std::size_t count = 0;
};

/// Cuts `count` rows into as few parts as the limits allow, each part with its own header; 0: no
/// limit. At least one part.
std::vector<Slice> split_rows(std::size_t count, std::uint32_t max_rows, std::uint64_t max_bytes,
                              std::uint64_t head_bytes,
                              const std::function<std::uint64_t(std::size_t)>& row_bytes);

}  // namespace spruce
