// Header and data together: a header gives a type a start, its data raise or sink it; data alone
// can win when they are clear. Roles and countries are in recognise_role.cpp.
#include "core/fields/recognise.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/fields/catalog.h"
#include "core/fields/recognise_data.h"
#include "core/fields/recognise_header.h"

namespace spruce {
namespace {

// The parts of a score. They add up to at most 0.98: never certain.
constexpr double kWholeHeader = 0.60;
constexpr double kPartHeader = 0.54;
constexpr double kWeakHeader = 0.34;
constexpr double kDataStart = 0.25;   // data alone, at half of the values
constexpr double kDataRange = 0.40;   // and this much more at all of them
constexpr double kWithHeader = 0.34;  // what agreeing data add to a header
constexpr double kMostScore = 0.98;
constexpr double kContradiction = 0.35;  // fewer values than this fit: the header is wrong
constexpr double kClearlyOther = 0.8;    // more than this are something else: it is wrong as well
constexpr double kClearlyFirms = 0.6;    // fewer firms show it: not all have a legal form
constexpr double kHintScore = 0.70;      // what a recognised layout says of a column

struct Score {
  double header = 0;
  double data = 0;
  bool contradicted = false;
  bool hinted = false;
  double total() const {
    return std::min(kMostScore, header > 0 ? std::max(header + data, 0.0) : data);
  }
};
using Scores = std::array<Score, kFieldTypeCount>;

Score& of(Scores& scores, FieldType type) { return scores[static_cast<std::size_t>(type)]; }

std::string share_text(double share) {
  const int hundredths = static_cast<int>(share * 100 + 0.5);
  const std::string rest = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + "." + (rest.size() < 2 ? "0" : "") + rest;
}

double header_score(HeaderMatch match) {
  switch (match) {
    case HeaderMatch::Whole:
      return kWholeHeader;
    case HeaderMatch::Part:
      return kPartHeader;
    case HeaderMatch::Weak:
      break;
  }
  return kWeakHeader;
}

double distinct_share(const ColumnFacts& facts) {
  return facts.filled_count == 0 ? 0
                                 : static_cast<double>(facts.distinct_count) / facts.filled_count;
}

// Few values for many rows, and short ones.
double choice_score(const ColumnFacts& facts, const DataShares& data) {
  if (facts.filled_count < 10 || data.mean_length > 40) return 0;
  const double share = distinct_share(facts);
  if (facts.distinct_count <= 12 && share <= 0.34) return 0.50;
  if (facts.distinct_count <= 60 && share <= 0.10) return 0.46;
  return share <= 0.02 && facts.distinct_count <= 300 ? 0.40 : 0;
}

// Codes that hardly repeat and look alike.
double identifier_score(const ColumnFacts& facts, const DataShares& data) {
  const bool unique = facts.filled_count >= 3 && distinct_share(facts) >= 0.97;
  const bool mixed = data.code_like >= 0.9 && data.all_digits < 0.1 && data.one_shape >= 0.8;
  if (!unique && mixed && facts.distinct_count >= 3) return 0.48;
  if (!unique || data.code_like < 0.9)
    return data.strict_of(FieldType::Identifier) >= 0.6 ? 0.60 : 0;
  if (data.counting) return 0.62;
  if (data.all_digits >= 0.9) return data.one_length >= 0.9 && data.mean_length >= 5 ? 0.58 : 0.30;
  return data.one_shape >= 0.5 || data.one_length >= 0.8 ? 0.62 : 0.45;
}

// Long texts, or many different ones of several words.
double free_text_score(const DataShares& data) {
  if (data.mean_length > 60) return 0.62;
  if (data.mean_length > 30 && data.with_space > 0.6) return 0.42;
  return 0.20;
}

// Types whose values look like nothing else come before types whose values could be many things.
double weight_of(FieldType type) {
  switch (type) {
    case FieldType::Email:
    case FieldType::TaxId:
      return 1.0;
    case FieldType::Url:
      return 0.99;
    case FieldType::Phone:
      return 0.97;
    case FieldType::Date:
      return 0.96;
    case FieldType::Country:
      return 0.95;
    case FieldType::CompanyName:
      return 0.94;
    case FieldType::Address:
      return 0.93;
    case FieldType::Region:
      return 0.92;
    case FieldType::City:
      return 0.90;
    case FieldType::PersonName:
      return 0.91;
    case FieldType::Title:
      return 0.88;
    case FieldType::GivenName:
      return 0.87;
    case FieldType::FamilyName:
      return 0.86;
    case FieldType::PostalCode:
      return 0.85;
    case FieldType::Number:
      return 0.80;
    default:
      return 0;
  }
}

// Tables know only the usual names: a column of words with a good part of known ones is taken for
// names.
void score_names(const DataShares& data, Scores& scores) {
  if (data.looked_at < 10 || data.all_digits > 0.05 || data.mean_length > 40) return;
  const double person = data.strict_of(FieldType::PersonName);
  const double given = data.strict_of(FieldType::GivenName);
  const double family = data.strict_of(FieldType::FamilyName);
  const double company = data.strict_of(FieldType::CompanyName);
  const auto raise = [&scores](FieldType type, double score) {
    of(scores, type).data = std::max(of(scores, type).data, score);
  };
  if (company >= 0.2 && company > person) raise(FieldType::CompanyName, 0.30 + 0.3 * company);
  if (person >= 0.3 && person > company) raise(FieldType::PersonName, 0.30 + 0.3 * person);
  if (data.with_space > 0.2 || data.mean_length > 14) return;
  if (given >= 0.2 && given > 1.2 * family) raise(FieldType::GivenName, 0.30 + 0.25 * given);
  if (family >= 0.08 && family >= given) raise(FieldType::FamilyName, 0.28 + 0.25 * family);
}

// What the data alone say.
void score_data(const ColumnFacts& facts, const DataShares& data, Scores& scores) {
  for (std::size_t t = 0; t < kFieldTypeCount; ++t) {
    const double share = data.strict[t];
    const double weight = weight_of(static_cast<FieldType>(t));
    const double base = share >= 0.5 ? kDataStart + kDataRange * share : 0.4 * share;
    scores[t].data = base * weight;
  }
  of(scores, FieldType::Choice).data = choice_score(facts, data);
  of(scores, FieldType::Identifier).data = identifier_score(facts, data);
  of(scores, FieldType::FreeText).data = free_text_score(data);
  score_names(data, scores);
  // What is clearly something else is no number and no code: the wider reading gives way.
  double clear = 0;
  for (const FieldType type :
       {FieldType::Date, FieldType::Phone, FieldType::Email, FieldType::Url, FieldType::TaxId}) {
    clear = std::max(clear, data.strict_of(type));
  }
  if (clear >= 0.8) of(scores, FieldType::Number).data *= 0.5;
  if (clear >= 0.8) of(scores, FieldType::Identifier).data *= 0.7;
  if (identifier_score(facts, data) >= 0.55) of(scores, FieldType::Number).data *= 0.7;
}

bool is_word_type(FieldType type) {
  switch (type) {
    case FieldType::PersonName:
    case FieldType::GivenName:
    case FieldType::FamilyName:
    case FieldType::CompanyName:
    case FieldType::Address:
    case FieldType::City:
    case FieldType::Region:
    case FieldType::Title:
    case FieldType::Country:
      return true;
    default:
      return false;
  }
}

// Names of persons and their parts look alike, and so do places.
bool look_alike(FieldType a, FieldType b) {
  const auto kin = [](FieldType type) {
    switch (type) {
      case FieldType::PersonName:
      case FieldType::GivenName:
      case FieldType::FamilyName:
      case FieldType::Title:
        return 1;
      case FieldType::City:
      case FieldType::Region:
      case FieldType::Country:
      case FieldType::Address:
        return 2;
      default:
        return 0;
    }
  };
  return a == b || (kin(a) != 0 && kin(a) == kin(b));
}

// The data are clearly of another type than the header says: e-mails under "Phone", firms under
// "City". Numbers and codes read like many things, so only marks that speak for themselves count.
bool is_clearly_other(FieldType type, const DataShares& data) {
  if (data.looked_at < 4) return false;
  const double own = data.strict_of(type);
  if (own > 0.2) return false;
  for (const FieldType other : {FieldType::Email, FieldType::TaxId, FieldType::Url}) {
    const bool wordy = type == FieldType::FreeText;
    if (other != type && !wordy && data.strict_of(other) >= kClearlyOther) return true;
  }
  if (!is_word_type(type) || own > 0.1) return false;
  const auto is_other = [&](FieldType other, double least) {
    return !look_alike(type, other) && data.strict_of(other) >= least;
  };
  return is_other(FieldType::PersonName, kClearlyOther) ||
         is_other(FieldType::Address, kClearlyOther) ||
         is_other(FieldType::CompanyName, kClearlyFirms);
}

// How well the data agree with what the header says: 0 to 1.
double agreement(FieldType type, const ColumnFacts& facts, const DataShares& data) {
  if (is_clearly_other(type, data)) return 0.1;
  switch (type) {
    case FieldType::FreeText:
      return 0.8;
    case FieldType::Choice:
      return data.mean_length > 60 || (facts.filled_count > 50 && distinct_share(facts) > 0.8)
                 ? 0.4
                 : 0.9;
    case FieldType::Identifier:
      return data.with_space > 0.5 ? 0.5 : 0.95;
    case FieldType::PersonName:
    case FieldType::CompanyName:
    case FieldType::GivenName:
    case FieldType::FamilyName:
    case FieldType::City:
    case FieldType::Region: {
      const bool long_text = data.mean_length > 80;
      return long_text ? 0.2 : data.loose_of(type);
    }
    case FieldType::Title: {
      // Titles of books and mails are sentences.
      const bool sentences = data.mean_length > 28 && data.with_space > 0.7;
      return sentences && data.strict_of(type) < 0.5 ? 0.2 : data.loose_of(type);
    }
    default:
      return data.loose_of(type);
  }
}

// Takes the header's word as far as the data bear it out.
void score_header(const std::vector<HeaderHit>& hits, const ColumnFacts& facts,
                  const DataShares& data, Scores& scores) {
  double order = 0;  // of equals, the one the header names first
  for (const HeaderHit& hit : hits) {
    Score& score = of(scores, hit.type);
    score.header = std::max(score.header, header_score(hit.match) - order);
    order += 0.01;
  }
  if (facts.hint.known) {
    Score& score = of(scores, facts.hint.type);
    score.header = std::max(score.header, kHintScore);
    score.hinted = true;
  }
  if (data.looked_at == 0) {
    for (Score& score : scores) score.data = score.header > 0 ? 0.15 : 0;
    return;
  }
  for (std::size_t t = 0; t < kFieldTypeCount; ++t) {
    Score& score = scores[t];
    if (score.header <= 0) continue;
    const double fits = agreement(static_cast<FieldType>(t), facts, data);
    if (fits < kContradiction && data.looked_at >= 3) {
      score.contradicted = true;
      score.header *= 0.25;
      score.data *= 0.5;
    } else {
      score.header *= 0.5 + 0.5 * std::min(1.0, fits / 0.9);
      score.data = std::max(score.data * 0.6, kWithHeader * fits * 0.7);
    }
  }
}

// "name" alone: persons or companies, as the data say; companies when persons are hardly seen.
void settle_names(const DataShares& data, Scores& scores) {
  Score& person = of(scores, FieldType::PersonName);
  Score& company = of(scores, FieldType::CompanyName);
  if (person.header <= 0 || company.header <= 0 || data.looked_at == 0) return;
  const double persons = data.strict_of(FieldType::PersonName);
  const double companies = data.strict_of(FieldType::CompanyName);
  if (companies >= 0.25 || companies > persons) {
    company.data += 0.15 + 0.2 * companies;
  } else if (persons >= 0.4) {
    person.data += 0.15 + 0.2 * persons;
  } else {
    company.data += 0.05;
  }
}

// "State" among regions that nobody knows, a few of them over and over: a status.
void settle_states(const ColumnFacts& facts, const DataShares& data, Scores& scores) {
  Score& region = of(scores, FieldType::Region);
  Score& choice = of(scores, FieldType::Choice);
  if (region.header <= 0 || choice.header <= 0 || data.looked_at == 0) return;
  const bool repeats = facts.filled_count >= 2 * facts.distinct_count;
  if (repeats && data.strict_of(FieldType::Region) < 0.1 && data.mean_length > 3) {
    std::swap(region, choice);
    choice.data = std::max(choice.data, 0.2);
    region.data = 0;
  }
}

std::vector<std::string> evidence_of(FieldType type, const Score& score, const ColumnFacts& facts,
                                     const DataShares& data, bool other_header) {
  std::vector<std::string> evidence;
  if (score.hinted) evidence.push_back("layout:" + std::string(facts.hint.layout));
  if (score.header > 0 && !score.contradicted && !score.hinted)
    evidence.push_back("header:" + std::string(facts.header.substr(0, 100)));
  const double share = data.strict_of(type);
  if (share > 0) evidence.push_back("data-share:" + share_text(share));
  if (type == FieldType::Choice || type == FieldType::Identifier) {
    evidence.push_back("distinct:" + std::to_string(facts.distinct_count));
  }
  if (data.looked_at == 0 && score.header > 0) evidence.push_back("header-only");
  if (score.header <= 0 && other_header) evidence.push_back("header-contradicts");
  return evidence;
}

}  // namespace

std::vector<TypeGuess> recognise_column(const ColumnFacts& facts) {
  Scores scores;
  const DataShares data = measure_samples(facts.samples);
  const std::vector<HeaderHit> hits = read_header(facts.header, facts.row).types;
  if (data.looked_at > 0) score_data(facts, data, scores);
  score_header(hits, facts, data, scores);
  settle_names(data, scores);
  settle_states(facts, data, scores);
  const bool contradicted = std::any_of(scores.begin(), scores.end(),
                                        [](const Score& score) { return score.contradicted; });
  std::vector<TypeGuess> guesses;
  for (std::size_t t = 0; t < kFieldTypeCount; ++t) {
    const auto type = static_cast<FieldType>(t);
    const double total = scores[t].total();
    if (total < 0.12 && type != FieldType::FreeText) continue;
    guesses.push_back(
        {type, std::max(total, 0.05), evidence_of(type, scores[t], facts, data, contradicted)});
  }
  std::stable_sort(guesses.begin(), guesses.end(), [](const TypeGuess& a, const TypeGuess& b) {
    return a.confidence > b.confidence;
  });
  return guesses;
}

}  // namespace spruce
