// Detection: every proof, then short and long texts of each writing in each of its encodings.
#include <doctest/doctest.h>

#include "core/text/encoding.h"
#include "core/text/utf8.h"

using namespace spruce;

namespace {

std::string encoded(Encoding encoding, std::string_view text) {
  std::string bytes;
  std::size_t bad = 0;
  const bool fits = Encoder(encoding).encode(text, bytes, &bad);
  CAPTURE(encoding_name(encoding));
  CAPTURE(text);
  CAPTURE(bad);
  REQUIRE(fits);
  return bytes;
}

std::string show(const std::vector<EncodingGuess>& guesses) {
  std::string out;
  for (const EncodingGuess& guess : guesses) {
    out += std::string(encoding_name(guess.encoding)) + " " + std::to_string(guess.confidence) +
           " " + guess.evidence_code + "; ";
  }
  return out;
}

struct Row {
  std::string_view name;
  Encoding encoding;
  std::string_view text;
};

constexpr Row kRows[] = {
    {"GBK names", Encoding::Gb18030,
     "姓名,电话,公司\n张三,13800138000,北京华东科技有限公司\n李四,010-62345678,上海远大贸易\n"},
    {"GBK, one short name", Encoding::Gb18030, "name\n张三\n"},
    {"GBK, two characters", Encoding::Gb18030, "王伟"},
    {"GBK, one cell among ASCII", Encoding::Gb18030,
     "id,first,last,note\n1,John,Smith,ok\n2,Jane,Doe,客户\n"},
    {"GBK, unicom", Encoding::Gb18030, "联通"},
    {"GBK address", Encoding::Gb18030,
     "地址\n广东省深圳市南山区科技园南路8号腾讯大厦\n浙江省杭州市西湖区文三路\n"},
    {"GBK with Latin beside", Encoding::Gb18030, "公司\nA公司\nIBM中国有限公司\nABC科技\n"},
    {"GBK with rare names", Encoding::Gb18030, "姓名\n邬嫒嫒\n佘旻昊\n逄骁\n张翀\n客户名称\n"},
    {"Big5 names", Encoding::Big5,
     "姓名,電話,公司\n陳大文,02-27208889,臺北貿易股份有限公司\n林志玲,0912345678,台灣積體電路\n"},
    {"Big5 short", Encoding::Big5, "姓名\n張三豐\n"},
    {"Big5 address", Encoding::Big5, "地址\n臺北市信義區市府路1號\n香港九龍彌敦道\n"},
    {"Shift_JIS", Encoding::ShiftJis,
     "氏名,会社名\n山田太郎,株式会社トヨタ\n鈴木花子,有限会社さくら商事\n"},
    {"Shift_JIS short", Encoding::ShiftJis, "名前\n田中\nスズキ\n"},
    {"Shift_JIS half-width", Encoding::ShiftJis, "ﾔﾏﾀﾞ ﾀﾛｳ,ｽｽﾞｷ ﾊﾅｺ,ﾄｳｷｮｳﾄ\n"},
    {"EUC-JP", Encoding::EucJp,
     "氏名,会社名\n山田太郎,株式会社トヨタ\n鈴木花子,有限会社さくら商事\n"},
    {"EUC-KR", Encoding::EucKr, "이름,회사\n김철수,주식회사 한국전자\n이영희,서울상사\n"},
    {"EUC-KR short", Encoding::EucKr, "이름\n박지성\n"},
    {"French", Encoding::Windows1252,
     "Prénom,Société\nFrançois,Café de la Gare\nHélène,Crédit Agricole\n"},
    {"German", Encoding::Windows1252, "Name,Straße\nMüller,Königstraße 5\nGrößer,Bäckerweg\n"},
    {"Spanish", Encoding::Windows1252, "Nombre\nMuñoz\nJosé Núñez\nMaría Peña\n"},
    {"Portuguese", Encoding::Windows1252, "Nome\nJoão Conceição\nSão Paulo\n"},
    {"Swedish", Encoding::Windows1252, "Namn\nÅsa Öberg\nBjörn Sjöström\n"},
    {"one accent only", Encoding::Windows1252, "name,city\nJohn,Boston\nZo\xC3\xAB,Paris\n"},
    {"curly quote and euro", Encoding::Windows1252, "note\nIt’s “fine” – 5 €\n"},
    {"Polish", Encoding::Windows1250, "Imię\nWałęsa\nŁukasz Żółć\nGrażyna Kościuszko\n"},
    {"Czech", Encoding::Windows1250, "Jméno\nJiří Dvořák\nTomáš Němec\nŽaneta Růžičková\n"},
    {"Polish ISO", Encoding::Iso8859_2,
     "Imię\nWałęsa\nświęta Kościuszko\nMałgorzata Dąbrowska\nGdańsk Wrzeszcz\n"},
    {"Russian", Encoding::Windows1251,
     "Имя,Компания\nИван Петров,ООО Ромашка\nАнна Смирнова,Газпром\n"},
    {"Russian KOI8", Encoding::Koi8R,
     "Имя,Компания\nИван Петров,ООО Ромашка\nАнна Смирнова,Газпром\n"},
    {"Russian DOS", Encoding::Ibm866,
     "Имя,Компания\nИван Петров,ООО Ромашка\nАнна Смирнова,Газпром\n"},
    {"Greek", Encoding::Windows1253, "Όνομα\nΓιώργος Παπαδόπουλος\nΜαρία Νικολάου\n"},
    {"Turkish", Encoding::Windows1254,
     "İsim\nAyşe Yılmaz\nMehmet Çağlar\nŞükrü Öztürk\nIşık Doğan\n"},
    {"Hebrew", Encoding::Windows1255, "שם\nדוד כהן\nשרה לוי ירושלים\n"},
    {"Arabic", Encoding::Windows1256, "الاسم\nمحمد علي\nفاطمة الزهراء القاهرة\n"},
    {"Lithuanian", Encoding::Windows1257,
     "Vardas\nJūratė Žemaitė\nŠarūnas Jasikevičius\nVilnius Čiurlionis\n"},
    {"Thai", Encoding::Windows874, "ชื่อ\nสมชาย ใจดี\nกรุงเทพมหานคร\n"},
    {"Excel for Mac", Encoding::MacRoman, "Prénom\nFrançois\nHélène Crédit\nMüller\n"},
    {"MS-DOS", Encoding::Ibm850, "Name\nMüller\nKönig\nFrançois Bäcker\n"},
};

}  // namespace

TEST_CASE("each writing is recognised in its encoding") {
  for (const Row& row : kRows) {
    CAPTURE(row.name);
    const std::string bytes = encoded(row.encoding, row.text);
    const std::vector<EncodingGuess> guesses = detect_encoding(bytes, true);
    CAPTURE(show(guesses));
    REQUIRE_FALSE(guesses.empty());
    CHECK(guesses[0].encoding == row.encoding);
    CHECK_FALSE(guesses[0].bom);
    for (std::size_t i = 1; i < guesses.size(); ++i) {
      CHECK(guesses[i].confidence <= guesses[i - 1].confidence);
      for (std::size_t k = 0; k < i; ++k) CHECK(guesses[k].encoding != guesses[i].encoding);
    }
  }
}

TEST_CASE("UTF-8 is recognised whatever the writing, cut or whole") {
  for (const Row& row : kRows) {
    CAPTURE(row.name);
    CHECK(detect_encoding(row.text, true)[0].encoding == Encoding::Utf8);
    CHECK(detect_encoding(row.text, true)[0].evidence_code == "utf8-valid");
  }
  const std::string_view text = "姓名\n张三";
  for (std::size_t size = 1; size <= text.size(); ++size) {
    CAPTURE(size);
    CHECK(detect_encoding(text.substr(0, size), false)[0].encoding == Encoding::Utf8);
  }
  const auto mostly =
      detect_encoding("姓名,公司\n张三,北京\xFF科技有限公司\n李四,上海贸易\n王五,广州\n", true);
  CAPTURE(show(mostly));
  CHECK(mostly[0].encoding == Encoding::Utf8);
  CHECK(mostly[0].evidence_code == "utf8-mostly");
}

TEST_CASE("proofs by bytes") {
  struct Proof {
    std::string_view name;
    std::string bytes;
    Encoding encoding;
    std::string_view evidence;
    bool bom;
  };
  const std::string_view text = "姓名,phone\r\n张三,13800138000\r\n";
  std::vector<Proof> rows{
      {"empty", "", Encoding::Utf8, "empty", false},
      {"ASCII", "a,b\n1,2\n", Encoding::Utf8, "ascii", false},
      {"ASCII with a NUL", std::string("a,b\n1,\0002\n3,4\n5,6\n", 17), Encoding::Utf8, "ascii",
       false},
  };
  for (Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Utf32Le,
                            Encoding::Utf32Be, Encoding::Gb18030}) {
    rows.push_back(
        {"BOM", std::string(bom_bytes(encoding)) + encoded(encoding, text), encoding, "bom", true});
    if (encoding == Encoding::Utf8 || encoding == Encoding::Gb18030) continue;
    rows.push_back({"no BOM", encoded(encoding, text), encoding, "nul-pattern", false});
    rows.push_back({"no BOM, English", encoded(encoding, "name,phone\r\nJohn,1\r\n"), encoding,
                    "nul-pattern", false});
  }
  for (const Proof& row : rows) {
    CAPTURE(row.name);
    CAPTURE(encoding_name(row.encoding));
    const auto guesses = detect_encoding(row.bytes, true);
    CAPTURE(show(guesses));
    CHECK(guesses[0].encoding == row.encoding);
    CHECK(guesses[0].evidence_code == row.evidence);
    CHECK(guesses[0].bom == row.bom);
  }
}

TEST_CASE("the first other character may come late") {
  std::string bytes;
  for (int i = 0; i < 20000; ++i) bytes += "1,John Smith,Boston\n";
  bytes += encoded(Encoding::Gb18030, "2,张三,北京华东科技有限公司\n3,李四,上海\n");
  const auto guesses = detect_encoding(bytes, true);
  CAPTURE(show(guesses));
  CHECK(guesses[0].encoding == Encoding::Gb18030);
}

TEST_CASE("bytes that are no text are not dressed as a sure guess") {
  std::string bytes;
  for (unsigned i = 0; i < 4096; ++i) bytes.push_back(static_cast<char>((i * 2654435761U) >> 13U));
  const auto guesses = detect_encoding(bytes, true);
  CAPTURE(show(guesses));
  CHECK(guesses[0].confidence < 0.5);
}
