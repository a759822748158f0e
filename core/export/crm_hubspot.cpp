// HubSpot: the import tool. The size limit is that of the free tools, so that every subscription
// takes the files. Facts: see kFacts; each names its source and the day it was read.
#include <array>

#include "core/export/crm_list.h"

namespace spruce {
namespace {

constexpr std::array<std::string_view, 7> kDates{"yyyy-MM-dd",           "MM/dd/yyyy",
                                                 "dd/MM/yyyy",           "yyyy/MM/dd",
                                                 "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:ss.SSSZ",
                                                 "yyyy-MM-dd HH:mm"};
constexpr std::array<std::string_view, 4> kYesNo{"true", "false", "yes", "no"};
constexpr std::array<Wording, 3> kCautions{{
    {"A blank cell leaves the property as it is; clear values by hand or in the record list.",
     "空白单元格不会改动属性；需要清空的值请手工或在列表中清除。"},
    {"A drop-down value that HubSpot does not know is skipped without stopping the import. Read "
     "the error file afterwards.",
     "HubSpot 不认识的下拉选项会被跳过而不会中止导入，请在导入后查看错误文件。"},
    {"Two contacts cannot share an e-mail address: merge first where the update gives one the "
     "address of the other.",
     "两个联系人不能使用同一邮箱：若更新后会与另一条相同，请先合并。"},
}};
constexpr std::array<CrmFact, 4> kFacts{{
    {"Files up to 20 MB with the free tools, 512 MB with a subscription; 1,048,576 rows a file "
     "with the header; fewer than 1,000 columns; UTF-8.",
     "HubSpot Knowledge Base, Set up import files (updated 2025-10-03)", "2026-11-25"},
    {"Updates match by Record ID; a contact's e-mail is unique.",
     "HubSpot Knowledge Base, Set up import files", "2026-11-25"},
    {"Records are merged in pairs and a merge cannot be undone.",
     "HubSpot Knowledge Base and guides of third parties", "2026-11-25"},
    {"A text property holds 65,536 characters.",
     "from general knowledge of the product, not found in the vendor's text", "2026-11-25"},
}};

CrmProfile make_profile() {
  CrmProfile crm;
  crm.name = "hubspot";
  crm.title = "HubSpot";
  crm.max_rows = 1'048'575;
  crm.max_bytes = 20ULL * 1024 * 1024;
  crm.max_columns = 999;
  crm.max_characters = 65'536;
  crm.has_bom = false;
  crm.merge_at_once = 2;
  crm.blank = BlankRule::Keeps;
  crm.has_unique_email = true;
  crm.dates = kDates;
  crm.yes_no = kYesNo;
  crm.cautions = kCautions;
  crm.facts = kFacts;
  crm.update_how = {
      "Contacts (or Companies), Import, File from computer, one object: choose "
      "Update existing records, and map the first column to Record ID.",
      "联系人（或公司）→ 导入 → 来自电脑的文件 → 单一对象：选择“更新现有记录”，将第"
      "一列映射到 Record ID。"};
  crm.merge_how = {
      "Open the kept record, Actions, Merge, search the other record by its id, and "
      "keep the first as primary. Two records at a time; HubSpot cannot undo it. "
      "Afterwards load the update file again, because the newest value may have won.",
      "打开保留的记录 → 操作 → 合并，按编号搜索另一条记录，以前者为主记录。每次两条"
      "，HubSpot 无法撤销。合并后请再导入一次更新文件，因为 HubSpot 可能取了较新的值"
      "。"};
  crm.delete_how = {
      "Only for records that were not merged: make a static list of the delete "
      "file by import, then delete the records of the list. They can be restored "
      "for 90 days.",
      "只用于没有合并的记录：导入删除文件生成静态列表，再删除列表中的记录。90 天内"
      "可恢复。"};
  crm.rollback_how = {
      "Load the rollback rows of this file the same way, with the column "
      "“original” as the new value, one column at a time; create the records of "
      "the removed-records file anew.",
      "用同样的方式导入回滚文件中的记录，逐列以“original”为新值；再用被删记录文件"
      "重新创建这些记录。"};
  return crm;
}

}  // namespace

const CrmProfile kCrmHubspot = make_profile();

}  // namespace spruce
