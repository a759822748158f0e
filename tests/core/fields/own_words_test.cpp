// Words of a person's own, type by type: what is added counts, what is taken out does not, and
// without them nothing is another.
#include <doctest/doctest.h>

#include <memory>

#include "core/fields/catalog.h"
#include "core/fields/company_parse.h"
#include "core/fields/person_name_parse.h"

using namespace spruce;

namespace {

ValueContext with(const OwnWords& words) {
  ValueContext context;
  context.words = std::make_shared<const OwnWords>(words);
  return context;
}

std::string level(FieldType type, std::string_view a, std::string_view b,
                  const ValueContext& context) {
  const FieldTypeInfo& info = field_type(type);
  std::string left, right;
  info.append_feature(a, context, left);
  info.append_feature(b, context, right);
  return std::string(info.levels[info.compare(left, right)].name);
}

}  // namespace

TEST_CASE("a surname that is added splits a name; one that is taken out does not") {
  OwnWords words;
  words.of(WordList::Surnames)["尛"] = "";
  words.of(WordList::Surnames)["单"] = std::nullopt;
  CHECK(parse_person_name("尛明华").family.empty());
  CHECK(parse_person_name("尛明华", &words).family == "尛");
  CHECK(parse_person_name("尛明华", &words).given == "明华");
  CHECK(parse_person_name("单小明").family == "单");
  CHECK(parse_person_name("单小明", &words).family.empty());
  CHECK(parse_person_name("张三", &words).family == "张");
}

TEST_CASE("legal forms and trades of companies") {
  OwnWords words;
  words.of(WordList::LegalForms)["zorg"] = "";
  words.of(WordList::LegalForms)["集体户"] = "";
  words.of(WordList::LegalForms)["gmbh"] = std::nullopt;
  words.of(WordList::CompanyWords)["zx"] = "zentrix";
  words.of(WordList::TradeWords)["gizmos"] = "";
  words.of(WordList::TradeWords)["灵活"] = "";
  CHECK(parse_company_name("Acme Zorg").form.empty());
  CHECK(parse_company_name("Acme Zorg", &words).form == "Zorg");
  CHECK(parse_company_name("Acme Zorg", &words).brand_key == "acme");
  CHECK(parse_company_name("远大贸易集体户", &words).form == "集体户");
  CHECK(parse_company_name("远大贸易集体户", &words).brand == "远大");
  CHECK(parse_company_name("Acme GmbH").form == "GmbH");
  CHECK(parse_company_name("Acme GmbH", &words).form.empty());
  CHECK(parse_company_name("Zx Labs", &words).words.front().text == "zentrix");
  CHECK(parse_company_name("Acme Gizmos", &words).brand_key == "acme");
  CHECK(parse_company_name("远大灵活有限公司", &words).brand == "远大");
  CHECK(parse_company_name("远大灵活有限公司").brand != "远大");
}

TEST_CASE("nicknames of one's own bring given names together") {
  OwnWords words;
  words.of(WordList::Nicknames)["bobbo"] = "robertus";
  words.of(WordList::Nicknames)["robi"] = "robertus";
  const ValueContext own = with(words);
  CHECK(level(FieldType::GivenName, "Bobbo", "Robertus", {}) != "nickname");
  CHECK(level(FieldType::GivenName, "Bobbo", "Robertus", own) == "nickname");
  CHECK(level(FieldType::GivenName, "Bobbo", "Robi", own) == "nickname");
  CHECK(level(FieldType::GivenName, "Bob", "Robert", own) == "nickname");
  CHECK(level(FieldType::GivenName, "Bobbo", "Anna", own) == "different");
}

TEST_CASE("domains and placeholders") {
  OwnWords words;
  words.of(WordList::DisposableDomains)["ours.example"] = "";
  words.of(WordList::DisposableDomains)["mailinator.com"] = std::nullopt;
  words.of(WordList::SharedDomains)["town.example"] = "";
  words.of(WordList::Placeholders)["keine angabe!"] = "";
  const ValueContext own = with(words);
  const auto has = [](const StandardValue& read, std::string_view code) {
    for (const ValueIssue& issue : read.issues) {
      if (issue.code == code) return true;
    }
    return false;
  };
  const FieldTypeInfo& email = field_type(FieldType::Email);
  CHECK_FALSE(has(email.standardise("a@ours.example", {}), "email.disposable"));
  CHECK(has(email.standardise("a@ours.example", own), "email.disposable"));
  CHECK(has(email.standardise("a@mailinator.com", {}), "email.disposable"));
  CHECK_FALSE(has(email.standardise("a@mailinator.com", own), "email.disposable"));
  CHECK(level(FieldType::Email, "anna@town.example", "zoe@town.example", {}) == "same-domain");
  CHECK(level(FieldType::Email, "anna@town.example", "zoe@town.example", own) == "different");
  for (const FieldTypeInfo& type : field_types()) {
    CAPTURE(type.name);
    CHECK(type.standardise(" Keine Angabe! ", own).grade == Grade::Empty);
    std::string feature;
    type.append_feature("Keine Angabe!", own, feature);
    CHECK(feature.empty());
  }
}
