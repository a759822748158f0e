// Dynamic programming over the letters of a name, once a language: phrases gain their letters, cost
// a little each, and more when they tear a word. Words no phrase fits are skipped.
#include "core/fields/recognise_phrases.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/fields/recognise_dictionary.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostLetters = 120;
constexpr std::size_t kMostPhraseBytes = 90;
constexpr std::size_t kMostReadings = 12;

// Costs in letters.
constexpr double kPhraseCost = 1.0;
constexpr double kLongPhrase = 0.001;
constexpr double kUnsureCost = 0.3;
constexpr double kEnglishCost = 0.6;  // an English word in a name of another language
constexpr double kStemCost = 1.2;
constexpr double kSeamCost = 0.7;  // a phrase that begins or ends inside a word
constexpr double kTearCost = 2.5;  // and leaves the rest of the word unknown

// What a guess takes from the fit.
constexpr double kManyPhrases = 0.02;
constexpr double kGuess = 0.12;
constexpr double kHeadUnknown = 0.20;
constexpr double kLoose = 0.10;     // concepts that do not belong together
constexpr double kLeastFit = 0.36;  // less is no reading
constexpr double kUnsure = 0.05;    // a word that may mean something else

// What speaks for one reading against another that fits as well.
constexpr double kOwnLanguage = 0.35;  // at all of the file's names in its language
constexpr double kEnglishBonus = 0.06;
constexpr double kTellingBonus = 0.12;  // one phrase that settles the type
constexpr double kWholeBonus = 0.10;
constexpr double kVote = 0.01;

// Letters of the name without spaces, with where words begin.
struct Letters {
  std::string text;
  std::vector<std::size_t> at;    // byte offset of each letter, and of the end
  std::vector<bool> is_boundary;  // a word begins (or the name ends) here
  std::vector<bool> is_unspaced;  // a letter of a script without spaces
  double weight = 0;              // of all letters

  std::size_t size() const { return at.size() - 1; }
  std::size_t next_boundary(std::size_t i) const {
    do {
      ++i;
    } while (!is_boundary[i]);
    return i;
  }
};

bool is_unspaced_script(char32_t c) {
  switch (script_of(c)) {
    case Script::Han:
    case Script::Hiragana:
    case Script::Katakana:
    case Script::Hangul:
    case Script::Thai:
      return true;
    default:
      return false;
  }
}

// A Chinese character says as much as two letters.
double weight_of_letter(bool is_unspaced) { return is_unspaced ? 2.0 : 1.0; }

Letters make_letters(const std::vector<std::string>& words) {
  Letters out;
  for (const std::string& word : words) {
    for (std::size_t i = 0; i < word.size();) {
      const CodePoint c = decode_utf8(word, i);
      out.at.push_back(out.text.size() + i);
      out.is_boundary.push_back(i == 0);
      out.is_unspaced.push_back(is_unspaced_script(c.value));
      out.weight += weight_of_letter(out.is_unspaced.back());
      i += c.size;
    }
    out.text += word;
  }
  out.at.push_back(out.text.size());
  out.is_boundary.push_back(true);
  out.is_unspaced.push_back(false);
  return out;
}

struct Hit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::span<const PhraseMeaning> meanings;
  bool is_stem = false;
};

bool inside_word(const Letters& letters, std::size_t i) {
  return !letters.is_boundary[i] && !(letters.is_unspaced[i] || letters.is_unspaced[i - 1]);
}

void find_phrases(const Letters& letters, std::vector<Hit>& hits) {
  const HeaderDictionary& dictionary = header_dictionary();
  for (std::size_t begin = 0; begin < letters.size(); ++begin) {
    PhraseHash hash;
    std::size_t byte = letters.at[begin];
    const bool inside = inside_word(letters, begin);
    for (std::size_t end = begin + 1; end <= letters.size(); ++end) {
      for (; byte < letters.at[end]; ++byte) hash.add(letters.text[byte]);
      if (byte - letters.at[begin] > kMostPhraseBytes) break;
      if ((inside || inside_word(letters, end)) && end - begin < 3) continue;
      const std::span<const PhraseMeaning> meanings = dictionary.find(hash.value);
      if (!meanings.empty()) hits.push_back({begin, end, meanings, false});
    }
  }
}

// Whole words by what is left of them without their ending or without a glued article.
void find_inflected(const Letters& letters, std::vector<Hit>& hits) {
  const HeaderDictionary& dictionary = header_dictionary();
  for (std::size_t begin = 0; begin < letters.size(); begin = letters.next_boundary(begin)) {
    const std::size_t end = letters.next_boundary(begin);
    if (letters.is_unspaced[begin]) continue;
    const std::string_view word(letters.text.data() + letters.at[begin],
                                letters.at[end] - letters.at[begin]);
    const auto add = [&](std::span<const PhraseMeaning> meanings) {
      if (!meanings.empty()) hits.push_back({begin, end, meanings, true});
    };
    for (const std::string_view stem : stems_of(word)) {
      add(dictionary.find(hash_phrase(stem)));
      add(dictionary.find_stem(hash_phrase(stem)));
    }
    for (std::size_t l = 0; l < dictionary.language_count(); ++l) {
      for (const std::string& prefix : dictionary.habits(static_cast<std::uint8_t>(l)).prefixes) {
        if (word.size() <= prefix.size() + 3 || word.substr(0, prefix.size()) != prefix) continue;
        add(dictionary.find(hash_phrase(word.substr(prefix.size()))));
      }
    }
  }
}

bool has_language(const Hit& hit, std::uint8_t language) {
  return std::any_of(hit.meanings.begin(), hit.meanings.end(),
                     [&](const PhraseMeaning& m) { return m.language == language; });
}

// The meanings of a hit in a language; the English ones when it has none of its own.
std::vector<PhraseMeaning> meanings_in(const Hit& hit, std::uint8_t language) {
  std::vector<PhraseMeaning> out;
  for (const std::uint8_t wanted : {language, header_dictionary().english()}) {
    for (const PhraseMeaning& m : hit.meanings) {
      if (m.language == wanted) out.push_back(m);
    }
    if (!out.empty()) break;
  }
  return out;
}

double weight_between(const Letters& letters, std::size_t begin, std::size_t end) {
  double sum = 0;
  for (std::size_t i = begin; i < end; ++i) sum += weight_of_letter(letters.is_unspaced[i]);
  return sum;
}

// The best way to cut the name in one language.
class Cutter {
 public:
  Cutter(const Letters& letters, const std::vector<Hit>& hits, std::uint8_t language)
      : letters_(letters), hits_(hits), language_(language), best_(letters.size() + 1) {}

  struct Cut {
    std::vector<const Hit*> hits;
    double covered = 0;
    double words = 0;  // share of the words that are known from end to end
    bool torn = false;
    bool guessed = false;  // an ending was cut off
  };

  Cut run() {
    for (Step& step : best_) step.gain = -1e9;
    best_[0].gain = 0;
    const LanguageHabits& habits = header_dictionary().habits(language_);
    for (std::size_t i = 0; i < letters_.size(); ++i) {
      if (best_[i].gain < -1e8) continue;
      skip_from(i, habits);
      for (const Hit& hit : hits_) {
        if (hit.begin == i) take(hit);
      }
    }
    return trace();
  }

 private:
  struct Step {
    double gain = 0;
    std::size_t from = 0;
    const Hit* hit = nullptr;
    bool torn = false;
  };

  void reach(std::size_t at, const Step& step) {
    if (step.gain > best_[at].gain + 1e-9) best_[at] = step;
  }

  void skip_from(std::size_t i, const LanguageHabits& habits) {
    const double gain = best_[i].gain;
    if (letters_.is_unspaced[i]) {
      reach(i + 1, {gain, i, nullptr, false});
      return;
    }
    const std::size_t next = letters_.next_boundary(i);
    const bool whole_word = letters_.is_boundary[i];
    reach(next, {whole_word ? gain : gain - kTearCost, i, nullptr, !whole_word});
    if (!whole_word) return;
    // The end of a word may be known alone: Dienst|handy, koti|puhelin.
    const std::size_t least = habits.compounds ? 4 : 6;
    for (std::size_t k = i + 1; k + least <= next; ++k)
      reach(k, {gain - kTearCost, i, nullptr, true});
  }

  void take(const Hit& hit) {
    const bool own = has_language(hit, language_);
    if (!own && (hit.is_stem || !has_language(hit, header_dictionary().english()))) return;
    if (hit.is_stem && !own) return;
    const double weight = weight_between(letters_, hit.begin, hit.end);
    // Of two ways to cut, the one with the longest phrase.
    double gain = weight - kPhraseCost + kLongPhrase * weight * weight;
    const std::vector<PhraseMeaning> meanings = meanings_in(hit, language_);
    if (std::none_of(meanings.begin(), meanings.end(), [](const auto& m) { return m.sure; }))
      gain -= kUnsureCost;
    if (!own) gain -= kEnglishCost;
    if (hit.is_stem) gain -= kStemCost;
    if (inside_word(letters_, hit.begin)) gain -= kSeamCost;
    if (inside_word(letters_, hit.end)) gain -= kSeamCost;
    reach(hit.end, {best_[hit.begin].gain + gain, hit.begin, &hit, false});
  }

  Cut trace() const {
    Cut cut;
    for (std::size_t i = letters_.size(); i > 0; i = best_[i].from) {
      const Step& step = best_[i];
      cut.torn = cut.torn || step.torn;
      if (step.hit == nullptr) continue;
      cut.hits.push_back(step.hit);
      cut.guessed = cut.guessed || step.hit->is_stem;
      cut.covered += weight_between(letters_, step.hit->begin, step.hit->end);
    }
    std::reverse(cut.hits.begin(), cut.hits.end());
    cut.words = share_of_words(cut.hits);
    return cut;
  }

  double share_of_words(const std::vector<const Hit*>& hits) const {
    std::size_t words = 0;
    std::size_t known = 0;
    for (std::size_t i = 0; i < letters_.size(); i = letters_.next_boundary(i)) {
      ++words;
      std::size_t at = i;
      for (const Hit* hit : hits) at = hit->begin <= at ? std::max(at, hit->end) : at;
      known += at >= letters_.next_boundary(i) ? 1 : 0;
    }
    return static_cast<double>(known) / static_cast<double>(words);
  }

  const Letters& letters_;
  const std::vector<Hit>& hits_;
  std::uint8_t language_;
  std::vector<Step> best_;
};

struct Choice {
  std::vector<Concept> concepts;
  bool sure = true;
};

bool wants_owner_word(Concept c) {
  return c == Concept::Name || c == Concept::Id || c == Concept::Number || c == Concept::Code ||
         c == Concept::Owner;
}

bool is_name_part(Concept c) { return c == Concept::GivenName || c == Concept::FamilyName; }

// What the other phrases of a cut say.
struct Others {
  bool say = false;          // what the value is, or whose
  bool want_owner = false;   // a word that needs one: name, number
  bool have_entity = false;  // a firm, a customer, a deal
};

Others others_of(const std::vector<std::vector<PhraseMeaning>>& phrases, std::size_t i) {
  Others out;
  for (std::size_t k = 0; k < phrases.size(); ++k) {
    if (k == i) continue;
    for (const PhraseMeaning& m : phrases[k]) {
      out.say = out.say || !is_modifier(m.concept_id);
      out.want_owner = out.want_owner || wants_owner_word(m.concept_id);
      out.have_entity = out.have_entity || is_entity(m.concept_id);
    }
  }
  return out;
}

// "business" is a customer or a place of work, "office" a room or one: with another word that says
// what the value is they are places; before "name" or "number" they say whose.
// "имя" is a first name or any name: of a firm it is its name.
std::vector<PhraseMeaning> settle(const std::vector<PhraseMeaning>& meanings,
                                  const Others& others) {
  std::vector<PhraseMeaning> out;
  for (const PhraseMeaning& m : meanings) {
    if (is_modifier(m.concept_id) == (others.say && !others.want_owner)) out.push_back(m);
  }
  // "value" alone is no column, the value of a deal is its amount.
  for (const PhraseMeaning& m : meanings) {
    if (others.have_entity && m.concept_id == Concept::Amount) return {m};
  }
  if (out.empty()) out = meanings;
  const bool any_name = std::any_of(
      out.begin(), out.end(), [](const PhraseMeaning& m) { return m.concept_id == Concept::Name; });
  if (!others.have_entity || !any_name) return out;
  std::erase_if(out, [](const PhraseMeaning& m) { return is_name_part(m.concept_id); });
  for (PhraseMeaning& m : out) m.sure = true;
  return out;
}

// Every way to read the phrases of a cut, at most a few.
std::vector<Choice> choices_of(const std::vector<std::vector<PhraseMeaning>>& phrases) {
  std::vector<Choice> choices(1);
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    const std::vector<PhraseMeaning> meanings = settle(phrases[i], others_of(phrases, i));
    std::vector<Choice> next;
    for (const Choice& choice : choices) {
      for (const PhraseMeaning& m : meanings) {
        if (next.size() >= kMostReadings) break;
        Choice longer = choice;
        longer.concepts.push_back(m.concept_id);
        longer.sure = longer.sure && m.sure;
        next.push_back(std::move(longer));
      }
    }
    choices = std::move(next);
  }
  return choices;
}

// Where a channel or an address belongs, when a phrase of the list says both: "office phone".
std::string place_inside(const Letters& letters, const std::vector<Hit>& hits,
                         std::uint8_t language, Concept meaning) {
  if (!has_place(meaning)) return {};
  const bool compounds = header_dictionary().habits(language).compounds;
  std::string place;
  std::size_t longest = 0;
  for (const Hit& hit : hits) {
    if (hit.is_stem || hit.end - hit.begin == letters.size()) continue;
    if (inside_word(letters, hit.begin) || (inside_word(letters, hit.end) && !compounds)) continue;
    for (const PhraseMeaning& m : hit.meanings) {
      const bool fits =
          m.language == language && is_place(m.concept_id) && m.concept_id != Concept::Mailing;
      if (!fits || hit.end - hit.begin <= longest) continue;
      longest = hit.end - hit.begin;
      place = concept_name(m.concept_id);
    }
  }
  return place;
}

void read_in_language(const Letters& letters, const std::vector<Hit>& hits, std::uint8_t language,
                      std::vector<NameReading>& out) {
  const Cutter::Cut cut = Cutter(letters, hits, language).run();
  if (cut.hits.empty()) return;
  const WordOrder order = header_dictionary().habits(language).order;
  std::vector<std::vector<PhraseMeaning>> phrases;
  for (const Hit* hit : cut.hits) phrases.push_back(meanings_in(*hit, language));
  const bool head_known = order == WordOrder::HeadFirst ? cut.hits.front()->begin == 0
                                                        : cut.hits.back()->end == letters.size();
  for (const Choice& choice : choices_of(phrases)) {
    const std::optional<ConceptReading> read = combine_concepts(choice.concepts, order);
    if (!read) continue;
    NameReading reading;
    reading.meaning = read->meaning;
    reading.place = read->place;
    if (reading.place.empty())
      reading.place = place_inside(letters, hits, language, reading.meaning);
    reading.languages = std::uint64_t{1} << language;
    // An unknown word before a known head only says which: "Oracle ID".
    const double covered = std::max(cut.covered / letters.weight, cut.words);
    reading.fit = covered - kManyPhrases * static_cast<double>(phrases.size() - 1);
    if (cut.torn) reading.fit -= kGuess;
    if (cut.guessed) reading.fit -= kGuess;
    if (!head_known) reading.fit -= kHeadUnknown;
    if (!read->by_rule) reading.fit -= kLoose;
    if (!choice.sure) reading.fit -= kUnsure;
    if (reading.fit < kLeastFit) continue;
    reading.whole =
        cut.covered > 0.999 * letters.weight && !cut.torn && !cut.guessed && read->by_rule;
    reading.sure = choice.sure;
    reading.is_phrase = phrases.size() == 1;
    out.push_back(std::move(reading));
  }
}

// What several languages say, and those of the file, count more.
double rank_of(const NameReading& reading, const LanguageShares& shares) {
  double own = 0;
  std::size_t votes = 0;
  for (std::size_t l = 0; l < header_dictionary().language_count(); ++l) {
    if ((reading.languages >> l & 1) == 0) continue;
    ++votes;
    if (l < shares.size()) own = std::max(own, shares[l]);
  }
  const bool english = (reading.languages >> header_dictionary().english() & 1) != 0;
  const std::span<const ConceptType> types = concept_types(reading.meaning);
  const bool telling = !types.empty() && types.front().sure;
  return reading.fit + kOwnLanguage * own + (english ? kEnglishBonus : 0) +
         (telling && reading.sure && reading.is_phrase ? kTellingBonus : 0) +
         (reading.whole ? kWholeBonus : 0) +
         kVote * static_cast<double>(std::min<std::size_t>(votes, 8));
}

// Readings that agree are one.
std::vector<NameReading> merge_readings(std::vector<NameReading> readings,
                                        const LanguageShares& shares) {
  std::vector<NameReading> out;
  for (NameReading& reading : readings) {
    const auto same = std::find_if(out.begin(), out.end(), [&](const NameReading& r) {
      return r.meaning == reading.meaning && r.whole == reading.whole;
    });
    if (same == out.end()) {
      out.push_back(std::move(reading));
      continue;
    }
    const std::uint64_t languages = same->languages | reading.languages;
    const bool surer = reading.sure && !same->sure;
    if (surer || (reading.sure == same->sure && reading.fit > same->fit + 1e-9))
      *same = std::move(reading);
    same->languages = languages;
  }
  std::stable_sort(out.begin(), out.end(), [&](const NameReading& a, const NameReading& b) {
    return rank_of(a, shares) > rank_of(b, shares) + 1e-9;
  });
  if (out.size() > kMostReadings) out.resize(kMostReadings);
  return out;
}

}  // namespace

std::vector<NameReading> read_name(const std::vector<std::string>& words,
                                   const LanguageShares& shares) {
  const Letters letters = make_letters(words);
  if (letters.size() == 0 || letters.size() > kMostLetters) return {};
  std::vector<Hit> hits;
  find_phrases(letters, hits);
  find_inflected(letters, hits);
  std::vector<bool> spoken(header_dictionary().language_count(), false);
  for (const Hit& hit : hits) {
    for (const PhraseMeaning& m : hit.meanings) spoken[m.language] = true;
  }
  std::vector<NameReading> readings;
  for (std::size_t l = 0; l < spoken.size(); ++l) {
    if (spoken[l]) read_in_language(letters, hits, static_cast<std::uint8_t>(l), readings);
  }
  return merge_readings(std::move(readings), shares);
}

}  // namespace spruce
