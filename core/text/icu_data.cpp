// Only WebAssembly carries its own data; the symbol of a native library must not be replaced.
#include "core/text/icu_data.h"

#ifdef __EMSCRIPTEN__
#include <unicode/udata.h>
#endif

namespace spruce {

bool set_icu_data(const void* bytes_aligned16, std::size_t size) {
#ifdef __EMSCRIPTEN__
  if (size == 0) return false;
  UErrorCode status = U_ZERO_ERROR;
  udata_setCommonData(bytes_aligned16, &status);
  return U_SUCCESS(status) != 0;
#else
  static_cast<void>(bytes_aligned16);
  static_cast<void>(size);
  return true;
#endif
}

}  // namespace spruce
