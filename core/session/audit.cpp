// The question whether an audit log that someone brings is whole.
#include "core/review/audit_check.h"
#include "core/session/state.h"

namespace spruce {
namespace {

Json files_json(const std::vector<AuditFile>& files) {
  Json list = Json::array();
  for (const AuditFile& file : files) {
    list.push_back({{"name", file.name}, {"byteCount", file.byte_count}, {"sha256", file.sha256}});
  }
  return list;
}

}  // namespace

Result<Json> check_audit_json(const Json& args) {
  const auto json = args.find("json");
  if (json == args.end() || !json->is_string()) return Error{ErrorCode::BadJson, "json"};
  const Result<AuditVerdict> checked = check_audit_log(json->get_ref<const std::string&>());
  if (!checked.ok()) return checked.error();
  const AuditVerdict& verdict = checked.value();
  const AuditLine& line = verdict.at_fault;
  return Json{{"fault", std::string(audit_fault_name(verdict.fault))},
              {"brokenLine", verdict.broken_line},
              {"at",
               {{"time", line.at},
                {"person", line.person},
                {"action", line.action},
                {"file", line.file},
                {"line", line.line},
                {"column", line.column}}},
              {"lines", verdict.line_count},
              {"decisions", verdict.decision_count},
              {"lastHash", verdict.last_hash},
              {"inputs", files_json(verdict.inputs)},
              {"outputs", files_json(verdict.outputs)},
              {"persons", verdict.persons}};
}

}  // namespace spruce
