// Drift: the index against sums done by hand, its laws, and which values came, went and moved.
#include <doctest/doctest.h>

#include <cmath>

#include "core/export/drift.h"

using namespace spruce;

TEST_CASE("the index is the sum of its formula") {
  // Shares with half a cell more for each of two values: 80.5/101, 20.5/101 and 60.5/101, 40.5/101.
  const Drift drift = find_drift({{"a", 80}, {"b", 20}}, {{"a", 60}, {"b", 40}});
  const double by_hand =
      (60.5 - 80.5) / 101 * std::log(60.5 / 80.5) + (40.5 - 20.5) / 101 * std::log(40.5 / 20.5);
  CHECK(drift.psi == doctest::Approx(by_hand));
  CHECK(drift.psi > kSomeDrift);
  REQUIRE(drift.changed.size() == 2);
  CHECK(drift.changed[0].text == "a");
  CHECK(drift.changed[0].before == doctest::Approx(0.8));
  CHECK(drift.changed[0].after == doctest::Approx(0.6));
}

TEST_CASE("laws: the same is zero, both ways are equal, nothing is infinite") {
  const Counts a{{"x", 10}, {"y", 5}, {"z", 1}};
  const Counts b{{"y", 7}, {"w", 100}};
  CHECK(find_drift(a, a).psi == doctest::Approx(0));
  CHECK(find_drift(a, a).changed.empty());
  CHECK(find_drift(a, b).psi == doctest::Approx(find_drift(b, a).psi));
  CHECK(std::isfinite(find_drift(a, b).psi));
  CHECK(find_drift(a, b).psi > kMuchDrift);
  CHECK(find_drift(a, {}).psi == doctest::Approx(0));
  CHECK(find_drift({}, {}).added.empty());
  const Drift drift = find_drift(a, b);
  REQUIRE(drift.added.size() == 1);
  CHECK(drift.added[0].text == "w");
  REQUIRE(drift.gone.size() == 2);
  CHECK(drift.gone[0].text == "x");  // the larger share first
}

TEST_CASE("a file that grew without another mix has not drifted") {
  const Drift drift = find_drift({{"a", 100}, {"b", 300}}, {{"a", 1000}, {"b", 3000}});
  CHECK(drift.psi < 0.001);
  CHECK(drift.changed.empty());
}
