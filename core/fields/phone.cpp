// Judging the numbers of a cell, and their features: for each number a flag byte with the digits,
// and the extension.
#include "core/fields/phone.h"

#include <algorithm>

#include "core/fields/ascii.h"
#include "core/fields/feature.h"
#include "core/fields/phone_cell.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/reference/phone_regions.h"
#include "core/similarity/damerau.h"

namespace spruce {
namespace {

constexpr std::size_t kMostNumbers = 6;
constexpr std::size_t kTail = 8;       // digits that make two numbers near
constexpr std::size_t kShortTail = 7;  // the same for numbers that have no more
constexpr std::size_t kNational = 9;   // digits that name a number within a country

constexpr char kShared = 1;
constexpr char kVerified = 2;  // country code and number are known

Grade grade_of(const PhoneItem& item) {
  switch (item.reading.validity) {
    case PhoneValidity::Valid:
      return item.reading.origin == PhoneCountry::Inferred ? Grade::Plausible : Grade::Valid;
    case PhoneValidity::Possible:
    case PhoneValidity::LocalOnly:
      return Grade::Plausible;
    case PhoneValidity::Impossible:
      break;
  }
  const std::size_t digits = count_digits(item.text);
  if (digits < 5 || digits > 17) return Grade::Invalid;
  return item.reading.origin == PhoneCountry::Unknown && digits >= 7 && digits <= 15
             ? Grade::Plausible
             : Grade::Unlikely;
}

FixGrade fix_grade_of(const PhoneItem& item) {
  if (!item.note.empty()) return FixGrade::Ask;
  const bool sure =
      item.reading.origin == PhoneCountry::Written || item.reading.origin == PhoneCountry::Context;
  return sure && !item.labelled && !item.letters && !item.slip ? FixGrade::Safe : FixGrade::Likely;
}

void add_parts(const PhoneItem& item, StandardValue& out) {
  const PhoneNumberReading& r = item.reading;
  if (!r.region.empty()) out.parts.push_back({"country", r.region});
  if (!r.type.empty()) out.parts.push_back({"type", std::string(r.type)});
  if (!r.international.empty() || r.validity == PhoneValidity::Valid) {
    out.parts.push_back({"e164", "+" + r.digits});
    out.parts.push_back({"national", r.national});
    if (r.region == "CN" && r.type == "fixed") {
      if (const auto area = find_cn_area(std::string_view(r.digits).substr(2))) {
        out.parts.push_back({"province", std::string(area->province)});
        out.parts.push_back({"city", std::string(area->city)});
      }
    }
  }
  if (!r.extension.empty()) out.parts.push_back({"extension", r.extension});
  if (!item.note.empty()) out.parts.push_back({"note", item.note});
}

void add_issues(const PhoneItem& item, StandardValue& out) {
  const PhoneNumberReading& r = item.reading;
  if (r.validity == PhoneValidity::LocalOnly)
    out.issues.push_back({"phone.no-area-code", item.text});
  if (r.validity == PhoneValidity::Impossible) {
    const bool unknown = r.origin == PhoneCountry::Unknown;
    out.issues.push_back({unknown ? "phone.no-country" : "phone.length", item.text});
  }
  if (r.validity == PhoneValidity::Possible && r.type.empty()) {
    out.issues.push_back({"phone.unknown-prefix", item.text});
  }
  if (item.slip) out.issues.push_back({"phone.slip", item.text});
  if (r.shared) out.issues.push_back({"phone.shared", std::string(r.type)});
  if (!item.note.empty()) out.issues.push_back({"phone.note", item.note});
}

// The standard form of one number: international when valid, as it was otherwise.
std::string standard_of(const PhoneItem& item, StandardValue& out) {
  if (item.reading.international.empty()) return item.text;
  out.fix_grade = std::max(out.fix_grade, fix_grade_of(item));
  if (item.reading.validity != PhoneValidity::Valid)
    out.fix_grade = std::max(out.fix_grade, FixGrade::Likely);
  std::string text = item.reading.international;
  if (!item.reading.extension.empty()) text += " ext. " + item.reading.extension;
  return text;
}

void judge(const PhoneCell& cell, const CleanText& clean, StandardValue& out) {
  std::string standard;
  bool readable = false;
  bool broken = false;
  for (const PhoneItem& item : cell.items) {
    out.grade = std::max(out.grade, grade_of(item));
    add_issues(item, out);
    add_parts(item, out);
    readable = readable || !item.reading.international.empty();
    broken = broken || item.reading.validity == PhoneValidity::Impossible;
    if (!standard.empty()) standard += "; ";
    standard += standard_of(item, out);
  }
  if (cell.items.size() > 1)
    out.issues.push_back({"phone.several", std::to_string(cell.items.size())});
  if (cell.excel_damage) out.fix_grade = std::max(out.fix_grade, FixGrade::Likely);
  const FixGrade grade = out.fix_grade;
  const bool slip = std::any_of(cell.items.begin(), cell.items.end(),
                                [](const PhoneItem& item) { return item.slip; });
  if (slip) out.grade = std::max(out.grade, Grade::Unlikely);
  const std::string_view rule = cell.excel_damage ? "phone.excel-damage"
                                : slip            ? "phone.slip"
                                                  : "phone.international";
  // A part that could not be read keeps the whole cell as it was: rewriting the rest would hide it.
  const bool change = readable && !broken;
  finish(out, clean, change ? std::move(standard) : std::string(clean.text()), rule, grade);
  if (out.rule.empty()) out.fix_grade = FixGrade::Safe;
}

// 12345678 and 0123456789 are typed to get past a field, yet some country assigns them: they are
// read where the country is known, and told. One digit over and over is nobody's.
bool is_filler(const CleanText& clean, const PhoneCell& cell) {
  if (!is_placeholder(clean.text())) return false;
  if (cell.items.size() != 1) return true;
  const PhoneNumberReading& r = cell.items.front().reading;
  const std::string digits = digits_of(clean.text());
  const bool one_digit = digits.find_first_not_of(digits.front()) == std::string::npos;
  const bool sure = r.origin == PhoneCountry::Written || r.origin == PhoneCountry::Context;
  return one_digit || !sure || r.validity != PhoneValidity::Valid;
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::All, Lines::Keep);
  const std::size_t digits = count_digits(clean.text());
  if ((digits < 7 || context.country.empty()) && finish_empty(out, clean)) return out;
  const PhoneCell cell = read_phone_cell(clean.text(), context.country, true);
  if (is_filler(clean, cell)) {
    finish_empty(out, clean);
    return out;
  }
  const bool unreadable = cell.too_long || digits < 3;
  if (cell.excel_damage) out.issues.push_back({"phone.excel-damage", std::string(clean.text())});
  if (unreadable || cell.digits_lost) {
    if (unreadable) out.issues.push_back({"phone.unreadable", {}});
    out.grade = cell.digits_lost ? Grade::Unlikely : Grade::Invalid;
    finish(out, clean);
    return out;
  }
  judge(cell, clean, out);
  if (!is_placeholder(clean.text())) return out;
  out.issues.push_back({"value.placeholder", std::string(clean.text())});
  out.grade = std::max(out.grade, Grade::Plausible);
  out.fix_grade = std::max(out.fix_grade, FixGrade::Likely);
  return out;
}

void append_feature(std::string_view value, const ValueContext& context, std::string& out) {
  const CleanText clean(value, Width::All, Lines::Keep);
  if (clean.text().empty() || is_placeholder(clean.text()) || count_digits(clean.text()) < 3)
    return;
  const PhoneCell cell = read_phone_cell(clean.text(), context.country, false);
  FeatureWriter writer(out);
  std::size_t count = 0;
  for (const PhoneItem& item : cell.items) {
    const PhoneNumberReading& r = item.reading;
    if (r.digits.size() < 5 || is_placeholder(r.digits) || ++count > kMostNumbers) continue;
    const bool verified = r.validity == PhoneValidity::Valid;
    const char flags = static_cast<char>((r.shared ? kShared : 0) | (verified ? kVerified : 0));
    writer.part(std::string(1, flags) + r.digits);
    writer.part(r.extension);
  }
}

enum : Level { kSame = 1, kOtherExtension, kSameTail, kOneDigit, kSameShared, kDifferent };

constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},
    {"same", 0.72, 0.00005},
    {"same-other-extension", 0.02, 0.00005},
    {"same-last-digits", 0.05, 0.0001},
    {"one-digit-off", 0.07, 0.0006},
    {"same-shared", 0.02, 0.0005},
    {"different", 0.12, 0.9987},
};

struct Number {
  char flags = 0;
  std::string_view digits;
  std::string_view extension;
};

Number next_number(FeatureReader& reader) {
  const std::string_view part = reader.next();
  const std::string_view extension = reader.next();
  if (part.empty()) return {};
  return {part.front(), part.substr(1), extension};
}

std::size_t common_tail(std::string_view a, std::string_view b) {
  std::size_t count = 0;
  while (count < a.size() && count < b.size() && a[a.size() - 1 - count] == b[b.size() - 1 - count])
    ++count;
  return count;
}

// The same number, once with and once without its country code.
bool is_national_form(const Number& a, const Number& b, std::size_t tail) {
  const Number& shorter = a.digits.size() <= b.digits.size() ? a : b;
  return tail == shorter.digits.size() && tail >= kNational && (shorter.flags & kVerified) == 0;
}

// +1 and ten digits, or the ten alone: an area code may change, the seven digits stay.
bool is_north_american(std::string_view digits) {
  return digits.size() == 10 || (digits.size() == 11 && digits.front() == '1');
}

Level compare_numbers(const Number& a, const Number& b) {
  if (a.digits.empty() || b.digits.empty()) return kDifferent;
  const bool shared = ((a.flags | b.flags) & kShared) != 0;
  const std::size_t tail = common_tail(a.digits, b.digits);
  if (a.digits == b.digits || is_national_form(a, b, tail)) {
    if (a.extension != b.extension && !a.extension.empty() && !b.extension.empty())
      return kOtherExtension;
    if (shared) return a.extension.empty() || b.extension.empty() ? kSameShared : kSame;
    return kSame;
  }
  if (shared) return kDifferent;
  const std::size_t shorter = std::min(a.digits.size(), b.digits.size());
  if (shorter < kShortTail) return kDifferent;
  if (tail >= std::min(kTail, shorter)) return kSameTail;
  if (tail >= kShortTail && is_north_american(a.digits) && is_north_american(b.digits))
    return kSameTail;
  if (a.digits.size() > 20 || b.digits.size() > 20) return kDifferent;
  return similarity::damerau_distance(a.digits, b.digits, 1) <= 1 ? kOneDigit : kDifferent;
}

Level compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  Level best = kDifferent;
  for (FeatureReader x(a); !x.done();) {
    const Number left = next_number(x);
    for (FeatureReader y(b); !y.done();)
      best = std::min(best, compare_numbers(left, next_number(y)));
  }
  return best;
}

void append_block_keys(std::string_view feature, std::vector<BlockKey>& out) {
  for (FeatureReader reader(feature); !reader.done();) {
    const Number number = next_number(reader);
    if ((number.flags & kShared) != 0 || number.digits.empty()) continue;
    out.push_back(make_key(KeyKind::Exact, FieldType::Phone, number.digits));
    if (number.digits.size() >= kShortTail) {
      out.push_back(make_key(KeyKind::LastDigits, FieldType::Phone,
                             number.digits.substr(number.digits.size() - kShortTail)));
    }
  }
}

std::string_view frequency_key(std::string_view feature) {
  const std::string_view first = FeatureReader(feature).next();
  return first.empty() ? first : first.substr(1);
}

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  for (FeatureReader reader(feature); !reader.done();) {
    const Number number = next_number(reader);
    if (number.digits.empty()) continue;
    const bool shared = (number.flags & kShared) != 0;
    const bool verified = (number.flags & kVerified) != 0;
    std::string key = shared ? "shared-phone:" : "phone:";
    key.append(verified ? "+" : "").append(number.digits);
    if (!number.extension.empty()) key.append(" ext. ").append(number.extension);
    out.push_back(std::move(key));
  }
}

}  // namespace

std::string written_phone_country(std::string_view value) {
  const CleanText clean(value, Width::All, Lines::Keep);
  for (const PhoneItem& item : read_phone_cell(clean.text(), {}, false).items) {
    if (item.reading.origin == PhoneCountry::Written) return item.reading.region;
  }
  return {};
}

const FieldTypeInfo& phone_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::Phone, "phone",       standardise,
                                       append_feature,   compare,       append_block_keys,
                                       frequency_key,    describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
