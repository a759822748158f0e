// Pipedrive: import from a spreadsheet.
// Facts: see kFacts; each names its source and the day it was read.
#include <array>

#include "core/export/crm_list.h"

namespace spruce {
namespace {

constexpr std::array<std::string_view, 4> kDates{"yyyy-MM-dd", "MM/dd/yyyy", "dd/MM/yyyy",
                                                 "dd.MM.yyyy"};
constexpr std::array<FieldType, 1> kRequired{FieldType::PersonName};
constexpr std::array<Wording, 1> kCautions{{
    {"Without the system id Pipedrive matches by name with phone, e-mail or organization and may "
     "merge others.",
     "若不映射系统编号，Pipedrive 会按姓名加电话、邮箱或组织匹配，可能并到别的记录上。"},
}};
constexpr std::array<CrmFact, 3> kFacts{{
    {"50 MB and 50,000 rows a file; CSV, XLS, XLSX.",
     "a reseller's help page, Import from a spreadsheet", "2026-11-25"},
    {"Updates match by Pipedrive System ID; without it by name and one of phone, e-mail, "
     "organization.",
     "Pipedrive Knowledge Base, How to avoid duplicates during an import; Pipedrive Community",
     "2026-11-25"},
    {"Contacts are merged in pairs.", "Pipedrive Knowledge Base, Merge duplicates", "2026-11-25"},
}};

CrmProfile make_profile() {
  CrmProfile crm;
  crm.name = "pipedrive";
  crm.title = "Pipedrive";
  crm.max_rows = 50'000;
  crm.max_bytes = 50ULL * 1024 * 1024;
  crm.has_bom = false;
  crm.merge_at_once = 2;
  crm.blank = BlankRule::Keeps;
  crm.dates = kDates;
  crm.required = kRequired;
  crm.cautions = kCautions;
  crm.facts = kFacts;
  crm.update_how = {
      "Tools, Import data, From a spreadsheet: map the first column to Pipedrive "
      "System ID, the others to their fields, and choose to merge with existing "
      "records.",
      "工具 → 导入数据 → 从电子表格：将第一列映射到 Pipedrive System ID，其余列映射"
      "到各自字段，并选择与现有记录合并。"};
  crm.merge_how = {
      "Tools, Merge duplicates, or open the kept contact, Merge: choose the other "
      "one. Two at a time; the one that you keep wins. It cannot be undone.",
      "工具 → 合并重复项，或打开保留的联系人 → 合并：选择另一条。每次两条，以保留的"
      "一条为准，无法撤销。"};
  crm.delete_how = {
      "Only for records that were not merged: filter the list by the ids and "
      "delete in bulk. They can be restored for 30 days.",
      "只用于没有合并的记录：在列表中按编号筛选后批量删除，30 天内可恢复。"};
  crm.rollback_how = {
      "Load the rollback rows of this file the same way, with the column "
      "“original” as the new value, one column at a time; create the records of "
      "the removed-records file anew.",
      "用同样的方式导入回滚文件中的记录，逐列以“original”为新值；再用被删记录文件"
      "重新创建这些记录。"};
  return crm;
}

}  // namespace

const CrmProfile kCrmPipedrive = make_profile();

}  // namespace spruce
