// Dynamics 365: Import from Excel or CSV of a model-driven app.
// Facts: see kFacts; each names its source and the day it was read.
#include <array>

#include "core/export/crm_list.h"

namespace spruce {
namespace {

constexpr std::array<std::string_view, 6> kDates{"yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssZ",
                                                 "MM/dd/yyyy", "dd/MM/yyyy",
                                                 "yyyy/MM/dd", "yyyy-MM-dd HH:mm"};
constexpr std::array<std::string_view, 6> kYesNo{"yes", "no", "true", "false", "1", "0"};
constexpr std::array<LengthLimit, 13> kLengths{{
    {FieldType::GivenName, 50},
    {FieldType::FamilyName, 50},
    {FieldType::PersonName, 160},
    {FieldType::CompanyName, 160},
    {FieldType::Email, 100},
    {FieldType::Phone, 50},
    {FieldType::Title, 100},
    {FieldType::Address, 250},
    {FieldType::City, 80},
    {FieldType::Region, 50},
    {FieldType::PostalCode, 20},
    {FieldType::Country, 80},
    {FieldType::Url, 200},
}};
constexpr std::array<FieldType, 2> kRequired{FieldType::FamilyName, FieldType::CompanyName};
constexpr std::array<Wording, 2> kCautions{{
    {"A row that someone changed in Dynamics since the export is refused because its checksum "
     "differs: export it again and repeat.",
     "导出之后在 Dynamics 中被改过的行会因校验和不同而被拒绝：请重新导出后再处理。"},
    {"A blank cell clears the field.", "空白单元格会清空字段。"},
}};
constexpr std::array<CrmFact, 4> kFacts{{
    {"8 MB for CSV, TXT, XML and XLSX; 32 MB for a ZIP.",
     "Microsoft Dynamics 365 (online) help, Import data, version 9.x", "2026-11-25"},
    {"The Merge message takes a target and one subordinate record, which is deactivated.",
     "Microsoft Learn, Merge table rows using the Web API", "2026-11-25"},
    {"Lengths of the columns of contact.",
     "Microsoft Learn, Table CRM Contact (Business Central integration), and Dataverse contact "
     "reference",
     "2026-11-25"},
    {"Hidden columns of an exported workbook identify the rows of an update.",
     "Microsoft Learn, Export to Excel and import again", "2026-11-25"},
}};

CrmProfile make_profile() {
  CrmProfile crm;
  crm.name = "dynamics";
  crm.title = "Dynamics 365";
  crm.max_bytes = 8ULL * 1024 * 1024;
  crm.has_bom = true;
  crm.wants_workbook = true;
  crm.merge_at_once = 2;
  crm.blank = BlankRule::Erases;
  crm.carried_prefix = "(Do Not Modify)";
  crm.dates = kDates;
  crm.yes_no = kYesNo;
  crm.lengths = kLengths;
  crm.required = kRequired;
  crm.cautions = kCautions;
  crm.facts = kFacts;
  crm.update_how = {
      "Import from Excel with the workbook: the columns “(Do Not Modify)” tell "
      "Dynamics which rows to update, so leave them in. Change nothing in their "
      "headers.",
      "用工作簿“从 Excel 导入”：“(Do Not Modify)”各列告诉 Dynamics 更新哪些行，请保"
      "留，列名不要改动。"};
  crm.merge_how = {
      "Select the kept and the other record in the list, Merge, with the kept one "
      "as primary. Two at a time; the other becomes inactive.",
      "在列表中选择保留的记录和另一条记录 → 合并，以保留的记录为主。每次两条，另一条"
      "会被停用。"};
  crm.delete_how = {
      "Only for records that were not merged: deactivate them, or delete by Bulk "
      "Record Deletion with the ids.",
      "只用于没有合并的记录：停用，或用“批量删除”按编号删除。"};
  crm.rollback_how = {
      "Load the rollback rows of this file the same way, with the column "
      "“original” as the new value, one column at a time; create the records of "
      "the removed-records file anew.",
      "用同样的方式导入回滚文件中的记录，逐列以“original”为新值；再用被删记录文件"
      "重新创建这些记录。"};
  return crm;
}

}  // namespace

const CrmProfile kCrmDynamics = make_profile();

}  // namespace spruce
