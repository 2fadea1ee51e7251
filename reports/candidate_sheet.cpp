#include "reports/candidate_sheet.h"

#include <array>

namespace kaoping {
namespace {

using What = Candidate::What;

constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"线索", "Lead"}, 13, Align::centre, true},
    ColumnPlan{{"姓名", "Named in it"}, 10, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 14, Align::centre, true},
    ColumnPlan{{"编号", "Number"}, 15, Align::centre, true},
    ColumnPlan{{"内容", "Matter"}, 24, Align::left, true},
    ColumnPlan{{"期限或日期", "Due, or day"}, 12},
    ColumnPlan{{"实际办结", "Done"}, 12},
    ColumnPlan{{"可能涉及", "May concern"}, 23, Align::left, true},
    ColumnPlan{{"依据", "Article"}, 16, Align::left, true},
    ColumnPlan{{"来源", "Source"}, 26, Align::left, true},
    ColumnPlan{{"领导小组意见", "Committee"}, 15},
};

Wording word_of(What what) {
    switch (what) {
        case What::overdue_case:
            return {"办件超期", "Case past its limit"};
        case What::failed_inspection:
            return {"检查不合格", "Failed inspection"};
        case What::unpublished:
            return {"结果未公开", "Result not published"};
        case What::uncorrected:
            break;
    }
    return {"诫勉后逾期未整改", "Not corrected in time"};
}

// "追责情形第6项或第11项"; "是否给予效能告诫".
std::string concern_of(const Candidate& candidate, Language language) {
    const bool chinese = language == Language::chinese;
    if (candidate.measure) {
        const std::string measure{word(*candidate.measure, language)};
        return (chinese ? "是否给予" : "whether to give: ") + measure;
    }
    std::string grounds;
    for (const int number : candidate.grounds) {
        if (!grounds.empty()) grounds += chinese ? "或" : " or ";
        grounds += chinese ? "第" + std::to_string(number) + "项" : std::to_string(number);
    }
    return (chinese ? "追责情形" : "ground ") + grounds;
}

// "办件.xlsx 台账 第5行".
std::string source_of(const Candidate& candidate, const DutyYear& year, Language language) {
    std::vector<std::string> places;
    for (const FactReference& fact : candidate.because) {
        const auto source = year.sources.find(fact.origin.sheet);
        if (source == year.sources.end()) continue;
        const std::string row = std::to_string(fact.origin.row);
        places.push_back(joined({source->second.file, source->second.sheet,
                                 language == Language::chinese ? "第" + row + "行" : "row " + row},
                                " "));
    }
    return sentences(places, language);
}

Row candidate_row(const Candidate& candidate, std::int64_t number, const DutyYear& year,
                  Language language) {
    return {{number_cell(number), word_cell(word_of(candidate.what), language),
             candidate.person ? text_cell(candidate.person->name) : Cell{},
             text_cell(candidate.unit), text_cell(candidate.subject), text_cell(candidate.matter),
             candidate.since, cell_of(candidate.done), concern_of(candidate, language),
             text_cell(article_name(candidate.article, language)),
             source_of(candidate, year, language), Cell{}}};
}

}  // namespace

Sheet candidate_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const Candidate& candidate : year.candidates) {
        rows.push_back(
            candidate_row(candidate, static_cast<std::int64_t>(rows.size()) + 1, year, language));
    }
    Sheet sheet = new_sheet(context, {{"线索", "Leads"},
                                      {"提请领导小组研究的线索", "Leads for the committee"},
                                      year_name(year.year, language),
                                      {"条", "leads"},
                                      kColumns,
                                      3});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(Wording{
        "注：本表只列登记中的事实，供领导小组核实研究，不是认定，也不作为考评扣分或追究责任的结论。"
        "是否造成不良影响、由谁负责、是否免责，须经调查并听取本人陈述后决定。",
        "Note: these are facts from the registers, for the committee to examine; nobody is found "
        "responsible by them, and no score follows from this sheet. Whether there were bad "
        "effects, who answers for them and what excuses, is decided after an inquiry that hears "
        "the person."}
                                 .in(language));
    return sheet;
}

}  // namespace kaoping
