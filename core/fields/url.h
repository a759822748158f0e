// Web sites: with or without a scheme, of a firm or of a page on somebody else's platform.
// Invariant: only scheme and host are rewritten (their case does not count, RFC 3986 6.2.2.1);
// path, query and tracking parameters stay as they are.
#pragma once

#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& url_field();

/// A web address taken apart. Views point into the text.
struct UrlReading {
  bool found = false;
  std::string_view scheme;  ///< "https", as written; empty when there is none
  std::string_view user;    ///< name and password before the @; empty when there are none
  std::string_view host;    ///< with "www.", as written; an IPv6 address in its brackets
  std::string_view port;
  std::string_view rest;  ///< path, query and fragment, with the sign in front
};

/// Reads clean text (trimmed, half-width). At most 2000 bytes are an address. O(length).
UrlReading read_url(std::string_view text);

/// Four numbers up to 255.
bool is_ipv4_host(std::string_view host);

/// "example.co.uk" of "www.shop.example.co.uk": the part a firm registers. `host` in lower case.
std::string_view registered_domain(std::string_view host);

}  // namespace spruce
