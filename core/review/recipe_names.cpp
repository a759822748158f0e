#include "core/review/recipe_names.h"

#include <algorithm>
#include <array>

#include "core/fields/catalog.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

/// Types whose columns cannot be mistaken for another of the same type.
bool says_who(FieldType type) {
  constexpr std::array<FieldType, 13> kTypes{
      FieldType::Email,      FieldType::Phone,       FieldType::PersonName, FieldType::GivenName,
      FieldType::FamilyName, FieldType::CompanyName, FieldType::Address,    FieldType::City,
      FieldType::Region,     FieldType::PostalCode,  FieldType::Country,    FieldType::TaxId,
      FieldType::Identifier};
  return std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end();
}

class Matcher {
 public:
  Matcher(const Recipe& recipe, const Table& table, const std::vector<MatchColumn>& columns)
      : recipe_(recipe), table_(table), columns_(columns), found_(recipe.columns.size()) {
    names_.name_of.resize(table.column_count());
  }

  RecipeNames run() {
    match([](const std::string& a, const std::string& b) { return a == b; });
    match([](const std::string& a, const std::string& b) { return fold_text(a) == fold_text(b); });
    match_types();
    for (std::size_t i = 0; i < recipe_.columns.size(); ++i) {
      if (!found_[i]) names_.missing.push_back(recipe_.columns[i].name);
    }
    return std::move(names_);
  }

 private:
  bool is_free(ColumnId column) const { return !names_.name_of[column.value]; }

  void take(std::size_t i, ColumnId column) {
    const std::string& name = recipe_.columns[i].name;
    found_[i] = true;
    names_.column_of.emplace(name, column);
    names_.name_of[column.value] = name;
    if (table_.column_name(column) != name) {
      names_.renamed.emplace_back(name, table_.column_name(column));
    }
  }

  template <typename Same>
  void match(Same same) {
    for (std::size_t i = 0; i < recipe_.columns.size(); ++i) {
      for (std::uint32_t c = 0; c < table_.column_count() && !found_[i]; ++c) {
        const ColumnId column{c};
        if (!is_free(column) || table_.is_virtual(column)) continue;
        if (same(recipe_.columns[i].name, table_.column_name(column))) take(i, column);
      }
    }
  }

  void match_types() {
    for (std::size_t i = 0; i < recipe_.columns.size(); ++i) {
      const RecipeColumn& wanted = recipe_.columns[i];
      const std::optional<FieldType> type = find_field_type(wanted.type);
      if (found_[i] || !type || !(says_who(*type) || wanted.role != "none")) continue;
      std::size_t rivals = 0;
      for (std::size_t k = 0; k < recipe_.columns.size(); ++k) {
        const RecipeColumn& other = recipe_.columns[k];
        if (!found_[k] && other.type == wanted.type && other.role == wanted.role) ++rivals;
      }
      std::vector<ColumnId> candidates;
      for (const MatchColumn& column : columns_) {
        if (column.type == *type && role_name(column.role) == wanted.role &&
            is_free(column.column) && !table_.is_virtual(column.column)) {
          candidates.push_back(column.column);
        }
      }
      if (rivals == 1 && candidates.size() == 1) take(i, candidates.front());
    }
  }

  const Recipe& recipe_;
  const Table& table_;
  const std::vector<MatchColumn>& columns_;
  std::vector<bool> found_;
  RecipeNames names_;
};

}  // namespace

RecipeNames match_recipe_columns(const Recipe& recipe, const Table& table,
                                 const std::vector<MatchColumn>& columns) {
  return Matcher(recipe, table, columns).run();
}

std::optional<std::string> rename_fix_key(const std::string& key, const Table& table,
                                          const RecipeNames& names) {
  const std::size_t at = key.find('@');
  if (at == std::string::npos) return std::nullopt;
  const std::string rest = key.substr(at + 1);
  // A column's name may itself end like a grade: the whole is tried first.
  for (const std::string_view grade : {"", ":likely", ":ask"}) {
    if (rest.size() < grade.size()) continue;
    if (rest.compare(rest.size() - grade.size(), grade.size(), grade) != 0) continue;
    const auto column = names.column_of.find(rest.substr(0, rest.size() - grade.size()));
    if (column == names.column_of.end()) continue;
    return key.substr(0, at + 1) + table.column_name(column->second) + std::string(grade);
  }
  return std::nullopt;
}

}  // namespace spruce
