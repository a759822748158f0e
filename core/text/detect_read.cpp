#include "core/text/detect_read.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include "core/text/code_table.h"
#include "core/text/shift_codes.h"
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
    const char32_t c =
        is_pair ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(text[i], text[i + 1])) : text[i];
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

/// Whether the bytes beyond ASCII could be EUC-TW or Johab at all; saves building their tables.
bool is_possible(Encoding encoding, std::string_view sample) {
  std::size_t wrong = 0;
  std::size_t pairs = 0;
  for (std::size_t at = 0; at + 1 < sample.size(); ++at) {
    const auto lead = static_cast<unsigned char>(sample[at]);
    if (lead < 0x80) continue;
    const auto trail = static_cast<unsigned char>(sample[++at]);
    const bool fits =
        encoding == Encoding::EucTw
            ? (lead == 0x8E && trail >= 0xA1 && trail <= 0xB0) || (lead >= 0xA1 && trail >= 0xA1)
            : lead >= 0x84 && lead <= 0xF9 && trail >= 0x31;
    pairs += 1;
    wrong += fits ? 0U : 1U;
  }
  return wrong * 20 <= pairs;
}

std::vector<Unit> read_by_table(const CodeTable& table, std::string_view sample) {
  std::vector<Unit> units;
  units.reserve(sample.size());
  for (std::size_t at = 0; at < sample.size();) {
    const CodeUnit unit = table.decode(sample, at, false);
    if (unit.kind == CodeUnit::Kind::Cut) break;
    units.push_back({unit.kind == CodeUnit::Kind::Bad ? kBadUnit : unit.value,
                     static_cast<std::uint8_t>(unit.size)});
    at += unit.size;
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

std::vector<Unit> read_shifted(Encoding encoding, std::string_view sample) {
  std::string text;
  std::vector<DecodeIssue> ignored;
  Decoder(encoding).decode(sample, true, text, ignored);
  return read_unicode(Encoding::Utf8, text);
}

}  // namespace

const std::vector<Candidate>& candidates() {
  static const std::vector<Candidate> kAll{
      {Encoding::Utf8, 0},        {Encoding::Gb18030, 0},
      {Encoding::Windows1252, 0}, {Encoding::Windows1251, 1},
      {Encoding::ShiftJis, 1},    {Encoding::Big5, 2},
      {Encoding::EucKr, 3},       {Encoding::EucJp, 4},
      {Encoding::Windows1250, 3}, {Encoding::Windows1253, 3},
      {Encoding::Windows1254, 4}, {Encoding::Windows1255, 3},
      {Encoding::Windows1256, 3}, {Encoding::Windows1257, 4},
      {Encoding::Windows1258, 6}, {Encoding::Windows874, 3},
      {Encoding::Iso8859_2, 5},   {Encoding::Iso8859_3, 13},
      {Encoding::Iso8859_4, 12},  {Encoding::Iso8859_5, 8},
      {Encoding::Iso8859_6, 7},   {Encoding::Iso8859_7, 5},
      {Encoding::Iso8859_9, 6},   {Encoding::Iso8859_10, 14},
      {Encoding::Iso8859_13, 7},  {Encoding::Iso8859_14, 14},
      {Encoding::Iso8859_15, 6},  {Encoding::Iso8859_16, 12},
      {Encoding::Koi8R, 5},       {Encoding::Koi8U, 6},
      {Encoding::Ibm437, 9},      {Encoding::Ibm720, 10},
      {Encoding::Ibm737, 9},      {Encoding::Ibm775, 10},
      {Encoding::Ibm850, 7},      {Encoding::Ibm852, 7},
      {Encoding::Ibm855, 9},      {Encoding::Ibm857, 9},
      {Encoding::Ibm858, 10},     {Encoding::Ibm860, 12},
      {Encoding::Ibm861, 11},     {Encoding::Ibm862, 9},
      {Encoding::Ibm863, 11},     {Encoding::Ibm865, 10},
      {Encoding::Ibm866, 5},      {Encoding::Ibm869, 11},
      {Encoding::MacRoman, 5},    {Encoding::MacCyrillic, 8},
      {Encoding::MacGreek, 10},   {Encoding::MacCentralEurope, 9},
      {Encoding::MacTurkish, 12}, {Encoding::EucTw, 8},
      {Encoding::Johab, 9},
  };
  return kAll;
}

double rarity_of(Encoding encoding) {
  for (const Candidate& candidate : candidates()) {
    if (candidate.encoding == encoding) return candidate.rarity;
  }
  return 14;  // the Unicode forms that do not keep ASCII
}

bool is_costly(Encoding encoding) {
  return encoding == Encoding::EucTw || encoding == Encoding::Johab;
}

std::vector<Unit> read_sample(Encoding encoding, std::string_view sample) {
  if (is_unicode_form(encoding)) return read_unicode(encoding, sample);
  if (is_shifted(encoding)) return read_shifted(encoding, sample);
  if (const char16_t* page = find_code_page(encoding)) return read_by_page(page, sample);
  if (const char* name = converter_name(encoding)) return read_by_icu(name, sample);
  if (!is_possible(encoding, sample)) return read_unicode(Encoding::Utf8, sample);
  return read_by_table(*CodeTable::make(encoding), sample);
}

Scope scope_of(const text_model::TextModel& model, Encoding encoding) {
  if (is_unicode_form(encoding) || is_shifted(encoding)) {
    return text_model::TextModel::all_languages();
  }
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
  scope.hant =
      encoding == Encoding::Gb18030 || encoding == Encoding::Big5 || encoding == Encoding::EucTw;
  scope.japanese = encoding == Encoding::ShiftJis || encoding == Encoding::EucJp;
  scope.korean = encoding == Encoding::EucKr || encoding == Encoding::Johab;
  return scope;
}

text_model::Cost measure(const text_model::TextModel& model, Encoding encoding,
                         std::string_view sample) {
  text_model::Cost cost = model.measure(read_sample(encoding, sample), scope_of(model, encoding));
  cost.bits += rarity_of(encoding);
  return cost;
}

}  // namespace spruce::detect
