#include "core/export/retention.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/fields/catalog.h"
#include "core/merge/consent.h"

namespace spruce {
namespace {

using ContextPtr = std::shared_ptr<const OutputContext>;

constexpr std::uint32_t kRefused = 3;  // core/merge/consent.h

/// Days of an ISO date ("2026-03-09…"). Source: the civil calendar arithmetic of Howard Hinnant,
/// "chrono-Compatible Low-Level Date Algorithms" (2013), days_from_civil.
std::optional<std::int32_t> read_days(std::string_view iso) {
  int year = 0, month = 0, day = 0;
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  (void)std::from_chars(iso.data(), iso.data() + 4, year);
  (void)std::from_chars(iso.data() + 5, iso.data() + 7, month);
  (void)std::from_chars(iso.data() + 8, iso.data() + 10, day);
  if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const int shifted = year - (month <= 2 ? 1 : 0);
  const int era = shifted / 400;
  const int of_era = shifted - era * 400;
  const int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

std::string format_days(std::int32_t days) {
  const int shifted = days + 719468;
  const int era = shifted / 146097;
  const int of_era = shifted - era * 146097;
  const int year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const int of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int part = (5 * of_year + 2) / 153;
  const int day = of_year - (153 * part + 2) / 5 + 1;
  const int month = part + (part < 10 ? 3 : -9);
  const int year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(year) + "-" + two(month) + "-" + two(day);
}

bool is_contact(ColumnRole role) {
  return role == ColumnRole::LastActivity || role == ColumnRole::Modified ||
         role == ColumnRole::Created;
}

class RetentionRows : public RowSource {
 public:
  RetentionRows(ContextPtr context, RetentionRules rules, std::optional<Retention> only)
      : context_(std::move(context)), rules_(rules), only_(only) {}

  bool next(std::vector<std::string>& cells) override {
    const OutputContext& c = *context_;
    for (; row_ < c.table->row_count(); ++row_) {
      const RowId row{row_};
      if (c.is_merged_away(row)) continue;
      const RetentionVerdict verdict = judge_retention(c, row, rules_);
      if (only_ && verdict.retention != *only_) continue;
      const bool has_date = verdict.last_contact >= 0;
      cells = {std::string(retention_name(verdict.retention)),
               c.file_of(row),
               std::to_string(c.table->line_of(row)),
               c.keys->record_id(row),
               has_date ? format_days(verdict.last_contact) : std::string(),
               has_date ? std::to_string(rules_.today - verdict.last_contact) : std::string(),
               verdict.is_refused ? "refused" : "",
               std::string(verdict.reason)};
      ++row_;
      return true;
    }
    return false;
  }

 private:
  ContextPtr context_;
  RetentionRules rules_;
  std::optional<Retention> only_;
  std::uint32_t row_ = 0;
};

}  // namespace

std::string_view retention_name(Retention retention) {
  constexpr std::array<std::string_view, 4> kNames{"keep", "anonymise", "delete", "look"};
  return kNames[static_cast<std::size_t>(retention)];
}

RetentionVerdict judge_retention(const OutputContext& context, RowId row,
                                 const RetentionRules& rules) {
  RetentionVerdict verdict;
  std::string scratch;
  for (const MatchColumn& column : context.columns) {
    const std::string_view value = context.table->value(row, column.column, scratch);
    if (column.role == ColumnRole::Consent) {
      const std::string& header = context.table->column_name(column.column);
      verdict.is_refused =
          verdict.is_refused || strictness(value, consent_sense(header)) >= kRefused;
    }
    if (!is_contact(column.role) || value.empty()) continue;
    const StandardValue read = field_type(FieldType::Date).standardise(value, column.context);
    if (const auto days = read_days(read.standard)) {
      verdict.last_contact = std::max(verdict.last_contact, *days);
    }
  }
  if (verdict.last_contact < 0) {
    verdict.reason = "no-date";
    return verdict;
  }
  const std::int32_t age = rules.today - verdict.last_contact;
  const auto is_over = [age](std::uint32_t days) {
    return days != 0 && age >= static_cast<std::int32_t>(days);
  };
  if (age < 0) {
    verdict.reason = "future";
  } else if (verdict.is_refused && is_over(rules.delete_refused_after)) {
    verdict.retention = Retention::Delete;
    verdict.reason = "refused";
  } else if (is_over(rules.delete_after)) {
    verdict.retention = Retention::Delete;
    verdict.reason = "no-contact";
  } else if (is_over(rules.anonymise_after)) {
    verdict.retention = Retention::Anonymise;
    verdict.reason = "no-contact";
  } else {
    verdict.retention = Retention::Keep;
    verdict.reason = "fresh";
  }
  return verdict;
}

TableFile retention_table(const ContextPtr& context, const RetentionRules& rules,
                          std::optional<Retention> only) {
  TableFile table;
  table.kind = OutputKind::Kit;
  const std::string what = only ? "-" + std::string(retention_name(*only)) : std::string();
  table.name = "retention" + what + ".csv";
  table.role = "retention" + what;
  table.header = {"decision",     "file", "line",    "record_id",
                  "last_contact", "days", "consent", "reason"};
  table.rows = [context, rules, only] {
    return std::make_unique<RetentionRows>(context, rules, only);
  };
  return table;
}

}  // namespace spruce
