#include "reports/personal_record.h"

namespace kaoping {
namespace {

PersonalYear& year_in(PersonalRecord& record, int year) {
    if (record.empty() || record.back().year != year) {
        record.emplace_back();
        record.back().year = year;
    }
    return record.back();
}

}  // namespace

PersonalRecords::PersonalRecords(std::span<const YearPack* const> years) {
    for (const YearPack* pack : years) {
        for (const PersonYear& each : pack->result.people) {
            year_in(records_[each.person.id], pack->year()).result = &each;
        }
        for (const WarningRecord& each : pack->warnings) {
            year_in(records_[each.person.id], pack->year()).warnings = &each;
        }
        for (const PeriodKind kind : kAllPeriods) {
            for (const PeriodResult& each : pack->periods[index_of(kind)]) {
                year_in(records_[each.person.id], pack->year()).periods[index_of(kind)] = &each;
            }
        }
    }
}

PersonalRecord PersonalRecords::of(PersonId person) const {
    const auto found = records_.find(person);
    return found == records_.end() ? PersonalRecord{} : found->second;
}

}  // namespace kaoping
