#include "core/session/output_options.h"

#include <cstdlib>

#include "core/export/crm.h"
#include "core/text/encoding.h"

namespace spruce {
namespace {

/// {"name", "columns": {"3": "mask"}}, with the key of the options.
Result<std::shared_ptr<const ViewRequest>> view_request(const Json& json, const std::string& key) {
  ViewRequest request;
  const std::string name = text_arg(json, "name");
  const std::optional<ViewName> view = find_view(name);
  if (!view) return Error{ErrorCode::BadJson, "view " + name};
  request.view = *view;
  request.key = key;
  const auto columns = json.find("columns");
  if (columns != json.end() && columns->is_object()) {
    for (const auto& [column, action] : columns->items()) {
      const auto found =
          find_column_action(action.is_string() ? action.get<std::string>() : std::string());
      const std::uint32_t id =
          static_cast<std::uint32_t>(std::strtoul(column.c_str(), nullptr, 10));
      if (!found) return Error{ErrorCode::BadJson, "view " + name};
      request.columns[id] = *found;
    }
  }
  return std::shared_ptr<const ViewRequest>(std::make_shared<ViewRequest>(std::move(request)));
}

Status add_views(const Json& options, OutputOptions& out) {
  const auto views = options.find("views");
  if (views == options.end() || !views->is_array()) return Done{};
  const std::string key = text_arg(options, "viewKey");
  for (const Json& item : *views) {
    auto request = view_request(item, key);
    if (!request.ok()) return request.error();
    out.views.push_back(std::move(request).value());
  }
  return Done{};
}

}  // namespace

Result<OutputOptions> read_output_options(const Json& options) {
  OutputOptions out;
  const std::string encoding = text_arg(options, "encoding");
  out.excel_csv = flag_arg(options, "excelCsv", false);
  out.excel_xlsx = flag_arg(options, "excelXlsx", false);
  out.report_values = flag_arg(options, "reportValues", false);
  out.crm = text_arg(options, "crm");
  out.rows_per_file = number_arg(options, "rowsPerFile", 0);
  if (!out.crm.empty() && find_crm(out.crm) == nullptr) {
    return Error{ErrorCode::BadJson, "crm " + out.crm};
  }
  out.language = text_arg(options, "language") == "zh" ? "zh" : "en";
  const Status views = add_views(options, out);
  if (!views.ok()) return views.error();
  if (encoding.empty() || encoding == "same") return out;
  out.has_encoding = true;
  out.bom = encoding == "utf-8-bom";
  const std::optional<Encoding> found = find_encoding(out.bom ? "utf-8" : encoding);
  if (!found) return Error{ErrorCode::UnknownEncoding, encoding};
  out.encoding = *found;
  return out;
}

Status check_keys(const OutputContext& context, const OutputOptions& options) {
  for (const auto& view : options.views) {
    if (view->key.empty() && needs_key(context, *view)) {
      return Error{ErrorCode::WrongState, "key"};
    }
  }
  return Done{};
}

Json view_presets_json(State& state) {
  const std::shared_ptr<const OutputContext> context = make_output_context(state);
  Json views = Json::object();
  for (const ViewName view : all_views()) {
    ViewRequest request;
    request.view = view;
    Json actions = Json::array();
    for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
      actions.push_back(std::string(column_action_name(action_of(*context, request, ColumnId{c}))));
    }
    views[std::string(view_name(view))] = actions;
  }
  return views;
}

}  // namespace spruce
