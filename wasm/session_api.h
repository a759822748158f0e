// SessionApi: the session behind the boundary. It is the only place that catches: whatever was
// thrown below becomes an error code.
#pragma once

#include <cstdint>
#include <string>

#include "core/session/session.h"

namespace spruce {

/// The methods of wasm/engine.d.ts. Pointers are heap addresses as unsigned numbers (past 2 GiB
/// too).
class SessionApi {
 public:
  std::string info();
  std::string begin_file(const std::string& json);
  std::uintptr_t reserve_input(std::uint32_t size);
  std::string commit_input(std::uint32_t size);
  std::string finish_file();
  std::string abort_file();
  std::string start_job(const std::string& json);
  std::string step_job(std::uint32_t budget);
  std::string cancel_job();
  std::string call(const std::string& json);
  std::string pack_rows(const std::string& json);
  std::string pack_output(std::uint32_t index, std::uint32_t offset, std::uint32_t size);
  std::uintptr_t block_pointer();
  std::uint32_t block_size();

 private:
  Session session_;
};

/// Aligned memory for the ICU data; 0 when there is none. Never freed.
std::uintptr_t allocate_icu_data(std::uint32_t size);
/// Gives the data to ICU, once, before the first session.
bool use_icu_data(std::uintptr_t pointer, std::uint32_t size);

}  // namespace spruce
