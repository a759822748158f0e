// Stands ahead of libphonenumber's own header of this name: the same calls, no output.
// It is not a logger: every message is dropped at compile time, so iostream and locale
// (89 kB of wasm) are never linked. It must keep accepting LOG(level) << anything << anything.
#ifndef SPRUCE_DEPS_DEFAULT_LOGGER_H
#define SPRUCE_DEPS_DEFAULT_LOGGER_H

#include "phonenumbers/logger.h"

namespace i18n {
namespace phonenumbers {

struct DroppedMessage {
  template <typename T>
  const DroppedMessage& operator<<(const T&) const {
    return *this;
  }
};

inline DroppedMessage LOG(int) { return {}; }
inline DroppedMessage VLOG(int) { return {}; }

}  // namespace phonenumbers
}  // namespace i18n

#endif
