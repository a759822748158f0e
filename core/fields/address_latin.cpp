// Words of the text, and parts from their labels.
#include "core/fields/address_latin.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/name_sound.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

bool is_break(char c) { return c == ',' || c == ';' || c == '\n' || c == '|'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string fold_word(std::string_view word) {
  std::string folded = to_latin_letters(fold_keep_punctuation(word));
  std::erase_if(folded, [](char c) { return c == '.' || c == '\'' || c == '(' || c == ')'; });
  return folded;
}

// Signs around a word that are not part of it: brackets, quotes, a lone dash.
bool is_wrapping(char c) {
  return c == '(' || c == ')' || c == '"' || c == '[' || c == ']' || c == ':' || c == '-';
}

// "Str.12" and "No.5": a point between letters and a digit parts two words.
std::size_t find_glued_number(std::string_view word) {
  for (std::size_t i = 2; i + 1 < word.size(); ++i) {
    if (word[i] == '.' && is_ascii_letter(word[i - 1]) && is_ascii_digit(word[i + 1])) return i + 1;
  }
  return word.size();
}

class Reader {
 public:
  Reader(std::string_view text, std::vector<LatinWord>& words) : text_(text), words_(words) {}

  void read() {
    std::size_t at = 0;
    while (at < text_.size()) {
      if (is_break(text_[at])) {
        if (has_words_) ++line_;
        has_words_ = false;
        ++at;
      } else if (is_blank(text_[at])) {
        ++at;
      } else {
        at = read_word(at);
      }
    }
  }

 private:
  std::size_t read_word(std::size_t begin) {
    std::size_t end = begin;
    if (text_[begin] == '#') {
      add(begin, begin + 1);
      return begin + 1;
    }
    while (end < text_.size() && !is_break(text_[end]) && !is_blank(text_[end]) &&
           text_[end] != '#') {
      ++end;
    }
    const std::size_t cut = begin + find_glued_number(text_.substr(begin, end - begin));
    add(begin, cut);
    if (cut < end) add(cut, end);
    return end;
  }

  void add(std::size_t begin, std::size_t end) {
    while (begin < end && is_wrapping(text_[begin])) ++begin;
    while (begin < end && is_wrapping(text_[end - 1])) --end;
    if (begin == end) return;
    const std::string_view written = text_.substr(begin, end - begin);
    LatinWord word;
    word.begin = begin;
    word.end = end;
    word.folded = written == "#" ? "#" : fold_word(written);
    word.street =
        written == "#" ? StreetWord{"unit", StreetWordKind::Unit} : find_street_word(word.folded);
    word.line = line_;
    word.has_digit = count_digits(word.folded) > 0;
    word.is_upper =
        std::none_of(written.begin(), written.end(), [](char c) { return is_ascii_lower(c); });
    words_.push_back(std::move(word));
    has_words_ = true;
  }

  std::string_view text_;
  std::vector<LatinWord>& words_;
  std::uint16_t line_ = 0;
  bool has_words_ = false;
};

}  // namespace

LatinWords::LatinWords(std::string_view text) : text_(text) { Reader(text, words_).read(); }

void LatinWords::take(std::size_t begin, std::size_t end, AddressPart part) {
  for (std::size_t i = begin; i < end; ++i) {
    words_[i].is_taken = true;
    words_[i].part = part;
  }
}

std::size_t LatinWords::line_begin(std::size_t at) const {
  while (at > 0 && words_[at - 1].line == words_[at].line) --at;
  return at;
}

std::size_t LatinWords::line_end(std::size_t at) const {
  const std::uint16_t line = words_[at].line;
  while (at < words_.size() && words_[at].line == line) ++at;
  return at;
}

std::size_t LatinWords::free_end() const {
  std::size_t end = words_.size();
  while (end > 0 && words_[end - 1].is_taken) --end;
  return end;
}

std::string LatinWords::joined(std::size_t begin, std::size_t end) const {
  std::string out;
  for (std::size_t i = begin; i < end; ++i) {
    if (!out.empty()) out.push_back(' ');
    out.append(words_[i].folded);
  }
  return out;
}

AddressParts LatinWords::parts() const {
  AddressParts out;
  for (std::size_t i = 0; i < words_.size();) {
    std::size_t end = i + 1;
    while (end < words_.size() && words_[end].part == words_[i].part &&
           words_[end].line == words_[i].line) {
      ++end;
    }
    out.append(words_[i].part, text_.substr(words_[i].begin, words_[end - 1].end - words_[i].begin),
               ", ");
    i = end;
  }
  return out;
}

bool is_street_type(const LatinWord& word) {
  constexpr std::string_view kSure[] = {
      "avenue",  "boulevard", "calle",    "carrera", "carretera",  "chemin",  "circle",
      "close",   "court",     "crescent", "drive",   "expressway", "freeway", "gasse",
      "highway", "impasse",   "lane",     "laan",    "motorway",   "parkway", "paseo",
      "piazza",  "place",     "platz",    "plein",   "road",       "route",   "rua",
      "rue",     "ruelle",    "square",   "straat",  "strasse",    "street",  "terrace",
      "trail",   "turnpike",  "via",      "viale",   "way",        "weg",     "allee",
      "alley",   "corso",     "quai",     "gracht",  "promenade",  "mews",
  };
  if (word.street.kind == StreetWordKind::Type) {
    return std::find(std::begin(kSure), std::end(kSure), word.street.full) != std::end(kSure);
  }
  std::size_t length = 0;
  return word.street.kind == StreetWordKind::None &&
         !glued_street_type(word.folded, length).empty();
}

bool is_street_ordinal(std::string_view folded) {
  if (folded.size() >= 3 && is_ascii_digit(folded[0])) {
    const std::string_view end = folded.substr(folded.size() - 2);
    return end == "st" || end == "nd" || end == "rd" || end == "th";
  }
  constexpr std::string_view kWords[] = {"first", "second",  "third",  "fourth", "fifth",
                                         "sixth", "seventh", "eighth", "ninth",  "tenth"};
  return std::find(std::begin(kWords), std::end(kWords), folded) != std::end(kWords);
}

AddressParts split_latin_address(std::string_view text, std::string_view country) {
  LatinWords words(text);
  take_latin_units(words);
  take_latin_place(words, country);
  take_latin_street(words);
  return words.parts();
}

}  // namespace spruce
