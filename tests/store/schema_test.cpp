// The schema: its steps, and what the database itself refuses.
#include <catch2/catch.hpp>
#include <set>

#include "facts_text.h"
#include "office.h"
#include "records/store/schema.h"
#include "records/store/schema_step1.h"
#include "records/store/schema_step2.h"
#include "records/store/schema_step3.h"
#include "records/store/score_rows.h"

using namespace kaoping;
using namespace kaoping::test;
using store::Database;

namespace {

const Period kQ1{2024, PeriodKind::q1};
const Day kDay = day_of(2024, 3, 5);

void fill_registers(File& file) {
    const HalfYear half{2024, false};
    file.sheet("否定", FactKind::denials).put(Denial{"否1", kLi, kDay, "建房", "", "", "", {}});
    file.sheet("办件", FactKind::cases)
        .put(TimedCase{"办1", kLi, "低保", CaseType::ordinary, kDay, {}, "", {}, {}});
    file.sheet("首问", FactKind::contacts)
        .put(Contact{kDay, ContactWay::visit, "", "", "", "低保", {}, {}, "", {}, {}});
    file.sheet("投诉", FactKind::complaints)
        .put(Complaint{"投1", kDay, "", {}, "推诿", {}, "", {}, {}, {}});
    file.sheet("学习", FactKind::study)
        .put(Attendance{
            kLi, kDay, StudySort::training, "", Points::whole(2), LengthUnit::days, "", {}});
    file.sheet("谈话", FactKind::talks).put(Talk{kLi, kDay, "赵书记", "", {}});
    file.sheet("会议", FactKind::meetings)
        .put(VillageMeeting{"溪口村", half, kDay, kDay, 45, 0, {}, {}});
    file.sheet("票数", FactKind::ballots).put(Ballot{kLi, "溪口村", half, 1, 0, 0, 0, {}, {}});
    file.sheet("评议", FactKind::unit_reviews)
        .put(UnitReview{2024, "财政所", 1, 9, 9, 9, 9, 0, 0, {}});
    file.sheet("档案", FactKind::archive).put(ArchiveItem{kDay, true, 3, "资料", "", {}, "", {}});
    file.sheet("村级", FactKind::village_works)
        .put(VillageWork{"溪口村", 2024, VillageMatter::film, 0, {}});
    file.sheet("联系", FactKind::links).put(LinkedUnit{kLi, 2024, "溪口小学", {}});
    file.sheet("检查", FactKind::inspections)
        .put(Inspection{kDay, "公开", "", {}, InspectionResult::fail, "", {}});
}

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
    fill_registers(file);
    file.commit();
    File wrong(store, "导错.csv");
    wrong.sheet("", FactKind::evaluations).put(evaluation(kWang, kQ1, 9000));
    wrong.commit();
    value_of(store.withdraw(value_of(store.batches()).back().id, "导错了", kWriter));
}

}  // namespace

TEST_CASE("what is kept is only ever added to") {
    Office office;
    fill(office.store());
    const std::string before = facts_text(office.store());
    office.close();
    Database database(office.database(), Database::Access::existing);
    std::set<std::string> tables{store::kKeptTablesOfStep1.begin(),
                                 store::kKeptTablesOfStep1.end()};
    tables.insert(store::kKeptTablesOfStep2.begin(), store::kKeptTablesOfStep2.end());
    tables.insert(store::kKeptTablesOfStep3.begin(), store::kKeptTablesOfStep3.end());
    for (const std::string& table : tables) {
        INFO(table);
        REQUIRE(database.number("SELECT count(*) FROM " + table) > 0);
        const std::string column =
            table == "rule_book_calendar"                                       ? "name"
            : table == "person"                                                 ? "number"
            : table == "rule_book" || table == "batch" || table == "withdrawal" ? "program_version"
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
        {"a person there is not, named by an affair",
         "INSERT INTO denial (day, number, person, matter, sheet, row)"
         " VALUES ('2024-03-05', '1', 99, '建房', 1, 2)"},
        {"a category there is not",
         "INSERT INTO archive_item (filed_on, category, title, sheet, row)"
         " VALUES ('2024-03-05', 12, '资料', 1, 2)"},
        {"fewer votes than none",
         "INSERT INTO ballot (person, entry, half, unit, excellent, competent, basic, incompetent,"
         " sheet, row) VALUES (1, 1, '2024H1', '溪口村', -1, 0, 0, 0, 1, 2)"},
        {"a half of a year there is not",
         "INSERT INTO ballot (person, entry, half, unit, excellent, competent, basic, incompetent,"
         " sheet, row) VALUES (1, 1, '2024H3', '溪口村', 1, 0, 0, 0, 1, 2)"},
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
        " VALUES (1, 1, '2024-03-05', 'warning', 1, 2);"
        "INSERT INTO denial (day, number, person, matter, sheet, row)"
        " VALUES ('2024-03-05', '1', 1, '建房', 1, 2);"
        "INSERT INTO archive_item (filed_on, category, title, sheet, row)"
        " VALUES ('2024-03-05', 11, '资料', 1, 2);"
        "INSERT INTO ballot (person, entry, half, unit, excellent, competent, basic, incompetent,"
        " sheet, row) VALUES (1, 1, '2024H2', '溪口村', 0, 0, 0, 0, 1, 2)");
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

TEST_CASE("a database of the first step keeps its facts, and takes corrections") {
    const Folder folder;
    const std::string path = folder.file("kaoping.db");
    {
        Database database(path, Database::Access::fresh);
        const auto steps = store::schema_steps();
        database.run("PRAGMA application_id = " + std::to_string(0x4B414F50));
        database.run(steps.front());
        database.run("PRAGMA user_version = 1");
        database.run(
            "INSERT INTO rule_book VALUES (1, 'r', 't', 'now', '0.1.0');"
            "INSERT INTO batch VALUES (1, '旧.xlsx', 'd', 'then', '0.1.0');"
            "INSERT INTO source_sheet VALUES (1, 1, '册', 'people', 1, 1, 0, 0),"
            " (2, 1, '分', 'evaluations', 1, 1, 0, 0), (3, 1, '责任', 'measures', 1, 1, 0, 0),"
            " (4, 1, '举报', 'denial-reports', 1, 1, 0, 0);"
            "INSERT INTO person VALUES (1, '001');"
            "INSERT INTO roster_row (person, entry, name, unit, sheet, row)"
            " VALUES (1, 1, '李明', '党政办', 1, 2);"
            "INSERT INTO evaluation (person, year, period, version, self, sheet, row)"
            " VALUES (1, 2024, 'Q1', 1, 9000, 2, 2);"
            "INSERT INTO measure (person, entry, decided_on, document, measures, aggravated, sheet,"
            " row) VALUES (1, 1, '2024-03-05', '1号', 'warning', 1, 3, 2);"
            "INSERT INTO denial_report (person, entry, reported_on, matter, bad_effect, sheet, row)"
            " VALUES (1, 1, '2024-03-05', 'F-1', 1, 4, 2);");
    }
    Store opened = value_of(Store::open(path));
    const auto facts = value_of(opened.facts_of(kLi));
    REQUIRE(facts.evaluations.size() == 1);
    CHECK(facts.evaluations[0].stages[0] == Told<Score>{score(9000).value, {SheetId{2}, 2}});
    REQUIRE(facts.measures.size() == 1);
    CHECK(facts.measures[0].aggravated == true);
    REQUIRE(facts.denial_reports.size() == 1);
    CHECK(facts.denial_reports[0].bad_effect == true);
    CHECK(value_of(opened.roster()).people().size() == 1);
    CHECK(import_row(opened, FactKind::talks, Talk{kLi, kDay, "赵书记", "", {}}).what ==
          PutOutcome::What::stored);
    CHECK(value_of(opened.facts_of(kLi)).talks.size() == 1);
    CHECK(value_of(opened.batches()).at(0).tables.size() == 4);
    CHECK(correct_row(opened, FactKind::evaluations, evaluation(kLi, kQ1, 9100)).what ==
          PutOutcome::What::corrected);
    CHECK(value_of(opened.facts_of(kLi)).evaluations.at(0).stages[0]->value == score(9100).value);
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
    for (const std::string table :
         {"roster_row", "adjustment", "measure", "transfer", "grade_decision", "denial_report",
          "sanction", "appeal", "attendance", "talk", "ballot", "linked_unit"}) {
        queries.push_back("SELECT * FROM " + table + " ORDER BY person, entry");
    }
    for (const std::string& query : queries) {
        store::Statement plan(database, "EXPLAIN QUERY PLAN " + query);
        REQUIRE(plan.step());
        CHECK_THAT(std::string{plan.text(3)}, Catch::StartsWith("SCAN"));
        CHECK_FALSE(plan.step());
    }
}
