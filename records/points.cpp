#include "records/points.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace kaoping {
namespace {

// Enough for any figure of an office, and far from overflowing products of two of them.
constexpr std::int64_t kLargestUnits = 1'000'000'000;
constexpr std::int64_t kMillionths = 1'000'000;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// A decimal text taken apart: sign, digits without the point, how many of them are decimals.
struct Digits {
    bool negative = false;
    std::string all;
    int decimals = 0;
};

std::optional<Digits> split_digits(std::string_view text) {
    Digits digits;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        digits.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    bool after_point = false;
    for (char c : text) {
        if (c == '.' && !after_point) {
            after_point = true;
        } else if (is_digit(c)) {
            digits.all += c;
            if (after_point) ++digits.decimals;
        } else {
            return std::nullopt;
        }
    }
    if (digits.all.empty() || text.back() == '.') return std::nullopt;
    return digits;
}

ParsedPoints fault(PointsFault why) {
    return {std::nullopt, why};
}

// Digits with `decimals` moved so that the number is counted in 10^-places; what lies beyond that
// is cut off, which the caller has made harmless.
std::optional<std::int64_t> scaled(const Digits& digits, int places) {
    std::int64_t value = 0;
    const int kept = static_cast<int>(digits.all.size()) - digits.decimals + places;
    for (int i = 0; i < kept; ++i) {
        const bool inside = i < static_cast<int>(digits.all.size());
        value = value * 10 + (inside ? digits.all[static_cast<std::size_t>(i)] - '0' : 0);
        if (value > kLargestUnits * kMillionths) return std::nullopt;
    }
    return digits.negative ? -value : value;
}

}  // namespace

std::string to_string(Points points) {
    const std::int64_t hundredths = points.hundredths();
    const std::uint64_t size = hundredths < 0 ? 0U - static_cast<std::uint64_t>(hundredths)
                                              : static_cast<std::uint64_t>(hundredths);
    std::string text = hundredths < 0 ? "-" : "";
    text += std::to_string(size / 100);
    text += '.';
    text += static_cast<char>('0' + size % 100 / 10);
    text += static_cast<char>('0' + size % 10);
    return text;
}

ParsedPoints parse_points(std::string_view text) {
    auto digits = split_digits(text);
    if (!digits) return fault(PointsFault::not_a_number);
    while (digits->decimals > 2 && digits->all.back() == '0') {
        digits->all.pop_back();
        --digits->decimals;
    }
    if (digits->decimals > 2) return fault(PointsFault::too_many_decimals);
    const auto hundredths = scaled(*digits, 2);
    if (!hundredths) return fault(PointsFault::too_large);
    return {Points::of_hundredths(*hundredths)};
}

ParsedPoints parse_number_cell(std::string_view text) {
    int exponent = 0;
    if (const auto e = text.find_first_of("eE"); e != std::string_view::npos) {
        auto power = split_digits(text.substr(e + 1));
        if (!power || power->decimals != 0 || power->all.size() > 3) {
            return fault(PointsFault::not_a_number);
        }
        exponent = std::stoi(power->all) * (power->negative ? -1 : 1);
        text = text.substr(0, e);
    }
    auto digits = split_digits(text);
    if (!digits) return fault(PointsFault::not_a_number);
    if (digits->all.find_first_not_of('0') == std::string::npos) return {Points{}};
    digits->decimals -= exponent;
    if (digits->decimals < 0) {
        if (digits->decimals < -12) return fault(PointsFault::too_large);
        digits->all.append(static_cast<std::size_t>(-digits->decimals), '0');
        digits->decimals = 0;
    }
    while (static_cast<int>(digits->all.size()) < digits->decimals) {
        digits->all.insert(digits->all.begin(), '0');
    }
    const auto millionths = scaled(*digits, 6);
    if (!millionths) return fault(PointsFault::too_large);
    const std::int64_t size = *millionths < 0 ? -*millionths : *millionths;
    const std::int64_t nearest = (size + 5'000) / 10'000;
    const std::int64_t away = size - nearest * 10'000;
    bool rest = false;
    for (int i = 6; i < digits->decimals; ++i) {
        const auto at = digits->all.size() - static_cast<std::size_t>(digits->decimals - i);
        rest = rest || digits->all[at] != '0';
    }
    // `away` is whole millionths from the nearest hundredth; a rest adds a part of one to it, so
    // that -1 and a rest lies nearer than one millionth and +1 and a rest lies further.
    const bool close = away == 0 || away == -1 || (away == 1 && !rest);
    if (!close) return fault(PointsFault::too_many_decimals);
    return {Points::of_hundredths(*millionths < 0 ? -nearest : nearest)};
}

Points weighted_mean(std::span<const Weighted> parts) {
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    for (const Weighted& part : parts) {
        sum += part.value.hundredths() * part.weight.hundredths();
        weights += part.weight.hundredths();
    }
    if (weights <= 0) throw std::logic_error("weighted_mean: no weight");
    return Points::of_hundredths((2 * sum + weights) / (2 * weights));
}

Points mean(std::span<const Points> values) {
    if (values.empty()) throw std::logic_error("mean: no values");
    const auto count = static_cast<std::int64_t>(values.size());
    std::int64_t sum = 0;
    for (const Points value : values) sum += value.hundredths();
    const std::int64_t doubled = 2 * sum + count;
    const bool rounds_away = doubled < 0 && doubled % (2 * count) != 0;
    return Points::of_hundredths(doubled / (2 * count) - (rounds_away ? 1 : 0));
}

Points standard_deviation(std::span<const Points> values) {
    const Points centre = mean(values);
    const auto count = static_cast<std::int64_t>(values.size());
    std::int64_t sum = 0;  // of the distances from the rounded mean: at most half a hundredth each
    std::int64_t squares = 0;
    std::int64_t furthest = 0;
    for (const Points value : values) {
        const std::int64_t away = (value - centre).hundredths();
        sum += away;
        squares += away * away;
        furthest = std::max(furthest, std::abs(away));
    }
    // The largest whole number not more than half above the root of the variance, found without a
    // root: (2r − 1)² ≤ 4 · variance, where variance · count = squares − sum² / count.
    const std::int64_t off_centre = (4 * sum * sum + count - 1) / count;
    std::int64_t low = 0;
    std::int64_t high = furthest + 1;
    while (low < high) {
        const std::int64_t middle = (low + high + 1) / 2;
        const std::int64_t odd = 2 * middle - 1;
        if (4 * squares - odd * odd * count >= off_centre) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return Points::of_hundredths(low);
}

Points percentage(std::int64_t part, std::int64_t whole) {
    if (whole <= 0) throw std::logic_error("percentage: nothing to divide by");
    return Points::of_hundredths((20'000 * part + whole) / (2 * whole));
}

}  // namespace kaoping
