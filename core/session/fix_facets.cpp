// Facets: what a group of fixes contains, so that it can be decided in parts. Cells of one facet
// have the same value before, the same value after, or the same shape of value.
#include <algorithm>
#include <unordered_map>

#include "core/profile/value_shape.h"
#include "core/session/facets.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMaxFacets = 200;

struct Facet {
  std::uint32_t cells = 0, undecided = 0;
  std::uint32_t change = 0;  ///< the first one, as an example
};

std::string before_of(const State& state, const FixGroup& group, const ValueChange& change) {
  std::string scratch;
  return std::string(distinct_value(state.table, state.dictionaries[group.column.value],
                                    change.value_id, scratch));
}

std::string facet_of(const State& state, const FixGroup& group, const ValueChange& change,
                     std::string_view by) {
  if (by == "after") return change.after;
  const std::string before = before_of(state, group, change);
  if (by == "before") return before;
  std::string shape;
  write_shape(before, shape);
  return shape;
}

}  // namespace

FacetFilter::FacetFilter(const State& state, const FixGroup& group, const Json& args) {
  const auto facet = args.find("facet");
  if (facet == args.end() || !facet->is_object()) return;
  const std::string by = text_arg(*facet, "by");
  const std::string text = text_arg(*facet, "text");
  is_on_ = true;
  for (const ValueChange& change : group.changes) {
    shows_.push_back(replace_invalid_utf8(facet_of(state, group, change, by)) == text);
  }
}

Result<Json> fix_facets_json(State& state, const Json& args) {
  if (!state.fix_groups) return Error{ErrorCode::WrongState, "fixes"};
  const std::uint32_t index = number_arg(args, "group", 0xffffffffU);
  if (index >= state.fix_groups->size()) {
    return Error{ErrorCode::UnknownFix, std::to_string(index)};
  }
  const FixGroup& group = (*state.fix_groups)[index];
  const std::string by = text_arg(args, "by");
  std::vector<std::string> text_of_change;
  for (const ValueChange& change : group.changes) {
    text_of_change.push_back(facet_of(state, group, change, by));
  }
  std::unordered_map<std::string_view, Facet> facets;
  for (const Fix& fix : state.fixes_of(index)) {
    const auto [at, is_new] = facets.try_emplace(text_of_change[fix.change]);
    if (is_new) at->second.change = fix.change;
    ++at->second.cells;
    if (state.review->decision_of(fix.cell) == CellDecision::Undecided) ++at->second.undecided;
  }
  std::vector<std::pair<std::string_view, Facet>> list(facets.begin(), facets.end());
  std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
    return a.second.cells != b.second.cells ? a.second.cells > b.second.cells : a.first < b.first;
  });
  Json out = Json::array();
  for (const auto& [text, facet] : list) {
    if (out.size() >= kMaxFacets) break;
    const ValueChange& example = group.changes[facet.change];
    out.push_back({{"text", replace_invalid_utf8(text)},
                   {"cells", facet.cells},
                   {"undecided", facet.undecided},
                   {"before", replace_invalid_utf8(before_of(state, group, example))},
                   {"after", example.after}});
  }
  return Json{{"total", list.size()}, {"facets", out}};
}

}  // namespace spruce
