#include "core/profile/standard_cache.h"

#include <algorithm>
#include <utility>

namespace spruce {
namespace {

bool is_good(Grade grade) { return grade == Grade::Valid || grade == Grade::Plausible; }

/// What the issue named like the rule has to say; other issues of the value explain something else.
std::string take_detail(StandardValue& value) {
  for (ValueIssue& issue : value.issues) {
    if (issue.code == value.rule) return issue.detail;
  }
  return {};
}

}  // namespace

StandardForm read_standard(const FieldTypeInfo& type, std::string_view value,
                           const ValueContext& context, Grade& grade,
                           std::vector<ValueIssue>& issues) {
  StandardValue read = type.standardise(value, context);
  grade = read.grade;
  StandardForm form;
  form.is_empty = read.grade == Grade::Empty;
  form.differs = read.standard != value;
  if (form.differs) {
    form.rule = read.rule;
    form.fix_grade = read.fix_grade;
    form.detail = take_detail(read);
    form.moved_title = std::move(read.moved_title);
    if (!is_good(read.grade) && !form.is_empty) {
      form.repairs = is_good(type.standardise(read.standard, context).grade);
    }
    form.standard = std::move(read.standard);
  }
  issues = std::move(read.issues);
  return form;
}

ColumnStandards::ColumnStandards(FieldType type, ValueContext context, std::uint32_t distinct)
    : type_(type), context_(std::move(context)), known_(distinct, false) {}

void ColumnStandards::add(std::uint32_t value_id, CountryIndex country, StandardForm form) {
  known_[value_id] = true;
  if (form.differs || form.is_empty) entries_.push_back({value_id, country, std::move(form)});
}

void ColumnStandards::finish() {
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return a.value_id != b.value_id ? a.value_id < b.value_id : a.country < b.country;
  });
}

bool ColumnStandards::matches(FieldType type, const ValueContext& context) const {
  return type == type_ && context.country == context_.country &&
         context.date_order == context_.date_order;
}

bool ColumnStandards::is_known(std::uint32_t value_id) const {
  return value_id < known_.size() && known_[value_id];
}

const StandardForm* ColumnStandards::find(std::uint32_t value_id, CountryIndex country) const {
  const auto found =
      std::lower_bound(entries_.begin(), entries_.end(), std::pair(value_id, country),
                       [](const Entry& left, const std::pair<std::uint32_t, CountryIndex>& right) {
                         return std::pair(left.value_id, left.country) < right;
                       });
  if (found == entries_.end() || found->value_id != value_id || found->country != country) {
    return nullptr;
  }
  return &found->form;
}

}  // namespace spruce
