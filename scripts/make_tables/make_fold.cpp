// Writes core/text/fold_data.cpp: the folded form of the common accented letters, as fold_icu.cpp
// gives it.
#include "core/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "facts.h"

namespace {

constexpr const char* kFrom =
    "// From: core/text/fold_icu.cpp with ICU 72.1 (Unicode 15.0). Made 2026-11-23.\n";

/// Does what stands beside `c` change what becomes of it?
bool depends_on_neighbours(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const auto code = static_cast<UChar32>(c);
  const bool is_mark = (U_GET_GC_MASK(code) & U_GC_M_MASK) != 0;
  return is_mark || !u_isdefined(code) || !nfc->hasBoundaryBefore(code) ||
         (c >= 0x300 && c < 0x370);
}

void print_table(const char* name, char32_t first, char32_t last) {
  std::printf("\nconst char16_t* const %s =", name);
  for (char32_t c = first; c <= last; ++c) {
    std::string utf8;
    spruce::append_utf8(utf8, c);
    std::u32string folded = spruce::to_utf32(spruce::fold::fold_by_icu(utf8, true));
    if (depends_on_neighbours(c) || folded.size() > 2) folded = U"\xFFFF";
    while (folded.size() < 2) folded.push_back(spruce::fold::kNothing);
    if ((c - first) % 6 == 0) std::printf("%s\n    u\"", c == first ? "" : "\"");
    for (char32_t unit : folded) std::printf("\\x%04X", static_cast<unsigned>(unit));
  }
  std::printf("\";\n");
}

}  // namespace

int main() {
  facts::print_head("The folded form of common accented letters (see fold.h).", "make_fold.cpp",
                    kFrom);
  std::printf("#include \"core/text/fold.h\"\n\nnamespace spruce::fold {\n");
  print_table("kLowTable", spruce::fold::kLowFirst, spruce::fold::kLowLast);
  print_table("kAddTable", spruce::fold::kAddFirst, spruce::fold::kAddLast);
  std::printf("\n}  // namespace spruce::fold\n");
  return 0;
}
