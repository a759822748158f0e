// Fuzzing: a Session driven as the worker drives it, without a test framework.
#pragma once

#include <cstring>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/session/session.h"
#include "tests/support/fuzz_input.h"

namespace spruce::fuzz {

using Json = nlohmann::json;

class FuzzSession {
 public:
  static Json stamp() { return {{"at", "2026-11-23T10:00:00Z"}, {"person", "tester"}}; }

  /// False when the file is refused.
  bool open(std::string_view bytes) {
    const Json begin{{"name", "in.csv"}, {"size", bytes.size()}, {"override", Json::object()}};
    Json answer = Json::parse(session_.begin_file(begin.dump()));
    if (answer.contains("ok") && !bytes.empty()) {
      char* const to = session_.reserve_input(static_cast<std::uint32_t>(bytes.size()));
      std::memcpy(to, bytes.data(), bytes.size());
      answer = Json::parse(session_.commit_input(static_cast<std::uint32_t>(bytes.size())));
    }
    if (answer.contains("ok")) answer = Json::parse(session_.finish_file());
    return answer.contains("ok");
  }

  void prepare() {
    hold(run("profile", {{"today", 20000}}), "a profile ends");
    hold(run("fixes", Json::object()), "the search for fixes ends");
    hold(run("match", Json::object()), "the search for duplicates ends");
  }

  Json call(std::string_view method, const Json& args) {
    const Json request{{"method", method}, {"args", args.is_null() ? Json::object() : args}};
    return Json::parse(session_.call(request.dump(-1, ' ', false, Json::error_handler_t::replace)));
  }

  void undo_all() {
    for (int i = 0; i < 1000; ++i) {
      if (call("undo", {{"stamp", stamp()}}).contains("error")) return;
    }
    hold(false, "undo ends");
  }

  std::string corrected() {
    hold(run("export", Json::object()), "the export ends");
    const Json files = call("outputs", {})["ok"]["files"];
    for (const Json& file : files) {
      if (file["kind"] != "corrected") continue;
      (void)session_.pack_output(file["index"].get<std::uint32_t>(), 0, 0xffffffffU);
      return std::string(session_.block());
    }
    return {};
  }

 private:
  bool run(const char* kind, const Json& options) {
    Json answer =
        Json::parse(session_.start_job(Json{{"kind", kind}, {"options", options}}.dump()));
    for (int i = 0; i < 100000 && answer.contains("ok"); ++i) {
      answer = Json::parse(session_.step_job(20000));
      if (answer.contains("ok") && answer["ok"]["finished"].get<bool>()) return true;
    }
    return false;
  }

  Session session_;
};

}  // namespace spruce::fuzz
