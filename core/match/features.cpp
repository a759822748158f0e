#include "core/match/features.h"

#include <algorithm>
#include <unordered_map>

#include "core/fields/address_place.h"
#include "core/fields/feature.h"

namespace spruce {

namespace {

constexpr std::uint64_t kContentSeed = 0x53707275636543ULL;

/// A mix of one 64-bit number; adding mixes of (field, feature) pairs makes a row's hash
/// independent of column order.
std::uint64_t mix(std::uint64_t x) {
  x ^= x >> 30;
  x *= 0xbf58476d1ce4e5b9ULL;
  x ^= x >> 27;
  x *= 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

/// CJK ideographs are written family name first, without a space.
bool starts_with_han(std::string_view text) {
  if (text.size() < 3) return false;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(0) < 0xe3 || byte(0) > 0xe9 || (byte(1) & 0xc0) != 0x80) return false;
  const unsigned code = ((byte(0) & 0x0fU) << 12) | ((byte(1) & 0x3fU) << 6) | (byte(2) & 0x3fU);
  return code >= 0x3400 && code <= 0x9fff;
}

std::string join_name(std::string_view given, std::string_view family) {
  std::string name;
  if (starts_with_han(given) && starts_with_han(family)) {
    name.append(family).append(given);
  } else {
    name.append(given).append(" ").append(family);
  }
  return name;
}

constexpr std::size_t kIsoDateSize = 10;

/// One more part of an ISO date: four digits of the year, two of the others.
void append_date_part(std::string_view part, std::string& date) {
  if (part.size() > 2 && part.substr(part.size() - 2) == ".0") part.remove_suffix(2);
  if (!date.empty()) date.push_back('-');
  if (part.size() == 1) date.push_back('0');
  date.append(part);
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

FeatureBuilder::FeatureBuilder(const Table& table,
                               const std::vector<const Dictionary*>& dictionaries,
                               const MatchOptions& options, const MatchPlan& plan)
    : table_(&table), dictionaries_(&dictionaries), options_(&options), plan_(&plan) {
  block_.row_count = table.row_count();
  block_.columns.resize(plan.fields.size());
  for (const CompareField& field : plan.fields) {
    for (const std::uint32_t member : field.members) {
      total_values_ += dictionaries[member]->distinct_count();
    }
  }
  if (plan.fields.empty()) finish_block();
}

void FeatureBuilder::grow(const FeatureColumn& column) {
  const std::size_t size = std::max<std::size_t>(1024, slots_.size() * 2);
  slots_.assign(size, 0);
  for (std::uint32_t id = 1; id < column.feature_count(); ++id) {
    std::size_t at = static_cast<std::size_t>(hash_bytes(column.feature(id))) & (size - 1);
    while (slots_[at] != 0) at = (at + 1) & (size - 1);
    slots_[at] = id;
  }
}

std::uint32_t FeatureBuilder::intern(FeatureColumn& column, std::string_view feature) {
  if (feature.empty()) return 0;
  if (column.arena.size() + feature.size() > 0xfffffff0U) return 0;
  if (slots_.size() < column.feature_count() * 2ULL) grow(column);
  std::size_t at = static_cast<std::size_t>(hash_bytes(feature)) & (slots_.size() - 1);
  while (slots_[at] != 0) {
    if (column.feature(slots_[at]) == feature) return slots_[at];
    at = (at + 1) & (slots_.size() - 1);
  }
  const std::uint32_t id = column.feature_count();
  column.arena.append(feature);
  column.offsets.push_back(static_cast<std::uint32_t>(column.arena.size()));
  slots_[at] = id;
  return id;
}

bool FeatureBuilder::step(std::uint32_t budget) {
  if (field_ >= plan_->fields.size()) return true;
  const CompareField& field = plan_->fields[field_];
  if (slots_.empty()) grow(block_.columns[field_]);
  if (member_ < field.members.size()) {
    read_values(budget);
  } else {
    if (field.joined_name) join_names();
    if (field.joined_date) join_dates();
    if (!field.addresses.empty()) read_places();
    finish_field();
  }
  if (field_ < plan_->fields.size()) return false;
  finish_block();
  return true;
}

void FeatureBuilder::read_values(std::uint32_t budget) {
  const CompareField& field = plan_->fields[field_];
  const std::uint32_t index = field.members[member_];
  const Dictionary& dictionary = *(*dictionaries_)[index];
  const ValueContext& context = options_->columns[index].context;
  FeatureColumn& column = block_.columns[field_];
  const std::uint32_t left = dictionary.distinct_count() - next_value_;
  const std::uint32_t end = next_value_ + std::min(left, std::max<std::uint32_t>(1, budget));
  value_ids_.resize(dictionary.distinct_count());
  for (; next_value_ < end; ++next_value_) {
    feature_.clear();
    const std::string_view text = distinct_value(*table_, dictionary, next_value_, scratch_);
    if (!text.empty()) field.info->append_feature(text, context, feature_);
    value_ids_[next_value_] = intern(column, feature_);
    if (field.joined_name) whole_names_.emplace(hash_bytes(text), value_ids_[next_value_]);
    ++done_values_;
  }
  if (next_value_ == dictionary.distinct_count()) finish_member();
}

void FeatureBuilder::finish_member() {
  const Dictionary& dictionary = *(*dictionaries_)[plan_->fields[field_].members[member_]];
  std::vector<std::uint32_t> ids(block_.row_count, 0);
  for (std::uint32_t row = 0; row < block_.row_count; ++row)
    ids[row] = value_ids_[dictionary.ids[row]];
  block_.columns[field_].row_ids.push_back(std::move(ids));
  value_ids_.clear();
  next_value_ = 0;
  ++member_;
}

void FeatureBuilder::join_names() {
  const CompareField& given_field = plan_->fields[static_cast<std::size_t>(plan_->given)];
  const CompareField& family_field = plan_->fields[static_cast<std::size_t>(plan_->family)];
  const Dictionary& given = *(*dictionaries_)[given_field.members.front()];
  const Dictionary& family = *(*dictionaries_)[family_field.members.front()];
  const ValueContext& context = options_->columns[given_field.members.front()].context;
  FeatureColumn& column = block_.columns[field_];
  std::unordered_map<std::uint64_t, std::uint32_t> known;
  std::vector<std::uint32_t> ids(block_.row_count, 0);
  std::string family_scratch;
  for (std::uint32_t row = 0; row < block_.row_count; ++row) {
    const std::uint64_t key = (std::uint64_t{given.ids[row]} << 32) | family.ids[row];
    const auto [at, is_new] = known.emplace(key, 0);
    if (is_new) {
      const std::string_view first = distinct_value(*table_, given, given.ids[row], scratch_);
      const std::string_view last =
          distinct_value(*table_, family, family.ids[row], family_scratch);
      if (!is_blank(first) && !is_blank(last)) {
        const std::string name = join_name(first, last);
        const auto whole = whole_names_.find(hash_bytes(name));
        if (whole != whole_names_.end()) {
          at->second = whole->second;
        } else {
          feature_.clear();
          plan_->fields[field_].info->append_feature(name, context, feature_);
          at->second = intern(column, feature_);
        }
      }
    }
    ids[row] = at->second;
  }
  whole_names_.clear();
  column.row_ids.push_back(std::move(ids));
}

void FeatureBuilder::join_dates() {
  const CompareField& field = plan_->fields[field_];
  FeatureColumn& column = block_.columns[field_];
  const ValueContext context{{}, DateOrder::YearFirst};
  std::unordered_map<std::string, std::uint32_t> known;
  std::vector<std::uint32_t> ids(block_.row_count, 0);
  std::string text;
  for (std::uint32_t row = 0; row < block_.row_count; ++row) {
    text.clear();
    for (const std::uint32_t part : field.parts) {
      const Dictionary& dictionary = *(*dictionaries_)[part];
      append_date_part(distinct_value(*table_, dictionary, dictionary.ids[row], scratch_), text);
    }
    const auto [at, is_new] = known.emplace(text, 0);
    if (is_new) {
      feature_.clear();
      if (text.size() == kIsoDateSize) field.info->append_feature(text, context, feature_);
      at->second = intern(column, feature_);
    }
    ids[row] = at->second;
  }
  column.row_ids.push_back(std::move(ids));
}

void FeatureBuilder::read_places() {
  const CompareField& field = plan_->fields[field_];
  FeatureColumn& column = block_.columns[field_];
  std::vector<std::uint32_t> ids(block_.row_count, 0);
  for (const std::uint32_t index : field.addresses) {
    const Dictionary& dictionary = *(*dictionaries_)[index];
    const ValueContext& context = options_->columns[index].context;
    std::vector<std::uint32_t> known(dictionary.distinct_count(), 0);
    std::vector<bool> is_read(dictionary.distinct_count(), false);
    for (std::uint32_t row = 0; row < block_.row_count; ++row) {
      const bool has_own = std::any_of(column.row_ids.begin(), column.row_ids.end(),
                                       [&](const auto& member) { return member[row] != 0; });
      if (has_own || ids[row] != 0) continue;
      const std::uint32_t value = dictionary.ids[row];
      if (!is_read[value]) {
        is_read[value] = true;
        const AddressPlace place =
            read_address_place(distinct_value(*table_, dictionary, value, scratch_));
        const std::string& text = field.type == FieldType::City ? place.city : place.postal;
        feature_.clear();
        if (!text.empty()) field.info->append_feature(text, context, feature_);
        known[value] = intern(column, feature_);
      }
      ids[row] = known[value];
    }
  }
  column.row_ids.push_back(std::move(ids));
}

namespace {

/// Gives each id the class of its key, numbered from `next` on; returns the next free number.
std::uint32_t classify(const FeatureColumn& column,
                       std::string_view (*key_of)(std::string_view feature), std::uint32_t next,
                       std::vector<std::uint32_t>& classes) {
  classes.assign(column.feature_count(), 0);
  std::unordered_map<std::uint64_t, std::uint32_t> known;
  for (std::uint32_t id = 1; id < column.feature_count(); ++id) {
    const std::string_view key = key_of(column.feature(id));
    if (key.empty()) continue;
    const auto [at, is_new] = known.emplace(hash_bytes(key), next);
    next += is_new ? 1 : 0;
    classes[id] = at->second;
  }
  return next;
}

}  // namespace

/// Rows of each class; a row counts once however many of its values are in the class.
void FeatureBuilder::count_classes(FeatureColumn& column) {
  std::uint32_t first_whole = 1;
  for (const std::uint32_t own : column.frequency_class)
    first_whole = std::max(first_whole, own + 1);
  const auto count = [&](const std::vector<std::uint32_t>& classes, std::uint32_t row,
                         std::uint32_t least) {
    for (std::size_t m = 0; m < column.row_ids.size(); ++m) {
      const std::uint32_t own = classes[column.row_ids[m][row]];
      bool is_seen = own < least;
      for (std::size_t before = 0; before < m && !is_seen; ++before) {
        is_seen = classes[column.row_ids[before][row]] == own;
      }
      if (!is_seen) ++column.class_rows[own];
    }
  };
  for (std::uint32_t row = 0; row < block_.row_count; ++row) {
    count(column.frequency_class, row, 1);
    if (!column.whole_class.empty()) count(column.whole_class, row, first_whole);
    bool is_filled = false;
    for (const std::vector<std::uint32_t>& ids : column.row_ids) is_filled |= ids[row] != 0;
    if (is_filled) ++column.filled_rows;
  }
}

void FeatureBuilder::finish_field() {
  const CompareField& field = plan_->fields[field_];
  FeatureColumn& column = block_.columns[field_];
  column.self_levels.assign(column.feature_count(), kMissing);
  for (std::uint32_t id = 1; id < column.feature_count(); ++id) {
    column.self_levels[id] = field.info->compare(column.feature(id), column.feature(id));
  }
  std::uint32_t next = classify(column, field.info->frequency_key, 1, column.frequency_class);
  if (field.info->whole_key != nullptr) {
    next = classify(column, field.info->whole_key, next, column.whole_class);
    for (std::uint32_t id = 1; id < column.feature_count(); ++id) {
      if (column.whole_class[id] == 0) column.whole_class[id] = column.frequency_class[id];
    }
  }
  column.class_rows.assign(next, 0);
  count_classes(column);
  slots_.clear();
  member_ = 0;
  ++field_;
}

void FeatureBuilder::finish_block() {
  block_.content.assign(block_.row_count, 0);
  for (std::size_t f = 0; f < block_.columns.size(); ++f) {
    const FeatureColumn& column = block_.columns[f];
    std::vector<std::uint64_t> hashes(column.feature_count(), 0);
    for (std::uint32_t id = 1; id < column.feature_count(); ++id) {
      hashes[id] = hash_bytes(column.feature(id), kContentSeed);
    }
    for (std::size_t m = 0; m < column.row_ids.size(); ++m) {
      const std::uint64_t place = mix(f * 64 + m + 1);
      for (std::uint32_t row = 0; row < block_.row_count; ++row) {
        const std::uint32_t id = column.row_ids[m][row];
        if (id != 0) block_.content[row] += mix(hashes[id] ^ place);
      }
    }
  }
  fill_cells();
}

void FeatureBuilder::fill_cells() {
  std::size_t width = 0;
  for (const FeatureColumn& column : block_.columns) width += column.row_ids.size();
  block_.row_width = static_cast<std::uint32_t>(width);
  block_.cells.resize(width * block_.row_count);
  std::size_t place = 0;
  for (const FeatureColumn& column : block_.columns) {
    for (const std::vector<std::uint32_t>& ids : column.row_ids) {
      std::size_t at = place++;
      for (const std::uint32_t id : ids) {
        block_.cells[at] = {id, column.frequency_class[id]};
        at += width;
      }
    }
  }
}

}  // namespace spruce
