// The version and date of the phone number tables that this build carries, shown on the page.
#pragma once

#include <string_view>

namespace spruce {

/// e.g. "3.2.47 (2026-09-29)". Static storage.
std::string_view phone_tables_version();

}  // namespace spruce
