#include "core/table/dictionary.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "core/base/assert.h"

namespace spruce {
namespace {

constexpr std::uint64_t kMultiplier = 0x9e3779b97f4a7c15ULL;  // 2^64 / golden ratio, odd
constexpr std::size_t kFirstSlots = 1024;

std::uint64_t load_word(const char* from, std::size_t size) {
  std::uint64_t word = 0;
  if (size > 0) std::memcpy(&word, from, size);
  return word;
}

std::uint64_t mix(std::uint64_t state, std::uint64_t word) {
  state = (state ^ word) * kMultiplier;
  return state ^ (state >> 29);
}

// Eight bytes at a time; the last word of a long text overlaps the one before it.
// The same on every target of ours (all little-endian): samples are ordered by it.
std::uint32_t hash_text(std::string_view text) {
  const std::size_t size = text.size();
  std::uint64_t state = size * kMultiplier;
  if (size < 8) {
    state = mix(state, load_word(text.data(), size));
  } else {
    for (std::size_t at = 0; at + 8 < size; at += 8) state = mix(state, load_word(&text[at], 8));
    state = mix(state, load_word(text.data() + size - 8, 8));
  }
  state *= 0xd6e8feb86659fd93ULL;
  return static_cast<std::uint32_t>(state >> 32);
}

}  // namespace

DictionaryBuilder::DictionaryBuilder(const Table& table, ColumnId column) : table_(&table) {
  dictionary_.column = column;
  dictionary_.ids.reserve(table.row_count());
  slots_.resize(kFirstSlots);
}

bool DictionaryBuilder::step(std::uint32_t max_rows) {
  const std::uint32_t left = table_->row_count() - next_row_;
  const std::uint32_t end = next_row_ + std::min(left, max_rows);
  std::string scratch;
  for (; next_row_ < end; ++next_row_) {
    const std::string_view text = table_->original(RowId(next_row_), dictionary_.column, scratch);
    const bool is_view = text.data() != scratch.data() && text.data() != nullptr;
    const std::uint32_t id = intern(text, is_view, next_row_);
    dictionary_.ids.push_back(id);
    ++dictionary_.counts[id];
  }
  return next_row_ == table_->row_count();
}

Dictionary DictionaryBuilder::take() {
  SPRUCE_ASSERT(next_row_ == table_->row_count());
  return std::move(dictionary_);
}

std::uint32_t DictionaryBuilder::intern(std::string_view text, bool is_view, std::uint32_t row) {
  const std::uint32_t hash = hash_text(text);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].id_plus_one != 0; at = (at + 1) & mask) {
    const std::uint32_t id = slots_[at].id_plus_one - 1;
    if (slots_[at].hash == hash && is_value(id, text)) return id;
  }
  const std::uint32_t id = dictionary_.distinct_count();
  slots_[at] = {hash, id + 1};
  hashes_.push_back(hash);
  values_.push_back(is_view ? text : std::string_view());
  dictionary_.first_rows.push_back(row);
  dictionary_.counts.push_back(0);
  if (values_.size() * 2 > slots_.size()) grow();
  return id;
}

bool DictionaryBuilder::is_value(std::uint32_t id, std::string_view text) const {
  if (values_[id].data() != nullptr) return values_[id] == text;
  std::string scratch;
  return distinct_value(*table_, dictionary_, id, scratch) == text;
}

void DictionaryBuilder::grow() {
  std::vector<Slot> old(slots_.size() * 4);
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.id_plus_one == 0) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].id_plus_one != 0) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

Dictionary make_dictionary(const Table& table, ColumnId column) {
  DictionaryBuilder builder(table, column);
  builder.step(table.row_count());
  return builder.take();
}

std::string_view distinct_value(const Table& table, const Dictionary& dictionary, std::uint32_t id,
                                std::string& scratch) {
  SPRUCE_ASSERT(id < dictionary.distinct_count());
  return table.original(RowId(dictionary.first_rows[id]), dictionary.column, scratch);
}

}  // namespace spruce
