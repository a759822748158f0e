// Levels follow place_name.h; priors are hand-set from what customer lists usually show.
#include "core/fields/city.h"

#include "core/fields/place_name.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"

namespace spruce {
namespace {

constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},          {"same", 0.80, 0.030},    {"same-sound-other-script", 0.02, 0.002},
    {"one-edit", 0.05, 0.002},  {"similar", 0.02, 0.003}, {"part-of", 0.02, 0.003},
    {"different", 0.09, 0.960},
};
static_assert(std::size(kLevels) == static_cast<std::size_t>(PlaceRelation::Different) + 1);

StandardValue standardise(std::string_view value, const ValueContext&) {
  return standardise_place(value, "city");
}

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty() || is_placeholder(clean.text())) return;
  append_place_name(make_city_key(clean.text()), {}, out);
}

Level compare(std::string_view a, std::string_view b) {
  return static_cast<Level>(relate_place_names(a, b));
}

void append_block_keys(std::string_view, std::vector<BlockKey>&) {}

constexpr FieldTypeInfo kInfo = {
    FieldType::City,   "city",         standardise,         append_feature, compare,
    append_block_keys, place_name_key, describe_place_name, kLevels,
};

}  // namespace

const FieldTypeInfo& city_field() { return kInfo; }

}  // namespace spruce
