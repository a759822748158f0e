#include "core/export/record_ids.h"

#include <algorithm>

namespace spruce {
namespace {

constexpr std::size_t kIdSize = 15;
constexpr std::size_t kPart = 5;
constexpr std::string_view kSuffix = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

bool is_case_sensitive_id(std::string_view id) {
  return id.size() == kIdSize && std::all_of(id.begin(), id.end(), [](char c) {
           return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
         });
}

std::string make_safe_id(std::string_view id) {
  if (!is_case_sensitive_id(id)) return {};
  std::string safe(id);
  for (std::size_t part = 0; part < kIdSize; part += kPart) {
    std::size_t bits = 0;
    for (std::size_t i = 0; i < kPart; ++i) {
      if (is_upper(id[part + i])) bits |= std::size_t{1} << i;
    }
    safe.push_back(kSuffix[bits]);
  }
  return safe;
}

std::string fold_id(std::string_view id) {
  std::string folded(id);
  for (char& c : folded) {
    if (is_upper(c)) c = static_cast<char>(c + ('a' - 'A'));
  }
  return folded;
}

}  // namespace spruce
