// VAT numbers of the EU and some neighbours: shapes, and check digits where they are public and
// simple. Source: European Commission, VIES "FAQ, structure of VAT numbers"; national algorithms as
// described by the national offices; 2026-11. Invariant: shape and check are told apart; an unknown
// check is not a failed one.
#pragma once

#include <cstdint>
#include <string_view>

namespace spruce {

enum class VatCheck : std::uint8_t {
  WrongShape,    ///< no VAT number of that country
  Shape,         ///< the shape fits; no check digit is known here
  Consistent,    ///< shape and check digits fit
  Inconsistent,  ///< the shape fits, the check digits do not
};

/// `country` is the VAT prefix (EL for Greece, XI for Northern Ireland), `rest` what follows it,
/// upper case, without separators.
VatCheck check_vat(std::string_view country, std::string_view rest);

}  // namespace spruce
