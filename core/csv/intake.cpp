#include "core/csv/intake.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kTailBytes = 64;
constexpr double kClearly = 40;  // bits over the whole sample
constexpr std::size_t kSliceBytes = 1U << 20U;

/// An encoding that does not keep ASCII, or one of seven bits: proved by its form.
bool is_wide(Encoding encoding) {
  const bool is_seven_bits = encoding == Encoding::Iso2022Jp || encoding == Encoding::Iso2022Kr ||
                             encoding == Encoding::HzGb2312 || encoding == Encoding::Utf7;
  return is_seven_bits || (encoding != Encoding::Utf8 && encoding <= Encoding::Utf32Be);
}

void keep_tail(std::string& tail, std::string_view more) {
  if (more.size() >= kTailBytes) {
    tail.assign(more.substr(more.size() - kTailBytes));
    return;
  }
  tail.append(more);
  if (tail.size() > kTailBytes) tail.erase(0, tail.size() - kTailBytes);
}

bool has_undecoded(const ReadReport& report) {
  const auto kind = static_cast<std::size_t>(IssueKind::UndecodableByte);
  return kind < report.issue_counts.size() && report.issue_counts[kind] > 0;
}

}  // namespace

FileIntake::FileIntake(IntakeChoices choices, std::uint64_t expected_bytes)
    : choices_(std::move(choices)), expected_bytes_(expected_bytes) {}

char* FileIntake::reserve_input(std::uint32_t size) {
  std::string* to = !reader_ ? &head_ : !held_.empty() ? &held_ : nullptr;
  if (to == nullptr) {
    room_ = reader_->reserve_input(size);
    return room_;
  }
  // What was reserved and not used is cut off by the next call.
  const std::size_t used = !reader_ ? static_cast<std::size_t>(byte_count_) : held_used_;
  to->resize(used + size);
  room_ = to->data() + used;
  return room_;
}

Status FileIntake::commit_input(std::uint32_t size) {
  byte_count_ += size;
  if (!reader_) {
    head_.resize(static_cast<std::size_t>(byte_count_));
    return head_.size() >= kIntakeHead ? start(false) : Status(Done{});
  }
  if (!held_.empty()) {
    held_used_ += size;
    held_.resize(held_used_);
    return held_.size() >= kIntakeWindow ? decide_held(false) : Status(Done{});
  }
  const std::string_view bytes(room_, size);
  if (!is_open_) {
    watch(bytes);
    return reader_->commit_input(size);
  }
  const std::size_t plain = hold(bytes);
  const Status read = reader_->commit_input(static_cast<std::uint32_t>(plain));
  if (!read.ok()) return read;
  return held_.size() >= kIntakeWindow ? decide_held(false) : Status(Done{});
}

Status FileIntake::finish() {
  if (!reader_) {
    if (byte_count_ == 0) return Error{ErrorCode::EmptyFile, {}};
    head_.resize(static_cast<std::size_t>(byte_count_));  // room may have been reserved after
    if (Status started = start(true); !started.ok()) return started;
  }
  if (!held_.empty()) {
    held_.resize(held_used_);
    if (Status decided = decide_held(true); !decided.ok()) return decided;
  }
  if (Status finished = reader_->finish(); !finished.ok()) return finished;
  if (choices_.is_encoding_chosen || is_wide(read_.encoding)) return Done{};
  if (Status revised = revise(); !revised.ok()) return revised;
  if (utf8_watch_) {
    utf8_watch_->finish();
    misfits_ = find_utf8_cells(reader_->source(), read_, reader_->report().irregulars,
                               utf8_watch_->lines());
  } else if (read_.encoding == Encoding::Utf8 && has_undecoded(reader_->report())) {
    misfits_ = find_other_cells(reader_->source());
  }
  return Done{};
}

Status FileIntake::start(bool is_whole) {
  head_is_whole_ = is_whole && head_.size() <= kIntakeHead;
  std::string all = std::move(head_);
  head_ = all.substr(0, kIntakeHead);
  Result<Sniff> sniff = choices_.is_converted ? sniff_converted(head_, head_is_whole_)
                                              : sniff_file(head_, head_is_whole_);
  if (!sniff.ok()) return sniff.error();
  sniff_ = std::move(sniff).value();
  Result<ReadOptions> read = choices_.apply(head_, head_is_whole_, sniff_);
  if (!read.ok()) return read.error();
  read_ = std::move(read).value();
  read_.expected_bytes = expected_bytes_;
  is_open_ = !choices_.is_encoding_chosen && read_.encoding == Encoding::Utf8 &&
             sniff_.encodings.front().evidence_code == "ascii" && is_ascii(head_);
  reader_.emplace(read_);
  room_ = nullptr;
  if (!is_open_ && read_.encoding != Encoding::Utf8) begin_watch();
  return pass_on(all);
}

/// While all is ASCII: keeps what follows the first other byte; returns how much is before it.
std::size_t FileIntake::hold(std::string_view bytes) {
  const std::size_t plain = ascii_prefix(bytes);
  keep_tail(tail_, bytes.substr(0, plain));
  lines_passed_ += static_cast<std::uint32_t>(
      std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(plain), '\n'));
  held_.assign(bytes.substr(plain));
  held_used_ = held_.size();
  return plain;
}

/// Bytes of ours into the reader, as if they had been put into its room.
Status FileIntake::pass_on(std::string_view bytes) {
  if (is_open_) {
    bytes = bytes.substr(0, hold(bytes));
  } else {
    watch(bytes);
  }
  return reader_->push(bytes);
}

/// The first bytes beyond ASCII, and a window of what follows, decide.
Status FileIntake::decide_held(bool is_whole) {
  is_open_ = false;
  const std::string_view window = std::string_view(held_).substr(0, kIntakeWindow);
  const bool ends_here = is_whole && window.size() == held_.size();
  std::vector<EncodingGuess> guesses = detect_encoding(tail_ + std::string(window), ends_here);
  const auto wide = std::remove_if(guesses.begin(), guesses.end(), [](const EncodingGuess& guess) {
    return is_wide(guess.encoding);  // ASCII came before
  });
  guesses.erase(wide, guesses.end());
  sniff_.encodings = std::move(guesses);
  keep_later(window);
  if (sniff_.encodings.front().encoding != Encoding::Utf8) {
    read_.encoding = sniff_.encodings.front().encoding;
    sniff_.options.encoding = read_.encoding;
    reader_->switch_encoding(read_.encoding);
    begin_watch();
    if (utf8_watch_) utf8_watch_->skip_lines(lines_passed_);
  }
  const std::string held = std::exchange(held_, {});
  return pass_on(held);
}

void FileIntake::keep_later(std::string_view window) {
  const std::size_t line = tail_.rfind('\n');
  const std::size_t next = window.find('\n');
  if (line != std::string::npos) {
    later_ = tail_.substr(line + 1) + std::string(window);
    later_line_ = lines_passed_ + 1;
  } else if (next != std::string_view::npos) {
    later_ = window.substr(next + 1);
    later_line_ = lines_passed_ + 2;
  }
}

void FileIntake::begin_watch() {
  if (!choices_.is_encoding_chosen && !is_wide(read_.encoding)) {
    utf8_watch_.emplace(read_.encoding, read_.dialect.delimiter);
  }
}

void FileIntake::watch(std::string_view bytes) {
  if (choices_.is_encoding_chosen || is_wide(read_.encoding)) return;
  sampler_.feed(bytes);
  if (utf8_watch_) utf8_watch_->feed(bytes);
}

/// Pieces from the whole file: is there an encoding that reads them clearly better?
Status FileIntake::revise() {
  const bool is_read_well = read_.encoding == Encoding::Utf8 && !has_undecoded(reader_->report());
  if (is_read_well || head_is_whole_) return Done{};
  const std::string sample = sampler_.sample();
  if (sample.empty()) return Done{};
  std::vector<EncodingGuess> guesses = detect_encoding(sample, false);
  const Encoding best = guesses.front().encoding;
  if (best == read_.encoding || is_wide(best)) return Done{};
  const EncodingScore score;
  const double gain = score.of_bytes(read_.encoding, sample) - score.of_bytes(best, sample);
  return gain >= kClearly ? read_again(std::move(guesses)) : Status(Done{});
}

/// Gives the bytes back out of what was read and reads them in the best of `guesses`.
Status FileIntake::read_again(std::vector<EncodingGuess> guesses) {
  const SourceText before = reader_->take_source();
  const std::vector<Irregular> irregulars = reader_->take_report().irregulars;
  const Encoding encoding_before = read_.encoding;
  sniff_.encodings = std::move(guesses);
  sniff_.encodings.front().evidence_code = "whole-file";
  sniff_.options = make_read_options(head_, head_is_whole_, sniff_.encodings.front().encoding);
  Result<ReadOptions> read = choices_.apply(head_, head_is_whole_, sniff_);
  if (!read.ok()) return read.error();
  read_ = std::move(read).value();
  read_.expected_bytes = expected_bytes_;
  reader_.emplace(read_);
  utf8_watch_.reset();
  begin_watch();
  const Encoder encoder(encoding_before);
  const std::string_view text = before.text;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.size(), at + kSliceBytes);
    const std::size_t line = text.find('\n', end);
    if (end < text.size()) end = line == std::string_view::npos ? text.size() : line + 1;
    std::string bytes;
    const std::string_view slice = text.substr(at, end - at);
    if (encoding_before == Encoding::Utf8) {
      bytes = slice;
    } else {
      encoder.encode_original(slice, at, irregulars, bytes);
    }
    if (utf8_watch_) utf8_watch_->feed(bytes);
    if (Status pushed = reader_->push(bytes); !pushed.ok()) return pushed;
    at = end;
  }
  return reader_->finish();
}

}  // namespace spruce
