#include "core/export/charts.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/export/html.h"

namespace spruce {
namespace {

constexpr int kWidth = 720;
constexpr int kNameWidth = 260;
constexpr int kBarWidth = 360;
constexpr const char* kBefore = "#b9c4bd";
constexpr const char* kAfter = "#17603f";

std::string open_svg(int height, const std::string& title) {
  return "<svg role=\"img\" aria-label=\"" + escape_html(title) + "\" viewBox=\"0 0 " +
         std::to_string(kWidth) + " " + std::to_string(height) + "\" width=\"" +
         std::to_string(kWidth) + "\">\n";
}

std::string text_at(int x, int y, const std::string& text, const char* anchor) {
  return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" text-anchor=\"" +
         anchor + "\">" + escape_html(text) + "</text>\n";
}

std::string bar_at(int y, int height, double share, const char* color) {
  const int width = static_cast<int>(std::clamp(share, 0.0, 1.0) * kBarWidth + 0.5);
  return "<rect x=\"" + std::to_string(kNameWidth) + "\" y=\"" + std::to_string(y) + "\" width=\"" +
         std::to_string(std::max(width, 1)) + "\" height=\"" + std::to_string(height) +
         "\" fill=\"" + color + "\"/>\n";
}

std::string one_decimal(double value) {
  std::array<char, 16> text{};
  (void)std::snprintf(text.data(), text.size(), "%.1f", value);
  return text.data();
}

/// A name that fits before the bars.
std::string short_name(const std::string& name) {
  constexpr std::size_t kMost = 44;
  if (name.size() <= kMost) return name;
  std::size_t end = kMost - 1;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
  return name.substr(0, end) + "…";
}

}  // namespace

std::string draw_pairs(const std::vector<PairBar>& bars, const std::string& before,
                       const std::string& after, const std::string& none) {
  constexpr int kRow = 40;
  const int height = static_cast<int>(bars.size()) * kRow + 24;
  std::string title = before + " / " + after + ":";
  std::string body;
  int y = 4;
  for (const PairBar& bar : bars) {
    const bool applies = bar.before >= 0 || bar.after >= 0;
    body += text_at(kNameWidth - 10, y + 20, bar.name, "end");
    if (applies) {
      body += bar_at(y + 3, 12, bar.before / 100, kBefore);
      body += bar_at(y + 18, 12, bar.after / 100, kAfter);
      body += text_at(kNameWidth + kBarWidth + 8, y + 20,
                      one_decimal(bar.before) + " → " + one_decimal(bar.after), "start");
    } else {
      body += text_at(kNameWidth, y + 20, none, "start");
    }
    title += " " + bar.name + " " +
             (applies ? one_decimal(bar.before) + " → " + one_decimal(bar.after) : none) + ";";
    y += kRow;
  }
  body += bar_at(y + 4, 10, 0.04, kBefore) + text_at(kNameWidth + 20, y + 14, before, "start");
  body += "<g transform=\"translate(120 0)\">" + bar_at(y + 4, 10, 0.04, kAfter) +
          text_at(kNameWidth + 20, y + 14, after, "start") + "</g>\n";
  return open_svg(height, title) + body + "</svg>\n";
}

std::string draw_bars(const std::vector<Bar>& bars, const std::string& title) {
  constexpr int kRow = 24;
  double most = 1;
  for (const Bar& bar : bars) most = std::max(most, bar.value);
  std::string body;
  int y = 4;
  for (const Bar& bar : bars) {
    body += text_at(kNameWidth - 10, y + 15, short_name(bar.name), "end");
    body += bar_at(y + 3, 16, bar.value / most, kAfter);
    body += text_at(kNameWidth + static_cast<int>(bar.value / most * kBarWidth) + 8, y + 15,
                    bar.label, "start");
    y += kRow;
  }
  return open_svg(static_cast<int>(bars.size()) * kRow + 8, title) + body + "</svg>\n";
}

}  // namespace spruce
