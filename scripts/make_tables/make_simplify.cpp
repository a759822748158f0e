// Writes core/text/simplify_data.cpp: the simplified form of every Han character. Run by
// make_tables.sh. Arguments: OpenCC's TSCharacters.txt, and kMandarin_8105.txt (the characters of
// the 2013 standard list).
#include <unicode/translit.h>
#include <unicode/uscript.h>

#include <memory>

#include "core/text/han_data.h"
#include "facts.h"

namespace {

using Pairs = std::map<char32_t, char32_t>;

constexpr const char* kFrom =
    "// From: ICU 72.1 transliterator Traditional-Simplified; OpenCC TSCharacters.txt of "
    "2026-08-06\n"
    "// (Apache-2.0; first value) where it differs or adds; an ICU pair alone is left out when "
    "the\n"
    "// character is itself in the standard list of 2013 (通用规范汉字表). Made 2026-11-23.\n";

Pairs icu_pairs() {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> tool(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
  Pairs pairs;
  for (UChar32 c = 0x3400; c <= 0x323AF; ++c) {
    if (uscript_getScript(c, &status) != USCRIPT_HAN) continue;
    icu::UnicodeString text(c);
    tool->transliterate(text);
    if (text.countChar32() == 1 && text.char32At(0) != c) {
      pairs[static_cast<char32_t>(c)] = static_cast<char32_t>(text.char32At(0));
    }
  }
  return pairs;
}

Pairs join_pairs(const Pairs& icu, const Pairs& opencc,
                 const std::map<char32_t, std::vector<std::string>>& standard) {
  Pairs joined = opencc;
  for (const auto& [from, to] : icu) {
    if (opencc.count(from) == 0 && standard.count(from) == 0) joined[from] = to;
  }
  for (auto& entry : joined) {  // follow chains, so that simplifying twice is simplifying once
    for (int i = 0; i < 4; ++i) {
      const auto next = joined.find(entry.second);
      if (next == joined.end() || next->second == entry.second) break;
      entry.second = next->second;
    }
  }
  return joined;
}

void print_block(const char* name, const Pairs& pairs, char32_t first, char32_t last) {
  std::printf("\nconst char16_t* const %s =", name);
  std::string line;
  for (char32_t c = first; c <= last; ++c) {
    const auto found = pairs.find(c);
    const char32_t to = found == pairs.end() ? c : found->second;
    if ((c - first) % 32 == 0) line.clear();
    spruce::append_utf8(line, to <= 0xFFFF ? to : spruce::han_data::kSeeRest);
    if ((c - first) % 32 == 31) std::printf("\n    u\"%s\"", line.c_str());
  }
  std::printf(";\n");
}

void print_rest(const Pairs& pairs) {
  std::printf("\nstatic constexpr Pair kRest[] = {\n");
  std::size_t count = 0;
  for (const auto& [from, to] : pairs) {
    const bool in_block = (from >= 0x3400 && from <= 0x4DBF) || (from >= 0x4E00 && from <= 0x9FFF);
    if (from == to || (in_block && to <= 0xFFFF)) continue;
    std::printf("%s{0x%X, 0x%X},", count % 5 == 0 ? "    " : " ", static_cast<unsigned>(from),
                static_cast<unsigned>(to));
    if (++count % 5 == 0) std::printf("\n");
  }
  std::printf("\n};\nconst Pair* const kSimplifiedRest = kRest;\n");
  std::printf("const std::size_t kSimplifiedRestSize = %zu;\n", count);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return 2;
  const Pairs pairs =
      join_pairs(icu_pairs(), facts::read_pairs(arguments[1]), facts::read_readings(arguments[2]));
  facts::print_head("The simplified form of every Han character (see han_data.h).",
                    "make_simplify.cpp", kFrom);
  std::printf("#include \"core/text/han_data.h\"\n\nnamespace spruce::han_data {\n");
  print_block("kSimplifiedExtA", pairs, 0x3400, 0x4DBF);
  print_block("kSimplifiedUnified", pairs, 0x4E00, 0x9FFF);
  print_rest(pairs);
  std::printf("\n}  // namespace spruce::han_data\n");
  return 0;
}
