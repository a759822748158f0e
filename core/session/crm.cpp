// A layout needs one group of its marks whole; then the share of the file's columns it explains,
// how rare those headers are among all presets, and whether the ids look as this CRM's do.
#include "core/session/crm.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace spruce {
namespace {

// The parts of a confidence; they add up to less than 1.
constexpr double kMarksFit = 0.36;
constexpr double kShareKnown = 0.36;
constexpr double kRareHeaders = 0.18;
constexpr double kIdsFit = 0.09;
constexpr double kIdsDiffer = 0.40;
constexpr double kEnoughRare = 4.0;   // so many headers that only this CRM has count fully
constexpr double kLeast = 0.55;       // less is unknown
constexpr double kTooClose = 0.03;    // two CRMs nearer than this are none
constexpr std::size_t kLeastIds = 2;  // fewer values prove nothing against a layout

struct Header {
  std::vector<std::string> keys;  // a column; empty for blank names
  std::set<std::string> known;
};

Header make_header(const std::vector<std::string>& names) {
  Header header;
  for (const std::string& name : names) {
    header.keys.push_back(header_key(name));
    if (!header.keys.back().empty()) header.known.insert(header.keys.back());
  }
  return header;
}

const std::vector<std::string>* find_marks(const CrmLayout& layout, const Header& header) {
  const std::vector<std::string>* best = nullptr;
  for (const std::vector<std::string>& group : layout.marks) {
    const bool all = std::all_of(group.begin(), group.end(), [&](const std::string& key) {
      return header.known.count(key) > 0;
    });
    if (all && (best == nullptr || group.size() > best->size())) best = &group;
  }
  return best;
}

// The share of values that look as the layout says; negative when there are too few to tell.
double share_of_shape(const std::vector<std::string>& values,
                      const std::vector<std::string>& patterns) {
  if (values.size() < kLeastIds) return -1;
  const auto fits = [&](const std::string& value) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const std::string& pattern) { return matches_shape(value, pattern); });
  };
  return static_cast<double>(std::count_if(values.begin(), values.end(), fits)) /
         static_cast<double>(values.size());
}

std::string names_of(const std::vector<std::string>& keys, const Header& header,
                     const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& key : keys) {
    const auto at = std::find(header.keys.begin(), header.keys.end(), key) - header.keys.begin();
    out += (out.empty() ? "" : ", ") + names[static_cast<std::size_t>(at)];
  }
  return out;
}

struct Fit {
  double confidence = 0;
  std::vector<std::string> evidence;
};

Fit fit_layout(const CrmLayout& layout, const Header& header, const std::vector<std::string>& names,
               const ColumnValues& values) {
  Fit fit;
  const std::vector<std::string>* marks = find_marks(layout, header);
  if (marks == nullptr) return fit;
  std::size_t matched = 0;
  double rare = 0;
  for (const std::string& key : header.known) {
    if (layout.columns.count(key) == 0) continue;
    ++matched;
    rare += 1.0 / std::pow(static_cast<double>(crm_presets().crms_with(key)), 2);
  }
  const double share = static_cast<double>(matched) / static_cast<double>(header.known.size());
  fit.confidence =
      kMarksFit + kShareKnown * share + kRareHeaders * std::min(1.0, rare / kEnoughRare);
  fit.evidence.push_back("columns:" + std::to_string(matched) + "/" +
                         std::to_string(header.known.size()));
  fit.evidence.push_back("marks:" + names_of(*marks, header, names));
  for (std::size_t c = 0; c < header.keys.size(); ++c) {
    const auto shape = layout.shapes.find(header.keys[c]);
    if (shape == layout.shapes.end()) continue;
    const double fits = share_of_shape(values(c), shape->second);
    if (fits >= 0.8) {
      fit.confidence += kIdsFit;
      fit.evidence.push_back("ids:" + names[c]);
    } else if (fits >= 0 && fits < 0.5) {
      fit.confidence -= kIdsDiffer;
    }
    break;
  }
  return fit;
}

std::vector<ColumnHint> hints_of(const CrmPreset& preset, const CrmLayout& layout,
                                 const Header& header) {
  std::vector<ColumnHint> hints(header.keys.size());
  for (std::size_t c = 0; c < header.keys.size(); ++c) {
    const auto column = layout.columns.find(header.keys[c]);
    if (column == layout.columns.end() || !column->second.has_type) continue;
    hints[c] = {true, column->second.type, column->second.role, preset.name};
  }
  return hints;
}

}  // namespace

std::optional<CrmGuess> recognise_crm(const std::vector<std::string>& header,
                                      const ColumnValues& values) {
  const Header known = make_header(header);
  if (known.known.empty()) return std::nullopt;
  CrmGuess best;
  const CrmLayout* layout_of_best = nullptr;
  double second = 0;  // of another CRM
  for (const CrmPreset& preset : crm_presets().all()) {
    for (const CrmLayout& layout : preset.layouts) {
      Fit fit = fit_layout(layout, known, header, values);
      const bool other = best.preset != nullptr && best.preset->crm != preset.crm;
      if (fit.confidence <= best.confidence) {
        if (other) second = std::max(second, fit.confidence);
        continue;
      }
      if (other) second = std::max(second, best.confidence);
      best.preset = &preset;
      best.confidence = fit.confidence;
      best.evidence = std::move(fit.evidence);
      layout_of_best = &layout;
    }
  }
  if (best.preset == nullptr || best.confidence < kLeast) return std::nullopt;
  if (best.confidence - second < kTooClose) return std::nullopt;
  best.confidence = std::min(best.confidence, 0.99);
  best.hints = hints_of(*best.preset, *layout_of_best, known);
  return best;
}

}  // namespace spruce
