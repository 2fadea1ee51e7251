// Points: exact decimals of two places, in and out.
#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "records/points.h"

namespace kaoping {
namespace {

constexpr auto kNotANumber = PointsFault::not_a_number;
constexpr auto kDecimals = PointsFault::too_many_decimals;
constexpr auto kTooLarge = PointsFault::too_large;

struct Good {
    const char* text;
    std::int64_t hundredths;
};
struct Bad {
    const char* text;
    PointsFault fault;
};

TEST_CASE("typed text that is a number of points") {
    const std::vector<Good> rows{
        {"0", 0},        {"5", 500},        {"92.5", 9250},
        {"92.50", 9250}, {"92.500", 9250},  {"92.5000000", 9250},
        {"92.05", 9205}, {"92.00", 9200},   {"0.01", 1},
        {"0.10", 10},    {".5", 50},        {"00012.30", 1230},
        {"100", 10000},  {"100.00", 10000}, {"100.01", 10001},
        {"+3.5", 350},   {"-3.5", -350},    {"-0.01", -1},
        {"-0", 0},       {"99.99", 9999},   {"1000000000", 100'000'000'000},
    };
    for (const auto& [text, hundredths] : rows) {
        CAPTURE(text);
        const ParsedPoints parsed = parse_points(text);
        REQUIRE(parsed.value);
        CHECK(parsed.value->hundredths() == hundredths);
    }
}

TEST_CASE("typed text that is no number of points, and why") {
    const std::vector<Bad> rows{
        {"", kNotANumber},        {" ", kNotANumber},
        {"-", kNotANumber},       {"+", kNotANumber},
        {".", kNotANumber},       {"5.", kNotANumber},
        {"--5", kNotANumber},     {"+-5", kNotANumber},
        {"1.2.3", kNotANumber},   {"1,5", kNotANumber},
        {"1 5", kNotANumber},     {" 5", kNotANumber},
        {"5 ", kNotANumber},      {"5分", kNotANumber},
        {"９２", kNotANumber},    {"95+2", kNotANumber},
        {"9.2E1", kNotANumber},   {"0x10", kNotANumber},
        {"缺考", kNotANumber},    {"inf", kNotANumber},
        {"92.351", kDecimals},    {"92.3501", kDecimals},
        {"0.001", kDecimals},     {"-0.001", kDecimals},
        {"92.349999", kDecimals}, {"99999999999999999999", kTooLarge},
    };
    for (const auto& [text, fault] : rows) {
        CAPTURE(text);
        const ParsedPoints parsed = parse_points(text);
        CHECK_FALSE(parsed.value);
        CHECK(static_cast<int>(parsed.fault) == static_cast<int>(fault));
    }
}

TEST_CASE("a number cell is the nearest hundredth within one millionth") {
    const std::vector<Good> rows{
        {"92.35", 9235},
        {"92.34999999999999", 9235},
        {"92.350000000000009", 9235},
        {"9.235E1", 9235},
        {"9.235e+1", 9235},
        {"923.5E-1", 9235},
        {"9235E-2", 9235},
        {"0.0009235E5", 9235},
        {"1E2", 10000},
        {"1e0", 100},
        {"100", 10000},
        {"0", 0},
        {"0E5", 0},
        {"0.0", 0},
        {"-0", 0},
        {"1e-7", 0},
        {"1E-300", 0},
        {"-1e-7", 0},
        {"-2.5", -250},
        {"-2.4999999999999996", -250},
        {"0.30000000000000004", 30},
        {"5E-2", 5},
        // the edges: one millionth away on either side is still near
        {"92.350001", 9235},
        {"92.349999", 9235},
        {"92.3500009999", 9235},
        {"92.3499990001", 9235},
        {"-92.350001", -9235},
        {"-92.349999", -9235},
        {"0.000001", 0},
        {"99.999999", 10000},
    };
    for (const auto& [text, hundredths] : rows) {
        CAPTURE(text);
        const ParsedPoints parsed = parse_number_cell(text);
        REQUIRE(parsed.value);
        CHECK(parsed.value->hundredths() == hundredths);
    }
}

TEST_CASE("a number cell that is no number of points, and why") {
    const std::vector<Bad> rows{
        {"92.351", kDecimals},
        {"92.355", kDecimals},
        {"59.994999999999997", kDecimals},
        {"59.995", kDecimals},
        {"9.2351E1", kDecimals},
        {"1E-3", kDecimals},
        {"5E-3", kDecimals},
        // the edges: anything more than one millionth away is too far
        {"92.350002", kDecimals},
        {"92.349998", kDecimals},
        {"92.35000100000001", kDecimals},
        {"92.34999899999999", kDecimals},
        {"-92.350002", kDecimals},
        {"0.0000011", kDecimals},
        {"", kNotANumber},
        {"E5", kNotANumber},
        {"1E", kNotANumber},
        {"1E1.5", kNotANumber},
        {"1E1000", kNotANumber},
        {"1EE1", kNotANumber},
        {"1E5E5", kNotANumber},
        {"5.", kNotANumber},
        {"TRUE", kNotANumber},
        {"#N/A", kNotANumber},
        {"1E15", kTooLarge},
        {"1E300", kTooLarge},
        {"-1E300", kTooLarge},
        {"123456789012", kTooLarge},
    };
    for (const auto& [text, fault] : rows) {
        CAPTURE(text);
        const ParsedPoints parsed = parse_number_cell(text);
        CHECK_FALSE(parsed.value);
        CHECK(static_cast<int>(parsed.fault) == static_cast<int>(fault));
    }
}

TEST_CASE("points are written with two decimals") {
    const std::vector<Good> rows{
        {"0.00", 0},
        {"0.01", 1},
        {"0.10", 10},
        {"1.00", 100},
        {"92.50", 9250},
        {"100.00", 10000},
        {"-0.01", -1},
        {"-0.99", -99},
        {"-1.00", -100},
        {"-12.34", -1234},
        {"90071992547409.93", 9'007'199'254'740'993},  // no double holds this
    };
    for (const auto& [text, hundredths] : rows) {
        CHECK(to_string(Points::of_hundredths(hundredths)) == text);
    }
    CHECK(to_string(Points::of_hundredths(std::numeric_limits<std::int64_t>::min())) ==
          "-92233720368547758.08");
}

TEST_CASE("what is written is read again as the same, as text and as number") {
    for (std::int64_t hundredths = -250; hundredths <= 10'050; ++hundredths) {
        const Points points = Points::of_hundredths(hundredths);
        const std::string text = to_string(points);
        if (parse_points(text).value != points || parse_number_cell(text).value != points)
            FAIL(text);
    }
    SUCCEED();
}

TEST_CASE("a double printed with all its digits is read as the hundredth it stands for") {
    for (int hundredths = 0; hundredths <= 10'000; ++hundredths) {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "%.17g", hundredths / 100.0);
        const auto parsed = parse_number_cell(text.data());
        if (parsed.value != Points::of_hundredths(hundredths)) FAIL(text.data());
    }
    SUCCEED();
}

TEST_CASE("a weighted mean is rounded half up, once") {
    struct Row {
        std::vector<std::pair<std::int64_t, std::int64_t>> parts;  // hundredths: value, weight
        const char* mean;
    };
    const std::vector<Row> rows{
        {{{9000, 100}}, "90.00"},
        {{{9000, 5000}, {9001, 5000}}, "90.01"},  // 90.005: a tie goes up
        {{{8999, 5000}, {9000, 5000}}, "90.00"},  // 89.995
        {{{5999, 5000}, {6000, 5000}}, "60.00"},  // 59.995
        {{{0, 5000}, {1, 5000}}, "0.01"},         // 0.005
        {{{9000, 2500}, {9001, 7500}}, "90.01"},  // 90.0075
        {{{9000, 7500}, {9001, 2500}}, "90.00"},  // 90.0025
        {{{9000, 7501}, {9002, 2499}}, "90.00"},  // just under a tie
        {{{9000, 7499}, {9002, 2501}}, "90.01"},  // just over
        {{{10000, 100}, {0, 200}}, "33.33"},      // a third
        {{{10000, 200}, {0, 100}}, "66.67"},      // two thirds
        {{{10000, 8000}, {0, 2000}}, "80.00"},    // weights count …
        {{{0, 8000}, {10000, 2000}}, "20.00"},    // … and for the right one
        {{{10000, 3333}, {10000, 3333}, {10000, 3334}}, "100.00"},
        {{{9000, 0}, {1000, 100}}, "10.00"},  // weight 0 counts nothing
        {{{0, 1500}, {0, 1500}, {0, 1000}, {0, 1500}, {0, 1500}, {0, 3000}}, "0.00"},
        {{{9250, 1500}, {8800, 1500}, {9000, 1000}, {9100, 1500}, {8950, 1500}, {9335, 3000}},
         "91.16"},  // 91.155: a tie over a whole year
        {{{9250, 1500}, {8800, 1500}, {9000, 1000}, {9100, 1500}, {8950, 1500}, {9334, 3000}},
         "91.15"},
        {{{9000, 1}, {9001, 1}}, "90.01"},  // weights of a hundredth
    };
    for (const Row& row : rows) {
        std::vector<Weighted> parts;
        for (const auto& [value, weight] : row.parts) {
            parts.push_back({Points::of_hundredths(value), Points::of_hundredths(weight)});
        }
        CHECK(to_string(weighted_mean(parts)) == row.mean);
    }
}

TEST_CASE("a mean of maxima is the maximum and lies between the least and the greatest") {
    for (std::int64_t weight = 1; weight < 100; ++weight) {
        const std::vector<Weighted> all{{Points::whole(100), Points::of_hundredths(weight)},
                                        {Points::whole(100), Points::of_hundredths(100 - weight)}};
        CHECK(weighted_mean(all) == Points::whole(100));
        const std::vector<Weighted> two{{Points::whole(60), Points::of_hundredths(weight)},
                                        {Points::whole(90), Points::of_hundredths(100 - weight)}};
        CHECK(weighted_mean(two) > Points::whole(60));
        CHECK(weighted_mean(two) < Points::whole(90));
    }
}

TEST_CASE("means and spreads") {
    struct Row {
        std::vector<std::int64_t> hundredths;
        const char* mean;
        const char* spread;
    };
    for (const Row& row :
         {Row{{9000}, "90.00", "0.00"}, Row{{9000, 9000, 9000}, "90.00", "0.00"},
          Row{{9000, 9001}, "90.01", "0.01"},        // 90.005 and 0.005
          Row{{9000, 9000, 9001}, "90.00", "0.00"},  // 0.0047…
          Row{{200, 400, 400, 400, 500, 500, 700, 900}, "5.00", "2.00"},
          Row{{8000, 9000, 10000}, "90.00", "8.16"},  // 8.1649…
          Row{{0, 10000}, "50.00", "50.00"}, Row{{-150, -151}, "-1.50", "0.01"},
          Row{{-100, -100, -101}, "-1.00", "0.00"}, Row{{-101, -101, -100}, "-1.01", "0.00"}}) {
        std::vector<Points> values;
        for (const std::int64_t value : row.hundredths) {
            values.push_back(Points::of_hundredths(value));
        }
        CHECK(to_string(mean(values)) == row.mean);
        CHECK(to_string(standard_deviation(values)) == row.spread);
    }
    std::vector<Points> many(500'000, Points{});
    many.insert(many.end(), 500'000, Points::whole(100));
    CHECK(standard_deviation(many) == Points::whole(50));
}

TEST_CASE("nothing has no mean and no percentage") {
    CHECK_THROWS_AS(weighted_mean({}), std::logic_error);
    const std::vector<Weighted> weightless{{Points::whole(90), Points{}}};
    CHECK_THROWS_AS(weighted_mean(weightless), std::logic_error);
    CHECK_THROWS_AS(mean({}), std::logic_error);
    CHECK_THROWS_AS(standard_deviation({}), std::logic_error);
    CHECK_THROWS_AS(percentage(1, 0), std::logic_error);
    CHECK_THROWS_AS(percentage(1, -1), std::logic_error);
}

TEST_CASE("a percentage has two decimals, rounded half up") {
    struct {
        std::int64_t part;
        std::int64_t whole;
        const char* share;
    } const rows[] = {
        {0, 7, "0.00"},           {7, 7, "100.00"},    {1, 3, "33.33"},     {2, 3, "66.67"},
        {36, 45, "80.00"},        {35, 45, "77.78"},   {1, 8, "12.50"},     {1, 16, "6.25"},
        {1, 32, "3.13"},          {1, 20'000, "0.01"}, {1, 20'001, "0.00"}, {5, 4, "125.00"},
        {23 * 20, 23, "2000.00"},
    };
    for (const auto& [part, whole, share] : rows) {
        CAPTURE(part, whole);
        CHECK(to_string(percentage(part, whole)) == share);
    }
}

TEST_CASE("a score lies in 0.00 to 100.00") {
    struct {
        std::int64_t hundredths;
        bool is_score;
        std::int64_t held;
    } const rows[] = {
        {-1, false, 0},       {0, true, 0},          {1, true, 1},       {9999, true, 9999},
        {10000, true, 10000}, {10001, false, 10000}, {-50000, false, 0}, {50000, false, 10000},
    };
    for (const auto& [hundredths, is_score, held] : rows) {
        CAPTURE(hundredths);
        const Points points = Points::of_hundredths(hundredths);
        CHECK(Score::from(points).has_value() == is_score);
        CHECK(Score::held(points).points() == Points::of_hundredths(held));
    }
    CHECK(to_string(Score::held(Points::whole(95))) == "95.00");
    CHECK(*Score::from(Points::whole(60)) < *Score::from(Points::of_hundredths(6001)));
}

TEST_CASE("points add, subtract and compare as the decimals they are") {
    const Points a = Points::of_hundredths(10);
    const Points b = Points::of_hundredths(20);
    CHECK(a + b == Points::of_hundredths(30));  // 0.1 + 0.2 is 0.3 here
    CHECK(a - b == -a);
    Points sum;
    for (int i = 0; i < 100; ++i) sum += Points::of_hundredths(1);
    CHECK(sum == Points::whole(1));
    sum -= Points::whole(1);
    CHECK(sum == Points{});
    CHECK(-Points::whole(5) < Points{});
}

}  // namespace
}  // namespace kaoping
