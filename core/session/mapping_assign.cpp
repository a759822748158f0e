// The assignment problem. Columns that share their name are taken first when there are too many for
// the exact answer.
#include <algorithm>
#include <limits>

#include "core/session/mapping.h"

namespace spruce {
namespace {

constexpr std::size_t kMostExact = 400;  // columns on a side

using Scores = std::vector<std::vector<double>>;

std::vector<int> assign_greedily(const Scores& scores) {
  struct Cell {
    double score;
    std::size_t row;
    std::size_t column;
  };
  std::vector<Cell> cells;
  for (std::size_t r = 0; r < scores.size(); ++r) {
    for (std::size_t c = 0; c < scores[r].size(); ++c) {
      if (scores[r][c] > 0) cells.push_back({scores[r][c], r, c});
    }
  }
  std::stable_sort(cells.begin(), cells.end(),
                   [](const Cell& a, const Cell& b) { return a.score > b.score; });
  std::vector<int> out(scores.size(), -1);
  std::vector<bool> taken(scores.empty() ? 0 : scores.front().size(), false);
  for (const Cell& cell : cells) {
    if (out[cell.row] >= 0 || taken[cell.column]) continue;
    out[cell.row] = static_cast<int>(cell.column);
    taken[cell.column] = true;
  }
  return out;
}

/// Shortest augmenting paths over a square table of costs, indices from 1.
class Assignment {
 public:
  explicit Assignment(const Scores& scores)
      : scores_(scores), size_(std::max(scores.size(), scores.front().size())) {
    row_price_.assign(size_ + 1, 0);
    column_price_.assign(size_ + 1, 0);
    row_of_.assign(size_ + 1, 0);
    from_.assign(size_ + 1, 0);
  }

  std::vector<int> run() {
    for (std::size_t row = 1; row <= size_; ++row) augment(row);
    std::vector<int> out(scores_.size(), -1);
    for (std::size_t column = 1; column <= size_; ++column) {
      const std::size_t row = row_of_[column];
      if (row == 0 || row > scores_.size() || column > scores_.front().size()) continue;
      if (scores_[row - 1][column - 1] > 0) out[row - 1] = static_cast<int>(column - 1);
    }
    return out;
  }

 private:
  double cost(std::size_t row, std::size_t column) const {
    const bool real = row <= scores_.size() && column <= scores_.front().size();
    return real ? -std::max(0.0, scores_[row - 1][column - 1]) : 0.0;
  }

  void augment(std::size_t row) {
    constexpr double kFar = std::numeric_limits<double>::max();
    std::vector<double> distance(size_ + 1, kFar);
    std::vector<bool> seen(size_ + 1, false);
    row_of_[0] = row;
    std::size_t column = 0;
    do {
      seen[column] = true;
      const std::size_t at = row_of_[column];
      double delta = kFar;
      std::size_t next = 0;
      for (std::size_t c = 1; c <= size_; ++c) {
        if (seen[c]) continue;
        const double reduced = cost(at, c) - row_price_[at] - column_price_[c];
        if (reduced < distance[c]) {
          distance[c] = reduced;
          from_[c] = column;
        }
        if (distance[c] < delta) {
          delta = distance[c];
          next = c;
        }
      }
      for (std::size_t c = 0; c <= size_; ++c) {
        if (seen[c]) {
          row_price_[row_of_[c]] += delta;
          column_price_[c] -= delta;
        } else {
          distance[c] -= delta;
        }
      }
      column = next;
    } while (row_of_[column] != 0);
    for (; column != 0; column = from_[column]) row_of_[column] = row_of_[from_[column]];
  }

  const Scores& scores_;
  std::size_t size_;
  std::vector<double> row_price_;
  std::vector<double> column_price_;
  std::vector<std::size_t> row_of_;  // by column, 0: free
  std::vector<std::size_t> from_;
};

}  // namespace

std::vector<int> assign_best(const std::vector<std::vector<double>>& scores) {
  if (scores.empty() || scores.front().empty()) return std::vector<int>(scores.size(), -1);
  if (std::max(scores.size(), scores.front().size()) > kMostExact) return assign_greedily(scores);
  return Assignment(scores).run();
}

}  // namespace spruce
