// Words people type where they have nothing to say. Facts only; what counts as one is decided in
// core/fields/placeholder. Source: collected by us from the conventions of spreadsheets, R, pandas,
// SQL and CRM exports in en, de, fr, es, pt, it, zh, ja, ko; 2026-11.
#pragma once

#include <span>
#include <string_view>

namespace spruce {

/// Means "nothing here": n/a, null, 无 … Lower case, trimmed, sorted by bytes.
std::span<const std::string_view> blank_words();

/// Typed to get past a required field: test, asdf, 123456, 测试 … Lower case, trimmed, sorted by
/// bytes.
std::span<const std::string_view> filler_words();

}  // namespace spruce
