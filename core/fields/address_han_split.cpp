// Viterbi over positions and the part of the last segment. Candidates of a position: names up to an
// ending, numbers with and without a word behind, full names of divisions, distances, and unknown
// text.
#include "core/fields/address_han_split.h"

#include <algorithm>
#include <array>

#include "core/fields/address_han_number.h"
#include "core/fields/address_han_score.h"
#include "core/reference/divisions.h"
#include "core/reference/han_address_words.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t npos = std::u32string_view::npos;
constexpr std::size_t kLongestName = 18;
constexpr std::size_t kLongestUnknown = 14;
constexpr std::u32string_view kHardSeparators = U",;，；、";

struct Step {
  int score = kImpossible * 10;
  std::size_t from = 0;                       // position where the segment begins
  AddressPart before = AddressPart::Country;  // part of the segment in front of it
};

class Splitter {
 public:
  Splitter(std::u32string_view plain, AddressPart last) : plain_(plain), best_(plain.size() + 1) {
    best_[0][static_cast<std::size_t>(last)] = {0, 0, last};
  }

  std::vector<HanSegment> split() {
    fill();
    return read_back();
  }

  int best_score() {
    fill();
    int score = kImpossible;
    for (const Step& step : best_.back()) score = std::max(score, step.score);
    return score;
  }

 private:
  void fill() {
    for (std::size_t at = 0; at < plain_.size(); ++at) {
      const auto is_live = [](const Step& step) { return step.score > kImpossible; };
      if (std::none_of(best_[at].begin(), best_[at].end(), is_live)) continue;
      const bool is_separator = is_address_separator(plain_[at]);
      if (!is_separator) find_candidates(at);
      for (std::size_t part = 0; part < kAddressPartCount; ++part) {
        if (!is_live(best_[at][part])) continue;
        const auto behind = static_cast<AddressPart>(part);
        is_separator ? skip(at, behind) : extend(at, behind);
      }
    }
  }

  void offer(std::size_t from, AddressPart behind, std::size_t end, AddressPart part, int score) {
    if (score <= kImpossible) return;
    const int total =
        best_[from][static_cast<std::size_t>(behind)].score + score + score_order(behind, part);
    Step& step = best_[end][static_cast<std::size_t>(part)];
    if (total > step.score) step = {total, from, behind};
  }

  void skip(std::size_t at, AddressPart behind) {
    const Step& here = best_[at][static_cast<std::size_t>(behind)];
    Step& step = best_[at + 1][static_cast<std::size_t>(behind)];
    if (here.score > step.score) step = {here.score, at, behind};
  }

  void extend(std::size_t at, AddressPart behind) {
    for (const Candidate& name : names_) {
      const std::u32string_view stem = plain_.substr(at, name.end - at - name.word->text.size());
      offer(at, behind, name.end, part_of_name(*name.word, stem, behind),
            score_ending(stem, *name.word, behind));
    }
    const std::u32string_view number = plain_.substr(at, number_length_);
    for (const Candidate& counter : counters_) {
      offer(at, behind, counter.end, part_of(counter.word->kind),
            score_counter(number, *counter.word, behind));
    }
    offer_link(at, behind);
    if (number_length_ > 0) offer_number(at, behind);
    offer_divisions(at, behind);
    offer_unknown(at, behind);
  }

  struct Candidate {
    std::size_t end;
    const HanAddressWord* word;
  };

  // Names and counted numbers that begin at `at`, whatever is in front of them.
  void find_candidates(std::size_t at) {
    names_.clear();
    counters_.clear();
    number_length_ = han_number_length(plain_, at);
    find_names(at);
    const std::size_t end = at + number_length_;
    if (number_length_ == 0 || end >= plain_.size()) return;
    std::size_t longest = 0;
    for (const HanAddressWord& word : han_address_counters(plain_[end])) {
      if (word.text.size() < longest) break;
      if (!plain_.substr(end).starts_with(word.text)) continue;
      longest = word.text.size();
      counters_.push_back({end + longest, &word});
    }
  }

  // The longest ending at each end decides (新村 is no 村), with every kind it may be.
  void find_names(std::size_t at) {
    const std::size_t limit = std::min(plain_.size(), at + kLongestName);
    for (std::size_t end = at + 1; end <= limit; ++end) {
      if (kHardSeparators.find(plain_[end - 1]) != npos) return;
      const std::u32string_view text = plain_.substr(at, end - at);
      std::size_t longest = 0;
      for (const HanAddressWord& word : han_address_words_ending(text.back())) {
        if (word.text.size() < longest) break;
        if (!text.ends_with(word.text)) continue;
        longest = word.text.size();
        names_.push_back({end, &word});
      }
    }
  }

  // 文化路与东风路
  void offer_link(std::size_t at, AddressPart behind) {
    const bool is_link = std::u32string_view(U"与和及").find(plain_[at]) != npos;
    if (is_link && behind == AddressPart::Road) offer(at, behind, at + 1, AddressPart::Note, 4);
  }

  // A second named place lies in the first.
  static AddressPart part_of_name(const HanAddressWord& word, std::u32string_view stem,
                                  AddressPart behind) {
    const bool inner = behind == AddressPart::Place || behind == AddressPart::Section;
    if (word.kind == HanAddressKind::Place && inner && !stem.empty()) return AddressPart::Section;
    return part_of(word.kind);
  }

  void offer_number(std::size_t at, AddressPart behind) {
    const std::size_t end = at + number_length_;
    offer_distance(at, end, behind);
    std::size_t rest = end;
    while (rest < plain_.size() && is_address_separator(plain_[rest])) ++rest;
    AddressPart part = AddressPart::Note;
    const int score = score_bare_number(plain_.substr(at, number_length_), behind,
                                        rest == plain_.size() || rest > end, part);
    offer(at, behind, end, part, score);
  }

  // 200米, 1.5公里
  void offer_distance(std::size_t at, std::size_t end, AddressPart behind) {
    for (std::u32string_view unit : {std::u32string_view(U"公里"), std::u32string_view(U"米"),
                                     std::u32string_view(U"km"), std::u32string_view(U"里路")}) {
      if (!plain_.substr(end).starts_with(unit)) continue;
      std::size_t stop = end + unit.size();
      if (stop < plain_.size() && plain_[stop] == U'处') ++stop;
      offer(at, behind, stop, AddressPart::Note, 14);
    }
  }

  // Only full names: a short one inside the tail is a name of something else.
  void offer_divisions(std::size_t at, AddressPart behind) {
    if (plain_.size() - at < 2 || behind > AddressPart::District) return;
    if (!begins_division(to_utf8(plain_.substr(at, 2)))) return;
    std::vector<Division> found;
    for (std::size_t length = std::min<std::size_t>(12, plain_.size() - at); length >= 2;
         --length) {
      find_divisions(to_utf8(plain_.substr(at, length)), false, found);
      if (found.empty()) continue;
      const DivisionLevel level = found.front().level;
      const AddressPart part = level == DivisionLevel::Province ? AddressPart::Province
                               : level == DivisionLevel::City   ? AddressPart::City
                                                                : AddressPart::District;
      offer(at, behind, at + length, part, 22);
      return;
    }
  }

  void offer_unknown(std::size_t at, AddressPart behind) {
    const std::size_t limit = std::min(plain_.size(), at + kLongestUnknown);
    for (std::size_t end = at + 1; end <= limit; ++end) {
      if (kHardSeparators.find(plain_[end - 1]) != npos) return;
      if (end < limit && is_word_inside(end)) continue;
      const bool inner = behind == AddressPart::Place;
      offer(at, behind, end, inner ? AddressPart::Section : AddressPart::Place,
            score_unknown(end - at, AddressPart::Place));
      offer(at, behind, end, AddressPart::Note, score_unknown(end - at, AddressPart::Note));
    }
  }

  // Between two letters or two digits: no cut there.
  bool is_word_inside(std::size_t at) const {
    const auto is_letter = [](char32_t c) { return c >= U'a' && c <= U'z'; };
    const auto is_digit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
    return (is_letter(plain_[at - 1]) && is_letter(plain_[at])) ||
           (is_digit(plain_[at - 1]) && is_digit(plain_[at]));
  }

  std::vector<HanSegment> read_back() const {
    std::vector<HanSegment> segments;
    std::size_t at = plain_.size();
    std::size_t part = 0;
    for (std::size_t i = 1; i < kAddressPartCount; ++i) {
      if (best_[at][i].score > best_[at][part].score) part = i;
    }
    while (at > 0) {
      const Step& step = best_[at][part];
      const bool is_separator = at == step.from + 1 && is_address_separator(plain_[step.from]);
      if (!is_separator) segments.push_back({step.from, at, static_cast<AddressPart>(part)});
      at = step.from;
      part = static_cast<std::size_t>(step.before);
    }
    std::reverse(segments.begin(), segments.end());
    return segments;
  }

  std::u32string_view plain_;
  std::vector<std::array<Step, kAddressPartCount>> best_;
  std::vector<Candidate> names_;  // of the position at work
  std::vector<Candidate> counters_;
  std::size_t number_length_ = 0;
};

}  // namespace

bool is_address_separator(char32_t c) {
  constexpr std::u32string_view kSeparators = U" ,;:-/.·_|~'\"，、；：。";
  return kSeparators.find(c) != npos;
}

int score_han_split(std::u32string_view plain, AddressPart last) {
  return plain.empty() ? 0 : Splitter(plain, last).best_score();
}

std::vector<HanSegment> split_han_address(std::u32string_view plain, AddressPart last) {
  if (plain.empty()) return {};
  return Splitter(plain, last).split();
}

}  // namespace spruce
