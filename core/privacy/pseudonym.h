// Pseudonyms: the same value gets the same substitute in every file and every run with the same
// key, so that records still join; without the key nobody can tell which value it was. What counts
// as the same is the folded value: 张三 and "张三 ", ANNA@X.EXAMPLE and anna@x.example.
// Two values share a substitute with a chance of one in 2^60.
#pragma once

#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

class Pseudonymiser {
 public:
  /// `key`: what the person keeps. Not empty.
  explicit Pseudonymiser(std::string key);
  /// A substitute in the shape of the type (an address at pseudonym.invalid, digits for a phone);
  /// blank for a blank value. Values of types that mean the same thing (e-mail in two columns) get
  /// the same substitute.
  std::string substitute(std::string_view value, FieldType type) const;

 private:
  std::string key_;
};

}  // namespace spruce
