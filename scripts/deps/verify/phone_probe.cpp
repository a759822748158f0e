// Prints what the phone library makes of each number on standard input ("REGION<tab>number" a
// line), one tab-separated line each: E.164, international, national, valid, possible, type,
// region, extension; or "error N". It also proves that the ICU data at hand has what the engine
// needs, and says so first. Not part of the engine: verify_phone.mjs runs it natively and as
// WebAssembly and compares it with Google's JavaScript.
// Usage: phone_probe [ICU data file] < numbers
#include <cstdio>
#include <string>
#include <vector>

#include "phonenumbers/phone_metadata_version.h"
#include "phonenumbers/phonenumberutil.h"
#include "unicode/ucnv.h"
#include "unicode/ucsdet.h"
#include "unicode/udata.h"
#include "unicode/uidna.h"
#include "unicode/unorm2.h"

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

std::string read_all(std::FILE* file) {
  std::string text;
  char buffer[65536];
  for (size_t got = 0; (got = std::fread(buffer, 1, sizeof buffer, file)) > 0;)
    text.append(buffer, got);
  return text;
}

bool load_icu_data(const char* path) {
  std::FILE* file = std::fopen(path, "rb");
  if (file == nullptr) return false;
  const std::string bytes = read_all(file);
  std::fclose(file);
  static std::vector<double> aligned;  // ICU keeps the pointer
  aligned.resize(bytes.size() / sizeof(double) + 1);
  bytes.copy(reinterpret_cast<char*>(aligned.data()), bytes.size());
  UErrorCode status = U_ZERO_ERROR;
  udata_setCommonData(aligned.data(), &status);
  return U_SUCCESS(status) != 0;
}

// The names the engine opens; every one must have its table in the trimmed data.
const char* const kConverters[] = {
    "UTF-8",        "UTF-16LE",     "UTF-32BE",     "US-ASCII",     "ISO-8859-1",   "GB18030",
    "GBK",          "GB2312",       "windows-936",  "EUC-CN",       "Big5",         "Big5-HKSCS",
    "Shift_JIS",    "windows-31j",  "EUC-JP",       "EUC-KR",       "windows-949",  "windows-1250",
    "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
    "windows-1257", "windows-1258", "windows-874",  "ISO-8859-2",   "ISO-8859-3",   "ISO-8859-4",
    "ISO-8859-5",   "ISO-8859-6",   "ISO-8859-7",   "ISO-8859-8",   "ISO-8859-9",   "ISO-8859-10",
    "ISO-8859-13",  "ISO-8859-14",  "ISO-8859-15",  "KOI8-R",       "KOI8-U",       "macintosh",
    "IBM437",       "IBM850",       "IBM852",       "IBM866"};

int failures = 0;
void expect(bool ok, const char* what) {
  if (ok) return;
  std::printf("icu: %s does not work\n", what);
  ++failures;
}

void check_icu() {
  for (const char* name : kConverters) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &status);
    expect(U_SUCCESS(status) != 0, name);
    ucnv_close(converter);
  }
  UErrorCode status = U_ZERO_ERROR;
  UChar zhang[8];
  UConverter* gbk = ucnv_open("GBK", &status);
  const int32_t length = ucnv_toUChars(gbk, zhang, 8, "\xD5\xC5\xC8\xFD", 4, &status);
  expect(length == 2 && zhang[0] == 0x5F20 && zhang[1] == 0x4E09, "GBK to Unicode");
  ucnv_close(gbk);

  UCharsetDetector* detector = ucsdet_open(&status);
  const std::string utf8 = "姓名,电话\n张三,13800138000\n";
  ucsdet_setText(detector, utf8.data(), static_cast<int32_t>(utf8.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector, &status);
  expect(match != nullptr && std::string(ucsdet_getName(match, &status)) == "UTF-8",
         "charset detection");
  ucsdet_close(detector);

  const UNormalizer2* fold = unorm2_getNFKCCasefoldInstance(&status);
  const UChar wide[] = {0xFF21, 0xFF11};
  UChar folded[8];
  expect(unorm2_normalize(fold, wide, 2, folded, 8, &status) == 2 && folded[0] == 'a' &&
             folded[1] == '1',
         "NFKC case folding");

  UIDNA* idna = uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII, &status);
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  char ascii[64];
  const int32_t written = uidna_nameToASCII_UTF8(idna, "例子.中国", -1, ascii, 64, &info, &status);
  expect(std::string(ascii, static_cast<size_t>(written)) == "xn--fsqu00a.xn--fiqs8s", "IDNA");
  uidna_close(idna);
  expect(U_SUCCESS(status) != 0, "some call");
}

void print_number(const PhoneNumberUtil& util, const std::string& region, const std::string& raw) {
  PhoneNumber number;
  const PhoneNumberUtil::ErrorType error = util.Parse(raw, region, &number);
  if (error != PhoneNumberUtil::NO_PARSING_ERROR) {
    std::printf("error %d\n", static_cast<int>(error));
    return;
  }
  std::string e164, international, national, found;
  util.Format(number, PhoneNumberUtil::E164, &e164);
  util.Format(number, PhoneNumberUtil::INTERNATIONAL, &international);
  util.Format(number, PhoneNumberUtil::NATIONAL, &national);
  util.GetRegionCodeForNumber(number, &found);
  std::printf("%s\t%s\t%s\t%d\t%d\t%d\t%s\t%s\n", e164.c_str(), international.c_str(),
              national.c_str(), util.IsValidNumber(number), util.IsPossibleNumber(number),
              static_cast<int>(util.GetNumberType(number)), found.c_str(),
              number.extension().c_str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1 && !load_icu_data(argv[1])) return 2;
  check_icu();
  if (failures > 0) return 1;
  std::printf("metadata %s %s\n", SPRUCE_PHONE_METADATA_VERSION, SPRUCE_PHONE_METADATA_DATE);
  const std::string input = read_all(stdin);
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  for (size_t start = 0; start < input.size();) {
    const size_t end = input.find('\n', start);
    const size_t tab = input.find('\t', start);
    print_number(util, input.substr(start, tab - start), input.substr(tab + 1, end - tab - 1));
    start = end + 1;
  }
  return 0;
}
