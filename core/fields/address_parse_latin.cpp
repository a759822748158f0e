// "8128 S. Dr Martin Luther King Jr Dr, Apt 5, Chicago, IL 60619", "Hauptstr. 12a, 80331 München",
// "12 bis rue de la Paix", "PO Box 123", and bare pieces such as "12/4" or "Maple Street". The part
// before the first comma is the street line.
#include <algorithm>
#include <vector>

#include "core/fields/address_parse.h"
#include "core/fields/ascii.h"
#include "core/fields/name_sound.h"
#include "core/fields/similar_text.h"
#include "core/reference/street_words.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

struct Token {
  std::string text;  // folded and expanded
  StreetWordKind kind = StreetWordKind::None;
  bool has_digit = false;
};

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return is_ascii_digit(c); });
}

void append_word(std::string& out, std::string_view word) {
  if (word.empty()) return;
  if (!out.empty()) out.push_back(' ');
  out.append(word);
}

// "hauptstr" → "hauptstrasse"; a known word → its standard form.
Token make_token(std::string_view folded) {
  const StreetWord word = find_street_word(folded);
  if (word.kind != StreetWordKind::None) return {std::string(word.full), word.kind, false};
  std::size_t length = 0;
  const std::string_view type = glued_street_type(folded, length);
  if (!type.empty()) {
    std::string full(folded.substr(0, folded.size() - length));
    return {full.append(type), StreetWordKind::None, false};
  }
  return {std::string(folded), StreetWordKind::None, has_digit(folded)};
}

std::vector<Token> read_tokens(std::string_view text) {
  std::vector<Token> tokens;
  std::string plain(text);
  for (char& c : plain) {
    if (c == '#') c = ' ';
  }
  const std::string folded = to_latin_letters(fold_text(plain));
  const std::vector<std::string_view> words = split_words(folded);
  for (std::size_t i = 0; i < words.size(); ++i) {
    // A lone letter is a direction at an end or behind the number; inside it is a broken word.
    const bool inside = i > 0 && i + 1 < words.size() && !has_digit(words[i - 1]);
    tokens.push_back(inside && words[i].size() == 1
                         ? Token{std::string(words[i]), StreetWordKind::None, has_digit(words[i])}
                         : make_token(words[i]));
  }
  // "saint" at the start of a name and "street" at its end are both written St.
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool first =
        i == 0 || tokens[i - 1].has_digit || tokens[i - 1].kind == StreetWordKind::Direction;
    if (first && tokens[i].text == "street" && tokens[i + 1].kind != StreetWordKind::Unit &&
        !tokens[i + 1].has_digit) {
      tokens[i] = {"saint", StreetWordKind::None, false};
    }
  }
  return tokens;
}

// What a part between commas holds, as far as it tells where the street line is.
struct Segment {
  std::string_view text;
  bool starts_with_number = false;  // of a house: up to five digits, letters behind ("12a")
  bool has_number = false;
  bool has_type = false;  // street, avenue, hauptstrasse
  bool is_unit = false;   // "Suite 900", "#01-11"
  bool has_box = false;
};

constexpr std::size_t kLongestHouseNumber = 5;

Segment read_segment(std::string_view text) {
  Segment segment{trim_ascii(text)};
  const bool is_marked = !segment.text.empty() && segment.text.front() == '#';
  const std::vector<Token> tokens = read_tokens(text);
  if (tokens.empty()) return segment;
  bool has_name = false;
  for (const Token& token : tokens) {
    segment.has_number = segment.has_number || is_ascii_digit(token.text.front());
    segment.has_type = segment.has_type || token.kind == StreetWordKind::Type;
    segment.has_box = segment.has_box || token.kind == StreetWordKind::Box;
    has_name = has_name || (!token.has_digit && token.kind == StreetWordKind::None);
  }
  const std::string& first = tokens.front().text;
  segment.starts_with_number = is_ascii_digit(first.front()) &&
                               first.size() <= kLongestHouseNumber && tokens.size() > 1 && has_name;
  const bool starts_with_unit = tokens.size() <= 3 && tokens.front().kind == StreetWordKind::Unit;
  segment.is_unit = segment.has_number && !segment.has_type && (starts_with_unit || is_marked);
  return segment;
}

// "Suite 900, 1450 N City Rd, Arlington", "Chrysler Building, 405 Lexington Avenue": the first part
// with a house number in front is the street line, when those before it have none. Units move
// behind it, names of buildings behind everything.
std::string street_line_first(std::string_view text) {
  std::vector<Segment> segments;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    segments.push_back(read_segment(text.substr(at, end - at)));
    at = end + 1;
  }
  std::size_t line = 0;
  bool only_units = true;
  for (; line < segments.size(); ++line) {
    const Segment& segment = segments[line];
    if (segment.starts_with_number && (segment.has_type || (only_units && line > 0))) break;
    if (segment.has_box || (segment.has_number && !segment.is_unit)) return std::string(text);
    only_units = only_units && segment.is_unit;
  }
  if (line == 0 || line == segments.size()) return std::string(text);
  std::string out(segments[line].text);
  const auto append = [&out](std::string_view part) {
    if (!part.empty()) out.append(", ").append(part);
  };
  for (std::size_t i = 0; i < line; ++i) {
    if (segments[i].is_unit) append(segments[i].text);
  }
  for (std::size_t i = line + 1; i < segments.size(); ++i) append(segments[i].text);
  for (std::size_t i = 0; i < line; ++i) {
    if (!segments[i].is_unit) append(segments[i].text);
  }
  return out;
}

class LatinParser {
 public:
  explicit LatinParser(std::string_view text) : text_(text) {}

  Address parse() {
    const std::string reordered = street_line_first(text_);
    text_ = reordered;
    const std::size_t comma = find_line_end();
    tokens_ = read_tokens(text_.substr(0, comma));
    if (comma != std::string_view::npos) take_locality(text_.substr(comma + 1));
    take_box();
    take_units();
    take_number();
    for (const Token& token : tokens_) {
      if (token.kind == StreetWordKind::Filler && tokens_.size() > 1) continue;
      append_word(address_.street_key, token.text);
      const bool named =
          token.kind != StreetWordKind::Type && token.kind != StreetWordKind::Direction;
      if (named) append_word(address_.name_key, token.text);
    }
    if (address_.name_key.empty()) address_.name_key = address_.street_key;
    address_.street = address_.street_key;
    return std::move(address_);
  }

 private:
  // The first comma behind which no house number follows alone ("Rue de la Paix, 12").
  std::size_t find_line_end() const {
    std::size_t at = text_.find_first_of(",;\n");
    while (at != std::string_view::npos) {
      const std::string_view head = text_.substr(0, at);
      const bool has_name = std::any_of(
          head.begin(), head.end(), [](char c) { return is_ascii_letter(c) || !is_ascii_byte(c); });
      if (has_name) return at;
      at = text_.find_first_of(",;\n", at + 1);
    }
    return at;
  }

  // Units behind the comma belong to the address; the rest is the place.
  void take_locality(std::string_view text) {
    address_.locality = std::string(trim_ascii(text));
    const std::vector<Token> tokens = read_tokens(text);
    const bool number_only = tokens.size() == 1 && tokens[0].has_digit;
    if (number_only && !has_digit(text_.substr(0, text_.find(',')))) {
      tokens_.push_back(tokens[0]);
      address_.locality.clear();
      return;
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (tokens[i].kind == StreetWordKind::Unit && i + 1 < tokens.size() &&
          (tokens[i + 1].has_digit || tokens[i + 1].text.size() == 1)) {
        add_unit(tokens[i + 1].text);
        ++i;
      } else {
        append_word(address_.locality_key, tokens[i].text);
      }
    }
  }

  void add_unit(std::string_view text) {
    if (!address_.unit_key.empty()) address_.unit_key.push_back('-');
    address_.unit_key.append(text);
    append_word(address_.unit, text);
  }

  void erase(std::size_t begin, std::size_t count) {
    tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(begin),
                  tokens_.begin() + static_cast<std::ptrdiff_t>(begin + count));
  }

  // "p o box 12", "postfach 12": the box is the street, its number the number.
  void take_box() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].kind != StreetWordKind::Box) continue;
      for (std::size_t j = i; j < tokens_.size(); ++j) {
        if (tokens_[j].has_digit) {
          address_.number_key = address_.number = tokens_[j].text;
          erase(i, j - i + 1);
          tokens_.insert(tokens_.begin() + static_cast<std::ptrdiff_t>(i),
                         {"box", StreetWordKind::None, false});
          return;
        }
      }
      return;
    }
  }

  void take_units() {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      const bool id = tokens_[i + 1].has_digit || tokens_[i + 1].text.size() == 1;
      if (tokens_[i].kind != StreetWordKind::Unit || !id) continue;
      if (i == 0 && tokens_.size() == 2) return;  // "Flat 2" alone is the whole line
      add_unit(tokens_[i + 1].text);
      erase(i, 2);
      --i;
    }
  }

  // The first number in front of the street, or the last one behind it (Hauptstr. 12).
  void take_number() {
    if (!address_.number_key.empty() || tokens_.empty()) return;
    std::size_t at = 0;
    if (!tokens_.front().has_digit) {
      at = tokens_.size() - 1;
      if (!tokens_[at].has_digit && tokens_.size() > 2 && tokens_[at].text.size() == 1) --at;
      if (at == 0 || !is_ascii_digit(tokens_[at].text.front())) return;
    }
    const bool ordinal = !is_ascii_digit(tokens_[at].text.back()) && tokens_[at].text.size() > 2 &&
                         (tokens_[at].text.ends_with("th") || tokens_[at].text.ends_with("st") ||
                          tokens_[at].text.ends_with("nd") || tokens_[at].text.ends_with("rd"));
    if (ordinal) return;
    std::string key = tokens_[at].text;
    erase(at, 1);
    // "12 a" and "12 14": a letter or a second number of the same house.
    if (at < tokens_.size() && tokens_[at].text.size() == 1 && !tokens_[at].has_digit &&
        tokens_[at].kind == StreetWordKind::None) {
      key.append(tokens_[at].text);
      erase(at, 1);
    } else if (at == 0 && tokens_.size() > 1 && tokens_[0].has_digit &&
               all_digits(tokens_[0].text)) {
      key.append("-").append(tokens_[0].text);
      erase(0, 1);
    }
    while (key.size() > 1 && key.front() == '0') key.erase(0, 1);
    address_.number = address_.number_key = key;
  }

  std::string_view text_;
  std::vector<Token> tokens_;
  Address address_;
};

}  // namespace

Address parse_latin_address(std::string_view text) { return LatinParser(text).parse(); }

}  // namespace spruce
