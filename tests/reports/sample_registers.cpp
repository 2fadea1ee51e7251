#include "tests/reports/sample_registers.h"

#include <array>
#include <tuple>

#include "tests/reports/sample_results.h"

namespace kaoping::sample {
namespace {

void add_case(DutyYear& year, std::string number, std::string matter, CaseType type, Day received,
              std::string_view person, std::string due, std::string done, DutyVerdict verdict,
              std::vector<std::string> detail) {
    TimedCase fact;
    fact.number = std::move(number);
    fact.matter = std::move(matter);
    fact.type = type;
    fact.received = received;
    fact.origin = next_origin();
    if (!person.empty()) fact.person = someone(year, person).person.id;
    if (!done.empty()) fact.closed = Told<Day>{Day::parse_iso(done).value(), fact.origin};
    DutyRow& row = add_row(year, "deadline", "限时办结 四", fact.number, "2024", fact.origin);
    row.subject_name = fact.matter;
    row.person = fact.person;
    row.detail = std::move(detail);
    set_verdict(row, std::move(due), std::move(done), verdict);
    year.facts.cases.push_back(std::move(fact));
}

void add_cases(DutyYear& year) {
    add_case(year, "XB2024-001", "低保申请复核", CaseType::ordinary, day_of(2024, 3, 1), "冉启航",
             "2024-03-08", "2024-03-07", DutyVerdict::met, {});
    add_case(year, "XB2024-002", "白石村三组灌溉渠权属纠纷调处", CaseType::special,
             day_of(2024, 3, 4), "罗晓梅", "2024-03-11", "2024-03-18", DutyVerdict::not_met,
             {"no-reason", "late=7"});
    add_case(year, "XB2024-003", "县信访局转办农资补贴来信", CaseType::assigned,
             day_of(2024, 11, 6), "贾明", "2024-12-06", "", DutyVerdict::not_met, {});
    add_case(year, "XB2024-004", "临时救助申请", CaseType::ordinary, day_of(2024, 12, 2), "",
             "2024-12-09", "", DutyVerdict::not_met, {});
    add_case(year, "XB2024-005", "建房规划许可", CaseType::statutory, day_of(2024, 12, 20),
             "冉启航", "2025-01-20", "", DutyVerdict::open, {"calendar=weekends-only"});
    add_case(year, "XB2024-006", "残疾证换发", CaseType::ordinary, day_of(2024, 12, 27), "尤丽",
             "2025-01-03", "", DutyVerdict::open, {});
}

void add_contact(DutyYear& year, const std::string& subject, Contact fact, std::string_view person,
                 std::string required, std::string actual) {
    const bool complete = required == actual;
    fact.origin = next_origin();
    if (!person.empty()) fact.person = someone(year, person).person.id;
    DutyRow& row = add_row(year, "first-contact", "首问责任 四, 六", subject, "2024", fact.origin);
    row.subject_name = fact.matter;
    row.person = fact.person;
    set_verdict(row, std::move(required), std::move(actual),
                complete ? DutyVerdict::met : DutyVerdict::not_met);
    year.facts.contacts.push_back(std::move(fact));
}

void add_contacts(DutyYear& year) {
    Contact visit{day_of(2024, 3, 5),
                  ContactWay::visit,
                  "周大爷",
                  "白石村二组",
                  "",
                  "咨询医保缴费",
                  {},
                  true,
                  "",
                  {},
                  {}};
    add_contact(year, "2024-03-05#1", visit, "冉启航", "0", "0");
    Contact call{day_of(2024, 3, 5),
                 ContactWay::call,
                 "吴先生",
                 "",
                 "",
                 "反映路灯损坏",
                 {},
                 false,
                 "谭国富",
                 {},
                 {}};
    add_contact(year, "2024-03-05#2", call, "冉启航", "5", "2");
    Contact whole = call;
    whole.day = day_of(2024, 4, 9);
    whole.caller_unit = "清水村";
    whole.contact = "139****0000";
    whole.handed_over = Told<Day>{day_of(2024, 4, 10), {}};
    add_contact(year, "2024-04-09#1", whole, "罗晓梅", "5", "5");
    Contact nobody{
        day_of(2024, 5, 6), ContactWay::visit, "", "", "", "问路", {}, false, "", {}, {}};
    add_contact(year, "2024-05-06#1", nobody, "", "1", "0");
}

void add_denial(DutyYear& year, Denial fact, std::string_view person, int filled) {
    fact.origin = next_origin();
    fact.person = someone(year, person).person.id;
    DutyRow& row =
        add_row(year, "denial-form", "否定报备 一, 二", fact.number, "2024", fact.origin);
    row.subject_name = fact.matter;
    row.person = fact.person;
    set_verdict(row, "3", std::to_string(filled),
                filled == 3 ? DutyVerdict::met : DutyVerdict::not_met);
    year.facts.denials.push_back(std::move(fact));
}

void add_denial_report(DutyYear& year, std::string matter, std::string_view person, Day day,
                       Finding finding, std::optional<bool> bad_effect) {
    RegisteredPerson& reported = someone(year, person);
    reported.denial_reports.push_back({std::move(matter), reported.person.id, day,
                                       Told<Finding>{finding, {}}, bad_effect, next_origin()});
}

void add_denials(DutyYear& year) {
    add_denial(year,
               {"FD2024-01",
                {},
                day_of(2024, 2, 20),
                "申请宅基地（超面积）",
                "土地管理法 62",
                "面积超出标准",
                "段文林",
                {}},
               "冉启航", 3);
    add_denial(year,
               {"FD2024-02", {}, day_of(2024, 6, 3), "申请种粮补贴", "", "不在种植名册", "", {}},
               "卢长河", 1);
    add_denial_report(year, "FD2024-02", "卢长河", day_of(2024, 6, 20), Finding::substantiated,
                      true);
    add_denial_report(year, "FD2024-02", "卢长河", day_of(2024, 7, 1), Finding::substantiated,
                      false);
    add_denial_report(year, "未登记-1", "卢长河", day_of(2024, 9, 2), Finding::substantiated, {});
    add_denial_report(year, "FD2024-01", "冉启航", day_of(2024, 3, 6), Finding::unsubstantiated,
                      {});
    add_denial_report(year, "未登记-2", "钱思源", day_of(2024, 12, 30), Finding::open, {});
    someone(year, "卢长河").denied_matters = 2;
    someone(year, "卢长河").awards_lost_by = "否定报备 四";
}

}  // namespace

Origin next_origin() {
    static std::uint32_t row = 0;
    return {{1}, ++row};
}

DutyRow& add_row(DutyYear& year, std::string rule, std::string article, std::string subject,
                 std::string period, Origin origin) {
    DutyRow& row = year.rows.emplace_back();
    row.rule = std::move(rule);
    row.article = std::move(article);
    row.subject = std::move(subject);
    row.period = std::move(period);
    if (origin != Origin{}) row.because.push_back({FactKind::cases, origin, "", {}});
    return row;
}

void set_verdict(DutyRow& row, std::string required, std::string actual, DutyVerdict verdict) {
    row.required = std::move(required);
    row.actual = std::move(actual);
    row.verdict = verdict;
}

namespace {

// A late case of somebody's, and an admonition of somebody else's; what they rest on stands in one
// invented file.
void add_candidates(DutyYear& year) {
    const SheetId sheet{7};
    Candidate late;
    late.person = someone(year, "罗晓梅").person;
    late.unit = late.person->unit;
    late.subject = "XB2024-002";
    late.matter = "白石村三组灌溉渠权属纠纷调处";
    late.since = day_of(2024, 3, 11);
    late.done = day_of(2024, 3, 18);
    late.grounds = {6, 11};
    late.article = "限时办结 四";
    late.because = {{FactKind::cases, {sheet, 4}, "XB2024-002", day_of(2024, 3, 4)}};
    Candidate unpublished;
    unpublished.what = Candidate::What::unpublished;
    unpublished.subject = "TS2024-03";
    unpublished.since = day_of(2024, 4, 2);
    unpublished.grounds = {3};
    unpublished.article = "监督处理 四(四)";
    Candidate uncorrected;
    uncorrected.what = Candidate::What::uncorrected;
    uncorrected.person = someone(year, "贾明").person;
    uncorrected.unit = uncorrected.person->unit;
    uncorrected.subject = "石效能诫〔2024〕2号";
    uncorrected.since = day_of(2024, 6, 30);
    uncorrected.measure = Measure::warning;
    uncorrected.article = "效能责任追究 二(二)";
    uncorrected.because = {{FactKind::measures, {sheet, 12}, "石效能诫〔2024〕2号", {}}};
    year.candidates = {late, unpublished, uncorrected};
    year.sources.emplace(sheet, SourceSheet{"督办.xlsx", "", "2024年"});
}

}  // namespace

DutyYear duty_year() {
    DutyYear year;
    year.year = 2024;
    year.asked = day_of(2025, 1, 1);
    add_people(year);
    add_affairs(year);
    add_office(year);
    add_studies(year);
    add_villages(year);
    add_candidates(year);
    return year;
}

void add_affairs(DutyYear& year) {
    add_cases(year);
    add_contacts(year);
    add_denials(year);
}

}  // namespace kaoping::sample
