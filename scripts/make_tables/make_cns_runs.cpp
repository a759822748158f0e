// Writes core/text/cns_runs_data.cpp: where planes 1 and 2 of CNS 11643 run in step with Big5, from
// ICU's converters. EUC-TW is then read through the Big5 table.
#include <unicode/ucnv.h>

#include <map>
#include <string>
#include <vector>

#include "facts.h"

namespace {

unsigned character_of(UConverter* converter, const std::string& bytes) {
  UErrorCode status = U_ZERO_ERROR;
  UChar target[8];
  ucnv_reset(converter);
  const int32_t size = ucnv_toUChars(converter, target, 8, bytes.data(),
                                     static_cast<int32_t>(bytes.size()), &status);
  return U_FAILURE(status) || size != 1 || target[0] == 0xFFFD ? 0 : target[0];
}

UConverter* open(const char* name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name, &status);
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  return converter;
}

struct Run {
  unsigned plane, from, big5, size;
};

}  // namespace

int main() {
  UConverter* big5 = open("windows-950-2000");
  UConverter* cns = open("euc-tw-2014");
  std::map<unsigned, unsigned> place;  // character to linear place in Big5
  for (unsigned lead = 0xA1; lead < 0xFA; ++lead) {
    for (unsigned i = 0; i < 157; ++i) {
      const unsigned trail = i < 63 ? 0x40 + i : 0xA1 + i - 63;
      const unsigned c = character_of(big5, {static_cast<char>(lead), static_cast<char>(trail)});
      if (c != 0 && (c < 0xE000 || c > 0xF8FF)) place.emplace(c, (lead - 0xA1) * 157 + i);
    }
  }
  std::vector<Run> runs;
  for (unsigned plane = 1; plane <= 2; ++plane) {
    for (unsigned k = 0; k < 94 * 94; ++k) {
      std::string bytes{static_cast<char>(0xA1 + k / 94), static_cast<char>(0xA1 + k % 94)};
      if (plane == 2) bytes = std::string("\x8E\xA2") + bytes;
      const auto found = place.find(character_of(cns, bytes));
      if (found == place.end()) continue;
      if (!runs.empty() && runs.back().plane == plane && runs.back().from + runs.back().size == k &&
          runs.back().big5 + runs.back().size == found->second) {
        ++runs.back().size;
      } else {
        runs.push_back({plane, k, found->second, 1});
      }
    }
  }
  facts::print_head("Where CNS 11643 runs in step with Big5 (see code_table.h).", "make_cns_runs.cpp",
                    "// From: the converters euc-tw-2014 and windows-950-2000 of ICU 72.1. Made "
                    "2026-11-25.\n");
  std::printf("#include \"core/text/code_table.h\"\n\nnamespace spruce {\n\nconst CnsRun kCnsRuns[] "
              "= {\n");
  for (const Run& run : runs) {
    std::printf("    {%u, %u, %u, %u},\n", run.plane, run.from, run.big5, run.size);
  }
  std::printf("};\nconst std::size_t kCnsRunCount = %zu;\n\n}  // namespace spruce\n", runs.size());
}
