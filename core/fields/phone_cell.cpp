// Cut at strong separators, clean each piece, read it; only a piece that is no valid number is cut
// further.
#include "core/fields/phone_cell.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/calendar.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 300;
constexpr std::size_t kMostPiece = 60;
constexpr std::size_t kLeastDigits = 7;  // of a number that stands beside another one

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

// Words for "extension", longest first; each becomes " ext. ".
constexpr std::string_view kExtensionWords[] = {
    "extension", "分机号", "分機號", "内线号",    "分机",  "分機",  "内线", "內線",
    "转分机",    "内線",   "poste",  "durchwahl", "anexo", "ramal", "内选", "转",
    "轉",        "ext.",   "ext:",   "ext",       "x",     "*",
};

// Words that name the kind of number and say nothing else.
constexpr std::string_view kLabels[] = {
    "移动电话", "办公电话", "联系电话", "手机号码", "手机号",    "电话号码", "固定电话", "热线电话",
    "客服热线", "手机",     "手機",     "电话",     "電話",      "座机",     "座機",     "固话",
    "传真",     "傳真",     "热线",     "总机",     "办公室",    "办公",     "直线",     "移动",
    "微信同号", "微信",     "携帯",     "家",       "telephone", "telefon",  "teléfono", "telefax",
    "mobile",   "mobil",    "móvil",    "phone",    "handy",     "office",   "direct",   "work",
    "home",     "cell",     "tel.",     "tel",      "mob.",      "mob",      "fax",      "ph.",
    "ph",       "m.",       "t.",       "f.",       "m:",        "t:",       "f:",       "p:",
    "hp",       "no.",      "号码",     "号",       "固",        "手",
};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// The extension words behind a digit; "ext" must not be part of a word.
std::string mark_extensions(std::string_view piece) {
  const std::string lower = ascii_lower(piece);
  for (const std::string_view word : kExtensionWords) {
    const std::size_t at = lower.find(word);
    if (at == std::string::npos || count_digits(std::string_view(lower).substr(0, at)) < 3)
      continue;
    std::string_view behind = piece.substr(at + word.size());
    while (!behind.empty() &&
           (behind.front() == ' ' || behind.front() == ':' || behind.front() == '.' ||
            behind.front() == '-' || behind.front() == '#')) {
      behind.remove_prefix(1);
    }
    if (behind.empty() || !is_ascii_digit(behind.front())) continue;
    if (at > 0 && is_ascii_letter(lower[at - 1]) && is_ascii_letter(word.front())) continue;
    std::string_view front = piece.substr(0, at);
    while (!front.empty() && (front.back() == ' ' || front.back() == '-' || front.back() == ',' ||
                              front.back() == '(')) {
      front.remove_suffix(1);
    }
    std::size_t size = 0;
    while (size < behind.size() && is_ascii_digit(behind[size])) ++size;
    std::string_view rest = behind.substr(size);
    if (!rest.empty() && rest.front() == ')') rest.remove_prefix(1);
    return std::string(front) + std::string(rest) + " ext. " + std::string(behind.substr(0, size));
  }
  return std::string(piece);
}

// 021-62345678-123 and 400-820-8820-123: a last group of one to five digits behind a whole Chinese
// number; in China also behind a local one (62345678-12).
std::string mark_hyphen_extension(std::string text, std::string_view country) {
  const std::size_t last = text.rfind('-');
  if (last == std::string::npos || text.find(" ext") != std::string::npos) return text;
  const std::string_view tail = std::string_view(text).substr(last + 1);
  const std::string_view front = std::string_view(text).substr(0, last);
  if (!all_digits(tail) || tail.size() > 5) return text;
  const std::string digits = digits_of(front);
  const bool landline = digits.size() >= 11 && digits.size() <= 12 && digits[0] == '0' &&
                        digits[1] != '0' && front.find_first_of("-)") != std::string_view::npos;
  const bool hotline =
      digits.size() == 10 && (starts_with(digits, "400") || starts_with(digits, "800"));
  const bool local = country == "CN" && all_digits(front) && digits[0] >= '2' &&
                     (digits.size() == 8 || digits.size() == 7) && tail.size() < 5;
  return landline || hotline || local ? std::string(front) + " ext. " + std::string(tail) : text;
}

bool is_label_rest(char c) { return c == ':' || c == '.' || c == ' ' || c == '-'; }

// Removes a label at the start or the end of a run of words; true when nothing but a label was
// there.
std::string_view strip_labels(std::string_view words, bool& labelled) {
  for (bool again = true; again && !words.empty();) {
    again = false;
    while (!words.empty() && is_label_rest(words.front())) words.remove_prefix(1);
    while (!words.empty() && is_label_rest(words.back())) words.remove_suffix(1);
    const std::string lower = ascii_lower(words);
    for (const std::string_view label : kLabels) {
      if (!starts_with(lower, label)) continue;
      const std::string_view rest = words.substr(label.size());
      if (is_ascii_letter(label.back()) && !rest.empty() && is_ascii_letter(rest.front())) continue;
      words = rest;
      labelled = again = true;
      break;
    }
  }
  return words;
}

bool is_word_start(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_ascii_byte(c)) return is_ascii_letter(c);
  return is_letter(decode_utf8(text, at).value);
}

// Takes the words out of a piece. Latin letters right behind digits (1-800-FLOWERS) stay: the
// library reads them.
void take_words(PhoneItem& item) {
  std::string kept;
  const std::string_view text = item.text;
  const std::size_t extension = std::min(text.find(" ext. "), text.size());
  for (std::size_t at = 0; at < extension;) {
    if (!is_word_start(text, at)) {
      kept.push_back(text[at++]);
      continue;
    }
    std::size_t end = at;
    while (end < extension && !is_ascii_digit(text[end]) && text[end] != '+' && text[end] != ')' &&
           text[end] != '(') {
      ++end;
    }
    const std::string_view words = text.substr(at, end - at);
    const std::string_view note = strip_labels(words, item.labelled);
    const bool vanity = is_ascii(note) && note.size() >= 3 && count_digits(kept) >= 3;
    if (vanity) {
      kept.append(words);
      item.letters = true;
    } else if (!note.empty()) {
      if (!item.note.empty()) item.note += " ";
      item.note.append(note);
    }
    at = end;
  }
  replace_all(kept, "()", "");
  item.text = std::string(trim_ascii(kept)) + std::string(text.substr(extension));
}

PhoneItem make_item(std::string_view piece, std::string_view country, bool with_text) {
  PhoneItem item;
  item.text = mark_hyphen_extension(mark_extensions(trim_ascii(piece)), country);
  take_words(item);
  if (item.letters) {  // only North America spells numbers
    if (!country.empty() && country != "US" && country != "CA") return item;
    country = "US";
  }
  item.reading = read_phone_number(item.text, country, with_text);
  return item;
}

// 138-0013-800O, l3800138000: letters that look like digits, between digits or at the end of a run
// of them; empty when there is none, or too many to be a slip.
std::string without_look_alikes(std::string_view piece) {
  std::string out(piece);
  std::size_t changed = 0;
  for (std::size_t at = 0; at < out.size(); ++at) {
    const char c = out[at];
    const bool zero = c == 'O' || c == 'o';
    if (!zero && c != 'l' && c != 'I') continue;
    const bool before = at > 0 && (is_ascii_digit(out[at - 1]) || out[at - 1] == '-');
    const bool behind = at + 1 < out.size() && is_ascii_digit(out[at + 1]);
    const bool apart = (at == 0 || !is_ascii_letter(out[at - 1])) &&
                       (at + 1 == out.size() || !is_ascii_letter(out[at + 1]));
    if (!apart || (!before && !behind)) return {};
    out[at] = zero ? '0' : '1';
    ++changed;
  }
  return changed == 0 || changed > 2 ? std::string() : out;
}

bool is_strong_separator(char c) {
  return c == ';' || c == ',' || c == '\n' || c == '|' || c == '\t';
}

// Cuts at ; , 、 或 and their kin. Brackets hide separators: (021, Shanghai).
std::vector<std::string_view> split_strong(std::string_view text) {
  constexpr std::string_view kWords[] = {"、",    "或者", "或",  " or ", " und ",
                                         " and ", " / ",  ":::", "；",   "，"};
  std::vector<std::string_view> pieces;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = is_strong_separator(text[at]) ? 1 : 0;
    for (const std::string_view word : kWords) {
      if (size == 0 && starts_with(text.substr(at), word)) size = word.size();
    }
    if (size == 0) {
      ++at;
      continue;
    }
    pieces.push_back(text.substr(start, at - start));
    start = at += size;
  }
  pieces.push_back(text.substr(start));
  pieces.erase(std::remove_if(pieces.begin(), pieces.end(),
                              [](std::string_view piece) { return trim_ascii(piece).empty(); }),
               pieces.end());
  return pieces;
}

// Cuts at one weak sign; empty unless every part has the digits of a whole number.
std::vector<std::string_view> split_weak(std::string_view text, char sign) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(sign, at), text.size());
    const std::string_view part = trim_ascii(text.substr(at, end - at));
    at = end + 1;
    if (part.empty()) continue;
    if (count_digits(part) < kLeastDigits) return {};
    parts.push_back(part);
  }
  if (parts.size() < 2) parts.clear();
  return parts;
}

// Cuts in front of a + or of a label (Fax:) that follows a whole number; empty when there is none.
std::vector<std::string_view> split_before_number(std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (count_digits(text.substr(start, at - start)) < kLeastDigits) continue;
    bool cut = text[at] == '+';
    if (!cut && is_word_start(text, at) && text[at - 1] == ' ') {
      const std::size_t end = std::min(text.find_first_of("0123456789+", at), text.size());
      bool labelled = false;
      cut = strip_labels(text.substr(at, end - at), labelled).empty() && labelled;
    }
    if (!cut) continue;
    parts.push_back(trim_ascii(text.substr(start, at - start)));
    start = at;
  }
  if (start > 0) parts.push_back(trim_ascii(text.substr(start)));
  return parts;
}

// The parts of a piece, when at least one of them may be a number.
bool add_parts(const std::vector<std::string_view>& parts, std::string_view country, bool with_text,
               PhoneCell& out) {
  std::vector<PhoneItem> items;
  for (const std::string_view part : parts) items.push_back(make_item(part, country, with_text));
  const bool good = std::any_of(items.begin(), items.end(), [](const PhoneItem& item) {
    return item.reading.validity != PhoneValidity::Impossible;
  });
  if (good) std::move(items.begin(), items.end(), std::back_inserter(out.items));
  return good;
}

// "13800138000/1": a valid number and a few digits more, whatever they mean.
bool add_with_rest(std::string_view piece, std::string_view country, bool with_text,
                   PhoneCell& out) {
  const std::size_t slash = piece.rfind('/');
  if (slash == std::string_view::npos) return false;
  PhoneItem item = make_item(piece.substr(0, slash), country, with_text);
  if (item.reading.validity != PhoneValidity::Valid) return false;
  item.note.append(item.note.empty() ? "" : " ").append(piece.substr(slash));
  out.items.push_back(std::move(item));
  return true;
}

void add_piece(std::string_view piece, std::string_view country, bool with_text, PhoneCell& out) {
  PhoneItem whole = make_item(piece, country, with_text);
  if (whole.reading.validity != PhoneValidity::Valid) {
    if (const std::string repaired = without_look_alikes(piece); !repaired.empty()) {
      PhoneItem item = make_item(repaired, country, with_text);
      if (item.reading.validity == PhoneValidity::Valid && item.note.empty()) {
        item.slip = true;
        out.items.push_back(std::move(item));
        return;
      }
    }
    for (const char sign : {'/', ' ', '\\'}) {
      if (add_parts(split_weak(piece, sign), country, with_text, out)) return;
    }
    if (add_parts(split_before_number(piece), country, with_text, out)) return;
    if (add_with_rest(piece, country, with_text, out)) return;
  }
  out.items.push_back(std::move(whole));
}

// tel:+86-21-6234-5678;ext=12 and tel:6234-5678;phone-context=+86-21 (RFC 3966): the parameters are
// no separators.
std::string read_uri(std::string_view text) {
  std::string out(text);
  if (out.size() < 8 || !equal_ascii_case(std::string_view(out).substr(0, 4), "tel:")) return out;
  out.erase(0, 4);
  std::string extension;
  std::string context;
  for (std::size_t at = out.rfind(';'); at != std::string::npos; at = out.rfind(';')) {
    const std::string parameter = out.substr(at + 1);
    const std::string lower = ascii_lower(parameter);
    const bool is_context = starts_with(lower, "phone-context=");
    if (!is_context && !starts_with(lower, "ext=") && !starts_with(lower, "isub=")) break;
    if (is_context && parameter[14] == '+') context = parameter.substr(14);
    if (starts_with(lower, "ext=")) extension = parameter.substr(4);
    out.resize(at);
  }
  if (!context.empty() && !out.empty() && out.front() != '+') out = context + " " + out;
  return extension.empty() ? out : out + " ext. " + extension;
}

// 13,800,138,000: one number with thousands separators, ten to twelve digits.
bool has_thousands(std::string_view text) {
  const std::size_t first = text.find(',');
  if (first == std::string_view::npos || first == 0 || first > 3) return false;
  if (text.size() < 13 || text.size() > 15 || (text.size() - first) % 4 != 0) return false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool comma = at >= first && (at - first) % 4 == 0;
    if (comma ? text[at] != ',' : !is_ascii_digit(text[at])) return false;
  }
  return true;
}

// 1.38E+10, 1.3800138E+10, 13800138000.0 and 13,800,138,000. Fills `text` with the number when all
// its digits are still there.
void undo_excel(std::string& text, PhoneCell& out) {
  const std::size_t dot = text.find('.');
  if (dot != std::string::npos && dot >= 3 && dot + 1 < text.size() &&
      text.find_first_not_of('0', dot + 1) == std::string::npos && text.size() - dot <= 3 &&
      all_digits(std::string_view(text).substr(0, dot))) {
    out.excel_damage = true;
    text.resize(dot);
    return;
  }
  if (has_thousands(text)) {
    out.excel_damage = true;
    std::erase(text, ',');
    return;
  }
  const std::size_t e = text.find_first_of("Ee");
  if (e == std::string::npos || e < 1 || e + 2 >= text.size() || text[e + 1] != '+') return;
  const std::string_view power = std::string_view(text).substr(e + 2);
  const std::string_view mantissa = std::string_view(text).substr(0, e);
  if (!all_digits(power) || power.size() > 2 || !is_ascii_digit(mantissa[0])) return;
  if (mantissa.size() > 1 && (mantissa[1] != '.' || !all_digits(mantissa.substr(2)))) return;
  out.excel_damage = true;
  std::string digits = digits_of(mantissa);
  const auto whole = static_cast<std::size_t>(digits_value(power)) + 1;
  out.digits_lost = digits.size() != whole;
  if (!out.digits_lost) text = std::move(digits);
}

}  // namespace

PhoneCell read_phone_cell(std::string_view text, std::string_view country, bool with_text) {
  PhoneCell out;
  out.too_long = text.size() > kMostBytes;
  if (out.too_long) return out;
  std::string whole = read_uri(text);
  undo_excel(whole, out);
  if (out.digits_lost) return out;
  for (const std::string_view piece : split_strong(whole)) {
    if (count_code_points(piece) > kMostPiece) {
      out.too_long = true;
      out.items.clear();
      return out;
    }
    const bool words_only = count_digits(piece) < 3 && !out.items.empty();
    if (words_only) {
      out.items.back()
          .note.append(out.items.back().note.empty() ? "" : " ")
          .append(trim_ascii(piece));
    } else {
      add_piece(piece, country, with_text, out);
    }
  }
  return out;
}

}  // namespace spruce
