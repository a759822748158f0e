// HtmlPage: a plain page to print or send, built piece by piece: own small style sheet, a policy
// that forbids everything else, no script. Every text that goes in is escaped here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace spruce {

/// Text made safe for HTML text and attribute values: & < > " '.
std::string escape_html(std::string_view text);

class HtmlPage {
 public:
  /// `language` as in the lang attribute.
  HtmlPage(std::string_view language, std::string_view title);

  void heading(std::string_view text);
  void small_heading(std::string_view text);
  void paragraph(std::string_view text);
  /// What was proved, or found well.
  void good(std::string_view text);
  /// What needs attention.
  void warning(std::string_view text);
  void open_list(bool is_numbered);
  void item(std::string_view text);
  void close_list();
  /// Cells from `first_number` on are numbers and stand at the right.
  void open_table(const std::vector<std::string_view>& header, std::size_t first_number);
  void row(const std::vector<std::string>& cells);
  void close_table();
  /// A part in another language, or on a page of its own when printed.
  void open_section(std::string_view language, bool starts_page);
  void close_section();
  /// Markup of ours (a chart); texts inside it must have been escaped.
  void markup(std::string_view html);
  /// The whole page.
  std::string close();

 private:
  void element(std::string_view name, std::string_view text);
  std::string out_;
  std::size_t first_number_ = 0;
  bool is_numbered_ = false;
};

}  // namespace spruce
