// Throw-away mail domains. Source and date: disposable_domains_data.cpp.
#pragma once

#include <string_view>

namespace spruce {

/// True for the domain of a throw-away mailbox ("mailinator.com"). `domain` in lower case. About
/// 0.2 µs.
bool is_disposable_domain(std::string_view domain);

/// The whole list, one a line, sorted by bytes; for tests.
std::string_view disposable_domain_table();

}  // namespace spruce
