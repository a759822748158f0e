// Tasks in a fixed order; each is tried on filled cells, then asked about the empty ones. The best
// answer for a cell is kept until all clues of its column have spoken.
#include "core/fixes/completion.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "core/base/assert.h"
#include "core/fixes/completion_clues.h"
#include "core/fixes/completion_target.h"

namespace spruce {
namespace {

constexpr std::uint32_t kNone = CompletionTarget::kEmpty;
// Filled cells that a table clue is tried on; reading a value costs some µs.
constexpr std::uint32_t kTriedCells = 2000;

/// How often a clue was right where that can be seen.
struct Trial {
  std::uint32_t right = 0, tried = 0;
  double share(bool is_table) const {
    const double a = is_table ? 19 : 1, b = is_table ? 20 : 2;
    return (right + a) / (tried + b);
  }
};

/// What one clue proposes for one empty cell.
struct Offer {
  std::uint32_t key = kNone;
  double share = 0;
  FixGrade grade = FixGrade::Ask;
  std::string_view rule;
  std::string detail;
};

FixGrade grade_of(const Trial& trial, bool is_table, bool is_key_sure) {
  const bool is_likely =
      trial.tried >= kLeastTried && trial.share(is_table) >= kLikelyShare && is_key_sure;
  return is_likely ? FixGrade::Likely : FixGrade::Ask;
}

std::string make_detail(std::string_view kind, std::uint32_t column, const Known& known,
                        const Trial& trial, std::string_view value) {
  std::string detail(kind);
  detail += "|" + std::to_string(column) + "|" + std::to_string(known.agree) + ":" +
            std::to_string(known.all) + "|" + std::to_string(trial.right) + ":" +
            std::to_string(trial.tried) + "|";
  return detail.append(value);
}

/// Counts of the target's keys beside one key of the clue.
class KeyVotes {
 public:
  void add(std::uint32_t key) {
    ++all_;
    const auto at = std::find_if(votes_.begin(), votes_.end(),
                                 [key](const auto& vote) { return vote.first == key; });
    if (at == votes_.end()) {
      votes_.emplace_back(key, 1);
    } else {
      ++at->second;
    }
  }
  /// What all votes but one of `without` say (kNone: all); key kNone when they do not agree.
  Known majority(std::uint32_t without, double share) const {
    Known best{kNone, 0, all_ - (without == kNone ? 0U : 1U)};
    for (const auto& [key, count] : votes_) {
      const std::uint32_t left = count - (key == without ? 1U : 0U);
      if (left > best.agree || (left == best.agree && key < best.key)) {
        best.key = key;
        best.agree = left;
      }
    }
    const bool agrees = best.agree >= 2 && best.agree >= share * best.all;
    if (!agrees) best.key = kNone;
    return best;
  }
  /// Tries every vote against the others.
  void try_all(Trial& trial) const {
    for (const auto& [key, count] : votes_) {
      const Known others = majority(key, kKeyShare);
      if (others.key == kNone) continue;
      trial.tried += count;
      if (others.key == key) trial.right += count;
    }
  }

 private:
  std::vector<std::pair<std::uint32_t, std::uint32_t>> votes_;  // few: a key says one thing or two
  std::uint32_t all_ = 0;
};

}  // namespace

struct CompletionJob::State {
  struct Task {
    std::size_t clue;
    ColumnId target, from;
  };

  explicit State(const FixInput& the_input) : input(the_input) {
    const auto count = static_cast<std::uint32_t>(input.profile.columns.size());
    for (std::uint32_t to = 0; to < count; ++to) {
      if (!is_completed(type_of(ColumnId{to}))) continue;
      for (std::size_t clue = 0; clue < completion_clues().size(); ++clue) {
        if (completion_clues()[clue].target == type_of(ColumnId{to}).type) add_tasks(clue, to);
      }
      if (input.duplicates != nullptr) tasks.push_back({kDuplicates, ColumnId{to}, ColumnId{to}});
    }
  }

  static constexpr std::size_t kDuplicates = static_cast<std::size_t>(-1);

  const ColumnType& type_of(ColumnId column) const {
    return input.profile.columns[column.value].type;
  }
  void add_tasks(std::size_t clue, std::uint32_t to) {
    for (std::uint32_t from = 0; from < input.profile.columns.size(); ++from) {
      const bool fits = from != to &&
                        type_of(ColumnId{from}).type == completion_clues()[clue].from &&
                        belong_together(input.profile.columns, ColumnId{to}, ColumnId{from});
      if (fits) tasks.push_back({clue, ColumnId{to}, ColumnId{from}});
    }
  }

  void start(ColumnId column) {
    if (target && target->column() == column) return;
    finish_target();
    target = std::make_unique<CompletionTarget>(input, column);
    offers.assign(target->empty_rows().size(), Offer{});
  }
  void run(const Task& task);
  void run_table(const Task& task, const Clue& clue);
  void run_file(const Task& task, const Clue& clue);
  void run_duplicates();
  void take_offer(std::size_t place, Offer offer);
  void finish_target();
  std::string value_of(ColumnId column, std::uint32_t id) {
    return std::string(distinct_value(input.table, input.dictionaries[column.value], id, scratch));
  }

  FixInput input;
  std::vector<Task> tasks;
  std::size_t next = 0;
  std::unique_ptr<CompletionTarget> target;
  std::vector<Offer> offers;  // by place in the target's empty rows
  std::vector<FixGroup> groups;
  std::string scratch;
};

/// The better answer stays; two that are both trusted and differ are a question.
void CompletionJob::State::take_offer(std::size_t place, Offer offer) {
  Offer& now = offers[place];
  if (now.key == kNone) {
    now = std::move(offer);
    return;
  }
  const bool differs = now.key != offer.key;
  const bool is_better =
      offer.grade != now.grade ? offer.grade < now.grade : offer.share > now.share;
  const bool is_contested = differs && now.share >= kLikelyShare && offer.share >= kLikelyShare;
  if (is_better) now = std::move(offer);
  if (is_contested) now.grade = FixGrade::Ask;
}

void CompletionJob::State::run_table(const Task& task, const Clue& clue) {
  const Dictionary& from = input.dictionaries[task.from.value];
  const ValueContext& context = type_of(task.from).context;
  std::map<std::uint32_t, std::uint32_t> answers;  // by value id: a key or kNone
  const auto ask = [&](std::uint32_t row) {
    const std::uint32_t id = from.ids[row];
    const auto [at, is_new] = answers.try_emplace(id, kNone);
    if (is_new) {
      const ClueAnswer said = clue.read(value_of(task.from, id), context);
      if (!said.key.empty()) at->second = target->intern(said.key, said.text);
    }
    return at->second;
  };
  Trial trial;
  const auto rows = static_cast<std::uint32_t>(from.ids.size());
  const std::uint32_t every = std::max(1U, target->filled() / kTriedCells);
  std::uint32_t seen = 0;
  for (std::uint32_t row = 0; row < rows; ++row) {
    if (target->key_of(row) == kNone || seen++ % every != 0) continue;
    const std::uint32_t key = ask(row);
    if (key == kNone) continue;
    ++trial.tried;
    if (key == target->key_of(row)) ++trial.right;
  }
  if (trial.share(true) < kAskShare) return;
  const FixGrade grade = grade_of(trial, true, true);
  for (std::size_t i = 0; i < offers.size(); ++i) {
    const std::uint32_t row = target->empty_rows()[i];
    const std::uint32_t key = ask(row);
    if (key == kNone || target->text_of(key).empty()) continue;
    // Nobody has shown how the column writes what it never had.
    const FixGrade sure = target->is_in_file(key) ? grade : FixGrade::Ask;
    take_offer(
        i, {key, trial.share(true), sure, clue.rule,
            make_detail("table", task.from.value, {}, trial, value_of(task.from, from.ids[row]))});
  }
}

void CompletionJob::State::run_file(const Task& task, const Clue& clue) {
  if (target->key_count() < 2) return;  // a constant says nothing
  const Dictionary& from = input.dictionaries[task.from.value];
  std::unordered_map<std::string, std::uint32_t> numbers;
  std::vector<std::uint32_t> number_of_value;  // kNone: no key
  for (std::uint32_t id = 0; id < from.distinct_count(); ++id) {
    const std::string key = clue.key(value_of(task.from, id));
    const auto next_number = static_cast<std::uint32_t>(numbers.size());
    number_of_value.push_back(key.empty() ? kNone
                                          : numbers.try_emplace(key, next_number).first->second);
  }
  std::vector<KeyVotes> votes(numbers.size());
  for (std::uint32_t row = 0; row < from.ids.size(); ++row) {
    const std::uint32_t number = number_of_value[from.ids[row]];
    const std::uint32_t key = target->key_of(row);
    if (number != kNone && key != kNone) votes[number].add(key);
  }
  Trial trial;
  for (const KeyVotes& of_key : votes) of_key.try_all(trial);
  const double share = trial.share(false);
  if (share < kAskShare || 1 - share > (1 - target->usual_share()) / 2) return;
  for (std::size_t i = 0; i < offers.size(); ++i) {
    const std::uint32_t id = from.ids[target->empty_rows()[i]];
    if (number_of_value[id] == kNone) continue;
    const Known known = votes[number_of_value[id]].majority(kNone, kKeyAskShare);
    if (known.key == kNone) continue;
    const bool is_sure = known.agree >= kKeyShare * known.all;
    take_offer(i, {known.key, share, grade_of(trial, false, is_sure), clue.rule,
                   make_detail("file", task.from.value, known, trial, value_of(task.from, id))});
  }
}

void CompletionJob::State::run_duplicates() {
  Trial trial;
  struct Found {
    std::uint32_t row;
    Known known;
    std::uint32_t source;
  };
  std::vector<Found> found;
  for (const std::vector<RowId>& members : *input.duplicates) {
    KeyVotes votes;
    std::uint32_t source = kNone, filled = 0, key = kNone;
    bool is_one = true;
    for (const RowId member : members) {
      const std::uint32_t own = target->key_of(member.value);
      if (own == kNone) continue;
      if (source == kNone) source = member.value;
      is_one = is_one && (key == kNone || key == own);
      key = own;
      ++filled;
    }
    if (filled >= 2) {
      trial.tried += filled;
      if (is_one) trial.right += filled;
    }
    if (filled == 0 || !is_one) continue;
    for (const RowId member : members) {
      if (target->key_of(member.value) != kNone) continue;
      found.push_back({member.value, {key, filled, filled}, source});
    }
  }
  if (trial.tried > 0 && trial.share(false) < kAskShare) return;
  const FixGrade grade = grade_of(trial, false, true);
  for (const Found& one : found) {
    const auto& empty = target->empty_rows();
    const auto at = std::lower_bound(empty.begin(), empty.end(), one.row);
    if (at == empty.end() || *at != one.row) continue;
    take_offer(static_cast<std::size_t>(at - empty.begin()),
               {one.known.key, trial.share(false), grade, "complete.duplicate",
                make_detail("duplicate", target->column().value, one.known, trial,
                            std::to_string(input.table.line_of(RowId(one.source))))});
  }
}

void CompletionJob::State::run(const Task& task) {
  start(task.target);
  if (target->empty_rows().empty()) return;
  if (task.clue == kDuplicates) {
    run_duplicates();
    return;
  }
  const Clue& clue = completion_clues()[task.clue];
  if (clue.read != nullptr) run_table(task, clue);
  if (clue.key != nullptr) run_file(task, clue);
}

/// Offers by rule and grade become groups; changes by value, text and reason.
void CompletionJob::State::finish_target() {
  if (!target) return;
  const Dictionary& dictionary = input.dictionaries[target->column().value];
  std::map<std::pair<std::string_view, FixGrade>, std::vector<std::size_t>> sorted;
  for (std::size_t i = 0; i < offers.size(); ++i) {
    if (offers[i].key != kNone) sorted[{offers[i].rule, offers[i].grade}].push_back(i);
  }
  for (const auto& [of, places] : sorted) {
    FixGroup group;
    group.rule = std::string(of.first);
    group.column = target->column();
    group.grade = of.second;
    std::map<std::pair<std::uint32_t, std::pair<std::string, std::string>>, std::uint32_t> known;
    for (const std::size_t i : places) {
      const std::uint32_t row = target->empty_rows()[i];
      known.try_emplace({dictionary.ids[row], {target->text_of(offers[i].key), offers[i].detail}},
                        0);
    }
    for (auto& [what, number] : known) {
      number = static_cast<std::uint32_t>(group.changes.size());
      ValueChange change;
      change.value_id = what.first;
      change.after = what.second.first;
      change.detail = what.second.second;
      change.raises = false;
      group.changes.push_back(std::move(change));
    }
    for (const std::size_t i : places) {
      const std::uint32_t row = target->empty_rows()[i];
      const std::uint32_t number =
          known[{dictionary.ids[row], {target->text_of(offers[i].key), offers[i].detail}}];
      ++group.changes[number].row_count;
      group.rows.push_back({RowId(row), number});
    }
    group.cell_count = static_cast<std::uint32_t>(group.rows.size());
    groups.push_back(std::move(group));
  }
  target.reset();
  offers.clear();
}

CompletionJob::CompletionJob(const FixInput& input) : state_(std::make_unique<State>(input)) {}
CompletionJob::~CompletionJob() = default;

bool CompletionJob::step() {
  State& state = *state_;
  if (state.next < state.tasks.size()) state.run(state.tasks[state.next++]);
  if (state.next < state.tasks.size()) return false;
  state.finish_target();
  return true;
}

std::vector<FixGroup> CompletionJob::take_groups() { return std::move(state_->groups); }

}  // namespace spruce
