// Mojibake: what is repaired and to what, what is lost, and above all what is left alone.
#include <doctest/doctest.h>

#include "core/text/mojibake.h"
#include "core/text/utf8.h"

using namespace spruce;

namespace {

/// `text` written in one encoding and read in another.
std::string misread(std::string_view text, Encoding written_in, Encoding read_as) {
  std::string bytes;
  REQUIRE(Encoder(written_in).encode(text, bytes));
  std::string out;
  std::vector<DecodeIssue> issues;
  Decoder(read_as).decode(bytes, true, out, issues);
  REQUIRE(issues.empty());
  return out;
}

struct Row {
  std::string_view name;
  std::string_view value;
  std::string_view meant;  // empty: left alone
};

constexpr Row kRows[] = {
    {"UTF-8 read as windows-1252", "CafÃ© de la Gare", "Café de la Gare"},
    {"a curly apostrophe", "Oâ€™Brien", "O’Brien"},
    {"a euro sign", "45 â‚¬", "45 €"},
    {"as ISO-8859-1, with controls", "O\u00E2\u0080\u0099Brien", "O’Brien"},
    {"German", "MÃ¼ller", "Müller"},
    {"Spanish capital", "Ã\u0081lvarez", "Álvarez"},
    {"Chinese as windows-1252", "å¼\u00A0ä¸‰", "张三"},
    {"GBK read as windows-1252", "ÕÅÈý", "张三"},
    {"GBK company", "±±¾©»ª¶«¿Æ¼¼ÓÐÏÞ¹«Ë¾", "北京华东科技有限公司"},
    {"UTF-8 read as GBK", "寮犱笁", "张三"},
    {"twice", "CafÃƒÂ©", "Café"},
    {"Russian as windows-1251", "РџСЂРёРІРµС‚", "Привет"},
    {"KOI8-R read as windows-1251", "нПУЛЧБ рЕФТПЧ", "Москва Петров"},
    {"Russian as windows-1252", "Ìîñêâà Ïåòðîâ", "Москва Петров"},
    {"Shift_JIS read as ISO-8859-1", "\u0093X\u0093\u00E0\u008ER\u0093c\u0091\u00BE\u0098Y",
     "店内山田太郎"},
    {"plain", "Smith", ""},
    {"French", "Société Générale de Béton", ""},
    {"capitals", "HÉLÈNE LEFÈVRE", ""},
    {"Portuguese capitals", "JOÃO CONCEIÇÃO", ""},
    {"a Portuguese ending", "SÃO", ""},
    {"Swedish", "Åke Sjöström", ""},
    {"Vietnamese", "Nguyễn Thị Hường", ""},
    {"Chinese", "北京华东科技有限公司", ""},
    {"a rare name", "逄嫒嫒", ""},
    {"another", "佘旻昊", ""},
    {"traditional", "陳大文", ""},
    {"Japanese", "渡邉 由紀子", ""},
    {"Korean", "윤지혜", ""},
    {"Russian", "Сергей Щербаков", ""},
    {"Greek capitals", "ΓΙΩΡΓΟΣ", ""},
    {"half-width kana", "ﾔﾏﾀﾞ ﾀﾛｳ", ""},
    {"signs", "5 × 3 ± 2 °C", ""},
    {"a trademark", "Foo™ Bar®", ""},
    {"quotes", "“Fine” – 5 €", ""},
};

}  // namespace

TEST_CASE("values are repaired, or left alone") {
  const MojibakeFinder finder;
  for (const Row& row : kRows) {
    CAPTURE(row.name);
    CAPTURE(row.value);
    const auto repair = finder.find(row.value);
    CHECK(repair.has_value() == !row.meant.empty());
    if (repair) CHECK(repair->text == row.meant);
  }
}

TEST_CASE("a repair misread in the same way is the value again") {
  const MojibakeFinder finder;
  const std::string_view names[] = {"张三丰", "北京华东科技有限公司", "François Müller",
                                    "José Núñez", "Сергей Щербаков"};
  for (const std::string_view name : names) {
    for (const Encoding read_as :
         {Encoding::Windows1252, Encoding::Windows1251, Encoding::MacRoman, Encoding::Ibm437}) {
      std::string bytes;
      std::string value;
      std::vector<DecodeIssue> issues;
      REQUIRE(Encoder(Encoding::Utf8).encode(name, bytes));
      Decoder(read_as).decode(bytes, true, value, issues);
      if (!issues.empty()) continue;  // this page has no sign for one of the bytes
      CAPTURE(value);
      const auto repair = finder.find(value);
      REQUIRE(repair.has_value());
      CHECK(repair->text == name);
      if (repair->depth == 1)
        CHECK(misread(repair->text, repair->written_in, repair->read_as) == value);
    }
  }
}

TEST_CASE("what is lost is said to be lost") {
  CHECK(has_lost_characters("锟斤拷锟斤拷"));
  CHECK(has_lost_characters("Caf\xEF\xBF\xBD"));
  CHECK(has_lost_characters("Cafï¿½"));
  CHECK_FALSE(has_lost_characters("Café"));
  CHECK_FALSE(has_lost_characters("斤"));
  const MojibakeFinder finder;
  CHECK_FALSE(finder.find("锟斤拷锟斤拷").has_value());
  CHECK_FALSE(finder.find("Cafï¿½").has_value());
}
