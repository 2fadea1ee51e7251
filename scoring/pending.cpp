#include "scoring/pending.h"

#include <algorithm>
#include <utility>

#include "scoring/due.h"
#include "scoring/duty_cases.h"
#include "scoring/period_score.h"
#include "scoring/standing.h"

namespace kaoping {
namespace {

using What = Pending::What;

class Collector {
public:
    Collector(PersonLine person, const Inquiry& inquiry, int year)
        : inquiry_(inquiry), year_(year), line_(std::move(person)) {}

    void add(What what, Day since, std::string document = {}) {
        found_.push_back({what, line_, {}, {}, std::move(document), since});
    }
    void add_stages(Period period, std::vector<Stage> lacking) {
        found_.push_back({What::stages, line_, period, std::move(lacking), {}, period.last_day()});
    }
    // The case, if it is of the year and overdue on the morning of `day`.
    void add_if_overdue(const TimedCase& fact, Day day) {
        if (fact.received.year() != year_) return;
        const auto row = judge_case(fact, inquiry_, day);
        if (!row || row->verdict != DutyVerdict::not_met || !row->actual.empty()) return;
        add(What::overdue, due_day_of(fact, inquiry_.rules).day, fact.number);
    }
    // Whether a fact of this day belongs to the year and exists for the inquiry.
    [[nodiscard]] bool is_of_year(Day day) const {
        return day.year() == year_ && inquiry_.knows(day);
    }
    [[nodiscard]] std::vector<Pending> finish() {
        std::stable_sort(found_.begin(), found_.end(), [](const Pending& a, const Pending& b) {
            return std::pair{a.what, a.since} < std::pair{b.what, b.since};
        });
        return std::move(found_);
    }

private:
    const Inquiry& inquiry_;
    int year_;
    PersonLine line_;
    std::vector<Pending> found_;
};

void add_stages(Collector& collector, const Person& person, const PersonFacts& facts,
                const Inquiry& inquiry, int year, Day day) {
    for (const PeriodKind kind : kAllPeriods) {
        const Period period{year, kind};
        if (period.last_day() >= day || person.days_served(period.days()) == 0) continue;
        PeriodResult result = score_period(person, facts, inquiry, period);
        const bool lacks =
            result.status == PeriodStatus::missing || result.status == PeriodStatus::undecided;
        if (lacks) collector.add_stages(period, std::move(result.lacking));
    }
}

}  // namespace

std::vector<Pending> pending_of(const Person& person, const PersonFacts& facts,
                                const Inquiry& inquiry, int year, Day day) {
    Collector collector{line_on(person, calendar_year(year).last), inquiry, year};
    add_stages(collector, person, facts, inquiry, year, day);
    for (const MeasureDecision& decision : facts.measures) {
        const bool of_year = decision.deadline && decision.deadline->year() == year;
        if (of_year && is_uncorrected(decision, facts, inquiry, day)) {
            collector.add(What::correction, *decision.deadline, name_of(decision));
        }
    }
    const WarningHistory history{facts, inquiry};
    if (history.transfer_required(year)) {
        const MeasureDecision& third = *history.third_of(year);
        collector.add(What::transfer, third.day, name_of(third));
    }
    for (const DenialReport& report : facts.denial_reports) {
        if (report.finding.value == Finding::open && collector.is_of_year(report.day)) {
            collector.add(What::finding, report.day, report.matter);
        }
    }
    for (const Appeal& appeal : facts.appeals) {
        const bool decided = appeal.outcome && appeal.decided && inquiry.knows(*appeal.decided);
        if (!decided && collector.is_of_year(appeal.filed_day)) {
            collector.add(What::appeal, appeal.filed_day, appeal.document);
        }
    }
    if (inquiry.registers) {
        for (const TimedCase* fact : inquiry.registers->naming(person.id()).cases) {
            collector.add_if_overdue(*fact, day);
        }
    }
    return collector.finish();
}

std::vector<Pending> pending_of_nobody(const Inquiry& inquiry, int year, Day day) {
    Collector collector{{}, inquiry, year};
    if (inquiry.registers) {
        for (const TimedCase& fact : inquiry.registers->facts().cases) {
            if (!fact.person) collector.add_if_overdue(fact, day);
        }
    }
    return collector.finish();
}

}  // namespace kaoping
