// The longest name the text begins with that fits behind the last division, up to five times.
#include "core/fields/address_han_divisions.h"

#include <algorithm>
#include <vector>

#include "core/fields/address_han_split.h"
#include "core/reference/former_divisions.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t npos = std::u32string_view::npos;
constexpr std::size_t kLongestDivision = 15;
constexpr std::size_t kLongestShortName = 7;
constexpr std::u32string_view kRoadEnds = U"路街道巷弄";
constexpr std::u32string_view kRoadMiddles = U"东西南北中一二三四五六七八九十大环";

// Parts of Hong Kong, and levels of no name that lists of codes carry.
struct Extra {
  std::u32string_view name;
  AddressPart part;
};
constexpr Extra kExtras[] = {
    {U"市辖区", AddressPart::City},   {U"省直辖县级行政区划", AddressPart::City},
    {U"省直辖", AddressPart::City},   {U"自治区直辖县级行政区划", AddressPart::City},
    {U"县", AddressPart::City},       {U"香港岛", AddressPart::District},
    {U"港岛", AddressPart::District}, {U"九龙", AddressPart::District},
    {U"新界", AddressPart::District},
};

// What follows a short name when it is not a place but the beginning of a name: 北京大学, 上海银行.
constexpr std::u32string_view kNamesBehind[] = {
    U"大学", U"学院", U"银行", U"大厦", U"饭店", U"宾馆", U"酒店", U"大酒店", U"火车站", U"站",
    U"东站", U"西站", U"南站", U"北站", U"机场", U"中学", U"小学", U"公园",   U"花园",   U"大桥",
    U"国际", U"广场", U"新村", U"小区", U"村",   U"镇",   U"乡",   U"社区",   U"工业",   U"科技",
};

// The text behind a short division name shows that it is the name of a road: 南京路, 北京西路,
// 广州大道.
bool is_road_behind(std::u32string_view rest) {
  std::size_t at = 0;
  while (at < rest.size() && at < 2 && kRoadMiddles.find(rest[at]) != npos) ++at;
  return at < rest.size() && kRoadEnds.find(rest[at]) != npos;
}

// A name that is complete without the division: 杭州|科技路, 北京|工业园路, but 北京大学|南门.
bool is_whole_road(std::u32string_view rest, std::size_t length) {
  if (length < 2) return false;
  if (length < rest.size() && (rest[length] == U'园' || rest[length] == U'区')) ++length;
  return is_road_behind(rest.substr(length));
}

bool is_name_behind(std::u32string_view rest) {
  return std::any_of(std::begin(kNamesBehind), std::end(kNamesBehind),
                     [&](std::u32string_view word) {
                       return rest.starts_with(word) && !is_whole_road(rest, word.size());
                     });
}

bool is_inside(const Division& inner, const Division& outer) {
  if (outer.level == DivisionLevel::Province) return inner.province_code() == outer.code;
  if (outer.level == DivisionLevel::City) return inner.city_code() == outer.code;
  return inner.code == outer.code;
}

AddressPart part_of(const Division& division) {
  switch (division.level) {
    case DivisionLevel::Province:
      return AddressPart::Province;
    case DivisionLevel::City:
      return AddressPart::City;
    default:
      return AddressPart::District;
  }
}

// Without context: provinces and cities, and area names that are full or belong to one place
// only.
const Division* first_choice(const std::vector<Division>& divisions, bool is_full) {
  const Division* best = &divisions.front();
  for (const Division& division : divisions) {
    if (division.level < best->level) best = &division;
  }
  if (best->level != DivisionLevel::Area) return best;
  return divisions.size() == 1 && (is_full || best->name.ends_with("市")) ? best : nullptr;
}

class Taker {
 public:
  Taker(HanText& text, AddressParts& parts) : text_(text), parts_(parts) {}

  HanDivisions take() {
    for (int round = 0; round < 6; ++round) {
      if (!take_current() && !take_extra() && !take_former()) break;
    }
    return std::move(out_);
  }

 private:
  bool take_current() {
    Division found;
    const std::size_t length = find_prefix(found);
    if (length == 0) return false;
    const Division& last = out_.smallest;
    const bool outside = last.code != 0 && !is_inside(found, find_division(last.province_code()));
    const bool is_repeat = found.code == last.code && found.is_municipality();
    const AddressPart part = is_repeat ? AddressPart::City : part_of(found);
    const std::string written = take_han_front(text_, length);
    if (outside) out_.mismatch = written;
    parts_.append(part, written, "");
    out_.last = std::max(out_.last, part);
    if (!outside) out_.smallest = found;
    return true;
  }

  // The longest division the text begins with that fits behind the last one.
  std::size_t find_prefix(Division& found) const {
    std::vector<Division> divisions;
    const std::u32string_view all(text_.plain);
    if (all.size() < 2 || !begins_division(to_utf8(all.substr(0, 2)))) return 0;
    for (std::size_t length = std::min(kLongestDivision, all.size()); length >= 2; --length) {
      divisions.clear();
      const std::string name = to_utf8(all.substr(0, length));
      find_divisions(name, length <= kLongestShortName, divisions);
      if (divisions.empty()) continue;
      const bool is_full = divisions.front().name == name;
      const Division* best = choose(divisions, is_full);
      if (best == nullptr || (!is_full && !is_apart(*best, length))) continue;
      found = *best;
      return length;
    }
    return 0;
  }

  // Whether a short name stands for the division here: a part of it follows (唐山路北区), or what
  // follows makes no other name of it (南京路, 双流县), and for an area the rest alone reads better
  // than the whole (昆山人民路, but 文昌阁村).
  bool is_apart(const Division& division, std::size_t length) const {
    const std::u32string_view all(text_.plain);
    const std::u32string_view rest = all.substr(length);
    if (is_part_behind(division, rest)) return true;
    const bool is_placed = out_.smallest.code != 0 && division.level == DivisionLevel::Area;
    if (is_road_behind(rest) || (!is_placed && is_name_behind(rest))) return false;
    if (is_placed && rest.starts_with(U"门")) return false;
    if (find_former().length > length) return false;
    if (division.level != DivisionLevel::Area) return true;
    const int bonus = is_placed ? 13 : 8;
    return score_han_split(rest, AddressPart::District) + bonus >= score_han_split(all, out_.last);
  }

  // The full name of a division inside it, or the short one of a city of a province (江苏镇江).
  static bool is_part_behind(const Division& division, std::u32string_view rest) {
    if (rest.size() < 2 || !begins_division(to_utf8(rest.substr(0, 2)))) return false;
    std::vector<Division> found;
    for (std::size_t length = std::min(kLongestDivision, rest.size()); length >= 2; --length) {
      found.clear();
      const std::string name = to_utf8(rest.substr(0, length));
      find_divisions(name, length <= kLongestShortName, found);
      for (const Division& inner : found) {
        const bool named = inner.name == name || inner.level == DivisionLevel::City;
        if (named && inner.level > division.level && is_inside(inner, division)) return true;
      }
    }
    return false;
  }

  // Prefers a division inside the last one; a full name elsewhere is a mismatch, a short one is no
  // division.
  const Division* choose(const std::vector<Division>& divisions, bool is_full) const {
    const Division& last = out_.smallest;
    if (last.code == 0) {
      return out_.last == AddressPart::Country ? first_choice(divisions, is_full) : nullptr;
    }
    if (out_.last == AddressPart::District) return nullptr;
    for (const Division& division : divisions) {
      const bool smaller = division.level > last.level || last.is_municipality();
      if (smaller && is_inside(division, last)) return &division;
    }
    const Division province = find_division(last.province_code());
    for (const Division& division : divisions) {
      if (division.level > province.level && is_inside(division, province)) return &division;
    }
    const bool is_larger_wrong = is_full && divisions.front().level != DivisionLevel::Province &&
                                 last.level == DivisionLevel::Province;
    return is_larger_wrong && divisions.size() == 1 ? &divisions.front() : nullptr;
  }

  bool take_extra() {
    for (const Extra& extra : kExtras) {
      const bool fits = out_.last < AddressPart::District &&
                        (out_.smallest.code != 0 || extra.part != AddressPart::City);
      if (!fits || !text_.starts_with(extra.name)) continue;
      const std::u32string_view rest = std::u32string_view(text_.plain).substr(extra.name.size());
      if (extra.part == AddressPart::District && is_road_behind(rest)) continue;
      if (extra.name.size() == 1 && !is_part_behind(out_.smallest, rest)) continue;
      const bool is_area = extra.part == AddressPart::City && out_.last == AddressPart::City;
      const AddressPart part = is_area ? AddressPart::District : extra.part;
      parts_.append(part, take_han_front(text_, extra.name.size()), "");
      if (!is_area) out_.last = std::max(out_.last, part);
      return true;
    }
    return false;
  }

  // A full name of the past, inside the last division when there is one: 北京市崇文区.
  bool take_former() {
    const Former former = find_former();
    if (former.length == 0) return false;
    parts_.append(former.part, take_han_front(text_, former.length), "");
    out_.last = former.part;
    return true;
  }

  struct Former {
    std::size_t length = 0;  // 0: none
    AddressPart part = AddressPart::District;
  };

  Former find_former() const {
    const std::u32string_view all(text_.plain);
    if (out_.last >= AddressPart::District) return {};
    std::vector<std::uint32_t> codes;
    for (std::size_t length = std::min<std::size_t>(12, all.size()); length >= 3; --length) {
      if (std::u32string_view(U"省市区县旗盟").find(all[length - 1]) == npos) continue;
      codes.clear();
      find_former_divisions(to_utf8(all.substr(0, length)), codes);
      for (const std::uint32_t code : codes) {
        const Division& last = out_.smallest;
        if (last.code != 0 && code / 10000 != last.code / 10000) continue;
        const AddressPart part = code % 100 == 0 ? AddressPart::City : AddressPart::District;
        if (part > out_.last || out_.last == AddressPart::Country) return {length, part};
      }
    }
    return {};
  }

  HanText& text_;
  AddressParts& parts_;
  HanDivisions out_;
};

}  // namespace

std::string take_han_front(HanText& text, std::size_t count) {
  std::string taken = text.part(0, count).written_utf8();
  text.erase(0, count);
  while (!text.empty() && is_address_separator(text.plain.front())) text.erase(0, 1);
  return taken;
}

HanDivisions take_han_divisions(HanText& text, AddressParts& parts) {
  return Taker(text, parts).take();
}

}  // namespace spruce
