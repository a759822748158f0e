// Laws of the compressor and the archive: what comes out is what went in, in any split; damage is
// noticed.
#include "core/office/deflate.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "core/office/zip.h"

namespace spruce::test {
namespace {

std::string pack(std::string_view bytes, std::size_t part) {
  Deflater deflater;
  std::string out;
  for (; bytes.size() > part; bytes.remove_prefix(part)) deflater.add(bytes.substr(0, part), out);
  deflater.add(bytes, out);
  deflater.finish(out);
  return out;
}

std::optional<std::string> unpack(std::string_view packed) {
  std::string out;
  const auto used = inflate(packed, [&](std::string_view bytes) {
    out += bytes;
    return true;
  });
  if (used != packed.size()) return std::nullopt;
  return out;
}

std::string make_rows(std::size_t count, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::string rows;
  for (std::size_t i = 0; i < count; ++i) {
    rows += "<c r=\"A" + std::to_string(i) + "\" t=\"inlineStr\"><is><t>" +
            std::to_string(random() % 1000) + " 张三</t></is></c>";
  }
  return rows;
}

}  // namespace

TEST_CASE("decompressing gives what was compressed, whatever the split") {
  std::mt19937 random(7);
  std::string noise;
  for (int i = 0; i < 100'000; ++i) noise += static_cast<char>(random());
  const std::pair<const char*, std::string> cases[] = {
      {"nothing", ""},
      {"one byte", "a"},
      {"three bytes", "aaa"},
      {"a long run", std::string(300'000, 'x')},
      {"a run of the longest match", std::string(259, 'y')},
      {"noise", noise},
      {"rows", make_rows(4000, 1)},
      {"a repeat at the far end of the window",
       noise.substr(0, 32'768) + noise.substr(0, 300) + noise.substr(40'000, 500)},
      {"a repeat just out of the window", noise.substr(0, 32'769) + noise.substr(0, 300)},
  };
  for (const auto& [name, bytes] : cases) {
    CAPTURE(name);
    const std::string whole = pack(bytes, bytes.size() + 1);
    CHECK(unpack(whole) == bytes);
    for (const std::size_t part : {1U, 7U, 4096U, 70'000U}) {
      if (part == 1 && bytes.size() > 150'000) continue;
      CAPTURE(part);
      CHECK(unpack(pack(bytes, part)) == bytes);
    }
  }
  CHECK(pack(make_rows(4000, 1), 1000).size() * 6 < make_rows(4000, 1).size());
}

TEST_CASE("damaged streams are refused, never followed out of their bounds") {
  const std::string packed = pack(make_rows(300, 2), 1000);
  std::mt19937 random(3);
  for (int i = 0; i < 300; ++i) {
    std::string damaged = packed;
    damaged[random() % damaged.size()] ^= static_cast<char>(1U << random() % 8);
    if (i % 3 == 0) damaged.resize(random() % damaged.size());
    std::size_t size = 0;
    (void)inflate(damaged, [&](std::string_view bytes) {
      size += bytes.size();
      return size < 10'000'000;
    });
  }
  CHECK_FALSE(unpack(packed.substr(0, packed.size() - 1)).has_value());
  CHECK_FALSE(unpack("").has_value());
  CHECK_FALSE(unpack(std::string_view("\x05\x00", 2)).has_value());  // dynamic codes: not ours
  CHECK(unpack(std::string_view("\x01\x02\x00\xfd\xff"
                                "ab",
                                7)) == "ab");  // stored
}

TEST_CASE("an archive gives its entries back and notices a changed byte") {
  CHECK(crc32("123456789", 0) == 0xcbf43926U);
  ZipWriter zip;
  std::string bytes;
  for (const char* name : {"a.txt", "目录/b.txt"}) {
    zip.begin(name, bytes);
    zip.add("content of ", bytes);
    zip.add(name, bytes);
    zip.end(bytes);
  }
  zip.finish(bytes);
  const auto read = [](std::string_view archive) {
    std::string all;
    for (const ZipEntry& entry : read_zip(archive)) {
      std::string content;
      const bool ok = read_zip_entry(entry, [&](std::string_view part) {
        content += part;
        return true;
      });
      all += entry.name + "=" + (ok ? content : "damaged") + ";";
    }
    return all;
  };
  CHECK(read(bytes) == "a.txt=content of a.txt;目录/b.txt=content of 目录/b.txt;");
  std::string damaged = bytes;
  damaged[40] ^= 2;
  CHECK(read(damaged).find("a.txt=damaged") == 0);
  CHECK(read(bytes.substr(1)).find("content") == std::string::npos);
  CHECK(read("PK").empty());
}

}  // namespace spruce::test
