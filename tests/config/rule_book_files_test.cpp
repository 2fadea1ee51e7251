// Rule books from disk and from the program.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "config/rule_book_reader.h"

namespace kaoping {
namespace {

RuleBookText sample() {
    const auto text = load_rule_book(KAOPING_SOURCE_DIR "/tests/config/sample/office.toml");
    REQUIRE(text);
    return *text;
}

TEST_CASE("loading a rule book from disk") {
    SECTION("brings the calendars beside it") {
        const RuleBookText text = sample();
        CHECK(text.name == "office.toml");
        REQUIRE(text.calendars.size() == 2);
        CHECK(text.calendars[1].first == "days-2025.toml");
        CHECK(text.calendars[1].second.starts_with("year = 2025"));
    }
    SECTION("says which file is missing") {
        const auto text = load_rule_book("/no/such/rules.toml");
        REQUIRE_FALSE(text);
        CHECK(text.error().kind == Failure::Kind::missing);
        CHECK(text.error().what == "/no/such/rules.toml");
    }
    SECTION("a folder is no rule book") {
        const auto text = load_rule_book(KAOPING_SOURCE_DIR "/tests/config");
        REQUIRE_FALSE(text);
        CHECK(text.error().kind == Failure::Kind::unreadable);
    }
    SECTION("a calendar that is missing is left to the reading") {
        const auto folder = std::filesystem::temp_directory_path() / "kaoping-lonely-book";
        std::filesystem::create_directories(folder);
        std::ofstream{folder / "lonely.toml"} << "calendar = [\"nowhere.toml\"]\n";
        const auto text = load_rule_book((folder / "lonely.toml").string());
        std::filesystem::remove_all(folder);
        REQUIRE(text);
        CHECK(text->calendars.empty());
        const auto reading = read_rule_book(*text);
        CHECK(reading.diagnostics.all()[0].cause == Cause::calendar_missing);
    }
}

TEST_CASE("there is no third rule book in the program") {
    CHECK(built_in_rule_book("township").calendars.size() == 3);
    CHECK_THROWS_AS(built_in_rule_book("county"), std::logic_error);
}

}  // namespace
}  // namespace kaoping
