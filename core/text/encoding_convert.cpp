// Streaming over code_table.h: plain runs are copied whole, a cut character waits in pending_.
#include <algorithm>

#include "core/text/code_table.h"
#include "core/text/encoding.h"
#include "core/text/shift_codes.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

using Kind = CodeUnit::Kind;

CodeUnit next_unit(const CodeTable* table, Encoding encoding, std::string_view bytes,
                   std::size_t at, bool last) {
  return table != nullptr ? table->decode(bytes, at, last)
                          : decode_unicode(encoding, bytes, at, last);
}

/// Good characters on their way into a string, many at a time.
class Outbox {
 public:
  explicit Outbox(std::string& out) : out_(out) {}
  ~Outbox() { flush(); }
  Outbox(const Outbox&) = delete;
  Outbox& operator=(const Outbox&) = delete;
  /// Returns how many bytes the character took.
  std::uint32_t add(char32_t c) {
    if (size_ + 4 > sizeof(bytes_)) flush();
    const std::size_t size = write_utf8(c, bytes_ + size_);
    size_ += size;
    return static_cast<std::uint32_t>(size);
  }
  void flush() {
    out_.append(bytes_, size_);
    size_ = 0;
  }

 private:
  std::string& out_;
  std::size_t size_ = 0;
  char bytes_[1024];
};

bool keeps_ascii(Encoding encoding) {
  return encoding == Encoding::Utf8 || !is_unicode_form(encoding);
}

}  // namespace

Decoder::Decoder(Encoding encoding)
    : encoding_(encoding), table_(CodeTable::make(encoding)), shift_(ShiftCodes::make(encoding)) {}
Decoder::~Decoder() = default;
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;

void Decoder::add_irregular(std::string_view raw, std::uint32_t utf8_size) {
  constexpr std::uint32_t kLongest = 1U << 30U;
  if (!irregulars_.empty()) {
    Irregular& before = irregulars_.back();
    if (before.utf8_offset + before.utf8_size == utf8_offset_ && before.utf8_size < kLongest) {
      before.utf8_size += utf8_size;
      before.bytes.append(raw);
      return;
    }
  }
  irregulars_.push_back({utf8_offset_, utf8_size, std::string(raw)});
}

/// Copies what is the same in UTF-8, from the start of `bytes`; returns how much.
std::size_t Decoder::copy_plain(std::string_view bytes, std::string& out) {
  if (!keeps_ascii(encoding_)) return 0;
  std::size_t size = 0;
  if (encoding_ == Encoding::Utf8) {
    size = std::min(bytes.size(), find_invalid_utf8(bytes));
  } else {
    size = ascii_prefix(bytes);
  }
  out.append(bytes.substr(0, size));
  byte_offset_ += size;
  utf8_offset_ += size;
  return size;
}

/// Decodes from the start of `bytes` up to the end or a cut character; returns how many bytes are
/// done.
std::size_t Decoder::decode_run(std::string_view bytes, bool last, std::string& out,
                                std::vector<DecodeIssue>& issues) {
  std::size_t at = 0;
  Outbox outbox(out);
  while (at < bytes.size()) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80 || encoding_ == Encoding::Utf8) {
      outbox.flush();
      at += copy_plain(bytes.substr(at), out);
      if (at == bytes.size()) break;
    }
    const CodeUnit unit = next_unit(table_.get(), encoding_, bytes, at, last);
    if (unit.kind == Kind::Cut) break;
    const std::uint32_t utf8_size = outbox.add(unit.value);
    if (unit.kind != Kind::Good) {
      const std::string_view raw = bytes.substr(at, unit.size);
      if (unit.kind == Kind::Bad) issues.push_back({byte_offset_, utf8_offset_, std::string(raw)});
      add_irregular(raw, utf8_size);
    }
    byte_offset_ += unit.size;
    utf8_offset_ += utf8_size;
    at += unit.size;
  }
  return at;
}

/// Completes the cut character with the first bytes of the new ones; returns how many of those are
/// done.
std::size_t Decoder::finish_pending(std::string_view bytes, bool last, std::string& out,
                                    std::vector<DecodeIssue>& issues) {
  const std::size_t waiting = pending_.size();
  std::size_t taken = 0;
  std::size_t done = 0;
  // A byte at a time, so that nothing behind the cut character is read twice.
  while (done < pending_.size() && done < waiting + taken) {
    const bool is_whole = last && taken == bytes.size();
    const CodeUnit unit = next_unit(table_.get(), encoding_, pending_, done, is_whole);
    if (unit.kind == Kind::Cut) {
      if (taken == bytes.size()) break;
      pending_.push_back(bytes[taken++]);
      continue;
    }
    done += decode_run(std::string_view(pending_).substr(done, unit.size), true, out, issues);
    if (done >= waiting) break;
  }
  if (done < waiting) {  // still cut: everything new is waiting too
    pending_.erase(0, done);
    return bytes.size();
  }
  pending_.clear();
  return done - waiting;
}

/// All of pending_ but a switch whose end is not there yet. Everything between two switches is an
/// irregular, so that it comes back whatever its form was.
void Decoder::decode_shifted(bool last, std::string& out, std::vector<DecodeIssue>& issues) {
  using Step = ShiftCodes::Step;
  const std::string_view bytes = pending_;
  std::size_t at = 0;
  while (at < bytes.size()) {
    Step step = shift_->next(bytes.substr(at), last);
    if (step.kind == Step::Kind::Cut) break;
    const std::string_view raw = bytes.substr(at, step.size);
    if (step.kind == Step::Kind::Plain || step.kind == Step::Kind::Literal) step.text = raw;
    if (step.kind == Step::Kind::Bad) {
      append_utf8(step.text, kReplacement);
      issues.push_back({byte_offset_, utf8_offset_, std::string(raw)});
    }
    if (step.kind == Step::Kind::Shifted || step.kind == Step::Kind::Bad) {
      add_irregular(raw, static_cast<std::uint32_t>(step.text.size()));
    }
    out.append(step.text);
    byte_offset_ += step.size;
    utf8_offset_ += step.text.size();
    at += step.size;
  }
  pending_.erase(0, at);
}

void Decoder::decode(std::string_view bytes, bool last, std::string& utf8_out,
                     std::vector<DecodeIssue>& issues) {
  if (shift_ != nullptr) {
    pending_.append(bytes);
    decode_shifted(last, utf8_out, issues);
    return;
  }
  if (!pending_.empty()) bytes.remove_prefix(finish_pending(bytes, last, utf8_out, issues));
  if (!pending_.empty()) return;
  const std::size_t done = decode_run(bytes, last, utf8_out, issues);
  pending_.assign(bytes.substr(done));
}

Encoder::Encoder(Encoding encoding)
    : encoding_(encoding), table_(CodeTable::make(encoding)), shift_(ShiftCodes::make(encoding)) {}
Encoder::~Encoder() = default;
Encoder::Encoder(Encoder&&) noexcept = default;
Encoder& Encoder::operator=(Encoder&&) noexcept = default;

bool Encoder::encode(std::string_view utf8, std::string& out, std::size_t* bad_utf8_offset) const {
  if (shift_ != nullptr) return shift_->encode(utf8, out, bad_utf8_offset);
  std::size_t at = 0;
  while (at < utf8.size()) {
    if (keeps_ascii(encoding_)) {
      const std::size_t run = ascii_prefix(utf8.substr(at));
      out.append(utf8.substr(at, run));
      at += run;
      if (at == utf8.size()) break;
    }
    const CodePoint c = decode_utf8(utf8, at);
    const bool is_valid = c.size > 1 || c.value < 0x80;
    const bool written = is_valid && (table_ != nullptr ? table_->encode(c.value, out)
                                                        : encode_unicode(encoding_, c.value, out));
    if (!written) {
      if (bad_utf8_offset != nullptr) *bad_utf8_offset = at;
      return false;
    }
    at += c.size;
  }
  return true;
}

bool Encoder::encode_original(std::string_view utf8, std::uint64_t utf8_offset,
                              const std::vector<Irregular>& irregulars, std::string& out,
                              std::size_t* bad_utf8_offset) const {
  auto next = std::lower_bound(
      irregulars.begin(), irregulars.end(), utf8_offset,
      [](const Irregular& one, std::uint64_t wanted) { return one.utf8_offset < wanted; });
  std::size_t at = 0;
  const auto encode_up_to = [&](std::size_t end) {
    const bool written = encode(utf8.substr(at, end - at), out, bad_utf8_offset);
    if (!written && bad_utf8_offset != nullptr) *bad_utf8_offset += at;
    at = end;
    return written;
  };
  const std::uint64_t end_offset = utf8_offset + utf8.size();
  for (; next != irregulars.end() && next->utf8_offset + next->utf8_size <= end_offset; ++next) {
    if (!encode_up_to(static_cast<std::size_t>(next->utf8_offset - utf8_offset))) return false;
    out.append(next->bytes);
    at += next->utf8_size;
  }
  return encode_up_to(utf8.size());
}

}  // namespace spruce
