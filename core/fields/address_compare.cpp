// Features and comparison of addresses: number, street and unit apart, and the whole as letters for
// pieces that no parser can split (a typing error in "street" included).
#include <algorithm>

#include "core/fields/address.h"
#include "core/fields/address_parse.h"
#include "core/fields/ascii.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/similar_text.h"
#include "core/fields/text_rules.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kShortestEdit = 4;
constexpr std::size_t kPrefix = 5;
constexpr double kNear = 0.80;
constexpr double kFairly = 0.65;

struct Header {
  std::uint64_t name_bigrams;  ///< of the street without its type
  std::uint32_t compact_hash;  ///< number, street and unit without spaces
  std::uint32_t street_hash;   ///< street without spaces
  std::uint32_t number_hash;
  std::uint32_t unit_hash;
  std::uint32_t division;  ///< code, 0: none
  std::uint16_t street_length;
  std::uint8_t is_han;
  std::uint8_t unused;
};

struct Texts {
  std::string_view street;  // without spaces
  std::string_view number;
  std::string_view unit;
  std::string_view locality;
  std::string_view shown;  // "12 main street"
};

Texts read_texts(FeatureReader& reader) {
  Texts texts;
  for (std::string_view* part :
       {&texts.street, &texts.number, &texts.unit, &texts.locality, &texts.shown}) {
    *part = reader.next();
  }
  return texts;
}

std::string without_spaces(std::string_view text) {
  std::string out(text);
  std::erase(out, ' ');
  return out;
}

// Divisions that contradict: neither contains the other.
bool divisions_conflict(std::uint32_t a, std::uint32_t b) {
  if (a == 0 || b == 0 || a == b) return false;
  if (a / 10000 != b / 10000) return true;
  if (a % 10000 == 0 || b % 10000 == 0) return false;
  if (a / 100 != b / 100) return true;
  return a % 100 != 0 && b % 100 != 0;
}

double alike(std::string_view a, std::string_view b, double cutoff) {
  const std::size_t longest = std::max(text_length(a), text_length(b));
  if (longest == 0) return 1;
  const auto most = static_cast<std::size_t>((1 - cutoff) * static_cast<double>(longest));
  const std::size_t edits = text_edits(a, b, most);
  return edits > most ? 0 : 1 - static_cast<double>(edits) / static_cast<double>(longest);
}

// The street types alone do not make two streets alike: one edit in "main" counts more than in
// "street".
double streets_alike(const Header& a, const Header& b, const Texts& x, const Texts& y) {
  if (a.street_hash == b.street_hash) return 1;
  if (x.street.empty() || y.street.empty()) return 0;
  const bool part = (x.street.size() > 5 && y.street.starts_with(x.street)) ||
                    (y.street.size() > 5 && x.street.starts_with(y.street));
  return part ? 0.9 : alike(x.street, y.street, kFairly);
}

// A house number alone: short ones differ by a digit as a rule, so only swapped digits count there.
AddressLevel compare_numbers_only(const Texts& x, const Texts& y) {
  if (x.number == y.number) return AddressLevel::Same;
  const std::size_t longest = std::max(x.number.size(), y.number.size());
  const bool swapped = longest == 2 && x.number.size() == y.number.size() &&
                       x.number[0] == y.number[1] && x.number[1] == y.number[0];
  const bool near = longest >= 3 && text_edits(x.number, y.number, 1) <= 1;
  return swapped || near ? AddressLevel::OneEdit : AddressLevel::Different;
}

// Same number (or none on both sides): how alike are the streets?
AddressLevel level_of_streets(double alike_share, const Header& a, const Header& b, const Texts& x,
                              const Texts& y) {
  const bool numbered = !x.number.empty();
  if (alike_share >= 1) {
    const bool other_unit = !x.unit.empty() && !y.unit.empty() && x.unit != y.unit;
    return other_unit ? AddressLevel::OtherUnit : AddressLevel::SamePlace;
  }
  // Han streets differ by one character as a rule, not by mistake; they must share more.
  const bool is_han = a.is_han != 0 || b.is_han != 0;
  if (is_han && alike_share < 0.9) {
    return numbered && alike_share >= kNear ? AddressLevel::NearStreet : AddressLevel::Different;
  }
  const std::size_t longest = std::max(a.street_length, b.street_length);
  if (numbered && alike_share >= kFairly) return AddressLevel::NearStreet;
  if (longest >= kShortestEdit && text_edits(x.street, y.street, 1) <= 1)
    return AddressLevel::OneEdit;
  if (alike_share >= kNear) return AddressLevel::Similar;
  return alike_share >= kFairly ? AddressLevel::FairlySimilar : AddressLevel::Different;
}

// "12 Main St, Springfield" and "12 Main St, Chicago" are two places.
bool localities_conflict(const Texts& x, const Texts& y) {
  if (x.locality.empty() || y.locality.empty() || x.locality == y.locality) return false;
  for (std::string_view word : split_words(x.locality)) {
    if (word.size() < 4) continue;
    for (std::string_view other : split_words(y.locality)) {
      if (word == other || text_edits(word, other, 1) <= 1) return false;
    }
  }
  return true;
}

AddressLevel compare_parsed(const Header& a, const Header& b, const Texts& x, const Texts& y) {
  if (x.street.empty() && y.street.empty()) return compare_numbers_only(x, y);
  const double share = streets_alike(a, b, x, y);
  if (share <= 0) return AddressLevel::Different;
  if (localities_conflict(x, y)) {
    return share >= 1 ? AddressLevel::FairlySimilar : AddressLevel::Different;
  }
  if (a.number_hash == b.number_hash) return level_of_streets(share, a, b, x, y);
  if (x.number.empty() || y.number.empty()) {
    return share >= 0.9     ? AddressLevel::SameStreet
           : share >= kNear ? AddressLevel::FairlySimilar
                            : AddressLevel::Different;
  }
  return share >= 0.9 ? AddressLevel::OtherNumber : AddressLevel::Different;
}

}  // namespace

void append_address(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty() || is_blank_word(clean.text())) return;
  const Address address = parse_address(clean.text());
  const std::string street = without_spaces(address.street_key);
  if (street.empty() && address.number_key.empty() && address.unit_key.empty() &&
      address.division == 0) {
    return;
  }
  Header header{};
  header.name_bigrams = bigram_signature(without_spaces(address.name_key));
  header.compact_hash = short_hash(address.number_key + "|" + street + "|" + address.unit_key +
                                   "|" + address.locality_key);
  header.street_hash = short_hash(street);
  header.number_hash = short_hash(address.number_key);
  header.unit_hash = short_hash(address.unit_key);
  header.division = address.division;
  header.street_length = static_cast<std::uint16_t>(text_length(street));
  header.is_han = address.is_han ? 1 : 0;
  FeatureWriter writer(out);
  writer.part(record_bytes(header));
  writer.part(compared_text(street));
  writer.part(compared_text(address.number_key));
  writer.part(compared_text(address.unit_key));
  writer.part(compared_text(address.locality_key));
  const std::string shown = address.number_key + " " + address.street_key;
  writer.part(compared_text(shown));
}

Level compare_addresses(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  FeatureReader reader_a(a);
  FeatureReader reader_b(b);
  const auto first = read_record<Header>(reader_a.next());
  const auto second = read_record<Header>(reader_b.next());
  if (first.compact_hash == second.compact_hash && first.division == second.division) {
    return static_cast<Level>(AddressLevel::Same);
  }
  if (first.is_han != second.is_han || divisions_conflict(first.division, second.division)) {
    return static_cast<Level>(AddressLevel::Different);
  }
  const bool may_be_near = first.street_hash == second.street_hash ||
                           may_be_alike(first.name_bigrams, second.name_bigrams);
  if (!may_be_near) return static_cast<Level>(AddressLevel::Different);
  const Texts x = read_texts(reader_a);
  const Texts y = read_texts(reader_b);
  return static_cast<Level>(compare_parsed(first, second, x, y));
}

void append_address_keys(std::string_view feature, std::vector<BlockKey>& out) {
  FeatureReader reader(feature);
  const auto header = read_record<Header>(reader.next());
  const Texts texts = read_texts(reader);
  if (texts.street.empty()) return;
  const std::string prefix(texts.street.substr(0, header.is_han != 0 ? 6 : kPrefix));
  if (texts.number.empty()) {
    out.push_back(make_key(KeyKind::Exact, FieldType::Address, texts.street));
    return;
  }
  const std::string numbered = std::string(texts.number) + "|" + std::string(texts.street);
  out.push_back(make_key(KeyKind::Exact, FieldType::Address, numbered));
  out.push_back(
      make_key(KeyKind::Prefix, FieldType::Address, std::string(texts.number) + "|" + prefix));
}

std::string_view address_frequency_key(std::string_view feature) {
  FeatureReader reader(feature);
  reader.next();
  return read_texts(reader).shown;
}

void describe_address(std::string_view feature, std::vector<std::string>& out) {
  if (feature.empty()) return;
  FeatureReader reader(feature);
  const auto header = read_record<Header>(reader.next());
  const Texts texts = read_texts(reader);
  if (!texts.number.empty()) out.push_back("number:" + std::string(texts.number));
  if (!texts.street.empty()) out.push_back("street:" + std::string(texts.street));
  if (!texts.unit.empty()) out.push_back("unit:" + std::string(texts.unit));
  if (header.division != 0) out.push_back("division:" + std::to_string(header.division));
}

}  // namespace spruce
