// Known facts: what reports list beside the duties, as of a day.
#include <catch2/catch.hpp>

#include "config/rule_book.h"
#include "scoring/known_facts.h"
#include "scoring/registers.h"

namespace kaoping {
namespace {

const Origin kOrigin{SheetId{1}, 2};

// A complaint of March, closed in May; a refusal of June; a review of the year.
Registers registers() {
    OfficeFacts facts;
    Complaint complaint;
    complaint.received = day_of(2024, 3, 5);
    complaint.closed = Told<Day>{day_of(2024, 5, 6), kOrigin};
    facts.complaints.push_back(complaint);
    Denial denial;
    denial.day = day_of(2024, 6, 1);
    facts.denials.push_back(denial);
    UnitReview review;
    review.year = 2024;
    facts.unit_reviews.push_back(review);
    return {std::move(facts), [](PersonId) { return std::string{}; }};
}

TEST_CASE("an entry of a later day does not exist, and one closed later is still open") {
    const RuleBook rules;
    const std::vector<Veto> vetoes;
    const Registers all = registers();
    const auto known = [&](std::optional<Day> as_of) {
        return known_registers(Inquiry{rules, as_of, vetoes, &all});
    };
    CHECK(known({}).denials.size() == 1);
    CHECK(known({}).complaints.at(0).closed->value == day_of(2024, 5, 6));

    const OfficeFacts in_may = known(day_of(2024, 5, 5));
    CHECK(in_may.denials.empty());
    CHECK_FALSE(in_may.complaints.at(0).closed);
    CHECK(in_may.unit_reviews.size() == 1);
    CHECK(known(day_of(2024, 5, 6)).complaints.at(0).closed);
    CHECK(known(day_of(2024, 3, 4)).complaints.empty());
}

TEST_CASE("of somebody's facts those of the year count, as far as they are known") {
    const RuleBook rules;
    const std::vector<Veto> vetoes;
    std::vector<Talk> talks(3);
    talks[0].day = day_of(2023, 12, 31);
    talks[1].day = day_of(2024, 1, 1);
    talks[2].day = day_of(2024, 9, 1);
    CHECK(known_of_year(talks, Inquiry{rules, {}, vetoes}, 2024).size() == 2);
    CHECK(known_of_year(talks, Inquiry{rules, day_of(2024, 8, 31), vetoes}, 2024).size() == 1);
}

}  // namespace
}  // namespace kaoping
