// Chinese, Japanese and Korean tables, and look-ups in legal_forms_data.h.
#include "core/reference/legal_forms.h"

#include <algorithm>
#include <iterator>

#include "core/reference/legal_forms_data.h"
#include "core/reference/line_table.h"

namespace spruce {
namespace {

using Class = LegalFormClass;

constexpr HanForm kHanForms[] = {
    {"农民专业合作社联合社", Class::Cooperative},
    {"股份有限责任公司", Class::Stock},
    {"农民专业合作社", Class::Cooperative},
    {"有限责任合伙", Class::LimitedLiabilityPartnership},
    {"(特殊普通合伙)", Class::LimitedLiabilityPartnership},
    {"股份合作公司", Class::Cooperative},
    {"股份有限公司", Class::Stock},
    {"有限责任公司", Class::Limited},
    {"个人独资企业", Class::Sole},
    {"合伙企业(有限合伙)", Class::LimitedPartnership},
    {"合伙企业(普通合伙)", Class::GeneralPartnership},
    {"(有限合伙)", Class::LimitedPartnership},
    {"(普通合伙)", Class::GeneralPartnership},
    {"(个人独资)", Class::Sole},
    {"个体工商户", Class::Sole},
    {"专业合作社", Class::Cooperative},
    {"有限合伙", Class::LimitedPartnership},
    {"普通合伙", Class::GeneralPartnership},
    {"合伙企业", Class::LimitedPartnership},
    {"无限公司", Class::Other},
    {"有限公司", Class::Limited},
    {"股份公司", Class::Stock},
    {"责任公司", Class::Limited},
    {"株式会社", Class::Stock},
    {"有限会社", Class::Limited},
    {"合同会社", Class::Limited},
    {"合资会社", Class::LimitedPartnership},
    {"合名会社", Class::GeneralPartnership},
    {"一般社团法人", Class::Nonprofit},
    {"公益财团法人", Class::Nonprofit},
    {"주식회사", Class::Stock},
    {"유한회사", Class::Limited},
    {"유한책임회사", Class::Limited},
    {"(株)", Class::Stock},
    {"(有)", Class::Limited},
    {"(주)", Class::Stock},
    {"㈜", Class::Stock},
    {"㈱", Class::Stock},
    {"合作社", Class::Cooperative},
    {"总公司", Class::Other},
    {"公司", Class::Other},
    {"会社", Class::Other},
};

constexpr std::string_view kLeading[] = {
    "株式会社",     "有限会社",     "合同会社", "合资会社", "合名会社",
    "一般社团法人", "公益财团法人", "주식회사", "유한회사", "유한책임회사",
    "(株)",         "(有)",         "(주)",     "㈜",       "㈱",
};

constexpr std::string_view kHanBranch[] = {
    "区域分公司", "联络办事处", "分支机构", "营业网点", "服务网点", "研发中心", "运营中心",
    "服务中心",   "销售中心",   "营销中心", "客服中心", "技术中心", "结算中心", "培训中心",
    "体验中心",   "数据中心",   "办事处",   "代表处",   "事业部",   "营业部",   "营业厅",
    "经销部",     "项目部",     "分公司",   "支公司",   "子公司",   "分理处",   "营业所",
    "联络处",     "服务部",     "销售部",   "市场部",   "旗舰店",   "专卖店",   "体验店",
    "加盟店",     "直营店",     "分部",     "总部",     "分店",     "门店",     "分行",
    "支行",       "分厂",       "分院",     "分校",     "分所",     "分社",     "分局",
    "分社",       "支部",       "支店",     "大区",     "仓库",     "지점",     "지사",
};

constexpr std::string_view kGroup[] = {
    "(集团)控股", "集团控股", "控股集团", "企业集团", "投资控股",
    "(集团)",     "(控股)",   "集团",     "控股",
};

constexpr std::string_view kBranchWords[] = {
    "agence",
    "bereich",
    "branch",
    "bureau",
    "delegacion",
    "department",
    "dept",
    "div",
    "division",
    "filiale",
    "niederlassung",
    "office",
    "oficina",
    "outlet",
    "region",
    "showroom",
    "site",
    "store",
    "succursale",
    "sucursal",
    "unit",
    "warehouse",
    "zweigniederlassung",
};

}  // namespace

LegalFormClass find_legal_form(std::string_view folded) {
  const auto value = find_line(legal_forms_data::kForms, folded);
  if (!value || value->empty()) return LegalFormClass::None;
  int number = 0;
  for (const char digit : *value) number = number * 10 + (digit - '0');
  return static_cast<LegalFormClass>(number);
}

std::span<const HanForm> han_legal_forms() { return kHanForms; }

bool is_leading_han_form(std::string_view text) {
  return std::find(std::begin(kLeading), std::end(kLeading), text) != std::end(kLeading);
}

std::span<const std::string_view> han_branch_words() { return kHanBranch; }

bool is_branch_word(std::string_view folded) {
  return std::binary_search(std::begin(kBranchWords), std::end(kBranchWords), folded);
}

std::span<const std::string_view> han_group_words() { return kGroup; }

}  // namespace spruce
