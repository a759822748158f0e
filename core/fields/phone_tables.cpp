// The tables are converted at build time from the pinned google-libphonenumber package; the
// converter writes their version.
#include "core/fields/phone_tables.h"

#include "phonenumbers/phone_metadata_version.h"

namespace spruce {

std::string_view phone_tables_version() {
  return SPRUCE_PHONE_METADATA_VERSION " (" SPRUCE_PHONE_METADATA_DATE ")";
}

}  // namespace spruce
