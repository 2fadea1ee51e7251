#include "reports/county.h"

#include <algorithm>

#include "reports/catalogue.h"
#include "reports/measure_register.h"
#include "reports/met_reasons.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr Wording kTransfer{"因效能告诫调整岗位", "Transfer for warnings"};
constexpr Wording kAgain{"调整岗位后再次告诫", "Warned again"};

constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 11, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 15, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 12, Align::centre, true},
    ColumnPlan{{"身份\n（人员类别）", "Kind of staff"}, 13, Align::centre, true},
    ColumnPlan{{"历次效能告诫（文号、日期、事由）", "Warnings before (document, day, ground)"},
               40,
               Align::left,
               true},
    ColumnPlan{{"调整日期", "Day"}, 11.5, Align::centre, false, kTransfer},
    ColumnPlan{{"岗位变动", "Posts"}, 16, Align::centre, true, kTransfer},
    ColumnPlan{{"一年期满日", "Window ends"}, 11.5, Align::centre, false, kTransfer},
    ColumnPlan{{"文号、事由", "Document, ground"}, 32, Align::left, true, kAgain},
    ColumnPlan{{"日期", "Day"}, 11.5, Align::centre, false, kAgain},
    ColumnPlan{{"期内\n第几次", "In window"}, 8, Align::centre, true, kAgain},
    ColumnPlan{{"法律依据", "Law"}, 34, Align::left, true},
    ColumnPlan{{"处理建议", "Proposal"}, 16, Align::left, true},
    ColumnPlan{{"附件", "Enclosed"}, 16, Align::left, true},
};

// What the county acts on, by the kind of staff (公务员法 of 2018; for the others by analogy).
Wording law_for(Pool pool) {
    switch (pool) {
        case Pool::civil:
            return {"按公务员法第九章（监督与惩戒）的规定处理",
                    "to be dealt with under 公务员法, chapter 9"};
        case Pool::leader:
            return {"领导成员，按干部管理权限由主管机关依公务员法第九章的规定处理",
                    "a leader: for the body in charge, under 公务员法, chapter 9"};
        case Pool::institution:
            return {
                "事业单位工作人员，参照公务员法的规定，按事业单位人事管理条例、"
                "事业单位工作人员考核规定处理",
                "institution staff: by analogy to 公务员法, under 事业单位人事管理条例 and "
                "事业单位工作人员考核规定"};
        case Pool::worker:
            return {"机关工勤人员，参照公务员法的规定，按工勤人员管理的规定处理",
                    "a worker: by analogy to 公务员法, under the rules for workers"};
        case Pool::contract:
            return {"聘用人员，参照公务员法的规定，按劳动合同法和聘用合同处理",
                    "contract staff: by analogy to 公务员法, under 劳动合同法 and the contract"};
        case Pool::village:
            break;
    }
    return {"村干部，参照公务员法的规定，按村干部管理的规定处理",
            "a village cadre: by analogy to 公务员法, under the rules for village cadres"};
}

std::string document_of(const RegisterEntry& entry, Language language) {
    if (!entry.document.empty()) return entry.document;
    return language == Language::chinese ? "无文号" : "no number";
}

// "1.溪效能告字〔2024〕3号，2024年6月3日，G06" a line.
std::string warnings_before(const Referral& referral, Language language) {
    std::vector<std::string> lines;
    for (const RegisterEntry& entry : referral.before) {
        const std::vector<std::string> parts{document_of(entry, language),
                                             day_in_words(entry.day, language), entry.grounds};
        lines.push_back(std::to_string(lines.size() + 1) + ". " +
                        joined(parts, language == Language::chinese ? "，" : ", "));
    }
    return joined(lines, "\n");
}

std::string posts_of(const Referral& referral) {
    if (referral.old_post.empty() && referral.new_post.empty()) return "";
    return referral.old_post + " → " + referral.new_post;
}

std::string enclosures_of(const Referral& referral, Language language) {
    const bool chinese = language == Language::chinese;
    const std::string warnings = std::to_string(referral.before.size() + 1);
    std::string list = chinese ? "效能告诫书" + warnings + "份" : warnings + " warnings";
    if (!referral.transfer_document.empty()) {
        list += (chinese ? "；调整岗位文件：" : "; transfer: ") + referral.transfer_document;
    }
    return list;
}

std::string law_of(const WarningRecord& record, const YearPack& pack, Language language) {
    const auto person = std::ranges::find(pack.result.people, record.person.id,
                                          [](const PersonYear& year) { return year.person.id; });
    std::string article;
    if (person != pack.result.people.end()) {
        article = met_article(*person, "refer-county", language);
    }
    const std::string law{law_for(record.person.pool).in(language)};
    if (article.empty()) return law;
    return language == Language::chinese
               ? "调整岗位后一年内再受效能告诫，应报县有关部门（" + article + "）；" + law
               : "warned within a year after a transfer, for the county (" + article + "); " + law;
}

Row referral_row(const WarningRecord& record, const Referral& referral, std::int64_t in_window,
                 std::string law, Language language) {
    const PersonLine& person = record.person;
    const RegisterEntry& again = referral.warning;
    return {{Cell{}, text_cell(person.name), text_cell(person.unit), text_cell(person.post),
             text_cell(word(person.pool, language)), warnings_before(referral, language),
             referral.transfer_day, posts_of(referral), referral.window_end,
             joined({document_of(again, language), again.grounds}, "\n"), again.day,
             number_cell(in_window), std::move(law), Cell{}, enclosures_of(referral, language)},
            in_window == 1 ? RowStyle::emphasised : RowStyle::body};
}

// The warnings before it within the same window, and itself.
std::int64_t place_in_window(const Referral& referral) {
    return 1 + std::ranges::count_if(referral.before, [&](const RegisterEntry& entry) {
               return entry.day > referral.transfer_day;
           });
}

}  // namespace

Workbook county_report(const ReportContext& context, const YearPack& pack) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const std::uint32_t index : print_order(pack.warnings)) {
        const WarningRecord& record = pack.warnings[index];
        for (const Referral& referral : record.referred) {
            rows.push_back(referral_row(record, referral, place_in_window(referral),
                                        law_of(record, pack, language), language));
            rows.back().cells[0] = number_cell(static_cast<std::int64_t>(rows.size()));
        }
    }
    Sheet sheet = new_sheet(context, {{"报县清单", "For the county"},
                                      {"效能告诫报县处理清单", "Cases for the county"},
                                      year_name(pack.year(), language),
                                      {"件", "cases"},
                                      kColumns,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(
        Wording{"注：一年期自调整岗位次日起算，至次年对应日止；期内每次告诫一行，灰底为期内第一次。"
                "历次告诫只列有效的。",
                "Note: the year begins the day after the transfer and ends on the same day of the "
                "next; one row a warning within it, the first on grey. Only warnings that stand."}
            .in(language));
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::county, {pack.year(), PeriodKind::y});
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

}  // namespace kaoping
