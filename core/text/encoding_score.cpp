#include "core/text/encoding_score.h"

#include "core/text/detect_read.h"

namespace spruce {

struct EncodingScore::Model {
  text_model::TextModel text;
  text_model::Scope all = text_model::TextModel::all_languages();
};

EncodingScore::EncodingScore() : model_(std::make_unique<Model>()) {}
EncodingScore::~EncodingScore() = default;
EncodingScore::EncodingScore(EncodingScore&&) noexcept = default;
EncodingScore& EncodingScore::operator=(EncodingScore&&) noexcept = default;

double EncodingScore::of_bytes(Encoding encoding, std::string_view bytes) const {
  return detect::measure(model_->text, encoding, bytes).bits;
}

double EncodingScore::of_text(std::string_view utf8) const {
  return model_->text.measure(detect::read_sample(Encoding::Utf8, utf8), model_->all).bits;
}

std::vector<EncodingGuess> rank_legacy_encodings(std::string_view bytes) {
  std::vector<EncodingGuess> guesses = detect_encoding(bytes, false);
  std::vector<EncodingGuess> legacy;
  for (EncodingGuess& guess : guesses) {
    if (guess.encoding > Encoding::Utf32Be) legacy.push_back(std::move(guess));
  }
  if (legacy.empty()) legacy.push_back({Encoding::Windows1252, false, 0.1, "fallback"});
  return legacy;
}

}  // namespace spruce
