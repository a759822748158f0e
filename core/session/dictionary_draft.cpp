// A dictionary to begin with: what the file shows (core/rules/draft.h), and what the CRM it goes
// back to takes (core/export/crm.h). All rules are proposals.
#include <algorithm>

#include "core/export/crm.h"
#include "core/rules/draft.h"
#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

Json proposal_json(const RuleProposal& one) {
  return {{"field", one.field}, {"name", one.name},     {"value", one.value},
          {"rows", one.rows},   {"broken", one.broken}, {"evidence", std::string(one.evidence)},
          {"crm", ""}};
}

/// What the CRM asks of a column, beside what the file shows.
void add_crm_proposals(const State& state, const CrmProfile& crm, Json& proposals) {
  for (std::uint32_t c = 0; c < state.types.size(); ++c) {
    const ColumnId column{c};
    if (!state.table.is_fed(column) || state.table.is_virtual(column)) continue;
    const ColumnType& type = state.types[c];
    const auto add = [&](const char* name, const std::string& value) {
      const std::string field = replace_invalid_utf8(state.table.column_name(column));
      const bool is_known =
          std::any_of(proposals.begin(), proposals.end(), [&](const Json& proposal) {
            return proposal["field"] == field && proposal["name"] == name;
          });
      if (is_known) return;
      proposals.push_back({{"field", field},
                           {"name", name},
                           {"value", value},
                           {"rows", 0},
                           {"broken", 0},
                           {"evidence", "crm"},
                           {"crm", std::string(crm.title)}});
    };
    for (const LengthLimit& limit : crm.lengths) {
      if (limit.type == type.type) add("maxLength", std::to_string(limit.most));
    }
    const bool is_required =
        std::find(crm.required.begin(), crm.required.end(), type.type) != crm.required.end();
    if (is_required && type.role == ColumnRole::None) add("required", "true");
    const bool is_unique = (crm.has_unique_email && type.type == FieldType::Email) ||
                           type.role == ColumnRole::RecordId;
    if (is_unique) add("unique", "true");
  }
}

/// The CRM named, or the one whose export the first recognised file is.
const CrmProfile* find_wanted(const State& state, const std::string& name) {
  if (!name.empty()) return find_crm(name);
  for (const SourceFile& file : state.files) {
    if (!file.crm.empty()) return &crm_of_export(file.crm);
  }
  return find_crm("generic");
}

}  // namespace

Result<Json> draft_dictionary_json(State& state, const Json& args) {
  if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
  const CrmProfile* const crm = find_wanted(state, text_arg(args, "crm"));
  if (crm == nullptr) return Error{ErrorCode::BadJson, "crm"};
  const std::vector<NamedSource> sources = named_sources(state);
  std::vector<bool> gone;
  const RuleCheckInput input = rule_input(state, false, sources, gone);
  Json proposals = Json::array();
  for (const RuleProposal& one : propose_rules(input, *state.profile)) {
    proposals.push_back(proposal_json(one));
  }
  add_crm_proposals(state, *crm, proposals);
  return Json{{"descriptor", draft_dictionary(input).dump()},
              {"crm", std::string(crm->name)},
              {"proposals", proposals}};
}

}  // namespace spruce
