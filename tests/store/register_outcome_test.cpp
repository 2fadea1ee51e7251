// What becomes of a fact of a register that is put.
#include <catch2/catch.hpp>

#include "office.h"
#include "story.h"

using namespace kaoping;
using namespace kaoping::test;
using What = PutOutcome::What;

namespace {

const Day kDay = day_of(2024, 3, 5);
const Day kLater = day_of(2024, 4, 6);
const HalfYear kHalf{2024, false};

const Denial kDenial{"否1", {}, kDay, "建房", "", "", "", {}};
const TimedCase kCase{"办1", {}, "低保", CaseType::ordinary, kDay, {}, "", {}, {}};
const Contact kContact{kDay, ContactWay::visit, "", "", "", "低保", kLi, {}, "", {}, {}};
const Complaint kComplaint{"投1", kDay, "", {}, "推诿", {}, "", {}, {}, {}};
const Attendance kAttendance{
    kLi, kDay, StudySort::self_study, "", Points::whole(2), LengthUnit::hours, "", {}};
const Talk kTalk{kLi, kDay, "赵书记", "", {}};
const VillageMeeting kMeeting{"溪口村", kHalf, kDay, kDay, 45, 0, {}, {}};
const Ballot kBallot{kLi, "溪口村", kHalf, 0, 5, 0, 0, {}, {}};
const UnitReview kReview{2024, "财政所", 1, 9, 9, 9, 0, 9, 0, {}};
const ArchiveItem kItem{kDay, false, 3, "资料", "", {}, "", {}};
const VillageWork kWork{"溪口村", 2024, VillageMatter::board, 1, {}};
const LinkedUnit kLink{kLi, 2024, "溪口小学", {}};
const Inspection kInspection{kDay, "政务公开", "", {}, InspectionResult::pass, "", {}};

// Every one of the facts is another than those before it.
template <class Fact>
void check_different(FactKind kind, const std::vector<Fact>& facts) {
    Office office;
    File file(office.store());
    file.sheet("一", kind);
    for (const Fact& fact : facts) CHECK(file.put(fact).what == What::stored);
    file.commit();
    CHECK(count_facts(office.store()) == 3 + facts.size());
    // In another file they are the same.
    File again(office.store(), "乙.xlsx");
    again.sheet("一", kind);
    for (const Fact& fact : facts) CHECK(again.put(fact).what == What::unchanged);
    again.commit();
    CHECK(count_facts(office.store()) == 3 + facts.size());
}

template <class Fact>
void check_all_known(FactKind kind, const Fact& fact) {
    Office office;
    check_known<Fact>(office.store(), {kind, fact, fact, fact, "", "", ""});
}

}  // namespace

TEST_CASE("outcomes: denials") {
    check_story<Denial>(
        {FactKind::denials, kDenial, with(kDenial, [](auto& f) { f.basis = "土地管理法"; }),
         with(kDenial, [](auto& f) { f.basis = "规划法"; }), "basis", "土地管理法", "规划法"});
    check_story<Denial>({FactKind::denials, kDenial, with(kDenial, [](auto& f) { f.person = kLi; }),
                         with(kDenial, [](auto& f) { f.person = kWang; }), "person", "001", "002"});
}

TEST_CASE("outcomes: cases") {
    check_story<TimedCase>({FactKind::cases, kCase,
                            with(kCase,
                                 [](auto& f) {
                                     f.closed = Told<Day>{kLater, {}};
                                 }),
                            with(kCase,
                                 [](auto& f) {
                                     f.closed = Told<Day>{kDay, {}};
                                 }),
                            "closed_on", "2024-04-06", "2024-03-05"});
    check_story<TimedCase>({FactKind::cases, kCase, with(kCase, [](auto& f) { f.days = 10; }),
                            with(kCase, [](auto& f) { f.days = 12; }), "days", "10", "12"});
}

TEST_CASE("a number that begins anew each year is another case, complaint or refusal") {
    const Day next_year = day_of(2025, 1, 6);
    check_different<TimedCase>(FactKind::cases,
                               {kCase, with(kCase, [&](auto& f) { f.received = next_year; })});
    check_different<Complaint>(
        FactKind::complaints,
        {kComplaint, with(kComplaint, [&](auto& f) { f.received = next_year; })});
    check_different<Denial>(FactKind::denials,
                            {kDenial, with(kDenial, [&](auto& f) { f.day = next_year; })});
    // Within a year another day is a contradiction, and may be corrected.
    Office office;
    import_row(office.store(), FactKind::cases, kCase);
    const TimedCase other = with(kCase, [](auto& f) { f.received = kLater; });
    CHECK(import_row(office.store(), FactKind::cases, other).what == What::conflict);
    CHECK(correct_row(office.store(), FactKind::cases, other).what == What::corrected);
    CHECK(value_of(office.store().office_facts()).cases.at(0).received == kLater);
}

TEST_CASE("outcomes: contacts") {
    check_story<Contact>({FactKind::contacts, kContact,
                          with(kContact,
                               [](auto& f) {
                                   f.handed_over = Told<Day>{kLater, {}};
                               }),
                          with(kContact,
                               [](auto& f) {
                                   f.handed_over = Told<Day>{kDay, {}};
                               }),
                          "handed_on", "2024-04-06", "2024-03-05"});
    check_story<Contact>(
        {FactKind::contacts, kContact, with(kContact, [](auto& f) { f.own_duty = false; }),
         with(kContact, [](auto& f) { f.own_duty = true; }), "own_duty", "no", "yes"});
    check_different<Contact>(FactKind::contacts,
                             {kContact, with(kContact, [](auto& f) { f.day = kLater; }),
                              with(kContact, [](auto& f) { f.way = ContactWay::call; }),
                              with(kContact, [](auto& f) { f.caller = "王某"; }),
                              with(kContact, [](auto& f) { f.caller_unit = "石桥村"; }),
                              with(kContact, [](auto& f) { f.contact = "123"; }),
                              with(kContact, [](auto& f) { f.matter = "户口"; }),
                              with(kContact, [](auto& f) { f.person = kWang; }),
                              with(kContact, [](auto& f) { f.person.reset(); })});
}

TEST_CASE("outcomes: complaints") {
    const auto found = [](ComplaintFinding finding) {
        return with(kComplaint, [&](auto& f) { f.finding = Told<ComplaintFinding>{finding, {}}; });
    };
    check_story<Complaint>({FactKind::complaints, kComplaint, found(ComplaintFinding::partly),
                            found(ComplaintFinding::substantiated), "finding", "partly",
                            "substantiated"});
    check_story<Complaint>(
        {FactKind::complaints, kComplaint, with(kComplaint, [](auto& f) { f.published = false; }),
         with(kComplaint, [](auto& f) { f.published = true; }), "published", "no", "yes"});
}

TEST_CASE("outcomes: studies") {
    check_story<Attendance>(
        {FactKind::study, kAttendance, with(kAttendance, [](auto& f) { f.result = "良好"; }),
         with(kAttendance, [](auto& f) { f.result = "90"; }), "result", "良好", "90"});
    check_different<Attendance>(FactKind::study,
                                {kAttendance, with(kAttendance, [](auto& f) { f.day = kLater; }),
                                 with(kAttendance, [](auto& f) { f.sort = StudySort::training; }),
                                 with(kAttendance, [](auto& f) { f.topic = "党史"; }),
                                 with(kAttendance, [](auto& f) { f.length = Points::whole(3); }),
                                 with(kAttendance, [](auto& f) { f.unit = LengthUnit::days; }),
                                 with(kAttendance, [](auto& f) { f.person = kWang; })});
}

TEST_CASE("outcomes: talks") {
    check_all_known<Talk>(FactKind::talks, kTalk);
    check_different<Talk>(FactKind::talks, {kTalk, with(kTalk, [](auto& f) { f.day = kLater; }),
                                            with(kTalk, [](auto& f) { f.talker = "钱乡长"; }),
                                            with(kTalk, [](auto& f) { f.content = "作风"; }),
                                            with(kTalk, [](auto& f) { f.person = kWang; })});
}

TEST_CASE("outcomes: meetings, where 0 is a number like any other") {
    const auto filled = with(kMeeting, [](auto& f) { f.announced = true; });
    check_story<VillageMeeting>({FactKind::meetings, kMeeting, filled,
                                 with(kMeeting, [](auto& f) { f.announced = false; }), "announced",
                                 "yes", "no"});
    Office office;
    import_row(office.store(), FactKind::meetings, kMeeting);
    const auto outcome = import_row(office.store(), FactKind::meetings,
                                    with(kMeeting, [](auto& f) { f.attended = 40; }));
    CHECK(outcome.what == What::conflict);
    REQUIRE(outcome.conflicts.size() == 1);
    CHECK(outcome.conflicts[0].field == "attended");
    CHECK(outcome.conflicts[0].stored == "0");
    check_different<VillageMeeting>(FactKind::meetings,
                                    {kMeeting, with(kMeeting, [](auto& f) { f.held = kLater; }),
                                     with(kMeeting, [](auto& f) { f.unit = "石桥村"; }),
                                     with(kMeeting, [](auto& f) { f.half.second = true; })});
}

TEST_CASE("outcomes: ballots") {
    check_story<Ballot>({FactKind::ballots, kBallot,
                         with(kBallot, [](auto& f) { f.abstained = 0; }),
                         with(kBallot, [](auto& f) { f.abstained = 2; }), "abstained", "0", "2"});
    Office office;
    import_row(office.store(), FactKind::ballots, kBallot);
    CHECK(import_row(office.store(), FactKind::ballots,
                     with(kBallot, [](auto& f) { f.excellent = 5; }))
              .what == What::conflict);
    check_different<Ballot>(FactKind::ballots,
                            {kBallot, with(kBallot, [](auto& f) { f.half.second = true; }),
                             with(kBallot, [](auto& f) { f.person = kWang; }),
                             with(kBallot, [](auto& f) { f.unit = "石桥村"; })});
}

TEST_CASE("outcomes: reviews") {
    check_all_known<UnitReview>(FactKind::unit_reviews, kReview);
    Office office;
    import_row(office.store(), FactKind::unit_reviews, kReview);
    const auto outcome = import_row(office.store(), FactKind::unit_reviews,
                                    with(kReview, [](auto& f) { f.satisfied = 9; }));
    REQUIRE(outcome.what == What::conflict);
    CHECK(outcome.conflicts.at(0).field == "satisfied");
    check_different<UnitReview>(FactKind::unit_reviews,
                                {kReview, with(kReview, [](auto& f) { f.criterion = 2; }),
                                 with(kReview, [](auto& f) { f.year = 2025; }),
                                 with(kReview, [](auto& f) { f.unit = "农业服务中心"; })});
}

TEST_CASE("outcomes: items of the archive") {
    check_story<ArchiveItem>(
        {FactKind::archive, kItem, with(kItem, [](auto& f) { f.place = "一号柜"; }),
         with(kItem, [](auto& f) { f.place = "二号柜"; }), "place", "一号柜", "二号柜"});
    check_different<ArchiveItem>(FactKind::archive,
                                 {kItem, with(kItem, [](auto& f) { f.day = kLater; }),
                                  with(kItem, [](auto& f) { f.month_only = true; }),
                                  with(kItem, [](auto& f) { f.category = 4; }),
                                  with(kItem, [](auto& f) { f.title = "汇编"; }),
                                  with(kItem, [](auto& f) { f.document = "1号"; }),
                                  with(kItem, [](auto& f) { f.person = kLi; })});
}

TEST_CASE("outcomes: works of villages add up, so that the same twice is a twin") {
    check_all_known<VillageWork>(FactKind::village_works, kWork);
    check_different<VillageWork>(FactKind::village_works,
                                 {kWork, with(kWork, [](auto& f) { f.count = 2; }),
                                  with(kWork, [](auto& f) { f.count = 0; }),
                                  with(kWork, [](auto& f) { f.matter = VillageMatter::film; }),
                                  with(kWork, [](auto& f) { f.year = 2025; }),
                                  with(kWork, [](auto& f) { f.unit = "石桥村"; })});
}

TEST_CASE("outcomes: linked units") {
    check_all_known<LinkedUnit>(FactKind::links, kLink);
    check_different<LinkedUnit>(FactKind::links,
                                {kLink, with(kLink, [](auto& f) { f.unit = "卫生院"; }),
                                 with(kLink, [](auto& f) { f.year = 2025; }),
                                 with(kLink, [](auto& f) { f.person = kWang; })});
}

TEST_CASE("outcomes: inspections") {
    check_all_known<Inspection>(FactKind::inspections, kInspection);
    check_different<Inspection>(
        FactKind::inspections,
        {kInspection, with(kInspection, [](auto& f) { f.day = kLater; }),
         with(kInspection, [](auto& f) { f.item = "挂牌上岗"; }),
         with(kInspection, [](auto& f) { f.unit = "财政所"; }),
         with(kInspection, [](auto& f) { f.person = kLi; }),
         with(kInspection, [](auto& f) { f.result = InspectionResult::fail; }),
         with(kInspection, [](auto& f) { f.remark = "已整改"; })});
}

TEST_CASE("one row may tell several attendances") {
    Office office;
    File file(office.store());
    file.sheet("考勤", FactKind::study);
    const Origin row{file.sheet_id(), 9};
    for (const int day : {5, 12, 19}) {
        Attendance fact = kAttendance;
        fact.day = day_of(2024, 3, day);
        fact.origin = row;
        CHECK(value_of(file.batch().put(&fact)).what == What::stored);
    }
    file.commit();
    const auto facts = value_of(office.store().facts_of(kLi)).attendances;
    REQUIRE(facts.size() == 3);
    CHECK(to_string(facts[2].day) == "2024-03-19");
    CHECK(facts[2].origin == row);
}
