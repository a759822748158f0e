// Unify values: which spellings are one value, which are not, and which spelling wins.
#include "core/profile/spelling_set.h"

#include <doctest/doctest.h>

#include <map>

#include "core/text/utf8.h"

using namespace spruce;

namespace {

struct Value {
  std::string text;
  std::uint32_t count;
};

std::vector<UnifiedValue> unify(FieldType type, const std::vector<Value>& values) {
  SpellingSet set(type);
  std::vector<std::uint32_t> counts;
  for (std::uint32_t i = 0; i < values.size(); ++i) {
    set.add(i, values[i].text);
    counts.push_back(values[i].count);
  }
  return set.find(
      counts, [&](std::uint32_t id, std::string&) -> std::string_view { return values[id].text; });
}

/// "id>after" of every rewritten value.
std::string show(const std::vector<UnifiedValue>& found) {
  std::string text;
  for (const UnifiedValue& value : found) {
    if (!text.empty()) text += "; ";
    text += std::to_string(value.value_id) + ">" + value.after;
    text += value.grade == FixGrade::Safe ? " s" : (value.grade == FixGrade::Likely ? " l" : " a");
  }
  return text;
}

}  // namespace

TEST_CASE("spellings unified") {
  struct Row {
    const char* name;
    FieldType type;
    std::vector<Value> values;
    const char* expected;
  };
  const FieldType choice = FieldType::Choice;
  const Row rows[] = {
      {"nothing to do", choice, {{"Lead", 5}, {"Customer", 3}}, ""},
      {"case", choice, {{"lead", 2}, {"Lead", 9}, {"LEAD", 1}}, "0>Lead s; 2>Lead s"},
      {"full width", choice, {{"ＶＩＰ", 1}, {"VIP", 9}}, "0>VIP s"},
      {"traditional characters", choice, {{"潛在客戶", 2}, {"潜在客户", 50}}, "0>潜在客户 l"},
      {"equally frequent is asked", choice, {{"LEAD", 2}, {"Lead", 2}}, "0>Lead a"},
      {"of equals the quieter one",
       FieldType::CompanyName,
       {{"Summit Inc.", 1}, {"Summit INC.", 1}, {"SUMMIT INC.", 1}, {"summit inc.", 1}},
       "1>Summit Inc. a; 2>Summit Inc. a; 3>Summit Inc. a"},
      {"separators",
       choice,
       {{"Follow-up", 9}, {"follow up", 1}, {"Followup", 2}},
       "1>Follow-up l; 2>Follow-up l"},
      {"a sign that is all the difference stays", choice, {{"A", 90}, {"A+", 3}, {"A-", 2}}, ""},
      {"numbers stay apart", choice, {{"1-10", 90}, {"110", 3}, {"1.10", 1}}, ""},
      {"one letter wrong",
       choice,
       {{"Manufacturing", 90}, {"Manufactoring", 2}},
       "1>Manufacturing l"},
      {"two letters swapped", choice, {{"Retail", 90}, {"Reatil", 2}}, "1>Retail l"},
      {"less rare is asked",
       choice,
       {{"Manufacturing", 90}, {"Manufactoring", 9}},
       "1>Manufacturing a"},
      {"not rare at all", choice, {{"Contact", 10}, {"Contract", 9}}, ""},
      {"first letters differ", choice, {{"Bright", 90}, {"Fright", 1}}, ""},
      {"short words", choice, {{"Male", 90}, {"Mile", 1}}, ""},
      {"digits differ", choice, {{"Region 1", 900}, {"Region 2", 1}}, ""},
      {"Chinese of the same sound", choice, {{"登录页面", 90}, {"登陆页面", 1}}, "1>登录页面 l"},
      {"two characters of the same sound are asked",
       choice,
       {{"登录", 90}, {"登陆", 1}},
       "1>登录 a"},
      {"Chinese of another sound", choice, {{"一级代理", 90}, {"二级代理", 1}}, ""},
      {"misspelling of a misspelling stays",
       choice,
       {{"Retail", 9000}, {"Retial", 90}, {"Retiall", 1}},
       "1>Retail l"},
      {"misspelling of a misspelling, near the value itself",
       choice,
       {{"Manufacturing", 9000}, {"Manufactoring", 90}, {"Manufactoringg", 1}},
       "1>Manufacturing l; 2>Manufacturing a"},
      {"spellings of a misspelling go all the way",
       choice,
       {{"Wholesale", 900}, {"wholsale", 1}, {"Wholsale", 2}},
       "1>Wholesale l; 2>Wholesale l"},
      {"words in another order are asked",
       choice,
       {{"Financial Services", 9},
        {"Services, Financial", 8},
        {"Food and Beverage", 3},
        {"Beverage & Food", 2}},
       "1>Financial Services a; 3>Food and Beverage a"},
      {"words in another order with other numbers",
       choice,
       {{"Tier 1 Partner", 9}, {"Partner Tier 2", 8}},
       ""},
      {"a word twice", choice, {{"Real Estate", 9}, {"Real Real Estate", 1}}, "1>Real Estate a"},
      {"the same pairs of letters",
       choice,
       {{"Banana Trade", 9}, {"Bananana Trade", 8}},
       "1>Banana Trade a"},
      {"pinyin of the other",
       choice,
       {{"制造业", 9}, {"Zhizaoye", 2}, {"ZHI ZAO YE", 1}},
       "1>制造业 a; 2>制造业 a"},
      {"two letters wrong in a long word",
       choice,
       {{"Manufacturing", 90}, {"Manifacturng", 2}},
       "1>Manufacturing a"},
      {"two letters wrong, not rare", choice, {{"Manufacturing", 9}, {"Manifacturng", 2}}, ""},
      {"two letters wrong in a short word", choice, {{"Region", 90}, {"Rogien", 2}}, ""},
      {"the same sound", choice, {{"Logistics", 90}, {"Lojystiks", 2}}, "1>Logistics a"},
      {"two words of one beginning", choice, {{"Marketing", 90}, {"Merchandise", 2}}, ""},
      {"companies: case and punctuation",
       FieldType::CompanyName,
       {{"Acme, Inc.", 9}, {"ACME INC", 1}, {"Acme Inc", 2}},
       "1>Acme, Inc. l; 2>Acme, Inc. l"},
      {"companies: one letter is another company",
       FieldType::CompanyName,
       {{"Manufacturing Ltd", 90}, {"Manufactoring Ltd", 1}},
       ""},
      {"companies: signs that matter",
       FieldType::CompanyName,
       {{"C++ GmbH", 9}, {"C GmbH", 1}},
       ""},
      {"cities: marks",
       FieldType::City,
       {{"Zürich", 9}, {"Zurich", 2}, {"ZÜRICH", 1}},
       "1>Zürich l; 2>Zürich l"},
      {"companies: 繁 and 简",
       FieldType::CompanyName,
       {{"華為技術", 1}, {"华为技术", 9}},
       "0>华为技术 l"},
      {"countries: one vocabulary",
       FieldType::Country,
       {{"中国", 9}, {"China", 2}, {"CN", 1}, {"德国", 3}, {"某国", 1}},
       "1>中国 l; 2>中国 l"},
      {"signs only are never unified", FieldType::City, {{"--", 3}, {"??", 1}}, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(show(unify(row.type, row.values)) == row.expected);
  }
}

TEST_CASE("the detail counts both spellings") {
  const auto found = unify(FieldType::Choice, {{"Lead", 9}, {"lead", 2}});
  REQUIRE(found.size() == 1);
  CHECK(found[0].detail == "9:2");
}

TEST_CASE("law: unifying twice is once") {
  const std::vector<Value> values = {
      {"Lead", 5},          {"lead", 5},         {"LEAD", 1},      {"Manufacturing", 300},
      {"Manufactoring", 4}, {"manufacturin", 2}, {"潜在客户", 90}, {"潛在客戶", 3},
      {"Wholesale", 60},    {"Wholsale", 1},     {"Follow-up", 3}, {"Follow up", 2}};
  const auto found = unify(FieldType::Choice, values);
  CHECK(found.size() >= 6);
  std::map<std::string, std::uint32_t> after;
  std::vector<std::string> texts;
  for (const Value& value : values) texts.push_back(value.text);
  for (const UnifiedValue& value : found) {
    CHECK(value.after != texts[value.value_id]);
    texts[value.value_id] = value.after;
  }
  for (std::size_t i = 0; i < values.size(); ++i) after[texts[i]] += values[i].count;
  std::vector<Value> rest;
  for (const auto& [text, count] : after) rest.push_back({text, count});
  CHECK(show(unify(FieldType::Choice, rest)) == "");
}

TEST_CASE("misspellings are symmetric") {
  const char* const texts[] = {"retail", "reatil", "retial", "登录页",
                               "登陆页", "",       "a",      "region 1"};
  for (const char* a : texts) {
    for (const char* b : texts) {
      CAPTURE(a);
      CAPTURE(b);
      CHECK(find_misspelling(to_utf32(a), to_utf32(b)) ==
            find_misspelling(to_utf32(b), to_utf32(a)));
    }
  }
}
