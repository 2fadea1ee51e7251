#include "scoring/duty_complaints.h"

#include "scoring/duty_facts.h"

namespace kaoping {
namespace {

void count_days(ComplaintMonth& month, int days) {
    if (days == 0) {
        ++month.same_day;
    } else if (days <= 7) {
        ++month.within7;
    } else if (days <= 15) {
        ++month.within15;
    } else {
        ++month.later;
    }
}

void count_finding(ComplaintMonth& month, ComplaintFinding finding) {
    switch (finding) {
        case ComplaintFinding::substantiated:
            ++month.substantiated;
            break;
        case ComplaintFinding::partly:
            ++month.partly;
            break;
        case ComplaintFinding::unsubstantiated:
            ++month.unsubstantiated;
            break;
    }
}

std::vector<std::string> detail_of(const ComplaintMonth& month) {
    std::vector<std::string> detail;
    const auto add = [&](const char* key, int count) {
        detail.push_back(key + std::to_string(count));
    };
    add("carried=", month.carried);
    add("received=", month.received);
    add("closed=", month.closed);
    add("same_day=", month.same_day);
    add("within7=", month.within7);
    add("within15=", month.within15);
    add("later=", month.later);
    add("true=", month.substantiated);
    add("partly=", month.partly);
    add("false=", month.unsubstantiated);
    add("open=", month.open);
    return detail;
}

}  // namespace

ComplaintMonth count_complaints(const Inquiry& inquiry, Month month) {
    const DayRange days = month.days();
    ComplaintMonth count;
    for (const Complaint& fact : inquiry.registers->facts().complaints) {
        if (!inquiry.knows(fact.received) || fact.received > days.last) continue;
        const auto closed = inquiry.known(fact.closed);
        if (closed && *closed < days.first) continue;
        ++(fact.received < days.first ? count.carried : count.received);
        if (!closed || *closed > days.last) {
            ++count.open;
            continue;
        }
        ++count.closed;
        count_days(count, closed->number() - fact.received.number());
        if (fact.finding) count_finding(count, fact.finding->value);
    }
    return count;
}

void add_complaints(DutyRows& rows, const Inquiry& inquiry, int year) {
    for (const Month month : months_of(year)) {
        const DayRange days = month.days();
        const DutyLaw law = inquiry.rules.duty("complaints-monthly", days.last);
        if (!law) continue;
        const ComplaintMonth count = count_complaints(inquiry, month);
        DutyRow row = duty_row(law, "office", "", to_key(month));
        row.actual = std::to_string(count.received);
        row.verdict = DutyVerdict::note;
        row.detail = detail_of(count);
        for (const Complaint& fact : inquiry.registers->facts().complaints) {
            if (days.contains(fact.received) && inquiry.knows(fact.received)) {
                row.because.push_back(reference_to(fact));
            }
        }
        rows.push_back(std::move(row));
    }
}

}  // namespace kaoping
