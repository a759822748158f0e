// A snapshot as JSON and back. The reader trusts nothing.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/export/snapshot.h"

namespace spruce {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kMaxDepth = 16;
constexpr std::size_t kMaxTextBytes = 1000;
constexpr std::size_t kMaxCounts = 1000;

Json scores_json(const Snapshot& s) {
  return {{"completeness", s.completeness}, {"validity", s.validity},
          {"consistency", s.consistency},   {"uniqueness", s.uniqueness},
          {"timeliness", s.timeliness},     {"total", s.total}};
}

/// [["text", count], …]: texts are keys of the firm, so they are not made keys of JSON.
Json counts_json(const Counts& counts) {
  Json list = Json::array();
  for (const auto& [text, count] : counts) list.push_back(Json::array({text, count}));
  return list;
}

Json column_json(const SnapshotColumn& column) {
  Json issues = Json::array();
  for (const auto& [code, count] : column.issues) {
    issues.push_back({{"code", code}, {"cells", count}});
  }
  return {{"name", column.name},
          {"type", column.type},
          {"rows", column.rows},
          {"filled", column.filled},
          {"distinct", column.distinct},
          {"completeness", column.completeness},
          {"validity", column.validity},
          {"consistency", column.consistency},
          {"uniqueness", column.uniqueness},
          {"timeliness", column.timeliness},
          {"issues", issues},
          {"meaning", column.meaning},
          {"values", counts_json(column.values)},
          {"shapes", counts_json(column.shapes)}};
}

Json shares_json(const std::vector<SnapshotShare>& shares) {
  Json list = Json::array();
  for (const SnapshotShare& share : shares) {
    list.push_back({{"label", share.label},
                    {"rows", share.rows},
                    {"problems", share.problems},
                    {"issues", counts_json(share.issues)}});
  }
  return list;
}

bool is_too_deep(std::string_view json) {
  int depth = 0;
  bool in_text = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (c == '\\' && in_text) ++i;
    if (c == '"') in_text = !in_text;
    if (in_text) continue;
    if ((c == '{' || c == '[') && ++depth > kMaxDepth) return true;
    if (c == '}' || c == ']') --depth;
  }
  return false;
}

/// Checked values; remembers the first path that was wrong.
class Reader {
 public:
  std::string text(const Json& object, const char* name) {
    const auto at = object.find(name);
    const bool fits = at != object.end() && at->is_string() &&
                      at->get_ref<const std::string&>().size() <= kMaxTextBytes;
    if (!fits) fail(name);
    return fits ? at->get<std::string>() : std::string();
  }
  std::uint32_t count(const Json& object, const char* name) {
    const auto at = object.find(name);
    const bool fits =
        at != object.end() && at->is_number_unsigned() && at->get<std::uint64_t>() <= 0xffffffffU;
    if (!fits) fail(name);
    return fits ? at->get<std::uint32_t>() : 0;
  }
  double score(const Json& object, const char* name) {
    const auto at = object.find(name);
    const bool fits = at != object.end() && at->is_number();
    const double value = fits ? at->get<double>() : -2;
    if (!(value >= -1 && value <= 100.001)) fail(name);
    return value;
  }
  const Json& list(const Json& object, const char* name) {
    const auto at = object.find(name);
    const bool fits = at != object.end() && at->is_array();
    if (!fits) fail(name);
    return fits ? *at : empty_;
  }
  /// Nothing when an older version wrote it.
  Counts counts(const Json& object, const char* name) {
    Counts out;
    const auto at = object.find(name);
    if (at == object.end()) return out;
    if (!at->is_array() || at->size() > kMaxCounts) {
      fail(name);
      return out;
    }
    for (const Json& item : *at) {
      const bool fits = item.is_array() && item.size() == 2 && item[0].is_string() &&
                        item[0].get_ref<const std::string&>().size() <= kMaxTextBytes &&
                        item[1].is_number_unsigned() && item[1].get<std::uint64_t>() <= 0xffffffffU;
      if (!fits) {
        fail(name);
        return out;
      }
      out.emplace_back(item[0].get<std::string>(), item[1].get<std::uint32_t>());
    }
    return out;
  }
  void fail(const std::string& name) {
    if (failed_.empty()) failed_ = name;
  }
  const std::string& failed() const { return failed_; }

 private:
  Json empty_ = Json::array();
  std::string failed_;
};

SnapshotColumn read_column(Reader& reader, const Json& json) {
  SnapshotColumn column;
  column.name = reader.text(json, "name");
  column.type = reader.text(json, "type");
  column.rows = reader.count(json, "rows");
  column.filled = reader.count(json, "filled");
  column.distinct = reader.count(json, "distinct");
  column.completeness = reader.score(json, "completeness");
  column.validity = reader.score(json, "validity");
  column.consistency = reader.score(json, "consistency");
  column.uniqueness = reader.score(json, "uniqueness");
  column.timeliness = reader.score(json, "timeliness");
  for (const Json& issue : reader.list(json, "issues")) {
    if (!issue.is_object()) {
      reader.fail("issues");
      continue;
    }
    column.issues.emplace_back(reader.text(issue, "code"), reader.count(issue, "cells"));
  }
  if (json.contains("meaning")) column.meaning = reader.text(json, "meaning");
  column.values = reader.counts(json, "values");
  column.shapes = reader.counts(json, "shapes");
  return column;
}

std::vector<SnapshotShare> read_shares(Reader& reader, const Json& json, const char* name) {
  std::vector<SnapshotShare> shares;
  for (const Json& share : reader.list(json, name)) {
    if (!share.is_object()) {
      reader.fail(name);
      continue;
    }
    shares.push_back({reader.text(share, "label"), reader.count(share, "rows"),
                      reader.count(share, "problems"), reader.counts(share, "issues")});
  }
  return shares;
}

}  // namespace

std::string format_snapshot(const Snapshot& snapshot) {
  Json out;
  out["spruce"] = "snapshot";
  out["version"] = kSnapshotVersion;
  out["engine"] = snapshot.engine_version;
  out["at"] = snapshot.at;
  out["rows"] = snapshot.rows;
  out["scores"] = scores_json(snapshot);
  Json columns = Json::array();
  for (const SnapshotColumn& column : snapshot.columns) columns.push_back(column_json(column));
  out["columns"] = columns;
  out["owners"] = shares_json(snapshot.owners);
  out["sources"] = shares_json(snapshot.sources);
  Json cleaned = Json::array();
  for (const std::uint64_t hash : snapshot.cleaned) cleaned.push_back(hash);
  out["cleaned"] = cleaned;
  return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Snapshot> parse_snapshot(std::string_view json) {
  if (json.size() > kMaxSnapshotBytes) return Error{ErrorCode::TooLarge, "snapshot"};
  if (is_too_deep(json)) return Error{ErrorCode::BadJson, "nesting"};
  const Json parsed = Json::parse(json.begin(), json.end(), nullptr, false);
  if (parsed.is_discarded()) return Error{ErrorCode::BadJson, "snapshot"};
  if (!parsed.is_object() || parsed.value("spruce", Json()) != Json("snapshot")) {
    return Error{ErrorCode::BadSnapshot, "spruce"};
  }
  const Json version = parsed.value("version", Json());
  if (!version.is_number_integer() || version.get<std::int64_t>() < 1) {
    return Error{ErrorCode::BadSnapshot, "version"};
  }
  if (version.get<std::int64_t>() > kSnapshotVersion) {
    return Error{ErrorCode::NewerRecipe, version.dump()};
  }
  Reader reader;
  Snapshot snapshot;
  snapshot.at = reader.text(parsed, "at");
  snapshot.engine_version = reader.text(parsed, "engine");
  snapshot.rows = reader.count(parsed, "rows");
  const Json scores = parsed.value("scores", Json::object());
  snapshot.completeness = reader.score(scores, "completeness");
  snapshot.validity = reader.score(scores, "validity");
  snapshot.consistency = reader.score(scores, "consistency");
  snapshot.uniqueness = reader.score(scores, "uniqueness");
  snapshot.timeliness = reader.score(scores, "timeliness");
  snapshot.total = reader.score(scores, "total");
  for (const Json& column : reader.list(parsed, "columns")) {
    if (!column.is_object()) return Error{ErrorCode::BadSnapshot, "columns"};
    snapshot.columns.push_back(read_column(reader, column));
  }
  snapshot.owners = read_shares(reader, parsed, "owners");
  snapshot.sources = read_shares(reader, parsed, "sources");
  for (const Json& hash : reader.list(parsed, "cleaned")) {
    if (!hash.is_number_unsigned()) return Error{ErrorCode::BadSnapshot, "cleaned"};
    snapshot.cleaned.push_back(hash.get<std::uint64_t>());
  }
  if (!reader.failed().empty()) return Error{ErrorCode::BadSnapshot, reader.failed()};
  return snapshot;
}

}  // namespace spruce
