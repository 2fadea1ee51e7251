// Roster: who a row means (contract "Who a row means"), homonyms above all.
#include <catch2/catch.hpp>

#include "records/roster.h"

namespace kaoping {
namespace {

RosterRow row(const char* number, const char* name, const char* unit, const char* id_number = "",
              std::optional<Day> effective = std::nullopt) {
    RosterRow result;
    result.number = number;
    result.name = name;
    result.unit = unit;
    result.id_number = id_number;
    result.effective = effective;
    return result;
}

// Two called 李伟, of whom one has moved; one who changed her name; one from 县财政所.
Roster office() {
    std::vector<Person> people;
    people.emplace_back(PersonId{1}, std::vector{row("007", "李伟", "财政所", "ID-1")});
    people.emplace_back(PersonId{2},
                        std::vector{row("008", "李伟", "党政办", "ID-2"),
                                    row("008", "李伟", "青山村", "", day_of(2024, 7, 1))});
    people.emplace_back(PersonId{3},
                        std::vector{row("9", "王小燕", "党政办", "ID-3"),
                                    row("9", "王燕", "党政办", "ID-3X", day_of(2024, 7, 1))});
    people.emplace_back(PersonId{4}, std::vector{row("010", "赵敏", "县财政所")});
    return Roster{std::move(people)};
}

std::string numbers(const std::vector<const Person*>& people) {
    std::string text;
    for (const Person* person : people) text += (text.empty() ? "" : " ") + person->number();
    return text;
}

TEST_CASE("by number, to the letter") {
    const Roster roster = office();
    REQUIRE(roster.by_number("007") != nullptr);
    CHECK(roster.by_number("007")->id() == PersonId{1});
    for (const char* number : {"7", "0007", "", "007 "}) {
        CAPTURE(number);
        CHECK(roster.by_number(number) == nullptr);
    }
}

TEST_CASE("by id and by ID number of any row") {
    const Roster roster = office();
    CHECK(roster.by_id(PersonId{3})->name() == "王燕");
    CHECK(roster.by_id(PersonId{5}) == nullptr);
    CHECK(roster.by_id_number("ID-2")->number() == "008");
    CHECK(roster.by_id_number("ID-3")->number() == "9");
    CHECK(roster.by_id_number("ID-3X")->number() == "9");
    CHECK(roster.by_id_number("") == nullptr);
}

TEST_CASE("by name: everybody who bears or bore it, once, in roster order") {
    const Roster roster = office();
    struct {
        const char* name;
        const char* found;
    } const rows[] = {{"李伟", "007 008"}, {"王小燕", "9"}, {"王燕", "9"}, {"赵敏", "010"},
                      {"李", ""},          {"李伟伟", ""},  {"", ""}};
    for (const auto& [name, found] : rows) {
        CAPTURE(name);
        CHECK(numbers(roster.by_name(name)) == found);
    }
}

TEST_CASE("by name and any unit of the history; units are whole words") {
    const Roster roster = office();
    struct {
        const char* name;
        const char* unit;
        const char* found;
    } const rows[] = {
        {"李伟", "财政所", "007"}, {"李伟", "党政办", "008"}, {"李伟", "青山村", "008"},
        {"李伟", "农业中心", ""},  {"李伟", "县财政所", ""},  {"赵敏", "县财政所", "010"},
        {"赵敏", "财政所", ""},    {"王燕", "党政办", "9"},
    };
    for (const auto& [name, unit, found] : rows) {
        CAPTURE(name, unit);
        CHECK(numbers(roster.by_name_and_unit(name, unit)) == found);
    }
    CHECK(was_ever_in(*roster.by_number("008"), "党政办"));
    CHECK_FALSE(was_ever_in(*roster.by_number("008"), "财政所"));
}

TEST_CASE("two of one name in one unit are both found") {
    std::vector<Person> people;
    people.emplace_back(PersonId{1}, std::vector{row("1", "李伟", "财政所")});
    people.emplace_back(PersonId{2}, std::vector{row("2", "李伟", "财政所")});
    const Roster roster{std::move(people)};
    CHECK(numbers(roster.by_name_and_unit("李伟", "财政所")) == "1 2");
}

TEST_CASE("a name taken back is found once") {
    std::vector<Person> people;
    people.emplace_back(PersonId{1},
                        std::vector{row("1", "王燕", "财政所"),
                                    row("1", "王小燕", "财政所", "", day_of(2023, 1, 1)),
                                    row("1", "王燕", "财政所", "", day_of(2024, 1, 1))});
    const Roster roster{std::move(people)};
    CHECK(numbers(roster.by_name("王燕")) == "1");
    CHECK(numbers(roster.by_name("王小燕")) == "1");
}

TEST_CASE("a roster that was moved finds its people") {
    Roster first = office();
    const Roster roster = std::move(first);
    CHECK(roster.people().size() == 4);
    CHECK(roster.by_number("9")->id() == PersonId{3});
    CHECK(numbers(roster.by_name("李伟")) == "007 008");
    CHECK(Roster{}.empty());
    CHECK(Roster{}.by_number("007") == nullptr);
}

}  // namespace
}  // namespace kaoping
