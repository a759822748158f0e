// Tables of scores by the length of a name, and the exceptions that words make.
#include "core/fields/address_han_score.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/fields/address_han_number.h"

namespace spruce {
namespace {

constexpr std::size_t npos = std::u32string_view::npos;
using Kind = HanAddressKind;
using Part = AddressPart;

constexpr int kSegmentCost = 4;
constexpr std::u32string_view kDirections = U"东西南北中大新老前后正横上下";

// By the length of the name in front of the word; the last one holds for all longer ones.
using ByLength = std::array<int, 9>;
constexpr ByLength kProvince = {kImpossible, kImpossible, 18, 16, -10, -20, -20, -20, -20};
constexpr ByLength kCity = {kImpossible, -5, 16, 13, 4, -2, -10, -15, -20};
constexpr ByLength kDistrict = {kImpossible, 4, 15, 10, 3, 0, -4, -8, -12};
constexpr ByLength kZone = {10, 14, 17, 16, 15, 13, 11, 10, 7};
constexpr ByLength kTown = {kImpossible, 6, 22, 17, 12, 8, 6, 4, -6};
constexpr ByLength kFolkTown = {kImpossible, 6, 20, 22, 22, 22, 22, 22, 22};
constexpr ByLength kStreetOffice = {kImpossible, 10, 26, 22, 14, 9, 5, 0, -10};
constexpr ByLength kHamlet = {kImpossible, 8, 20, 17, 9, 2, -5, -10, -20};
constexpr ByLength kVillage = {kImpossible, 10, 22, 20, 15, 8, 3, -2, -10};
constexpr ByLength kRoad = {kImpossible, 5, 19, 17, 12, 6, 0, -6, -14};
constexpr ByLength kShortPlace = {kImpossible, -6, 4, 5, 4, 2, 1, 0, -3};
constexpr ByLength kPlace = {0, 8, 14, 14, 13, 11, 9, 8, 5};
constexpr ByLength kWhole = {10, 2, 6, 3, 0, -4, -8, -12, -16};
constexpr ByLength kNote = {7, -6, 2, 0, -3, -6, -9, -12, -16};

int at_length(const ByLength& scores, std::size_t length) {
  return scores[std::min(length, scores.size() - 1)];
}

bool any_of(std::u32string_view text, std::u32string_view wanted) {
  return text.find_first_of(wanted) != npos;
}

bool is_directions(std::u32string_view stem) {
  return !stem.empty() && stem.find_first_not_of(kDirections) == npos;
}

// Words of other parts inside a name: 江东街道青口 is no name of a village. The first character may
// be one (镇海, 村前, 市场), the last one of a town too (江宁路街道, 林家村镇).
int score_inside(std::u32string_view stem, Kind kind) {
  if (stem.size() < 2) return 0;
  std::u32string_view inner = stem.substr(1);
  if (kind == Kind::Town) inner.remove_suffix(1);
  const auto count = [&](std::u32string_view words) {
    return static_cast<int>(std::count_if(inner.begin(), inner.end(),
                                          [&](char32_t c) { return words.find(c) != npos; }));
  };
  switch (kind) {
    case Kind::Road:
      return -10 * count(U"路街镇乡号省栋幢") - 4 * count(U"村区市县巷弄桥");
    case Kind::Town:
    case Kind::City:
    case Kind::District:
    case Kind::Province:
      return -9 * count(U"路街村号区县市镇乡省");
    case Kind::Village:
    case Kind::Zone:
      return -9 * count(U"路街镇乡号村县省道");
    default:
      return -7 * count(U"路街镇乡号村栋幢巷弄层室");
  }
}

int score_road(std::u32string_view stem, const HanAddressWord& word, Part behind) {
  if (word.text.back() == U'段') {
    return behind == Part::Road && stem.empty() ? 14 : kImpossible;
  }
  if (stem.empty()) return kImpossible;
  int score = at_length(kRoad, stem.size());
  if (word.text.size() == 1 && std::u32string_view(U"坡堤条道弄").find(word.text[0]) != npos) {
    score -= 7;
  }
  const bool follows_name = behind > Part::Town && behind != Part::Road && behind != Part::Number;
  if (is_directions(stem) && stem.size() == 1) score = follows_name ? -10 : 8;
  return score;
}

int score_name(std::u32string_view stem, const HanAddressWord& word, Part behind) {
  const bool is_short = word.text.size() == 1;
  switch (word.kind) {
    case Kind::Province:
      return at_length(kProvince, stem.size());
    case Kind::City:
      return at_length(kCity, stem.size());
    case Kind::District:
      return at_length(kDistrict, stem.size());
    case Kind::Zone:
      return at_length(kZone, stem.size()) + static_cast<int>(word.text.size()) / 2 -
             (behind >= Part::Road || behind == Part::Zone ? 12 : 0);
    case Kind::Town:
      if (word.text[0] == U'族' || word.text[0] == U'民') return at_length(kFolkTown, stem.size());
      return at_length(is_short ? kTown : kStreetOffice, stem.size());
    case Kind::Village:
      if (!is_short) return at_length(kVillage, stem.size());
      return at_length(kHamlet, stem.size()) - (word.text[0] == U'村' ? 0 : 8);
    case Kind::Group:
      return at_length(kHamlet, stem.size()) - 4;
    case Kind::Road:
      return score_road(stem, word, behind);
    case Kind::Place:
      if (stem.empty() && word.text.size() >= 3) return 4;  // 科技园
      return at_length(is_short ? kShortPlace : kPlace, stem.size());
    case Kind::Note:
      return at_length(kNote, stem.size()) - (is_short ? 5 : 0);
    default:
      return at_length(kWhole, stem.size());
  }
}

bool is_inside_building(Part part) {
  return part == Part::Building || part == Part::Unit || part == Part::Floor;
}

}  // namespace

AddressPart part_of(HanAddressKind kind) {
  constexpr Part kParts[] = {
      Part::Province, Part::City,  Part::District, Part::Zone,  Part::Town,    Part::Village,
      Part::Group,    Part::Road,  Part::Number,   Part::Place, Part::Section, Part::Building,
      Part::Unit,     Part::Floor, Part::Room,     Part::Note,
  };
  return kParts[static_cast<std::size_t>(kind)];
}

int score_ending(std::u32string_view stem, const HanAddressWord& word, AddressPart behind) {
  const bool has_digits =
      std::any_of(stem.begin(), stem.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
  if (has_digits && word.kind <= Kind::Group) return kImpossible;
  int score = score_name(stem, word, behind);
  if (score <= kImpossible) return score;
  if (word.kind == Kind::District && word.text == U"区" &&
      any_of(stem.substr(stem.size() - 1), U"小园社地街片厂校院库港市")) {
    return kImpossible;
  }
  if (has_digits) score -= 6;
  return score + score_inside(stem, word.kind) - kSegmentCost;
}

int score_counter(std::u32string_view number, const HanAddressWord& word, AddressPart behind) {
  const bool digits = has_han_digit(number);
  const bool letters = is_letters_only(number);
  int score = 16;
  switch (word.kind) {
    case Kind::Number:
      score = behind == Part::Road ? 24 : 19;
      if (!digits) score = -6;
      if (std::u32string_view(U"东西南北中").find(number.front()) != npos) score -= 12;
      if (is_inside_building(behind)) score -= 14;
      break;
    case Kind::Room:
      if (word.text == U"号") {
        score = is_inside_building(behind) ? 14 : kImpossible;
      } else if (word.text == U"户" || word.text == U"间" || word.text == U"座") {
        score = 4;
      }
      break;
    case Kind::Floor:
      if (!digits) return kImpossible;
      if (word.text == U"f") score = 12;
      break;
    case Kind::Building:
      if (word.text.size() == 1 &&
          std::u32string_view(U"排库馆舍塔墩").find(word.text[0]) != npos) {
        score = 6;
      }
      if (word.text[0] == U'楼') score = letters ? 12 : kImpossible;
      break;
    case Kind::Unit:
      if (word.text == U"门" || word.text == U"单") score = digits ? 8 : -8;
      break;
    case Kind::Section:
      score = word.text.size() == 1 && !letters ? 8 : 12;
      if (std::u32string_view(U"里村坊院苑连营").find(word.text[0]) != npos) score = 1;
      if (!digits && !letters) score -= 4;
      break;
    case Kind::Road:
      score = digits ? 13 : 2;
      break;
    default:
      score = digits ? 18 : -8;
      break;
  }
  return score - kSegmentCost;
}

int score_bare_number(std::u32string_view number, AddressPart behind, bool is_last,
                      AddressPart& part) {
  if (!has_han_digit(number)) return kImpossible;
  const bool is_joined = number.find(U'-') != npos;
  int score = -6;
  part = Part::Note;
  if (behind == Part::Road) {
    part = Part::Number;
    score = 12;
  } else if (is_inside_building(behind)) {
    part = Part::Room;
    score = 11;
  } else if (behind == Part::Place || behind == Part::Section || behind == Part::Number) {
    part = is_joined || number.size() >= 3 ? Part::Room : Part::Building;
    score = 6;
  } else if (behind == Part::Village || behind == Part::Group || behind == Part::Town) {
    part = Part::Number;
    score = 4;
  }
  return score - (is_last ? 0 : 5) - kSegmentCost;
}

int score_unknown(std::size_t length, AddressPart part) {
  const int each = static_cast<int>(length);
  if (part == Part::Note) return -13 - 2 * each;
  return (length < 2 ? -16 : -9 - 2 * each);
}

int score_order(AddressPart last, AddressPart next) {
  if (next == Part::Note || last == Part::Note) return 0;
  if (last == next) {
    switch (next) {
      case Part::Number:
        return -1;
      case Part::Road:
        return -4;
      case Part::Place:
      case Part::Section:
        return -3;
      case Part::Village:
        return -5;
      default:
        return -10;
    }
  }
  if (next > last) return 0;
  if (next == Part::Road && last == Part::Place) return -3;
  if (next == Part::Number && last > Part::Number) return -4;
  if (next == Part::Place) return -5;
  if (next == Part::Road && last == Part::Number) return -5;
  if (next == Part::Zone) return -2;
  return -9;
}

}  // namespace spruce
