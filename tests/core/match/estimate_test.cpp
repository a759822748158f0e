// The honest figures: the threshold chosen from probabilities, and what a run expects of itself
// against the truth of generated people.
#include <doctest/doctest.h>

#include "core/match/estimate.h"
#include "tests/support/match_run.h"

namespace spruce::test {

TEST_CASE("the threshold goes down while nearly all above it are right") {
  struct Case {
    const char* name;
    std::vector<double> probabilities;
    double least, most;
  };
  std::vector<double> clean(100, 0.999), doubtful(100, 0.999), murky(20, 0.8);
  clean.push_back(0.55);
  for (int i = 0; i < 60; ++i) doubtful.push_back(0.6);
  const Case cases[] = {{"nothing", {}, kMostSame, kMostSame},
                        {"one doubtful pair among many sure ones", clean, 0.54, 0.56},
                        {"as many doubtful pairs as sure ones", doubtful, 0.7, kMostSame},
                        {"all doubtful", murky, kMostSame, kMostSame},
                        {"never below even odds", {0.999, 0.4, 0.3}, kLeastSame, kMostSame}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    const double threshold = choose_same_threshold(test.probabilities);
    CHECK(threshold >= test.least);
    CHECK(threshold <= test.most);
  }
}

TEST_CASE("estimates hold their value, and a sample without a sighting still leaves room") {
  const Estimate sum = estimate_sum(10, 5);
  CHECK(sum.low <= 10);
  CHECK(sum.high >= 10);
  const Estimate none = estimate_sample(0, 100);
  CHECK(none.value == 0);
  CHECK(none.high > 100);
  const Estimate both = add_estimates(sum, none);
  CHECK(both.value == doctest::Approx(10));
  CHECK(both.high >= none.high);
}

TEST_CASE("expected wrong and missed pairs cover the truth of generated people") {
  for (const std::uint64_t seed : {1ULL, 2ULL, 3ULL, 4ULL, 5ULL}) {
    CAPTURE(seed);
    const std::vector<Row> rows = make_people(500, seed);
    const auto run = run_match(kPeopleHeader, rows, kPeopleTypes, people_options());
    const auto entity = [&](RowId row) {
      return rows[row.value][0].substr(0, rows[row.value][0].find('.'));
    };
    double wrong = 0, found = 0, all = 0;
    for (const ScoredPair& pair : run->result().pairs) {
      if (pair.verdict != Verdict::Same) continue;
      (entity(pair.left) == entity(pair.right) ? found : wrong) += 1;
    }
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
      for (std::uint32_t j = i + 1; j < rows.size(); ++j) {
        all += entity(RowId{i}) == entity(RowId{j}) ? 1 : 0;
      }
    }
    const MatchCounts& counts = run->result().counts;
    CHECK(wrong >= counts.expected_wrong.low);
    CHECK(wrong <= counts.expected_wrong.high);
    CHECK(all - found >= counts.expected_missed.low);
    CHECK(all - found <= counts.expected_missed.high);
    CHECK(counts.sampled_rows > 0);
    CHECK(counts.same_threshold >= kLeastSame);
    CHECK(counts.same_threshold <= kMostSame);
  }
}

TEST_CASE("a block of a hundred thousand equal values ends, and nothing in it is called the same") {
  std::vector<Row> rows;
  for (std::uint32_t i = 0; i < 100'000; ++i) {
    rows.push_back({"city", i % 2 == 0 ? "given1" : "given2"});
  }
  const auto run = run_match({"city", "given"}, rows, {FieldType::City, FieldType::GivenName});
  CHECK(run->result().counts.scored_pairs < 20'000'000);
  for (const Group& group : run->result().groups) CHECK(group.verdict != Verdict::Same);
}

}  // namespace spruce::test
