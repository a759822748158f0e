// Recognition over the public samples of CRM exports: figures, and a floor.
#include "tests/core/fields/column.h"
#include "tests/core/fields/field_laws.h"
#include "tests/core/fields/shared_data.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

struct Expected {
  std::string_view type;
  std::string_view headers;
};

// What the columns of the samples are; columns that could be several things are left out.
constexpr Expected kExpected[] = {
    {"given-name", "|first_name|First Name|Middle Name|"},
    {"family-name", "|last_name|Last Name|"},
    {"choice",
     "|gender|has_newsletter|status|Source|Deal "
     "Stage|Industry|Sex|INDUSTRY|RATING|STAGENAME|LEADSOURCE|ISCLOSED|ISDELETED|OWNERSHIP|"
     "Department|Gender|"},
    {"title", "|title|Job Title|Suffix|Profession|"},
    {"date",
     "|first_seen|last_seen|birth_date|Subscription Date|Date of "
     "birth|CREATEDDATE|LASTMODIFIEDDATE|SYSTEMMODSTAMP|LASTACTIVITYDATE|CLOSEDATE|Birthday|"
     "Anniversary|"},
    {"url", "|linkedin_url|Website|WEBSITE|Web Page 1|Web Page 2|Web Page|"},
    {"company-name", "|company|company_name|Company|Name|NAME|Organization|"},
    {"email",
     "|email_work|email_home|email_other|email_address|Email|Email 1|Email 2|Primary "
     "Email|Secondary Email|E-mail Address|E-mail 2 Address|E-mail 3 Address|"},
    {"phone",
     "|phone_work|phone_home|phone_other|bus_phone|home_phone|Phone 1|Phone 2|Phone|PHONE|FAX|Work "
     "Phone|Home Phone|Fax Number|Pager Number|Mobile Number|Business Fax|Business Phone|Business "
     "Phone 2|Home Fax|Mobile Phone|Car Phone|Assistant's Phone|"},
    {"identifier",
     "|id|company_id|sales_id|party_id|ssn|dr_lic_num|Customer Id|Account Id|Organization Id|User "
     "Id|ID|OWNERID|CREATEDBYID|LASTMODIFIEDBYID|ACCOUNTNUMBER|ACCOUNTID|PRICEBOOK2ID|TICKERSYMBOL|"
     "ORACLE_ID__C|"},
    {"address",
     "|address_1|address_2|BILLINGSTREET|SHIPPINGSTREET|Home Address|Work Address|Business "
     "Street|Home Street|Other Street 2|"},
    {"city", "|city|City|BILLINGCITY|SHIPPINGCITY|Home City|Work City|Business City|Other City|"},
    {"region",
     "|state_code|dr_lic_state|BILLINGSTATE|SHIPPINGSTATE|Home State|Work State|Business State|"},
    {"postal-code",
     "|zip_code|BILLINGPOSTALCODE|SHIPPINGPOSTALCODE|Home ZipCode|Work ZipCode|Business Postal "
     "Code|"},
    {"country",
     "|Country|BILLINGCOUNTRY|SHIPPINGCOUNTRY|Home Country|Work Country|Business Country|"},
    {"person-name", "|Lead Owner|Display Name|Spouse|Assistant's Name|"},
    {"number",
     "|Number of employees|ANNUALREVENUE|NUMBEROFEMPLOYEES|AMOUNT|PROBABILITY|EXPECTEDREVENUE|"},
    {"free-text", "|Notes|Description|DESCRIPTION|background|tags|NEXTSTEP|Categories|"},
};

std::string_view expected_type(const std::string& header) {
  for (const Expected& row : kExpected) {
    if (row.headers.find("|" + header + "|") != std::string_view::npos) return row.type;
  }
  return {};
}

constexpr const char* kFiles[] = {"atomiccrm_contacts.csv",
                                  "atomiccrm_contacts_export.csv",
                                  "cfa_cmr_import.csv",
                                  "datablist_customers-100.csv",
                                  "datablist_leads-100.csv",
                                  "datablist_organizations-100.csv",
                                  "datablist_people-100.csv",
                                  "outlook2000_header_only.csv",
                                  "salesforce_dataloader_accountData.csv",
                                  "salesforce_dataloader_opportunityData.csv",
                                  "thunderbird_basic.csv"};

}  // namespace

TEST_CASE("recognise: sample files of CRM exports") {
  int known = 0;
  int right = 0;
  for (const char* file : kFiles) {
    std::string text;
    if (!read_shared(std::string("crm_headers/samples/") + file, text)) return;
    const auto rows = parse_csv(text);
    for (std::size_t c = 0; c < rows[0].size(); ++c) {
      const std::string_view expected = expected_type(rows[0][c]);
      // The opportunities' NAME is a deal's.
      if (expected.empty() || (rows[0][c] == "NAME" && rows[0].size() < 33)) continue;
      std::vector<std::string> cells;
      for (std::size_t r = 1; r < rows.size(); ++r) {
        cells.push_back(c < rows[r].size() ? rows[r][c] : "");
      }
      const std::string found = best_type(Column(rows[0][c], cells));
      ++known;
      right += found == expected ? 1 : 0;
      if (found != expected) MESSAGE(file, " ", rows[0][c], ": ", found);
    }
  }
  MESSAGE("columns of CRM samples typed right: ", right, " of ", known);
  CHECK(right * 100 >= known * 95);
}
