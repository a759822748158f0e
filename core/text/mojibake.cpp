// Every likely pair (written in, read as) is undone by exact tables; the cost model of detection
// then says whether the result reads better, and whether only one does.
#include "core/text/mojibake.h"

#include <algorithm>
#include <vector>

#include "core/text/code_table.h"
#include "core/text/detect_read.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kLongest = 1024;
constexpr double kUtf8Gain = 9;        // bits; well-formed UTF-8 hardly comes about by chance
constexpr double kOtherGain = 22;      // any two bytes are a character somewhere
constexpr double kClose = 12;          // bits within which another reading is a rival
constexpr double kOdd = 2.5;           // bits a character beyond ASCII from which a text is suspect
constexpr double kPlausible = 4.6;     // the same, up to which a repair is plausible …
constexpr double kPlausibleUtf8 = 10;  // … and when it was well-formed UTF-8
constexpr std::uint32_t kDeepest = 3;

using Kind = CodeUnit::Kind;

template <Encoding kEncoding>
const CodeTable* table_of_one() {
  static const std::shared_ptr<const CodeTable> kTable = CodeTable::make(kEncoding);
  return kTable.get();
}

const CodeTable* table_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::Gb18030:
      return table_of_one<Encoding::Gb18030>();
    case Encoding::Big5:
      return table_of_one<Encoding::Big5>();
    case Encoding::ShiftJis:
      return table_of_one<Encoding::ShiftJis>();
    case Encoding::EucKr:
      return table_of_one<Encoding::EucKr>();
    case Encoding::EucJp:
      return table_of_one<Encoding::EucJp>();
    case Encoding::Windows1250:
      return table_of_one<Encoding::Windows1250>();
    case Encoding::Windows1251:
      return table_of_one<Encoding::Windows1251>();
    case Encoding::Windows1252:
      return table_of_one<Encoding::Windows1252>();
    case Encoding::Windows1253:
      return table_of_one<Encoding::Windows1253>();
    case Encoding::Windows1254:
      return table_of_one<Encoding::Windows1254>();
    case Encoding::Windows1255:
      return table_of_one<Encoding::Windows1255>();
    case Encoding::Windows1256:
      return table_of_one<Encoding::Windows1256>();
    case Encoding::Windows874:
      return table_of_one<Encoding::Windows874>();
    case Encoding::Koi8R:
      return table_of_one<Encoding::Koi8R>();
    case Encoding::Ibm437:
      return table_of_one<Encoding::Ibm437>();
    case Encoding::Ibm850:
      return table_of_one<Encoding::Ibm850>();
    case Encoding::Ibm866:
      return table_of_one<Encoding::Ibm866>();
    case Encoding::MacRoman:
      return table_of_one<Encoding::MacRoman>();
    default:
      return nullptr;
  }
}

/// A way to go wrong.
struct Slip {
  Encoding read_as;
  Encoding written_in;
};

using E = Encoding;
constexpr Slip kSlips[] = {
    {E::Windows1252, E::Utf8},
    {E::Gb18030, E::Utf8},
    {E::Windows1251, E::Utf8},
    {E::Windows1250, E::Utf8},
    {E::Big5, E::Utf8},
    {E::ShiftJis, E::Utf8},
    {E::EucKr, E::Utf8},
    {E::MacRoman, E::Utf8},
    {E::Ibm437, E::Utf8},
    {E::Ibm850, E::Utf8},
    {E::Windows1253, E::Utf8},
    {E::Windows1254, E::Utf8},
    {E::Windows1255, E::Utf8},
    {E::Windows1256, E::Utf8},
    {E::Windows874, E::Utf8},
    {E::Koi8R, E::Utf8},
    {E::Ibm866, E::Utf8},
    {E::Windows1252, E::Gb18030},
    {E::Windows1252, E::Big5},
    {E::Windows1252, E::ShiftJis},
    {E::Windows1252, E::EucKr},
    {E::Windows1252, E::EucJp},
    {E::Windows1252, E::Windows1251},
    {E::Windows1252, E::Koi8R},
    {E::Windows1252, E::Windows1253},
    {E::Windows1252, E::Windows1255},
    {E::Windows1252, E::Windows1256},
    {E::Windows1252, E::Windows874},
    {E::Windows1251, E::Koi8R},
    {E::Koi8R, E::Windows1251},
    {E::Windows1251, E::Ibm866},
    {E::Ibm866, E::Windows1251},
    {E::Windows1251, E::Gb18030},
    {E::Gb18030, E::Big5},
    {E::Gb18030, E::ShiftJis},
    {E::Gb18030, E::EucKr},
    {E::Big5, E::Gb18030},
    {E::ShiftJis, E::Gb18030},
    {E::EucKr, E::Gb18030},
};

/// The bytes that were read as the value; nothing when they could not have been. For windows-1252
/// also those of ISO-8859-1, which has controls where it has letters.
std::optional<std::string> bytes_of(const std::u32string& text, Encoding read_as) {
  const CodeTable* table = table_of(read_as);
  std::string bytes;
  for (const char32_t c : text) {
    if (read_as == Encoding::Windows1252 && c >= 0x80 && c < 0x100) {
      bytes.push_back(static_cast<char>(c));
    } else if (!table->encode(c, bytes)) {
      return std::nullopt;
    }
  }
  return bytes;
}

/// Strictly: every byte means something and would be written the same way.
std::optional<std::string> text_of(const std::string& bytes, Encoding written_in) {
  if (written_in == Encoding::Utf8) {
    if (!is_valid_utf8(bytes)) return std::nullopt;
    return bytes;
  }
  const CodeTable* table = table_of(written_in);
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodeUnit unit = table->decode(bytes, at, true);
    if (unit.kind != Kind::Good) return std::nullopt;
    append_utf8(text, unit.value);
    at += unit.size;
  }
  return text;
}

/// Characters that no repaired value holds.
bool has_junk(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    const bool is_control = c.value < 0x20 && c.value != '\t' && c.value != '\n' && c.value != '\r';
    const bool is_c1 = c.value >= 0x7F && c.value < 0xA0;
    const bool is_private = (c.value >= 0xE000 && c.value <= 0xF8FF) || c.value >= 0xF0000;
    if (is_control || is_c1 || is_private || c.value == kReplacement) return true;
    at += c.size;
  }
  return false;
}

/// Enough different letters beyond ASCII to say anything: not frames, blanks or one odd character.
bool has_letters_enough(const std::u32string& text, std::size_t least) {
  std::vector<char32_t> letters;
  std::size_t others = 0;
  for (const char32_t c : text) {
    if (c < 0x80) continue;
    if (!is_letter(c) && c >= 0xA0) {  // controls are first halves read as ISO-8859-1
      ++others;
    } else if (std::find(letters.begin(), letters.end(), c) == letters.end()) {
      letters.push_back(c);
    }
  }
  return letters.size() >= least && letters.size() * 2 >= others;
}

/// Bits of a text, and bits a character beyond ASCII over what ASCII costs.
struct Reading {
  double bits = 0;
  double surprise = 0;
};

}  // namespace

struct MojibakeFinder::Model {
  text_model::TextModel text;
  text_model::Scope all = text_model::TextModel::all_languages();

  Reading weigh(std::string_view value) const {
    const auto units = detect::read_sample(Encoding::Utf8, value);
    const text_model::Cost cost = text.measure(units, all);
    Reading reading{cost.bits, 0};
    const auto letters = static_cast<double>(std::max<std::size_t>(1, cost.letters));
    // An ideograph stands for two letters.
    std::size_t size = 0;
    for (const text_model::Unit& unit : units) size += unit.value >= 0x2E80 ? 2U : 1U;
    reading.surprise = (cost.bits - 4.5 * static_cast<double>(size)) / letters;
    return reading;
  }
  std::vector<MojibakeRepair> list_repairs(std::string_view value, const Reading& before) const;
  std::optional<MojibakeRepair> undo(const std::u32string& text, const Slip& slip,
                                     const Reading& before) const;
};

/// One slip undone, when the result is worth a look.
std::optional<MojibakeRepair> MojibakeFinder::Model::undo(const std::u32string& value,
                                                          const Slip& slip,
                                                          const Reading& before) const {
  const bool from_utf8 = slip.written_in == Encoding::Utf8;
  const bool is_double = find_code_page(slip.read_as) == nullptr;
  if (!from_utf8 && !has_letters_enough(value, 3)) return std::nullopt;
  if (from_utf8 && is_double && !has_letters_enough(value, 2)) return std::nullopt;
  const std::optional<std::string> bytes = bytes_of(value, slip.read_as);
  if (!bytes) return std::nullopt;
  const std::optional<std::string> meant = text_of(*bytes, slip.written_in);
  if (!meant || has_junk(*meant)) return std::nullopt;
  const Reading after = weigh(*meant);
  MojibakeRepair repair{*meant, slip.written_in, slip.read_as, 1, before.bits - after.bits, true};
  const bool is_usual = slip.read_as == Encoding::Windows1252 ||
                        slip.read_as == Encoding::Windows1251 || slip.read_as == Encoding::Gb18030;
  const double least = from_utf8 && is_usual ? kUtf8Gain : kOtherGain;
  const bool is_plausible = after.surprise <= (from_utf8 ? kPlausibleUtf8 : kPlausible);
  // A double slip is still odd after the first step.
  if (from_utf8 && is_usual && repair.gain > 0 && !is_plausible) return repair;
  if (repair.gain < least || !is_plausible) return std::nullopt;
  return repair;
}

std::vector<MojibakeRepair> MojibakeFinder::Model::list_repairs(std::string_view value,
                                                                const Reading& before) const {
  std::vector<MojibakeRepair> found;
  const std::u32string characters = to_utf32(value);
  for (const Slip& slip : kSlips) {
    if (slip.written_in != Encoding::Utf8 && before.surprise < kOdd) continue;
    if (std::optional<MojibakeRepair> repair = undo(characters, slip, before)) {
      found.push_back(*std::move(repair));
    }
  }
  return found;
}

MojibakeFinder::MojibakeFinder() : model_(std::make_unique<Model>()) {}
MojibakeFinder::~MojibakeFinder() = default;
MojibakeFinder::MojibakeFinder(MojibakeFinder&&) noexcept = default;
MojibakeFinder& MojibakeFinder::operator=(MojibakeFinder&&) noexcept = default;

std::optional<MojibakeRepair> MojibakeFinder::find(std::string_view value) const {
  if (value.size() > kLongest || is_ascii(value) || !is_valid_utf8(value)) return std::nullopt;
  const Reading before = model_->weigh(value);
  std::vector<MojibakeRepair> all = model_->list_repairs(value, before);
  // What is still UTF-8 read wrongly was read wrongly more than once.
  for (std::size_t i = 0; i < all.size(); ++i) {
    const MojibakeRepair first = all[i];
    if (first.written_in != Encoding::Utf8 || first.depth >= kDeepest) continue;
    if (is_ascii(first.text)) continue;
    const Reading here = model_->weigh(first.text);
    for (MojibakeRepair& second : model_->list_repairs(first.text, here)) {
      if (second.written_in != Encoding::Utf8) continue;
      second.depth = first.depth + 1;
      second.gain += first.gain;
      all.push_back(std::move(second));
    }
  }
  const auto is_finished = [this](const MojibakeRepair& repair) {
    return repair.gain >= kUtf8Gain && model_->weigh(repair.text).surprise <= kPlausibleUtf8;
  };
  all.erase(std::remove_if(all.begin(), all.end(),
                           [&](const MojibakeRepair& repair) { return !is_finished(repair); }),
            all.end());
  if (all.empty()) return std::nullopt;
  // Well-formed UTF-8 is a proof that the others lack.
  const auto others = std::stable_partition(
      all.begin(), all.end(),
      [](const MojibakeRepair& repair) { return repair.written_in == Encoding::Utf8; });
  if (others != all.begin()) all.erase(others, all.end());
  const auto best = std::max_element(
      all.begin(), all.end(),
      [](const MojibakeRepair& a, const MojibakeRepair& b) { return a.gain < b.gain; });
  MojibakeRepair repair = *best;
  repair.is_unique = std::none_of(all.begin(), all.end(), [&](const MojibakeRepair& other) {
    return other.text != repair.text && other.gain + kClose > repair.gain;
  });
  return repair;
}

bool has_lost_characters(std::string_view value) {
  for (const std::string_view sign : {"\xEF\xBF\xBD", "锟斤拷", "斤拷锟", "ï¿½"}) {
    if (value.find(sign) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace spruce
