// Writing and reading name features, and the block keys that come from them.
#include "core/fields/person_name_feature.h"

#include <algorithm>

#include "core/fields/name_sound.h"
#include "core/fields/person_name_parse.h"
#include "core/fields/placeholder.h"
#include "core/fields/similar_text.h"
#include "core/fields/text_rules.h"
#include "core/text/simplify.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostClassKeys = 4;

void append_word(std::string& out, std::string_view word) {
  if (word.empty()) return;
  if (!out.empty()) out.push_back(' ');
  out.append(word);
}

std::string pack_hashes(const std::vector<std::string>& keys, std::uint64_t& mask) {
  std::vector<std::uint32_t> hashes;
  for (const std::string& key : keys) {
    hashes.push_back(short_hash(key));
    mask |= std::uint64_t{1} << (hashes.back() & 63);
  }
  std::sort(hashes.begin(), hashes.end());
  std::string bytes;
  for (std::uint32_t hash : hashes) {
    bytes.append(reinterpret_cast<const char*>(&hash), sizeof hash);
  }
  return bytes;
}

struct Variant {
  std::string family;  // folded
  std::string given;
  std::string middle;
  std::string generation;
  RomanName roman;
  bool is_han = false;
};

std::string ordered_text(const Variant& variant) {
  if (variant.is_han) return variant.family + variant.given;
  std::string text = variant.given;
  append_word(text, variant.middle);
  append_word(text, variant.family);
  return text;
}

void write_variant(const Variant& variant, bool is_last, const OwnWords* words,
                   FeatureWriter& writer) {
  std::string classes;
  std::string no_classes;
  const NamePartView given = make_name_part(variant.given, NamePartKind::Given, classes, words);
  const NamePartView family = make_name_part(variant.family, NamePartKind::Family, no_classes);
  const std::string ordered = ordered_text(variant);
  NameHeader header{};
  header.family_bigrams = family.bigrams;
  header.given_bigrams = given.bigrams;
  header.ordered_hash = short_hash(ordered);
  header.sorted_hash = short_hash(sorted_words(ordered));
  header.family_hash = family.hash;
  header.given_hash = given.hash;
  header.family_compact = family.compact;
  header.given_compact = given.compact;
  header.family_sound = family.sound;
  header.given_sound = given.sound;
  header.family_length = family.length;
  header.given_length = given.length;
  header.is_han = variant.is_han ? 1 : 0;
  header.is_last = is_last ? 1 : 0;
  header.roman_certain = variant.roman.certain ? 1 : 0;
  const std::string roman = pack_hashes(variant.roman.keys, header.roman_mask);
  const std::string coarse = pack_hashes(variant.roman.coarse, header.roman_mask);
  writer.part(record_bytes(header));
  writer.part(compared_text(ordered));
  writer.part(family.text);
  writer.part(given.text);
  writer.part(compared_text(variant.middle));
  writer.part(variant.generation);
  writer.part(given.classes);
  writer.part(roman);
  writer.part(coarse);
  writer.part(variant.roman.keys.empty() ? std::string_view() : variant.roman.keys.front());
}

Variant latin_variant(const PersonName& name) {
  Variant variant;
  variant.family = fold_name(name.family);
  variant.given = fold_name(name.given);
  variant.middle = fold_name(name.middle);
  variant.generation = name.generation;
  const std::string words = fold_name(name.whole);
  variant.roman = romanise_latin(split_words(words));
  return variant;
}

// 王 + David: the family name is read, so that "David Wang" is the other variant.
Variant mixed_variant(const PersonName& name) {
  const std::string family = han_reading(to_utf32(to_simplified(name.family)), true);
  return latin_variant(parse_latin_name(name.alias + " " + family));
}

Variant whole_variant(const PersonName& name) {
  Variant variant;
  variant.family = fold_name(name.family);
  variant.given = fold_name(name.given);
  variant.generation = name.generation;
  std::erase(variant.family, ' ');
  std::erase(variant.given, ' ');
  variant.is_han = true;
  variant.roman = romanise_han(to_utf32(variant.family), to_utf32(variant.given));
  return variant;
}

std::vector<Variant> make_variants(std::string_view text, const OwnWords* words) {
  const PersonName name = parse_person_name(text, words);
  std::vector<Variant> variants;
  if (name.script == NameScript::Latin) {
    variants.push_back(latin_variant(name));
  } else if (name.script == NameScript::Han && name.given == name.alias && !name.alias.empty()) {
    variants.push_back(mixed_variant(name));
  } else {
    variants.push_back(whole_variant(name));
    if (!name.alias.empty()) variants.push_back(latin_variant(parse_latin_name(name.alias)));
  }
  std::erase_if(variants, [](const Variant& variant) {
    return variant.family.empty() && variant.given.empty();
  });
  return variants;
}

void add_key(std::vector<BlockKey>& out, KeyKind kind, std::string_view text) {
  if (!text.empty()) out.push_back(make_key(kind, FieldType::PersonName, text));
}

// One key a romanised form; `mark` keeps exact and coarse ones apart.
void add_roman_keys(std::string_view hashes, char mark, std::vector<BlockKey>& out) {
  for (; hashes.size() >= sizeof(std::uint32_t); hashes.remove_prefix(sizeof(std::uint32_t))) {
    add_key(out, KeyKind::Sound, std::string(1, mark).append(hashes.substr(0, 4)));
  }
}

// The surname with the first letter of the given name, as spelt and as it sounds.
void add_surname_keys(const NameHeader& header, const NameTexts& texts,
                      std::vector<BlockKey>& out) {
  if (texts.family.empty() || texts.given.empty() || header.is_han != 0) return;
  const std::string initial(texts.given.substr(0, 1));
  add_key(out, KeyKind::Surname, std::string(texts.family).append("|").append(initial));
  const std::string skeleton = sound_skeleton(texts.family);
  if (skeleton.size() > 1) add_key(out, KeyKind::Sound, skeleton + "|" + initial);
  std::size_t count = 0;
  for (std::string_view rest = texts.classes; rest.size() >= 2 && count < kMostClassKeys; ++count) {
    std::string key(texts.family);
    add_key(out, KeyKind::Token, key.append("#").append(rest.substr(0, 2)));
    rest.remove_prefix(2);
  }
}

}  // namespace

NameTexts read_name_texts(FeatureReader& reader) {
  NameTexts texts;
  for (std::string_view* part :
       {&texts.ordered, &texts.family, &texts.given, &texts.middle, &texts.generation,
        &texts.classes, &texts.roman, &texts.coarse, &texts.sound}) {
    *part = reader.next();
  }
  return texts;
}

void append_person_name(std::string_view value, const ValueContext& context, std::string& out) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty() || is_placeholder(clean.text())) return;
  const std::vector<Variant> variants = make_variants(clean.text(), context.words.get());
  FeatureWriter writer(out);
  for (const Variant& variant : variants) {
    write_variant(variant, &variant == &variants.back(), context.words.get(), writer);
  }
}

void append_person_name_keys(std::string_view feature, std::vector<BlockKey>& out) {
  FeatureReader reader(feature);
  while (!reader.done()) {
    const auto header = read_record<NameHeader>(reader.next());
    const NameTexts texts = read_name_texts(reader);
    if (texts.given.empty() && header.is_han != 0) continue;  // 张总: a surname is no key
    add_key(out, KeyKind::Exact, sorted_words(texts.ordered));
    add_roman_keys(texts.roman, 'r', out);
    // Pinyin letters need no guess; only Han names and other spellings meet in the coarse form.
    const bool is_coarse = header.is_han != 0 || header.roman_certain == 0;
    if (is_coarse) add_roman_keys(texts.coarse, 'c', out);
    add_surname_keys(header, texts, out);
  }
}

std::string_view person_name_frequency_key(std::string_view feature) {
  FeatureReader reader(feature);
  reader.next();
  return reader.next();
}

void describe_person_name(std::string_view feature, std::vector<std::string>& out) {
  FeatureReader reader(feature);
  while (!reader.done()) {
    const auto header = read_record<NameHeader>(reader.next());
    const NameTexts texts = read_name_texts(reader);
    out.push_back("exact:" + sorted_words(texts.ordered));
    if (!texts.sound.empty()) out.push_back("pinyin:" + std::string(texts.sound));
    if (!texts.family.empty() && !texts.given.empty() && header.is_han == 0) {
      out.push_back("surname:" + std::string(texts.family) + " " +
                    std::string(texts.given.substr(0, 1)));
      out.push_back("sound:" + sound_skeleton(texts.family) + " " +
                    std::string(texts.given.substr(0, 1)));
    }
  }
}

}  // namespace spruce
