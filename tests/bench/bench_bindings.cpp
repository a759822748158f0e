// Bench: the reader, the name comparisons and the fingerprint of a column, each by itself, so that
// they can be put beside a peer's. The duplicate search is measured on the product's own engine,
// not here.
#include <emscripten/bind.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/csv/reader.h"
#include "core/similarity/jaro_winkler.h"
#include "core/similarity/levenshtein.h"
#include "core/table/dictionary.h"
#include "core/text/icu_data.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace {

using namespace spruce;  // one file, no header

std::uint32_t count_chars(std::string_view text) {
  return static_cast<std::uint32_t>(is_ascii(text) ? text.size() : count_code_points(text));
}

/// Words of the folded text, sorted, each once: the key collision key of OpenRefine's fingerprint
/// method, on our folding.
std::string make_fingerprint(std::string_view text) {
  const std::string folded = fold_text(text);
  std::vector<std::string_view> words;
  std::size_t at = 0;
  while (at < folded.size()) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    if (end > at) words.push_back(std::string_view(folded).substr(at, end - at));
    at = end + 1;
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  std::string key;
  for (const std::string_view word : words) {
    key += word;
    key += ' ';
  }
  return key;
}

/// One file through the reader; then every cell reached, or one column grouped.
class Bench {
 public:
  void begin(double bytes) {
    ReadOptions options;
    options.expected_bytes = static_cast<std::uint64_t>(bytes);
    reader_ = std::make_unique<CsvReader>(options);
    table_ = std::make_unique<Table>();
  }
  std::uintptr_t reserve(std::uint32_t size) {
    return reinterpret_cast<std::uintptr_t>(reader_->reserve_input(size));
  }
  bool commit(std::uint32_t size) { return reader_->commit_input(size).ok(); }
  bool finish() {
    if (!reader_->finish().ok()) return false;
    SourceText source = reader_->take_source();
    std::vector<ColumnId> columns;
    for (const std::string& name : source.header) columns.push_back(table_->add_column(name));
    (void)table_->add_source(std::move(source), std::move(columns));
    return true;
  }
  double rows() const { return table_->row_count(); }
  double cells() const {
    double sum = 0;
    for (std::uint32_t r = 0; r < table_->row_count(); ++r) sum += table_->cell_count(RowId{r});
    return sum;
  }
  /// Characters of all cells and of the header: proof that every cell was reached and none lost.
  double chars() const {
    double sum = 0;
    std::string scratch;
    const std::uint32_t columns = table_->column_count();
    for (std::uint32_t r = 0; r < table_->row_count(); ++r) {
      for (std::uint32_t c = 0; c < columns; ++c) {
        sum += count_chars(table_->original(RowId{r}, ColumnId{c}, scratch));
      }
    }
    for (std::uint32_t c = 0; c < columns; ++c)
      sum += count_chars(table_->column_name(ColumnId{c}));
    return sum;
  }
  /// Groups one column; see keys(), distinct(), clusters(), in_clusters().
  void group(std::uint32_t column) {
    const Dictionary dictionary = make_dictionary(*table_, ColumnId{column});
    std::unordered_map<std::string, std::pair<std::uint32_t, std::uint32_t>> groups;
    std::string scratch;
    for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
      auto& entry = groups[make_fingerprint(distinct_value(*table_, dictionary, id, scratch))];
      ++entry.first;
      entry.second += dictionary.counts[id];
    }
    keys_ = static_cast<double>(groups.size());
    distinct_ = dictionary.distinct_count();
    clusters_ = in_clusters_ = 0;
    for (const auto& [key, entry] : groups) {
      if (entry.first < 2) continue;
      ++clusters_;
      in_clusters_ += entry.second;
    }
  }
  double keys() const { return keys_; }
  double distinct() const { return distinct_; }
  double clusters() const { return clusters_; }
  double in_clusters() const { return in_clusters_; }

 private:
  std::unique_ptr<CsvReader> reader_;
  std::unique_ptr<Table> table_;
  double keys_ = 0, distinct_ = 0, clusters_ = 0, in_clusters_ = 0;
};

/// Names once, then one call for all pairs.
class Pairs {
 public:
  void add_name(const std::string& name) { names_.push_back(name); }
  void add_pair(std::uint32_t left, std::uint32_t right) { pairs_.push_back({left, right}); }
  double jaro_winkler() const {
    double sum = 0;
    for (const auto& [left, right] : pairs_) {
      sum += similarity::jaro_winkler_similarity(std::string_view(names_[left]),
                                                 std::string_view(names_[right]));
    }
    return sum;
  }
  double levenshtein() const {
    double sum = 0;
    for (const auto& [left, right] : pairs_) {
      sum += static_cast<double>(similarity::levenshtein_distance(std::string_view(names_[left]),
                                                                  std::string_view(names_[right])));
    }
    return sum;
  }

 private:
  std::vector<std::string> names_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs_;
};

std::uintptr_t allocate(std::uint32_t size) {
  return reinterpret_cast<std::uintptr_t>(std::aligned_alloc(16, (size + 15U) / 16U * 16U));
}
bool use_icu_data(std::uintptr_t pointer, std::uint32_t size) {
  return set_icu_data(reinterpret_cast<const void*>(pointer), size);
}

}  // namespace

EMSCRIPTEN_BINDINGS(spruce_bench) {
  emscripten::class_<Bench>("Bench")
      .constructor<>()
      .function("begin", &Bench::begin)
      .function("reserve", &Bench::reserve)
      .function("commit", &Bench::commit)
      .function("finish", &Bench::finish)
      .function("rows", &Bench::rows)
      .function("cells", &Bench::cells)
      .function("chars", &Bench::chars)
      .function("group", &Bench::group)
      .function("keys", &Bench::keys)
      .function("distinct", &Bench::distinct)
      .function("clusters", &Bench::clusters)
      .function("inClusters", &Bench::in_clusters);
  emscripten::class_<Pairs>("Pairs")
      .constructor<>()
      .function("addName", &Pairs::add_name)
      .function("addPair", &Pairs::add_pair)
      .function("jaroWinkler", &Pairs::jaro_winkler)
      .function("levenshtein", &Pairs::levenshtein);
  emscripten::function("allocate", &allocate);
  emscripten::function("useIcuData", &use_icu_data);
}
