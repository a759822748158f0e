// 深圳市腾讯计算机系统有限公司 = place 深圳市, brand 腾讯, trade 计算机系统, form 有限公司.
// The form is an anchored part at one end; trade words come off the end, divisions off the start;
// what is left decides.
#include <algorithm>

#include "core/fields/company_parse.h"
#include "core/fields/han_text.h"
#include "core/reference/trades.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t npos = std::u32string::npos;
constexpr std::size_t kShortestBrand = 2;

constexpr std::u32string_view kDirections[] = {
    U"华东",   U"华南",   U"华北",   U"华中",   U"西南",   U"西北",     U"东北",
    U"东南",   U"华东区", U"华南区", U"华北区", U"大中华", U"大中华区", U"亚太",
    U"亚太区", U"海外",   U"全国",   U"南方",   U"北方",   U"中国区",
};

bool is_separator(char32_t c) {
  return c == U'-' || c == U'—' || c == U'–' || c == U'_' || c == U'/' || c == U'|' || c == U',' ||
         c == U'、' || c == U':' || c == U' ' || c == U'·' || c == U'.' || c == U'。';
}

bool is_direction(std::u32string_view text) {
  return std::find(std::begin(kDirections), std::end(kDirections), text) != std::end(kDirections);
}

bool is_country(std::u32string_view text) {
  return text == U"中国" || text == U"中华" || text == U"大陆";
}

bool is_place(std::u32string_view text) {
  return !text.empty() && (is_country(text) || place_prefix_length(text) == text.size());
}

// 电子公司 makes electronics; it is no 子公司 of anybody.
bool ends_in_electronics(std::u32string_view text) {
  for (std::u32string_view word : {U"电子公司", U"原子公司", U"光子公司", U"量子公司"}) {
    if (text.ends_with(word)) return true;
  }
  return false;
}

// The branch word that `text` ends with, in characters; 0: none.
std::size_t branch_word_length(std::u32string_view text) {
  if (ends_in_electronics(text) || text == U"总部" || text == U"总公司") return 0;
  return suffix_length(text, han_branch_words());
}

/// The longest form that ends the text, the person's own (of class Other) among them; an empty
/// text: none. The view lives as long as the words.
HanForm find_form_at_end(std::u32string_view text, const OwnWords* words) {
  const std::string utf8 = to_utf8(text);
  const auto fits = [&](std::string_view form) {
    return utf8.size() > form.size() && utf8.ends_with(form);
  };
  HanForm found{{}, LegalFormClass::None};
  for (const HanForm& form : han_legal_forms()) {
    const bool is_out = words != nullptr && words->is_taken_out(WordList::LegalForms, form.text);
    if (!is_out && fits(form.text)) {
      found = form;
      break;
    }
  }
  if (words == nullptr) return found;
  for (const auto& [form, value] : words->of(WordList::LegalForms)) {
    if (!value || form.size() <= found.text.size() || !fits(form)) continue;
    found = {form, LegalFormClass::Other};
  }
  return found;
}

bool is_han_form(std::u32string_view text, const OwnWords* words) {
  const HanForm form = find_form_at_end(std::u32string(U" ").append(text), words);
  return !form.text.empty() && count_code_points(form.text) == text.size();
}

void trim_separators(HanText& name) {
  while (!name.empty() && is_separator(name.plain.back())) name.erase(name.size() - 1, 1);
  while (!name.empty() && is_separator(name.plain.front())) name.erase(0, 1);
}

void append_part(std::string& part, const HanText& text) { part.append(text.written_utf8()); }

void set_branch(const HanText& branch, CompanyName& name) {
  append_part(name.branch, branch);
  std::u32string key = branch.plain;
  std::erase_if(key, [](char32_t c) { return is_separator(c) || c == U'(' || c == U')'; });
  name.branch_key.append(to_utf8(key));
}

// Sorts one bracketed text; false when it is part of the name (有限合伙) and stays.
bool take_bracket(const HanText& inner, const OwnWords* words, CompanyName& name) {
  const std::u32string bracketed = U"(" + inner.plain + U")";
  if (is_han_form(bracketed, words)) return false;
  if (inner.plain == U"集团" || inner.plain == U"控股") {
    append_part(name.group, inner);
    name.group_key = inner.plain_utf8();
  } else if (is_place(inner.plain)) {
    append_part(name.place, inner);
    name.place_key.append(short_place(inner.plain));
  } else if (branch_word_length(inner.plain) > 0 || is_direction(inner.plain)) {
    set_branch(inner, name);
  } else if (!has_han(inner.plain_utf8()) && name.alias.empty()) {
    name.alias = inner.written_utf8();
  } else {
    append_part(name.note, inner);
  }
  return true;
}

void take_brackets(HanText& text, const OwnWords* words, CompanyName& name) {
  for (std::size_t from = 0;;) {
    const std::size_t open = text.plain.find(U'(', from);
    const std::size_t close = open == npos ? npos : text.plain.find(U')', open);
    if (close == npos) return;
    const HanText inner = text.part(open + 1, close - open - 1);
    const bool is_whole = close - open + 1 == text.size();
    if (is_whole || !take_bracket(inner, words, name)) {
      from = close + 1;
    } else {
      text.erase(open, close - open + 1);
      from = open;
    }
  }
}

// 公司 that is a form, not the end of 分公司: where the text behind it begins.
std::size_t find_form_end(std::u32string_view plain) {
  for (std::u32string_view word : {std::u32string_view(U"公司"), std::u32string_view(U"会社")}) {
    for (std::size_t at = plain.find(word); at != npos; at = plain.find(word, at + 1)) {
      const char32_t before = at == 0 ? U' ' : plain[at - 1];
      const std::size_t end = at + word.size();
      const bool is_part = (before == U'分' || before == U'子' || before == U'支') &&
                           !ends_in_electronics(plain.substr(0, end));
      if (at > 0 && !is_part && end < plain.size()) return end;
    }
  }
  return npos;
}

// "A公司-华东分部", "远大科技有限公司上海分公司": the text behind the form.
bool take_branch_behind_form(HanText& text, const OwnWords* words, CompanyName& name) {
  const std::size_t end = find_form_end(text.plain);
  if (end == npos) return false;
  HanText tail = text.part(end);
  const bool is_separated = is_separator(tail.plain.front());
  trim_separators(tail);
  if (tail.empty()) {
    text.erase(end, npos);
    return false;
  }
  const bool is_branch = branch_word_length(tail.plain) > 0 || is_direction(tail.plain) ||
                         is_place(tail.plain) ||
                         (is_separated && find_form_at_end(tail.plain, words).text.empty());
  if (!is_branch) return false;
  set_branch(tail, name);
  text.erase(end, npos);
  return true;
}

// Start of the place, direction or number that ends at the end of `head` (…北京|分公司,
// …第一|分公司).
std::size_t find_branch_start(std::u32string_view head) {
  constexpr std::u32string_view kNumbers = U"第一二三四五六七八九十0123456789";
  std::size_t start = head.size();
  while (start > 0 && kNumbers.find(head[start - 1]) != npos) --start;
  if (start < head.size()) return start;
  for (std::size_t length = std::min<std::size_t>(head.size(), 12); length >= 2; --length) {
    const std::u32string_view tail = head.substr(head.size() - length);
    if (is_direction(tail) || place_prefix_length(tail) == length) return head.size() - length;
  }
  return head.size();
}

// 招商银行北京分行: no form, the branch word ends the name.
void take_branch_without_form(HanText& text, CompanyName& name) {
  const std::size_t word = branch_word_length(text.plain);
  if (word == 0 || word + kShortestBrand > text.size()) return;
  const std::size_t head = text.size() - word;
  std::size_t start = find_branch_start(std::u32string_view(text.plain).substr(0, head));
  const std::size_t separator = text.plain.find_last_of(U"-—–/ ");
  if (separator != npos && separator > 0) start = std::min(start, separator);
  if (start == 0) return;
  HanText branch = text.part(start);
  trim_separators(branch);
  set_branch(branch, name);
  text.erase(start, npos);
  trim_separators(text);
}

void take_form(HanText& text, const OwnWords* words, CompanyName& name) {
  for (int round = 0; round < 2; ++round) {
    const HanForm form = find_form_at_end(text.plain, words);
    if (form.text.empty()) break;
    const std::size_t length = to_utf32(form.text).size();
    name.form.insert(0, text.part(text.size() - length).written_utf8());
    if (name.form_class == LegalFormClass::None) name.form_class = form.form_class;
    text.erase(text.size() - length, length);
    trim_separators(text);
  }
  const std::string utf8 = text.plain_utf8();
  for (const HanForm& form : han_legal_forms()) {
    const bool leads = utf8.starts_with(form.text) && utf8.size() > form.text.size() &&
                       is_leading_han_form(form.text);
    if (!leads) continue;
    const std::size_t length = count_code_points(form.text);
    append_part(name.form, text.part(0, length));
    if (name.form_class == LegalFormClass::None) name.form_class = form.form_class;
    text.erase(0, length);
    trim_separators(text);
    return;
  }
}

void take_group(HanText& text, CompanyName& name) {
  for (std::string_view word : han_group_words()) {
    const std::u32string group = to_utf32(word);
    if (text.size() < group.size() + kShortestBrand || !text.ends_with(group)) continue;
    const HanText part = text.part(text.size() - group.size());
    append_part(name.group, part);
    name.group_key = part.plain_utf8();
    text.erase(text.size() - group.size(), group.size());
    return;
  }
}

void take_place(HanText& text, CompanyName& name) {
  std::size_t length = is_country(std::u32string_view(text.plain).substr(0, 2)) ? 2 : 0;
  length += place_prefix_length(std::u32string_view(text.plain).substr(length));
  if (length == 0 || text.size() < length + kShortestBrand) return;
  const HanText place = text.part(0, length);
  name.place.insert(0, place.written_utf8());
  const bool country = is_country(std::u32string_view(place.plain).substr(0, 2));
  const std::string key = country ? "中国" + short_place(std::u32string_view(place.plain).substr(2))
                                  : short_place(place.plain);
  name.place_key.insert(0, key);
  text.erase(0, length);
  trim_separators(text);
}

bool is_trade(std::u32string_view text, const OwnWords* words) {
  const std::string word = to_utf8(text);
  const auto trades = han_trade_words();
  const bool built_in = std::find(trades.begin(), trades.end(), word) != trades.end();
  return has_word(words, WordList::TradeWords, word, built_in);
}

bool is_long_enough(std::u32string_view brand) {
  return brand.size() >= kShortestBrand ||
         (brand.size() == 1 && script_of(brand[0]) == Script::Latin);
}

// The longest trade word at the end that leaves a brand; 0: none.
std::size_t find_trade_suffix(std::u32string_view text, const OwnWords* words) {
  const std::string utf8 = to_utf8(text);
  const auto length_of = [&](std::string_view word) -> std::size_t {
    if (utf8.size() <= word.size() || !utf8.ends_with(word)) return 0;
    const std::size_t length = count_code_points(word);
    return is_long_enough(text.substr(0, text.size() - length)) ? length : 0;
  };
  std::size_t longest = 0;
  for (std::string_view word : han_trade_words()) {
    if (words != nullptr && words->is_taken_out(WordList::TradeWords, word)) continue;
    longest = length_of(word);
    if (longest > 0) break;
  }
  if (words == nullptr) return longest;
  for (const auto& [word, value] : words->of(WordList::TradeWords)) {
    if (value) longest = std::max(longest, length_of(word));
  }
  return longest;
}

void take_trade(HanText& text, const OwnWords* words, CompanyName& name) {
  HanText trade;
  for (;;) {
    const std::size_t length = find_trade_suffix(text.plain, words);
    if (length == 0) break;
    HanText taken = text.part(text.size() - length);
    taken.append(trade);
    trade = std::move(taken);
    text.erase(text.size() - length, npos);
  }
  if (is_trade(text.plain, words)) {  // nothing but trade words: they are the brand
    text.append(trade);
    return;
  }
  append_part(name.trade, trade);
  name.trade_key = trade.plain_utf8();
}

}  // namespace

CompanyName parse_han_company(std::string_view value, const OwnWords* words) {
  CompanyName name;
  name.is_han = true;
  HanText text = HanText::of(value);
  trim_separators(text);
  take_brackets(text, words, name);
  trim_separators(text);
  const bool has_branch = take_branch_behind_form(text, words, name);
  const std::size_t before = text.size();
  if (find_form_at_end(text.plain, words).text.empty() || branch_word_length(text.plain) > 0) {
    if (!has_branch) take_branch_without_form(text, name);
  }
  take_form(text, words, name);
  take_group(text, name);
  take_place(text, name);
  take_trade(text, words, name);
  if (is_trade(text.plain, words) && !name.place.empty() && before > 0) {  // 北京银行
    HanText place = HanText::of(name.place);
    place.append(text);
    text = place;
    name.place.clear();
    name.place_key.clear();
  }
  name.brand = text.written_utf8();
  name.brand_key = text.plain_utf8();
  std::erase_if(name.brand_key, [](char c) { return c == ' ' || c == '-' || c == '.'; });
  return name;
}

}  // namespace spruce
