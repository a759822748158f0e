// 十二万, 3万5千, 1.5亿, 壹仟贰佰元叁角整: the value of each unit is added up as text-free integers
// scaled by 10000, so that fractions of 角 and 分 and of 1.5亿 stay exact.
#include <cstdint>

#include "core/fields/ascii.h"
#include "core/fields/number.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::int64_t kScale = 10000;
constexpr std::int64_t kMost = 900'000'000'000'000'000;  // 90 万亿, scaled

int han_digit(char32_t c) {
  constexpr std::u32string_view kRows[] = {U"〇一二三四五六七八九", U"零壹贰叁肆伍陆柒捌玖",
                                           U"零壹貳參肆伍陸柒捌玖"};
  for (const std::u32string_view row : kRows) {
    const std::size_t at = row.find(c);
    if (at != std::u32string_view::npos) return static_cast<int>(at);
  }
  return c == U'两' || c == U'兩' ? 2 : -1;
}

std::int64_t unit_of(char32_t c) {
  switch (c) {
    case U'十':
    case U'拾':
      return 10;
    case U'百':
    case U'佰':
      return 100;
    case U'千':
    case U'仟':
      return 1000;
    case U'万':
    case U'萬':
      return 10000;
    case U'亿':
    case U'億':
      return 100'000'000;
    default:
      return 0;
  }
}

// A run of Arabic digits with at most one point and thousands commas; scaled, or -1.
std::int64_t read_arabic(std::string_view text, std::size_t& at) {
  std::int64_t value = 0;
  std::int64_t fraction = kScale;
  bool point = false;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (c == ',' && !point) continue;
    if (c == '.' && !point) {
      point = true;
    } else if (!is_ascii_digit(c)) {
      break;
    } else if (point) {
      fraction /= 10;
      value += (c - '0') * fraction;
    } else {
      value = value * 10 + (c - '0') * kScale;
    }
    if (value > kMost / 100 || fraction == 0) return -1;
  }
  return value;
}

std::string format(std::int64_t value) {
  std::string out = std::to_string(value / kScale);
  std::int64_t rest = value % kScale;
  if (rest == 0) return out;
  out.push_back('.');
  for (std::int64_t unit = kScale / 10; rest > 0; unit /= 10) {
    out.push_back(static_cast<char>('0' + rest / unit));
    rest %= unit;
  }
  return out;
}

class AmountReader {
 public:
  explicit AmountReader(std::string_view text) : text_(text) {}

  std::string read() {
    for (std::size_t at = 0; at < text_.size();) {
      const CodePoint c = decode_utf8(text_, at);
      if (c.value < 0x80 && is_ascii_digit(text_[at])) {
        if (number_ >= 0) return {};
        number_ = read_arabic(text_, at);
        if (number_ < 0) return {};
        continue;
      }
      at += c.size;
      if (!take(c.value)) return {};
    }
    if (!has_unit_) return {};
    if (number_ > 0) section_ += number_ * (last_unit_ >= 100 && !zero_ ? last_unit_ / 10 : 1);
    return format(total_ + section_ + money_);
  }

 private:
  bool take(char32_t c) {
    if (const int digit = han_digit(c); digit >= 0) {
      if (digit == 0) {
        zero_ = true;
        return true;
      }
      if (number_ >= 0) return false;  // 二〇二四: a run of digits is no amount
      number_ = digit * kScale;
      return true;
    }
    if (const std::int64_t unit = unit_of(c); unit > 0) return take_unit(unit);
    return take_money(c);
  }

  bool take_unit(std::int64_t unit) {
    has_unit_ = true;
    zero_ = false;
    if (unit >= 10000) {
      if (number_ >= 0) section_ += number_;
      number_ = -1;
      if (section_ == 0 && total_ == 0) return false;
      if (section_ + total_ > kMost / unit) return false;
      total_ = unit == 100'000'000 ? (total_ + section_) * unit : total_ + section_ * unit;
      section_ = 0;
    } else {
      if (number_ < 0) number_ = unit == 10 ? kScale : -1;
      if (number_ < 0) return false;
      section_ += number_ * unit;
      number_ = -1;
    }
    last_unit_ = unit;
    return total_ <= kMost && section_ <= kMost;
  }

  // 元, 角, 分, 整: the money of cheques.
  bool take_money(char32_t c) {
    const std::int64_t part = c == U'元' || c == U'圆' || c == U'圓' || c == U'块' ? kScale
                              : c == U'角' || c == U'毛'                           ? kScale / 10
                              : c == U'分'                                         ? kScale / 100
                                                                                   : 0;
    if (part == 0) return c == U'整' || c == U'正' || c == U' ';
    if (part == kScale) {
      if (number_ >= 0) section_ += number_;
      money_ += total_ + section_;
      total_ = section_ = 0;
    } else {
      if (number_ < 0) return false;
      money_ += number_ / (kScale / part);
    }
    number_ = -1;
    has_unit_ = true;
    zero_ = true;
    return true;
  }

  std::string_view text_;
  std::int64_t total_ = 0;    // above 10 000, all scaled by kScale
  std::int64_t section_ = 0;  // below 10 000
  std::int64_t money_ = 0;    // 元 and below that are closed
  std::int64_t number_ = -1;  // a digit or number waiting for its unit
  std::int64_t last_unit_ = 0;
  bool zero_ = false;
  bool has_unit_ = false;
};

}  // namespace

std::string read_han_amount(std::string_view text) {
  if (text.empty() || text.size() > 60) return {};
  return AmountReader(text).read();
}

}  // namespace spruce
