// ICU's UTS #46 with every check of the registries switched on; a domain over 1000 bytes is none.
#include "core/text/idna.h"

#include <unicode/uidna.h>

#include <array>

#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 1000;

using Convert = int32_t (*)(const UIDNA*, const char*, int32_t, char*, int32_t, UIDNAInfo*,
                            UErrorCode*);

// One handle for the life of the program: it is immutable.
const UIDNA* handle() {
  static const UIDNA* const kHandle = [] {
    UErrorCode status = U_ZERO_ERROR;
    const uint32_t options = UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE |
                             UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ;
    UIDNA* opened = uidna_openUTS46(options, &status);
    return U_SUCCESS(status) ? opened : nullptr;
  }();
  return kHandle;
}

std::optional<std::string> convert(std::string_view domain, Convert call) {
  if (domain.size() > kMostBytes || handle() == nullptr) return std::nullopt;
  std::array<char, 4 * kMostBytes> out;
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  UErrorCode status = U_ZERO_ERROR;
  const int32_t size = call(handle(), domain.data(), static_cast<int32_t>(domain.size()),
                            out.data(), static_cast<int32_t>(out.size()), &info, &status);
  // Hyphens in the third and fourth place are for the registries to refuse (c--n.com exists).
  const uint32_t errors = info.errors & ~static_cast<uint32_t>(UIDNA_ERROR_HYPHEN_3_4);
  if (U_FAILURE(status) || errors != 0) return std::nullopt;
  return std::string(out.data(), static_cast<std::size_t>(size));
}

bool has_ace_label(std::string_view domain) {
  return domain.starts_with("xn--") || domain.find(".xn--") != std::string_view::npos;
}

std::string lower(std::string_view ascii) {
  std::string out(ascii);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

}  // namespace

std::optional<std::string> domain_to_ascii(std::string_view domain) {
  if (is_ascii(domain)) return lower(domain);
  return convert(domain, uidna_nameToASCII_UTF8);
}

std::optional<std::string> domain_to_unicode(std::string_view domain) {
  if (is_ascii(domain)) {
    std::string plain = lower(domain);
    if (!has_ace_label(plain)) return plain;
    return convert(plain, uidna_nameToUnicodeUTF8);
  }
  return convert(domain, uidna_nameToUnicodeUTF8);
}

}  // namespace spruce
