// Corrections: a row of a correcting file replaces what stood there; the old telling stays.
#include <catch2/catch.hpp>

#include "office.h"

using namespace kaoping;
using namespace kaoping::test;
using What = PutOutcome::What;

namespace {

const Period kQ1{2024, PeriodKind::q1};
const Day kDay = day_of(2024, 3, 5);
const Day kLater = day_of(2024, 4, 6);

Evaluation evaluation_of(Store& store, PersonId person) {
    return value_of(store.facts_of(person)).evaluations.at(0);
}
MeasureDecision measure_of(Store& store, PersonId person) {
    const auto facts = value_of(store.facts_of(person));
    REQUIRE(facts.measures.size() == 1);
    return facts.measures[0];
}

}  // namespace

TEST_CASE("a score is corrected, cites the correcting row, and the other cells stay") {
    Office office;
    Evaluation first = evaluation(kLi, kQ1, 9000, 8800);
    first.remark = "初";
    import_row(office.store(), FactKind::evaluations, first);
    Evaluation fact = evaluation(kLi, kQ1, 9100);
    fact.remark = "改";

    File file(office.store(), "更正.xlsx", "自评登错");
    file.sheet("表", FactKind::evaluations);
    const Origin origin{file.sheet_id(), 2};
    const PutOutcome outcome = file.put(fact);
    file.commit();
    CHECK(outcome.what == What::corrected);
    REQUIRE(outcome.conflicts.size() == 2);
    CHECK(outcome.conflicts[0].field == "self");
    CHECK(outcome.conflicts[0].stored == "90.00");
    CHECK(outcome.conflicts[0].given == "91.00");
    CHECK(outcome.conflicts[0].origin == Origin{SheetId{2}, 2});
    CHECK(outcome.conflicts[1].field == "remark");

    office.reopen();
    const Evaluation held = evaluation_of(office.store(), kLi);
    CHECK(held.stages[0] == Told<Score>{score(9100).value, origin});
    CHECK(held.stages[1] == Told<Score>{score(8800).value, {SheetId{2}, 2}});
    CHECK(held.remark == "改");
    CHECK(value_of(office.store().batches()).back().correction_reason == "自评登错");

    // The old figure is now a contradiction, the new one is known.
    CHECK(import_row(office.store(), FactKind::evaluations, first).what == What::conflict);
    CHECK(import_row(office.store(), FactKind::evaluations, fact).what == What::unchanged);
    // And a further correction wins over the first.
    CHECK(correct_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9200)).what ==
          What::corrected);
    CHECK(evaluation_of(office.store(), kLi).stages[0]->value == score(9200).value);
}

TEST_CASE("a correcting file fills, repeats and adds like any other") {
    Office office;
    import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9000));
    File file(office.store(), "更正.xlsx", "核对");
    file.sheet("表", FactKind::evaluations);
    CHECK(file.put(evaluation(kLi, kQ1, 9000, 8800)).what == What::filled);
    CHECK(file.put(evaluation(kLi, kQ1, 9000, 8800)).what == What::twin);
    CHECK(file.put(evaluation(kWang, kQ1, 9000)).what == What::stored);
    CHECK(file.put(evaluation(kWang, kQ1, 9100)).what == What::corrected);
    CHECK(file.put(evaluation(kWang, kQ1, 9100)).what == What::twin);
}

TEST_CASE("删除 takes a cell away; it may be filled again") {
    Office office;
    Evaluation fact = evaluation(kLi, kQ1, 9000, 8800);
    fact.deduction = Told<Points>{Points::whole(2), {}};
    fact.deduction_reason = "迟到";
    import_row(office.store(), FactKind::evaluations, fact);

    const PutOutcome outcome =
        correct_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1),
                    {"review", "deduction", "deduction_reason", "bonus"});
    CHECK(outcome.what == What::corrected);
    REQUIRE(outcome.conflicts.size() == 3);  // there was no bonus
    CHECK(outcome.conflicts[0].field == "review");
    CHECK(outcome.conflicts[0].stored == "88.00");
    CHECK(outcome.conflicts[0].given.empty());
    office.reopen();
    Evaluation held = evaluation_of(office.store(), kLi);
    CHECK(held.stages[0]->value == score(9000).value);
    CHECK_FALSE(held.stages[1]);
    CHECK_FALSE(held.deduction);
    CHECK(held.deduction_reason.empty());

    CHECK(import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, {}, 8700)).what ==
          What::filled);
    CHECK(evaluation_of(office.store(), kLi).stages[1]->value == score(8700).value);
}

TEST_CASE("what says whom or what a fact is about cannot be erased") {
    Office office;
    import_row(office.store(), FactKind::measures, warning(kLi, "1号", kDay, {{5, ""}}));
    const auto fact = warning(kLi, "1号", kDay, {{5, ""}});
    for (const std::string field : {"document", "decided_on", "grounds", "person_number"}) {
        INFO(field);
        CHECK(correct_row(office.store(), FactKind::measures, fact, {field}).what ==
              What::not_erasable);
    }
    CHECK(correct_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9000), {"period"})
              .what == What::not_erasable);
    CHECK(correct_row(office.store(), FactKind::items, items(kLi, kQ1, Stage::self, {1800}), {"德"})
              .what == What::not_erasable);
    CHECK(value_of(office.store().facts_of(kLi)).evaluations.empty());
}

TEST_CASE("a decision is corrected in its cells, its document stays") {
    Office office;
    MeasureDecision fact = warning(kLi, "1号", kDay, {{5, "推诿"}});
    fact.aggravated = true;
    fact.remark = "甲";
    import_row(office.store(), FactKind::measures, fact);

    MeasureDecision other = warning(kLi, "1号", kLater, {{6, "超时"}});
    other.measures = {Measure::admonition};
    other.exemption = "不可抗力";
    const PutOutcome outcome = correct_row(office.store(), FactKind::measures, other, {"remark"});
    CHECK(outcome.what == What::corrected);
    std::vector<std::string> fields;
    for (const FieldConflict& conflict : outcome.conflicts) fields.push_back(conflict.field);
    // An exemption excludes 从重, which goes without being named.
    CHECK(fields == std::vector<std::string>{"decided_on", "measures", "aggravated", "remark"});
    office.reopen();
    const MeasureDecision held = measure_of(office.store(), kLi);
    CHECK(held.day == kLater);
    CHECK(held.measures == MeasureSet{Measure::admonition});
    CHECK_FALSE(held.aggravated.has_value());
    CHECK(held.exempted());
    CHECK(held.remark.empty());
    CHECK(held.grounds.size() == 2);  // grounds add up, they contradict nothing
}

TEST_CASE("a revocation told by mistake is taken back") {
    Office office;
    MeasureDecision fact = warning(kLi, "1号", kDay, {{5, ""}});
    fact.revoked = Told<Day>{kLater, {}};
    import_row(office.store(), FactKind::measures, fact);
    fact.revoked.reset();
    CHECK(correct_row(office.store(), FactKind::measures, fact, {"revoked_on"}).what ==
          What::corrected);
    CHECK_FALSE(measure_of(office.store(), kLi).revoked.has_value());
}

TEST_CASE("a village's veto and a decided grade are corrected") {
    Office office;
    import_row(office.store(), FactKind::vetoes, Veto{"溪口村", 2024, "上访", "", {}});
    CHECK(correct_row(office.store(), FactKind::vetoes, Veto{"溪口村", 2024, "越级上访", "", {}})
              .what == What::corrected);
    CHECK(value_of(office.store().vetoes()).at(0).circumstance == "越级上访");

    const GradeDecision grade{kLi, 2024, Grade::excellent, "3号", kDay, {}};
    import_row(office.store(), FactKind::grades, grade);
    CHECK(correct_row(office.store(), FactKind::grades,
                      GradeDecision{kLi, 2024, Grade::competent, "", {}, {}})
              .what == What::corrected);
    const auto held = value_of(office.store().facts_of(kLi)).grades.at(0);
    CHECK(held.grade == Grade::competent);
    CHECK(held.document == "3号");
}

TEST_CASE("corrected items take the stage they add up to with them") {
    Office office;
    import_row(office.store(), FactKind::items, items(kLi, kQ1, Stage::review, {1800, 1900, 1400}));
    import_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, 9000, 5100));

    // The stage alone cannot differ from its items.
    CHECK(correct_row(office.store(), FactKind::evaluations, evaluation(kLi, kQ1, {}, 5200)).what ==
          What::conflict);
    const PutOutcome outcome = correct_row(office.store(), FactKind::items,
                                           items(kLi, kQ1, Stage::review, {1800, 1900, 1500}));
    CHECK(outcome.what == What::corrected);
    REQUIRE(outcome.conflicts.size() == 2);
    CHECK(outcome.conflicts[0].field == "勤");
    CHECK(outcome.conflicts[1].field == "review");
    office.reopen();
    const auto facts = value_of(office.store().facts_of(kLi));
    REQUIRE(facts.items.size() == 3);
    // What did not change is still told by the first row.
    for (const ItemScore& item : facts.items) {
        CHECK((item.origin.sheet == SheetId{2}) == (item.indicator != "勤"));
    }
    CHECK(facts.evaluations.at(0).stages[1]->value == score(5200).value);
    Points sum;
    for (const ItemScore& item : facts.items) sum += item.points;
    CHECK(sum == Points::of_hundredths(5200));
}

TEST_CASE("a name and an ID number are corrected, the ID number in all rows of the person") {
    Office office;
    RosterRow row = roster_row("001", "李明");
    row.id_number = "11010519491231002X";
    import_row(office.store(), FactKind::people, row);
    row.effective = kDay;
    row.unit = "财政所";
    import_row(office.store(), FactKind::people, row);

    RosterRow other = roster_row("001", "黎明");
    other.id_number = "110105194912310038";
    CHECK(import_row(office.store(), FactKind::people, other).what == What::conflict);
    const PutOutcome outcome = correct_row(office.store(), FactKind::people, other);
    CHECK(outcome.what == What::corrected);
    office.reopen();
    const Roster roster = value_of(office.store().roster());
    const Person& person = *roster.by_number("001");
    CHECK(person.id_number() == "110105194912310038");
    for (const RosterRow& held : person.history()) CHECK(held.id_number == "110105194912310038");
    CHECK(person.history().front().name == "黎明");
    CHECK(roster.by_id_number("11010519491231002X") == nullptr);
}

TEST_CASE("facts that are nothing but their cells are not corrected, they are others") {
    Office office;
    import_row(office.store(), FactKind::adjustments,
               Adjustment{kLi, kDay, Points::whole(-1), "迟到", "", {}});
    CHECK(correct_row(office.store(), FactKind::adjustments,
                      Adjustment{kLi, kDay, Points::whole(-2), "迟到", "", {}})
              .what == What::stored);
    CHECK(value_of(office.store().facts_of(kLi)).adjustments.size() == 2);
}
