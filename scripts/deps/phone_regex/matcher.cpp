#include "matcher.h"

#include <unicode/uchar.h>

namespace spruce_phone {
namespace {

bool is_line_end(char32_t c) {
  return c == '\n' || c == '\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
}

}  // namespace

bool Matcher::is_end(std::size_t at) const {
  if (at == text_.size()) return true;
  std::size_t next = at;
  const char32_t c = next_code_point(text_, next);
  if (!is_line_end(c)) return false;
  if (c == '\n' && at > 0 && text_[at - 1] == '\r') return false;
  if (c == '\r' && next < text_.size() && text_[next] == '\n') ++next;
  return next == text_.size();
}

bool Matcher::visit(std::uint32_t pc, std::size_t at) {
  const std::size_t bit = std::size_t{pc} * (text_.size() + 1) + at;
  const std::uint64_t mask = std::uint64_t{1} << (bit & 63);
  if ((visited_[bit >> 6] & mask) != 0) return false;
  visited_[bit >> 6] |= mask;
  return true;
}

void Matcher::forget() {
  visited_.assign(program_.code.size() * (text_.size() + 1) / 64 + 1, 0);
}

bool Matcher::match_at(std::size_t at, Until until, Captures& captures) {
  if (!program_.ok) return false;
  const std::uint32_t first = at < text_.size() ? static_cast<unsigned char>(text_[at]) : 0x100;
  if (!program_.can_begin_with(first)) return false;
  forget();
  captures.assign(2 * (std::size_t{program_.group_count} + 1), -1);
  return run(0, at, until, captures);
}

bool Matcher::find(std::size_t at, Captures& captures) {
  if (!program_.ok) return false;
  forget();
  captures.assign(2 * (std::size_t{program_.group_count} + 1), -1);
  // What failed from an earlier beginning fails from a later one: the marks stay.
  for (std::size_t begin = at; begin <= text_.size();) {
    const std::uint32_t first =
        begin < text_.size() ? static_cast<unsigned char>(text_[begin]) : 0x100;
    if (program_.can_begin_with(first) && run(0, begin, Until::Anywhere, captures)) return true;
    if (begin == text_.size()) break;
    next_code_point(text_, begin);
  }
  return false;
}

bool Matcher::look_ahead(std::uint32_t pc, std::size_t at) {
  MatcherScratch scratch;
  Matcher inner(program_, text_, scratch);
  inner.forget();
  Captures captures(2 * (std::size_t{program_.group_count} + 1), -1);
  return inner.run(pc, at, Until::Anywhere, captures);
}

// One instruction other than Match, Split and Save. False: this way fails.
bool Matcher::step(std::uint32_t& pc, std::size_t& at) {
  const Instruction& one = program_.code[pc];
  switch (one.op) {
    case Op::Jump:
      pc = one.arg;
      return true;
    case Op::Begin:
      ++pc;
      return at == 0;
    case Op::End:
      ++pc;
      return is_end(at);
    case Op::LookAhead:
    case Op::NoLookAhead: {
      const bool found = look_ahead(pc + 1, at);
      pc = one.arg;
      return found == (one.op == Op::LookAhead);
    }
    default:
      break;
  }
  if (at >= text_.size()) return false;
  const char32_t c = next_code_point(text_, at);
  ++pc;
  if (one.op == Op::Set) return program_.sets[one.arg].has(c);
  if (one.op == Op::Any) return !is_line_end(c);
  if (!program_.ignore_case) return c == one.arg;
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), 0)) == one.arg;
}

bool Matcher::run(std::uint32_t pc, std::size_t at, Until until, Captures& captures) {
  jobs_.clear();
  for (;;) {
    bool alive = visit(pc, at);
    while (alive) {
      const Instruction& one = program_.code[pc];
      if (one.op == Op::Match) {
        if (until == Until::Anywhere || at == text_.size()) return true;
        break;
      }
      if (one.op == Op::Split) {
        jobs_.push_back({one.arg, static_cast<std::int32_t>(at)});
        ++pc;
      } else if (one.op == Op::Save) {
        jobs_.push_back({one.arg, -2 - captures[one.arg]});
        captures[one.arg] = static_cast<std::int32_t>(at);
        ++pc;
      } else if (!step(pc, at)) {
        break;
      }
      alive = visit(pc, at);
    }
    for (;;) {
      if (jobs_.empty()) return false;
      const MatcherScratch::Job job = jobs_.back();
      jobs_.pop_back();
      if (job.at >= 0) {
        pc = job.pc;
        at = static_cast<std::size_t>(job.at);
        break;
      }
      captures[job.pc] = -2 - job.at;
    }
  }
}

}  // namespace spruce_phone
