// 〒100-0001 東京都千代田区丸の内1丁目9番1号 丸の内ビル12階1203号室: prefecture, city, ward,
// quarter, block number, then building, floor and room. By its words alone; no list of towns.
#include <algorithm>

#include "core/fields/address_han_number.h"
#include "core/fields/address_parse.h"
#include "core/fields/han_text.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t npos = std::u32string_view::npos;
constexpr std::u32string_view kWholePrefectures[] = {U"東京都", U"北海道", U"京都府", U"大阪府"};

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

// Length of the prefecture the text begins with, 0: none.
std::size_t prefecture_length(std::u32string_view text) {
  for (std::u32string_view name : kWholePrefectures) {
    if (text.starts_with(name)) return name.size();
  }
  for (std::size_t length : {3, 4}) {
    if (text.size() > length && text[length - 1] == U'県') return length;
  }
  return 0;
}

class JapanParser {
 public:
  explicit JapanParser(std::string_view value) : text_(HanText::of(value).written) {}

  Address parse() {
    address_.is_han = true;
    take_postcode();
    for (std::u32string_view name :
         {std::u32string_view(U"日本国"), std::u32string_view(U"日本")}) {
      if (text_.starts_with(name)) {
        take(AddressPart::Country, name.size());
        break;
      }
    }
    take(AddressPart::Province, prefecture_length(text_));
    take_city();
    take_quarter_and_number();
    take_inner();
    finish_keys();
    return std::move(address_);
  }

 private:
  void trim() {
    constexpr std::u32string_view kBlank = U" ,、，　";
    while (!text_.empty() && kBlank.find(text_.front()) != npos) text_.erase(0, 1);
    while (!text_.empty() && kBlank.find(text_.back()) != npos) text_.pop_back();
  }

  void take(AddressPart part, std::size_t count) {
    address_.parts.append(part, to_utf8(std::u32string_view(text_).substr(0, count)), " ");
    text_.erase(0, count);
    trim();
  }

  void take_postcode() {
    trim();
    std::size_t at = text_.starts_with(U"〒") ? 1 : 0;
    if (at == 1 && text_.size() > 1 && text_[1] == U' ') text_.erase(1, 1);
    std::size_t end = at;
    std::size_t digits = 0;
    while (end < text_.size() && (is_digit(text_[end]) || (text_[end] == U'-' && digits == 3))) {
      digits += is_digit(text_[end]) ? 1 : 0;
      ++end;
    }
    if (digits == 7) take(AddressPart::Postcode, end);
  }

  // 横浜市西区, 千代田区, 愛知郡東郷町.
  void take_city() {
    const std::u32string_view all(text_);
    const std::size_t first = all.find_first_of(U"市区町村郡", 1);
    if (first == npos || first > 6 || has_number_before(first)) return;
    std::size_t end = first + 1;
    if (all[first] == U'郡') {
      const std::size_t town = all.find_first_of(U"町村", end);
      if (town == npos || town > end + 6) return;
      end = town + 1;
    } else if (all[first] == U'市' || all[first] == U'町' || all[first] == U'村') {
      // 市川市, 町田市, 村上市: the word is part of the name.
      const std::size_t real = all.find(U'市', end);
      if (real != npos && real <= 4 && !has_number_before(real)) end = real + 1;
      if (all[end - 1] != U'市' && address_.parts[AddressPart::Province].empty()) return;
    }
    const bool is_city = all[end - 1] == U'市';
    take(AddressPart::City, end);
    const std::size_t ward = std::u32string_view(text_).find(U'区');
    if (is_city && ward != npos && ward >= 1 && ward <= 3 && !has_number_before(ward)) {
      take(AddressPart::District, ward + 1);
    }
  }

  bool has_number_before(std::size_t at) const {
    return std::any_of(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at), is_digit);
  }

  // 丸の内1丁目9番1号, 二丁目3-4, 字山田100番地.
  void take_quarter_and_number() {
    const std::u32string_view all(text_);
    std::size_t begin = 0;
    while (begin < all.size() && !is_digit(all[begin]) && !is_numbered(all.substr(begin))) ++begin;
    if (begin == all.size()) {
      const std::size_t blank = std::min(all.find(U' '), all.size());
      take(AddressPart::Town, blank);
      return;
    }
    if (begin > 0) take(AddressPart::Town, begin);
    const std::u32string_view rest(text_);
    std::size_t end = 0;
    while (end < rest.size()) {
      const std::size_t run = han_number_run(rest.substr(end));
      if (run == 0) break;
      end += run;
      const std::size_t word = counter_length(rest.substr(end));
      end += word;
      if (end < rest.size() && word == 0 && rest[end] == U'-') ++end;
    }
    while (end > 0 && rest[end - 1] == U'-') --end;
    take(AddressPart::Number, end);
  }

  static bool is_numbered(std::u32string_view text) {
    const std::size_t run = han_number_run(text);
    return run > 0 && counter_length(text.substr(run)) > 0;
  }

  static std::size_t han_number_run(std::u32string_view text) {
    constexpr std::u32string_view kNumerals = U"一二三四五六七八九十";
    std::size_t end = 0;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end > 0) return end;
    while (end < text.size() && kNumerals.find(text[end]) != npos) ++end;
    return end;
  }

  static std::size_t counter_length(std::u32string_view text) {
    for (std::u32string_view word :
         {std::u32string_view(U"丁目"), std::u32string_view(U"条西"), std::u32string_view(U"条東"),
          std::u32string_view(U"条"), std::u32string_view(U"番地の"), std::u32string_view(U"番地"),
          std::u32string_view(U"番"), std::u32string_view(U"号"), std::u32string_view(U"の")}) {
      // 12号室 is a room, 3号館 a building.
      const bool room = word == U"号" && text.size() > 1 && (text[1] == U'室' || text[1] == U'館');
      if (text.starts_with(word) && !room) return word.size();
    }
    return 0;
  }

  // 丸の内ビル12階1203号室: floor and room from the end, the name in front of them.
  void take_inner() {
    take_behind(AddressPart::Room, {U"号室", U"室", U"号"});
    take_behind(AddressPart::Floor, {U"階", U"F", U"f"});
    if (text_.empty()) return;
    std::size_t digits = text_.size();
    while (digits > 0 && is_digit(text_[digits - 1])) --digits;
    const bool bare_room = text_.size() - digits >= 3 && address_.parts[AddressPart::Room].empty();
    const std::u32string room = bare_room ? text_.substr(digits) : std::u32string();
    if (bare_room) text_.erase(digits);
    trim();
    if (!text_.empty()) take(AddressPart::Place, text_.size());
    address_.parts.append(AddressPart::Room, to_utf8(room), " ");
  }

  void take_behind(AddressPart part, std::initializer_list<std::u32string_view> words) {
    for (std::u32string_view word : words) {
      const std::size_t at = text_.rfind(word);
      if (at == npos || at + word.size() != text_.size()) continue;
      std::size_t begin = at;
      while (begin > 0 && (is_digit(text_[begin - 1]) || text_[begin - 1] == U'-')) --begin;
      if (begin == at) continue;
      address_.parts.append(part, to_utf8(std::u32string_view(text_).substr(begin)), " ");
      text_.erase(begin);
      trim();
      return;
    }
  }

  static std::string code_of(std::string_view text) {
    std::string key;
    bool fresh = true;
    for (const char c : text) {
      const bool keep = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (keep && fresh && !key.empty()) key.push_back('-');
      if (keep) key.push_back(c);
      fresh = !keep;
    }
    return key;
  }

  void finish_keys() {
    const AddressParts& parts = address_.parts;
    const std::string& town = parts[AddressPart::Town];
    address_.street_key = HanText::of(town.empty() ? parts[AddressPart::Place] : town).plain_utf8();
    address_.name_key = address_.street_key;
    address_.number_key = code_of(parts[AddressPart::Number]);
    address_.unit_key = code_of(parts[AddressPart::Floor]) + code_of(parts[AddressPart::Room]);
    address_.locality_key = HanText::of(parts[AddressPart::City]).plain_utf8();
  }

  std::u32string text_;
  Address address_;
};

}  // namespace

bool is_japanese_address(std::string_view text) {
  const ScriptCounts scripts = count_scripts(text);
  if (scripts.of(Script::Hiragana) + scripts.of(Script::Katakana) > 0) return true;
  if (text.find("丁目") != std::string_view::npos || text.find("番地") != std::string_view::npos ||
      text.find("〒") != std::string_view::npos) {
    return true;
  }
  const std::u32string all = to_utf32(text.substr(0, 16));
  return prefecture_length(all) > 0;
}

Address parse_japanese_address(std::string_view text) { return JapanParser(text).parse(); }

}  // namespace spruce
