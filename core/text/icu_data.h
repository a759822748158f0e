// Hands ICU its data in builds that do not link it in (WebAssembly). Nothing else.
#pragma once

#include <cstddef>

namespace spruce {

/// Gives ICU its common data (icudt72l.dat, trimmed). Must be called once, before any other call of
/// core/text; `bytes_aligned16` is 16-byte aligned and lives for ever. False when ICU refuses the
/// bytes. Native builds use the system's data: there it does nothing and returns true.
bool set_icu_data(const void* bytes_aligned16, std::size_t size);

}  // namespace spruce
