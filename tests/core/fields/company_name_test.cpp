// Company names: how they are split, what is proposed, and which pairs may be one company.
#include "core/fields/company_name.h"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "core/fields/company_parse.h"
#include "tests/core/fields/pair_testing.h"

namespace spruce {
namespace {

const FieldTypeInfo& type() { return company_name_field(); }

TEST_CASE("company names split into parts") {
  struct Row {
    const char* value;
    const char* place;
    const char* brand;
    const char* trade;
    const char* group;
    const char* form;
    const char* branch;
  };
  const Row rows[] = {
      {"深圳市腾讯计算机系统有限公司", "深圳市", "腾讯", "计算机系统", "", "有限公司", ""},
      {"北京华东科技有限公司", "北京", "华东", "科技", "", "有限公司", ""},
      {"上海远大贸易有限公司", "上海", "远大", "贸易", "", "有限公司", ""},
      {"远大（北京）科技有限公司", "北京", "远大", "科技", "", "有限公司", ""},
      {"远大科技(中国)有限公司", "中国", "远大", "科技", "", "有限公司", ""},
      {"阿里巴巴集团控股有限公司", "", "阿里巴巴", "", "集团控股", "有限公司", ""},
      {"华为技术有限公司上海分公司", "", "华为", "技术", "", "有限公司", "上海分公司"},
      {"A公司-华东分部", "", "A", "", "", "公司", "华东分部"},
      {"招商银行北京分行", "", "招商", "银行", "", "", "北京分行"},
      {"北京银行", "", "北京银行", "", "", "", ""},
      {"中国平安保险(集团)股份有限公司", "中国", "平安", "保险", "集团", "股份有限公司", ""},
      {"江苏省苏州市昆山市华恒焊接股份有限公司", "江苏省苏州市昆山市", "华恒焊接", "", "",
       "股份有限公司", ""},
      {"株式会社トヨタ", "", "トヨタ", "", "", "株式会社", ""},
      {"삼성전자 주식회사", "", "삼성전자", "", "", "주식회사", ""},
      {"红杉资本（有限合伙）", "", "红杉", "资本", "", "（有限合伙）", ""},
      {"Acme Trading Co., Ltd.", "", "Acme", "Trading", "", "Co., Ltd.", ""},
      {"The Acme Company", "", "Acme", "", "", "Company", ""},
      {"Müller & Söhne GmbH & Co. KG", "", "Müller Söhne", "", "", "GmbH & Co. KG", ""},
      {"Grupo Bimbo S.A. de C.V.", "", "Grupo Bimbo", "", "", "S.A. de C.V.", ""},
      {"ООО Ромашка", "", "Ромашка", "", "", "ООО", ""},
      {"UAB Vilnius", "", "Vilnius", "", "", "UAB", ""},
      {"Acme (UK) Ltd", "UK", "Acme", "", "", "Ltd", ""},
      {"Acme Inc. - Chicago Branch", "", "Acme", "", "", "Inc.", "Chicago Branch"},
      {"Siemens AG Niederlassung Berlin", "", "Siemens", "", "", "AG", "Niederlassung Berlin"},
      {"Toyota Motor K.K.", "", "Toyota", "Motor", "", "K.K.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.value));
    const CompanyName name = parse_company_name(row.value);
    if (*row.brand != '\0') CHECK(name.brand == row.brand);
    CHECK(name.place == row.place);
    if (*row.trade != '\0') CHECK(name.trade == row.trade);
    CHECK(name.group == row.group);
    if (std::string(row.form) == "（有限合伙）") {
      CHECK(name.form_class == LegalFormClass::LimitedPartnership);
    } else {
      CHECK(name.form == row.form);
    }
    CHECK(name.branch == row.branch);
  }
}

TEST_CASE("company names are proposed in usual form") {
  struct Row {
    const char* value;
    const char* standard;
    const char* rule;
  };
  const Row rows[] = {
      {"远大科技(北京)有限公司", "远大科技（北京）有限公司", "company.brackets"},
      {"远大科技（北京）有限公司", "远大科技（北京）有限公司", ""},
      {"远大 科技 有限公司", "远大科技有限公司", "company.brackets"},
      {"ＡＢＣ科技有限公司", "ABC科技有限公司", "text.width"},
      {"Acme Trading Co.,Ltd", "Acme Trading Co., Ltd.", "company.legal-form"},
      {"Acme Trading Co., Ltd.", "Acme Trading Co., Ltd.", ""},
      {"Acme Gmbh", "Acme GmbH", "company.legal-form"},
      {"Acme Ltd", "Acme Ltd", ""},
      {"ACME CO LTD", "ACME CO LTD", ""},
      {" Acme  Inc. ", "Acme Inc.", "text.whitespace"},
      {"A公司", "A公司", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.value));
    const StandardValue value = type().standardise(row.value, {});
    CHECK(value.standard == row.standard);
    CHECK(value.rule == row.rule);
  }
  CHECK(type().standardise("无", {}).grade == Grade::Empty);
  CHECK(type().standardise("12345678", {}).grade != Grade::Valid);
  CHECK(type().standardise("---", {}).grade != Grade::Valid);
  CHECK(type().standardise("远大科技有限公司", {}).grade == Grade::Valid);
  CHECK(type().standardise("远大", {}).grade == Grade::Plausible);
}

TEST_CASE("pairs of company names fall into levels") {
  struct Row {
    const char* a;
    const char* b;
    const char* level;
  };
  const Row rows[] = {
      // the table of matching.md
      {"北京华东科技有限公司", "北京华南科技有限公司", "different"},
      {"上海远大贸易有限公司", "上海远航贸易有限公司", "different"},
      {"A公司", "A公司-华东分部", "branch"},
      {"A科技有限公司", "A公司", "same-brand"},
      {"深圳市腾讯计算机系统有限公司", "腾讯", "same-brand"},
      // Chinese
      {"阿里巴巴集团控股有限公司", "阿里巴巴集团控股", "same"},
      {"远大（北京）科技有限公司", "北京远大科技有限公司", "same"},
      {"远大(北京)科技有限公司", "远大（北京）科技有限公司", "same"},
      {"遠大科技有限公司", "远大科技有限公司", "same"},
      {"远大科技有限公司", "远大科技有限责任公司", "same"},
      {"远大科技有限公司", "远大科技股份有限公司", "same-brand"},
      {"远大科技有限公司", "北京远大科技有限公司", "same-brand"},
      {"北京远大科技有限公司", "上海远大科技有限公司", "same-brand-elsewhere"},
      {"远大科技有限公司", "远大贸易有限公司", "same-brand-elsewhere"},
      {"深圳市远大科技有限公司", "广东省深圳市远大科技有限公司", "same-brand"},
      {"华为技术有限公司", "华为技术有限公司上海分公司", "branch"},
      {"华为技术有限公司北京分公司", "华为技术有限公司上海分公司", "branch"},
      {"华为技术有限公司上海分公司", "华为技术有限公司上海分公司", "same"},
      {"招商银行", "招商银行北京分行", "branch"},
      {"招商银行北京分行", "招商银行上海分行", "branch"},
      {"华为技术有限公司", "Huawei Technologies Co., Ltd.", "same-sound-other-script"},
      {"阿里巴巴（中国）有限公司", "Alibaba (China) Co., Ltd.", "same-sound-other-script"},
      {"远大科技有限公司", "远达科技有限公司", "same-sound-other-characters"},
      {"北京银行", "南京银行", "different"},
      {"中国银行", "中国农业银行", "different"},
      {"阿里", "阿里巴巴", "part-of"},
      {"腾讯（Tencent）", "Tencent", "same"},
      {"北京科技有限公司", "上海科技有限公司", "different"},
      {"国际贸易有限公司", "国际物流有限公司", "different"},
      {"株式会社トヨタ", "トヨタ株式会社", "same"},
      {"(株)トヨタ", "株式会社トヨタ", "same"},
      {"삼성전자 주식회사", "삼성전자(주)", "same"},
      {"有限公司", "股份有限公司", "different"},
      // Latin
      {"Acme Inc.", "ACME, Inc", "same"},
      {"Acme Inc.", "Acme Incorporated", "same"},
      {"Acme Inc.", "Acme", "same-brand"},
      {"Acme Inc.", "Acme Ltd", "same-brand"},
      {"The Acme Company", "Acme Co", "same"},
      {"Smith & Jones LLP", "Smith and Jones LLP", "same"},
      {"Smith & Sons Ltd", "Sons and Smith Ltd", "same"},
      {"Acme Intl Mfg Corp", "Acme International Manufacturing Corporation", "same"},
      {"Acme Tech Svcs", "Acme Technology Services", "same"},
      {"Müller GmbH & Co. KG", "Mueller GmbH & Co KG", "one-edit"},
      {"Müller GmbH", "Muller GmbH", "same"},
      {"Bank of the West", "Bank of the East", "different"},
      {"Acme Trading", "Acme Logistics", "same-brand-elsewhere"},
      {"Acme (UK) Ltd", "Acme (USA) Ltd", "same-brand-elsewhere"},
      {"Acme Ltd", "Acme Trading Ltd", "same-brand"},
      {"Acme Ltd", "Acme Rocket Ltd", "part-of"},
      {"International Business Machines", "IBM", "acronym"},
      {"Acme Inc.", "Acme Inc. - Chicago Branch", "branch"},
      {"Global Trading Ltd", "Global Logistics Ltd", "different"},
      {"A-B-C Company", "X-Y-Z Company", "different"},
      {"Bernhard, LZichel and Schulist", "Bernhard, Reichel and Schulist", "similar"},
      {"Bernhard, Zieme and Schulist", "Bernhard, Reichel and Schulist", "different"},
      {"Williams_on and Sons", "Williamson and Sons", "same"},
      {"Roberts6LLC", "Roberts LLC", "similar"},
      {"Sa]terfield, Hickle and Sons", "Satterfield, Hickle and Sons", "one-edit"},
      {"Harv^y Plastics", "Harvey Plastics", "one-edit"},
      {"Rosenbaum, Weissnat nnd DeMkow", "Rosenbaum, Weissnat and Deckow", "quite-similar"},
      {"Luettven-JRiobi", "Luettgen-Jacobi", "fairly-similar"},
      {"Weber and Sons", "Keller and Sons", "fairly-similar"},
      {"Hoppe,Boyer and Ortiz", "Hoppe, Boyer and Ortiz", "same"},
      {"Rosenbaum and Sons", "Sons Rosenbaum and", "same"},
      {"PLC Maggio", "Maggio PLC", "same"},
      {"Grupo Bimbo S.A. de C.V.", "GRUPO BIMBO SA DE CV", "same"},
      {"ООО Ромашка", "Romashka OOO", "same"},
      {"Smith Inc dba Bob's Diner", "Bob's Diner", "same"},
      {"Samsung Electronics", "Hyundai Electronics", "different"},
      {"Microsoft Corporation", "Microsft Corp", "one-edit"},
      {"Deutsche Bank AG", "Commerzbank AG", "different"},
      {"", "Acme", "missing"},
      {"N/A", "Acme", "missing"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CAPTURE(std::string(row.b));
    CHECK(compare_values(type(), row.a, row.b) == row.level);
    CHECK(compare_values(type(), row.b, row.a) == row.level);
  }
  for (const LevelInfo& level : type().levels) CHECK(level.related == (level.name == "branch"));
}

TEST_CASE("companies that may be one share a block key") {
  const std::pair<const char*, const char*> rows[] = {
      {"深圳市腾讯计算机系统有限公司", "腾讯"},
      {"A科技有限公司", "A公司"},
      {"华为技术有限公司", "Huawei Technologies"},
      {"阿里", "阿里巴巴集团"},
      {"Bernhard, LZichel and Schulist", "Bernhard, Reichel and Schulist"},
      {"IBM", "International Business Machines"},
      {"Roberts6LLC", "Roberts LLC"},
      {"/icki and Sons Trading", "Dicki and Sons Trading"},
  };
  int shared = 0;
  for (const auto& row : rows) shared += share_block_key(type(), row.first, row.second);
  CHECK(shared >= 7);
  CHECK_FALSE(share_block_key(type(), "北京科技有限公司", "上海贸易有限公司"));
  CHECK_FALSE(share_block_key(type(), "Acme Trading", "Zenith Trading"));
}

TEST_CASE("laws of company names") {
  check_type_laws(type(), {"深圳市腾讯计算机系统有限公司",
                           "腾讯",
                           "A公司-华东分部",
                           "Acme Co.,Ltd",
                           "GmbH",
                           "有限公司",
                           "The",
                           "&",
                           "（有限合伙）",
                           "Smith Inc dba Bob's",
                           "Acme (UK) Ltd",
                           "株式会社トヨタ",
                           "삼성전자 주식회사",
                           "IBM",
                           "International Business Machines",
                           "Müller & Söhne GmbH & Co. KG",
                           "北京银行",
                           "A",
                           "公司",
                           "-",
                           "Bank of the West",
                           "远大科技(北京)有限公司",
                           "(Acme)",
                           "Acme [UK"});
}

TEST_CASE("corrupted company names of a public set") {
  const auto rows = read_shared_csv("dnb_company_names/records.csv");
  const auto truth = read_shared_csv("dnb_company_names/truth_pairs.csv");
  if (rows.empty() || truth.empty()) {
    MESSAGE("dnb_company_names is absent: skipped");
    return;
  }
  std::map<std::string, std::string> names;
  for (std::size_t i = 1; i < rows.size(); ++i) names[rows[i][0]] = rows[i][2];
  std::vector<int> same(type().levels.size());
  int blocked = 0;
  int total = 0;
  for (std::size_t i = 1; i < truth.size(); ++i) {
    const std::string a = feature_of(type(), names[truth[i][0]]);
    const std::string b = feature_of(type(), names[truth[i][1]]);
    ++same[type().compare(a, b)];
    blocked += share_block_key(type(), names[truth[i][0]], names[truth[i][1]]);
    ++total;
  }
  std::vector<int> other(type().levels.size());
  for (std::size_t i = 1; i < truth.size(); ++i) {
    for (std::size_t j = 1; j < truth.size(); ++j) {
      if (i == j) continue;
      ++other[type().compare(feature_of(type(), names[truth[i][0]]),
                             feature_of(type(), names[truth[j][1]]))];
    }
  }
  int found = 0;
  int wrong = 0;
  for (std::size_t level = 1; level < same.size(); ++level) {
    MESSAGE(type().levels[level].name << ": " << same[level] << " true, " << other[level]
                                      << " other");
    if (level <= 4) {
      found += same[level];
      wrong += other[level];
    }
  }
  MESSAGE("blocked " << blocked << " of " << total << ", same to similar " << found << ", wrong "
                     << wrong);
  CHECK(found * 100 >= total * 85);
  CHECK(blocked * 100 >= total * 88);
}

}  // namespace
}  // namespace spruce
