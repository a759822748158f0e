#include "core/merge/survivorship.h"

#include <algorithm>

#include "core/merge/consent.h"

namespace spruce {

namespace {

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
  }));
}

Survivor take(const MemberValue& value) { return {value.text, value.row}; }

/// The first filled value that no other filled value beats. `beats` must be a strict weak order.
template <typename Beats>
Survivor best_filled(const std::vector<MemberValue>& values, Beats beats) {
  const MemberValue* best = nullptr;
  for (const MemberValue& value : values) {
    if (is_blank_value(value.text)) continue;
    if (best == nullptr || beats(value, *best)) best = &value;
  }
  return best == nullptr ? take(values.front()) : take(*best);
}

Survivor most_common(const std::vector<MemberValue>& values) {
  const auto count_of = [&](const MemberValue& value) {
    return std::count_if(values.begin(), values.end(), [&](const MemberValue& other) {
      return trim(other.text) == trim(value.text);
    });
  };
  return best_filled(values, [&](const MemberValue& a, const MemberValue& b) {
    return count_of(a) > count_of(b);
  });
}

Survivor united(const std::vector<MemberValue>& values) {
  std::vector<std::string> parts;
  for (const MemberValue& value : values) {
    for (std::string& part : split_list(value.text)) {
      if (std::find(parts.begin(), parts.end(), part) == parts.end())
        parts.push_back(std::move(part));
    }
  }
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined += "; ";
    joined += part;
  }
  for (const MemberValue& value : values) {
    if (value.text == joined) return take(value);
  }
  return {joined, std::nullopt};
}

Survivor strictest(const std::vector<MemberValue>& values, std::string_view header) {
  const ConsentSense sense = consent_sense(header);
  const MemberValue* best = &values.front();
  for (const MemberValue& value : values) {
    if (strictness(value.text, sense) > strictness(best->text, sense)) best = &value;
  }
  return take(*best);
}

}  // namespace

bool is_blank_value(std::string_view text) { return trim(text).empty(); }

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> parts;
  const auto push = [&](std::string_view part) {
    part = trim(part);
    if (!part.empty()) parts.emplace_back(part);
  };
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t length = 0;
    if (text[i] == ';' || text[i] == '\n') length = 1;
    if (text.substr(i, 3) == ":::" || text.substr(i, 3) == "；" || text.substr(i, 3) == "、")
      length = 3;
    if (length == 0) {
      ++i;
      continue;
    }
    push(text.substr(begin, i - begin));
    i += length;
    begin = i;
  }
  push(text.substr(begin));
  return parts;
}

Survivor choose_survivor(SurvivorRule rule, const std::vector<MemberValue>& values,
                         std::string_view header) {
  switch (rule) {
    case SurvivorRule::Newest:
      return best_filled(values, [](const MemberValue& a, const MemberValue& b) {
        return a.modified > b.modified;
      });
    case SurvivorRule::Longest:
      return best_filled(values, [](const MemberValue& a, const MemberValue& b) {
        return code_points(trim(a.text)) > code_points(trim(b.text));
      });
    case SurvivorRule::MostCommon:
      return most_common(values);
    case SurvivorRule::TrustedSource:
      return best_filled(values, [](const MemberValue& a, const MemberValue& b) {
        return a.source_rank < b.source_rank;
      });
    case SurvivorRule::Union:
      return united(values);
    case SurvivorRule::Strictest:
      return strictest(values, header);
    case SurvivorRule::Master:
    case SurvivorRule::Chosen:
      break;
  }
  return best_filled(values, [](const MemberValue&, const MemberValue&) { return false; });
}

}  // namespace spruce
