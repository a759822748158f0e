// A name or code is looked up in core/reference/regions; a code of several countries keeps all it
// may mean.
#include "core/fields/region.h"

#include <algorithm>

#include "core/fields/name_sound.h"
#include "core/fields/place_name.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/reference/line_table.h"
#include "core/reference/regions.h"
#include "core/similarity/damerau.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

// Hand-set; u is replaced by the file's own, m by EM.
constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},
    {"same", 0.93, 0.12},
    {"same-sound-other-script", 0.005, 0.001},
    {"one-edit", 0.015, 0.002},
    {"similar", 0.005, 0.003},
    {"part-of", 0.005, 0.004},
    {"different", 0.04, 0.87},
};
static_assert(std::size(kLevels) == static_cast<std::size_t>(PlaceRelation::Different) + 1);

std::string make_key(std::string_view text) {
  std::string key = to_latin_letters(fold_text(text));
  if (has_han(key)) std::erase(key, ' ');
  return key;
}

// Regions the key may mean; those of the context's country alone when it has any.
std::vector<Region> find_meant(const std::string& key, const ValueContext& context) {
  std::vector<Region> regions;
  find_regions(key, regions);
  const auto is_here = [&](const Region& region) { return region.country == context.country; };
  if (std::any_of(regions.begin(), regions.end(), is_here)) {
    std::erase_if(regions, [&](const Region& region) { return !is_here(region); });
  }
  return regions;
}

// The one region meant: the only one, or the only one of the usual countries.
const Region* choose(const std::vector<Region>& regions) {
  if (regions.size() == 1) return &regions.front();
  const Region* usual = nullptr;
  for (const Region& region : regions) {
    if (region.id >= kUsualRegions) continue;
    if (usual != nullptr) return nullptr;
    usual = &region;
  }
  return usual;
}

void add_region(const Region& region, StandardValue& out) {
  out.parts.push_back({"country", std::string(region.country)});
  out.parts.push_back({"code", std::string(region.code)});
  out.parts.push_back({"name", std::string(region.name)});
}

// The region whose name is one slip away, when there is only one: "Pensylvania". Codes and short
// names have too many neighbours.
std::vector<Region> find_near(const std::string& key, const ValueContext& context) {
  constexpr std::size_t kShortest = 6;
  std::vector<Region> near;
  if (key.size() < kShortest || !is_ascii(key)) return near;
  for (std::string_view rest = region_table(); !rest.empty();) {
    std::string_view line = take_line(rest);
    const std::string_view name = take_cell(line);
    const bool may_be = name.size() + 1 >= key.size() && name.size() <= key.size() + 1 &&
                        name.front() == key.front();
    if (!may_be || similarity::damerau_distance(name, key, 1) != 1) continue;
    std::vector<Region> meant = find_meant(std::string(name), context);
    std::erase_if(meant, [&](const Region& region) {
      return context.country.empty() ? region.id >= kUsualRegions
                                     : region.country != context.country;
    });
    for (const Region& region : meant) {
      const bool known = std::any_of(near.begin(), near.end(),
                                     [&](const Region& other) { return other.id == region.id; });
      if (!known) near.push_back(region);
    }
  }
  return near;
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out = standardise_place(value, "region");
  if (out.grade == Grade::Empty || out.grade == Grade::Invalid) return out;
  const std::string key = make_key(out.standard);
  const std::vector<Region> regions = find_meant(key, context);
  if (const Region* region = choose(regions); region != nullptr) add_region(*region, out);
  if (!regions.empty()) {
    out.grade = Grade::Valid;
    return out;
  }
  out.grade = std::max(out.grade, Grade::Plausible);
  const std::vector<Region> near = find_near(key, context);
  if (near.size() != 1) return out;
  add_region(near.front(), out);
  out.grade = Grade::Unlikely;
  out.issues.push_back({"region.misspelt", std::string(near.front().name)});
  out.standard = std::string(near.front().name);
  out.rule = "region.misspelt";
  out.fix_grade = FixGrade::Likely;
  return out;
}

void append_feature(std::string_view value, const ValueContext& context, std::string& out) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty() || is_placeholder(clean.text())) return;
  const std::string key = make_key(clean.text());
  std::vector<std::uint16_t> ids;
  for (const Region& region : find_meant(key, context)) ids.push_back(region.id);
  std::sort(ids.begin(), ids.end());
  std::string bytes;
  for (std::uint16_t id : ids) bytes.append(reinterpret_cast<const char*>(&id), sizeof id);
  append_place_name(key, bytes, out);
}

Level compare(std::string_view a, std::string_view b) {
  return static_cast<Level>(relate_place_names(a, b));
}

void append_block_keys(std::string_view, std::vector<BlockKey>&) {}

constexpr FieldTypeInfo kInfo = {
    FieldType::Region, "region",       standardise,         append_feature, compare,
    append_block_keys, place_name_key, describe_place_name, kLevels,
};

}  // namespace

const FieldTypeInfo& region_field() { return kInfo; }

}  // namespace spruce
