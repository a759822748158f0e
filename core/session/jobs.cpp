// Each job owns the job of its floor and moves the result into the state when it is done.
#include "core/session/jobs.h"
#include "core/session/groups.h"

#include <algorithm>

#include "core/base/sha256.h"
#include "core/csv/rewrite.h"
#include "core/session/compliance_jobs.h"
#include "core/session/output_options.h"

namespace spruce {
namespace {

/// The rules of the dictionary, on the values as they came when that is not known yet, and as they
/// are now.
class RulesWork : public Job {
 public:
  explicit RulesWork(State& state) : state_(state), sources_(named_sources(state)) {
    if (!state.rules_before) waiting_.push_back(false);
    // Values as they came are checked once: see keep_rules.
    if (state.rules_before || has_changed_values(state)) waiting_.push_back(true);
    parts_ = waiting_.size();
  }
  std::string_view kind() const override { return "rules"; }
  Result<JobProgress> step(std::uint32_t budget) override {
    if (!job_) start();
    const bool is_done = job_->step(budget * 20);
    const auto done = static_cast<double>(parts_ - waiting_.size());
    JobProgress out{"rules", done + job_->progress(), static_cast<double>(parts_), false};
    if (!is_done) return out;
    keep_rules(state_, job_->take_results(), waiting_.front());
    waiting_.erase(waiting_.begin());
    job_.reset();
    out.finished = waiting_.empty();
    return out;
  }

 private:
  void start() {
    input_.emplace(rule_input(state_, waiting_.front(), sources_, gone_));
    job_ = std::make_unique<RuleCheckJob>(*input_, *state_.dictionary);
  }
  State& state_;
  std::vector<NamedSource> sources_;
  std::vector<bool> waiting_;  // checks to be made: with edits or without
  std::size_t parts_ = 0;
  std::vector<bool> gone_;
  std::optional<RuleCheckInput> input_;
  std::unique_ptr<RuleCheckJob> job_;
};

class ProfileWork : public Job {
 public:
  ProfileWork(State& state, std::int32_t today)
      : state_(state), today_(today), job_(state.table, state.types, today, state.words) {}
  std::string_view kind() const override { return "profile"; }
  Result<JobProgress> step(std::uint32_t budget) override {
    if (rules_) return rules_->step(budget);
    const bool finished = job_.step(budget * 20);  // a row counts about 50 ns
    if (finished) finish();
    return JobProgress{"profile", job_done_ ? 1.0 : job_.progress(), 1.0, finished && !rules_};
  }

 private:
  void finish() {
    state_.forget_findings();
    state_.profile = job_.profile();
    state_.row_countries = job_.take_row_countries();
    state_.standard_cache = job_.take_standard_cache();
    state_.dictionaries = job_.take_dictionaries();
    state_.types.resize(state_.table.column_count());
    for (const ColumnProfile& column : state_.profile->columns) {
      state_.types[column.column.value] = column.type;
    }
    state_.today = today_;
    read_days(state_);
    job_done_ = true;
    follow_dictionary(state_);
    if (state_.dictionary) rules_ = std::make_unique<RulesWork>(state_);
  }
  State& state_;
  std::int32_t today_;
  ProfileJob job_;
  bool job_done_ = false;
  std::unique_ptr<RulesWork> rules_;  // the second half, when there is a dictionary
};

/// By column, what the cells in another encoding say. A value that says two things is left out.
std::vector<OtherEncodingValues> collect_other_encoding(const State& state) {
  std::vector<OtherEncodingValues> columns(state.table.column_count());
  std::string scratch;
  for (std::uint32_t s = 0; s < state.files.size(); ++s) {
    const std::uint32_t first = state.table.first_row(SourceId{s}).value;
    for (const MisfitCell& cell : state.files[s].misfits.cells) {
      const auto column = state.table.find_session_column(SourceId{s}, cell.column);
      if (!column) continue;
      const RowId row{first + cell.row};
      const std::string value(state.table.original(row, *column, scratch));
      const auto added = columns[column->value].emplace(value, cell.text);
      if (!added.second && added.first->second != cell.text) added.first->second = value;
    }
  }
  return columns;
}

/// Records that are the same: as a person merged them, else as the last search says without a
/// contradiction.
std::vector<std::vector<RowId>> collect_duplicates(const State& state) {
  std::vector<std::vector<RowId>> found;
  if (!state.match) return found;
  for (const Group& group : state.match->result().groups) {
    const GroupState* const decided = state.review->find_group(group.members.front());
    if (decided != nullptr && decided->decision != GroupDecision::Undecided) {
      if (decided->decision == GroupDecision::Merged) found.push_back(decided->kept_members());
      continue;
    }
    const bool is_same = group.verdict == Verdict::Same && group.contradictions.empty();
    if (is_same) found.push_back(group.members);
  }
  return found;
}

class FixWork : public Job {
 public:
  explicit FixWork(State& state)
      : state_(state),
        other_encoding_(collect_other_encoding(state)),
        duplicates_(collect_duplicates(state)),
        job_(FixInput{state.table, *state.profile, state.dictionaries, &state.row_countries,
                      &state.standard_cache, &other_encoding_, &state.own_rules,
                      duplicates_.empty() ? nullptr : &duplicates_}) {}
  std::string_view kind() const override { return "fixes"; }
  Result<JobProgress> step(std::uint32_t budget) override {
    const bool finished = job_.step(budget * 20);
    const double done = job_.progress();
    if (finished) finish();
    return JobProgress{"fixes", done, 1.0, finished};
  }

 private:
  void finish() {
    state_.fix_groups = job_.take_groups();
    state_.tallies.assign(state_.fix_groups->size(), FixTally{});
    state_.cached_fix_group = 0xffffffffU;
    state_.group_of_value.clear();
    state_.has_fix.assign(state_.dictionaries.size(), {});
    for (const FixGroup& group : *state_.fix_groups) {
      std::vector<bool>& marks = state_.has_fix[group.column.value];
      marks.resize(state_.dictionaries[group.column.value].distinct_count());
      for (const ValueChange& change : group.changes) marks[change.value_id] = true;
    }
  }
  State& state_;
  std::vector<OtherEncodingValues> other_encoding_;
  std::vector<std::vector<RowId>> duplicates_;
  FixJob job_;
};

class MatchWork : public Job {
 public:
  MatchWork(State& state, MatchOptions options) : state_(state), options_(options) {
    std::vector<const Dictionary*> dictionaries;
    for (const MatchColumn& column : options.columns) {
      const bool has = column.column.value < state.dictionaries.size();
      dictionaries.push_back(has ? &state.dictionaries[column.column.value] : nullptr);
    }
    job_ = std::make_unique<MatchJob>(state.table, std::move(dictionaries), std::move(options));
  }
  std::string_view kind() const override { return "match"; }
  Result<JobProgress> step(std::uint32_t budget) override {
    const MatchProgress progress = job_->step(budget);
    const bool finished = progress.stage == MatchStage::Done;
    JobProgress out{std::string(stage_name(progress.stage)), static_cast<double>(progress.done),
                    static_cast<double>(progress.total), finished};
    if (finished) {
      state_.match = std::move(job_);
      state_.learnt = options_.learnt;
      state_.match_options = std::move(options_);
    }
    return out;
  }

 private:
  State& state_;
  MatchOptions options_;
  std::unique_ptr<MatchJob> job_;
};

class ExportWork : public Job {
 public:
  ExportWork(State& state, std::shared_ptr<const OutputContext> context, OutputOptions options,
             Stamp stamp)
      : state_(state), job_(std::move(context), std::move(options), std::move(stamp)) {}
  std::string_view kind() const override { return "export"; }
  Result<JobProgress> step(std::uint32_t budget) override {
    const Result<bool> finished = job_.step(std::size_t{budget} * 40);  // about 40 bytes a µs
    if (!finished.ok()) return finished.error();
    JobProgress out{"write", job_.progress(), 1.0, finished.value()};
    if (out.finished) keep_outputs(state_, job_.take());
    return out;
  }

 private:
  State& state_;
  OutputJob job_;
};

/// What was read of a source, as plain CSV; made anew whenever it is asked for.
class ConvertStream : public OutputStream {
 public:
  ConvertStream(const Table& table, SourceId source)
      : rows_(table.source(source).row_count()), writer_(table, source) {}
  Result<bool> step(std::size_t budget, std::string& out) override {
    return writer_.step(budget, out);
  }
  std::uint32_t row_count() const override { return rows_; }

 private:
  std::uint32_t rows_;
  Rfc4180Writer writer_;
};

class ConvertWork : public Job {
 public:
  ConvertWork(State& state, SourceId source) : state_(state), source_(source) {
    output_.name = "converted.csv";
    output_.role = "converted";
    output_.source = static_cast<std::int32_t>(source.value);
    output_.open = [&state, source] {
      return std::make_unique<ConvertStream>(state.table, source);
    };
    stream_ = output_.open();
  }
  std::string_view kind() const override { return "convert"; }
  Result<JobProgress> step(std::uint32_t budget) override {
    part_.clear();
    const Result<bool> finished = stream_->step(std::size_t{budget} * 200, part_);
    if (!finished.ok()) return finished.error();
    hash_.update(part_);
    output_.byte_count += part_.size();
    const auto total = static_cast<double>(state_.files[source_.value].byte_count);
    JobProgress out{"write", std::min(total, static_cast<double>(output_.byte_count)), total,
                    finished.value()};
    if (out.finished) finish();
    return out;
  }

 private:
  void finish() {
    output_.row_count = stream_->row_count();
    output_.sha256 = hash_.finish();
    OutputSet outputs;
    outputs.files.push_back(std::move(output_));
    keep_outputs(state_, std::move(outputs));
  }
  State& state_;
  SourceId source_;
  Output output_;
  std::unique_ptr<OutputStream> stream_;
  std::string part_;
  Sha256 hash_;
};

MatchOptions match_options(State& state, const Json& options) {
  MatchOptions out;
  out.columns = state.match_columns();
  out.show_threshold = real_arg(options, "show", state.thresholds.show);
  out.same_threshold = real_arg(options, "same", state.thresholds.same);
  state.thresholds = {out.same_threshold, out.show_threshold};
  out.must_not_match = state.review->must_not_match();
  out.must_match = merged_pairs(state);
  const std::string learning = text_arg(options, "learning");
  out.learnt = learning == "again"    ? learn_now(state)
               : learning == "forget" ? LearntWeights{}
                                      : state.learnt;
  return out;
}

std::unique_ptr<Job> own(Job* job) { return std::unique_ptr<Job>(job); }

}  // namespace

Result<std::unique_ptr<Job>> make_job(State& state, const std::string& kind, const Json& options) {
  if (state.files.empty()) return Error{ErrorCode::WrongState, "files"};
  if (kind == "profile") {
    const auto today = static_cast<std::int32_t>(real_arg(options, "today", 0));
    return own(new ProfileWork(state, today));
  }
  if (kind == "convert") {
    const std::uint32_t source = number_arg(options, "source", 0);
    if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
    return own(new ConvertWork(state, SourceId{source}));
  }
  if (kind == "export") {
    Result<OutputOptions> read = read_output_options(options);
    if (!read.ok()) return read.error();
    std::shared_ptr<const OutputContext> context = make_output_context(state);
    const Status keys = check_keys(*context, read.value());
    if (!keys.ok()) return keys.error();
    return own(
        new ExportWork(state, std::move(context), std::move(read).value(), stamp_arg(options)));
  }
  if (kind == "erase") return make_erase_job(state, options);
  if (kind == "retention") return make_retention_job(state, options);
  if (kind != "fixes" && kind != "match" && kind != "rules")
    return Error{ErrorCode::BadJson, "kind"};
  if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
  if (kind == "fixes") return own(new FixWork(state));
  if (kind == "rules") {
    follow_dictionary(state);
    if (!state.dictionary) return Error{ErrorCode::WrongState, "dictionary"};
    return own(new RulesWork(state));
  }
  return own(new MatchWork(state, match_options(state, options)));
}

}  // namespace spruce
