// Levels follow name_part.h; priors are hand-set from what customer lists usually show and are
// re-estimated per file.
#include "core/fields/given_name.h"

#include "core/fields/name_column.h"
#include "core/fields/name_part.h"

namespace spruce {
namespace {

constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},
    {"same", 0.80, 0.010},
    {"nickname", 0.030, 0.004},
    {"one-edit", 0.055, 0.0030},
    {"similar", 0.025, 0.0050},
    {"fairly-similar", 0.015, 0.010},
    {"same-sound", 0.015, 0.004},
    {"part-of", 0.015, 0.003},
    {"initial", 0.020, 0.015},
    {"other-generation", 0.0005, 0.0010, false, true},
    {"different", 0.025, 0.946},
};

StandardValue standardise(std::string_view value, const ValueContext&) {
  return standardise_name_part(value, NameCase::GivenName, "given");
}

void append_feature(std::string_view value, const ValueContext& context, std::string& out) {
  append_name_part(value, NamePartKind::Given, out, context.words.get());
}

Level compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  return static_cast<Level>(relate_name_parts(read_name_part(a), read_name_part(b)));
}

std::string_view frequency_key(std::string_view feature) { return read_name_part(feature).text; }

constexpr FieldTypeInfo kInfo = {
    FieldType::GivenName,  "given-name",  standardise,        append_feature, compare,
    append_name_part_keys, frequency_key, describe_name_part, kLevels,
};

}  // namespace

const FieldTypeInfo& given_name_field() { return kInfo; }

}  // namespace spruce
