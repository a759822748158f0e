// The log is read as events, never as a tree: the shape allowed is one array of flat objects, and
// anything else stops the reading at once.
#include "core/review/audit_check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

namespace spruce {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMaxPersons = 100;

std::uint64_t read_number(const std::string& text) {
  std::uint64_t number = 0;
  (void)std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

AuditFault find_fault(const AuditLine& line, const AuditVerdict& before, bool ended,
                      std::string_view previous) {
  if (ended) return AuditFault::AfterEnd;
  if (line.number != before.line_count) return AuditFault::Number;
  if (line.hash != hash_audit_line(line, previous)) return AuditFault::Hash;
  if (before.line_count == 1 && line.action != "start") return AuditFault::Start;
  return AuditFault::None;
}

/// The fields of a line that are text, by name.
std::string* find_field(AuditLine& line, std::string_view name) {
  const std::array<std::pair<std::string_view, std::string*>, 10> fields{
      {{"at", &line.at},
       {"person", &line.person},
       {"action", &line.action},
       {"file", &line.file},
       {"record_id", &line.record_id},
       {"column", &line.column},
       {"before", &line.before},
       {"after", &line.after},
       {"subject", &line.subject},
       {"hash", &line.hash}}};
  for (const auto& [known, field] : fields) {
    if (known == name) return field;
  }
  return nullptr;
}

bool read_field(AuditLine& line, std::string_view name, std::string_view text) {
  const auto read = [text](std::uint32_t& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
  };
  if (name == "number") return read(line.number);
  if (name == "entry") return text.empty() || read(line.entry_id);
  if (name == "line") return text.empty() || read(line.line);
  std::string* const field = find_field(line, name);
  if (field != nullptr) *field = text;
  return field != nullptr;
}

/// Takes the events of the JSON reader; every function answers whether to go on.
class LogReader : public nlohmann::json_sax<Json> {
 public:
  explicit LogReader(AuditChain& chain) : chain_(&chain) {}
  bool start_array(std::size_t) override { return ++depth_ == 1 || fail("nested list"); }
  bool end_array() override {
    --depth_;
    return true;
  }
  bool start_object(std::size_t) override {
    line_ = AuditLine();
    return ++depth_ == 2 || fail("not a list of lines");
  }
  bool end_object() override {
    --depth_;
    chain_->take(line_);
    return true;
  }
  bool key(string_t& name) override {
    key_ = name;
    return true;
  }
  bool string(string_t& text) override {
    if (depth_ != 2) return fail("not a list of lines");
    return read_field(line_, key_, text) || fail(key_);
  }
  bool null() override { return fail(key_); }
  bool boolean(bool) override { return fail(key_); }
  bool number_integer(number_integer_t) override { return fail(key_); }
  bool number_unsigned(number_unsigned_t) override { return fail(key_); }
  bool number_float(number_float_t, const string_t&) override { return fail(key_); }
  bool binary(binary_t&) override { return fail(key_); }
  bool parse_error(std::size_t at, const std::string&, const Json::exception&) override {
    error_ = Error{ErrorCode::BadJson, "byte " + std::to_string(at)};
    return false;
  }

  const std::optional<Error>& error() const { return error_; }

 private:
  bool fail(const std::string& where) {
    error_ = Error{ErrorCode::BadAudit, where.empty() ? "first line" : where.substr(0, 40)};
    return false;
  }

  AuditChain* chain_;
  AuditLine line_;
  std::string key_;
  std::optional<Error> error_;
  int depth_ = 0;
};

constexpr std::array<std::string_view, 6> kFaults{"none",  "number", "hash",
                                                  "start", "cut",    "after-end"};

}  // namespace

std::string_view audit_fault_name(AuditFault fault) {
  return kFaults[static_cast<std::size_t>(fault)];
}

void AuditChain::take(const AuditLine& line) {
  ++verdict_.line_count;
  if (verdict_.fault == AuditFault::None) {
    verdict_.fault = find_fault(line, verdict_, ended_, previous_);
    if (verdict_.fault != AuditFault::None) {
      verdict_.broken_line = verdict_.line_count;
      verdict_.at_fault = line;
    }
  }
  previous_ = line.hash;
  verdict_.last_hash = line.hash;
  ended_ = line.action == "end";
  if (line.action == "input" || line.action == "output") {
    auto& files = line.action == "input" ? verdict_.inputs : verdict_.outputs;
    files.push_back({line.file, read_number(line.before), line.after});
  } else if (line.entry_id != 0) {
    ++verdict_.decision_count;
  }
  std::vector<std::string>& persons = verdict_.persons;
  const bool is_new = std::find(persons.begin(), persons.end(), line.person) == persons.end();
  if (is_new && !line.person.empty() && persons.size() < kMaxPersons) {
    persons.push_back(line.person);
  }
}

AuditVerdict AuditChain::finish() {
  if (!ended_ && verdict_.fault == AuditFault::None) {
    verdict_.fault = AuditFault::Cut;
    verdict_.broken_line = verdict_.line_count + 1;
  }
  return std::move(verdict_);
}

bool read_audit_row(const std::vector<std::string_view>& cells, AuditLine& line) {
  line = AuditLine();
  if (cells.size() != audit_columns().size()) return false;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!read_field(line, audit_columns()[i], cells[i])) return false;
  }
  return true;
}

Status read_audit_lines(std::string_view json, AuditChain& chain) {
  const auto trim = [&](std::string_view marks) {
    while (!json.empty() && marks.find(json.front()) != std::string_view::npos) {
      json.remove_prefix(1);
    }
    while (!json.empty() && marks.find(json.back()) != std::string_view::npos) {
      json.remove_suffix(1);
    }
  };
  trim("[], \n");
  if (json.empty()) return Done{};
  std::string whole = "[";
  whole += json;
  whole += ']';
  LogReader reader(chain);
  (void)Json::sax_parse(whole, &reader);
  if (reader.error()) return *reader.error();
  return Done{};
}

Result<AuditVerdict> check_audit_log(std::string_view json) {
  if (json.size() > kMaxAuditBytes) return Error{ErrorCode::TooLarge, std::to_string(json.size())};
  AuditChain chain;
  LogReader reader(chain);
  const bool read = Json::sax_parse(json.begin(), json.end(), &reader);
  if (!read || reader.error()) return reader.error().value_or(Error{ErrorCode::BadAudit, "log"});
  AuditVerdict verdict = chain.finish();
  if (verdict.line_count == 0) return Error{ErrorCode::BadAudit, "no lines"};
  return verdict;
}

}  // namespace spruce
