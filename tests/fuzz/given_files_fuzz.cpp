// Fuzz target: what a person drops besides data. Recipes, journals, mappings, snapshots and audit
// logs of any bytes are taken or refused with a code, never half: after a refusal the session
// answers as before, and after "undo" the corrected file is the one that came in.
#include <string>

#include "core/session/session.h"
#include "tests/support/fuzz_input.h"
#include "tests/support/fuzz_session.h"

using namespace spruce;
using fuzz::FuzzSession;
using fuzz::Json;

namespace {

constexpr std::string_view kFile =
    "Id,Name,Email,Phone\n1,Ann Lee,ann@example.com,+1 202 555 0101\n"
    "2,ann lee ,ANN@example.com,2025550101\n3,张三,zhang@example.cn,138 0013 8000\n";

Json arguments(std::string_view method, const std::string& text) {
  if (method == "mergeRecipes") return {{"first", text}, {"second", text}};
  if (method == "replayJournal" || method == "setSurvivorship") {
    Json parsed = Json::parse(text, nullptr, false);
    return parsed.is_object() ? parsed : Json{{"events", text}, {"columns", Json::array()}};
  }
  return {{"json", text}};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  constexpr std::string_view kMethods[] = {"applyRecipe",   "recipePlan",      "mergeRecipes",
                                           "applyMapping",  "compareSnapshot", "checkAudit",
                                           "replayJournal", "setSurvivorship"};
  fuzz::Input input(data, size);
  const std::string_view method = kMethods[input.choose(8)];
  const std::string text(input.rest());
  FuzzSession session;
  session.open(kFile);
  session.prepare();
  const std::string before = session.call("summary", {}).dump();
  Json args = arguments(method, text);
  args["stamp"] = FuzzSession::stamp();
  const Json answer = session.call(method, args);
  fuzz::hold(answer.contains("ok") || answer.contains("error"), "every call is answered");
  if (!answer.contains("ok")) {
    fuzz::hold(session.call("summary", {}).dump() == before, "a refusal changes nothing");
    return 0;
  }
  session.undo_all();
  fuzz::hold(session.corrected() == kFile, "taken back, the file is as it came");
  return 0;
}
