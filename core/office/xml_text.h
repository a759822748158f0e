// Text inside XML as spreadsheets hold it: markup escaped, and characters that XML 1.0 cannot carry
// as _xHHHH_ (ECMA-376 Part 1, 22.9.2.19). Law: reading what was written gives the text again,
// whatever it is; bytes that are not UTF-8 become U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace spruce {

void append_xml_text(std::string& out, std::string_view text);
/// The text that escaped XML stands for.
std::string read_xml_text(std::string_view xml);

}  // namespace spruce
