// The syntax of one e-mail address, as mail systems of today take it: RFC 5321 4.1.2 and RFC
// 5322 3.4.1 with RFC 6531 and UTS #46 (international). Comments and names around it are taken off
// in email_cell. No opinion on whether the mailbox exists.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

enum class EmailShape : std::uint8_t {
  Usual,     ///< dot-atom at a domain name with at least two labels
  Unusual,   ///< allowed but rare: quoted local part, address literal, non-ASCII local part
  Odd,       ///< not allowed, yet seen to work: two dots in the local part, an over-long one, a
             ///< numeric ending
  NoEnding,  ///< a domain of one label ("user@localhost", "user@gmail")
  Broken,    ///< no address
};

/// Views point into the text that was parsed.
struct EmailAddress {
  EmailShape shape = EmailShape::Broken;
  std::string_view local;
  std::string_view domain;
  bool quoted = false;
};

/// Parses exactly one address, nothing around it. O(length); over 320 bytes is Broken.
EmailAddress parse_email_address(std::string_view text);

/// Lower-case "local@domain"; a quoted local part keeps its case.
std::string join_email_address(std::string_view local, std::string_view domain, bool quoted);

}  // namespace spruce
