#include "core/profile/spelling_set.h"

#include <algorithm>
#include <utility>

#include "core/fields/country.h"
#include "core/fields/feature.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

// A misspelling is rare beside the right spelling; below the lower bound it may be a value of its
// own.
constexpr std::uint64_t kAskRatio = 5;
constexpr std::uint64_t kLikelyRatio = 20;
// Below this many letters a hyphen or a dot may be all that tells two choices apart ("A-" and "A").
constexpr std::size_t kMinLooseLetters = 4;

// A column with more spellings is no list of choices, whoever says so.
constexpr std::size_t kMaxChoiceSpellings = 20'000;

bool is_separator(char32_t c) {
  return c == ' ' || c == '-' || c == '_' || c == '.' || c == '\'' || c == 0xB7 || c == 0x2019;
}

/// A choice's key: separators inside it do not count unless they stand beside a digit or the text
/// is short.
std::string choice_key(std::string_view spelling) {
  const std::string folded = fold_keep_punctuation(spelling);
  const std::u32string text = to_utf32(folded);
  const auto letters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_letter));
  if (letters < kMinLooseLetters) return folded;
  std::string key;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_inner = i > 0 && i + 1 < text.size();
    const bool is_loose =
        is_separator(text[i]) && is_inner && !is_digit(text[i - 1]) && !is_digit(text[i + 1]);
    if (!is_loose) append_utf8(key, text[i]);
  }
  return key;
}

/// Spellings that differ in case, width or spaces only.
bool is_same_format_aside(std::string_view a, std::string_view b) {
  const auto plain = [](std::string_view text) {
    return fold_case(to_half_width(clean_whitespace(drop_invisible(text))));
  };
  return plain(a) == plain(b);
}

/// How loud a spelling is: capitals right after capitals; a text all in lower case is the loudest.
/// Of two spellings as frequent the quieter is nicer ("Acme Inc." before "ACME INC.", "acme inc.").
std::size_t loudness_of(std::string_view spelling) {
  if (spelling != to_upper(spelling) && spelling == to_lower(spelling)) return spelling.size();
  const std::u32string text = to_utf32(spelling);
  const std::u32string lower = to_utf32(to_lower(spelling));
  std::size_t loud = 0;
  for (std::size_t i = 1; i < std::min(text.size(), lower.size()); ++i) {
    if (text[i] != lower[i] && text[i - 1] != lower[i - 1]) ++loud;
  }
  return loud;
}

/// One spelling of a cluster.
struct Spelling {
  std::string key;
  std::string text;
  std::uint64_t count = 0;
  std::vector<std::uint32_t> value_ids;
};

bool is_better(const Spelling& a, const Spelling& b) {
  if (a.count != b.count) return a.count > b.count;
  const std::size_t a_loud = loudness_of(a.text);
  const std::size_t b_loud = loudness_of(b.text);
  return a_loud != b_loud ? a_loud < b_loud : a.text < b.text;
}

/// The spellings of one value, the best first.
struct Cluster {
  std::vector<Spelling> spellings;
  std::uint64_t count = 0;
  const Spelling& best() const { return spellings.front(); }
};

void rewrite(const Spelling& from, const Spelling& to, FixGrade grade,
             std::vector<UnifiedValue>& out) {
  const std::string detail = std::to_string(to.count) + ":" + std::to_string(from.count);
  for (const std::uint32_t id : from.value_ids) out.push_back({id, grade, to.text, detail});
}

FixGrade grade_spelling(FieldType type, const Spelling& from, const Spelling& to) {
  const bool is_clear = to.count > from.count;
  if (type == FieldType::Choice && is_clear && is_same_format_aside(from.text, to.text)) {
    return FixGrade::Safe;
  }
  return is_clear ? FixGrade::Likely : FixGrade::Ask;
}

/// Members of one hash, sorted by key and text, into clusters of equal key.
void add_clusters(std::vector<Spelling> members, std::vector<Cluster>& clusters) {
  std::sort(members.begin(), members.end(), [](const Spelling& a, const Spelling& b) {
    if (a.key != b.key) return a.key < b.key;
    return a.text != b.text ? a.text < b.text : a.value_ids < b.value_ids;
  });
  const std::size_t first = clusters.size();
  for (Spelling& member : members) {
    if (clusters.size() == first || clusters.back().best().key != member.key) {
      clusters.emplace_back();
    }
    Cluster& cluster = clusters.back();
    cluster.count += member.count;
    if (cluster.spellings.empty() || cluster.spellings.back().text != member.text) {
      cluster.spellings.push_back(std::move(member));
      continue;
    }
    cluster.spellings.back().count += member.count;
    cluster.spellings.back().value_ids.push_back(member.value_ids.front());
  }
  for (std::size_t i = first; i < clusters.size(); ++i) {
    std::sort(clusters[i].spellings.begin(), clusters[i].spellings.end(), is_better);
  }
}

/// Rare choices one letter (or one sound) away from a frequent one that is itself no misspelling.
void find_misspelled(std::vector<Cluster>& clusters, std::vector<UnifiedValue>& out) {
  if (clusters.size() > kMaxChoices) return;
  std::sort(clusters.begin(), clusters.end(), [](const Cluster& a, const Cluster& b) {
    return a.count != b.count ? a.count > b.count : a.best().key < b.best().key;
  });
  std::vector<std::u32string> keys;
  for (const Cluster& cluster : clusters) keys.push_back(to_utf32(cluster.best().key));
  std::vector<bool> is_root(clusters.size(), true);
  for (std::size_t rare = 0; rare < clusters.size(); ++rare) {
    for (std::size_t common = 0; common < rare; ++common) {
      if (clusters[common].count < kAskRatio * clusters[rare].count) break;
      if (!is_root[common]) continue;
      const Misspelling kind = find_misspelling(keys[rare], keys[common]);
      if (kind == Misspelling::None) continue;
      const bool is_likely = clusters[common].count >= kLikelyRatio * clusters[rare].count &&
                             (kind == Misspelling::Letters || keys[rare].size() > 2);
      for (const Spelling& spelling : clusters[rare].spellings) {
        rewrite(spelling, clusters[common].best(), is_likely ? FixGrade::Likely : FixGrade::Ask,
                out);
      }
      is_root[rare] = false;
      break;
    }
  }
}

}  // namespace

bool is_unified(FieldType type) {
  switch (type) {
    case FieldType::Choice:
    case FieldType::CompanyName:
    case FieldType::City:
    case FieldType::Region:
    case FieldType::Country:
      return true;
    default:
      return false;
  }
}

std::string_view unify_rule(FieldType type) {
  if (type == FieldType::Choice) return "choice.unify";
  return type == FieldType::Country ? "country.unify" : "text.unify";
}

std::string spelling_key(FieldType type, std::string_view spelling) {
  if (type == FieldType::Choice) return choice_key(spelling);
  if (type == FieldType::Country) {
    // Two names of one country are one value, whatever the language: 中国, China, CN.
    const std::string_view code = country_code_of(spelling);
    if (!code.empty()) return std::string(code);
  }
  std::string key = fold_text(spelling);
  if (key.empty()) return key;
  // C++ and C# are not C.
  for (const char c : spelling) {
    if (c == '+' || c == '#') key.push_back(c);
  }
  return key;
}

void SpellingSet::add(std::uint32_t value_id, std::string_view spelling) {
  const std::string key = spelling_key(type_, spelling);
  if (!key.empty()) entries_.push_back({hash_bytes(key), value_id});
}

std::vector<UnifiedValue> SpellingSet::find(const std::vector<std::uint32_t>& counts,
                                            const ReadSpelling& read) {
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return a.key_hash != b.key_hash ? a.key_hash < b.key_hash : a.value_id < b.value_id;
  });
  const bool finds_misspelled =
      type_ == FieldType::Choice && entries_.size() <= kMaxChoiceSpellings;
  std::vector<Cluster> clusters;
  std::string scratch;
  for (std::size_t i = 0; i < entries_.size();) {
    std::size_t end = i + 1;
    while (end < entries_.size() && entries_[end].key_hash == entries_[i].key_hash) ++end;
    if (end - i > 1 || finds_misspelled) {
      std::vector<Spelling> members;
      for (; i < end; ++i) {
        const std::uint32_t id = entries_[i].value_id;
        const std::string_view text = read(id, scratch);
        members.push_back({spelling_key(type_, text), std::string(text), counts[id], {id}});
      }
      add_clusters(std::move(members), clusters);
    }
    i = end;
  }
  std::vector<UnifiedValue> misspelled;
  if (finds_misspelled) find_misspelled(clusters, misspelled);
  std::vector<UnifiedValue> found;
  for (const Cluster& cluster : clusters) {
    for (std::size_t i = 1; i < cluster.spellings.size(); ++i) {
      const Spelling& from = cluster.spellings[i];
      rewrite(from, cluster.best(), grade_spelling(type_, from, cluster.best()), found);
    }
  }
  // A value that is both a spelling and a misspelling goes to the better value at once: the
  // misspelling wins.
  const auto by_id = [](const UnifiedValue& a, const UnifiedValue& b) {
    return a.value_id < b.value_id;
  };
  misspelled.insert(misspelled.end(), std::make_move_iterator(found.begin()),
                    std::make_move_iterator(found.end()));
  std::stable_sort(misspelled.begin(), misspelled.end(), by_id);
  const auto is_same = [](const UnifiedValue& a, const UnifiedValue& b) {
    return a.value_id == b.value_id;
  };
  misspelled.erase(std::unique(misspelled.begin(), misspelled.end(), is_same), misspelled.end());
  return misspelled;
}

}  // namespace spruce
