// What becomes of a fact that is put: the same story for every kind.
#include <catch2/catch.hpp>

#include "office.h"
#include "story.h"

using namespace kaoping;
using namespace kaoping::test;
using What = PutOutcome::What;

namespace {

const Period kQ1{2024, PeriodKind::q1};
const Day kDay = day_of(2024, 3, 5);
const Day kLater = day_of(2024, 4, 6);

}  // namespace

TEST_CASE("outcomes: people") {
    const RosterRow row = roster_row("004", "赵强");
    check_story<RosterRow>({FactKind::people, row, with(row, [](auto& f) { f.leave = kDay; }),
                            with(row, [](auto& f) { f.leave = kLater; }), "left_on", "2024-03-05",
                            "2024-04-06"});
}

TEST_CASE("outcomes: evaluations") {
    check_story<Evaluation>({FactKind::evaluations, evaluation(kLi, kQ1, 9000),
                             evaluation(kLi, kQ1, 9000, 9150), evaluation(kLi, kQ1, 9000, 9151),
                             "review", "91.50", "91.51"});
}

TEST_CASE("outcomes: evaluations, a text cell") {
    const Evaluation fact = evaluation(kLi, kQ1, 9000);
    check_story<Evaluation>(
        {FactKind::evaluations, fact, with(fact, [](auto& f) { f.reviewer = "赵主任"; }),
         with(fact, [](auto& f) { f.reviewer = "钱主任"; }), "reviewer", "赵主任", "钱主任"});
}

TEST_CASE("outcomes: measures") {
    const MeasureDecision fact = warning(kLi, "1号", kDay, {{5, "推诿"}});
    check_story<MeasureDecision>({FactKind::measures, fact,
                                  with(fact,
                                       [](auto& f) {
                                           f.revoked = Told<Day>{kLater, {}};
                                       }),
                                  with(fact,
                                       [](auto& f) {
                                           f.revoked = Told<Day>{kDay, {}};
                                       }),
                                  "revoked_on", "2024-04-06", "2024-03-05"});
}

TEST_CASE("outcomes: transfers") {
    const Transfer fact{kLi, kDay, true, "效能告诫", "", "", "", {}};
    check_story<Transfer>(
        {FactKind::transfers, fact, with(fact, [](auto& f) { f.new_post = "协管员"; }),
         with(fact, [](auto& f) { f.new_post = "司机"; }), "new_post", "协管员", "司机"});
}

TEST_CASE("outcomes: grades") {
    const GradeDecision fact{kLi, 2023, Grade::excellent, "", {}, {}};
    check_story<GradeDecision>({FactKind::grades, fact, with(fact, [](auto& f) { f.day = kDay; }),
                                with(fact, [](auto& f) { f.day = kLater; }), "decided_on",
                                "2024-03-05", "2024-04-06"});
}

TEST_CASE("outcomes: denial reports") {
    const DenialReport fact{"F-1", kLi, kDay, {Finding::open, {}}, false, {}};
    check_story<DenialReport>(
        {FactKind::denial_reports, fact,
         with(fact, [](auto& f) { f.finding.value = Finding::substantiated; }),
         with(fact, [](auto& f) { f.finding.value = Finding::unsubstantiated; }), "finding",
         "substantiated", "unsubstantiated"});
}

TEST_CASE("outcomes: sanctions") {
    const Sanction fact{kLi, "2号", kDay, "记过", {}, {}, {}};
    check_story<Sanction>({FactKind::sanctions, fact, with(fact, [](auto& f) { f.ends = kLater; }),
                           with(fact, [](auto& f) { f.ends = day_of(2025, 1, 1); }), "ends_on",
                           "2024-04-06", "2025-01-01"});
}

TEST_CASE("outcomes: vetoes") {
    const Veto fact{"溪口村", 2024, "", "3号", {}};
    check_story<Veto>({FactKind::vetoes, fact,
                       with(fact, [](auto& f) { f.circumstance = "集体上访"; }),
                       with(fact, [](auto& f) { f.circumstance = "越级上访"; }), "circumstance",
                       "集体上访", "越级上访"});
}

TEST_CASE("outcomes: appeals") {
    const Appeal fact{"申1", kLi, "1号", kDay, kDay, "", {}, {}, {}};
    check_story<Appeal>({FactKind::appeals, fact,
                         with(fact,
                              [](auto& f) {
                                  f.outcome = Told<AppealOutcome>{AppealOutcome::revoked, {}};
                              }),
                         with(fact,
                              [](auto& f) {
                                  f.outcome = Told<AppealOutcome>{AppealOutcome::upheld, {}};
                              }),
                         "outcome", "revoked", "upheld"});
}

TEST_CASE("outcomes: adjustments are the same only when all their cells are") {
    Office office;
    const Adjustment fact{kLi, kDay, Points::whole(2), "文明单位", "文件", {}};
    check_known<Adjustment>(office.store(), {FactKind::adjustments, fact, fact, fact, "", "", ""});
    File file(office.store());
    file.sheet("一", FactKind::adjustments);
    CHECK(file.put(with(fact, [](auto& f) { f.day = kLater; })).what == What::stored);
    CHECK(file.put(with(fact, [](auto& f) { f.points = Points::whole(1); })).what == What::stored);
    CHECK(file.put(with(fact, [](auto& f) { f.reason = "献血"; })).what == What::stored);
    CHECK(file.put(with(fact, [](auto& f) { f.basis = ""; })).what == What::stored);
    CHECK(file.put(with(fact, [](auto& f) { f.person = kWang; })).what == What::stored);
    file.commit();
    CHECK(value_of(office.store().facts_of(kLi)).adjustments.size() == 5);
}

TEST_CASE("outcomes: items") {
    Office office;
    const auto row = items(kLi, kQ1, Stage::self, {1800, 1900, 1400});
    check_known<std::vector<ItemScore>>(office.store(),
                                        {FactKind::items, row, row, row, "", "", ""});

    PutOutcome outcome = import_row(office.store(), FactKind::items,
                                    items(kLi, kQ1, Stage::self, {1800, 1950, 1400}));
    CHECK(outcome.what == What::conflict);
    REQUIRE(outcome.conflicts.size() == 1);
    CHECK(outcome.conflicts[0].field == "能");
    CHECK(outcome.conflicts[0].stored == "19.00");
    CHECK(outcome.conflicts[0].given == "19.50");
    CHECK(outcome.conflicts[0].origin == Origin{SheetId{2}, 2});

    // Another set of indicators is another content.
    outcome = import_row(office.store(), FactKind::items, items(kLi, kQ1, Stage::self, {1800}));
    CHECK(outcome.what == What::conflict);
    CHECK(outcome.conflicts.size() == 2);
    CHECK(value_of(office.store().facts_of(kLi)).items.size() == 3);
}

TEST_CASE("every contradicting field is named") {
    Office office;
    import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9000, 9100, 9200));
    const PutOutcome outcome =
        import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9001, 9100, 9201));
    REQUIRE(outcome.conflicts.size() == 2);
    CHECK(outcome.conflicts[0].field == "self");
    CHECK(outcome.conflicts[1].field == "decision");

    MeasureDecision measure = warning(kLi, "1号", kDay, {{5, ""}});
    import_row(office.store(), FactKind::measures, measure);
    measure.day = kLater;
    measure.measures = {Measure::written};
    const auto conflicts = import_row(office.store(), FactKind::measures, measure).conflicts;
    REQUIRE(conflicts.size() == 2);
    CHECK(conflicts[0].field == "decided_on");
    CHECK(conflicts[1].field == "measures");
    CHECK(conflicts[1].stored == "warning");
    CHECK(conflicts[1].given == "written");
}

TEST_CASE("a person is known by his number") {
    Office office;
    RosterRow row = roster_row("001", "李明");
    row.effective = kDay;
    row.unit = "财政所";
    CHECK(import_row(office.store(), FactKind::people, row).what == What::stored);

    SECTION("another name for it is a contradiction") {
        row.name = "黎明";
        row.effective = kLater;
        const PutOutcome outcome = import_row(office.store(), FactKind::people, row);
        CHECK(outcome.what == What::conflict);
        REQUIRE(outcome.conflicts.size() == 1);
        CHECK(outcome.conflicts[0].field == "name");
        CHECK(outcome.conflicts[0].stored == "李明");
        CHECK(outcome.conflicts[0].given == "黎明");
    }
    SECTION("unless the ID number says that he changed it") {
        row.effective = kLater;
        row.id_number = "11010519491231002X";
        CHECK(import_row(office.store(), FactKind::people, row).what == What::stored);
        row.name = "李小明";
        row.effective = day_of(2024, 5, 1);
        CHECK(import_row(office.store(), FactKind::people, row).what == What::stored);
        row.id_number = "110105194912310038";
        row.effective = day_of(2024, 6, 1);
        const PutOutcome outcome = import_row(office.store(), FactKind::people, row);
        CHECK(outcome.what == What::conflict);
        CHECK(outcome.conflicts.at(0).field == "id_number");
    }
    CHECK(value_of(office.store().roster()).people().size() == 3);
}
