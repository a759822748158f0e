// SPRUCE_ASSERT: for our own mistakes only, never for bad data or failed operations (see
// core/base/result.h). On in debug builds, tests and fuzzing; nothing in a release build.
#pragma once

#include <cstdlib>

#ifdef SPRUCE_ASSERT_ON
#define SPRUCE_ASSERT(condition) ((condition) ? static_cast<void>(0) : ::std::abort())
#else
#define SPRUCE_ASSERT(condition) static_cast<void>(0)
#endif
