// Abbreviations are written out (VP, Sr. Mgr); what is left is compared as a bag of words, Chinese
// titles by their end.
#include "core/fields/title.h"

#include <algorithm>

#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/similar_text.h"
#include "core/fields/text_rules.h"
#include "core/reference/honorifics.h"
#include "core/similarity/ngram.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

enum class TitleLevel : std::uint8_t { Missing, Same, Similar, Related, Different };

// Hand-set: a title says little about who somebody is.
constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},         {"same", 0.45, 0.05},
    {"similar", 0.10, 0.02},   {"related-post", 0.15, 0.10},
    {"different", 0.30, 0.83},
};

constexpr double kSimilar = 0.80;
constexpr double kRelated = 0.50;
constexpr std::size_t kLongestTitle = 120;

std::string make_key(std::string_view text) {
  const std::string folded = fold_text(compared_text(text));
  std::string key;
  for (std::string_view word : split_words(folded)) {
    const std::string_view full = expand_job_word(word);
    if (word == "of" || word == "and" || word == "the" || word == "de") continue;
    if (!key.empty() && !has_han(folded)) key.push_back(' ');
    key.append(full.empty() ? word : full);
  }
  return sorted_words(key);
}

StandardValue standardise(std::string_view value, const ValueContext&) {
  StandardValue out;
  const CleanText clean(value, Width::Alnum);
  if (finish_empty(out, clean)) return out;
  const ScriptCounts scripts = count_scripts(clean.text());
  out.grade = scripts.letters == 0                  ? Grade::Unlikely
              : clean.text().size() > kLongestTitle ? Grade::Plausible
                                                    : Grade::Valid;
  if (scripts.letters == 0) out.issues.push_back({"title.no-letters", ""});
  finish(out, clean);
  return out;
}

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty() || is_placeholder(clean.text())) return;
  const std::string key = make_key(clean.text());
  if (key.empty()) return;
  const std::uint64_t bigrams = bigram_signature(key);
  FeatureWriter writer(out);
  writer.part(record_bytes(bigrams));
  writer.part(compared_text(key));
}

bool ends_alike(std::string_view a, std::string_view b) {
  return has_han(a) && has_han(b) && (a.ends_with(b) || b.ends_with(a));
}

double dice(std::string_view a, std::string_view b) {
  if (is_ascii(a) && is_ascii(b)) return similarity::dice_normalized_similarity(a, b, kRelated);
  return similarity::dice_normalized_similarity(to_utf32(a), to_utf32(b), kRelated);
}

Level compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  FeatureReader reader_a(a);
  FeatureReader reader_b(b);
  const auto bits_a = read_record<std::uint64_t>(reader_a.next());
  const auto bits_b = read_record<std::uint64_t>(reader_b.next());
  const std::string_view x = reader_a.next();
  const std::string_view y = reader_b.next();
  if (x == y) return static_cast<Level>(TitleLevel::Same);
  if ((bits_a & bits_b) == 0) return static_cast<Level>(TitleLevel::Different);
  const double share = dice(x, y);
  if (share >= kSimilar) return static_cast<Level>(TitleLevel::Similar);
  return static_cast<Level>(share >= kRelated || ends_alike(x, y) ? TitleLevel::Related
                                                                  : TitleLevel::Different);
}

void append_block_keys(std::string_view, std::vector<BlockKey>&) {}

std::string_view frequency_key(std::string_view feature) {
  FeatureReader reader(feature);
  reader.next();
  return reader.next();
}

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  const std::string_view key = frequency_key(feature);
  if (!key.empty()) out.push_back("title:" + std::string(key));
}

constexpr FieldTypeInfo kInfo = {
    FieldType::Title,  "title",       standardise,   append_feature, compare,
    append_block_keys, frequency_key, describe_keys, kLevels,
};

}  // namespace

const FieldTypeInfo& title_field() { return kInfo; }

}  // namespace spruce
