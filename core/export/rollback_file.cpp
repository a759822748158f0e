#include "core/export/rollback_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/base64.h"
#include "core/base/sha256.h"
#include "core/text/encoding.h"

namespace spruce {
namespace {

using Json = nlohmann::json;

std::string quoted(const std::string& text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Writes one file's part after the other; a part is measured whole when it begins.
class RollbackStream : public OutputStream {
 public:
  RollbackStream(std::shared_ptr<const OutputContext> context, std::vector<RollbackPart> parts)
      : context_(std::move(context)), parts_(std::move(parts)) {}

  Result<bool> step(std::size_t budget, std::string& out) override {
    const std::size_t limit = out.size() + std::max<std::size_t>(budget, 1);
    if (part_ == 0 && !is_open_) out += "{\"spruce\": \"rollback\", \"version\": 1, \"files\": [";
    while (out.size() < limit) {
      if (!is_open_) {
        if (part_ == parts_.size()) {
          out += "\n]}\n";
          return true;
        }
        const Status opened = open(out);
        if (!opened.ok()) return opened.error();
      }
      if (piece_ < pieces_.size()) {
        append_piece(out);
        continue;
      }
      out += "]}";
      is_open_ = false;
      ++part_;
    }
    return false;
  }

 private:
  const RollbackPart& part() const { return parts_[part_]; }
  const SourceText& text() const {
    return context_->table->source(part().corrected.expected.source);
  }

  Status open(std::string& out) {
    is_open_ = true;
    piece_ = 0;
    pieces_.clear();
    const RollbackPart& now = part();
    out += part_ == 0 ? "\n {\"name\": " : ",\n {\"name\": ";
    out += quoted(now.input.name) + ", \"byteCount\": " + std::to_string(now.input.byte_count) +
           ", \"sha256\": \"" + now.input.sha256 +
           "\", \"corrected\": " + quoted(now.corrected.output.name) + ", \"correctedSha256\": \"" +
           now.corrected.output.sha256 + "\"";
    if (!now.is_exact) out += ", \"exact\": false";
    out += ", \"pieces\": [";
    if (!now.is_exact) return Done{};
    encoder_.reset();
    const Encoding encoding = now.corrected.expected.read.encoding;
    if (encoding != Encoding::Utf8) encoder_.emplace(encoding);
    return measure();
  }

  /// Where the corrected file differs: its writer says so while it writes for nobody.
  Status measure() {
    const auto stream =
        open_corrected(*context_, part().corrected.options, part().corrected.expected, &pieces_);
    std::string waste;
    for (bool done = false; !done; waste.clear()) {
      const Result<bool> step = stream->step(kPartBytes, waste);
      if (!step.ok()) return step.error();
      done = step.value();
    }
    return Done{};
  }

  void append_piece(std::string& out) {
    const Replaced& piece = pieces_[piece_];
    out += piece_ == 0 ? "\n  [" : ",\n  [";
    ++piece_;
    out += std::to_string(piece.at) + ", " + std::to_string(piece.size) + ", \"";
    const std::string_view original =
        std::string_view(text().text).substr(piece.begin, piece.end - piece.begin);
    if (encoder_) {
      const OutputSource& source = context_->sources[part().corrected.expected.source.value];
      static const std::vector<Irregular> kNone;
      const std::vector<Irregular>& odd = source.irregulars != nullptr ? *source.irregulars : kNone;
      std::string bytes;
      (void)encoder_->encode_original(original, piece.begin, odd, bytes);
      append_base64(out, bytes);
    } else {
      append_base64(out, original);
    }
    out += "\"]";
  }

  static constexpr std::size_t kPartBytes = 512U * 1024U;
  std::shared_ptr<const OutputContext> context_;
  std::vector<RollbackPart> parts_;
  std::size_t part_ = 0;
  bool is_open_ = false;
  std::vector<Replaced> pieces_;
  std::size_t piece_ = 0;
  std::optional<Encoder> encoder_;
};

/// Puts the pieces of one file into its corrected bytes as they come.
class Splicer {
 public:
  explicit Splicer(const Json& pieces) : pieces_(pieces) {}

  bool take(std::string_view bytes) {
    skip(bytes);
    while (skip_ == 0 && next_ < pieces_.size()) {
      const Json& piece = pieces_[next_];
      const bool is_piece = piece.is_array() && piece.size() == 3 &&
                            piece[0].is_number_unsigned() && piece[1].is_number_unsigned() &&
                            piece[2].is_string();
      if (!is_piece) return false;
      const auto at = piece[0].get<std::uint64_t>();
      if (at < offset_) return false;
      if (at - offset_ > bytes.size()) break;
      copy(bytes, static_cast<std::size_t>(at - offset_));
      const auto original = decode_base64(piece[2].get<std::string>());
      if (!original) return false;
      hash_.update(*original);
      skip_ += piece[1].get<std::uint64_t>();
      skip(bytes);  // what is left of it comes with the next bytes
      ++next_;
    }
    copy(bytes, bytes.size());
    return true;
  }
  bool is_complete() const { return next_ == pieces_.size() && skip_ == 0; }
  std::string finish() { return hash_.finish(); }

 private:
  void skip(std::string_view& bytes) {
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(skip_, bytes.size()));
    bytes.remove_prefix(size);
    offset_ += size;
    skip_ -= size;
  }
  void copy(std::string_view& bytes, std::size_t size) {
    hash_.update(bytes.substr(0, size));
    bytes.remove_prefix(size);
    offset_ += size;
  }
  const Json& pieces_;
  std::size_t next_ = 0;
  std::uint64_t offset_ = 0;  // of the corrected file, before `bytes`
  std::uint64_t skip_ = 0;    // bytes still to be left out
  Sha256 hash_;
};

class RollbackReadBack : public ReadBack {
 public:
  explicit RollbackReadBack(std::vector<RollbackPart> parts) : parts_(std::move(parts)) {}
  void take(std::string_view bytes) override { json_ += bytes; }
  std::string finish() override {
    const Json json = Json::parse(json_, nullptr, false);
    json_.clear();
    if (!json.is_object() || json["files"].size() != parts_.size()) return "rollback.json:1:files";
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (!parts_[i].is_exact || parts_[i].input.sha256.empty()) continue;
      const std::string wrong = restore(parts_[i], json["files"][i]["pieces"]);
      if (!wrong.empty()) return "rollback.json:" + parts_[i].input.name + ":" + wrong;
    }
    return {};
  }

 private:
  static std::string restore(const RollbackPart& part, const Json& pieces) {
    Splicer splicer(pieces);
    const auto stream = part.corrected.output.open();
    std::string bytes;
    for (bool done = false; !done; bytes.clear()) {
      const Result<bool> step = stream->step(std::size_t{512} * 1024, bytes);
      if (!step.ok()) return std::string(error_name(step.error().code));
      done = step.value();
      if (!splicer.take(bytes)) return "piece";
    }
    if (!splicer.is_complete()) return "piece past the end";
    return splicer.finish() == part.input.sha256 ? std::string() : "not the original";
  }

  std::vector<RollbackPart> parts_;
  std::string json_;
};

}  // namespace

Output make_rollback_json(std::shared_ptr<const OutputContext> context,
                          std::vector<RollbackPart> parts) {
  Output output;
  output.kind = OutputKind::Rollback;
  output.name = "rollback.json";
  output.role = "rollback-json";
  output.open = [context, parts = std::move(parts)] {
    return std::make_unique<RollbackStream>(context, parts);
  };
  return output;
}

std::unique_ptr<ReadBack> read_rollback_back(std::vector<RollbackPart> parts) {
  return std::make_unique<RollbackReadBack>(std::move(parts));
}

}  // namespace spruce
