// Tables that are searched by bisection must be sorted, and their facts must be the ones we rely
// on.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "core/reference/countries.h"
#include "core/reference/date_words.h"
#include "core/reference/disposable_domains.h"
#include "core/reference/email_domains.h"
#include "core/reference/former_divisions.h"
#include "core/reference/header_words.h"
#include "core/reference/line_table.h"
#include "core/reference/name_hints.h"
#include "core/reference/name_variants.h"
#include "core/reference/phone_regions.h"
#include "core/reference/placeholders.h"
#include "core/reference/postal_shapes.h"
#include "core/reference/regions.h"
#include "core/reference/top_level_domains.h"
#include "core/reference/value_words.h"

using namespace spruce;

namespace {

int lines_out_of_order(std::string_view table) {
  int wrong = 0;
  std::string_view before;
  while (!table.empty()) {
    std::string_view line = take_line(table);
    const std::string_view key = take_cell(line);
    wrong += key > before ? 0 : 1;
    before = key;
  }
  return wrong;
}

}  // namespace

TEST_CASE("reference: tables are in the order of their bytes, each key once") {
  CHECK(lines_out_of_order(country_rows()) == 0);
  CHECK(lines_out_of_order(country_names()) == 0);
  CHECK(lines_out_of_order(disposable_domain_table()) == 0);
  CHECK(lines_out_of_order(cn_area_table()) == 0);
  CHECK(lines_out_of_order(date_word_table()) == 0);
  CHECK(lines_out_of_order(value_word_table()) == 0);
  CHECK(lines_out_of_order(former_division_table()) == 0);
  CHECK(lines_out_of_order(region_table()) == 0);
  CHECK(lines_out_of_order(top_level_domain_table()) == 0);
  for (const char* ending : {"aaa", "com", "cn", "museum", "中国", "zw"})
    CHECK(is_top_level_domain(ending));
  for (const char* ending : {"con", "corp", "", "local", "COM"})
    CHECK_FALSE(is_top_level_domain(ending));
  CHECK(lines_out_of_order(name_variant_table()) == 0);
  CHECK(std::is_sorted(blank_words().begin(), blank_words().end()));
  CHECK(std::is_sorted(filler_words().begin(), filler_words().end()));
}

TEST_CASE("reference: no two names share the number of a class") {
  std::set<std::string> names;
  std::string_view table = name_variant_table();
  while (!table.empty()) {
    std::string_view line = take_line(table);
    take_cell(line);
    for (std::size_t space = 0; !line.empty();
         line.remove_prefix(std::min(space + 1, line.size()))) {
      space = std::min(line.find(' '), line.size());
      names.emplace(line.substr(0, space));
    }
  }
  std::map<std::string, std::string> name_of;  // by the number
  for (const std::string& name : names) {
    // A class is named by its first form, so the name's own number is among its classes.
    std::string classes;
    append_name_variants(name, classes);
    CAPTURE(name);
    REQUIRE(classes.size() >= 2);
    if (classes.size() == 2) CHECK(name_of.emplace(classes, name).second);
  }
}

TEST_CASE("reference: a line is found from first to last, and nothing else is") {
  const std::string_view table = "a\t1\nab\t2\nb\nccc\t4\n";
  CHECK(find_line(table, "a") == "1");
  CHECK(find_line(table, "ab") == "2");
  CHECK(find_line(table, "b") == "");
  CHECK(find_line(table, "ccc") == "4");
  for (const char* missing : {"", "aa", "abc", "c", "cccc", "z", "0"})
    CHECK_FALSE(find_line(table, missing).has_value());
  CHECK_FALSE(find_line("", "a").has_value());
  std::string_view all = disposable_domain_table();
  int lost = 0;
  int count = 0;
  while (!all.empty()) {
    lost += is_disposable_domain(take_line(all)) ? 0 : 1;
    ++count;
  }
  CHECK(lost == 0);
  CHECK(count > 8000);
}

TEST_CASE("reference: known facts") {
  CHECK(is_disposable_domain("mailinator.com"));
  CHECK_FALSE(is_disposable_domain("qq.com"));
  CHECK(is_public_mail_domain("163.com"));
  CHECK_FALSE(is_public_mail_domain("siemens.com"));
  CHECK(is_role_local("info"));
  CHECK(is_role_local("客服"));
  CHECK_FALSE(is_role_local("zhangsan"));
  CHECK(meant_ending("con") == "com");
  CHECK(meant_ending("com").empty());
  CHECK(country_name("DE", NameLanguage::ZhHans) == "德国");
  CHECK(country_alpha3("CN") == "CHN");
  CHECK(country_name("??", NameLanguage::En).empty());
  CHECK(find_cn_area("75583765566")->city == "深圳市");
  CHECK(find_cn_area("1088889999")->province == "北京市");
  CHECK_FALSE(find_cn_area("000").has_value());
  CHECK(is_usual_given_name("maria"));
  CHECK(is_usual_family_name("garcia"));
}

TEST_CASE("reference: no big provider is called near or throw-away") {
  for (const std::string_view domain : big_mail_domains()) {
    CAPTURE(std::string(domain));
    CHECK(is_public_mail_domain(domain));
    CHECK_FALSE(is_disposable_domain(domain));
  }
}

TEST_CASE("reference: header words stand between blanks") {
  for (const auto words : {header_type_words(), header_role_words()}) {
    for (const HeaderWords& entry : words) {
      REQUIRE(entry.words.size() > 2);
      CHECK(entry.words.front() == ' ');
      CHECK(entry.words.back() == ' ');
      CHECK(entry.words.find("  ") == std::string_view::npos);
    }
  }
}

TEST_CASE("reference: former divisions are found by name and by code") {
  std::vector<std::uint32_t> codes;
  find_former_divisions("崇文区", codes);
  CHECK(codes == std::vector<std::uint32_t>{110103});
  CHECK(find_former_division("110103") == "崇文区");
  CHECK(find_former_division("110101").empty());
  CHECK(find_former_division("999999").empty());
}

TEST_CASE("reference: each country's postal shapes stand once") {
  std::string seen;
  for (const PostalShapes& entry : postal_shapes()) {
    CHECK(entry.country.size() == 2);
    CHECK(seen.find(std::string(entry.country) + " ") == std::string::npos);
    seen.append(entry.country).append(" ");
  }
  CHECK(postal_shapes().size() > 150);
}
