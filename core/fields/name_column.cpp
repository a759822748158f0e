// A name part is plausible as soon as it has letters; digits and signs make it unlikely.
#include "core/fields/name_column.h"

#include "core/fields/text_rules.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {

StandardValue standardise_name_part(std::string_view value, NameCase where, std::string_view part) {
  StandardValue out;
  const CleanText clean(value, Width::Alnum);
  if (finish_empty(out, clean)) return out;
  const ScriptCounts scripts = count_scripts(clean.text());
  out.grade = Grade::Valid;
  if (scripts.letters == 0) {
    out.grade = Grade::Invalid;
    out.issues.push_back({"name.no-letters", ""});
  } else if (scripts.digits > 0 || clean.text().find('@') != std::string_view::npos) {
    out.grade = Grade::Unlikely;
    out.issues.push_back({"name.digits", ""});
  }
  std::string standard(clean.text());
  if (out.grade == Grade::Valid) standard = repair_name_case(standard, where);
  out.parts.push_back({part, standard});
  finish(out, clean, std::move(standard), "name.case", FixGrade::Likely);
  return out;
}

}  // namespace spruce
