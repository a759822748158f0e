// Repairs: what each makes of a row, that the written file reads back as repaired, and that undo is
// the identity.
#include "core/csv/repair.h"

#include <doctest/doctest.h>

#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

struct RepairRow {
  std::string name;
  std::string text;
  RepairRequest request;
  Rows rows;            // records afterwards
  std::string written;  // the file afterwards
};

RepairRequest ask(RepairKind kind, std::uint32_t row, std::uint32_t cell = 0,
                  std::uint32_t last = 0, std::uint32_t offset = 0) {
  RepairRequest request;
  request.kind = kind;
  request.row = row;
  request.cell = cell;
  request.last_cell = last;
  request.offset = offset;
  return request;
}

RepairRequest take_back(std::uint32_t line) {
  RepairRequest request;
  request.kind = RepairKind::TakeBack;
  request.line = line;
  return request;
}

const std::vector<RepairRow>& repair_rows() {
  static const std::vector<RepairRow> rows = {
      {"join: the line broke inside a cell",
       "a,b,c\n1,foo\nbar,2\n3,4,5\n",
       ask(RepairKind::Join, 0),
       {{"1", "foo\nbar", "2"}, {"3", "4", "5"}},
       "a,b,c\n1,\"foo\nbar\",2\n3,4,5\n"},
      {"join: the line broke at a delimiter",
       "a,b,c\n1,2\n3\n4,5,6\n",
       ask(RepairKind::Join, 0),
       {{"1", "2", "3"}, {"4", "5", "6"}},
       "a,b,c\n1,2,3\n4,5,6\n"},
      {"join with CRLF",
       "a,b,c\r\n1,foo\r\nbar,2\r\n3,4,5",
       ask(RepairKind::Join, 0),
       {{"1", "foo\r\nbar", "2"}, {"3", "4", "5"}},
       "a,b,c\r\n1,\"foo\r\nbar\",2\r\n3,4,5"},
      {"split at a cell",
       "a,b\n1,2,3,4\n5,6\n",
       ask(RepairKind::Split, 0, 2),
       {{"1", "2"}, {"3", "4"}, {"5", "6"}},
       "a,b\n1,2\n3,4\n5,6\n"},
      {"split inside a cell",
       "a,b\n1,x2,y\n5,6\n",
       ask(RepairKind::Split, 0, 1, 0, 1),
       {{"1", "x"}, {"2", "y"}, {"5", "6"}},
       "a,b\n1,x\n2,y\n5,6\n"},
      {"merge cells of an unquoted value",
       "a,b,c\n1,Acme, Inc,2\n3,4,5\n",
       ask(RepairKind::MergeCells, 0, 1, 2),
       {{"1", "Acme, Inc", "2"}, {"3", "4", "5"}},
       "a,b,c\n1,\"Acme, Inc\",2\n3,4,5\n"},
      {"merge cells takes the stray quote away",
       "a,b,c\n1,\"Acme, Inc,2\n3,4,5\n",
       ask(RepairKind::MergeCells, 0, 1, 2),
       {{"1", "Acme, Inc", "2"}, {"3", "4", "5"}},
       "a,b,c\n1,\"Acme, Inc\",2\n3,4,5\n"},
      {"split a cell whose delimiter was lost",
       "a,b,c\n1,x y\n3,4,5\n",
       ask(RepairKind::SplitCell, 0, 1, 0, 1),
       {{"1", "x", " y"}, {"3", "4", "5"}},
       "a,b,c\n1,x, y\n3,4,5\n"},
      {"unquote",
       "a,b\n\"x,1\ny,2\n",
       ask(RepairKind::Unquote, 0, 0),
       {{"x", "1"}, {"y", "2"}},
       "a,b\nx,1\ny,2\n"},
      {"plain: a quoted cell over lines is rows",
       "a,b\n\"x,1\ny,\"\nz,3\n",
       ask(RepairKind::Plain, 0),
       {{"\"x", "1"}, {"y", "\""}, {"z", "3"}},
       "a,b\n\"\"\"x\",1\ny,\"\"\"\"\nz,3\n"},
      {"pad",
       "a,b,c\n1\n2,3,4\n",
       ask(RepairKind::Pad, 0),
       {{"1", "", ""}, {"2", "3", "4"}},
       "a,b,c\n1,,\n2,3,4\n"},
      {"cut",
       "a,b\n1,2,, \n3,4\n",
       ask(RepairKind::Cut, 0),
       {{"1", "2"}, {"3", "4"}},
       "a,b\n1,2\n3,4\n"},
      {"set aside",
       "a,b\n1,2\nnote,\n3,4\n",
       ask(RepairKind::SetAside, 1),
       {{"1", "2"}, {"3", "4"}},
       "a,b\n1,2\nnote,\n3,4\n"},
      {"take back a footer",
       "a,b,c\n1,2,3\n4,5,6\n\nTotal,,9\n",
       take_back(5),
       {{"1", "2", "3"}, {"4", "5", "6"}, {"Total", "", "9"}},
       "a,b,c\n1,2,3\n4,5,6\n\nTotal,,9\n"},
  };
  return rows;
}

WriteOptions write_options(const ReadOptions& options) {
  WriteOptions write;
  write.read = options;
  return write;
}

}  // namespace

TEST_CASE("each repair makes of the row what a person would, and is undone without a trace") {
  for (const RepairRow& row : repair_rows()) {
    CAPTURE(row.name);
    ReadOptions options;
    if (row.text.find("\r\n") != std::string::npos) {
      options.dialect.line_ending = LineEnding::CrLf;
    }
    const ReadBack back = read_pieces(row.text, options);
    REQUIRE_FALSE(back.error.has_value());
    const Result<Repair> repair = make_repair(back.source, options.dialect, row.request);
    if (!repair.ok()) MESSAGE(repair.error().detail);
    REQUIRE(repair.ok());
    SourceText source = back.source;
    REQUIRE(can_apply(source, repair.value(), false));
    apply_repair(source, repair.value(), false);
    CHECK(show(rows_of(source)) == show(row.rows));
    CHECK_FALSE(can_apply(source, repair.value(), false));
    for (const std::size_t budget : {1, 1 << 20}) {
      CHECK(write_all(table_of(source), write_options(options), budget).bytes == row.written);
    }
    ReadOptions again = options;
    again.dialect = without_guesses(options.dialect);
    if (row.request.kind != RepairKind::SetAside) {
      CHECK(show(rows_of(read_pieces(row.written, again).source)) == show(row.rows));
    }
    REQUIRE(can_apply(source, repair.value(), true));
    apply_repair(source, repair.value(), true);
    CHECK(show(rows_of(source)) == show(rows_of(back.source)));
    CHECK(side_lists(source) == side_lists(back.source));
    CHECK(source.repaired.empty());
    CHECK(write_all(table_of(source), write_options(options)).bytes == row.text);
  }
}

TEST_CASE("a repair that does not fit is refused") {
  const std::string text = "a,b\n1,2\n\"x, y\",3,z\n4\n";
  const ReadBack back = read_pieces(text, ReadOptions());
  struct {
    std::string name;
    RepairRequest request;
    ErrorCode error;
  } const rows[] = {
      {"no such row", ask(RepairKind::Join, 9), ErrorCode::UnknownRow},
      {"no next row to join", ask(RepairKind::Join, 2), ErrorCode::CannotRepair},
      {"split before the first cell", ask(RepairKind::Split, 0), ErrorCode::CannotRepair},
      {"split inside quotes", ask(RepairKind::Split, 1, 0, 0, 3), ErrorCode::CannotRepair},
      {"split past the cell", ask(RepairKind::Split, 0, 0, 0, 5), ErrorCode::CannotRepair},
      {"merge with itself", ask(RepairKind::MergeCells, 0, 1, 1), ErrorCode::CannotRepair},
      {"merge past the row", ask(RepairKind::MergeCells, 0, 0, 7), ErrorCode::CannotRepair},
      {"nothing to unquote", ask(RepairKind::Unquote, 0, 0), ErrorCode::CannotRepair},
      {"pad a full row", ask(RepairKind::Pad, 0), ErrorCode::CannotRepair},
      {"cut a value", ask(RepairKind::Cut, 1), ErrorCode::CannotRepair},
      {"take back what is not there", take_back(2), ErrorCode::UnknownRow},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const Result<Repair> repair = make_repair(back.source, Dialect(), row.request);
    REQUIRE_FALSE(repair.ok());
    CHECK(repair.error().code == row.error);
  }
}

TEST_CASE("repairs in any order, undone in any order that fits, leave nothing") {
  const std::string text = "a,b,c\n1,foo\nbar,2\nx,y,z,\n\"q,1,2\nA, B,3,4\nlast,1,2\n";
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const ReadBack back = read_pieces(text, ReadOptions());
    SourceText source = back.source;
    std::vector<Repair> done;
    for (int step = 0; step < 12; ++step) {
      RepairRequest request = ask(static_cast<RepairKind>(dice.roll(10)), dice.roll(8),
                                  dice.roll(4), dice.roll(5), dice.roll(3));
      request.line = dice.roll(9);
      const Result<Repair> repair = make_repair(source, Dialect(), request);
      if (!repair.ok() || !can_apply(source, repair.value(), false)) continue;
      apply_repair(source, repair.value(), false);
      done.push_back(repair.value());
      if (!source.aside.empty()) continue;
      ReadOptions plain;
      plain.dialect = without_guesses(plain.dialect);
      WriteOptions write = write_options({});
      std::string written = write_all(table_of(source), write).bytes;
      if (show(rows_of(read_pieces(written, plain).source)) != show(rows_of(source))) {
        write.writes_doubtful_anew = true;  // a stray quote has met one that a repair needs
        written = write_all(table_of(source), write).bytes;
      }
      CHECK(show(rows_of(read_pieces(written, plain).source)) == show(rows_of(source)));
    }
    while (!done.empty()) {
      std::size_t at = dice.roll(static_cast<std::uint32_t>(done.size()));
      // Not before a later one on the same text.
      for (std::size_t later = at + 1; later < done.size(); ++later) {
        if (is_on_same_text(done[at], done[later])) at = later;
      }
      REQUIRE(can_apply(source, done[at], true));
      apply_repair(source, done[at], true);
      done.erase(done.begin() + static_cast<std::ptrdiff_t>(at));
    }
    CHECK(show(rows_of(source)) == show(rows_of(back.source)));
    CHECK(side_lists(source) == side_lists(back.source));
    CHECK(write_all(table_of(source), write_options({})).bytes == text);
  }
}
