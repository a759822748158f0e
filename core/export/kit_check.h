// Checks of the kit's files, from their own cells: that they name records of the right file by
// their ids, carry what was approved, leave nothing out, and that the merges can be done in the
// order given. They know nothing of how the kit was planned.
#pragma once

#include <functional>
#include <memory>

#include "core/export/kit.h"
#include "core/export/read_back.h"

namespace spruce {

/// The name of the column with the form of 18 characters.
inline constexpr std::string_view kSafeIdHeader = "Id_18";

/// Makes the check of the next file of one kind; `is_last`: nothing may be missing after it.
using KitCheckMaker = std::function<std::unique_ptr<RowCheck>(bool is_last)>;

KitCheckMaker check_updates(const std::shared_ptr<const OutputContext>& context,
                            const std::shared_ptr<const Kit>& kit);
KitCheckMaker check_merges(const std::shared_ptr<const OutputContext>& context,
                           const std::shared_ptr<const Kit>& kit);
KitCheckMaker check_deletions(const std::shared_ptr<const OutputContext>& context,
                              const std::shared_ptr<const Kit>& kit);
KitCheckMaker check_clears(const std::shared_ptr<const OutputContext>& context,
                           const std::shared_ptr<const Kit>& kit);

}  // namespace spruce
