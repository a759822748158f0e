// The generic kit: for a system that is not in the list. Cautious where a rule is not known.
// Facts: see kFacts; each names its source and the day it was read.
#include <array>

#include "core/export/crm_list.h"

namespace spruce {
namespace {

constexpr std::array<CrmFact, 1> kFacts{{
    {"No limits are known for a system that is not named.", "ours", "2026-11-25"},
}};

CrmProfile make_profile() {
  CrmProfile crm;
  crm.name = "generic";
  crm.title = "CRM";
  crm.has_bom = true;
  crm.blank = BlankRule::Asks;
  crm.facts = kFacts;
  crm.update_how = {
      "Import the update file as an update of existing records, matched by the "
      "record id in its first column. Leave nothing else to match by.",
      "以“更新已有记录”的方式导入更新文件，按第一列的记录编号匹配，不要使用其他匹配"
      "条件。"};
  crm.delete_how = {
      "Delete the records of the delete file, after the updates are in. Move "
      "activities and notes to the kept record first, if the system does not do so "
      "itself.",
      "更新完成后，删除“删除文件”中的记录。若系统不会自动转移跟进记录和备注，请先转"
      "到保留的记录上。"};
  crm.rollback_how = {
      "Load the rollback rows of this file the same way, with the column "
      "“original” as the new value, one column at a time; create the records of "
      "the removed-records file anew.",
      "用同样的方式导入回滚文件中的记录，逐列以“original”为新值；再用被删记录文件"
      "重新创建这些记录。"};
  return crm;
}

}  // namespace

const CrmProfile kCrmGeneric = make_profile();

}  // namespace spruce
