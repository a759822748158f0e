// Every method is one guarded call; a refused allocation and anything unforeseen leave as error
// codes in JSON.
#include "wasm/session_api.h"

#include <cstdlib>
#include <new>
#include <string_view>

#include "core/base/error.h"
#include "core/text/icu_data.h"

namespace spruce {
namespace {

std::string error_json(ErrorCode code, std::string_view detail) {
  const Error error{code, std::string(detail)};
  std::string json = "{\"error\":{\"code\":\"";
  json += error_name(code);
  json += "\",\"message\":\"";
  json += format_error(error, "en");
  json += "\",\"detail\":\"" + error.detail + "\"}}";
  return json;
}

template <typename Call>
std::string guarded(Call call) {
  try {
    return call();
  } catch (const std::bad_alloc&) {
    return error_json(ErrorCode::OutOfMemory, {});
  } catch (const std::exception&) {
    return error_json(ErrorCode::Internal, "exception");
  } catch (...) {
    return error_json(ErrorCode::Internal, "unknown exception");
  }
}

}  // namespace

std::string SessionApi::info() {
  return guarded([&] { return session_.info(); });
}
std::string SessionApi::begin_file(const std::string& json) {
  return guarded([&] { return session_.begin_file(json); });
}
std::uintptr_t SessionApi::reserve_input(std::uint32_t size) {
  try {
    return reinterpret_cast<std::uintptr_t>(session_.reserve_input(size));
  } catch (...) {
    session_.abort_file();
    return 0;
  }
}
std::string SessionApi::commit_input(std::uint32_t size) {
  return guarded([&] { return session_.commit_input(size); });
}
std::string SessionApi::finish_file() {
  return guarded([&] { return session_.finish_file(); });
}
std::string SessionApi::abort_file() {
  return guarded([&] {
    session_.abort_file();
    return std::string("{\"ok\":null}");
  });
}
std::string SessionApi::start_job(const std::string& json) {
  return guarded([&] { return session_.start_job(json); });
}
std::string SessionApi::step_job(std::uint32_t budget) {
  return guarded([&] { return session_.step_job(budget); });
}
std::string SessionApi::cancel_job() {
  return guarded([&] {
    session_.cancel_job();
    return std::string("{\"ok\":null}");
  });
}
std::string SessionApi::call(const std::string& json) {
  return guarded([&] { return session_.call(json); });
}
std::string SessionApi::pack_rows(const std::string& json) {
  return guarded([&] { return session_.pack_rows(json); });
}
std::string SessionApi::pack_output(std::uint32_t index, std::uint32_t offset, std::uint32_t size) {
  return guarded([&] { return session_.pack_output(index, offset, size); });
}
std::uintptr_t SessionApi::block_pointer() {
  return reinterpret_cast<std::uintptr_t>(session_.block().data());
}
std::uint32_t SessionApi::block_size() {
  return static_cast<std::uint32_t>(session_.block().size());
}

std::uintptr_t allocate_icu_data(std::uint32_t size) {
  const std::size_t rounded = (std::size_t{size} + 15) / 16 * 16;
  return reinterpret_cast<std::uintptr_t>(std::aligned_alloc(16, rounded));
}

bool use_icu_data(std::uintptr_t pointer, std::uint32_t size) {
  return set_icu_data(reinterpret_cast<const void*>(pointer), size);
}

}  // namespace spruce
