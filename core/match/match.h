// Match: finds records that are the same or related. A resumable job: features → blocks → weights →
// scores → groups. It proposes and explains; it changes nothing (core/merge makes the merged
// record, core/review holds the decisions). Law: the result depends on the records' contents only:
// not on row order (ids aside), chunking or number of workers. Source: Fellegi & Sunter 1969; EM as
// in Winkler 1988; shared/design notes are summed up in docs/matching.md.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/fields/field.h"
#include "core/fields/recognise.h"
#include "core/match/model.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

/// A column as matching sees it.
struct MatchColumn {
  ColumnId column;
  FieldType type = FieldType::FreeText;
  ColumnRole role = ColumnRole::None;
  bool used = true;      ///< the person can leave a column out
  ValueContext context;  ///< country and date order learnt from the column
};

/// How far decisions moved one level of one field.
struct LearntShift {
  FieldType type = FieldType::FreeText;
  std::uint32_t place = 0;  ///< which of the fields of its type, by the order of columns
  std::string level;        ///< name of the level
  double bits = 0;          ///< added to its weight
};

/// What a person's decisions taught about the weights of a file: small, readable, and the same for
/// the same decisions. Travels in the recipe. See core/match/learn.h.
struct LearntWeights {
  std::vector<LearntShift> shifts;
  double all_pairs = 0;  ///< added to every pair, in bits
  double reach = 5;      ///< a pair that was this sure feels half of it, in bits
  /// Whether people who share a home (a birthday, a mailbox) and differ in the given name are
  /// several people. Absent: as the file itself says.
  std::optional<bool> has_relatives;
  std::optional<bool> has_twins;
  std::uint32_t labels = 0;  ///< decisions behind it
};

/// A person's decision on two records.
struct PairLabel {
  RowId left;
  RowId right;
  bool same = false;
};

/// What the person or a recipe says about matching. Defaults need no set-up.
struct MatchOptions {
  std::vector<MatchColumn> columns;
  double show_threshold = 0.30;  ///< pairs below are not shown
  /// At or above: verdict same. 0: chosen from the file, see core/match/estimate.h.
  double same_threshold = 0;
  std::vector<std::pair<RowId, RowId>> must_not_match;  ///< remembered "not a duplicate"
  std::vector<std::pair<RowId, RowId>> must_match;
  LearntWeights learnt;                   ///< from earlier decisions
  std::uint64_t max_pairs = 400'000'000;  ///< blocks are refined, not dropped, to stay below
  /// The verbs of a field type; nullptr: the catalogue. Tests give their own.
  const FieldTypeInfo& (*types)(FieldType) = nullptr;
};

enum class Verdict : std::uint8_t { Same, Related, Unsure };
std::string_view verdict_name(Verdict verdict);  ///< "same", "related", "unsure"

/// One compared field of a pair, for the waterfall and the evidence pattern.
struct Evidence {
  std::string_view
      field;        ///< what was compared: a field type's name ("phone", "person-name"), static
  ColumnId column;  ///< the first column it came from
  std::string_view level;  ///< label of the outcome ("same", "one-edit"), static
  double weight = 0;       ///< log2 of the Bayes factor, after term frequency and correlation
};

struct ScoredPair {
  RowId left;  ///< left < right
  RowId right;
  float probability = 0;
  Verdict verdict = Verdict::Unsure;
  std::uint32_t pattern = 0;  ///< index into MatchResult::patterns
};

/// Records proposed as one entity (same), as relatives, or unsure.
struct Group {
  std::vector<RowId> members;  ///< ascending, at least two
  Verdict verdict = Verdict::Unsure;
  double probability = 0;  ///< of the weakest link that holds it together
  std::uint32_t pattern =
      0;  ///< the pattern of its weakest needed pair: what a person would have to believe
  std::uint64_t content_id = 0;  ///< from the members' contents: stable over runs and row orders
  std::vector<std::string>
      contradictions;  ///< e.g. "tax-id", "birthday": field names; not empty stops bulk approval
  /// Records outside, tied to a member by a shown pair that is not in the group: possible further
  /// members or relatives. Ascending, at most kMaxNear. A record may be near several groups.
  std::vector<RowId> near;
};

inline constexpr std::size_t kMaxNear = 20;

/// An expected number with a 95 % interval.
struct Estimate {
  double value = 0;
  double low = 0;
  double high = 0;
};

/// Counts for the honest report.
struct MatchCounts {
  std::uint64_t predicted_pairs = 0;  ///< before scoring
  std::uint64_t scored_pairs = 0;
  std::uint64_t shown_pairs = 0;
  std::uint32_t refined_blocks = 0;  ///< blocks too large that were split by a second key
  std::uint32_t skipped_rows = 0;    ///< rows with no usable value at all
  double same_threshold = 0;         ///< that was used
  Estimate expected_wrong;           ///< pairs with verdict same that are not one entity
  Estimate expected_missed;          ///< pairs of one entity without that verdict
  /// Of the missed: those that no block brought together, by comparing some rows with all others.
  Estimate missed_by_blocks;
  std::uint32_t sampled_rows = 0;  ///< rows that were compared with all others for it
};

struct MatchResult {
  /// Shown pairs: probability falling, then by ids. Groups of the same up to 50 members are closed:
  /// their other pairs are listed too, also below the show threshold.
  std::vector<ScoredPair> pairs;
  std::vector<Group>
      groups;  ///< partition: a record is in at most one group; riskiest verdict order
  std::vector<std::string>
      patterns;  ///< e.g. "phone:same person-name:one-edit company-name:same-brand"
  std::vector<std::uint32_t> histogram;  ///< pair probabilities in 50 bins of 0.02
  MatchCounts counts;
};

enum class MatchStage : std::uint8_t { Features, Blocks, Weights, Scores, Groups, Done };
std::string_view stage_name(MatchStage stage);

struct MatchProgress {
  MatchStage stage = MatchStage::Features;
  std::uint64_t done = 0;
  std::uint64_t total = 0;  ///< of this stage; 0 when not known yet
};

/// The resumable job. Keeps references to the table and dictionaries: both must outlive it.
class MatchJob {
 public:
  /// `dictionaries`: one per entry of options.columns, same order (nullptr for a column not used).
  MatchJob(const Table& table, std::vector<const Dictionary*> dictionaries, MatchOptions options);
  ~MatchJob();
  MatchJob(MatchJob&&) noexcept;
  MatchJob& operator=(MatchJob&&) noexcept;

  /// Works for about `budget` units (about a microsecond each) and says where it stands. Call until
  /// stage Done.
  MatchProgress step(std::uint32_t budget);
  /// After Done.
  const MatchResult& result() const;
  /// Field-by-field evidence of any two records, prior first ("prior" row). Usable after Done.
  /// Cost: one comparison.
  std::vector<Evidence> explain(RowId left, RowId right) const;
  /// Probability of any two records by the same weights.
  double probability(RowId left, RowId right) const;
  /// What was compared and what each outcome weighs. Usable after Done. Cost: a few kilobytes.
  MatchModel model() const;
  /// The records are firms; people in them are contacts.
  bool has_firms() const;
  /// What decisions teach; MatchOptions::learnt of the next run. Starts from this file's weights
  /// without anything learnt, so that taking decisions back restores them. Usable after Done. Cost:
  /// one comparison a label, and see core/match/learn.h.
  LearntWeights learn(const std::vector<PairLabel>& labels) const;
  /// The shown pairs whose decision would teach most: the least certain of the evidence patterns
  /// with the most pairs, at most `count`, the most useful first. Usable after Done.
  std::vector<std::pair<RowId, RowId>> questions(std::size_t count) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Plain partition helper: the groups again after a person dropped members or split (content ids
/// renewed).
std::uint64_t content_id_of(const Table& table, const std::vector<RowId>& members);

}  // namespace spruce
