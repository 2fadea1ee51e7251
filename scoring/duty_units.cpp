#include "scoring/duty_units.h"

#include <map>

#include "scoring/duty_facts.h"

namespace kaoping {
namespace {

constexpr int kCriteria = 5;  // 民主评议 四

}  // namespace

void UnitReviews::add(const Person& person) {
    const DayRange year = calendar_year(year_);
    const DayRange served = overlap(year, person.service());
    if (served.days() == 0 || pool_of(person.row_on(year.last)) == Pool::village) return;
    units_.insert(person.row_on(served.first).unit);
    for (const RosterRow& row : person.history()) {
        const auto from = row.effective ? row.effective : row.entry;
        if (from && served.contains(*from)) units_.insert(person.row_on(*from).unit);
    }
}

void UnitReviews::finish(DutyRows& rows) const {
    const Day last = calendar_year(year_).last;
    const DutyLaw law = inquiry_.rules.duty("unit-review", last);
    if (!law) return;
    std::map<std::string, std::map<int, const UnitReview*>> reviewed;
    for (const std::string& unit : units_) reviewed[unit];
    for (const UnitReview& review : inquiry_.registers->facts().unit_reviews) {
        if (review.year == year_) reviewed[review.unit][review.criterion] = &review;
    }
    for (const auto& [unit, criteria] : reviewed) {
        DutyRow row = duty_row(law, unit, "", std::to_string(year_));
        for (const auto& [criterion, review] : criteria) {
            const std::string share =
                review->valid > 0 ? to_string(percentage(review->satisfied, review->valid)) : "";
            row.detail.push_back(std::to_string(criterion) + "=" + share);
            row.because.push_back(reference_to(*review));
        }
        judge_count(row, Points::whole(kCriteria), static_cast<std::int64_t>(criteria.size()), last,
                    inquiry_);
        rows.push_back(std::move(row));
    }
}

}  // namespace kaoping
