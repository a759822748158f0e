// Names in the order of AddressPart.
#include "core/fields/address_part.h"

namespace spruce {
namespace {

constexpr std::string_view kNames[] = {
    "country", "province", "city",   "district", "zone",    "town",     "village",
    "group",   "road",     "number", "place",    "section", "building", "unit",
    "floor",   "room",     "box",    "postcode", "note",
};
static_assert(std::size(kNames) == kAddressPartCount);

}  // namespace

std::string_view address_part_name(AddressPart part) {
  return kNames[static_cast<std::size_t>(part)];
}

void AddressParts::append(AddressPart part, std::string_view text, std::string_view separator) {
  if (text.empty()) return;
  std::string& out = (*this)[part];
  if (!out.empty()) out.append(separator);
  out.append(text);
}

}  // namespace spruce
