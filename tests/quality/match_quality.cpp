// match_quality: how well duplicates are found on a file with known truth. For people who change
// matching; not a test. Usage: match_quality RECORDS.csv TRUTH.csv PREDICTED.csv [--across COLUMN]
// [--show N] [--verbose]
// --decide N asks N questions, answers them by the truth and runs again with what that taught.
//   Writes id1,id2,probability,verdict: every pair inside a proposed group. The first column that
//   is a record id, or else the first column of all, names the records; --across keeps pairs whose
//   COLUMN differs. Prints precision, recall and F1 of the pairs with verdict same; compare with a
//   scorer of your own choice.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/csv/dialect.h"
#include "core/csv/reader.h"
#include "core/csv/writer.h"
#include "core/fields/catalog.h"
#include "core/match/match.h"
#include "core/profile/profile.h"

namespace spruce {

namespace {

using NamePair = std::pair<std::string, std::string>;

struct Arguments {
  std::string records, truth, predicted, across;
  int show = 0;
  std::size_t decide = 0;
  bool verbose = false;
};

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

bool read_file(const std::string& path, std::string& text) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return false;
  char buffer[1 << 16];
  std::size_t count = 0;
  while ((count = std::fread(buffer, 1, sizeof buffer, file)) > 0) text.append(buffer, count);
  std::fclose(file);
  return true;
}

bool read_table(const std::string& path, Table& table) {
  std::string bytes;
  if (!read_file(path, bytes)) return false;
  ReadOptions options;
  const bool has_bom = bytes.rfind("\xef\xbb\xbf", 0) == 0;
  options.bom_bytes = has_bom ? 3 : 0;
  options.dialect = detect_dialect(std::string_view(bytes).substr(has_bom ? 3 : 0, 1 << 18),
                                   bytes.size() < (1 << 18))
                        .front()
                        .dialect;
  options.expected_bytes = bytes.size();
  CsvReader reader(options);
  if (!reader.push(bytes).ok() || !reader.finish().ok()) return false;
  SourceText source = reader.take_source();
  std::vector<ColumnId> columns;
  for (const std::string& name : source.header) columns.push_back(table.add_column(name));
  table.add_source(std::move(source), std::move(columns));
  return true;
}

std::set<NamePair> read_truth(const std::string& path) {
  Table table;
  std::set<NamePair> pairs;
  if (!read_table(path, table)) return pairs;
  std::string scratch;
  for (std::uint32_t row = 0; row < table.row_count(); ++row) {
    std::string a(table.original(RowId{row}, ColumnId{0}, scratch));
    std::string b(table.original(RowId{row}, ColumnId{1}, scratch));
    pairs.insert(std::minmax(a, b));
  }
  return pairs;
}

std::string row_text(const Table& table, RowId row) {
  std::string text, scratch;
  for (std::uint32_t c = 0; c < table.column_count(); ++c) {
    const std::string_view value = table.original(row, ColumnId{c}, scratch);
    if (!value.empty()) text.append(value).append(" | ");
  }
  return text;
}

struct Run {
  Table table;
  std::vector<Dictionary> dictionaries;
  MatchOptions options;
  std::vector<std::string> names;  // of the records
  std::map<std::string, std::uint32_t> rows;
};

void recognise(Run& run, bool verbose) {
  ProfileJob profile(run.table, {}, 20'000);
  while (!profile.step(1'000'000)) {}
  for (const ColumnProfile& column : profile.profile().columns) {
    MatchColumn match;
    match.column = column.column;
    match.type = column.type.type;
    match.role = column.type.role;
    match.context = column.type.context;
    run.options.columns.push_back(match);
    if (!verbose) continue;
    std::printf(
        "  %-26s %-13s role %-12s confidence %.2f country %s order %d distinct %u filled %u\n",
        run.table.column_name(column.column).c_str(),
        std::string(field_type(match.type).name).c_str(),
        std::string(role_name(match.role)).c_str(), column.type.confidence,
        match.context.country.c_str(), static_cast<int>(match.context.date_order), column.distinct,
        column.filled);
  }
  run.dictionaries = profile.take_dictionaries();
  ColumnId id{0};
  for (const MatchColumn& column : run.options.columns) {
    if (column.role != ColumnRole::RecordId) continue;
    id = column.column;
    break;
  }
  std::string scratch;
  for (std::uint32_t row = 0; row < run.table.row_count(); ++row) {
    run.names.emplace_back(run.table.original(RowId{row}, id, scratch));
    run.rows[run.names.back()] = row;
  }
}

void print_pair(const Run& run, const MatchJob& job, const char* kind, const NamePair& pair) {
  const auto a = run.rows.find(pair.first), b = run.rows.find(pair.second);
  if (a == run.rows.end() || b == run.rows.end()) return;
  const RowId left{a->second}, right{b->second};
  std::printf("%s %s %s p=%.4f\n   %s\n   %s\n  ", kind, pair.first.c_str(), pair.second.c_str(),
              job.probability(left, right), row_text(run.table, left).c_str(),
              row_text(run.table, right).c_str());
  for (const Evidence& evidence : job.explain(left, right)) {
    std::printf(" %s:%s %+.1f;", std::string(evidence.field).c_str(),
                std::string(evidence.level).c_str(), evidence.weight);
  }
  std::printf("\n");
}

/// Pairs within one value of the column `across` do not count.
bool is_counted(const Run& run, const std::string& across, RowId left, RowId right) {
  const auto column = run.table.find_column(across);
  std::string left_text, right_text;
  return !column || run.table.original(left, *column, left_text) !=
                        run.table.original(right, *column, right_text);
}

/// Reliability: of the shown pairs in each tenth of probability, how many are true, of how many,
/// and how many the probabilities say.
void print_reliability(const Run& run, const MatchResult& result, const std::set<NamePair>& truth,
                       const std::string& across) {
  struct Band {
    int pairs = 0, right = 0;
    double expected = 0;
  };
  std::vector<Band> bands(10);
  for (const ScoredPair& pair : result.pairs) {
    if (pair.verdict == Verdict::Related || !is_counted(run, across, pair.left, pair.right))
      continue;
    Band& band =
        bands[static_cast<std::size_t>(std::min(9, static_cast<int>(pair.probability * 10)))];
    const NamePair names = std::minmax(run.names[pair.left.value], run.names[pair.right.value]);
    band.pairs += 1;
    band.right += truth.count(names) != 0 ? 1 : 0;
    band.expected += static_cast<double>(pair.probability);
  }
  std::printf("  true of shown pairs by probability (expected):");
  for (std::size_t i = 3; i < 10; ++i) {
    std::printf(" .%zu:%d/%d(%.1f)", i, bands[i].right, bands[i].pairs, bands[i].expected);
  }
  std::printf("\n");
}

/// What the run expects of itself beside what is true.
void print_estimates(const Run& run, const MatchResult& result, const std::set<NamePair>& truth,
                     const std::string& across) {
  std::set<NamePair> found;
  std::size_t wrong = 0;
  for (const ScoredPair& pair : result.pairs) {
    if (pair.verdict != Verdict::Same || !is_counted(run, across, pair.left, pair.right)) continue;
    const NamePair names = std::minmax(run.names[pair.left.value], run.names[pair.right.value]);
    wrong += truth.count(names) == 0 ? 1 : 0;
    found.insert(names);
  }
  std::size_t missed = 0;
  for (const NamePair& pair : truth) missed += found.count(pair) == 0 ? 1 : 0;
  const auto hits = static_cast<double>(found.size() - wrong);
  const double size = std::max<double>(1, static_cast<double>(found.size()));
  std::printf("  pairs as listed: P %.4f R %.4f F1 %.4f\n", hits / size,
              hits / std::max<double>(1, static_cast<double>(truth.size())),
              2 * hits / (size + static_cast<double>(truth.size())));
  const MatchCounts& counts = result.counts;
  std::printf(
      "  same at %.3f; wrong: expected %.1f [%.1f, %.1f], true %zu; missed: expected %.1f "
      "[%.1f, %.1f] (by blocks %.1f), true %zu\n",
      counts.same_threshold, counts.expected_wrong.value, counts.expected_wrong.low,
      counts.expected_wrong.high, wrong, counts.expected_missed.value, counts.expected_missed.low,
      counts.expected_missed.high, counts.missed_by_blocks.value, missed);
}

std::set<NamePair> write_pairs(const Run& run, const MatchJob& job, const Arguments& arguments) {
  std::set<NamePair> same;
  std::string out = "id1,id2,probability,verdict\n";
  for (const Group& group : job.result().groups) {
    for (std::size_t i = 0; i < group.members.size(); ++i) {
      for (std::size_t j = i + 1; j < group.members.size(); ++j) {
        const RowId a = group.members[i], b = group.members[j];
        if (!is_counted(run, arguments.across, a, b)) continue;
        const NamePair names = std::minmax(run.names[a.value], run.names[b.value]);
        append_rfc4180_row(out, {names.first, names.second, std::to_string(job.probability(a, b)),
                                 verdict_name(group.verdict)});
        if (group.verdict == Verdict::Same) same.insert(names);
      }
    }
  }
  std::FILE* file = std::fopen(arguments.predicted.c_str(), "wb");
  if (file != nullptr) {
    std::fwrite(out.data(), 1, out.size(), file);
    std::fclose(file);
  }
  return same;
}

/// Of the pairs with verdict same.
void print_listed(const Run& run, const MatchResult& result, const std::set<NamePair>& truth,
                  const std::string& across, const char* when) {
  double found = 0, hits = 0;
  for (const ScoredPair& pair : result.pairs) {
    if (pair.verdict != Verdict::Same || !is_counted(run, across, pair.left, pair.right)) continue;
    found += 1;
    hits += truth.count(std::minmax(run.names[pair.left.value], run.names[pair.right.value])) > 0;
  }
  const auto all = static_cast<double>(truth.size());
  std::printf("  %s: P %.4f R %.4f F1 %.4f\n", when, hits / std::max(1.0, found),
              hits / std::max(1.0, all), 2 * hits / std::max(1.0, found + all));
}

/// Answers questions by the truth; what that taught, and what becomes of the result.
void decide(const Arguments& arguments, Run& run,
            const std::vector<const Dictionary*>& dictionaries, const MatchJob& first,
            const std::set<NamePair>& truth) {
  std::vector<PairLabel> labels;
  for (const auto& [left, right] : first.questions(arguments.decide)) {
    const NamePair names = std::minmax(run.names[left.value], run.names[right.value]);
    labels.push_back({left, right, truth.count(names) > 0});
  }
  MatchOptions options = run.options;
  options.learnt = first.learn(labels);
  const auto rerun = [&](const char* when) {
    MatchJob job(run.table, dictionaries, options);
    while (job.step(100'000).stage != MatchStage::Done) {}
    print_listed(run, job.result(), truth, arguments.across, when);
    if (arguments.verbose) {
      print_reliability(run, job.result(), truth, arguments.across);
      print_estimates(run, job.result(), truth, arguments.across);
    }
  };
  print_listed(run, first.result(), truth, arguments.across, "before");
  rerun("weights only");
  std::size_t same = 0;
  for (const PairLabel& label : labels) {
    same += label.same ? 1 : 0;
    (label.same ? options.must_match : options.must_not_match)
        .emplace_back(label.left, label.right);
  }
  rerun("after decisions");
  std::printf("  %zu asked, %zu the same; all pairs %+.2f;", labels.size(), same,
              options.learnt.all_pairs);
  for (const LearntShift& shift : options.learnt.shifts) {
    std::printf(" %s:%s %+.1f", std::string(field_type(shift.type).name).c_str(),
                shift.level.c_str(), shift.bits);
  }
  const auto said = [](const std::optional<bool>& flag) {
    return !flag ? "open" : *flag ? "yes" : "no";
  };
  std::printf("; relatives %s, twins %s\n", said(options.learnt.has_relatives),
              said(options.learnt.has_twins));
}

int report(const Arguments& arguments) {
  Run run;
  const double start = seconds();
  if (!read_table(arguments.records, run.table)) return 1;
  const double read = seconds();
  recognise(run, arguments.verbose);
  std::vector<const Dictionary*> dictionaries;
  for (const Dictionary& dictionary : run.dictionaries) dictionaries.push_back(&dictionary);
  const double recognised = seconds();
  MatchJob job(run.table, dictionaries, run.options);
  std::map<std::string, double> spent;
  MatchProgress progress;
  while (progress.stage != MatchStage::Done) {
    const double before = seconds();
    const std::string stage(stage_name(progress.stage));
    progress = job.step(100'000);
    spent[stage] += seconds() - before;
  }
  const double matched = seconds();
  const MatchResult& result = job.result();
  const std::set<NamePair> truth = read_truth(arguments.truth);
  const std::set<NamePair> same = write_pairs(run, job, arguments);
  std::size_t hits = 0;
  for (const NamePair& pair : same) hits += truth.count(pair);
  const double precision =
      same.empty() ? 0 : static_cast<double>(hits) / static_cast<double>(same.size());
  const double recall =
      truth.empty() ? 0 : static_cast<double>(hits) / static_cast<double>(truth.size());
  std::printf("%s\n  P %.4f R %.4f F1 %.4f  (truth %zu, same %zu, hits %zu)\n",
              arguments.records.c_str(), precision, recall,
              precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0,
              truth.size(), same.size(), hits);
  std::printf(
      "  predicted %llu scored %llu shown %llu refined %u; read %.2fs types %.2fs match %.2fs (",
      static_cast<unsigned long long>(result.counts.predicted_pairs),
      static_cast<unsigned long long>(result.counts.scored_pairs),
      static_cast<unsigned long long>(result.counts.shown_pairs), result.counts.refined_blocks,
      read - start, recognised - read, matched - recognised);
  for (const auto& [stage, time] : spent) std::printf("%s %.2f ", stage.c_str(), time);
  std::printf(")\n");
  print_estimates(run, result, truth, arguments.across);
  if (arguments.verbose) print_reliability(run, result, truth, arguments.across);
  if (arguments.decide > 0) decide(arguments, run, dictionaries, job, truth);
  int left = arguments.show;
  for (const NamePair& pair : truth) {
    if (left > 0 && same.count(pair) == 0) print_pair(run, job, "MISSED", pair), --left;
  }
  left = arguments.show;
  for (const NamePair& pair : same) {
    if (left > 0 && truth.count(pair) == 0) print_pair(run, job, "WRONG", pair), --left;
  }
  return 0;
}

}  // namespace

}  // namespace spruce

int main(int argc, char** argv) {
  spruce::Arguments arguments;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--across" && i + 1 < argc) {
      arguments.across = argv[++i];
    } else if (word == "--show" && i + 1 < argc) {
      arguments.show = std::atoi(argv[++i]);
    } else if (word == "--decide" && i + 1 < argc) {
      arguments.decide = static_cast<std::size_t>(std::atoi(argv[++i]));
    } else if (word == "--verbose") {
      arguments.verbose = true;
    } else {
      files.push_back(word);
    }
  }
  if (files.size() != 3) {
    std::fprintf(
        stderr,
        "usage: match_quality RECORDS TRUTH PREDICTED [--across COLUMN] [--show N] [--verbose]\n");
    return 2;
  }
  arguments.records = files[0];
  arguments.truth = files[1];
  arguments.predicted = files[2];
  return spruce::report(arguments);
}
