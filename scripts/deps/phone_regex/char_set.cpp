// Categories are asked of ICU one character at a time; ASCII is asked once, in finish().
#include "char_set.h"

#include <unicode/uchar.h>

namespace spruce_phone {
namespace {

struct Name {
  std::string_view name;
  std::uint32_t mask;
};
constexpr Name kNames[] = {{"L", U_GC_L_MASK},   {"N", U_GC_N_MASK},   {"Nd", U_GC_ND_MASK},
                           {"Lu", U_GC_LU_MASK}, {"Ll", U_GC_LL_MASK}, {"M", U_GC_M_MASK},
                           {"P", U_GC_P_MASK},   {"S", U_GC_S_MASK},   {"Z", U_GC_Z_MASK}};

UChar32 point(char32_t c) { return static_cast<UChar32>(c); }

}  // namespace

void CharSet::add(char32_t first, char32_t last) { ranges_.emplace_back(first, last); }

bool CharSet::add_category(std::string_view name, bool negated) {
  for (const Name& known : kNames) {
    if (known.name != name) continue;
    categories_.push_back({known.mask, negated});
    return true;
  }
  return false;
}

void CharSet::finish(bool ignore_case) {
  ignore_case_ = ignore_case;
  for (char32_t c = 0; c < 128; ++c) {
    if (has_folded(c) != negated_) ascii_[c >> 6] |= std::uint64_t{1} << (c & 63);
  }
}

bool CharSet::has_listed(char32_t c) const {
  for (const auto& [first, last] : ranges_) {
    if (c >= first && c <= last) return true;
  }
  if (categories_.empty()) return false;
  const std::uint32_t mask = U_GET_GC_MASK(point(c));
  for (const Category& category : categories_) {
    if (((mask & category.mask) != 0) != category.negated) return true;
  }
  return false;
}

bool CharSet::has_folded(char32_t c) const {
  if (has_listed(c)) return true;
  return ignore_case_ && (has_listed(static_cast<char32_t>(u_tolower(point(c)))) ||
                          has_listed(static_cast<char32_t>(u_toupper(point(c)))) ||
                          has_listed(static_cast<char32_t>(u_foldCase(point(c), 0))));
}

}  // namespace spruce_phone
