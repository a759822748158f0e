// 江苏省苏州市昆山市玉山镇人民南路888号3栋502室: divisions by table, then township, road, number,
// building and room by their words. A short city name in front of 路 is a road (南京路), not a
// city.
#include <algorithm>
#include <vector>

#include "core/fields/address_parse.h"
#include "core/fields/han_text.h"
#include "core/reference/divisions.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t npos = std::u32string::npos;
constexpr std::size_t kLongestDivision = 15;
constexpr std::size_t kLongestShortName = 7;
constexpr std::size_t kLongestTownship = 8;
constexpr std::u32string_view kRoadEnds = U"路街道巷弄";
constexpr std::u32string_view kRoadMiddles = U"东西南北中一二三四五六七八九十大环";

bool is_alnum(char32_t c) { return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z'); }
bool is_digit_or_dash(char32_t c) { return (c >= U'0' && c <= U'9') || c == U'-' || c == U'之'; }
bool is_separator(char32_t c) {
  return c == U' ' || c == U',' || c == U'，' || c == U'、' || c == U'-' || c == U'/' ||
         c == U';' || c == U':' || c == U'.' || c == U'。';
}

// The text behind a short division name shows that it is the name of a road: 南京路, 北京西路,
// 广州大道.
bool is_road_behind(std::u32string_view rest) {
  std::size_t at = 0;
  while (at < rest.size() && at < 2 && kRoadMiddles.find(rest[at]) != npos) ++at;
  return at < rest.size() && kRoadEnds.find(rest[at]) != npos;
}

class HanParser {
 public:
  explicit HanParser(std::string_view value) : text_(HanText::of(value)) {}

  Address parse() {
    address_.is_han = true;
    take_postcode();
    take_brackets();
    if (text_.starts_with(U"中国")) text_.erase(0, 2);
    take_divisions();
    take_township();
    take_road_and_number();
    take_units();
    trim();
    address_.rest.append(text_.written_utf8());
    finish_keys();
    return std::move(address_);
  }

 private:
  void trim() {
    while (!text_.empty() && is_separator(text_.plain.front())) text_.erase(0, 1);
    while (!text_.empty() && is_separator(text_.plain.back())) text_.erase(text_.size() - 1, 1);
  }

  std::string take(std::size_t count) {
    std::string taken = text_.part(0, count).written_utf8();
    text_.erase(0, count);
    trim();
    return taken;
  }

  static bool is_code(std::u32string_view digits) {
    return digits.size() == 6 && std::all_of(digits.begin(), digits.end(),
                                             [](char32_t c) { return c >= U'0' && c <= U'9'; });
  }

  // Six digits at either end that belong to no longer number.
  void take_postcode() {
    trim();
    const std::u32string_view all(text_.plain);
    const auto digit_at = [&](std::size_t at) { return at < all.size() && is_alnum(all[at]); };
    if (all.size() > 6 && is_code(all.substr(0, 6)) && !digit_at(6)) {
      address_.postcode = take(6);
    } else if (all.size() > 6 && is_code(all.substr(all.size() - 6)) && !digit_at(all.size() - 7)) {
      address_.postcode = text_.part(all.size() - 6).written_utf8();
      text_.erase(all.size() - 6, 6);
      trim();
    }
  }

  void take_brackets() {
    for (std::size_t open = text_.plain.find(U'('); open != npos; open = text_.plain.find(U'(')) {
      const std::size_t close = text_.plain.find(U')', open);
      const std::size_t count = close == npos ? 1 : close - open + 1;
      if (close != npos) {
        address_.rest.append(text_.part(open + 1, close - open - 1).written_utf8()).append(" ");
      }
      text_.erase(open, count);
    }
  }

  // The longest division the text begins with that fits behind `last_`; sets `found`.
  std::size_t find_division_prefix(Division& found) const {
    std::vector<Division> divisions;
    const std::u32string_view all(text_.plain);
    if (all.size() < 2 || !begins_division(to_utf8(all.substr(0, 2)))) return 0;
    for (std::size_t length = std::min(kLongestDivision, all.size()); length >= 2; --length) {
      divisions.clear();
      const std::string name = to_utf8(all.substr(0, length));
      find_divisions(name, length <= kLongestShortName, divisions);
      if (divisions.empty()) continue;
      const bool is_full = divisions.front().name == name;
      if (!is_full && is_road_behind(all.substr(length))) continue;
      const Division* best = choose(divisions, is_full);
      if (best == nullptr) continue;
      found = *best;
      return length;
    }
    return 0;
  }

  static bool is_inside(const Division& inner, const Division& outer) {
    if (outer.level == DivisionLevel::Province) return inner.province_code() == outer.code;
    if (outer.level == DivisionLevel::City) return inner.city_code() == outer.code;
    return inner.code == outer.code;
  }

  // Prefers a division inside the last one; a full name elsewhere is a mismatch, a short one is no
  // division.
  const Division* choose(const std::vector<Division>& divisions, bool is_full) const {
    if (last_.code == 0) return first_choice(divisions, is_full);
    for (const Division& division : divisions) {
      if (is_inside(division, last_)) return &division;
    }
    const Division province = find_division(last_.province_code());
    for (const Division& division : divisions) {
      if (is_inside(division, province)) return &division;
    }
    const bool is_larger_wrong = is_full && divisions.front().level != DivisionLevel::Province &&
                                 last_.level == DivisionLevel::Province;
    return is_larger_wrong && divisions.size() == 1 ? &divisions.front() : nullptr;
  }

  // Without context: provinces and cities, and area names that are full or belong to one place
  // only.
  static const Division* first_choice(const std::vector<Division>& divisions, bool is_full) {
    const Division* best = &divisions.front();
    for (const Division& division : divisions) {
      if (division.level < best->level) best = &division;
    }
    if (best->level != DivisionLevel::Area) return best;
    return divisions.size() == 1 && (is_full || best->name.ends_with("市")) ? best : nullptr;
  }

  void take_divisions() {
    for (int round = 0; round < 5; ++round) {
      Division found;
      const std::size_t length = find_division_prefix(found);
      if (length == 0) return;
      const bool outside =
          last_.code != 0 && !is_inside(found, find_division(last_.province_code()));
      const std::string written = take(length);
      if (outside) address_.mismatch = written;
      const bool is_repeat = found.code == last_.code && found.is_municipality();
      if (is_repeat || found.level == DivisionLevel::City) {
        address_.city.append(written);
      } else if (found.level == DivisionLevel::Province) {
        address_.province.append(written);
      } else {
        address_.area.append(written);
      }
      if (!outside) last_ = found;
    }
  }

  void take_township() {
    const std::u32string_view all(text_.plain);
    const std::size_t road = all.find_first_of(U"路号弄巷");
    for (std::u32string_view word :
         {std::u32string_view(U"街道办事处"), std::u32string_view(U"街道"),
          std::u32string_view(U"镇"), std::u32string_view(U"乡"), std::u32string_view(U"苏木")}) {
      const std::size_t at = all.find(word);
      if (at == npos || at == 0 || at + word.size() > kLongestTownship) continue;
      if (road < at && word.front() != U'街') continue;
      address_.township = take(at + word.size());
      return;
    }
  }

  // "人民南路888号", "漕溪北路1200弄12号": road up to its last road word, digits before 号.
  void take_road_and_number() {
    const std::u32string_view all(text_.plain);
    std::size_t digits = 0;
    while (digits < all.size() && !(all[digits] >= U'0' && all[digits] <= U'9')) ++digits;
    const std::size_t road = all.substr(0, digits).find_last_of(kRoadEnds);
    const std::size_t hutong = all.substr(0, digits).rfind(U"胡同");
    std::size_t end = road == npos ? 0 : road + 1;
    if (hutong != npos) end = std::max(end, hutong + 2);
    if (end > 0) address_.street = take(end);
    take_number();
  }

  void take_number() {
    const std::u32string_view all(text_.plain);
    std::size_t end = 0;
    while (end < all.size() && is_digit_or_dash(all[end])) ++end;
    if (end == 0 || end >= all.size()) {
      if (end > 0) address_.number = take(end);
      return;
    }
    if (all[end] == U'弄' || all[end] == U'巷') {
      address_.number = take(end + 1);
      const std::u32string_view rest(text_.plain);
      end = 0;
      while (end < rest.size() && is_digit_or_dash(rest[end])) ++end;
      if (end > 0 && end < rest.size() && rest[end] == U'号') address_.number += take(end + 1);
      return;
    }
    const bool is_building = all[end] == U'号' && end + 1 < all.size() && all[end + 1] == U'楼';
    if (all[end] == U'号' && !is_building) address_.number = take(end + 1);
  }

  // 3栋, 2单元, 502室: letters or digits in front of a unit word, wherever they stand in the rest.
  void take_units() {
    constexpr std::u32string_view kBuilding[] = {U"号楼", U"栋", U"幢", U"座", U"号院"};
    constexpr std::u32string_view kRoom[] = {U"单元", U"室", U"房", U"层", U"楼", U"户", U"f"};
    for (std::u32string_view word : kBuilding) take_unit(word, address_.building);
    for (std::u32string_view word : kRoom) take_unit(word, address_.unit);
  }

  void take_unit(std::u32string_view word, std::string& out) {
    for (std::size_t at = text_.plain.find(word); at != npos; at = text_.plain.find(word, at + 1)) {
      std::size_t start = at;
      while (start > 0 && (is_alnum(text_.plain[start - 1]) || text_.plain[start - 1] == U'-')) {
        --start;
      }
      if (start == at) continue;
      out.append(text_.part(start, at - start + word.size()).written_utf8());
      text_.erase(start, at - start + word.size());
      return;
    }
  }

  static void append_code(std::string& key, std::string_view text) {
    bool fresh = true;
    for (const char c : to_plain(text)) {
      const bool keep = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
      if (keep && fresh && !key.empty()) key.push_back('-');
      if (keep) key.push_back(c);
      fresh = !keep;
    }
  }

  static std::string to_plain(std::string_view text) { return HanText::of(text).plain_utf8(); }

  void finish_keys() {
    address_.street_key = to_plain(address_.street);
    append_code(address_.number_key, address_.number);
    append_code(address_.unit_key, address_.building);
    append_code(address_.unit_key, address_.unit);
    if (address_.street_key.empty()) address_.street_key = to_plain(address_.rest);
    address_.name_key = address_.street_key;
    if (last_.code == 0) return;
    address_.division = last_.code;
    const Division province = find_division(last_.province_code());
    const Division city = find_division(last_.city_code());
    address_.chain = province.name;
    if (city.code != province.code) address_.chain.append(city.name);
    if (last_.level == DivisionLevel::Area) address_.chain.append(last_.name);
  }

  HanText text_;
  Address address_;
  Division last_;
};

}  // namespace

Address parse_han_address(std::string_view text) { return HanParser(text).parse(); }

}  // namespace spruce
