// Reads a pattern into a tree and writes its program: the tree is gone when this is done.
#include <algorithm>
#include <memory>
#include <utility>

#include "core/text/text_pattern.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr int kMaxDepth = 40;
constexpr std::uint32_t kNoEnd = 0xffffffffU;

struct Node {
  enum class Kind : std::uint8_t { Empty, Step, Group, Chain, Either, Repeat };
  Kind kind = Kind::Empty;
  std::uint32_t x = 0;  // Step: index into `atoms`; Group: its number; Repeat: least
  std::uint32_t y = 0;  // Repeat: most
  bool is_lazy = false;
  std::vector<std::unique_ptr<Node>> parts;
};
using NodePtr = std::unique_ptr<Node>;

NodePtr make_node(Node::Kind kind, std::uint32_t x = 0) {
  NodePtr node = std::make_unique<Node>();
  node->kind = kind;
  node->x = x;
  return node;
}

}  // namespace

class TextPatternParser {
 public:
  TextPatternParser(std::string_view text, TextPattern& out) : text_(to_utf32(text)), out_(out) {}

  Status run() {
    if (text_.size() > kMaxPatternLength) return wrong("length");
    const NodePtr tree = alternatives(0);
    if (error_.empty() && at_ < text_.size()) fail(")");
    if (error_.empty()) {
      emit(TextPattern::Op::Save, 0);
      write(*tree);
      emit(TextPattern::Op::Save, 1);
      emit(TextPattern::Op::Match);
    }
    if (!error_.empty()) return wrong(error_);
    out_.groups_ = groups_;
    return Done{};
  }

 private:
  Error wrong(const std::string& what) const {
    return Error{ErrorCode::BadRule, "pattern: " + what + ", character " +
                                         std::to_string(std::min(at_, text_.size()) + 1)};
  }
  void fail(const std::string& what) {
    if (error_.empty()) error_ = what;
  }
  bool has_more() const { return error_.empty() && at_ < text_.size(); }
  bool take(char32_t c) {
    if (!has_more() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  NodePtr alternatives(int depth) {
    if (depth > kMaxDepth) fail("depth");
    NodePtr first = chain(depth);
    if (!has_more() || text_[at_] != U'|') return first;
    NodePtr either = make_node(Node::Kind::Either);
    either->parts.push_back(std::move(first));
    while (take(U'|')) either->parts.push_back(chain(depth));
    return either;
  }

  NodePtr chain(int depth) {
    NodePtr node = make_node(Node::Kind::Chain);
    while (has_more() && text_[at_] != U'|' && text_[at_] != U')') {
      NodePtr part = atom(depth);
      node->parts.push_back(repeated(std::move(part)));
    }
    return node;
  }

  NodePtr repeated(NodePtr part) {
    std::uint32_t least = 0, most = kNoEnd;
    if (take(U'*')) {
      least = 0;
    } else if (take(U'+')) {
      least = 1;
    } else if (take(U'?')) {
      most = 1;
    } else if (!read_counts(least, most)) {
      return part;
    }
    NodePtr node = make_node(Node::Kind::Repeat, least);
    node->y = most;
    node->is_lazy = take(U'?');
    if (has_more() && (text_[at_] == U'*' || text_[at_] == U'+')) fail("nothing to repeat");
    node->parts.push_back(std::move(part));
    return node;
  }

  bool read_number(std::uint32_t& number) {
    const std::size_t start = at_;
    number = 0;
    while (has_more() && text_[at_] >= U'0' && text_[at_] <= U'9' && number <= kMaxPatternRepeat) {
      number = number * 10 + static_cast<std::uint32_t>(text_[at_++] - U'0');
    }
    return at_ > start;
  }

  /// {3} {3,} {3,5}; anything else in braces is text.
  bool read_counts(std::uint32_t& least, std::uint32_t& most) {
    const std::size_t start = at_;
    if (take(U'{') && read_number(least)) {
      most = least;
      if (take(U',') && !read_number(most)) most = kNoEnd;
      if (take(U'}')) {
        const bool is_too_much =
            least > kMaxPatternRepeat || (most != kNoEnd && most > kMaxPatternRepeat);
        if (is_too_much || most < least) fail("repeat");
        return true;
      }
    }
    at_ = start;
    return false;
  }

  NodePtr atom(int depth) {
    if (take(U'(')) return group(depth);
    if (take(U'[')) return bracket();
    if (take(U'\\')) return escaped();
    const char32_t c = text_[at_++];
    if (c == U'.') return step(TextPattern::Op::Any);
    if (c == U'^') return step(TextPattern::Op::Begin);
    if (c == U'$') return step(TextPattern::Op::End);
    if (c == U'*' || c == U'+' || c == U'?') {
      --at_;
      fail("nothing to repeat");
      ++at_;
    }
    return step(TextPattern::Op::Character, c);
  }

  NodePtr group(int depth) {
    NodePtr node = make_node(Node::Kind::Chain);
    if (take(U'?')) {
      if (!take(U':')) fail("(?");
    } else {
      node = make_node(Node::Kind::Group, static_cast<std::uint32_t>(++groups_));
      if (groups_ > kMaxPatternGroups) fail("groups");
    }
    node->parts.push_back(alternatives(depth + 1));
    if (!take(U')')) fail("(");
    return node;
  }

  /// \d, \p{Han} and the like; false when the letter names no kind.
  bool read_kind(char32_t letter, TextPattern::Kind& kind, bool& is_without) {
    is_without = letter == U'D' || letter == U'W' || letter == U'S' || letter == U'P';
    switch (letter) {
      case U'd':
      case U'D':
        kind = TextPattern::Kind::Digit;
        return true;
      case U'w':
      case U'W':
        kind = TextPattern::Kind::Word;
        return true;
      case U's':
      case U'S':
        kind = TextPattern::Kind::Space;
        return true;
      case U'p':
      case U'P':
        return read_named_kind(kind);
      default:
        return false;
    }
  }

  bool read_named_kind(TextPattern::Kind& kind) {
    const std::size_t start = at_;
    std::string name;
    if (take(U'{')) {
      while (has_more() && text_[at_] != U'}') append_utf8(name, text_[at_++]);
      (void)take(U'}');
    }
    constexpr std::pair<std::string_view, TextPattern::Kind> kNames[] = {
        {"Han", TextPattern::Kind::Han},  {"L", TextPattern::Kind::Letter},
        {"Lu", TextPattern::Kind::Upper}, {"Ll", TextPattern::Kind::Lower},
        {"N", TextPattern::Kind::Number}, {"P", TextPattern::Kind::Mark}};
    for (const auto& [known, value] : kNames) {
      if (known != name) continue;
      kind = value;
      return true;
    }
    at_ = start;
    fail("\\p");
    return true;
  }

  /// The character that a backslash and a letter mean; a sign means itself.
  char32_t escaped_character(char32_t c) {
    if (c == U't') return U'\t';
    if (c == U'n') return U'\n';
    if (c == U'r') return U'\r';
    const bool is_letter =
        (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    if (is_letter) {
      --at_;
      fail("\\" + to_utf8(std::u32string(1, c)));
    }
    return c;
  }

  NodePtr escaped() {
    if (!has_more()) {
      fail("\\");
      return step(TextPattern::Op::Match);
    }
    const char32_t c = text_[at_++];
    TextPattern::Kind kind{};
    bool is_without = false;
    if (read_kind(c, kind, is_without)) {
      TextPattern::CharacterClass of;
      of.kinds.emplace_back(kind, is_without);
      return add_class(std::move(of));
    }
    if (c == U'b') return step(TextPattern::Op::WordEdge);
    if (c == U'B') return step(TextPattern::Op::NoWordEdge);
    return step(TextPattern::Op::Character, escaped_character(c));
  }

  NodePtr bracket() {
    TextPattern::CharacterClass of;
    of.is_negated = take(U'^');
    bool is_first = true;
    while (has_more() && (text_[at_] != U']' || is_first)) {
      is_first = false;
      char32_t first = text_[at_++];
      if (first == U'\\' && has_more()) {
        const char32_t letter = text_[at_++];
        TextPattern::Kind kind{};
        bool is_without = false;
        if (read_kind(letter, kind, is_without)) {
          of.kinds.emplace_back(kind, is_without);
          continue;
        }
        first = escaped_character(letter);
      }
      of.ranges.push_back({first, range_end(first)});
    }
    if (!take(U']')) fail("[");
    return add_class(std::move(of));
  }

  char32_t range_end(char32_t first) {
    const bool is_range = at_ + 1 < text_.size() && text_[at_] == U'-' && text_[at_ + 1] != U']';
    if (!is_range) return first;
    ++at_;
    char32_t last = text_[at_++];
    if (last == U'\\' && has_more()) last = escaped_character(text_[at_++]);
    if (last < first) fail("[");
    return last;
  }

  NodePtr add_class(TextPattern::CharacterClass of) {
    out_.classes_.push_back(std::move(of));
    return step(TextPattern::Op::Class, static_cast<char32_t>(out_.classes_.size() - 1));
  }

  NodePtr step(TextPattern::Op op, char32_t x = 0) {
    atoms_.push_back({op, static_cast<std::uint32_t>(x), 0});
    return make_node(Node::Kind::Step, static_cast<std::uint32_t>(atoms_.size() - 1));
  }

  // --- writing the program

  std::uint32_t here() const { return static_cast<std::uint32_t>(out_.steps_.size()); }
  std::uint32_t emit(TextPattern::Op op, std::uint32_t x = 0) {
    if (out_.steps_.size() >= kMaxPatternProgram) {
      fail("size");
      return 0;
    }
    out_.steps_.push_back({op, x, 0});
    return here() - 1;
  }
  /// Where a split goes: into the part first, or, when lazy, past it.
  void aim(std::uint32_t split, std::uint32_t in, std::uint32_t past, bool is_lazy) {
    out_.steps_[split].x = is_lazy ? past : in;
    out_.steps_[split].y = is_lazy ? in : past;
  }

  void write(const Node& node) {
    if (!error_.empty()) return;
    switch (node.kind) {
      case Node::Kind::Empty:
        return;
      case Node::Kind::Step: {
        const TextPattern::Step& atom = atoms_[node.x];
        emit(atom.op, atom.op == TextPattern::Op::Character ? out_.fold(atom.x) : atom.x);
        return;
      }
      case Node::Kind::Group:
        emit(TextPattern::Op::Save, node.x * 2);
        write(*node.parts.front());
        emit(TextPattern::Op::Save, node.x * 2 + 1);
        return;
      case Node::Kind::Chain:
        for (const NodePtr& part : node.parts) write(*part);
        return;
      case Node::Kind::Either:
        write_either(node);
        return;
      case Node::Kind::Repeat:
        write_repeat(node);
        return;
    }
  }

  void write_either(const Node& node) {
    std::vector<std::uint32_t> jumps;
    for (std::size_t i = 0; i < node.parts.size() && error_.empty(); ++i) {
      if (i + 1 == node.parts.size()) {
        write(*node.parts[i]);
        break;
      }
      const std::uint32_t split = emit(TextPattern::Op::Split);
      write(*node.parts[i]);
      jumps.push_back(emit(TextPattern::Op::Jump));
      if (error_.empty()) aim(split, split + 1, here(), false);
    }
    for (const std::uint32_t jump : jumps) {
      if (error_.empty()) out_.steps_[jump].x = here();
    }
  }

  void write_repeat(const Node& node) {
    const Node& part = *node.parts.front();
    for (std::uint32_t i = 0; i < node.x && error_.empty(); ++i) write(part);
    if (node.y == kNoEnd) {
      const std::uint32_t split = emit(TextPattern::Op::Split);
      write(part);
      emit(TextPattern::Op::Jump, split);
      if (error_.empty()) aim(split, split + 1, here(), node.is_lazy);
      return;
    }
    std::vector<std::uint32_t> splits;
    for (std::uint32_t i = node.x; i < node.y && error_.empty(); ++i) {
      splits.push_back(emit(TextPattern::Op::Split));
      write(part);
    }
    for (const std::uint32_t split : splits) {
      if (error_.empty()) aim(split, split + 1, here(), node.is_lazy);
    }
  }

  std::u32string text_;
  TextPattern& out_;
  std::vector<TextPattern::Step> atoms_;
  std::size_t at_ = 0;
  std::size_t groups_ = 0;
  std::string error_;
};

Result<TextPattern> TextPattern::compile(std::string_view text, bool ignores_case) {
  TextPattern out;
  out.ignores_case_ = ignores_case;
  const Status read = TextPatternParser(text, out).run();
  if (!read.ok()) return read.error();
  return out;
}

}  // namespace spruce
