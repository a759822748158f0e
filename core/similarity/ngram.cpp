// Bigrams as sorted numbers (two characters in 64 bits), merged. Short texts use an array on the
// stack.
#include "core/similarity/ngram.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace spruce::similarity {
namespace {

constexpr std::size_t kShort = 64;

std::uint64_t code_of(char c) { return static_cast<unsigned char>(c); }
std::uint64_t code_of(char32_t c) { return c; }

template <typename Text>
std::size_t count_grams(Text text) {
  return text.size() < 2 ? text.size() : text.size() - 1;
}

/// The sorted bigrams of a text; a view of a member or of the heap.
template <typename Text>
class Grams {
 public:
  explicit Grams(Text text) : size_(count_grams(text)) {
    if (size_ > kShort) many_.resize(size_);
    std::uint64_t* grams = size_ > kShort ? many_.data() : few_.data();
    if (text.size() == 1) grams[0] = code_of(text[0]);
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
      grams[i] = ((code_of(text[i]) + 1) << 32U) | code_of(text[i + 1]);
    }
    std::sort(grams, grams + size_);
  }
  const std::uint64_t* begin() const { return size_ > kShort ? many_.data() : few_.data(); }
  const std::uint64_t* end() const { return begin() + size_; }

 private:
  std::size_t size_;
  std::array<std::uint64_t, kShort> few_;
  std::vector<std::uint64_t> many_;
};

template <typename Text>
std::size_t count_common(Text a, Text b) {
  const Grams<Text> left(a);
  const Grams<Text> right(b);
  std::size_t common = 0;
  for (const std::uint64_t *i = left.begin(), *k = right.begin();
       i != left.end() && k != right.end();) {
    if (*i == *k) ++common;
    const bool moves_left = *i <= *k;
    const bool moves_right = *k <= *i;
    i += moves_left ? 1 : 0;
    k += moves_right ? 1 : 0;
  }
  return common;
}

template <typename Text>
std::size_t distance(Text a, Text b) {
  return count_grams(a) + count_grams(b) - 2 * count_common(a, b);
}

template <typename Text>
double dice(Text a, Text b, double cutoff) {
  const std::size_t all = count_grams(a) + count_grams(b);
  if (all == 0) return cut_similarity(1.0, cutoff);
  const std::size_t most = 2 * std::min(count_grams(a), count_grams(b));
  if (static_cast<double>(most) / static_cast<double>(all) < cutoff) return 0.0;
  const std::size_t twice = 2 * count_common(a, b);
  return cut_similarity(static_cast<double>(twice) / static_cast<double>(all), cutoff);
}

template <typename Text>
double jaccard(Text a, Text b, double cutoff) {
  const std::size_t all = count_grams(a) + count_grams(b);
  if (all == 0) return cut_similarity(1.0, cutoff);
  const std::size_t common = count_common(a, b);
  return cut_similarity(static_cast<double>(common) / static_cast<double>(all - common), cutoff);
}

std::size_t cut_count(std::size_t count, std::size_t cutoff) { return count >= cutoff ? count : 0; }

}  // namespace

std::size_t bigram_similarity(std::u32string_view a, std::u32string_view b,
                              std::size_t score_cutoff) {
  return cut_count(count_common(a, b), score_cutoff);
}

std::size_t bigram_similarity(std::string_view a, std::string_view b, std::size_t score_cutoff) {
  return cut_count(count_common(a, b), score_cutoff);
}

std::size_t bigram_distance(std::u32string_view a, std::u32string_view b,
                            std::size_t score_cutoff) {
  return cut_distance(distance(a, b), score_cutoff);
}

std::size_t bigram_distance(std::string_view a, std::string_view b, std::size_t score_cutoff) {
  return cut_distance(distance(a, b), score_cutoff);
}

double dice_normalized_similarity(std::u32string_view a, std::u32string_view b,
                                  double score_cutoff) {
  return dice(a, b, score_cutoff);
}

double dice_normalized_similarity(std::string_view a, std::string_view b, double score_cutoff) {
  return dice(a, b, score_cutoff);
}

double dice_normalized_distance(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return cut_normalized_distance(1.0 - dice(a, b, 0.0), score_cutoff);
}

double dice_normalized_distance(std::string_view a, std::string_view b, double score_cutoff) {
  return cut_normalized_distance(1.0 - dice(a, b, 0.0), score_cutoff);
}

double jaccard_normalized_similarity(std::u32string_view a, std::u32string_view b,
                                     double score_cutoff) {
  return jaccard(a, b, score_cutoff);
}

double jaccard_normalized_similarity(std::string_view a, std::string_view b, double score_cutoff) {
  return jaccard(a, b, score_cutoff);
}

double jaccard_normalized_distance(std::u32string_view a, std::u32string_view b,
                                   double score_cutoff) {
  return cut_normalized_distance(1.0 - jaccard(a, b, 0.0), score_cutoff);
}

double jaccard_normalized_distance(std::string_view a, std::string_view b, double score_cutoff) {
  return cut_normalized_distance(1.0 - jaccard(a, b, 0.0), score_cutoff);
}

}  // namespace spruce::similarity
