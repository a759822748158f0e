#include "core/fixes/column_fixes.h"

#include <algorithm>
#include <utility>

#include "core/base/assert.h"
#include "core/fixes/rule_order.h"

namespace spruce {
namespace {

// A type that changes a value without saying by which rule.
constexpr std::string_view kNamelessRule = "value.standard";

ValueCountries make_uses(const FixInput& input, const ColumnType& type, ColumnId column) {
  const Dictionary& dictionary = input.dictionaries[column.value];
  std::shared_ptr<const CountryColumn> country;
  if (input.countries != nullptr) country = input.countries->find(column);
  if (!country) return ValueCountries(dictionary);
  return ValueCountries(dictionary, input.dictionaries[country->column.value], country,
                        type.context.country);
}

/// The cache of the column, when it was made for the type and context the column has now.
const ColumnStandards* find_cached(const FixInput& input, const ColumnType& type, ColumnId column) {
  if (input.cache == nullptr || column.value >= input.cache->size()) return nullptr;
  const ColumnStandards& cached = (*input.cache)[column.value];
  return cached.matches(type.type, type.context) ? &cached : nullptr;
}

}  // namespace

ColumnFixes::ColumnFixes(const FixInput& input, ColumnId column)
    : input_(input),
      type_(&input.profile.columns[column.value].type),
      dictionary_(&input.dictionaries[column.value]),
      countries_(make_uses(input, *type_, column)),
      reader_(type_->type, type_->context, countries_, find_cached(input, *type_, column)),
      spellings_(type_->type) {}

bool ColumnFixes::step(std::uint32_t max_values) {
  const std::uint32_t end = next_ + std::min(max_values, total() - next_);
  for (; next_ < end; ++next_) propose(next_);
  return next_ == total();
}

/// A value in another encoding than its file says nothing to its type.
bool ColumnFixes::propose_other_encoding(std::uint32_t value_id, std::string_view value) {
  const auto* columns = input_.other_encoding;
  if (columns == nullptr || dictionary_->column.value >= columns->size()) return false;
  const OtherEncodingValues& values = (*columns)[dictionary_->column.value];
  if (values.empty()) return false;
  const auto found = values.find(std::string(value));
  if (found == values.end() || found->second == value) return false;
  StandardForm form;
  form.differs = true;
  form.repairs = true;
  form.rule = "text.encoding";
  form.fix_grade = FixGrade::Likely;
  form.standard = found->second;
  add_change(value_id, {kAnyCountry, dictionary_->counts[value_id]}, std::move(form));
  return true;
}

void ColumnFixes::propose(std::uint32_t value_id) {
  const std::string_view value = distinct_value(input_.table, *dictionary_, value_id, scratch_);
  if (propose_other_encoding(value_id, value)) return;
  std::vector<ReadUse>& uses = reader_.read(value, value_id);
  StandardForm& first = uses.front().form;
  if (!reader_.is_one()) {
    for (ReadUse& read : uses) add_change(value_id, read.use, std::move(read.form));
    return;
  }
  if (is_unified(type_->type) && !first.is_empty) {
    spellings_.add(value_id, first.differs ? std::string_view(first.standard) : value);
  }
  add_change(value_id, {kAnyCountry, dictionary_->counts[value_id]}, std::move(first));
}

void ColumnFixes::add_change(std::uint32_t value_id, const ValueCountries::Use& use,
                             StandardForm form) {
  if (!form.differs) return;
  PendingChange pending;
  pending.rule = form.rule.empty() ? kNamelessRule : form.rule;
  pending.grade = form.fix_grade;
  pending.change.value_id = value_id;
  pending.change.row_count = use.count;
  pending.change.country = use.country;
  pending.change.repairs = form.repairs;
  pending.change.after = std::move(form.standard);
  pending.change.detail = std::move(form.detail);
  pending.change.moved_title = std::move(form.moved_title);
  pending_.push_back(std::move(pending));
}

std::size_t ColumnFixes::find_pending(std::uint32_t value_id, std::size_t end) const {
  const auto last = pending_.begin() + static_cast<std::ptrdiff_t>(end);
  const auto found = std::lower_bound(
      pending_.begin(), last, value_id,
      [](const PendingChange& pending, std::uint32_t id) { return pending.change.value_id < id; });
  if (found == last || found->change.value_id != value_id) return end;
  return static_cast<std::size_t>(found - pending_.begin());
}

void ColumnFixes::unify() {
  const auto read = [this](std::uint32_t value_id, std::string& room) -> std::string_view {
    const std::size_t at = find_pending(value_id, pending_.size());
    if (at < pending_.size()) return pending_[at].change.after;
    return distinct_value(input_.table, *dictionary_, value_id, room);
  };
  std::vector<UnifiedValue> found = spellings_.find(dictionary_->counts, read);
  const std::size_t own = pending_.size();
  const std::string_view rule = unify_rule(type_->type);
  for (UnifiedValue& unified : found) {
    if (distinct_value(input_.table, *dictionary_, unified.value_id, scratch_) == unified.after) {
      continue;
    }
    std::size_t at = find_pending(unified.value_id, own);
    if (at == own) {
      at = pending_.size();
      pending_.emplace_back();
      pending_[at].change.value_id = unified.value_id;
      pending_[at].change.row_count = dictionary_->counts[unified.value_id];
      pending_[at].change.raises = !input_.profile.columns[dictionary_->column.value].is_sampled;
    }
    PendingChange& pending = pending_[at];
    pending.won_over = pending.rule;
    pending.rule = rule;
    pending.grade = std::max(pending.grade, unified.grade);
    pending.change.after = std::move(unified.after);
    pending.change.detail = std::move(unified.detail);
  }
  std::inplace_merge(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(own),
                     pending_.end(), [](const PendingChange& a, const PendingChange& b) {
                       return a.change.value_id < b.change.value_id;
                     });
}

std::vector<FixGroup> ColumnFixes::take_groups() {
  SPRUCE_ASSERT(next_ == total());
  if (is_unified(type_->type)) unify();
  std::vector<FixGroup> groups;
  for (PendingChange& pending : pending_) {
    auto group = std::find_if(groups.begin(), groups.end(), [&](const FixGroup& other) {
      return other.rule == pending.rule && other.grade == pending.grade;
    });
    if (group == groups.end()) {
      groups.emplace_back();
      group = groups.end() - 1;
      group->rule = std::string(pending.rule);
      group->column = dictionary_->column;
      group->grade = pending.grade;
    }
    group->cell_count += pending.change.row_count;
    if (!pending.won_over.empty()) note_loss(*group, pending.won_over, pending.change.row_count);
    if (pending.change.raises) group->raised_count += pending.change.row_count;
    if (pending.change.repairs) group->repaired_count += pending.change.row_count;
    if (pending.change.country != kAnyCountry && !group->countries) {
      group->countries = countries_.column();
      group->own_country = type_->context.country;
    }
    group->changes.push_back(std::move(pending.change));
  }
  pending_.clear();
  return groups;
}

}  // namespace spruce
