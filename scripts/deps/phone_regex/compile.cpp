// A recursive-descent parser that writes code as it goes. A quantified piece is written as often as it may repeat: the
// patterns repeat at most a few dozen times.
#include <unicode/uchar.h>

#include <cctype>
#include <utility>

#include "program.h"

namespace spruce_phone {
namespace {

constexpr std::size_t kMostInstructions = 60'000;
constexpr std::uint32_t kUnbounded = 0xffffffffU;

class Compiler {
 public:
  explicit Compiler(std::string_view pattern) : pattern_(pattern) {}

  Program run() {
    if (pattern_.substr(0, 4) == "(?i)") {
      program_.ignore_case = true;
      at_ = 4;
    }
    emit(Op::Save, 0);
    alternatives();
    emit(Op::Save, 1);
    emit(Op::Match);
    program_.ok = good_ && at_ == pattern_.size();
    if (program_.ok) find_first();
    return std::move(program_);
  }

 private:
  bool more() const { return at_ < pattern_.size(); }
  char peek() const { return more() ? pattern_[at_] : '\0'; }
  bool take(std::string_view text) {
    if (pattern_.substr(at_, text.size()) != text) return false;
    at_ += text.size();
    return true;
  }
  void fail() { good_ = false; }

  std::uint32_t here() const { return static_cast<std::uint32_t>(program_.code.size()); }
  std::uint32_t emit(Op op, std::uint32_t arg = 0) {
    if (program_.code.size() >= kMostInstructions) {
      fail();
      return 0;
    }
    program_.code.push_back({op, arg});
    return here() - 1;
  }

  static bool has_target(const Instruction& one) {
    return one.op == Op::Jump || one.op == Op::Split || one.op == Op::LookAhead ||
           one.op == Op::NoLookAhead;
  }

  // Code moves when something is put before it, and its targets with it. What leads to the place
  // from before it leads to the new instruction then.
  void insert(std::uint32_t place, Instruction instruction) {
    for (std::uint32_t i = place; i < here(); ++i) {
      Instruction& one = program_.code[i];
      if (has_target(one) && one.arg >= place) ++one.arg;
    }
    program_.code.insert(program_.code.begin() + place, instruction);
  }

  void alternatives() {
    const std::uint32_t begin = here();
    sequence();
    std::vector<std::uint32_t> ends;
    std::uint32_t last = begin;
    while (good_ && take("|")) {
      insert(last, {Op::Split, 0});
      ends.push_back(emit(Op::Jump));
      program_.code[last].arg = here();
      last = here();
      sequence();
    }
    for (const std::uint32_t end : ends) program_.code[end].arg = here();
  }

  void sequence() {
    while (good_ && more() && peek() != '|' && peek() != ')') {
      const std::uint32_t begin = here();
      atom();
      quantifier(begin);
    }
  }

  void atom() {
    const char c = peek();
    if (c == '(') return group();
    if (c == '[') return char_class();
    if (c == '\\') return escape();
    if (take(".")) return void(emit(Op::Any));
    if (take("^")) return void(emit(Op::Begin));
    if (take("$")) return void(emit(Op::End));
    if (c == '*' || c == '+' || c == '?' || c == '{') return fail();
    literal(next_code_point(pattern_, at_));
  }

  void literal(char32_t c) {
    if (program_.ignore_case) c = static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), 0));
    emit(Op::Char, c);
  }

  void group() {
    if (take("(?:")) {
      alternatives();
    } else if (take("(?=")) {
      look_ahead(Op::LookAhead);
    } else if (take("(?!")) {
      look_ahead(Op::NoLookAhead);
    } else if (take("(?")) {
      fail();
    } else {
      take("(");
      const std::uint32_t number = ++program_.group_count;
      emit(Op::Save, 2 * number);
      alternatives();
      emit(Op::Save, 2 * number + 1);
    }
    if (!take(")")) fail();
  }

  void look_ahead(Op op) {
    const std::uint32_t begin = emit(op);
    alternatives();
    emit(Op::Match);
    program_.code[begin].arg = here();
  }

  void escape() {
    CharSet set;
    char32_t c = 0;
    if (!escaped(set, c)) return fail();
    if (c != 0) return literal(c);
    emit_set(std::move(set));
  }

  void emit_set(CharSet set) {
    set.finish(program_.ignore_case);
    program_.sets.push_back(std::move(set));
    emit(Op::Set, static_cast<std::uint32_t>(program_.sets.size() - 1));
  }

  // After a backslash: a category goes into the set, a single character into `c`.
  bool escaped(CharSet& set, char32_t& c) {
    take("\\");
    if (take("d")) return set.add_category("Nd", false);
    if (take("D")) return set.add_category("Nd", true);
    if (peek() == 'p' || peek() == 'P') {
      const bool negated = peek() == 'P';
      at_ += 1;
      const std::size_t end = pattern_.find('}', at_);
      if (peek() != '{' || end == std::string_view::npos) return false;
      const std::string_view name = pattern_.substr(at_ + 1, end - at_ - 1);
      at_ = end + 1;
      return set.add_category(name, negated);
    }
    if (take("t")) return c = '\t', true;
    if (take("n")) return c = '\n', true;
    if (take("r")) return c = '\r', true;
    if (!more() || std::isalnum(static_cast<unsigned char>(peek())) != 0) return false;
    c = next_code_point(pattern_, at_);
    return true;
  }

  void char_class() {
    take("[");
    CharSet set;
    if (take("^")) set.negate();
    while (good_ && more() && peek() != ']') {
      if (peek() == '[' || pattern_.substr(at_, 2) == "&&") return fail();
      char32_t first = 0;
      if (peek() != '\\') {
        first = next_code_point(pattern_, at_);
      } else if (!escaped(set, first)) {
        return fail();
      }
      if (first == 0) continue;
      char32_t last = first;
      if (peek() == '-' && at_ + 1 < pattern_.size() && pattern_[at_ + 1] != ']') {
        at_ += 1;
        if (peek() == '\\') at_ += 1;
        last = next_code_point(pattern_, at_);
        if (last < first) return fail();
      }
      set.add(first, last);
    }
    if (!take("]")) return fail();
    emit_set(std::move(set));
  }

  void quantifier(std::uint32_t begin) {
    std::uint32_t least = 1;
    std::uint32_t most = 1;
    if (take("?")) {
      least = 0;
    } else if (take("*")) {
      least = 0;
      most = kUnbounded;
    } else if (take("+")) {
      most = kUnbounded;
    } else if (peek() != '{' || !braces(least, most)) {
      return;
    }
    if (peek() == '+') return fail();  // possessive
    const bool lazy = take("?");
    repeat(begin, least, most, lazy);
  }

  bool number(std::uint32_t& value) {
    const std::size_t begin = at_;
    value = 0;
    while (std::isdigit(static_cast<unsigned char>(peek())) != 0 && at_ - begin < 4) {
      value = value * 10 + static_cast<std::uint32_t>(peek() - '0');
      ++at_;
    }
    return at_ > begin;
  }

  bool braces(std::uint32_t& least, std::uint32_t& most) {
    take("{");
    if (!number(least)) return fail(), false;
    most = least;
    if (take(",") && !number(most)) most = kUnbounded;
    if (!take("}") || most < least) return fail(), false;
    return true;
  }

  // Rewrites the piece that starts at `begin` as least copies, then optional ones.
  void repeat(std::uint32_t begin, std::uint32_t least, std::uint32_t most, bool lazy) {
    const std::vector<Instruction> piece(program_.code.begin() + begin, program_.code.end());
    program_.code.resize(begin);
    for (std::uint32_t i = 0; i < least && good_; ++i) copy(piece, begin);
    if (most == kUnbounded) {
      const std::uint32_t loop = optional(piece, begin, lazy);
      emit(Op::Jump, loop);
      close(loop, lazy);
      return;
    }
    std::vector<std::uint32_t> open;
    for (std::uint32_t i = least; i < most && good_; ++i) {
      open.push_back(optional(piece, begin, lazy));
    }
    for (const std::uint32_t split : open) close(split, lazy);
  }

  void copy(const std::vector<Instruction>& piece, std::uint32_t begin) {
    const std::uint32_t shift = here() - begin;
    for (Instruction one : piece) {
      emit(one.op, has_target(one) ? one.arg + shift : one.arg);
    }
  }

  // A split and one copy behind it; close() says where the split leads else. Lazy: split, jump out, copy.
  std::uint32_t optional(const std::vector<Instruction>& piece, std::uint32_t begin, bool lazy) {
    const std::uint32_t split = emit(Op::Split);
    if (lazy) {
      emit(Op::Jump);
      program_.code[split].arg = here();
    }
    copy(piece, begin);
    return split;
  }
  void close(std::uint32_t split, bool lazy) {
    if (good_) program_.code[lazy ? split + 1 : split].arg = here();
  }

  // What a match can begin with: everything reachable before a character is read.
  void find_first() {
    std::vector<bool> seen(program_.code.size(), false);
    std::vector<std::uint32_t> open = {0};
    while (!open.empty()) {
      const std::uint32_t at = open.back();
      open.pop_back();
      if (seen[at]) continue;
      seen[at] = true;
      const Instruction& one = program_.code[at];
      switch (one.op) {
        case Op::Char:
        case Op::Set:
        case Op::Any:
          add_first(one);
          break;
        case Op::Split:
          open.push_back(one.arg);
          open.push_back(at + 1);
          break;
        case Op::Jump:
        case Op::LookAhead:
        case Op::NoLookAhead:
          open.push_back(one.arg);
          break;
        case Op::Match:
        case Op::End:
          program_.can_be_empty = true;
          break;
        case Op::Save:
        case Op::Begin:
          open.push_back(at + 1);
          break;
      }
    }
  }

  void add_first(const Instruction& one) {
    program_.first_other = true;  // folding may lead out of ASCII; only ASCII is told apart
    for (char32_t c = 0; c < 128; ++c) {
      const char32_t folded = program_.ignore_case ? static_cast<char32_t>(u_foldCase(
                                                         static_cast<UChar32>(c), 0))
                                                   : c;
      const bool fits = one.op == Op::Any || (one.op == Op::Char && folded == one.arg) ||
                        (one.op == Op::Set && program_.sets[one.arg].has(c));
      if (fits) program_.first_ascii[c >> 6] |= std::uint64_t{1} << (c & 63);
    }
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
  bool good_ = true;
  Program program_;
};

}  // namespace

Program compile(std::string_view pattern) { return Compiler(pattern).run(); }

char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return byte(at++);
  const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
  if (size == 1 || lead > 0xf4 || at + size > text.size()) {
    ++at;
    return 0xfffd;
  }
  char32_t c = lead & (0x7fU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(at + i) & 0xc0U) != 0x80) {
      ++at;
      return 0xfffd;
    }
    c = (c << 6) | (byte(at + i) & 0x3fU);
  }
  at += size;
  return c;
}

}  // namespace spruce_phone
