#include "tests/reports/sample_papers.h"

#include <algorithm>
#include <stdexcept>

#include "tests/reports/sample_results.h"

namespace kaoping::sample {
namespace {

// By the numbers of the sample people; the last one has none.
constexpr std::array kIdNumbers{"511781197111050035", "511781197903020045", "511781199602140114",
                                "511781199912300224", "511781198206170157", "511781197510080194",
                                "511781199308290285", "51178119680122013X", "511781198810030169",
                                "511781197011090179", "511781196505010330", ""};

Roster roster_of(const YearResult& result) {
    std::vector<Person> people;
    for (const PersonYear& year : result.people) {
        const PersonLine& person = year.person;
        RosterRow row;
        row.number = person.number;
        row.name = person.name;
        row.unit = person.unit;
        row.post = person.post;
        row.pool = person.pool;
        row.id_number = kIdNumbers.at(people.size());
        row.participation = person.participation;
        if (person.name == "沙马·阿依") row.remark = "新录用试用期";
        people.emplace_back(person.id, std::vector{row});
    }
    return Roster{std::move(people)};
}

PersonYear& named(YearResult& result, std::string_view name) {
    const auto found = std::ranges::find_if(
        result.people, [&](const PersonYear& year) { return year.person.name == name; });
    if (found == result.people.end()) throw std::logic_error("nobody of that name");
    return *found;
}

Reason& reason_of(PersonYear& person, std::string_view rule) {
    const auto found = std::ranges::find(person.reasons, rule, &Reason::rule);
    if (found == person.reasons.end()) throw std::logic_error("no such reason");
    return *found;
}

FactReference measure(const RegisterEntry& entry) {
    return {FactKind::measures, entry.origin, entry.document, entry.day};
}

// Everyone has the grade of his score; candidates are who kept it up to the quota.
void grade_by_score(YearResult& result, const AnnualBands& bands) {
    for (PersonYear& person : result.people) {
        const bool scored = person.person.participation == Participation::graded ||
                            person.person.participation == Participation::superior;
        if (!scored || !person.annual_score) continue;
        person.score_grade = bands.grade_of(person.annual_score->points());
        person.quota_candidate = person.person.participation == Participation::graded &&
                                 person.score_grade == Grade::excellent && !person.ceiling;
    }
}

void decide(PersonYear& person, Grade grade, std::string document) {
    person.decided = grade;
    person.reasons.push_back({.rule = "decided",
                              .article = document,
                              .because = {{FactKind::grades, {}, document, day_of(2025, 1, 6)}}});
}

// The warnings of a person stand behind the rule that they met.
void rest_on_warnings(YearResult& result, const std::vector<WarningRecord>& records) {
    for (const WarningRecord& record : records) {
        PersonYear& person = named(result, record.person.name);
        for (Reason& reason : person.reasons) {
            if (!reason.rule.starts_with("warning-")) continue;
            for (const RegisterEntry& entry : record.decisions) {
                if (entry.ordinal > 0) reason.because.push_back(measure(entry));
            }
        }
    }
}

// Numbers of grounds "G05、G11" are read; the rest of a register row is invented.
void fill_register(std::vector<WarningRecord>& records) {
    for (WarningRecord& record : records) {
        for (RegisterEntry& entry : record.decisions) {
            for (std::size_t at = 0; (at = entry.grounds.find('G', at)) != std::string::npos;
                 ++at) {
                entry.ground_numbers.push_back(std::stoi(entry.grounds.substr(at + 1, 2)));
            }
            entry.authority = "溪口乡机关效能建设领导小组";
            if (entry.ordinal == 1) entry.act_day = entry.day.plus_days(-20);
            if (entry.aggravated) entry.remark = "拒不配合调查";
            if (entry.measures.contains(Measure::warning) && entry.ordinal == 2) {
                entry.deadline = entry.day.plus_days(30);
                entry.corrected = entry.day.plus_days(21);
            }
        }
    }
}

// The warning of November lies within a year after the transfer of September.
void refer(WarningRecord& record, PersonYear& person) {
    Referral referral;
    referral.warning = record.decisions.at(3);
    referral.transfer_day = *record.transfer_date;
    referral.window_end = *record.window_end;
    referral.old_post = "站长";
    referral.new_post = "农技员";
    referral.transfer_document = "溪委〔2024〕31号";
    referral.before = {record.decisions.begin(), record.decisions.begin() + 3};
    person.reasons.push_back({.rule = "refer-county",
                              .article = "效能责任追究 二(五)",
                              .because = {measure(referral.warning)}});
    record.referred.push_back(std::move(referral));
}

}  // namespace

YearPack papers_of_year() {
    static const Roster roster = roster_of(year());
    YearPack pack{roster, year(), {}, warnings()};
    grade_by_score(pack.result, rules_of_papers().annual_bands.rows().front().value);
    fill_register(pack.warnings);
    rest_on_warnings(pack.result, pack.warnings);
    for (const PeriodKind kind : {PeriodKind::q1, PeriodKind::q2, PeriodKind::h1}) {
        pack.periods[index_of(kind)] = period(kind);
    }
    decide(named(pack.result, "罗晓梅"), Grade::excellent, "溪效能审〔2025〕1号");
    decide(named(pack.result, "冉启航"), Grade::excellent, "溪效能审〔2025〕1号");
    PersonYear& driver = named(pack.result, "谭国富");
    decide(driver, Grade::basic, "溪效能审〔2025〕2号");
    driver.grade = Grade::basic;
    PersonYear& station = named(pack.result, "卢长河");
    reason_of(station, "denial-2").because = {
        {FactKind::denial_reports, {}, "否2024-05", day_of(2024, 5, 6)},
        {FactKind::denial_reports, {}, "否2024-09", day_of(2024, 8, 1)}};
    named(pack.result, "武建国")
        .reasons.push_back({.rule = "incomplete", .article = "效能考评 二"});
    station.reasons.push_back({.rule = "transfer-required", .article = "效能责任追究 二(五)"});
    const auto record = std::ranges::find_if(
        pack.warnings, [](const WarningRecord& each) { return !each.referrals.empty(); });
    refer(*record, station);
    return pack;
}

RuleBook rules_of_papers() {
    RuleBook rules;
    const AnnualBands bands{Points::whole(90), Points::whole(75), Points::whole(60)};
    rules.annual_bands =
        DatedTable<AnnualBands>{{{day_of(2020, 1, 1), std::nullopt, "office setting", bands}}};
    return rules;
}

Calendar calendar_of_papers() {
    Calendar calendar;
    std::set<Day> holidays{day_of(2025, 1, 1)};
    for (Day day = day_of(2025, 1, 28); day <= day_of(2025, 2, 4); day = day.plus_days(1)) {
        holidays.insert(day);
    }
    calendar.add_year(2025, holidays, {day_of(2025, 1, 26), day_of(2025, 2, 8)});
    return calendar;
}

}  // namespace kaoping::sample
