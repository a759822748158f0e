// Boxes and units wherever they stand: PO Box 12, Apt 5, 2nd Floor, Bldg 3.
#include <algorithm>

#include "core/fields/address_latin.h"
#include "core/fields/ascii.h"

namespace spruce {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

AddressPart unit_part(std::string_view full) {
  if (is_one_of(full, {"floor", "level", "etage", "stock", "lou", "mezzanine"})) {
    return AddressPart::Floor;
  }
  if (is_one_of(full, {"building", "block", "tower", "house"})) return AddressPart::Building;
  return full == "room" || full == "shi" ? AddressPart::Room : AddressPart::Unit;
}

bool is_ordinal(std::string_view folded) {
  return is_street_ordinal(folded) || is_one_of(folded, {"ground", "top", "upper", "lower", "1er",
                                                         "2eme", "3eme", "4eme", "1e", "2e", "3e"});
}

class UnitTaker {
 public:
  explicit UnitTaker(LatinWords& words) : words_(words) {}

  void take() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (!words_.is_free(i)) continue;
      if (const std::size_t box = box_length(i); box > 0) {
        words_.take(i, i + box, AddressPart::Box);
      } else if (words_[i].street.kind == StreetWordKind::Unit) {
        take_unit(i);
      }
    }
  }

 private:
  bool same_line(std::size_t a, std::size_t b) const {
    return b < words_.size() && words_[a].line == words_[b].line;
  }

  // "PO Box 12", "Box 12", "Postfach 12 34 56", "RR 2 Box 15", "BP 12", "Apartado de Correos 12".
  std::size_t box_length(std::size_t at) const {
    const std::string_view first = words_[at].folded;
    std::size_t end = at;
    if (const std::size_t route = route_length(at); route > 0) return route;
    const bool post_office = first == "post" && at + 2 < words_.size() &&
                             words_[at + 1].folded == "office" && words_[at + 2].folded == "box";
    if (first == "lockbox" || first == "pob") {
      end = at + 1;
    } else if (post_office) {
      end = at + 3;
    } else if (is_one_of(first, {"apartado", "caixa", "casilla", "private", "locked", "pmb", "bp",
                                 "drawer"})) {
      end = at + 1;
      while (same_line(at, end) &&
             is_one_of(words_[end].folded, {"de", "postal", "correos", "bag"})) {
        ++end;
      }
    } else if (words_[at].street.kind == StreetWordKind::Box) {
      while (same_line(at, end) &&
             (words_[end].street.kind == StreetWordKind::Box ||
              is_one_of(words_[end].folded, {"o", "office", "drawer", "#"}))) {
        ++end;
      }
    }
    if (end == at) return 0;
    if (same_line(at, end) && words_[end].street.full == "no") ++end;
    const std::size_t words = end;
    while (same_line(at, end) && words_.is_free(end) &&
           (words_[end].has_digit || (end == words && words_[end].folded.size() == 1))) {
      ++end;
    }
    const bool has_number = end > words;
    return has_number || first == "postfach" ? end - at : 0;
  }

  // "RR 2 Box 15", "rr # 2 box 484", "HC1 Box 5", "Route Box # 201".
  std::size_t route_length(std::size_t at) const {
    const std::string_view first = words_[at].folded;
    const bool glued = first.size() > 2 && is_one_of(first.substr(0, 2), {"rr", "hc"}) &&
                       all_digits(first.substr(2));
    if (!glued &&
        !is_one_of(first, {"rr", "hc", "hcr", "cmr", "psc", "unit", "rt", "rte", "route"})) {
      return 0;
    }
    std::size_t end = skip_number(at + 1);
    const bool boxed = same_line(at, end) && words_[end].folded == "box";
    if (!boxed)
      return first[0] != 'u' && first.size() <= 3 && first[1] != 't' && end > at + 1 ? end - at : 0;
    const std::size_t behind = skip_number(end + 1);
    return behind > end + 1 ? behind - at : 0;
  }

  std::size_t skip_number(std::size_t at) const {
    const std::size_t from = at > 0 ? at - 1 : 0;
    std::size_t end = at;
    while (same_line(from, end) && (words_[end].folded == "#" || words_[end].street.full == "no"))
      ++end;
    return same_line(from, end) && words_[end].has_digit ? end + 1 : at;
  }

  bool is_id(std::size_t at) const {
    const LatinWord& word = words_[at];
    return word.has_digit || word.folded.size() == 1 ||
           (word.folded.size() <= 3 && word.is_upper && word.street.kind == StreetWordKind::None);
  }

  void take_unit(std::size_t at) {
    const AddressPart part = unit_part(words_[at].street.full);
    const bool leads = at == words_.line_begin(at);
    // 2nd Floor, Second Floor
    if (at > 0 && words_.is_free(at - 1) && same_line(at - 1, at) &&
        is_ordinal(words_[at - 1].folded) && part != AddressPart::Unit) {
      words_.take(at - 1, at + 1, part);
      return;
    }
    if (words_[at].folded == "#" && at > 0 &&
        is_one_of(words_[at - 1].street.full, {"route", "highway", "box"})) {
      return;
    }
    // "47 S Meridan St 2 Floor"
    if (part == AddressPart::Floor && at > 1 && words_.is_free(at - 1) && same_line(at - 1, at) &&
        all_digits(words_[at - 1].folded) && words_[at - 1].folded.size() <= 2 &&
        words_.line_begin(at) < at - 1) {
      words_.take(at - 1, at + 1, part);
      return;
    }
    std::size_t id = at + 1;
    while (same_line(at, id) && (words_[id].folded == "#" || words_[id].street.full == "no")) ++id;
    if (same_line(at, id) && words_.is_free(id) && is_id(id)) {
      // "Palm Beach FL 33401": a state, not a floor.
      if (words_[at].folded.size() == 2 && count_digits(words_[id].folded.substr(0, 5)) == 5)
        return;
      ++id;
      const bool letter = words_[id - 1].has_digit && id + 1 == words_.line_end(at) &&
                          words_[id].folded.size() == 1 && !words_[id].has_digit;
      words_.take(at, letter ? id + 1 : id, part);  // Apt 20 C
      return;
    }
    const bool last = at + 1 == words_.line_end(at) || !words_.is_free(at + 1);
    const bool says_all = is_one_of(
        words_[at].street.full, {"basement", "penthouse", "mezzanine", "front", "rear", "lobby"});
    if (says_all && last && !leads) words_.take(at, at + 1, AddressPart::Unit);
    if (says_all && last && leads && at > 0) words_.take(at, at + 1, AddressPart::Unit);
  }

  LatinWords& words_;
};

}  // namespace

void take_latin_units(LatinWords& words) { UnitTaker(words).take(); }

}  // namespace spruce
