// OutputReader: hands out the bytes of checked outputs, made again as they are asked for. Reading
// on from where it stopped costs nothing extra; reading from elsewhere makes the file from its
// start. Invariant: a file that was read to its end has the hash that was checked, or the last
// bytes are refused.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/export/output.h"

namespace spruce {

class OutputReader {
 public:
  /// Puts bytes [offset, offset + size) of `output`, the one of number `index`, into `block`; fewer
  /// at its end. Errors: NotReconciled (detail: the name), and those of its stream.
  Status read(const Output& output, std::uint32_t index, std::uint64_t offset, std::uint32_t size,
              std::string& block);
  /// Forgets where it stopped: the outputs have changed.
  void reset();

 private:
  Status fill(const Output& output, std::size_t size);
  std::unique_ptr<OutputStream> stream_;
  std::uint32_t index_ = 0;
  std::uint64_t offset_ = 0;  // of the first byte of waiting_
  std::string waiting_;
  Sha256 hash_;
  bool ended_ = false;
};

}  // namespace spruce
