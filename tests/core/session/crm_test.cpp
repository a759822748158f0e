// Recognition of CRM exports: every layout file is well formed and recognised from its own columns;
// what is nobody's stays unknown.
#include "core/session/crm.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace spruce::test {
namespace {

std::vector<std::string> no_values(std::size_t /*column*/) { return {}; }

/// A header that has this key.
std::string header_of(std::string key) {
  std::replace(key.begin(), key.end(), '#', '1');
  return key;
}

std::vector<std::string> header_of_layout(const CrmLayout& layout) {
  std::vector<std::string> header;
  for (const auto& [key, column] : layout.columns) header.push_back(header_of(key));
  return header;
}

std::string recognise(const std::vector<std::string>& header) {
  const std::optional<CrmGuess> guess = recognise_crm(header, no_values);
  return guess ? guess->preset->name : "";
}

}  // namespace

TEST_CASE("every layout file is well formed") {
  CHECK(crm_presets().all().size() >= 58);
  for (const std::string& problem : crm_presets().problems()) FAIL_CHECK(problem);
}

TEST_CASE("every layout is recognised from its own columns, in any order, with evidence") {
  for (const CrmPreset& preset : crm_presets().all()) {
    for (std::size_t i = 0; i < preset.layouts.size(); ++i) {
      CAPTURE(preset.name);
      CAPTURE(i);
      std::vector<std::string> header = header_of_layout(preset.layouts[i]);
      const std::optional<CrmGuess> guess = recognise_crm(header, no_values);
      REQUIRE(guess);
      CHECK(guess->preset->name == preset.name);
      CHECK(guess->confidence > 0.5);
      CHECK(guess->confidence <= 1);
      CHECK(!guess->evidence.empty());
      CHECK(guess->hints.size() == header.size());
      std::reverse(header.begin(), header.end());
      CHECK(recognise(header) == preset.name);
    }
  }
}

TEST_CASE("what is nobody's stays unknown") {
  const std::vector<std::vector<std::string>> cases = {
      {},
      {""},
      {"id", "name", "value"},
      {"Name", "Email", "Phone"},
      {"First Name", "Last Name", "Email", "Phone", "Company", "City"},
      {"姓名", "电话", "邮箱"},
      {"序号", "姓名", "手机", "公司", "地址", "备注"},
      {"Datum", "Betrag", "Verwendungszweck"},
      {"Order ID", "Product", "Quantity", "Price"},
  };
  for (const std::vector<std::string>& header : cases) {
    CAPTURE(header.size());
    CHECK(recognise(header) == "");
  }
}

TEST_CASE("a column that a vendor does not know does not hide whose export it is") {
  const CrmPreset& preset = crm_presets().all().front();
  std::vector<std::string> header = header_of_layout(preset.layouts.front());
  header.emplace_back("Our own score");
  header.emplace_back("内部备注");
  const std::optional<CrmGuess> guess = recognise_crm(header, no_values);
  REQUIRE(guess);
  CHECK(guess->preset->name == preset.name);
  CHECK(!guess->hints.back().known);
}

TEST_CASE("headers compare without case, signs and numbers") {
  CHECK(header_key("Street 2") == header_key("street 3"));
  CHECK(header_key("E-mail Address") == header_key("e-mail address"));
  CHECK(header_key("Record ID") != header_key("Record"));
}

TEST_CASE("shapes of values") {
  struct Case {
    const char* value;
    const char* shape;
    bool fits;
  };
  const Case cases[] = {
      {"0035g00000AbCdE", "003*", true},
      {"0015g00000AbCdE", "003*", false},
      {"42", "##", true},
      {"4a", "##", false},
      {"4a", "#?", true},
      {"", "*", true},
      {"", "#", false},
      {"123456", "#*", true},
      {"zcrm_42", "zcrm_*", true},
      {"a-b-c", "*-*", true},
      {"abc", "*-*", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.value);
    CAPTURE(c.shape);
    CHECK(matches_shape(c.value, c.shape) == c.fits);
  }
}

}  // namespace spruce::test
