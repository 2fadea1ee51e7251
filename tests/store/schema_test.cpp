// The schema: its steps, and what the database itself refuses.
#include <catch2/catch.hpp>

#include "facts_text.h"
#include "office.h"
#include "records/store/schema.h"
#include "records/store/schema_text.h"
#include "records/store/score_rows.h"

using namespace kaoping;
using namespace kaoping::test;
using store::Database;

namespace {

const Period kQ1{2024, PeriodKind::q1};
const Day kDay = day_of(2024, 3, 5);

// An office with a row in every fact table.
void fill(Store& store) {
    File file(store);
    file.sheet("分", FactKind::evaluations).put(evaluation(kLi, kQ1, 9000));
    file.sheet("指标", FactKind::items).put(items(kLi, kQ1, Stage::review, {1800}));
    file.sheet("加减", FactKind::adjustments)
        .put(Adjustment{kLi, kDay, Points::whole(1), "献血", "", {}});
    file.sheet("责任", FactKind::measures).put(warning(kLi, "1号", kDay, {{5, ""}}));
    file.sheet("调整", FactKind::transfers)
        .put(Transfer{kLi, kDay, true, "效能告诫", "", "", "", {}});
    file.sheet("等次", FactKind::grades).put(GradeDecision{kLi, 2023, Grade::basic, "", {}, {}});
    file.sheet("举报", FactKind::denial_reports)
        .put(DenialReport{"F-1", kLi, kDay, {Finding::open, {}}, false, {}});
    file.sheet("处分", FactKind::sanctions).put(Sanction{kLi, "", kDay, "记过", {}, {}, {}});
    file.sheet("否决", FactKind::vetoes).put(Veto{"溪口村", 2024, "", "", {}});
    file.sheet("申诉", FactKind::appeals)
        .put(Appeal{"申1", kLi, "1号", kDay, kDay, "", {}, {}, {}});
    file.commit();
}

}  // namespace

TEST_CASE("what is kept is only ever added to") {
    Office office;
    fill(office.store());
    const std::string before = facts_text(office.store());
    office.close();
    Database database(office.database(), Database::Access::existing);
    for (const std::string table : store::kKeptTablesOfStep1) {
        INFO(table);
        REQUIRE(database.number("SELECT count(*) FROM " + table) > 0);
        const std::string column = table == "rule_book_calendar"              ? "name"
                                   : table == "person"                        ? "number"
                                   : table == "rule_book" || table == "batch" ? "program_version"
                                                                              : "row";
        CHECK_THROWS_WITH(database.run("UPDATE " + table + " SET " + column + " = " + column),
                          Catch::Contains("only added to"));
        CHECK_THROWS_WITH(database.run("DELETE FROM " + table), Catch::Contains("only added to"));
    }
    office.reopen();
    CHECK(facts_text(office.store()) == before);
}

TEST_CASE("the database refuses what is no fact") {
    struct Refused {
        std::string what, sql;
    };
    const std::vector<Refused> cases{
        {"a score above 100",
         "INSERT INTO evaluation (person, year, period, version, self, sheet,"
         " row) VALUES (1, 2024, 'Q2', 1, 10001, 1, 2)"},
        {"a period there is not",
         "INSERT INTO evaluation (person, year, period, version, sheet,"
         " row) VALUES (1, 2024, 'Q5', 1, 1, 2)"},
        {"a score as a text",
         "INSERT INTO evaluation (person, year, period, version, self, sheet,"
         " row) VALUES (1, 2024, 'Q2', 1, '九十', 1, 2)"},
        {"a person there is not",
         "INSERT INTO evaluation (person, year, period, version, sheet,"
         " row) VALUES (99, 2024, 'Q2', 1, 1, 2)"},
        {"a sheet there is not",
         "INSERT INTO evaluation (person, year, period, version, sheet,"
         " row) VALUES (1, 2024, 'Q2', 1, 99, 2)"},
        {"a day there is not",
         "INSERT INTO adjustment (person, entry, day, points, sheet, row)"
         " VALUES (1, 1, '2024-02-30', 100, 1, 2)"},
        {"a measure there is not",
         "INSERT INTO measure (person, entry, decided_on, measures, sheet,"
         " row) VALUES (1, 1, '2024-03-05', '警告', 1, 2)"},
        {"one number for two persons", "INSERT INTO person (number) VALUES ('001')"},
    };
    Office office;
    office.close();
    Database database(office.database(), Database::Access::existing);
    database.run("PRAGMA foreign_keys = ON");
    for (const Refused& refused : cases) {
        INFO(refused.what);
        CHECK_THROWS_AS(database.run(refused.sql), std::logic_error);
    }
    // The same statements with what there is: nothing of them is wrong but the one thing.
    database.run(
        "INSERT INTO evaluation (person, year, period, version, self, sheet, row)"
        " VALUES (1, 2024, 'Q2', 1, 10000, 1, 2);"
        "INSERT INTO adjustment (person, entry, day, points, sheet, row)"
        " VALUES (1, 1, '2024-02-29', 100, 1, 2);"
        "INSERT INTO measure (person, entry, decided_on, measures, sheet, row)"
        " VALUES (1, 1, '2024-03-05', 'warning', 1, 2)");
}

TEST_CASE("an older database is brought up to date, once, and keeps its data") {
    Office office;
    fill(office.store());
    const std::string before = facts_text(office.store());
    office.close();

    const auto released = store::schema_steps();
    std::vector<std::string> steps(released.begin(), released.end());
    steps.push_back(
        "CREATE TABLE closing (period TEXT NOT NULL) STRICT;"
        "INSERT INTO closing VALUES ('2024Q1');");
    {
        Database database(office.database(), Database::Access::existing);
        CHECK(database.number("PRAGMA user_version") == static_cast<int>(released.size()));
        store::update_schema(database, steps);
        store::update_schema(database, steps);
        CHECK(database.number("SELECT count(*) FROM closing") == 1);
        CHECK(database.number("PRAGMA user_version") == static_cast<int>(steps.size()));
        // The program before knows that it must not touch it.
        CHECK_THROWS_AS(store::update_schema(database, released), store::Trouble);
        database.run("PRAGMA user_version = " + std::to_string(released.size()));
    }
    office.reopen();
    CHECK(facts_text(office.store()) == before);
}

TEST_CASE("a step that fails leaves the database as it was") {
    Office office;
    office.close();
    const auto released = store::schema_steps();
    std::vector<std::string> steps(released.begin(), released.end());
    steps.push_back("CREATE TABLE closing (period TEXT) STRICT;");
    steps.push_back("INSERT INTO person (id, number) VALUES (1, 'x');");
    {
        Database database(office.database(), Database::Access::existing);
        CHECK_THROWS_AS(store::update_schema(database, steps), std::logic_error);
        CHECK(database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'closing'") == 0);
    }
    office.reopen();
}

TEST_CASE("cursors over all persons need no sorting") {
    Office office;
    office.close();
    Database database(office.database(), Database::Access::existing);
    std::vector<std::string> queries{store::select_evaluations(""), store::select_items("")};
    for (const std::string table : {"roster_row", "adjustment", "measure", "transfer",
                                    "grade_decision", "denial_report", "sanction", "appeal"}) {
        queries.push_back("SELECT * FROM " + table + " ORDER BY person, entry");
    }
    for (const std::string& query : queries) {
        store::Statement plan(database, "EXPLAIN QUERY PLAN " + query);
        REQUIRE(plan.step());
        CHECK_THAT(std::string{plan.text(3)}, Catch::StartsWith("SCAN"));
        CHECK_FALSE(plan.step());
    }
}
