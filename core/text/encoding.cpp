// Names, aliases and byte order marks. Aliases: WHATWG Encoding Standard (labels, 2026), IANA and
// code page names.
#include "core/text/encoding.h"

#include <array>

namespace spruce {
namespace {

struct Row {
  Encoding encoding;
  std::string_view name;
  std::string_view aliases;  // spelled without punctuation, each between spaces
};

constexpr std::array<Row, kEncodingCount> kRows{{
    {Encoding::Utf8, "UTF-8", " utf8 unicode11utf8 cp65001 65001 utf8sig utf8bom ascii usascii "},
    {Encoding::Utf16Le, "UTF-16LE", " utf16le utf16 unicode ucs2 cp1200 1200 "},
    {Encoding::Utf16Be, "UTF-16BE", " utf16be unicodefffe cp1201 1201 "},
    {Encoding::Utf32Le, "UTF-32LE", " utf32le utf32 ucs4 cp12000 "},
    {Encoding::Utf32Be, "UTF-32BE", " utf32be cp12001 "},
    {Encoding::Gb18030, "GB18030",
     " gb18030 gbk xgbk gb2312 gb231280 euccn cngb cp936 936 ms936 windows936 chinese cp54936 "},
    {Encoding::Big5, "Big5", " big5 big5hkscs cp950 950 windows950 cnbig5 xxbig5 big5eten "},
    {Encoding::ShiftJis, "Shift_JIS",
     " shiftjis sjis mskanji cp932 932 windows31j xsjis windows932 ms932 "},
    {Encoding::EucJp, "EUC-JP", " eucjp xeucjp ujis cp51932 "},
    {Encoding::EucKr, "EUC-KR",
     " euckr cp949 949 windows949 uhc korean ksc5601 ksx1001 ksc56011987 ms949 cp51949 "},
    {Encoding::Windows1250, "windows-1250", " windows1250 cp1250 1250 xcp1250 "},
    {Encoding::Windows1251, "windows-1251", " windows1251 cp1251 1251 xcp1251 "},
    {Encoding::Windows1252, "windows-1252",
     " windows1252 cp1252 1252 xcp1252 ansi iso88591 latin1 l1 cp819 88591 "},
    {Encoding::Windows1253, "windows-1253", " windows1253 cp1253 1253 "},
    {Encoding::Windows1254, "windows-1254", " windows1254 cp1254 1254 "},
    {Encoding::Windows1255, "windows-1255", " windows1255 cp1255 1255 "},
    {Encoding::Windows1256, "windows-1256", " windows1256 cp1256 1256 "},
    {Encoding::Windows1257, "windows-1257", " windows1257 cp1257 1257 "},
    {Encoding::Windows1258, "windows-1258", " windows1258 cp1258 1258 "},
    {Encoding::Windows874, "windows-874", " windows874 cp874 874 tis620 iso885911 "},
    {Encoding::Iso8859_2, "ISO-8859-2", " iso88592 latin2 l2 88592 "},
    {Encoding::Iso8859_5, "ISO-8859-5", " iso88595 cyrillic 88595 "},
    {Encoding::Iso8859_7, "ISO-8859-7", " iso88597 greek 88597 "},
    {Encoding::Iso8859_9, "ISO-8859-9", " iso88599 latin5 l5 88599 "},
    {Encoding::Iso8859_15, "ISO-8859-15", " iso885915 latin9 l9 885915 "},
    {Encoding::Koi8R, "KOI8-R", " koi8r koi8 cp20866 "},
    {Encoding::Koi8U, "KOI8-U", " koi8u cp21866 "},
    {Encoding::Ibm437, "IBM437", " ibm437 cp437 437 dos437 "},
    {Encoding::Ibm850, "IBM850", " ibm850 cp850 850 dos850 "},
    {Encoding::Ibm866, "IBM866", " ibm866 cp866 866 dos866 "},
    {Encoding::MacRoman, "macintosh", " macintosh mac macroman xmacroman cp10000 "},
}};

/// Lower-case letters and digits only, between two spaces.
std::string make_key(std::string_view name) {
  std::string key(1, ' ');
  for (char c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) key.push_back(c);
  }
  key.push_back(' ');
  return key;
}

}  // namespace

std::string_view encoding_name(Encoding encoding) {
  const auto index = static_cast<std::size_t>(encoding);
  return index < kRows.size() ? kRows[index].name : kRows[0].name;
}

std::optional<Encoding> find_encoding(std::string_view name) {
  if (name.size() > 40) return std::nullopt;
  const std::string key = make_key(name);
  if (key.size() <= 2) return std::nullopt;
  for (const Row& row : kRows) {
    if (row.aliases.find(key) != std::string_view::npos) return row.encoding;
  }
  return std::nullopt;
}

const std::vector<Encoding>& all_encodings() {
  static const std::vector<Encoding> kAll = [] {
    std::vector<Encoding> all;
    for (const Row& row : kRows) all.push_back(row.encoding);
    return all;
  }();
  return kAll;
}

std::string_view bom_bytes(Encoding encoding) {
  switch (encoding) {
    case Encoding::Utf8:
      return "\xEF\xBB\xBF";
    case Encoding::Utf16Le:
      return "\xFF\xFE";
    case Encoding::Utf16Be:
      return "\xFE\xFF";
    case Encoding::Utf32Le:
      return std::string_view("\xFF\xFE\0\0", 4);
    case Encoding::Utf32Be:
      return std::string_view("\0\0\xFE\xFF", 4);
    case Encoding::Gb18030:
      return "\x84\x31\x95\x33";
    default:
      return {};
  }
}

std::size_t bom_size(std::string_view head, Encoding encoding) {
  const std::string_view bom = bom_bytes(encoding);
  return !bom.empty() && head.substr(0, bom.size()) == bom ? bom.size() : 0;
}

}  // namespace spruce
