// The memory of shared strings.
#include <catch2/catch.hpp>

#include "importers/workbook_strings.h"

namespace kaoping {
namespace {

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
