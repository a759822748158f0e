// FileIntake: the whole file decides on its encoding, whatever the pieces it comes in; cells in
// another encoding are listed.
#include <doctest/doctest.h>

#include "core/csv/intake.h"
#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

struct Taken {
  std::string error;
  Encoding encoding = Encoding::Utf8;
  std::string evidence;
  SourceText source;
  ReadReport report;
  Misfits misfits;
  ReadOptions read;
};

Taken take(std::string_view bytes, std::size_t piece, const char* chosen = nullptr) {
  IntakeChoices choices;
  choices.is_encoding_chosen = chosen != nullptr;
  choices.apply = [chosen](std::string_view head, bool whole, const Sniff& sniff) {
    if (chosen == nullptr) return Result<ReadOptions>(sniff.options);
    return Result<ReadOptions>(make_read_options(head, whole, *find_encoding(chosen)));
  };
  FileIntake intake(choices, bytes.size());
  Taken taken;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::string_view part = bytes.substr(at, piece == 0 ? bytes.size() : piece);
    char* room = intake.reserve_input(static_cast<std::uint32_t>(part.size() + 3));
    std::copy(part.begin(), part.end(), room);
    const Status status = intake.commit_input(static_cast<std::uint32_t>(part.size()));
    if (!status) taken.error = status.error().detail;
    at += part.size();
  }
  const Status status = intake.finish();
  if (!status) {
    taken.error = std::string(error_name(status.error().code));
    return taken;
  }
  taken.read = intake.read_options();
  taken.encoding = taken.read.encoding;
  taken.report = intake.take_report();
  taken.source = intake.take_source();
  taken.misfits = intake.take_misfits();
  taken.evidence = intake.take_sniff().encodings.front().evidence_code;
  return taken;
}

std::string encoded(Encoding encoding, std::string_view text) {
  std::string bytes;
  REQUIRE(Encoder(encoding).encode(text, bytes));
  return bytes;
}

std::string plain_rows(std::size_t bytes) {
  std::string text = "id,name,city\n";
  for (std::size_t i = 0; text.size() < bytes; ++i) {
    text += std::to_string(i) + ",John Smith,Boston\n";
  }
  return text;
}

std::string back(const Taken& taken) {
  Table table;
  std::vector<ColumnId> columns;
  for (const std::string& name : taken.source.header) columns.push_back(table.add_column(name));
  SourceText copy = taken.source;
  const SourceId source = table.add_source(std::move(copy), columns);
  WriteOptions options;
  options.read = taken.read;
  options.irregulars = &taken.report.irregulars;
  CsvWriter writer(table, source, options);
  std::string out;
  while (true) {
    const Result<bool> done = writer.step(1U << 20U, out);
    REQUIRE(done.ok());
    if (done.value()) return out;
  }
}

const std::string kChinese = "7,张三丰,北京\n8,李四,上海远大贸易有限公司\n9,王小明,广州\n";
const std::string kChinese2 = "7,陳大文,臺北\n8,林志玲,高雄市\n9,郭台銘,新北市板橋區\n";

}  // namespace

TEST_CASE("the first other bytes may come after the head, in any piece") {
  const std::size_t pieces[] = {0, 1U << 20U, 65'536, 4'099, 777};
  for (const Encoding encoding :
       {Encoding::Gb18030, Encoding::Utf8, Encoding::Windows1251, Encoding::ShiftJis}) {
    const std::string text = encoding == Encoding::Windows1251 ? "7,Сергей Щербаков,Москва\n"
                             : encoding == Encoding::ShiftJis ? "7,山田さくら,東京都\n"
                                                              : kChinese;
    std::string bytes = plain_rows(300'000) + encoded(encoding, text);
    CAPTURE(encoding_name(encoding));
    const Taken first = take(bytes, 0);
    CHECK(first.encoding == encoding);
    CHECK(first.source.text.find(text) != std::string::npos);
    CHECK(back(first) == bytes);
    CHECK(first.misfits.cells.empty());
    for (const std::size_t piece : pieces) {
      CAPTURE(piece);
      const Taken other = take(bytes, piece);
      CHECK(other.encoding == first.encoding);
      CHECK(other.source.text == first.source.text);
      CHECK(issue_lines(other.report) == issue_lines(first.report));
    }
  }
}

TEST_CASE("a byte beyond ASCII right at the edge of the head") {
  const std::string chinese = encoded(Encoding::Gb18030, kChinese);
  for (std::size_t before = kIntakeHead - 6; before < kIntakeHead + 6; ++before) {
    CAPTURE(before);
    std::string bytes = plain_rows(before);
    bytes.resize(before - 2);
    bytes += ",x" + chinese;
    const Taken first = take(bytes, 0);
    CHECK(first.encoding == Encoding::Gb18030);
    CHECK(back(first) == bytes);
    const Taken other = take(bytes, 5'003);
    CHECK(other.source.text == first.source.text);
    CHECK(issue_lines(other.report) == issue_lines(first.report));
  }
}

TEST_CASE("what comes later overrules a thin head") {
  // One accent in the head, a whole file of Chinese behind it.
  std::string bytes = "id,name\n1,Zo\xC3\xAB\n" + plain_rows(300'000).substr(13);
  const std::string chinese = encoded(Encoding::Gb18030, kChinese);
  for (int i = 0; i < 4'000; ++i) bytes += chinese;
  const Taken first = take(bytes, 0);
  CHECK(first.encoding == Encoding::Gb18030);
  CHECK(first.evidence == "whole-file");
  CHECK(back(first) == bytes);
  for (const std::size_t piece : {1U << 20U, 10'007U}) {
    const Taken other = take(bytes, piece);
    CHECK(other.encoding == first.encoding);
    CHECK(other.source.text == first.source.text);
  }
  const Taken chosen = take(bytes, 0, "windows-1252");
  CHECK(chosen.encoding == Encoding::Windows1252);
  CHECK(back(chosen) == bytes);
}

TEST_CASE("cells in another encoding are listed with what they say") {
  std::string mostly_gbk = encoded(Encoding::Gb18030, "id,name,city\n" + kChinese + kChinese2);
  mostly_gbk += "10,赵敏敏,杭州\n";  // UTF-8
  mostly_gbk += encoded(Encoding::Gb18030, kChinese);
  const Taken gbk = take(mostly_gbk, 0);
  REQUIRE(gbk.encoding == Encoding::Gb18030);
  REQUIRE(gbk.misfits.cells.size() == 2);
  CHECK(gbk.misfits.encoding == Encoding::Utf8);
  CHECK(gbk.misfits.cells[0].row == 6);
  CHECK(gbk.misfits.cells[0].line == 8);
  CHECK(gbk.misfits.cells[0].column == 1);
  CHECK(gbk.misfits.cells[0].text == "赵敏敏");
  CHECK(gbk.misfits.cells[1].text == "杭州");
  CHECK(back(gbk) == mostly_gbk);

  std::string mostly_utf8 = "id,name,city\n" + kChinese + kChinese2;
  mostly_utf8 += encoded(Encoding::Gb18030, "10,\"赵敏敏\",杭州市\n");
  mostly_utf8 += kChinese;
  const Taken utf8 = take(mostly_utf8, 7);
  REQUIRE(utf8.encoding == Encoding::Utf8);
  CHECK(utf8.misfits.encoding == Encoding::Gb18030);
  REQUIRE(utf8.misfits.cells.size() == 2);
  CHECK(utf8.misfits.cells[0].text == "赵敏敏");
  CHECK(utf8.misfits.cells[1].text == "杭州市");
  CHECK(back(utf8) == mostly_utf8);
  ReadReport report = utf8.report;
  report_misfits(utf8.misfits, report);
  CHECK(report.issue_counts[static_cast<std::size_t>(IssueKind::MixedEncoding)] == 2);
  CHECK(report.issues.back().detail == "ba bc d6 dd ca d0\tGB18030\t杭州市");

  std::string latin = "id,name\n1,Fran\xE7ois Lef\xE8vre\n2,H\xE9l\xE8ne\n3,J\xFCrgen\n";
  for (int i = 0; i < 4; ++i) latin += "3,Ren\xE9 B\xE9nard\n3,K\xE4the Wei\xDF\n";
  latin += "4,Zoë Müller\n";  // UTF-8
  const Taken western = take(latin, 0);
  CHECK(western.encoding == Encoding::Windows1252);
  REQUIRE(western.misfits.cells.size() == 1);
  CHECK(western.misfits.cells[0].text == "Zoë Müller");
}

TEST_CASE("UTF-32 behind the mark of UTF-16 is read and written back") {
  for (const Encoding encoding : {Encoding::Utf32Le, Encoding::Utf32Be}) {
    for (const std::string mark : {"\xFF\xFE", "\xFE\xFF"}) {
      // FF FE and units of big end begin like the mark of UTF-32LE.
      if (encoding == Encoding::Utf32Be && mark == "\xFF\xFE") continue;
      const std::string bytes = mark + encoded(encoding, "id,name\r\n1,张三\r\n2,Zoë\r\n");
      const Taken taken = take(bytes, 0);
      CHECK(taken.encoding == encoding);
      CHECK(rows_of(taken.source) == Rows{{"1", "张三"}, {"2", "Zoë"}});
      CHECK(back(taken) == bytes);
    }
  }
}
