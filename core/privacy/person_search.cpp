// An identifier is one of four kinds by its looks; each kind is compared in its own way. Names are
// compared by the person-name type itself, so the search finds what matching would.
#include "core/privacy/person_search.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "core/fields/catalog.h"
#include "core/privacy/identifiers.h"
#include "core/text/normalize.h"
#include "core/text/pinyin.h"

namespace spruce {
namespace {

enum class NeedleKind : std::uint8_t { Mail, Number, Id, Name };

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : fold_text(text)) {
    if (is_digit(c)) digits += c;
  }
  return digits;
}

/// Letters and digits in capitals: how ids are compared.
std::string id_key(std::string_view text) { return identifier_key(IdentifierKind::Id, text); }

bool is_name_type(FieldType type) {
  return type == FieldType::PersonName || type == FieldType::GivenName ||
         type == FieldType::FamilyName;
}

bool is_prose(FieldType type) {
  return type == FieldType::FreeText || type == FieldType::Title || type == FieldType::Address ||
         type == FieldType::CompanyName || type == FieldType::Choice;
}

/// Whether `words` stand one after the other in the list.
bool holds_run(const std::vector<std::string>& list, const std::vector<std::string>& words) {
  return !words.empty() &&
         std::search(list.begin(), list.end(), words.begin(), words.end()) != list.end();
}

std::optional<HitKind> kind_of_level(std::string_view level) {
  if (level == "same") return HitKind::Exact;
  for (const std::string_view sound :
       {"same-other-order", "same-sound-other-script", "same-sound-other-characters",
        "part-omitted", "nickname", "initial"}) {
    if (level == sound) return HitKind::Sound;
  }
  if (level == "one-edit" || level == "similar") return HitKind::Close;
  return std::nullopt;
}

constexpr std::string_view kMark = "[removed]";

}  // namespace

struct PersonSearch::Needle {
  NeedleKind kind = NeedleKind::Name;
  std::string raw;
  std::string folded;
  std::string key;      // of mails, numbers and ids
  std::string feature;  // of names
  std::vector<std::string> syllables, reversed;
};

std::string_view hit_kind_name(HitKind kind) {
  constexpr std::array<std::string_view, 4> kNames{"exact", "in-text", "sound", "close"};
  return kNames[static_cast<std::size_t>(kind)];
}

PersonSearch::PersonSearch(PersonQuery query) : fuzzy_(query.fuzzy) {
  for (std::string& raw : query.identifiers) {
    Needle needle;
    needle.folded = fold_text(raw);
    const std::string digits = digits_of(raw);
    const auto others = std::count_if(needle.folded.begin(), needle.folded.end(),
                                      [](char c) { return !is_digit(c) && c != ' '; });
    if (raw.find('@') != std::string::npos) {
      needle.kind = NeedleKind::Mail;
      needle.key = identifier_key(IdentifierKind::Mail, raw);
    } else if (digits.size() >= 6 && others == 0) {
      needle.kind = NeedleKind::Number;
      needle.key = digits;
    } else if (!digits.empty()) {
      needle.kind = NeedleKind::Id;
      needle.key = id_key(raw);
    } else {
      field_type(FieldType::PersonName).append_feature(raw, {}, needle.feature);
      pinyin_syllables(raw, needle.syllables);
      needle.reversed.assign(needle.syllables.rbegin(), needle.syllables.rend());
    }
    const bool is_short = needle.kind == NeedleKind::Name
                              ? needle.folded.size() < 3
                              : needle.kind != NeedleKind::Mail && needle.key.size() < 4;
    needle.raw = std::move(raw);
    if (is_short) {
      too_short_.push_back(needle.raw);
    } else {
      needles_.push_back(std::move(needle));
    }
  }
}

PersonSearch::~PersonSearch() = default;

bool PersonSearch::find_one(const Needle& needle, std::string_view value,
                            const SearchColumn& column, HitKind& kind) const {
  switch (needle.kind) {
    case NeedleKind::Mail:
      return find_mail(needle, value, column, kind);
    case NeedleKind::Number:
      return find_number(needle, value, column, kind);
    case NeedleKind::Id:
      kind = id_key(value) == needle.key ? HitKind::Exact : HitKind::InText;
      return kind == HitKind::Exact || holds_name(fold_text(value), needle.folded);
    case NeedleKind::Name:
      return find_name(needle, value, column, kind);
  }
  return false;
}

bool PersonSearch::find_mail(const Needle& needle, std::string_view value,
                             const SearchColumn& column, HitKind& kind) {
  for (const FoundIdentifier& one : find_identifiers(value)) {
    if (one.kind != IdentifierKind::Mail) continue;
    const std::string_view text = value.substr(one.begin, one.end - one.begin);
    if (identifier_key(IdentifierKind::Mail, text) != needle.key) continue;
    kind = column.type == FieldType::Email ? HitKind::Exact : HitKind::InText;
    return true;
  }
  return false;
}

bool PersonSearch::find_number(const Needle& needle, std::string_view value,
                               const SearchColumn& column, HitKind& kind) {
  const auto ends = [](std::string_view a, std::string_view b) {
    return a.size() >= b.size() && a.substr(a.size() - b.size()) == b;
  };
  // A number with and without country code is one number; a shorter end is not enough.
  const auto same = [&](const std::string& digits) {
    if (digits.size() < 6) return false;
    return digits == needle.key || (digits.size() >= 8 && ends(needle.key, digits)) ||
           (needle.key.size() >= 8 && ends(digits, needle.key));
  };
  const bool is_whole = column.type == FieldType::Phone || column.type == FieldType::Identifier ||
                        column.type == FieldType::TaxId;
  kind = is_whole ? HitKind::Exact : HitKind::InText;
  if (is_whole && same(digits_of(value))) return true;
  for (const FoundIdentifier& one : find_identifiers(value)) {
    if (one.kind == IdentifierKind::Mail) continue;
    if (same(digits_of(value.substr(one.begin, one.end - one.begin)))) return true;
  }
  return false;
}

bool PersonSearch::find_name(const Needle& needle, std::string_view value,
                             const SearchColumn& column, HitKind& kind) const {
  const std::string folded = fold_text(value);
  kind = folded == needle.folded ? HitKind::Exact : HitKind::InText;
  if (kind == HitKind::Exact) return true;
  const bool may_look = is_searchable_name(needle.folded) || is_name_type(column.type);
  if (may_look && holds_name(folded, needle.folded)) return true;
  if (!fuzzy_) return false;
  if (column.type == FieldType::PersonName) {
    const FieldTypeInfo& type = field_type(FieldType::PersonName);
    std::string feature;
    type.append_feature(value, column.context, feature);
    if (feature.empty() || needle.feature.empty()) return false;
    const auto found = kind_of_level(type.levels[type.compare(feature, needle.feature)].name);
    kind = found.value_or(HitKind::Close);
    return found.has_value();
  }
  if (!is_prose(column.type) || needle.syllables.size() < 2) return false;
  std::vector<std::string> syllables;
  pinyin_syllables(value, syllables);
  kind = HitKind::Sound;
  return holds_run(syllables, needle.syllables) || holds_run(syllables, needle.reversed);
}

bool PersonSearch::find(std::string_view value, const SearchColumn& column, PersonHit& hit) const {
  if (value.empty()) return false;
  bool found = false;
  for (std::uint32_t i = 0; i < needles_.size(); ++i) {
    HitKind kind = HitKind::Close;
    if (!find_one(needles_[i], value, column, kind)) continue;
    if (found && kind >= hit.kind) continue;
    found = true;
    hit.kind = kind;
    hit.query = i;
  }
  return found;
}

std::string PersonSearch::redact(std::string_view value, const SearchColumn& column) const {
  std::string text(value);
  // What can be cut out goes first: a mail address also sounds like the name that is in it.
  for (const bool is_last : {false, true}) {
    for (const Needle& needle : needles_) {
      HitKind kind = HitKind::Close;
      if (!find_one(needle, text, column, kind)) continue;
      if (kind == HitKind::InText) {
        if (!is_last) cut_out(needle, column, text);
      } else if (!is_prose(column.type) || kind == HitKind::Exact) {
        return {};
      } else if (is_last) {
        return std::string(kMark);  // read the same, but not to be cut out by its letters
      }
    }
  }
  return text;
}

void PersonSearch::cut_out(const Needle& needle, const SearchColumn& column,
                           std::string& text) const {
  if (needle.kind == NeedleKind::Name || needle.kind == NeedleKind::Id) {
    text = cut_names(text, needle.folded, kMark);
    return;
  }
  std::string out;
  std::size_t at = 0;
  for (const FoundIdentifier& one : find_identifiers(text)) {
    const std::string part = text.substr(one.begin, one.end - one.begin);
    HitKind ignored = HitKind::Close;
    if (!find_one(needle, part, column, ignored)) continue;
    out += text.substr(at, one.begin - at);
    out += kMark;
    at = one.end;
  }
  text = out + text.substr(at);
}

std::vector<PersonHit> find_person(const Table& table, const std::vector<SearchColumn>& columns,
                                   const PersonSearch& search) {
  std::vector<PersonHit> hits;
  std::string scratch;
  const SearchColumn* given = nullptr;
  const SearchColumn* family = nullptr;
  for (const SearchColumn& column : columns) {
    if (column.type == FieldType::GivenName && given == nullptr) given = &column;
    if (column.type == FieldType::FamilyName && family == nullptr) family = &column;
  }
  for (std::uint32_t r = 0; r < table.row_count(); ++r) {
    const RowId row{r};
    std::map<std::uint32_t, PersonHit> found;  // by column
    const auto take = [&](const SearchColumn& as, ColumnId column, std::string_view value) {
      PersonHit hit;
      if (!search.find(value, as, hit)) return;
      hit.cell = {row, column};
      const auto [at, is_new] = found.emplace(column.value, hit);
      if (!is_new && hit.kind < at->second.kind) at->second = hit;
    };
    for (const SearchColumn& column : columns) {
      take(column, column.column, table.value(row, column.column, scratch));
      if (table.find_override({row, column.column}) == nullptr) continue;
      take(column, column.column, table.original(row, column.column, scratch));
    }
    if (given != nullptr && family != nullptr) {
      std::string full(table.value(row, given->column, scratch));
      if (!full.empty()) full += ' ';
      full += table.value(row, family->column, scratch);
      const SearchColumn whole{given->column, FieldType::PersonName, given->context};
      take(whole, given->column, full);
      take(whole, family->column, full);
    }
    for (const auto& [column, hit] : found) hits.push_back(hit);
  }
  return hits;
}

}  // namespace spruce
