#include "core/profile/row_country.h"

#include <algorithm>

#include "core/base/assert.h"
#include "core/fields/country.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

// More spellings than this are no Country column, whatever its name says.
constexpr std::uint32_t kMaxCountrySpellings = 4096;
// A shared beginning shorter than this many characters says nothing ("Ph…" and "Pays").
constexpr std::size_t kMinSharedName = 2;

CountryIndex intern(std::vector<std::string>& codes, std::string_view code) {
  const auto found = std::find(codes.begin(), codes.end(), code);
  if (found != codes.end()) return static_cast<CountryIndex>(found - codes.begin());
  codes.emplace_back(code);
  return static_cast<CountryIndex>(codes.size() - 1);
}

std::shared_ptr<const CountryColumn> read_country_column(const Table& table,
                                                         const Dictionary& dictionary) {
  if (dictionary.distinct_count() > kMaxCountrySpellings) return nullptr;
  auto column = std::make_shared<CountryColumn>();
  column->column = dictionary.column;
  column->codes.emplace_back();
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string_view code = country_code_of(distinct_value(table, dictionary, id, scratch));
    column->code_of_value.push_back(intern(column->codes, code));
  }
  if (column->codes.size() == 1) return nullptr;
  return column;
}

std::uint32_t count_known(const CountryColumn& column, const Dictionary& dictionary) {
  std::uint32_t known = 0;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    if (column.code_of_value[id] != 0) known += dictionary.counts[id];
  }
  return known;
}

/// Characters that two names begin with in common, if that is a word or so: a whole shared word in
/// Latin names.
std::size_t shared_beginning(const std::string& a, const std::string& b) {
  const std::u32string left = to_utf32(a);
  const std::u32string right = to_utf32(b);
  std::size_t size = 0;
  while (size < left.size() && size < right.size() && left[size] == right[size]) ++size;
  if (size < kMinSharedName) return 0;
  // "Company Phone" and "Country" share "Co": in Latin names the shared part must end a word.
  if (left[size - 1] < 0x80) {
    while (size > 0 && left[size - 1] != ' ' && left[size - 1] != '_' && left[size - 1] != '.' &&
           left[size - 1] != '-' && left[size - 1] < 0x80) {
      --size;
    }
  }
  return size;
}

}  // namespace

bool depends_on_country(FieldType type) {
  switch (type) {
    case FieldType::Phone:
    case FieldType::Address:
    case FieldType::City:
    case FieldType::Region:
    case FieldType::PostalCode:
    case FieldType::TaxId:
      return true;
    default:
      return false;
  }
}

RowCountries make_row_countries(const Table& table, const std::vector<FieldType>& types,
                                const std::vector<Dictionary>& dictionaries) {
  struct Candidate {
    std::shared_ptr<const CountryColumn> column;
    std::uint32_t known = 0;
  };
  SPRUCE_ASSERT(types.size() == dictionaries.size());
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < types.size(); ++i) {
    if (types[i] != FieldType::Country) continue;
    auto column = read_country_column(table, dictionaries[i]);
    if (!column) continue;
    const std::uint32_t known = count_known(*column, dictionaries[i]);
    candidates.push_back({std::move(column), known});
  }
  RowCountries result;
  result.of_column.resize(types.size());
  if (candidates.empty()) return result;
  for (std::size_t i = 0; i < types.size(); ++i) {
    if (!depends_on_country(types[i])) continue;
    const std::string& name = table.column_name(dictionaries[i].column);
    const Candidate* best = nullptr;
    std::size_t best_shared = 0;
    for (const Candidate& candidate : candidates) {
      const std::size_t shared =
          shared_beginning(name, table.column_name(candidate.column->column));
      const bool is_better = best == nullptr || shared > best_shared ||
                             (shared == best_shared && candidate.known > best->known);
      if (!is_better) continue;
      best = &candidate;
      best_shared = shared;
    }
    result.of_column[i] = best->column;
  }
  return result;
}

std::vector<CountryIndex> fold_own_country(const CountryColumn& column, const std::string& own) {
  std::vector<CountryIndex> folded(column.codes.size());
  for (std::size_t i = 0; i < folded.size(); ++i) {
    folded[i] = column.codes[i] == own ? CountryIndex{0} : static_cast<CountryIndex>(i);
  }
  return folded;
}

ValueCountries::ValueCountries(const Dictionary& values, const Dictionary& countries,
                               std::shared_ptr<const CountryColumn> column, const std::string& own)
    : values_(&values), column_(std::move(column)) {
  constexpr CountryIndex kUnset = kAnyCountry;
  const std::vector<CountryIndex> folded = fold_own_country(*column_, own);
  first_.assign(values.distinct_count(), kUnset);
  std::vector<std::uint64_t> others;  // value id above, country below
  for (std::size_t row = 0; row < values.ids.size(); ++row) {
    const std::uint32_t id = values.ids[row];
    const CountryIndex country = folded[column_->code_of_value[countries.ids[row]]];
    if (first_[id] == kUnset) {
      first_[id] = country;
    } else if (first_[id] != country) {
      others.push_back((static_cast<std::uint64_t>(id) << 16) | country);
    }
  }
  std::sort(others.begin(), others.end());
  for (std::size_t i = 0; i < others.size();) {
    std::size_t end = i;
    while (end < others.size() && others[end] == others[i]) ++end;
    extras_.push_back(
        {static_cast<std::uint32_t>(others[i] >> 16),
         {static_cast<CountryIndex>(others[i] & 0xffffU), static_cast<std::uint32_t>(end - i)}});
    i = end;
  }
}

void ValueCountries::list_uses(std::uint32_t value_id, std::vector<Use>& uses) const {
  uses.clear();
  Use first{0, values_->counts[value_id]};
  if (!first_.empty()) {
    first.country = first_[value_id];
    auto extra = std::lower_bound(
        extras_.begin(), extras_.end(), value_id,
        [](const Extra& left, std::uint32_t right) { return left.value_id < right; });
    for (; extra != extras_.end() && extra->value_id == value_id; ++extra) {
      first.count -= extra->use.count;
      uses.push_back(extra->use);
    }
  }
  const auto at = std::lower_bound(uses.begin(), uses.end(), first, [](const Use& a, const Use& b) {
    return a.country < b.country;
  });
  uses.insert(at, first);
}

ValueContext ValueCountries::context_of(const ValueContext& own, CountryIndex country) const {
  ValueContext context = own;
  if (country != 0 && column_) context.country = column_->codes[country];
  return context;
}

}  // namespace spruce
