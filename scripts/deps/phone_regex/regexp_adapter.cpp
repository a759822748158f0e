// libphonenumber's door to regular expressions (regexp_adapter.h), over our own engine instead of ICU's: the patterns of
// phone numbers are small and mostly of digits, and ICU's matcher was the larger part of a parse. Stands in the place of
// upstream's regexp_adapter_icu.cc and keeps its behaviour; scripts/check_phone_library compares the whole with Google's
// JavaScript. One thread at a time, as the rest of this build.
#include "phonenumbers/regexp_adapter_icu.h"

#include <string>

#include "digit_automaton.h"
#include "matcher.h"
#include "program.h"

namespace i18n {
namespace phonenumbers {
namespace {

using spruce_phone::Captures;
using spruce_phone::DigitAutomaton;
using spruce_phone::Matcher;
using spruce_phone::MatcherScratch;
using spruce_phone::Program;

class Input : public RegExpInput {
 public:
  explicit Input(const string& text) : text_(text) {}
  string ToString() const override { return text_.substr(position_); }

  const string& text() const { return text_; }
  size_t position() const { return position_; }
  void set_position(size_t position) { position_ = position; }

 private:
  string text_;
  size_t position_ = 0;
};

string group_text(const string& text, const Captures& captures, size_t group) {
  const auto begin = captures[2 * group];
  const auto end = captures[2 * group + 1];
  if (begin < 0 || end < begin) return string();
  return text.substr(static_cast<size_t>(begin), static_cast<size_t>(end - begin));
}

class OwnRegExp : public RegExp {
 public:
  explicit OwnRegExp(const string& pattern)
      : program_(spruce_phone::compile(pattern)), automaton_(program_) {}

  bool Consume(RegExpInput* input_string, bool anchor_at_start, string* one, string* two,
               string* three, string* four, string* five, string* six) const override {
    auto* const input = static_cast<Input*>(input_string);
    if (anchor_at_start) {
      const auto rest = std::string_view(input->text()).substr(input->position());
      const auto answer = automaton_.match(rest);
      if (answer.known && !answer.prefix) return false;
    }
    Captures& captures = captures_;
    Matcher matcher(program_, input->text(), scratch_);
    const bool found = anchor_at_start
                           ? matcher.match_at(input->position(), Matcher::Until::Anywhere, captures)
                           : matcher.find(input->position(), captures);
    if (!found) return false;
    string* const wanted[] = {one, two, three, four, five, six};
    for (size_t i = 0; i < 6; ++i) {
      if (wanted[i] == nullptr) continue;
      if (i + 1 > program_.group_count) return false;
      *wanted[i] = group_text(input->text(), captures, i + 1);
    }
    input->set_position(static_cast<size_t>(captures[1]));
    return true;
  }

  bool Match(const string& text, bool full_match, string* matched) const override {
    const bool wants_group = matched != nullptr && program_.group_count > 0;
    if (full_match) {
      const auto answer = automaton_.match(text);
      if (answer.known && (!answer.whole || !wants_group)) return answer.whole;
    }
    Captures& captures = captures_;
    Matcher matcher(program_, text, scratch_);
    const bool found = full_match ? matcher.match_at(0, Matcher::Until::End, captures)
                                  : matcher.find(0, captures);
    if (!found) return false;
    // `matched` may be the text itself.
    if (wants_group) *matched = group_text(text, captures, 1);
    return true;
  }

  bool Replace(string* text, bool global, const string& replacement) const override {
    string result;
    size_t copied = 0;
    size_t from = 0;
    Captures& captures = captures_;
    Matcher matcher(program_, *text, scratch_);
    bool replaced = false;
    while (from <= text->size() && matcher.find(from, captures)) {
      const auto begin = static_cast<size_t>(captures[0]);
      const auto end = static_cast<size_t>(captures[1]);
      result.append(*text, copied, begin - copied);
      if (!expand(replacement, *text, captures, result)) return false;
      copied = end;
      from = end;
      replaced = true;
      if (!global) break;
      if (begin == end) {
        if (from == text->size()) break;
        spruce_phone::next_code_point(*text, from);
      }
    }
    if (!replaced) return false;
    result.append(*text, copied, string::npos);
    *text = result;
    return true;
  }

 private:
  // $1 … $9 stand for groups, \x for x. False for a group that the pattern does not have.
  bool expand(const string& replacement, const string& text, const Captures& captures,
              string& out) const {
    for (size_t i = 0; i < replacement.size(); ++i) {
      const char c = replacement[i];
      const bool has_next = i + 1 < replacement.size();
      if (c == '\\' && has_next) {
        out += replacement[++i];
      } else if (c == '$' && has_next && replacement[i + 1] >= '0' && replacement[i + 1] <= '9') {
        const auto group = static_cast<size_t>(replacement[++i] - '0');
        if (group > program_.group_count) return false;
        out += group_text(text, captures, group);
      } else {
        out += c;
      }
    }
    return true;
  }

  Program program_;
  mutable DigitAutomaton automaton_;
  mutable MatcherScratch scratch_;
  mutable Captures captures_;
};

}  // namespace

RegExpInput* ICURegExpFactory::CreateInput(const string& utf8_input) const {
  return new Input(utf8_input);
}

RegExp* ICURegExpFactory::CreateRegExp(const string& utf8_regexp) const {
  return new OwnRegExp(utf8_regexp);
}

}  // namespace phonenumbers
}  // namespace i18n
