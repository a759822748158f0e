// Plain HTML with its own small style sheet and a CSP that forbids everything else; every text is
// escaped.
#include "core/export/report.h"

#include <array>
#include <cstdio>
#include <map>

#include "core/review/decisions.h"

namespace spruce {
namespace {

/// The words of the report in one language.
struct Words {
  std::string_view lang, title, sums, rows_in, rows_out, merged, aside, changed, checked, proved;
  std::string_view scores, before, after, total, completeness, validity, consistency, uniqueness,
      timeliness, none;
  std::string_view decisions, what, cells, records, who, when, taken_back, files, sha, version;
};

constexpr Words kEn{"en",
                    "Cleaning report",
                    "Sums",
                    "Records in",
                    "Records out",
                    "Merged away",
                    "Set aside",
                    "Cells changed",
                    "Cells read back and compared",
                    "Every output file was read back and equals the approved decisions.",
                    "Scores",
                    "Before",
                    "After",
                    "Total",
                    "Completeness",
                    "Validity",
                    "Consistency",
                    "Uniqueness",
                    "Timeliness",
                    "does not apply",
                    "Decisions",
                    "What",
                    "Cells",
                    "Records",
                    "Who",
                    "When",
                    "taken back",
                    "Files",
                    "SHA-256",
                    "Made by Spruce, version"};
constexpr Words kZh{"zh-CN",
                    "清洗报告",
                    "合计",
                    "输入记录",
                    "输出记录",
                    "合并掉的记录",
                    "搁置的记录",
                    "改动的单元格",
                    "重新读取并比对的单元格",
                    "所有输出文件均已重新读取,与已批准的决定一致。",
                    "评分",
                    "之前",
                    "之后",
                    "总分",
                    "完整性",
                    "有效性",
                    "一致性",
                    "唯一性",
                    "时效性",
                    "不适用",
                    "决定",
                    "内容",
                    "单元格",
                    "记录",
                    "人员",
                    "时间",
                    "已撤销",
                    "文件",
                    "SHA-256",
                    "由净客生成,版本"};

constexpr std::string_view kStyle =
    "body{font:15px/1.6 system-ui,'PingFang SC','Microsoft YaHei',sans-serif;max-width:52rem;"
    "margin:2rem auto;padding:0 1rem;color:#1c211e;background:#fff}"
    "h1{font-size:1.6rem}h2{font-size:1.1rem;margin-top:2rem}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #d9dedb}"
    "td.n{text-align:right;font-variant-numeric:tabular-nums}"
    "code{font-size:.8rem;word-break:break-all}.ok{color:#17603f;font-weight:600}";

class Page {
 public:
  explicit Page(const Words& words) : words_(words) {}

  void open() {
    out_ += "<!doctype html>\n<html lang=\"";
    out_ += words_.lang;
    out_ +=
        "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>";
    out_ += words_.title;
    out_ += "</title><style>";
    out_ += kStyle;
    out_ += "</style></head><body><h1>";
    out_ += words_.title;
    out_ += "</h1>\n";
  }
  void heading(std::string_view text) { tag("h2", text); }
  void paragraph(std::string_view text, bool is_ok) {
    out_ += is_ok ? "<p class=\"ok\">" : "<p>";
    out_ += escape_html(text) + "</p>\n";
  }
  void open_table(const std::vector<std::string_view>& header) {
    out_ += "<table><thead><tr>";
    for (const std::string_view cell : header) tag("th", cell);
    out_ += "</tr></thead><tbody>\n";
  }
  void row(const std::vector<std::string>& cells, std::size_t first_number) {
    out_ += "<tr>";
    for (std::size_t i = 0; i < cells.size(); ++i) {
      out_ += i >= first_number ? "<td class=\"n\">" : "<td>";
      out_ += escape_html(cells[i]) + "</td>";
    }
    out_ += "</tr>\n";
  }
  void hash_row(const std::string& name, const std::string& hash) {
    out_ += "<tr><td>" + escape_html(name) + "</td><td><code>" + hash + "</code></td></tr>\n";
  }
  void close_table() { out_ += "</tbody></table>\n"; }
  std::string close(std::string_view version) {
    out_ += "<p>";
    out_ += words_.version;
    out_ += " " + escape_html(version) + "</p></body></html>\n";
    return std::move(out_);
  }

 private:
  void tag(std::string_view name, std::string_view text) {
    out_ += "<" + std::string(name) + ">" + escape_html(text) + "</" + std::string(name) + ">";
  }
  const Words& words_;
  std::string out_;
};

std::string format_score(double score, const Words& words) {
  if (score < 0) return std::string(words.none);
  std::array<char, 16> text{};
  (void)std::snprintf(text.data(), text.size(), "%.1f", score);
  return text.data();
}

void add_sums(Page& page, const Words& words, const Certificate& certificate) {
  page.heading(words.sums);
  page.open_table({});
  const auto line = [&](std::string_view name, std::uint64_t count) {
    page.row({std::string(name), std::to_string(count)}, 1);
  };
  line(words.rows_in, certificate.rows_in);
  line(words.rows_out, certificate.rows_out);
  line(words.merged, certificate.rows_merged);
  line(words.aside, certificate.rows_aside);
  line(words.changed, certificate.cells_changed);
  line(words.checked, certificate.cells_checked);
  page.close_table();
  if (certificate.ok) page.paragraph(words.proved, true);
}

void add_scores(Page& page, const Words& words, const TableProfile& before,
                const TableProfile& after) {
  page.heading(words.scores);
  page.open_table({"", words.before, words.after});
  const auto line = [&](std::string_view name, double from, double to) {
    page.row({std::string(name), format_score(from, words), format_score(to, words)}, 1);
  };
  line(words.completeness, before.completeness, after.completeness);
  line(words.validity, before.validity, after.validity);
  line(words.consistency, before.consistency, after.consistency);
  line(words.uniqueness, before.uniqueness, after.uniqueness);
  line(words.timeliness, before.timeliness, after.timeliness);
  line(words.total, before.total, after.total);
  page.close_table();
}

std::size_t count_rows(const Entry& entry) {
  std::size_t rows = 0;
  for (const GroupState& group : entry.groups) rows += group.members.size();
  if (rows > 0) return rows;
  std::uint32_t last = 0xffffffffU;
  for (const EntryCell& cell : entry.cells) {
    if (cell.cell.row.value != last) ++rows;
    last = cell.cell.row.value;
  }
  return rows;
}

void add_decisions(Page& page, const Words& words, const Review& review) {
  page.heading(words.decisions);
  page.open_table({words.what, words.who, words.when, words.cells, words.records});
  for (const Entry& entry : review.entries()) {
    std::string what = std::string(entry_kind_name(entry.kind)) + ": " + entry.subject;
    if (entry.undone) what += " (" + std::string(words.taken_back) + ")";
    page.row({what, entry.stamp.person, entry.stamp.at, std::to_string(entry.cells.size()),
              std::to_string(count_rows(entry))},
             3);
  }
  page.close_table();
}

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

Output make_report(const OutputContext& context, const Certificate& certificate,
                   const std::vector<std::pair<std::string, std::string>>& hashes,
                   std::string_view language) {
  const Words& words = language == "zh" ? kZh : kEn;
  Page page(words);
  page.open();
  add_sums(page, words, certificate);
  if (context.before != nullptr && context.after != nullptr) {
    add_scores(page, words, *context.before, *context.after);
  }
  add_decisions(page, words, *context.review);
  page.heading(words.files);
  page.open_table({words.files, words.sha});
  for (const auto& [name, hash] : hashes) page.hash_row(name, hash);
  page.close_table();
  Output output;
  output.kind = OutputKind::Report;
  output.name = "report.html";
  output.role = "report";
  output.bytes = page.close(context.engine_version);
  return output;
}

}  // namespace spruce
