#include "core/export/view_files.h"

#include <algorithm>
#include <unordered_set>

#include "core/privacy/identifiers.h"
#include "core/privacy/mask.h"
#include "core/privacy/name_index.h"
#include "core/privacy/pseudonym.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

using ContextPtr = std::shared_ptr<const OutputContext>;

const MatchColumn* find_column(const OutputContext& context, ColumnId column) {
  for (const MatchColumn& entry : context.columns) {
    if (entry.column == column) return &entry;
  }
  return nullptr;
}

/// The columns of one source's view, in file order, the added ones last; without those dropped.
struct Shown {
  ColumnId column;
  FieldType type = FieldType::FreeText;
  ColumnRole role = ColumnRole::None;
  ColumnAction action = ColumnAction::Keep;
};

struct Plan {
  Plan(const OutputContext& context, SourceId source, const ViewRequest& request) {
    const std::vector<ColumnId> added = added_columns(context, source);
    for (std::uint32_t c = 0; c < context.table->column_count(); ++c) {
      const ColumnId column{c};
      const MatchColumn* const entry = find_column(context, column);
      Shown shown;
      shown.column = column;
      if (entry != nullptr) {
        shown.type = entry->type;
        shown.role = entry->role;
      }
      shown.action = action_of(context, request, column);
      if (shown.action != ColumnAction::Keep) {
        hides.mail = hides.mail || shown.type == FieldType::Email;
        hides.phone = hides.phone || shown.type == FieldType::Phone;
        hides.id = hides.id || shown.type == FieldType::TaxId;
        if (is_personal(shown.type, shown.role)) hidden.push_back(shown);
      }
      if (shown.action == ColumnAction::Drop) continue;
      const bool is_own = context.table->file_column(source, column) >= 0;
      const bool is_added = std::find(added.begin(), added.end(), column) != added.end();
      if (is_own || is_added) columns.push_back(shown);
    }
    std::stable_sort(columns.begin(), columns.end(), [&](const Shown& a, const Shown& b) {
      return place(context, source, a.column) < place(context, source, b.column);
    });
  }

  static std::uint32_t place(const OutputContext& context, SourceId source, ColumnId column) {
    const std::int32_t at = context.table->file_column(source, column);
    return at < 0 ? 0xffffffffU : static_cast<std::uint32_t>(at);
  }

  std::vector<Shown> columns;
  std::vector<Shown> hidden;  // personal, and not kept
  HiddenKinds hides;
};

/// The names of a record that must not be read in its notes, folded; as they were and as they are.
std::vector<std::string> hidden_names(const OutputContext& context, const Plan& plan, RowId row) {
  std::vector<std::string> names;
  std::string scratch;
  for (const Shown& hidden : plan.hidden) {
    const bool is_name = hidden.type == FieldType::PersonName ||
                         hidden.type == FieldType::GivenName ||
                         hidden.type == FieldType::FamilyName || hidden.type == FieldType::Address;
    if (!is_name) continue;
    for (const bool now : {false, true}) {
      const std::string folded =
          fold_text(now ? context.table->value(row, hidden.column, scratch)
                        : context.table->original(row, hidden.column, scratch));
      if (is_searchable_name(folded)) names.push_back(folded);
    }
  }
  return names;
}

/// The folded value of the first hidden column of a type, as it is or as it was.
std::string folded_part(const OutputContext& context, const Plan& plan, RowId row, FieldType type,
                        bool now) {
  std::string scratch;
  for (const Shown& hidden : plan.hidden) {
    if (hidden.type != type) continue;
    return fold_text(now ? context.table->value(row, hidden.column, scratch)
                         : context.table->original(row, hidden.column, scratch));
  }
  return {};
}

/// Everybody's names: the notes of one record speak of others. Empty when names are not hidden.
NameIndex index_names(const OutputContext& context, const Plan& plan) {
  NameIndex index;
  const bool hides_names =
      std::any_of(plan.hidden.begin(), plan.hidden.end(), [](const Shown& hidden) {
        return hidden.type == FieldType::PersonName || hidden.type == FieldType::FamilyName;
      });
  for (std::uint32_t r = 0; hides_names && r < context.table->row_count(); ++r) {
    for (const bool now : {false, true}) {
      const auto part = [&](FieldType type) {
        return folded_part(context, plan, RowId{r}, type, now);
      };
      index.add(part(FieldType::PersonName));
      const std::string family = part(FieldType::FamilyName);
      if (family.empty()) continue;
      const std::string given = part(FieldType::GivenName);
      index.add(family + given);  // 张三
      if (!given.empty()) index.add(given + " " + family);
    }
  }
  return index;
}

/// Columns whose text may hold anything.
bool is_prose(const Shown& shown) {
  return shown.type == FieldType::FreeText || shown.type == FieldType::Title;
}

/// Columns where an identifier may stand that is not their own: ids, dates and numbers hold digits
/// by nature.
bool may_hide(const Shown& shown) {
  switch (shown.type) {
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::TaxId:
    case FieldType::Identifier:
    case FieldType::Date:
    case FieldType::Number:
    case FieldType::PostalCode:
      return false;
    default:
      return true;
  }
}

class ViewRows : public RowSource {
 public:
  ViewRows(ContextPtr context, SourceId source, const ViewRequest& request)
      : context_(std::move(context)),
        plan_(*context_, source, request),
        names_(index_names(*context_, plan_)),
        pseudonyms_(request.key),
        row_(context_->table->first_row(source).value),
        end_(row_ + context_->table->source(source).row_count()) {}

  bool next(std::vector<std::string>& cells) override {
    while (row_ < end_ && context_->is_merged_away(RowId{row_})) ++row_;
    if (row_ == end_) return false;
    const RowId row{row_++};
    const std::vector<std::string> names = hidden_names(*context_, plan_, row);
    cells.resize(plan_.columns.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Shown& shown = plan_.columns[i];
      const std::string_view value = context_->table->value(row, shown.column, scratch_);
      cells[i] = make_cell(shown, value, names);
    }
    return true;
  }

 private:
  std::string make_cell(const Shown& shown, std::string_view value,
                        const std::vector<std::string>& names) const {
    if (shown.action == ColumnAction::Mask) return mask_value(value, shown.type);
    if (shown.action == ColumnAction::Pseudonymise) {
      return pseudonyms_.substitute(value, shown.type);
    }
    if (!may_hide(shown)) return std::string(value);
    std::vector<std::string> hidden;
    if (is_prose(shown)) {
      hidden = names_.empty() ? std::vector<std::string>() : names_.find(fold_text(value));
      hidden.insert(hidden.end(), names.begin(), names.end());
    }
    if (!plan_.hides.any() && hidden.empty()) return std::string(value);
    return scrub_text(value, plan_.hides, hidden);
  }

  ContextPtr context_;
  Plan plan_;
  NameIndex names_;
  Pseudonymiser pseudonyms_;
  std::uint32_t row_, end_;
  std::string scratch_;
};

/// Looks for what must not be there by the values themselves: every hidden mail, phone and id of
/// all files, by key; and by their shape.
class ViewCheck : public RowCheck {
 public:
  ViewCheck(ContextPtr context, SourceId source, const ViewRequest& request)
      : context_(std::move(context)),
        source_(source),
        plan_(*context_, source, request),
        names_(index_names(*context_, plan_)),
        row_(context_->table->first_row(source).value),
        end_(row_ + context_->table->source(source).row_count()) {
    collect_hidden();
  }

  std::string take(const std::vector<std::string_view>& cells) override {
    if (cells.size() != plan_.columns.size()) return "row length";
    if (is_header_) {
      is_header_ = false;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i] != header_of(*context_, source_, plan_.columns[i].column)) return "header";
      }
      return {};
    }
    while (row_ < end_ && context_->review->merged_into(RowId{row_})) ++row_;
    if (row_ == end_) return "extra row";
    const RowId row{row_++};
    const std::vector<std::string> names = hidden_names(*context_, plan_, row);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string wrong = check_cell(row, plan_.columns[i], cells[i], names);
      if (!wrong.empty())
        return header_of(*context_, source_, plan_.columns[i].column) + ": " + wrong;
    }
    return {};
  }

  std::string finish() override {
    while (row_ < end_ && context_->review->merged_into(RowId{row_})) ++row_;
    return row_ == end_ ? std::string() : "missing row";
  }

 private:
  static IdentifierKind kind_of(FieldType type) {
    return type == FieldType::Email   ? IdentifierKind::Mail
           : type == FieldType::Phone ? IdentifierKind::Phone
                                      : IdentifierKind::Id;
  }

  void collect_hidden() {
    std::string scratch;
    for (const Shown& hidden : plan_.hidden) {
      const bool is_key = hidden.type == FieldType::Email || hidden.type == FieldType::Phone ||
                          hidden.type == FieldType::TaxId;
      if (!is_key) continue;
      for (std::uint32_t r = 0; r < context_->table->row_count(); ++r) {
        for (const bool now : {false, true}) {
          const std::string key =
              identifier_key(kind_of(hidden.type),
                             now ? context_->table->value(RowId{r}, hidden.column, scratch)
                                 : context_->table->original(RowId{r}, hidden.column, scratch));
          if (key.size() >= 7) hidden_.insert(key);
        }
      }
    }
  }

  std::string check_cell(RowId row, const Shown& shown, std::string_view cell,
                         const std::vector<std::string>& names) {
    const std::string_view value = context_->table->value(row, shown.column, scratch_);
    if (shown.action == ColumnAction::Keep && !may_hide(shown)) {
      return cell == value ? std::string() : "not the value";
    }
    const bool says_more = shown.action != ColumnAction::Keep && !cell.empty() && cell == value &&
                           is_personal(shown.type, shown.role) && value.size() > 3;
    if (says_more) return "shown as it is";
    if (!may_hide(shown)) return {};
    for (const FoundIdentifier& one : find_identifiers(cell)) {
      const std::string key = identifier_key(one.kind, cell.substr(one.begin, one.end - one.begin));
      if (hidden_.count(key) > 0) return "holds a hidden value";
      if (plan_.hides.has(one.kind))
        return "holds a " + std::string(identifier_kind_name(one.kind));
    }
    if (!is_prose(shown)) return {};
    const std::string folded = fold_text(cell);
    for (const std::string& name : names) {
      if (holds_name(folded, name)) return "holds a hidden name";
    }
    return names_.find(folded).empty() ? std::string() : "holds the name of another";
  }

  ContextPtr context_;
  SourceId source_;
  Plan plan_;
  NameIndex names_;
  std::unordered_set<std::string> hidden_;
  std::uint32_t row_, end_;
  bool is_header_ = true;
  std::string scratch_;
};

}  // namespace

ColumnAction action_of(const OutputContext& context, const ViewRequest& request, ColumnId column) {
  const auto chosen = request.columns.find(column.value);
  if (chosen != request.columns.end()) return chosen->second;
  const MatchColumn* const entry = find_column(context, column);
  if (entry == nullptr) return ColumnAction::Drop;
  return default_action(request.view, entry->type, entry->role);
}

bool needs_key(const OutputContext& context, const ViewRequest& request) {
  for (std::uint32_t c = 0; c < context.table->column_count(); ++c) {
    if (action_of(context, request, ColumnId{c}) == ColumnAction::Pseudonymise) return true;
  }
  return false;
}

TableFile view_table(const ContextPtr& context, SourceId source, const ViewRequest& request) {
  TableFile table;
  table.kind = OutputKind::View;
  table.name = context->stem_of(source) + "-" + std::string(view_name(request.view)) + ".csv";
  table.role = "view-" + std::string(view_name(request.view));
  table.source = static_cast<std::int32_t>(source.value);
  for (const Shown& shown : Plan(*context, source, request).columns) {
    table.header.push_back(header_of(*context, source, shown.column));
  }
  table.rows = [context, source, request] {
    return std::make_unique<ViewRows>(context, source, request);
  };
  return table;
}

std::unique_ptr<RowCheck> check_view(const ContextPtr& context, SourceId source,
                                     const ViewRequest& request) {
  return std::make_unique<ViewCheck>(context, source, request);
}

}  // namespace spruce
