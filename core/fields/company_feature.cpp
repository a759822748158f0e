// Writing and reading company features, and the block keys that come from them.
#include "core/fields/company_feature.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/company_parse.h"
#include "core/fields/name_sound.h"
#include "core/fields/placeholder.h"
#include "core/fields/similar_text.h"
#include "core/fields/text_rules.h"
#include "core/text/normalize.h"
#include "core/text/pinyin.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostWords = 24;
constexpr std::size_t kMostTokenKeys = 5;
constexpr std::size_t kShortestToken = 4;
constexpr std::size_t kPrefix = 4;
constexpr std::size_t kLongestAcronym = 6;
constexpr std::size_t kHanPrefix = 2;
constexpr std::size_t kFewestAcronymWords = 3;

std::string without_spaces(std::string_view text) {
  std::string out(text);
  std::erase(out, ' ');
  return out;
}

std::uint64_t pair_bit(char32_t first, char32_t second) {
  const std::uint32_t mixed = first * 0x85EBCA6BU + second * 0xC2B2AE35U;
  return (mixed ^ (mixed >> 13)) * 0x27D4EB2FU >> 25;
}

// Character pairs of the text in 128 bits; no ends, so that a part of a name looks like a part.
void fill_bigrams(std::string_view text, std::uint64_t (&bits)[2]) {
  const std::u32string all = to_utf32(compared_text(text));
  if (all.size() == 1) {
    const std::uint64_t bit = pair_bit(all[0], 0);
    bits[bit >> 6] |= std::uint64_t{1} << (bit & 63);
  }
  for (std::size_t i = 1; i < all.size(); ++i) {
    const std::uint64_t bit = pair_bit(all[i - 1], all[i]);
    bits[bit >> 6] |= std::uint64_t{1} << (bit & 63);
  }
}

char kind_letter(CompanyWordKind kind) {
  return kind == CompanyWordKind::Trade ? 't' : kind == CompanyWordKind::Place ? 'p' : 'b';
}

// "acme" brand, "trading" trade → "bacme ttrading", sorted by the words.
std::string pack_words(const CompanyName& name) {
  std::vector<std::string> words;
  for (const CompanyWord& word : name.words) {
    if (word.kind == CompanyWordKind::Joining || words.size() >= kMostWords) continue;
    words.push_back(word.text + kind_letter(word.kind));
  }
  std::sort(words.begin(), words.end());
  std::string packed;
  for (const std::string& word : words) {
    if (!packed.empty()) packed.push_back(' ');
    packed.push_back(word.back());
    packed.append(word, 0, word.size() - 1);
  }
  return packed;
}

std::string make_acronym(const CompanyName& name) {
  std::string letters;
  for (const CompanyWord& word : name.words) {
    if (word.kind != CompanyWordKind::Joining && !word.text.empty())
      letters.push_back(word.text[0]);
  }
  return letters.size() >= kFewestAcronymWords ? letters : std::string();
}

std::string compact_words(const CompanyName& name) {
  if (name.is_han) return name.place_key + name.brand_key + name.trade_key;
  std::string out;
  for (const CompanyWord& word : name.words) {
    if (word.kind != CompanyWordKind::Joining) out.append(word.text);
  }
  return out.empty() ? without_spaces(name.brand_key) : out;
}

std::string sound_of(const CompanyName& name) {
  return name.is_han ? without_spaces(pinyin_of(name.brand_key)) : without_spaces(name.brand_key);
}

void write_variant(const CompanyName& name, std::string_view loose, bool is_last,
                   FeatureWriter& writer) {
  const std::string compact = compact_words(name);
  const std::string acronym = make_acronym(name);
  CompanyHeader header{};
  fill_bigrams(name.is_han ? name.brand_key : compact, header.bigrams);
  header.compact_hash = short_hash(compact);
  header.brand_hash = short_hash(without_spaces(name.brand_key));
  header.sound_hash = short_hash(sound_of(name));
  header.acronym_hash = short_hash(acronym);
  header.length = static_cast<std::uint16_t>(text_length(compact));
  header.is_han = name.is_han ? 1 : 0;
  header.is_last = is_last ? 1 : 0;
  header.form_class = static_cast<std::uint8_t>(name.form_class);
  writer.part(record_bytes(header));
  writer.part(compared_text(name.brand_key));
  writer.part(compared_text(name.trade_key));
  writer.part(compared_text(name.place_key));
  writer.part(name.group_key);
  writer.part(compared_text(name.branch_key));
  writer.part(compared_text(compact));
  writer.part(compared_text(loose));
  writer.part(pack_words(name));
  writer.part(acronym);
}

void add_key(std::vector<BlockKey>& out, KeyKind kind, std::string_view text) {
  if (!text.empty()) out.push_back(make_key(kind, FieldType::CompanyName, text));
}

void add_latin_keys(const CompanyTexts& texts, std::vector<BlockKey>& out) {
  std::size_t tokens = 0;
  for (std::string_view word : split_words(texts.words)) {
    if (word.front() != 'b' || word.size() <= kShortestToken || tokens == kMostTokenKeys) continue;
    add_key(out, KeyKind::Token, word.substr(1));
    ++tokens;
  }
  const std::string brand = without_spaces(texts.brand);
  if (brand.size() >= kPrefix) {
    add_key(out, KeyKind::Prefix, std::string_view(brand).substr(0, kPrefix));
    add_key(out, KeyKind::Prefix,
            std::string(1, '~').append(brand, brand.size() - kPrefix, kPrefix));
  }
  const std::string skeleton = sound_skeleton(split_words(texts.brand).front());
  if (skeleton.size() > 2) add_key(out, KeyKind::Sound, std::string(1, '~').append(skeleton));
  if (!texts.acronym.empty()) add_key(out, KeyKind::Initials, texts.acronym);
  if (brand.size() >= kFewestAcronymWords && brand.size() <= kLongestAcronym) {
    add_key(out, KeyKind::Initials, brand);
  }
}

}  // namespace

CompanyTexts read_company_texts(FeatureReader& reader) {
  CompanyTexts texts;
  for (std::string_view* part :
       {&texts.brand, &texts.trade, &texts.place, &texts.group, &texts.branch, &texts.compact,
        &texts.loose, &texts.words, &texts.acronym}) {
    *part = reader.next();
  }
  return texts;
}

namespace {

// A sign that no name has, inside or at the end of a word ("Sa]terfield", "Harv^y", "PL*"), is a
// slip of the keyboard or a scanner: without it one letter is missing, with it the word is broken.
std::string drop_stray_signs(std::string_view text) {
  constexpr std::string_view kStray = "]}~^=<>{*_\\|;?!%$[`:\"";
  const auto is_letter = [&](std::size_t at) {
    return at < text.size() && (is_ascii_letter(text[at]) || !is_ascii_byte(text[at]));
  };
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_stray = kStray.find(text[i]) != std::string_view::npos;
    const bool is_inside = i > 0 && is_letter(i - 1) && is_letter(i + 1);
    if (!is_stray || !is_inside) out.push_back(text[i]);
  }
  return out;
}

}  // namespace

void append_company_name(std::string_view value, const ValueContext& context, std::string& out) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty() || is_placeholder(clean.text())) return;
  const CompanyName name = parse_company_name(drop_stray_signs(clean.text()), context.words.get());
  if (name.brand_key.empty()) return;
  CompanyName alias;
  if (!name.alias.empty()) alias = parse_company_name(name.alias, context.words.get());
  FeatureWriter writer(out);
  const std::string form = without_spaces(to_latin_letters(fold_text(name.form)));
  const bool has_alias = !alias.brand_key.empty();
  write_variant(name, compact_words(name) + form, !has_alias, writer);
  if (has_alias) write_variant(alias, compact_words(alias), true, writer);
}

void append_company_keys(std::string_view feature, std::vector<BlockKey>& out) {
  FeatureReader reader(feature);
  while (!reader.done()) {
    const auto header = read_record<CompanyHeader>(reader.next());
    const CompanyTexts texts = read_company_texts(reader);
    if (texts.brand.empty()) continue;
    add_key(out, KeyKind::Brand, without_spaces(texts.brand));
    add_key(out, KeyKind::Sound, {reinterpret_cast<const char*>(&header.sound_hash), 4});
    if (header.is_han == 0) {
      add_latin_keys(texts, out);
      continue;
    }
    std::size_t prefix = 0;
    for (std::size_t i = 0; i < kHanPrefix && prefix < texts.brand.size(); ++i) {
      prefix += decode_utf8(texts.brand, prefix).size;
    }
    add_key(out, KeyKind::Prefix, texts.brand.substr(0, prefix));
  }
}

std::string_view company_frequency_key(std::string_view feature) {
  FeatureReader reader(feature);
  reader.next();
  return reader.next();
}

std::string_view company_whole_key(std::string_view feature) {
  FeatureReader reader(feature);
  reader.next();
  const CompanyTexts texts = read_company_texts(reader);
  const bool is_one_word = texts.brand.find(' ') == std::string_view::npos;
  const bool is_bare = texts.trade.empty() && texts.place.empty() && is_one_word;
  return is_bare ? std::string_view() : texts.compact;
}

void describe_company_name(std::string_view feature, std::vector<std::string>& out) {
  FeatureReader reader(feature);
  while (!reader.done()) {
    const auto header = read_record<CompanyHeader>(reader.next());
    const CompanyTexts texts = read_company_texts(reader);
    if (texts.brand.empty()) continue;
    const auto add = [&out](std::string_view kind, std::string_view text) {
      if (!text.empty()) out.push_back(std::string(kind).append(":").append(text));
    };
    add("brand", texts.brand);
    add("trade", texts.trade);
    add("place", texts.place);
    add("group", texts.group);
    add("branch", texts.branch);
    if (header.is_han != 0) add("pinyin", without_spaces(pinyin_of(texts.brand)));
    add("acronym", texts.acronym);
  }
}

}  // namespace spruce
