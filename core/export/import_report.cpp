// import-report.csv: everything that was odd while the files were read and every line that is no
// record, one a row, with what was done about it, in the language of the report.
#include <array>
#include <string>

#include "core/export/tables.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

/// What was done about a kind of issue.
struct Treatment {
  std::string_view en;
  std::string_view zh;
};

Treatment treatment_of(IssueKind kind) {
  switch (kind) {
    case IssueKind::RaggedShort:
      return {"kept; missing cells are empty", "已保留;缺少的单元格为空"};
    case IssueKind::RaggedLong:
      return {"kept; surplus cells come back as they were", "已保留;多出的单元格原样输出"};
    case IssueKind::StrayQuote:
    case IssueKind::UnclosedQuote:
      return {"kept; the quote is text", "已保留;引号按文本处理"};
    case IssueKind::SwallowedRows:
      return {"kept as one cell", "作为一个单元格保留"};
    case IssueKind::LostDelimiter:
      return {"kept; two cells were parted at a quote", "已保留;在引号处分成两个单元格"};
    case IssueKind::OtherDelimiter:
      return {"kept; read with its own delimiter", "已保留;按该行自己的分隔符读取"};
    case IssueKind::UndecodableByte:
    case IssueKind::NulByte:
    case IssueKind::LongCell:
    case IssueKind::MixedEncoding:
      return {"kept byte for byte", "逐字节保留"};
    case IssueKind::ShownValue:
    case IssueKind::ErrorValue:
      return {"read as the sheet shows it", "按工作表显示的样子读取"};
    case IssueKind::MissingResult:
      return {"read as an empty cell", "按空单元格读取"};
    case IssueKind::MergedCells:
      return {"the value stands in the first cell", "值在第一个单元格"};
    case IssueKind::HiddenRow:
    case IssueKind::HiddenColumn:
      return {"read like the others", "照常读取"};
    case IssueKind::BrokenRecord:
      return {"kept as far as it could be read", "保留能读取的部分"};
    case IssueKind::LeftOut:
      return {"not read; stays in the original file", "未读取;留在原文件中"};
    case IssueKind::BlankHeader:
    case IssueKind::DuplicateHeader:
      return {"shown under a made-up name", "以临时名称显示"};
    case IssueKind::BlankLine:
    case IssueKind::PreambleLine:
    case IssueKind::CommentLine:
    case IssueKind::FooterLine:
    case IssueKind::RepeatedHeader:
    case IssueKind::OtherTable:
      return {"no record; stays in the file", "不是记录;保留在文件中"};
    case IssueKind::MixedLineEnding:
    case IssueKind::NoRecordId:
    case IssueKind::HeaderOnly:
    case IssueKind::OneColumn:
      return {"told", "提示"};
  }
  return {"told", "提示"};
}

bool is_listed_as_line(IssueKind kind) {
  return kind == IssueKind::PreambleLine || kind == IssueKind::CommentLine ||
         kind == IssueKind::FooterLine || kind == IssueKind::RepeatedHeader ||
         kind == IssueKind::OtherTable;
}

std::string_view aside_kind_name(AsideKind kind) {
  constexpr std::array<std::string_view, 6> kNames{
      "preamble-line", "comment-line", "repeated-header", "other-table", "footer-line", "chosen"};
  return kNames[static_cast<std::size_t>(kind)];
}

/// Issues of a source, then its lines set aside, source after source.
class ImportReportRows : public RowSource {
 public:
  ImportReportRows(ContextPtr context, bool zh) : context_(std::move(context)), zh_(zh) {}

  bool next(std::vector<std::string>& cells) override {
    for (; source_ < context_->sources.size(); ++source_, issue_ = 0, line_ = 0) {
      const ReadReport* const report = context_->sources[source_].report;
      if (report == nullptr) continue;
      while (issue_ < report->issues.size()) {
        const Issue& issue = report->issues[issue_++];
        if (is_listed_as_line(issue.kind)) continue;
        put_issue(issue, cells);
        return true;
      }
      if (line_ < text().aside.size()) {
        put_line(text().aside[line_++], cells);
        return true;
      }
    }
    return false;
  }

 private:
  const SourceText& text() const { return context_->table->source(SourceId{source_}); }

  void put_issue(const Issue& issue, std::vector<std::string>& cells) const {
    const auto column = static_cast<std::size_t>(issue.column_index);
    const bool is_named = issue.column_index >= 0 && column < text().header.size();
    put(issue.line, is_named ? std::string_view(text().header[column]) : std::string_view(),
        issue_name(issue.kind), issue.detail, treatment_of(issue.kind), cells);
  }

  void put_line(const AsideLine& line, std::vector<std::string>& cells) const {
    put(line.line, {}, aside_kind_name(line.kind), cell_text(text(), {line.begin, line.end}),
        treatment_of(IssueKind::FooterLine), cells);
  }

  void put(std::uint32_t line, std::string_view column, std::string_view kind,
           std::string_view value, Treatment treatment, std::vector<std::string>& cells) const {
    cells.resize(6);
    cells[0] = context_->sources[source_].name;
    cells[1] = line == 0 ? std::string() : std::to_string(line);
    cells[2] = column;
    cells[3] = kind;
    cells[4] = replace_invalid_utf8(value);
    cells[5] = zh_ ? treatment.zh : treatment.en;
  }

  ContextPtr context_;
  bool zh_;
  std::uint32_t source_ = 0;
  std::size_t issue_ = 0, line_ = 0;
};

}  // namespace

TableFile import_report_table(const ContextPtr& context, const std::string& language) {
  TableFile table;
  table.kind = OutputKind::ImportReport;
  table.name = "import-report.csv";
  table.role = "import-report";
  table.header = {"file", "line", "column", "kind", "value", "treatment"};
  table.rows = [context, zh = language == "zh"] {
    return std::make_unique<ImportReportRows>(context, zh);
  };
  return table;
}

}  // namespace spruce
