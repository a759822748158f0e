// Fuzz target: a file and what a person does with it. Any decisions, edits, merges, repairs, undo
// and redo, in any order: rows in are rows out, merged away and set aside; a refused call changes
// nothing; all taken back, the corrected file is the one that came in. The first byte says how many
// deeds there are, five bytes each; the rest is the file.
#include <string>
#include <vector>

#include "core/session/session.h"
#include "tests/support/fuzz_input.h"
#include "tests/support/fuzz_session.h"

using namespace spruce;
using fuzz::FuzzSession;
using fuzz::Json;

namespace {

Json deed_args(const std::string& method, fuzz::Input& deed) {
  const char* const decisions[] = {"accepted", "refused", "undecided", "maybe"};
  const char* const group_decisions[] = {"merged", "related", "different", "unsure", "undecided"};
  const char* const grades[] = {"safe", "likely", "ask"};
  const char* const texts[] = {"", "x", "=1+1", "two\nlines, \"so\"", " 张三 "};
  Json args{{"stamp", FuzzSession::stamp()}};
  if (method == "decideFixes") {
    args.update({{"group", deed.choose(8)}, {"decision", decisions[deed.choose(4)]}});
    args["rows"] = deed.choose(2) == 0 ? Json(nullptr) : Json::array({deed.choose(9)});
  } else if (method == "decideGrade") {
    args.update({{"grade", grades[deed.choose(3)]}, {"decision", decisions[deed.choose(4)]}});
  } else if (method == "editCell") {
    args.update(
        {{"row", deed.choose(9)}, {"column", deed.choose(5)}, {"text", texts[deed.choose(5)]}});
  } else if (method == "decideGroup") {
    args.update({{"id", deed.choose(6)}, {"decision", group_decisions[deed.choose(5)]}});
    const std::uint32_t left_out = deed.choose(6);
    if (left_out > 0) args["dropped"] = Json::array({left_out - 1});
  } else if (method == "decideGroups") {
    args.update({{"pattern", ""},
                 {"minProbability", deed.choose(10) / 10.0},
                 {"decision", group_decisions[deed.choose(5)]}});
  } else if (method == "revert") {
    args["entry"] = deed.choose(8);
  } else if (method == "repairRow") {
    const char* const repairs[] = {"join", "split", "merge-cells", "split-cell",
                                   "pad",  "cut",   "unquote",     "aside"};
    args.update({{"source", 0},
                 {"repair", repairs[deed.choose(8)]},
                 {"row", deed.choose(6)},
                 {"cell", deed.choose(5)},
                 {"offset", deed.choose(20)}});
  } else if (method == "setColumnType") {
    const char* const types[] = {"email", "phone", "person-name", "date", "free-text", "company"};
    args.update({{"column", deed.choose(5)}, {"type", types[deed.choose(6)]}});
  }
  return args;
}

void check_sum(FuzzSession& session) {
  const Json summary = session.call("summary", {})["ok"];
  const auto in = summary.value("rowsIn", 0);
  const auto out = summary.value("rowsOut", 0);
  const auto merged = summary.value("rowsMerged", 0);
  const auto aside = summary.value("rowsAside", 0);
  fuzz::hold(in == out + merged + aside && out >= 0,
             "rows in are rows out, merged away, set aside");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string methods[] = {"decideFixes",  "decideGrade",  "editCell", "decideGroup",
                                 "decideGroups", "undo",         "redo",     "revert",
                                 "repairRow",    "setColumnType"};
  fuzz::Input input(data, size);
  std::vector<std::string_view> deeds(input.choose(12));
  for (std::string_view& deed : deeds) deed = input.take(5);
  const std::string file(input.take(1500));
  FuzzSession session;
  if (!session.open(file)) return 0;
  session.prepare();
  for (const std::string_view bytes : deeds) {
    fuzz::Input deed(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    const std::string& method = methods[deed.choose(10)];
    const std::string before = session.call("summary", {}).dump();
    const Json answer = session.call(method, deed_args(method, deed));
    if (answer.contains("error")) {
      fuzz::hold(session.call("summary", {}).dump() == before, "a refusal changes nothing");
    }
    check_sum(session);
    if (method == "setColumnType" || method == "repairRow") session.prepare();
  }
  session.undo_all();
  fuzz::hold(session.corrected() == file, "taken back, the file is as it came");
  return 0;
}
