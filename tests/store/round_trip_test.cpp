// Every field of every kind comes back as it was put, each in its own cell.
#include <catch2/catch.hpp>

#include "office.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

const Period kQ1{2024, PeriodKind::q1};

Day day(int number) {
    return day_of(2024, 1 + number / 28, 1 + number % 28);
}

// The person's facts after the only fact of a file was put and the database opened again.
template <class Fact>
PersonFacts stored_facts(Office& office, FactKind kind, const Fact& fact) {
    const PutOutcome outcome = import_row(office.store(), kind, fact);
    REQUIRE(outcome.what == PutOutcome::What::stored);
    office.reopen();
    return value_of(office.store().facts_of(kLi));
}

// The origin of the first data row of the file those facts came in: the second sheet there is.
const Origin kRow{SheetId{2}, 2};

}  // namespace

TEST_CASE("a roster row comes back with all its cells") {
    Office office;
    RosterRow row;
    row.number = "099";
    row.name = "欧阳·修";
    row.unit = "财政所";
    row.post = "所长";
    row.pool = Pool::institution;
    row.id_number = "11010519491231002X";
    row.entry = day(1);
    row.leave = day(2);
    row.participation = Participation::superior;
    row.effective = day(3);
    row.remark = "借调";
    import_row(office.store(), FactKind::people, row);
    office.reopen();

    const Roster roster = value_of(office.store().roster());
    const Person* person = roster.by_number("099");
    REQUIRE(person != nullptr);
    CHECK(person->id() == PersonId{4});
    REQUIRE(person->history().size() == 1);
    const RosterRow& stored = person->history().front();
    CHECK(stored.number == row.number);
    CHECK(stored.name == row.name);
    CHECK(stored.unit == row.unit);
    CHECK(stored.post == row.post);
    CHECK(stored.pool == row.pool);
    CHECK(stored.id_number == row.id_number);
    CHECK(stored.entry == row.entry);
    CHECK(stored.leave == row.leave);
    CHECK(stored.participation == row.participation);
    CHECK(stored.effective == row.effective);
    CHECK(stored.remark == row.remark);
    CHECK(stored.origin == kRow);
}

TEST_CASE("blank cells come back blank") {
    Office office;
    const Roster roster = value_of(office.store().roster());
    const RosterRow& row = roster.by_number("001")->history().front();
    CHECK(row.post.empty());
    CHECK_FALSE(row.pool);
    CHECK_FALSE(row.entry);
    CHECK_FALSE(row.leave);
    CHECK_FALSE(row.participation);
    CHECK_FALSE(row.effective);

    const auto facts =
        stored_facts(office, FactKind::measures, warning(kLi, "", day(1), {{7, ""}}));
    const MeasureDecision& measure = facts.measures.at(0);
    CHECK(measure.document.empty());
    CHECK_FALSE(measure.responsibility);
    CHECK_FALSE(measure.aggravated);
    CHECK_FALSE(measure.exempted());
    CHECK_FALSE(measure.act_day);
    CHECK_FALSE(measure.corrected);
    CHECK_FALSE(measure.revoked);
    CHECK(measure.grounds == std::vector<Ground>{{7, ""}});
}

TEST_CASE("twelve evaluations come back, each in its own cell") {
    Office office;
    File file(office.store());
    file.sheet("分", FactKind::evaluations);
    std::int64_t next = 5001;
    for (const PersonId person : {kLi, kWang}) {
        for (const PeriodKind kind : kAllPeriods) {
            Evaluation fact = evaluation(person, {2024, kind}, next, next + 1, next + 2);
            fact.bonus = Told<Points>{Points::of_hundredths(next + 3), {}};
            fact.deduction = Told<Points>{Points::of_hundredths(next + 4), {}};
            fact.deduction_reason = "事由" + std::to_string(next);
            fact.reviewer = "复核" + std::to_string(next);
            fact.remark = "备注" + std::to_string(next);
            CHECK(file.put(fact).what == PutOutcome::What::stored);
            next += 10;
        }
    }
    const SheetId sheet = file.sheet_id();
    file.commit();
    office.reopen();

    next = 5001;
    std::uint32_t row = 2;
    for (const PersonId person : {kLi, kWang}) {
        const auto facts = value_of(office.store().facts_of(person));
        REQUIRE(facts.evaluations.size() == 6);
        for (std::size_t at = 0; at < 6; ++at) {
            const Evaluation& fact = facts.evaluations[at];
            const Origin origin{sheet, row++};
            CHECK(fact.person == person);
            CHECK(fact.period == Period{2024, kAllPeriods[at]});
            for (std::int64_t stage = 0; stage < 3; ++stage) {
                const auto& told = fact.stages[static_cast<std::size_t>(stage)];
                CHECK(told->value.points().hundredths() == next + stage);
                CHECK(told->origin == origin);
            }
            CHECK(fact.bonus == Told<Points>{Points::of_hundredths(next + 3), origin});
            CHECK(fact.deduction == Told<Points>{Points::of_hundredths(next + 4), origin});
            CHECK(fact.deduction_reason == "事由" + std::to_string(next));
            CHECK(fact.reviewer == "复核" + std::to_string(next));
            CHECK(fact.remark == "备注" + std::to_string(next));
            CHECK(fact.origin == origin);
            next += 10;
        }
    }
    CHECK(value_of(office.store().facts_of(kZhang)).evaluations.empty());
}

TEST_CASE("items come back") {
    Office office;
    const auto facts =
        stored_facts(office, FactKind::items, items(kLi, kQ1, Stage::review, {1901, 2002, 0}));
    REQUIRE(facts.items.size() == 3);
    std::vector<std::pair<std::string, std::int64_t>> found;
    for (const ItemScore& item : facts.items) {
        CHECK(item.person == kLi);
        CHECK(item.period == kQ1);
        CHECK(item.stage == Stage::review);
        CHECK(item.origin == kRow);
        found.emplace_back(item.indicator, item.points.hundredths());
    }
    CHECK(found == decltype(found){{"勤", 0}, {"德", 1901}, {"能", 2002}});
}

TEST_CASE("an adjustment comes back") {
    Office office;
    const Adjustment fact{kLi, day(1), Points::of_hundredths(-125), "迟到", "考勤表", {}};
    const auto facts = stored_facts(office, FactKind::adjustments, fact);
    REQUIRE(facts.adjustments.size() == 1);
    const Adjustment& stored = facts.adjustments[0];
    CHECK(stored.person == kLi);
    CHECK(stored.day == fact.day);
    CHECK(stored.points == fact.points);
    CHECK(stored.reason == fact.reason);
    CHECK(stored.basis == fact.basis);
    CHECK(stored.origin == kRow);
}

TEST_CASE("a decision on measures comes back with all its cells") {
    Office office;
    MeasureDecision fact = warning(kLi, "溪效〔2024〕1号", day(1), {{5, "推诿"}, {0, "态度差"}});
    fact.responsibility = Responsibility::main;
    fact.measures = {Measure::written, Measure::warning};
    fact.aggravated = true;
    fact.act_day = day(2);
    fact.served_day = day(3);
    fact.authority = "领导小组";
    fact.deadline = day(4);
    fact.corrected = Told<Day>{day(5), {}};
    fact.revoked = Told<Day>{day(6), {}};
    fact.remark = "已约谈";
    const auto facts = stored_facts(office, FactKind::measures, fact);
    REQUIRE(facts.measures.size() == 1);
    const MeasureDecision& stored = facts.measures[0];
    CHECK(stored.person == kLi);
    CHECK(stored.document == fact.document);
    CHECK(stored.day == fact.day);
    CHECK(stored.grounds == std::vector<Ground>{{5, "推诿"}, {0, "态度差"}});
    CHECK(stored.responsibility == fact.responsibility);
    CHECK(stored.measures == fact.measures);
    CHECK(stored.aggravated == true);
    CHECK(stored.act_day == fact.act_day);
    CHECK(stored.served_day == fact.served_day);
    CHECK(stored.authority == fact.authority);
    CHECK(stored.deadline == fact.deadline);
    CHECK(stored.corrected == Told<Day>{day(5), kRow});
    CHECK(stored.revoked == Told<Day>{day(6), kRow});
    CHECK(stored.remark == fact.remark);
    CHECK(stored.origin == kRow);

    MeasureDecision exempt = warning(kLi, "2号", day(9), {{1, ""}});
    exempt.exemption = "不可抗力";
    import_row(office.store(), FactKind::measures, exempt);
    CHECK(value_of(office.store().facts_of(kLi)).measures.at(1).exemption == "不可抗力");
}

TEST_CASE("a transfer comes back") {
    Office office;
    const Transfer fact{kLi, day(1), true, "效能告诫", "办事员", "协管员", "溪组〔2024〕3号", {}};
    const auto facts = stored_facts(office, FactKind::transfers, fact);
    REQUIRE(facts.transfers.size() == 1);
    const Transfer& stored = facts.transfers[0];
    CHECK(stored.person == kLi);
    CHECK(stored.day == fact.day);
    CHECK(stored.for_warnings);
    CHECK(stored.reason == fact.reason);
    CHECK(stored.old_post == fact.old_post);
    CHECK(stored.new_post == fact.new_post);
    CHECK(stored.document == fact.document);
    CHECK(stored.origin == kRow);
}

TEST_CASE("a decided grade comes back") {
    Office office;
    const GradeDecision fact{kLi, 2023, Grade::undetermined, "5号", day(1), {}};
    const auto facts = stored_facts(office, FactKind::grades, fact);
    REQUIRE(facts.grades.size() == 1);
    const GradeDecision& stored = facts.grades[0];
    CHECK(stored.person == kLi);
    CHECK(stored.year == fact.year);
    CHECK(stored.grade == fact.grade);
    CHECK(stored.document == fact.document);
    CHECK(stored.day == fact.day);
    CHECK(stored.origin == kRow);
}

TEST_CASE("a denial report comes back") {
    Office office;
    const DenialReport fact{"F-7", kLi, day(1), {Finding::substantiated, {}}, true, {}};
    const auto facts = stored_facts(office, FactKind::denial_reports, fact);
    REQUIRE(facts.denial_reports.size() == 1);
    const DenialReport& stored = facts.denial_reports[0];
    CHECK(stored.person == kLi);
    CHECK(stored.matter == fact.matter);
    CHECK(stored.day == fact.day);
    CHECK(stored.finding == Told<Finding>{Finding::substantiated, kRow});
    CHECK(stored.bad_effect == true);
    CHECK(stored.origin == kRow);
}

TEST_CASE("a sanction comes back") {
    Office office;
    const Sanction fact{kLi, "9号", day(1), "记过", day(2), Told<Day>{day(3), {}}, {}};
    const auto facts = stored_facts(office, FactKind::sanctions, fact);
    REQUIRE(facts.sanctions.size() == 1);
    const Sanction& stored = facts.sanctions[0];
    CHECK(stored.person == kLi);
    CHECK(stored.document == fact.document);
    CHECK(stored.day == fact.day);
    CHECK(stored.kind == fact.kind);
    CHECK(stored.ends == fact.ends);
    CHECK(stored.revoked == Told<Day>{day(3), kRow});
    CHECK(stored.origin == kRow);
}

TEST_CASE("a veto comes back") {
    Office office;
    const Veto fact{"溪口村", 2024, "集体上访", "11号", {}};
    import_row(office.store(), FactKind::vetoes, fact);
    office.reopen();
    const auto vetoes = value_of(office.store().vetoes());
    REQUIRE(vetoes.size() == 1);
    CHECK(vetoes[0].unit == fact.unit);
    CHECK(vetoes[0].year == fact.year);
    CHECK(vetoes[0].circumstance == fact.circumstance);
    CHECK(vetoes[0].document == fact.document);
    CHECK(vetoes[0].origin == kRow);
}

TEST_CASE("an appeal comes back") {
    Office office;
    const Appeal fact{"申1",
                      kLi,
                      "溪效〔2024〕1号",
                      day(1),
                      day(2),
                      "赵主任",
                      Told<AppealOutcome>{AppealOutcome::changed, {}},
                      day(3),
                      {}};
    const auto facts = stored_facts(office, FactKind::appeals, fact);
    REQUIRE(facts.appeals.size() == 1);
    const Appeal& stored = facts.appeals[0];
    CHECK(stored.person == kLi);
    CHECK(stored.document == fact.document);
    CHECK(stored.against == fact.against);
    CHECK(stored.served_day == fact.served_day);
    CHECK(stored.filed_day == fact.filed_day);
    CHECK(stored.handler == fact.handler);
    CHECK(stored.outcome == Told<AppealOutcome>{AppealOutcome::changed, kRow});
    CHECK(stored.decided == fact.decided);
    CHECK(stored.origin == kRow);
}

TEST_CASE("each_person visits everybody in the order of ids, with exactly his facts") {
    Office office;
    {
        File file(office.store());
        file.sheet("分", FactKind::evaluations);
        file.put(evaluation(kZhang, {2024, PeriodKind::y}, 9000));
        file.put(evaluation(kLi, kQ1, 8000));
        file.sheet("责", FactKind::measures);
        file.put(warning(kZhang, "2号", day(40), {{1, ""}}));
        file.put(warning(kZhang, "1号", day(3), {{1, ""}}));
        file.commit();
    }
    std::vector<std::string> seen;
    value_of(office.store().each_person([&](const Person& person, const PersonFacts& facts) {
        std::string line = person.number() + person.name();
        for (const auto& fact : facts.evaluations) line.append(" ").append(to_key(fact.period));
        for (const auto& fact : facts.measures) line.append(" ").append(fact.document);
        seen.push_back(line);
    }));
    CHECK(seen == std::vector<std::string>{"001李明 2024Q1", "002王芳", "003张伟 2024Y 1号 2号"});
}
