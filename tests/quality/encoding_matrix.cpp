// How often the encoding of a file is told: texts of our own (encoding_texts.txt) in every encoding
// that holds them, from 20 bytes to 100 kB, as prose, as rows of a CRM and as one column. For
// people, not run as a test. An answer is right when it decodes the bytes to the same text.
//   encoding_matrix TEXTS [--cases FILE] [--answers NAME=FILE]... [--wrong N] [--only ENCODING]
// --cases writes the cases for other detectors ("size<LF>bytes" each), --answers reads their names,
// one a line. The same seed gives the same cases.
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "core/text/encoding.h"
#include "core/text/utf8.h"

using namespace spruce;

namespace {

struct Language {
  std::string name;
  std::vector<std::string> sentences;
  std::vector<std::vector<std::string>> rows;
};

struct Case {
  std::string language;
  std::string kind;
  std::size_t length = 0;
  Encoding encoding = Encoding::Utf8;
  bool bom = false;
  std::string text;  // UTF-8
  std::string bytes;
};

constexpr std::size_t kLengths[] = {20, 50, 100, 300, 1000, 10000, 100000};
constexpr const char* kKinds[] = {"prose", "rows", "column"};

std::vector<std::string> split(const std::string& line, char at) {
  std::vector<std::string> parts(1);
  for (const char c : line) {
    if (c == at) {
      parts.emplace_back();
    } else {
      parts.back().push_back(c);
    }
  }
  return parts;
}

std::vector<Language> read_texts(const char* path) {
  std::vector<Language> all;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    if (line[0] == '[') {
      all.push_back({line.substr(1, line.size() - 2), {}, {}});
    } else if (line.rfind("row: ", 0) == 0) {
      all.back().rows.push_back(split(line.substr(5), '|'));
    } else {
      all.back().sentences.push_back(line);
    }
  }
  return all;
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size()) {
    text.replace(at, what.size(), with);
  }
}

/// Vietnamese as code page 1258 has it: tones apart.
std::string to_1258(const std::string& text) {
  std::string out;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* nfd = unorm2_getNFDInstance(&status);
  const UNormalizer2* nfc = unorm2_getNFCInstance(&status);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    at += c.size;
    UChar parts[8];
    const int32_t count =
        unorm2_getRawDecomposition(nfc, static_cast<UChar32>(c.value), parts, 8, &status);
    (void)nfd;
    const bool has_tone =
        count == 2 && (parts[1] == 0x300 || parts[1] == 0x301 || parts[1] == 0x303 ||
                       parts[1] == 0x309 || parts[1] == 0x323);
    if (has_tone) {
      append_utf8(out, parts[0]);
      append_utf8(out, parts[1]);
    } else if (count == 2 && parts[0] > 0x7F && parts[1] != 0x323) {
      append_utf8(out, c.value);
    } else {
      append_utf8(out, c.value);
    }
    status = U_ZERO_ERROR;
  }
  // Letters with a mark below and one above: the mark above stays with the letter.
  replace_all(out, "\u1EB9\u0302", "\u00EA\u0323");
  replace_all(out, "\u1EB8\u0302", "\u00CA\u0323");
  replace_all(out, "\u1EA1\u0302", "\u00E2\u0323");
  replace_all(out, "\u1EA1\u0306", "\u0103\u0323");
  replace_all(out, "\u1ECD\u0302", "\u00F4\u0323");
  return out;
}

std::string plain_signs(std::string text) {
  for (const char* quote : {"’", "‘"}) replace_all(text, quote, "'");
  for (const char* quote : {"“", "”", "„", "«", "»"}) replace_all(text, quote, "\"");
  for (const char* dash : {"–", "—"}) replace_all(text, dash, "-");
  replace_all(text, "€", "EUR");
  replace_all(text, "№", "N");
  replace_all(text, "£", "GBP");
  replace_all(text, "œ", "oe");
  replace_all(text, "°", "o");
  return text;
}

/// The text as the encoding can hold it; empty when it cannot.
std::string fit(const Encoder& encoder, bool is_vietnamese, const std::string& text) {
  std::string bytes;
  if (encoder.encode(text, bytes)) return text;
  if (is_vietnamese) {
    const std::string apart = to_1258(text);
    bytes.clear();
    if (encoder.encode(apart, bytes)) return apart;
  }
  const std::string plain = plain_signs(text);
  bytes.clear();
  return encoder.encode(plain, bytes) && !is_ascii(plain) ? plain : std::string();
}

Language fit(const Language& language, Encoding encoding) {
  const Encoder encoder(encoding);
  Language out{language.name, {}, {}};
  const bool is_vietnamese = encoding == Encoding::Windows1258 && language.name == "Vietnamese";
  for (const std::string& line : language.sentences) {
    std::string fitted = fit(encoder, is_vietnamese, line);
    if (!fitted.empty()) out.sentences.push_back(std::move(fitted));
  }
  for (const auto& row : language.rows) {
    std::string joined;
    for (const std::string& cell : row) joined += cell + "|";
    const std::string fitted = fit(encoder, is_vietnamese, joined);
    if (!fitted.empty()) {
      out.rows.push_back(split(fitted, '|'));
      out.rows.back().pop_back();
    }
  }
  return out;
}

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  std::string make(const Language& language, std::string_view kind, std::size_t length) {
    for (int attempt = 0; attempt < 20; ++attempt) {
      std::string text = kind == "prose"  ? prose(language, length)
                         : kind == "rows" ? rows(language, length)
                                          : column(language, length);
      if (!is_ascii(text)) return text;
    }
    return {};
  }

 private:
  std::size_t below(std::size_t n) { return random_() % n; }
  template <typename T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }
  static std::string cut(std::string text, std::size_t length) {
    if (text.size() <= length) return text;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) --length;
    text.resize(length);
    return text;
  }
  std::string prose(const Language& language, std::size_t length) {
    std::string text;
    while (text.size() < length + 200)
      text += pick(language.sentences) + (below(3) == 0 ? "\n" : " ");
    std::size_t start = 0;
    if (length < 300) {
      start = below(60);
      while ((static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) ++start;
    }
    return cut(text.substr(start), length);
  }
  std::string rows(const Language& language, std::size_t length) {
    std::string text = length < 100 ? "id,name,city\n"
                                    : "Id,Created Date,Status,Name,Email,Account,"
                                      "Phone,Street,City,Owner,Amount\n";
    for (std::size_t i = 0; text.size() < length; ++i) {
      const auto& row = pick(language.rows);
      const std::string id = std::to_string(1000 + below(9000));
      if (length < 100) {
        text += id + "," + row[0] + "," + row[3] + "\n";
        continue;
      }
      text += "003A" + id + ",2023-0" + std::to_string(1 + below(9)) + "-1" +
              std::to_string(below(10)) + ",Active,\"" + row[0] + "\",user" + id + "@example.com," +
              (below(3) == 0 ? "Acme Ltd" : "\"" + row[1] + "\"") + ",+49 30 " + id + ",\"" +
              row[2] + "\"," + row[3] + ",J. Smith," + id + ".50\n";
    }
    return length < 100 ? text.substr(0, cut(text, length + 15).size()) : cut(text, length);
  }
  std::string column(const Language& language, std::size_t length) {
    const std::size_t which = below(4);
    std::string text = "name\n";
    while (text.size() < length) text += pick(language.rows)[which] + "\n";
    return cut(text, length);
  }
  std::mt19937 random_;
};

/// East Asian encodings are for their own languages; GB 18030 holds everything and is asked to.
bool is_written_in(const std::string& language, Encoding encoding) {
  switch (encoding) {
    case Encoding::Big5:
    case Encoding::EucTw:
      return language == "Chinese traditional";
    case Encoding::ShiftJis:
    case Encoding::EucJp:
      return language == "Japanese";
    case Encoding::EucKr:
    case Encoding::Johab:
      return language == "Korean";
    default:
      return true;
  }
}

void add_cases(const Language& language, Encoding encoding, std::vector<Case>& cases) {
  if (!is_written_in(language.name, encoding)) return;
  const Language fitted = fit(language, encoding);
  if (fitted.sentences.size() * 3 < language.sentences.size() * 2) return;
  if (fitted.rows.size() * 3 < language.rows.size() * 2) return;
  unsigned seed = static_cast<unsigned>(encoding) * 7919U;
  for (const char c : language.name) seed = seed * 31U + static_cast<unsigned char>(c);
  Maker maker(seed);
  const Encoder encoder(encoding);
  for (const char* kind : kKinds) {
    for (const std::size_t length : kLengths) {
      const int copies = length <= 100 ? 4 : length <= 1000 ? 2 : 1;
      for (int copy = 0; copy < copies; ++copy) {
        Case one{language.name, kind, length, encoding, false, {}, {}};
        one.text = maker.make(fitted, kind, length);
        if (one.text.empty() || !encoder.encode(one.text, one.bytes)) continue;
        const bool wide = encoding != Encoding::Utf8 && bom_bytes(encoding).size() >= 2 &&
                          encoding != Encoding::Gb18030;
        if (wide || encoding == Encoding::Utf8) {
          Case with = one;
          with.bom = true;
          with.bytes = std::string(bom_bytes(encoding)) + one.bytes;
          if (copy == 0) cases.push_back(std::move(with));
        }
        cases.push_back(std::move(one));
      }
    }
  }
}

std::string decode_ours(Encoding encoding, std::string_view bytes) {
  std::string text;
  std::vector<DecodeIssue> issues;
  Decoder(encoding).decode(bytes, true, text, issues);
  return text;
}

/// By ICU's converter of that name; a BOM is taken off.
std::string decode_named(const std::string& name, std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name.c_str(), &status);
  if (U_FAILURE(status)) return "?";
  std::vector<UChar> units(bytes.size() * 2 + 8);
  const int32_t size = ucnv_toUChars(converter, units.data(), static_cast<int32_t>(units.size()),
                                     bytes.data(), static_cast<int32_t>(bytes.size()), &status);
  ucnv_close(converter);
  if (U_FAILURE(status)) return "?";
  std::string text;
  for (int32_t i = 0; i < size; ++i) {
    char32_t c = units[i];
    if (c >= 0xD800 && c < 0xDC00 && i + 1 < size) {
      c = 0x10000 + ((c - 0xD800) << 10U) + (units[i + 1] - 0xDC00U);
      ++i;
    }
    if (!(i == 0 && c == 0xFEFF)) append_utf8(text, c);
  }
  return text;
}

bool is_right_ours(const Case& one, std::string& answer) {
  const EncodingGuess guess = detect_encoding(one.bytes, true).front();
  answer = std::string(encoding_name(guess.encoding));
  std::string_view bytes = one.bytes;
  bytes.remove_prefix(bom_size(bytes, guess.encoding));
  return decode_ours(guess.encoding, bytes) == one.text;
}

std::string ask_icu(const Case& one) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector* detector = ucsdet_open(&status);
  ucsdet_setText(detector, one.bytes.data(), static_cast<int32_t>(one.bytes.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector, &status);
  std::string name = match != nullptr ? ucsdet_getName(match, &status) : "";
  ucsdet_close(detector);
  return name;
}

struct Tally {
  std::vector<std::size_t> right;
  std::size_t count = 0;
};

void print(const char* title, const std::map<std::string, Tally>& table,
           const std::vector<std::string>& columns) {
  std::printf("\n%-22s %7s", title, "cases");
  for (const std::string& column : columns) std::printf(" %9s", column.c_str());
  std::printf("\n");
  for (const auto& [key, tally] : table) {
    std::printf("%-22s %7zu", key.c_str(), tally.count);
    for (const std::size_t right : tally.right) {
      std::printf(" %8.1f%%",
                  100.0 * static_cast<double>(right) / static_cast<double>(tally.count));
    }
    std::printf("\n");
  }
}

struct Options {
  std::string texts, cases, only;
  std::vector<std::pair<std::string, std::string>> answers;
  int wrong = 0;
};

Options parse_options(int count, char** arguments) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    const bool has_next = i + 1 < count;
    if (argument == "--cases" && has_next) {
      options.cases = arguments[++i];
    } else if (argument == "--only" && has_next) {
      options.only = arguments[++i];
    } else if (argument == "--wrong" && has_next) {
      options.wrong = std::atoi(arguments[++i]);
    } else if (argument == "--answers" && has_next) {
      const auto pair = split(arguments[++i], '=');
      if (pair.size() == 2) options.answers.emplace_back(pair[0], pair[1]);
    } else {
      options.texts = argument;
    }
  }
  return options;
}

std::vector<std::string> read_answers(const std::string& path) {
  std::ifstream file(path);
  std::vector<std::string> names;
  for (std::string line; std::getline(file, line);) names.push_back(line);
  return names;
}

std::string padded(std::size_t length) {
  std::string text = std::to_string(length);
  return std::string(6 - std::min<std::size_t>(6, text.size()), ' ') + text;
}

void write_cases(const std::string& path, const std::vector<Case>& cases) {
  std::ofstream file(path, std::ios::binary);
  for (const Case& one : cases) file << one.bytes.size() << '\n' << one.bytes;
}

}  // namespace

int main(int count, char** arguments) {
  const Options options = parse_options(count, arguments);
  std::vector<Case> cases;
  for (const Language& language : read_texts(options.texts.c_str())) {
    for (const Encoding encoding : all_encodings()) {
      if (!options.only.empty() && encoding_name(encoding) != options.only) continue;
      add_cases(language, encoding, cases);
    }
  }
  if (!options.cases.empty()) write_cases(options.cases, cases);
  std::vector<std::string> columns{"spruce", "ICU"};
  std::vector<std::vector<std::string>> answers;
  for (const auto& [name, path] : options.answers) {
    columns.push_back(name);
    answers.push_back(read_answers(path));
  }
  std::map<std::string, std::map<std::string, Tally>> tables;
  int shown = 0;
  double seconds = 0;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const Case& one = cases[i];
    std::string answer;
    const auto start = std::chrono::steady_clock::now();
    std::vector<bool> right{is_right_ours(one, answer)};
    seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    right.push_back(decode_named(ask_icu(one), one.bytes) == one.text);
    for (const auto& names : answers) {
      right.push_back(i < names.size() && decode_named(names[i], one.bytes) == one.text);
    }
    if (!right[0] && shown < options.wrong) {
      ++shown;
      std::printf("wrong: %s %s %s %zu read as %s: %s\n", one.language.c_str(), one.kind.c_str(),
                  std::string(encoding_name(one.encoding)).c_str(), one.length, answer.c_str(),
                  one.text.substr(0, 120).c_str());
    }
    const std::string name = std::string(encoding_name(one.encoding)) + (one.bom ? " BOM" : "");
    for (const auto& [table, key] : {std::pair<std::string, std::string>{"encoding", name},
                                     {"language", one.language},
                                     {"length", padded(one.length)},
                                     {"kind", one.kind},
                                     {"all", "all"}}) {
      Tally& tally = tables[table][key];
      tally.right.resize(columns.size());
      ++tally.count;
      for (std::size_t k = 0; k < right.size(); ++k) tally.right[k] += right[k] ? 1U : 0U;
    }
  }
  for (const char* title : {"encoding", "language", "length", "kind", "all"}) {
    print(title, tables[title], columns);
  }
  std::printf("\n%zu cases, %.0f s for ours\n", cases.size(), seconds);
  return 0;
}
