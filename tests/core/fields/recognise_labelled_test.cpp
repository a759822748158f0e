// Recognition over our own labelled columns (labelled_columns.txt): many languages, few values, and
// the traps of real exports. The accuracy is printed and has a floor.
#include <algorithm>
#include <fstream>

#include "tests/core/fields/column.h"
#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

std::vector<std::string> split(const std::string& text, char mark) {
  std::vector<std::string> parts;
  std::size_t at = 0;
  for (;;) {
    const std::size_t end = text.find(mark, at);
    parts.push_back(text.substr(at, end == std::string::npos ? end : end - at));
    if (end == std::string::npos) return parts;
    at = end + 1;
  }
}

struct Labelled {
  std::vector<std::string> types;
  std::string role;  // empty: not checked
  std::string header;
  std::vector<std::string> cells;
};

std::vector<Labelled> read_labelled() {
  std::vector<Labelled> out;
  std::ifstream file(SPRUCE_REPO_ROOT "/tests/core/fields/labelled_columns.txt");
  std::string line;
  while (std::getline(file, line)) {
    if (line.empty() || line[0] == '#') continue;
    const std::vector<std::string> fields = split(line, '\t');
    REQUIRE(fields.size() == 3);
    const std::vector<std::string> label = split(fields[0], '/');
    std::vector<std::string> cells = split(fields[2], ';');
    for (std::string& cell : cells) cell = cell == "_" ? "" : cell;
    for (const std::string& header : split(fields[1], '|')) {
      out.push_back({split(label[0], '|'), label.size() > 1 ? label[1] : "",
                     header == "~" ? "" : header, cells});
    }
  }
  return out;
}

bool contains(const std::vector<std::string>& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace

TEST_CASE("recognise: labelled columns") {
  const std::vector<Labelled> columns = read_labelled();
  REQUIRE(columns.size() >= 600);
  int right = 0;
  int roles = 0;
  int right_roles = 0;
  for (const Labelled& labelled : columns) {
    const Column column(labelled.header, labelled.cells);
    const TypeGuess guess = recognise_column(column.facts).front();
    const std::string type = name_of(guess.type);
    const bool is_right = contains(labelled.types, type);
    right += is_right ? 1 : 0;
    if (!is_right) {
      MESSAGE(labelled.header, " (", labelled.cells[0], "): ", type, " ", guess.confidence,
              " instead of ", labelled.types[0]);
    }
    if (labelled.role.empty() || labelled.header.empty()) continue;
    const std::string role(role_name(recognise_role(column.facts, guess.type)));
    ++roles;
    right_roles += role == labelled.role ? 1 : 0;
    if (role != labelled.role)
      MESSAGE(labelled.header, ": role ", role, " instead of ", labelled.role);
  }
  MESSAGE("labelled columns typed right: ", right, " of ", columns.size(),
          ", roles right: ", right_roles, " of ", roles);
  CHECK(right * 100 >= static_cast<int>(columns.size()) * 97);
  CHECK(right_roles * 100 >= roles * 97);
}
