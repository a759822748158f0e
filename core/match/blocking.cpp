#include "core/match/blocking.h"

#include <algorithm>

#include "core/fields/feature.h"

namespace spruce {

namespace {

constexpr std::uint64_t kLeastBudget = 1'500'000;  // small files are searched more thoroughly
constexpr std::uint64_t kPairsPerRow = 14;
constexpr std::uint32_t kLeastRun = 5;  // a run of this size is always compared
constexpr std::size_t kFewMeetings = 24;
constexpr std::size_t kThirdSources = 6;
constexpr std::size_t kKeyKinds = 16;
constexpr std::uint32_t kWindow = 4;

/// The first eight bytes (or the last, reversed) as a number that sorts like the text.
std::uint64_t sort_prefix(std::string_view text, bool from_end) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    const std::size_t at = from_end ? text.size() - 1 - i : i;
    const unsigned char byte = i < text.size() ? static_cast<unsigned char>(text[at]) : 0;
    value = (value << 8) | byte;
  }
  return value;
}

}  // namespace

Blocker::Blocker(const MatchPlan& plan, const FeatureBlock& features, std::uint64_t max_pairs)
    : plan_(&plan), features_(&features), blocks_(features.row_count) {
  const std::uint64_t rows = features.row_count;
  budget_ = std::min(max_pairs, std::max(kLeastBudget, kPairsPerRow * rows));
  for (std::uint32_t f = 0; f < plan.fields.size(); ++f) {
    const FieldType type = plan.fields[f].type;
    if (type == FieldType::PersonName || type == FieldType::CompanyName ||
        (plan.full < 0 && (type == FieldType::FamilyName || type == FieldType::GivenName))) {
      name_fields_.push_back(f);
    }
  }
}

std::uint32_t Blocker::total_passes() const {
  return static_cast<std::uint32_t>(plan_->fields.size() + meetings_.size() + 1 +
                                    name_fields_.size() * 2);
}

bool Blocker::step() {
  switch (phase_) {
    case Phase::Keys:
      if (next_field_ < plan_->fields.size()) {
        if (plan_->fields[next_field_].gives_keys) read_keys();
        ++next_field_;
        break;
      }
      plan_meetings();
      phase_ = Phase::Meetings;
      return false;
    case Phase::Meetings:
      if (next_meeting_ < meetings_.size()) {
        meet(meetings_[next_meeting_++]);
        break;
      }
      phase_ = Phase::Third;
      return false;
    case Phase::Third:
      meet_third();
      phase_ = Phase::Neighbours;
      break;
    case Phase::Neighbours:
      if (next_neighbour_ < name_fields_.size() * 2) {
        add_neighbours(name_fields_[next_neighbour_ / 2], next_neighbour_ % 2 == 1);
        ++next_neighbour_;
        break;
      }
      blocks_.finish();
      phase_ = Phase::Done;
      return true;
    case Phase::Done:
      return true;
  }
  ++done_passes_;
  return false;
}

void Blocker::read_keys() {
  const CompareField& field = plan_->fields[next_field_];
  const FeatureColumn& column = features_->columns[next_field_];
  std::vector<BlockKey> keys;
  std::vector<std::uint32_t> starts(column.feature_count() + 1, 0);
  std::vector<bool> has_kind(kKeyKinds, false);
  for (std::uint32_t id = 1; id < column.feature_count(); ++id) {
    starts[id] = static_cast<std::uint32_t>(keys.size());
    field.info->append_block_keys(column.feature(id), keys);
    for (std::size_t k = starts[id]; k < keys.size(); ++k) {
      keys[k].kind = static_cast<std::uint8_t>(keys[k].kind % kKeyKinds);
      has_kind[keys[k].kind] = true;
    }
  }
  starts[column.feature_count()] = static_cast<std::uint32_t>(keys.size());
  for (std::uint8_t kind = 0; kind < kKeyKinds; ++kind) {
    if (!has_kind[kind]) continue;
    std::vector<KeyEntry> entries;
    for (const std::vector<std::uint32_t>& ids : column.row_ids) {
      for (std::uint32_t row = 0; row < features_->row_count; ++row) {
        const std::uint32_t id = ids[row];
        if (id == 0) continue;
        for (std::uint32_t k = starts[id]; k < starts[id + 1]; ++k) {
          if (keys[k].kind == kind) entries.push_back({keys[k].hash, row});
        }
      }
    }
    Source source;
    source.field = next_field_;
    source.kind = kind;
    take_runs(entries, budget_ / 16, source.large, source.typical_size);
    sources_.push_back(std::move(source));
  }
}

void Blocker::take_runs(std::vector<KeyEntry>& entries, std::uint64_t pairs,
                        std::vector<KeyEntry>& too_large, double& typical_size) {
  sort_entries(entries);
  const std::vector<KeyRun> runs = find_runs(entries);
  const std::uint32_t limit = choose_size_limit(runs, pairs, kLeastRun);
  std::vector<std::uint32_t> rows;
  double squares = 0;
  for (const KeyRun& run : runs) {
    if (run.size() > limit) {
      ++refined_blocks_;
      squares += static_cast<double>(run.size()) * run.size();
      for (std::uint32_t i = run.begin; i < run.end; ++i) too_large.push_back(entries[i]);
      continue;
    }
    rows.clear();
    for (std::uint32_t i = run.begin; i < run.end; ++i) rows.push_back(entries[i].row);
    blocks_.add(rows.data(), rows.size());
  }
  typical_size = too_large.empty() ? 0 : squares / static_cast<double>(too_large.size());
}

bool Blocker::can_meet(const Source& a, const Source& b) const {
  if (a.field == b.field || a.large.empty() || b.large.empty()) return false;
  const CompareField& x = plan_->fields[a.field];
  const CompareField& y = plan_->fields[b.field];
  // City and postal code say nearly the same: their meeting splits nothing.
  const auto is_area = [](FieldType type) {
    return type == FieldType::City || type == FieldType::PostalCode;
  };
  return !is_area(x.type) || !is_area(y.type);
}

void Blocker::plan_meetings() {
  const auto by_row = [](const KeyEntry& a, const KeyEntry& b) {
    return a.row != b.row ? a.row < b.row : a.key < b.key;
  };
  for (Source& source : sources_) std::sort(source.large.begin(), source.large.end(), by_row);
  for (std::uint32_t i = 0; i < sources_.size(); ++i) {
    for (std::uint32_t j = i + 1; j < sources_.size(); ++j) {
      if (!can_meet(sources_[i], sources_[j])) continue;
      const double rows = std::max<double>(1, features_->row_count);
      meetings_.push_back({i, j, sources_[i].typical_size * sources_[j].typical_size / rows});
    }
  }
  std::stable_sort(meetings_.begin(), meetings_.end(), [](const Meeting& a, const Meeting& b) {
    return a.expected_size < b.expected_size;
  });
  if (meetings_.size() > kFewMeetings) meetings_.resize(kFewMeetings);
}

/// Calls `visit(row, key of a, key of b)` for rows that are in both lists, which are sorted by row.
template <typename Visit>
static void join_rows(const std::vector<KeyEntry>& a, const std::vector<KeyEntry>& b, Visit visit) {
  std::size_t j = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    while (j < b.size() && b[j].row < a[i].row) ++j;
    for (std::size_t k = j; k < b.size() && b[k].row == a[i].row; ++k) {
      visit(a[i].row, a[i].key, b[k].key);
    }
  }
}

void Blocker::meet(const Meeting& meeting) {
  std::vector<KeyEntry> entries;
  join_rows(sources_[meeting.first].large, sources_[meeting.second].large,
            [&](std::uint32_t row, std::uint64_t a, std::uint64_t b) {
              entries.push_back({combine_keys(a, b), row});
            });
  double typical_size = 0;
  take_runs(entries, budget_ / 3 / meetings_.size(), unsplit_, typical_size);
}

void Blocker::split_by_third() {
  std::sort(unsplit_.begin(), unsplit_.end(), [](const KeyEntry& a, const KeyEntry& b) {
    return a.row != b.row ? a.row < b.row : a.key < b.key;
  });
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < sources_.size(); ++i) {
    if (!sources_[i].large.empty()) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return sources_[a].typical_size < sources_[b].typical_size;
  });
  if (order.size() > kThirdSources) order.resize(kThirdSources);
  for (const std::uint32_t index : order) {
    std::vector<KeyEntry> entries;
    join_rows(unsplit_, sources_[index].large,
              [&](std::uint32_t row, std::uint64_t a, std::uint64_t b) {
                entries.push_back({combine_keys(a, b), row});
              });
    // What stays too large here is in `unsplit_` already and gets its window.
    std::vector<KeyEntry> too_large;
    double typical_size = 0;
    take_runs(entries, budget_ / 8 / kThirdSources, too_large, typical_size);
  }
}

void Blocker::meet_third() {
  split_by_third();
  // Rows whose only key is too large have nothing to meet with: they are compared in a window too.
  std::vector<bool> is_met(features_->row_count, false);
  for (const Meeting& meeting : meetings_) {
    join_rows(sources_[meeting.first].large, sources_[meeting.second].large,
              [&](std::uint32_t row, std::uint64_t, std::uint64_t) { is_met[row] = true; });
  }
  std::vector<KeyEntry> rest = std::move(unsplit_);
  for (const Source& source : sources_) {
    for (const KeyEntry& entry : source.large) {
      if (!is_met[entry.row]) rest.push_back(entry);
    }
  }
  std::sort(rest.begin(), rest.end(), [&](const KeyEntry& a, const KeyEntry& b) {
    if (a.key != b.key) return a.key < b.key;
    const std::uint64_t x = features_->content[a.row];
    const std::uint64_t y = features_->content[b.row];
    return x != y ? x < y : a.row < b.row;
  });
  std::vector<std::uint32_t> rows;
  for (std::size_t i = 0; i < rest.size();) {
    std::size_t j = i;
    rows.clear();
    for (; j < rest.size() && rest[j].key == rest[i].key; ++j) {
      if (rows.empty() || rows.back() != rest[j].row) rows.push_back(rest[j].row);
    }
    add_window(rows, kWindow);
    i = j;
  }
  for (Source& source : sources_) {
    source.large.clear();
    source.large.shrink_to_fit();
  }
}

void Blocker::add_window(const std::vector<std::uint32_t>& rows, std::uint32_t width) {
  const std::size_t stride = width / 2;
  for (std::size_t at = 0; at + 1 < rows.size(); at += stride) {
    const std::size_t count = std::min<std::size_t>(width, rows.size() - at);
    blocks_.add(rows.data() + at, count);
    if (at + count >= rows.size()) break;
  }
}

void Blocker::add_neighbours(std::uint32_t field, bool from_end) {
  const FeatureColumn& column = features_->columns[field];
  std::vector<std::uint64_t> prefixes(column.feature_count(), 0);
  for (std::uint32_t id = 1; id < column.feature_count(); ++id) {
    prefixes[id] =
        sort_prefix(plan_->fields[field].info->frequency_key(column.feature(id)), from_end);
  }
  std::vector<KeyEntry> order;
  for (const std::vector<std::uint32_t>& ids : column.row_ids) {
    for (std::uint32_t row = 0; row < features_->row_count; ++row) {
      if (prefixes[ids[row]] != 0) order.push_back({prefixes[ids[row]], row});
    }
  }
  std::sort(order.begin(), order.end(), [&](const KeyEntry& a, const KeyEntry& b) {
    if (a.key != b.key) return a.key < b.key;
    const std::uint64_t x = features_->content[a.row];
    const std::uint64_t y = features_->content[b.row];
    return x != y ? x < y : a.row < b.row;
  });
  std::vector<std::uint32_t> rows;
  rows.reserve(order.size());
  for (const KeyEntry& entry : order) rows.push_back(entry.row);
  const std::uint32_t width = rows.size() <= 20'000 ? 12 : rows.size() <= 200'000 ? 6 : 4;
  add_window(rows, width);
}

}  // namespace spruce
