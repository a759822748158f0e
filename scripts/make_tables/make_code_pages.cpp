// Writes core/text/code_pages_data.cpp: the upper halves of the single-byte encodings, from ICU's
// converters.
#include <unicode/ucnv.h>

#include "facts.h"

namespace {

constexpr const char* kFrom =
    "// From: the converters of ICU 72.1 named beside each row. U+FFFF: no character. Made "
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
    {"MacRoman", "macos-0_2-10.2"},
};

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
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  std::printf("    {Encoding::%s,  // %s", page.encoding, page.converter);
  for (unsigned byte = 0x80; byte < 0x100; ++byte) {
    if (byte % 16 == 0) std::printf("%s\n     u\"", byte == 0x80 ? "" : "\"");
    std::printf("\\x%04X", character_of(converter, byte));
  }
  std::printf("\"},\n");
  ucnv_close(converter);
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
