// One person is found by any identifier in any column, in other spellings and inside notes; others
// are not; after redaction nobody finds them again.
#include "core/privacy/person_search.h"

#include <doctest/doctest.h>

#include "tests/support/small_table.h"

namespace spruce::test {
namespace {

constexpr FieldType kName = FieldType::PersonName;
constexpr FieldType kText = FieldType::FreeText;

struct Case {
  const char* query;
  FieldType column;
  const char* value;
  const char* kind;  // null: not found
};

}  // namespace

TEST_CASE("a person is found in every spelling, and nobody else") {
  const Case cases[] = {
      {"张三", kName, "张三", "exact"},
      {"张三", kName, "张三先生", "in-text"},
      {"张三", kName, "ZHANG SAN", "sound"},
      {"张三", kName, "San Zhang", "sound"},
      {"张三", kName, "李四", nullptr},
      {"张三", kText, "与张三通话", "in-text"},
      {"张三", kText, "met zhang san on Monday", "sound"},
      {"张三", kText, "met Li Si on Monday", nullptr},
      {"Zhang San", kText, "与张三通话", "sound"},
      {"Anna Lee", kName, "Lee, Anna", "exact"},
      {"Anna Lee", kName, "Anne Lee", "sound"},
      {"Anna Bergstrom", kName, "Anna Bergstrem", "close"},
      {"Anna Lee", kName, "Bert Cole", nullptr},
      {"Anna Lee", kText, "ANNA  LEE called", "in-text"},
      {"Anna Lee", kText, "Annabel Leeds", nullptr},
      {"Anna@X.example", FieldType::Email, "anna@x.example", "exact"},
      {"anna@x.example", kText, "cc anna@x.example please", "in-text"},
      {"anna@x.example", FieldType::Email, "joanna@x.example", nullptr},
      {"13800138000", FieldType::Phone, "+86 138 0013 8000", "exact"},
      {"+86 138 0013 8000", FieldType::Phone, "13800138000", "exact"},
      {"13800138000", kText, "手机１３８ ００１３ ８０００", "in-text"},
      {"13800138000", FieldType::Phone, "13800138001", nullptr},
      {"11010519491231002X", FieldType::TaxId, "11010519491231002x", "exact"},
      {"R1024", FieldType::Identifier, "R1024", "exact"},
      {"R1024", FieldType::Identifier, "R10245", nullptr},
      {"R1024", kText, "see record R1024.", "in-text"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.query);
    CAPTURE(c.value);
    const PersonSearch search({{c.query}, true});
    const SearchColumn column{ColumnId{0}, c.column, {}};
    PersonHit hit;
    const bool found = search.find(c.value, column, hit);
    CHECK(found == (c.kind != nullptr));
    if (!found || c.kind == nullptr) continue;
    CHECK(hit_kind_name(hit.kind) == c.kind);
    const std::string redacted = search.redact(c.value, column);
    CAPTURE(redacted);
    PersonHit again;
    CHECK_FALSE(search.find(redacted, column, again));
  }
}

TEST_CASE("redaction leaves the rest of a note") {
  const PersonSearch search({{"张三", "13800138000"}, true});
  const SearchColumn column{ColumnId{0}, kText, {}};
  CHECK(search.redact("与张三(13800138000)通话，改约周五", column) ==
        "与[removed]([removed])通话，改约周五");
  CHECK(search.redact("nothing here", column) == "nothing here");
  // An address that sounds like the name, too.
  const PersonSearch both({{"张三", "zhang.san@yuanda.example"}, true});
  CHECK(both.redact("asked by zhang.san@yuanda.example, closed", column) ==
        "asked by [removed], closed");
  // A name that is in the mark itself.
  CHECK(PersonSearch({{"Removed Moved"}, true}).redact("ask Removed Moved now", column) ==
        "ask [removed] now");
  CHECK(PersonSearch({{"removed"}, true}).redact("ask removed now", column) == "ask [removed] now");
}

TEST_CASE("names in two columns are one name, and cells are listed once") {
  Table table;
  fill_table(table, "id,first,last,note\n1,San,Zhang,x\n2,Anna,Lee,met San Zhang\n3,San,Lee,y\n");
  const std::vector<SearchColumn> columns{{ColumnId{0}, FieldType::Identifier, {}},
                                          {ColumnId{1}, FieldType::GivenName, {}},
                                          {ColumnId{2}, FieldType::FamilyName, {}},
                                          {ColumnId{3}, kText, {}}};
  const PersonSearch search({{"张三"}, true});
  const std::vector<PersonHit> hits = find_person(table, columns, search);
  REQUIRE(hits.size() == 3);
  CHECK(hits[0].cell == CellRef{RowId{0}, ColumnId{1}});
  CHECK(hits[1].cell == CellRef{RowId{0}, ColumnId{2}});
  CHECK(hits[2].cell == CellRef{RowId{1}, ColumnId{3}});
  CHECK(find_person(table, columns, PersonSearch({{"张三"}, false})).empty());
  CHECK(PersonSearch({{"x", "12"}, true}).too_short().size() == 2);
}

}  // namespace spruce::test
