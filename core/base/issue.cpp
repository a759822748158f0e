// Names of the issue kinds at the boundary; the page's and command line's sentences are keyed by
// them.
#include "core/base/issue.h"

#include <array>

namespace spruce {
namespace {

struct Row {
  IssueKind kind;
  std::string_view name;
};

/// In the order of the kinds.
constexpr std::array<Row, 31> kRows{{
    {IssueKind::RaggedShort, "ragged-short"},
    {IssueKind::RaggedLong, "ragged-long"},
    {IssueKind::StrayQuote, "stray-quote"},
    {IssueKind::UnclosedQuote, "unclosed-quote"},
    {IssueKind::LongCell, "long-cell"},
    {IssueKind::NulByte, "nul-byte"},
    {IssueKind::UndecodableByte, "undecodable-byte"},
    {IssueKind::MixedLineEnding, "mixed-line-ending"},
    {IssueKind::BlankHeader, "blank-header"},
    {IssueKind::DuplicateHeader, "duplicate-header"},
    {IssueKind::BlankLine, "blank-line"},
    {IssueKind::PreambleLine, "preamble-line"},
    {IssueKind::NoRecordId, "no-record-id"},
    {IssueKind::HeaderOnly, "header-only"},
    {IssueKind::OneColumn, "one-column"},
    {IssueKind::CommentLine, "comment-line"},
    {IssueKind::FooterLine, "footer-line"},
    {IssueKind::RepeatedHeader, "repeated-header"},
    {IssueKind::OtherTable, "other-table"},
    {IssueKind::LostDelimiter, "lost-delimiter"},
    {IssueKind::OtherDelimiter, "other-delimiter"},
    {IssueKind::ShownValue, "shown-value"},
    {IssueKind::ErrorValue, "error-value"},
    {IssueKind::MissingResult, "missing-result"},
    {IssueKind::MergedCells, "merged-cells"},
    {IssueKind::HiddenRow, "hidden-row"},
    {IssueKind::HiddenColumn, "hidden-column"},
    {IssueKind::BrokenRecord, "broken-record"},
    {IssueKind::LeftOut, "left-out"},
    {IssueKind::SwallowedRows, "swallowed-rows"},
    {IssueKind::MixedEncoding, "mixed-encoding"},
}};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (static_cast<std::size_t>(kRows[i].kind) != i) return false;
  }
  return true;
}
static_assert(is_in_order());

}  // namespace

std::string_view issue_name(IssueKind kind) {
  const auto index = static_cast<std::size_t>(kind);
  return index < kRows.size() ? kRows[index].name : "unknown";
}

}  // namespace spruce
