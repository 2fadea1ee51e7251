#include "tests/scoring/duties/support.h"

#include <algorithm>
#include <stdexcept>

#include "scoring/duties.h"

namespace kaoping::test {

std::vector<DutyRow> duties_of(const std::vector<Subject>& people, const Asked& asked) {
    const Question question{asked};
    DutiesCounter counter{question.inquiry, asked.year};
    for (const Subject& subject : people) counter.add(subject.person(), subject.facts);
    return counter.finish();
}

Lines rows_of(const std::string& rule, const std::vector<Subject>& people, const Asked& asked) {
    Lines lines;
    for (const DutyRow& row : duties_of(people, asked)) {
        if (row.rule == rule) lines.push_back(line_of(row));
    }
    return lines;
}

Lines rows_of(const std::string& rule, const Asked& asked) {
    return rows_of(rule, std::vector<Subject>{}, asked);
}

std::string line_of(const DutyRow& row) {
    return row.subject + "," + row.subject_name + "," + row.period + "," + row.required + "," +
           row.actual + "," + std::string{to_key(row.verdict)} + "," + joined(row.detail);
}

std::string behind(const std::string& start, const std::string& line) {
    if (!line.starts_with(start)) throw std::invalid_argument("a line of another start: " + line);
    return line.substr(start.size());
}

RuleBook without(RuleBook rules, const std::string& rule) {
    std::vector<Dated<DutyRule>> kept = rules.duties.rows();
    std::erase_if(kept, [&](const Dated<DutyRule>& row) { return row.value.rule == rule; });
    rules.duties = DatedTable<DutyRule>{std::move(kept)};
    return rules;
}

TimedCase timed_case(const std::string& number, const std::string& received,
                     const std::string& closed, CaseType type) {
    TimedCase fact;
    fact.number = number;
    fact.matter = "低保";
    fact.type = type;
    fact.received = day(received);
    if (!closed.empty()) fact.closed = told(closed);
    return fact;
}

Contact call_of(const std::string& on, const std::string& matter) {
    Contact fact;
    fact.day = day(on);
    fact.way = ContactWay::call;
    fact.matter = matter;
    return fact;
}

Denial denial(const std::string& number, const std::string& on) {
    Denial fact;
    fact.number = number;
    fact.day = day(on);
    fact.matter = "建房";
    return fact;
}

Complaint complaint(const std::string& number, const std::string& received,
                    const std::string& closed) {
    Complaint fact;
    fact.number = number;
    fact.received = day(received);
    fact.content = "推诿";
    if (!closed.empty()) fact.closed = told(closed);
    return fact;
}

Inspection inspection(const std::string& on, const std::string& item, InspectionResult result) {
    Inspection fact;
    fact.day = day(on);
    fact.item = item;
    fact.result = result;
    return fact;
}

Attendance attendance(const std::string& on, StudySort sort, const std::string& length,
                      LengthUnit unit) {
    Attendance fact;
    fact.day = day(on);
    fact.sort = sort;
    fact.topic = "党章";
    fact.length = points(length);
    fact.unit = unit;
    return fact;
}

VillageMeeting meeting(const std::string& village, const std::string& half,
                       const std::string& noticed, const std::string& held) {
    VillageMeeting fact;
    fact.unit = village;
    fact.half = half_year_from_key(half).value();
    fact.noticed = day(noticed);
    fact.held = day(held);
    fact.delegates = 45;
    fact.attended = 40;
    return fact;
}

Told<Day> told(const std::string& on) {
    return {day(on), {}};
}

}  // namespace kaoping::test
