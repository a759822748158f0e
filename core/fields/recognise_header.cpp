// The longest known end of the name wins ("Mailing Street" → street), then the longest known start
// ("email_home"), then, in names without spaces, the longest known piece.
#include "core/fields/recognise_header.h"

#include <algorithm>
#include <array>

#include "core/fields/ascii.h"
#include "core/fields/catalog.h"
#include "core/reference/header_words.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 200;

// Words that say whose or which one: "BILLINGSTREET", "otherphone". Taken off the front of a name
// in one piece.
constexpr std::string_view kQualifiers[] = {
    "alternate",    "alternative", "billing",   "birth",    "business", "bus",      "client",
    "company",      "contact",     "customer",  "current",  "delivery", "employer", "home",
    "invoice",      "lead",        "legal",     "mailing",  "main",     "member",   "office",
    "organization", "other",       "person",    "personal", "physical", "postal",   "primary",
    "private",      "registered",  "secondary", "shipping", "supplier", "user",     "vendor",
    "work",         "account",     "emergency"};

// A blank before each upper-case letter that starts a word: FirstName, companyID, HTMLPage.
std::string split_camel(std::string_view header) {
  std::string out;
  for (std::size_t i = 0; i < header.size(); ++i) {
    const char c = header[i];
    const bool after_lower = i > 0 && is_ascii_upper(c) &&
                             (is_ascii_lower(header[i - 1]) || is_ascii_digit(header[i - 1]));
    const bool before_lower = i > 0 && i + 1 < header.size() && is_ascii_upper(c) &&
                              is_ascii_upper(header[i - 1]) && is_ascii_lower(header[i + 1]);
    if (after_lower || before_lower) out.push_back(' ');
    out.push_back(c);
  }
  return out;
}

bool has_word(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos;
       at = list.find(word, at + 1)) {
    if (list[at - 1] == ' ' && list[at + word.size()] == ' ') return true;
  }
  return false;
}

// Adds the types of one word; strong ones first.
bool look_up(std::string_view word, HeaderMatch match, std::vector<HeaderHit>& out) {
  if (word.empty()) return false;
  const std::size_t before = out.size();
  for (const bool strong : {true, false}) {
    for (const HeaderWords& entry : header_type_words()) {
      if (entry.strong != strong || !has_word(entry.words, word)) continue;
      const auto type = find_field_type(entry.meaning);
      if (type) out.push_back({*type, strong ? match : HeaderMatch::Weak});
    }
  }
  return out.size() > before;
}

std::string join(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
  std::string out;
  for (std::size_t i = from; i < to; ++i) out += words[i];
  return out;
}

// Ends of the name, longest first, then starts.
bool look_up_parts(const std::vector<std::string>& words, std::vector<HeaderHit>& out) {
  std::vector<HeaderHit> weak;
  for (std::size_t from = 1; from < words.size(); ++from) {
    std::vector<HeaderHit> hits;
    if (!look_up(join(words, from, words.size()), HeaderMatch::Part, hits)) continue;
    if (hits.front().match != HeaderMatch::Weak) {
      out = hits;
      return true;
    }
    if (weak.empty()) weak = hits;
  }
  for (std::size_t to = words.size() - 1; to > 0; --to) {
    std::vector<HeaderHit> hits;
    if (!look_up(join(words, 0, to), HeaderMatch::Part, hits)) continue;
    if (hits.front().match == HeaderMatch::Weak && !weak.empty()) continue;
    out = hits;
    return true;
  }
  out = weak;
  return !out.empty();
}

// BILLINGSTREET: qualifiers off the front until a known word is left.
bool look_up_glued(std::string_view word, std::vector<HeaderHit>& out) {
  for (int depth = 0; depth < 3; ++depth) {
    const std::string_view* found = nullptr;
    for (const std::string_view& qualifier : kQualifiers) {
      if (word.size() > qualifier.size() + 1 && word.substr(0, qualifier.size()) == qualifier &&
          (found == nullptr || qualifier.size() > found->size())) {
        found = &qualifier;
      }
    }
    if (found == nullptr) return false;
    word.remove_prefix(found->size());
    if (look_up(word, HeaderMatch::Part, out)) return true;
  }
  return false;
}

// Names in Chinese, Japanese or Korean: the longest known end, else the longest known piece of two
// characters or more.
bool look_up_unspaced(std::string_view word, std::vector<HeaderHit>& out) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < word.size(); at += decode_utf8(word, at).size) starts.push_back(at);
  starts.push_back(word.size());
  for (std::size_t i = 1; i + 1 < starts.size(); ++i) {
    if (starts.size() - 1 - i < 2 && starts.size() > 4) break;
    std::vector<HeaderHit> hits;
    if (look_up(word.substr(starts[i]), HeaderMatch::Part, hits) &&
        hits.front().match != HeaderMatch::Weak) {
      out = hits;
      return true;
    }
  }
  for (std::size_t length = starts.size() - 1; length >= 2; --length) {
    for (std::size_t i = 0; i + length < starts.size(); ++i) {
      if (look_up(word.substr(starts[i], starts[i + length] - starts[i]), HeaderMatch::Part, out))
        return true;
    }
  }
  return false;
}

bool has_unspaced_script(std::string_view text) {
  const ScriptCounts scripts = count_scripts(text);
  return scripts.of(Script::Han) + scripts.of(Script::Hiragana) + scripts.of(Script::Katakana) +
             scripts.of(Script::Hangul) >
         0;
}

struct RoleName {
  ColumnRole role;
  std::string_view name;
};
constexpr RoleName kRoleNames[] = {
    {ColumnRole::None, "none"},
    {ColumnRole::RecordId, "record-id"},
    {ColumnRole::Created, "created"},
    {ColumnRole::Modified, "modified"},
    {ColumnRole::LastActivity, "last-activity"},
    {ColumnRole::Owner, "owner"},
    {ColumnRole::Consent, "consent"},
    {ColumnRole::ParentAccount, "parent-account"},
    {ColumnRole::Source, "source"},
    {ColumnRole::Birthday, "birthday"},
};

ColumnRole look_up_role(std::string_view word) {
  for (const HeaderWords& entry : header_role_words()) {
    if (!has_word(entry.words, word)) continue;
    for (const RoleName& role : kRoleNames) {
      if (role.name == entry.meaning) return role.role;
    }
  }
  return ColumnRole::None;
}

}  // namespace

std::string_view role_name(ColumnRole role) {
  return kRoleNames[static_cast<std::size_t>(role)].name;
}

std::vector<std::string> header_words_of(std::string_view header) {
  std::vector<std::string> words;
  if (header.size() > kMostBytes) return words;
  for (const std::string_view mark : {"__c", "__C", "__pc"}) {  // custom fields of Salesforce
    if (header.size() > mark.size() && header.substr(header.size() - mark.size()) == mark) {
      header.remove_suffix(mark.size());
    }
  }
  const std::string folded = fold_text(split_camel(header));
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    std::string word = folded.substr(at, end - at);
    while (word.size() > 1 && is_ascii_digit(word.back())) word.pop_back();
    if (!all_digits(word)) words.push_back(std::move(word));
    at = end + 1;
  }
  // Google writes "E-mail 1 - Value".
  if (words.size() > 1 && words.back() == "value" && words.front() != "deal") words.pop_back();
  return words;
}

std::vector<HeaderHit> read_header(std::string_view header) {
  std::vector<HeaderHit> out;
  const std::vector<std::string> words = header_words_of(header);
  if (words.empty() || words.size() > 12) return out;
  const std::string whole = join(words, 0, words.size());
  if (look_up(whole, HeaderMatch::Whole, out)) return out;
  const bool unspaced = has_unspaced_script(whole);
  if (!unspaced && words.size() > 1 && look_up_parts(words, out)) return out;
  if (unspaced) {
    look_up_unspaced(whole, out);
  } else {
    look_up_glued(whole, out);
  }
  return out;
}

ColumnRole read_header_role(std::string_view header) {
  const std::vector<std::string> words = header_words_of(header);
  if (words.empty() || words.size() > 8) return ColumnRole::None;
  ColumnRole role = look_up_role(join(words, 0, words.size()));
  // "Person - Last activity date": the name of the object in front does not matter.
  for (std::size_t from = 1; from < words.size() && role == ColumnRole::None && from < 3; ++from) {
    const std::string rest = join(words, from, words.size());
    const bool object = std::find(std::begin(kQualifiers), std::end(kQualifiers),
                                  words[from - 1]) != std::end(kQualifiers) ||
                        words[from - 1] == "deal" || words[from - 1] == "activity";
    if (!object) break;
    role = look_up_role(rest);
  }
  return role;
}

}  // namespace spruce
