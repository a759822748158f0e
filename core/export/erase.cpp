// The proof names what was erased by HMAC with the salt: whoever knows an identifier can show that
// it was in it, nobody can read it out.
#include "core/export/erase.h"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <unordered_set>

#include <nlohmann/json.hpp>

#include "core/base/hmac.h"
#include "core/export/aside_rows.h"
#include "core/export/corrected.h"
#include "core/export/output_maker.h"
#include "core/export/record_ids.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

using ContextPtr = std::shared_ptr<const OutputContext>;
using Json = nlohmann::ordered_json;
using Redactions = std::unordered_map<std::uint64_t, std::string>;

std::uint64_t key_of(CellRef cell) {
  return (std::uint64_t{cell.row.value} << 32U) | cell.column.value;
}

/// What every file of the run is made by.
struct Erasure {
  std::unordered_set<std::uint32_t> rows;
  std::shared_ptr<Redactions> cells = std::make_shared<Redactions>();
  std::vector<SearchColumn> columns;
  std::unique_ptr<PersonSearch> search;    ///< exact only: what must not be found again
  std::unordered_set<std::uint64_t> left;  ///< cells that name the person and were not chosen
};

class FileStream : public OutputStream {
 public:
  FileStream(const Table& table, SourceId source, WriteOptions options, std::uint32_t rows)
      : writer_(table, source, std::move(options)), rows_(rows) {}
  Result<bool> step(std::size_t budget, std::string& out) override {
    return writer_.step(budget, out);
  }
  std::uint32_t row_count() const override { return rows_; }

 private:
  CsvWriter writer_;
  std::uint32_t rows_;
};

std::unique_ptr<OutputStream> open_erased(const OutputContext& context, const Erasure& erasure,
                                          SourceId source, bool doubtful_anew) {
  WriteOptions write;
  write.writes_doubtful_anew = doubtful_anew;
  write.read = context.sources[source.value].read;
  write.read.expected_bytes = 0;
  write.irregulars = context.sources[source.value].irregulars;
  write.over = erasure.cells;
  write.added_columns = added_columns(context, source);
  for (const ColumnId column : write.added_columns) {
    write.added_names.push_back(context.table->column_name(column));
  }
  const std::uint32_t first = context.table->first_row(source).value;
  std::uint32_t kept = 0;
  for (std::uint32_t i = 0; i < context.table->source(source).row_count(); ++i) {
    const bool is_gone = context.merged_away[first + i] || erasure.rows.count(first + i) > 0;
    write.dropped_rows.push_back(is_gone);
    kept += is_gone ? 0 : 1;
  }
  return std::make_unique<FileStream>(*context.table, source, std::move(write), kept);
}

/// Reads an erased file back: every record that stays is there with its values, and nobody finds
/// the person in it but where it was left on purpose.
class ErasedReadBack : public ReadBack {
 public:
  ErasedReadBack(ContextPtr context, std::shared_ptr<const Erasure> erasure, SourceId source)
      : context_(std::move(context)), erasure_(std::move(erasure)), source_(source) {
    ReadOptions read = context_->sources[source.value].read;
    read.expected_bytes = 0;
    added_ = added_columns(*context_, source);
    reader_.emplace(for_reading_back(read, added_.size()));
  }
  void take(std::string_view bytes) override {
    if (problem_.empty() && !reader_->push(bytes).ok()) problem_ = "unreadable";
  }
  std::string finish() override {
    if (problem_.empty() && !reader_->finish().ok()) problem_ = "unreadable";
    if (problem_.empty()) compare(reader_->source());
    if (problem_.empty()) return {};
    return context_->sources[source_.value].name + ":" + std::to_string(rows_) + ":" + problem_;
  }
  std::uint32_t row_count() const override { return rows_; }
  std::uint64_t cell_count() const override { return cells_; }

 private:
  void compare(const SourceText& back) {
    const std::uint32_t first = context_->table->first_row(source_).value;
    const SourceText& original = context_->table->source(source_);
    if (names_person_aside(original)) return;
    AsideRows aside(original);
    for (std::uint32_t i = 0; i < original.row_count(); ++i) {
      if (!aside.pass(original.row_starts[i], back, at_)) {
        problem_ = "line set aside";
        return;
      }
      const RowId row{first + i};
      if (context_->review->merged_into(row) || erasure_->rows.count(row.value) > 0) continue;
      if (at_ >= back.row_count()) {
        problem_ = "missing row";
        return;
      }
      for (const SearchColumn& column : erasure_->columns) check_cell(row, column, back);
      if (!problem_.empty()) return;
      ++at_;
      ++rows_;
    }
    const bool is_whole = aside.pass_rest(back, at_) && at_ == back.row_count();
    if (!is_whole) problem_ = "extra row";
  }

  /// Lines that are no records are not searched when mentions are chosen: they must not hold one.
  bool names_person_aside(const SourceText& original) {
    const SearchColumn any{ColumnId{0}, FieldType::FreeText, {}};
    PersonHit hit;
    for (const AsideLine& line : original.aside) {
      if (!erasure_->search->find(cell_text(original, {line.begin, line.end}), any, hit)) continue;
      problem_ = "line " + std::to_string(line.line) + " set aside names the person";
      return true;
    }
    return false;
  }

  /// Added columns stand after the record's own cells.
  std::int32_t place_of(RowId row, ColumnId column) const {
    const std::int32_t own = context_->table->file_column(source_, column);
    const auto added = std::find(added_.begin(), added_.end(), column);
    if (own >= 0 || added == added_.end()) return own;
    const std::size_t width = std::max<std::size_t>(context_->table->source(source_).header.size(),
                                                    context_->table->cell_count(row));
    return static_cast<std::int32_t>(width) + static_cast<std::int32_t>(added - added_.begin());
  }

  void check_cell(RowId row, const SearchColumn& column, const SourceText& back) {
    const std::int32_t place = place_of(row, column.column);
    if (place < 0) return;
    const auto span = find_cell(back, at_, static_cast<std::uint32_t>(place));
    const std::string_view got =
        span ? raw_cell_value(cell_text(back, *span), back.quotes, scratch_) : std::string_view();
    ++cells_;
    const CellRef cell{row, column.column};
    const auto redacted = erasure_->cells->find(key_of(cell));
    const std::string_view want = redacted != erasure_->cells->end()
                                      ? std::string_view(redacted->second)
                                      : context_->table->value(row, column.column, want_scratch_);
    if (got != want) problem_ = "column " + std::to_string(place + 1);
    PersonHit hit;
    if (erasure_->left.count(key_of(cell)) == 0 && erasure_->search->find(got, column, hit)) {
      problem_ = "still names the person";
    }
  }

  ContextPtr context_;
  std::shared_ptr<const Erasure> erasure_;
  SourceId source_;
  std::vector<ColumnId> added_;
  std::optional<CsvReader> reader_;
  std::string problem_, scratch_, want_scratch_;
  std::uint32_t at_ = 0;    // in what was read back, lines set aside included
  std::uint32_t rows_ = 0;  // records
  std::uint64_t cells_ = 0;
};

/// A list held whole: it grows with what was chosen, not with the file.
class ListRows : public RowSource {
 public:
  explicit ListRows(std::shared_ptr<const std::vector<std::vector<std::string>>> rows)
      : rows_(std::move(rows)) {}
  bool next(std::vector<std::string>& cells) override {
    if (at_ == rows_->size()) return false;
    cells = (*rows_)[at_++];
    return true;
  }

 private:
  std::shared_ptr<const std::vector<std::vector<std::string>>> rows_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<SearchColumn> search_columns(const OutputContext& context) {
  std::vector<SearchColumn> columns;
  for (const MatchColumn& column : context.columns) {
    columns.push_back({column.column, column.type, column.context});
  }
  return columns;
}

struct EraseJob::State {
  State(ContextPtr c, EraseRequest r) : context(std::move(c)), request(std::move(r)) {
    const auto made = std::make_shared<Erasure>();
    made->columns = search_columns(*context);
    made->search = std::make_unique<PersonSearch>(PersonQuery{request.identifiers, false});
    const PersonSearch redactor({request.identifiers, true});
    for (const RowId row : request.rows) made->rows.insert(row.value);
    std::string scratch;
    for (const CellRef cell : request.cells) {
      if (made->rows.count(cell.row.value) > 0) continue;
      for (const SearchColumn& column : made->columns) {
        if (!(column.column == cell.column)) continue;
        const std::string_view value = context->table->value(cell.row, cell.column, scratch);
        std::string redacted = redactor.redact(value, column);
        // A cell chosen by hand that the search does not understand goes whole.
        (*made->cells)[key_of(cell)] = redacted == value ? std::string() : std::move(redacted);
      }
    }
    for (const PersonHit& hit : find_person(*context->table, made->columns, *made->search)) {
      const bool is_chosen =
          made->rows.count(hit.cell.row.value) > 0 || made->cells->count(key_of(hit.cell)) > 0;
      if (!is_chosen) made->left.insert(key_of(hit.cell));
    }
    erasure = made;
    plan();
  }

  void plan() {
    for (std::uint32_t s = 0; s < context->sources.size(); ++s) {
      const SourceId source{s};
      Planned file = plan_file(source, false);
      file.otherwise = [this, source] { return plan_file(source, true); };
      planned.push_back(std::move(file));
      plan_lists(source);
    }
    planned_count = planned.size() + 2;
  }

  Planned plan_file(SourceId source, bool doubtful_anew) const {
    const std::uint32_t s = source.value;
    Planned file;
    file.output.kind = OutputKind::Corrected;
    file.output.name = name_with(context->sources[s].base_name(), "-erased");
    file.output.role = "erased";
    file.output.source = static_cast<std::int32_t>(s);
    file.output.open = [c = context, e = erasure, source, doubtful_anew] {
      return open_erased(*c, *e, source, doubtful_anew);
    };
    file.read_back = [c = context, e = erasure, source] {
      return std::make_unique<ErasedReadBack>(c, e, source);
    };
    return file;
  }

  void plan_lists(SourceId source) {
    const std::optional<ColumnId> id = id_column_of(*context, source);
    if (!id) return;
    const std::string id_name = header_of(*context, source, *id);
    auto gone = std::make_shared<std::vector<std::vector<std::string>>>();
    for (const RowId row : request.rows) {
      if (!(context->table->source_of(row) == source)) continue;
      const std::string record = context->keys->record_id(row);
      if (!record.empty()) gone->push_back({record, make_safe_id(record)});
    }
    plan_list(source, "-erase-delete.csv", "erase-delete", {id_name, "Id_18"}, gone);
    auto changed = std::make_shared<std::vector<std::vector<std::string>>>();
    for (const CellRef cell : request.cells) {
      if (!(context->table->source_of(cell.row) == source)) continue;
      const auto redacted = erasure->cells->find(key_of(cell));
      const std::string record = context->keys->record_id(cell.row);
      if (record.empty() || redacted == erasure->cells->end()) continue;
      changed->push_back({record, header_of(*context, source, cell.column), redacted->second});
    }
    plan_list(source, "-erase-update.csv", "erase-update", {id_name, "column", "new_value"},
              changed);
  }

  void plan_list(SourceId source, const char* ending, const char* role,
                 std::vector<std::string> header,
                 std::shared_ptr<const std::vector<std::vector<std::string>>> rows) {
    TableFile table;
    table.kind = OutputKind::Kit;
    table.name = context->stem_of(source) + ending;
    table.role = role;
    table.source = static_cast<std::int32_t>(source.value);
    table.header = std::move(header);
    table.form.bom = false;
    table.rows = [rows] { return std::make_unique<ListRows>(rows); };
    planned.push_back(plan_table(table, true));
  }

  std::string hashed(const std::string& kind, const std::string& text) const {
    return to_hex(hmac_sha256(request.salt, kind + '\0' + text));
  }

  std::string write_proof() const {
    Json proof;
    proof["spruce"] = "erasure-proof";
    proof["version"] = 1;
    proof["engine"] = context->engine_version;
    proof["at"] = request.stamp.at;
    proof["by"] = request.stamp.person;
    proof["how"] =
        "identifiers: HMAC-SHA-256 with the text of erasure-salt.txt as key over \"identifier\", a "
        "zero byte and the identifier as it was searched for; records: the same over \"record\", a "
        "zero byte and the record key";
    Json identifiers = Json::array();
    for (const std::string& text : request.identifiers) {
      identifiers.push_back(hashed("identifier", text));
    }
    Json records = Json::array();
    for (const RowId row : request.rows) {
      records.push_back(hashed("record", context->keys->key_of(row)));
    }
    proof["identifiers"] = std::move(identifiers);
    proof["records"] = std::move(records);
    proof["mentionsRemoved"] = erasure->cells->size();
    proof["mentionsLeft"] = erasure->left.size();
    Json files = Json::array();
    for (const Output& file : set.files) {
      files.push_back({{"name", file.name}, {"rows", file.row_count}, {"sha256", file.sha256}});
    }
    proof["files"] = std::move(files);
    proof["searchedAgain"] = true;
    return proof.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
  }

  Result<bool> step(std::size_t budget) {
    if (planned.empty()) {
      if (is_proved) return true;
      is_proved = true;
      Planned proof;
      proof.output = make_text_output(OutputKind::Report, "erasure-proof.json", "erasure-proof",
                                      write_proof());
      planned.push_back(std::move(proof));
      // Kept apart: with it, short identifiers such as phone numbers could be guessed from the
      // proof.
      Planned salt;
      salt.output = make_text_output(OutputKind::Report, "erasure-salt.txt", "erasure-salt",
                                     request.salt + "\n");
      planned.push_back(std::move(salt));
    }
    const Result<bool> done = maker.step(planned.front(), budget);
    if (!done.ok()) {
      set.files.clear();
      planned.clear();
      is_proved = true;
      return done;
    }
    if (done.value()) keep(maker.take());
    return false;
  }

  void keep(MadeOutput made) {
    set.certificate.cells_checked += made.cells_checked;
    if (made.was_read) ++set.certificate.files_checked;
    if (made.output.kind == OutputKind::Corrected) set.certificate.rows_out += made.rows_read;
    if (!planned.front().only_with_rows || made.output.row_count > 0) {
      set.files.push_back(std::move(made.output));
    }
    planned.pop_front();
    set.certificate.rows_in = context->table->row_count();
    set.certificate.rows_merged = context->review->merged_row_count();
    set.certificate.rows_aside = static_cast<std::uint32_t>(erasure->rows.size());
    set.certificate.ok = true;
  }

  ContextPtr context;
  EraseRequest request;
  std::shared_ptr<const Erasure> erasure;
  std::deque<Planned> planned;
  std::size_t planned_count = 1;
  bool is_proved = false;
  OutputMaker maker;
  OutputSet set;
};

EraseJob::EraseJob(ContextPtr context, EraseRequest request)
    : state_(std::make_unique<State>(std::move(context), std::move(request))) {}
EraseJob::~EraseJob() = default;
Result<bool> EraseJob::step(std::size_t budget_bytes) { return state_->step(budget_bytes); }
double EraseJob::progress() const {
  return 1.0 -
         static_cast<double>(state_->planned.size()) / static_cast<double>(state_->planned_count);
}
OutputSet EraseJob::take() { return std::move(state_->set); }

}  // namespace spruce
