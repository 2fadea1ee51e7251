// Facts of registers that went in come back cell by cell.
#include <catch2/catch.hpp>

#include "office.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

const Origin kRow{SheetId{2}, 2};  // the roster of the office is sheet 1

Day day(int number) {
    return day_of(2024, 1, 1).plus_days(number);
}

// Everything the registers tell after one fact was put and the store opened anew.
template <class Fact>
OfficeFacts stored_in_office(Office& office, FactKind kind, const Fact& fact) {
    import_row(office.store(), kind, fact);
    office.reopen();
    return value_of(office.store().office_facts());
}
template <class Fact>
PersonFacts stored_of_person(Office& office, FactKind kind, const Fact& fact) {
    import_row(office.store(), kind, fact);
    office.reopen();
    return value_of(office.store().facts_of(kLi));
}

}  // namespace

TEST_CASE("a refusal comes back") {
    Office office;
    const Denial fact{"否1", kLi, day(1), "建房", "土地管理法", "不符规划", "赵书记", {}};
    const auto facts = stored_in_office(office, FactKind::denials, fact);
    REQUIRE(facts.denials.size() == 1);
    const Denial& stored = facts.denials[0];
    CHECK(stored.number == fact.number);
    CHECK(stored.person == fact.person);
    CHECK(stored.day == fact.day);
    CHECK(stored.matter == fact.matter);
    CHECK(stored.basis == fact.basis);
    CHECK(stored.reason == fact.reason);
    CHECK(stored.approver == fact.approver);
    CHECK(stored.origin == kRow);
}

TEST_CASE("a case comes back") {
    Office office;
    const TimedCase fact{
        "办1", kLi, "低保", CaseType::statutory, day(1), 30, "需入户", Told<Day>{day(20), {}}, {}};
    const auto facts = stored_in_office(office, FactKind::cases, fact);
    REQUIRE(facts.cases.size() == 1);
    const TimedCase& stored = facts.cases[0];
    CHECK(stored.number == fact.number);
    CHECK(stored.person == fact.person);
    CHECK(stored.matter == fact.matter);
    CHECK(stored.type == fact.type);
    CHECK(stored.received == fact.received);
    CHECK(stored.days == fact.days);
    CHECK(stored.special_reason == fact.special_reason);
    CHECK(stored.closed == Told<Day>{day(20), kRow});
    CHECK(stored.origin == kRow);
}

TEST_CASE("a first contact comes back") {
    Office office;
    const Contact fact{day(1),   ContactWay::call,      "王某", "石桥村", "123", "低保", kLi, false,
                       "财政所", Told<Day>{day(2), {}}, {}};
    const auto facts = stored_in_office(office, FactKind::contacts, fact);
    REQUIRE(facts.contacts.size() == 1);
    const Contact& stored = facts.contacts[0];
    CHECK(stored.day == fact.day);
    CHECK(stored.way == fact.way);
    CHECK(stored.caller == fact.caller);
    CHECK(stored.caller_unit == fact.caller_unit);
    CHECK(stored.contact == fact.contact);
    CHECK(stored.matter == fact.matter);
    CHECK(stored.person == fact.person);
    CHECK(stored.own_duty == false);
    CHECK(stored.handed_to == fact.handed_to);
    CHECK(stored.handed_over == Told<Day>{day(2), kRow});
    CHECK(stored.origin == kRow);
}

TEST_CASE("a complaint comes back") {
    Office office;
    const Complaint fact{"投1",      day(1),
                         "电话",     kLi,
                         "推诿",     Told<ComplaintFinding>{ComplaintFinding::partly, {}},
                         "批评教育", Told<Day>{day(9), {}},
                         true,       {}};
    const auto facts = stored_in_office(office, FactKind::complaints, fact);
    REQUIRE(facts.complaints.size() == 1);
    const Complaint& stored = facts.complaints[0];
    CHECK(stored.number == fact.number);
    CHECK(stored.received == fact.received);
    CHECK(stored.channel == fact.channel);
    CHECK(stored.person == fact.person);
    CHECK(stored.content == fact.content);
    CHECK(stored.finding == Told<ComplaintFinding>{ComplaintFinding::partly, kRow});
    CHECK(stored.handling == fact.handling);
    CHECK(stored.closed == Told<Day>{day(9), kRow});
    CHECK(stored.published == true);
    CHECK(stored.origin == kRow);
}

TEST_CASE("an attendance comes back") {
    Office office;
    const Attendance fact{
        kLi,    day(1), StudySort::training, "业务", Points::of_hundredths(150), LengthUnit::days,
        "良好", {}};
    const auto facts = stored_of_person(office, FactKind::study, fact);
    REQUIRE(facts.attendances.size() == 1);
    const Attendance& stored = facts.attendances[0];
    CHECK(stored.person == kLi);
    CHECK(stored.day == fact.day);
    CHECK(stored.sort == fact.sort);
    CHECK(stored.topic == fact.topic);
    CHECK(stored.length == fact.length);
    CHECK(stored.unit == fact.unit);
    CHECK(stored.result == fact.result);
    CHECK(stored.origin == kRow);
}

TEST_CASE("a talk comes back") {
    Office office;
    const Talk fact{kLi, day(1), "赵书记", "作风", {}};
    const auto facts = stored_of_person(office, FactKind::talks, fact);
    REQUIRE(facts.talks.size() == 1);
    CHECK(facts.talks[0].person == kLi);
    CHECK(facts.talks[0].day == fact.day);
    CHECK(facts.talks[0].talker == fact.talker);
    CHECK(facts.talks[0].content == fact.content);
    CHECK(facts.talks[0].origin == kRow);
}

TEST_CASE("a meeting comes back") {
    Office office;
    const VillageMeeting fact{"溪口村", {2024, true}, day(200), day(203), 45, 36, false, {}};
    const auto facts = stored_in_office(office, FactKind::meetings, fact);
    REQUIRE(facts.meetings.size() == 1);
    const VillageMeeting& stored = facts.meetings[0];
    CHECK(stored.unit == fact.unit);
    CHECK(stored.half == fact.half);
    CHECK(stored.noticed == fact.noticed);
    CHECK(stored.held == fact.held);
    CHECK(stored.delegates == fact.delegates);
    CHECK(stored.attended == fact.attended);
    CHECK(stored.announced == false);
    CHECK(stored.origin == kRow);
}

TEST_CASE("a ballot comes back") {
    Office office;
    const Ballot fact{kLi, "溪口村", {2024, false}, 30, 5, 1, 0, 2, {}};
    const auto facts = stored_of_person(office, FactKind::ballots, fact);
    REQUIRE(facts.ballots.size() == 1);
    const Ballot& stored = facts.ballots[0];
    CHECK(stored.person == kLi);
    CHECK(stored.unit == fact.unit);
    CHECK(stored.half == fact.half);
    CHECK(stored.excellent == fact.excellent);
    CHECK(stored.competent == fact.competent);
    CHECK(stored.basic == fact.basic);
    CHECK(stored.incompetent == 0);
    CHECK(stored.abstained == 2);
    CHECK(stored.origin == kRow);
}

TEST_CASE("a review comes back") {
    Office office;
    const UnitReview fact{2024, "财政所", 3, 60, 55, 50, 40, 6, 4, {}};
    const auto facts = stored_in_office(office, FactKind::unit_reviews, fact);
    REQUIRE(facts.unit_reviews.size() == 1);
    const UnitReview& stored = facts.unit_reviews[0];
    CHECK(stored.year == fact.year);
    CHECK(stored.unit == fact.unit);
    CHECK(stored.criterion == fact.criterion);
    CHECK(stored.sent == fact.sent);
    CHECK(stored.returned == fact.returned);
    CHECK(stored.valid == fact.valid);
    CHECK(stored.satisfied == fact.satisfied);
    CHECK(stored.basic == fact.basic);
    CHECK(stored.dissatisfied == fact.dissatisfied);
    CHECK(stored.origin == kRow);
}

TEST_CASE("an item of the archive comes back") {
    Office office;
    const ArchiveItem fact{day(30), true, 11, "会议记录", "1号", kLi, "一号柜", {}};
    const auto facts = stored_in_office(office, FactKind::archive, fact);
    REQUIRE(facts.archive.size() == 1);
    const ArchiveItem& stored = facts.archive[0];
    CHECK(stored.day == fact.day);
    CHECK(stored.month_only);
    CHECK(stored.category == fact.category);
    CHECK(stored.title == fact.title);
    CHECK(stored.document == fact.document);
    CHECK(stored.person == fact.person);
    CHECK(stored.place == fact.place);
    CHECK(stored.origin == kRow);
}

TEST_CASE("a work of a village comes back") {
    Office office;
    const VillageWork fact{"溪口村", 2024, VillageMatter::pairs, 12, {}};
    const auto facts = stored_in_office(office, FactKind::village_works, fact);
    REQUIRE(facts.village_works.size() == 1);
    CHECK(facts.village_works[0].unit == fact.unit);
    CHECK(facts.village_works[0].year == fact.year);
    CHECK(facts.village_works[0].matter == fact.matter);
    CHECK(facts.village_works[0].count == fact.count);
    CHECK(facts.village_works[0].origin == kRow);
}

TEST_CASE("a linked unit comes back") {
    Office office;
    const auto facts =
        stored_of_person(office, FactKind::links, LinkedUnit{kLi, 2024, "溪口小学", {}});
    REQUIRE(facts.links.size() == 1);
    CHECK(facts.links[0].person == kLi);
    CHECK(facts.links[0].year == 2024);
    CHECK(facts.links[0].unit == "溪口小学");
    CHECK(facts.links[0].origin == kRow);
}

TEST_CASE("an inspection comes back") {
    Office office;
    const Inspection fact{day(1), "政务公开", "财政所", kLi, InspectionResult::fail, "已整改", {}};
    const auto facts = stored_in_office(office, FactKind::inspections, fact);
    REQUIRE(facts.inspections.size() == 1);
    const Inspection& stored = facts.inspections[0];
    CHECK(stored.day == fact.day);
    CHECK(stored.item == fact.item);
    CHECK(stored.unit == fact.unit);
    CHECK(stored.person == fact.person);
    CHECK(stored.result == fact.result);
    CHECK(stored.remark == fact.remark);
    CHECK(stored.origin == kRow);
}

TEST_CASE("what is blank comes back blank") {
    Office office;
    Store& store = office.store();
    import_row(store, FactKind::denials, Denial{"否1", {}, day(1), "建房", "", "", "", {}});
    import_row(store, FactKind::cases,
               TimedCase{"办1", {}, "低保", CaseType::ordinary, day(1), {}, "", {}, {}});
    import_row(store, FactKind::contacts,
               Contact{day(1), ContactWay::visit, "", "", "", "低保", {}, {}, "", {}, {}});
    import_row(store, FactKind::complaints,
               Complaint{"投1", day(1), "", {}, "推诿", {}, "", {}, {}, {}});
    import_row(store, FactKind::archive, ArchiveItem{day(1), false, 1, "资料", "", {}, "", {}});
    import_row(store, FactKind::inspections,
               Inspection{day(1), "公开", "", {}, InspectionResult::pass, "", {}});
    const OfficeFacts facts = value_of(store.office_facts());
    CHECK_FALSE(facts.denials.at(0).person);
    CHECK(facts.denials.at(0).approver.empty());
    CHECK_FALSE(facts.cases.at(0).person);
    CHECK_FALSE(facts.cases.at(0).days);
    CHECK_FALSE(facts.cases.at(0).closed);
    CHECK_FALSE(facts.contacts.at(0).person);
    CHECK_FALSE(facts.contacts.at(0).own_duty);
    CHECK_FALSE(facts.contacts.at(0).handed_over);
    CHECK_FALSE(facts.complaints.at(0).finding);
    CHECK_FALSE(facts.complaints.at(0).closed);
    CHECK_FALSE(facts.complaints.at(0).published);
    CHECK_FALSE(facts.archive.at(0).month_only);
    CHECK_FALSE(facts.archive.at(0).person);
    CHECK(facts.inspections.at(0).unit.empty());
}

TEST_CASE("registers come by day, whatever the order of arrival") {
    Office office;
    Store& store = office.store();
    for (const int at : {9, 1, 5}) {
        import_row(store, FactKind::cases,
                   TimedCase{"办" + std::to_string(at),
                             {},
                             "低保",
                             CaseType::ordinary,
                             day(at),
                             {},
                             "",
                             {},
                             {}});
    }
    const auto cases = value_of(store.office_facts()).cases;
    REQUIRE(cases.size() == 3);
    CHECK(cases[0].received == day(1));
    CHECK(cases[2].received == day(9));
}
