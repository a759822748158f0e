// Views: what a reader of a role may see of each column. Presets by field type and role; a person
// may overrule any column.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"
#include "core/fields/recognise.h"

namespace spruce {

enum class ColumnAction : std::uint8_t { Keep, Drop, Mask, Pseudonymise };
std::string_view column_action_name(ColumnAction action);
std::optional<ColumnAction> find_column_action(std::string_view name);

/// Who reads: "sales", "service", "finance", "outside".
enum class ViewName : std::uint8_t { Sales, Service, Finance, Outside };
std::string_view view_name(ViewName view);
std::optional<ViewName> find_view(std::string_view name);
std::vector<ViewName> all_views();

/// The preset: sales sees everything but tax ids and birthdays; service sees whom to call, not tax
/// ids, birthdays or amounts; finance sees the firm, its address and tax id, not notes, phones or
/// birthdays; outside sees no person: who they are is pseudonymised, what tells more is dropped.
ColumnAction default_action(ViewName view, FieldType type, ColumnRole role);

/// Whether values of a type say who someone is, so that they must not turn up elsewhere once their
/// own column is not kept.
bool is_personal(FieldType type, ColumnRole role);

}  // namespace spruce
