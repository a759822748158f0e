// Chinese by its characters, everything else by folded words and the tables of core/reference.
#include "core/fields/recognise_words.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "core/fields/ascii.h"
#include "core/reference/divisions.h"
#include "core/reference/legal_forms.h"
#include "core/reference/name_hints.h"
#include "core/reference/nicknames.h"
#include "core/reference/regions.h"
#include "core/reference/street_words.h"
#include "core/reference/surnames.h"
#include "core/reference/trades.h"
#include "core/text/pinyin.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostWords = 12;

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

constexpr std::string_view kHanJobs[] = {"经理", "总监", "主管", "工程师", "总裁", "主任",  "专员",
                                         "助理", "顾问", "董事", "会计",   "出纳", "店长",  "部长",
                                         "科长", "院长", "校长", "教授",   "老师", "医生",  "厂长",
                                         "处长", "采购", "秘书", "代表",   "总工", "设计师"};
constexpr std::string_view kHanOrganisations[] = {
    "大学", "学院", "医院",   "银行",   "研究院", "研究所", "中学", "小学",
    "协会", "商会", "基金会", "事务所", "工厂",   "酒店",   "集团", "出版社"};
constexpr std::string_view kHanStreets[] = {"路", "街", "道", "巷", "弄", "号",  "室",
                                            "栋", "幢", "楼", "村", "镇", "大厦"};

std::size_t count_marks(std::string_view text, std::span<const std::string_view> marks) {
  std::size_t count = 0;
  for (const std::string_view mark : marks)
    count += text.find(mark) != std::string_view::npos ? 1 : 0;
  return count;
}

void read_han(std::string_view folded, std::size_t han, WordSigns& out) {
  for (const HanForm& form : han_legal_forms()) {
    if (ends_with(folded, form.text)) out.company = true;
  }
  for (const std::string_view branch : han_branch_words()) {
    if (han >= 5 && ends_with(folded, branch)) out.company = true;
  }
  for (const std::string_view word : kHanOrganisations) {
    if (han >= 4 && ends_with(folded, word)) out.company = true;
  }
  if (han >= 4 && han <= 10 && !out.company) {
    for (const std::string_view trade : han_trade_words())
      out.company = out.company || ends_with(folded, trade);
  }
  if (out.company) return;
  const std::size_t streets = count_marks(folded, kHanStreets);
  constexpr std::string_view kLevels[] = {"省", "市", "区", "县"};
  const std::size_t levels = count_marks(folded, kLevels);
  const bool division_chain = levels >= 2 && han >= 7;  // 广东省深圳市南山区
  if (han >= 6 && (streets >= 2 || (streets >= 1 && levels >= 1) || division_chain)) {
    out.address = true;
    return;
  }
  if (han > 12) return;
  std::vector<Division> divisions;
  find_divisions(folded, true, divisions);
  for (const Division& division : divisions) {
    if (division.level == DivisionLevel::Province) out.region = true;
    if (division.level != DivisionLevel::Province || division.is_municipality()) out.city = true;
  }
  if (han <= 10) {
    for (const std::string_view job : kHanJobs) out.title = out.title || ends_with(folded, job);
  }
}

// Two to four characters that start with a surname; place names and jobs are looked for before.
void read_han_name(std::u32string_view characters, WordSigns& out) {
  if (characters.empty()) return;
  if (characters.size() == 1) {
    out.family = is_surname(characters[0]);
    return;
  }
  const bool two = is_double_surname(characters[0], characters[1]);
  if (characters.size() == 2 && two) out.family = true;
  if (characters.size() > 4 || (characters.size() == 4 && !two)) return;
  out.person = is_surname(characters[0]) || (two && characters.size() > 2);
  out.given = characters.size() <= 2 && !out.person;
}

std::vector<std::string_view> split_words(std::string_view folded) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < folded.size() && words.size() < kMostWords;) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    words.push_back(folded.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool is_given(std::string_view word) {
  return is_usual_given_name(word) || !nickname_classes(word).empty();
}

bool is_pinyin_given(std::string_view word) {
  std::vector<std::string_view> syllables;
  return word.size() >= 2 && word.size() <= 12 && split_pinyin(word, syllables) &&
         syllables.size() <= 2;
}

constexpr std::string_view kJobWords =
    " manager director engineer developer officer president ceo cto cfo coo vp analyst consultant "
    "assistant"
    " administrator coordinator specialist representative executive supervisor accountant designer "
    "architect"
    " teacher nurse technician scientist lawyer solicitor editor planner surveyor therapist "
    "psychologist"
    " founder owner partner secretary lead head chief professor buyer geschaftsfuhrer leiter "
    "ingenieur directeur"
    " gerente responsable sales marketing operations programmer clerk ";

bool is_job_word(std::string_view word) {
  const std::string padded = " " + std::string(word) + " ";
  return kJobWords.find(padded) != std::string_view::npos;
}

bool is_legal_end(const std::vector<std::string_view>& words) {
  for (std::size_t size = 1; size <= 4 && size < words.size(); ++size) {
    std::string form;
    for (std::size_t i = words.size() - size; i < words.size(); ++i) {
      if (!form.empty()) form += ' ';
      form += words[i];
    }
    const LegalFormClass found = find_legal_form(form);
    // One and two letters (sa, as, ab, co) are names and words as well: they need a longer company.
    if (found != LegalFormClass::None && (form.size() > 2 || words.size() >= 3)) return true;
  }
  return false;
}

bool is_company_word(std::string_view word) {
  constexpr std::string_view kWords =
      " group holdings holding solutions technologies technology industries systems international "
      "partners"
      " associates enterprises university bank institute foundation services consulting logistics "
      "sons"
      " restaurant cafe grill bistro hotel bar pizzeria corporation company ";
  return kWords.find(" " + std::string(word) + " ") != std::string_view::npos;
}

void read_latin_address(std::string_view text, const std::vector<std::string_view>& words,
                        WordSigns& out) {
  bool street = false;
  for (const std::string_view word : words) {
    const StreetWordKind kind = find_street_word(word).kind;
    std::size_t length = 0;
    street = street || kind == StreetWordKind::Type || kind == StreetWordKind::Box ||
             (word.size() > 6 && !glued_street_type(word, length).empty());
  }
  out.address = street && words.size() >= 2 && (count_digits(text) > 0 || words.size() >= 3);
}

// "Grimes, Madden and Huff", "Jones & Sons": several names are a firm.
bool joins_names(const std::vector<std::string_view>& words) {
  return std::any_of(words.begin(), words.end(), [](std::string_view w) {
    return w == "and" || w == "und" || w == "et" || w == "y";
  });
}

// `spaced`: the text itself has blanks; "Vega-Gentry" is one word.
void read_latin_name(const std::vector<std::string_view>& words, bool spaced, WordSigns& out) {
  const std::string_view first = words.front();
  const std::string_view last = words.back();
  if (words.size() == 1) {
    out.given = is_given(first);
    out.family = is_usual_family_name(first);
    return;
  }
  if (words.size() > 5 || out.company || !spaced) return;
  const bool any_given =
      is_given(first) || is_given(last) || (words.size() > 2 && is_given(words[1]));
  const bool any_family = is_usual_family_name(last) || is_usual_family_name(first);
  const bool chinese = words.size() <= 3 && ((is_pinyin_surname(first) && is_pinyin_given(last)) ||
                                             (is_pinyin_surname(last) && is_pinyin_given(first)));
  out.person = any_given || any_family || chinese;
}

void read_latin(std::string_view text, std::string_view folded, WordSigns& out) {
  const std::vector<std::string_view> words = split_words(folded);
  if (words.empty()) return;
  const std::size_t digits = count_digits(text);
  if (words.size() >= 2) {
    const bool ampersand = text.find(" & ") != std::string_view::npos;
    bool company_word = false;
    for (std::size_t i = 1; i < words.size(); ++i)
      company_word = company_word || is_company_word(words[i]);
    out.company = is_legal_end(words) || company_word ||
                  ((ampersand || joins_names(words)) && words.size() <= 5);
  }
  if (words.size() <= 6) {
    out.title =
        std::any_of(words.begin(), words.end(), [](std::string_view w) { return is_job_word(w); });
  }
  read_latin_address(text, words, out);
  if (digits == 0 && folded.size() <= 40) {
    std::vector<Region> regions;
    find_regions(folded, regions);
    out.region = !regions.empty();
    read_latin_name(words, text.find(' ') != std::string_view::npos, out);
  }
}

}  // namespace

WordSigns read_words(std::string_view text, std::string_view folded) {
  WordSigns out;
  const ScriptCounts scripts = count_scripts(folded);
  const std::size_t han = scripts.of(Script::Han);
  if (han == 0) {
    read_latin(text, folded, out);
    return out;
  }
  read_han(folded, han, out);
  const bool place = out.city || out.region || out.title || out.company || out.address;
  if (!place && scripts.letters == han && scripts.digits == 0 && han <= 4)
    read_han_name(to_utf32(folded), out);
  return out;
}

}  // namespace spruce
