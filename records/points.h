// Points: an exact decimal of two places, kept as a whole number of hundredths.
//
// Every score, weight, share and limit of the program is one of these. There is deliberately no way
// in from `double`: no binary floating point takes part in any figure (rulebook 1). Rounding is
// half up (四舍五入) and happens once per printed figure, in `weighted_mean`.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kaoping {

class Points {
public:
    constexpr Points() = default;

    [[nodiscard]] static constexpr Points of_hundredths(std::int64_t hundredths) {
        return Points{hundredths};
    }
    [[nodiscard]] static constexpr Points whole(std::int64_t units) { return Points{units * 100}; }

    [[nodiscard]] constexpr std::int64_t hundredths() const { return hundredths_; }

    friend constexpr auto operator<=>(Points, Points) = default;
    friend constexpr Points operator+(Points a, Points b) {
        return Points{a.hundredths_ + b.hundredths_};
    }
    friend constexpr Points operator-(Points a, Points b) {
        return Points{a.hundredths_ - b.hundredths_};
    }
    constexpr Points operator-() const { return Points{-hundredths_}; }
    constexpr Points& operator+=(Points other) { return *this = *this + other; }
    constexpr Points& operator-=(Points other) { return *this = *this - other; }

private:
    constexpr explicit Points(std::int64_t hundredths) : hundredths_(hundredths) {}

    std::int64_t hundredths_ = 0;
};

// Always two decimals: "92.50", "-0.05".
[[nodiscard]] std::string to_string(Points points);

// Why a text is not a number of points.
enum class PointsFault { not_a_number, too_many_decimals, too_large };

// A parsed number of points, or the reason why the text is none.
struct ParsedPoints {
    std::optional<Points> value;
    PointsFault fault = PointsFault::not_a_number;
};

// Typed text: optional sign, ASCII digits, at most one '.', at most two decimals once trailing
// zeros are taken off ("92.500" is 92.50). No spaces, no exponent; the caller folds full-width
// digits.
[[nodiscard]] ParsedPoints parse_points(std::string_view text);

// The text of a number cell, as a spreadsheet program writes its double ("92.34999999999999",
// "9.235E1"): the nearest hundredth when that is within 0.000001, else `too_many_decimals`.
[[nodiscard]] ParsedPoints parse_number_cell(std::string_view text);

// A value with the weight it carries; weights are any non-negative decimals.
struct Weighted {
    Points value;
    Points weight;
};

// Σ weight·value / Σ weight, rounded half up to the hundredth, once. Requires Σ weight > 0.
[[nodiscard]] Points weighted_mean(std::span<const Weighted> parts);

// The mean, and the standard deviation about it (of the values themselves, not of a sample of
// more), each rounded half up to the hundredth, once. Require a value.
[[nodiscard]] Points mean(std::span<const Points> values);
[[nodiscard]] Points standard_deviation(std::span<const Points> values);

// part × 100 / whole as a percentage of two decimals, rounded half up. Requires whole > 0.
[[nodiscard]] Points percentage(std::int64_t part, std::int64_t whole);

// Points proven to lie in 0.00–100.00.
class Score {
public:
    constexpr Score() = default;
    // Empty outside 0.00–100.00.
    [[nodiscard]] static constexpr std::optional<Score> from(Points points) {
        if (points < Points{} || points > Points::whole(100)) return std::nullopt;
        return Score{points};
    }
    // The nearest end of 0.00–100.00 when outside it (效能考评 三: 百分制).
    [[nodiscard]] static constexpr Score held(Points points) {
        if (points < Points{}) return Score{};
        return Score{points > Points::whole(100) ? Points::whole(100) : points};
    }
    [[nodiscard]] constexpr Points points() const { return points_; }
    friend constexpr auto operator<=>(Score, Score) = default;

private:
    constexpr explicit Score(Points points) : points_(points) {}

    Points points_;
};

[[nodiscard]] inline std::string to_string(Score score) {
    return to_string(score.points());
}

}  // namespace kaoping
