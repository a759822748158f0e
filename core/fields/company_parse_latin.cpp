// "The Acme Trading Co., Ltd. (UK)", "Müller & Söhne GmbH & Co. KG", "OOO Romashka", "Smith Inc dba
// Bob's", "Acme - Leeds Branch". Words are folded and abbreviations expanded; runs of single
// letters are one word (S.A. → sa).
#include <algorithm>

#include "core/fields/company_parse.h"
#include "core/fields/name_sound.h"
#include "core/fields/similar_text.h"
#include "core/reference/trades.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::string_view kSeparators = " ,;-/|()[]&+\t\n_:";
constexpr std::size_t kShortestLeadingForm = 3;
constexpr std::string_view kShortLeading[] = {"ab", "as", "pt", "cv", "sa", "ip", "ao"};
constexpr std::string_view kJoining[] = {"the", "of",  "and", "for", "de",  "la",
                                         "le",  "les", "der", "die", "das", "und",
                                         "et",  "y",   "e",   "del", "du",  "da"};
constexpr std::string_view kAliasMarks[] = {
    "dba",      "aka", "trading as",        "doing business as", "ta",
    "formerly", "fka", "formerly known as", "also known as"};

struct Token {
  std::string folded;
  std::size_t begin;  // bytes of the value it came from
  std::size_t end;
  char before;  // separator in front: ' ', '-', ',', '('
};

// One pass: letters and digits make tokens, & is "and", apostrophes vanish, anything else
// separates.
std::vector<Token> read_tokens(std::string_view value) {
  std::vector<Token> tokens;
  char separator = ' ';
  for (std::size_t at = 0; at < value.size();) {
    std::size_t end = at;
    while (end < value.size() && kSeparators.find(value[end]) == std::string_view::npos) ++end;
    if (end == at) {
      const char c = value[at];
      if (c == '&' || c == '+') tokens.push_back({"and", at, at + 1, separator});
      separator = c == '&' || c == '+' ? ' ' : (c == ' ' && separator != ' ' ? separator : c);
      ++at;
      continue;
    }
    std::string word(value.substr(at, end - at));
    for (std::string_view mark : {"'", "’", "`"}) {
      for (std::size_t i = word.find(mark); i != std::string::npos; i = word.find(mark)) {
        word.erase(i, mark.size());
      }
    }
    const std::string folded = to_latin_letters(fold_text(word));
    for (std::string_view part : split_words(folded)) {
      tokens.push_back({std::string(part), at, end, separator});
      separator = ' ';
    }
    at = end;
  }
  return tokens;
}

bool is_letter_token(const Token& token) {
  return token.folded.size() == 1 && token.folded[0] >= 'a' && token.folded[0] <= 'z';
}

// "s a" → "sa", "g m b h" → "gmbh"; two tokens of one word of the value (gmbh.co) stay apart.
void join_letters(std::vector<Token>& tokens) {
  std::vector<Token> out;
  bool open = false;
  for (Token& token : tokens) {
    const bool letter = is_letter_token(token);
    const bool joins = letter && open && (token.before == ' ' || token.before == '/');
    if (joins) {
      out.back().folded.append(token.folded);
      out.back().end = token.end;
    } else {
      out.push_back(std::move(token));
    }
    open = letter;
  }
  tokens = std::move(out);
}

std::string join(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) {
  std::string out;
  for (std::size_t i = begin; i < end; ++i) {
    if (i > begin) out.push_back(' ');
    out.append(tokens[i].folded);
  }
  return out;
}

std::string written(std::string_view value, const std::vector<Token>& tokens, std::size_t begin,
                    std::size_t end) {
  if (begin >= end) return {};
  return std::string(value.substr(tokens[begin].begin, tokens[end - 1].end - tokens[begin].begin));
}

/// The class of a form, the person's own among them (Other).
LegalFormClass form_class(const std::string& folded, const OwnWords* words) {
  if (words != nullptr) {
    if (words->value(WordList::LegalForms, folded) != nullptr) return LegalFormClass::Other;
    if (words->is_taken_out(WordList::LegalForms, folded)) return LegalFormClass::None;
  }
  return find_legal_form(folded);
}

LegalFormClass form_of(const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
                       const OwnWords* words) {
  return form_class(join(tokens, begin, end), words);
}

// The longest form that ends at `end`; returns where it begins, `end` when there is none.
std::size_t find_form_start(const std::vector<Token>& tokens, std::size_t end,
                            const OwnWords* words) {
  const std::size_t longest = std::min(kLongestFormWords, end > 0 ? end - 1 : 0);
  for (std::size_t count = longest; count > 0; --count) {
    if (form_of(tokens, end - count, end, words) != LegalFormClass::None) return end - count;
  }
  return end;
}

class LatinParser {
 public:
  LatinParser(std::string_view value, const OwnWords* words)
      : value_(value), words_(words), tokens_(read_tokens(value)) {
    join_letters(tokens_);
  }

  CompanyName parse() {
    take_alias();
    take_brackets();
    take_tail_behind_form();
    take_branch();
    take_forms();
    if (tokens_.size() > 1 && tokens_.front().folded == "the") tokens_.erase(tokens_.begin());
    classify();
    return std::move(name_);
  }

 private:
  void cut(std::size_t begin, std::size_t end) {
    tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(begin),
                  tokens_.begin() + static_cast<std::ptrdiff_t>(end));
  }

  // "Smith Inc dba Bob's Diner": what follows is another name of the same company.
  void take_alias() {
    for (std::size_t i = 1; i + 1 < tokens_.size(); ++i) {
      for (std::string_view mark : kAliasMarks) {
        const auto words = static_cast<std::size_t>(std::count(mark.begin(), mark.end(), ' ')) + 1;
        if (i + words >= tokens_.size() || join(tokens_, i, i + words) != mark) continue;
        if (mark == "ta" && value_.find("t/a") == std::string_view::npos &&
            value_.find("T/A") == std::string_view::npos) {
          continue;
        }
        name_.alias = std::string(value_.substr(tokens_[i + words].begin));
        cut(i, tokens_.size());
        return;
      }
    }
  }

  void take_brackets() {
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      if (tokens_[i].before != '(' && tokens_[i].before != '[') continue;
      std::size_t end = i + 1;
      const std::size_t close = value_.find_first_of(")]", tokens_[i].begin);
      if (close == std::string_view::npos) continue;  // a bracket typed by mistake
      while (end < tokens_.size() && tokens_[end].begin < close) ++end;
      sort_aside(i, end);
      cut(i, end);
      --i;
    }
  }

  void sort_aside(std::size_t begin, std::size_t end) {
    bool places = true;
    bool branch = false;
    for (std::size_t i = begin; i < end; ++i) {
      places = places && (is_place_word(tokens_[i].folded) || tokens_[i].folded == "and");
      branch = branch || is_branch_word(tokens_[i].folded);
    }
    if (form_of(tokens_, begin, end, words_) != LegalFormClass::None) {
      add_form(begin, end);
    } else if (places) {
      add_place(begin, end);
    } else if (branch) {
      set_branch(begin, end);
    } else {
      if (!name_.note.empty()) name_.note.push_back(' ');
      name_.note.append(written(value_, tokens_, begin, end));
    }
  }

  void add_place(std::size_t begin, std::size_t end) {
    if (!name_.place.empty()) name_.place.push_back(' ');
    name_.place.append(written(value_, tokens_, begin, end));
    if (!name_.place_key.empty()) name_.place_key.push_back(' ');
    name_.place_key.append(join(tokens_, begin, end));
  }

  void add_form(std::size_t begin, std::size_t end) {
    const LegalFormClass found = form_of(tokens_, begin, end, words_);
    const std::string text = written(value_, tokens_, begin, end);
    name_.form = name_.form.empty() ? text : text + " " + name_.form;
    if (name_.form_class == LegalFormClass::None) name_.form_class = found;
  }

  void set_branch(std::size_t begin, std::size_t end) {
    name_.branch = written(value_, tokens_, begin, end);
    name_.branch_key = join(tokens_, begin, end);
  }

  bool is_tail(std::size_t begin, bool& branch) const {
    bool places = true;
    branch = false;
    for (std::size_t i = begin; i < tokens_.size(); ++i) {
      branch = branch || is_branch_word(tokens_[i].folded);
      places = places && is_place_word(tokens_[i].folded);
    }
    return branch || places;
  }

  // "Siemens AG Niederlassung Berlin", "Acme Corp USA": a form with a branch or a place behind it.
  void take_tail_behind_form() {
    for (std::size_t end = 2; end < tokens_.size(); ++end) {
      if (find_form_start(tokens_, end, words_) == end) continue;
      if (find_form_start(tokens_, end + 1, words_) <= end - 1) continue;  // a longer form goes on
      bool branch = false;
      // "Acme Inc - Leeds": a word or two behind a form and a dash are where this site is.
      const bool set_off = tokens_[end].before == '-' && tokens_.size() - end <= 2 &&
                           std::none_of(tokens_[end].folded.begin(), tokens_[end].folded.end(),
                                        [](char c) { return c >= '0' && c <= '9'; });
      if (!is_tail(end, branch) && !set_off) continue;
      if (branch) {
        set_branch(end, tokens_.size());
      } else {
        add_place(end, tokens_.size());
      }
      cut(end, tokens_.size());
      return;
    }
  }

  // "Acme - Chicago Branch", "Acme Chicago Office": the last separator, or the word before the
  // branch word.
  void take_branch() {
    if (!name_.branch.empty()) return;
    for (std::size_t i = tokens_.size(); i-- > 1;) {
      if (!is_branch_word(tokens_[i].folded)) continue;
      std::size_t start = i;
      while (start > 1 && tokens_[start].before == ' ') --start;
      const char separator = tokens_[start].before;
      const bool separated = separator == '-' || separator == ',' || separator == '/' ||
                             separator == '|' || separator == ':';
      if (!separated || start == 0) start = i >= 2 ? i - 1 : 0;
      if (start == 0 || tokens_.size() - i > 3) return;
      if (!separated && !is_place_word(tokens_[start].folded) && i + 1 == tokens_.size()) {
        if (tokens_.size() < 4) return;
      }
      set_branch(start, tokens_.size());
      cut(start, tokens_.size());
      return;
    }
  }

  void take_forms() {
    for (int round = 0; round < 3 && tokens_.size() > 1; ++round) {
      const std::size_t start = find_form_start(tokens_, tokens_.size(), words_);
      if (start == tokens_.size()) break;
      add_form(start, tokens_.size());
      cut(start, tokens_.size());
      if (tokens_.size() > 1 && tokens_.back().folded == "and") tokens_.pop_back();
    }
    if (!name_.form.empty() || tokens_.size() < 2) return;
    for (std::size_t count = std::min(kLongestFormWords, tokens_.size() - 1); count > 0; --count) {
      const std::string form = join(tokens_, 0, count);
      const bool allowed = text_length(form) >= kShortestLeadingForm ||
                           std::find(std::begin(kShortLeading), std::end(kShortLeading), form) !=
                               std::end(kShortLeading);
      if (!allowed || form_class(form, words_) == LegalFormClass::None) continue;
      add_form(0, count);
      cut(0, count);
      return;
    }
  }

  std::string_view expand(const std::string& folded) const {
    if (words_ != nullptr) {
      const std::string* const own = words_->value(WordList::CompanyWords, folded);
      if (own != nullptr) return *own;
      if (words_->is_taken_out(WordList::CompanyWords, folded)) return {};
    }
    return expand_company_word(folded);
  }

  CompanyWord make_word(const Token& token) const {
    const std::string_view expanded = expand(token.folded);
    CompanyWord word{expanded.empty() ? token.folded : std::string(expanded),
                     CompanyWordKind::Brand};
    if (std::find(std::begin(kJoining), std::end(kJoining), word.text) != std::end(kJoining)) {
      word.kind = CompanyWordKind::Joining;
    } else if (is_place_word(word.text)) {
      word.kind = CompanyWordKind::Place;
    } else if (has_word(words_, WordList::TradeWords, word.text, is_trade_word(word.text))) {
      word.kind = CompanyWordKind::Trade;
    }
    return word;
  }

  static void append_key(std::string& key, std::string_view word) {
    if (!key.empty()) key.push_back(' ');
    key.append(word);
  }

  void classify() {
    for (const Token& token : tokens_) name_.words.push_back(make_word(token));
    const bool has_brand =
        std::any_of(name_.words.begin(), name_.words.end(),
                    [](const CompanyWord& word) { return word.kind == CompanyWordKind::Brand; });
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const CompanyWord& word = name_.words[i];
      const std::string text = written(value_, tokens_, i, i + 1);
      if (word.kind == CompanyWordKind::Joining) continue;
      if (!has_brand || word.kind == CompanyWordKind::Brand) {
        append_key(name_.brand_key, word.text);
        append_key(name_.brand, text);
      } else if (word.kind == CompanyWordKind::Trade) {
        append_key(name_.trade_key, word.text);
        append_key(name_.trade, text);
      } else {
        append_key(name_.place_key, word.text);
        append_key(name_.place, text);
      }
    }
    if (name_.brand_key.empty()) {
      name_.brand_key = join(tokens_, 0, tokens_.size());
      name_.brand = written(value_, tokens_, 0, tokens_.size());
    }
  }

  std::string_view value_;
  const OwnWords* words_;
  std::vector<Token> tokens_;
  CompanyName name_;
};

}  // namespace

CompanyName parse_latin_company(std::string_view text, const OwnWords* words) {
  return LatinParser(text, words).parse();
}

}  // namespace spruce
