#include <stdexcept>

#include "tests/reports/sample_registers.h"
#include "tests/reports/sample_results.h"

namespace kaoping::sample {
namespace {

DutyRow& add_own(DutyYear& year, std::string rule, std::string article, const PersonLine& person,
                 std::string period) {
    DutyRow& row =
        add_row(year, std::move(rule), std::move(article), person.number, std::move(period));
    row.subject_name = person.name;
    row.person = person.id;
    return row;
}

void count_own(DutyRow& row, const std::string& required, const std::string& actual) {
    const bool met = parse_points(actual).value.value() >= parse_points(required).value.value();
    set_verdict(row, required, actual, met ? DutyVerdict::met : DutyVerdict::not_met);
}

// One month in five is missed, by turns; December still runs for one of them.
void add_months(DutyYear& year, const PersonLine& person) {
    for (int month = 1; month <= 12; ++month) {
        const std::string key =
            std::string{month < 10 ? "2024-0" : "2024-"} + std::to_string(month);
        DutyRow& row = add_own(year, "study-monthly", "集中学习 一", person, key);
        const bool missed = (person.id.value + month) % 5 == 0;
        count_own(row, "1", missed ? "0" : "1");
        if (person.name == "钱思源" && month == 12) row.verdict = DutyVerdict::open;
    }
}

Attendance attendance(const PersonLine& person, Day day, StudySort sort, std::string topic,
                      std::string_view length, LengthUnit unit, std::string result) {
    return {person.id,
            day,
            sort,
            std::move(topic),
            parse_points(length).value.value(),
            unit,
            std::move(result),
            next_origin()};
}

void add_trainings(DutyYear& year, RegisteredPerson& cadre, bool all) {
    const PersonLine& person = cadre.person;
    cadre.attendances = {attendance(person, day_of(2024, 3, 12), StudySort::training, "党务培训",
                                    "2", LengthUnit::days, "92"),
                         attendance(person, day_of(2024, 5, 8), StudySort::training, "农技培训",
                                    "12", LengthUnit::hours, "")};
    if (all) {
        cadre.attendances.push_back(attendance(person, day_of(2024, 9, 2), StudySort::training,
                                               "乡村振兴培训", "7", LengthUnit::days, "合格"));
    }
    count_own(add_own(year, "training-year", "素质培训 四", person, "2024"), "10",
              all ? "10.50" : "3.50");
    count_own(add_own(year, "exam-recorded", "素质培训 五", person, "2024"), all ? "3" : "2",
              all ? "2" : "1");
}

void add_session(DutyYear& year, std::string day, std::string topic, const std::string& days) {
    DutyRow& row = add_row(year, "training-session", "素质培训 四", std::move(day), "2024");
    row.subject_name = std::move(topic);
    count_own(row, "2", days);
}

void add_meeting(DutyYear& year, VillageMeeting meeting, const std::string& days,
                 const std::string& share) {
    meeting.origin = next_origin();
    DutyRow& notice = add_row(year, "two-reports-notice", "勤廉双优 二", meeting.unit,
                              to_key(meeting.half), meeting.origin);
    count_own(notice, "3", days);
    DutyRow& attendance = add_row(year, "two-reports-attendance", "勤廉双优 二", meeting.unit,
                                  to_key(meeting.half), meeting.origin);
    count_own(attendance, "80.00", share);
    year.facts.meetings.push_back(std::move(meeting));
}

void add_ballot(DutyYear& year, RegisteredPerson& cadre, HalfYear half, std::array<int, 4> votes,
                std::string share) {
    Ballot ballot{cadre.person.id, cadre.person.unit, half,     votes[0],
                  votes[1],        votes[2],          votes[3], std::optional<int>{1},
                  next_origin()};
    DutyRow& row = add_own(year, "two-reports-ballot", "勤廉双优 二", cadre.person, to_key(half));
    row.because.push_back({FactKind::ballots, ballot.origin, "", {}});
    set_verdict(row, "", std::move(share), DutyVerdict::note);
    row.detail = {"excellent=" + std::to_string(votes[0]), "competent=" + std::to_string(votes[1]),
                  "basic=" + std::to_string(votes[2]), "incompetent=" + std::to_string(votes[3]),
                  "abstain=1"};
    cadre.ballots.push_back(std::move(ballot));
}

void add_works(DutyYear& year, const std::string& village, std::array<const char*, 5> counts) {
    constexpr std::array kAsked{"4", "1", "1", "10", "2"};
    constexpr std::array kNames{"专栏", "警示片", "法制培训", "帮扶对子", "书面上报"};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        DutyRow& row = add_row(year, "village-works", "廉政文化进农村 三", village, "2024");
        row.subject_name = kNames[i];
        count_own(row, kAsked[i], counts[i]);
    }
}

}  // namespace

RegisteredPerson& someone(DutyYear& year, std::string_view name) {
    for (RegisteredPerson& person : year.people) {
        if (person.person.name == name) return person;
    }
    throw std::logic_error("nobody of that name");
}

void add_people(DutyYear& year) {
    for (const PersonYear& person : sample::year().people) {
        year.people.emplace_back().person = person.person;
    }
    for (const auto& [id, name, post] :
         {std::tuple{13, "米阿依", "村委会主任"}, std::tuple{14, "高兴旺", "村党支部书记"},
          std::tuple{15, "阿布力孜·买买提", "妇女主任"}}) {
        RegisteredPerson& cadre = year.people.emplace_back();
        cadre.person = {{id},          "1" + std::to_string(100 + id), name, "清水村", post,
                        Pool::village, Participation::graded};
    }
    year.people.back().serves = false;
}

void add_studies(DutyYear& year) {
    for (const RegisteredPerson& each : year.people) {
        if (each.person.participation != Participation::excluded) add_months(year, each.person);
    }
    add_session(year, "2024-03-12", "党务培训", "2.00");
    add_session(year, "2024-05-08", "农技培训", "1.50");
    add_session(year, "2024-09-02", "乡村振兴培训", "7.00");
    add_trainings(year, someone(year, "何守田"), false);
    add_trainings(year, someone(year, "高兴旺"), true);
    DutyRow& integrity = add_row(year, "integrity-education", "廉政警示教育 二", "office", "2024");
    count_own(integrity, "1", "2");
    for (const char* name : {"罗晓梅", "冉启航", "何守田", "米阿依"}) {
        RegisteredPerson& person = someone(year, name);
        const bool minor = person.person.name == "米阿依";
        const bool lacking = person.person.name == "冉启航";
        person.talks = {{person.person.id, day_of(2024, 4, 2), "段文林", "", next_origin()}};
        if (!lacking) {
            person.talks.push_back({person.person.id, day_of(2024, 10, 9), "", "", next_origin()});
        }
        count_own(add_own(year, "talks", "谈心谈话", person.person, "2024"), minor ? "1" : "2",
                  lacking ? "1" : "2");
    }
    DutyRow& links =
        add_own(year, "links", "联系服务群众 三", someone(year, "段文林").person, "2024");
    count_own(links, "1", "4");
    links.detail = {"over=2"};
    DutyRow& inspection =
        add_row(year, "inspections", "服务承诺 四, 公开 三", "2024-06-04#1", "2024");
    inspection.subject_name = "挂牌上岗";
    inspection.person = someone(year, "谭国富").person.id;
    set_verdict(inspection, "", "fail", DutyVerdict::not_met);
}

void add_villages(DutyYear& year) {
    constexpr int kYear = 2024;
    for (const char* village : {"清水村", "白石村"}) {
        for (const bool second : {false, true}) {
            DutyRow& held = add_row(year, "two-reports-held", "勤廉双优 二", village,
                                    to_key(HalfYear{kYear, second}));
            count_own(held, "1", second && held.subject == "白石村" ? "0" : "1");
        }
    }
    add_meeting(
        year,
        {"清水村", {kYear, false}, day_of(2024, 6, 20), day_of(2024, 6, 24), 45, 36, true, {}}, "4",
        "80.00");
    add_meeting(
        year,
        {"清水村", {kYear, true}, day_of(2024, 12, 20), day_of(2024, 12, 21), 45, 35, false, {}},
        "1", "77.78");
    add_meeting(
        year, {"白石村", {kYear, false}, day_of(2024, 6, 20), day_of(2024, 6, 25), 30, 29, {}, {}},
        "5", "96.67");
    const HalfYear first{kYear, false}, second{kYear, true};
    add_ballot(year, someone(year, "何守田"), first, {20, 6, 2, 1}, "89.66");
    add_ballot(year, someone(year, "高兴旺"), first, {30, 5, 0, 0}, "100.00");
    add_ballot(year, someone(year, "米阿依"), first, {0, 0, 0, 0}, "");
    add_ballot(year, someone(year, "高兴旺"), second, {10, 10, 10, 5}, "57.14");
    add_works(year, "清水村", {"4", "1", "1", "12", "2"});
    add_works(year, "白石村", {"3", "0", "1", "10", "2"});
}

}  // namespace kaoping::sample
