// Reviewers side by side: who gives more than the others, and who less.
#include <algorithm>
#include <map>
#include <unordered_set>

#include "reports/chart_sheets.h"

namespace kaoping {
namespace {

constexpr Wording kReviewed{"复核", "Reviewed"};
constexpr Wording kScores{"复核得分", "Review scores"};
constexpr Wording kDecided{"与审定对比", "Against decisions"};
constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"复核人", "Reviewer"}, 14, Align::centre, true},
    ColumnPlan{{"人数", "People"}, 9, Align::centre, false, kReviewed},
    ColumnPlan{{"人次", "Scores"}, 9, Align::centre, false, kReviewed},
    ColumnPlan{{"平均分", "Mean"}, 10, Align::centre, false, kScores},
    ColumnPlan{{"最低分", "Lowest"}, 10, Align::centre, false, kScores},
    ColumnPlan{{"最高分", "Highest"}, 10, Align::centre, false, kScores},
    ColumnPlan{{"标准差", "Spread"}, 10, Align::centre, false, kScores},
    ColumnPlan{{"与全体复核\n平均相差", "Against all reviewers"}, 13},
    ColumnPlan{{"审定平均分", "Mean decided"}, 13, Align::centre, false, kDecided},
    ColumnPlan{{"复核比审定", "Above decided"}, 13, Align::centre, false, kDecided},
    ColumnPlan{{"提示", "Remark"}, 14},
};
constexpr std::size_t kSpread = 7, kAgainstAll = 8, kAgainstDecided = 10;

// Fewer say nothing about whoever gave them.
constexpr std::size_t kFewestScores = 5;

struct Reviews {
    std::unordered_set<PersonId> people;
    std::vector<Points> scores;
    // Where the leading group decided too: what it decided, and how much more the reviewer gave.
    std::vector<Points> decided, above_decided;

    void add(const PeriodResult& result) {
        const Points given = result.stages[1]->points();
        people.insert(result.person.id);
        scores.push_back(given);
        if (!result.stages[2]) return;
        decided.push_back(result.stages[2]->points());
        above_decided.push_back(given - result.stages[2]->points());
    }
};

// What is the same for all reviewers.
struct Scale {
    Points mean, spread;
    // A reviewer further off than half the spread of all scores stands out: the scores of one unit
    // rarely differ by more from those of another.
    [[nodiscard]] Points tolerance() const {
        return Points::of_hundredths((spread.hundredths() + 1) / 2);
    }
};

// 偏宽 or 偏严. What the group decided for the same people says more than what others gave to
// others.
Wording judgement_of(const Reviews& reviews, Points against_all, const Scale& scale) {
    if (reviews.scores.size() < kFewestScores) return {"人次少，不作比较", "Too few"};
    const Points tolerance = scale.tolerance();
    const auto words = [&](Points difference) -> Wording {
        if (difference > tolerance) return {"偏宽", "Too lenient"};
        if (-difference > tolerance) return {"偏严", "Too strict"};
        return {};
    };
    if (!reviews.above_decided.empty()) {
        const Wording against_decided = words(mean(reviews.above_decided));
        if (!against_decided.chinese.empty()) return against_decided;
    }
    return words(against_all);
}

void append_figures(Row& row, const Reviews& reviews, std::optional<Points> against_all) {
    const auto [lowest, highest] = std::ranges::minmax(reviews.scores);
    const bool decided = !reviews.decided.empty();
    row.cells.insert(row.cells.end(),
                     {number_cell(static_cast<std::int64_t>(reviews.people.size())),
                      number_cell(static_cast<std::int64_t>(reviews.scores.size())),
                      mean(reviews.scores), lowest, highest, standard_deviation(reviews.scores),
                      cell_of(against_all), decided ? Cell{mean(reviews.decided)} : Cell{},
                      decided ? Cell{mean(reviews.above_decided)} : Cell{}});
}

std::vector<Row> reviewer_rows(const std::map<std::string, Reviews>& by_reviewer,
                               const Reviews& all, const Scale& scale, Language language) {
    struct Line {
        Points mean;
        const std::string* name;
        const Reviews* reviews;
    };
    std::vector<Line> lines;
    for (const auto& [name, reviews] : by_reviewer) {
        lines.push_back({mean(reviews.scores), &name, &reviews});
    }
    std::ranges::stable_sort(lines, std::greater{}, &Line::mean);
    std::vector<Row> rows;
    for (const Line& line : lines) {
        const Points against_all = line.mean - scale.mean;
        Row row{{number_cell(static_cast<std::int64_t>(rows.size()) + 1), *line.name}};
        append_figures(row, *line.reviews, against_all);
        row.cells.push_back(word_cell(judgement_of(*line.reviews, against_all, scale), language));
        rows.push_back(std::move(row));
    }
    if (lines.empty()) return rows;
    rows.push_back({{Cell{}, word_cell({"全体", "All"}, language)}, RowStyle::total});
    append_figures(rows.back(), all, {});
    return rows;
}

std::string scale_note(const Scale& scale, Language language) {
    const std::string spread = to_string(scale.spread), tolerance = to_string(scale.tolerance()),
                      fewest = std::to_string(kFewestScores);
    if (language == Language::chinese) {
        return "注：1.统计本年度各期填有复核人的复核得分，由宽到严排列；标准差小的，打分没有拉开。"
               "2.复核得分平均高于审定得分超过" +
               tolerance + "分（全体复核得分标准差" + spread +
               "分的一半）的提示偏宽，低于超过的提示偏严；与审定相差未超过的，按与全体复核平均相差"
               "同样提示；不足" +
               fewest + "人次的不作比较。3.提示供领导小组把关时参考，不影响得分。";
    }
    return "Notes: 1. All review scores of the year whose sheet names the reviewer, from lenient "
           "to strict; the spread is the standard deviation: a small one says that scores were not "
           "told apart. 2. Too lenient: on average more than " +
           tolerance + " (half the spread of all review scores, " + spread +
           ") above what was decided, or else above the mean of all reviewers; too strict: below. "
           "Fewer than " +
           fewest + " scores are not compared. 3. This changes no score.";
}

}  // namespace

Sheet reviewers_sheet(const ReportContext& context, const YearPack& pack) {
    const Language language = context.language;
    std::map<std::string, Reviews> by_reviewer;
    Reviews all;
    for (const auto& period : pack.periods) {
        for (const PeriodResult& result : period) {
            if (result.reviewer.empty() || !result.stages[1]) continue;
            by_reviewer[result.reviewer].add(result);
            all.add(result);
        }
    }
    Sheet sheet = new_sheet(context, {{"复核人对比", "Reviewers"},
                                      {"复核人评分对比表", "Reviewers side by side"},
                                      year_name(pack.year(), language),
                                      {"分", "points"},
                                      kColumns,
                                      2});
    if (all.scores.empty()) return sheet;
    const Scale scale{mean(all.scores), standard_deviation(all.scores)};
    sheet.next_row = rows_of(reviewer_rows(by_reviewer, all, scale, language));
    const std::string who{Wording{"复核人", "Reviewer"}.in(language)};
    sheet.charts.push_back(
        {Chart::Kind::columns,
         std::string{Wording{"各复核人评分宽严（高于、低于多少分）", "How lenient reviewers are"}
                         .in(language)},
         1,
         {kAgainstAll, kAgainstDecided},
         0,
         by_reviewer.size(),
         who,
         std::string{Wording{"相差（分）", "Difference"}.in(language)}});
    sheet.charts.push_back(
        {Chart::Kind::columns,
         std::string{
             Wording{"各复核人评分标准差", "Spread of each reviewer's scores"}.in(language)},
         1,
         {kSpread},
         0,
         by_reviewer.size(),
         who,
         std::string{Wording{"标准差（分）", "Standard deviation"}.in(language)}});
    sheet.notes.push_back(scale_note(scale, language));
    return sheet;
}

}  // namespace kaoping
