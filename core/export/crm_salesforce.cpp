// Salesforce: Data Loader or the Data Import Wizard. The limits are those of the wizard, so that
// either takes the files. Facts: see kFacts; each names its source and the day it was read.
#include <array>

#include "core/export/crm_list.h"

namespace spruce {
namespace {

constexpr std::array<std::string_view, 6> kDates{
    "yyyy-MM-dd",          "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:ss.SSSZ",
    "yyyy-MM-dd HH:mm:ss", "MM/dd/yyyy",           "MM/dd/yyyy HH:mm:ss"};
constexpr std::array<std::string_view, 10> kYesNo{"yes", "y", "true",  "on",  "1",
                                                  "no",  "n", "false", "off", "0"};
constexpr std::array<LengthLimit, 13> kLengths{{
    {FieldType::GivenName, 40},
    {FieldType::FamilyName, 80},
    {FieldType::PersonName, 121},
    {FieldType::CompanyName, 255},
    {FieldType::Email, 80},
    {FieldType::Phone, 40},
    {FieldType::Title, 128},
    {FieldType::Address, 255},
    {FieldType::City, 40},
    {FieldType::Region, 80},
    {FieldType::PostalCode, 20},
    {FieldType::Country, 80},
    {FieldType::Url, 255},
}};
constexpr std::array<FieldType, 2> kRequired{FieldType::FamilyName, FieldType::CompanyName};
constexpr std::array<Wording, 3> kCautions{{
    {"A blank cell leaves the field as it is. To clear a field, switch on Insert Null Values in "
     "Data Loader, or write #N/A with the Bulk API.",
     "空白单元格不会改动字段。要清空字段，请在 Data Loader 中启用 Insert Null Values，或在使用 "
     "Bulk API 时写 #N/A。"},
    {"The ids are case-sensitive: 0035g00000aBcDe and 0035g00000AbCdE are two records. Do not "
     "open the files in Excel to look ids up; the column with 18 characters is safe there.",
     "编号区分大小写：0035g00000aBcDe 与 0035g00000AbCdE 是两条记录。请勿在 Excel 中用 15 位编号"
     "查找；18 位编号的列可安全使用。"},
    {"Switch off workflow and duplicate rules that would send mail or refuse rows during the "
     "load.",
     "导入期间请停用会发送邮件或拒绝记录的工作流与重复规则。"},
}};
constexpr std::array<CrmFact, 6> kFacts{{
    {"The wizard takes files up to 100 MB, 90 fields a record, 400 KB a record.",
     "Salesforce Help, How large can my import file be", "2026-11-25"},
    {"The wizard is for up to 50,000 records, Data Loader for up to 5 million.",
     "Salesforce Help, General Importing Questions", "2026-11-25"},
    {"A merge takes up to three records of one object, the kept one counted.",
     "Salesforce Apex Developer Guide and SOAP API Developer Guide, Merging Records", "2026-11-25"},
    {"Booleans: yes y true on 1, no n false off 0, any case; dates as listed.",
     "Salesforce Data Loader Guide, Data Types Supported by Data Loader", "2026-11-25"},
    {"A field of a CSV file holds at most 32,000 characters.",
     "Salesforce Data Loader Guide, Data Import Dates", "2026-11-25"},
    {"Lengths of the standard fields of contact and account.",
     "Salesforce Object Reference, and field lists of two integrations that quote it",
     "2026-11-25"},
}};

CrmProfile make_profile() {
  CrmProfile crm;
  crm.name = "salesforce";
  crm.title = "Salesforce";
  crm.max_rows = 50'000;
  crm.max_bytes = 100ULL * 1024 * 1024;
  crm.max_columns = 90;
  crm.max_record_bytes = 400'000;
  crm.max_characters = 32'000;
  crm.has_bom = false;
  crm.merge_at_once = 3;
  crm.blank = BlankRule::Keeps;
  crm.has_case_sensitive_id = true;
  crm.dates = kDates;
  crm.yes_no = kYesNo;
  crm.lengths = kLengths;
  crm.required = kRequired;
  crm.cautions = kCautions;
  crm.facts = kFacts;
  crm.update_how = {
      "Data Loader: choose Update, the object, then the update file, and map the "
      "id column to Id. Or Setup, Data Import Wizard: update existing records, "
      "matched by Salesforce.com ID.",
      "Data Loader：选择 Update 和对象，再选更新文件，将编号列映射到 Id。也可用“设"
      "置 → 数据导入向导”：更新现有记录，按 Salesforce.com ID 匹配。"};
  crm.merge_how = {
      "Open the kept record, choose View Duplicates or Merge, and select the "
      "records of one step: three at a time with the kept one. Keep it as the "
      "master and its values. Work down the steps in order.",
      "打开保留的记录，选择“查看重复项”或“合并”，每次选择一个步骤中的记录（连同保留"
      "的记录最多三条），以保留的记录为主记录并保留其值，按步骤顺序进行。"};
  crm.delete_how = {
      "Only for records that were not merged: Data Loader, Delete, with the delete "
      "file mapped to Id. Deleting loses their activities; merging keeps them. "
      "Deleted records stay in the recycle bin for 15 days.",
      "只用于没有合并的记录：Data Loader 选择 Delete，将删除文件映射到 Id。删除会丢"
      "失跟进记录，合并则会保留。被删记录在回收站保留 15 天。"};
  crm.rollback_how = {
      "Load the rollback rows of this file the same way, with the column "
      "“original” as the new value, one column at a time; create the records of "
      "the removed-records file anew.",
      "用同样的方式导入回滚文件中的记录，逐列以“original”为新值；再用被删记录文件"
      "重新创建这些记录。"};
  return crm;
}

}  // namespace

const CrmProfile kCrmSalesforce = make_profile();

}  // namespace spruce
