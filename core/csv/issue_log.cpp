#include "core/csv/issue_log.h"

namespace spruce {
namespace {

constexpr std::size_t kExcerptBytes = 200;
constexpr std::size_t kHexBytes = 16;

}  // namespace

IssueLog::IssueLog(ReadReport& report) : report_(&report) {
  if (report_->issue_counts.size() < kIssueKindCount)
    report_->issue_counts.resize(kIssueKindCount, 0);
}

Issue* IssueLog::add(IssueKind kind) {
  count(kind);
  if (report_->issue_counts[static_cast<std::size_t>(kind)] > kMaxIssuesPerKind) return nullptr;
  report_->issues.emplace_back();
  report_->issues.back().kind = kind;
  return &report_->issues.back();
}

void IssueLog::count(IssueKind kind) { ++report_->issue_counts[static_cast<std::size_t>(kind)]; }

std::string issue_excerpt(std::string_view text) {
  if (text.size() <= kExcerptBytes) return std::string(text);
  std::size_t end = kExcerptBytes;
  while (end > kExcerptBytes - 4 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) --end;
  return std::string(text.substr(0, end));
}

std::string hex_bytes(std::string_view bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  for (const char c : bytes.substr(0, kHexBytes)) {
    const auto byte = static_cast<unsigned char>(c);
    if (!out.empty()) out.push_back(' ');
    out.push_back(kDigits[byte >> 4U]);
    out.push_back(kDigits[byte & 15U]);
  }
  return out;
}

}  // namespace spruce
