// 纷享销客 (ShareCRM): 导入 → 更新导入. Its limits were not found in public text; the numbers are
// cautious. Facts: see kFacts; each names its source and the day it was read.
#include <array>

#include "core/export/crm_list.h"

namespace spruce {
namespace {

constexpr std::array<std::string_view, 5> kDates{
    "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy/MM/dd", "yyyy/MM/dd HH:mm"};
constexpr std::array<std::string_view, 2> kYesNo{"是", "否"};
constexpr std::array<FieldType, 1> kRequired{FieldType::CompanyName};
constexpr std::array<Wording, 2> kCautions{{
    {"Options of single and multiple choice must exist before the import.",
     "单选、多选的选项必须先在系统中存在。"},
    {"A template downloaded from the system may want its own headers: copy the columns of this "
     "file into it.",
     "若系统要求使用下载的模板，请把本文件的列复制到模板中。"},
}};
constexpr std::array<CrmFact, 2> kFacts{{
    {"Batch cleaning of duplicates matches exactly and runs at night; hence the kit.",
     "ShareCRM help, Data Cleansing Tool, as quoted in a survey of 2026-08", "2026-11-25"},
    {"Row and size limits, number of records in a merge.",
     "not found in public text; cautious values of ours", "2026-11-25"},
}};

CrmProfile make_profile() {
  CrmProfile crm;
  crm.name = "fxiaoke";
  crm.title = "纷享销客";
  crm.max_rows = 5'000;
  crm.max_bytes = 10ULL * 1024 * 1024;
  crm.has_bom = true;
  crm.wants_workbook = true;
  crm.merge_at_once = 2;
  crm.blank = BlankRule::Asks;
  crm.dates = kDates;
  crm.yes_no = kYesNo;
  crm.required = kRequired;
  crm.cautions = kCautions;
  crm.facts = kFacts;
  crm.update_how = {
      "Open the object, Import, Update: upload the workbook and match by the "
      "unique id (唯一性ID). Only the columns in the file change. Do not map owner "
      "or creator.",
      "打开对象列表 → 导入 → 更新导入：上传工作簿，按“唯一性ID”匹配。只有文件中的列"
      "会被更新。不要映射负责人、创建人。"};
  crm.merge_how = {
      "Open the kept record, Merge, choose the other record, keep the values of the "
      "first. Two at a time, in the order of the steps.",
      "打开保留的记录 → 合并，选择另一条记录，保留前者的值。每次两条，按步骤顺序进行"
      "。"};
  crm.delete_how = {
      "Only for records that were not merged: make them invalid (作废), then "
      "delete them from the invalid list.",
      "只用于没有合并的记录：先作废，再从作废列表中删除。"};
  crm.rollback_how = {
      "Load the rollback rows of this file the same way, with the column "
      "“original” as the new value, one column at a time; create the records of "
      "the removed-records file anew.",
      "用同样的方式导入回滚文件中的记录，逐列以“original”为新值；再用被删记录文件"
      "重新创建这些记录。"};
  return crm;
}

}  // namespace

const CrmProfile kCrmFxiaoke = make_profile();

}  // namespace spruce
