// Session: the one facade of the engine. Files come in as bytes, questions and decisions as JSON,
// rows go out as packed blocks. It composes the floors below and keeps their order (files → profile
// → fixes and duplicates → decisions → export); it has no rules of its own about values. JSON
// shapes: web/src/shared/engine-types.ts. Not thread-safe, not reentrant.
//
// Every method that returns JSON text returns {"ok": …} or {"error": {"code", "message",
// "detail"}}; a failed call changes nothing.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace spruce {

class Session {
 public:
  Session();
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// EngineInfo.
  std::string info() const;

  /// {"name", "size", "override", "replace"?}: starts reading one file; `replace` is the id of a
  /// source to read again; "as": "corrections" with "stamp": a corrected rejects file, whose
  /// finish_file answers {"applied", "unchanged", "unknown"}.
  std::string begin_file(std::string_view json);
  /// Room for `size` bytes; valid until the next call. Nothing (nullptr) when no file is being
  /// read.
  char* reserve_input(std::uint32_t size);
  /// Takes the bytes just filled in: {"rows", "bytes"}.
  std::string commit_input(std::uint32_t size);
  /// No more bytes: SourceInfo.
  std::string finish_file();
  void abort_file();

  /// {"kind", "options"}: "profile" {"today"}, "rules", "fixes", "match" {"show", "same"}, "export"
  /// {…, "stamp"}, "convert" {"source"}.
  std::string start_job(std::string_view json);
  /// Works for about `budget` microseconds: JobProgress. A finished or failed job is gone.
  std::string step_job(std::uint32_t budget);
  void cancel_job();

  /// {"method", "args"}: every question and decision of web/src/shared/protocol.ts that is no job
  /// and no stream.
  std::string call(std::string_view json);

  /// {"view", "first", "count", "columns"}: packs rows into the block. Errors as JSON.
  /// With "arriving": rows of the file that is being read, {"first", "count"}.
  std::string pack_rows(std::string_view json);
  /// Bytes [offset, offset + size) of an output into the block, cut at its end.
  std::string pack_output(std::uint32_t index, std::uint32_t offset, std::uint32_t size);
  /// The block, valid until the next call that packs.
  std::string_view block() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace spruce
