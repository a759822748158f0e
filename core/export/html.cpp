#include "core/export/html.h"

namespace spruce {
namespace {

constexpr std::string_view kStyle =
    "body{font:15px/1.6 system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;"
    "max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1c211e;background:#fff}"
    "h1{font-size:1.6rem;margin:0 0 .5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}"
    "h3{font-size:1rem;margin:1.25rem 0 .25rem}p{margin:.4rem 0}"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0}"
    "th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #d9dedb}"
    "th{font-weight:600;color:#4a544e}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}"
    "td{overflow-wrap:anywhere}ol,ul{margin:.4rem 0;padding-left:1.6rem}li{margin:.25rem 0}"
    ".ok{color:#17603f;font-weight:600}.warn{color:#8a4b00;font-weight:600}"
    "svg{max-width:100%;height:auto;display:block;margin:.5rem 0}"
    "svg text{font:13px system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;"
    "fill:#1c211e}"
    "@media print{body{margin:0;max-width:none;font-size:12px}tr,li,svg{break-inside:avoid}"
    ".page{break-before:page}h2,h3{break-after:avoid}}";

}  // namespace

std::string escape_html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

HtmlPage::HtmlPage(std::string_view language, std::string_view title) {
  out_ = "<!doctype html>\n<html lang=\"" + escape_html(language) +
         "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
         "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
         "<meta name=\"viewport\" content=\"width=device-width\"><title>" +
         escape_html(title) + "</title><style>" + std::string(kStyle) + "</style></head><body>\n";
  element("h1", title);
}

void HtmlPage::element(std::string_view name, std::string_view text) {
  out_ += "<" + std::string(name) + ">" + escape_html(text) + "</" + std::string(name) + ">\n";
}

void HtmlPage::heading(std::string_view text) { element("h2", text); }
void HtmlPage::small_heading(std::string_view text) { element("h3", text); }
void HtmlPage::paragraph(std::string_view text) { element("p", text); }

void HtmlPage::good(std::string_view text) {
  out_ += "<p class=\"ok\">✓ " + escape_html(text) + "</p>\n";
}
void HtmlPage::warning(std::string_view text) {
  out_ += "<p class=\"warn\">! " + escape_html(text) + "</p>\n";
}

void HtmlPage::open_list(bool is_numbered) {
  is_numbered_ = is_numbered;
  out_ += is_numbered ? "<ol>\n" : "<ul>\n";
}
void HtmlPage::item(std::string_view text) { element("li", text); }
void HtmlPage::close_list() { out_ += is_numbered_ ? "</ol>\n" : "</ul>\n"; }

void HtmlPage::open_table(const std::vector<std::string_view>& header, std::size_t first_number) {
  first_number_ = first_number;
  out_ += "<table>";
  if (!header.empty()) {
    out_ += "<thead><tr>";
    for (std::size_t i = 0; i < header.size(); ++i) {
      out_ += i >= first_number ? "<th class=\"n\">" : "<th>";
      out_ += escape_html(header[i]) + "</th>";
    }
    out_ += "</tr></thead>";
  }
  out_ += "<tbody>\n";
}

void HtmlPage::row(const std::vector<std::string>& cells) {
  out_ += "<tr>";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    out_ += i >= first_number_ ? "<td class=\"n\">" : "<td>";
    out_ += escape_html(cells[i]) + "</td>";
  }
  out_ += "</tr>\n";
}

void HtmlPage::close_table() { out_ += "</tbody></table>\n"; }

void HtmlPage::open_section(std::string_view language, bool starts_page) {
  out_ += starts_page ? "<section class=\"page\" lang=\"" : "<section lang=\"";
  out_ += escape_html(language) + "\">\n";
}
void HtmlPage::close_section() { out_ += "</section>\n"; }

void HtmlPage::markup(std::string_view html) { out_ += html; }

std::string HtmlPage::close() {
  out_ += "</body></html>\n";
  return std::move(out_);
}

}  // namespace spruce
