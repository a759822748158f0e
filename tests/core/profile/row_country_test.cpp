// (value, country) combinations: counts, order of rows, and which Country column speaks for which
// column.
#include "core/profile/row_country.h"

#include <doctest/doctest.h>

#include "tests/core/profile/table_maker.h"

using namespace spruce;

namespace {

std::vector<Dictionary> make_dictionaries(const Table& table) {
  std::vector<Dictionary> dictionaries;
  for (std::uint32_t i = 0; i < table.column_count(); ++i) {
    dictionaries.push_back(make_dictionary(table, ColumnId(i)));
  }
  return dictionaries;
}

}  // namespace

TEST_CASE("uses of a value by country") {
  const Table table = make_table({"Phone", "Country"}, {{"1", "中国"},
                                                        {"1", "Germany"},
                                                        {"1", "China"},
                                                        {"1", ""},
                                                        {"1", "德国"},
                                                        {"2", "Germany"}});
  const std::vector<Dictionary> dictionaries = make_dictionaries(table);
  const RowCountries countries =
      make_row_countries(table, {FieldType::Phone, FieldType::Country}, dictionaries);
  const auto column = countries.find(ColumnId(0));
  REQUIRE(column);
  CHECK(column->codes == std::vector<std::string>{"", "CN", "DE"});
  CHECK_FALSE(countries.find(ColumnId(1)));
  CHECK_FALSE(countries.find(ColumnId(99)));

  const ValueCountries uses(dictionaries[0], dictionaries[1], column, "CN");
  std::vector<ValueCountries::Use> list;
  uses.list_uses(0, list);
  REQUIRE(list.size() == 2);
  CHECK(list[0].country == 0);
  CHECK(list[0].count == 3);
  CHECK(list[1].country == 2);
  CHECK(list[1].count == 2);
  uses.list_uses(1, list);
  REQUIRE(list.size() == 1);
  CHECK(list[0].country == 2);

  ValueContext own;
  own.country = "CN";
  CHECK(uses.context_of(own, 0).country == "CN");
  CHECK(uses.context_of(own, 2).country == "DE");
}

TEST_CASE("without a Country column every value has one use") {
  const Table table = make_table({"Phone"}, {{"1"}, {"1"}});
  const Dictionary dictionary = make_dictionary(table, ColumnId(0));
  std::vector<ValueCountries::Use> list;
  ValueCountries(dictionary).list_uses(0, list);
  REQUIRE(list.size() == 1);
  CHECK(list[0].country == 0);
  CHECK(list[0].count == 2);
}

TEST_CASE("the Country column with the like name speaks, else the fullest") {
  const Table table = make_table({"Shipping Zip", "Billing Country", "Shipping Country", "Phone"},
                                 {{"10115", "China", "Germany", "1"}, {"10117", "China", "", "2"}});
  const RowCountries countries = make_row_countries(
      table, {FieldType::PostalCode, FieldType::Country, FieldType::Country, FieldType::Phone},
      make_dictionaries(table));
  REQUIRE(countries.find(ColumnId(0)));
  CHECK(countries.find(ColumnId(0))->column == ColumnId(2));
  REQUIRE(countries.find(ColumnId(3)));
  CHECK(countries.find(ColumnId(3))->column == ColumnId(1));
}

TEST_CASE("a Country column that names no country does not speak") {
  const Table table = make_table({"Phone", "Country"}, {{"1", "???"}, {"2", ""}});
  const RowCountries countries =
      make_row_countries(table, {FieldType::Phone, FieldType::Country}, make_dictionaries(table));
  CHECK_FALSE(countries.find(ColumnId(0)));
}
