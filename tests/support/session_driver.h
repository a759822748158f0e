// Drives a Session as the worker does, for tests: files as bytes, jobs to their end, answers as
// JSON.
#pragma once

#include <doctest/doctest.h>

#include <cstring>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/session/session.h"

namespace spruce::test {

using Json = nlohmann::json;

class Driver {
 public:
  /// Streams `bytes` in chunks; returns the whole answer ({"ok"} or {"error"}).
  Json open(const std::string& name, std::string_view bytes, std::size_t chunk = 65536,
            const Json& override_json = Json::object()) {
    const Json begin{{"name", name}, {"size", bytes.size()}, {"override", override_json}};
    return stream(begin, bytes, chunk);
  }
  Json reopen(std::uint32_t source, const std::string& name, std::string_view bytes,
              const Json& override_json) {
    const Json begin{
        {"name", name}, {"size", bytes.size()}, {"override", override_json}, {"replace", source}};
    return stream(begin, bytes, 65536);
  }
  /// Brings a corrected rejects file; returns the answer.
  Json correct(std::string_view bytes) {
    const Json begin{{"name", "rejects.csv"},
                     {"size", bytes.size()},
                     {"as", "corrections"},
                     {"stamp", {{"at", "2026-11-23T11:00:00Z"}, {"person", "tester"}}}};
    return stream(begin, bytes, 65536);
  }
  /// Runs a job; returns the last answer.
  Json run(const std::string& kind, const Json& options = Json::object(),
           std::uint32_t budget = 20000) {
    Json answer =
        Json::parse(session_.start_job(Json{{"kind", kind}, {"options", options}}.dump()));
    for (int i = 0; i < 1000000 && answer.contains("ok"); ++i) {
      answer = Json::parse(session_.step_job(budget));
      if (answer.contains("ok") && answer["ok"]["finished"].get<bool>()) break;
    }
    return answer;
  }
  Json call(const std::string& method, const Json& args = Json::object()) {
    return Json::parse(session_.call(Json{{"method", method}, {"args", args}}.dump()));
  }
  /// Like call, but must succeed.
  Json ask(const std::string& method, const Json& args = Json::object()) {
    const Json answer = call(method, args);
    INFO(method, " ", answer.dump());
    REQUIRE(answer.contains("ok"));
    return answer["ok"];
  }
  /// Files to fixes and groups in one go.
  void prepare() {
    REQUIRE(run("profile", {{"today", 20000}}).contains("ok"));
    REQUIRE(run("fixes").contains("ok"));
    REQUIRE(run("match").contains("ok"));
  }
  /// The bytes of the first output of a kind; empty when there is none.
  std::string output(const std::string& kind) {
    const Json outputs = ask("outputs")["files"];
    for (const Json& file : outputs) {
      if (file["kind"] != kind) continue;
      (void)session_.pack_output(file["index"].get<std::uint32_t>(), 0, 0xffffffffU);
      return std::string(session_.block());
    }
    return {};
  }
  /// Exports and returns the first corrected file.
  std::string corrected(const Json& options = Json::object()) {
    const Json done = run("export", options);
    INFO(done.dump());
    REQUIRE(done.contains("ok"));
    return output("corrected");
  }
  Session& session() { return session_; }

 private:
  Json stream(const Json& begin, std::string_view bytes, std::size_t chunk) {
    Json answer = Json::parse(session_.begin_file(begin.dump()));
    while (answer.contains("ok") && !bytes.empty()) {
      const std::size_t size = std::min(chunk, bytes.size());
      char* const to = session_.reserve_input(static_cast<std::uint32_t>(size));
      std::memcpy(to, bytes.data(), size);
      answer = Json::parse(session_.commit_input(static_cast<std::uint32_t>(size)));
      bytes.remove_prefix(size);
    }
    return answer.contains("ok") ? Json::parse(session_.finish_file()) : answer;
  }
  Session session_;
};

inline Json stamp() { return {{"at", "2026-11-23T10:00:00Z"}, {"person", "tester"}}; }

}  // namespace spruce::test
