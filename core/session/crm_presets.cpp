// Reads the preset files with care: a wrong line is left out and noted, never fatal.
#include "core/session/crm_presets.h"

#include <nlohmann/json.hpp>
#include <set>

#include "core/fields/ascii.h"
#include "core/fields/catalog.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

using Json = nlohmann::json;

std::string text_of(const Json& json, const char* name) {
  const auto found = json.find(name);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const Json& list_of(const Json& json, const char* name, Json::value_t type) {
  static const Json kEmptyList = Json::array();
  static const Json kEmptyMap = Json::object();
  const auto found = json.find(name);
  if (found != json.end() && found->type() == type) return *found;
  return type == Json::value_t::array ? kEmptyList : kEmptyMap;
}

std::vector<std::string> texts_of(const Json& list) {
  std::vector<std::string> out;
  if (!list.is_array()) return out;
  for (const Json& item : list) {
    if (item.is_string()) out.push_back(item.get<std::string>());
  }
  return out;
}

class LayoutReader {
 public:
  LayoutReader(std::string file, std::vector<std::string>& problems)
      : file_(std::move(file)), problems_(problems) {}

  CrmLayout read(const Json& json) {
    CrmLayout layout;
    for (const std::string& header : texts_of(list_of(json, "columns", Json::value_t::array)))
      layout.columns[header_key(header)];
    for (const auto& [header, label] : list_of(json, "types", Json::value_t::object).items())
      read_type(header, label.is_string() ? label.get<std::string>() : "", layout);
    for (const Json& group : list_of(json, "marks", Json::value_t::array)) {
      std::vector<std::string> keys;
      for (const std::string& header : texts_of(group)) keys.push_back(known(header, layout));
      if (!keys.empty()) layout.marks.push_back(std::move(keys));
    }
    for (const auto& [header, patterns] : list_of(json, "shapes", Json::value_t::object).items())
      layout.shapes[known(header, layout)] = texts_of(patterns);
    if (layout.marks.empty()) note("a layout without marks");
    return layout;
  }

 private:
  void note(const std::string& what) { problems_.push_back(file_ + ": " + what); }

  std::string known(const std::string& header, const CrmLayout& layout) {
    std::string key = header_key(header);
    if (layout.columns.count(key) == 0) note("\"" + header + "\" is no column of the layout");
    return key;
  }

  void read_type(const std::string& header, const std::string& label, CrmLayout& layout) {
    const std::size_t slash = label.find('/');
    CrmColumn column;
    const std::optional<FieldType> type = find_field_type(label.substr(0, slash));
    if (!type) {
      note("\"" + header + "\" has no field type: " + label);
      return;
    }
    column.has_type = true;
    column.type = *type;
    if (slash != std::string::npos) {
      const std::optional<ColumnRole> role = find_role(label.substr(slash + 1));
      if (!role) note("\"" + header + "\" has no role: " + label);
      column.role = role.value_or(ColumnRole::None);
    }
    layout.columns[header_key(header)] = column;
  }

  std::string file_;
  std::vector<std::string>& problems_;
};

}  // namespace

std::string header_key(std::string_view header) {
  std::string key;
  for (const char c : fold_text(header)) {
    const bool digit = is_ascii_digit(c);
    if (digit && !key.empty() && key.back() == '#') continue;
    key.push_back(digit ? '#' : c);
  }
  return key;
}

bool matches_shape(std::string_view value, std::string_view pattern) {
  if (pattern.empty()) return value.empty();
  if (pattern.front() == '*') {
    if (pattern.size() == 1) return true;
    for (std::size_t at = 0; at <= value.size(); ++at) {
      if (matches_shape(value.substr(at), pattern.substr(1))) return true;
    }
    return false;
  }
  if (value.empty()) return false;
  const bool fits = pattern.front() == '?' ||
                    (pattern.front() == '#' && is_ascii_digit(value[0])) ||
                    pattern.front() == value.front();
  return fits && matches_shape(value.substr(1), pattern.substr(1));
}

CrmPresets::CrmPresets() {
  for (const CrmPresetText& text : crm_preset_texts()) read(text);
  count_headers();
}

void CrmPresets::read(const CrmPresetText& text) {
  const Json json = Json::parse(text.text.begin(), text.text.end(), nullptr, false);
  const std::string file(text.name);
  if (!json.is_object()) {
    problems_.push_back(file + ": not JSON");
    return;
  }
  CrmPreset preset;
  preset.name = text_of(json, "name");
  preset.crm = text_of(json, "crm");
  preset.object = text_of(json, "object");
  const Json& label = list_of(json, "label", Json::value_t::object);
  preset.label_en = text_of(label, "en");
  preset.label_zh = text_of(label, "zh");
  if (preset.name != file) problems_.push_back(file + ": its name is \"" + preset.name + "\"");
  for (const std::string* field :
       {&preset.crm, &preset.object, &preset.label_en, &preset.label_zh}) {
    if (field->empty()) problems_.push_back(file + ": crm, object and label are needed");
  }
  if (text_of(json, "source").empty()) problems_.push_back(file + ": no source");
  LayoutReader reader(file, problems_);
  for (const Json& layout : list_of(json, "layouts", Json::value_t::array))
    preset.layouts.push_back(reader.read(layout));
  if (preset.layouts.empty()) problems_.push_back(file + ": no layouts");
  presets_.push_back(std::move(preset));
}

void CrmPresets::count_headers() {
  std::map<std::string, std::set<std::string>, std::less<>> crms;
  for (const CrmPreset& preset : presets_) {
    for (const CrmLayout& layout : preset.layouts) {
      for (const auto& [key, column] : layout.columns) crms[key].insert(preset.crm);
    }
  }
  for (const auto& [key, names] : crms) crms_with_[key] = names.size();
}

std::size_t CrmPresets::crms_with(std::string_view key) const {
  const auto found = crms_with_.find(key);
  return found == crms_with_.end() ? 0 : found->second;
}

const CrmPresets& crm_presets() {
  static const CrmPresets presets;
  return presets;
}

}  // namespace spruce
