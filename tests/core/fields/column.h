// A column made of values, for the tests of recognition.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/catalog.h"
#include "core/fields/recognise.h"

namespace spruce::testing {

inline std::string name_of(FieldType type) { return std::string(field_type(type).name); }

// A column of the values, each as often as it stands there.
struct Column {
  std::vector<std::string> values;
  std::vector<ValueSample> samples;
  ColumnFacts facts;

  Column(std::string_view header, const std::vector<std::string>& cells, std::size_t times = 1) {
    std::map<std::string, std::uint32_t> counts;
    std::uint32_t filled = 0;
    for (const std::string& cell : cells) {
      if (cell.empty()) continue;
      counts[cell] += static_cast<std::uint32_t>(times);
      filled += static_cast<std::uint32_t>(times);
    }
    values.reserve(counts.size());
    for (const auto& [value, count] : counts) {
      values.push_back(value);
      samples.push_back({values.back(), count});
    }
    facts.header = header;
    facts.row_count = static_cast<std::uint32_t>(cells.size() * times);
    facts.filled_count = filled;
    facts.distinct_count = static_cast<std::uint32_t>(samples.size());
    facts.samples = samples;
  }
  Column(const Column&) = delete;
  Column& operator=(const Column&) = delete;
};

inline std::string best_type(const Column& column) {
  return name_of(recognise_column(column.facts).front().type);
}

}  // namespace spruce::testing
