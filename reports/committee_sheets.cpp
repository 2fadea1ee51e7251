#include "reports/committee_sheets.h"

#include "reports/explanation.h"
#include "reports/met_reasons.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr std::array kEdges{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 18, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 14, Align::centre, true},
    ColumnPlan{{"人员类别", "Category"}, 13, Align::centre, true},
    ColumnPlan{{"年度\n综合得分", "Score of the year"}, 10, Align::centre, true},
    ColumnPlan{{"排名", "Rank"}, 6},
    ColumnPlan{{"临界线", "Edge"}, 22, Align::centre, true},
    ColumnPlan{{"线值", "Line"}, 9},
    ColumnPlan{{"与线相差\n（分）", "Off it by"}, 10, Align::centre, true},
    ColumnPlan{{"等次上限", "Ceiling"}, 10, Align::centre, true},
    ColumnPlan{{"建议等次", "Suggested"}, 10, Align::centre, true},
    ColumnPlan{{"最终等次", "Final"}, 10, Align::centre, true},
};
constexpr std::size_t kGap = 9;

constexpr std::array kLowered{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 13, Align::centre, true},
    ColumnPlan{{"人员类别", "Category"}, 13, Align::centre, true},
    ColumnPlan{{"年度\n综合得分", "Score of the year"}, 10, Align::centre, true},
    ColumnPlan{{"按得分\n应为等次", "Grade by score"}, 10, Align::centre, true},
    ColumnPlan{{"最终等次", "Final"}, 10, Align::centre, true},
    ColumnPlan{{"降等原因及依据", "Why, and by which article"}, 42, Align::left, true},
    ColumnPlan{{"文书编号及日期", "Documents and dates"}, 38, Align::left, true},
};

Cell grade_cell(const std::optional<Grade>& grade, Pool pool, Language language) {
    return grade ? text_cell(word(*grade, pool, language)) : Cell{};
}

std::string edge_name(Edge::Kind kind, Pool pool, Language language) {
    const bool chinese = language == Language::chinese;
    const auto band = [&](Grade grade) {
        const std::string name{word(grade, pool, language)};
        return chinese ? name + "分数线" : name + " begins";
    };
    switch (kind) {
        case Edge::Kind::excellent:
            return band(Grade::excellent);
        case Edge::Kind::competent:
            return band(Grade::competent);
        case Edge::Kind::basic:
            return band(Grade::basic);
        case Edge::Kind::quota:
            return chinese ? "优秀名额末位" : "last place of the quota";
        case Edge::Kind::tie:
            break;
    }
    return chinese ? "优秀名额末位（同分）" : "tie for the last place";
}

Row edge_row(const PersonYear& year, const Edge& edge, std::int64_t number, Language language) {
    const PersonLine& person = year.person;
    Row row{{number_cell(number), text_cell(person.name), text_cell(person.unit),
             text_cell(person.post), text_cell(word(person.pool, language)),
             cell_of(year.annual_score), rank_cell(year.rank),
             edge_name(edge.kind, person.pool, language), edge.line, edge.gap,
             grade_cell(year.ceiling, person.pool, language),
             grade_cell(year.suggested, person.pool, language),
             grade_cell(year.grade, person.pool, language)}};
    row.marks.emplace_back(kGap, CellMark::edge);
    return row;
}

bool is_lowered(const PersonYear& person) {
    if (!person.score_grade) return false;
    switch (person.grade) {
        case Grade::incomplete:
        case Grade::pending:
            return false;
        case Grade::excellent:
        case Grade::competent:
        case Grade::basic:
        case Grade::incompetent:
        case Grade::undetermined:
        case Grade::exempt:
            break;
    }
    return person.grade > *person.score_grade;
}

}  // namespace

Sheet edges_sheet(const ReportContext& context, const YearPack& pack, const Edges& edges) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const std::uint32_t index : print_order(pack.result.people)) {
        const PersonYear& person = pack.result.people[index];
        for (const Edge& edge : edges.near(person)) {
            rows.push_back(
                edge_row(person, edge, static_cast<std::int64_t>(rows.size()) + 1, language));
        }
    }
    Sheet sheet = new_sheet(context, {{"临界人员", "Near an edge"},
                                      {"年度考核临界人员情况表", "People near an edge"},
                                      year_name(pack.year(), language),
                                      {"分", "points"},
                                      kEdges,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(Wording{
        "注：△ 年度综合得分距等次分数线或优秀名额末位得分在0.50分以内（含）；负数为低于该线。"
        "优秀名额末位为按得分顺序最后一名建议优秀人员的得分。",
        "Note: △ within 0.50 points of where a grade begins or of the last place of the quota; "
        "negative below it. The last place is the score of the last one suggested excellent."}
                                 .in(language));
    return sheet;
}

Sheet lowered_sheet(const ReportContext& context, const YearPack& pack) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const std::uint32_t index : print_order(pack.result.people)) {
        const PersonYear& year = pack.result.people[index];
        if (!is_lowered(year)) continue;
        const PersonLine& person = year.person;
        rows.push_back(
            {{number_cell(static_cast<std::int64_t>(rows.size()) + 1), text_cell(person.name),
              text_cell(person.unit), text_cell(person.post),
              text_cell(word(person.pool, language)), cell_of(year.annual_score),
              grade_cell(year.score_grade, person.pool, language),
              grade_cell(year.grade, person.pool, language), explanation_of(year, language),
              sentences(documents_behind(year, language), language)}});
    }
    Sheet sheet = new_sheet(context, {{"降等人员", "Lowered"},
                                      {"年度考核降等人员情况表", "People whose grade is lowered"},
                                      year_name(pack.year(), language),
                                      {"分", "points"},
                                      kLowered,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(
        Wording{"注：最终等次低于按年度综合得分应为等次的人员，包括改为不确定等次、不参加的；"
                "尚未审定的，最终等次为建议等次。",
                "Note: whoever has a worse grade than that of his score, or none after all; where "
                "none is decided the final grade is the suggested one."}
            .in(language));
    return sheet;
}

}  // namespace kaoping
