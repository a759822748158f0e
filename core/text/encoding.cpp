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
    {Encoding::Windows1255, "windows-1255",
     " windows1255 cp1255 1255 iso88598 iso88598i iso88598e hebrew "},
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
    {Encoding::Iso8859_3, "ISO-8859-3", " iso88593 latin3 l3 88593 "},
    {Encoding::Iso8859_4, "ISO-8859-4", " iso88594 latin4 l4 88594 "},
    {Encoding::Iso8859_6, "ISO-8859-6", " iso88596 arabic asmo708 ecma114 88596 "},
    {Encoding::Iso8859_10, "ISO-8859-10", " iso885910 latin6 l6 885910 "},
    {Encoding::Iso8859_13, "ISO-8859-13", " iso885913 latin7 l7 885913 "},
    {Encoding::Iso8859_14, "ISO-8859-14", " iso885914 latin8 l8 885914 "},
    {Encoding::Iso8859_16, "ISO-8859-16", " iso885916 latin10 l10 885916 "},
    {Encoding::Ibm720, "IBM720", " ibm720 cp720 720 dos720 "},
    {Encoding::Ibm737, "IBM737", " ibm737 cp737 737 "},
    {Encoding::Ibm775, "IBM775", " ibm775 cp775 775 "},
    {Encoding::Ibm852, "IBM852", " ibm852 cp852 852 dos852 "},
    {Encoding::Ibm855, "IBM855", " ibm855 cp855 855 "},
    {Encoding::Ibm857, "IBM857", " ibm857 cp857 857 "},
    {Encoding::Ibm858, "IBM858", " ibm858 ibm00858 cp858 858 "},
    {Encoding::Ibm860, "IBM860", " ibm860 cp860 860 "},
    {Encoding::Ibm861, "IBM861", " ibm861 cp861 861 "},
    {Encoding::Ibm862, "IBM862", " ibm862 cp862 862 dos862 "},
    {Encoding::Ibm863, "IBM863", " ibm863 cp863 863 "},
    {Encoding::Ibm865, "IBM865", " ibm865 cp865 865 "},
    {Encoding::Ibm869, "IBM869", " ibm869 cp869 869 "},
    {Encoding::MacCyrillic, "x-mac-cyrillic", " xmaccyrillic maccyrillic xmacukrainian cp10007 "},
    {Encoding::MacGreek, "x-mac-greek", " xmacgreek macgreek cp10006 "},
    {Encoding::MacCentralEurope, "x-mac-ce",
     " xmacce macce xmaccentraleurroman macentraleurope maccentraleurope maclatin2 cp10029 "},
    {Encoding::MacTurkish, "x-mac-turkish", " xmacturkish macturkish cp10081 "},
    {Encoding::EucTw, "EUC-TW", " euctw cns11643 xeuctw "},
    {Encoding::Johab, "Johab", " johab cp1361 1361 ms1361 ksx1001johab "},
    {Encoding::Iso2022Jp, "ISO-2022-JP", " iso2022jp csiso2022jp jis cp50220 "},
    {Encoding::Iso2022Kr, "ISO-2022-KR", " iso2022kr csiso2022kr cp50225 "},
    {Encoding::HzGb2312, "HZ-GB-2312", " hzgb2312 hz cp52936 "},
    {Encoding::Utf7, "UTF-7", " utf7 cp65000 65000 "},
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
    case Encoding::Iso2022Kr:
      return "\x1B$)C";  // names the set that is switched to; no text either
    default:
      return {};
  }
}

bool has_utf32_units(std::string_view bytes, bool is_little) {
  const std::size_t units = bytes.size() / 4;
  for (std::size_t i = 0; i < units; ++i) {
    const char top = bytes[4 * i + (is_little ? 3 : 0)];
    const char plane = bytes[4 * i + (is_little ? 2 : 1)];
    // Planes that have characters: 0 to 3, 14 to 16.
    if (top != 0 || plane < 0 || plane > 0x10 || (plane > 3 && plane < 0x0E)) return false;
  }
  return units > 0;
}

std::size_t bom_size(std::string_view head, Encoding encoding) {
  const std::string_view bom = bom_bytes(encoding);
  constexpr std::size_t kLookAt = 4096;
  if (!bom.empty() && head.substr(0, bom.size()) == bom) return bom.size();
  // Some exporters put the mark of UTF-16 before units of four bytes.
  const bool is_utf32 = encoding == Encoding::Utf32Le || encoding == Encoding::Utf32Be;
  const bool has_mark = head.substr(0, 2) == "\xFF\xFE" || head.substr(0, 2) == "\xFE\xFF";
  const bool is_odd = is_utf32 && has_mark &&
                      has_utf32_units(head.substr(2, kLookAt), encoding == Encoding::Utf32Le);
  return is_odd ? 2 : 0;
}

}  // namespace spruce
