#include "core/table/dictionary.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "core/base/assert.h"

namespace spruce {
namespace {

constexpr std::uint64_t kMultiplier = 0x9e3779b97f4a7c15ULL;  // 2^64 / golden ratio, odd
constexpr std::size_t kFirstSlots = 1024;
constexpr std::uint32_t kBlockRows = 64;

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
  while (next_row_ < end) read_block(std::min(kBlockRows, end - next_row_));
  return next_row_ == table_->row_count();
}

// Three passes over a block: texts and hashes, first slots, ids. Each pass waits for many reads
// from far memory at once, where one pass over rows would wait for them one after the other.
void DictionaryBuilder::read_block(std::uint32_t row_count) {
  std::array<std::string_view, kBlockRows> texts;
  std::array<std::uint32_t, kBlockRows> hashes{};
  std::array<std::string, kBlockRows> unescaped;
  std::string scratch;
  for (std::uint32_t i = 0; i < row_count; ++i) {
    texts[i] = table_->original(RowId(next_row_ + i), dictionary_.column, scratch);
    hashes[i] = hash_text(texts[i]);
    if (texts[i].data() != scratch.data()) continue;
    unescaped[i].swap(scratch);
    texts[i] = std::string_view(unescaped[i]).substr(0, texts[i].size());
  }
  touch_slots(hashes.data(), row_count);
  for (std::uint32_t i = 0; i < row_count; ++i) {
    const bool is_view = texts[i].data() != unescaped[i].data() && texts[i].data() != nullptr;
    const std::uint32_t id = intern(texts[i], hashes[i], is_view, next_row_);
    dictionary_.ids.push_back(id);
    ++dictionary_.counts[id];
    ++next_row_;
  }
}

// Reads what intern() will read first. The sum only keeps the reads from being dropped.
void DictionaryBuilder::touch_slots(const std::uint32_t* hashes, std::uint32_t count) {
  const std::size_t mask = slots_.size() - 1;
  std::uint32_t sum = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const Slot& slot = slots_[hashes[i] & mask];
    if (slot.hash != hashes[i] || slot.id_plus_one == 0) continue;
    const std::string_view value = values_[slot.id_plus_one - 1];
    sum += dictionary_.counts[slot.id_plus_one - 1];
    if (!value.empty()) sum += static_cast<unsigned char>(value.front());
  }
  touched_ += sum;
}

Dictionary DictionaryBuilder::take() {
  SPRUCE_ASSERT(next_row_ == table_->row_count());
  return std::move(dictionary_);
}

std::uint32_t DictionaryBuilder::intern(std::string_view text, std::uint32_t hash, bool is_view,
                                        std::uint32_t row) {
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
