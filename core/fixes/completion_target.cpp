// Keys are made once a distinct value.
#include "core/fixes/completion_target.h"

#include <algorithm>

#include "core/fields/placeholder.h"
#include "core/fixes/completion_clues.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

/// "@work#2" of "phone@work#2": which of several things of one kind a column is about.
std::string_view place_of(const ColumnType& type) {
  const std::string_view meaning = type.meaning;
  const std::size_t at = meaning.find('@');
  const std::size_t place = at == std::string_view::npos ? meaning.find('#') : at;
  return place == std::string_view::npos ? std::string_view() : meaning.substr(place);
}

bool is_plain_role(const ColumnType& type) { return type.role == ColumnRole::None; }

std::uint32_t count_of_type(const std::vector<ColumnProfile>& columns, FieldType type) {
  return static_cast<std::uint32_t>(
      std::count_if(columns.begin(), columns.end(), [type](const ColumnProfile& column) {
        return column.type.type == type && is_plain_role(column.type);
      }));
}

}  // namespace

CompletionTarget::CompletionTarget(const FixInput& input, ColumnId column)
    : column_(column),
      type_(input.profile.columns[column.value].type.type),
      ids_(input.dictionaries[column.value].ids) {
  const Dictionary& dictionary = input.dictionaries[column.value];
  const ColumnType& type = input.profile.columns[column.value].type;
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string value(distinct_value(input.table, dictionary, id, scratch));
    const std::uint32_t rows = dictionary.counts[id];
    if (trim(value).empty() || is_blank_word(value)) {
      key_of_value_.push_back(kEmpty);
      continue;
    }
    const std::uint32_t number = intern(target_key(type.type, value, type.context), {});
    Key& key = keys_[number];
    key.count += rows;
    filled_ += rows;
    if (rows > key.best_count || (rows == key.best_count && value < key.text)) {
      key.best_count = rows;
      key.text = value;
    }
    key_of_value_.push_back(number);
  }
  for (std::uint32_t row = 0; row < ids_.size(); ++row) {
    if (key_of(row) == kEmpty) empty_rows_.push_back(row);
  }
}

double CompletionTarget::usual_share() const {
  std::uint32_t most = 0;
  for (const Key& key : keys_) most = std::max(most, key.count);
  return filled_ == 0 ? 0 : static_cast<double>(most) / filled_;
}

std::uint32_t CompletionTarget::intern(const std::string& key, const std::string& text) {
  const auto next = static_cast<std::uint32_t>(keys_.size());
  const auto [at, is_new] = number_of_.try_emplace(key, next);
  if (!is_new) return at->second;
  keys_.push_back({text.empty() ? text : write_like(type_, key, text, usual_text()), 0, 0});
  return at->second;
}

std::string CompletionTarget::usual_text() const {
  const auto most = std::max_element(keys_.begin(), keys_.end(), [](const Key& a, const Key& b) {
    return a.count != b.count ? a.count < b.count : a.text > b.text;
  });
  return most == keys_.end() ? std::string() : most->text;
}

bool is_completed(const ColumnType& type) { return !is_protected(type) && is_plain_role(type); }

bool belong_together(const std::vector<ColumnProfile>& columns, ColumnId target, ColumnId from) {
  const ColumnType& to = columns[target.value].type;
  const ColumnType& of = columns[from.value].type;
  if (!is_plain_role(of)) return false;
  const bool target_is_one = count_of_type(columns, to.type) == 1;
  const bool from_is_one = count_of_type(columns, of.type) == 1;
  if (target_is_one && from_is_one) return true;
  if (place_of(to) == place_of(of)) return true;
  // One phone speaks for the plain address, not for the other one.
  return from_is_one && place_of(to).empty();
}

}  // namespace spruce
