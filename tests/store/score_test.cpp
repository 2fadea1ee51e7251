// Scores that come in parts: stages from several files, items beside evaluations.
#include <catch2/catch.hpp>

#include "office.h"

using namespace kaoping;
using namespace kaoping::test;
using What = PutOutcome::What;

namespace {

const Period kQ1{2024, PeriodKind::q1};

Evaluation only_evaluation(Store& store, PersonId person) {
    const auto facts = value_of(store.facts_of(person));
    REQUIRE(facts.evaluations.size() == 1);
    return facts.evaluations[0];
}

}  // namespace

TEST_CASE("each stage cites the row that told it") {
    Office office;
    Evaluation self = evaluation(kLi, kQ1, 9000);
    self.remark = "自评";
    Evaluation review = evaluation(kLi, kQ1, 9000, 8800);
    review.reviewer = "赵主任";
    Evaluation decision = evaluation(kLi, kQ1, {}, {}, 8900);
    decision.bonus = Told<Points>{Points::whole(2), {}};

    std::vector<Origin> origins;
    for (const Evaluation& fact : {self, review, decision}) {
        File file(office.store());
        file.sheet("分", FactKind::evaluations);
        origins.push_back({file.sheet_id(), 2});
        CHECK(file.put(fact).what == (origins.size() == 1 ? What::stored : What::filled));
        file.commit();
    }
    office.reopen();
    const Evaluation folded = only_evaluation(office.store(), kLi);
    CHECK(folded.origin == origins[0]);
    CHECK(folded.stages[0] == Told<Score>{score(9000).value, origins[0]});
    CHECK(folded.stages[1] == Told<Score>{score(8800).value, origins[1]});
    CHECK(folded.stages[2] == Told<Score>{score(8900).value, origins[2]});
    CHECK(folded.bonus == Told<Points>{Points::whole(2), origins[2]});
    CHECK(folded.remark == "自评");
    CHECK(folded.reviewer == "赵主任");

    // A contradiction is to the row that told that cell, text or not.
    Evaluation other = evaluation(kLi, kQ1, {}, 8801);
    other.reviewer = "钱主任";
    const auto conflicts = import_row(office.store(), FactKind::evaluations, other).conflicts;
    REQUIRE(conflicts.size() == 2);
    CHECK(conflicts[0].origin == origins[1]);
    CHECK(conflicts[1].field == "reviewer");
    CHECK(conflicts[1].origin == origins[1]);
}

TEST_CASE("a second row of one sheet may fill the first, but not repeat it") {
    Office office;
    File file(office.store());
    file.sheet("分", FactKind::evaluations);
    CHECK(file.put(evaluation(kLi, kQ1, 9000)).what == What::stored);
    CHECK(file.put(evaluation(kLi, kQ1, 9000, 8800)).what == What::filled);
    const PutOutcome outcome = file.put(evaluation(kLi, kQ1, {}, 8800));
    CHECK(outcome.what == What::twin);
    CHECK(outcome.other == Origin{file.sheet_id(), 2});
}

TEST_CASE("evaluations of persons in any order find their earlier versions") {
    Office office;
    File file(office.store());
    file.sheet("自评", FactKind::evaluations);
    for (const PersonId person : {kZhang, kLi, kWang}) {
        CHECK(file.put(evaluation(person, kQ1, 9000)).what == What::stored);
    }
    file.sheet("复核", FactKind::evaluations);
    for (const PersonId person : {kLi, kZhang, kWang}) {
        CHECK(file.put(evaluation(person, kQ1, {}, 8000)).what == What::filled);
    }
    CHECK(file.put(evaluation(kLi, {2025, PeriodKind::q1}, 7000)).what == What::stored);
    CHECK(file.put(evaluation(kZhang, kQ1, 9100)).what == What::conflict);
}

TEST_CASE("a stage and its items must agree, whichever comes first") {
    Office office;
    const auto row = items(kLi, kQ1, Stage::review, {1800, 1900, 1400});  // 51.00
    const bool items_first = GENERATE(true, false);
    const bool agree = GENERATE(true, false);
    const Evaluation fact = evaluation(kLi, kQ1, 9000, agree ? 5100 : 5101);

    PutOutcome outcome;
    if (items_first) {
        import_row(office.store(), FactKind::items, row);
        outcome = import_row(office.store(), FactKind::evaluations, fact);
    } else {
        import_row(office.store(), FactKind::evaluations, fact);
        outcome = import_row(office.store(), FactKind::items, row);
    }
    if (agree) {
        CHECK(outcome.what == What::stored);
        return;
    }
    CHECK(outcome.what == What::conflict);
    REQUIRE(outcome.conflicts.size() == 1);
    CHECK(outcome.conflicts[0].field == "review");
    CHECK(outcome.conflicts[0].stored == (items_first ? "51.00" : "51.01"));
    CHECK(outcome.conflicts[0].given == (items_first ? "51.01" : "51.00"));
    CHECK(outcome.conflicts[0].origin == Origin{SheetId{2}, 2});
    const auto facts = value_of(office.store().facts_of(kLi));
    CHECK(facts.evaluations.size() == (items_first ? 0U : 1U));
    CHECK(facts.items.size() == (items_first ? 3U : 0U));
}

TEST_CASE("a stage filled later must agree with items told in the same file") {
    Office office;
    File file(office.store());
    file.sheet("分", FactKind::evaluations);
    file.put(evaluation(kLi, kQ1, 9000));
    file.sheet("指标", FactKind::items);
    CHECK(file.put(items(kLi, kQ1, Stage::review, {1800, 1900, 1400})).what == What::stored);
    CHECK(file.put(items(kLi, kQ1, Stage::self, {1800, 1900, 1400})).what == What::conflict);
    file.sheet("复核", FactKind::evaluations);
    CHECK(file.put(evaluation(kLi, kQ1, {}, 5099)).what == What::conflict);
    CHECK(file.put(evaluation(kLi, kQ1, {}, 5100)).what == What::filled);
}

TEST_CASE("years with scores come from evaluations and items") {
    Office office;
    CHECK(value_of(office.store().years_with_scores()).empty());
    import_row(office.store(), FactKind::evaluations, evaluation(kLi, {2025, PeriodKind::y}, 1));
    import_row(office.store(), FactKind::evaluations, evaluation(kWang, {2025, PeriodKind::q1}, 1));
    import_row(office.store(), FactKind::items,
               items(kLi, {2023, PeriodKind::q1}, Stage::self, {1800}));
    CHECK(value_of(office.store().years_with_scores()) == std::vector<int>{2023, 2025});
}
