// Sources in a recipe: name, trust and mapping of each, found again next month by meaning, type and
// role, not by the header's text. Applied before types and fixes are sought, as one history entry a
// source. The reader trusts nothing.
#include <algorithm>
#include <set>

#include "core/fields/catalog.h"
#include "core/session/crm_presets.h"
#include "core/session/state.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

constexpr double kSameSource = 0.5;  // share of columns found again

Json describe(std::string_view header, const ColumnType& type) {
  return {{"header", std::string(header)},
          {"meaning", type.meaning},
          {"type", std::string(field_type(type.type).name)},
          {"role", std::string(role_name(type.role))}};
}

struct Described {
  std::string key;  // of the header
  std::string meaning;
  std::string kind;  // type and role
};

Described read_described(const Json& json) {
  if (!json.is_object()) return {};
  return {header_key(text_arg(json, "header")), text_arg(json, "meaning"),
          text_arg(json, "type") + "/" + text_arg(json, "role")};
}

Described describe_column(std::string_view header, const ColumnType& type) {
  return {header_key(header), type.meaning,
          std::string(field_type(type.type).name) + "/" + std::string(role_name(type.role))};
}

std::vector<Described> file_columns(const State& state, std::uint32_t source) {
  std::vector<Described> out;
  const SourceText& text = state.table.source(SourceId{source});
  for (std::size_t i = 0; i < text.header.size(); ++i)
    out.push_back(describe_column(text.header[i], state.files[source].quick_types[i]));
  return out;
}

std::vector<Described> session_columns(const State& state) {
  std::vector<Described> out;
  for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
    const ColumnType type = c < state.types.size() ? state.types[c] : ColumnType{};
    const bool is_there = !state.table.is_virtual(ColumnId{c}) && state.table.is_fed(ColumnId{c});
    out.push_back(!is_there ? Described{}
                            : describe_column(state.table.column_name(ColumnId{c}), type));
  }
  return out;
}

/// The one column that is meant: by header, else by meaning and type, else by type and role.
std::optional<std::size_t> find_described(const Described& wanted,
                                          const std::vector<Described>& columns) {
  const auto only = [&](auto fits) -> std::optional<std::size_t> {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (!fits(columns[i])) continue;
      if (found) return std::nullopt;
      found = i;
    }
    return found;
  };
  if (!wanted.key.empty()) {
    const auto by_header = only([&](const Described& d) { return d.key == wanted.key; });
    if (by_header) return by_header;
  }
  if (!wanted.meaning.empty()) {
    const auto by_meaning = only(
        [&](const Described& d) { return d.meaning == wanted.meaning && d.kind == wanted.kind; });
    if (by_meaning) return by_meaning;
  }
  return only([&](const Described& d) { return d.kind == wanted.kind; });
}

const Json& columns_of(const Json& source) {
  static const Json kNone = Json::array();
  const auto columns = source.find("columns");
  return columns != source.end() && columns->is_array() ? *columns : kNone;
}

double share_found(const Json& source, const std::vector<Described>& columns) {
  std::size_t found = 0;
  std::size_t all = 0;
  for (const Json& column : columns_of(source)) {
    ++all;
    const Described wanted = read_described(column);
    found += std::any_of(columns.begin(), columns.end(), [&](const Described& d) {
      return d.key == wanted.key || (!d.meaning.empty() && d.meaning == wanted.meaning);
    });
  }
  return all == 0 ? 0 : static_cast<double>(found) / static_cast<double>(all);
}

/// The loaded source that a recipe's source is most like, of those not taken.
std::optional<std::uint32_t> find_source(const State& state, const Json& source,
                                         const std::set<std::uint32_t>& taken) {
  std::optional<std::uint32_t> best;
  double most = 0;
  for (std::uint32_t s = 0; s < state.files.size(); ++s) {
    if (taken.count(s) > 0) continue;
    const double share = share_found(source, file_columns(state, s));
    if (share > most) {
      most = share;
      best = s;
    }
  }
  return most >= kSameSource ? best : std::nullopt;
}

/// Gives the columns of one source the targets of the recipe.
class SourceMapper {
 public:
  SourceMapper(State& state, std::uint32_t source, const Stamp& stamp)
      : state_(state), source_(source), stamp_(stamp), files_(file_columns(state, source)) {}

  /// As one history entry. Gives how many columns moved.
  std::uint32_t map(const Json& columns, std::vector<std::string>& stale) {
    Json changes = Json::array();
    std::vector<std::string> names;
    for (const Json& column : columns) {
      const std::string name = "mapping:" + text_arg(column, "header");
      const std::optional<std::size_t> file = find_described(read_described(column), files_);
      std::optional<Json> to;
      if (file) to = target_of(column);
      if (!to) {
        stale.push_back(name);
      } else if (column.contains("to")) {
        changes.push_back({{"fileColumn", *file}, {"column", *to}});
        names.push_back(name);
      }
    }
    const std::vector<ColumnId> before = state_.table.columns_of(SourceId{source_});
    const Json stamp{{"at", stamp_.at}, {"person", stamp_.person}};
    const Json args{{"source", source_}, {"changes", changes}, {"stamp", stamp}};
    if (!set_mapping(state_, args).ok()) {
      stale.insert(stale.end(), names.begin(), names.end());
      return 0;
    }
    const std::vector<ColumnId>& now = state_.table.columns_of(SourceId{source_});
    std::uint32_t moved = 0;
    for (std::size_t i = 0; i < now.size(); ++i) moved += before[i] == now[i] ? 0 : 1;
    return moved;
  }

 private:
  /// What set_mapping takes for it; nothing when the session has no such column.
  std::optional<Json> target_of(const Json& column) const {
    const auto to = column.find("to");
    if (to == column.end() || to->is_null()) return Json();
    if (to->is_string()) return Json("new");
    const auto target = find_described(read_described(*to), session_columns(state_));
    if (!target) return std::nullopt;
    return Json(*target);
  }

  State& state_;
  std::uint32_t source_;
  Stamp stamp_;
  std::vector<Described> files_;
};

}  // namespace

Json recipe_sources_json(const State& state) {
  Json sources = Json::array();
  for (std::uint32_t s = 0; s < state.files.size(); ++s) {
    const SourceFile& file = state.files[s];
    const std::vector<ColumnId>& now = state.table.columns_of(SourceId{s});
    const SourceText& text = state.table.source(SourceId{s});
    Json columns = Json::array();
    for (std::size_t i = 0; i < now.size(); ++i) {
      Json column = describe(text.header[i], file.quick_types[i]);
      if (s > 0) {
        column["to"] = nullptr;
        if (now[i] != kNoColumn && is_own_column(state, s, now[i])) {
          column["to"] = "own";
        } else if (now[i] != kNoColumn) {
          column["to"] = describe(state.table.column_name(now[i]), state.types[now[i].value]);
        }
      }
      columns.push_back(std::move(column));
    }
    sources.push_back(
        {{"name", file.label}, {"rank", file.rank}, {"crm", file.crm}, {"columns", columns}});
  }
  return sources;
}

std::uint32_t apply_recipe_sources(State& state, const Json& sources, const Stamp& stamp,
                                   std::vector<std::string>& stale) {
  std::uint32_t applied = 0;
  std::set<std::uint32_t> taken;
  if (!sources.is_array()) return applied;
  for (const Json& source : sources) {
    if (!source.is_object()) continue;
    const std::optional<std::uint32_t> found = find_source(state, source, taken);
    if (!found) {
      stale.push_back("source:" + text_arg(source, "name"));
      continue;
    }
    taken.insert(*found);
    SourceFile& file = state.files[*found];
    const std::string name = text_arg(source, "name");
    if (!name.empty()) file.label = name;
    file.rank = number_arg(source, "rank", file.rank);
    applied += SourceMapper(state, *found, stamp).map(columns_of(source), stale);
  }
  state.rank_sources();
  return applied;
}

}  // namespace spruce
