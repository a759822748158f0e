// Masks keep shape and nothing else; pseudonyms are the same for the same value, and only with the
// same key.
#include "core/privacy/mask.h"

#include <doctest/doctest.h>

#include <set>

#include "core/base/hmac.h"
#include "core/privacy/pseudonym.h"

namespace spruce::test {

TEST_CASE("a mask shows the shape and what its type may show") {
  struct Case {
    FieldType type;
    const char* value;
    const char* masked;
  };
  const Case cases[] = {
      {FieldType::Email, "anna.lee@mail.acme.example", "a***.***@****.****.example"},
      {FieldType::Email, "no address", "** *******"},
      {FieldType::Phone, "+86 138 0013 8000", "+86 *** **** **00"},
      {FieldType::Phone, "13800138000", "*********00"},
      {FieldType::Phone, "(021) 5888-1234", "(***) ****-**34"},
      {FieldType::PersonName, "Anna Maria Lee", "A*** M**** L**"},
      {FieldType::PersonName, "张三", "张*"},
      {FieldType::PersonName, "O'Neil", "O'N***"},
      {FieldType::CompanyName, "上海远大贸易（上海）", "上*****（上*）"},
      {FieldType::Date, "1985-03-09", "1985-**-**"},
      {FieldType::TaxId, "91310000MA1FL0X12K", "****************2K"},
      {FieldType::FreeText, "Call 张三, tomorrow!", "**** **, ********!"},
      {FieldType::Address, "5 High St", "* **** **"},
      {FieldType::Email, "", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.value);
    CHECK(mask_value(c.value, c.type) == c.masked);
    CHECK(mask_value(mask_value(c.value, c.type), c.type) == c.masked);
  }
}

TEST_CASE("the same value has the same pseudonym in every format, another key gives another") {
  const Pseudonymiser ours("a key that nobody guesses");
  const Pseudonymiser theirs("another key");
  struct Case {
    FieldType type;
    const char* a;
    const char* b;
    bool same;
  };
  const Case cases[] = {
      {FieldType::PersonName, "张三", "张三 ", true},
      {FieldType::PersonName, "Anna Lee", "ANNA LEE", true},
      {FieldType::PersonName, "Anna Lee", "Anna Leo", false},
      {FieldType::Email, "Anna@X.example", "anna@x.example", true},
      {FieldType::Email, "anna.lee@x.example", "annalee@x.example", false},
      {FieldType::Phone, "+86 138 0013 8000", "+8613800138000", true},
      {FieldType::Phone, "+86 138 0013 8000", "+86 138 0013 8001", false},
      {FieldType::Identifier, "0035g00000aBcDe", "0035g00000AbCdE", false},
      {FieldType::CompanyName, "Acme", "ACME", true},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a);
    CHECK((ours.substitute(c.a, c.type) == ours.substitute(c.b, c.type)) == c.same);
    CHECK(ours.substitute(c.a, c.type) != theirs.substitute(c.a, c.type));
    CHECK(ours.substitute(c.a, c.type).find(c.a) == std::string::npos);
  }
  CHECK(ours.substitute("", FieldType::PersonName).empty());
  CHECK(ours.substitute("   ", FieldType::Email).empty());
  CHECK_FALSE(ours.substitute("--", FieldType::PersonName).empty());
  std::set<std::string> seen;
  for (int i = 0; i < 5000; ++i) {
    seen.insert(ours.substitute("Person " + std::to_string(i), FieldType::PersonName));
  }
  CHECK(seen.size() == 5000);
}

TEST_CASE("HMAC as published") {
  // RFC 4231, test cases 1, 2 and 6.
  CHECK(to_hex(hmac_sha256(std::string(20, '\x0b'), "Hi There")) ==
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  CHECK(to_hex(hmac_sha256("Jefe", "what do ya want for nothing?")) ==
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  CHECK(to_hex(hmac_sha256(std::string(131, '\xaa'),
                           "Test Using Larger Than Block-Size Key - Hash Key First")) ==
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
  CHECK(from_hex(to_hex("\x01\xff z")) == "\x01\xff z");
}

}  // namespace spruce::test
