// Person: a history of roster rows (rulebook 3).
#include <catch2/catch.hpp>
#include <stdexcept>

#include "records/person.h"

namespace kaoping {
namespace {

struct Row {
    const char* unit = "";
    const char* post = "";
    std::optional<Pool> pool = std::nullopt;
    const char* entry = "";
    const char* leave = "";
    const char* effective = "";
    std::optional<Participation> participation = std::nullopt;
};

RosterRow roster_row(const Row& row) {
    RosterRow result;
    result.number = "P0007";
    result.name = "郑安";
    result.unit = row.unit;
    result.post = row.post;
    result.pool = row.pool;
    result.entry = Day::parse_iso(row.entry);
    result.leave = Day::parse_iso(row.leave);
    result.effective = Day::parse_iso(row.effective);
    result.participation = row.participation;
    return result;
}

Person person(std::initializer_list<Row> rows) {
    std::vector<RosterRow> all;
    for (const Row& row : rows) all.push_back(roster_row(row));
    return Person{PersonId{7}, std::move(all)};
}

const RosterRow& on(const Person& person, const char* day) {
    return person.row_on(*Day::parse_iso(day));
}

TEST_CASE("the row in force is the latest that has taken effect") {
    Row office{"党政办"};
    Row finance{"财政所"};
    finance.effective = "2024-07-01";
    Row village{"青山村"};
    village.effective = "2025-01-01";
    // The order in the file is of no account.
    const auto moved =
        GENERATE_COPY(person({office, finance, village}), person({village, office, finance}),
                      person({finance, village, office}));
    CHECK(on(moved, "2012-03-01").unit == "党政办");
    CHECK(on(moved, "2024-06-30").unit == "党政办");
    CHECK(on(moved, "2024-07-01").unit == "财政所");
    CHECK(on(moved, "2024-12-31").unit == "财政所");
    CHECK(on(moved, "2025-01-01").unit == "青山村");
    CHECK(on(moved, "2999-12-31").unit == "青山村");
    CHECK(moved.history().size() == 3);
}

TEST_CASE("the earliest row also holds before its day") {
    Row first{"党政办"};
    first.effective = "2024-03-01";
    Row second{"财政所"};
    second.effective = "2024-09-01";
    const Person late = person({second, first});
    CHECK(on(late, "2024-01-01").unit == "党政办");
    CHECK(on(late, "2024-08-31").unit == "党政办");
    CHECK(on(late, "2024-09-01").unit == "财政所");
}

TEST_CASE("without a day of its own a row holds from its entry date") {
    Row first{"党政办"};
    first.entry = "2020-01-01";
    Row second{"财政所"};
    second.entry = "2024-05-01";
    const Person both = person({second, first});
    CHECK(on(both, "2024-04-30").unit == "党政办");
    CHECK(on(both, "2024-05-01").unit == "财政所");
    CHECK(to_string(both.service().first) == "2024-05-01");  // of the latest row that has one
}

TEST_CASE("of two rows of one day the one that states its day is the later") {
    Row entered{"党政办"};
    entered.entry = "2024-05-01";
    Row stated{"财政所"};
    stated.effective = "2024-05-01";
    CHECK(on(person({stated, entered}), "2024-05-01").unit == "财政所");
    CHECK(on(person({entered, stated}), "2024-05-01").unit == "财政所");
}

TEST_CASE("entry and leave are those of the latest row that has them") {
    Row first{"党政办"};
    first.entry = "2020-02-01";
    first.leave = "2030-12-31";
    Row second{"财政所"};
    second.effective = "2024-01-01";
    second.leave = "2024-06-30";
    Row third{"农业中心"};
    third.effective = "2024-03-01";
    const Person person_left = person({first, second, third});
    CHECK(to_string(person_left.service().first) == "2020-02-01");
    CHECK(to_string(person_left.service().last) == "2024-06-30");
}

TEST_CASE("service: both ends included, a missing date is open") {
    struct {
        const char* entry;
        const char* leave;
        int days_of_q1;    // of 91
        int days_of_year;  // of 366
    } const rows[] = {
        {"", "", 91, 366},
        {"2024-01-01", "2024-12-31", 91, 366},
        {"2024-02-16", "", 45, 320},  // less than half of the quarter
        {"2024-02-15", "", 46, 321},  // more than half
        {"2024-07-02", "", 0, 183},   // exactly half of the year
        {"2024-07-03", "", 0, 182},
        {"", "2024-01-01", 1, 1},
        {"2024-03-31", "2024-03-31", 1, 1},
        {"2025-01-01", "", 0, 0},
        {"", "2023-12-31", 0, 0},
    };
    for (const auto& [entry, leave, days_of_q1, days_of_year] : rows) {
        CAPTURE(entry, leave);
        Row row{"党政办"};
        row.entry = entry;
        row.leave = leave;
        const Person one = person({row});
        CHECK(one.days_served({day_of(2024, 1, 1), day_of(2024, 3, 31)}) == days_of_q1);
        CHECK(one.days_served(calendar_year(2024)) == days_of_year);
    }
    Row row{"党政办"};
    row.entry = "2024-02-16";
    row.leave = "2024-05-31";
    const Person one = person({row});
    CHECK_FALSE(one.serves_on(day_of(2024, 2, 15)));
    CHECK(one.serves_on(day_of(2024, 2, 16)));
    CHECK(one.serves_on(day_of(2024, 5, 31)));
    CHECK_FALSE(one.serves_on(day_of(2024, 6, 1)));
}

TEST_CASE("a blank category or post is that of the row before") {
    Row first{"党政办", "办事员", Pool::institution};
    Row second{"财政所"};
    second.effective = "2024-01-01";
    Row third{"财政所", "所长", Pool::civil};
    third.effective = "2025-01-01";
    const Person one = person({first, second, third});
    CHECK(on(one, "2024-06-30").post == "办事员");
    CHECK(pool_of(on(one, "2024-06-30")) == Pool::institution);
    CHECK(on(one, "2025-01-01").post == "所长");
    CHECK(pool_of(on(one, "2025-01-01")) == Pool::civil);
}

TEST_CASE("a blank category with none before it is civil") {
    CHECK(pool_of(on(person({Row{"党政办"}}), "2024-01-01")) == Pool::civil);
}

TEST_CASE("who takes part, when the roster says nothing") {
    struct {
        std::optional<Pool> pool;
        std::optional<Participation> said;
        Participation participation;
    } const rows[] = {
        {std::nullopt, std::nullopt, Participation::graded},
        {Pool::civil, std::nullopt, Participation::graded},
        {Pool::village, std::nullopt, Participation::graded},
        {Pool::leader, std::nullopt, Participation::superior},
        {Pool::leader, Participation::graded, Participation::graded},
        {Pool::civil, Participation::superior, Participation::superior},
        {Pool::contract, Participation::excluded, Participation::excluded},
        {Pool::worker, Participation::ungraded, Participation::ungraded},
    };
    for (const auto& [pool, said, participation] : rows) {
        Row row{"党政办"};
        row.pool = pool;
        row.participation = said;
        CHECK(participation_of(roster_row(row)) == participation);
    }
}

TEST_CASE(
    "a leader by the row before is superior too, and a blank participation is not inherited") {
    Row first{"党政办", "", Pool::leader, "", "", "", Participation::graded};
    Row second{"财政所"};
    second.effective = "2024-01-01";
    const Person one = person({first, second});
    CHECK(participation_of(on(one, "2023-12-31")) == Participation::graded);
    CHECK(participation_of(on(one, "2024-01-01")) == Participation::superior);
}

TEST_CASE("name and number are of the latest row, the ID number of the latest that has one") {
    RosterRow old_row = roster_row(Row{"党政办"});
    old_row.name = "郑平";
    old_row.id_number = "11010519491231002X";
    RosterRow new_row = roster_row(Row{"财政所"});
    new_row.effective = day_of(2024, 1, 1);
    const Person one{PersonId{7}, {new_row, old_row}};
    CHECK(one.id() == PersonId{7});
    CHECK(one.number() == "P0007");
    CHECK(one.name() == "郑安");
    CHECK(one.id_number() == "11010519491231002X");
    CHECK(Person(PersonId{8}, {new_row}).id_number().empty());
    CHECK_THROWS_AS(Person(PersonId{9}, {}), std::logic_error);
}

}  // namespace
}  // namespace kaoping
