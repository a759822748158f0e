// 江苏省苏州市昆山市玉山镇人民南路888号3栋502室: postal code and brackets first, then divisions by
// the table, then the rest by words; the keys for matching last.
#include <algorithm>

#include "core/fields/address_han_divisions.h"
#include "core/fields/address_han_split.h"
#include "core/fields/address_parse.h"
#include "core/fields/han_text.h"
#include "core/reference/divisions.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t npos = std::u32string::npos;

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_alnum(char32_t c) { return is_digit(c) || (c >= U'a' && c <= U'z'); }

class HanParser {
 public:
  explicit HanParser(std::string_view value) : text_(HanText::of(value)) {}

  Address parse() {
    address_.is_han = true;
    take_label();
    take_postcode();
    take_brackets();
    take_country();
    const HanDivisions divisions = take_han_divisions(text_, address_.parts);
    address_.mismatch = divisions.mismatch;
    split_rest(divisions.last);
    split_joined_rooms();
    finish_keys(divisions.smallest);
    return std::move(address_);
  }

 private:
  void trim() {
    while (!text_.empty() && is_address_separator(text_.plain.front())) text_.erase(0, 1);
    while (!text_.empty() && is_address_separator(text_.plain.back())) {
      text_.erase(text_.size() - 1, 1);
    }
  }

  // "地址：…", "公司地址: …"
  void take_label() {
    constexpr std::size_t kLongestLabel = 6;
    const std::size_t colon = text_.plain.find_first_of(U":：");
    if (colon == npos || colon > kLongestLabel || colon < 2) return;
    if (!std::u32string_view(text_.plain).substr(0, colon).ends_with(U"址")) return;
    add(AddressPart::Note, take_han_front(text_, colon));
  }

  void add(AddressPart part, std::string_view text) {
    address_.parts.append(part, text, part == AddressPart::Note ? " " : "");
  }

  static bool is_code(std::u32string_view digits) {
    return digits.size() == 6 && std::all_of(digits.begin(), digits.end(), is_digit);
  }

  // Six digits at either end that belong to no longer number, "邮编" in front or not.
  void take_postcode() {
    trim();
    const std::u32string_view all(text_.plain);
    const auto digit_at = [&](std::size_t at) { return at < all.size() && is_alnum(all[at]); };
    if (all.size() > 6 && is_code(all.substr(0, 6)) && !digit_at(6)) {
      add(AddressPart::Postcode, take_han_front(text_, 6));
    } else if (all.size() > 6 && is_code(all.substr(all.size() - 6)) && !digit_at(all.size() - 7)) {
      add(AddressPart::Postcode, text_.part(all.size() - 6).written_utf8());
      text_.erase(all.size() - 6, 6);
      trim();
      for (std::u32string_view word :
           {std::u32string_view(U"邮政编码"), std::u32string_view(U"邮编")}) {
        if (!text_.ends_with(word)) continue;
        add(AddressPart::Note, text_.part(text_.size() - word.size()).written_utf8());
        text_.erase(text_.size() - word.size(), word.size());
      }
      trim();
    }
  }

  void take_brackets() {
    for (std::size_t open = text_.plain.find(U'('); open != npos; open = text_.plain.find(U'(')) {
      const std::size_t close = text_.plain.find(U')', open);
      const std::size_t count = close == npos ? 1 : close - open + 1;
      if (close != npos) {
        add(AddressPart::Note, text_.part(open + 1, close - open - 1).written_utf8());
      }
      text_.erase(open, count);
    }
  }

  void take_country() {
    for (std::u32string_view name :
         {std::u32string_view(U"中华人民共和国"), std::u32string_view(U"中国")}) {
      const std::u32string_view rest =
          std::u32string_view(text_.plain).substr(std::min(name.size(), text_.size()));
      if (!text_.starts_with(name) || rest.empty() || !begins_place(rest)) continue;
      add(AddressPart::Country, take_han_front(text_, name.size()));
      return;
    }
  }

  // Not 中国银行, 中国人民大学.
  static bool begins_place(std::u32string_view rest) {
    while (!rest.empty() && is_address_separator(rest.front())) rest.remove_prefix(1);
    return rest.size() >= 2 && begins_division(to_utf8(rest.substr(0, 2)));
  }

  void split_rest(AddressPart last) {
    trim();
    AddressPart before = AddressPart::Country;
    std::size_t end = 0;
    for (const HanSegment& segment : split_han_address(text_.plain, last)) {
      const std::string written =
          text_.part(segment.begin, segment.end - segment.begin).written_utf8();
      const bool joined = segment.part == before && segment.begin == end;
      address_.parts.append(segment.part, written, joined ? "" : " ");
      before = segment.part;
      end = segment.end;
    }
  }

  // "3-2-501" in one piece behind a place: building, unit, room. Behind a road it may be the
  // number.
  void split_joined_rooms() {
    std::string& room = address_.parts[AddressPart::Room];
    std::string& building = address_.parts[AddressPart::Building];
    std::string& unit = address_.parts[AddressPart::Unit];
    if (room.find('-') == std::string::npos || room.find(' ') != std::string::npos) return;
    const std::size_t last = room.rfind('-');
    const std::size_t first = room.find('-');
    if (first != last && room.find('-', first + 1) != last) return;
    if (first == 0 || last - first == 1 || last + 1 == room.size()) return;
    if (first == last && first >= 3) return;  // 2105-2108室: from room to room
    if (first != last) {
      if (!building.empty() || !unit.empty()) return;
      building = room.substr(0, first);
      unit = room.substr(first + 1, last - first - 1);
    } else if (building.empty()) {
      building = room.substr(0, first);
    } else if (unit.empty()) {
      unit = room.substr(0, first);
    } else {
      return;
    }
    room.erase(0, last + 1);
  }

  static void append_code(std::string& key, std::string_view text) {
    bool fresh = true;
    for (const char c : HanText::of(text).plain_utf8()) {
      const bool keep = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
      if (keep && fresh && !key.empty()) key.push_back('-');
      if (keep) key.push_back(c);
      fresh = !keep;
    }
  }

  void finish_keys(const Division& smallest) {
    const AddressParts& parts = address_.parts;
    append_code(address_.number_key, parts[AddressPart::Number]);
    for (const AddressPart part :
         {AddressPart::Building, AddressPart::Unit, AddressPart::Floor, AddressPart::Room}) {
      append_code(address_.unit_key, parts[part]);
    }
    std::string street = parts[AddressPart::Road];
    if (street.empty()) {
      for (const AddressPart part : {AddressPart::Zone, AddressPart::Village, AddressPart::Group,
                                     AddressPart::Place, AddressPart::Section, AddressPart::Note}) {
        street.append(parts[part]);
      }
    }
    address_.street_key = address_.name_key = HanText::of(street).plain_utf8();
    if (smallest.code == 0) return;
    address_.division = smallest.code;
    const Division province = find_division(smallest.province_code());
    const Division city = find_division(smallest.city_code());
    address_.chain = province.name;
    if (city.code != province.code) address_.chain.append(city.name);
    if (smallest.level == DivisionLevel::Area) address_.chain.append(smallest.name);
  }

  HanText text_;
  Address address_;
};

}  // namespace

Address parse_han_address(std::string_view text) { return HanParser(text).parse(); }

}  // namespace spruce
