// Dialects at the boundary: how a file was read and why, and a person's choices over that. Shapes:
// web/src/shared/engine-types.ts.
#include <algorithm>
#include <array>

#include "core/csv/preview.h"
#include "core/session/state.h"
#include "core/text/encoding.h"

namespace spruce {
namespace {

std::string char_text(char c) { return c == '\0' ? std::string() : std::string(1, c); }

std::string_view line_ending_name(LineEnding ending) {
  switch (ending) {
    case LineEnding::Lf:
      return "lf";
    case LineEnding::CrLf:
      return "crlf";
    case LineEnding::Cr:
      return "cr";
  }
  return "lf";
}

/// The guess that the dialect in use came from, when a person did not choose another delimiter.
const DialectGuess* find_guess(const Sniff& sniff, char delimiter) {
  for (const DialectGuess& guess : sniff.dialects) {
    if (guess.dialect.delimiter == delimiter) return &guess;
  }
  return nullptr;
}

std::uint32_t count_aside(const SourceText& text, AsideKind kind) {
  return static_cast<std::uint32_t>(
      std::count_if(text.aside.begin(), text.aside.end(),
                    [kind](const AsideLine& line) { return line.kind == kind; }));
}

std::string decode_head(std::string_view head, Encoding encoding, bool is_whole) {
  head.remove_prefix(bom_size(head, encoding));
  if (encoding == Encoding::Utf8) return std::string(head);
  std::string text;
  std::vector<DecodeIssue> ignored;
  Decoder(encoding).decode(head, is_whole, text, ignored);
  return text;
}

/// A single byte, or none where `may_be_empty`. Anything else is no dialect.
Status take_char(const Json& json, const char* name, bool may_be_empty, char& into) {
  const auto found = json.find(name);
  if (found == json.end() || !found->is_string()) return Done{};
  const std::string text = found->get<std::string>();
  if (text.size() > 1 || (text.empty() && !may_be_empty)) return Error{ErrorCode::BadDialect, text};
  into = text.empty() ? '\0' : text[0];
  return Done{};
}

/// What the sample says about a delimiter that a person chose.
Dialect dialect_for_delimiter(std::string_view head, bool is_whole, const Sniff& sniff,
                              const ReadOptions& read, char delimiter) {
  const DialectGuess* const guess =
      read.encoding == sniff.options.encoding ? find_guess(sniff, delimiter) : nullptr;
  if (guess != nullptr) return guess->dialect;
  return detect_dialect_with(decode_head(head, read.encoding, is_whole), is_whole, delimiter)
      .dialect;
}

void take_layout(const Json& json, Dialect& dialect) {
  if (flag_arg(json, "hasHeader", dialect.has_header()) != dialect.has_header()) {
    dialect.header_rows = dialect.has_header() ? 0 : 1;
  }
  dialect.header_rows = number_arg(json, "headerRows", dialect.header_rows);
  const std::uint32_t preamble = number_arg(json, "preambleLines", dialect.preamble_lines);
  if (preamble != dialect.preamble_lines) dialect.usual_cells = 0;  // perhaps another table
  dialect.preamble_lines = preamble;
  const auto footer = json.find("footerRows");
  if (footer != json.end() && footer->is_null()) dialect.footer_rows = Dialect::kFindFooter;
  if (footer != json.end() && footer->is_number_unsigned()) {
    dialect.footer_rows =
        static_cast<std::int32_t>(std::min(footer->get<std::uint32_t>(), 1U << 30U));
  }
  const std::string tables = text_arg(json, "otherTables");
  if (!tables.empty()) dialect.finds_tables = tables != "records";
}

}  // namespace

std::string_view aside_name(AsideKind kind) {
  constexpr std::array<std::string_view, 6> kNames{"preamble",    "comment", "repeated-header",
                                                   "other-table", "footer",  "chosen"};
  return kNames[static_cast<std::size_t>(kind)];
}

Json dialect_json(const SourceFile& file, const SourceText& text) {
  const Dialect& dialect = file.read.dialect;
  const DialectGuess* const guess = find_guess(file.sniff, dialect.delimiter);
  return {{"encoding", std::string(encoding_name(file.read.encoding))},
          {"bom", file.read.bom_bytes > 0},
          {"delimiter", char_text(dialect.delimiter)},
          {"quote", char_text(dialect.quote)},
          {"quoteUsed", guess != nullptr && guess->quoted_cells > 0},
          {"escape", char_text(dialect.escape)},
          {"backslashEscape", dialect.escape == '\\'},
          {"comment", char_text(dialect.comment)},
          {"spaceAfterDelimiter", dialect.space_after_delimiter},
          {"delimiterRepeats", dialect.delimiter_repeats},
          {"lineEnding", std::string(line_ending_name(dialect.line_ending))},
          {"preambleLines", dialect.preamble_lines},
          {"headerRows", dialect.header_rows},
          {"hasHeader", dialect.has_header()},
          {"footerRows", count_aside(text, AsideKind::Footer)},
          {"otherTables", dialect.finds_tables ? "aside" : "records"},
          {"confidence", guess == nullptr ? 0.0 : guess->confidence},
          {"evidence", guess == nullptr ? "chosen" : guess->evidence}};
}

Json choices_json(const Dialect& dialect) {
  const bool finds_footer = dialect.footer_rows == Dialect::kFindFooter;
  return {{"delimiter", char_text(dialect.delimiter)},
          {"quote", char_text(dialect.quote)},
          {"escape", char_text(dialect.escape)},
          {"comment", char_text(dialect.comment)},
          {"spaceAfterDelimiter", dialect.space_after_delimiter},
          {"delimiterRepeats", dialect.delimiter_repeats},
          {"preambleLines", dialect.preamble_lines},
          {"headerRows", dialect.header_rows},
          {"footerRows", finds_footer ? Json() : Json(dialect.footer_rows)},
          {"otherTables", dialect.finds_tables ? "aside" : "records"}};
}

Json lead_json(const SourceFile& file, const ReadOptions& read, std::uint32_t most) {
  if (most == 0) return nullptr;
  const Lead lead = read_lead(file.head, read, most);
  Json rows = Json::array();
  for (const LeadRow& row : lead.rows) {
    rows.push_back({{"line", row.line},
                    {"kind", row.aside ? std::string(aside_name(*row.aside)) : "record"},
                    {"cells", row.cells}});
  }
  return {{"header", lead.header}, {"rows", rows}};
}

Json encoding_guesses_json(const Sniff& sniff) {
  Json encodings = Json::array();
  for (const EncodingGuess& guess : sniff.encodings) {
    encodings.push_back({{"encoding", std::string(encoding_name(guess.encoding))},
                         {"confidence", guess.confidence},
                         {"evidence", guess.evidence_code}});
  }
  return encodings;
}

Json dialect_guesses_json(const Sniff& sniff) {
  Json guesses = Json::array();
  for (const DialectGuess& guess : sniff.dialects) {
    guesses.push_back({{"delimiter", char_text(guess.dialect.delimiter)},
                       {"quote", char_text(guess.dialect.quote)},
                       {"escape", char_text(guess.dialect.escape)},
                       {"confidence", guess.confidence},
                       {"columns", guess.column_count},
                       {"evidence", guess.evidence}});
  }
  return guesses;
}

Json aside_counts_json(const SourceText& text) {
  Json counts = Json::array();
  for (std::size_t kind = 0; kind <= static_cast<std::size_t>(AsideKind::Chosen); ++kind) {
    const std::uint32_t count = count_aside(text, static_cast<AsideKind>(kind));
    if (count == 0) continue;
    counts.push_back(
        {{"kind", std::string(aside_name(static_cast<AsideKind>(kind)))}, {"count", count}});
  }
  return counts;
}

Result<ReadOptions> read_options_for(std::string_view head, bool is_whole, const Sniff& sniff,
                                     const Json& override_json) {
  ReadOptions read = sniff.options;
  const std::string encoding = text_arg(override_json, "encoding");
  if (!encoding.empty()) {
    const std::optional<Encoding> found = find_encoding(encoding);
    if (!found) return Error{ErrorCode::UnknownEncoding, encoding};
    if (*found != read.encoding) {
      read.encoding = *found;
      set_bom(read, head);
      read.dialect = detect_dialect(decode_head(head, *found, is_whole), is_whole).front().dialect;
    }
  }
  char delimiter = read.dialect.delimiter;
  if (Status status = take_char(override_json, "delimiter", false, delimiter); !status) {
    return status.error();
  }
  if (delimiter != read.dialect.delimiter) {
    read.dialect = dialect_for_delimiter(head, is_whole, sniff, read, delimiter);
  }
  Dialect& dialect = read.dialect;
  for (const auto& [name, into] : {std::pair<const char*, char*>{"quote", &dialect.quote},
                                   {"escape", &dialect.escape},
                                   {"comment", &dialect.comment}}) {
    if (Status status = take_char(override_json, name, true, *into); !status) return status.error();
  }
  if (dialect.escape == dialect.quote) dialect.escape = '\0';  // doubled quotes
  if (dialect.quote == delimiter || dialect.escape == delimiter || dialect.comment == delimiter) {
    return Error{ErrorCode::BadDialect, char_text(delimiter)};
  }
  dialect.space_after_delimiter =
      flag_arg(override_json, "spaceAfterDelimiter", dialect.space_after_delimiter);
  dialect.delimiter_repeats =
      flag_arg(override_json, "delimiterRepeats", dialect.delimiter_repeats);
  take_layout(override_json, dialect);
  return read;
}

}  // namespace spruce
