// Study and training: a person's studies of a month (集中学习 一), his training of a year (素质培训
// 四) and whether its examinations were recorded (素质培训 五); and of the office the sessions held
// and its integrity education (廉政警示教育 二).
//
// Eight hours are a day, whichever of the two a row counts in. A length is summed exactly and
// rounded to two decimals once; the printed figure is compared (rulebook 1).
#pragma once

#include <map>
#include <utility>

#include "scoring/own_duties.h"

namespace kaoping {

// `study-monthly`: of each month served at least half.
void add_studies(DutyRows& rows, const OwnDuties& of);
// `training-year`: of a village cadre with the year-end due.
void add_training(DutyRows& rows, const OwnDuties& of);
// `exam-recorded`: of one who attended any group study or training in the year and serves a day of
// it.
void add_exams(DutyRows& rows, const OwnDuties& of);

// What the office held in a year, from everybody's attendances.
class OfficeStudies {
public:
    // `inquiry` must outlive it.
    OfficeStudies(const Inquiry& inquiry, int year) : inquiry_(inquiry), year_(year) {}

    void add(const PersonFacts& facts);
    // `training-session`, one for each day and topic, and `integrity-education`, the days of it.
    void finish(DutyRows& rows) const;

private:
    struct Session {
        std::int64_t length = 0;  // the longest among its rows, in hundredths of an hour
        FactReference longest;
    };
    void add_sessions(DutyRows& rows) const;
    void add_integrity(DutyRows& rows) const;

    const Inquiry& inquiry_;
    int year_;
    std::map<std::pair<Day, std::string>, Session> sessions_;  // by day, then topic
    std::map<Day, FactReference> integrity_;                   // one attendance of each day
};

}  // namespace kaoping
