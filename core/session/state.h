// State: everything a session holds, for the files of core/session only. Order of the members is
// the order of the road.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/check_number.h"
#include "core/base/result.h"
#include "core/csv/intake.h"
#include "core/csv/reader.h"
#include "core/csv/repair.h"
#include "core/csv/sniff.h"
#include "core/export/output_job.h"
#include "core/export/output_reader.h"
#include "core/fixes/fixes.h"
#include "core/fixes/own_rule.h"
#include "core/match/match.h"
#include "core/merge/merge.h"
#include "core/profile/profile.h"
#include "core/review/actions.h"
#include "core/review/record_key.h"
#include "core/review/review.h"
#include "core/rules/rule_check.h"
#include "core/session/mapping.h"
#include "core/session/staleness.h"
#include "core/table/table.h"

namespace spruce {

using Json = nlohmann::json;

/// One imported file.
struct SourceFile {
  std::string name;
  std::uint64_t byte_count = 0;
  std::uint64_t check_number = 0;  ///< of all its bytes
  std::string head;                ///< raw bytes of the start, for previews
  bool head_is_whole = false;
  std::string later;  ///< whole lines from the first byte beyond ASCII on when the head has none
  std::uint32_t later_line = 0;
  Sniff sniff;
  ReadOptions read;
  ReadReport report;
  Misfits misfits;  ///< cells in another encoding
  std::string crm;  ///< e.g. "salesforce-contact"; empty when not recognised
  Json layout;  ///< of a recognised CRM: name, crm, object, label, confidence, evidence; else null
  std::vector<ColumnHint> hints;           ///< of the layout, by file column; empty: none
  std::vector<ColumnType> quick_types;     ///< by file column, from a sample
  std::vector<ColumnMapping> mapping;      ///< what was proposed, by file column
  std::vector<ColumnId> proposed_columns;  ///< where each file column goes by the proposal
  std::string label;                       ///< what a person calls the source; at first its name
  std::uint32_t rank = 0;                  ///< trust, 0 is the most
  /// of a source that came out of another file: {"format", "file", "member", …, "outputName"}; else
  /// null
  Json origin;
};

/// A file that is being read.
struct PendingFile {
  SourceFile file;
  std::optional<std::uint32_t> replaces;
  FileIntake intake;
  bool is_converted = false;      ///< RFC 4180 made by wasm/formats
  Json notes;                     ///< what was odd while converting
  std::optional<Stamp> corrects;  ///< set: it holds corrections and becomes no source
  CheckNumber check_number;
  const char* reserved = nullptr;  ///< room that was given last
};

/// Decided cells of one fix group.
struct FixTally {
  bool known = false;
  std::uint32_t accepted = 0, refused = 0, edited = 0;
  /// One cell more, or (by = -1) one less, with this decision.
  void count(CellDecision decision, int by);
};

/// One repair of a row, made or taken back as its history entry says.
struct RepairRecord {
  std::uint32_t entry = 0;
  std::uint32_t source = 0;
  Repair repair;
  std::uint32_t number = 0;  ///< place among all repairs
  std::uint32_t made = 0;    ///< place in the order of making; 0: taken back
  /// Of the rows before it, while it is made; rows count from its first one.
  std::vector<Issue> issues;
  std::vector<MisfitCell> misfits;
};

/// A view of rows; the newest few are kept.
struct RowView {
  std::uint32_t id = 0;
  std::vector<RowId> rows;
};

/// The order of one column's distinct values, kept while it is sorted by; see row_order.h.
struct SortOrder {
  ColumnId column;
  std::optional<Dictionary> own;      ///< when the session has none of the column yet
  std::vector<std::uint32_t> sorted;  ///< value ids in order, blank ones last
  std::vector<std::uint32_t> rank;    ///< by value id, from 0; equal for equal keys
  std::uint32_t blank_rank = 0;
};

/// Probabilities from which pairs are "same" and are shown at all.
struct Thresholds {
  double same = MatchOptions().same_threshold;
  double show = MatchOptions().show_threshold;
};

struct State {
  std::vector<SourceFile> files;
  std::optional<PendingFile> pending;
  Table table;
  std::vector<ColumnType> types;  ///< by ColumnId
  /// Columns that a mapping made for one column of a file: column → source, file column.
  std::map<std::uint32_t, std::pair<std::uint32_t, std::uint32_t>> split_columns;
  std::uint32_t mapping_changes = 0;       ///< counts up with every change of a mapping
  std::optional<ColumnId> title_column;    ///< virtual: titles moved out of names
  std::optional<ColumnId> related_column;  ///< virtual: the record this one is related to
  std::optional<ColumnId> segment_column;  ///< virtual: the life-cycle segment

  std::optional<TableProfile> profile;
  std::vector<Dictionary> dictionaries;
  RowCountries row_countries;
  StandardCache standard_cache;
  std::int32_t today = 0;                 ///< of the profile, in days since 1970-01-01
  std::shared_ptr<const OwnWords> words;  ///< of the person's own, in force; null: none
  std::string words_text;                 ///< the setting they were made of
  std::uint32_t word_changes = 0;         ///< how often findings were forgotten for other words
  StaleRule stale_rule;                   ///< in force
  std::vector<ColumnDays> column_days;    ///< of date columns, as far as they were asked for

  /// The data dictionary in force, as far as it can be checked, with the text it was made of; and
  /// what it finds in the values as they came and as they are now. See dictionary.cpp.
  std::optional<DataDictionary> dictionary;
  std::string dictionary_text;
  std::optional<RuleResults> rules_before, rules_now;
  std::size_t rules_at = 0;  ///< how many events there were when rules_now was made
  std::optional<TableProfile> profile_with_rules;

  OwnRuleSet own_rules;            ///< as the newest entry of the history says; see follow_rules()
  std::uint32_t rule_changes = 0;  ///< counts up with every change of them
  std::optional<std::vector<FixGroup>> fix_groups;
  std::vector<FixTally> tallies;           ///< by fix group
  std::vector<std::vector<bool>> has_fix;  ///< by column and value id
  /// By column and value id: the only group that changes the value, or kNoFixGroup, or
  /// kSeveralFixGroups. A column's list is made when it is first needed.
  std::vector<std::vector<std::uint32_t>> group_of_value;
  std::uint32_t cached_fix_group = 0xffffffffU;
  std::vector<Fix> cached_fixes;

  std::optional<MatchOptions> match_options;
  std::unique_ptr<MatchJob> match;  ///< finished: explains pairs
  LearntWeights learnt;             ///< of the last search: what decisions had taught by then
  SurvivorshipOptions survivorship;
  Thresholds thresholds;  ///< of the next search

  std::unique_ptr<Review> review;
  std::vector<RepairRecord> repairs;  ///< in the order of their entries
  std::uint32_t repairs_made = 0;
  std::uint32_t row_changes = 0;  ///< how often rows became others, by repairs and their undoing
  std::unique_ptr<RecordKeys> keys;

  std::deque<RowView> views;
  std::optional<SortOrder> sort_order;
  std::uint32_t next_view = 1;

  OutputSet outputs;
  std::size_t outputs_at = 0;  ///< how many events there were when they were made
  OutputReader output_reader;

  /// Columns as matching, merging and export see them.
  std::vector<MatchColumn> match_columns() const;
  /// Record keys, made anew after types changed.
  RecordKeys& record_keys();
  /// Columns that decisions write beside the cell: the title column when a fix moves titles, the
  /// relation column when wanted.
  SideColumns side_columns(bool wants_relation);
  /// The virtual column for titles, or for relations; made when it is not there yet.
  ColumnId make_side_column(bool is_title);
  /// The profile with what the rules of the dictionary add to its scores. Only with a profile.
  const TableProfile& scored_profile() const {
    return profile_with_rules ? *profile_with_rules : *profile;
  }
  /// The virtual column for life-cycle segments; made when it is not there yet.
  ColumnId make_segment_column();
  /// Forgets what depends on types: profile, fixes, match. Decisions stay.
  void forget_findings();
  /// Forgets the proposals alone. Decisions stay.
  void forget_fixes();
  /// Counts of decided cells of a group; counted once, then kept up to date by follow_marks().
  const FixTally& tally(std::uint32_t group);
  const std::vector<Fix>& fixes_of(std::uint32_t group);
  /// Tells survivorship the trust of the sources.
  void rank_sources();
  /// After every decision: takes the marks that changed into the tallies. O(changed cells).
  void follow_marks();

 private:
  void follow_mark(const MarkChange& change);
  const std::vector<std::uint32_t>& groups_of_column(std::uint32_t column);
};

inline constexpr std::uint32_t kNoFixGroup = 0xffffffffU;
inline constexpr std::uint32_t kSeveralFixGroups = 0xfffffffeU;

// --- one function a question or decision; args and results as in protocol.ts

/// How to read a file, with a person's choices over what was sniffed from its head. Errors:
/// UnknownEncoding, BadDialect.
Result<ReadOptions> read_options_for(std::string_view head, bool is_whole, const Sniff& sniff,
                                     const Json& override_json);
/// The same as what an intake asks for.
IntakeChoices choices_of(const Json& override_json);
/// Moves what a finished intake has read into its SourceFile; the text is the answer.
SourceText take_file(PendingFile& done);
Json dialect_json(const SourceFile& file, const SourceText& text);
/// What a person can choose of it; footerRows null: they are looked for.
Json choices_json(const Dialect& dialect);
/// {"header", "rows"}: the first lines of the file under these options, with what is no record.
Json lead_json(const SourceFile& file, const ReadOptions& read, std::uint32_t most);
Json encoding_guesses_json(const Sniff& sniff);
Json dialect_guesses_json(const Sniff& sniff);
/// How many lines of each kind are no records, and the names of these kinds at the boundary.
Json aside_counts_json(const SourceText& text);
std::string_view aside_name(AsideKind kind);
Result<Json> source_info(const State& state, std::uint32_t source);
Json sources_json(const State& state);
Result<Json> preview_json(const State& state, const Json& args);
Result<Json> issues_json(const State& state, const Json& args);
/// {"source", "kind", "offset", "limit"}: lines that are no records, with their text.
Result<Json> aside_lines_json(const State& state, const Json& args);
Result<Json> import_report_json(const State& state, const Json& args);
/// {"source", "repair", "row" or "line", "cell", "lastCell", "offset"}: what a repair would make.
/// {"language"}: import-report.csv as text, before any export.
Result<Json> import_report_text(State& state, const Json& args);
Result<Json> preview_repair(const State& state, const Json& args);
/// The same, made: an entry of the history. Errors: CannotRepair; RowDecided when the rows carry
/// decisions.
Result<Json> repair_row(State& state, const Json& args);
/// Whether an entry may be undone or redone, should it be a repair; and the change of rows after
/// it.
Status check_take_back(State& state, std::optional<std::uint32_t> entry, bool undo);
void follow_take_back(State& state, std::uint32_t entry, bool undo);
/// Makes a repair of a journal. Errors: as repair_row; BadRecipe.
Status repair_again(State& state, const std::string& request, Stamp stamp);
/// All of them, newest first, when the history is forgotten.
void take_back_repairs(State& state);
/// Undoes or redoes one entry, and changes the rows when it is a repair.
Status take_back_entry(State& state, Event::Kind kind, std::uint32_t entry, Stamp stamp);
Result<Json> remove_source(State& state, const Json& args);
/// Puts a finished file into the table, mapping its columns onto the session's.
Status add_file(State& state, SourceFile file, SourceText text);
/// Takes corrected rejects back: {"applied", "unchanged", "unknown"}. Errors: UnknownColumn when
/// the file is not one of ours.
Result<Json> apply_corrections(State& state, const SourceText& text, const Stamp& stamp);
Status replace_file(State& state, std::uint32_t source, SourceFile file, SourceText text);

/// Recognises whose export a file is, types its columns, proposes where they go, and adds the
/// columns that are its own.
void map_source(State& state, SourceFile& file, const SourceText& text);
/// After a decision: forgets findings when it changed a mapping.
void follow_mappings(State& state);
/// A column fed by this column of a file alone, not yet mapped to it.
ColumnId add_own_column(State& state, std::uint32_t source, std::uint32_t file_column);
/// No other source feeds the column.
bool is_own_column(const State& state, std::uint32_t source, ColumnId column);
Result<Json> mapping_json(const State& state, const Json& args);
Result<Json> set_mapping(State& state, const Json& args);
Result<Json> set_source(State& state, const Json& args);
/// Sources with their mappings for a recipe, and back: what was mapped by a person, matched by
/// meaning. `stale` gets what no longer fits, as "mapping:header".
Json recipe_sources_json(const State& state);
std::uint32_t apply_recipe_sources(State& state, const Json& sources, const Stamp& stamp,
                                   std::vector<std::string>& stale);
/// {"origin", "notes"}: where the file that is being read came from and what was odd about it.
Result<Json> describe_file(State& state, const Json& args);
/// Gives a converted source the row numbers of its sheet and its notes as issues.
void apply_origin(PendingFile& pending, SourceText& text);
/// {"code", "detail", "language"}: the sentence of a failure.
Result<Json> sentence_json(const Json& args);

Json columns_json(State& state);
Result<Json> set_column_type(State& state, const Json& args);
Json summary_json(State& state);
Result<Json> open_view(State& state, const Json& args);
Result<Json> record_json(const State& state, const Json& args);
Status pack_rows(State& state, const Json& args, std::string& block);
/// The file that is being read, as far as it is read: null when none is, or no row is there yet.
Json arriving_json(const State& state);
/// Rows of it: {"first", "count"}; row ids are rows of the file, columns its own.
Status pack_arriving(const State& state, const Json& args, std::string& block);

/// Pictures of the overview: where columns are filled, which are empty together, dates by month,
/// and who is in which source.
Result<Json> fill_matrix_json(State& state, const Json& args);
Result<Json> date_bins_json(State& state, const Json& args);
Result<Json> overlap_json(State& state);

Json fix_groups_json(State& state);
Result<Json> fix_cells_json(State& state, const Json& args);
/// {"group", "by"}: {"total", "facets": [{"text", "cells", "undecided", "before", "after"}]}, the
/// largest first.
Result<Json> fix_facets_json(State& state, const Json& args);
Result<Json> decide_fixes(State& state, const Json& args);
Result<Json> decide_grade(State& state, const Json& args);
Result<Json> edit_cell(State& state, const Json& args);

/// {"library", "text", "order"}: the person's rules, as a file, and the order of all rules.
Result<Json> rules_json(const State& state);
/// {"rule", "limit"}: what a rule would change now, by column, with examples.
Result<Json> preview_rule(State& state, const Json& args);
/// {"json"}: a rule library from a file, checked; nothing is kept.
Result<Json> read_rules(const Json& args);
/// {"library", "subject", "stamp"}: the rules from now on, an entry of the history. Fixes are
/// forgotten and must be found again.
Result<Json> set_rules(State& state, const Json& args);
/// The same; false when nothing changed.
bool keep_rules(State& state, const OwnRuleSet& rules, const std::string& subject,
                const Stamp& stamp);
/// After a decision: takes the rules over when it changed them.
void follow_rules(State& state);
/// {"column"}: the rule that would make the edits of a column, or null; see core/fixes/teach.h.
Result<Json> teach_json(State& state, const Json& args);
/// Every rule with its criterion and an example, in both languages.
Json rule_book_json();

Result<Json> groups_json(State& state, const Json& args);
Result<Json> group_json(State& state, const Json& args);
Result<Json> decide_group(State& state, const Json& args);
Result<Json> decide_groups(State& state, const Json& args);
Json patterns_json(State& state);
/// Counts of groups by probability, for the line that a person draws: [{"from", "decided", "clear",
/// "contradicting", "records"}].
Result<Json> group_bins_json(State& state, const Json& args);
/// {"lessons", "learntFrom", "allPairs", "shifts", "hasRelatives", "hasTwins"}: what the decisions
/// made one by one could teach, and what the last search had learnt.
Json learning_json(const State& state);
Json match_info_json(const State& state);

Result<Json> history_json(const State& state, const Json& args);
/// Entries that would lose what they rest on when this one is taken back.
Result<Json> dependents_json(const State& state, const Json& args);
/// {"from"}: {"columns", "next", "events"}, see core/review/journal.h.
Result<Json> journal_json(const State& state, const Json& args);
/// {"columns", "events"} of a journal, into a session with the same files and no decisions.
Result<Json> replay_journal_json(State& state, const Json& args);
Result<Json> take_back(State& state, const Json& args, std::string_view how);

Result<Json> recipe_text(State& state);
/// What a recipe would need here: types to be set first, columns renamed and missing.
Result<Json> recipe_plan(State& state, const Json& args);
Result<Json> apply_recipe_text(State& state, const Json& args);
/// The mapping of a recipe, and what it has learnt: before types, fixes and groups are sought,
/// because they change all three.
Result<Json> apply_mapping_text(State& state, const Json& args);
Result<Json> merge_recipe_texts(State& state, const Json& args);
/// The data dictionary with what each rule finds: DictionaryInfo.
Result<Json> dictionary_json(State& state);
/// {"descriptor", "stamp"}: an entry of the history; "" takes the dictionary away. Errors: those of
/// parse_data_dictionary.
Result<Json> set_dictionary(State& state, const Json& args);
/// {"crm"}: a dictionary to begin with, and rules to choose from: DictionaryDraft.
Result<Json> draft_dictionary_json(State& state, const Json& args);
/// {"descriptor", "path"}: what the rules at a path would find now: {"checked", "broken",
/// "examples"}.
Result<Json> try_rule(State& state, const Json& args);
/// {"rule", "offset", "limit"}: {"total", "breaches"}.
Result<Json> rule_breaches_json(State& state, const Json& args);
/// Whether a text is a dictionary; "" is none, and fine.
Status check_descriptor(const std::string& text);
/// Sets the dictionary of a recipe, unless it has none or the same is in force.
Status apply_recipe_dictionary(State& state, const std::string& text, const Stamp& stamp);
/// Follows the history: reads the dictionary in force anew when it is another one.
void follow_dictionary(State& state);
/// What a check of the rules reads; `gone` must outlive the input.
RuleCheckInput rule_input(const State& state, bool uses_edits,
                          const std::vector<NamedSource>& sources, std::vector<bool>& gone);
/// Any value is another than it came, or any record was merged away.
bool has_changed_values(const State& state);
/// The values as they are now are those that were checked.
bool are_rules_fresh(const State& state);
/// Checks again what changed, when that is quick; longer checks are a job ("rules").
void refresh_rules(State& state);
/// Takes results of a check into the state.
void keep_rules(State& state, RuleResults results, bool uses_edits);
std::vector<NamedSource> named_sources(const State& state);
/// Figures of the rules for the summary; null without a dictionary.
Json rules_summary(State& state);

Json survivorship_json(const State& state);
Result<Json> set_survivorship(State& state, const Json& args);
/// {"identifiers", "fuzzy"}: every cell that names the person.
Result<Json> find_person_json(State& state, const Json& args);
/// {"at"}: the profile of the session and what was cleaned, as JSON to be kept.
Result<Json> snapshot_text(State& state, const Json& args);
/// {"dialect", "id"}: the model of the last search as Splink settings, JSON text. Errors: BadJson
/// for a dialect that is not known.
Result<Json> splink_text(State& state, const Json& args);
/// {"json"}: what is better, worse, new, gone and back since a snapshot.
Result<Json> compare_snapshot(State& state, const Json& args);
/// {"json"}: when and how large a snapshot is, and its scores; needs no files.
Result<Json> snapshot_info(const Json& args);
/// {"json"}: whether the chain of an audit log holds, and where it breaks.
Result<Json> check_audit_json(const Json& args);
std::string make_recipe_json(State& state);
std::shared_ptr<const OutputContext> make_output_context(State& state);
TableProfile profile_after(State& state);
Json outputs_json(const State& state);
/// A job's outputs become the session's.
void keep_outputs(State& state, OutputSet outputs);
/// Bytes [offset, offset + size) of an output. Errors: UnknownRow, WrongState when something was
/// decided since it was made, NotReconciled.
Status read_output(State& state, std::uint32_t index, std::uint64_t offset, std::uint32_t size,
                   std::string& block);
/// Whole tables for the command line: {"table": "fixes" | "pairs" | "groups", "id"?}; becomes one
/// more output.
Result<Json> make_table(State& state, const Json& args);
Result<Json> value_json(const Json& args);

// --- small JSON helpers

std::string text_arg(const Json& args, const char* name);
std::uint32_t number_arg(const Json& args, const char* name, std::uint32_t fallback);
double real_arg(const Json& args, const char* name, double fallback);
bool flag_arg(const Json& args, const char* name, bool fallback);
Stamp stamp_arg(const Json& args);
std::vector<RowId> rows_arg(const Json& args, const char* name);
Json scores_json(const TableProfile& profile);
/// {"ok": …} or {"error": …} as text; invalid UTF-8 becomes U+FFFD.
std::string answer(const Result<Json>& result);
std::string answer(const Error& error);

}  // namespace spruce
