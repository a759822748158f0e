// Reads the public truth sets beside the repository (SPRUCE_SHARED_DATA or ../shared/data); tests
// skip without them.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace spruce::testing {

/// The file's bytes. False, with a message, when the data are not there.
inline bool read_shared(const std::string& path, std::string& out) {
  const char* folder = std::getenv("SPRUCE_SHARED_DATA");
  const std::string base =
      folder != nullptr ? folder : std::string(SPRUCE_REPO_ROOT) + "/../shared/data";
  std::ifstream file(base + "/" + path, std::ios::binary);
  if (!file) {
    MESSAGE("skipped: no shared data at ", path);
    return false;
  }
  out.assign(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  return true;
}

/// RFC 4180, commas; only for well-formed test data.
inline std::vector<std::vector<std::string>> parse_csv(const std::string& text) {
  std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string& cell = rows.back().back();
    const char c = text[i];
    if (quoted) {
      if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
        cell.push_back('"');
        ++i;
      } else if (c == '"') {
        quoted = false;
      } else {
        cell.push_back(c);
      }
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',') {
      rows.back().emplace_back();
    } else if (c == '\n') {
      rows.emplace_back(1);
    } else if (c != '\r') {
      cell.push_back(c);
    }
  }
  if (rows.back().size() == 1 && rows.back()[0].empty()) rows.pop_back();
  return rows;
}

}  // namespace spruce::testing
