#include "scoring/duty_deductions.h"

#include <algorithm>
#include <tuple>

#include "config/duties.h"

namespace kaoping {
namespace {

DutyRows unmet_rows(std::string_view rule, const OwnDuties& of, Period quarter) {
    DutyRows rows = own_duties(rule, of);
    std::erase_if(rows, [&](const DutyRow& row) {
        return row.verdict != DutyVerdict::not_met || row.quarter != quarter;
    });
    std::stable_sort(rows.begin(), rows.end(), [](const DutyRow& a, const DutyRow& b) {
        return std::tie(a.subject, a.period) < std::tie(b.subject, b.period);
    });
    return rows;
}

}  // namespace

std::vector<DutyDeduction> deductions_in(const Person& person, const PersonFacts& facts,
                                         const Inquiry& inquiry, Period quarter) {
    std::vector<DutyDeduction> found;
    for (const KnownDuty& duty : kDuties) {
        if (!duty.personal) continue;
        const DutyLaw law = inquiry.rules.duty(duty.rule, quarter.last_day());
        const Points each = law ? law->value.figure("deduct").value_or(Points{}) : Points{};
        if (each == Points{}) continue;
        const std::optional<Points> cap = law->value.figure("cap");
        Points taken;
        for (DutyRow& row :
             unmet_rows(duty.rule, {person, facts, inquiry, quarter.year}, quarter)) {
            const Points points = cap ? std::min(each, *cap - taken) : each;
            taken += points;
            found.push_back({std::move(row), points, each, cap, law->cite});
        }
    }
    return found;
}

std::string name_of(const DutyRow& row) {
    const bool of_affair =
        row.rule == "deadline" || row.rule == "first-contact" || row.rule == "denial-form";
    if (!of_affair) return row.period;
    return row.subject_name.empty() ? row.subject : row.subject + " " + row.subject_name;
}

}  // namespace kaoping
