// One pass over the samples; each detector starts with a test that costs next to nothing.
#include "core/fields/recognise_data.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "core/fields/ascii.h"
#include "core/fields/check_digits.h"
#include "core/fields/date.h"
#include "core/fields/email_address.h"
#include "core/fields/number.h"
#include "core/fields/placeholder.h"
#include "core/fields/postal_code.h"
#include "core/fields/recognise_words.h"
#include "core/fields/tax_id.h"
#include "core/fields/text_rules.h"
#include "core/fields/url.h"
#include "core/reference/countries.h"
#include "core/reference/phone_regions.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostSamples = 240;
constexpr std::size_t kMostBytes = 400;

struct Marks {
  std::array<bool, kFieldTypeCount> strict{};
  std::array<bool, kFieldTypeCount> loose{};
  void set_strict(FieldType type) {
    strict[static_cast<std::size_t>(type)] = true;
    loose[static_cast<std::size_t>(type)] = true;
  }
  void set_loose(FieldType type) { loose[static_cast<std::size_t>(type)] = true; }
  bool is_strict(FieldType type) const { return strict[static_cast<std::size_t>(type)]; }
};

// Digits as 9, letters as a, signs as they are; cut at 40.
std::string shape_of(std::string_view text) {
  std::string shape;
  for (const char c : text.substr(0, 40)) {
    shape.push_back(is_ascii_digit(c) ? '9' : is_ascii_letter(c) || !is_ascii_byte(c) ? 'a' : c);
  }
  return shape;
}

bool is_code_like(std::string_view text) {
  return text.size() <= 64 && count_digits(text) > 0 &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return is_ascii_alnum(c) || c == '-' || c == '_' || c == '.' || c == '/' || c == ':';
         });
}

bool has_usual_ending(std::string_view host) {
  static constexpr std::string_view kEndings =
      " com org net cn de fr uk co io edu gov info biz jp hk tw eu it es nl ch at be ru br in au "
      "ca us me app dev shop ";
  const std::string_view ending = host.substr(host.rfind('.') + 1);
  return kEndings.find(" " + ascii_lower(ending) + " ") != std::string_view::npos;
}

void mark_web(std::string_view text, Marks& marks) {
  if (text.find('@') != std::string_view::npos) {
    if (parse_email_address(text).shape <= EmailShape::Unusual) {
      marks.set_strict(FieldType::Email);
    } else if (text.find('.', text.find('@')) != std::string_view::npos && text.size() < 200) {
      marks.set_loose(FieldType::Email);
    }
    return;
  }
  if (text.find('.') == std::string_view::npos) return;
  const UrlReading url = read_url(text);
  const bool letters = std::any_of(url.host.begin(), url.host.end(),
                                   [](char c) { return is_ascii_letter(c) || !is_ascii_byte(c); });
  if (!url.found || !letters) return;
  marks.set_loose(FieldType::Url);
  const bool named = !url.scheme.empty() || equal_ascii_case(url.host.substr(0, 4), "www.");
  if (named || has_usual_ending(url.host)) marks.set_strict(FieldType::Url);
}

void mark_numbers(std::string_view text, Marks& marks) {
  const DateReading date = read_date(text, DateOrder::Unknown);
  const bool plain = all_digits(text);
  const bool real_date =
      date.found && !date.serial && !date.unix_time && date.first.year > 1850 &&
      date.first.year < 2150 &&
      (date.first.day > 0 ? is_calendar_day(date.first) : !plain && date.first.month > 0);
  if (date.found && !date.unix_time) marks.set_loose(FieldType::Date);
  if (real_date) {
    marks.set_strict(FieldType::Date);
    if (!plain) return;
  }
  const NumberReading number = read_number(text);
  const bool scientific = text.find_first_not_of("0123456789.+-eE") == std::string_view::npos;
  if (number.found || plain || scientific) marks.set_loose(FieldType::Number);
  if (number.found) marks.set_strict(FieldType::Number);
  const std::size_t digits = count_digits(text);
  if (digits >= 5 && digits <= 24 && digits * 2 >= text.size()) marks.set_loose(FieldType::Phone);
  if (looks_like_phone(text)) marks.set_strict(FieldType::Phone);
}

void mark_codes(std::string_view text, Marks& marks) {
  const std::string upper = ascii_upper(text);
  if (text.size() >= 3 && text.size() <= 10) {
    const std::size_t digits = count_digits(text);
    if (digits >= 3 && digits <= 9) marks.set_loose(FieldType::PostalCode);
    if (!all_digits(text) && !country_of_postal_code(text).empty())
      marks.set_strict(FieldType::PostalCode);
    if (all_digits(text) && (digits == 5 || digits == 6)) marks.set_loose(FieldType::PostalCode);
  }
  if (has_cn_id_card_shape(upper) && is_cn_id_card(upper)) {
    marks.set_strict(FieldType::Identifier);
  } else {
    const TaxIdReading tax = read_tax_id(upper, {});
    if (!tax.kind.empty()) marks.set_loose(FieldType::TaxId);
    const bool letters = !all_digits(text);
    if (tax.kind == "cn-uscc" || (tax.kind == "eu-vat" && tax.consistent && letters)) {
      marks.set_strict(FieldType::TaxId);
    }
  }
  if (is_salesforce_18(text) && count_digits(text) > 0) marks.set_strict(FieldType::Identifier);
  if (is_code_like(text)) {
    marks.set_loose(FieldType::Identifier);
    marks.set_loose(FieldType::TaxId);
  }
}

void mark_words(std::string_view text, const std::string& folded, Marks& marks) {
  if (folded.empty()) return;
  if (const auto country = find_country(folded)) {
    marks.set_loose(FieldType::Country);
    const bool code =
        country->kind == SpellingKind::Alpha2 || country->kind == SpellingKind::Alpha3;
    if (!code || ascii_upper(text) == text) marks.set_strict(FieldType::Country);
  }
  const WordSigns signs = read_words(text, folded);
  if (signs.person) marks.set_strict(FieldType::PersonName);
  if (signs.given) marks.set_strict(FieldType::GivenName);
  if (signs.family) marks.set_strict(FieldType::FamilyName);
  if (signs.company) marks.set_strict(FieldType::CompanyName);
  if (signs.address) marks.set_strict(FieldType::Address);
  if (signs.city) marks.set_strict(FieldType::City);
  if (signs.region) marks.set_strict(FieldType::Region);
  if (signs.title) marks.set_strict(FieldType::Title);
}

Marks mark_value(std::string_view text, const std::string& folded) {
  Marks marks;
  if (text.size() > kMostBytes) return marks;
  mark_web(text, marks);
  const std::size_t digits = count_digits(text);
  if (digits > 0 && text.size() <= 64 && !marks.is_strict(FieldType::Email)) {
    mark_numbers(text, marks);
    if (text.size() <= 34) mark_codes(text, marks);
  }
  if (digits * 2 < text.size() && text.size() <= 200) mark_words(text, folded, marks);
  // What nothing speaks against: words are loosely any kind of name.
  const bool words = digits * 2 < text.size() && !marks.is_strict(FieldType::Email) &&
                     !marks.is_strict(FieldType::Url) && !marks.is_strict(FieldType::Date);
  if (words) {
    for (const FieldType type : {FieldType::PersonName, FieldType::GivenName, FieldType::FamilyName,
                                 FieldType::CompanyName, FieldType::City, FieldType::Region,
                                 FieldType::Title, FieldType::Address}) {
      marks.set_loose(type);
    }
    if (digits == 0 && text.size() > 1 && text.size() < 40) marks.set_loose(FieldType::Country);
  }
  if (digits > 0) marks.set_loose(FieldType::Address);
  marks.set_loose(FieldType::FreeText);
  marks.set_loose(FieldType::Choice);
  return marks;
}

// Whole numbers without big gaps: at most twice as wide as there are rows behind them.
bool is_counting(const std::vector<std::string_view>& texts, std::size_t step) {
  long long low = 0;
  long long high = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (!all_digits(texts[i]) || texts[i].size() > 9) return false;
    const long long value = std::stoll(std::string(texts[i]));
    low = i == 0 ? value : std::min(low, value);
    high = i == 0 ? value : std::max(high, value);
  }
  const auto rows = static_cast<long long>(texts.size() * step);
  return texts.size() >= 5 && high - low < 2 * rows + 10;
}

class ShapeCounter {
 public:
  void add(const std::string& shape) { most_ = std::max(most_, ++counts_[shape]); }
  std::uint32_t most() const { return most_; }

 private:
  std::map<std::string, std::uint32_t> counts_;
  std::uint32_t most_ = 0;
};

}  // namespace

bool looks_like_phone(std::string_view text) {
  const std::size_t digits = count_digits(text);
  if (digits < 7 || digits > 20 || text.size() > 40) return false;
  if (text.find_first_not_of("0123456789+-()./ xext#*") != std::string_view::npos) {
    return text.find("转") != std::string_view::npos && digits >= 10;
  }
  const std::string plain = digits_of(text);
  const bool cn_mobile = plain.size() == 11 && plain[0] == '1' && plain[1] >= '3';
  if (cn_mobile) return true;
  if (text.front() == '+' || text.substr(0, 2) == "(+") return digits >= 8;
  if (plain.size() == 13 && plain.substr(0, 3) == "861" && plain[3] >= '3') return true;
  if (text.size() == digits) return plain.substr(0, 2) == "00" && digits >= 11;
  if (text.front() == '(') return digits >= 8;
  std::string groups;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t run = 0;
    while (i + run < text.size() && is_ascii_digit(text[i + run])) ++run;
    if (run > 0) groups += static_cast<char>('0' + std::min<std::size_t>(run, 9));
    i += std::max<std::size_t>(run, 1);
  }
  const bool extension = text.find_first_of("x#") != std::string_view::npos;
  if (groups.substr(0, 3) == "334" || groups.substr(0, 4) == "1334" ||
      (groups == "37" && extension))
    return true;
  if (groups.substr(0, 4) == "0013" || (groups.size() >= 4 && plain.substr(0, 3) == "001"))
    return true;
  const bool cn = plain.size() >= 10 && plain.size() <= 17 &&
                  find_cn_area(std::string_view(plain).substr(1)).has_value();
  const bool hyphen = text.find('-') != std::string_view::npos;
  if (plain[0] == '0' && cn && hyphen && groups.size() >= 2 && groups[0] >= '3' && groups[0] <= '4')
    return true;
  if (plain.substr(0, 3) == "400" && hyphen) return true;
  return plain[0] == '0' && groups.size() >= 2 && digits >= 9 && digits <= 12 &&
         text.find('.') == std::string_view::npos;
}

DataShares measure_samples(std::span<const ValueSample> samples) {
  DataShares out;
  const std::size_t step = samples.size() / kMostSamples + 1;
  ShapeCounter shapes;
  ShapeCounter lengths;
  std::vector<std::string_view> texts;
  std::array<std::uint32_t, kFieldTypeCount> strict{};
  std::array<std::uint32_t, kFieldTypeCount> loose{};
  for (std::size_t i = 0; i < samples.size(); i += step) {
    const std::string_view raw = samples[i].value.substr(0, kMostBytes + 1);
    const CleanText clean(raw, Width::All);
    if (clean.text().empty() || is_blank_word(clean.text())) continue;
    const std::string_view text = clean.text();
    const std::string folded = text.size() <= kMostBytes ? fold_text(text) : std::string();
    const Marks marks = mark_value(text, folded);
    for (std::size_t t = 0; t < kFieldTypeCount; ++t) {
      strict[t] += marks.strict[t] ? 1 : 0;
      loose[t] += marks.loose[t] ? 1 : 0;
    }
    shapes.add(shape_of(text));
    lengths.add(std::to_string(text.size()));
    texts.push_back(samples[i].value);
    ++out.looked_at;
    out.mean_length += static_cast<double>(count_code_points(text));
    out.with_space += text.find(' ') != std::string_view::npos ? 1 : 0;
    out.all_digits += all_digits(text) ? 1 : 0;
    out.code_like += is_code_like(text) ? 1 : 0;
  }
  if (out.looked_at == 0) return out;
  const double count = out.looked_at;
  for (std::size_t t = 0; t < kFieldTypeCount; ++t) {
    out.strict[t] = strict[t] / count;
    out.loose[t] = loose[t] / count;
  }
  out.mean_length /= count;
  out.with_space /= count;
  out.all_digits /= count;
  out.code_like /= count;
  out.one_shape = shapes.most() / count;
  out.one_length = lengths.most() / count;
  out.counting = is_counting(texts, step);
  return out;
}

}  // namespace spruce
