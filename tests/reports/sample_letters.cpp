#include "tests/reports/sample_letters.h"

#include <algorithm>
#include <stdexcept>

#include "tests/reports/sample_papers.h"
#include "tests/reports/sample_results.h"

namespace kaoping::sample {
namespace {

const Day kBegin = day_of(2012, 3, 1);

Dated<Rung> rung(std::string rule, int count, Grade ceiling, bool transfer) {
    return {kBegin, std::nullopt, "效能责任追究 二(五)",
            Rung{std::move(rule), count, ceiling, transfer, 12}};
}

PersonYear& named(YearPack& pack, std::string_view name) {
    const auto found = std::ranges::find_if(
        pack.result.people, [&](const PersonYear& year) { return year.person.name == name; });
    if (found == pack.result.people.end()) throw std::logic_error("nobody of that name");
    return *found;
}

void decide(PersonYear& person, Grade grade) {
    const std::string document = "溪效能审〔2025〕3号";
    person.decided = person.grade = grade;
    person.reasons.push_back({.rule = "decided",
                              .article = document,
                              .because = {{FactKind::grades, {}, document, day_of(2025, 1, 7)}}});
}

void count_quarters(PersonYear& person) {
    for (const PeriodKind kind : kAllPeriods) {
        const auto& score = person.scores[index_of(kind)];
        if (!score || !is_quarter(kind)) continue;
        person.quarter_grades[index_of(kind)] =
            score->points() >= Points::whole(90) ? QuarterGrade::good : QuarterGrade::fair;
    }
}

// The first quarter of the head of the office is scored by indicators.
void score_by_indicators(PeriodResult& result) {
    const std::array<std::pair<std::string, int>, 5> full{
        {{"德", 1900}, {"能", 1900}, {"勤", 1400}, {"绩", 3200}, {"廉", 1000}}};
    for (const auto& [stage, key] : kStages) {
        for (const auto& [indicator, points] : full) {
            const int off = stage == Stage::self || indicator != "绩" ? 0 : 100;
            result.indicators.push_back({stage, indicator, Points::of_hundredths(points - off)});
        }
    }
    result.stages = {score("94"), score("93"), score("93")};
    result.bonus_reason = "全县农村环境整治现场会筹备得力，受县委通报表扬；信息被市级刊物采用";
}

}  // namespace

RuleBook rules_of_letters() {
    RuleBook rules = rules_of_papers();
    rules.calendar = calendar_of_papers();
    rules.ladder = DatedTable<Rung>{{rung("warning-1", 1, Grade::competent, false),
                                     rung("warning-2", 2, Grade::basic, false),
                                     rung("warning-3", 3, Grade::incompetent, true)}};
    AdjustmentRule adjusting;
    adjusting.measure_points = {Points{}, Points{}, Points::whole(2)};
    rules.adjustments =
        DatedTable<AdjustmentRule>{{{kBegin, std::nullopt, "office setting", adjusting}}};
    const IndicatorRule indicators{{{"德", Points::whole(20)},
                                    {"能", Points::whole(20)},
                                    {"勤", Points::whole(15)},
                                    {"绩", Points::whole(35)},
                                    {"廉", Points::whole(10)}}};
    rules.indicators =
        DatedTable<IndicatorRule>{{{kBegin, std::nullopt, "office setting", indicators}}};
    return rules;
}

YearPack letters_of_year() {
    YearPack pack = papers_of_year();
    for (PersonYear& person : pack.result.people) count_quarters(person);
    decide(named(pack, "卢长河"), Grade::basic);
    decide(named(pack, "钱思源"), Grade::incompetent);
    decide(named(pack, "沙马·阿依"), Grade::undetermined);
    score_by_indicators(pack.periods[index_of(PeriodKind::q1)].at(1));
    auto& accountant = pack.warnings.at(9).decisions;
    RegisterEntry written = accountant.front();
    written.document = "溪效能检字〔2024〕4号";
    written.day = day_of(2024, 1, 15);
    written.measures = {Measure::written};
    written.grounds = "G18 来文未按规定登记";
    written.ground_numbers = {18};
    written.ordinal = 0;
    written.deadline = day_of(2024, 1, 25);
    written.act_day = {};
    accountant.insert(accountant.begin(), std::move(written));
    return pack;
}

}  // namespace kaoping::sample
