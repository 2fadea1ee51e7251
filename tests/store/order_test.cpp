// Whatever the order in which files arrive, the store knows the same; and importing all of them
// again adds nothing.
#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <random>

#include "facts_text.h"
#include "office.h"

using namespace kaoping;
using namespace kaoping::test;
using What = PutOutcome::What;

namespace {

// A row, ready to be put as the only one of a file.
using Row = std::function<PutOutcome(Store&)>;

template <class Fact>
Row row_of(FactKind kind, const Fact& fact) {
    return [kind, fact](Store& store) { return import_row(store, kind, fact); };
}

// Rows that tell whole facts in parts: of each fact, every cell stands in at least one row, and no
// two rows contradict each other.
class RowMaker {
public:
    explicit RowMaker(unsigned seed) : random_(seed) {}

    std::vector<Row> make() {
        for (int times = 0; times < 3; ++times) {
            add_evaluations();
            add_measures();
            add_small_kinds();
            add_registers();
        }
        return rows_;
    }

private:
    bool chance() { return random_() % 2 == 0; }
    // Told by some rows, left blank by others.
    std::optional<bool> told(bool flag) { return chance() ? std::optional{flag} : std::nullopt; }
    // Blanks a cell in one of several rows, never in the first.
    template <class T>
    void maybe_blank(T& cell, int time) {
        if (time > 0 && chance()) cell = T{};
    }

    void add_evaluations() {
        const int time = part_++ % 3;
        for (const PeriodKind kind : {PeriodKind::q1, PeriodKind::y}) {
            Evaluation fact = evaluation(kLi, {2024, kind}, 9000, 8000, 7000);
            fact.bonus = Told<Points>{Points::whole(1), {}};
            fact.reviewer = "赵主任";
            fact.remark = "备注";
            for (auto& stage : fact.stages) maybe_blank(stage, time);
            maybe_blank(fact.bonus, time);
            maybe_blank(fact.reviewer, time);
            maybe_blank(fact.remark, time);
            rows_.push_back(row_of(FactKind::evaluations, fact));
        }
        rows_.push_back(row_of(
            FactKind::items, items(kLi, {2024, PeriodKind::q1}, Stage::self, {3000, 3000, 3000})));
    }

    void add_measures() {
        const std::vector<Ground> grounds{{5, "推诿"}, {5, "推诿扯皮"}, {6, ""}, {0, "推诿"}};
        for (const std::string document : {"1号", "2号", ""}) {
            // Days 3 to 5: with a document always the same one, without any.
            const int day = document.empty() ? 3 + static_cast<int>(random_() % 3) : 3;
            MeasureDecision fact =
                warning(kLi, document, day_of(2024, 3, day), {grounds[random_() % grounds.size()]});
            if (chance()) fact.grounds.push_back(grounds[random_() % grounds.size()]);
            fact.remark = chance() ? "甲" : "乙";
            if (chance()) fact.authority = "领导小组";
            if (chance()) fact.revoked = Told<Day>{day_of(2024, 6, 1), {}};
            if (chance()) fact.aggravated = true;
            rows_.push_back(row_of(FactKind::measures, fact));
        }
    }

    void add_small_kinds() {
        const Day day = day_of(2024, 3, 5);
        RosterRow person = roster_row("001", "李明");
        if (chance()) person.leave = day;
        if (chance()) person.effective = day;
        rows_.push_back(row_of(FactKind::people, person));
        Transfer transfer{kWang, day, true, "效能告诫", "甲岗", "乙岗", chance() ? "1号" : "", {}};
        if (chance()) transfer.new_post.clear();
        rows_.push_back(row_of(FactKind::transfers, transfer));
        GradeDecision grade{kWang, 2023, Grade::basic, "", {}, {}};
        if (chance()) grade.document = "9号";
        if (chance()) grade.day = day;
        rows_.push_back(row_of(FactKind::grades, grade));
        const Finding finding = chance() ? Finding::open : Finding::substantiated;
        rows_.push_back(row_of(FactKind::denial_reports,
                               DenialReport{"F-1", kWang, day, {finding, {}}, told(true), {}}));
        Sanction sanction{kWang, chance() ? "7号" : "", day, "记过", {}, {}, {}};
        if (chance()) sanction.ends = day_of(2025, 9, 5);
        rows_.push_back(row_of(FactKind::sanctions, sanction));
        Appeal appeal{"申1", kWang, "7号", day, day, chance() ? "钱主任" : "", {}, {}, {}};
        if (chance()) appeal.decided = day;
        rows_.push_back(row_of(FactKind::appeals, appeal));
        rows_.push_back(
            row_of(FactKind::vetoes, Veto{"溪口村", 2024, chance() ? "上访" : "", "", {}}));
        const Points points = Points::whole(chance() ? 1 : 2);
        rows_.push_back(
            row_of(FactKind::adjustments, Adjustment{kWang, day, points, "献血", "", {}}));
    }

    void add_registers() {
        const Day day = day_of(2024, 3, 5);
        const auto maybe = [&](auto value) { return chance() ? value : decltype(value){}; };
        const std::optional<Told<Day>> later = Told<Day>{day_of(2024, 4, 6), {}};
        rows_.push_back(row_of(FactKind::denials, Denial{"否1",
                                                         maybe(std::optional{kLi}),
                                                         day,
                                                         "建房",
                                                         maybe(std::string{"土地管理法"}),
                                                         "",
                                                         "",
                                                         {}}));
        rows_.push_back(row_of(FactKind::cases, TimedCase{"办1",
                                                          maybe(std::optional{kWang}),
                                                          "低保",
                                                          CaseType::assigned,
                                                          day,
                                                          10,
                                                          "",
                                                          maybe(later),
                                                          {}}));
        rows_.push_back(row_of(FactKind::contacts, Contact{day,
                                                           ContactWay::call,
                                                           "王某",
                                                           "",
                                                           "",
                                                           "低保",
                                                           kLi,
                                                           told(false),
                                                           maybe(std::string{"财政所"}),
                                                           maybe(later),
                                                           {}}));
        const std::optional<Told<ComplaintFinding>> partly =
            Told<ComplaintFinding>{ComplaintFinding::partly, {}};
        rows_.push_back(row_of(
            FactKind::complaints,
            Complaint{
                "投1", day, "", {}, "推诿", maybe(partly), "", maybe(later), told(false), {}}));
        rows_.push_back(row_of(FactKind::study, Attendance{kLi,
                                                           day,
                                                           StudySort::training,
                                                           "业务",
                                                           Points::whole(2),
                                                           LengthUnit::days,
                                                           maybe(std::string{"90"}),
                                                           {}}));
        rows_.push_back(
            row_of(FactKind::talks, Talk{kLi, day, "赵书记", maybe(std::string{"作风"}), {}}));
        rows_.push_back(
            row_of(FactKind::meetings,
                   VillageMeeting{"溪口村", {2024, false}, day, day, 45, 0, told(true), {}}));
        rows_.push_back(
            row_of(FactKind::ballots,
                   Ballot{kLi, "溪口村", {2024, false}, 0, 5, 0, 0, maybe(std::optional{0}), {}}));
        rows_.push_back(row_of(FactKind::unit_reviews,
                               UnitReview{2024, "财政所", chance() ? 1 : 2, 9, 9, 9, 0, 9, 0, {}}));
        rows_.push_back(row_of(
            FactKind::archive,
            ArchiveItem{day, chance(), 3, "资料", "", {}, maybe(std::string{"一号柜"}), {}}));
        rows_.push_back(
            row_of(FactKind::village_works,
                   VillageWork{"溪口村", 2024, VillageMatter::board, chance() ? 1 : 0, {}}));
        rows_.push_back(
            row_of(FactKind::links, LinkedUnit{kWang, 2024, chance() ? "溪口小学" : "卫生院", {}}));
        rows_.push_back(row_of(FactKind::inspections, Inspection{day,
                                                                 "公开",
                                                                 maybe(std::string{"财政所"}),
                                                                 maybe(std::optional{kLi}),
                                                                 InspectionResult::fail,
                                                                 "",
                                                                 {}}));
    }

    std::mt19937 random_;
    int part_ = 0;
    std::vector<Row> rows_;
};

std::string facts_after(const std::vector<Row>& rows) {
    Office office;
    for (const Row& row : rows) REQUIRE(row(office.store()).what != What::conflict);
    const std::string facts = facts_text(office.store());
    for (const Row& row : rows) REQUIRE(row(office.store()).what == What::unchanged);
    REQUIRE(facts_text(office.store()) == facts);
    return facts;
}

void check_orders(unsigned seed) {
    INFO("seed " << seed);
    std::vector<Row> rows = RowMaker(seed).make();
    const std::string facts = facts_after(rows);
    std::mt19937 random(seed);
    for (int times = 0; times < 2; ++times) {
        std::shuffle(rows.begin(), rows.end(), random);
        const std::string shuffled = facts_after(rows);
        CHECK(shuffled == facts);
    }
}

}  // namespace

TEST_CASE("the order of files makes no difference") {
    for (unsigned seed = 1; seed <= 8; ++seed) check_orders(seed);
}

TEST_CASE("the order of files makes no difference, many times", "[slow]") {
    for (unsigned seed = 9; seed <= 300; ++seed) check_orders(seed);
}
