// Escapes, rich text and the memory of shared strings.
#include <catch2/catch.hpp>

#include "importers/xlsx_strings.h"
#include "importers/xlsx_text.h"
#include "reading.h"

namespace kaoping {
namespace {

TEST_CASE("escaped characters of a workbook") {
    const auto [raw, plain] = GENERATE(table<std::string, std::string>({
        {"没有", "没有"},
        {"a_x000D_b", "a\rb"},
        {"_x0009_", "\t"},
        {"_x4e00__x4E8C_", "一二"},
        {"_x005F_x000D_", "_x000D_"},
        {"_xD840__xDC87_", "𠂇"},
        {"_xD840_", "_xD840_"},
        {"_xD840_x", "_xD840_x"},
        {"_xDC87_", "_xDC87_"},
        {"_x0000_", "_x0000_"},
        {"_x000D", "_x000D"},
        {"_x00D_", "_x00D_"},
        {"_x00G0_", "_x00G0_"},
        {"_X000D_", "_X000D_"},
        {"_x", "_x"},
        {"__x000A_", "_\n"},
    }));
    std::string text = raw;
    unescape_in_place(text);
    CHECK(text == plain);
}

TEST_CASE("the beginning of a text is cut between characters") {
    CHECK(beginning_of("短") == "短");
    CHECK(beginning_of(repeated("字", 10)) == repeated("字", 10));
    CHECK(beginning_of(repeated("字", 11)) == repeated("字", 10) + "…");
    CHECK(beginning_of("a" + repeated("字", 10)) == "a" + repeated("字", 9) + "…");
}

TEST_CASE("shared strings keep what they are given up to their limit") {
    SharedStrings strings(1000);
    REQUIRE(strings.add("一季度"));
    REQUIRE(strings.add(""));
    CHECK(strings.at(0) == std::string_view{"一季度"});
    CHECK(strings.at(1) == std::string_view{});
    CHECK_FALSE(strings.at(2).has_value());
    CHECK_FALSE(strings.add(std::string(1000, 'a')));
}

TEST_CASE("empty shared strings take room, too") {
    SharedStrings strings(1000);
    int count = 0;
    while (count < 1000 && strings.add("")) ++count;
    CHECK(count < 100);
}

TEST_CASE("shared strings stay where they are while others are added") {
    SharedStrings strings;
    std::vector<std::string> texts;
    for (int i = 0; i < 300; ++i)
        texts.push_back(std::string(static_cast<std::size_t>(i * 100), 'x'));
    for (const std::string& text : texts) REQUIRE(strings.add(text));
    for (std::size_t i = 0; i < texts.size(); ++i) CHECK(*strings.at(i) == texts[i]);
}

}  // namespace
}  // namespace kaoping
