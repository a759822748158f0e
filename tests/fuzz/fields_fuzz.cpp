// Fuzz target: two values of any field type in any country. Reading is stable (the standard form of
// a standard form is itself, unless it is asked about), no plausible value has no standard form,
// comparing is symmetric and finds a value the same as itself, keys of equal features are equal.
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/catalog.h"
#include "tests/support/fuzz_input.h"

using namespace spruce;

namespace {

constexpr std::string_view kCountries[] = {"",   "CN", "US", "DE", "GB",
                                           "FR", "JP", "TW", "BR", "IN"};

void check_value(const FieldTypeInfo& type, std::string_view value, const ValueContext& context) {
  const StandardValue once = type.standardise(value, context);
  const StandardValue twice = type.standardise(once.standard, context);
  fuzz::hold(twice.standard == once.standard, "standardising twice is standardising once");
  fuzz::hold(once.rule.empty() == (once.standard == value),
             "a rule is named when the value changes");
  std::string feature;
  type.append_feature(value, context, feature);
  std::string again;
  type.append_feature(value, context, again);
  fuzz::hold(feature == again, "the feature of a value is the same again");
  std::vector<std::string> described;
  type.describe_keys(feature, described);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  fuzz::Input input(data, size);
  const auto types = field_types();
  const FieldTypeInfo& type = types[input.choose(static_cast<std::uint32_t>(types.size()))];
  ValueContext context;
  context.country = kCountries[input.choose(10)];
  context.date_order = static_cast<DateOrder>(input.choose(4));
  const std::string_view left = input.text();
  const std::string_view right = input.rest();
  check_value(type, left, context);
  check_value(type, right, context);
  std::string a;
  std::string b;
  type.append_feature(left, context, a);
  type.append_feature(right, context, b);
  const Level level = type.compare(a, b);
  fuzz::hold(level == type.compare(b, a), "comparing is symmetric");
  fuzz::hold(level < type.levels.size(), "a level is one of the type's");
  const Level self = type.compare(a, a);  // a day without a year is less than the same
  fuzz::hold((self == kMissing) == a.empty(), "only no value is missing");
  fuzz::hold(self + 1U < type.levels.size(), "a value is not different from itself");
  std::vector<BlockKey> keys;
  type.append_block_keys(a, keys);
  if (type.frequency_key != nullptr) (void)type.frequency_key(a);
  return 0;
}
