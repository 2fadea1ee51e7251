#include "tests/reports/sample_year.h"

#include "tests/reports/sample_results.h"

namespace kaoping::sample {
namespace {

const Roster& nobody() {
    static const Roster roster;
    return roster;
}

// What a period's decided scores lie above those of the sample's period.
Points shift_of(PeriodKind kind) {
    constexpr std::array kHundredths{0, -150, 25, 125, -75, 50};
    return Points::of_hundredths(kHundredths.at(index_of(kind)));
}

// A head of office who gives much, one who gives little, and one who is never far off.
std::string reviewer_of(const PersonLine& person) {
    if (person.unit == "党政综合办公室") return "段文林";
    return person.unit == "农业服务中心" ? "罗晓梅" : "严正";
}

std::vector<PeriodResult> period_of_pack(PeriodKind kind) {
    auto results = period(kind);
    for (PeriodResult& result : results) {
        if (!result.score) continue;
        result.score = Score::held(result.score->points() + shift_of(kind));
        result.reviewer = reviewer_of(result.person);
        if (result.reviewer == "段文林") {
            result.stages[1] = Score::held(result.stages[1]->points() + Points::whole(6));
        }
        if (result.reviewer == "罗晓梅") {
            result.stages[1] = Score::held(result.stages[1]->points() - Points::whole(5));
        }
    }
    return results;
}

}  // namespace

YearPack year_pack() {
    YearPack pack{nobody(), year(), {}, warnings()};
    for (const PeriodKind kind : kAllPeriods) {
        pack.periods[index_of(kind)] = period_of_pack(kind);
    }
    const auto grounds = [&](std::size_t person, std::vector<std::vector<int>> numbers) {
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            pack.warnings.at(person).decisions.at(i).ground_numbers = std::move(numbers[i]);
        }
    };
    grounds(2, {{5, 11}});
    grounds(3, {{14}});
    grounds(7, {{6}, {6}, {6}, {6}, {1}});
    grounds(8, {{12}});
    grounds(9, {{11}, {}, {11}});
    return pack;
}

YearPack year_before() {
    YearPack pack{nobody(), year(), {}, {}};
    pack.result.year = 2023;
    for (PersonYear& person : pack.result.people) {
        person.year = 2023;
        person.warnings = person.warnings / 2;
        if (person.person.unit == "财政所") person.person.unit = "财政统计所";
        if (person.annual_score) {
            person.annual_score = Score::held(person.annual_score->points() - Points::whole(2));
        }
    }
    pack.result.people.back().grade = Grade::competent;
    return pack;
}

}  // namespace kaoping::sample
