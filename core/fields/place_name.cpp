// Feature: header of fixed size, ids, folded name.
#include "core/fields/place_name.h"

#include <algorithm>

#include "core/fields/feature.h"
#include "core/fields/name_case.h"
#include "core/fields/name_sound.h"
#include "core/fields/similar_text.h"
#include "core/fields/text_rules.h"
#include "core/reference/divisions.h"
#include "core/text/normalize.h"
#include "core/text/pinyin.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr double kSimilar = 0.90;
constexpr std::size_t kShortestEdit = 5;
constexpr std::size_t kShortestPart = 4;

struct Header {
  std::uint64_t bigrams;
  std::uint32_t hash;
  std::uint32_t sound;  ///< of the letters without spaces, or of the pinyin
  std::uint8_t length;
  std::uint8_t is_han;
  std::uint8_t unused[6];
};

struct Spelling {
  std::string_view from;
  std::string_view to;
};

constexpr Spelling kWords[] = {
    {"st", "saint"},     {"ste", "sainte"},   {"mt", "mount"},     {"ft", "fort"},
    {"n", "north"},      {"s", "south"},      {"e", "east"},       {"w", "west"},
    {"pt", "port"},      {"hts", "heights"},  {"spgs", "springs"}, {"vlg", "village"},
    {"twp", "township"}, {"jct", "junction"},
};

// Places whose names are not read character by character in the usual way.
constexpr Spelling kReadings[] = {
    {"重庆", "chongqing"}, {"厦门", "xiamen"},     {"长春", "changchun"},
    {"长沙", "changsha"},  {"长治", "changzhi"},   {"六安", "luan"},
    {"蚌埠", "bengbu"},    {"亳州", "bozhou"},     {"台州", "taizhou"},
    {"丽水", "lishui"},    {"乐山", "leshan"},     {"朝阳", "chaoyang"},
    {"西藏", "xizang"},    {"香港", "hongkong"},   {"澳门", "macau"},
    {"台北", "taipei"},    {"陕西", "shaanxi"},    {"内蒙古", "innermongolia"},
    {"哈尔滨", "harbin"},  {"呼和浩特", "hohhot"}, {"乌鲁木齐", "urumqi"},
    {"拉萨", "lhasa"},     {"高雄", "kaohsiung"},
};

std::string without_spaces(std::string_view text) {
  std::string out(text);
  std::erase(out, ' ');
  return out;
}

bool is_part_of(std::string_view part, std::string_view whole) {
  if (part.size() < kShortestPart || part.size() >= whole.size()) return false;
  return (whole.starts_with(part) && whole[part.size()] == ' ') ||
         (whole.ends_with(part) && whole[whole.size() - part.size() - 1] == ' ');
}

std::string short_han_place(const std::string& folded) {
  std::vector<Division> divisions;
  find_divisions(folded, true, divisions);
  if (!divisions.empty()) return std::string(short_division_name(divisions.front()));
  for (std::string_view word : {"市", "省", "县", "区"}) {
    if (folded.ends_with(word) && folded.size() >= word.size() + 6) {
      return folded.substr(0, folded.size() - word.size());
    }
  }
  return folded;
}

}  // namespace

std::string place_pinyin(std::string_view han) {
  for (const Spelling& reading : kReadings) {
    if (reading.from == han) return std::string(reading.to);
  }
  return without_spaces(pinyin_of(han));
}

std::string make_city_key(std::string_view text) {
  const std::string folded = to_latin_letters(fold_text(text));
  if (has_han(folded)) return short_han_place(without_spaces(folded));
  std::string key;
  const std::vector<std::string_view> words = split_words(folded);
  for (std::string_view word : words) {
    if (words.size() > 1 && (word == "city" || word == "shi") &&
        word.data() == words.back().data()) {
      continue;
    }
    const auto* at = std::find_if(std::begin(kWords), std::end(kWords),
                                  [&](const Spelling& row) { return row.from == word; });
    if (!key.empty()) key.push_back(' ');
    key.append(at == std::end(kWords) || words.size() == 1 ? word : at->to);
  }
  return key;
}

void append_place_name(std::string_view key, std::string_view ids, std::string& out) {
  if (key.empty()) return;
  Header header{};
  header.bigrams = bigram_signature(key);
  header.hash = short_hash(key);
  header.is_han = has_han(key) ? 1 : 0;
  header.sound = short_hash(header.is_han != 0 ? place_pinyin(key) : without_spaces(key));
  header.length = static_cast<std::uint8_t>(text_length(key));
  FeatureWriter writer(out);
  writer.part(record_bytes(header));
  writer.part(ids);
  writer.part(compared_text(key));
}

PlaceRelation relate_place_names(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return PlaceRelation::Missing;
  FeatureReader reader_a(a);
  FeatureReader reader_b(b);
  const auto x = read_record<Header>(reader_a.next());
  const auto y = read_record<Header>(reader_b.next());
  const std::string_view ids_a = reader_a.next();
  const std::string_view ids_b = reader_b.next();
  if (x.hash == y.hash || share_number16(ids_a, ids_b)) return PlaceRelation::Same;
  if (x.is_han != y.is_han) {
    return x.sound == y.sound ? PlaceRelation::OtherScript : PlaceRelation::Different;
  }
  if (x.is_han != 0) return PlaceRelation::Different;
  if (x.sound == y.sound) return PlaceRelation::Same;
  // Two names of the table are two places, however alike: Iowa and Idaho.
  if (!ids_a.empty() && !ids_b.empty()) return PlaceRelation::Different;
  const std::size_t longest = std::max(x.length, y.length);
  const std::size_t floor = least_edits(x.bigrams, y.bigrams);
  const std::string_view text_a = reader_a.next();
  const std::string_view text_b = reader_b.next();
  if (floor <= 1 && longest >= kShortestEdit && text_edits(text_a, text_b, 1) <= 1) {
    return PlaceRelation::OneEdit;
  }
  if (is_part_of(text_a, text_b) || is_part_of(text_b, text_a)) return PlaceRelation::PartOf;
  const bool near = floor <= longest / 4 + 1;
  return near && text_jaro_winkler(text_a, text_b, kSimilar) >= kSimilar ? PlaceRelation::Similar
                                                                         : PlaceRelation::Different;
}

std::string_view place_name_key(std::string_view feature) {
  FeatureReader reader(feature);
  reader.next();
  reader.next();
  return reader.next();
}

void describe_place_name(std::string_view feature, std::vector<std::string>& out) {
  const std::string_view key = place_name_key(feature);
  if (key.empty()) return;
  out.push_back("place:" + std::string(key));
  if (has_han(key)) out.push_back("pinyin:" + place_pinyin(key));
}

StandardValue standardise_place(std::string_view value, std::string_view part) {
  StandardValue out;
  const CleanText clean(value, Width::Alnum);
  if (finish_empty(out, clean)) return out;
  const ScriptCounts scripts = count_scripts(clean.text());
  if (scripts.letters == 0) {
    out.grade = Grade::Invalid;
    out.issues.push_back({"place.no-letters", ""});
    finish(out, clean);
    return out;
  }
  out.grade = scripts.digits > 0 ? Grade::Unlikely : Grade::Valid;
  std::string standard(clean.text());
  // Two or three capitals are a code or an abbreviation.
  if (scripts.digits == 0 && standard.size() > 3) {
    standard = repair_name_case(standard, NameCase::FullName);
  }
  out.parts.push_back({part, standard});
  finish(out, clean, std::move(standard), "place.case", FixGrade::Likely);
  return out;
}

}  // namespace spruce
