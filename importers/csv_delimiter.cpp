#include "importers/csv_delimiter.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>

namespace kaoping {
namespace {

// In the order of preference where they divide equally well: a tab is hardly ever part of a text.
constexpr std::array<char, 3> kDelimiters = {'\t', ',', ';'};
constexpr std::size_t kMostRecords = 200;

// How many records have so many separators, by that number.
using Tally = std::map<std::size_t, std::size_t>;

// Titles and notes have no separators, or some by accident; the rows of the table agree. Agreement
// weighs double, so that the same few semicolons in some cells do not outdo the commas between all.
std::size_t weight_of(const Tally& tally) {
    std::size_t weight = 0;
    for (const auto& [separators, records] : tally) {
        weight = std::max(weight, records * records * separators);
    }
    return weight;
}

}  // namespace

char sniff_delimiter(std::string_view beginning) {
    std::array<Tally, kDelimiters.size()> tallies;
    std::array<std::size_t, kDelimiters.size()> counts{};
    bool quoted = false;
    std::size_t records = 0;
    for (std::size_t at = 0; at < beginning.size() && records < kMostRecords; ++at) {
        const char c = beginning[at];
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' || c == '\r') {
            for (std::size_t i = 0; i < counts.size(); ++i) ++tallies[i][counts[i]];
            counts = {};
            ++records;
        }
        for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += c == kDelimiters[i] ? 1 : 0;
    }
    // The last record may be cut off; it counts only where there is no other.
    if (records == 0) {
        for (std::size_t i = 0; i < counts.size(); ++i) ++tallies[i][counts[i]];
    }
    char best = ',';
    std::size_t best_weight = 0;
    for (std::size_t i = 0; i < kDelimiters.size(); ++i) {
        const std::size_t weight = weight_of(tallies[i]);
        if (weight > best_weight) {
            best = kDelimiters[i];
            best_weight = weight;
        }
    }
    return best;
}

}  // namespace kaoping
