// What column names say, without data: words and combinations in many languages, what the other
// names of a row settle, and that the dictionary itself is sound.
#include "core/fields/recognise_header.h"

#include <algorithm>
#include <set>

#include "core/fields/recognise_dictionary.h"
#include "core/reference/header_words.h"
#include "tests/core/fields/column.h"
#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

TEST_CASE("header: every line of the dictionary names a concept, every language the main ones") {
  const HeaderDictionary& dictionary = header_dictionary();
  CHECK(dictionary.language_count() >= 30);
  CHECK(dictionary.language_count() <= 64);  // NameReading::languages holds a bit each
  for (const std::string& line : dictionary.unknown_lines()) CHECK(line == "");
  const Concept kMain[] = {
      Concept::Email,     Concept::Phone,         Concept::Mobile,       Concept::Fax,
      Concept::Pager,     Concept::Url,           Concept::Address,      Concept::Street,
      Concept::City,      Concept::Region,        Concept::PostalCode,   Concept::Country,
      Concept::GivenName, Concept::FamilyName,    Concept::MiddleName,   Concept::FullName,
      Concept::Nickname,  Concept::NameSuffix,    Concept::Salutation,   Concept::JobTitle,
      Concept::Company,   Concept::Department,    Concept::Birthday,     Concept::Anniversary,
      Concept::Created,   Concept::Modified,      Concept::LastActivity, Concept::Owner,
      Concept::Consent,   Concept::ParentAccount, Concept::Source,       Concept::RecordId,
      Concept::TaxId,     Concept::Notes,         Concept::Spouse,       Concept::Children,
      Concept::Assistant, Concept::Manager,       Concept::Gender,       Concept::Work,
      Concept::Home,      Concept::Other};
  for (const HeaderLanguage& language : header_languages()) {
    for (const Concept wanted : kMain) {
      CAPTURE(std::string(language.code));
      CAPTURE(std::string(concept_name(wanted)));
      const std::string line = "\n" + std::string(concept_name(wanted)) + " = ";
      CHECK(("\n" + std::string(language.text)).find(line) != std::string::npos);
    }
  }
}

TEST_CASE("header: words and combinations") {
  struct Row {
    const char* header;
    const char* type;
    const char* meaning;
  };
  const Row rows[] = {
      {"E-Mail-Adresse geschäftlich 2", "email", "email@work#2"},
      {"Téléphone mobile", "phone", "mobile"},
      {"会社名", "company-name", "company"},
      {"휴대폰", "phone", "mobile"},
      {"Мобильный телефон", "phone", "mobile"},
      {"İş Telefonu 2", "phone", "phone@work#2"},
      {"Numer telefonu służbowego", "phone", "phone@work"},
      {"Telefoonnummer werk", "phone", "phone@work"},
      {"Telefon hem", "phone", "phone@home"},
      {"Työpuhelin", "phone", "phone@work"},
      {"Telefon do zaměstnání", "phone", "phone@work"},
      {"Munkahelyi telefon", "phone", "phone@work"},
      {"Indirizzo (ufficio)", "address", "address@work"},
      {"Código postal do trabalho", "postal-code", "postal-code@work"},
      {"Ταχ. κώδικας οικίας", "postal-code", "postal-code@home"},
      {"טלפון בעבודה", "phone", "phone@work"},
      {"البريد الإلكتروني", "email", "email"},
      {"مدينة المنزل", "city", "city"},
      {"ที่อยู่ที่ทำงาน", "address", "address"},
      {"Địa chỉ nhà riêng", "address", "address"},
      {"行動電話", "phone", "mobile"},
      {"商務郵遞區號", "postal-code", "postal-code@work"},
      {"Assistant's Phone", "phone", "phone@assistant"},
      {"Mailing Zip/Postal Code", "postal-code", "postal-code@mailing"},
      {"BILLINGPOSTALCODE", "postal-code", "postal-code@billing"},
      {"E-mail 1 - Type", "choice", "type"},
      {"City, State, Zip", "address", "address"},
      {"Straße und Hausnummer", "address", "street"},
      {"Geburtsjahr", "number", "birth-year"},
      {"Día de nacimiento", "number", "birth-day"},
      {"Country calling code", "number", "phone-code"},
      {"Deal - Value", "number", "amount"},
      {"Amount Currency", "choice", "currency"},
      {"Owner ID", "identifier", "id@owner"},
      {"User 3", "free-text", "user-field#3"},
      {"Número de fax", "phone", "fax"},
      {"Oracle ID", "identifier", "id"},
      {"企业简称", "company-name", "company"},
      {"统一社会信用代码", "tax-id", "tax-id"},
      {"最后跟进时间", "date", "last-activity"},
      {"公海", "choice", "category"},
      {"marketcap", "number", "amount"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.header));
    const HeaderReading reading = read_header(row.header);
    REQUIRE_FALSE(reading.types.empty());
    CHECK(name_of(reading.types.front().type) == row.type);
    CHECK(reading.meaning.substr(0, reading.meaning.find('@')) ==
          std::string(row.meaning).substr(0, std::string(row.meaning).find('@')));
    if (std::string(row.meaning).find('@') != std::string::npos)
      CHECK(reading.meaning == row.meaning);
  }
}

TEST_CASE("header: the same thing has one meaning in every language") {
  const std::vector<std::vector<std::string>> same = {
      {"Business Phone 2", "Telefon geschäftlich 2", "Téléphone 2 (bureau)", "商务电话 2",
       "Telefono ufficio 2"},
      {"Mobile Phone", "Mobiltelefon", "Téléphone mobile", "手机", "携帯電話", "Telefon komórkowy"},
      {"Birthday", "Geburtstag", "Anniversaire", "生日", "誕生日", "День рождения"},
      {"Last Name", "Nachname", "Apellidos", "姓氏", "Sukunimi", "Фамилия"},
      {"Home City", "Ort privat", "Ville (domicile)", "Miasto (dom)"}};
  for (const std::vector<std::string>& headers : same) {
    const std::string meaning = read_header(headers.front()).meaning;
    CHECK(!meaning.empty());
    for (const std::string& header : headers) {
      CAPTURE(header);
      CHECK(read_header(header).meaning == meaning);
    }
  }
}

TEST_CASE("header: the other names of a row settle words that mean several things") {
  struct Row {
    std::vector<std::string> headers;
    std::size_t index;
    const char* type;
  };
  const Row rows[] = {
      {{"Vorname", "Name", "Firma", "PLZ"}, 1, "family-name"},
      {{"Nome", "Apelido", "Telefone"}, 0, "given-name"},
      {{"이름", "성", "휴대폰"}, 0, "given-name"},
      {{"Name", "Company", "Phone"}, 0, "person-name"},
      {{"Name", "Contact person", "Industry", "Website"}, 0, "company-name"},
      {{"Nombre", "Calle", "Ciudad", "Estado", "Código postal"}, 3, "region"},
      {{"Asunto", "Estado", "Prioridad", "Fecha"}, 1, "choice"},
      {{"客户名称", "联系人", "手机"}, 0, "company-name"},
      {{"Customer", "Company", "Phone"}, 0, "person-name"},
  };
  for (const Row& row : rows) {
    const HeaderContext context = read_header_row(row.headers);
    ColumnFacts facts;
    facts.header = row.headers[row.index];
    facts.row = &context;
    CAPTURE(row.headers[row.index]);
    CHECK(name_of(recognise_column(facts).front().type) == row.type);
  }
}

TEST_CASE("header: an empty column is typed by its name alone, and says so") {
  ColumnFacts facts;
  facts.header = "E-Mail-Adresse geschäftlich 2";
  const TypeGuess sure = recognise_column(facts).front();
  CHECK(name_of(sure.type) == "email");
  CHECK(sure.confidence < 0.8);
  CHECK(std::count(sure.evidence.begin(), sure.evidence.end(), "header-only") == 1);
  facts.header = "Name";
  CHECK(recognise_column(facts).front().confidence < 0.6);
  facts.header = "Qwzx";
  CHECK(recognise_column(facts).front().confidence < 0.3);
}

TEST_CASE("header: hostile names are safe") {
  for (const std::string& name : hostile_values()) {
    const HeaderReading reading = read_header(name);
    std::set<FieldType> seen;
    for (const HeaderHit& hit : reading.types) CHECK(seen.insert(hit.type).second);
  }
}
