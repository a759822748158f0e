// The CRM profiles are complete, and their limits cut files exactly where they say.
#include "core/export/crm.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "core/export/kit_files.h"
#include "core/export/record_ids.h"

namespace spruce::test {

TEST_CASE("every profile says what it does in both languages and where its rules come from") {
  std::vector<std::string_view> names;
  for (const CrmProfile* crm : crm_profiles()) {
    CAPTURE(crm->name);
    CHECK(find_crm(crm->name) == crm);
    names.push_back(crm->name);
    CHECK_FALSE(crm->title.empty());
    std::vector<Wording> texts{crm->update_how, crm->delete_how, crm->rollback_how};
    if (crm->merge_at_once > 0) texts.push_back(crm->merge_how);
    texts.insert(texts.end(), crm->cautions.begin(), crm->cautions.end());
    for (const Wording& text : texts) {
      CHECK(text.en.size() > 20);
      CHECK(text.zh.size() > 20);
    }
    CHECK(crm->merge_at_once != 1);
    REQUIRE_FALSE(crm->facts.empty());
    for (const CrmFact& fact : crm->facts) {
      CHECK_FALSE(fact.rule.empty());
      CHECK_FALSE(fact.source.empty());
      CHECK(has_date_form(fact.date, "yyyy-MM-dd"));
    }
  }
  CHECK(names == std::vector<std::string_view>{"generic", "salesforce", "hubspot", "zoho",
                                               "fxiaoke", "xiaoshouyi", "pipedrive", "dynamics",
                                               "odoo"});
  CHECK(find_crm("acme") == nullptr);
  CHECK(crm_of_export("salesforce-contact").name == "salesforce");
  CHECK(crm_of_export("outlook-contacts").name == "generic");
  CHECK(crm_of_export("").name == "generic");
}

TEST_CASE("the page of kits names every rule and its source") {
  std::ifstream file(std::string(SPRUCE_REPO_ROOT) + "/docs/kits.md");
  std::string page{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  REQUIRE_FALSE(page.empty());
  for (const CrmProfile* crm : crm_profiles()) {
    CAPTURE(crm->name);
    for (const CrmFact& fact : crm->facts) {
      const std::string row = "| " + std::string(fact.rule) + " | " + std::string(fact.source) +
                              " | " + std::string(fact.date) + " |";
      CAPTURE(row);
      CHECK(page.find(row) != std::string::npos);
    }
    for (const Wording& caution : crm->cautions) {
      CAPTURE(caution.en);
      CHECK(page.find("- " + std::string(caution.en)) != std::string::npos);
    }
  }
}

TEST_CASE("files are cut exactly at the limits of each CRM") {
  for (const CrmProfile* crm : crm_profiles()) {
    CAPTURE(crm->name);
    const auto parts = [&](std::size_t rows, std::uint64_t head, std::uint64_t row) {
      return split_rows(rows, crm->max_rows, crm->max_bytes, head,
                        [row](std::size_t) { return row; });
    };
    if (crm->max_rows != 0) {
      CHECK(parts(crm->max_rows - 1, 10, 1).size() == 1);
      CHECK(parts(crm->max_rows, 10, 1).size() == 1);
      const std::vector<Slice> over = parts(crm->max_rows + 1, 10, 1);
      REQUIRE(over.size() == 2);
      CHECK(over[0].count == crm->max_rows);
      CHECK(over[1].first == crm->max_rows);
      CHECK(over[1].count == 1);
    }
    if (crm->max_bytes != 0) {
      const std::uint64_t half = (crm->max_bytes - 100) / 2;
      CHECK(parts(2, crm->max_bytes - 2 * half, half).size() == 1);  // exactly at
      CHECK(parts(2, crm->max_bytes - 2 * half + 1, half).size() == 2);
      CHECK(parts(1, 100, crm->max_bytes).size() == 1);  // one row too large: alone
      CHECK(parts(3, 100, crm->max_bytes).size() == 3);
    }
    if (crm->max_rows == 0 && crm->max_bytes == 0) CHECK(parts(1'000'000, 10, 100).size() == 1);
  }
}

TEST_CASE("dates are told by their form") {
  struct Case {
    const char* text;
    const char* form;
    bool fits;
  };
  const Case cases[] = {
      {"2026-03-09", "yyyy-MM-dd", true},
      {"2026-3-9", "yyyy-MM-dd", false},
      {"2026-03-09 ", "yyyy-MM-dd", false},
      {"2026/03/09", "yyyy-MM-dd", false},
      {"03/09/2026", "MM/dd/yyyy", true},
      {"03/09/26", "MM/dd/yyyy", false},
      {"2026-03-09T10:11:12Z", "yyyy-MM-ddTHH:mm:ssZ", true},
      {"2026-03-09T10:11:12+08:00", "yyyy-MM-ddTHH:mm:ssZ", true},
      {"2026-03-09T10:11:12+0800", "yyyy-MM-ddTHH:mm:ssZ", true},
      {"2026-03-09T10:11:12", "yyyy-MM-ddTHH:mm:ssZ", false},
      {"2026-03-09T10:11:12+8", "yyyy-MM-ddTHH:mm:ssZ", false},
      {"2026-03-09 10:11", "yyyy-MM-dd HH:mm", true},
      {"", "yyyy", false},
      {"2026年", "yyyy", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CAPTURE(c.form);
    CHECK(has_date_form(c.text, c.form) == c.fits);
  }
}

TEST_CASE("ids of 15 characters get their safe form and are never changed otherwise") {
  struct Case {
    const char* id;
    const char* safe;
  };
  const Case cases[] = {
      {"001A0000006Vm9r", "001A0000006Vm9rIAC"},
      {"000000000000000", "000000000000000AAA"},
      {"AAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAA555"},
      {"0035g00000aBcDe", "0035g00000aBcDeAAK"},
      {"0035g00000AbCdE", "0035g00000AbCdEAAV"},
      {"001A0000006Vm9rIAC", ""},  // has its safe form already
      {"00000000000000", ""},
      {"12345678901234-", ""},
      {"", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.id);
    CHECK(make_safe_id(c.id) == c.safe);
  }
  CHECK(fold_id("0035g00000aBcDe") == fold_id("0035g00000AbCdE"));
  CHECK(make_safe_id("0035g00000aBcDe") != make_safe_id("0035g00000AbCdE"));
}

}  // namespace spruce::test
