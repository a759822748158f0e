// Every metric against its oracle and its laws, on seeded texts over small alphabets, Han included.
#include <doctest/doctest.h>

#include <cmath>
#include <random>
#include <vector>

#include "core/similarity/damerau.h"
#include "core/similarity/indel.h"
#include "core/similarity/jaro_winkler.h"
#include "core/similarity/levenshtein.h"
#include "core/similarity/ngram.h"
#include "core/similarity/tokens.h"
#include "core/text/utf8.h"
#include "tests/reference/similarity_oracle.h"

using namespace spruce;
using namespace spruce::similarity;

namespace {

struct Pair {
  std::u32string a;
  std::u32string b;
};

std::u32string random_text(std::mt19937& random, std::u32string_view alphabet,
                           std::size_t longest) {
  std::u32string text;
  const std::size_t size = random() % (longest + 1);
  for (std::size_t i = 0; i < size; ++i) text.push_back(alphabet[random() % alphabet.size()]);
  return text;
}

/// A text with a few random edits: pairs that are near, as duplicates are.
std::u32string edited(std::mt19937& random, std::u32string text, std::u32string_view alphabet) {
  for (std::size_t edits = random() % 5; edits > 0 && !text.empty(); --edits) {
    const std::size_t at = random() % text.size();
    const char32_t c = alphabet[random() % alphabet.size()];
    switch (random() % 4) {
      case 0:
        text.insert(at, 1, c);
        break;
      case 1:
        text.erase(at, 1);
        break;
      case 2:
        text[at] = c;
        break;
      default:
        if (at + 1 < text.size()) std::swap(text[at], text[at + 1]);
    }
  }
  return text;
}

std::vector<Pair> make_pairs() {
  std::mt19937 random(42);
  std::vector<Pair> pairs{{U"", U""}, {U"a", U""}, {U"", U"张"}};
  constexpr std::u32string_view kAlphabets[] = {U"ab", U"abc ", U"abcdefgh", U"张三李四王伟",
                                                U"公司有限科技a 𡌛"};
  constexpr std::size_t kLongest[] = {3, 10, 40, 70, 200};
  for (std::u32string_view alphabet : kAlphabets) {
    for (std::size_t longest : kLongest) {
      for (int i = 0; i < (longest > 100 ? 20 : 120); ++i) {
        Pair pair{random_text(random, alphabet, longest), random_text(random, alphabet, longest)};
        if (i % 2 == 0) pair.b = edited(random, pair.a, alphabet);
        pairs.push_back(pair);
      }
    }
  }
  for (std::size_t a : {63U, 64U, 65U, 128U, 129U}) {
    for (std::size_t b : {1U, 63U, 64U, 65U, 128U, 192U}) {
      pairs.push_back({std::u32string(a, U'a'), std::u32string(b, U'a')});
      Pair pair{std::u32string(a, U'x'), std::u32string(b, U'y')};
      for (char32_t& c : pair.a) c = U"ab张"[random() % 3];
      for (char32_t& c : pair.b) c = U"ab张"[random() % 3];
      pairs.push_back(pair);
    }
  }
  return pairs;
}

bool is_near(double a, double b) { return std::fabs(a - b) < 1e-12; }

bool all_ascii(const Pair& pair) {
  for (char32_t c : pair.a + pair.b) {
    if (c >= 0x80) return false;
  }
  return true;
}

std::string show(const Pair& pair) { return to_utf8(pair.a) + " | " + to_utf8(pair.b); }

/// The laws of a counted metric with its four forms, plain and cached, wide and byte.
template <typename Cached, typename Distance, typename Similarity, typename NDistance,
          typename NSimilarity>
void check_counted(const Pair& pair, std::size_t expected, std::size_t maximum, Distance distance,
                   Similarity similarity, NDistance n_distance, NSimilarity n_similarity) {
  const std::u32string_view a = pair.a;
  const std::u32string_view b = pair.b;
  CHECK(distance(a, b, kNoCutoff) == expected);
  CHECK(distance(b, a, kNoCutoff) == expected);
  CHECK(distance(a, a, kNoCutoff) == 0);
  CHECK(similarity(a, b, 0) == maximum - expected);
  const double share =
      maximum == 0 ? 0.0 : static_cast<double>(expected) / static_cast<double>(maximum);
  CHECK(is_near(n_distance(a, b, 1.0), share));
  CHECK(is_near(n_similarity(a, b, 0.0), 1.0 - share));
  const Cached cached(a);
  for (std::size_t cutoff = 0; cutoff <= maximum + 1; cutoff += 1 + cutoff / 3) {
    const std::size_t cut = expected <= cutoff ? expected : cutoff + 1;
    CHECK(distance(a, b, cutoff) == cut);
    CHECK(cached.distance(b, cutoff) == cut);
    const std::size_t left = maximum - expected;
    CHECK(similarity(a, b, cutoff) == (left >= cutoff ? left : 0));
    CHECK(cached.similarity(b, cutoff) == (left >= cutoff ? left : 0));
  }
  for (double cutoff : {0.0, 0.2, 0.5, 0.8, 1.0}) {
    const double cut_distance = share <= cutoff ? share : 1.0;
    const double cut_similarity = 1.0 - share >= cutoff ? 1.0 - share : 0.0;
    CHECK(is_near(n_distance(a, b, cutoff), cut_distance));
    CHECK(is_near(n_similarity(a, b, cutoff), cut_similarity));
    CHECK(is_near(cached.normalized_distance(b, cutoff), cut_distance));
    CHECK(is_near(cached.normalized_similarity(b, cutoff), cut_similarity));
  }
  if (all_ascii(pair)) {
    const std::string left = to_utf8(a);
    const std::string right = to_utf8(b);
    CHECK(distance(std::string_view(left), std::string_view(right), kNoCutoff) == expected);
    CHECK(is_near(n_similarity(std::string_view(left), std::string_view(right), 0.0), 1.0 - share));
  }
}

/// Indel has no cached class: one of the same shape for the shared checks.
class CachedIndel {
 public:
  explicit CachedIndel(std::u32string_view query) : query_(query) {}
  std::size_t distance(std::u32string_view b, std::size_t cutoff) const {
    return indel_distance(query_, b, cutoff);
  }
  std::size_t similarity(std::u32string_view b, std::size_t cutoff) const {
    return indel_similarity(query_, b, cutoff);
  }
  double normalized_distance(std::u32string_view b, double cutoff) const {
    return indel_normalized_distance(query_, b, cutoff);
  }
  double normalized_similarity(std::u32string_view b, double cutoff) const {
    return indel_normalized_similarity(query_, b, cutoff);
  }

 private:
  std::u32string query_;
};

/// Both overloads of a function as one argument.
#define SPRUCE_OVERLOADS(name) [](auto a, auto b, auto cutoff) { return name(a, b, cutoff); }

/// The laws of a similarity between 0 and 1.
template <typename Similarity, typename Distance>
void check_share(const Pair& pair, double expected, Similarity similarity, Distance distance) {
  const std::u32string_view a = pair.a;
  const std::u32string_view b = pair.b;
  CHECK(is_near(similarity(a, b, 0.0), expected));
  CHECK(similarity(a, b, 0.0) == similarity(b, a, 0.0));
  CHECK(is_near(similarity(a, a, 0.0), 1.0));
  CHECK(expected >= 0.0);
  CHECK(expected <= 1.0);
  for (double cutoff : {0.1, 0.3, 0.5, 0.7, 0.9, 0.97}) {
    CHECK(is_near(similarity(a, b, cutoff), expected >= cutoff ? expected : 0.0));
    CHECK(is_near(distance(a, b, cutoff), 1.0 - expected <= cutoff ? 1.0 - expected : 1.0));
  }
  if (all_ascii(pair)) {
    const std::string left = to_utf8(a);
    const std::string right = to_utf8(b);
    CHECK(is_near(similarity(std::string_view(left), std::string_view(right), 0.0), expected));
  }
}

}  // namespace

TEST_CASE("Levenshtein, Damerau and indel agree with their oracles in every form") {
  for (const Pair& pair : make_pairs()) {
    CAPTURE(show(pair));
    const std::size_t longer = std::max(pair.a.size(), pair.b.size());
    check_counted<CachedLevenshtein>(pair, oracle::edit_distance(pair.a, pair.b, false), longer,
                                     SPRUCE_OVERLOADS(levenshtein_distance),
                                     SPRUCE_OVERLOADS(levenshtein_similarity),
                                     SPRUCE_OVERLOADS(levenshtein_normalized_distance),
                                     SPRUCE_OVERLOADS(levenshtein_normalized_similarity));
    check_counted<CachedDamerau>(pair, oracle::edit_distance(pair.a, pair.b, true), longer,
                                 SPRUCE_OVERLOADS(damerau_distance),
                                 SPRUCE_OVERLOADS(damerau_similarity),
                                 SPRUCE_OVERLOADS(damerau_normalized_distance),
                                 SPRUCE_OVERLOADS(damerau_normalized_similarity));
    const std::size_t lcs = oracle::longest_common_subsequence(pair.a, pair.b);
    CHECK(lcs_similarity(pair.a, pair.b) == lcs);
    CHECK(lcs_similarity(pair.b, pair.a, lcs + 1) == 0);
    const std::size_t sum = pair.a.size() + pair.b.size();
    check_counted<CachedIndel>(pair, sum - 2 * lcs, sum, SPRUCE_OVERLOADS(indel_distance),
                               SPRUCE_OVERLOADS(indel_similarity),
                               SPRUCE_OVERLOADS(indel_normalized_distance),
                               SPRUCE_OVERLOADS(indel_normalized_similarity));
  }
}

TEST_CASE("Jaro and Jaro-Winkler agree with their oracles, plain and cached") {
  for (const Pair& pair : make_pairs()) {
    CAPTURE(show(pair));
    check_share(pair, oracle::jaro(pair.a, pair.b), SPRUCE_OVERLOADS(jaro_similarity),
                SPRUCE_OVERLOADS(jaro_distance));
    const double expected = oracle::jaro_winkler(pair.a, pair.b);
    check_share(pair, expected, SPRUCE_OVERLOADS(jaro_winkler_similarity),
                SPRUCE_OVERLOADS(jaro_winkler_distance));
    const CachedJaroWinkler cached(pair.a);
    CHECK(is_near(cached.similarity(pair.b), expected));
    CHECK(is_near(cached.distance(pair.b), 1.0 - expected));
    CHECK(is_near(cached.similarity(pair.b, 0.8), expected >= 0.8 ? expected : 0.0));
  }
}

TEST_CASE("bigrams agree with their oracle") {
  for (const Pair& pair : make_pairs()) {
    CAPTURE(show(pair));
    const std::size_t common = oracle::common_bigrams(pair.a, pair.b);
    const auto grams = [](const std::u32string& text) {
      return text.size() < 2 ? text.size() : text.size() - 1;
    };
    const std::size_t all = grams(pair.a) + grams(pair.b);
    const auto share = [](std::size_t part, std::size_t whole) {
      return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
    };
    CHECK(bigram_similarity(pair.a, pair.b) == common);
    CHECK(bigram_similarity(pair.a, pair.b, common + 1) == 0);
    CHECK(bigram_distance(pair.a, pair.b) == all - 2 * common);
    CHECK(bigram_distance(pair.a, pair.a) == 0);
    check_share(pair, share(2 * common, all), SPRUCE_OVERLOADS(dice_normalized_similarity),
                SPRUCE_OVERLOADS(dice_normalized_distance));
    check_share(pair, share(common, all - common), SPRUCE_OVERLOADS(jaccard_normalized_similarity),
                SPRUCE_OVERLOADS(jaccard_normalized_distance));
  }
}

TEST_CASE("word bags keep the laws") {
  for (const Pair& pair : make_pairs()) {
    CAPTURE(show(pair));
    check_share(pair, token_sort_similarity(pair.a, pair.b),
                SPRUCE_OVERLOADS(token_sort_similarity), SPRUCE_OVERLOADS(token_sort_distance));
    check_share(pair, token_set_similarity(pair.a, pair.b), SPRUCE_OVERLOADS(token_set_similarity),
                SPRUCE_OVERLOADS(token_set_distance));
    check_share(pair, monge_elkan_similarity(pair.a, pair.b),
                SPRUCE_OVERLOADS(monge_elkan_similarity), SPRUCE_OVERLOADS(monge_elkan_distance));
  }
}

TEST_CASE("word bags on names and companies") {
  CHECK(is_near(token_sort_similarity("john smith", "smith john"), 1.0));
  CHECK(is_near(token_set_similarity("acme trading", "acme trading co ltd"), 1.0));
  CHECK(token_set_similarity("acme", "zenith") < 0.5);
  CHECK(is_near(token_set_similarity("", ""), 1.0));
  CHECK(is_near(token_set_similarity("a", ""), 0.0));
  CHECK(is_near(token_sort_similarity(U"华东 科技", U"科技 华东"), 1.0));
  CHECK(is_near(monge_elkan_similarity("john smith", "smith john"), 1.0));
  CHECK(monge_elkan_similarity("jon smyth", "smith john") > 0.85);
  CHECK(is_near(token_sort_similarity("aaa bbb", "aaa ccc"),
                indel_normalized_similarity("aaa bbb", "aaa ccc")));
}

TEST_CASE("published values of Jaro-Winkler") {
  struct Row {
    std::u32string_view a;
    std::u32string_view b;
    double expected;
  };
  constexpr Row kRows[] = {
      {U"MARTHA", U"MARHTA", 0.961},
      {U"DWAYNE", U"DUANE", 0.840},
      {U"DIXON", U"DICKSONX", 0.813},
      {U"北京华东科技有限公司", U"北京华南科技有限公司", 0.953},
      {U"张三", U"张二", 0.700},
      {U"张三", U"张三先生", 0.867},
      {U"A科技有限公司", U"A公司", 0.543},
      {U"张三", U"ZHANG SAN", 0.0},
      {U"A公司", U"A公司-华东分部", 0.854},
      {U"深圳市腾讯计算机系统有限公司", U"腾讯", 0.714},
  };
  for (const Row& row : kRows) {
    CAPTURE(to_utf8(row.a));
    CHECK(std::fabs(jaro_winkler_similarity(row.a, row.b) - row.expected) < 0.0006);
  }
}

TEST_CASE("NUL and high bytes are ordinary characters") {
  const std::string_view a("a\0b\xFF", 4);
  const std::string_view b("a\0c\xFE", 4);
  CHECK(levenshtein_distance(a, b) == 2);
  CHECK(jaro_winkler_similarity(a, a) == 1.0);
  CHECK(levenshtein_distance(std::u32string_view(U"\0\0", 2), std::u32string_view(U"\0", 1)) == 1);
  CHECK(levenshtein_distance(std::u32string(70, U'\0'), U"") == 70);
}
