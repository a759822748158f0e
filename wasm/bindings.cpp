// Names at the boundary, nothing else: no branch and no loop belongs here. Types by hand in
// engine.d.ts.
#include <emscripten/bind.h>

#include "wasm/session_api.h"

EMSCRIPTEN_BINDINGS(spruce) {
  using spruce::SessionApi;
  emscripten::class_<SessionApi>("Session")
      .constructor<>()
      .function("info", &SessionApi::info)
      .function("beginFile", &SessionApi::begin_file)
      .function("reserveInput", &SessionApi::reserve_input)
      .function("commitInput", &SessionApi::commit_input)
      .function("finishFile", &SessionApi::finish_file)
      .function("abortFile", &SessionApi::abort_file)
      .function("startJob", &SessionApi::start_job)
      .function("stepJob", &SessionApi::step_job)
      .function("cancelJob", &SessionApi::cancel_job)
      .function("call", &SessionApi::call)
      .function("packRows", &SessionApi::pack_rows)
      .function("packOutput", &SessionApi::pack_output)
      .function("blockPointer", &SessionApi::block_pointer)
      .function("blockSize", &SessionApi::block_size);
  emscripten::function("allocateIcuData", &spruce::allocate_icu_data);
  emscripten::function("useIcuData", &spruce::use_icu_data);
}
