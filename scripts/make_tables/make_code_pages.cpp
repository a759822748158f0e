// Writes core/text/code_pages_data.cpp: the upper halves of the single-byte encodings, from ICU's
// converters.
#include <iconv.h>
#include <unicode/ucnv.h>

#include "facts.h"

namespace {

constexpr const char* kFrom =
    "// From: the converters of ICU 72.1 (ISO-8859-16: glibc) named beside each row. U+FFFF: no character. Made "
    "2026-11-23.\n";

struct Page {
  const char* encoding;
  const char* converter;
};

constexpr Page kPages[] = {
    {"Windows1250", "ibm-5346_P100-1998"}, {"Windows1251", "ibm-5347_P100-1998"},
    {"Windows1252", "ibm-5348_P100-1997"}, {"Windows1253", "ibm-5349_P100-1998"},
    {"Windows1254", "ibm-5350_P100-1998"}, {"Windows1255", "ibm-9447_P100-2002"},
    {"Windows1256", "ibm-9448_X100-2005"}, {"Windows1257", "ibm-9449_P100-2002"},
    {"Windows1258", "ibm-5354_P100-1998"}, {"Windows874", "windows-874-2000"},
    {"Iso8859_2", "ibm-912_P100-1995"},    {"Iso8859_5", "ibm-915_P100-1995"},
    {"Iso8859_7", "ibm-9005_X110-2007"},   {"Iso8859_9", "ibm-920_P100-1995"},
    {"Iso8859_15", "ibm-923_P100-1998"},   {"Koi8R", "ibm-878_P100-1996"},
    {"Koi8U", "ibm-1168_P100-2002"},       {"Ibm437", "ibm-437_P100-1995"},
    {"Ibm850", "ibm-850_P100-1995"},       {"Ibm866", "ibm-866_P100-1995"},
    {"MacRoman", "macos-0_2-10.2"},        {"Iso8859_3", "ibm-913_P100-2000"},
    {"Iso8859_4", "ibm-914_P100-1995"},    {"Iso8859_6", "ibm-1089_P100-1995"},
    {"Iso8859_10", "iso-8859_10-1998"},    {"Iso8859_13", "ibm-921_P100-1995"},
    {"Iso8859_14", "iso-8859_14-1998"},    {"Iso8859_16", "ISO-8859-16"},
    {"Ibm720", "ibm-720_P100-1997"},       {"Ibm737", "ibm-737_P100-1997"},
    {"Ibm775", "ibm-775_P100-1996"},       {"Ibm852", "ibm-852_P100-1995"},
    {"Ibm855", "ibm-855_P100-1995"},       {"Ibm857", "ibm-857_P100-1995"},
    {"Ibm858", "ibm-858_P100-1997"},       {"Ibm860", "ibm-860_P100-1995"},
    {"Ibm861", "ibm-861_P100-1995"},       {"Ibm862", "ibm-862_P100-1995"},
    {"Ibm863", "ibm-863_P100-1995"},       {"Ibm865", "ibm-865_P100-1995"},
    {"Ibm869", "ibm-869_P100-1995"},       {"MacCyrillic", "macos-7_3-10.2"},
    {"MacGreek", "macos-6_2-10.4"},        {"MacCentralEurope", "macos-29-10.2"},
    {"MacTurkish", "macos-35-10.2"},
};

/// ISO-8859-16, which ICU lacks, from the C library.
unsigned character_by_iconv(const char* name, unsigned byte) {
  iconv_t converter = iconv_open("UTF-16LE", name);
  char source = static_cast<char>(byte);
  char target[4];
  char* from = &source;
  char* to = target;
  std::size_t left = 1;
  std::size_t room = sizeof(target);
  const bool failed = iconv(converter, &from, &left, &to, &room) == static_cast<std::size_t>(-1);
  iconv_close(converter);
  const auto low = static_cast<unsigned char>(target[0]);
  return failed ? 0xFFFF : low | static_cast<unsigned>(static_cast<unsigned char>(target[1])) << 8U;
}

unsigned character_of(UConverter* converter, unsigned byte) {
  const char source = static_cast<char>(byte);
  UChar target[4];
  UErrorCode status = U_ZERO_ERROR;
  const int32_t size = ucnv_toUChars(converter, target, 4, &source, 1, &status);
  return U_FAILURE(status) || size != 1 || target[0] == 0xFFFD ? 0xFFFF : target[0];
}

void print_page(const Page& page) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(page.converter, &status);
  if (U_SUCCESS(status)) ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  std::printf("    {Encoding::%s,  // %s", page.encoding, page.converter);
  for (unsigned byte = 0x80; byte < 0x100; ++byte) {
    if (byte % 16 == 0) std::printf("%s\n     u\"", byte == 0x80 ? "" : "\"");
    std::printf("\\x%04X", U_SUCCESS(status) ? character_of(converter, byte)
                                           : character_by_iconv(page.converter, byte));
  }
  std::printf("\"},\n");
  if (converter != nullptr) ucnv_close(converter);
}

}  // namespace

int main() {
  facts::print_head("The upper halves of the single-byte encodings (see code_table.h).",
                    "make_code_pages.cpp", kFrom);
  std::printf("#include \"core/text/code_table.h\"\n\nnamespace spruce {\nnamespace {\n\n");
  std::printf("struct Page {\n  Encoding encoding;\n  const char16_t* upper;\n};\n\n");
  std::printf("constexpr Page kPages[] = {\n");
  for (const Page& page : kPages) print_page(page);
  std::printf("};\n\n}  // namespace\n\nconst char16_t* find_code_page(Encoding encoding) {\n");
  std::printf(
      "  for (const Page& page : kPages) {\n    if (page.encoding == encoding) return "
      "page.upper;\n");
  std::printf("  }\n  return nullptr;\n}\n\n}  // namespace spruce\n");
  return 0;
}
