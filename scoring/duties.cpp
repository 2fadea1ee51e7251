#include "scoring/duties.h"

#include <algorithm>
#include <tuple>

#include "config/duties.h"
#include "scoring/duty_cases.h"
#include "scoring/duty_complaints.h"
#include "scoring/duty_entries.h"
#include "scoring/duty_office.h"
#include "scoring/duty_talks.h"

namespace kaoping {
namespace {

std::ptrdiff_t place_of(const DutyRow& row) {
    return std::ranges::find(kDuties, row.rule, &KnownDuty::rule) - kDuties.begin();
}

bool comes_before(const DutyRow& a, const DutyRow& b) {
    const auto place_a = place_of(a);
    const auto place_b = place_of(b);
    return std::tie(place_a, a.subject, a.period) < std::tie(place_b, b.subject, b.period);
}

}  // namespace

DutiesCounter::DutiesCounter(const Inquiry& inquiry, int year)
    : inquiry_(inquiry),
      year_(year),
      studies_(inquiry, year),
      villages_(inquiry, year),
      units_(inquiry, year) {}

void DutiesCounter::add(const Person& person, const PersonFacts& facts) {
    const OwnDuties own{person, facts, inquiry_, year_};
    add_studies(rows_, own);
    add_training(rows_, own);
    add_exams(rows_, own);
    add_talks(rows_, own);
    add_links(rows_, own);
    studies_.add(facts);
    villages_.add(person, facts);
    units_.add(person);
}

DutyRows DutiesCounter::finish() {
    add_cases(rows_, inquiry_, year_);
    add_contacts(rows_, inquiry_, year_);
    add_denials(rows_, inquiry_, year_);
    add_complaints(rows_, inquiry_, year_);
    studies_.finish(rows_);
    villages_.finish(rows_);
    units_.finish(rows_);
    add_archive(rows_, inquiry_, year_);
    add_inspections(rows_, inquiry_, year_);
    std::stable_sort(rows_.begin(), rows_.end(), comes_before);
    return std::move(rows_);
}

std::vector<DutyCounts> count_verdicts(const DutyRows& rows) {
    std::vector<DutyCounts> counts;
    for (const DutyRow& row : rows) {
        if (counts.empty() || counts.back().rule != row.rule) {
            counts.push_back({row.rule, row.article});
        }
        DutyCounts& count = counts.back();
        switch (row.verdict) {
            case DutyVerdict::met:
                ++count.met;
                break;
            case DutyVerdict::not_met:
                ++count.not_met;
                break;
            case DutyVerdict::open:
                ++count.open;
                break;
            case DutyVerdict::note:
                ++count.notes;
                break;
        }
    }
    return counts;
}

}  // namespace kaoping
