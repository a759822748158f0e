#include "core/profile/value_reader.h"

#include <algorithm>

#include "core/fields/catalog.h"

namespace spruce {
namespace {

bool is_same_form(const StandardForm& a, const StandardForm& b) {
  return a.differs == b.differs && a.is_empty == b.is_empty && a.rule == b.rule &&
         a.fix_grade == b.fix_grade && a.standard == b.standard && a.moved_title == b.moved_title;
}

}  // namespace

ValueReader::ValueReader(FieldType type, const ValueContext& context,
                         const ValueCountries& countries, const ColumnStandards* cached)
    : type_(type), context_(&context), countries_(&countries), cached_(cached) {}

std::vector<ReadUse>& ValueReader::read(std::string_view value, std::uint32_t value_id) {
  countries_->list_uses(value_id, list_);
  uses_.resize(list_.size());
  const bool is_cached = cached_ != nullptr && cached_->is_known(value_id);
  for (std::size_t i = 0; i < list_.size(); ++i) {
    ReadUse& read = uses_[i];
    read.use = list_[i];
    if (is_cached) {
      const StandardForm* form = cached_->find(value_id, list_[i].country);
      read.form = form == nullptr ? StandardForm{} : *form;
      continue;
    }
    read.form =
        read_standard(field_type(type_), value, countries_->context_of(*context_, list_[i].country),
                      mojibake_, read.grade, read.issues);
  }
  return uses_;
}

bool ValueReader::is_one() const {
  return std::all_of(uses_.begin(), uses_.end(), [this](const ReadUse& read) {
    return is_same_form(read.form, uses_.front().form);
  });
}

}  // namespace spruce
