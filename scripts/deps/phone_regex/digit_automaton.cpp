#include "digit_automaton.h"

#include <algorithm>
#include <utility>

namespace spruce_phone {
namespace {

constexpr std::size_t kMostStates = 4096;

}  // namespace

DigitAutomaton::DigitAutomaton(const Program& program) : program_(program) {
  usable_ = program.ok;
  for (const Instruction& one : program.code) {
    if (one.op == Op::Begin || one.op == Op::End || one.op == Op::LookAhead ||
        one.op == Op::NoLookAhead) {
      usable_ = false;
    }
  }
}

void DigitAutomaton::follow(std::uint32_t pc, std::vector<std::uint32_t>& threads) {
  std::vector<std::uint32_t> open = {pc};
  while (!open.empty()) {
    const std::uint32_t at = open.back();
    open.pop_back();
    if (seen_[at]) continue;
    seen_[at] = true;
    const Instruction& one = program_.code[at];
    if (one.op == Op::Jump) {
      open.push_back(one.arg);
    } else if (one.op == Op::Split) {
      open.push_back(one.arg);
      open.push_back(at + 1);
    } else if (one.op == Op::Save) {
      open.push_back(at + 1);
    } else {
      threads.push_back(at);
    }
  }
}

std::int32_t DigitAutomaton::intern(std::vector<std::uint32_t> threads) {
  std::sort(threads.begin(), threads.end());
  const auto [place, is_new] = known_.try_emplace(threads, static_cast<std::int32_t>(next_.size()));
  if (!is_new) return place->second;
  bool accepts = false;
  for (const std::uint32_t pc : threads) accepts = accepts || program_.code[pc].op == Op::Match;
  next_.emplace_back().fill(-1);
  accepts_.push_back(accepts ? 1 : 0);
  threads_.push_back(std::move(threads));
  return place->second;
}

std::int32_t DigitAutomaton::advance(std::int32_t state, int digit) {
  const auto c = static_cast<char32_t>('0' + digit);
  seen_.assign(program_.code.size(), false);
  std::vector<std::uint32_t> threads;
  for (const std::uint32_t pc : threads_[state]) {
    const Instruction& one = program_.code[pc];
    const bool fits = one.op == Op::Any || (one.op == Op::Char && one.arg == c) ||
                      (one.op == Op::Set && program_.sets[one.arg].has(c));
    if (fits) follow(pc + 1, threads);
  }
  const std::int32_t next = intern(std::move(threads));
  next_[state][digit] = next;
  return next;
}

DigitAutomaton::Answer DigitAutomaton::match(std::string_view text) {
  Answer answer;
  if (!usable_) return answer;
  if (next_.empty()) {
    seen_.assign(program_.code.size(), false);
    std::vector<std::uint32_t> threads;
    follow(0, threads);
    intern(std::move(threads));
  }
  std::int32_t state = 0;
  bool prefix = accepts_[0] != 0;
  for (const char c : text) {
    const int digit = c - '0';
    if (digit < 0 || digit > 9) return answer;
    const std::int32_t made = next_[state][digit];
    state = made >= 0 ? made : advance(state, digit);
    prefix = prefix || accepts_[state] != 0;
  }
  answer = {true, accepts_[state] != 0, prefix};
  if (next_.size() > kMostStates) usable_ = false;
  return answer;
}

}  // namespace spruce_phone
