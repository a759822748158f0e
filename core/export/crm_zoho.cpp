// Zoho CRM: the import of a module. The row limit is that of the free edition, so that every
// edition takes the files. Facts: see kFacts; each names its source and the day it was read.
#include <array>

#include "core/export/crm_list.h"

namespace spruce {
namespace {

constexpr std::array<std::string_view, 2> kDates{"MM/dd/yyyy", "MM/dd/yyyy HH:mm:ss"};
constexpr std::array<std::string_view, 4> kYesNo{"true", "false", "1", "0"};
constexpr std::array<LengthLimit, 7> kLengths{{
    {FieldType::GivenName, 40},
    {FieldType::FamilyName, 80},
    {FieldType::CompanyName, 100},
    {FieldType::Email, 100},
    {FieldType::Phone, 30},
    {FieldType::Title, 100},
    {FieldType::Url, 120},
}};
constexpr std::array<FieldType, 2> kRequired{FieldType::FamilyName, FieldType::CompanyName};
constexpr std::array<Wording, 2> kCautions{{
    {"Dates in another form than the one chosen in the import are ignored without a word.",
     "日期格式与导入时所选格式不同会被忽略，且没有提示。"},
    {"Drop-down values must exist in the field before.", "下拉选项必须先在字段中存在。"},
}};
constexpr std::array<CrmFact, 6> kFacts{{
    {"1,000 rows a batch in Free, 10,000 Standard, 20,000 Professional, 30,000 Enterprise.",
     "Zoho CRM Help, Import FAQ, as quoted in a survey of 2026-08", "2026-11-25"},
    {"5 MB a file; dates MM/dd/yyyy; checkboxes 1 or 0; UTF-8.",
     "two resellers' pages, Rules for data importing in Zoho CRM", "2026-11-25"},
    {"No vertical bar and no angle brackets in the data; checkbox true or 1, false or 0.",
     "a reseller's page, Precautions for data import", "2026-11-25"},
    {"At most 200 columns.", "Zoho CRM API documentation, Bulk Write, Limitations", "2026-11-25"},
    {"Lengths of standard fields.", "Zoho CRM Help, Standard Modules and Fields", "2026-11-25"},
    {"Find and Merge Duplicates takes three records.",
     "Zoho CRM Help, as quoted in a survey of 2026-08", "2026-11-25"},
}};

CrmProfile make_profile() {
  CrmProfile crm;
  crm.name = "zoho";
  crm.title = "Zoho CRM";
  crm.max_rows = 1'000;
  crm.max_bytes = 5ULL * 1024 * 1024;
  crm.max_columns = 200;
  crm.has_bom = false;
  crm.merge_at_once = 3;
  crm.blank = BlankRule::Asks;
  crm.forbidden_characters = "|<>";
  crm.dates = kDates;
  crm.yes_no = kYesNo;
  crm.lengths = kLengths;
  crm.required = kRequired;
  crm.cautions = kCautions;
  crm.facts = kFacts;
  crm.update_how = {
      "Open the module, Import, From File: choose Update existing records only, "
      "find them by Record Id, and tick “don't update empty values”. Standard "
      "takes 10,000 rows at a time, Professional 20,000, Enterprise 30,000: ask "
      "for larger files then.",
      "打开模块 → 导入 → 从文件：选择“仅更新现有记录”，按 Record Id 查找，并勾选“不"
      "更新空值”。标准版每次 10,000 行，专业版 20,000 行，企业版 30,000 行，可相应"
      "生成更大的文件。"};
  crm.merge_how = {
      "Open the kept record, More, Find and Merge Duplicates, select the records of "
      "one step: three at a time with the kept one. Zoho cannot undo it.",
      "打开保留的记录 → 更多 → 查找并合并重复记录，每次选择一个步骤中的记录（连同保"
      "留的记录最多三条）。Zoho 无法撤销。"};
  crm.delete_how = {
      "Only for records that were not merged: tag the records of the delete file "
      "by an import, then Actions, Mass Delete by that tag.",
      "只用于没有合并的记录：用导入给“删除文件”中的记录加标签，再在“操作 → 批量删除"
      "”中按该标签删除。"};
  crm.rollback_how = {
      "Load the rollback rows of this file the same way, with the column "
      "“original” as the new value, one column at a time; create the records of "
      "the removed-records file anew.",
      "用同样的方式导入回滚文件中的记录，逐列以“original”为新值；再用被删记录文件"
      "重新创建这些记录。"};
  return crm;
}

}  // namespace

const CrmProfile kCrmZoho = make_profile();

}  // namespace spruce
