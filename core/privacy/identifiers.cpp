// Full-width forms are read through a map of places: the search runs over the half-width text, the
// spans are those of the original.
#include "core/privacy/identifiers.h"

#include <algorithm>
#include <array>

#include "core/text/normalize.h"

namespace spruce {
namespace {

/// The half-width text and where each of its bytes came from.
struct Narrow {
  std::string text;
  std::vector<std::size_t> from;  // one more at the end
};

Narrow narrow(std::string_view text) {
  Narrow out;
  for (std::size_t at = 0; at < text.size();) {
    const bool is_wide = text.size() - at >= 3 && text[at] == '\xEF' &&
                         (text[at + 1] == '\xBC' || text[at + 1] == '\xBD');
    if (is_wide) {  // U+FF01…FF5E are ASCII 0x21…0x7E
      const unsigned code = (static_cast<unsigned char>(text[at + 1]) & 0x3FU) << 6U |
                            (static_cast<unsigned char>(text[at + 2]) & 0x3FU);
      const unsigned ascii = code + 0xF000U - 0xFF01U + 0x21U;
      if (ascii >= 0x21U && ascii <= 0x7EU) {
        out.text += static_cast<char>(ascii);
        out.from.push_back(at);
        at += 3;
        continue;
      }
    }
    out.text += text[at];
    out.from.push_back(at++);
  }
  out.from.push_back(text.size());
  return out;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_alnum(char c) { return is_digit(c) || is_letter(c); }
bool is_local(char c) {
  return is_alnum(c) || std::string_view("._%+'-").find(c) != std::string_view::npos ||
         (static_cast<unsigned char>(c) & 0x80U) != 0;
}
bool is_domain(char c) { return is_alnum(c) || c == '.' || c == '-'; }

class Finder {
 public:
  explicit Finder(std::string_view text) : narrow_(narrow(text)), text_(narrow_.text) {}

  std::vector<FoundIdentifier> run() {
    for (std::size_t at = text_.find('@'); at != std::string_view::npos;
         at = text_.find('@', at + 1)) {
      find_mail(at);
    }
    for (std::size_t at = 0; at < text_.size();) at = find_number(at);
    std::sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) {
      return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<FoundIdentifier> kept;
    for (FoundIdentifier one : found_) {
      if (!kept.empty() && one.begin < kept.back().end) continue;
      one.begin = narrow_.from[one.begin];
      one.end = narrow_.from[one.end];
      kept.push_back(one);
    }
    return kept;
  }

 private:
  void find_mail(std::size_t at) {
    std::size_t begin = at;
    // Past ASCII only when letters of a name go on: 邮箱anna@x.example is not one word.
    while (begin > 0 && is_local(text_[begin - 1]) &&
           (static_cast<unsigned char>(text_[begin - 1]) & 0x80U) == 0) {
      --begin;
    }
    std::size_t end = at + 1;
    while (end < text_.size() && is_domain(text_[end])) ++end;
    while (end > at + 1 && !is_alnum(text_[end - 1])) --end;
    const std::string_view domain = text_.substr(at + 1, end - at - 1);
    if (begin == at || domain.find('.') == std::string_view::npos) return;
    found_.push_back({IdentifierKind::Mail, begin, end});
  }

  /// A run of digits with what people write between them; or letters and digits of an id number.
  std::size_t find_number(std::size_t at) {
    if (!is_alnum(text_[at]) && text_[at] != '+' && text_[at] != '(') return at + 1;
    if (at > 0 && is_alnum(text_[at - 1])) return at + 1;
    std::size_t word = at;
    std::size_t word_digits = 0;
    while (word < text_.size() && is_alnum(text_[word])) {
      word_digits += is_digit(text_[word]) ? 1 : 0;
      ++word;
    }
    const std::size_t size = word - at;
    if (size >= 15 && size <= 34 && word_digits >= 9) {
      found_.push_back({IdentifierKind::Id, at, word});
      return word;
    }
    if (word_digits != size) return std::max(word, at + 1);  // a word of letters
    return find_phone(at);
  }

  std::size_t find_phone(std::size_t at) {
    std::size_t end = at;
    std::size_t digits = 0;
    std::size_t last_digit = at;
    for (; end < text_.size() && digits <= 20; ++end) {
      const char c = text_[end];
      if (is_digit(c)) {
        ++digits;
        last_digit = end + 1;
        continue;
      }
      const bool joins = std::string_view(" -()./+").find(c) != std::string_view::npos;
      if (!joins || (c == '+' && end != at) || end - last_digit > 1) break;
    }
    if (digits < 7 || is_date(text_.substr(at, last_digit - at))) {
      return std::max(last_digit, at + 1);
    }
    // A bracket that closes behind the number is around it, not of it.
    const std::string_view number = text_.substr(at, last_digit - at);
    const bool is_around = number.front() == '(' && number.find(')') == std::string_view::npos;
    found_.push_back({digits >= 15 ? IdentifierKind::Id : IdentifierKind::Phone,
                      is_around ? at + 1 : at, last_digit});
    return last_digit;
  }

  /// 2026-03-09, 09/03/2026, 9.3.2026, 20260309, with a time behind them or not; several of them.
  static bool is_date(std::string_view run) {
    std::vector<std::string_view> groups;
    for (std::size_t at = 0; at < run.size();) {
      std::size_t end = at;
      while (end < run.size() && is_digit(run[end])) ++end;
      if (end > at) groups.push_back(run.substr(at, end - at));
      at = end + 1;
    }
    const auto is_year = [](std::string_view g) {
      return g.size() == 4 && (g.substr(0, 2) == "19" || g.substr(0, 2) == "20");
    };
    if (groups.size() == 1) return groups[0].size() == 8 && is_day_number(groups[0]);
    if (groups.size() < 3) return false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
      const bool fits = groups[i].size() <= 2 || is_year(groups[i]);
      if (!fits) return false;
    }
    return is_year(groups[0]) || is_year(groups[2]);
  }

  static bool is_day_number(std::string_view digits) {
    const int month = (digits[4] - '0') * 10 + digits[5] - '0';
    const int day = (digits[6] - '0') * 10 + digits[7] - '0';
    const bool is_century = digits.substr(0, 2) == "19" || digits.substr(0, 2) == "20";
    return is_century && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  Narrow narrow_;
  std::string_view text_;
  std::vector<FoundIdentifier> found_;
};

bool is_inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// How many bytes at `begin` fold to the name; 0: it does not begin there. Accents that are written
/// after their letter belong to it; signs before it do not.
std::size_t name_at(std::string_view text, std::size_t begin, std::string_view name) {
  if (text[begin] == ' ' || is_inside_character(text, begin)) return 0;
  if (begin > 0 && is_alnum(text[begin - 1]) && is_alnum(name.front())) return 0;
  const std::size_t longest = std::min(3 * name.size() + 8, text.size() - begin);
  for (std::size_t size = 1; size <= longest; ++size) {
    std::size_t end = begin + size;
    if (is_inside_character(text, end) || fold_text(text.substr(begin, size)) != name) continue;
    std::size_t second = begin + 1;
    while (is_inside_character(text, second)) ++second;
    if (fold_text(text.substr(second, end - second)) == name) return 0;
    while (end + 1 < text.size() && (text[end] == '\xCC' || text[end] == '\xCD')) end += 2;
    const bool goes_on = end < text.size() && is_alnum(text[end]) && is_alnum(name.back());
    if (!goes_on) return end - begin;
  }
  return 0;
}

bool is_han_lead(char c) { return (static_cast<unsigned char>(c) & 0xF0U) == 0xE0U; }

}  // namespace

std::string_view identifier_kind_name(IdentifierKind kind) {
  constexpr std::array<std::string_view, 3> kNames{"mail", "phone", "id"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::vector<FoundIdentifier> find_identifiers(std::string_view text) {
  const bool may_hold = std::any_of(text.begin(), text.end(),
                                    [](char c) { return is_digit(c) || c == '@' || c == '\xEF'; });
  return may_hold ? Finder(text).run() : std::vector<FoundIdentifier>();
}

std::string identifier_key(IdentifierKind kind, std::string_view text) {
  if (kind == IdentifierKind::Mail) return fold_keep_punctuation(text);
  std::string key;
  for (const char c : narrow(text).text) {
    if (is_digit(c)) key += c;
    if (kind == IdentifierKind::Id && is_letter(c)) {
      key += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
  }
  constexpr std::size_t kTail = 11;
  const bool is_phone = kind == IdentifierKind::Phone && key.size() > kTail;
  return is_phone ? key.substr(key.size() - kTail) : key;
}

bool is_searchable_name(std::string_view folded_name) {
  const auto han = std::count_if(folded_name.begin(), folded_name.end(), is_han_lead);
  const auto letters = std::count_if(folded_name.begin(), folded_name.end(), is_letter);
  return han >= 2 || letters >= 4;
}

bool holds_name(std::string_view folded_text, std::string_view folded_name) {
  const auto is_word = [](char c) { return is_alnum(c); };
  for (std::size_t at = folded_text.find(folded_name); at != std::string_view::npos;
       at = folded_text.find(folded_name, at + 1)) {
    const std::size_t end = at + folded_name.size();
    const bool left = at > 0 && is_word(folded_text[at - 1]) && is_word(folded_name.front());
    const bool right =
        end < folded_text.size() && is_word(folded_text[end]) && is_word(folded_name.back());
    if (!left && !right) return true;
  }
  return false;
}

std::string cut_names(const std::string& text, const std::string& name, std::string_view mark) {
  if (!holds_name(fold_text(text), name)) return text;
  std::string out;
  std::string rest;  // what is left, whatever the mark says
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = name_at(text, at, name);
    out += size > 0 ? mark : std::string_view(text).substr(at, 1);
    rest += size > 0 ? '|' : text[at];
    at += std::max<std::size_t>(size, 1);
  }
  return holds_name(fold_text(rest), name) ? std::string(mark) : out;
}

std::string scrub_text(std::string_view text, HiddenKinds kinds,
                       const std::vector<std::string>& names) {
  std::string out;
  std::size_t at = 0;
  for (const FoundIdentifier& one : find_identifiers(text)) {
    if (!kinds.has(one.kind)) continue;
    out += text.substr(at, one.begin - at);
    out += "[" + std::string(identifier_kind_name(one.kind)) + "]";
    at = one.end;
  }
  out += text.substr(at);
  for (const std::string& name : names) {
    if (!is_searchable_name(name) || name == "name") continue;
    out = cut_names(out, name, "[name]");
  }
  return out;
}

}  // namespace spruce
