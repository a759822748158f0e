// Which values are graded when a column has too many: sums, order of rows, the value that must be
// in.
#include "core/profile/value_selection.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "tests/core/profile/table_maker.h"

using namespace spruce;

namespace {

struct Read {
  Dictionary dictionary;
  std::vector<std::uint32_t> hashes;
};

Read read_column(const Table& table) {
  DictionaryBuilder builder(table, ColumnId(0));
  builder.step(table.row_count());
  const std::vector<std::uint32_t> hashes = builder.hashes();
  return {builder.take(), hashes};
}

std::set<std::string> texts_of(const Table& table, const Read& read,
                               const std::vector<std::uint32_t>& ids) {
  std::set<std::string> texts;
  std::string scratch;
  for (const std::uint32_t id : ids) {
    texts.insert(std::string(distinct_value(table, read.dictionary, id, scratch)));
  }
  return texts;
}

std::vector<std::string> many_values() {
  std::vector<std::string> values;
  TestRandom random(3);
  for (int i = 0; i < 3000; ++i) values.push_back("v" + std::to_string(random.below(1500)));
  for (int i = 0; i < 50; ++i) values.push_back("常见");
  values.push_back("");
  return values;
}

}  // namespace

TEST_CASE("all values when they fit") {
  const Table table = make_column("a", {"x", "y", "x", ""});
  const Read read = read_column(table);
  const ValueSelection selection = select_values(read.dictionary, read.hashes, 10);
  CHECK(selection.is_whole());
  CHECK(selection.certain == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(selection.drawn.empty());
}

TEST_CASE("a selection is disjoint, within the limit, and adds up") {
  const Table table = make_column("a", many_values());
  const Read read = read_column(table);
  const ValueSelection selection = select_values(read.dictionary, read.hashes, 200);
  CHECK_FALSE(selection.is_whole());
  CHECK(selection.certain.size() + selection.drawn.size() == 200);
  CHECK(std::is_sorted(selection.certain.begin(), selection.certain.end()));
  CHECK(std::is_sorted(selection.drawn.begin(), selection.drawn.end()));
  std::uint32_t certain_cells = 0;
  for (const std::uint32_t id : selection.certain) certain_cells += read.dictionary.counts[id];
  CHECK(certain_cells + selection.rest_cells == table.row_count());
  CHECK(selection.certain.size() + selection.rest_distinct == read.dictionary.distinct_count());
  std::set<std::uint32_t> all(selection.certain.begin(), selection.certain.end());
  all.insert(selection.drawn.begin(), selection.drawn.end());
  CHECK(all.size() == 200);
  CHECK(texts_of(table, read, selection.certain).count("常见") == 1);
}

TEST_CASE("law: the order of rows does not change which values are looked at") {
  std::vector<std::string> values = many_values();
  const Table forwards = make_column("a", values);
  std::reverse(values.begin(), values.end());
  const Table backwards = make_column("a", values);
  const Read one = read_column(forwards);
  const Read two = read_column(backwards);
  const ValueSelection first = select_values(one.dictionary, one.hashes, 300);
  const ValueSelection second = select_values(two.dictionary, two.hashes, 300);
  CHECK(texts_of(forwards, one, first.certain) == texts_of(backwards, two, second.certain));
  CHECK(texts_of(forwards, one, first.drawn) == texts_of(backwards, two, second.drawn));
  CHECK(first.drawn_cells == second.drawn_cells);
}

TEST_CASE("the value that must be in is in") {
  const Table table = make_column("a", many_values());
  const Read read = read_column(table);
  const std::uint32_t empty = read.dictionary.ids.back();
  const ValueSelection selection = select_values(read.dictionary, read.hashes, 100, empty);
  CHECK(std::binary_search(selection.certain.begin(), selection.certain.end(), empty));
  CHECK(selection.certain.size() + selection.drawn.size() <= 101);
}
