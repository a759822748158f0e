// Detection as a table: what a person would say about each file.
#include "core/csv/dialect.h"

#include <doctest/doctest.h>

#include "core/csv/binary_check.h"
#include "core/csv/preview.h"
#include "core/csv/sniff.h"
#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

struct DialectRow {
  std::string name;
  std::string text;
  char delimiter;
  std::uint32_t columns;
  bool has_header;
  char quote = '"';
  bool backslash = false;
  std::uint32_t preamble = 0;
  LineEnding ending = LineEnding::Lf;
};

const std::vector<DialectRow>& dialect_rows() {
  static const std::vector<DialectRow> rows = {
      {"comma", "id,name,amount\n1,Ann,3.5\n2,Bob,4\n", ',', 3, true},
      {"semicolon with decimal commas", "Name;Ort;Preis\nMeier;Bonn;1,50\nKunz;Köln;22,00\n", ';',
       3, true},
      {"semicolon with commas in the header",
       "Name, Vorname;Ort, PLZ;Tel\nMeier, A;Bonn;1\nKunz, B;Köln;2\n", ';', 3, true},
      {"tab", "name\tphone\nAnn, B\t+1 212 555 0100\nBob, C\t+1 212 555 0101\n", '\t', 2, true},
      {"pipe with commas in cells", "one|two,two|three\nfour|five,five|six\n", '|', 3, true},
      {"caret", "a^b^c\n1^x y^2\n3^z w^4\n", '^', 3, true},
      {"tilde", "name~city~phone\nAnn~Bonn~123\nBob~Köln~456\n", '~', 3, true},
      {"colon", "name:city:zip\nAnn:Bonn:53111\nBob:Berlin:10115\n", ':', 3, true},
      {"unit separator",
       "a\x1f"
       "b\n1\x1f"
       "2\n3\x1f"
       "4\n",
       '\x1f', 2, true},
      {"times do not split at the colon", "when,what\n12:30:00,tea\n13:45:10,cake\n14:00:00,nap\n",
       ',', 2, true},
      {"dates and prices", "date;price\n2024-01-02;1,5\n2024-01-03;2,5\n", ';', 2, true},
      {"quoted delimiters", "\"Field1,1,1\"|Field2|\"Field3\"\n\"a,b,c\"|d|e\n\"f,g\"|h|i\n", '|',
       3, true},
      {"line breaks in quotes", "name,note\nAnn,\"one;two\nthree;four\"\nBob,\"x\n\ny\"\nCid,z\n",
       ',', 2, true},
      {"Chinese header and values",
       "客户名称,联系人,手机号\n北京甲公司,张三,13800138000\n上海乙公司,李四,13900139000\n", ',', 3,
       true},
      {"Chinese without a header",
       "张三,13800138000,zhang@example.cn\n李四,13900139000,li@example.cn\n", ',', 3, false},
      {"no header: a number above numbers",
       "Southborough,MA,9686\nNorthbridge,MA,14061\nWestborough,MA,29313\n", ',', 3, false},
      {"no header: an e-mail in the first row", "Ann,ann@example.com\nBob,bob@example.com\n", ',',
       2, false},
      {"all text: the first row is taken as names", "given,family\nAnn,Lee\nBob,Ray\n", ',', 2,
       true},
      {"a year as a name", "city,2021,2022\nBonn,x,y\nKöln,z,w\nUlm,v,u\n", ',', 3, true},
      {"single quotes", "'a','b'\n'1,5','2'\n'3,5','4'\n", ',', 2, true, '\''},
      {"apostrophes are no quotes", "name,city\nO'Brien,'s-Hertogenbosch\nD'Arcy,Bonn\n", ',', 2,
       true},
      {"backslash escapes", "name,note\nAnn,\"say \\\"hi, you\\\" now\"\nBob,\"x \\\"y\\\", z\"\n",
       ',', 2, true, '"', true},
      {"declared delimiter", "sep=;\na;b\n1,5;2,5\n3,5;4,5\n", ';', 2, true, '"', false, 1},
      {"declared delimiter, CRLF", "sep=,\r\na,b\r\n1,2\r\n", ',', 2, true, '"', false, 1,
       LineEnding::CrLf},
      {"title lines above the header",
       "Customer report\nGenerated 2024-05-01\n\nname,phone,city\nAnn,123,Bonn\nBob,456,Ulm\n", ',',
       3, true, '"', false, 3},
      {"title lines filled up with delimiters",
       "客户报表,,,\n,,,\n姓名,电话,城市,备注\n张三,1,北京,a\n李四,2,上海,b\n", ',', 4, true, '"',
       false, 2},
      {"CRLF", "a,b\r\n1,2\r\n3,4\r\n", ',', 2, true, '"', false, 0, LineEnding::CrLf},
      {"CR", "a,b\r1,2\r3,4\r", ',', 2, true, '"', false, 0, LineEnding::Cr},
      {"CRLF with LF in quotes", "a,b\r\n\"1\n2\n3\n4\n5\",2\r\n", ',', 2, true, '"', false, 0,
       LineEnding::CrLf},
      {"one column", "name\nAnn\nBob\n", ',', 1, true},
      {"one column of names with commas", "name\nLee, Ann\nRay, Bob\nFox, Cid\n", ';', 1, true},
      {"one line", "a,b,c", ',', 3, true},
      {"nothing", "", ',', 1, true},
      {"only line endings", "\n\n\n", ',', 1, true},
      {"ragged rows", "a,b,c\n1,2,3\n1,2\n1,2,3\n1,2,3,4\n1,2,3\n", ',', 3, true},
      {"a short header is no title", "a,b,c\n1,2,3,\n4,5,6,\n", ',', 4, true},
  };
  return rows;
}

}  // namespace

TEST_CASE("dialects are found as a person would find them") {
  for (const DialectRow& row : dialect_rows()) {
    CAPTURE(row.name);
    const std::vector<DialectGuess> guesses = detect_dialect(row.text, true);
    REQUIRE_FALSE(guesses.empty());
    const DialectGuess& best = guesses.front();
    CAPTURE(best.evidence);
    CHECK(static_cast<int>(best.dialect.delimiter) == static_cast<int>(row.delimiter));
    CHECK(best.column_count == row.columns);
    CHECK(best.dialect.has_header() == row.has_header);
    CHECK(static_cast<int>(best.dialect.quote) == static_cast<int>(row.quote));
    CHECK((best.dialect.escape == '\\') == row.backslash);
    CHECK(best.dialect.preamble_lines == row.preamble);
    CHECK(static_cast<int>(best.dialect.line_ending) == static_cast<int>(row.ending));
    CHECK(best.confidence >= 0);
    CHECK(best.confidence <= 1);
  }
}

TEST_CASE("a cut sample leaves its last line out") {
  std::string text = "a;b\n";
  for (int i = 0; i < 30; ++i) text += "1,5;2\n";
  text += "a long line, that, is, cut, here";
  const DialectGuess best = detect_dialect(text, false).front();
  CHECK(best.evidence.substr(0, 19) == "consistent:1.000:2 ");
  CHECK(best.dialect.delimiter == ';');
}

TEST_CASE("files that are no text are named") {
  struct {
    std::string name;
    std::string head;
    std::string detail;  // empty: text
  } const rows[] = {
      {"workbook", std::string("PK\x03\x04\x14\0\x06\0[Content_Types].xml", 27), "xlsx"},
      {"archive", std::string("PK\x03\x04\x14\0\x06\0some.txt", 16), "zip"},
      {"old workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "xls"},
      {"PDF", "%PDF-1.7\n1 0 obj\n", "pdf"},
      {"gzip", std::string("\x1f\x8b\x08\0\0\0", 6), "gzip"},
      {"PNG", std::string("\x89PNG\r\n\x1a\n\0\0", 10), "png"},
      {"web page", "\n <!DOCTYPE HTML>\n<html><table>", "html"},
      {"XML workbook", "\xef\xbb\xbf<?xml version=\"1.0\"?><Workbook>", "xml"},
      {"control bytes", std::string(64, '\x01') + "abc", "binary"},
      {"NULs", std::string(100, '\0'), "binary"},
      {"CSV", "a,b\n1,2\n", ""},
      {"CSV with a NUL", std::string("a,b\n1,\0\nlong enough to be text\n", 31), ""},
      {"GIF8 is a name too", "GIF8,RIFF\nRar!,BZh\n", ""},
      {"BZh header", "BZh,PAR1\n1,2\n", ""},
      {"GB18030", "\xd0\xd5\xc3\xfb,\xb5\xe7\xbb\xb0\n\xd5\xc5\xc8\xfd,1\n", ""},
      {"UTF-16 with BOM",
       std::string("\xff\xfe"
                   "a\0,\0b\0\n\0",
                   10),
       ""},
      {"UTF-16 without BOM",
       std::string("a\0,\0b\0\n\0"
                   "1\0,\0"
                   "2\0\n\0",
                   16),
       ""},
      {"UTF-16BE without BOM",
       std::string("\0a\0,\0b\0\n\0"
                   "1\0,\0"
                   "2\0\n",
                   16),
       ""},
      {"UTF-32 without BOM", std::string("a\0\0\0,\0\0\0b\0\0\0\n\0\0\0", 16), ""},
      {"nothing", "", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const auto error = check_is_text(row.head);
    CHECK((error ? error->detail : "") == row.detail);
    if (error) CHECK(error->code == ErrorCode::NotText);
  }
}

TEST_CASE("sniffing gives options that read the file") {
  std::string gb;
  REQUIRE(Encoder(Encoding::Gb18030)
              .encode("客户名称;联系人;手机号\r\n北京市海淀区甲有限公司;张三;"
                      "13800138000\r\n上海乙贸易公司;李四;13900139000\r\n",
                      gb));
  const Result<Sniff> sniff = sniff_file(gb, true);
  REQUIRE(sniff.ok());
  CHECK(sniff.value().options.encoding == Encoding::Gb18030);
  CHECK(sniff.value().options.dialect.delimiter == ';');
  CHECK(sniff.value().options.dialect.line_ending == LineEnding::CrLf);
  const Rows preview = preview_rows(gb, sniff.value().options, {2}).rows;
  CHECK(show(preview) ==
        "[客户名称][联系人][手机号]\n[北京市海淀区甲有限公司][张三][13800138000]\n");

  const Result<Sniff> bom = sniff_file(
      "\xef\xbb\xbf"
      "a,b\n1,2\n",
      true);
  REQUIRE(bom.ok());
  CHECK(bom.value().options.bom_bytes == 3);
  const Rows with_bom = preview_rows(
                            "\xef\xbb\xbf"
                            "a,b\n1,\xff\n",
                            bom.value().options, {2, 3})
                            .rows;
  CHECK(show(with_bom) == "[a][b]\n[1][\xef\xbf\xbd]\n");

  const ReadOptions chosen = make_read_options(gb, true, Encoding::Windows1252);
  CHECK(chosen.encoding == Encoding::Windows1252);
  CHECK(chosen.dialect.delimiter == ';');

  CHECK(sniff_file("", true).error().code == ErrorCode::EmptyFile);
  CHECK(sniff_file("%PDF-1.4", true).error().code == ErrorCode::NotText);
  CHECK(preview_rows("", ReadOptions(), {2}).rows.empty());
}

TEST_CASE("the preview shows the lines that tell encodings apart") {
  const std::string head = "id,name\n1,Ann\n2,Bob\n3,Zo\xEB\n4,Cy\n5,\"Ren\xE9\nB.\"\n6,Dan\n";
  CHECK(pick_preview_lines(head, 1, 2) == std::vector<std::uint32_t>{4, 6});
  CHECK(pick_preview_lines(head, 1, 3) == std::vector<std::uint32_t>{2, 4, 6});
  CHECK(pick_preview_lines("a\n", 1, 3).empty());
  ReadOptions options;
  options.encoding = Encoding::Windows1252;
  const PreviewRows preview = preview_rows(head, options, {4, 6, 7});
  CHECK(show(preview.rows) == "[id][name]\n[3][Zoë]\n[5][René\nB.]\n");
  CHECK(preview.lines == std::vector<std::uint32_t>{0, 4, 6});
  options.encoding = Encoding::Windows1251;
  CHECK(show(preview_rows(head, options, {4}).rows) == "[id][name]\n[3][Zoл]\n");
}
