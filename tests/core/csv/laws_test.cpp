// Laws of reading and writing on seeded hostile input: any cut reads the same, nothing edited comes
// back byte for byte, edits come back as they were made, and well-formed input reads as the slow
// parser says.
#include <doctest/doctest.h>

#include "core/csv/rewrite.h"
#include "core/text/utf8.h"
#include "tests/reference/csv_oracle.h"
#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

constexpr Encoding kEncodings[] = {
    Encoding::Utf8,     Encoding::Gb18030,  Encoding::Utf16Le, Encoding::Utf16Be,
    Encoding::Big5,     Encoding::ShiftJis, Encoding::EucKr,   Encoding::Windows1252,
    Encoding::Utf32Le,  Encoding::EucTw,    Encoding::Johab,   Encoding::Iso2022Jp,
    Encoding::HzGb2312, Encoding::Utf7,
};

// Pieces that meet badly: quotes, endings, delimiters, escapes, odd bytes, wide characters.
const std::string kPieces[] = {
    ",",
    ",",
    ",",
    "\"",
    "\"",
    "\"\"",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\t",
    ";",
    " ",
    "a",
    "bc",
    "1",
    "张三",
    "é",
    "\\",
    "\\\"",
    "'",
    std::string(1, '\0'),
    "\xff",
    "\xe5\xbc",
    "\xf0\xa1\x8c\x9b",
    "\xef\xbb\xbf",
    "\"x,y\"",
    "\"line\nbreak\"",
    "a,b,c\n",
    ",,\n",
};

std::string make_hostile(Dice& dice, std::size_t pieces) {
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) text += kPieces[dice.roll(std::size(kPieces))];
  return text;
}

// The text in the encoding where it can be said, else the bytes as they are, with some bytes thrown
// in.
std::string make_bytes(Dice& dice, Encoding encoding, std::size_t pieces) {
  if (encoding == Encoding::Utf8) return make_hostile(dice, pieces);
  static const std::vector<Encoder> encoders(std::begin(kEncodings), std::end(kEncodings));
  const Encoder* encoder = nullptr;
  for (std::size_t i = 0; i < std::size(kEncodings); ++i) {
    if (kEncodings[i] == encoding) encoder = &encoders[i];
  }
  std::string bytes;
  for (std::size_t i = 0; i < pieces; ++i) {
    const std::string& piece = kPieces[dice.roll(std::size(kPieces))];
    std::string encoded;
    if (is_valid_utf8(piece) && encoder->encode(piece, encoded)) {
      bytes += encoded;
    } else {
      bytes.push_back(static_cast<char>(dice.roll(256)));
    }
    if (dice.roll(40) == 0) bytes.push_back(static_cast<char>(dice.roll(256)));
  }
  return bytes;
}

ReadOptions make_options(Dice& dice, Encoding encoding) {
  ReadOptions options;
  options.encoding = encoding;
  constexpr char kDelimiters[] = {',', ',', ';', '\t'};
  constexpr char kQuotes[] = {'"', '"', '"', '\'', '\0'};
  options.dialect.delimiter = kDelimiters[dice.roll(4)];
  options.dialect.quote = kQuotes[dice.roll(5)];
  options.dialect.escape = dice.roll(5) == 0 ? '\\' : '\0';
  options.dialect.line_ending = static_cast<LineEnding>(dice.roll(3));
  options.dialect.preamble_lines = dice.roll(6) == 0 ? dice.roll(3) : 0;
  options.dialect.header_rows = dice.roll(4) != 0 ? 1 : 0;
  return options;
}

WriteOptions write_options(const ReadOptions& options, const ReadReport& report) {
  WriteOptions write;
  write.read = options;
  write.irregulars = &report.irregulars;
  return write;
}

// A file that breaks no rule, in the dialect of the slow parser.
std::string make_well_formed(Dice& dice, char delimiter, char quote) {
  const std::string ending = dice.roll(2) == 0 ? "\n" : "\r\n";
  const std::uint32_t columns = 2 + dice.roll(5);
  std::string text;
  for (std::uint32_t row = 0; row < 40; ++row) {
    for (std::uint32_t column = 0; column < columns; ++column) {
      if (column > 0) text.push_back(delimiter);
      const std::uint32_t kind = dice.roll(5);
      if (kind == 0) continue;
      if (kind < 3) {
        text += kind == 1 ? "张三" : "plain text ";
      } else {
        text.push_back(quote);
        for (std::uint32_t i = dice.roll(5); i > 0; --i) {
          const std::string parts[] = {"x", std::string(1, delimiter), "\n", std::string(2, quote),
                                       "客户"};
          text += parts[dice.roll(5)];
        }
        text.push_back(quote);
      }
    }
    text += ending;
  }
  return text;
}

// Between two records there is nothing but line endings, padding and lines set aside.
void check_nothing_between(const SourceText& source, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t at = begin; at < end; ++at) {
    const bool aside =
        std::any_of(source.aside.begin(), source.aside.end(),
                    [at](const AsideLine& line) { return line.begin <= at && at < line.end; });
    if (!aside) CHECK(std::string_view("\r\n \t").find(source.text[at]) != std::string_view::npos);
  }
}

// Cells ascend and lie one delimiter apart; where they were put right they may touch.
void check_cells_fill_row(const SourceText& source, std::uint32_t row, char delimiter) {
  const bool mended = find_mended(source, row) != nullptr;
  std::uint32_t last = source.row_starts[row];
  for (std::uint32_t i = 0; i < row_cell_count(source, row); ++i) {
    const CellSpan cell = *find_cell(source, row, i);
    CHECK(cell.end >= cell.begin);
    if (i == 0) {
      CHECK(cell.begin == last);
    } else if (cell.begin == last) {
      CHECK(mended);
    } else {
      CHECK(cell.begin == last + 1);
      if (!mended) CHECK(source.text[last] == delimiter);
    }
    last = cell.end;
  }
  CHECK(last == source.row_ends[row]);
}

}  // namespace

TEST_CASE("any cut of hostile bytes reads the same") {
  for (std::uint32_t seed = 0; seed < 240; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const Encoding encoding = kEncodings[dice.roll(std::size(kEncodings))];
    const ReadOptions options = make_options(dice, encoding);
    const std::string bytes = make_bytes(dice, encoding, 5 + dice.roll(120));
    const ReadBack whole = read_pieces(bytes, options);
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 64U, 1 + dice.roll(100)}) {
      CAPTURE(piece);
      const ReadBack cut = read_pieces(bytes, options, piece);
      CHECK(show(issue_lines(cut.report)) == show(issue_lines(whole.report)));
      CHECK(same_reading(cut, whole));
    }
  }
}

TEST_CASE("what nobody touched comes back byte for byte") {
  for (std::uint32_t seed = 0; seed < 450; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 10'000);
    const Encoding encoding = kEncodings[seed % std::size(kEncodings)];
    ReadOptions options = make_options(dice, encoding);
    std::string bytes = make_bytes(dice, encoding, 5 + dice.roll(200));
    if (dice.roll(3) == 0) {
      const std::string_view bom = bom_bytes(encoding);
      bytes.insert(0, bom);
      options.bom_bytes = static_cast<std::uint32_t>(bom.size());
    }
    ReadBack back = read_pieces(bytes, options, 1 + dice.roll(50));
    if (back.error) continue;
    const Table table = table_of(std::move(back.source));
    const std::size_t budget = 1 + dice.roll(200);
    const Written written = write_all(table, write_options(options, back.report), budget);
    CHECK_FALSE(written.error.has_value());
    CHECK(written.bytes == bytes);
  }
}

TEST_CASE("every byte of the text lies in a row, a line ending, or a line that is no record") {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 20'000);
    const ReadOptions options = make_options(dice, Encoding::Utf8);
    const ReadBack back = read_pieces(make_hostile(dice, 150), options);
    if (back.error) continue;
    const SourceText& source = back.source;
    REQUIRE(source.row_cells.size() == source.row_count() + 1);
    CHECK(source.row_cells.back() == source.cell_starts.size());
    std::uint32_t before = source.header_cells.empty() ? 0 : source.header_end;
    for (std::uint32_t row = 0; row < source.row_count(); ++row) {
      CHECK(source.row_starts[row] >= before);
      if (row > 0) check_nothing_between(source, before, source.row_starts[row]);
      check_cells_fill_row(source, row, options.dialect.delimiter);
      before = source.row_ends[row];
    }
  }
}

TEST_CASE("well-formed input reads as the slow parser says") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 30'000);
    ReadOptions options;
    options.dialect.delimiter = dice.roll(2) == 0 ? ',' : ';';
    options.dialect.quote = dice.roll(3) == 0 ? '\'' : '"';
    options.dialect.header_rows = 0;
    const std::string text =
        make_well_formed(dice, options.dialect.delimiter, options.dialect.quote);
    const ReadBack back = read_pieces(text, options, 1 + dice.roll(90));
    const auto expected = oracle::parse_csv(text, options.dialect.delimiter, options.dialect.quote);
    CHECK(show(rows_of(back.source)) == show(expected));
    CHECK(issue_count(back.report, IssueKind::StrayQuote) == 0);
    CHECK(issue_count(back.report, IssueKind::UnclosedQuote) == 0);
  }
}

TEST_CASE("edits come back as they were made, and nothing else changes") {
  const std::string values[] = {
      "",     "x",  "a,b", "c;d",      "say \"hi\"", "two\nlines",     "\r",   " pad ", "'",
      "张三", "\\", "\t",  "5\" pipe", "\"",         "+8613800138000", "end\\"};
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 40'000);
    constexpr Encoding kUsed[] = {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16Le};
    const Encoding encoding = kUsed[dice.roll(3)];
    ReadOptions options;
    options.encoding = encoding;
    options.dialect.quote = dice.roll(3) == 0 ? '\'' : '"';
    options.dialect.escape = dice.roll(4) == 0 ? '\\' : '\0';
    options.dialect = without_guesses(options.dialect);
    const std::string text = make_well_formed(dice, ',', options.dialect.quote);
    std::string bytes;
    REQUIRE(Encoder(encoding).encode(text, bytes));
    const ReadBack back = read_pieces(bytes, options);
    REQUIRE_FALSE(back.error.has_value());
    if (back.source.row_count() == 0) continue;
    Rows expected = rows_of(back.source);
    Table table = table_of(back.source);
    const auto columns = static_cast<std::uint32_t>(table.column_count());
    for (int i = 0; i < 25; ++i) {
      const std::uint32_t row = dice.roll(table.row_count());
      const std::uint32_t column = dice.roll(columns);
      const std::string& value = values[dice.roll(std::size(values))];
      table.set_override({RowId(row), ColumnId(column)}, value);
      if (expected[row].size() <= column && !value.empty()) expected[row].resize(column + 1);
      if (column < expected[row].size()) expected[row][column] = value;
    }
    const Written written = write_all(table, write_options(options, back.report), 64);
    REQUIRE_FALSE(written.error.has_value());
    CHECK(show(rows_of(read_pieces(written.bytes, options).source)) == show(expected));
    for (const CellRef& cell : table.overridden_cells()) table.set_override(cell, std::nullopt);
    CHECK(write_all(table, write_options(options, back.report)).bytes == bytes);
  }
}

TEST_CASE("the rewritten file says the same in plain RFC 4180") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 50'000);
    const ReadOptions options = make_options(dice, Encoding::Utf8);
    const ReadBack back = read_pieces(make_hostile(dice, 80), options);
    if (back.error) continue;
    const Table table = table_of(back.source);
    Rfc4180Writer writer(table, SourceId(0));
    std::string out;
    while (!writer.step(10, out)) {}
    Rows expected;
    std::string scratch;
    if (!back.source.header_cells.empty()) {
      expected.emplace_back();
      for (std::uint32_t i = 0; i < back.source.header_cells.size(); ++i) {
        expected.back().push_back(replace_invalid_utf8(header_text(back.source, i, scratch)));
      }
    }
    for (const auto& row : rows_of(back.source)) {
      expected.emplace_back();
      for (const std::string& value : row) expected.back().push_back(replace_invalid_utf8(value));
    }
    CHECK(is_valid_utf8(out));
    CHECK(show(oracle::parse_csv(out)) == show(expected));
  }
}

TEST_CASE("offsets point at the byte in the file, in every encoding") {
  const std::string text = "姓名,b\n张三,1\n李四\n王\"五,2\n\n赵六,\"3,4\"\n钱七\n";
  for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16Le,
                                  Encoding::Utf16Be, Encoding::Utf32Be}) {
    CAPTURE(std::string(encoding_name(encoding)));
    ReadOptions options;
    options.encoding = encoding;
    const Encoder encoder(encoding);
    std::string bytes(bom_bytes(encoding));
    options.bom_bytes = static_cast<std::uint32_t>(bytes.size());
    const auto size_before = [&](const char* mark) {
      std::string part;
      encoder.encode(std::string_view(text).substr(0, text.find(mark)), part);
      return part.size() + options.bom_bytes;
    };
    REQUIRE(encoder.encode(text, bytes));
    for (const std::size_t piece : {0, 1, 5}) {
      const ReadBack back = read_pieces(bytes, options, piece);
      REQUIRE(back.report.issues.size() == 4);
      CHECK(back.report.issues[0].byte_offset == size_before("李四"));
      CHECK(back.report.issues[1].byte_offset == size_before("王\"五"));
      CHECK(back.report.issues[2].byte_offset == size_before("钱七"));
    }
  }
}
