// Feature: header of fixed size, folded text, nickname classes, skeleton.
#include "core/fields/name_part.h"

#include <algorithm>

#include "core/fields/feature.h"
#include "core/fields/name_generation.h"
#include "core/fields/name_sound.h"
#include "core/fields/person_name_parse.h"
#include "core/fields/placeholder.h"
#include "core/fields/similar_text.h"
#include "core/reference/name_variants.h"
#include "core/reference/nicknames.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr double kSimilar = 0.92;
constexpr double kFairlySimilar = 0.88;
constexpr std::size_t kShortestEdit = 5;  // Mark and Mary are one edit apart and two names
constexpr std::size_t kLongName = 7;
constexpr std::size_t kShortestPart = 3;
constexpr std::size_t kShortestSkeleton = 2;

struct Header {
  std::uint64_t bigrams;
  std::uint32_t hash;
  std::uint32_t compact;
  std::uint32_t sound;
  std::uint8_t length;
  std::uint8_t is_han;
  std::uint8_t generation;
  std::uint8_t unused;
};

std::string compact_form(std::string_view folded, NamePartKind kind, bool is_han) {
  if (is_han) return han_reading(to_utf32(folded), kind == NamePartKind::Family);
  std::string letters(folded);
  std::erase(letters, ' ');
  return letters;
}

// "garcia" in "garcia lopez" or in "de garcia": a word or several at one end; and "alex" of
// "alexander".
bool is_part_of(std::string_view part, std::string_view whole) {
  if (part.size() < kShortestPart || part.size() >= whole.size()) return false;
  if (whole.starts_with(part)) return true;
  return whole.ends_with(part) && whole[whole.size() - part.size() - 1] == ' ';
}

// Classes of a name in both lists; the numbers of the second are the larger ones.
void append_known(std::string_view name, std::string& classes) {
  for (const std::uint16_t id : nickname_classes(name)) {
    classes.append(reinterpret_cast<const char*>(&id), sizeof id);
  }
  append_name_variants(name, classes);
}

/// The class of a person's own nicknames: a name and all that stand for it share it. Numbers above
/// those of the built-in tables; by the text alone, so that they do not depend on the list.
constexpr std::uint16_t kFirstOwn = 0xf000;

void append_own_class(std::string_view name, const OwnWords& words, std::string& classes) {
  const OwnWords::Words& own = words.of(WordList::Nicknames);
  if (own.empty()) return;
  const std::string* const stands_for = words.value(WordList::Nicknames, name);
  const std::string_view meant = stands_for != nullptr ? std::string_view(*stands_for) : name;
  const bool is_meant =
      stands_for != nullptr || std::any_of(own.begin(), own.end(), [&](const auto& entry) {
        return entry.second && *entry.second == name;
      });
  if (!is_meant) return;
  const auto id = static_cast<std::uint16_t>(kFirstOwn + short_hash(meant) % 0x0fffU);
  classes.append(reinterpret_cast<const char*>(&id), sizeof id);
}

// fold_name writes "michal" for Michael, as for Müller and Mueller: the tables know him unfolded.
void append_classes(std::string_view folded, std::string& classes) {
  append_known(folded, classes);
  if (!classes.empty() || !is_ascii(folded)) return;
  for (std::size_t at = 1; at + 1 < folded.size() && classes.empty(); ++at) {
    const char c = folded[at];
    if (c != 'a' && c != 'o' && c != 'u') continue;
    std::string whole(folded);
    whole.insert(at + 1, 1, c == 'a' && folded[at + 1] == 'r' ? 'a' : 'e');
    append_known(whole, classes);
  }
}

// A scanner reads o as 0; no name has digits among its letters.
std::string letters_for_digits(std::string folded) {
  if (folded.find_first_of("015") == std::string::npos) return folded;
  if (folded.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos) return folded;
  std::replace(folded.begin(), folded.end(), '0', 'o');
  std::replace(folded.begin(), folded.end(), '1', 'l');
  std::replace(folded.begin(), folded.end(), '5', 's');
  return folded;
}

bool is_initial_of(const NamePartView& initial, const NamePartView& name) {
  return !initial.text.empty() && initial.text.front() == name.text.front() &&
         (initial.length == 1 || initial.text[1] == ' ') && !initial.is_han;
}

bool is_initial(const NamePartView& part) {
  return part.length == 1 || (part.text.size() > 1 && part.text[1] == ' ');
}

NameRelation relate_han(const NamePartView& a, const NamePartView& b) {
  if (a.compact != 0 && a.compact == b.compact) return NameRelation::SameSound;
  if (a.is_han != b.is_han) return NameRelation::Different;
  const bool is_part =
      a.length >= 2 && b.length >= 2 && (is_part_of(a.text, b.text) || is_part_of(b.text, a.text));
  return is_part ? NameRelation::PartOf : NameRelation::Different;
}

bool is_one_slip(const NamePartView& a, const NamePartView& b) {
  return std::max(a.length, b.length) >= kShortestEdit && least_edits(a.bigrams, b.bigrams) <= 1 &&
         text_edits(a.text, b.text, 1) <= 1;
}

NameRelation relate_letters(const NamePartView& a, const NamePartView& b) {
  const std::size_t longest = std::max(a.length, b.length);
  const std::size_t floor = least_edits(a.bigrams, b.bigrams);
  if (is_one_slip(a, b)) return NameRelation::OneEdit;
  if (is_part_of(a.text, b.text) || is_part_of(b.text, a.text)) return NameRelation::PartOf;
  if (floor <= longest / 3 + 1 && may_be_alike(a.bigrams, b.bigrams)) {
    const double winkler = text_jaro_winkler(a.text, b.text, kFairlySimilar);
    if (winkler >= kSimilar) return NameRelation::Similar;
    if (winkler >= kFairlySimilar) return NameRelation::FairlySimilar;
  }
  if (a.sound != 0 && a.sound == b.sound) return NameRelation::SameSound;
  // One slip in a short name may be another name, two in a long one hardly.
  const std::size_t slips = longest >= kLongName ? 2 : 1;
  const bool may_slip = longest >= kLongName || longest + 1 == kShortestEdit;
  if (may_slip && floor <= slips && text_edits(a.text, b.text, slips) <= slips) {
    return NameRelation::FairlySimilar;
  }
  return NameRelation::Different;
}

// What two parts have in common, whatever generation they name.
NameRelation relate_texts(const NamePartView& a, const NamePartView& b) {
  if (a.hash == b.hash && a.text == b.text) return NameRelation::Same;
  if (a.is_han || b.is_han) return relate_han(a, b);
  if (a.compact == b.compact) return NameRelation::Same;
  if (share_number16(a.classes, b.classes)) {
    return is_one_slip(a, b) ? NameRelation::OneEdit : NameRelation::Nickname;
  }
  if (is_initial(a) || is_initial(b)) {
    const bool fits = is_initial_of(a, b) || is_initial_of(b, a);
    return fits ? NameRelation::Initial : NameRelation::Different;
  }
  return relate_letters(a, b);
}

}  // namespace

NameRelation relate_name_parts(const NamePartView& a, const NamePartView& b) {
  if (a.length == 0 || b.length == 0) return NameRelation::Missing;
  const NameRelation relation = relate_texts(a, b);
  if (a.generation == b.generation || relation == NameRelation::Different) return relation;
  if (a.generation != 0 && b.generation != 0) return NameRelation::OtherGeneration;
  return relation == NameRelation::Same ? NameRelation::PartOf : relation;
}

NamePartView make_name_part(std::string_view folded, NamePartKind kind, std::string& classes,
                            const OwnWords* words) {
  NamePartView view;
  view.text = compared_text(folded);
  view.length = static_cast<std::uint8_t>(text_length(folded));
  view.bigrams = bigram_signature(folded);
  view.hash = short_hash(folded);
  view.is_han = has_han(folded);
  view.compact = short_hash(compact_form(folded, kind, view.is_han));
  const std::string skeleton = sound_skeleton(view.text);
  view.sound = skeleton.size() < kShortestSkeleton ? 0 : short_hash(skeleton);
  classes.clear();
  if (kind == NamePartKind::Given) {
    const std::string_view first = view.text.substr(0, view.text.find(' '));
    append_classes(first, classes);
    if (words != nullptr) append_own_class(first, *words, classes);
  }
  view.classes = classes;
  return view;
}

void append_name_part(std::string_view text, NamePartKind kind, std::string& out,
                      const OwnWords* words) {
  if (is_placeholder(text)) return;
  std::string folded = fold_name(text);
  const std::uint8_t generation = take_generation(folded, kind == NamePartKind::Family);
  folded = letters_for_digits(std::move(folded));
  if (folded.empty()) return;
  std::string classes;
  const NamePartView view = make_name_part(folded, kind, classes, words);
  const Header header{view.bigrams, view.hash,
                      view.compact, view.sound,
                      view.length,  static_cast<std::uint8_t>(view.is_han),
                      generation,   0};
  FeatureWriter writer(out);
  writer.part(record_bytes(header));
  writer.part(view.text);
  writer.part(view.classes);
}

NamePartView read_name_part(std::string_view feature) {
  FeatureReader reader(feature);
  const auto header = read_record<Header>(reader.next());
  NamePartView view;
  view.bigrams = header.bigrams;
  view.hash = header.hash;
  view.compact = header.compact;
  view.sound = header.sound;
  view.length = header.length;
  view.is_han = header.is_han != 0;
  view.generation = header.generation;
  view.text = reader.next();
  view.classes = reader.next();
  if (view.text.empty()) view.length = 0;
  return view;
}

// Both name columns use the same keys, so that swapped columns meet.
void append_name_part_keys(std::string_view feature, std::vector<BlockKey>& out) {
  const NamePartView view = read_name_part(feature);
  if (view.length == 0) return;
  const auto type = FieldType::GivenName;
  out.push_back(make_key(KeyKind::Exact, type, view.text));
  if (view.is_han) {
    const std::string_view compact(reinterpret_cast<const char*>(&view.compact),
                                   sizeof view.compact);
    if (view.compact != 0) out.push_back(make_key(KeyKind::Sound, type, compact));
    return;
  }
  if (view.sound != 0) {
    const std::string_view sound(reinterpret_cast<const char*>(&view.sound), sizeof view.sound);
    out.push_back(make_key(KeyKind::Sound, type, sound));
  }
  if (view.length >= kShortestPart) {
    out.push_back(make_key(KeyKind::Prefix, type, view.text.substr(0, kShortestPart)));
  }
}

void describe_name_part(std::string_view feature, std::vector<std::string>& out) {
  const NamePartView view = read_name_part(feature);
  if (view.length == 0) return;
  out.push_back("exact:" + std::string(view.text));
  if (view.generation != 0) out.push_back("generation:" + std::to_string(view.generation));
  if (view.is_han) {
    const std::string reading = han_reading(to_utf32(view.text), false);
    if (!reading.empty()) out.push_back("pinyin:" + reading);
  } else if (view.sound != 0) {
    out.push_back("sound:" + sound_skeleton(view.text));
  }
}

}  // namespace spruce
