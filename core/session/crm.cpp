// Header sets of the exports most often seen. Facts: the vendors' public import/export help pages
// and sample files, read 2026-11. A preset is recognised when all its marks are there; of several,
// the one with most marks wins.
#include "core/session/crm.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/text/normalize.h"

namespace spruce {
namespace {

struct Preset {
  std::string_view name;
  std::array<std::string_view, 4> marks;  // header names as exported; empty: no mark
};

constexpr std::array<Preset, 28> kPresets{{
    {"salesforce-lead", {"Lead ID", "Lead Owner", "Lead Status", ""}},
    {"salesforce-lead", {"Id", "LeadSource", "Company", "Status"}},
    {"salesforce-contact", {"Contact ID", "Account Name", "", ""}},
    {"salesforce-contact", {"Id", "AccountId", "FirstName", "LastName"}},
    {"salesforce-account", {"Account ID", "Account Name", "Account Owner", ""}},
    {"salesforce-account", {"Id", "Name", "BillingStreet", "BillingCity"}},
    {"salesforce-opportunity", {"Opportunity ID", "Opportunity Name", "Stage", ""}},
    {"salesforce-opportunity", {"Id", "StageName", "CloseDate", "AccountId"}},
    {"hubspot-contact", {"Record ID", "First Name", "Last Name", "Lifecycle Stage"}},
    {"hubspot-contact", {"Record ID", "Email", "Contact owner", ""}},
    {"hubspot-company", {"Record ID", "Company name", "Company Domain Name", ""}},
    {"hubspot-deal", {"Record ID", "Deal Name", "Deal Stage", ""}},
    {"zoho-contact", {"Contact Id", "Contact Owner Id", "", ""}},
    {"zoho-lead", {"Lead Id", "Lead Owner Id", "", ""}},
    {"zoho-account", {"Account Id", "Account Owner Id", "", ""}},
    {"pipedrive-person", {"Person - Name", "Person - ID", "", ""}},
    {"pipedrive-organization", {"Organization - Name", "Organization - ID", "", ""}},
    {"dynamics-contact", {"(Do Not Modify) Contact", "(Do Not Modify) Row Checksum", "", ""}},
    {"dynamics-account", {"(Do Not Modify) Account", "(Do Not Modify) Row Checksum", "", ""}},
    {"odoo-partner", {"External ID", "Is a Company", "", ""}},
    {"google-contacts", {"Given Name", "Family Name", "E-mail 1 - Value", ""}},
    {"google-contacts", {"First Name", "Last Name", "E-mail 1 - Value", ""}},
    {"outlook-contacts", {"First Name", "Last Name", "E-mail Address", "Business Phone"}},
    {"linkedin-connections", {"First Name", "Last Name", "Connected On", "URL"}},
    {"mailchimp-audience", {"Email Address", "MEMBER_RATING", "OPTIN_TIME", ""}},
    {"fxiaoke-account", {"客户名称", "客户编号", "负责人", "成交状态"}},
    {"fxiaoke-contact", {"联系人姓名", "客户名称", "负责人", ""}},
    {"wecom-customer", {"客户名称", "添加时间", "添加人", ""}},
}};

}  // namespace

std::string recognise_crm(const std::vector<std::string>& header) {
  std::vector<std::string> names;
  names.reserve(header.size());
  for (const std::string& name : header) names.push_back(fold_text(name));
  std::size_t best_marks = 0;
  std::string_view best;
  for (const Preset& preset : kPresets) {
    std::size_t marks = 0;
    bool all = true;
    for (const std::string_view mark : preset.marks) {
      if (mark.empty()) continue;
      ++marks;
      all = all && std::find(names.begin(), names.end(), fold_text(mark)) != names.end();
    }
    if (!all || marks <= best_marks) continue;
    best = preset.name;
    best_marks = marks;
  }
  return std::string(best);
}

}  // namespace spruce
