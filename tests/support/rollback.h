// Applies a rollback as anyone could, without the code that wrote it.
#pragma once

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "core/base/base64.h"

namespace spruce::test {

/// The original of one file: `file` is its part of rollback.json.
inline std::string restore(const std::string& corrected, const nlohmann::json& file) {
  std::string out;
  std::size_t at = 0;
  for (const nlohmann::json& piece : file["pieces"]) {
    const auto begin = piece[0].get<std::size_t>();
    REQUIRE(begin >= at);
    out += corrected.substr(at, begin - at);
    const auto original = decode_base64(piece[2].get<std::string>());
    REQUIRE(original.has_value());
    out += *original;
    at = begin + piece[1].get<std::size_t>();
  }
  return out + corrected.substr(at);
}

}  // namespace spruce::test
