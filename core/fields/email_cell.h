// What an e-mail cell holds: one or several addresses, each perhaps with a name, brackets or slips
// around it. Finds and repairs form only; whether an address is good is judged in email.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/fields/email_address.h"
#include "core/fields/field.h"

namespace spruce {

/// One address of a cell.
struct EmailItem {
  EmailShape shape = EmailShape::Broken;
  bool quoted = false;
  std::string address;    ///< lower-case "local@domain"; the text itself when Broken
  std::string name;       ///< the name beside it, "张三" in "张三 <a@b.cn>"
  std::string_view rule;  ///< what was taken off or repaired, empty for none; static
  FixGrade grade = FixGrade::Safe;

  std::string_view local() const { return std::string_view(address).substr(0, address.rfind('@')); }
  std::string_view domain() const {
    const std::size_t at = address.rfind('@');
    return at == std::string::npos ? std::string_view() : std::string_view(address).substr(at + 1);
  }
};

/// Reads clean text (core/fields/text_rules.h; line ends kept). At least one item; over 2000 bytes:
/// one, Broken.
std::vector<EmailItem> read_email_cell(std::string_view text);

}  // namespace spruce
