// Weights: learnt from counts of patterns, bounded, monotone, close to the truth that made the
// counts.
#include <doctest/doctest.h>

#include <cmath>

#include "core/match/combine.h"
#include "core/match/relation.h"
#include "core/match/weights.h"
#include "tests/support/fake_fields.h"
#include "tests/support/match_table.h"

namespace spruce::test {

namespace {

MatchPlan make_fake_plan(const std::vector<FieldType>& types) {
  MatchPlan plan;
  for (const FieldType type : types) {
    CompareField field;
    field.type = type;
    field.info = &fake_type(type);
    set_levels(field);
    field.scope = EvidenceScope::Own;
    plan.fields.push_back(field);
  }
  return plan;
}

/// Draws levels of independent fields: matches by m, others by u.
LevelPattern draw(Random& random, std::size_t fields, bool match) {
  LevelPattern pattern{};
  for (std::size_t f = 0; f < fields; ++f) {
    const std::uint32_t x = random.below(1000);
    pattern[f] = match ? (x < 800 ? 1 : x < 900 ? 2 : 4) : (x < 20 ? 1 : x < 50 ? 2 : 4);
  }
  return pattern;
}

WeightSample make_sample(std::size_t fields, std::uint32_t matches, std::uint32_t others) {
  Random random(77);
  PatternCounts pairs;
  for (std::uint32_t i = 0; i < matches; ++i) pairs.add(draw(random, fields, true));
  for (std::uint32_t i = 0; i < others; ++i) pairs.add(draw(random, fields, false));
  WeightSample sample;
  sample.random = pairs.sorted();
  sample.candidates = pairs.sorted();
  sample.total_pairs = matches + others;
  sample.row_count = 600;
  return sample;
}

}  // namespace

TEST_CASE("EM finds the rates that made the pairs") {
  const MatchPlan plan =
      make_fake_plan({FieldType::Phone, FieldType::Email, FieldType::City, FieldType::Date});
  const Weights weights = estimate_weights(plan, make_sample(4, 500, 100'000));
  CHECK(weights.lambda == doctest::Approx(500.0 / 100'500).epsilon(0.15));
  for (const FieldWeights& field : weights.fields) {
    CHECK(field.m[1] == doctest::Approx(0.8).epsilon(0.08));
    CHECK(field.u[1] == doctest::Approx(0.02).epsilon(0.15));
  }
}

TEST_CASE("law: weights never rise from a better level to a worse one, and stay in bounds") {
  const std::vector<std::vector<FieldType>> plans = {{FieldType::CompanyName},
                                                     {FieldType::Phone, FieldType::City},
                                                     {FieldType::Choice, FieldType::Url}};
  for (const auto& types : plans) {
    for (const std::uint32_t matches : {0U, 3U, 200U, 20'000U}) {
      CAPTURE(matches);
      const MatchPlan plan = make_fake_plan(types);
      const Weights weights = estimate_weights(plan, make_sample(types.size(), matches, 5'000));
      CHECK(std::isfinite(weights.prior_weight));
      CHECK(weights.lambda <= 0.5);
      for (const FieldWeights& field : weights.fields) {
        for (std::size_t level = 1; level < 5; ++level) {
          CHECK(std::abs(field.weight[level]) <= 22);
          if (level > 1) CHECK(field.weight[level] <= field.weight[level - 1]);
        }
      }
    }
  }
}

TEST_CASE("no pairs at all leave the shipped priors") {
  const MatchPlan plan = make_fake_plan({FieldType::Phone});
  const Weights weights = estimate_weights(plan, WeightSample{});
  CHECK(weights.fields[0].m[1] == doctest::Approx(0.85));
}

TEST_CASE("law: probability rises with weight and weight_of is its inverse") {
  double before = 0;
  for (double weight = -20; weight <= 20; weight += 0.5) {
    const double p = probability_of(weight);
    CHECK(p > before);
    CHECK(weight_of(p) == doctest::Approx(weight));
    before = p;
  }
  CHECK(probability_of(0) == doctest::Approx(0.5));
}

TEST_CASE("fields of one cluster are not counted twice") {
  MatchPlan plan = make_fake_plan({FieldType::Address, FieldType::City, FieldType::Phone});
  plan.fields[0].clustered = plan.fields[1].clustered = true;
  Weights weights = prior_weights(plan, 100, 4950);
  weights.keep[1][0] = 0.25;
  struct Case {
    const char* name;
    FieldValues values;
    FieldValues expected;
  };
  const Case cases[] = {
      {"both agree: the weaker counts a quarter", {10, 8, 5}, {10, 2, 5}},
      {"only the weaker agrees: in full", {-3, 8, 5}, {-3, 8, 5}},
      {"both disagree: the second counts less", {-5, -2, -4}, {-5, -2 * kRepeatedDoubt, -4}},
      {"one missing", {0, 8, 0}, {0, 8, 0}}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    FieldValues values = test.values;
    discount_clusters(plan, weights, LevelPattern{}, values);
    for (std::size_t f = 0; f < 3; ++f) CHECK(values[f] == doctest::Approx(test.expected[f]));
  }
}

namespace {

/// Pairs of people: given name, family name, home, phone. Matches spoil each name in `spoilt` of
/// 1000 cases; besides there are `relatives` of one family name and home.
WeightSample make_families(std::uint32_t spoilt, std::uint32_t relatives) {
  Random random(5);
  const auto name = [&] {
    const std::uint32_t x = random.below(1000);
    return static_cast<Level>(x < spoilt ? (x % 4 == 0 ? 4 : 2) : 1);
  };
  PatternCounts pairs;
  for (int i = 0; i < 1000; ++i) pairs.add({name(), name(), 1, 1});
  for (std::uint32_t i = 0; i < relatives; ++i) pairs.add({4, 1, 1, 1});
  for (int i = 0; i < 100'000; ++i) pairs.add(draw(random, 4, false));
  WeightSample sample;
  sample.random = sample.candidates = pairs.sorted();
  sample.total_pairs = 101'000;
  sample.row_count = 1200;
  return sample;
}

}  // namespace

TEST_CASE("differing given names in one home: relatives or spoilt names") {
  MatchPlan plan = make_fake_plan(
      {FieldType::GivenName, FieldType::FamilyName, FieldType::Address, FieldType::Phone});
  plan.given = 0;
  plan.family = 1;
  plan.fields[2].scope = plan.fields[3].scope = EvidenceScope::Shared;
  struct Case {
    std::uint32_t spoilt, relatives;
    bool has_relatives;
  };
  for (const Case& test :
       {Case{120, 900, true}, Case{120, 0, false}, Case{300, 0, false}, Case{300, 2000, true}}) {
    CAPTURE(test.spoilt);
    CAPTURE(test.relatives);
    const Weights weights = estimate_weights(plan, make_families(test.spoilt, test.relatives));
    CHECK(weights.has_relatives == test.has_relatives);
  }
}

TEST_CASE("a strict field learns that it may differ from many sure pairs only") {
  MatchPlan plan =
      make_fake_plan({FieldType::Email, FieldType::Phone, FieldType::Identifier, FieldType::TaxId});
  plan.fields[3].strict = true;
  const auto learn = [&](std::uint32_t matches) {
    WeightSample sample = make_sample(4, matches, 100'000);  // one match in ten differs
    return estimate_weights(plan, sample).fields[3].m[4];
  };
  CHECK(learn(50) < 0.06);
  CHECK(learn(20'000) > 0.08);
}

TEST_CASE("what a pair shows besides likeness") {
  MatchPlan plan = make_fake_plan({FieldType::GivenName, FieldType::FamilyName, FieldType::Address,
                                   FieldType::Email, FieldType::CompanyName, FieldType::TaxId});
  plan.given = 0;
  plan.family = 1;
  plan.fields[2].scope = EvidenceScope::Shared;
  plan.fields[4].scope = EvidenceScope::Firm;
  plan.fields[5].strict = true;
  const Weights weights = prior_weights(plan, 100, 4950);
  struct Case {
    const char* name;
    LevelPattern levels;
    bool related;
  };
  const Case cases[] = {{"same name, same home", {1, 1, 1}, false},
                        {"other given name, same home", {4, 1, 1}, true},
                        {"other given name, same home, same own e-mail", {4, 1, 1, 1}, false},
                        {"a family's mailbox, two numbers", {4, 1, 1, 1, 0, 4}, true},
                        {"other given name, same number", {4, 1, 1, 0, 0, 1}, false},
                        {"other given name, nothing shared", {4, 1, 4}, false},
                        {"other family name, same office", {1, 4, 1}, true},
                        {"colleagues", {4, 4, 0, 0, 1}, true},
                        {"a branch", {0, 0, 0, 0, 3}, true},
                        {"typo in the given name", {2, 1, 1}, false}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    CHECK(is_related(plan, weights, test.levels) == test.related);
  }
  Weights spoilt = weights;
  spoilt.has_relatives = false;
  CHECK_FALSE(is_related(plan, spoilt, {4, 1, 1}));
  CHECK(is_related(plan, spoilt, {4, 4, 0, 0, 1}));
  CHECK(may_be_relatives(plan, weights, {4, 1, 1}));
  CHECK(may_be_relatives(plan, weights, {4, 1, 1, 1}));              // a couple's mailbox
  CHECK_FALSE(may_be_relatives(plan, weights, {4, 1, 1, 0, 0, 1}));  // one personal number
  CHECK_FALSE(may_be_relatives(plan, spoilt, {4, 1, 1}));
  CHECK(
      find_contradictions(plan, weights, {1, 1, 0, 0, 0, 4}).empty());  // m of "different" is 0.05
  Weights strict = weights;
  strict.fields[5].m[4] = 0.01;
  CHECK(find_contradictions(plan, strict, {1, 1, 0, 0, 0, 4}) == std::vector<std::uint32_t>{5});
  CHECK(find_contradictions(plan, strict, {4, 4, 0, 0, 0, 1}).empty());
}

}  // namespace spruce::test
