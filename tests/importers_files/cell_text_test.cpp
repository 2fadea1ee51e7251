// Texts, numbers and counts as the cells of all formats have them.
#include <catch2/catch.hpp>

#include "importers/cell_text.h"
#include "reading.h"

namespace kaoping {
namespace {

TEST_CASE("the beginning of a text is cut between characters") {
    CHECK(beginning_of("短") == "短");
    CHECK(beginning_of(repeated("字", 10)) == repeated("字", 10));
    CHECK(beginning_of(repeated("字", 11)) == repeated("字", 10) + "…");
    CHECK(beginning_of("a" + repeated("字", 10)) == "a" + repeated("字", 9) + "…");
}

TEST_CASE("what is a number") {
    const auto [text, is] = GENERATE(table<std::string, bool>({
        {"92", true},      {"92.5", true}, {"-12.50", true}, {"+.5", true},  {"5.", true},
        {"1.2E+17", true}, {"1e5", true},  {"0x10", false},  {".", false},   {"", false},
        {"1E", false},     {"1E+", false}, {"1.2.3", false}, {"INF", false}, {"NaN", false},
        {" 92", false},    {"92 ", false}, {"９２", false},  {"--1", false},
    }));
    CAPTURE(text);
    CHECK(is_number(text) == is);
}

TEST_CASE("counts saturate above every sheet") {
    const auto [text, count] = GENERATE(table<std::string, std::uint32_t>({
        {"1", 1},
        {"007", 7},
        {"1048576", 1'048'576},
        {"1048577", 1'048'577},
        {"2147483648", 1'048'577},
        {"99999999999999999999", 1'048'577},
        {"0", 0},
        {"", 0},
        {"-1", 0},
        {"+1", 0},
        {"1.0", 0},
        {"x", 0},
    }));
    CAPTURE(text);
    CHECK(parse_count(text).value_or(0) == count);
}

}  // namespace
}  // namespace kaoping
