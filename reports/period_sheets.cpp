#include "reports/period_sheets.h"

#include "reports/explanation.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr std::array kLacking{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"考评周期", "Period"}, 11},
    ColumnPlan{{"单位", "Unit"}, 20, Align::centre, true},
    ColumnPlan{{"姓名", "Name"}, 11, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 16, Align::centre, true},
    ColumnPlan{{"情况", "Status"}, 10},
    ColumnPlan{{"缺少环节", "Stages missing"}, 19, Align::centre, true},
    ColumnPlan{{"办理情况", "Done"}, 14},
};

// The size of a difference of two scores.
Points apart(Score a, Score b) {
    return a < b ? b.points() - a.points() : a.points() - b.points();
}

}  // namespace

std::string period_notes(const PeriodResult& result, Language language) {
    const bool chinese = language == Language::chinese;
    std::vector<std::string> parts;
    if (result.status != PeriodStatus::decided) {
        std::string status{word(Topic::status, to_key(result.status), language)};
        if (result.status == PeriodStatus::undecided) {
            const std::string stages = stage_names(result.lacking, language);
            status += chinese ? "，缺" + stages : ", missing " + stages;
        }
        parts.push_back(std::move(status));
    }
    if (!result.is_graded() && result.person.participation != Participation::excluded) {
        parts.emplace_back(word(result.person.participation, language));
    }
    if (result.score_gap && result.stages[0] && result.stages[1]) {
        const std::string gap = to_string(apart(*result.stages[0], *result.stages[1]));
        parts.push_back(chinese ? "自评与复核相差" + gap + "分"
                                : "self and review differ by " + gap);
    }
    if (result.own_reviewer) parts.emplace_back(word(Topic::note, "own-reviewer", language));
    return sentences(parts, language);
}

std::string deducted_for(const PeriodResult& result, Language language) {
    const bool chinese = language == Language::chinese;
    std::string text = result.deduction_reason;
    for (const DeductedDuty& duty : result.deducted_duties) {
        if (!text.empty()) text += chinese ? "；" : "; ";
        const std::string about = duty_period_name(duty.about, language);
        const std::string points = to_string(duty.points);
        text += rule_name(duty.rule, language) +
                (chinese ? "（" + about + "）扣" + points + "分" : " (" + about + "): -" + points);
    }
    return text;
}

Sheet lacking_sheet(const ReportContext& context, Wording title, std::string subtitle,
                    const std::vector<const std::vector<PeriodResult>*>& periods) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const auto* results : periods) {
        for (std::uint32_t index : print_order(*results)) {
            const PeriodResult& result = (*results)[index];
            if (result.lacking.empty()) continue;
            rows.push_back(
                {{number_cell(static_cast<std::int64_t>(rows.size()) + 1),
                  text_cell(word(result.period.kind, language)), text_cell(result.person.unit),
                  text_cell(result.person.name), text_cell(result.person.post),
                  text_cell(word(Topic::status, to_key(result.status), language)),
                  stage_names(result.lacking, language), Cell{}}});
        }
    }
    Sheet sheet = new_sheet(
        context, {{"未完成", "Not done"}, title, std::move(subtitle), {"人", "people"}, kLacking});
    sheet.landscape = false;
    sheet.next_row = rows_of(std::move(rows));
    return sheet;
}

}  // namespace kaoping
