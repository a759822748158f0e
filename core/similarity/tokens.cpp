// Words are views into the texts; sorted and joined copies go to the indel ratio.
#include "core/similarity/tokens.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/similarity/indel.h"
#include "core/similarity/jaro_winkler.h"
#include "core/similarity/score.h"

namespace spruce::similarity {
namespace {

constexpr std::size_t kMostWords = 64;

template <typename Text>
using Words = std::vector<Text>;

template <typename Text>
Words<Text> split_words(Text text) {
  Words<Text> words;
  std::size_t start = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != ' ') continue;
    if (at > start) words.push_back(text.substr(start, at - start));
    start = at + 1;
  }
  return words;
}

template <typename Text>
Words<Text> sorted_words(Text text) {
  Words<Text> words = split_words(text);
  std::sort(words.begin(), words.end());
  return words;
}

template <typename Text>
using Joined = std::basic_string<typename Text::value_type>;

template <typename Text>
void append_words(Joined<Text>& out, const Words<Text>& words) {
  for (Text word : words) {
    if (!out.empty()) out.push_back(' ');
    out.append(word);
  }
}

template <typename Text>
double ratio(const Joined<Text>& a, const Joined<Text>& b) {
  return indel_normalized_similarity(Text(a), Text(b));
}

template <typename Text>
double token_sort(Text a, Text b, double cutoff) {
  Joined<Text> left, right;
  append_words<Text>(left, sorted_words(a));
  append_words<Text>(right, sorted_words(b));
  return indel_normalized_similarity(Text(left), Text(right), cutoff);
}

template <typename Text>
Words<Text> distinct_words(Text text) {
  Words<Text> words = sorted_words(text);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

template <typename Text>
double token_set(Text a, Text b) {
  const Words<Text> left = distinct_words(a);
  const Words<Text> right = distinct_words(b);
  if (left.empty() || right.empty()) return left.empty() && right.empty() ? 1.0 : 0.0;
  Words<Text> common, left_rest, right_rest;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                        std::back_inserter(common));
  std::set_difference(left.begin(), left.end(), right.begin(), right.end(),
                      std::back_inserter(left_rest));
  std::set_difference(right.begin(), right.end(), left.begin(), left.end(),
                      std::back_inserter(right_rest));
  if (!common.empty() && (left_rest.empty() || right_rest.empty())) return 1.0;
  Joined<Text> shared;
  append_words<Text>(shared, common);
  Joined<Text> with_left = shared;
  Joined<Text> with_right = shared;
  append_words<Text>(with_left, left_rest);
  append_words<Text>(with_right, right_rest);
  const double whole = ratio<Text>(with_left, with_right);
  if (common.empty()) return whole;
  return std::max({whole, ratio<Text>(shared, with_left), ratio<Text>(shared, with_right)});
}

/// Sum over the words of `from` of the best partner in `to`.
template <typename Text>
double sum_best(const Words<Text>& from, const Words<Text>& to) {
  double sum = 0;
  for (Text word : from) {
    double best = 0;
    for (Text other : to) best = std::max(best, jaro_winkler_similarity(word, other, best));
    sum += best;
  }
  return sum;
}

template <typename Text>
double monge_elkan(Text a, Text b) {
  Words<Text> left = split_words(a);
  Words<Text> right = split_words(b);
  if (left.empty() || right.empty()) return left.empty() && right.empty() ? 1.0 : 0.0;
  left.resize(std::min(left.size(), kMostWords));
  right.resize(std::min(right.size(), kMostWords));
  const double left_mean = sum_best(left, right) / static_cast<double>(left.size());
  const double right_mean = sum_best(right, left) / static_cast<double>(right.size());
  return (left_mean + right_mean) / 2.0;
}

double as_distance(double similarity, double cutoff) {
  return cut_normalized_distance(1.0 - similarity, cutoff);
}

}  // namespace

double token_sort_similarity(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return token_sort(a, b, score_cutoff);
}
double token_sort_similarity(std::string_view a, std::string_view b, double score_cutoff) {
  return token_sort(a, b, score_cutoff);
}
double token_sort_distance(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return as_distance(token_sort(a, b, 0.0), score_cutoff);
}
double token_sort_distance(std::string_view a, std::string_view b, double score_cutoff) {
  return as_distance(token_sort(a, b, 0.0), score_cutoff);
}

double token_set_similarity(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return cut_similarity(token_set(a, b), score_cutoff);
}
double token_set_similarity(std::string_view a, std::string_view b, double score_cutoff) {
  return cut_similarity(token_set(a, b), score_cutoff);
}
double token_set_distance(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return as_distance(token_set(a, b), score_cutoff);
}
double token_set_distance(std::string_view a, std::string_view b, double score_cutoff) {
  return as_distance(token_set(a, b), score_cutoff);
}

double monge_elkan_similarity(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return cut_similarity(monge_elkan(a, b), score_cutoff);
}
double monge_elkan_similarity(std::string_view a, std::string_view b, double score_cutoff) {
  return cut_similarity(monge_elkan(a, b), score_cutoff);
}
double monge_elkan_distance(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return as_distance(monge_elkan(a, b), score_cutoff);
}
double monge_elkan_distance(std::string_view a, std::string_view b, double score_cutoff) {
  return as_distance(monge_elkan(a, b), score_cutoff);
}

}  // namespace spruce::similarity
