#include "core/session/own_words.h"

#include <algorithm>
#include <optional>

#include "core/reference/disposable_domains.h"
#include "core/reference/email_domains.h"
#include "core/reference/legal_forms.h"
#include "core/reference/nicknames.h"
#include "core/reference/placeholders.h"
#include "core/reference/surnames.h"
#include "core/reference/table_list.h"
#include "core/reference/trades.h"
#include "core/session/settings.h"
#include "core/session/state.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/simplify.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

const ReferenceTable* find_table(std::string_view name) {
  for (const ReferenceTable& table : reference_tables()) {
    if (table.name == name) return &table;
  }
  return nullptr;
}

/// A word as the table is asked for it; empty: it cannot be one of this list.
std::string key_of(WordList list, std::string_view word) {
  word = trim(word);
  if (word.empty() || word.size() > kMaxWordBytes || !is_valid_utf8(word)) return {};
  switch (list) {
    case WordList::Surnames: {
      std::string key = to_simplified(word);
      const std::size_t length = count_code_points(key);
      const bool is_han = count_scripts(key).of(Script::Han) == length;
      return is_han && length <= 2 ? key : std::string();
    }
    case WordList::LegalForms:
    case WordList::TradeWords: {
      const ScriptCounts scripts = count_scripts(word);
      const bool is_east = scripts.of(Script::Han) + scripts.of(Script::Hangul) > 0;
      return is_east ? to_simplified(word) : fold_text(word);
    }
    case WordList::CompanyWords:
    case WordList::Nicknames:
      return fold_text(word);
    case WordList::DisposableDomains:
    case WordList::SharedDomains: {
      std::string key = fold_case(word);
      const std::size_t at = key.rfind('@');
      if (at != std::string::npos) key.erase(0, at + 1);
      return key.find('.') == std::string::npos || key.find(' ') != std::string::npos ? "" : key;
    }
    case WordList::Placeholders:
      return fold_case(word);
  }
  return {};
}

bool contains(std::span<const std::string_view> words, std::string_view key) {
  return std::find(words.begin(), words.end(), key) != words.end();
}

/// Whether the built-in table has the key.
bool is_built_in(WordList list, const std::string& key) {
  switch (list) {
    case WordList::Surnames: {
      const std::u32string text = to_utf32(key);
      return text.size() == 1 ? is_surname(text[0])
                              : text.size() == 2 && is_double_surname(text[0], text[1]);
    }
    case WordList::LegalForms: {
      const auto forms = han_legal_forms();
      return find_legal_form(key) != LegalFormClass::None ||
             std::any_of(forms.begin(), forms.end(),
                         [&](const HanForm& form) { return form.text == key; });
    }
    case WordList::CompanyWords:
      return !expand_company_word(key).empty();
    case WordList::Nicknames:
      return !nickname_classes(key).empty();
    case WordList::TradeWords:
      return is_trade_word(key) || contains(han_trade_words(), key);
    case WordList::DisposableDomains:
      return is_disposable_domain(key);
    case WordList::SharedDomains:
      return is_public_mail_domain(key);
    case WordList::Placeholders:
      return contains(blank_words(), key) || contains(filler_words(), key);
  }
  return false;
}

/// Reads the entries of one list; the detail of a failure is the list and the entry.
class ListReader {
 public:
  ListReader(const ReferenceTable& table, OwnWords::Words& words) : table_(table), words_(words) {}

  Status read(const Json& json) {
    if (!json.is_object()) return wrong(json);
    const Json added = json.value("add", Json::array());
    const Json out = json.value("out", Json::array());
    if (!added.is_array() || !out.is_array()) return wrong(json);
    if (added.size() + out.size() > kMaxOwnWords) {
      return Error{ErrorCode::TooLarge, std::string(table_.name)};
    }
    if (!out.empty() && !table_.can_take_out) return wrong(out);
    for (const Json& word : out) {
      const std::string key = word.is_string() ? key_of(table_.list, word.get<std::string>()) : "";
      if (key.empty()) return wrong(word);
      words_[key] = std::nullopt;
    }
    for (const Json& entry : added) {
      if (const Status read = add(entry); !read.ok()) return read;
    }
    return Done{};
  }

 private:
  Status add(const Json& entry) {
    if (!table_.has_values) {
      const std::string key =
          entry.is_string() ? key_of(table_.list, entry.get<std::string>()) : "";
      if (key.empty()) return wrong(entry);
      words_[key] = std::string();
      return Done{};
    }
    const bool is_pair =
        entry.is_array() && entry.size() == 2 && entry[0].is_string() && entry[1].is_string();
    const std::string key = is_pair ? key_of(table_.list, entry[0].get<std::string>()) : "";
    const std::string value = is_pair ? key_of(table_.list, entry[1].get<std::string>()) : "";
    if (key.empty() || value.empty() || key == value) return wrong(entry);
    words_[key] = value;
    return Done{};
  }
  Error wrong(const Json& json) const {
    std::string shown = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (shown.size() > kMaxWordBytes) shown.resize(kMaxWordBytes);
    return Error{ErrorCode::BadWord, std::string(table_.name) + ": " + replace_invalid_utf8(shown)};
  }

  const ReferenceTable& table_;
  OwnWords::Words& words_;
};

}  // namespace

Result<OwnWords> parse_own_words(const Json& json) {
  if (!json.is_object()) return Error{ErrorCode::BadJson, "words"};
  const Json version = json.value("version", Json(kWordsVersion));
  if (!version.is_number_integer()) return Error{ErrorCode::BadJson, "words: version"};
  if (version.get<std::int64_t>() > kWordsVersion) {
    return Error{ErrorCode::NewerRecipe, version.dump()};
  }
  OwnWords words;
  for (const auto& [name, list] : json.items()) {
    if (name == "version") continue;
    const ReferenceTable* const table = find_table(name);
    if (table == nullptr) return Error{ErrorCode::BadJson, "words: " + name};
    const Status read = ListReader(*table, words.of(table->list)).read(list);
    if (!read.ok()) return read.error();
  }
  return words;
}

Json word_lists_json(const State& state) {
  const Json setting =
      state.words_text.empty() ? Json::object() : Json::parse(state.words_text, nullptr, false);
  Json lists = Json::array();
  for (const ReferenceTable& table : reference_tables()) {
    const Json own = setting.value(std::string(table.name), Json::object());
    lists.push_back({{"name", std::string(table.name)},
                     {"count", table.count},
                     {"source", std::string(table.source)},
                     {"date", std::string(table.date)},
                     {"licence", std::string(table.licence)},
                     {"hasValues", table.has_values},
                     {"canTakeOut", table.can_take_out},
                     {"added", own.value("add", Json::array())},
                     {"out", own.value("out", Json::array())}});
  }
  return lists;
}

Result<Json> set_words(State& state, const Json& args) {
  if (!state.review) return Error{ErrorCode::WrongState, "files"};
  Json wanted = args.value("words", Json());
  const Result<OwnWords> words = parse_own_words(wanted);
  if (!words.ok()) return words.error();
  wanted["version"] = kWordsVersion;
  bool is_empty = true;
  for (std::size_t list = 0; list < kWordListCount; ++list) {
    is_empty = is_empty && words.value().of(static_cast<WordList>(list)).empty();
  }
  (void)state.review->set(kWordsSetting, is_empty ? std::string() : wanted.dump(), stamp_arg(args));
  follow_settings(state);
  return summary_json(state);
}

Result<Json> try_word(State&, const Json& args) {
  const ReferenceTable* const table = find_table(text_arg(args, "list"));
  if (table == nullptr) return Error{ErrorCode::BadJson, "list"};
  const std::string key = key_of(table->list, text_arg(args, "word"));
  return Json{{"key", key}, {"isBuiltIn", !key.empty() && is_built_in(table->list, key)}};
}

}  // namespace spruce
