// Pictures: counts for what people look at rather than read. Nothing here judges a value.
#include <algorithm>
#include <map>
#include <unordered_map>

#include "core/fields/catalog.h"
#include "core/session/groups.h"

namespace spruce {
namespace {

constexpr std::uint32_t kMaxBlocks = 200;
constexpr std::size_t kMaxCombos = 12;
constexpr std::uint32_t kMaskColumns = 64;

/// Tells which cells of a column are empty, as the file came.
class EmptyCells {
 public:
  EmptyCells(const State& state, std::uint32_t column) : table_(&state.table), column_(column) {
    if (column >= state.dictionaries.size()) return;
    dictionary_ = &state.dictionaries[column];
    std::string scratch;
    for (std::uint32_t id = 0; id < dictionary_->distinct_count(); ++id) {
      if (distinct_value(*table_, *dictionary_, id, scratch).empty()) empty_id_ = id;
    }
  }
  bool holds(std::uint32_t row) {
    if (dictionary_ != nullptr) return dictionary_->ids[row] == empty_id_;
    return table_->original(RowId{row}, ColumnId{column_}, scratch_).empty();
  }

 private:
  const Table* table_;
  std::uint32_t column_;
  const Dictionary* dictionary_ = nullptr;
  std::uint32_t empty_id_ = 0xffffffffU;
  std::string scratch_;
};

/// The columns that are empty together, the most frequent combinations first.
Json combos_json(const std::unordered_map<std::uint64_t, std::uint32_t>& masks) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> list(masks.begin(), masks.end());
  std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  Json out = Json::array();
  for (const auto& [mask, rows] : list) {
    if (out.size() >= kMaxCombos) break;
    Json columns = Json::array();
    for (std::uint32_t c = 0; c < kMaskColumns; ++c) {
      if ((mask >> c & 1U) != 0) columns.push_back(c);
    }
    out.push_back({{"columns", columns}, {"rows", rows}});
  }
  return out;
}

}  // namespace

Result<Json> fill_matrix_json(State& state, const Json& args) {
  const std::uint32_t rows = state.table.row_count();
  const std::uint32_t wanted = std::clamp(number_arg(args, "blocks", 60), 1U, kMaxBlocks);
  const std::uint32_t blocks = std::min(wanted, std::max(rows, 1U));
  const auto first_of = [&](std::uint32_t block) {
    return static_cast<std::uint32_t>(std::uint64_t{rows} * block / blocks);
  };
  std::vector<std::uint64_t> masks(rows, 0);
  Json columns = Json::array();
  for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
    if (state.table.is_virtual(ColumnId{c})) continue;
    EmptyCells empty(state, c);
    const bool is_partial = state.table.absent_rows(ColumnId{c}) > 0;
    Json shares = Json::array();
    for (std::uint32_t block = 0; block < blocks; ++block) {
      const std::uint32_t from = first_of(block), to = first_of(block + 1);
      std::uint32_t filled = 0, there = 0;
      for (std::uint32_t row = from; row < to; ++row) {
        if (is_partial && !state.table.has_cell(RowId{row}, ColumnId{c})) continue;
        ++there;
        if (!empty.holds(row)) {
          ++filled;
        } else if (c < kMaskColumns) {
          masks[row] |= std::uint64_t{1} << c;
        }
      }
      shares.push_back(there > 0 ? static_cast<double>(filled) / there : -1.0);
    }
    columns.push_back({{"column", c}, {"shares", shares}});
  }
  std::unordered_map<std::uint64_t, std::uint32_t> counts;
  for (const std::uint64_t mask : masks) ++counts[mask];
  Json starts = Json::array();
  for (std::uint32_t block = 0; block < blocks; ++block) starts.push_back(first_of(block));
  return Json{{"starts", starts}, {"columns", columns}, {"combos", combos_json(counts)}};
}

Result<Json> date_bins_json(State& state, const Json& args) {
  const std::uint32_t column = number_arg(args, "column", 0xffffffffU);
  if (column >= state.dictionaries.size()) {
    return Error{ErrorCode::UnknownColumn, std::to_string(column)};
  }
  const Dictionary& dictionary = state.dictionaries[column];
  const ColumnType& type = state.types[column];
  std::map<std::string, std::uint32_t> months;
  std::uint32_t unread = 0;
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string_view text = distinct_value(state.table, dictionary, id, scratch);
    if (text.empty()) continue;
    const StandardValue read = field_type(FieldType::Date).standardise(text, type.context);
    const bool is_date = read.standard.size() >= 7 && read.standard[4] == '-' &&
                         (read.grade == Grade::Valid || read.grade == Grade::Plausible);
    if (is_date) {
      months[read.standard.substr(0, 7)] += dictionary.counts[id];
    } else {
      unread += dictionary.counts[id];
    }
  }
  Json bins = Json::array();
  for (const auto& [month, count] : months) bins.push_back({{"month", month}, {"count", count}});
  return Json{{"bins", bins}, {"unread", unread}};
}

Result<Json> overlap_json(State& state) {
  const Status checked = check_match(state);
  if (!checked.ok()) return checked.error();
  struct Share {
    std::uint32_t entities = 0, rows = 0;
  };
  std::map<std::vector<std::uint32_t>, Share> shares;
  std::vector<bool> is_grouped(state.table.row_count());
  for (const Group& group : state.match->result().groups) {
    const GroupDecision decision = decision_of(state, group);
    const bool is_one = decision == GroupDecision::Merged ||
                        (decision == GroupDecision::Undecided && group.verdict == Verdict::Same);
    if (!is_one) continue;
    std::vector<std::uint32_t> sources;
    for (const RowId row : group.members) {
      is_grouped[row.value] = true;
      sources.push_back(state.table.source_of(row).value);
    }
    std::sort(sources.begin(), sources.end());
    sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
    Share& share = shares[sources];
    ++share.entities;
    share.rows += static_cast<std::uint32_t>(group.members.size());
  }
  for (std::uint32_t row = 0; row < is_grouped.size(); ++row) {
    if (is_grouped[row]) continue;
    Share& share = shares[{state.table.source_of(RowId{row}).value}];
    ++share.entities;
    ++share.rows;
  }
  Json out = Json::array();
  for (const auto& [sources, share] : shares) {
    out.push_back({{"sources", sources}, {"entities", share.entities}, {"rows", share.rows}});
  }
  return out;
}

}  // namespace spruce
