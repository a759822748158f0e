// Names of the issue kinds at the boundary; the page's and command line's sentences are keyed by
// them.
#include "core/base/issue.h"

namespace spruce {

std::string_view issue_name(IssueKind kind) {
  switch (kind) {
    case IssueKind::RaggedShort:
      return "ragged-short";
    case IssueKind::RaggedLong:
      return "ragged-long";
    case IssueKind::StrayQuote:
      return "stray-quote";
    case IssueKind::UnclosedQuote:
      return "unclosed-quote";
    case IssueKind::LongCell:
      return "long-cell";
    case IssueKind::NulByte:
      return "nul-byte";
    case IssueKind::UndecodableByte:
      return "undecodable-byte";
    case IssueKind::MixedLineEnding:
      return "mixed-line-ending";
    case IssueKind::BlankHeader:
      return "blank-header";
    case IssueKind::DuplicateHeader:
      return "duplicate-header";
    case IssueKind::BlankLine:
      return "blank-line";
    case IssueKind::PreambleLine:
      return "preamble-line";
    case IssueKind::NoRecordId:
      return "no-record-id";
    case IssueKind::HeaderOnly:
      return "header-only";
    case IssueKind::OneColumn:
      return "one-column";
    case IssueKind::CommentLine:
      return "comment-line";
    case IssueKind::FooterLine:
      return "footer-line";
    case IssueKind::RepeatedHeader:
      return "repeated-header";
    case IssueKind::OtherTable:
      return "other-table";
    case IssueKind::LostDelimiter:
      return "lost-delimiter";
    case IssueKind::OtherDelimiter:
      return "other-delimiter";
    case IssueKind::ShownValue:
      return "shown-value";
    case IssueKind::ErrorValue:
      return "error-value";
    case IssueKind::MissingResult:
      return "missing-result";
    case IssueKind::MergedCells:
      return "merged-cells";
    case IssueKind::HiddenRow:
      return "hidden-row";
    case IssueKind::HiddenColumn:
      return "hidden-column";
    case IssueKind::BrokenRecord:
      return "broken-record";
    case IssueKind::LeftOut:
      return "left-out";
    case IssueKind::MixedEncoding:
      return "mixed-encoding";
  }
  return "unknown";
}

}  // namespace spruce
