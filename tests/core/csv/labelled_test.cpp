// Small files of many kinds, written and labelled by hand (corpus/labels.tsv): delimiter, quote,
// escape, header, lines above the table, records, rows set aside. Each is sniffed and read as the
// session does it.
#include <doctest/doctest.h>

#include <map>
#include <sstream>

#include "core/csv/sniff.h"
#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

std::vector<std::string> split_tabs(const std::string& line) {
  std::vector<std::string> cells(1);
  for (const char c : line) {
    if (c == '\t') {
      cells.emplace_back();
    } else {
      cells.back().push_back(c);
    }
  }
  return cells;
}

char read_char(const std::string& text) {
  if (text.empty()) return '\0';
  if (text == "\\t") return '\t';
  if (text == "\\s") return ' ';
  if (text == "\\\\") return '\\';
  if (text.size() == 4) return static_cast<char>(std::stoi(text.substr(2), nullptr, 16));
  return text[0];
}

std::filesystem::path corpus() {
  return std::filesystem::path(SPRUCE_REPO_ROOT) / "tests" / "core" / "csv" / "corpus";
}

std::vector<std::map<std::string, std::string>> read_labels() {
  std::istringstream lines(read_file(corpus() / "labels.tsv"));
  std::string line;
  std::getline(lines, line);
  const std::vector<std::string> names = split_tabs(line);
  std::vector<std::map<std::string, std::string>> labels;
  while (std::getline(lines, line)) {
    const std::vector<std::string> cells = split_tabs(line);
    labels.emplace_back();
    for (std::size_t i = 0; i < names.size(); ++i) labels.back()[names[i]] = cells[i];
  }
  return labels;
}

int count_aside(const SourceText& source, AsideKind kind) {
  return static_cast<int>(
      std::count_if(source.aside.begin(), source.aside.end(),
                    [kind](const AsideLine& line) { return line.kind == kind; }));
}

}  // namespace

TEST_CASE("hand-labelled files are read as their labels say") {
  int files = 0;
  int delimiters = 0;
  int dialects = 0;
  int layouts = 0;
  for (const auto& label : read_labels()) {
    const auto number = [&label](const char* name) { return std::stoi(label.at(name)); };
    const std::string& name = label.at("file");
    CAPTURE(name);
    const std::string bytes = read_file(corpus() / (name + ".csv"));
    const Result<Sniff> sniff = sniff_file(bytes, true);
    REQUIRE(sniff.ok());
    const ReadOptions& options = sniff.value().options;
    CAPTURE(sniff.value().dialects.front().evidence);
    const ReadBack back = read_pieces(bytes, options);
    REQUIRE_FALSE(back.error.has_value());
    ++files;
    const int columns = static_cast<int>(back.source.header.size());
    CHECK(columns == number("columns"));
    const bool delimiter_ok =
        columns == number("columns") &&
        (columns == 1 || options.dialect.delimiter == read_char(label.at("delimiter")));
    CHECK(delimiter_ok);
    const bool quote_ok = options.dialect.quote == read_char(label.at("quote"));
    const bool escape_ok = options.dialect.escape == read_char(label.at("escape"));
    CHECK(quote_ok);
    CHECK(escape_ok);
    delimiters += delimiter_ok ? 1 : 0;
    dialects += delimiter_ok && quote_ok && escape_ok ? 1 : 0;
    const int header = number("header_rows");
    const bool header_ok = header < 0 || static_cast<int>(options.dialect.header_rows) == header;
    CHECK(header_ok);
    CHECK(options.dialect.preamble_lines == number("preamble_lines"));
    const bool records_ok =
        header < 0 || static_cast<int>(back.source.row_count()) == number("records");
    CHECK(records_ok);
    CHECK(count_aside(back.source, AsideKind::Footer) == number("footer_rows"));
    CHECK(count_aside(back.source, AsideKind::Comment) == number("comments"));
    CHECK(count_aside(back.source, AsideKind::RepeatedHeader) == number("repeated_headers"));
    CHECK((count_aside(back.source, AsideKind::OtherTable) > 0) == (number("other_tables") > 0));
    layouts += header_ok && records_ok ? 1 : 0;
    if (bytes.size() < 400) CHECK(same_reading(read_pieces(bytes, options, 3), back));
    WriteOptions write;
    write.read = options;
    write.irregulars = &back.report.irregulars;
    CHECK(write_all(table_of(back.source), write).bytes == bytes);
  }
  MESSAGE(files << " files: delimiter " << delimiters << ", dialect " << dialects << ", layout "
                << layouts);
}
