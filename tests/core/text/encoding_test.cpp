// Conversion: every encoding, every chunk split, and the law that nothing of the bytes is ever
// lost.
#include "core/text/encoding.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "core/text/utf8.h"

using namespace spruce;

namespace {

struct Decoded {
  std::string text;
  std::vector<DecodeIssue> issues;
  std::vector<Irregular> irregulars;
};

bool operator==(const Decoded& a, const Decoded& b) {
  return a.text == b.text && a.issues == b.issues && a.irregulars == b.irregulars;
}

/// One decoder and encoder an encoding: their tables are built once for all tests.
struct Codec {
  Encoding encoding;
  Encoder encoder;
};

const std::vector<Codec>& codecs() {
  static const std::vector<Codec> kAll = [] {
    std::vector<Codec> all;
    for (Encoding encoding : all_encodings()) all.push_back({encoding, Encoder(encoding)});
    return all;
  }();
  return kAll;
}

/// Decodes in the pieces that `cuts` ends.
Decoded decode_pieces(Encoding encoding, std::string_view bytes,
                      const std::vector<std::size_t>& cuts) {
  Decoder decoder(encoding);
  Decoded out;
  std::size_t start = 0;
  for (std::size_t cut : cuts) {
    decoder.decode(bytes.substr(start, cut - start), false, out.text, out.issues);
    start = cut;
  }
  decoder.decode(bytes.substr(start), true, out.text, out.issues);
  out.irregulars = decoder.irregulars();
  return out;
}

Decoded decode_whole(Encoding encoding, std::string_view bytes) {
  return decode_pieces(encoding, bytes, {});
}

/// Nothing is lost: the text is valid, the issues point at U+FFFD, the bytes come back.
void check_law(const Codec& codec, std::string_view bytes, const Decoded& decoded) {
  CHECK(is_valid_utf8(decoded.text));
  for (const DecodeIssue& issue : decoded.issues) {
    CHECK(decoded.text.compare(issue.utf8_offset, 3, "\xEF\xBF\xBD") == 0);
    CHECK(bytes.substr(issue.byte_offset, issue.bytes.size()) == issue.bytes);
  }
  std::string back;
  std::size_t bad = 0;
  CHECK(codec.encoder.encode_original(decoded.text, 0, decoded.irregulars, back, &bad));
  CHECK(back == bytes);
}

std::string random_bytes(std::mt19937& random, std::size_t longest) {
  std::string bytes;
  const std::size_t size = random() % (longest + 1);
  const unsigned kind = random() % 4;
  for (std::size_t i = 0; i < size; ++i) {
    const unsigned any = static_cast<unsigned>(random() % 256);
    unsigned byte = any;
    if (kind == 1) byte = 0x80 | any;
    if (kind == 2) byte = i % 2 == 0 ? 0x81 + any % 0x7E : 0x30 + any % 10;
    if (kind == 3) byte = random() % 3 == 0 ? 0x20 + any % 0x5F : 0xA1 + any % 0x5E;
    bytes.push_back(static_cast<char>(byte));
  }
  return bytes;
}

}  // namespace

/// Encodings that switch: what stands between two switches is always an irregular.
static bool switches(Encoding encoding) {
  return encoding == Encoding::Iso2022Jp || encoding == Encoding::Iso2022Kr ||
         encoding == Encoding::HzGb2312 || encoding == Encoding::Utf7;
}

TEST_CASE("names and aliases lead back to the encoding") {
  CHECK(all_encodings().size() == kEncodingCount);
  std::set<std::string> names;
  for (Encoding encoding : all_encodings()) {
    const std::string name(encoding_name(encoding));
    CAPTURE(name);
    CHECK(names.insert(name).second);
    REQUIRE(find_encoding(name).has_value());
    CHECK(*find_encoding(name) == encoding);
  }
  struct Row {
    std::string_view alias;
    Encoding encoding;
  };
  constexpr Row kRows[] = {
      {"gbk", Encoding::Gb18030},
      {"GB2312", Encoding::Gb18030},
      {"cp936", Encoding::Gb18030},
      {"utf8", Encoding::Utf8},
      {"UTF_8", Encoding::Utf8},
      {"big5-hkscs", Encoding::Big5},
      {"SJIS", Encoding::ShiftJis},
      {"cp932", Encoding::ShiftJis},
      {"latin1", Encoding::Windows1252},
      {"ISO-8859-1", Encoding::Windows1252},
      {"euc-kr", Encoding::EucKr},
      {"cp949", Encoding::EucKr},
      {"Windows-1251", Encoding::Windows1251},
      {"utf-16", Encoding::Utf16Le},
      {"x-mac-roman", Encoding::MacRoman},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.alias);
    REQUIRE(find_encoding(row.alias).has_value());
    CHECK(*find_encoding(row.alias) == row.encoding);
  }
  CHECK_FALSE(find_encoding("").has_value());
  CHECK_FALSE(find_encoding("---").has_value());
  CHECK_FALSE(find_encoding("klingon").has_value());
  CHECK_FALSE(find_encoding(std::string(1000, 'u')).has_value());
}

TEST_CASE("sentences survive the round trip in the encodings that hold them") {
  struct Row {
    std::string_view name;
    std::string_view text;
    std::vector<Encoding> encodings;
  };
  const std::vector<Encoding> kUnicode{Encoding::Utf8,    Encoding::Utf16Le, Encoding::Utf16Be,
                                       Encoding::Utf32Le, Encoding::Utf32Be, Encoding::Gb18030};
  const Row kRows[] = {
      {"ASCII", "name,phone\r\nJohn,123\n", all_encodings()},
      {"simplified", "姓名,电话\n张三,北京华东科技有限公司", {Encoding::Gb18030}},
      {"traditional", "姓名:張三,臺北市信義區股份有限公司", {Encoding::Big5, Encoding::Gb18030}},
      {"Hong Kong", "㗎喺咗啲嘅", {Encoding::Big5, Encoding::Gb18030}},
      {"Japanese", "株式会社東京ソフト、ﾃｽﾄ、山田 太郎", {Encoding::ShiftJis, Encoding::EucJp}},
      {"Korean", "김철수, 주식회사 서울 똠방각하", {Encoding::EucKr}},
      {"Western",
       "Müller, François, ñandú – “x” €",
       {Encoding::Windows1252, Encoding::Windows1254}},
      {"Western, Latin 9", "Müller, Œuvre €", {Encoding::Iso8859_15, Encoding::MacRoman}},
      {"Polish", "Łódź Wałęsa ŹŻĆ", {Encoding::Windows1250, Encoding::Iso8859_2}},
      {"Russian",
       "Иванов Пётр",
       {Encoding::Windows1251, Encoding::Koi8R, Encoding::Iso8859_5, Encoding::Ibm866,
        Encoding::Koi8U}},
      {"Greek", "Γιώργος Παπαδόπουλος", {Encoding::Windows1253, Encoding::Iso8859_7}},
      {"Turkish", "İstanbul Şişli ğ", {Encoding::Windows1254, Encoding::Iso8859_9}},
      {"Hebrew", "שלום", {Encoding::Windows1255}},
      {"Arabic", "محمد", {Encoding::Windows1256}},
      {"Baltic", "Jūratė Žemaitė", {Encoding::Windows1257}},
      {"Vietnamese letters", "Đ ơ ư ă", {Encoding::Windows1258}},
      {"Thai", "สมชาย", {Encoding::Windows874}},
      {"DOS", "Zürich ½ │", {Encoding::Ibm437, Encoding::Ibm850}},
      {"four bytes and beyond the BMP", "ä€ह한𡌛𝒳😀\uFFFD\u0080", {}},
  };
  for (const Row& row : kRows) {
    for (const Codec& codec : codecs()) {
      const auto& wanted = row.encodings;
      const bool must = std::count(wanted.begin(), wanted.end(), codec.encoding) > 0 ||
                        std::count(kUnicode.begin(), kUnicode.end(), codec.encoding) > 0;
      CAPTURE(row.name);
      CAPTURE(encoding_name(codec.encoding));
      std::string bytes;
      const bool fits = codec.encoder.encode(row.text, bytes);
      if (must) CHECK(fits);
      if (!fits) continue;
      const Decoded decoded = decode_whole(codec.encoding, bytes);
      CHECK(decoded.text == row.text);
      CHECK(decoded.issues.empty());
      if (!switches(codec.encoding)) CHECK(decoded.irregulars.empty());
      check_law(codec, bytes, decoded);
    }
  }
}

TEST_CASE("known bytes") {
  struct Row {
    std::string_view name;
    Encoding encoding;
    std::string_view bytes;
    std::string_view text;
    std::size_t issues;
  };
  const Row kRows[] = {
      {"GBK", Encoding::Gb18030, "\xD5\xC5\xC8\xFD", "张三", 0},
      {"GB 18030 four bytes", Encoding::Gb18030, "\x81\x30\x86\x30", "¸", 0},
      {"GB 18030 beyond the BMP", Encoding::Gb18030, "\x95\x35\xF1\x37", "𡌛", 0},
      {"GBK euro of code page 936", Encoding::Gb18030,
       "\x80"
       "5",
       "€5", 0},
      {"a cut GBK character at the end", Encoding::Gb18030, "a\xD5", "a\uFFFD", 1},
      {"a delimiter after a lead survives", Encoding::Gb18030, "\xD5,b", "\uFFFD,b", 1},
      {"Big5", Encoding::Big5, "\xB1\x69\xA4\x54", "張三", 0},
      {"Big5 with a backslash byte", Encoding::Big5, "\xB3\x5C\xA5\x5C", "許功", 0},
      {"Shift_JIS with a backslash byte", Encoding::ShiftJis, "\x95\x5C\x8E\xA6\\", "表示\\", 0},
      {"half-width katakana", Encoding::ShiftJis, "\xC3\xBD\xC4", "ﾃｽﾄ", 0},
      {"NEC row 13 in Shift_JIS", Encoding::ShiftJis, "\x87\x40\xFA\x4A", "①Ⅰ", 0},
      {"EUC-JP with three bytes", Encoding::EucJp, "\x8F\xB0\xA1", "丂", 0},
      {"EUC-JP half-width katakana", Encoding::EucJp, "\x8E\xB1", "ｱ", 0},
      {"unified Hangul code", Encoding::EucKr, "\x8C\x63\xB0\xA1", "똠가", 0},
      {"windows-1252 C1 bytes are controls", Encoding::Windows1252, "\x81\x80", "\u0081€", 0},
      {"windows-1253 has gaps", Encoding::Windows1253, "\xD2\xC1", "\uFFFDΑ", 1},
      {"UTF-16 pair", Encoding::Utf16Le, std::string_view("\x44\xD8\x1B\xDF", 4), "𡌛", 0},
      {"UTF-16 lone surrogate", Encoding::Utf16Be, std::string_view("\xD8\x44\0A", 4),
       "\uFFFD"
       "A",
       1},
      {"UTF-16 odd byte", Encoding::Utf16Le, std::string_view("A\0B", 3), "A\uFFFD", 1},
      {"UTF-32 too large", Encoding::Utf32Be, std::string_view("\0\x11\0\0\0\0\0A", 8),
       "\uFFFD"
       "A",
       1},
      {"UTF-8 Latin-1 byte", Encoding::Utf8, "caf\xE9,x", "caf\uFFFD,x", 1},
      {"UTF-8 cut Chinese", Encoding::Utf8, "\xE5\xBC\xA0\xE4\xB8", "张\uFFFD\uFFFD", 2},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.name);
    const Decoded decoded = decode_whole(row.encoding, row.bytes);
    CHECK(decoded.text == row.text);
    CHECK(decoded.issues.size() == row.issues);
    check_law(codecs()[static_cast<std::size_t>(row.encoding)], row.bytes, decoded);
  }
}

TEST_CASE("every one- and two-byte input keeps the law in every encoding") {
  for (const Codec& codec : codecs()) {
    CAPTURE(encoding_name(codec.encoding));
    std::string all;
    for (unsigned first = 0; first < 256; ++first) {
      for (unsigned second = 0; second < 256; ++second) {
        all.push_back(static_cast<char>(first));
        all.push_back(static_cast<char>(second));
        all.append("\r\n\r\n");  // in step for UTF-16 and UTF-32 too
      }
    }
    check_law(codec, all, decode_whole(codec.encoding, all));
    if (codec.encoding != Encoding::EucJp) continue;
    std::string triples;
    for (unsigned second = 0xA0; second < 256; ++second) {
      for (unsigned third = 0x80; third < 256; ++third) {
        triples += {'\x8F', static_cast<char>(second), static_cast<char>(third), '\n'};
      }
    }
    check_law(codec, triples, decode_whole(codec.encoding, triples));
  }
}

TEST_CASE("every four-byte code of GB 18030 keeps the law") {
  const Codec& codec = codecs()[static_cast<std::size_t>(Encoding::Gb18030)];
  std::string all;
  for (unsigned a = 0x81; a <= 0xFE; ++a) {
    for (unsigned b = 0x30; b <= 0x39; ++b) {
      for (unsigned c = 0x81; c <= 0xFE; c += a > 0x84 ? 25 : 1) {
        for (unsigned d = 0x30; d <= 0x39; ++d) {
          all += {static_cast<char>(a), static_cast<char>(b), static_cast<char>(c),
                  static_cast<char>(d)};
        }
      }
    }
  }
  check_law(codec, all, decode_whole(codec.encoding, all));
}

TEST_CASE("every character of the BMP is encoded as it decodes") {
  for (const Codec& codec : codecs()) {
    CAPTURE(encoding_name(codec.encoding));
    std::string bytes, text;
    for (char32_t c = 0; c < 0x30000; ++c) {
      if (c >= 0xD800 && c < 0xE000) continue;
      std::string one;
      append_utf8(one, c);
      if (codec.encoder.encode(one, bytes)) text += one;
    }
    CHECK(text.size() >= 128);
    const Decoded decoded = decode_whole(codec.encoding, bytes);
    CHECK((decoded.text == text));
    if (!switches(codec.encoding)) CHECK(decoded.irregulars.empty());
  }
}

TEST_CASE("any split of any bytes decodes alike, and nothing is lost") {
  std::mt19937 random(18030);
  for (const Codec& codec : codecs()) {
    CAPTURE(encoding_name(codec.encoding));
    const bool is_table = codec.encoding >= Encoding::Gb18030 && codec.encoding <= Encoding::EucKr;
    const int rounds = is_table ? 12 : 200;
    for (int i = 0; i < rounds; ++i) {
      const std::string bytes = random_bytes(random, 14);
      const Decoded whole = decode_whole(codec.encoding, bytes);
      check_law(codec, bytes, whole);
      std::vector<std::size_t> each_byte;
      for (std::size_t cut = 0; cut <= bytes.size(); ++cut) each_byte.push_back(cut);
      CHECK(decode_pieces(codec.encoding, bytes, each_byte) == whole);
      const std::size_t cut = random() % (bytes.size() + 1);
      CHECK(decode_pieces(codec.encoding, bytes, {cut}) == whole);
    }
  }
}

TEST_CASE("every split of mixed text decodes alike in the double-byte encodings") {
  const std::string_view kMixed =
      "a\xD5\xC5,"
      "\x81\x30\x86\x30\x81\x30\xFFz\x95\x34\xA0\x39\x8F\xB0\xA1\x8F\xB0\n\x84\x31\x95\x33\xC8";
  for (Encoding encoding : {Encoding::Gb18030, Encoding::Big5, Encoding::ShiftJis, Encoding::EucJp,
                            Encoding::EucKr, Encoding::Utf8, Encoding::Utf16Le}) {
    CAPTURE(encoding_name(encoding));
    const Decoded whole = decode_whole(encoding, kMixed);
    check_law(codecs()[static_cast<std::size_t>(encoding)], kMixed, whole);
    for (std::size_t cut = 0; cut <= kMixed.size(); ++cut) {
      CAPTURE(cut);
      CHECK(decode_pieces(encoding, kMixed, {cut}) == whole);
    }
  }
}

TEST_CASE("a part of the text goes back with the irregulars inside it only") {
  const std::string bytes = "a,\x80,\xFF\xFF,b";
  const Decoded decoded = decode_whole(Encoding::Gb18030, bytes);
  CHECK(decoded.text == "a,€,\uFFFD\uFFFD,b");
  REQUIRE(decoded.irregulars.size() == 2);
  const Encoder encoder(Encoding::Gb18030);
  std::string out;
  CHECK(encoder.encode_original(std::string_view(decoded.text).substr(2, 3), 2, decoded.irregulars,
                                out));
  CHECK(out == "\x80");
  out.clear();
  CHECK(encoder.encode_original(std::string_view(decoded.text).substr(6), 6, decoded.irregulars,
                                out));
  CHECK(out == "\xFF\xFF,b");
  out.clear();
  CHECK(encoder.encode("€", out));
  CHECK(out == "\xA2\xE3");
}

TEST_CASE("a character that the encoding lacks is named") {
  std::size_t bad = 99;
  std::string out;
  CHECK_FALSE(Encoder(Encoding::Windows1252).encode("ab张", out, &bad));
  CHECK(bad == 2);
  CHECK(out == "ab");
  CHECK_FALSE(Encoder(Encoding::Big5).encode("𝒳", out, &bad));
  CHECK(bad == 0);
  CHECK_FALSE(Encoder(Encoding::Utf8).encode("a\xFF", out, &bad));
  CHECK(bad == 1);
  out.clear();
  CHECK_FALSE(Encoder(Encoding::Iso8859_2).encode_original("xy张", 0, {}, out, &bad));
  CHECK(bad == 2);
}

TEST_CASE("byte order marks") {
  for (Encoding encoding : all_encodings()) {
    const std::string_view bom = bom_bytes(encoding);
    CHECK(bom_size(bom, encoding) == bom.size());
    CHECK(bom_size("abc", encoding) == 0);
    CHECK(bom_size("", encoding) == 0);
    // ISO-2022-KR begins by naming its set.
    if (bom.empty() || encoding == Encoding::Iso2022Kr) continue;
    CHECK(decode_whole(encoding, bom).text == "\uFEFF");
  }
}
