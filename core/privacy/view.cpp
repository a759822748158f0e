#include "core/privacy/view.h"

#include <array>

namespace spruce {
namespace {

constexpr std::array<std::string_view, 4> kActions{"keep", "drop", "mask", "pseudonymise"};
constexpr std::array<std::string_view, 4> kViews{"sales", "service", "finance", "outside"};

template <typename Enum, std::size_t N>
std::optional<Enum> find_name(const std::array<std::string_view, N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

bool is_name(FieldType type) {
  return type == FieldType::PersonName || type == FieldType::GivenName ||
         type == FieldType::FamilyName;
}

ColumnAction for_service(FieldType type) {
  if (type == FieldType::TaxId) return ColumnAction::Mask;
  return type == FieldType::Number ? ColumnAction::Drop : ColumnAction::Keep;
}

ColumnAction for_finance(FieldType type) {
  if (type == FieldType::FreeText) return ColumnAction::Drop;
  return type == FieldType::Phone ? ColumnAction::Mask : ColumnAction::Keep;
}

ColumnAction for_outside(FieldType type, ColumnRole role) {
  if (role == ColumnRole::RecordId || role == ColumnRole::ParentAccount) {
    return ColumnAction::Pseudonymise;
  }
  if (role == ColumnRole::Owner) return ColumnAction::Pseudonymise;
  if (is_name(type) || type == FieldType::Email || type == FieldType::CompanyName) {
    return ColumnAction::Pseudonymise;
  }
  switch (type) {
    case FieldType::Phone:
    case FieldType::Identifier:
      return ColumnAction::Pseudonymise;
    case FieldType::FreeText:
    case FieldType::Address:
    case FieldType::TaxId:
    case FieldType::Url:
    case FieldType::Title:
      return ColumnAction::Drop;
    case FieldType::PostalCode:
      return ColumnAction::Mask;
    default:
      return ColumnAction::Keep;
  }
}

}  // namespace

std::string_view column_action_name(ColumnAction action) {
  return kActions[static_cast<std::size_t>(action)];
}
std::optional<ColumnAction> find_column_action(std::string_view name) {
  return find_name<ColumnAction>(kActions, name);
}
std::string_view view_name(ViewName view) { return kViews[static_cast<std::size_t>(view)]; }
std::optional<ViewName> find_view(std::string_view name) {
  return find_name<ViewName>(kViews, name);
}
std::vector<ViewName> all_views() {
  return {ViewName::Sales, ViewName::Service, ViewName::Finance, ViewName::Outside};
}

ColumnAction default_action(ViewName view, FieldType type, ColumnRole role) {
  if (role == ColumnRole::Birthday) {
    return view == ViewName::Outside ? ColumnAction::Mask : ColumnAction::Drop;
  }
  if (view == ViewName::Outside) return for_outside(type, role);
  if (role == ColumnRole::RecordId) return ColumnAction::Keep;
  if (view == ViewName::Service) return for_service(type);
  if (view == ViewName::Finance) return for_finance(type);
  return type == FieldType::TaxId ? ColumnAction::Mask : ColumnAction::Keep;
}

bool is_personal(FieldType type, ColumnRole role) {
  return is_name(type) || type == FieldType::Email || type == FieldType::Phone ||
         type == FieldType::TaxId || type == FieldType::Address || role == ColumnRole::Birthday;
}

}  // namespace spruce
