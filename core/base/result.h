// Result<T>: a value, or the Error that says why an operation failed. Nothing is half-applied on
// failure. Not for data problems: a bad cell is an Issue (core/base/issue.h) and work goes on.
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "core/base/assert.h"
#include "core/base/error.h"

namespace spruce {

/// Either a T or an Error. Test with `ok()` before `value()`; asking for the wrong half asserts.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : held_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return held_.index() == 0; }
  explicit operator bool() const { return ok(); }

  T& value() & {
    SPRUCE_ASSERT(ok());
    return *std::get_if<0>(&held_);
  }
  const T& value() const& {
    SPRUCE_ASSERT(ok());
    return *std::get_if<0>(&held_);
  }
  T&& value() && {
    SPRUCE_ASSERT(ok());
    return std::move(*std::get_if<0>(&held_));
  }
  const Error& error() const {
    SPRUCE_ASSERT(!ok());
    return *std::get_if<1>(&held_);
  }

 private:
  std::variant<T, Error> held_;
};

/// The result of an operation that has nothing to say when it succeeds.
struct Done {};
using Status = Result<Done>;

}  // namespace spruce
