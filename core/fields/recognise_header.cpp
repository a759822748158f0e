// A name is folded, cut into words and read by recognise_phrases; its concepts become types. The
// other names of the row say which language it is and settle "name", "customer" and "state".
#include "core/fields/recognise_header.h"

#include <algorithm>
#include <utility>

#include "core/fields/ascii.h"
#include "core/fields/recognise_dictionary.h"
#include "core/fields/recognise_phrases.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 300;
constexpr std::size_t kMostWords = 14;
constexpr double kPartFit = 0.55;
constexpr double kCloseFit = 0.25;  // readings this much worse than the best still count

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

std::string_view without_field_marks(std::string_view header) {
  for (const std::string_view mark : {"__c", "__C", "__pc"}) {  // custom fields of Salesforce
    if (header.size() > mark.size() && header.substr(header.size() - mark.size()) == mark)
      header.remove_suffix(mark.size());
  }
  return header;
}

// Signs that are names in themselves.
std::string say_signs(std::string header) {
  constexpr std::pair<std::string_view, std::string_view> kSigns[] = {{"〒", " 郵便番号 "},
                                                                      {"%", " percent "}};
  for (const auto& [sign, words] : kSigns) {
    const std::size_t at = header.find(sign);
    if (at != std::string::npos) header.replace(at, sign.size(), words);
  }
  return header;
}

// The last number of the name, of those that count columns: "Phone 2" → 2.
int ordinal_of(std::string_view header) {
  int ordinal = 0;
  for (std::size_t i = 0; i < header.size();) {
    std::size_t run = 0;
    while (i + run < header.size() && is_ascii_digit(header[i + run])) ++run;
    if (run == 1 && header[i] != '0') ordinal = header[i] - '0';
    i += std::max<std::size_t>(run, 1);
  }
  return ordinal;
}

HeaderMatch match_of(const NameReading& reading, bool is_best, bool type_is_sure) {
  if (!type_is_sure || !reading.sure) return HeaderMatch::Weak;
  if (!is_best) return HeaderMatch::Weak;
  if (reading.whole) return HeaderMatch::Whole;
  return reading.fit >= kPartFit ? HeaderMatch::Part : HeaderMatch::Weak;
}

void add_types(const NameReading& reading, bool is_best, std::vector<HeaderHit>& types) {
  for (const ConceptType& type : concept_types(reading.meaning)) {
    const HeaderMatch match = match_of(reading, is_best, type.sure);
    const auto same = std::find_if(types.begin(), types.end(),
                                   [&](const HeaderHit& hit) { return hit.type == type.type; });
    if (same == types.end()) {
      types.push_back({type.type, match});
    } else {
      same->match = std::min(same->match, match);
    }
  }
}

bool belongs_to(const NameReading& reading, Concept owner) {
  return reading.place.find(concept_name(owner)) != std::string::npos;
}

ColumnRole role_of(const NameReading& reading) {
  if (belongs_to(reading, Concept::Owner)) return ColumnRole::Owner;
  if (belongs_to(reading, Concept::ParentAccount)) return ColumnRole::ParentAccount;
  if (belongs_to(reading, Concept::CreatedBy)) return ColumnRole::Author;
  for (const Concept other : {Concept::Assistant, Concept::Manager, Concept::Spouse,
                              Concept::Children, Concept::Referrer}) {
    if (belongs_to(reading, other)) return ColumnRole::Relation;
  }
  // Half understood, a name may say "id" of anything.
  if (!reading.whole && reading.fit < kPartFit) return ColumnRole::None;
  return concept_role(reading.meaning);
}

std::string meaning_of(const NameReading& reading, int ordinal) {
  std::string meaning(concept_name(reading.meaning));
  if (!reading.place.empty()) meaning += "@" + reading.place;
  if (ordinal > 1) meaning += "#" + std::to_string(ordinal);
  return meaning;
}

// "User 3" is a field of one's own, "User" a person: the lists have such names with a 1.
std::vector<NameReading> read_numbered(std::vector<std::string> words, int ordinal,
                                       const LanguageShares& shares) {
  if (ordinal > 0) {
    words.emplace_back("1");
    std::vector<NameReading> readings = read_name(words, shares);
    std::erase_if(readings, [](const NameReading& reading) { return !reading.whole; });
    if (!readings.empty()) return readings;
    words.pop_back();
  }
  return read_name(words, shares);
}

bool has(const HeaderContext& row, Concept c) {
  return (row.concepts[static_cast<std::size_t>(c) / 64] >> (static_cast<std::size_t>(c) % 64) &
          1) != 0;
}

bool has_person(const HeaderContext& row) {
  return has(row, Concept::FullName) || has(row, Concept::Contact) ||
         has(row, Concept::FamilyName) || has(row, Concept::GivenName);
}

bool has_firm(const HeaderContext& row) {
  return has(row, Concept::Company) || has(row, Concept::ParentAccount);
}

bool has_firm_facts(const HeaderContext& row) {
  return has(row, Concept::Industry) || has(row, Concept::TaxId) || has(row, Concept::Amount);
}

// "Name" beside "Vorname" is the family name; beside "Firma" a person; beside a contact person the
// firm.
void settle_name(const HeaderContext& row, std::vector<HeaderHit>& types) {
  if (has(row, Concept::GivenName) && !has(row, Concept::FamilyName)) {
    types.insert(types.begin(), {FieldType::FamilyName, HeaderMatch::Part});
    return;
  }
  const bool person = has_firm(row) || has(row, Concept::GivenName);
  const bool firm = !person && (has_person(row) || has_firm_facts(row));
  if (!person && !firm) return;
  const FieldType first = person ? FieldType::PersonName : FieldType::CompanyName;
  std::stable_partition(types.begin(), types.end(),
                        [&](const HeaderHit& hit) { return hit.type == first; });
}

// A customer is a person where another column is the firm, else a firm.
void settle_customer(const HeaderContext& row, std::vector<HeaderHit>& types) {
  const FieldType first =
      has_firm(row) && !has_person(row) ? FieldType::PersonName : FieldType::CompanyName;
  std::stable_partition(types.begin(), types.end(),
                        [&](const HeaderHit& hit) { return hit.type == first; });
}

bool has_place(const HeaderContext& row) {
  return has(row, Concept::City) || has(row, Concept::PostalCode) || has(row, Concept::Street) ||
         has(row, Concept::Address);
}

// Estado, Stan, Stato: a region among addresses, else a status.
void settle_state(const HeaderContext* row, std::vector<NameReading>& readings) {
  const auto is = [&](Concept c) {
    return std::find_if(readings.begin(), readings.end(),
                        [&](const NameReading& r) { return r.meaning == c; });
  };
  const auto region = is(Concept::Region);
  const auto status = is(Concept::Status);
  if (row == nullptr || region == readings.end() || status == readings.end()) return;
  const auto winner = has_place(*row) ? region : status;
  NameReading first = *winner;
  first.sure = true;
  readings.erase(winner);
  readings.insert(readings.begin(), std::move(first));
}

int count_bits(std::uint64_t bits) {
  int count = 0;
  for (; bits != 0; bits &= bits - 1) ++count;
  return count;
}

// "Nome", "이름": beside a family name, and with no other first name, it is the first name.
void settle_given_name(const HeaderContext* row, std::vector<NameReading>& readings) {
  if (row == nullptr || !has(*row, Concept::FamilyName) || has(*row, Concept::GivenName)) return;
  const Concept best = readings.front().meaning;
  if (best != Concept::Name && best != Concept::FullName) return;
  for (const NameReading& reading : readings) {
    if (reading.meaning != Concept::GivenName || !reading.whole) continue;
    NameReading first = reading;
    first.sure = true;
    readings.insert(readings.begin(), std::move(first));
    return;
  }
}

void note_concept(HeaderContext& row, Concept c) {
  row.concepts[static_cast<std::size_t>(c) / 64] |= std::uint64_t{1}
                                                    << (static_cast<std::size_t>(c) % 64);
}

}  // namespace

std::vector<std::string> header_words_of(std::string_view header) {
  std::vector<std::string> words;
  if (header.size() > kMostBytes) return words;
  const std::string folded = fold_header(say_signs(split_camel(without_field_marks(header))));
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    std::string word = folded.substr(at, end - at);
    while (word.size() > 1 && is_ascii_digit(word.back())) word.pop_back();
    if (!word.empty() && !all_digits(word)) words.push_back(std::move(word));
    at = end + 1;
  }
  return words;
}

HeaderReading read_header(std::string_view header, const HeaderContext* row) {
  HeaderReading out;
  const std::vector<std::string> words = header_words_of(header);
  if (words.empty() || words.size() > kMostWords) return out;
  const int ordinal = ordinal_of(header);
  std::vector<NameReading> readings =
      read_numbered(words, ordinal, row == nullptr ? LanguageShares() : row->languages);
  if (readings.empty()) return out;
  settle_state(row, readings);
  settle_given_name(row, readings);
  const NameReading best = readings.front();
  for (const NameReading& reading : readings) {
    const bool is_best = &reading == &readings.front();
    if (!is_best && reading.fit < best.fit - kCloseFit) continue;
    if (!is_best && best.whole && !reading.whole) continue;
    add_types(reading, is_best, out.types);
  }
  out.role = role_of(best);
  out.meaning = meaning_of(best, ordinal);
  if (row != nullptr && best.meaning == Concept::Name) settle_name(*row, out.types);
  if (row != nullptr && best.meaning == Concept::Customer) settle_customer(*row, out.types);
  std::stable_sort(out.types.begin(), out.types.end(),
                   [](const HeaderHit& a, const HeaderHit& b) { return a.match < b.match; });
  return out;
}

HeaderContext read_header_row(std::span<const std::string> headers) {
  HeaderContext row;
  LanguageShares votes(header_dictionary().language_count(), 0.0);
  for (const std::string& header : headers) {
    const std::vector<std::string> words = header_words_of(header);
    if (words.empty() || words.size() > kMostWords) continue;
    const std::vector<NameReading> readings = read_name(words, {});
    for (std::size_t i = 0; i < readings.size(); ++i) {
      if (!readings[i].whole) continue;
      const double vote = readings[i].fit / count_bits(readings[i].languages);
      for (std::size_t l = 0; l < votes.size(); ++l) {
        if ((readings[i].languages >> l & 1) != 0) votes[l] += vote;
      }
      if (i == 0) note_concept(row, readings[i].meaning);
    }
  }
  double most = 0;
  for (const double vote : votes) most = std::max(most, vote);
  if (most >= 1.5) {
    for (double& vote : votes) vote /= most;
    row.languages = std::move(votes);
  }
  return row;
}

}  // namespace spruce
