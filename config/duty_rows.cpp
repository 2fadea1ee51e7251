// Rows about deadlines and duties.
#include <algorithm>
#include <array>
#include <span>

#include "config/rule_rows.h"

namespace kaoping {
namespace {

enum class Sort : unsigned char { whole, decimal, percent };

// A figure of a duty, with what it is when the row leaves it out (rulebook 9).
struct FigureSpec {
    std::string_view name;
    int usual = 0;
    Sort sort = Sort::whole;
};

struct DutySpec {
    std::string_view rule;
    bool personal = false;  // somebody's own: may be turned into deductions
    std::span<const FigureSpec> figures;
};

constexpr std::array kStudyMonthly{FigureSpec{"count", 1}, FigureSpec{"hours", 2, Sort::decimal}};
constexpr std::array kTrainingSession{FigureSpec{"days", 2, Sort::decimal}};
constexpr std::array kTrainingYear{FigureSpec{"days", 10, Sort::decimal}};
constexpr std::array kOne{FigureSpec{"count", 1}};
constexpr std::array kTalks{FigureSpec{"count", 2}, FigureSpec{"village_count", 1}};
constexpr std::array kNotice{FigureSpec{"days", 3}};
constexpr std::array kAttendance{FigureSpec{"percent", 80, Sort::percent}};
constexpr std::array kVillageWorks{FigureSpec{"board", 4}, FigureSpec{"film", 1},
                                   FigureSpec{"training", 1}, FigureSpec{"pairs", 10},
                                   FigureSpec{"report", 2}};

constexpr std::array kDuties{
    DutySpec{"deadline", true, {}},
    DutySpec{"first-contact", true, {}},
    DutySpec{"denial-form", true, {}},
    DutySpec{"complaints-monthly", false, {}},
    DutySpec{"study-monthly", true, kStudyMonthly},
    DutySpec{"training-session", false, kTrainingSession},
    DutySpec{"training-year", true, kTrainingYear},
    DutySpec{"exam-recorded", true, {}},
    DutySpec{"integrity-education", false, kOne},
    DutySpec{"talks", true, kTalks},
    DutySpec{"two-reports-held", false, kOne},
    DutySpec{"two-reports-notice", false, kNotice},
    DutySpec{"two-reports-attendance", false, kAttendance},
    DutySpec{"two-reports-ballot", false, {}},
    DutySpec{"unit-review", false, {}},
    DutySpec{"archive", false, {}},
    DutySpec{"village-works", false, kVillageWorks},
    DutySpec{"links", true, kOne},
    DutySpec{"inspections", false, {}},
};

std::optional<Points> read_figure(TableReader& row, const FigureSpec& spec) {
    switch (spec.sort) {
        case Sort::whole:
            if (const auto number = row.whole(spec.name, 0)) return Points::whole(*number);
            return std::nullopt;
        case Sort::decimal:
            return row.figure(spec.name);
        case Sort::percent:
            break;
    }
    return row.figure(spec.name, Points::whole(100));
}

}  // namespace

DeadlineRule read_deadlines(TableReader& row) {
    row.require({"ordinary", "special"});
    return {row.whole("ordinary", 1).value_or(1), row.whole("special", 1).value_or(1)};
}

DutyRule read_duty(TableReader& row) {
    row.require({"rule"});
    std::vector<std::string_view> rules;
    for (const DutySpec& spec : kDuties) rules.push_back(spec.rule);
    const auto rule = row.word("rule", rules);
    if (!rule) {
        row.accept_others();  // which figures belong to it nobody can say
        return {};
    }
    const auto spec = std::find_if(kDuties.begin(), kDuties.end(),
                                   [&](const DutySpec& duty) { return duty.rule == *rule; });
    DutyRule duty{*rule, {}, {}};
    for (const FigureSpec& figure : spec->figures) {
        duty.figures.emplace_back(figure.name,
                                  read_figure(row, figure).value_or(Points::whole(figure.usual)));
    }
    if (*rule == "talks") {
        row.require({"main_posts"});
        duty.main_posts = row.texts("main_posts").value_or(std::vector<std::string>{});
    }
    if (spec->personal) {
        for (std::string_view name : {"deduct", "cap"}) {
            if (const auto points = row.figure(name)) duty.figures.emplace_back(name, *points);
        }
    }
    return duty;
}

}  // namespace kaoping
