// Retention: which records may stay, which are to be anonymised and which deleted, by last contact,
// consent and age. A proposal in lists; it changes nothing.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "core/export/table_file.h"

namespace spruce {

/// After how many days without contact. 0: that rule does not apply.
struct RetentionRules {
  std::int32_t today = 0;                  ///< days since 1970-01-01
  std::uint32_t anonymise_after = 0;       ///< e.g. 730
  std::uint32_t delete_after = 0;          ///< e.g. 1825
  std::uint32_t delete_refused_after = 0;  ///< of records whose consent is refused or withdrawn
};

enum class Retention : std::uint8_t { Keep, Anonymise, Delete, Look };
std::string_view retention_name(Retention retention);

/// What is to become of one record, and why.
struct RetentionVerdict {
  Retention retention = Retention::Look;
  std::string_view reason;         ///< "fresh", "no-contact", "refused", "no-date", "future"
  std::int32_t last_contact = -1;  ///< days since 1970-01-01; -1: unknown
  bool is_refused = false;
};

/// Last contact is the latest of last activity, modified and created that is a date. A record
/// without any is for a person to look at, as is one whose date lies ahead.
RetentionVerdict judge_retention(const OutputContext& context, RowId row,
                                 const RetentionRules& rules);

/// The records of one verdict (nothing: all), with date, age, consent and reason.
TableFile retention_table(const std::shared_ptr<const OutputContext>& context,
                          const RetentionRules& rules, std::optional<Retention> only);

}  // namespace spruce
