// Rows about deadlines and duties.
#include <algorithm>
#include <array>
#include <span>

#include "config/duties.h"
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

// The duties that have figures.
constexpr std::array kFigures{
    DutySpec{"study-monthly", kStudyMonthly},
    DutySpec{"training-session", kTrainingSession},
    DutySpec{"training-year", kTrainingYear},
    DutySpec{"integrity-education", kOne},
    DutySpec{"talks", kTalks},
    DutySpec{"two-reports-held", kOne},
    DutySpec{"two-reports-notice", kNotice},
    DutySpec{"two-reports-attendance", kAttendance},
    DutySpec{"village-works", kVillageWorks},
    DutySpec{"links", kOne},
};

std::span<const FigureSpec> figures_of(std::string_view rule) {
    const auto* found =
        std::ranges::find_if(kFigures, [&](const DutySpec& spec) { return spec.rule == rule; });
    return found == kFigures.end() ? std::span<const FigureSpec>{} : found->figures;
}

bool is_personal(std::string_view rule) {
    return std::ranges::any_of(
        kDuties, [&](const KnownDuty& duty) { return duty.rule == rule && duty.personal; });
}

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
    for (const KnownDuty& duty : kDuties) rules.push_back(duty.rule);
    const auto rule = row.word("rule", rules);
    if (!rule) {
        row.accept_others();  // which figures belong to it nobody can say
        return {};
    }
    DutyRule duty{*rule, {}, {}};
    for (const FigureSpec& figure : figures_of(*rule)) {
        duty.figures.emplace_back(figure.name,
                                  read_figure(row, figure).value_or(Points::whole(figure.usual)));
    }
    if (*rule == "talks") {
        row.require({"main_posts"});
        duty.main_posts = row.texts("main_posts").value_or(std::vector<std::string>{});
    }
    if (is_personal(*rule)) {
        for (std::string_view name : {"deduct", "cap"}) {
            if (const auto points = row.figure(name)) duty.figures.emplace_back(name, *points);
        }
    }
    return duty;
}

}  // namespace kaoping
