// Charts as inline SVG: bars with their numbers beside them, readable without colour and in print.
#pragma once

#include <string>
#include <vector>

namespace spruce {

/// A name with a value before and after, 0 to 100; negative: does not apply.
struct PairBar {
  std::string name;
  double before = -1;
  double after = -1;
};
std::string draw_pairs(const std::vector<PairBar>& bars, const std::string& before,
                       const std::string& after, const std::string& none);

/// A name with a value and how it is written.
struct Bar {
  std::string name;
  double value = 0;
  std::string label;
};
/// `title` is read out instead of the picture.
std::string draw_bars(const std::vector<Bar>& bars, const std::string& title);

}  // namespace spruce
