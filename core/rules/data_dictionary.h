// Data dictionary: what the columns of a table should hold, as the firm says it, read from a JSON
// descriptor. The descriptor follows Frictionless Table Schema and Data Package, version 2
// (datapackage.org/standard/table-schema, read 2026-11-25); what is ours stands in properties that
// begin with "spruce:". The descriptor itself stays the truth: the session keeps and saves it as it
// came, so that nothing another tool wrote is lost, and this is what can be checked of it.
// Invariant: every property is either a rule here or named in `unchecked`, never dropped silently.
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/fields/field.h"
#include "core/rules/pattern.h"

namespace spruce {

/// Limits of a descriptor, which is untrusted input: bytes, depth, fields, rules in all, values of
/// one list, bytes of a name.
inline constexpr std::size_t kMaxDictionaryBytes = 4U * 1024U * 1024U;
inline constexpr int kMaxDictionaryDepth = 32;
inline constexpr std::size_t kMaxDictionaryFields = 2000;
inline constexpr std::size_t kMaxDictionaryRules = 4000;
inline constexpr std::size_t kMaxListedValues = 20000;
inline constexpr std::size_t kMaxNameBytes = 1000;
/// Columns that one rule speaks of.
inline constexpr std::size_t kMaxRuleFields = 50;

/// The order is that of the names at the boundary; see rule_kind_name.
enum class RuleKind : std::uint8_t {
  Type,            ///< every value can be read as its type
  Required,        ///< never empty
  Unique,          ///< no value twice
  Enum,            ///< one of the listed values
  Pattern,         ///< the whole value matches
  Minimum,         ///< at least (or more than) a number or date
  Maximum,         ///< at most (or less than)
  MinLength,       ///< characters
  MaxLength,       ///< characters
  UniqueTogether,  ///< no combination of several columns twice
  ParentExists,    ///< the value is there in another column: a foreign key
  IfThen,          ///< where one condition holds, another must
  Dependency,      ///< one value of `from` goes with one value of `to`; learnt from the rows
  Order,           ///< the first date or number is at most the second
  PhoneCountry,    ///< a number with a country code is of the country of its record
  OneFilled,       ///< at least one of several columns is filled
};
std::string_view rule_kind_name(RuleKind kind);

enum class ConditionTest : std::uint8_t {
  Filled,
  Empty,
  OneOf,    ///< one of `values`
  NoneOf,   ///< filled, and none of `values`
  Matches,  ///< the pattern in values[0]
  AtLeast,  ///< a number or date of at least values[0]
  AtMost,
};
std::string_view condition_test_name(ConditionTest test);

struct Condition {
  std::string field;
  ConditionTest test = ConditionTest::Filled;
  std::vector<std::string> values;
  std::optional<Pattern> pattern;  ///< of Matches
};

/// The types of Table Schema that values are checked by; others are named in `unchecked`.
enum class ValueType : std::uint8_t { Text, Number, Integer, Boolean, Date, Datetime, Year };

struct DictionaryField {
  std::string name;
  ValueType type = ValueType::Text;
  std::string format;                ///< empty: the default one of its type
  std::optional<FieldType> meaning;  ///< "spruce:type", or what type and format say
  std::vector<std::string> missing;  ///< texts that stand for no value, "" not listed
};

struct Rule {
  RuleKind kind = RuleKind::Type;
  std::string key;   ///< stable and unique: "Email:required", "rule:2"
  std::string path;  ///< where it stands in the schema, a JSON pointer
  std::string name;  ///< what a person calls it; may be empty
  /// Fields it blames for a breach, by name; of Order the earlier one first; of PhoneCountry the
  /// phone; of IfThen the one of `must`.
  std::vector<std::string> fields;
  /// Fields it looks at besides: of Dependency the ones that decide, of PhoneCountry the country,
  /// of ParentExists the columns where the values must be.
  std::vector<std::string> others;
  std::string resource;             ///< of ParentExists: the source; empty: any
  std::vector<std::string> values;  ///< of Enum
  std::string text;                 ///< the pattern or bound as written
  bool is_strict = false;           ///< of bounds: the bound itself is outside
  std::uint32_t length = 0;         ///< of MinLength and MaxLength
  std::optional<Pattern> pattern;
  Condition when, must;
};

/// Something of the descriptor that is kept but not checked. `why` is a code: "type", "format",
/// "constraint", "kind", "property", "bound".
struct Unchecked {
  std::string path;
  std::string what;
  std::string_view why;  ///< static storage
};

struct DataDictionary {
  std::vector<DictionaryField> fields;
  std::vector<Rule> rules;  ///< of the fields in their order, then of the table
  std::vector<Unchecked> unchecked;
  const DictionaryField* find_field(std::string_view name) const;
};

/// The descriptor of a text: a Table Schema, or a Data Package with one inside. Errors: TooLarge,
/// BadJson, BadDictionary (detail: the path and what).
Result<nlohmann::ordered_json> read_descriptor(std::string_view text);

/// Where the schema stands in a descriptor, as a JSON pointer: "" or "/resources/0/schema", the
/// first resource that has one.
std::string schema_pointer(const nlohmann::ordered_json& descriptor);

/// What can be checked of it. Errors: BadDictionary (detail: the path and what), BadPattern.
Result<DataDictionary> parse_data_dictionary(const nlohmann::ordered_json& descriptor);

}  // namespace spruce
