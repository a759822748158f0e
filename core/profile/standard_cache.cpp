#include "core/profile/standard_cache.h"

#include <algorithm>
#include <utility>

#include "core/text/utf8.h"

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

/// Types whose values are words of a language.
bool is_text_like(FieldType type) {
  switch (type) {
    case FieldType::FreeText:
    case FieldType::PersonName:
    case FieldType::GivenName:
    case FieldType::FamilyName:
    case FieldType::CompanyName:
    case FieldType::Address:
    case FieldType::City:
    case FieldType::Region:
    case FieldType::Country:
    case FieldType::Choice:
    case FieldType::Title:
      return true;
    default:
      return false;
  }
}

/// The value as it was meant, in standard form at once: a cell has one proposal.
StandardForm repair(const FieldTypeInfo& type, MojibakeRepair found, const ValueContext& context,
                    Grade& grade, std::vector<ValueIssue>& issues) {
  StandardValue meant = type.standardise(found.text, context);
  StandardForm form;
  form.differs = true;
  form.repairs = is_good(meant.grade);
  form.rule = "text.mojibake";
  form.fix_grade = found.is_unique ? std::max(FixGrade::Likely, meant.fix_grade) : FixGrade::Ask;
  form.detail = std::string(encoding_name(found.written_in)) + " > " +
                std::string(encoding_name(found.read_as));
  form.moved_title = std::move(meant.moved_title);
  form.standard = meant.grade == Grade::Empty ? std::move(found.text) : std::move(meant.standard);
  grade = Grade::Unlikely;
  issues = {{"text.mojibake", form.detail}};
  return form;
}

}  // namespace

StandardForm read_standard(const FieldTypeInfo& type, std::string_view value,
                           const ValueContext& context, const MojibakeFinder& mojibake,
                           Grade& grade, std::vector<ValueIssue>& issues) {
  const bool is_words = is_text_like(type.type) && !is_ascii(value);
  if (is_words) {
    if (std::optional<MojibakeRepair> found = mojibake.find(value)) {
      return repair(type, *std::move(found), context, grade, issues);
    }
  }
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
  if (is_words && has_lost_characters(value)) {
    issues.push_back({"text.mojibake-lost", std::string(value)});
  }
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
         context.date_order == context_.date_order && context.words == context_.words;
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
