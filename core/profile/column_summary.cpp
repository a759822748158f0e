#include "core/profile/column_summary.h"

#include <algorithm>
#include <utility>

#include "core/profile/scores.h"

namespace spruce {
namespace {

constexpr std::size_t kMaxTopValues = 20;
constexpr std::size_t kMaxPatterns = 20;
constexpr std::size_t kMaxSampleRows = 20;
constexpr std::size_t kMaxShownBytes = 256;

/// Scales counts of drawn cells to the cells they stand for.
class Scale {
 public:
  Scale(std::uint32_t drawn, std::uint32_t rest) : drawn_(drawn), rest_(rest) {}
  std::uint32_t operator()(std::uint32_t count) const {
    if (drawn_ == 0) return 0;
    return static_cast<std::uint32_t>((static_cast<std::uint64_t>(count) * rest_ + drawn_ / 2) /
                                      drawn_);
  }

 private:
  std::uint32_t drawn_;
  std::uint32_t rest_;
};

/// Adds scaled counts so that exactly `rest` cells are added: what rounding leaves goes to the
/// largest class.
template <std::size_t Size>
void add_scaled(std::array<std::uint32_t, Size>& total,
                const std::array<std::uint32_t, Size>& drawn, const Scale& scale,
                std::uint32_t rest) {
  std::int64_t left = rest;
  std::size_t largest = 0;
  std::array<std::uint32_t, Size> added{};
  for (std::size_t i = 0; i < Size; ++i) {
    added[i] = scale(drawn[i]);
    left -= added[i];
    if (added[i] > added[largest]) largest = i;
  }
  added[largest] = static_cast<std::uint32_t>(std::max<std::int64_t>(0, added[largest] + left));
  for (std::size_t i = 0; i < Size; ++i) total[i] += added[i];
}

std::vector<ValueCount> rank_shapes(std::unordered_map<std::string, std::uint32_t> shapes,
                                    const std::unordered_map<std::string, std::uint32_t>& drawn,
                                    const Scale& scale) {
  for (const auto& [shape, count] : drawn) shapes[shape] += scale(count);
  std::vector<ValueCount> ranked;
  ranked.reserve(shapes.size());
  for (const auto& [shape, count] : shapes) ranked.push_back({shape, count, false});
  std::sort(ranked.begin(), ranked.end(), [](const ValueCount& a, const ValueCount& b) {
    return a.count != b.count ? a.count > b.count : a.text < b.text;
  });
  if (ranked.size() > kMaxPatterns) ranked.resize(kMaxPatterns);
  return ranked;
}

/// The most frequent values but the empty one. Values met once are listed only when the column has
/// few values: among thousands none of them is on top.
std::vector<ValueCount> rank_values(const Table& table, const Dictionary& dictionary) {
  struct Ranked {
    std::uint32_t count;
    std::string_view text;
    std::uint32_t id;
  };
  const auto is_before = [](const Ranked& a, const Ranked& b) {
    return a.count != b.count ? a.count > b.count : a.text < b.text;
  };
  const std::uint32_t least = dictionary.distinct_count() <= kMaxTopValues + 1 ? 1 : 2;
  std::vector<Ranked> best;  // sorted; views may point into unescaped
  std::vector<std::string> unescaped(dictionary.distinct_count() == 0 ? 0 : kMaxTopValues + 1);
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::uint32_t count = dictionary.counts[id];
    if (count < least) continue;
    if (best.size() == kMaxTopValues && count < best.back().count) continue;
    const Ranked entry{count, distinct_value(table, dictionary, id, scratch), id};
    if (entry.text.empty()) continue;
    if (best.size() == kMaxTopValues && !is_before(entry, best.back())) continue;
    if (best.size() == kMaxTopValues) best.pop_back();
    const auto at = std::upper_bound(best.begin(), best.end(), entry, is_before);
    best.insert(at, entry);
    // A view into `scratch` dies with the next value: read every kept text again into a place of
    // its own.
    for (std::size_t i = 0; i < best.size(); ++i) {
      best[i].text = distinct_value(table, dictionary, best[i].id, unescaped[i]);
    }
  }
  std::vector<ValueCount> values;
  for (const Ranked& entry : best) {
    const std::string_view shown = cut_text(entry.text, kMaxShownBytes);
    values.push_back({std::string(shown), entry.count, shown.size() < entry.text.size()});
  }
  return values;
}

/// The first rows of the values listed under each issue.
void find_sample_rows(const Dictionary& dictionary,
                      const std::vector<ValueTally::IssueTally>& tallies,
                      std::vector<IssueCount>& issues) {
  struct Use {
    std::uint32_t value_id;
    std::size_t issue;
  };
  std::vector<Use> uses;
  std::vector<bool> is_listed(dictionary.distinct_count(), false);
  for (std::size_t i = 0; i < tallies.size(); ++i) {
    for (const std::uint32_t value_id : tallies[i].value_ids) {
      uses.push_back({value_id, i});
      is_listed[value_id] = true;
    }
  }
  const auto is_before = [](const Use& a, const Use& b) { return a.value_id < b.value_id; };
  std::stable_sort(uses.begin(), uses.end(), is_before);
  std::size_t open = issues.size();
  for (std::uint32_t row = 0; row < dictionary.ids.size() && open > 0; ++row) {
    if (!is_listed[dictionary.ids[row]]) continue;
    const Use wanted{dictionary.ids[row], 0};
    const auto range = std::equal_range(uses.begin(), uses.end(), wanted, is_before);
    for (auto use = range.first; use != range.second; ++use) {
      std::vector<RowId>& rows = issues[use->issue].sample_rows;
      if (rows.size() == kMaxSampleRows) continue;
      rows.push_back(RowId(row));
      if (rows.size() == kMaxSampleRows) --open;
    }
  }
}

std::vector<IssueCount> rank_issues(const Dictionary& dictionary,
                                    std::vector<ValueTally::IssueTally> tallies,
                                    const std::vector<ValueTally::IssueTally>& drawn,
                                    const Scale& scale) {
  for (const ValueTally::IssueTally& issue : drawn) {
    auto found = std::find_if(tallies.begin(), tallies.end(),
                              [&](const auto& other) { return other.code == issue.code; });
    if (found == tallies.end()) {
      tallies.push_back({issue.code, 0, {}});
      found = tallies.end() - 1;
    }
    found->cells += scale(issue.cells);
    found->value_ids.insert(found->value_ids.end(), issue.value_ids.begin(), issue.value_ids.end());
  }
  std::vector<IssueCount> issues;
  for (const auto& tally : tallies) issues.push_back({tally.code, tally.cells, {}});
  find_sample_rows(dictionary, tallies, issues);
  std::sort(issues.begin(), issues.end(), [](const IssueCount& a, const IssueCount& b) {
    return a.count != b.count ? a.count > b.count : a.code < b.code;
  });
  return issues;
}

}  // namespace

ColumnProfile summarise_column(const GraderInput& input, const ValueSelection& selection,
                               ValueTally certain, ValueTally drawn) {
  const Scale cells(selection.drawn_cells, selection.rest_cells);
  const Scale values(static_cast<std::uint32_t>(selection.drawn.size()), selection.rest_distinct);
  ColumnProfile profile;
  profile.column = input.dictionary.column;
  profile.type = input.type;
  profile.row_count = static_cast<std::uint32_t>(input.dictionary.ids.size());
  profile.graded_values =
      static_cast<std::uint32_t>(selection.certain.size() + selection.drawn.size());
  profile.is_sampled = !selection.is_whole();
  profile.grades = certain.grades;
  add_scaled(profile.grades, drawn.grades, cells, selection.rest_cells);
  profile.lengths = certain.lengths;
  add_scaled(profile.lengths, drawn.lengths, cells, selection.rest_cells);
  // Records of files without the column have no cell in it: nobody left it empty.
  const std::uint32_t absent = input.table.absent_rows(profile.column);
  profile.row_count -= absent;
  std::uint32_t& empty = profile.grades[static_cast<std::size_t>(Grade::Empty)];
  empty -= std::min(absent, empty);
  profile.lengths[0] -= std::min(absent, profile.lengths[0]);
  profile.filled = profile.row_count - profile.grades[static_cast<std::size_t>(Grade::Empty)];
  profile.distinct = certain.filled_values + values(drawn.filled_values);
  profile.standard_cells =
      std::min(profile.filled, certain.standard_cells + cells(drawn.standard_cells));
  profile.repairable_cells = certain.repairable_cells + cells(drawn.repairable_cells);
  profile.top_values = rank_values(input.table, input.dictionary);
  profile.patterns = rank_shapes(std::move(certain.shapes), drawn.shapes, cells);
  profile.issues = rank_issues(input.dictionary, std::move(certain.issues), drawn.issues, cells);
  profile.dates = certain.dates + cells(drawn.dates);
  profile.recent_dates = std::min(profile.dates, certain.recent_dates + cells(drawn.recent_dates));
  score_column(profile);
  if (applies_timeliness(profile.type)) {
    profile.timeliness = percent(profile.recent_dates, profile.dates);
  }
  return profile;
}

}  // namespace spruce
