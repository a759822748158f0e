// The street line: of all lines the one that looks most like one, by its number and its street
// type. Names in front of it are places, behind it districts.
#include <algorithm>

#include "core/fields/address_latin.h"
#include "core/fields/ascii.h"

namespace spruce {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class StreetTaker {
 public:
  explicit StreetTaker(LatinWords& words) : words_(words) {}

  void take() {
    const std::size_t best = find_street_line();
    bool done = false;
    for (std::size_t begin = 0; begin < words_.size();) {
      const std::size_t end = words_.line_end(begin);
      if (has_free(begin, end)) {
        if (begin == best) {
          take_street(begin, end);
          done = true;
        } else {
          take_rest(begin, end, done);
        }
      }
      begin = end;
    }
  }

 private:
  bool has_free(std::size_t begin, std::size_t end) const { return first_free(begin, end) < end; }

  std::size_t first_free(std::size_t begin, std::size_t end) const {
    while (begin < end && words_[begin].is_taken) ++begin;
    return begin;
  }

  std::size_t run_end(std::size_t begin, std::size_t end) const {
    while (begin < end && !words_[begin].is_taken) ++begin;
    return begin;
  }

  // The line that looks most like a street; the last of several names in front of a city when none
  // does. words_.size(): none.
  std::size_t find_street_line() const {
    std::size_t best = words_.size();
    int best_score = 0;
    std::size_t open_lines = 0;
    std::size_t last_open = 0;
    for (std::size_t begin = 0; begin < words_.size(); begin = words_.line_end(begin)) {
      const std::size_t end = words_.line_end(begin);
      if (!has_free(begin, end)) continue;
      ++open_lines;
      last_open = begin;
      const int score = score_line(begin, end);
      if (score > best_score) {
        best = begin;
        best_score = score;
      }
    }
    return best_score == 0 && open_lines > 1 && has_place() ? last_open : best;
  }

  // With a number, or a word that only streets have; without a number a place may be called Park.
  int score_line(std::size_t begin, std::size_t end) const {
    begin = first_free(begin, end);
    const std::size_t stop = run_end(begin, end);
    const auto any = [&](auto predicate) {
      return std::any_of(words_at(begin), words_at(stop), predicate);
    };
    const bool has_letters = any([](const LatinWord& word) { return !word.has_digit; });
    const bool numbered = words_[begin].has_digit || words_[stop - 1].has_digit;
    const bool sure = any([](const LatinWord& word) { return is_street_type(word); });
    const bool ordinal = any([](const LatinWord& word) { return is_street_ordinal(word.folded); });
    if (numbered && has_letters) return sure ? 5 : 4;
    if (sure) return is_place_like(words_[stop - 1]) ? 2 : 3;
    if (ordinal) return 2;
    if (numbered && stop - begin == 1) return 1;
    const bool may_be =
        any([](const LatinWord& word) { return word.street.kind == StreetWordKind::Type; });
    return may_be && !has_place() ? 1 : 0;
  }

  // Supreme Court, Washington Square: houses and places as well as streets.
  static bool is_place_like(const LatinWord& word) {
    return is_one_of(word.street.full, {"court", "square", "place", "plaza"});
  }

  bool has_place() const {
    return std::any_of(words_at(0), words_at(words_.size()),
                       [](const LatinWord& word) { return word.part == AddressPart::City; });
  }

  std::vector<LatinWord>::const_iterator words_at(std::size_t at) const {
    return words_.begin() + static_cast<std::ptrdiff_t>(at);
  }

  void take_street(std::size_t begin, std::size_t end) {
    begin = first_free(begin, end);
    std::size_t stop = run_end(begin, end);
    begin = take_name_before(begin, stop);
    begin = take_front_number(begin, stop);
    stop = has_number_ ? take_back_unit(begin, stop) : take_back_number(begin, stop);
    if (has_number_) stop = take_name_behind(begin, stop);
    words_.take(begin, stop, AddressPart::Road);
    for (std::size_t i = stop; i < end; ++i) {
      if (!words_[i].is_taken) take_rest(i, i + 1, true);
    }
  }

  // "Town of Cicero 4949 W Cermak Rd": words in front of the number of a typed street.
  std::size_t take_name_before(std::size_t begin, std::size_t stop) {
    if (words_[begin].has_digit) return begin;
    for (std::size_t i = begin + 1; i + 1 < stop; ++i) {
      if (!words_[i].has_digit || is_street_ordinal(words_[i].folded) || is_road_number(i))
        continue;
      const bool typed = std::any_of(words_at(i + 1), words_at(stop), [](const LatinWord& word) {
        return word.street.kind == StreetWordKind::Type || is_street_type(word);
      });
      const bool street_before = std::any_of(
          words_at(begin), words_at(i),
          [](const LatinWord& word) { return is_street_type(word) && !is_place_like(word); });
      if (!typed || street_before) continue;
      words_.take(begin, i, AddressPart::Place);
      return i;
    }
    return begin;
  }

  // "203 N. Wabash 608", "50 South LaSalle St. M-9", "Cir No L2": a second number is a unit.
  std::size_t take_back_unit(std::size_t begin, std::size_t stop) {
    if (stop < begin + 2 || !words_[stop - 1].has_digit ||
        is_street_ordinal(words_[stop - 1].folded)) {
      return stop;
    }
    std::size_t at = stop - 1;
    if (words_[at - 1].street.full == "no" && at > begin + 1) --at;
    if (is_road_number(at) ||
        is_one_of(words_[at - 1].folded, {"us", "sr", "fm", "county", "co"})) {
      return stop;
    }
    words_.take(at, stop, AddressPart::Unit);
    return at;
  }

  // "853 W Blackhawk St Post Chicago Apartments": a name behind the street type is a place.
  std::size_t take_name_behind(std::size_t begin, std::size_t stop) {
    for (std::size_t i = begin + 1; i < stop; ++i) {
      if (!is_street_type(words_[i]) || words_[i - 1].street.kind == StreetWordKind::Direction ||
          (i + 1 < stop && words_[i + 1].street.kind == StreetWordKind::Filler)) {
        continue;
      }
      std::size_t at = i + 1;
      while (at < stop &&
             (words_[at].street.kind == StreetWordKind::Direction || is_street_type(words_[at]))) {
        ++at;
      }
      const bool plain = std::all_of(words_at(at), words_at(stop), [](const LatinWord& word) {
        return !word.has_digit && word.street.kind != StreetWordKind::Filler && word.folded != "&";
      });
      if (at >= stop || !plain || words_[at].street.kind != StreetWordKind::None) return stop;
      words_.take(at, stop, AddressPart::Place);
      return at;
    }
    return stop;
  }

  bool is_road_number(std::size_t at) const {
    return at > 0 && is_one_of(words_[at - 1].street.full, {"highway", "route", "road"});
  }

  bool is_number_suffix(std::size_t at, std::size_t stop) const {
    if (at + 1 >= stop) return false;
    const LatinWord& word = words_[at];
    const bool fraction = word.folded == "1/2" || word.folded == "½";
    const bool letter = word.folded.size() == 1 && !word.has_digit && word.is_upper &&
                        word.street.kind == StreetWordKind::None &&
                        words_[at + 1].street.kind != StreetWordKind::Type &&
                        words_[at + 1].folded.size() > 1;
    return fraction || letter || is_one_of(word.folded, {"bis", "ter", "quater"});
  }

  // "One S. Wacker Dr.": a number in words in front of a typed street.
  bool is_number_word(std::size_t at, std::size_t stop) const {
    return stop - at >= 3 &&
           is_one_of(words_[at].folded, {"one", "two", "three", "four", "five", "six", "seven",
                                         "eight", "nine", "ten", "twenty", "fifty"}) &&
           std::any_of(words_at(at + 2), words_at(stop),
                       [](const LatinWord& word) { return is_street_type(word); });
  }

  std::size_t take_front_number(std::size_t begin, std::size_t stop) {
    std::size_t at = begin;
    if (at + 1 < stop && words_[at].street.full == "no" && words_[at + 1].has_digit) ++at;
    if (at >= stop || is_street_ordinal(words_[at].folded)) return begin;
    if (!words_[at].has_digit && !is_number_word(at, stop)) return begin;
    ++at;
    while (is_number_suffix(at, stop)) ++at;
    words_.take(begin, at, AddressPart::Number);
    has_number_ = true;
    return at;
  }

  // "Hauptstr. 12 a", "Calle Mayor 5", "Via Roma, 3"; not the number of a highway.
  std::size_t take_back_number(std::size_t begin, std::size_t stop) {
    std::size_t at = stop;
    while (at > begin + 1 && !words_[at - 1].has_digit && words_[at - 1].folded.size() == 1) --at;
    if (at <= begin + 1 || !words_[at - 1].has_digit) return take_next_number(stop);
    --at;
    const bool road = is_one_of(words_[at - 1].street.full, {"highway", "route"}) ||
                      is_one_of(words_[at - 1].folded, {"interstate", "county", "fm", "us", "sr"});
    const bool county_road = words_[at - 1].street.full == "road" && at > begin + 1 &&
                             is_one_of(words_[at - 2].folded, {"county", "state", "co", "forest"});
    // "Calle 19": nothing else names the street.
    const bool nameless = at == begin + 1 && words_[begin].street.kind == StreetWordKind::Type;
    if (road || county_road || nameless || is_street_ordinal(words_[at].folded)) return stop;
    if (!is_ascii_digit(words_[at].folded[0])) return stop;
    while (at > begin + 1 && (words_[at - 1].street.full == "no" || words_[at - 1].has_digit) &&
           !is_street_ordinal(words_[at - 1].folded)) {
      --at;
    }
    words_.take(at, stop, AddressPart::Number);
    has_number_ = true;
    return at;
  }

  // "Rua Augusta, 1500": a line of digits behind the street.
  std::size_t take_next_number(std::size_t stop) {
    if (stop >= words_.size() || !words_.is_free(stop)) return stop;
    const std::size_t end = words_.line_end(stop);
    std::size_t at = stop;
    if (words_[at].street.full == "no" && at + 1 < end) ++at;
    if (!is_ascii_digit(words_[at].folded[0]) || end - at > 2 ||
        is_street_ordinal(words_[at].folded)) {
      return stop;
    }
    if (end - at == 2 && words_[at + 1].folded.size() > 2) return stop;
    words_.take(stop, end, AddressPart::Number);
    has_number_ = true;
    return stop;
  }

  // Names in front of the street are places; behind it a name is a district, digits are notes.
  void take_rest(std::size_t begin, std::size_t end, bool behind_street) {
    for (std::size_t i = begin; i < end; ++i) {
      if (words_[i].is_taken) continue;
      const std::size_t stop = run_end(i, end);
      const bool numbers = std::all_of(words_at(i), words_at(stop),
                                       [](const LatinWord& word) { return word.has_digit; });
      const bool named = !behind_street || stop - i > 3;
      words_.take(i, stop,
                  numbers ? (behind_street ? AddressPart::Unit : AddressPart::Note)
                  : named ? AddressPart::Place
                          : AddressPart::District);
      i = stop;
    }
  }

  LatinWords& words_;
  bool has_number_ = false;
};

}  // namespace

void take_latin_street(LatinWords& words) { StreetTaker(words).take(); }

}  // namespace spruce
