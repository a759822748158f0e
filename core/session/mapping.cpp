// Scores of pairs from names, meanings, types and values; then the best assignment. A wrong mapping
// is worse than none.
#include "core/session/mapping.h"

#include <algorithm>
#include <map>

#include "core/fields/recognise_concepts.h"
#include "core/session/crm_presets.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

constexpr double kMapped = 0.60;      // at least this is mapped
constexpr double kSure = 0.80;        // less is doubtful
constexpr double kClose = 0.08;       // so near to another is doubtful too
constexpr double kSuggested = 0.40;   // at least this is told
constexpr double kSupport = 0.05;     // what a second reason adds
constexpr std::size_t kMostTold = 3;  // candidates
constexpr double kSureType = 0.6;

// "phone@work#2" in its parts.
struct Meaning {
  std::optional<Concept> what;
  std::string_view place;
  std::string_view number;
};

Meaning parse_meaning(std::string_view text) {
  Meaning out;
  const std::size_t hash = text.find('#');
  if (hash != std::string_view::npos) out.number = text.substr(hash + 1);
  text = text.substr(0, hash);
  const std::size_t at = text.find('@');
  if (at != std::string_view::npos) out.place = text.substr(at + 1);
  out.what = find_concept(text.substr(0, at));
  return out;
}

// Concepts that many columns of one file share: alike in name, not the same thing.
bool is_generic(Concept c) {
  switch (c) {
    case Concept::Date:
    case Concept::Time:
    case Concept::Year:
    case Concept::Amount:
    case Concept::Count:
    case Concept::Percent:
    case Concept::Status:
    case Concept::Type:
    case Concept::Category:
    case Concept::Flag:
    case Concept::Id:
    case Concept::RecordId:  // of another system: another thing
    case Concept::Number:
    case Concept::Code:
    case Concept::Index:
    case Concept::UserField:
    case Concept::Thing:
    case Concept::Subject:
    case Concept::BillingInfo:
    case Concept::Name:
    case Concept::Consent:
    case Concept::Score:
    case Concept::Rating:
      return true;
    default:
      return false;
  }
}

bool are_kin(Concept a, Concept b) {
  constexpr std::pair<Concept, Concept> kKin[] = {
      {Concept::Phone, Concept::Mobile},     {Concept::FullName, Concept::Contact},
      {Concept::FullName, Concept::Name},    {Concept::Contact, Concept::Name},
      {Concept::Company, Concept::Customer}, {Concept::Company, Concept::Name},
      {Concept::Customer, Concept::Name},    {Concept::Address, Concept::Street},
      {Concept::Location, Concept::Address}, {Concept::JobTitle, Concept::RoleWord},
      {Concept::Customer, Concept::Contact}, {Concept::Modified, Concept::LastActivity}};
  return std::any_of(std::begin(kKin), std::end(kKin), [&](const auto& pair) {
    return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
  });
}

// Types that say who or where a record is: one such column on each side is the same column.
bool maps_by_type(FieldType type) {
  switch (type) {
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::PersonName:
    case FieldType::GivenName:
    case FieldType::FamilyName:
    case FieldType::CompanyName:
    case FieldType::Address:
    case FieldType::City:
    case FieldType::Region:
    case FieldType::PostalCode:
    case FieldType::Country:
    case FieldType::TaxId:
    case FieldType::Url:
      return true;
    default:
      return false;
  }
}

bool types_clash(const ColumnType& a, const ColumnType& b) {
  if (a.type == b.type || a.confidence < kSureType || b.confidence < kSureType) return false;
  const auto is_text = [](FieldType type) {
    return type == FieldType::FreeText || type == FieldType::Choice || type == FieldType::Title;
  };
  const auto is_code = [](FieldType type) {
    return type == FieldType::Number || type == FieldType::Identifier || type == FieldType::TaxId;
  };
  return !(is_text(a.type) && is_text(b.type)) && !(is_code(a.type) && is_code(b.type));
}

double share_of_common(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  const std::size_t least = std::min(a.size(), b.size());
  if (least < 3) return 0;
  std::size_t common = 0;
  for (auto i = a.begin(), k = b.begin(); i != a.end() && k != b.end();) {
    if (*i == *k) ++common;
    if (*i <= *k) {
      const bool both = *i == *k;
      ++i;
      if (both) ++k;
    } else {
      ++k;
    }
  }
  return static_cast<double>(common) / static_cast<double>(least);
}

// One side of a pair.
struct Side {
  std::string name;  // folded
  const ColumnType* type = nullptr;
  Meaning meaning;
  const std::vector<std::uint64_t>* values = nullptr;
  bool only_of_type = false;  // no other column of its side has the type
};

void consider(double score, std::string reason, MappingCandidate& best, double common = 0) {
  if (score > best.score) {
    const bool support = best.score >= 0.5;
    best.score = std::min(1.0, score + (support ? kSupport : 0));
    best.reason = std::move(reason);
    best.share = common;
  } else if (score >= 0.5) {
    best.score = std::min(1.0, best.score + kSupport);
  }
}

void consider_meaning(const Side& file, const Side& session, MappingCandidate& best) {
  const Meaning& a = file.meaning;
  const Meaning& b = session.meaning;
  if (!a.what || !b.what) return;
  if (*a.what != *b.what) {
    if (are_kin(*a.what, *b.what) && a.place == b.place && a.number == b.number)
      consider(0.58, "kin", best);
    return;
  }
  if (is_generic(*a.what)) {
    if (a.place == b.place && a.number == b.number) consider(0.5, "meaning", best);
    return;
  }
  if (a.number != b.number) return consider(0.42, "meaning", best);
  if (a.place == b.place) return consider(0.9, "meaning", best);
  consider(a.place.empty() || b.place.empty() ? 0.68 : 0.3, "meaning-place", best);
}

MappingCandidate score_pair(const Side& file, const Side& session) {
  MappingCandidate best;
  const bool same_name = !file.name.empty() && file.name == session.name;
  const ColumnHint& left = file.type->hint;
  const ColumnHint& right = session.type->hint;
  const bool same_layout = left.known && right.known && left.type == right.type &&
                           left.role == right.role && left.role != ColumnRole::None &&
                           left.role != ColumnRole::RecordId;
  if (same_layout) consider(0.85, "layout", best);
  consider_meaning(file, session, best);
  if (file.type->type == session.type->type) {
    const double share = share_of_common(*file.values, *session.values);
    const bool identity = maps_by_type(file.type->type) || file.type->type == FieldType::Identifier;
    if (identity && share >= 0.1)
      consider(0.55 + 0.4 * std::min(1.0, share / 0.5), "values", best, share);
    if (!identity && share >= 0.5) consider(0.40 + 0.2 * share, "values", best, share);
    if (maps_by_type(file.type->type) && file.only_of_type && session.only_of_type)
      consider(0.64, "type", best);
  }
  const bool clash = types_clash(*file.type, *session.type);
  if (clash) best.score *= 0.5;
  if (same_name) {
    best.score = clash ? 0.62 : 1.0;
    best.reason = clash ? "name-other-type" : "name";
    best.share = 0;
  }
  return best;
}

void mark_unique_types(std::vector<Side>& sides) {
  std::map<FieldType, int> counts;
  for (const Side& side : sides) ++counts[side.type->type];
  for (Side& side : sides) side.only_of_type = counts[side.type->type] == 1;
}

struct Pairs {
  std::vector<std::vector<MappingCandidate>> cells;  // by file column, session column
};

std::vector<std::vector<double>> scores_of(const Pairs& pairs) {
  std::vector<std::vector<double>> scores;
  for (const auto& row : pairs.cells) {
    scores.emplace_back();
    for (const MappingCandidate& cell : row)
      scores.back().push_back(cell.score >= kSuggested ? cell.score : 0);
  }
  return scores;
}

bool has_rival(const Pairs& pairs, std::size_t file, std::size_t session) {
  const double score = pairs.cells[file][session].score;
  for (std::size_t s = 0; s < pairs.cells[file].size(); ++s) {
    if (s != session && pairs.cells[file][s].score > score - kClose) return true;
  }
  for (std::size_t f = 0; f < pairs.cells.size(); ++f) {
    if (f != file && pairs.cells[f][session].score > score - kClose) return true;
  }
  return false;
}

ColumnMapping make_mapping(const Pairs& pairs, std::size_t file, int session) {
  ColumnMapping mapping;
  if (session >= 0) {
    const MappingCandidate& taken = pairs.cells[file][static_cast<std::size_t>(session)];
    if (taken.score >= kMapped) {
      mapping.column = taken.column;
      mapping.score = taken.score;
      mapping.reason = taken.reason;
      mapping.share = taken.share;
      mapping.is_doubtful =
          taken.score < kSure ||
          (taken.reason != "name" && has_rival(pairs, file, static_cast<std::size_t>(session)));
    }
  }
  std::vector<MappingCandidate> others;
  for (const MappingCandidate& cell : pairs.cells[file]) {
    if (cell.score >= kSuggested && cell.column != mapping.column) others.push_back(cell);
  }
  std::stable_sort(others.begin(), others.end(),
                   [](const auto& a, const auto& b) { return a.score > b.score; });
  if (others.size() > kMostTold) others.resize(kMostTold);
  mapping.candidates = std::move(others);
  return mapping;
}

}  // namespace

std::vector<ColumnMapping> propose_mapping(const Table& table,
                                           const std::vector<ColumnType>& session_types,
                                           const SourceText& source,
                                           const std::vector<ColumnSketch>& sketches) {
  std::vector<Side> files;
  for (std::size_t f = 0; f < sketches.size(); ++f) {
    const ColumnType& type = sketches[f].type;
    files.push_back({fold_text(source.header[f]), &type, parse_meaning(type.meaning),
                     &sketches[f].values, false});
  }
  std::vector<ColumnId> ids;
  std::vector<std::vector<std::uint64_t>> values;
  for (std::uint32_t c = 0; c < table.column_count() && c < session_types.size(); ++c) {
    if (table.is_virtual(ColumnId{c})) continue;
    ids.push_back(ColumnId{c});
    values.push_back(sketch_values(table, ColumnId{c}));
  }
  std::vector<Side> sessions;
  for (std::size_t s = 0; s < ids.size(); ++s) {
    const ColumnType& type = session_types[ids[s].value];
    sessions.push_back({fold_text(table.column_name(ids[s])), &type, parse_meaning(type.meaning),
                        &values[s], false});
  }
  mark_unique_types(files);
  mark_unique_types(sessions);
  Pairs pairs;
  for (const Side& file : files) {
    pairs.cells.emplace_back();
    for (std::size_t s = 0; s < sessions.size(); ++s) {
      pairs.cells.back().push_back(score_pair(file, sessions[s]));
      pairs.cells.back().back().column = ids[s];
    }
  }
  const std::vector<int> taken = assign_best(scores_of(pairs));
  std::vector<ColumnMapping> out;
  for (std::size_t f = 0; f < files.size(); ++f) out.push_back(make_mapping(pairs, f, taken[f]));
  return out;
}

}  // namespace spruce
