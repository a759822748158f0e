// Odoo: Import records of a list view.
// Facts: see kFacts; each names its source and the day it was read.
#include <array>

#include "core/export/crm_list.h"

namespace spruce {
namespace {

constexpr std::array<std::string_view, 2> kDates{"yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss"};
constexpr std::array<std::string_view, 4> kYesNo{"true", "false", "1", "0"};
constexpr std::array<FieldType, 2> kRequired{FieldType::PersonName, FieldType::CompanyName};
constexpr std::array<Wording, 2> kCautions{{
    {"Without External ID or Database ID every row becomes a new contact.",
     "没有 External ID 或 Database ID 时，每一行都会成为新联系人。"},
    {"A blank cell clears the field.", "空白单元格会清空字段。"},
}};
constexpr std::array<CrmFact, 3> kFacts{{
    {"A row with an external id is an update, one without is a new record.",
     "Odoo apps, base_import_match (which describes the rule of base_import)", "2026-11-25"},
    {"At most three contacts are merged together.", "Odoo source, base, partner merge wizard",
     "2026-11-25"},
    {"Files are split at 2,000 rows, the size of a batch of the import screen.",
     "from general knowledge of the product, not found in the vendor's text", "2026-11-25"},
}};

CrmProfile make_profile() {
  CrmProfile crm;
  crm.name = "odoo";
  crm.title = "Odoo";
  crm.max_rows = 2'000;
  crm.has_bom = false;
  crm.merge_at_once = 3;
  crm.blank = BlankRule::Erases;
  crm.dates = kDates;
  crm.yes_no = kYesNo;
  crm.required = kRequired;
  crm.cautions = kCautions;
  crm.facts = kFacts;
  crm.update_how = {
      "Open the list, Favorites, Import records: the column External ID (id), or "
      "Database ID (.id), makes each row an update. Press Test before Import.",
      "打开列表 → 收藏 → 导入记录：External ID（id）或 Database ID（.id）列使每一行"
      "成为更新。先点“测试”，再导入。"};
  crm.merge_how = {
      "Select the contacts of one step in the list, Action, Merge: three at a time, "
      "with the kept one as destination contact.",
      "在列表中选择一个步骤的联系人 → 动作 → 合并：每次最多三条，以保留的联系人为目"
      "标。"};
  crm.delete_how = {
      "Only for records that were not merged: archive them; deleting is refused "
      "where documents refer to them.",
      "只用于没有合并的记录：归档；有单据引用时无法删除。"};
  crm.rollback_how = {
      "Load the rollback rows of this file the same way, with the column "
      "“original” as the new value, one column at a time; create the records of "
      "the removed-records file anew.",
      "用同样的方式导入回滚文件中的记录，逐列以“original”为新值；再用被删记录文件"
      "重新创建这些记录。"};
  return crm;
}

}  // namespace

const CrmProfile kCrmOdoo = make_profile();

}  // namespace spruce
