// The order of work: corrected files, the tables beside them, reading back, hashes, report. A
// failed check leaves no output at all.
#include "core/export/output.h"

#include <algorithm>
#include <memory>
#include <optional>

#include "core/base/sha256.h"
#include "core/export/reconcile.h"
#include "core/export/report.h"
#include "core/export/tables.h"
#include "core/review/audit.h"

namespace spruce {
namespace {

std::string corrected_name(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos || dot == 0) return name + "-clean.csv";
  return name.substr(0, dot) + "-clean" + name.substr(dot);
}

}  // namespace

struct OutputJob::State {
  OutputContext context;
  OutputOptions options;
  std::vector<Output> outputs;
  std::vector<ExpectedFile> expected;  // one a corrected output, same order
  Certificate certificate;
  std::optional<CsvWriter> writer;
  std::uint32_t next_write = 0;  // source being written
  std::uint32_t next_verify = 0;
  std::uint32_t guarded_row = 0;  // next row of a guarded file
  enum class Stage { Write, Verify, Rest, Done } stage = Stage::Write;

  ReadOptions read_options(std::uint32_t source) const {
    ReadOptions read = context.sources[source].read;
    if (options.has_encoding) {
      read.encoding = options.encoding;
      read.bom_bytes = options.bom ? 3 : 0;
      read.odd_bom.clear();
    }
    read.expected_bytes = 0;
    return read;
  }

  std::vector<bool> dropped_rows(std::uint32_t source) const {
    const std::uint32_t first = context.table->first_row(SourceId{source}).value;
    const std::uint32_t count = context.table->source(SourceId{source}).row_count();
    std::vector<bool> dropped(count, false);
    for (std::uint32_t i = 0; i < count; ++i) {
      dropped[i] = context.review->merged_into(RowId{first + i}).has_value();
    }
    return dropped;
  }

  void start_source() {
    Output output;
    output.kind = OutputKind::Corrected;
    output.name = corrected_name(context.sources[next_write].base_name());
    output.role = "corrected";
    output.source = static_cast<std::int32_t>(next_write);
    outputs.push_back(std::move(output));
    ExpectedFile file;
    file.source = SourceId{next_write};
    file.read = read_options(next_write);
    file.added_columns = added_columns(*context.table, *context.review, SourceId{next_write});
    file.guarded = options.guard_formulas;
    expected.push_back(std::move(file));
    guarded_row = 0;
    if (!options.guard_formulas) writer.emplace(make_writer(next_write, false));
  }

  CsvWriter make_writer(std::uint32_t source, bool writes_doubtful_anew) const {
    WriteOptions write;
    write.read = expected[source].read;
    if (!options.has_encoding) write.irregulars = context.sources[source].irregulars;
    write.dropped_rows = dropped_rows(source);
    write.added_columns = expected[source].added_columns;
    for (const ColumnId column : write.added_columns) {
      write.added_names.push_back(context.table->column_name(column));
    }
    write.writes_doubtful_anew = writes_doubtful_anew;
    return CsvWriter(*context.table, SourceId{source}, std::move(write));
  }

  Result<bool> write(std::size_t budget) {
    if (next_write >= context.sources.size()) return true;
    if (outputs.size() == next_write) start_source();
    Output& output = outputs[next_write];
    Result<bool> done = options.guard_formulas ? write_guarded(budget, output.bytes)
                                               : writer->step(budget, output.bytes);
    if (!done.ok() || !done.value()) return done;
    output.row_count = count_kept(next_write);
    writer.reset();
    return ++next_write >= context.sources.size();
  }

  std::uint32_t count_kept(std::uint32_t source) const {
    const std::vector<bool> dropped = dropped_rows(source);
    return static_cast<std::uint32_t>(std::count(dropped.begin(), dropped.end(), false));
  }

  void append_guarded_row(std::string& out, RowId row) const {
    const ExpectedFile& file = expected.back();
    const auto own = static_cast<std::uint32_t>(context.table->source(file.source).header.size());
    const std::uint32_t cells = std::max(own, context.table->cell_count(row));
    std::string scratch;
    for (std::uint32_t c = 0; c < cells; ++c) {
      if (c > 0) out += file.read.dialect.delimiter;
      const auto column = context.table->find_session_column(file.source, c);
      append_cell(out,
                  guard_formula(column ? context.table->value(row, *column, scratch)
                                       : context.table->file_value(row, c, scratch)),
                  file.read.dialect, cells == 1);
    }
    for (const ColumnId column : file.added_columns) {
      out += file.read.dialect.delimiter;
      append_cell(out, guard_formula(context.table->value(row, column, scratch)), file.read.dialect,
                  false);
    }
    out += "\r\n";
  }

  void append_guarded_header(std::string& out) const {
    const ExpectedFile& file = expected.back();
    if (file.read.bom_bytes > 0) out += "\xEF\xBB\xBF";
    if (!file.read.dialect.has_header()) return;
    const std::vector<std::string>& header = context.table->source(file.source).header;
    for (std::size_t c = 0; c < header.size(); ++c) {
      if (c > 0) out += file.read.dialect.delimiter;
      append_cell(out, guard_formula(header[c]), file.read.dialect, false);
    }
    for (const ColumnId column : file.added_columns) {
      out += file.read.dialect.delimiter;
      append_cell(out, context.table->column_name(column), file.read.dialect, false);
    }
    out += "\r\n";
  }

  /// A guarded file is written anew, in UTF-8, because any cell may gain a guard.
  Result<bool> write_guarded(std::size_t budget, std::string& out) {
    ExpectedFile& file = expected.back();
    file.read.encoding = Encoding::Utf8;
    file.read.odd_bom.clear();
    file.read.dialect.preamble_lines = 0;
    file.read.dialect.header_rows = std::min(file.read.dialect.header_rows, 1U);
    file.read.dialect.comment = '\0';
    file.read.bom_bytes = options.has_encoding && !options.bom ? 0 : 3;
    const std::uint32_t first = context.table->first_row(file.source).value;
    const std::uint32_t count = context.table->source(file.source).row_count();
    const std::size_t until = out.size() + budget;
    if (guarded_row == 0 && out.empty()) append_guarded_header(out);
    while (guarded_row < count && out.size() < until) {
      const RowId row{first + guarded_row++};
      if (!context.review->merged_into(row)) append_guarded_row(out, row);
    }
    return guarded_row >= count;
  }

  // In one go: it is rare that a stray quote pairs with one that an edit has brought.
  Result<std::string> write_doubtful_anew(std::uint32_t source) const {
    CsvWriter anew = make_writer(source, true);
    std::string bytes;
    for (;;) {
      const Result<bool> done = anew.step(std::size_t{8} << 20U, bytes);
      if (!done.ok()) return done.error();
      if (done.value()) return bytes;
    }
  }

  Result<bool> verify() {
    if (next_verify >= expected.size()) return true;
    Reconciled found = reconcile(context, expected[next_verify], outputs[next_verify].bytes);
    if (!found.problem.empty() && !options.guard_formulas) {
      Result<std::string> bytes = write_doubtful_anew(next_verify);
      if (!bytes.ok()) return bytes.error();
      outputs[next_verify].bytes = std::move(bytes).value();
      expected[next_verify].doubtful_anew = true;
      found = reconcile(context, expected[next_verify], outputs[next_verify].bytes);
    }
    certificate.cells_checked += found.cells;
    certificate.rows_out += found.rows;
    if (!found.problem.empty()) {
      certificate.problem = found.problem;
      outputs.clear();
      return Error{ErrorCode::NotReconciled, found.problem};
    }
    return ++next_verify >= expected.size();
  }

  Status check_sum() {
    certificate.rows_in = context.table->row_count();
    for (std::uint32_t s = 0; s < context.sources.size(); ++s) {
      const std::uint32_t aside = count_rows_aside(context.table->source(SourceId{s}));
      certificate.rows_in += aside;
      certificate.rows_aside += aside;
    }
    certificate.rows_merged = context.review->merged_row_count();
    for (const CellRef cell : context.table->overridden_cells()) {
      if (!context.review->merged_into(cell.row)) ++certificate.cells_changed;
    }
    const std::uint32_t sum =
        certificate.rows_out + certificate.rows_merged + certificate.rows_aside;
    if (sum == certificate.rows_in) return Done{};
    certificate.problem = "rows " + std::to_string(sum) + "/" + std::to_string(certificate.rows_in);
    outputs.clear();
    return Error{ErrorCode::NotReconciled, certificate.problem};
  }

  void add(Output output) {
    if (!output.bytes.empty()) outputs.push_back(std::move(output));
  }

  void add_text(OutputKind kind, std::string name, std::string role, std::string bytes,
                std::size_t rows) {
    Output output;
    output.kind = kind;
    output.name = std::move(name);
    output.role = std::move(role);
    output.bytes = std::move(bytes);
    output.row_count = static_cast<std::uint32_t>(rows);
    add(std::move(output));
  }

  void add_rest() {
    for (std::uint32_t s = 0; s < context.sources.size(); ++s) {
      add(make_kit_update(context, SourceId{s}));
      add(make_kit_delete(context, SourceId{s}));
    }
    add(make_merge_map(context));
    add(make_losing_values(context));
    add(make_rollback_cells(context));
    for (std::uint32_t s = 0; s < context.sources.size(); ++s) {
      add(make_removed_records(context, SourceId{s}));
    }
    add(make_rejects(context));
    add(make_import_report(context, options.language));
    std::vector<std::string> names;
    for (const OutputSource& source : context.sources) names.push_back(source.name);
    const std::vector<AuditLine> log =
        make_audit_log(*context.table, *context.review, *context.keys, names);
    add_text(OutputKind::Audit, "audit-log.csv", "audit-csv", format_audit_csv(log), log.size());
    add_text(OutputKind::Audit, "audit-log.json", "audit-json", format_audit_json(log), log.size());
    add_text(OutputKind::Recipe, "recipe.json", "recipe", context.recipe_json, 1);
    std::vector<std::pair<std::string, std::string>> hashes;
    for (const Output& output : outputs) hashes.emplace_back(output.name, sha256_hex(output.bytes));
    certificate.ok = true;
    add(make_report(context, certificate, hashes, options.language));
  }
};

OutputJob::OutputJob(OutputContext context, OutputOptions options) : state_(new State) {
  state_->context = std::move(context);
  state_->options = std::move(options);
}
OutputJob::~OutputJob() { delete state_; }
OutputJob::OutputJob(OutputJob&& other) noexcept : state_(other.state_) { other.state_ = nullptr; }
OutputJob& OutputJob::operator=(OutputJob&& other) noexcept {
  std::swap(state_, other.state_);
  return *this;
}

Result<bool> OutputJob::step(std::size_t budget_bytes) {
  using Stage = State::Stage;
  switch (state_->stage) {
    case Stage::Write: {
      const Result<bool> done = state_->write(budget_bytes);
      if (done.ok() && done.value()) state_->stage = Stage::Verify;
      if (!done.ok()) {
        state_->outputs.clear();
        return done;
      }
      return false;
    }
    case Stage::Verify: {
      const Result<bool> done = state_->verify();
      if (!done.ok()) return done;
      if (done.value()) state_->stage = Stage::Rest;
      return false;
    }
    case Stage::Rest: {
      const Status sum = state_->check_sum();
      if (!sum.ok()) return sum.error();
      state_->add_rest();
      state_->stage = Stage::Done;
      return true;
    }
    case Stage::Done:
      return true;
  }
  return true;
}

std::string_view OutputJob::stage() const {
  return state_->stage == State::Stage::Write ? "write" : "verify";
}

double OutputJob::progress() const {
  const auto all = static_cast<double>(std::max<std::size_t>(1, state_->context.sources.size()));
  if (state_->stage == State::Stage::Done) return 1.0;
  return (static_cast<double>(state_->next_write) + static_cast<double>(state_->next_verify)) /
         (2.0 * all + 1.0);
}

std::vector<Output> OutputJob::take_outputs() { return std::move(state_->outputs); }
const Certificate& OutputJob::certificate() const { return state_->certificate; }

}  // namespace spruce
