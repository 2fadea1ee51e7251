#include "reports/catalogue.h"

#include <algorithm>
#include <array>

namespace kaoping {
namespace {

constexpr std::array kCatalogue{
    ReportEntry{ReportKey::quarter,
                "quarter",
                {"季度考评汇总表", "Quarterly appraisal"},
                "考评汇总表",
                ReportTime::quarter,
                {"季度得分", "scores of the quarter"}},
    ReportEntry{ReportKey::score_forms,
                "score-forms",
                {"绩效考评评分表", "Scoring forms"},
                "绩效考评评分表",
                ReportTime::quarter,
                {"季度得分", "scores of the quarter"}},
    ReportEntry{ReportKey::half_year,
                "half-year",
                {"半年小结", "Half-year summary"},
                "半年小结",
                ReportTime::half_year,
                {"一、二季度及半年小结得分", "scores of the half-year"}},
    ReportEntry{ReportKey::year_end,
                "year-end",
                {"年终总评汇总表", "Year-end appraisal"},
                "年终总评汇总表",
                ReportTime::year,
                {"年终总评得分", "scores of the year-end"}},
    ReportEntry{ReportKey::annual,
                "annual",
                {"年度考评总表", "Annual appraisal"},
                "度考评总表",
                ReportTime::year,
                {"各期得分", "scores of the periods"}},
    ReportEntry{ReportKey::committee,
                "committee",
                {"党委会审定材料", "Papers for the committee"},
                "度党委会审定材料",
                ReportTime::year,
                {"各期得分", "scores of the periods"}},
    ReportEntry{ReportKey::explanations,
                "explanations",
                {"未评优原因说明", "Why not excellent"},
                "度未评优原因说明",
                ReportTime::year,
                {"各期得分", "scores of the periods"}},
    ReportEntry{ReportKey::filing,
                "filing",
                {"年度考核结果汇总表", "Results for filing"},
                "度考核结果汇总表",
                ReportTime::year,
                {"各期得分", "scores of the periods"}},
    ReportEntry{ReportKey::public_list,
                "public",
                {"优秀等次公示表", "Public list of the excellent"},
                "度优秀等次公示表",
                ReportTime::year,
                {"审定为优秀的人员", "people decided excellent"}},
    ReportEntry{ReportKey::registration,
                "registration",
                {"年度考核登记表", "Registration forms"},
                "度考核登记表",
                ReportTime::year,
                {"各期得分", "scores of the periods"}},
    ReportEntry{ReportKey::result_notices,
                "result-notices",
                {"考核结果通知", "Notices of result"},
                "度考核结果通知",
                ReportTime::year,
                {"审定的年度等次", "decided grades of the year"}},
    ReportEntry{ReportKey::warnings,
                "warnings",
                {"效能告诫统计表", "Efficiency warnings"},
                "效能告诫统计表",
                ReportTime::year,
                {"人员名册", "the roster"}},
    ReportEntry{ReportKey::accountability,
                "accountability",
                {"效能责任追究台账", "Register of accountability"},
                "效能责任追究台账",
                ReportTime::year,
                {"责任追究决定", "decisions of accountability"}},
    ReportEntry{ReportKey::warning_letters,
                "warning-letters",
                {"效能告诫书", "Letters of warning"},
                "效能告诫书",
                ReportTime::year,
                {"效能告诫决定", "warnings"}},
    ReportEntry{ReportKey::admonition_letters,
                "admonition-letters",
                {"诫勉教育通知书", "Letters of admonition"},
                "诫勉教育通知书",
                ReportTime::year,
                {"诫勉教育决定", "admonitions"}},
    ReportEntry{ReportKey::written_letters,
                "written-letters",
                {"书面检查通知书", "Letters on written self-criticism"},
                "书面检查通知书",
                ReportTime::year,
                {"书面检查决定", "decisions on a written self-criticism"}},
    ReportEntry{
        ReportKey::transfer_forms,
        "transfer-forms",
        {"岗位调整审批表", "Approval of transfers"},
        "岗位调整审批表",
        ReportTime::year,
        {"三次告诫或因告诫调整岗位的人员", "people with three warnings or a transfer for them"}},
    ReportEntry{ReportKey::county,
                "county",
                {"报县清单", "List for the county"},
                "报县清单",
                ReportTime::year,
                {"调整岗位后一年内再受告诫的人员", "people warned within a year after a transfer"}},
    ReportEntry{ReportKey::charts,
                "charts",
                {"考评分析图表", "Charts of the year"},
                "度考评分析图表",
                ReportTime::year,
                {"各期得分", "scores of the periods"}},
    ReportEntry{ReportKey::personal_files,
                "personal-files",
                {"个人效能建设档案", "Personal files"},
                "个人效能建设档案",
                ReportTime::year,
                {"人员名册", "the roster"}},
    ReportEntry{ReportKey::complaints,
                "complaints",
                {"投诉举报月汇总表", "Complaints by month"},
                "投诉举报月汇总表",
                ReportTime::year,
                {"投诉举报登记（无则零报告）", "complaints; a zero report without"}},
    ReportEntry{ReportKey::deadlines,
                "deadlines",
                {"限时办结督办表", "Cases with time limits"},
                "限时办结督办表",
                ReportTime::year,
                {"限时办结登记", "cases"}},
    ReportEntry{ReportKey::denials,
                "denials",
                {"否定报备登记及举报情况", "Refusals and reports of them"},
                "否定报备登记及举报情况",
                ReportTime::year,
                {"否定报备登记或举报", "refusals or reports of them"}},
    ReportEntry{ReportKey::contacts,
                "contacts",
                {"首问登记检查", "First contacts"},
                "首问登记检查",
                ReportTime::year,
                {"首问登记", "first contacts"}},
    ReportEntry{ReportKey::study,
                "study",
                {"学习培训谈心完成情况", "Study, training and talks"},
                "学习培训谈心完成情况",
                ReportTime::year,
                {"学习培训、谈心谈话记录", "study, training or talks"}},
    ReportEntry{ReportKey::village_meetings,
                "village-meetings",
                {"勤廉双述双评统计", "Village meetings and votes"},
                "勤廉双述双评统计",
                ReportTime::year,
                {"双述会议、测评票数", "meetings or ballots"}},
    ReportEntry{ReportKey::unit_reviews,
                "unit-reviews",
                {"基层站所民主评议统计", "Reviews of units"},
                "基层站所民主评议统计",
                ReportTime::year,
                {"民主评议", "unit reviews"}},
    ReportEntry{ReportKey::archive,
                "archive",
                {"效能档案目录", "Archive"},
                "效能档案目录",
                ReportTime::year,
                {"效能档案", "archived items"}},
    ReportEntry{ReportKey::duties,
                "duties",
                {"履职情况汇总", "Duties of the year"},
                "履职情况汇总",
                ReportTime::year,
                {"人员名册", "the roster"}},
};

}  // namespace

std::span<const ReportEntry> report_catalogue() {
    return kCatalogue;
}

bool is_about_decisions(ReportKey report) {
    return report == ReportKey::warning_letters || report == ReportKey::admonition_letters ||
           report == ReportKey::written_letters;
}

bool is_about_people(ReportKey report) {
    return is_about_decisions(report) || report == ReportKey::score_forms ||
           report == ReportKey::registration || report == ReportKey::result_notices ||
           report == ReportKey::transfer_forms || report == ReportKey::personal_files;
}

std::optional<ReportEntry> find_report(std::string_view name) {
    const auto found = std::ranges::find_if(kCatalogue, [&](const ReportEntry& entry) {
        return entry.key == name || entry.title.chinese == name;
    });
    if (found == kCatalogue.end()) return std::nullopt;
    return *found;
}

std::vector<Period> report_periods(const ReportEntry& entry, int year) {
    switch (entry.time) {
        case ReportTime::quarter:
            return {{year, PeriodKind::q1},
                    {year, PeriodKind::q2},
                    {year, PeriodKind::q3},
                    {year, PeriodKind::q4}};
        case ReportTime::half_year:
            return {{year, PeriodKind::h1}};
        case ReportTime::year:
            break;
    }
    return {{year, PeriodKind::y}};
}

std::string report_file_name(ReportKey report, Period period) {
    const ReportEntry& entry = *std::ranges::find(kCatalogue, report, &ReportEntry::report);
    std::string name = std::to_string(period.year) + "年";
    if (entry.time == ReportTime::quarter) name += word(period.kind, Language::chinese);
    return name + std::string{entry.suffix} + ".xlsx";
}

}  // namespace kaoping
