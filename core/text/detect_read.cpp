#include "core/text/detect_read.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include "core/text/code_table.h"
#include "core/text/utf8.h"

namespace spruce::detect {
namespace {

using text_model::kBadUnit;
using text_model::Scope;
using text_model::Unit;

/// ICU's name of the converter that reads most of what is written in the encoding.
const char* converter_name(Encoding encoding) {
  switch (encoding) {
    case Encoding::Gb18030:
      return "gb18030";
    case Encoding::Big5:
      return "ibm-1375_P100-2008";
    case Encoding::ShiftJis:
      return "ibm-943_P15A-2003";
    case Encoding::EucJp:
      return "euc-jp-2007";
    case Encoding::EucKr:
      return "windows-949-2000";
    default:
      return nullptr;
  }
}

std::vector<Unit> read_by_icu(const char* name, std::string_view sample) {
  std::vector<Unit> units;
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name, &status);
  if (U_FAILURE(status)) return units;
  std::vector<UChar> text(sample.size() + 16);
  std::vector<int32_t> offsets(text.size());
  const char* source = sample.data();
  UChar* target = text.data();
  ucnv_toUnicode(converter, &target, text.data() + text.size(), &source,
                 sample.data() + sample.size(), offsets.data(), false, &status);
  const auto count = static_cast<std::size_t>(target - text.data());
  units.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_pair = i + 1 < count && U16_IS_LEAD(text[i]) && U16_IS_TRAIL(text[i + 1]);
    const char32_t c = is_pair ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(text[i], text[i + 1]))
                               : text[i];
    const std::size_t next = i + (is_pair ? 2U : 1U);
    const auto end = next < count ? offsets[next] : static_cast<int32_t>(sample.size());
    const auto size = static_cast<std::uint8_t>(end - offsets[i]);
    units.push_back({c == 0xFFFD || c == 0x1A ? kBadUnit : c, size});
    i = next - 1;
  }
  ucnv_close(converter);
  return units;
}

std::vector<Unit> read_by_page(const char16_t* page, std::string_view sample) {
  std::vector<Unit> units;
  units.reserve(sample.size());
  for (const char byte : sample) {
    const auto value = static_cast<unsigned char>(byte);
    if (value < 0x80) {
      units.push_back({value, 1});
    } else {
      const char16_t c = page[value - 0x80U];
      units.push_back({c == 0xFFFF ? kBadUnit : c, 1});
    }
  }
  return units;
}

std::vector<Unit> read_unicode(Encoding encoding, std::string_view sample) {
  std::vector<Unit> units;
  units.reserve(sample.size());
  for (std::size_t at = 0; at < sample.size();) {
    const CodeUnit unit = decode_unicode(encoding, sample, at, false);
    if (unit.kind == CodeUnit::Kind::Cut) break;
    units.push_back({unit.kind == CodeUnit::Kind::Bad ? kBadUnit : unit.value,
                     static_cast<std::uint8_t>(unit.size)});
    at += unit.size;
  }
  return units;
}

}  // namespace

const std::vector<Candidate>& candidates() {
  static const std::vector<Candidate> kAll{
      {Encoding::Utf8, 0},          {Encoding::Gb18030, 0},      {Encoding::Big5, 2},
      {Encoding::ShiftJis, 1},      {Encoding::EucJp, 4},        {Encoding::EucKr, 3},
      {Encoding::Windows1250, 3},   {Encoding::Windows1251, 1},  {Encoding::Windows1252, 0},
      {Encoding::Windows1253, 3},   {Encoding::Windows1254, 4},  {Encoding::Windows1255, 3},
      {Encoding::Windows1256, 3},   {Encoding::Windows1257, 4},  {Encoding::Windows1258, 6},
      {Encoding::Windows874, 3},    {Encoding::Iso8859_2, 5},    {Encoding::Iso8859_5, 8},
      {Encoding::Iso8859_7, 5},     {Encoding::Iso8859_9, 6},    {Encoding::Iso8859_15, 6},
      {Encoding::Koi8R, 5},         {Encoding::Koi8U, 6},        {Encoding::Ibm437, 9},
      {Encoding::Ibm850, 7},        {Encoding::Ibm866, 5},       {Encoding::MacRoman, 5},
  };
  return kAll;
}

double rarity_of(Encoding encoding) {
  for (const Candidate& candidate : candidates()) {
    if (candidate.encoding == encoding) return candidate.rarity;
  }
  return 14;  // the Unicode forms that do not keep ASCII
}

std::vector<Unit> read_sample(Encoding encoding, std::string_view sample) {
  if (is_unicode_form(encoding)) return read_unicode(encoding, sample);
  if (const char16_t* page = find_code_page(encoding)) return read_by_page(page, sample);
  return read_by_icu(converter_name(encoding), sample);
}

Scope scope_of(const text_model::TextModel& model, Encoding encoding) {
  if (is_unicode_form(encoding)) return text_model::TextModel::all_languages();
  Scope scope;
  if (const char16_t* page = find_code_page(encoding)) {
    scope.languages = model.languages_within(page);
    return scope;
  }
  scope.is_double_byte = true;
  // Russian and Greek letters are in all of them, every other alphabet in GB 18030 alone.
  scope.languages = encoding == Encoding::Gb18030 ? text_model::TextModel::all_languages().languages
                                                  : text_model::kCyrillicAndGreek;
  scope.hans = encoding == Encoding::Gb18030;
  scope.hant = encoding == Encoding::Gb18030 || encoding == Encoding::Big5;
  scope.japanese = encoding == Encoding::ShiftJis || encoding == Encoding::EucJp;
  scope.korean = encoding == Encoding::EucKr;
  return scope;
}

text_model::Cost measure(const text_model::TextModel& model, Encoding encoding,
                         std::string_view sample) {
  text_model::Cost cost = model.measure(read_sample(encoding, sample), scope_of(model, encoding));
  cost.bits += rarity_of(encoding);
  return cost;
}

}  // namespace spruce::detect
