// The tables of errors and issues are complete; Result and the ids hold their contracts.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "core/base/check_number.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/issue.h"
#include "core/base/result.h"

using namespace spruce;

namespace {

constexpr int kErrorCount = static_cast<int>(ErrorCode::Internal) + 1;
constexpr int kIssueCount = static_cast<int>(IssueKind::LeftOut) + 1;

bool is_kebab(std::string_view name) {
  if (name.empty() || name.front() == '-' || name.back() == '-') return false;
  for (char c : name) {
    if (c != '-' && (c < 'a' || c > 'z')) return false;
  }
  return true;
}

std::size_t count_holes(std::string_view sentence) {
  std::size_t count = 0;
  for (std::size_t at = sentence.find("{}"); at != std::string_view::npos;
       at = sentence.find("{}", at + 2)) {
    ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("every error code has its own name and a sentence in both languages") {
  std::set<std::string> names, sentences;
  for (int i = 0; i < kErrorCount; ++i) {
    const auto code = static_cast<ErrorCode>(i);
    const std::string name(error_name(code));
    CAPTURE(name);
    CHECK(is_kebab(name));
    CHECK(names.insert(name).second);
    const std::string_view en = error_message(code, "en");
    const std::string_view zh = error_message(code, "zh");
    CHECK_FALSE(en.empty());
    CHECK_FALSE(zh.empty());
    CHECK(sentences.insert(std::string(en)).second);
    CHECK(sentences.insert(std::string(zh)).second);
    CHECK(count_holes(en) == count_holes(zh));
    CHECK(count_holes(en) <= 1);
    CHECK(zh.find("。") != std::string_view::npos);
    CHECK(error_message(code, "fr") == en);
  }
  CHECK(error_name(ErrorCode::EmptyFile) == "empty-file");
  CHECK(error_name(ErrorCode::Internal) == "internal");
}

TEST_CASE("the detail is put into the sentence as it is") {
  const Error error{ErrorCode::UnknownColumn, "电话 {} \"x\""};
  for (std::string_view language : {"en", "zh"}) {
    const std::string sentence = format_error(error, language);
    CHECK(sentence.find(error.detail) != std::string::npos);
  }
  CHECK(format_error({ErrorCode::Cancelled, "x"}, "en") == "Stopped.");
}

TEST_CASE("every issue kind has its own name") {
  std::set<std::string> names;
  for (int i = 0; i < kIssueCount; ++i) {
    const std::string name(issue_name(static_cast<IssueKind>(i)));
    CAPTURE(name);
    CHECK(is_kebab(name));
    CHECK(name != "unknown");
    CHECK(names.insert(name).second);
  }
}

TEST_CASE("a result holds a value or an error") {
  const Result<std::string> good(std::string("张三"));
  REQUIRE(good.ok());
  CHECK(static_cast<bool>(good));
  CHECK(good.value() == "张三");
  const Result<std::string> bad(Error{ErrorCode::UnknownRow, "7"});
  REQUIRE_FALSE(bad.ok());
  CHECK(bad.error().code == ErrorCode::UnknownRow);
  CHECK(bad.error().detail == "7");
  Result<std::string> moved(std::string("x"));
  CHECK(std::move(moved).value() == "x");
  const Status done(Done{});
  CHECK(done.ok());
}

TEST_CASE("ids compare by value, cells by row and then column") {
  CHECK(RowId(1) == RowId(1));
  CHECK(RowId(1) != RowId(2));
  CHECK(RowId(1) < RowId(2));
  CHECK(RowId().value == 0);
  CHECK(CellRef{RowId(1), ColumnId(9)} < CellRef{RowId(2), ColumnId(0)});
  CHECK(CellRef{RowId(1), ColumnId(2)} < CellRef{RowId(1), ColumnId(3)});
  CHECK(CellRef{RowId(1), ColumnId(2)} == CellRef{RowId(1), ColumnId(2)});
  CHECK(std::hash<RowId>()(RowId(1)) != std::hash<RowId>()(RowId(2)));
}

TEST_CASE("a check number depends on the bytes alone, not on how they are cut") {
  std::string bytes;
  for (int i = 0; i < 1000; ++i) bytes.push_back(static_cast<char>(i * 37 + i / 7));
  CheckNumber whole;
  whole.update(bytes);
  for (const std::size_t size : {1U, 3U, 7U, 8U, 9U, 64U, 999U}) {
    CheckNumber parts;
    for (std::size_t at = 0; at < bytes.size(); at += size) {
      parts.update(std::string_view(bytes).substr(at, size));
    }
    CHECK(parts.value() == whole.value());
  }
  std::set<std::uint64_t> seen{whole.value()};
  for (std::size_t at = 0; at < bytes.size(); at += 13) {
    std::string other = bytes;
    other[at] = static_cast<char>(other[at] ^ 4);
    CheckNumber changed;
    changed.update(other);
    CHECK(seen.insert(changed.value()).second);
  }
  for (std::size_t size = 0; size < 20; ++size) {  // zeros at the end count
    CheckNumber zeros;
    zeros.update(std::string(size, '\0'));
    CHECK(seen.insert(zeros.value()).second);
  }
}
