// Real files: csv-spectrum with its expected values, PapaParse's cases, and fixtures of
// a dozen projects that must never crash, must read the same in any cut, and must come back byte
// for byte. Skipped where the shared data is not there.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "core/csv/sniff.h"
#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;
using nlohmann::json;

namespace {

std::vector<std::filesystem::path> files_under(const std::filesystem::path& root) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

ReadBack read_sniffed(const std::string& bytes, ReadOptions& options) {
  const Result<Sniff> sniff = sniff_file(bytes, true);
  ReadBack back;
  if (!sniff) {
    back.error = sniff.error().code;
    return back;
  }
  options = sniff.value().options;
  return read_pieces(bytes, options);
}

/// For comparing with expectations that have lost CRs (newlines_crlf.csv has LF in one cell there).
std::string without_cr(std::string value) {
  value.erase(std::remove(value.begin(), value.end(), '\r'), value.end());
  return value;
}

/// Rows of PapaParse's expectation, where they are plain arrays of strings.
std::optional<Rows> expected_rows(const json& expected) {
  Rows rows;
  for (const json& row : expected.value("data", json::array())) {
    if (!row.is_array()) return std::nullopt;
    rows.emplace_back();
    for (const json& cell : row) {
      if (!cell.is_string()) return std::nullopt;
      rows.back().push_back(cell.get<std::string>());
    }
  }
  return rows;
}

/// Cases whose malformed input we read another way on purpose, or whose options we do not have.
bool differs_on_purpose(const json& test) {
  const std::string name = test.value("description", "");
  const json config = test.value("config", json::object());
  if (!config.is_object()) return true;
  for (const char* option :
       {"comments", "fastMode", "preview", "dynamicTyping", "header", "transform", "skipEmptyLines",
        "skipFirstNLines", "step", "delimitersToGuess"}) {
    if (config.contains(option)) return true;
  }
  for (const char* part : {"no closing quote", "invalid trailing quote", "whitespace around quotes",
                           "omment", "Unquoted field with quotes", "Mixed slash n", "Bad delimiter",
                           "Multi-character delimiter", "Callback delimiter"}) {
    if (name.find(part) != std::string::npos) return true;
  }
  const json errors = test["expected"].value("errors", json::array());
  for (const json& error : errors) {
    if (error.value("type", "") == "Quotes") return true;
  }
  return false;
}

ReadOptions papa_options(const json& test) {
  const json config = test.value("config", json::object());
  ReadOptions options;
  options.dialect.header_rows = 0;
  options.dialect = without_guesses(options.dialect);
  const auto text_of = [&config](const char* key, std::string otherwise) {
    return config.contains(key) && config[key].is_string() ? config[key].get<std::string>()
                                                           : otherwise;
  };
  const std::string delimiter = text_of("delimiter", ",");
  const std::string quote = text_of("quoteChar", "\"");
  if (delimiter.size() == 1) options.dialect.delimiter = delimiter[0];
  if (quote.size() == 1) options.dialect.quote = quote[0];
  options.dialect.escape = text_of("escapeChar", "") == "\\" ? '\\' : '\0';
  const std::string input = test.value("input", "");
  const bool has_lf = input.find('\n') != std::string::npos;
  if (text_of("newline", has_lf ? "\n" : "\r") == "\r")
    options.dialect.line_ending = LineEnding::Cr;
  return options;
}

}  // namespace

TEST_CASE("csv-spectrum reads as expected, sniffed") {
  const auto folder = shared_data("csv_spectrum");
  if (!folder) {
    MESSAGE("skipped: shared data csv_spectrum is not there");
    return;
  }
  std::size_t compared = 0;
  for (const auto& path : files_under(*folder / "raw" / "csvs")) {
    CAPTURE(path.filename().string());
    const std::string bytes = read_file(path);
    const json expected =
        json::parse(read_file(*folder / "raw" / "json" / path.stem().replace_extension(".json")));
    ReadOptions options;
    const ReadBack back = read_sniffed(bytes, options);
    REQUIRE_FALSE(back.error.has_value());
    const Rows rows = rows_of(back.source);
    REQUIRE(rows.size() == expected.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (std::size_t i = 0; i < back.source.header.size(); ++i) {
        CHECK(without_cr(expected[row][back.source.header[i]]) == without_cr(rows[row][i]));
      }
    }
    ++compared;
  }
  CHECK(compared == 11);
}

TEST_CASE("PapaParse's cases read as it expects, but for malformed quotes") {
  const auto folder = shared_data("papaparse_tests");
  if (!folder) {
    MESSAGE("skipped: shared data papaparse_tests is not there");
    return;
  }
  const json cases = json::parse(read_file(*folder / "papaparse_cases.json"));
  int compared = 0;
  for (const char* group : {"CORE_PARSER_TESTS", "PARSE_TESTS"}) {
    for (const json& test : cases[group]) {
      const std::string name = test.value("description", "");
      CAPTURE(name);
      if (!test.contains("input") || !test["input"].is_string() || differs_on_purpose(test))
        continue;
      auto expected = expected_rows(test["expected"]);
      if (!expected) continue;
      std::string input = test["input"];
      ReadOptions options = papa_options(test);
      const json config = test.value("config", json::object());
      if (!config.contains("delimiter") && !config.contains("quoteChar") && group[0] == 'P') {
        options.dialect.delimiter = detect_dialect(input, true).front().dialect.delimiter;
      }
      options.bom_bytes = static_cast<std::uint32_t>(bom_size(input, Encoding::Utf8));
      const ReadBack back = read_pieces(input, options);
      // It keeps blank lines as rows of one empty cell; we count them.
      const auto is_blank = [](const std::vector<std::string>& row) {
        return row.size() == 1 && row[0].find_first_not_of(' ') == std::string::npos;
      };
      expected->erase(std::remove_if(expected->begin(), expected->end(), is_blank),
                      expected->end());
      CHECK(show(rows_of(back.source)) == show(*expected));
      ++compared;
    }
  }
  MESSAGE("compared " << compared << " cases");
  CHECK(compared > 60);
}

TEST_CASE("odd files of other projects never crash, and come back byte for byte") {
  std::size_t read = 0;
  bool any = false;
  for (const char* name : {"misc_csv_fixtures", "csv_spectrum", "papaparse_tests", "crm_headers"}) {
    const auto folder = shared_data(name);
    if (!folder) {
      MESSAGE("skipped: shared data is not there: " << std::string(name));
      continue;
    }
    any = true;
    for (const auto& path : files_under(*folder)) {
      const std::string file = path.filename().string();
      CAPTURE(file);
      const std::string bytes = read_file(path);
      if (bytes.size() > 2'000'000) continue;
      ReadOptions options;
      ReadBack back = read_sniffed(bytes, options);
      if (back.error) continue;
      ++read;
      if (bytes.size() < 60'000) {
        CHECK(same_reading(read_pieces(bytes, options, 37), back));
      }
      WriteOptions write;
      write.read = options;
      write.irregulars = &back.report.irregulars;
      const Table table = table_of(back.source);
      const Written written = write_all(table, write, 5000);
      CHECK_FALSE(written.error.has_value());
      CHECK((written.bytes == bytes));
    }
  }
  MESSAGE("read " << read << " files");
  if (any) CHECK(read > 100);
}
