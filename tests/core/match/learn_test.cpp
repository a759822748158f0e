// Learning from decisions: without any nothing changes, their order does not matter, doubtful pairs
// of the same evidence move the way they were decided, sure ones hardly, and taking them back
// restores what was.
#include <doctest/doctest.h>

#include <cmath>
#include <optional>

#include "core/match/learn.h"
#include "core/match/relation.h"
#include "tests/support/match_run.h"

namespace spruce::test {

namespace {

/// A run over people, and the entity of each row by its first cell.
struct People {
  std::vector<Row> rows = make_people(160, 71);
  bool same(RowId a, RowId b) const {
    const auto entity = [&](RowId row) {
      return rows[row.value][0].substr(0, rows[row.value][0].find('.'));
    };
    return entity(a) == entity(b);
  }
  std::unique_ptr<MatchRun> run(const LearntWeights& learnt = {}) const {
    MatchOptions options = people_options();
    options.learnt = learnt;
    return run_match(kPeopleHeader, rows, kPeopleTypes, options);
  }
};

std::vector<PairLabel> answer(const MatchJob& job, std::size_t count, bool same) {
  std::vector<PairLabel> labels;
  for (const auto& [left, right] : job.questions(count)) labels.push_back({left, right, same});
  return labels;
}

bool equal(const LearntWeights& a, const LearntWeights& b) {
  if (a.shifts.size() != b.shifts.size() || a.all_pairs != b.all_pairs) return false;
  for (std::size_t i = 0; i < a.shifts.size(); ++i) {
    const LearntShift& x = a.shifts[i];
    const LearntShift& y = b.shifts[i];
    if (x.type != y.type || x.place != y.place || x.level != y.level || x.bits != y.bits) {
      return false;
    }
  }
  return a.has_relatives == b.has_relatives && a.has_twins == b.has_twins;
}

std::vector<std::pair<std::uint64_t, float>> listed(const MatchResult& result) {
  std::vector<std::pair<std::uint64_t, float>> pairs;
  for (const ScoredPair& pair : result.pairs) {
    pairs.emplace_back(std::uint64_t{pair.left.value} << 32 | pair.right.value, pair.probability);
  }
  return pairs;
}

}  // namespace

TEST_CASE("no decision, nothing learnt, nothing changed") {
  const People people;
  const auto plain = people.run();
  const LearntWeights nothing = plain->job->learn({});
  CHECK(nothing.labels == 0);
  CHECK(nothing.shifts.empty());
  CHECK(nothing.all_pairs == 0);
  CHECK(listed(people.run(nothing)->result()) == listed(plain->result()));
}

TEST_CASE("the order of decisions does not matter, and a learnt run teaches the same again") {
  const People people;
  const auto plain = people.run();
  std::vector<PairLabel> labels;
  for (const auto& [left, right] : plain->job->questions(20)) {
    labels.push_back({left, right, people.same(left, right)});
  }
  REQUIRE(labels.size() > 5);
  const LearntWeights learnt = plain->job->learn(labels);
  CHECK(learnt.labels == labels.size());
  std::reverse(labels.begin(), labels.end());
  for (PairLabel& label : labels) std::swap(label.left, label.right);
  CHECK(equal(plain->job->learn(labels), learnt));
  // Learning starts from what the file says alone, so decisions are not counted twice …
  const auto after = people.run(learnt);
  const LearntWeights again = after->job->learn(labels);
  REQUIRE(again.shifts.size() == learnt.shifts.size());
  for (std::size_t i = 0; i < again.shifts.size(); ++i) {
    CHECK(again.shifts[i].bits == doctest::Approx(learnt.shifts[i].bits).epsilon(0.2));
  }
  // … and without them everything is as it was.
  CHECK(listed(people.run()->result()) == listed(plain->result()));
}

TEST_CASE("decided pairs move the way they were decided, sure pairs stay sure") {
  const People people;
  const auto plain = people.run();
  for (const bool same : {true, false}) {
    std::vector<PairLabel> labels = answer(*plain->job, 40, same);
    labels.erase(std::remove_if(labels.begin(), labels.end(),
                                [&](const PairLabel& label) {
                                  return std::abs(plain->job->probability(label.left, label.right) -
                                                  0.5) > 0.4;
                                }),
                 labels.end());
    REQUIRE(!labels.empty());
    const auto after = people.run(plain->job->learn(labels));
    double moved = 0;
    for (const PairLabel& label : labels) {
      moved += after->job->probability(label.left, label.right) -
               plain->job->probability(label.left, label.right);
    }
    CHECK((same ? moved : -moved) > 0.02);
    for (const ScoredPair& pair : plain->result().pairs) {
      if (pair.probability < 0.9999) break;
      CHECK(after->job->probability(pair.left, pair.right) > 0.99);
    }
  }
}

TEST_CASE("refusing what was sure makes it less sure: decisions reach as far as they contradict") {
  const People people;
  const auto plain = people.run();
  std::vector<PairLabel> labels;
  for (const ScoredPair& pair : plain->result().pairs) {
    if (pair.probability > 0.999 && labels.size() < 12) {
      labels.push_back({pair.left, pair.right, false});
    }
  }
  REQUIRE(labels.size() == 12);
  const LearntWeights learnt = plain->job->learn(labels);
  CHECK(learnt.reach > kUsualReach);
  const auto after = people.run(learnt);
  for (const PairLabel& label : labels) {
    const double before = weight_of(plain->job->probability(label.left, label.right));
    CHECK(weight_of(after->job->probability(label.left, label.right)) < before - 1);
  }
}

TEST_CASE("the evidence of a pair still adds up to its odds after learning") {
  const People people;
  const auto plain = people.run();
  const auto after = people.run(plain->job->learn(answer(*plain->job, 10, true)));
  for (std::size_t i = 0; i < after->result().pairs.size(); i += 3) {
    const ScoredPair& pair = after->result().pairs[i];
    double sum = 0;
    for (const Evidence& row : after->job->explain(pair.left, pair.right)) sum += row.weight;
    CHECK(probability_of(sum) ==
          doctest::Approx(after->job->probability(pair.left, pair.right)).epsilon(1e-6));
  }
}

TEST_CASE("questions are shown pairs, each once, the doubtful first; no more than there are") {
  const People people;
  const auto plain = people.run();
  const auto asked = plain->job->questions(10'000);
  REQUIRE(!asked.empty());
  std::vector<std::uint64_t> seen;
  for (const auto& [left, right] : asked) {
    CHECK(left.value < right.value);
    seen.push_back(std::uint64_t{left.value} << 32 | right.value);
  }
  std::sort(seen.begin(), seen.end());
  CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
  CHECK(asked.size() <= plain->result().pairs.size());
  const auto few = plain->job->questions(3);
  CHECK(std::equal(few.begin(), few.end(), asked.begin()));
  CHECK(plain->job->questions(0).empty());
}

TEST_CASE("what was learnt fits other files: unknown fields and levels are passed over") {
  LearntWeights learnt;
  learnt.labels = 3;
  learnt.shifts = {{FieldType::Url, 0, "same", 2.0},
                   {FieldType::Email, 4, "same", 2.0},
                   {FieldType::Email, 0, "no such level", 2.0}};
  const People people;
  CHECK(listed(people.run(learnt)->result()) == listed(people.run()->result()));
}

TEST_CASE("relatives are judged by decisions when three or more say so clearly") {
  // Given names that differ, everything else the same, by the fake types: a household.
  std::vector<Row> rows;
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    rows.push_back({"a" + n, "", "anna" + n, "berg" + n, "city" + n, ""});
    rows.push_back({"b" + n, "", "zoltan" + n + n, "berg" + n, "city" + n, ""});
  }
  MatchOptions options = people_options();
  const auto kin = run_match(kPeopleHeader, rows, kPeopleTypes, options);
  struct Case {
    int same, different;
    std::optional<bool> relatives;
  };
  for (const Case& c : {Case{2, 0, std::nullopt}, Case{3, 0, false}, Case{0, 3, true},
                        Case{3, 3, std::nullopt}, Case{8, 2, false}}) {
    std::vector<PairLabel> labels;
    for (int i = 0; i < c.same + c.different; ++i) {
      const auto row = static_cast<std::uint32_t>(2 * i);
      labels.push_back({RowId{row}, RowId{row + 1}, i < c.same});
    }
    CHECK(kin->job->learn(labels).has_relatives == c.relatives);
  }
}

}  // namespace spruce::test
