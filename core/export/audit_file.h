// The audit log as an output, its lines made one at a time, and the checks of what is written from
// core/review: log and recipe.
#pragma once

#include <memory>

#include "core/export/output.h"
#include "core/export/read_back.h"
#include "core/review/audit.h"

namespace spruce {

enum class AuditForm : std::uint8_t { Csv, Json };

Output make_audit_output(std::shared_ptr<const OutputContext> context, AuditFrame frame,
                         AuditForm form);

/// Follows the chain of a log in CSV from its own cells.
std::unique_ptr<RowCheck> check_audit_rows();
/// Follows the chain of a log in JSON, which it reads line by line.
std::unique_ptr<ReadBack> read_audit_json_back(std::string name);
/// That a recipe is one, and that writing what was read gives its bytes again.
std::unique_ptr<ReadBack> read_recipe_back(std::string name);

}  // namespace spruce
