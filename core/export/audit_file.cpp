#include "core/export/audit_file.h"

#include "core/review/audit_check.h"
#include "core/review/recipe.h"

namespace spruce {
namespace {

class AuditStream : public OutputStream {
 public:
  AuditStream(std::shared_ptr<const OutputContext> context, const AuditFrame& frame, AuditForm form)
      : context_(std::move(context)),
        form_(form),
        log_(*context_->table, *context_->review, *context_->keys, names(*context_), frame) {}

  Result<bool> step(std::size_t budget, std::string& out) override {
    const std::size_t limit = out.size() + std::max<std::size_t>(budget, 1);
    if (line_.number == 0) begin(out);
    while (out.size() < limit) {
      if (!log_.next(line_)) {
        if (form_ == AuditForm::Json) out += kAuditJsonEnd;
        return true;
      }
      ++rows_;
      if (form_ == AuditForm::Json) {
        append_audit_json(out, line_);
      } else {
        append_audit_csv(out, line_);
      }
    }
    return false;
  }
  std::uint32_t row_count() const override { return rows_; }

 private:
  static std::vector<std::string> names(const OutputContext& context) {
    std::vector<std::string> names;
    for (const OutputSource& source : context.sources) names.push_back(source.name);
    return names;
  }

  void begin(std::string& out) {
    if (form_ == AuditForm::Json) {
      out += kAuditJsonBegin;
    } else {
      out += "\xEF\xBB\xBF";
      append_audit_csv_header(out);
    }
  }

  std::shared_ptr<const OutputContext> context_;
  AuditForm form_;
  AuditLog log_;
  AuditLine line_;
  std::uint32_t rows_ = 0;
};

class AuditRowCheck : public RowCheck {
 public:
  std::string take(const std::vector<std::string_view>& cells) override {
    if (is_header_) {
      is_header_ = false;
      return cells == audit_columns() ? std::string() : "header";
    }
    if (!read_audit_row(cells, line_)) return "row";
    chain_.take(line_);
    const AuditFault fault = chain_.verdict().fault;
    return fault == AuditFault::None ? std::string() : std::string(audit_fault_name(fault));
  }
  std::string finish() override {
    const AuditFault fault = chain_.finish().fault;
    return fault == AuditFault::None ? std::string() : std::string(audit_fault_name(fault));
  }

 private:
  AuditChain chain_;
  AuditLine line_;
  bool is_header_ = true;
};

/// A line ends at "\n"; what follows the last one waits for the next part.
class AuditJsonReadBack : public ReadBack {
 public:
  explicit AuditJsonReadBack(std::string name) : name_(std::move(name)) {}
  void take(std::string_view bytes) override {
    waiting_ += bytes;
    const std::size_t end = waiting_.rfind('\n');
    if (end == std::string::npos) return;
    read(std::string_view(waiting_).substr(0, end));
    waiting_.erase(0, end);
  }
  std::string finish() override {
    read(waiting_);
    const AuditVerdict verdict = chain_.finish();
    rows_ = verdict.line_count;
    if (problem_.empty() && verdict.fault != AuditFault::None) {
      problem_ = name_ + ":" + std::to_string(verdict.broken_line) + ":" +
                 std::string(audit_fault_name(verdict.fault));
    }
    return problem_;
  }
  std::uint32_t row_count() const override { return rows_; }

 private:
  void read(std::string_view lines) {
    if (!problem_.empty()) return;
    const Status read = read_audit_lines(lines, chain_);
    if (!read.ok()) problem_ = name_ + ":" + read.error().detail;
  }
  std::string name_, waiting_, problem_;
  AuditChain chain_;
  std::uint32_t rows_ = 0;
};

class RecipeReadBack : public ReadBack {
 public:
  explicit RecipeReadBack(std::string name) : name_(std::move(name)) {}
  void take(std::string_view bytes) override { bytes_ += bytes; }
  std::string finish() override {
    const Result<Recipe> recipe = parse_recipe(bytes_);
    if (!recipe.ok()) return name_ + ":" + recipe.error().detail;
    return format_recipe(recipe.value()) == bytes_ ? std::string() : name_ + ":recipe";
  }

 private:
  std::string name_, bytes_;
};

}  // namespace

std::unique_ptr<RowCheck> check_audit_rows() { return std::make_unique<AuditRowCheck>(); }
std::unique_ptr<ReadBack> read_audit_json_back(std::string name) {
  return std::make_unique<AuditJsonReadBack>(std::move(name));
}
std::unique_ptr<ReadBack> read_recipe_back(std::string name) {
  return std::make_unique<RecipeReadBack>(std::move(name));
}

Output make_audit_output(std::shared_ptr<const OutputContext> context, AuditFrame frame,
                         AuditForm form) {
  Output output;
  output.kind = OutputKind::Audit;
  const bool is_json = form == AuditForm::Json;
  output.name = is_json ? "audit-log.json" : "audit-log.csv";
  output.role = is_json ? "audit-json" : "audit-csv";
  output.open = [context, frame = std::move(frame), form] {
    return std::make_unique<AuditStream>(context, frame, form);
  };
  return output;
}

}  // namespace spruce
