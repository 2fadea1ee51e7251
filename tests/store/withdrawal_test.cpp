// Withdrawn batches: what they told is no longer known, what others told of the same still is; and
// rehearsals, of which nothing remains.
#include <catch2/catch.hpp>

#include "facts_text.h"
#include "office.h"

using namespace kaoping;
using namespace kaoping::test;
using What = PutOutcome::What;

namespace {

const Period kQ1{2024, PeriodKind::q1};
const Day kDay = day_of(2024, 3, 5);

BatchId last_batch(Store& store) {
    return value_of(store.batches()).back().id;
}
Withdrawal::What withdraw(Store& store, BatchId batch) {
    return value_of(store.withdraw(batch, "导错了", kWriter)).what;
}

// One row of every kind, as a file tells them.
void tell_all(Store& store, const std::string& name) {
    File file(store, name);
    file.sheet("册", FactKind::people).put(roster_row("001", "李明"));
    file.sheet("分", FactKind::evaluations).put(evaluation(kLi, kQ1, 9000, {}, 8900));
    file.sheet("指标", FactKind::items).put(items(kLi, kQ1, Stage::review, {1800, 1900}));
    file.sheet("加减", FactKind::adjustments)
        .put(Adjustment{kLi, kDay, Points::whole(1), "献血", "", {}});
    file.sheet("责任", FactKind::measures).put(warning(kLi, "1号", kDay, {{5, "甲"}, {6, ""}}));
    file.sheet("调整", FactKind::transfers)
        .put(Transfer{kLi, kDay, true, "效能告诫", "", "", "", {}});
    file.sheet("等次", FactKind::grades).put(GradeDecision{kLi, 2023, Grade::basic, "", {}, {}});
    file.sheet("举报", FactKind::denial_reports)
        .put(DenialReport{"F-1", kLi, kDay, {Finding::substantiated, {}}, true, {}});
    file.sheet("处分", FactKind::sanctions).put(Sanction{kLi, "", kDay, "记过", {}, {}, {}});
    file.sheet("否决", FactKind::vetoes).put(Veto{"溪口村", 2024, "上访", "", {}});
    file.sheet("申诉", FactKind::appeals)
        .put(Appeal{"申1", kLi, "1号", kDay, kDay, "", {}, {}, {}});
    file.commit();
}

}  // namespace

TEST_CASE("a withdrawn batch leaves the store as it was before, and may come again") {
    Office office;
    const std::string before = facts_text(office.store());
    tell_all(office.store(), "甲.xlsx");
    const std::string after = facts_text(office.store());
    const BatchId batch = last_batch(office.store());
    CHECK(withdraw(office.store(), batch) == Withdrawal::What::done);
    CHECK(facts_text(office.store()) == before);
    office.reopen();
    CHECK(facts_text(office.store()) == before);
    CHECK(value_of(office.store().years_with_scores()).empty());
    CHECK(value_of(office.store().file_state("digest of 甲.xlsx")) == FileState::unknown);
    const BatchRecord record = value_of(office.store().batches()).back();
    CHECK(record.is_withdrawn());
    CHECK(record.withdrawn_at == kWriter.now);
    CHECK(record.withdrawal_reason == "导错了");

    CHECK(withdraw(office.store(), batch) == Withdrawal::What::withdrawn_before);
    CHECK(withdraw(office.store(), BatchId{99}) == Withdrawal::What::unknown);
    tell_all(office.store(), "甲.xlsx");
    CHECK(facts_text(office.store()) == after);
}

TEST_CASE("what another file told too stands without the one that told it first") {
    Office office;
    tell_all(office.store(), "甲.xlsx");
    const BatchId first = last_batch(office.store());
    tell_all(office.store(), "乙.xlsx");
    const BatchId second = last_batch(office.store());
    const std::string both = facts_text(office.store());
    CHECK(withdraw(office.store(), first) == Withdrawal::What::done);
    CHECK(facts_text(office.store()) == both);
    CHECK(withdraw(office.store(), second) == Withdrawal::What::done);
    CHECK(value_of(office.store().facts_of(kLi)).measures.empty());
}

TEST_CASE("a cell that a withdrawn file filled is blank again") {
    Office office;
    import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9000));
    import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9000, 8800), "乙.xlsx");
    CHECK(withdraw(office.store(), last_batch(office.store())) == Withdrawal::What::done);
    const auto held = value_of(office.store().facts_of(kLi)).evaluations.at(0);
    CHECK(held.stages[0].has_value());
    CHECK_FALSE(held.stages[1].has_value());
    // Another figure is no contradiction any more.
    CHECK(import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, {}, 7700)).what ==
          What::filled);
}

TEST_CASE("a correction that is withdrawn gives the old figure back") {
    Office office;
    import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9000));
    import_row(office.store(), FactKind::items, items(kWang, kQ1, Stage::self, {1800, 1900}));
    File file(office.store(), "更正.xlsx", "核对");
    file.sheet("分", FactKind::evaluations).put(evaluation(kLi, kQ1, 9100));
    file.sheet("指标", FactKind::items).put(items(kWang, kQ1, Stage::self, {1800, 2000}));
    file.commit();
    CHECK(withdraw(office.store(), last_batch(office.store())) == Withdrawal::What::done);
    CHECK(value_of(office.store().facts_of(kLi)).evaluations.at(0).stages[0]->value ==
          score(9000).value);
    Points sum;
    for (const ItemScore& item : value_of(office.store().facts_of(kWang)).items) sum += item.points;
    CHECK(sum == Points::of_hundredths(3700));
}

TEST_CASE("a correction that later files rest on stays") {
    Office office;
    Store& store = office.store();
    SECTION("in a score") {
        import_row(store, FactKind::evaluations, evaluation(kLi, kQ1, 9000));
        correct_row(store, FactKind::evaluations, evaluation(kLi, kQ1, 9100));
        const BatchId correction = last_batch(store);
        import_row(store, FactKind::evaluations, evaluation(kLi, kQ1, 9100), "丙.xlsx");
        const auto outcome = value_of(store.withdraw(correction, "x", kWriter));
        CHECK(outcome.what == Withdrawal::What::contradicted);
        REQUIRE(outcome.conflicts.size() == 1);
        CHECK(outcome.conflicts[0].stored == "90.00");
        CHECK(outcome.conflicts[0].given == "91.00");
        CHECK(value_of(store.facts_of(kLi)).evaluations.at(0).stages[0]->value ==
              score(9100).value);
        CHECK(withdraw(store, last_batch(store)) == Withdrawal::What::done);
        CHECK(withdraw(store, correction) == Withdrawal::What::done);
    }
    SECTION("in a decision") {
        MeasureDecision fact = warning(kLi, "1号", kDay, {{5, ""}});
        import_row(store, FactKind::measures, fact);
        fact.day = day_of(2024, 3, 6);
        correct_row(store, FactKind::measures, fact);
        const BatchId correction = last_batch(store);
        import_row(store, FactKind::measures, fact, "丙.xlsx");
        CHECK(withdraw(store, correction) == Withdrawal::What::contradicted);
    }
    SECTION("in a stage that items add up to") {
        import_row(store, FactKind::evaluations, evaluation(kLi, kQ1, 5000));
        correct_row(store, FactKind::evaluations, evaluation(kLi, kQ1, 5100));
        const BatchId correction = last_batch(store);
        import_row(store, FactKind::items, items(kLi, kQ1, Stage::self, {1800, 1900, 1400}));
        CHECK(withdraw(store, correction) == Withdrawal::What::contradicted);
    }
}

TEST_CASE("a roster is needed as long as facts are about its people") {
    Office office;
    Store& store = office.store();
    File roster(store, "新人.xlsx");
    roster.sheet("册", FactKind::people);
    roster.put(roster_row("004", "赵强"));
    roster.put(roster_row("005", "钱芳"));
    roster.commit();
    const BatchId batch = last_batch(store);
    import_row(store, FactKind::evaluations, evaluation({5}, kQ1, 9000));
    const auto outcome = value_of(store.withdraw(batch, "x", kWriter));
    CHECK(outcome.what == Withdrawal::What::people_needed);
    CHECK(outcome.file == "新人.xlsx");
    CHECK(outcome.people == std::vector<std::string>{"005"});
    CHECK(value_of(store.roster()).people().size() == 5);

    CHECK(withdraw(store, last_batch(store)) == Withdrawal::What::done);
    CHECK(withdraw(store, batch) == Withdrawal::What::done);
    CHECK(value_of(store.roster()).people().size() == 3);
    // The number is free for whoever comes next.
    CHECK(import_row(store, FactKind::people, roster_row("004", "孙丽")).what == What::stored);
    CHECK(value_of(store.roster()).by_number("004")->name() == "孙丽");
}

TEST_CASE("a rehearsal is real while it lasts and leaves nothing") {
    Office office;
    const std::string before = facts_text(office.store());
    {
        const Rehearsal rehearsal = value_of(office.store().rehearse(kWriter));
        File people(office.store(), "册.xlsx");
        people.sheet("册", FactKind::people).put(roster_row("004", "赵强"));
        people.commit();
        {
            File refused(office.store(), "退.xlsx");
            refused.sheet("分", FactKind::evaluations).put(evaluation({4}, kQ1, 9000));
        }
        CHECK(value_of(office.store().facts_of({4})).evaluations.empty());
        CHECK(import_row(office.store(), FactKind::evaluations, evaluation({4}, kQ1, 9000)).what ==
              What::stored);
        CHECK(value_of(office.store().roster()).people().size() == 4);
        CHECK(value_of(office.store().batches()).size() == 3);
    }
    CHECK(facts_text(office.store()) == before);
    office.reopen();
    CHECK(facts_text(office.store()) == before);
    CHECK(value_of(office.store().batches()).size() == 1);
    CHECK(import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9000)).what ==
          What::stored);
}

TEST_CASE("misuse of withdrawing and rehearsing is a defect") {
    Office office;
    CHECK_THROWS_AS(office.store().withdraw(BatchId{1}, "", kWriter), std::logic_error);
    const Rehearsal rehearsal = value_of(office.store().rehearse(kWriter));
    CHECK_THROWS_AS(office.store().rehearse(kWriter), std::logic_error);
}
