# Writes data files as one C++ table of texts, at build time: cmake -DFILES=a;b -DOUTPUT=x.cpp -DINCLUDE=header.h -DENTRY=Type -DFUNCTION=name -P this.
# The table is returned by `std::span<const ENTRY> FUNCTION()`, in the order of the files' names; ENTRY is {name without folder and ending, text}.
# Lines that start with '#' are comments and stay out. A file changes, the table is written again; nobody edits the table.
set(body "")
foreach(file IN LISTS FILES)
  get_filename_component(name "${file}" NAME_WE)
  file(READ "${file}" text)
  string(REGEX REPLACE "(^|\n)#[^\n]*" "\\1" text "${text}")
  string(APPEND body "    {\"${name}\",\n     R\"spruce(${text})spruce\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "// Written by scripts/embed_text.cmake from data files; not edited.
#include \"${INCLUDE}\"

namespace spruce {
namespace {

constexpr ${ENTRY} kTexts[] = {
${body}};

}  // namespace

std::span<const ${ENTRY}> ${FUNCTION}() { return kTexts; }

}  // namespace spruce
")
