// Finding and erasing a person, and the retention lists.
#include "core/export/erase.h"
#include "core/export/output_maker.h"
#include "core/export/retention.h"
#include "core/session/compliance_jobs.h"
#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMaxHits = 5000;
constexpr std::size_t kShownBytes = 300;

std::vector<std::string> texts_arg(const Json& args, const char* name) {
  std::vector<std::string> texts;
  const auto list = args.find(name);
  if (list == args.end() || !list->is_array()) return texts;
  for (const Json& item : *list) {
    if (item.is_string() && !item.get_ref<const std::string&>().empty()) {
      texts.push_back(item.get<std::string>());
    }
  }
  return texts;
}

std::string shown(std::string_view value) {
  if (value.size() <= kShownBytes) return replace_invalid_utf8(value);
  std::size_t end = kShownBytes;
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80U) --end;
  return replace_invalid_utf8(value.substr(0, end)) + "…";
}

class EraseWork : public Job {
 public:
  EraseWork(State& state, EraseRequest request)
      : state_(state), job_(make_output_context(state), std::move(request)) {}
  std::string_view kind() const override { return "erase"; }
  Result<JobProgress> step(std::uint32_t budget) override {
    const Result<bool> finished = job_.step(std::size_t{budget} * 40);
    if (!finished.ok()) return finished.error();
    if (finished.value()) keep_outputs(state_, job_.take());
    return JobProgress{"write", job_.progress(), 1.0, finished.value()};
  }

 private:
  State& state_;
  EraseJob job_;
};

class RetentionWork : public Job {
 public:
  RetentionWork(State& state, RetentionRules rules) : state_(state) {
    const std::shared_ptr<const OutputContext> context = make_output_context(state);
    planned_.push_back(plan_table(retention_table(context, rules, std::nullopt), false));
    for (const Retention only : {Retention::Delete, Retention::Anonymise, Retention::Look}) {
      planned_.push_back(plan_table(retention_table(context, rules, only), true));
    }
  }
  std::string_view kind() const override { return "retention"; }
  Result<JobProgress> step(std::uint32_t budget) override {
    const Result<bool> done = maker_.step(planned_[at_], std::size_t{budget} * 40);
    if (!done.ok()) return done.error();
    if (done.value()) {
      MadeOutput made = maker_.take();
      set_.certificate.cells_checked += made.cells_checked;
      ++set_.certificate.files_checked;
      if (!planned_[at_].only_with_rows || made.output.row_count > 0) {
        set_.files.push_back(std::move(made.output));
      }
      ++at_;
    }
    const bool finished = at_ == planned_.size();
    if (finished) {
      set_.certificate.ok = true;
      keep_outputs(state_, std::move(set_));
    }
    return JobProgress{"write", static_cast<double>(at_), static_cast<double>(planned_.size()),
                       finished};
  }

 private:
  State& state_;
  std::vector<Planned> planned_;
  std::size_t at_ = 0;
  OutputMaker maker_;
  OutputSet set_;
};

}  // namespace

Result<Json> find_person_json(State& state, const Json& args) {
  PersonQuery query{texts_arg(args, "identifiers"), flag_arg(args, "fuzzy", true)};
  if (query.identifiers.empty()) return Error{ErrorCode::BadJson, "identifiers"};
  const std::vector<std::string> asked = query.identifiers;
  const PersonSearch search(std::move(query));
  const std::shared_ptr<const OutputContext> context = make_output_context(state);
  const std::vector<PersonHit> hits = find_person(state.table, search_columns(*context), search);
  Json list = Json::array();
  std::string scratch;
  for (const PersonHit& hit : hits) {
    if (list.size() == kMaxHits) break;
    const RowId row = hit.cell.row;
    list.push_back({{"row", row.value},
                    {"column", hit.cell.column.value},
                    {"kind", std::string(hit_kind_name(hit.kind))},
                    {"file", context->file_of(row)},
                    {"line", state.table.line_of(row)},
                    {"recordId", state.record_keys().record_id(row)},
                    {"value", shown(state.table.value(row, hit.cell.column, scratch))}});
  }
  return Json{{"total", hits.size()}, {"hits", list}, {"tooShort", search.too_short()}};
}

Result<std::unique_ptr<Job>> make_erase_job(State& state, const Json& options) {
  EraseRequest request;
  request.identifiers = texts_arg(options, "identifiers");
  request.rows = rows_arg(options, "rows");
  request.salt = text_arg(options, "salt");
  request.stamp = stamp_arg(options);
  request.crm = find_crm(text_arg(options, "crm"));
  const auto cells = options.find("cells");
  if (cells != options.end() && cells->is_array()) {
    for (const Json& cell : *cells) {
      request.cells.push_back({RowId{number_arg(cell, "row", 0xffffffffU)},
                               ColumnId{number_arg(cell, "column", 0xffffffffU)}});
    }
  }
  for (const RowId row : request.rows) {
    if (row.value >= state.table.row_count()) {
      return Error{ErrorCode::UnknownRow, std::to_string(row.value)};
    }
  }
  for (const CellRef cell : request.cells) {
    if (cell.row.value >= state.table.row_count()) {
      return Error{ErrorCode::UnknownRow, std::to_string(cell.row.value)};
    }
    if (cell.column.value >= state.table.column_count()) {
      return Error{ErrorCode::UnknownColumn, std::to_string(cell.column.value)};
    }
  }
  if (request.rows.empty() && request.cells.empty()) return Error{ErrorCode::WrongState, "hits"};
  if (request.salt.size() < 16) return Error{ErrorCode::WrongState, "salt"};
  return std::unique_ptr<Job>(new EraseWork(state, std::move(request)));
}

Result<std::unique_ptr<Job>> make_retention_job(State& state, const Json& options) {
  RetentionRules rules;
  rules.today = static_cast<std::int32_t>(real_arg(options, "today", 0));
  rules.anonymise_after = number_arg(options, "anonymiseAfter", 0);
  rules.delete_after = number_arg(options, "deleteAfter", 0);
  rules.delete_refused_after = number_arg(options, "deleteRefusedAfter", 0);
  return std::unique_ptr<Job>(new RetentionWork(state, rules));
}

}  // namespace spruce
