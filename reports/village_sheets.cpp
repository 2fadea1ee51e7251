#include "reports/village_sheets.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kaoping {
namespace {

constexpr Wording kVotes{"得票（票）", "Votes"};
constexpr Wording kShares{"占比", "Shares"};
constexpr Wording kExcellent{"优秀", "Excellent"}, kCompetent{"称职", "Competent"},
    kBasic{"基本称职", "Basic"}, kIncompetent{"不称职", "Incompetent"};
constexpr std::array kBallots{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"村", "Village"}, 16, Align::centre, true},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 18, Align::centre, true},
    ColumnPlan{kExcellent, 9.5, Align::centre, true, kVotes},
    ColumnPlan{kCompetent, 9.5, Align::centre, true, kVotes},
    ColumnPlan{kBasic, 9.5, Align::centre, true, kVotes},
    ColumnPlan{kIncompetent, 11, Align::centre, true, kVotes},
    ColumnPlan{{"弃权", "Abstained"}, 9.5, Align::centre, true, kVotes},
    ColumnPlan{kExcellent, 10, Align::centre, true, kShares},
    ColumnPlan{kCompetent, 10, Align::centre, true, kShares},
    ColumnPlan{kBasic, 10, Align::centre, true, kShares},
    ColumnPlan{kIncompetent, 11, Align::centre, true, kShares},
    ColumnPlan{{"优秀和\n称职占比", "Excellent and competent"}, 12, Align::centre, true},
};
constexpr std::size_t kNameColumn = 2, kFirstShare = 9;
constexpr std::array<std::string_view, 4> kVoteKeys{"excellent", "competent", "basic",
                                                    "incompetent"};

constexpr Wording kAsked{"应", "Asked"}, kDone{"实际", "Done"};
constexpr std::array<Wording, 5> kMatters{{{"专栏（期）", "Board issues"},
                                           {"警示片（场）", "Films"},
                                           {"法制培训（次）", "Legal training"},
                                           {"帮扶对子（对）", "Helping pairs"},
                                           {"书面上报（次）", "Written reports"}}};
constexpr ColumnPlan matter_column(Wording heading, std::size_t matter) {
    return {heading, 9, Align::centre, true, kMatters[matter]};
}
constexpr std::array kWorks{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"村", "Village"}, 20, Align::centre, true},
    matter_column(kAsked, 0),
    matter_column(kDone, 0),
    matter_column(kAsked, 1),
    matter_column(kDone, 1),
    matter_column(kAsked, 2),
    matter_column(kDone, 2),
    matter_column(kAsked, 3),
    matter_column(kDone, 3),
    matter_column(kAsked, 4),
    matter_column(kDone, 4),
    ColumnPlan{{"未完成事项", "Lacking"}, 32, Align::left, true},
};

struct BallotLine {
    std::string village;
    const DutyRow* row = nullptr;
};

// Those of one half, by village: the one that voted, else the cadre's own.
std::vector<BallotLine> ballot_lines(const DutyYear& year, HalfYear half) {
    const PeopleIndex people{year};
    std::vector<Ballot> ballots;
    for (const RegisteredPerson& person : year.people) {
        ballots.insert(ballots.end(), person.ballots.begin(), person.ballots.end());
    }
    const FactFinder votes{ballots};
    std::vector<BallotLine> lines;
    for (const DutyRow* row : rows_of_rule(year, "two-reports-ballot")) {
        if (row->period != to_key(half)) continue;
        const Ballot* vote = votes.behind(*row);
        const PersonLine* person = people.find(row->person);
        lines.push_back({vote ? vote->unit : person ? person->unit : std::string{}, row});
    }
    std::ranges::stable_sort(lines, {}, &BallotLine::village);
    return lines;
}

Row ballot_row(const BallotLine& line, std::int64_t number, const PeopleIndex& people) {
    const DutyRow& ballot = *line.row;
    const PersonLine* person = people.find(ballot.person);
    Row row{{number_cell(number), text_cell(line.village), text_cell(ballot.subject_name),
             person ? text_cell(person->post) : Cell{}}};
    std::array<std::int64_t, kVoteKeys.size()> votes{};
    std::int64_t all = 0;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        all += votes[i] = count_of(ballot, kVoteKeys[i]);
        row.cells.push_back(number_cell(votes[i]));
    }
    row.cells.push_back(figure_cell(detail_of(ballot, "abstain")));
    for (const std::int64_t count : votes) {
        row.cells.push_back(all == 0 ? Cell{} : Cell{Share{percentage(count, all)}});
    }
    row.cells.push_back(ballot.actual.empty() ? Cell{} : Cell{Share{points_of(ballot.actual)}});
    return row;
}

// The works of one village, by matter.
using Works = std::array<const DutyRow*, kMatters.size()>;

std::vector<std::pair<std::string, Works>> works_by_village(const DutyYear& year) {
    std::vector<std::pair<std::string, Works>> villages;
    for (const DutyRow* row : rows_of_rule(year, "village-works")) {
        if (villages.empty() || villages.back().first != row->subject) {
            villages.emplace_back(row->subject, Works{});
        }
        for (const auto& [matter, key] : kVillageMatters) {
            if (row->subject_name != word(matter, Language::chinese)) continue;
            villages.back().second[static_cast<std::size_t>(matter)] = row;
        }
    }
    return villages;
}

Row works_row(const std::string& village, const Works& works, std::int64_t number,
              Language language) {
    Row row{{number_cell(number), text_cell(village)}};
    std::vector<std::string> lacking;
    for (const auto& [matter, key] : kVillageMatters) {
        const DutyRow* work = works[static_cast<std::size_t>(matter)];
        row.cells.push_back(work ? figure_cell(work->required) : Cell{});
        row.cells.push_back(work ? figure_cell(work->actual) : Cell{});
        if (work == nullptr || !is_unmet(*work)) continue;
        const Points missing = points_of(work->required) - points_of(work->actual);
        lacking.push_back(std::string{word(matter, language)} +
                          (language == Language::chinese ? "缺" : ": ") + amount_text(missing));
    }
    row.cells.emplace_back(sentences(lacking, language));
    if (!lacking.empty()) row.style = RowStyle::emphasised;
    return row;
}

}  // namespace

std::string_view half_word(HalfYear half, Language language) {
    return (half.second ? Wording{"下半年", "Second half"} : Wording{"上半年", "First half"})
        .in(language);
}

std::optional<Sheet> ballots_sheet(const ReportContext& context, const DutyYear& year,
                                   HalfYear half) {
    const Language language = context.language;
    const PeopleIndex people{year};
    const auto lines = ballot_lines(year, half);
    if (lines.empty()) return std::nullopt;
    std::vector<Row> rows;
    for (const BallotLine& line : lines) {
        rows.push_back(ballot_row(line, static_cast<std::int64_t>(rows.size()) + 1, people));
    }
    const std::string when{half_word(half, language)};
    const bool chinese = language == Language::chinese;
    const Wording name = half.second ? Wording{"下半年测评", "Votes, second half"}
                                     : Wording{"上半年测评", "Votes, first half"};
    Sheet sheet = new_sheet(context, {name,
                                      {"村干部民主测评统计表", "Ballots on village cadres"},
                                      chinese ? std::to_string(year.year) + "年" + when
                                              : year_name(year.year, language) + ", " + when,
                                      {"票", "votes"},
                                      kBallots,
                                      3});
    sheet.next_row = rows_of(std::move(rows));
    sheet.charts.push_back(
        {Chart::Kind::stacked_columns,
         std::string{Wording{"民主测评各档占比", "Shares of the votes"}.in(language)},
         kNameColumn,
         {kFirstShare, kFirstShare + 1, kFirstShare + 2, kFirstShare + 3},
         0,
         lines.size(),
         std::string{Wording{"村干部", "Village cadre"}.in(language)},
         std::string{Wording{"占比", "Share"}.in(language)}});
    cite_articles(sheet, rows_of_rule(year, "two-reports-ballot"), language);
    sheet.notes.emplace_back(
        Wording{"注：占比以优秀、称职、基本称职、不称职四档票数之和为基数，不含弃权。",
                "Note: shares are of the four kinds of votes, without those "
                "who abstained."}
            .in(language));
    return sheet;
}

Sheet village_works_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const auto& [village, works] : works_by_village(year)) {
        rows.push_back(
            works_row(village, works, static_cast<std::int64_t>(rows.size()) + 1, language));
    }
    Sheet sheet = new_sheet(context, {{"村级事项", "Works"},
                                      {"村级廉政事项完成情况表", "Works of the villages"},
                                      year_name(year.year, language),
                                      {"次", "times"},
                                      kWorks,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    cite_articles(sheet, rows_of_rule(year, "village-works"), language);
    sheet.notes.emplace_back(
        Wording{"注：灰底各行尚有未完成事项。", "Note: grey rows lack something."}.in(language));
    return sheet;
}

}  // namespace kaoping
