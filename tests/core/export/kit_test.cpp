// What a kit holds for each CRM, that its files are checked from their own cells, and what the
// preflight says of it.
#include "core/export/kit_files.h"

#include <doctest/doctest.h>

#include <set>

#include "core/export/preflight.h"
#include "tests/support/export_fixture.h"

namespace spruce::test {
namespace {

const std::map<std::string, TypeAndRole> kTypes{
    {"Id", {FieldType::Identifier, ColumnRole::RecordId}},
    {"Name", {FieldType::FamilyName, ColumnRole::None}},
    {"Email", {FieldType::Email, ColumnRole::None}},
    {"Stage", {FieldType::Choice, ColumnRole::None}},
    {"Born", {FieldType::Date, ColumnRole::None}},
    {"Opt out", {FieldType::Choice, ColumnRole::Consent}},
    {"Owner", {FieldType::PersonName, ColumnRole::Owner}}};

constexpr std::string_view kCsv =
    "Id,Name,Email,Stage,Born,Opt out,Owner,Note\n"
    "0035g00000aBcD1,Anna,a@x.example,New,2001-02-03,true,Kim,a\n"
    "0035g00000aBcD2,Bert,b@x.example,Won,2001-02-03,false,Kim,b\n"
    "0035g00000aBcD3,Cora,c@x.example,New,2001-02-03,false,Kim,c\n"
    "0035g00000ABcD3,Dora,d@x.example,New,2001-02-03,false,Kim,d\n"
    ",Emil,e@x.example,New,2001-02-03,false,Kim,e\n"
    "0035g00000aBcD6,Finn,f@x.example,New,2001-02-03,false,Kim,f\n";

std::shared_ptr<const Kit> kit_of(const std::shared_ptr<const OutputContext>& context,
                                  const char* crm) {
  return std::make_shared<const Kit>(plan_kit(*context, SourceId{0}, *find_crm(crm)));
}

std::string bytes_of(const TableFile& table) { return drain(*make_table_output(table).open()); }

std::string check(const KitFile& file, std::string_view bytes) {
  const auto back = read_table_back(file.table.name, file.check());
  back->take(bytes);
  return back->finish();
}

std::map<std::string, std::string> files_of(ExportFixture& fixture, const char* crm) {
  const auto context = fixture.context();
  std::map<std::string, std::string> files;
  for (const KitFile& file : make_kit_files(context, kit_of(context, crm), 0)) {
    files[file.table.name] = bytes_of(file.table);
    CAPTURE(file.table.name);
    CHECK(check(file, files[file.table.name]) == "");
  }
  return files;
}

}  // namespace

TEST_CASE("an update holds the id and only changed columns of records that have an id") {
  ExportFixture fixture(kCsv, kTypes);
  fixture.edit(0, 1, "Anne");
  fixture.edit(1, 3, "Lost");
  fixture.edit(4, 1, "Emile");  // has no id
  auto files = files_of(fixture, "zoho");
  CHECK(files.size() == 1);
  CHECK(files["in-update.csv"] ==
        "Id,Name,Stage\r\n0035g00000aBcD1,Anne,New\r\n0035g00000aBcD2,Bert,Lost\r\n");
  CHECK(files_of(fixture, "generic")["in-update.csv"].substr(0, 3) == "\xEF\xBB\xBF");
  CHECK(files_of(fixture, "salesforce")["in-update.csv"].find(
            "Id,Name,Stage,Id_18\r\n0035g00000aBcD1,Anne,New,0035g00000aBcD1AAK\r\n") !=
        std::string::npos);
}

TEST_CASE("a file without record ids has no update, whatever changed") {
  ExportFixture fixture("Name,Note\nAnna,a\nBert,b\n", {});
  fixture.edit(0, 0, "Anne");
  const auto context = fixture.context();
  CHECK(make_kit_files(context, kit_of(context, "hubspot"), 0).empty());
}

TEST_CASE("columns that identify a row for the CRM go along") {
  ExportFixture fixture(
      "(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Name\n"
      "g1,c1,2001-02-03,Anna\ng2,c2,2001-02-03,Bert\n",
      {{"(Do Not Modify) Contact", {FieldType::Identifier, ColumnRole::RecordId}}});
  fixture.edit(1, 3, "Berta");
  CHECK(files_of(fixture, "dynamics")["in-update.csv"] ==
        "\xEF\xBB\xBF(Do Not Modify) Contact,(Do Not Modify) Row Checksum,"
        "(Do Not Modify) Modified On,Name\r\ng2,c2,2001-02-03,Berta\r\n");
}

TEST_CASE("a group of four is merged in as many steps as the CRM needs") {
  struct Case {
    const char* crm;
    const char* rows;
  };
  const Case cases[] = {
      {"salesforce",
       "step,kept_record_id,merge_record_id_1,merge_record_id_2\r\n1,0035g00000aBcD2,"
       "0035g00000aBcD1,0035g00000aBcD3\r\n2,0035g00000aBcD2,0035g00000ABcD3,\r\n"},
      {"zoho",
       "step,kept_record_id,merge_record_id_1,merge_record_id_2\r\n1,0035g00000aBcD2,"
       "0035g00000aBcD1,0035g00000aBcD3\r\n2,0035g00000aBcD2,0035g00000ABcD3,\r\n"},
      {"hubspot",
       "step,kept_record_id,merge_record_id_1\r\n1,0035g00000aBcD2,0035g00000aBcD1\r\n"
       "2,0035g00000aBcD2,0035g00000aBcD3\r\n3,0035g00000aBcD2,0035g00000ABcD3\r\n"},
      {"generic", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.crm);
    ExportFixture fixture(kCsv, kTypes);
    fixture.merge({1, 0, 2, 3});
    auto files = files_of(fixture, c.crm);
    std::string merges = files.count("in-merge.csv") > 0 ? files["in-merge.csv"] : std::string();
    CHECK(merges == c.rows);
    CHECK(files["in-delete.csv"].find("0035g00000aBcD1,0035g00000aBcD2,in.csv") !=
          std::string::npos);
  }
}

TEST_CASE("large kits come as numbered files, and the last tells what is missing") {
  ExportFixture fixture(kCsv, kTypes);
  for (const std::uint32_t row : {0U, 1U, 2U, 3U, 5U}) fixture.edit(row, 7, "x");
  const auto context = fixture.context();
  const auto kit = kit_of(context, "hubspot");
  CHECK(make_kit_files(context, kit, 5).size() == 1);  // exactly at
  const std::vector<KitFile> files = make_kit_files(context, kit, 4);
  REQUIRE(files.size() == 2);  // one over
  CHECK(files[0].table.name == "in-update-001.csv");
  CHECK(files[1].table.name == "in-update-002.csv");
  CHECK(bytes_of(files[1].table) == "Id,Note\r\n0035g00000aBcD6,x\r\n");
  CHECK(check(files[0], bytes_of(files[0].table)) == "");
  CHECK(check(files[1], "Id,Note\r\n") == "in-update-002.csv:2:missing record");
}

TEST_CASE("a damaged kit file is found") {
  ExportFixture fixture(kCsv, kTypes);
  fixture.edit(0, 1, "Anne");
  fixture.merge({1, 2, 3});
  const auto context = fixture.context();
  struct Case {
    const char* role;
    const char* from;
    const char* to;
  };
  const Case cases[] = {
      {"kit-update", "Anne", "Anna"},
      {"kit-update", "0035g00000aBcD1,", "0035g00000aBcD6,"},
      {"kit-update", "0035g00000aBcD1,", ","},
      {"kit-update", "0035g00000aBcD1,", "0035g00000abcd1,"},
      {"kit-update", "Id,Name", "Id,Nick"},
      {"kit-merge", "1,0035g00000aBcD2", "2,0035g00000aBcD2"},
      {"kit-merge", "0035g00000aBcD3", "0035g00000aBcD6"},
      {"kit-merge", "1,0035g00000aBcD2,0035g00000aBcD3", "1,0035g00000aBcD3,0035g00000aBcD2"},
      {"kit-delete", "0035g00000aBcD3,", "0035g00000aBcD1,"},
      {"kit-delete", ",0035g00000aBcD2,", ",0035g00000aBcD1,"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.role);
    CAPTURE(c.to);
    bool found = false;
    for (const KitFile& file : make_kit_files(context, kit_of(context, "hubspot"), 0)) {
      if (file.table.role != c.role) continue;
      found = true;
      std::string bytes = bytes_of(file.table);
      const std::size_t at = bytes.find(c.from);
      REQUIRE(at != std::string::npos);
      bytes.replace(at, std::string_view(c.from).size(), c.to);
      CHECK(check(file, bytes) != "");
    }
    CHECK(found);
  }
}

TEST_CASE("the preflight names what a CRM would refuse, ignore or damage, with its place") {
  struct Case {
    const char* name;
    const char* crm;
    std::uint32_t row, column;
    std::string text;
    FindingCode code;
    const char* in_sentence;
  };
  const Case cases[] = {
      {"no id", "hubspot", 4, 1, "Emile", FindingCode::NoId, "line 6"},
      {"exactly as long as allowed", "salesforce", 0, 1, std::string(80, 'x'),
       FindingCode::NoIdColumn, nullptr},
      {"one too long", "salesforce", 0, 1, std::string(81, 'x'), FindingCode::TooLong, "80"},
      {"Chinese, exactly", "zoho", 0, 1,
       [] {
         std::string s;
         for (int i = 0; i < 80; ++i) s += "张";
         return s;
       }(),
       FindingCode::NoIdColumn, nullptr},
      {"rare characters count twice", "zoho", 0, 1,
       [] {
         std::string s;
         for (int i = 0; i < 41; ++i) s += "\xF0\xA1\x8C\x9B";
         return s;
       }(),
       FindingCode::TooLong, "80"},
      {"a date form", "zoho", 0, 4, "2001-03-04", FindingCode::DateForm, "MM/dd/yyyy"},
      {"a date in the right form", "zoho", 0, 4, "03/04/2001", FindingCode::NoIdColumn, nullptr},
      {"a date for another CRM", "odoo", 0, 4, "2001-03-04", FindingCode::NoIdColumn, nullptr},
      {"a yes in other words", "salesforce", 1, 5, "ja", FindingCode::YesNoForm, "Opt out"},
      {"a yes in its words", "salesforce", 1, 5, "Yes", FindingCode::NoIdColumn, nullptr},
      {"a new choice", "hubspot", 0, 3, "Lost", FindingCode::NewChoice, "“Lost”"},
      {"a known choice", "hubspot", 0, 3, "Won", FindingCode::NoIdColumn, nullptr},
      {"a required field blank", "odoo", 0, 1, "", FindingCode::NoIdColumn, nullptr},
      {"a required field blank there", "salesforce", 0, 1, "", FindingCode::RequiredBlank, "Anna"},
      {"a cleared cell", "hubspot", 0, 7, "", FindingCode::Cleared, "Note"},
      {"a cleared cell where blank clears", "dynamics", 0, 7, "", FindingCode::NoIdColumn, nullptr},
      {"a forbidden character", "zoho", 0, 7, "a|b", FindingCode::ForbiddenCharacter, "|"},
      {"an owner", "pipedrive", 0, 6, "Lee", FindingCode::SystemColumn, "Owner"},
      {"a shared address", "hubspot", 0, 2, "B@x.example", FindingCode::SharedEmail,
       "0035g00000aBcD2"},
      {"a shared address elsewhere", "odoo", 0, 2, "B@x.example", FindingCode::NoIdColumn, nullptr},
      {"a changed id", "salesforce", 0, 0, "0035g00000ABCD1", FindingCode::ChangedId,
       "0035g00000aBcD1"},
      {"a record too large", "salesforce", 0, 7, std::string(400'001, 'x'),
       FindingCode::RecordTooLarge, "400000"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    ExportFixture fixture(kCsv, kTypes);
    fixture.edit(c.row, c.column, c.text);
    const auto context = fixture.context();
    const auto kit = kit_of(context, c.crm);
    std::vector<std::string> sentences;
    std::vector<FindingCode> codes;
    check_kit(*context, *kit, [&](const Finding& finding) {
      codes.push_back(finding.code);
      if (finding.code != c.code) return;
      sentences.push_back(finding_sentence(*context, *kit, finding, "en"));
      CHECK(finding_sentence(*context, *kit, finding, "zh") != sentences.back());
    });
    if (c.in_sentence == nullptr) {
      CHECK(codes.empty());
      continue;
    }
    REQUIRE(sentences.size() == 1);
    CAPTURE(sentences[0]);
    CHECK(sentences[0].find(c.in_sentence) != std::string::npos);
    CHECK(sentences[0].find("in.csv") == 0);
    CHECK(sentences[0].find('{') == std::string::npos);
  }
}

TEST_CASE("ids that differ by capitals alone and ids given twice are told") {
  ExportFixture fixture(kCsv, kTypes);
  fixture.edit(2, 7, "x");
  fixture.edit(3, 7, "y");
  const auto context = fixture.context();
  std::set<FindingCode> codes;
  const auto take = [&](const Finding& finding) { codes.insert(finding.code); };
  check_kit(*context, *kit_of(context, "salesforce"), take);
  CHECK(codes == std::set<FindingCode>{FindingCode::CaseCollision});
  codes.clear();
  check_kit(*context, *kit_of(context, "hubspot"), take);
  CHECK(codes.empty());

  ExportFixture twice("Id,Note\n7,a\n7,b\n8,c\n", kTypes);
  twice.edit(0, 1, "x");
  twice.edit(1, 1, "y");
  const auto other = twice.context();
  check_kit(*other, *kit_of(other, "hubspot"), take);
  CHECK(codes == std::set<FindingCode>{FindingCode::RepeatedId});
}

}  // namespace spruce::test
