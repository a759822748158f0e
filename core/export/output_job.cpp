// The order of work: corrected files, what goes into the CRM, the tables beside them; then the log,
// which names their hashes; then the report, which names the log's.
#include "core/export/output_job.h"

#include <algorithm>
#include <deque>

#include "core/export/audit_file.h"
#include "core/export/corrected.h"
#include "core/export/how_to_load.h"
#include "core/export/kit_files.h"
#include "core/export/output_maker.h"
#include "core/export/report.h"
#include "core/export/rollback_file.h"
#include "core/export/tables.h"
#include "core/export/view_files.h"
#include "core/export/workbook.h"

namespace spruce {

struct OutputJob::State {
  State(std::shared_ptr<const OutputContext> c, OutputOptions o, Stamp s)
      : context(std::move(c)), options(std::move(o)), stamp(std::move(s)) {
    plan_files();
    planned_count = planned.size() + context->sources.size() + 4;
  }

  // --- what is made

  void plan_files() {
    for (std::uint32_t s = 0; s < context->sources.size(); ++s) plan_source(SourceId{s});
    planned.push_back(plan_table(preflight_table(context, kits), true));
    plan_later(OutputKind::Kit);  // the page that names them all
    for (const std::shared_ptr<const ViewRequest>& view : options.views) plan_view(view);
    planned.push_back(plan_table(merge_map_table(context), false));
    planned.push_back(plan_table(losing_values_table(context), false));
    Planned rollback = plan_table(rollback_table(context), false);
    rollback.read_back = [c = context] {
      return read_table_back("rollback.csv", check_rollback(c));
    };
    planned.push_back(std::move(rollback));
    plan_later(OutputKind::Rollback);
    for (std::uint32_t s = 0; s < context->sources.size(); ++s) {
      planned.push_back(plan_table(removed_records_table(context, SourceId{s}), true));
      planned.push_back(plan_table(unmerge_table(context, SourceId{s}), true));
    }
    planned.push_back(plan_table(rejects_table(context), false));
    if (options.excel_xlsx) {
      planned.push_back(plan_workbook(rejects_workbook(context, options.language), false));
    }
    planned.push_back(plan_table(import_report_table(context, options.language), true));
    plan(make_text_output(OutputKind::Recipe, "recipe.json", "recipe", context->recipe_json),
         [] { return read_recipe_back("recipe.json"); });
  }

  void plan_view(const std::shared_ptr<const ViewRequest>& view) {
    for (std::uint32_t s = 0; s < context->sources.size(); ++s) {
      const TableFile table = view_table(context, SourceId{s}, *view);
      Planned file = plan_table(table, false);
      file.read_back = [c = context, s, view, name = table.name] {
        return read_table_back(name, check_view(c, SourceId{s}, *view));
      };
      planned.push_back(std::move(file));
    }
  }

  void plan_corrected(SourceId source) {
    rollback_parts.push_back({make_corrected(context, options, source), {}, !options.has_encoding});
    Planned file = read_back_of(rollback_parts.back().corrected);
    file.otherwise = [this, at = rollback_parts.size() - 1] {
      CorrectedFile& corrected = rollback_parts[at].corrected;
      write_doubtful_anew(corrected, context);
      return read_back_of(corrected);
    };
    planned.push_back(std::move(file));
  }

  Planned read_back_of(const CorrectedFile& corrected) const {
    Planned file;
    file.output = corrected.output;
    file.read_back = [c = context, expected = corrected.expected] {
      return read_corrected_back(c, expected);
    };
    return file;
  }

  void plan_source(SourceId source) {
    plan_corrected(source);
    if (options.excel_csv) {
      TableFile table = corrected_table(context, source, context->stem_of(source) + "-excel.csv");
      table.role = "excel-csv";
      table.form.guard = true;
      planned.push_back(plan_table(table, false));
    }
    if (options.excel_xlsx) {
      planned.push_back(
          plan_workbook(corrected_workbook(context, source, options.language), false));
    }
    const CrmProfile* const crm = find_crm(options.crm);
    const auto kit = std::make_shared<const Kit>(
        plan_kit(*context, source,
                 crm == nullptr ? crm_of_export(context->sources[source.value].crm) : *crm));
    kits.push_back(kit);
    for (const KitFile& piece : make_kit_files(context, kit, options.rows_per_file)) {
      Planned planned_file = plan_table(piece.table, true);
      planned_file.read_back = [name = piece.table.name, check = piece.check] {
        return read_table_back(name, check());
      };
      planned.push_back(std::move(planned_file));
      if (kit->crm->wants_workbook) {
        planned.push_back(plan_workbook(workbook_of(piece.table), true));
      }
    }
  }

  /// After the corrected files, whose hashes it names.
  void plan_rollback() {
    for (std::size_t i = 0; i < rollback_parts.size(); ++i) {
      rollback_parts[i].input = set.certificate.inputs[i];
      for (const Output& output : set.files) {
        const bool is_it =
            output.kind == OutputKind::Corrected && output.source == static_cast<std::int32_t>(i);
        if (is_it) rollback_parts[i].corrected.output = output;
      }
    }
    planned.push_front(Planned());
    planned.front().output = make_rollback_json(context, rollback_parts);
    planned.front().read_back = [parts = rollback_parts] { return read_rollback_back(parts); };
  }

  /// After all files of the kit, which it names with their rows.
  void plan_readme() {
    set.findings = count_findings(*context, kits);
    planned.push_front(Planned());
    planned.front().output = make_how_to_load(*context, kits, set.files, set.findings);
  }

  void plan_later(OutputKind kind) {
    planned.emplace_back();
    planned.back().output.kind = kind;
  }

  void plan(Output output, std::function<std::unique_ptr<ReadBack>()> read) {
    Planned one;
    one.output = std::move(output);
    one.read_back = std::move(read);
    planned.push_back(std::move(one));
  }

  void plan_log() {
    AuditFrame frame;
    for (const InputProof& input : set.certificate.inputs) {
      frame.inputs.push_back({input.name, input.byte_count, input.sha256});
    }
    for (const Output& output : set.files) {
      frame.outputs.push_back({output.name, output.byte_count, output.sha256});
    }
    frame.engine_version = context->engine_version;
    frame.stamp = stamp;
    plan(make_audit_output(context, frame, AuditForm::Csv),
         [] { return read_table_back("audit-log.csv", check_audit_rows()); });
    plan(make_audit_output(context, std::move(frame), AuditForm::Json),
         [] { return read_audit_json_back("audit-log.json"); });
  }

  // --- making and checking

  Result<bool> step(std::size_t budget) {
    switch (phase) {
      case Phase::Inputs:
        return hash_input(budget);
      case Phase::Files:
      case Phase::Log:
      case Phase::Report:
        if (!planned.empty()) return make(budget);
        return next_phase();
      case Phase::Done:
        return true;
    }
    return true;
  }

  Result<bool> hash_input(std::size_t budget) {
    if (next_input == context->sources.size()) {
      phase = Phase::Files;
      return false;
    }
    const OutputSource& source = context->sources[next_input];
    const Result<bool> done =
        maker.hash([&] { return open_original(*context, SourceId{next_input}); }, budget);
    if (!done.ok()) return done;
    if (!done.value()) return false;
    const bool is_same =
        maker.byte_count() == source.byte_count && maker.check_number() == source.check_number;
    set.certificate.inputs.push_back(
        {source.name, source.byte_count, is_same ? maker.sha256() : std::string()});
    ++next_input;
    return false;
  }

  Result<bool> make(std::size_t budget) {
    if (!planned.front().output.open) {  // one that could not be planned before those ahead of it
      const bool is_rollback = planned.front().output.kind == OutputKind::Rollback;
      planned.pop_front();
      if (is_rollback) {
        plan_rollback();
      } else {
        plan_readme();
      }
    }
    const Result<bool> done = maker.step(planned.front(), budget);
    if (!done.ok()) {
      if (done.error().code == ErrorCode::NotReconciled) return fail(done.error().detail);
      return done;
    }
    if (done.value()) keep(maker.take());
    return false;
  }

  void keep(MadeOutput made) {
    Certificate& certificate = set.certificate;
    certificate.cells_checked += made.cells_checked;
    if (made.was_read) ++certificate.files_checked;
    if (made.output.kind == OutputKind::Corrected) certificate.rows_out += made.rows_read;
    if (made.output.kind == OutputKind::Recipe) certificate.recipe_sha256 = made.output.sha256;
    const bool is_offered = !planned.front().only_with_rows || made.output.row_count > 0;
    if (is_offered) set.files.push_back(std::move(made.output));
    planned.pop_front();
  }

  Result<bool> next_phase() {
    if (phase == Phase::Files) {
      const Status sum = check_sum();
      if (!sum.ok()) return sum.error();
      plan_log();
      phase = Phase::Log;
    } else if (phase == Phase::Log) {
      ReportInput input;
      input.context = context.get();
      input.certificate = &set.certificate;
      input.files = &set.files;
      input.findings = &set.findings;
      input.stamp = stamp;
      input.language = options.language;
      input.shows_values = options.report_values;
      plan(make_report(input), nullptr);
      phase = Phase::Report;
    } else {
      set.certificate.ok = true;
      phase = Phase::Done;
    }
    return phase == Phase::Done;
  }

  Status check_sum() {
    Certificate& certificate = set.certificate;
    certificate.rows_in = context->table->row_count();
    for (std::uint32_t s = 0; s < context->sources.size(); ++s) {
      certificate.rows_aside += count_rows_aside(context->table->source(SourceId{s}));
    }
    certificate.rows_in += certificate.rows_aside;
    certificate.rows_merged = context->review->merged_row_count();
    certificate.cells_changed = context->changed.size();
    const std::uint32_t sum =
        certificate.rows_out + certificate.rows_merged + certificate.rows_aside;
    if (sum == certificate.rows_in) return Done{};
    return fail("rows " + std::to_string(sum) + "/" + std::to_string(certificate.rows_in)).error();
  }

  Result<bool> fail(const std::string& problem) {
    set.files.clear();
    planned.clear();
    phase = Phase::Done;
    return Error{ErrorCode::NotReconciled, problem};
  }

  enum class Phase { Inputs, Files, Log, Report, Done };

  std::shared_ptr<const OutputContext> context;
  OutputOptions options;
  Stamp stamp;
  Phase phase = Phase::Inputs;
  std::vector<std::shared_ptr<const Kit>> kits;
  std::vector<RollbackPart> rollback_parts;
  std::deque<Planned> planned;
  std::size_t planned_count = 1;
  std::uint32_t next_input = 0;
  OutputSet set;
  OutputMaker maker;
};

OutputJob::OutputJob(std::shared_ptr<const OutputContext> context, OutputOptions options,
                     Stamp stamp)
    : state_(std::make_unique<State>(std::move(context), std::move(options), std::move(stamp))) {}
OutputJob::~OutputJob() = default;

Result<bool> OutputJob::step(std::size_t budget_bytes) {
  Result<bool> done = state_->step(std::max<std::size_t>(budget_bytes, 1));
  if (!done.ok()) state_->set.files.clear();
  return done;
}

double OutputJob::progress() const {
  if (state_->phase == State::Phase::Done) return 1.0;
  const double left = static_cast<double>(state_->planned.size()) +
                      static_cast<double>(state_->context->sources.size() - state_->next_input);
  const double share = 1.0 - left / static_cast<double>(state_->planned_count);
  return std::clamp(share, 0.0, 0.99);
}

OutputSet OutputJob::take() { return std::move(state_->set); }

}  // namespace spruce
