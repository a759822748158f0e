// Plain HTML; every sentence in two languages side by side, so that none is forgotten.
#include "core/export/report.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/export/change_summary.h"
#include "core/export/charts.h"
#include "core/export/crm.h"
#include "core/export/html.h"

namespace spruce {
namespace {

constexpr std::size_t kShownRules = 12;
constexpr std::size_t kShownEntries = 200;

class Report {
 public:
  explicit Report(const ReportInput& input)
      : in_(input),
        context_(*input.context),
        certificate_(*input.certificate),
        is_zh_(input.language == "zh"),
        page_(is_zh_ ? "zh-CN" : "en", say("Cleaning report", "清洗报告")) {}

  std::string write() {
    add_head();
    add_sums();
    add_scores();
    add_changes();
    add_people();
    add_decisions();
    add_findings();
    add_files();
    page_.paragraph(say("Made by Spruce, version ", "由净客生成，版本 ") + context_.engine_version);
    return page_.close();
  }

 private:
  std::string say(const char* en, const char* zh) const { return is_zh_ ? zh : en; }

  static std::string number(std::uint64_t value) {
    std::string text = std::to_string(value);
    for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, " ");
    return text;
  }

  void add_head() {
    std::string names;
    for (const OutputSource& source : context_.sources) {
      if (!names.empty()) names += is_zh_ ? "、" : ", ";
      names += source.name;
    }
    page_.paragraph(names);
    std::string made = in_.stamp.at;
    if (!in_.stamp.person.empty()) made += " · " + in_.stamp.person;
    page_.paragraph(made);
  }

  void add_sums() {
    page_.heading(say("Sums", "合计"));
    page_.open_table({}, 1);
    const auto line = [&](const std::string& name, std::uint64_t count) {
      page_.row({name, number(count)});
    };
    line(say("Records in", "输入记录"), certificate_.rows_in);
    line(say("Records out", "输出记录"), certificate_.rows_out);
    line(say("Merged away", "合并掉的记录"), certificate_.rows_merged);
    line(say("Set aside", "搁置的记录"), certificate_.rows_aside);
    line(say("Cells changed", "改动的单元格"), certificate_.cells_changed);
    line(say("Cells read back and compared", "重新读取并比对的单元格"), certificate_.cells_checked);
    line(say("Values that stay wrong", "仍有问题的值"), count_rows("rejects"));
    page_.close_table();
    page_.good(
        say("Every file with records was read back and equals the approved decisions; the "
            "rollback was applied and gave the original files again.",
            "所有含记录的文件均已重新读取，与已批准的决定一致；回滚文件已试用，恢复出了原文件。"));
  }

  std::uint32_t count_rows(std::string_view role) const {
    for (const Output& file : *in_.files) {
      if (file.role == role) return file.row_count;
    }
    return 0;
  }

  void add_scores() {
    if (context_.before == nullptr || !context_.after) return;
    const TableProfile& before = *context_.before;
    const TableProfile& after = *context_.after;
    page_.heading(say("Scores", "评分"));
    const std::vector<PairBar> bars{
        {say("Completeness", "完整性"), before.completeness, after.completeness},
        {say("Validity", "有效性"), before.validity, after.validity},
        {say("Consistency", "一致性"), before.consistency, after.consistency},
        {say("Uniqueness", "唯一性"), before.uniqueness, after.uniqueness},
        {say("Timeliness", "时效性"), before.timeliness, after.timeliness},
        {say("Total", "总分"), before.total, after.total}};
    page_.markup(draw_pairs(bars, say("Before", "之前"), say("After", "之后"),
                            say("does not apply", "不适用")));
    add_standard_terms(before);
  }

  /// Which characteristic of ISO/IEC 25012 each score measures, and how.
  void add_standard_terms(const TableProfile& before) {
    page_.open_table({say("Score", "评分"), say("Formula for a column", "每列的算法"),
                      "ISO/IEC 25012:2008", say("Columns", "列数")},
                     3);
    const auto line = [&](const char* en, const char* zh, const char* formula_en,
                          const char* formula_zh, const char* term_en, const char* term_zh,
                          double ColumnProfile::*score) {
      const auto columns = static_cast<std::uint64_t>(
          std::count_if(before.columns.begin(), before.columns.end(),
                        [&](const ColumnProfile& column) { return column.*score >= 0; }));
      page_.row({say(en, zh), say(formula_en, formula_zh), say(term_en, term_zh), number(columns)});
    };
    line("Completeness", "完整性", "filled ÷ records whose file has the column",
         "已填 ÷ 有该列的记录", "completeness", "完整性", &ColumnProfile::completeness);
    line("Validity", "有效性", "(valid + plausible) ÷ filled", "（有效 + 可信）÷ 已填",
         "accuracy (syntactic); credibility", "准确性（句法）；可信性", &ColumnProfile::validity);
    line("Consistency", "一致性", "in standard form and usual spelling ÷ filled", "标准写法 ÷ 已填",
         "consistency", "一致性", &ColumnProfile::consistency);
    line("Uniqueness", "唯一性", "distinct ÷ filled", "不同值 ÷ 已填",
         "consistency (no two records for one thing)", "一致性（一物一记录）",
         &ColumnProfile::uniqueness);
    line("Timeliness", "时效性", "recent dates ÷ dates", "近期日期 ÷ 日期", "currentness", "现时性",
         &ColumnProfile::timeliness);
    page_.close_table();
  }

  void add_changes() {
    page_.heading(say("Changes by rule", "按规则统计的改动"));
    const std::vector<RuleChanges> rules = summarise_changes(context_);
    if (rules.empty()) {
      page_.paragraph(say("No cell was changed.", "没有改动任何单元格。"));
      return;
    }
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < std::min(rules.size(), kShownRules); ++i) {
      bars.push_back(
          {rules[i].subject, static_cast<double>(rules[i].cells), number(rules[i].cells)});
    }
    page_.markup(draw_bars(bars, say("Cells changed by each rule", "各规则改动的单元格")));
    page_.open_table({say("Rule and column", "规则与列"), say("Example", "示例"),
                      say("Cells", "单元格"), say("Records", "记录")},
                     2);
    for (const RuleChanges& rule : rules) {
      page_.row({rule.subject, example_of(rule), number(rule.cells), number(rule.rows)});
    }
    page_.close_table();
    if (!in_.shows_values) {
      page_.paragraph(say("Values of records are masked: * stands for a letter or a digit.",
                          "记录中的值已脱敏：* 代表一个字或数字。"));
    }
  }

  std::string example_of(const RuleChanges& rule) const {
    const std::string before = in_.shows_values ? rule.before : rule.masked_before;
    const std::string after = in_.shows_values ? rule.after : rule.masked_after;
    return before + " → " + (after.empty() ? say("(blank)", "（空）") : after);
  }

  void add_people() {
    const std::vector<PersonShare> people = summarise_people(context_);
    if (people.empty()) return;
    page_.heading(say("Decisions by person", "按人员统计的决定"));
    page_.open_table(
        {say("Person", "人员"), say("First", "最早"), say("Last", "最晚"), say("Decisions", "决定"),
         say("Cells", "单元格"), say("Groups", "重复组"), say("Taken back", "已撤销")},
        3);
    for (const PersonShare& share : people) {
      page_.row({share.person.empty() ? say("(no name)", "（未署名）") : share.person, share.first,
                 share.last, number(share.entries), number(share.cells), number(share.groups),
                 number(share.undone)});
    }
    page_.close_table();
  }

  void add_decisions() {
    const std::vector<Entry>& entries = context_.review->entries();
    if (entries.empty()) return;
    page_.heading(say("Decisions", "决定"));
    page_.open_table({say("What", "内容"), say("Who", "人员"), say("When", "时间"),
                      say("Cells", "单元格"), say("Groups", "重复组")},
                     3);
    for (std::size_t i = 0; i < std::min(entries.size(), kShownEntries); ++i) {
      const Entry& entry = entries[i];
      std::string what = std::string(entry_kind_name(entry.kind)) + ": " + entry.subject;
      if (entry.undone) what += say(" (taken back)", "（已撤销）");
      page_.row({what, entry.stamp.person, entry.stamp.at, number(entry.cells.size()),
                 number(entry.groups.size())});
    }
    page_.close_table();
    if (entries.size() > kShownEntries) {
      page_.paragraph("… " + number(entries.size() - kShownEntries) +
                      say(" more; all are in the audit log.", " 项；全部见审计日志。"));
    }
  }

  void add_findings() {
    if (in_.findings->empty()) return;
    page_.heading(say("Before loading into the CRM", "导入 CRM 之前"));
    page_.open_table({say("What", "内容"), say("Times", "次数")}, 1);
    for (const FindingCount& finding : *in_.findings) {
      page_.row({std::string(finding_grade_name(grade_of(finding.code))) + ": " +
                     std::string(finding_name(finding.code)),
                 number(finding.count)});
    }
    page_.close_table();
    page_.paragraph(say("Each with row, column and what to do: preflight.csv.",
                        "各项的行、列与处理办法见 preflight.csv。"));
  }

  void add_files() {
    page_.heading(say("Certificate", "核对证明"));
    page_.small_heading(say("What went in", "输入文件"));
    page_.open_table({say("File", "文件"), "SHA-256", say("Bytes", "字节")}, 2);
    for (const InputProof& input : certificate_.inputs) {
      page_.row({input.name,
                 input.sha256.empty() ? say("could not be made again exactly", "无法逐字节重现")
                                      : input.sha256,
                 number(input.byte_count)});
    }
    page_.close_table();
    page_.small_heading(say("What came out", "输出文件"));
    page_.open_table({say("File", "文件"), "SHA-256", say("Rows", "行"), say("Bytes", "字节")}, 2);
    for (const Output& file : *in_.files) {
      page_.row({file.name, file.sha256, number(file.row_count), number(file.byte_count)});
    }
    page_.close_table();
    page_.paragraph(say("Recipe: ", "方案：") + certificate_.recipe_sha256);
  }

  const ReportInput& in_;
  const OutputContext& context_;
  const Certificate& certificate_;
  bool is_zh_;
  HtmlPage page_;
};

}  // namespace

Output make_report(const ReportInput& input) {
  return make_text_output(OutputKind::Report, "report.html", "report", Report(input).write());
}

}  // namespace spruce
