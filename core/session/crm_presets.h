// Layouts of CRM exports as data: one JSON file a CRM and object in core/session/crm_presets,
// compiled in. A contributor adds a file, no code. Not about files at hand (crm.h). Invariant:
// read once, constant from then on; a test reads every file and lists what is wrong with it.
//
// A file: "name" (as the file), "crm", "object", "label" {"en", "zh"}, "source" (where its facts
// are from), and "layouts", one for each form of the export (API names, labels, a language):
//   "marks"    groups of headers; a file is of this layout only when it has all of one group
//   "types"    header → "type" or "type/role", where the preset knows better than the name alone
//   "columns"  further headers of the layout
//   "shapes"   header → patterns of its values: # a digit, ? any character, * anything
// Case, punctuation and numbers of headers do not matter: "Street 2" stands for "street 3" too.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/recognise.h"

namespace spruce {

struct CrmPresetText {
  std::string_view name;
  std::string_view text;
};
/// The files as compiled in, by name.
std::span<const CrmPresetText> crm_preset_texts();

struct CrmColumn {
  bool has_type = false;
  FieldType type = FieldType::FreeText;
  ColumnRole role = ColumnRole::None;
};

/// One form of an export. Headers are keys as header_key makes them.
struct CrmLayout {
  std::vector<std::vector<std::string>> marks;
  std::map<std::string, CrmColumn, std::less<>> columns;
  std::map<std::string, std::vector<std::string>, std::less<>> shapes;
};

struct CrmPreset {
  std::string name;    ///< "salesforce-contact"
  std::string crm;     ///< "Salesforce"
  std::string object;  ///< "contact"
  std::string label_en;
  std::string label_zh;
  std::vector<CrmLayout> layouts;
};

class CrmPresets {
 public:
  CrmPresets();
  std::span<const CrmPreset> all() const { return presets_; }
  /// How many CRMs have a header of this key; 0: none.
  std::size_t crms_with(std::string_view key) const;
  /// What is wrong with the files, as "file: what"; empty (a test holds it).
  const std::vector<std::string>& problems() const { return problems_; }

 private:
  void read(const CrmPresetText& text);
  void count_headers();

  std::vector<CrmPreset> presets_;
  std::map<std::string, std::size_t, std::less<>> crms_with_;
  std::vector<std::string> problems_;
};

const CrmPresets& crm_presets();

/// A header as presets compare it: folded, each run of digits as one '#'.
std::string header_key(std::string_view header);

/// `pattern`: # a digit, ? any character, * anything.
bool matches_shape(std::string_view value, std::string_view pattern);

}  // namespace spruce
