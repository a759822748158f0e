// Legal forms of companies (组织形式), Latin, Cyrillic, Greek, Chinese, Japanese and Korean, and
// where a branch is marked. Facts only; how a company name is split is decided in
// core/fields/company_parse. Source and date: legal_forms_data.h; Chinese, Japanese and Korean
// forms collected 2026-11-23 from the GLEIF list and usage.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace spruce {

/// What a form says about the company. The numbers are those of legal_forms_data.h.
enum class LegalFormClass : std::uint8_t {
  None = 0,
  Limited,
  Stock,
  LimitedPartnership,
  LimitedLiabilityPartnership,
  GeneralPartnership,
  Sole,
  Cooperative,
  Nonprofit,
  State,
  Other,
};

/// The class of a folded Latin form, runs of single letters joined ("sa de cv", "gmbh and co kg");
/// None when it is none.
LegalFormClass find_legal_form(std::string_view folded);
/// Words of the longest form in the table.
inline constexpr std::size_t kLongestFormWords = 9;

/// A form written in Chinese, Japanese or Korean characters.
struct HanForm {
  std::string_view text;
  LegalFormClass form_class;
};
/// Longest first, simplified; each may stand at the end, the Japanese and Korean ones at the start
/// too.
std::span<const HanForm> han_legal_forms();
/// 株式会社, 주식회사 …: forms that may stand before the name.
bool is_leading_han_form(std::string_view text);

/// 分公司, 办事处, 分店 …: words at the end that name a part of a company. Longest first.
std::span<const std::string_view> han_branch_words();
/// "branch", "office", "division" … folded.
bool is_branch_word(std::string_view folded);
/// 集团, 控股, 集团控股: words between brand and form that name a group.
std::span<const std::string_view> han_group_words();

}  // namespace spruce
