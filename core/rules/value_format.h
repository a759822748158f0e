// Value formats: whether a text has the form that a type and format of Table Schema ask for, and
// what number or day it is, for bounds and order. Not a reader of what people write: the forms of
// people are asked of core/fields, where the format is "any".
#pragma once

#include <optional>
#include <string_view>

#include "core/fields/field.h"
#include "core/rules/data_dictionary.h"

namespace spruce {

/// A number, or a point in time as days since 1970-01-01 and seconds of the day. Comparable within
/// one of the two.
struct Measure {
  double value = 0;    ///< the number, or the days
  double seconds = 0;  ///< of the day, in the time that was written
  bool has_time = false;
  bool is_date = false;
};

/// Below 0, 0, above 0; times only count when both have one.
int compare_measures(const Measure& left, const Measure& right);

/// Formats that are read: "any", and of dates those of C's strptime with %Y %y %m %d %H %M %S.
bool has_known_format(ValueType type, std::string_view format);

/// Whether a filled value has the form. Numbers may be written as people write them.
bool has_form(const DictionaryField& field, std::string_view value, const ValueContext& context);

/// What a value measures, as the field says it is written; nothing when it cannot be read.
std::optional<Measure> read_measure(ValueType type, std::string_view format, std::string_view value,
                                    const ValueContext& context);
/// A bound of a descriptor: a plain number or an ISO date, also in the field's format.
std::optional<Measure> read_bound(ValueType type, std::string_view format, std::string_view text);

}  // namespace spruce
