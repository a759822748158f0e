// International domain names (UTS #46, non-transitional): their letters and their ASCII form.
// Not a look-up of whether a domain exists. Invariant: domain_to_unicode(domain_to_ascii(d)) is d
// for a d that domain_to_unicode gave.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace spruce {

/// "xn--fsqu00a.xn--fiqs8s" for "例子.中国". Nothing when a label is not allowed. Plain ASCII comes
/// back in lower case, unchecked, without ICU; the rest costs some µs.
std::optional<std::string> domain_to_ascii(std::string_view domain);

/// "例子.中国" for "xn--fsqu00a.xn--fiqs8s", and the mapped form (lower case, composed) of a domain
/// written in its letters. Nothing when a label is not allowed.
std::optional<std::string> domain_to_unicode(std::string_view domain);

}  // namespace spruce
