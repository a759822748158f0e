#include "core/rules/draft.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/fields/catalog.h"
#include "core/rules/dependency.h"
#include "core/rules/value_format.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint32_t kMaxLooked = 2000;  // distinct values of a date column
constexpr double kMostOfThem = 0.99;
constexpr std::uint32_t kMaxChoices = 20;
constexpr std::uint32_t kRowsOfChoice = 10;  // rows a choice should have on average

struct DateForm {
  ValueType type;
  std::string_view format;
};
constexpr std::array<DateForm, 10> kDateForms{{{ValueType::Date, ""},
                                               {ValueType::Datetime, ""},
                                               {ValueType::Datetime, "%Y-%m-%d %H:%M:%S"},
                                               {ValueType::Datetime, "%Y-%m-%d %H:%M"},
                                               {ValueType::Date, "%Y/%m/%d"},
                                               {ValueType::Datetime, "%Y/%m/%d %H:%M"},
                                               {ValueType::Date, "%d.%m.%Y"},
                                               {ValueType::Date, "%d/%m/%Y"},
                                               {ValueType::Date, "%m/%d/%Y"},
                                               {ValueType::Date, "any"}}};

/// The first form that nearly all values of a date column have.
DateForm find_date_form(const Table& table, const Dictionary& dictionary,
                        const ValueContext& context) {
  std::array<std::uint32_t, kDateForms.size()> having{};
  std::uint32_t filled = 0;
  std::string scratch;
  const std::uint32_t stride = dictionary.distinct_count() / kMaxLooked + 1;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); id += stride) {
    const std::string_view value = distinct_value(table, dictionary, id, scratch);
    if (trim(value).empty()) continue;
    ++filled;
    for (std::size_t i = 0; i < kDateForms.size(); ++i) {
      const auto& [type, format] = kDateForms[i];
      if (read_measure(type, format, value, context)) ++having[i];
    }
  }
  for (std::size_t i = 0; i + 1 < kDateForms.size(); ++i) {
    const bool is_other_order =
        (kDateForms[i].format == "%d/%m/%Y" && context.date_order == DateOrder::MonthFirst) ||
        (kDateForms[i].format == "%m/%d/%Y" && context.date_order != DateOrder::MonthFirst);
    if (filled > 0 && !is_other_order && having[i] >= filled * kMostOfThem) return kDateForms[i];
  }
  return kDateForms.back();
}

Json field_json(const RuleCheckInput& input, ColumnId column) {
  Json field{{"name", replace_invalid_utf8(input.table.column_name(column))}, {"type", "string"}};
  if (column.value >= input.types.size()) return field;
  const ColumnType& type = input.types[column.value];
  switch (type.type) {
    case FieldType::Email:
      field["format"] = "email";
      break;
    case FieldType::Number:
      field["type"] = "number";
      break;
    case FieldType::Date: {
      if (column.value >= input.dictionaries.size()) break;
      const DateForm form =
          find_date_form(input.table, input.dictionaries[column.value], type.context);
      field["type"] = form.type == ValueType::Date ? "date" : "datetime";
      if (!form.format.empty()) field["format"] = std::string(form.format);
      break;
    }
    case FieldType::FreeText:
      break;
    default:
      field["spruce:type"] = std::string(field_type(type.type).name);
  }
  return field;
}

/// Collects what could be proposed of one table.
class Proposer {
 public:
  Proposer(const RuleCheckInput& input, const TableProfile& profile)
      : input_(input), profile_(profile) {}

  std::vector<RuleProposal> propose() {
    for (const ColumnProfile& column : profile_.columns) {
      if (input_.table.is_fed(column.column) && !input_.table.is_virtual(column.column)) {
        propose_constraints(column);
      }
    }
    propose_order(ColumnRole::Created, ColumnRole::Modified);
    propose_order(ColumnRole::Created, ColumnRole::LastActivity);
    propose_phones();
    propose_parent();
    for (const FoundDependency& one : find_dependencies(input_)) {
      const Json rule{
          {"kind", "dependency"}, {"from", Json::array({name(one.from)})}, {"to", name(one.to)}};
      add({}, "spruce:rules", rule, one.rows, one.exceptions, "dependency");
    }
    return std::move(out_);
  }

 private:
  std::string name(ColumnId column) const {
    return replace_invalid_utf8(input_.table.column_name(column));
  }
  void add(const std::string& field, const char* property, const Json& value, std::uint32_t rows,
           std::uint32_t broken, std::string_view evidence) {
    out_.push_back({field, property, value.dump(), rows, broken, evidence});
  }
  void propose_constraints(const ColumnProfile& column) {
    const std::string field = name(column.column);
    if (column.row_count > 1 && column.filled == column.row_count) {
      add(field, "required", true, column.row_count, 0, "always-filled");
    }
    const bool is_id = column.type.role == ColumnRole::RecordId;
    if (is_id && column.filled > 1) {
      add(field, "unique", true, column.filled, column.filled - column.distinct, "never-twice");
    }
    const bool has_few = column.type.type == FieldType::Choice && column.distinct >= 2 &&
                         column.distinct <= kMaxChoices &&
                         column.filled >= column.distinct * kRowsOfChoice;
    if (has_few && column.top_values.size() >= column.distinct) propose_choices(column, field);
  }
  void propose_choices(const ColumnProfile& column, const std::string& field) {
    Json list = Json::array();
    std::uint32_t listed = 0;
    for (const ValueCount& value : column.top_values) {
      if (value.is_cut || trim(value.text).empty()) continue;
      list.push_back(replace_invalid_utf8(value.text));
      listed += value.count;
    }
    if (listed > 0) add(field, "enum", list, listed, 0, "few-values");
  }
  std::vector<ColumnId> with_role(ColumnRole role) const {
    std::vector<ColumnId> found;
    for (const ColumnProfile& column : profile_.columns) {
      if (column.type.role == role && column.filled > 0) found.push_back(column.column);
    }
    return found;
  }
  void propose_order(ColumnRole first, ColumnRole second) {
    const std::vector<ColumnId> early = with_role(first), late = with_role(second);
    const auto is_date = [&](ColumnId column) {
      return input_.types[column.value].type == FieldType::Date;
    };
    if (early.empty() || late.empty() || !is_date(early[0]) || !is_date(late[0])) return;
    add({}, "spruce:rules",
        {{"kind", "order"}, {"fields", {name(early.front()), name(late.front())}}}, 0, 0, "dates");
  }
  void propose_phones() {
    std::vector<FieldType> types;
    for (const ColumnType& type : input_.types) types.push_back(type.type);
    const RowCountries countries = make_row_countries(input_.table, types, input_.dictionaries);
    for (const ColumnProfile& column : profile_.columns) {
      const auto country = countries.find(column.column);
      if (column.type.type != FieldType::Phone || column.filled == 0 || !country) continue;
      add({}, "spruce:rules",
          {{"kind", "phone-country"},
           {"phone", name(column.column)},
           {"country", name(country->column)}},
          0, 0, "phone-country");
    }
  }
  void propose_parent() {
    const std::vector<ColumnId> parents = with_role(ColumnRole::ParentAccount),
                                ids = with_role(ColumnRole::RecordId);
    if (parents.empty() || ids.empty()) return;
    add({}, "foreignKeys",
        {{"fields", {name(parents.front())}},
         {"reference", {{"resource", ""}, {"fields", {name(ids.front())}}}}},
        0, 0, "parent");
  }

  const RuleCheckInput& input_;
  const TableProfile& profile_;
  std::vector<RuleProposal> out_;
};

}  // namespace

Json draft_dictionary(const RuleCheckInput& input) {
  Json fields = Json::array();
  for (std::uint32_t c = 0; c < input.table.column_count(); ++c) {
    const ColumnId column{c};
    if (!input.table.is_fed(column) || input.table.is_virtual(column)) continue;
    fields.push_back(field_json(input, column));
  }
  return {{"$schema", "https://datapackage.org/profiles/2.0/tableschema.json"},
          {"fields", fields},
          {"missingValues", Json::array({""})}};
}

std::vector<RuleProposal> propose_rules(const RuleCheckInput& input, const TableProfile& profile) {
  return Proposer(input, profile).propose();
}

}  // namespace spruce
