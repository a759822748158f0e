// Levels follow name_part.h; priors are hand-set from what customer lists usually show and are
// re-estimated per file.
#include "core/fields/family_name.h"

#include "core/fields/name_column.h"
#include "core/fields/name_part.h"

namespace spruce {
namespace {

constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},
    {"same", 0.82, 0.004},
    {"nickname", 0.001, 0.001},
    {"one-edit", 0.060, 0.0020},
    {"similar", 0.025, 0.0035},
    {"fairly-similar", 0.013, 0.008},
    {"same-sound", 0.015, 0.003},
    {"part-of", 0.020, 0.002},
    {"initial", 0.010, 0.010},
    {"other-generation", 0.0005, 0.0010, false, true},
    {"different", 0.036, 0.9665},
};

StandardValue standardise(std::string_view value, const ValueContext&) {
  return standardise_name_part(value, NameCase::FamilyName, "family");
}

void append_feature(std::string_view value, const ValueContext& context, std::string& out) {
  append_name_part(value, NamePartKind::Family, out, context.words.get());
}

Level compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  return static_cast<Level>(relate_name_parts(read_name_part(a), read_name_part(b)));
}

std::string_view frequency_key(std::string_view feature) { return read_name_part(feature).text; }

constexpr FieldTypeInfo kInfo = {
    FieldType::FamilyName, "family-name", standardise,        append_feature, compare,
    append_name_part_keys, frequency_key, describe_name_part, kLevels,
};

}  // namespace

const FieldTypeInfo& family_name_field() { return kInfo; }

}  // namespace spruce
