// One text in two languages: every sentence is a Wording, and the page is written once for each.
#include "core/export/how_to_load.h"

#include <algorithm>
#include <map>

#include "core/export/html.h"

namespace spruce {
namespace {

using KitPtr = std::shared_ptr<const Kit>;

constexpr Wording kTitle{"How to load the kit", "导入说明"};
constexpr Wording kFor{"For", "目标系统"};
constexpr Wording kBefore{
    "Before you begin: export the records once more as a backup, and try each step with the first "
    "three rows.",
    "开始之前：请再导出一份记录作为备份，并先用前三行试做每个步骤。"};
constexpr Wording kUpdate{"Update", "更新"};
constexpr Wording kMerge{"Merge", "合并"};
constexpr Wording kDelete{"Delete", "删除"};
constexpr Wording kClear{"Clear", "清空"};
constexpr Wording kClearHow{
    "These fields become blank. Where a blank cell changes nothing, clear them by hand, one record "
    "at a time; the list names each record and field.",
    "这些字段应变为空白。空白单元格不起作用时，请按列表逐条手工清空。"};
constexpr Wording kCheck{"Check", "核对"};
constexpr Wording kCheckHow{
    "Count the records in the system: there must be as many as the corrected file has rows. Export "
    "them again and load that file into Spruce with this recipe: nothing should be left to do.",
    "核对系统中的记录数是否与修正后文件的行数一致。再次导出并在净客中应用本方案，应当没有剩余的修正"
    "。"};
constexpr Wording kBack{"The way back", "如何恢复"};
constexpr Wording kFound{"Found before loading", "导入前的检查结果"};
constexpr Wording kNothingFound{"Nothing was found that the system would refuse or damage.",
                                "没有发现系统会拒绝或损坏的内容。"};
constexpr Wording kMore{"All of them, with row and column, are in preflight.csv.",
                        "全部条目（含行与列）见 preflight.csv。"};
constexpr Wording kKnow{"Good to know", "注意事项"};
constexpr Wording kNoKit{
    "This file has no record ids, or nothing in it changed: there is nothing to load back by id.",
    "该文件没有记录编号，或没有任何改动：没有可按编号导回的内容。"};
constexpr Wording kRules{"Rules that the files follow", "文件遵循的规则"};
constexpr Wording kRule{"Rule", "规则"};
constexpr Wording kSource{"Source", "来源"};
constexpr Wording kRead{"Read on", "查阅日期"};
constexpr Wording kRows{"rows", "行"};
constexpr Wording kTimes{"times", "处"};

class Writer {
 public:
  Writer(HtmlPage& page, std::string_view language) : page_(page), is_zh_(language == "zh") {}

  std::string say(const Wording& words) const { return std::string(is_zh_ ? words.zh : words.en); }

  void files_of(const std::vector<Output>& files, const Kit& kit, std::string_view role,
                const Wording& name, const Wording& how) {
    std::string list;
    for (const Output& file : files) {
      if (file.role != role || file.source != static_cast<std::int32_t>(kit.source.value)) continue;
      if (!list.empty()) list += is_zh_ ? "、" : ", ";
      list += file.name + " (" + std::to_string(file.row_count) + " " + say(kRows) + ")";
    }
    if (list.empty()) return;
    page_.item(say(name) + ": " + list + (is_zh_ ? "。" : ". ") + say(how));
  }

  void steps_of(const OutputContext& context, const std::vector<Output>& files, const Kit& kit) {
    page_.small_heading(context.sources[kit.source.value].name);
    const CrmProfile& crm = *kit.crm;
    if (!kit.id || (kit.updates.empty() && kit.deletions.empty())) {
      page_.paragraph(say(kNoKit));
      return;
    }
    page_.open_list(true);
    files_of(files, kit, "kit-update", kUpdate, crm.update_how);
    files_of(files, kit, "kit-merge", kMerge, crm.merge_how);
    files_of(files, kit, "kit-delete", kDelete, crm.delete_how);
    files_of(files, kit, "kit-clear", kClear, kClearHow);
    page_.item(say(kCheck) + ": " + say(kCheckHow));
    page_.item(say(kBack) + ": " + say(crm.rollback_how));
    page_.close_list();
  }

  void findings(const std::vector<FindingCount>& found) {
    page_.small_heading(say(kFound));
    if (found.empty()) {
      page_.good(say(kNothingFound));
      return;
    }
    page_.open_list(false);
    for (const FindingCount& finding : found) {
      for (const FindingCount::Example& example : finding.examples) {
        page_.item(is_zh_ ? example.zh : example.en);
      }
      if (finding.count > finding.examples.size()) {
        page_.item("… " + std::to_string(finding.count) + " " + say(kTimes));
      }
    }
    page_.close_list();
    page_.paragraph(say(kMore));
  }

  void rules(const CrmProfile& crm) {
    if (!crm.cautions.empty()) {
      page_.small_heading(say(kKnow));
      page_.open_list(false);
      for (const Wording& caution : crm.cautions) page_.item(say(caution));
      page_.close_list();
    }
    page_.small_heading(say(kRules));
    page_.open_table({say(kRule), say(kSource), say(kRead)}, 9);
    for (const CrmFact& fact : crm.facts) {
      page_.row({std::string(fact.rule), std::string(fact.source), std::string(fact.date)});
    }
    page_.close_table();
  }

 private:
  HtmlPage& page_;
  bool is_zh_;
};

}  // namespace

std::vector<FindingCount> count_findings(const OutputContext& context,
                                         const std::vector<KitPtr>& kits) {
  std::map<FindingCode, FindingCount> counts;
  for (const KitPtr& kit : kits) {
    check_kit(context, *kit, [&](const Finding& finding) {
      FindingCount& count = counts[finding.code];
      count.code = finding.code;
      ++count.count;
      if (count.examples.size() == kFindingExamples) return;
      count.examples.push_back({finding_sentence(context, *kit, finding, "en"),
                                finding_sentence(context, *kit, finding, "zh")});
    });
  }
  std::vector<FindingCount> list;
  for (auto& [code, count] : counts) list.push_back(std::move(count));
  std::stable_sort(list.begin(), list.end(), [](const FindingCount& a, const FindingCount& b) {
    if (grade_of(a.code) != grade_of(b.code)) return grade_of(a.code) < grade_of(b.code);
    return a.count > b.count;
  });
  return list;
}

Output make_how_to_load(const OutputContext& context, const std::vector<KitPtr>& kits,
                        const std::vector<Output>& files,
                        const std::vector<FindingCount>& findings) {
  HtmlPage page("en", std::string(kTitle.en) + " / " + std::string(kTitle.zh));
  for (const std::string_view language : {"en", "zh"}) {
    Writer writer(page, language);
    page.open_section(language == "zh" ? "zh-CN" : "en", language == "zh");
    page.heading(writer.say(kTitle));
    if (!kits.empty()) {
      page.paragraph(writer.say(kFor) + ": " + std::string(kits.front()->crm->title));
    }
    page.paragraph(writer.say(kBefore));
    for (const KitPtr& kit : kits) writer.steps_of(context, files, *kit);
    writer.findings(findings);
    std::vector<const CrmProfile*> named;
    for (const KitPtr& kit : kits) {
      if (std::find(named.begin(), named.end(), kit->crm) != named.end()) continue;
      named.push_back(kit->crm);
      writer.rules(*kit->crm);
    }
    page.close_section();
  }
  return make_text_output(OutputKind::Kit, "how-to-load.html", "kit-readme", page.close());
}

}  // namespace spruce
