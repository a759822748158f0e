// FileIntake: a file from its first byte to its SourceText, encoding and dialect guessed on the
// way. Responsible for what the whole file says about its encoding; the grammar is CsvReader's, the
// scoring core/text/encoding.h's. Invariant: everything it answers depends on the bytes of the file
// and the person's choices only, never on the sizes of the pieces it got.
//
// An encoding is decided three times, each on fixed places of the file:
//  - on the first kIntakeHead bytes;
//  - when these are ASCII, on the kIntakeWindow bytes from the first other byte on;
//  - at the end, on pieces from all over the file: when another encoding reads them clearly better,
//    the file is read again from what was read (no byte was lost), and the guess says "whole-file".
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/csv/encoding_sampler.h"
#include "core/csv/misfits.h"
#include "core/csv/reader.h"
#include "core/csv/sniff.h"

namespace spruce {

inline constexpr std::size_t kIntakeHead = 256U << 10U;
inline constexpr std::size_t kIntakeWindow = 64U << 10U;

/// What a person has decided about reading the file, laid over a guess.
struct IntakeChoices {
  /// Given the head, whether it is the whole file, and the guess. Errors are the intake's.
  std::function<Result<ReadOptions>(std::string_view, bool, const Sniff&)> apply;
  bool is_encoding_chosen = false;  ///< then nothing is revised
  bool is_converted = false;        ///< plain RFC 4180 of our own making: nothing is guessed
};

class FileIntake {
 public:
  FileIntake(IntakeChoices choices, std::uint64_t expected_bytes);

  /// Room for `size` bytes, valid until the next call; then commit_input.
  char* reserve_input(std::uint32_t size);
  /// Errors: those of sniff_file, of the choices and of CsvReader.
  Status commit_input(std::uint32_t size);
  Status finish();

  std::uint32_t row_count() const { return reader_ ? reader_->row_count() : 0; }
  std::uint64_t byte_count() const { return byte_count_; }

  /// What is read so far, for looking at: rows below row_count() are whole (see
  /// CsvReader::source). Null before the head is there. Another encoding may still be found better
  /// at the end; then the rows change.
  const SourceText* source_so_far() const { return reader_ ? &reader_->source() : nullptr; }

  /// After finish().
  SourceText take_source() { return reader_->take_source(); }
  ReadReport take_report() { return reader_->take_report(); }
  Sniff take_sniff() { return std::move(sniff_); }
  const ReadOptions& read_options() const { return read_; }
  std::string take_head() { return std::move(head_); }
  bool head_is_whole() const { return head_is_whole_; }
  /// When the head was ASCII and something else came later: whole lines from there on, for
  /// previews, and the line on which they begin. Else empty.
  std::string take_later() { return std::move(later_); }
  std::uint32_t later_line() const { return later_line_; }
  Misfits take_misfits() { return std::move(misfits_); }

 private:
  Status start(bool is_whole);
  Status pass_on(std::string_view bytes);
  std::size_t hold(std::string_view bytes);
  Status decide_held(bool is_whole);
  void keep_later(std::string_view window);
  Status revise();
  Status read_again(std::vector<EncodingGuess> guesses);
  void begin_watch();
  void watch(std::string_view bytes);

  IntakeChoices choices_;
  std::uint64_t expected_bytes_;
  std::uint64_t byte_count_ = 0;
  Sniff sniff_;
  ReadOptions read_;
  std::optional<CsvReader> reader_;  // made once the head is there
  std::string head_;                 // the first bytes: for the guess, and kept for previews
  bool head_is_whole_ = false;
  char* room_ = nullptr;  // what was reserved last
  bool is_open_ = false;  // all was ASCII so far: no encoding is decided
  std::string tail_;      // the last ASCII bytes while open: context
  std::size_t held_used_ = 0;
  std::uint32_t lines_passed_ = 0;  // line feeds while open
  std::string held_;                // from the first other byte on, until there is a window of it
  std::string later_;
  std::uint32_t later_line_ = 0;
  EncodingSampler sampler_;
  std::optional<Utf8Watch> utf8_watch_;
  Misfits misfits_;
};

}  // namespace spruce
