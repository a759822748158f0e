// Country, postal code, province and city stand at the end ("…, Chicago, IL 60619, USA"), or the
// postal code leads its line ("80331 München").
#include <algorithm>
#include <optional>

#include "core/fields/address_latin.h"
#include "core/fields/ascii.h"
#include "core/reference/countries.h"
#include "core/reference/postal_shapes.h"
#include "core/reference/regions.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestCity = 4;

bool is_digits(std::string_view text, std::size_t least, std::size_t most) {
  return text.size() >= least && text.size() <= most && all_digits(text);
}

// "9" a digit, "a" a letter, all else itself.
bool has_shape(std::string_view text, std::string_view shape) {
  if (text.size() != shape.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool fits = shape[i] == '9'   ? is_ascii_digit(text[i])
                      : shape[i] == 'a' ? is_ascii_lower(text[i])
                                        : text[i] == shape[i];
    if (!fits) return false;
  }
  return true;
}

bool has_any_shape(std::string_view text, std::initializer_list<std::string_view> shapes) {
  return std::any_of(shapes.begin(), shapes.end(),
                     [&](std::string_view shape) { return has_shape(text, shape); });
}

// Codes that are nothing else wherever they stand: SW1A 1AA, K1A 0B6, 60619-1234, D-80331,
// 1234-567. Words it takes, 0: none.
std::size_t sure_code_length(const LatinWords& words, std::size_t at) {
  const std::string_view first = words[at].folded;
  if (has_any_shape(first,
                    {"99999-9999", "99-999",   "9999-999",  "99999-999",  "a-9999",   "a-99999",
                     "aa-9999",    "aa-99999", "aa-999 99", "aaa 9999",   "aa9a9aa",  "a9a9aa",
                     "a9a-9a9",    "a9a9a9",   "a99aa",     "a999aa",     "aa99aa",   "aa999aa",
                     "a99a9aa",    "ad999",    "a-99-999",  "〒999-9999", "〒9999999"})) {
    return 1;
  }
  if (at + 1 >= words.size() || words[at + 1].line != words[at].line) return 0;
  const std::string_view second = words[at + 1].folded;
  const bool outward = has_any_shape(first, {"a9", "a99", "a9a", "aa9", "aa99", "aa9a"});
  if (outward && has_any_shape(second, {"9aa", "9a9"})) return 2;
  if (has_any_shape(first, {"a99", "a9w"}) && second.size() == 4 && words[at + 1].has_digit)
    return 2;
  const bool dutch = is_digits(first, 4, 4) && has_shape(second, "aa") && words[at + 1].is_upper;
  return dutch && at > 0 && find_street_word(second).kind == StreetWordKind::None ? 2 : 0;
}

// Digits that are a code where codes stand. 99999, 9999, 999 99.
std::size_t plain_code_length(const LatinWords& words, std::size_t at) {
  const std::string_view first = words[at].folded;
  const bool same_line = at + 1 < words.size() && words[at + 1].line == words[at].line;
  if (same_line && is_digits(first, 3, 3) &&
      (is_digits(words[at + 1].folded, 2, 2) || is_digits(words[at + 1].folded, 3, 3))) {
    return 2;
  }
  return is_digits(first, 4, 7) || is_digits(first, 9, 9) || has_shape(first, "999-9999") ? 1 : 0;
}

class Placer {
 public:
  Placer(LatinWords& words, std::string_view country) : words_(words), country_(country) {}

  void place() {
    if (words_.free_end() == 0) return;
    take_directions();
    take_country();
    if (words_.free_end() == 0) return;
    take_region_after_code();
    if (!take_sure_code() && !take_code_behind_region() && !take_leading_code()) {
      take_trailing_code();
    }
    take_region();
    take_city();
  }

 private:
  bool is_letters(std::size_t at) const { return !words_[at].has_digit; }

  // "300 New Jersey Ave., NW": a direction in the line behind the street belongs to it.
  void take_directions() {
    for (std::size_t i = 1; i < words_.size(); ++i) {
      const LatinWord& word = words_[i];
      if (words_.line_begin(i) != i || word.street.kind != StreetWordKind::Direction) continue;
      const std::size_t before = words_.line_begin(i - 1);
      const bool short_form = word.folded.size() <= 2;
      const bool typed = is_street_type(words_[i - 1]) || words_[i - 1].part == AddressPart::Unit;
      if (short_form && words_[before].has_digit && typed) {
        words_.take(i, i + 1, AddressPart::Road);
      }
    }
  }

  void take_country() {
    const std::size_t end = words_.free_end();
    const std::size_t begin = words_.line_begin(end - 1);
    if (begin > 0 && take_country_words(begin, end)) return;
    const LatinWord& last = words_[end - 1];
    const bool short_name = last.folded == "usa" || last.folded == "us" || last.folded == "uk";
    if (short_name && end >= 3 && words_[end - 2].has_digit) {
      words_.take(end - 1, end, AddressPart::Country);
    } else if (end >= 4 && words_.joined(end - 2, end) == "united states") {
      words_.take(end - 2, end, AddressPart::Country);
    }
  }

  bool take_country_words(std::size_t begin, std::size_t end) {
    if (end - begin > 6) return false;
    const std::string name = words_.joined(begin, end);
    if (!find_country(name)) return false;
    // Georgia, Jersey: a state where a code is still to come in front of it, not behind a full
    // address.
    if (is_region(name) && name.size() > 3 && !has_code_before(begin)) return false;
    if (name.size() <= 2 && is_region(name)) return false;
    words_.take(begin, end, AddressPart::Country);
    has_country_ = true;
    return true;
  }

  bool has_code_before(std::size_t end) const {
    for (std::size_t i = 1; i < end; ++i) {
      if (sure_code_length(words_, i) > 0 || is_digits(words_[i].folded, 5, 5)) return true;
    }
    return false;
  }

  bool is_region(const std::string& name) const {
    std::vector<Region> regions;
    find_regions(name, regions);
    return std::any_of(regions.begin(), regions.end(), [&](const Region& region) {
      return region.country == country_ || region.id < kUsualRegions;
    });
  }

  // "20121 Milano MI" and "Springfield 62704 IL": a code of letters behind the postal code.
  void take_region_after_code() {
    const std::size_t end = words_.free_end();
    if (end < 3 || words_[end - 1].folded.size() != 2 || !words_[end - 1].is_upper) return;
    if (!is_digits(words_[end - 2].folded, 5, 5) || !is_region(words_[end - 1].folded)) return;
    words_.take(end - 1, end, AddressPart::Province);
    has_region_ = true;
  }

  bool take_sure_code() {
    for (std::size_t i = words_.free_end(); i-- > 1;) {
      const std::size_t length = sure_code_length(words_, i);
      if (length == 0 || !words_.is_free(i)) continue;
      take_code(i, length);
      return true;
    }
    return take_code_of_country();
  }

  // At the end of a line, in a shape of the country of the record: "Thimphu 810", "London E10".
  bool take_code_of_country() {
    const auto shapes = postal_shapes();
    const auto found = std::find_if(shapes.begin(), shapes.end(), [&](const PostalShapes& each) {
      return each.country == country_;
    });
    if (found == shapes.end()) return false;
    const std::size_t end = words_.free_end();
    for (std::size_t length = std::min<std::size_t>(2, end); length > 0; --length) {
      const std::size_t at = end - length;
      if (at == 0 || words_[at].line == 0 || words_[at].line != words_[end - 1].line) continue;
      if (!fits_any(words_.joined(at, end), found->shapes)) continue;
      take_code(at, length);
      return true;
    }
    return false;
  }

  static bool fits_any(std::string_view code, std::string_view shapes) {
    while (!shapes.empty()) {
      const std::size_t bar = std::min(shapes.find('|'), shapes.size());
      std::string shape(shapes.substr(0, bar));
      for (char& c : shape) c = c == 'A' ? 'a' : ascii_lower(c);
      if (has_shape(code, shape)) return true;
      shapes.remove_prefix(std::min(bar + 1, shapes.size()));
    }
    return false;
  }

  // "san francisco ca 94139": digits nearer the front are none then.
  bool take_code_behind_region() {
    const std::size_t end = words_.free_end();
    if (end < 2) return false;
    std::size_t at = end - 1;
    if (at > 1 && is_digits(words_[at].folded, 4, 4) && is_digits(words_[at - 1].folded, 5, 5))
      --at;
    if (plain_code_length(words_, at) != 1 || region_length(at, true) == 0) return false;
    take_code(at, end - at);
    return true;
  }

  void take_code(std::size_t at, std::size_t length) {
    words_.take(at, at + length, AddressPart::Postcode);
    code_ = at;
    code_end_ = at + length;
  }

  // "80331 München" in a line of its own, or at the end of one line: "Hauptstr. 12 80331 München".
  bool take_leading_code() {
    const std::size_t end = words_.free_end();
    for (std::size_t i = end; i-- > 1;) {
      const std::size_t length = plain_code_length(words_, i);
      if (length == 0 || i + length >= end) continue;
      const std::size_t line_end = std::min(words_.line_end(i), end);
      if (i + length >= line_end || line_end - i - length > 6) continue;
      if (!all_plain_letters(i + length, line_end)) continue;
      const bool leads = words_.line_begin(i) == i;
      const bool counted = words_[i - 1].street.kind == StreetWordKind::Unit ||
                           words_[i - 1].street.kind == StreetWordKind::Box;
      if (!leads && (!has_number_before(i) || counted)) continue;
      take_code(i, length);
      return true;
    }
    return false;
  }

  bool all_plain_letters(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      const bool after_cedex = i > begin && words_[i - 1].folded == "cedex";
      if ((words_[i].has_digit && !after_cedex) || is_street_type(words_[i])) return false;
    }
    return true;
  }

  bool has_number_before(std::size_t at) const {
    for (std::size_t i = 0; i < at; ++i) {
      if (words_[i].has_digit) return true;
    }
    return false;
  }

  // "…, IL 60619", "Sydney NSW 2000", "Mumbai 400001", or a line of its own.
  void take_trailing_code() {
    std::size_t end = words_.free_end();
    if (end == 0) return;
    std::size_t at = end - 1;
    if (at > 0 && is_digits(words_[at].folded, 4, 4) && is_digits(words_[at - 1].folded, 5, 5))
      --at;
    if (at == 0 || end - at > 2) return;
    if (at + 1 == end && at > 1 && plain_code_length(words_, at - 1) == 2) --at;
    if (at + 1 == end && plain_code_length(words_, at) != 1) return;
    const bool alone = words_.line_begin(at) == at;
    const bool behind_region = region_length(at, true) > 0;
    const LatinWord& before = words_[at - 1];
    const bool behind_name = is_letters(at - 1) && before.street.kind == StreetWordKind::None &&
                             !is_street_type(before) && before.line > 0;
    const bool numbered = has_number_before(at) && is_letters(at - 1) &&
                          before.street.kind != StreetWordKind::Unit &&
                          before.street.kind != StreetWordKind::Box &&
                          before.street.kind != StreetWordKind::Filler && !is_pre_type(before);
    if (alone ? words_[at].line > 0 && is_letters(at - 1)
              : behind_region || behind_name || numbered) {
      take_code(at, end - at);
    }
  }

  static bool is_pre_type(const LatinWord& word) {
    return word.street.full == "highway" || word.street.full == "route" || word.folded == "road";
  }

  // Words of a province that ends in front of `end`, 0: none.
  std::size_t region_length(std::size_t end, bool before_code) const {
    const std::size_t begin = words_.line_begin(end - 1);
    for (std::size_t length = std::min<std::size_t>(4, end - begin); length > 0; --length) {
      const std::size_t at = end - length;
      if (at == 0 || words_[at].is_taken) continue;
      const std::string name = words_.joined(at, end);
      if (!is_region(name)) continue;
      const bool is_code = length == 1 && name.size() <= 3;
      const bool leads = at == begin;
      if (is_code && !words_[at].is_upper && !before_code && !leads) continue;
      if (name == "co" && !before_code && !leads) continue;
      if (is_code && !before_code && !leads && words_[at].street.kind != StreetWordKind::None)
        continue;
      // A full name in the street line is a name of the street, or the city (New York 10001).
      if (!is_code && !before_code && !leads) continue;
      return length;
    }
    return 0;
  }

  void take_region() {
    if (has_region_) return;
    const bool trailing = code_ > 0 && code_end_ >= words_.free_end() && code_ >= words_.free_end();
    std::size_t end = words_.free_end();
    if (end < 2) return;
    const std::size_t length = region_length(end, trailing);
    if (length == 0) return;
    const std::size_t at = end - length;
    // The only line that is left cannot all be province.
    if (words_.line_begin(at) == 0 && at == 0) return;
    words_.take(at, end, AddressPart::Province);
    has_region_ = true;
  }

  void take_city() {
    if (code_ > 0 && words_.is_free(code_end_) && code_end_ < words_.size() &&
        words_[code_end_].line == words_[code_].line) {
      std::size_t end = code_end_;
      while (words_.is_free(end) && words_[end].line == words_[code_].line) ++end;
      words_.take(code_end_, end, AddressPart::City);
      return;
    }
    const std::size_t end = words_.free_end();
    if (end == 0) return;
    const std::size_t begin = words_.line_begin(end - 1);
    const bool known_place = has_region_ || code_ > 0;
    const bool is_line = is_city_line(begin, end, known_place);
    const bool may_be =
        begin > 0 ? known_place || has_country_ || has_street_before(begin) : known_place;
    if (is_line && may_be) {
      words_.take(begin, end, AddressPart::City);
    } else if (known_place || is_typed_street(begin, end)) {
      take_city_behind_street(begin, end);
    }
  }

  std::size_t first_free(std::size_t at) const {
    while (at < words_.size() && words_[at].is_taken) ++at;
    return at;
  }

  bool has_street_before(std::size_t end) const {
    for (std::size_t i = 0; i < end; ++i) {
      if (words_[i].has_digit || is_street_type(words_[i])) return true;
    }
    return false;
  }

  // "2323 South 6th Street Rockford": one line that begins with the number.
  bool is_typed_street(std::size_t begin, std::size_t end) const {
    if (begin > 0) return false;
    if (words_[begin].part == AddressPart::Box) {
      const std::size_t from = first_free(begin);
      return end - from <= 3 && all_plain_letters(from, end);
    }
    if (!words_[begin].has_digit) return false;
    bool named = false;
    for (std::size_t i = begin + 1; i + 1 < end; ++i) {
      if (!is_street_type(words_[i]) || !named) {
        named |= words_[i].street.kind != StreetWordKind::Direction;
        continue;
      }
      const bool one_letter = i + 2 == end && words_[i + 1].folded.size() <= 2;
      return !one_letter && all_plain_letters(i + 1, end) && end - i <= 4;
    }
    return false;
  }

  // A line without digits and street words.
  bool is_city_line(std::size_t begin, std::size_t end, bool known_place) const {
    if (end - begin > kLongestCity + 1) return false;
    for (std::size_t i = begin; i < end; ++i) {
      if (words_[i].has_digit || words_[i].street.kind == StreetWordKind::Box) return false;
      const bool unit = words_[i].street.kind == StreetWordKind::Unit;
      if (unit && (i + 1 < end || end - begin == 1)) return false;
      const bool ends_street = i + 1 == end && end - begin > 1 && is_street_type(words_[i]);
      if (ends_street && (!known_place || begin == 0)) return false;
      if (begin == 0 && i == 0 && words_[i].folded == "the") return false;
    }
    return true;
  }

  // No comma in front of the city: it begins behind the street type, the unit or the last number.
  void take_city_behind_street(std::size_t begin, std::size_t end) {
    const std::size_t cut = find_street_end(begin, end);
    if (cut == 0 || cut >= end) return;
    words_.take(std::max(cut, end > 5 ? end - 5 : 0), end, AddressPart::City);
  }

  // Behind the first sure street type that has a name in front of it, and directions, types and
  // units that follow; else behind the last number; else a guess.
  std::size_t find_street_end(std::size_t begin, std::size_t end) const {
    std::size_t names = 0;
    bool numbered = false;
    for (std::size_t i = end; i-- > begin;) {
      if (!words_[i].is_taken) continue;
      // "10th floor 312 Parks Avenue Nashville": the street is behind the unit.
      const bool street_follows =
          i + 3 < end && words_[i + 1].has_digit && !is_street_ordinal(words_[i + 1].folded);
      if (!street_follows) return skip_street_tail(i + 1, end);
      begin = i + 1;
      break;
    }
    for (std::size_t i = begin; i < end; ++i) {
      const LatinWord& word = words_[i];
      const bool goes_on = i + 1 < end && (words_[i + 1].street.kind == StreetWordKind::Filler ||
                                           (is_pre_type(word) && words_[i + 1].has_digit));
      if (is_street_type(word) && names > 0 && !goes_on) return skip_street_tail(i + 1, end);
      if (is_street_type(word) && numbered && i + 2 < end) return skip_street_tail(i + 2, end);
      if (word.has_digit && !is_street_ordinal(word.folded)) {
        numbered = true;
        names = 0;
      } else if (word.street.kind != StreetWordKind::Direction) {
        ++names;
      }
    }
    for (std::size_t i = end; i-- > begin + 2;) {
      if (words_[i].has_digit) return i + 1;
    }
    return is_street_type(words_[end - 1]) ? end : guess_city_begin(begin, end);
  }

  std::size_t skip_street_tail(std::size_t at, std::size_t end) const {
    std::size_t cut = at;
    while (cut < end) {
      const LatinWord& word = words_[cut];
      // "St NW Washington", "Ave West", but "Dr West Palm Beach"
      const bool direction = word.street.kind == StreetWordKind::Direction &&
                             (word.folded.size() <= 2 || word.folded.size() > 5 || cut + 1 == end);
      const bool more = word.is_taken || word.has_digit || is_street_type(word) ||
                        word.street.full == "no" || direction;
      if (!more) break;
      ++cut;
    }
    return cut;
  }

  // "123 Broadway New York": the last word, or two when the first one begins the names of cities.
  std::size_t guess_city_begin(std::size_t begin, std::size_t end) const {
    constexpr std::string_view kBeginnings[] = {
        "new",  "san",   "los",    "las",  "fort",  "ft",       "saint", "st",    "santa",
        "el",   "la",    "port",   "lake", "mount", "mt",       "north", "south", "east",
        "west", "des",   "grand",  "salt", "palo",  "long",     "bad",   "den",   "cape",
        "rio",  "baton", "little", "big",  "oak",   "oklahoma", "kansas"};
    if (end - begin < 3) return words_[begin].has_digit ? 0 : begin;
    const std::size_t two = end - 2;
    const bool long_name = std::find(std::begin(kBeginnings), std::end(kBeginnings),
                                     words_[two].folded) != std::end(kBeginnings);
    return long_name && two > begin + 1 ? two : end - 1;
  }

  LatinWords& words_;
  std::string_view country_;
  std::size_t code_ = 0;  // first word of the postal code, 0: none
  std::size_t code_end_ = 0;
  bool has_region_ = false;
  bool has_country_ = false;
};

}  // namespace

void take_latin_place(LatinWords& words, std::string_view country) {
  Placer(words, country).place();
}

}  // namespace spruce
