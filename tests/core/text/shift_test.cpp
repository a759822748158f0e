// Encodings that switch sets within a line: known bytes, odd bytes, every split, and detection.
#include <doctest/doctest.h>

#include "core/text/encoding.h"

using namespace spruce;

namespace {

struct Row {
  std::string_view name;
  Encoding encoding;
  std::string bytes;
  std::string_view text;
};

const Row kRows[] = {
    {"HZ", Encoding::HzGb2312, "name\n~{VPND~},~~ ok\n", "name\n中文,~ ok\n"},
    {"HZ cut by the line", Encoding::HzGb2312, "~{VPND\nb", "中文\nb"},
    {"HZ, a tilde alone", Encoding::HzGb2312, "a~b~", "a~b~"},
    {"HZ, nothing inside", Encoding::HzGb2312, "~{~}x", "~{~}x"},
    {"ISO-2022-JP", Encoding::Iso2022Jp, "a,\x1B$B;3ED\x1B(B,b\n", "a,山田,b\n"},
    {"ISO-2022-JP, old set, Roman back", Encoding::Iso2022Jp, "\x1B$@;3ED\x1B(Jx\x1B(B\n",
     "山田x\n"},
    {"ISO-2022-JP, kana", Encoding::Iso2022Jp, "\x1B(I6E\x1B(B\n", "ｶﾅ\n"},
    {"ISO-2022-JP, a stray escape", Encoding::Iso2022Jp, "a\x1B[0m\x1B(B", "a\x1B[0m\x1B(B"},
    {"ISO-2022-KR", Encoding::Iso2022Kr, "a,\x0E\x47\x51\x0F\n", "a,한\n"},
    {"UTF-7", Encoding::Utf7, "caf+AOk-, +ZeVnLIqe-!+-1", "café, 日本語!+1"},
    {"UTF-7, telephone", Encoding::Utf7, "+86 138 0013", "+86 138 0013"},
};

std::string decode(const Row& row, std::size_t cut, Decoder& decoder) {
  std::string text;
  std::vector<DecodeIssue> issues;
  decoder.decode(std::string_view(row.bytes).substr(0, cut), false, text, issues);
  decoder.decode(std::string_view(row.bytes).substr(cut), true, text, issues);
  CHECK(issues.empty());
  return text;
}

}  // namespace

TEST_CASE("switches are read in every split, and every byte comes back") {
  for (const Row& row : kRows) {
    CAPTURE(row.name);
    for (std::size_t cut = 0; cut <= row.bytes.size(); ++cut) {
      CAPTURE(cut);
      Decoder decoder(row.encoding);
      const std::string text = decode(row, cut, decoder);
      CHECK(text == row.text);
      std::string back;
      CHECK(Encoder(row.encoding).encode_original(text, 0, decoder.irregulars(), back));
      CHECK(back == row.bytes);
    }
  }
}

TEST_CASE("files that switch are told from ASCII, and ASCII from them") {
  struct Case {
    std::string_view name;
    std::string bytes;
    Encoding encoding;
  };
  const Case cases[] = {
      {"HZ", "name\n~{VPND~}\n~{UEH}~}\n", Encoding::HzGb2312},
      {"ISO-2022-JP", "name\n\x1B$B;3ED\x1B(B\n", Encoding::Iso2022Jp},
      {"ISO-2022-KR", "\x1B$)Cname\n\x0E\x47\x51\x31\x39\x0F\n", Encoding::Iso2022Kr},
      {"UTF-7", "name\ncaf+AOk-\nM+APw-ller\nHi Mom +ZeVnLIqe-!\n", Encoding::Utf7},
      {"telephones", "phone\n+8613800138000\n+44 20 7946 0000\n+12125550123\n", Encoding::Utf8},
      {"sums", "1+1=2\na+b-c\nC++\n+AAA-\n", Encoding::Utf8},
      {"tildes", "~{x}~ ~{name~}\n", Encoding::Utf8},
      {"colours", "\x1B[31mred\x1B[0m\n", Encoding::Utf8},
  };
  for (const Case& one : cases) {
    CAPTURE(one.name);
    CHECK(detect_encoding(one.bytes, true)[0].encoding == one.encoding);
  }
}
