// Names of many people, found in texts: Han anywhere, Latin as whole words and in both orders.
#include "core/privacy/name_index.h"

#include <doctest/doctest.h>

using namespace spruce;

namespace {

struct Row {
  const char* text;
  std::vector<std::string> found;
};

}  // namespace

TEST_CASE("names are found where they stand, and nothing else") {
  NameIndex index;
  for (const char* name : {"张三", "张三丰", "李", "anna bergstrom", "li wei", "bob", "欧阳娜娜"}) {
    index.add(name);
  }
  const std::vector<Row> rows{
      {"met 张三 on monday", {"张三"}},
      {"张三丰来电", {"张三丰", "张三"}},
      {"李 called", {}},  // one character is a surname, not a person
      {"call anna bergstrom back", {"anna bergstrom"}},
      {"bergstrom anna said no", {"bergstrom anna"}},
      {"joanna bergstrom", {}},
      {"anna bergstroms", {}},
      {"bob called", {}},  // one word may be a word
      {"wei li and li wei", {"wei li", "li wei"}},
      {"欧阳娜娜与张三", {"欧阳娜娜", "张三"}},
      {"", {}},
      {"张", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(index.find(row.text) == row.found);
  }
  CHECK(NameIndex().find("anna bergstrom").empty());
}
