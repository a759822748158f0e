// Runs a fuzz target without libFuzzer: every file of its corpus, then a fixed number of inputs
// made from them by a seed. For the tests; hours of guided fuzzing are scripts/fuzz's. When an
// input ends the run, its seed and number are printed and its bytes are kept beside the program.
//   fuzz_TARGET CORPUS [RUNS] [SEED]
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace {

constexpr std::size_t kMostBytes = 4096;
constexpr std::string_view kTokens[] = {"\"",
                                        "\"\"",
                                        "'",
                                        ",",
                                        ";",
                                        "\t",
                                        "\n",
                                        "\r\n",
                                        "\r",
                                        "\\",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        ":",
                                        "null",
                                        "-1",
                                        "1e999",
                                        "4294967296",
                                        "__proto__",
                                        "张",
                                        "三",
                                        "有限公司",
                                        "@",
                                        ".com",
                                        "+86",
                                        "0",
                                        "00",
                                        "\xFF",
                                        "\xEF\xBB\xBF",
                                        "\xC0\x80",
                                        "\xED\xA0\x80",
                                        "\xE2\x80\x8B",
                                        "（",
                                        "）",
                                        "１２",
                                        "2024-02-30",
                                        "=1+1",
                                        "sep=;",
                                        " "};

std::string current;  // the input under way
std::string target;   // name of this program
unsigned long run_no = 0, seed = 1;

void on_abort(int) {
  std::fprintf(stderr, "%s: input %lu of seed %lu ended the run; kept as %s.input\n",
               target.c_str(), run_no, seed, target.c_str());
  std::ofstream(target + ".input", std::ios::binary) << current;
  std::_Exit(1);
}

void run(std::string input) {
  current = std::move(input);
  ++run_no;
  LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(current.data()), current.size());
}

class Mutator {
 public:
  Mutator(const std::vector<std::string>& corpus, unsigned long from)
      : corpus_(corpus), random_(from) {}

  std::string next() {
    std::string text = pick();
    for (std::size_t changes = 1 + below(6); changes > 0; --changes) change(text);
    return text.substr(0, kMostBytes);
  }

 private:
  std::size_t below(std::size_t count) { return count == 0 ? 0 : random_() % count; }
  const std::string& pick() { return corpus_[below(corpus_.size())]; }

  void change(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t size = below(std::min<std::size_t>(text.size() - at, 16) + 1);
    switch (below(6)) {
      case 0:
        if (at < text.size()) text[at] = static_cast<char>(random_());
        break;
      case 1:
        text.erase(at, size);
        break;
      case 2:
        text.insert(at, text.substr(below(text.size() + 1), size));
        break;
      case 3:
        text.insert(at, 1, static_cast<char>(random_()));
        break;
      case 4: {
        const std::string& other = pick();
        text.replace(at, std::string::npos, other, below(other.size() + 1), std::string::npos);
        break;
      }
      default:
        text.insert(at, kTokens[below(std::size(kTokens))]);
    }
  }

  const std::vector<std::string>& corpus_;
  std::mt19937_64 random_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: %s CORPUS [RUNS] [SEED]\n", argv[0]);
    return 2;
  }
  target = std::filesystem::path(argv[0]).filename().string();
  const unsigned long runs = argc > 2 ? std::stoul(argv[2]) : 1000;
  if (argc > 3) seed = std::stoul(argv[3]);
  std::signal(SIGABRT, on_abort);
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1]))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> corpus;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  corpus.emplace_back();
  for (const std::string& input : corpus) run(input);
  Mutator mutator(corpus, seed);
  for (unsigned long i = 0; i < runs; ++i) run(mutator.next());
  std::printf("%s: %lu inputs, seed %lu\n", target.c_str(), run_no, seed);
  return 0;
}
