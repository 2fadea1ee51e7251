// PersonalRecord: what is known of one person in each year, oldest first.
#pragma once

#include <array>
#include <span>
#include <unordered_map>
#include <vector>

#include "reports/year_pack.h"

namespace kaoping {

// Null where the year has nothing of him.
struct PersonalYear {
    int year = 0;
    std::array<const PeriodResult*, kAllPeriods.size()> periods{};  // by PeriodKind
    const PersonYear* result = nullptr;
    const WarningRecord* warnings = nullptr;
};
using PersonalRecord = std::vector<PersonalYear>;

// Finds the record of a person. Looks everybody up once; `years` must outlive it.
class PersonalRecords {
public:
    explicit PersonalRecords(std::span<const YearPack* const> years);

    // Without the years in which the person did not serve.
    [[nodiscard]] PersonalRecord of(PersonId person) const;

private:
    std::unordered_map<PersonId, PersonalRecord> records_;
};

}  // namespace kaoping
