// The endings of domain names that exist. Facts only; what an unknown one means is decided by the
// field types. Source and date: top_level_domains_data.cpp.
#pragma once

#include <string_view>

namespace spruce {

/// True for an ending of the root zone ("com", "cn", "中国", "museum"): lower case, without a dot,
/// international ones in their own letters, not as xn--. O(log endings), no allocation.
bool is_top_level_domain(std::string_view ending);

/// The table as text, for tests.
std::string_view top_level_domain_table();

}  // namespace spruce
