// Only what goes out is checked: the cells of the update files, and the ids of all of them.
#include "core/export/preflight.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "core/export/record_ids.h"
#include "core/export/table_file.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

/// UTF-16 code units, the measure of most CRMs: characters past U+FFFF count twice.
std::uint32_t count_units(std::string_view text) {
  std::uint32_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) != 0x80U) units += byte >= 0xF0U ? 2 : 1;
  }
  return units;
}

std::string lower_ascii(std::string_view text) { return fold_id(text); }

template <typename List>
std::string join(const List& words) {
  std::string joined;
  for (const std::string_view word : words) {
    if (!joined.empty()) joined += ", ";
    joined += word;
  }
  return joined;
}

class KitChecker {
 public:
  KitChecker(const OutputContext& context, const Kit& kit, const FindingSink& take)
      : context_(context), kit_(kit), crm_(*kit.crm), take_(take) {}

  void run() {
    if (!kit_.id) {
      const bool has_work = !kit_.without_id.empty();
      if (has_work) report(FindingCode::NoIdColumn, std::nullopt, std::nullopt, {}, {});
      return;
    }
    for (const RowId row : kit_.without_id) report(FindingCode::NoId, row, std::nullopt, {}, {});
    check_ids();
    check_columns();
    for (const ColumnId column : kit_.columns) check_column(column);
    check_emails();
    check_sizes();
  }

 private:
  void report(FindingCode code, std::optional<RowId> row, std::optional<ColumnId> column,
              std::string value, std::string detail) {
    take_({code, kit_.source, row, column, std::move(value), std::move(detail)});
  }

  const MatchColumn* find_type(ColumnId column) const {
    for (const MatchColumn& entry : context_.columns) {
      if (entry.column == column) return &entry;
    }
    return nullptr;
  }

  void check_ids() {
    std::vector<RowId> named = kit_.updates;
    named.insert(named.end(), kit_.deletions.begin(), kit_.deletions.end());
    std::sort(named.begin(), named.end());
    std::unordered_map<std::string, RowId> exact;
    for (const RowId row : named) {
      const std::string id = context_.keys->record_id(row);
      const auto [same, is_new] = exact.emplace(id, row);
      if (!is_new) report(FindingCode::RepeatedId, row, kit_.id, id, line_text(same->second));
    }
    if (crm_.has_case_sensitive_id) check_capitals(named);
    for (const CellRef cell : context_.changed) {
      if (cell.column != *kit_.id || !(context_.table->source_of(cell.row) == kit_.source))
        continue;
      report(FindingCode::ChangedId, cell.row, cell.column, *context_.table->find_override(cell),
             context_.keys->record_id(cell.row));
    }
  }

  /// A look-up that ignores capitals may hit another record of the file, whether it changes or not.
  void check_capitals(const std::vector<RowId>& named) {
    std::unordered_map<std::string, RowId> folded;
    for (std::uint32_t r = 0; r < context_.table->row_count(); ++r) {
      const RowId row{r};
      if (!(context_.table->source_of(row) == kit_.source)) continue;
      const std::string id = context_.keys->record_id(row);
      if (id.empty()) continue;
      const auto [close, is_alone] = folded.emplace(fold_id(id), row);
      if (is_alone || context_.keys->record_id(close->second) == id) continue;
      const bool is_own = std::binary_search(named.begin(), named.end(), row);
      if (!is_own && !std::binary_search(named.begin(), named.end(), close->second)) continue;
      const RowId shown = is_own ? row : close->second;
      const RowId other = is_own ? close->second : row;
      report(FindingCode::CaseCollision, shown, kit_.id, context_.keys->record_id(shown),
             context_.keys->record_id(other));
    }
  }

  std::string line_text(RowId row) const { return std::to_string(context_.table->line_of(row)); }

  void check_columns() {
    const std::size_t count = kit_.columns.size() + kit_.carried.size() + 1;
    if (crm_.max_columns != 0 && count > crm_.max_columns) {
      report(FindingCode::TooManyColumns, std::nullopt, std::nullopt, std::to_string(count),
             std::to_string(crm_.max_columns));
    }
    for (const ColumnId column : kit_.columns) {
      const MatchColumn* const type = find_type(column);
      const ColumnRole role = type == nullptr ? ColumnRole::None : type->role;
      if (role == ColumnRole::Owner || role == ColumnRole::Created ||
          role == ColumnRole::Modified) {
        report(FindingCode::SystemColumn, std::nullopt, column, {}, {});
      }
      if (context_.table->file_column(kit_.source, column) < 0) {
        report(FindingCode::NewColumn, std::nullopt, column, {}, {});
      }
    }
  }

  /// Cells that were changed and go out, of one column.
  template <typename Visit>
  void visit_changes(ColumnId column, Visit visit) {
    for (const RowId row : kit_.updates) {
      const std::string* const text = context_.table->find_override({row, column});
      if (text != nullptr) visit(row, *text);
    }
  }

  void check_column(ColumnId column) {
    const MatchColumn* const type = find_type(column);
    if (type == nullptr) return;
    if (type->type == FieldType::Choice && type->role != ColumnRole::Consent) learn_choices(column);
    visit_changes(column, [&](RowId row, const std::string& text) {
      if (text.empty()) {
        check_blank(row, column, *type);
        return;
      }
      check_length(row, column, type->type, text);
      check_characters(row, column, text);
      if (type->type == FieldType::Date) check_date(row, column, text);
      if (type->role == ColumnRole::Consent) check_yes_no(row, column, text);
      if (type->type == FieldType::Choice && type->role != ColumnRole::Consent &&
          choices_.count(text) == 0) {
        report(FindingCode::NewChoice, row, column, text, {});
      }
    });
    choices_.clear();
  }

  /// The vocabulary of a column is what its records had when they came.
  void learn_choices(ColumnId column) {
    std::string scratch;
    const std::uint32_t first = context_.table->first_row(kit_.source).value;
    const std::uint32_t count = context_.table->source(kit_.source).row_count();
    for (std::uint32_t row = first; row < first + count; ++row) {
      choices_.emplace(context_.table->original(RowId{row}, column, scratch));
    }
  }

  void check_blank(RowId row, ColumnId column, const MatchColumn& type) {
    const bool is_required =
        std::find(crm_.required.begin(), crm_.required.end(), type.type) != crm_.required.end();
    std::string scratch;
    std::string old(context_.table->original(row, column, scratch));
    if (is_required) report(FindingCode::RequiredBlank, row, column, old, {});
    if (crm_.blank == BlankRule::Keeps) report(FindingCode::Cleared, row, column, old, {});
  }

  void check_length(RowId row, ColumnId column, FieldType type, const std::string& text) {
    std::uint32_t most = crm_.max_characters;
    for (const LengthLimit& limit : crm_.lengths) {
      if (limit.type == type) most = limit.most;
    }
    if (most == 0 || text.size() <= most || count_units(text) <= most) return;
    report(FindingCode::TooLong, row, column, text, std::to_string(most));
  }

  void check_characters(RowId row, ColumnId column, const std::string& text) {
    const std::size_t at = crm_.forbidden_characters.empty()
                               ? std::string::npos
                               : text.find_first_of(crm_.forbidden_characters);
    if (at == std::string::npos) return;
    report(FindingCode::ForbiddenCharacter, row, column, text, text.substr(at, 1));
  }

  void check_date(RowId row, ColumnId column, const std::string& text) {
    const bool fits =
        crm_.dates.empty() || std::any_of(crm_.dates.begin(), crm_.dates.end(),
                                          [&](auto form) { return has_date_form(text, form); });
    if (!fits) report(FindingCode::DateForm, row, column, text, join(crm_.dates));
  }

  void check_yes_no(RowId row, ColumnId column, const std::string& text) {
    const std::string word = lower_ascii(text);
    const bool fits = crm_.yes_no.empty() ||
                      std::find(crm_.yes_no.begin(), crm_.yes_no.end(), word) != crm_.yes_no.end();
    if (!fits) report(FindingCode::YesNoForm, row, column, text, join(crm_.yes_no));
  }

  /// An update gives a record an address that another record has in the CRM as long as that one is
  /// neither merged away nor changed.
  void check_emails() {
    if (!crm_.has_unique_email) return;
    std::string scratch;
    for (const MatchColumn& type : context_.columns) {
      if (type.type != FieldType::Email) continue;
      std::unordered_map<std::string, RowId> owners;
      const std::uint32_t first = context_.table->first_row(kit_.source).value;
      const std::uint32_t count = context_.table->source(kit_.source).row_count();
      for (std::uint32_t row = first; row < first + count; ++row) {
        const std::string_view mail = context_.table->original(RowId{row}, type.column, scratch);
        if (!mail.empty()) owners.emplace(lower_ascii(mail), RowId{row});
      }
      visit_changes(type.column, [&](RowId row, const std::string& text) {
        const auto owner = owners.find(lower_ascii(text));
        if (text.empty() || owner == owners.end() || owner->second == row) return;
        report(FindingCode::SharedEmail, row, type.column, text,
               context_.keys->record_id(owner->second));
      });
    }
  }

  void check_sizes() {
    if (crm_.max_record_bytes == 0) return;
    std::vector<std::string> cells(kit_.columns.size() + 1);
    std::string scratch;
    for (const RowId row : kit_.updates) {
      cells[0] = context_.keys->record_id(row);
      for (std::size_t i = 0; i < kit_.columns.size(); ++i) {
        cells[i + 1] = context_.table->value(row, kit_.columns[i], scratch);
      }
      const std::size_t size = row_size(cells);
      if (size <= crm_.max_record_bytes) continue;
      report(FindingCode::RecordTooLarge, row, std::nullopt, std::to_string(size),
             std::to_string(crm_.max_record_bytes));
    }
  }

  const OutputContext& context_;
  const Kit& kit_;
  const CrmProfile& crm_;
  const FindingSink& take_;
  std::unordered_set<std::string> choices_;
};

using KitPtr = std::shared_ptr<const Kit>;

class PreflightRows : public RowSource {
 public:
  PreflightRows(std::shared_ptr<const OutputContext> context, std::vector<KitPtr> kits)
      : context_(std::move(context)), kits_(std::move(kits)) {
    for (std::size_t k = 0; k < kits_.size(); ++k) {
      check_kit(*context_, *kits_[k], [&](Finding f) { findings_.emplace_back(k, std::move(f)); });
    }
  }

  bool next(std::vector<std::string>& cells) override {
    if (at_ == findings_.size()) return false;
    const auto& [k, found] = findings_[at_++];
    const auto& finding = found;  // a binding cannot be captured
    const OutputContext& c = *context_;
    const auto line = [&] {
      return finding.row ? std::to_string(c.table->line_of(*finding.row)) : std::string();
    };
    cells = {std::string(finding_grade_name(grade_of(finding.code))),
             std::string(finding_name(finding.code)),
             c.sources[finding.source.value].name,
             line(),
             finding.row ? c.keys->record_id(*finding.row) : std::string(),
             finding.column ? header_of(c, finding.source, *finding.column) : std::string(),
             finding.value,
             finding_sentence(c, *kits_[k], finding, "en"),
             finding_sentence(c, *kits_[k], finding, "zh")};
    return true;
  }

 private:
  std::shared_ptr<const OutputContext> context_;
  std::vector<KitPtr> kits_;
  std::vector<std::pair<std::size_t, Finding>> findings_;
  std::size_t at_ = 0;
};

}  // namespace

void check_kit(const OutputContext& context, const Kit& kit, const FindingSink& take) {
  KitChecker(context, kit, take).run();
}

TableFile preflight_table(const std::shared_ptr<const OutputContext>& context,
                          const std::vector<KitPtr>& kits) {
  TableFile table;
  table.kind = OutputKind::Kit;
  table.name = "preflight.csv";
  table.role = "kit-preflight";
  table.header = {"grade", "code", "file", "line", "record_id", "column", "value", "what", "说明"};
  table.rows = [context, kits] { return std::make_unique<PreflightRows>(context, kits); };
  return table;
}

}  // namespace spruce
