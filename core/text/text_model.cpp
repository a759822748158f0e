// Costs are minus log2 of rough probabilities: a text read as it was written costs 3 to 7 bits a
// byte, read otherwise 8 and more.
#include "core/text/text_model.h"

#include <algorithm>
#include <array>

namespace spruce::text_model {
namespace {

constexpr double kAscii = 4.5;
constexpr double kControl = 14;
constexpr double kBad = 35;
constexpr double kForeignLetter = 18;  // a letter that the language does not have
constexpr double kSwitch = 9;          // a word of another language than the rest
constexpr double kRareFour = 28;       // four bytes of GB 18030
constexpr double kRareLetter = 3;      // a letter of an alphabet among double bytes
constexpr double kRareFourLetter = 14;
constexpr double kBesideLatin = 5;  // an ideograph right beside a Latin letter
constexpr std::size_t kSlots = 0x800;
constexpr double kPairFirst = 0.5;  // as in make_text_models.py
constexpr double kPairStep = 0.8;
constexpr double kCharacterFirst = 5;

bool in(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }
bool is_private(char32_t c) { return in(c, 0xE000, 0xF8FF) || c >= 0xF0000; }
bool is_ascii_letter(char32_t c) { return in(c | 0x20U, 'a', 'z') && c < 0x80; }
bool is_han(char32_t c) { return in(c, 0x3400, 0x9FFF) || in(c, 0xF900, 0xFAFF); }
bool is_kana(char32_t c) { return in(c, 0x3040, 0x30FF); }
bool is_hangul(char32_t c) { return in(c, 0xAC00, 0xD7A3); }
bool is_half_kana(char32_t c) { return in(c, 0xFF61, 0xFF9F); }

/// Where a letter is kept; the last slot holds none.
std::size_t slot_of(char32_t c) {
  if (c < 0x700) return c;
  if (in(c, 0xE00, 0xE7F)) return 0x700 + (c - 0xE00);
  if (in(c, 0x1EA0, 0x1EFF)) return 0x780 + (c - 0x1EA0);
  return kSlots - 1;
}

/// Signs and digits among the letters of Greek, Cyrillic, Hebrew and Arabic.
bool is_script_sign(char32_t c) {
  return c == 0x37E || c == 0x385 || c == 0x387 || c == 0x482 || c == 0x5BE || c == 0x5C0 ||
         c == 0x5C3 || c == 0x5F3 || c == 0x5F4 || in(c, 0x600, 0x61F) || in(c, 0x660, 0x66D) ||
         c == 0x6D4 || in(c, 0x6F0, 0x6F9);
}

/// A letter of an alphabet, or a mark that belongs to one.
bool is_alphabetic(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c);
  if (c < 0xC0) return c == 0xB7;  // the dot of Catalan stands between two l
  if (c < 0x700) return c != 0xD7 && c != 0xF7 && !in(c, 0x2B0, 0x2FF) && !is_script_sign(c);
  return (in(c, 0xE01, 0xE4E) && c != 0xE3F) || in(c, 0x1E00, 0x1FFF);
}

/// Everything that is neither ASCII, a letter, nor Chinese, Japanese or Korean.
double sign_cost(char32_t c) {
  constexpr std::u32string_view kUsual = U"’“”–—…€®©™°«»„‘•·£§¿¡\u00A0№";
  constexpr std::u32string_view kKnown =
      U"ºª´¨¹²³½¼¾×÷±µ¢¥¤¦¬¶‚‹›†‡‰˜ˆ₴₪₽฿˝˛ˇ¯¸\u00AD"
      U"\u200E"
      U"\u200F"
      U"،"
      U"؛"
      U"؟";
  if (in(c, 0x80, 0x9F)) return 25;
  if (is_private(c)) return 30;
  if (kUsual.find(c) != std::u32string_view::npos) return 10.5;
  if (kKnown.find(c) != std::u32string_view::npos) return 14;
  if (in(c, 0x3000, 0x3017)) return 8.5;
  if (in(c, 0xFF01, 0xFF5E)) return 9.5;
  if (in(c, 0x2500, 0x25FF)) return 19;  // frames and blocks
  return 17;
}

/// Signs at odds with the letters beside them: an opening quote or a bullet right after a letter, a
/// closing one right before.
double misplaced_cost(char32_t c, bool is_after_letter, bool is_before_letter) {
  constexpr std::u32string_view kNotAfter = U"•–—„“‘«¿¡£€№§†‡©®¦¬±¤¥¨›";
  constexpr std::u32string_view kNotBefore = U"”»…‹°™®‰";
  const bool is_early = is_after_letter && kNotAfter.find(c) != std::u32string_view::npos;
  const bool is_late = is_before_letter && kNotBefore.find(c) != std::u32string_view::npos;
  return (is_early ? 4 : 0) + (is_late ? 4 : 0);
}

double level_cost(char level) { return kCharacterFirst + static_cast<double>(level - 'a'); }

double pair_cost(char level) { return kPairFirst + kPairStep * static_cast<double>(level - 'a'); }

/// Letters whose upper case the pages of single bytes hold.
bool is_upper(char32_t c) { return lower_letter(c) != c; }

/// What the capitals of a word add: none, the first, all; anything else jumps.
double capitals_cost(const Unit* word, std::size_t size) {
  std::size_t capitals = 0;
  std::size_t jumps = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const bool upper = is_upper(word[i].value);
    capitals += upper ? 1U : 0U;
    jumps += upper && i > 0 && !is_upper(word[i - 1].value) ? 1U : 0U;
  }
  if (capitals == 0) return 0;
  if (capitals == size) return size == 1 ? 1.5 : 3;
  if (capitals == 1 && jumps == 0) return 1;
  return 2 + 5 * static_cast<double>(std::max<std::size_t>(jumps, 1));
}

}  // namespace

char32_t lower_letter(char32_t c) {
  if (c < 0x80) return in(c, 'A', 'Z') ? c + 32 : c;
  if (c < 0x100) return in(c, 0xC0, 0xDE) && c != 0xD7 ? c + 0x20 : c;
  if (c < 0x180) {
    if (c == 0x130) return 'i';
    if (c == 0x178) return 0xFF;
    if (c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17F) return c;
    const bool odd_is_upper = in(c, 0x139, 0x148) || in(c, 0x179, 0x17E);
    return (c % 2 != 0) == odd_is_upper ? c + 1 : c;
  }
  if (c == 0x18F) return 0x259;
  if (c == 0x1A0 || c == 0x1AF) return c + 1;
  if (in(c, 0x218, 0x21B)) return c % 2 == 0 ? c + 1 : c;
  if (c == 0x386) return 0x3AC;
  if (in(c, 0x388, 0x38A)) return c + 0x25;
  if (c == 0x38C) return 0x3CC;
  if (c == 0x38E || c == 0x38F) return c + 0x3F;
  if (in(c, 0x391, 0x3AB) || in(c, 0x410, 0x42F)) return c + 0x20;
  if (in(c, 0x400, 0x40F)) return c + 0x50;
  if (in(c, 0x490, 0x4FF) || in(c, 0x1EA0, 0x1EFF)) return c % 2 == 0 ? c + 1 : c;
  return c;
}

/// One pass over one text.
class Measuring {
 public:
  Measuring(const TextModel& model, const std::vector<Unit>& text, const Scope& scope)
      : classes_(model.classes_), text_(text), scope_(scope) {
    for (std::size_t i = 0; i < kLanguageCount; ++i) {
      if (((scope.languages >> i) & 1U) != 0) languages_[language_count_++] = i;
    }
  }
  Cost run();

 private:
  std::size_t add_word(std::size_t at);
  void add_word_costs(const Unit* word, std::size_t size);
  double word_cost(std::size_t language, const Unit* word, std::size_t size) const;
  void add_other(std::size_t at);
  void add_east_asian(char32_t c, double neighbours);
  double best_alphabet() const;
  double best_east_asian() const;

  const std::vector<std::uint8_t>& classes_;
  const std::vector<Unit>& text_;
  const Scope& scope_;
  std::array<std::size_t, kLanguageCount> languages_{};
  std::size_t language_count_ = 0;
  std::array<double, kLanguageCount> by_language_{};
  std::array<double, 4> by_east_asian_{};  // hans, hant, Japanese, Korean
  Cost cost_;
};

double Measuring::word_cost(std::size_t language, const Unit* word, std::size_t size) const {
  const LanguageTable& table = kLanguages[language];
  const std::uint8_t* classes = classes_.data() + language * kSlots;
  const std::size_t width = table.letters.size() + 1;
  std::size_t before = 0;
  bool is_known = true;
  double bits = 0;
  for (std::size_t i = 0; i <= size; ++i) {
    const std::size_t here = i == size ? 0 : classes[slot_of(lower_letter(word[i].value))];
    if (here == 0 && i < size) {
      bits += kForeignLetter;
      is_known = false;
      continue;
    }
    if (is_known) {
      bits += pair_cost(table.pairs[before * width + here]);
    } else if (i < size) {
      bits += 6;  // after a foreign letter nothing is known
    }
    before = here;
    is_known = true;
  }
  return bits;
}

void Measuring::add_word_costs(const Unit* word, std::size_t size) {
  cost_.bits += capitals_cost(word, size);
  if (scope_.is_double_byte) {
    for (std::size_t i = 0; i < size; ++i) {
      if (word[i].value >= 0x80) cost_.bits += word[i].size == 4 ? kRareFourLetter : kRareLetter;
    }
  }
  if (language_count_ == 0) {
    for (std::size_t i = 0; i < size; ++i) cost_.bits += word[i].value < 0x80 ? kAscii : 15;
    return;
  }
  std::array<double, kLanguageCount> costs{};
  double best = 1e9;
  for (std::size_t k = 0; k < language_count_; ++k) {
    costs[k] = word_cost(languages_[k], word, size);
    best = std::min(best, costs[k]);
  }
  for (std::size_t k = 0; k < language_count_; ++k) {
    by_language_[k] += std::min(costs[k], best + kSwitch);
  }
}

/// A run of letters; with none beyond ASCII it costs the same in every reading.
std::size_t Measuring::add_word(std::size_t at) {
  std::size_t end = at;
  std::size_t others = 0;
  while (end < text_.size() && is_alphabetic(text_[end].value)) {
    others += text_[end].value >= 0x80 ? 1U : 0U;
    ++end;
  }
  cost_.letters += others;
  if (others == 0) {
    cost_.bits += kAscii * static_cast<double>(end - at);
  } else {
    add_word_costs(text_.data() + at, end - at);
  }
  return end;
}

void Measuring::add_east_asian(char32_t c, double neighbours) {
  const double none = 1e6;
  std::array<double, 4> costs{none, none, none, none};
  if (in(c, 0x4E00, 0x9FA5)) {
    costs = {level_cost(kZhHans[c - 0x4E00]), level_cost(kZhHant[c - 0x4E00]),
             level_cost(kJa[c - 0x4E00]), 17};
  } else if (is_kana(c)) {
    const double kana = level_cost(kKana[c - 0x3040]);
    costs = {15, 15, kana, 16};
  } else if (is_hangul(c)) {
    costs = {19, 19, 19, level_cost(kHangul[c - 0xAC00])};
  } else {
    costs = {22, 22, 22, 22};
  }
  for (std::size_t i = 0; i < 4; ++i) by_east_asian_[i] += costs[i];
  cost_.bits += neighbours;
}

/// One unit that is no letter of an alphabet.
void Measuring::add_other(std::size_t at) {
  const Unit& unit = text_[at];
  const char32_t c = unit.value;
  if (c < 0x80) {
    const bool is_control = (c < 0x20 && !in(c, 0x09, 0x0D)) || c == 0x7F;
    cost_.bits += is_control ? kControl : kAscii;
    return;
  }
  cost_.letters += 1;
  const char32_t before = at > 0 ? text_[at - 1].value : ' ';
  const char32_t after = at + 1 < text_.size() ? text_[at + 1].value : ' ';
  const int beside = (is_ascii_letter(before) ? 1 : 0) + (is_ascii_letter(after) ? 1 : 0);
  if (c == kBadUnit) {
    cost_.bits += kBad;
    cost_.bad += 1;
  } else if (unit.size == 4 && scope_.is_double_byte) {
    cost_.bits += kRareFour;
  } else if (is_han(c) || is_kana(c) || is_hangul(c)) {
    add_east_asian(c, kBesideLatin * beside);
  } else if (is_half_kana(c)) {
    cost_.bits += (is_half_kana(before) ? 6.5 : 10.5) + kBesideLatin * beside;
  } else if (c >= 0x3000) {
    cost_.bits += sign_cost(c) + kBesideLatin * beside;
  } else {
    const bool is_inside = is_ascii_letter(before) && is_ascii_letter(after);
    const bool may_be_inside = c == U'’' || c == U'–' || c == U'—' || c == 0xA0 || c == 0xAD;
    cost_.bits += sign_cost(c) + (is_inside && !may_be_inside ? 6 : 0) +
                  misplaced_cost(c, is_alphabetic(before), is_alphabetic(after));
  }
}

double Measuring::best_alphabet() const {
  if (language_count_ == 0) return 0;
  return *std::min_element(by_language_.begin(), by_language_.begin() + language_count_);
}

double Measuring::best_east_asian() const {
  double best = 1e9;
  if (scope_.hans) best = std::min(best, by_east_asian_[0]);
  if (scope_.hant) best = std::min(best, by_east_asian_[1] + (scope_.hans ? 6 : 0));
  if (scope_.japanese) best = std::min(best, by_east_asian_[2]);
  if (scope_.korean) best = std::min(best, by_east_asian_[3]);
  return best >= 1e9 ? by_east_asian_[0] : best;
}

Cost Measuring::run() {
  for (std::size_t at = 0; at < text_.size();) {
    if (is_alphabetic(text_[at].value)) {
      at = add_word(at);
    } else {
      add_other(at++);
    }
  }
  cost_.bits += best_alphabet() + best_east_asian();
  return cost_;
}

const std::uint64_t kCyrillicAndGreek = [] {
  std::uint64_t found = 0;
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    const std::string_view name = kLanguages[i].name;
    const bool is_one = name == "ru" || name == "uk" || name == "bg" || name == "el";
    if (is_one) found |= std::uint64_t{1} << i;
  }
  return found;
}();

TextModel::TextModel() : classes_(kLanguageCount * kSlots, 0) {
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    std::uint8_t* classes = classes_.data() + i * kSlots;
    const std::u16string_view letters = kLanguages[i].letters;
    for (std::size_t k = 0; k < letters.size(); ++k) {
      classes[slot_of(letters[k])] = static_cast<std::uint8_t>(k + 1);
      if (letters[k] == 0x15F) classes[slot_of(0x219)] = static_cast<std::uint8_t>(k + 1);
      if (letters[k] == 0x163) classes[slot_of(0x21B)] = static_cast<std::uint8_t>(k + 1);
    }
    classes[kSlots - 1] = 0;
  }
}

Cost TextModel::measure(const std::vector<Unit>& text, const Scope& scope) const {
  return Measuring(*this, text, scope).run();
}

std::uint64_t TextModel::languages_within(const char16_t* page) const {
  std::vector<bool> has(kSlots, false);
  for (std::size_t i = 0; i < 128; ++i) {
    has[slot_of(lower_letter(page[i]))] = true;
  }
  std::uint64_t found = 0;
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    std::size_t own = 0;
    std::size_t there = 0;
    for (char16_t c : kLanguages[i].letters) {
      if (c < 0x80) continue;
      ++own;
      there += has[slot_of(c)] ? 1U : 0U;
    }
    if (there * 100 >= own * 60 && own > 0) found |= std::uint64_t{1} << i;
  }
  return found;
}

Scope TextModel::all_languages() {
  Scope scope;
  scope.languages = (std::uint64_t{1} << kLanguageCount) - 1;
  scope.hans = scope.hant = scope.japanese = scope.korean = true;
  return scope;
}

}  // namespace spruce::text_model
