// Depth is looked at before a tree is built.
#include "core/review/untrusted_json.h"

#include <utility>

namespace spruce {
namespace {

using Json = nlohmann::ordered_json;

bool is_hostile_name(const Json& name) {
  return name == "__proto__" || name == "constructor" || name == "prototype";
}

bool is_too_deep(std::string_view json) {
  int depth = 0;
  bool in_text = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (in_text) {
      if (c == '\\') ++i;
      if (c == '"') in_text = false;
    } else if (c == '"') {
      in_text = true;
    } else if (c == '{' || c == '[') {
      if (++depth > kMaxUntrustedDepth) return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

}  // namespace

Result<Json> parse_untrusted(std::string_view text, const std::string& what) {
  if (is_too_deep(text)) return Error{ErrorCode::BadJson, "nesting"};
  std::string hostile;
  Json parsed = Json::parse(
      text.begin(), text.end(),
      [&hostile](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::key && is_hostile_name(value)) {
          hostile = value.get<std::string>();
        }
        return true;
      },
      false);
  if (parsed.is_discarded()) return Error{ErrorCode::BadJson, what};
  if (!hostile.empty()) return Error{ErrorCode::BadRecipe, hostile};
  return parsed;
}

}  // namespace spruce
