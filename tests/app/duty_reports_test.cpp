// `run` and `report` on an office that keeps registers: their workbooks, and that these tell what
// `duties` tells.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>

#include "config/wording.h"
#include "importers/table.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;
namespace fs = std::filesystem;

namespace {

void write_office(const Trial& trial) {
    trial.write("名册.csv", small_roster());
    trial.write("得分.csv", small_evaluations());
    trial.write("办件.csv",
                "编号,承办人,事项,办件类型,受理日期,时限天数,办结日期\n"
                "办1,张三,低保,一般,2024-03-05,,2024-03-15\n"
                "办2,李四,来文,交办,2024-03-05,10,\n"
                "办3,李四,户口,一般,2024-03-05,,2024-03-06\n");
    trial.write("投诉.csv",
                "编号,受理日期,内容,调查结果,办结日期\n"
                "投1,2024-03-05,推诿,属实,2024-03-06\n投2,2024-06-06,窗口无人,,\n");
}

std::vector<std::string> names_in(const std::string& folder) {
    std::vector<std::string> names;
    if (!fs::exists(folder)) return names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

using Cells = std::map<std::uint32_t, std::string>;  // by column

std::vector<Cells> rows_of(const std::string& path, std::size_t sheet) {
    auto opened = open_table(path);
    REQUIRE(opened);
    REQUIRE(opened->file);
    const auto source = opened->file->open_sheet(sheet);
    std::vector<Cells> rows;
    for (RawRow row; source->next(row); row = RawRow{}) {
        rows.emplace_back();
        for (const RawCell& cell : row.cells) rows.back()[cell.column] = cell.text;
    }
    return rows;
}

// Rows by verdict in the order of the sheet: all, met, not met, open, notes.
using Counts = std::array<int, 5>;
constexpr std::array<std::string_view, 4> kVerdicts{"met", "not-met", "open", "note"};

// What `duties` prints, counted by rule.
std::map<std::string, Counts> counted_duties(const Trial& trial) {
    std::map<std::string, Counts> counts;
    const Ran ran = trial.run({"duties", "--year", "2024", "--format", "csv"});
    for (const std::string& line : lines_of(ran.out)) {
        const std::string rule = line.substr(0, line.find(','));
        if (rule == "rule") continue;
        Counts& of_rule = counts[rule_name(rule, Language::chinese)];
        ++of_rule[0];
        for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
            if (contains(line, "," + std::string{kVerdicts[i]} + ",")) ++of_rule[i + 1];
        }
    }
    return counts;
}

int number(Cells& cells, std::uint32_t column) {
    return cells[column].empty() ? 0 : std::stoi(cells[column]);
}

}  // namespace

TEST_CASE("run writes the workbooks of the registers an office keeps, and no others") {
    const Trial trial;
    write_office(trial);
    const Ran ran = trial.run({"run", trial.folder().string()});
    INFO(ran.err);
    REQUIRE(ran.exit == Exit::done);
    std::vector<std::string> names;
    for (const std::string& name : names_in(trial.path("reports"))) {
        for (const char* part :
             {"投诉", "限时", "否定", "首问", "学习", "双评", "评议", "档案目录", "履职"}) {
            if (contains(name, part)) names.push_back(name);
        }
    }
    CHECK(names == std::vector<std::string>{"2024年履职情况汇总.xlsx",
                                            "2024年投诉举报月汇总表.xlsx",
                                            "2024年限时办结督办表.xlsx"});
}

TEST_CASE("a report of a register is a zero report when it is asked for, in either language") {
    const Trial trial;
    REQUIRE(trial.run({"import", trial.write("名册.csv", small_roster())}).exit == Exit::done);
    const std::string folder = trial.path("out");
    const char* language = GENERATE("zh", "en");
    const Ran named = trial.run({"report", "complaints", "限时办结督办表", "archive", "denials",
                                 "contacts", "study", "village-meetings", "unit-reviews", "duties",
                                 "--year", "2024", "--out", folder, "--lang", language});
    INFO(named.err);
    CHECK(named.exit == Exit::done);
    CHECK(names_in(folder).size() == 9);
    int months = 0;
    for (Cells& row : rows_of(folder + "/2024年投诉举报月汇总表.xlsx", 0)) {
        if (contains(row[16], "零报告") || contains(row[16], "Zero report")) ++months;
    }
    CHECK(months == 12);
    const Ran all = trial.run({"report", "--year", "2024", "--out", trial.path("all")});
    CHECK(all.exit == Exit::done);
    CHECK(names_in(trial.path("all")) ==
          std::vector<std::string>{"2024年度考评总表.xlsx", "2024年效能告诫统计表.xlsx"});
}

TEST_CASE("the summary of duties counts what duties prints, rule by rule") {
    const Trial trial;
    write_office(trial);
    REQUIRE(trial.run({"run", trial.folder().string()}).exit == Exit::done);
    const auto expected = counted_duties(trial);
    CHECK(expected.at("限时办结") == Counts{3, 1, 2, 0, 0});
    std::map<std::string, Counts> printed;
    for (Cells& row : rows_of(trial.path("reports/2024年履职情况汇总.xlsx"), 0)) {
        if (!expected.contains(row[2])) continue;
        Counts& counts = printed[row[2]];
        for (std::uint32_t i = 0; i < counts.size(); ++i) counts[i] += number(row, i + 4);
    }
    CHECK(printed == expected);
}

TEST_CASE("leads name the late cases, whom the register names and the row that tells it") {
    const Trial trial;
    write_office(trial);
    REQUIRE(trial.run({"run", trial.folder().string()}).exit == Exit::done);
    std::map<std::string, Cells> leads;  // by number of the case
    for (const Cells& row : rows_of(trial.path("reports/2024年履职情况汇总.xlsx"), 2)) {
        if (row.contains(5)) leads[row.at(5)] = row;
    }
    REQUIRE(leads.contains("办1"));
    CHECK(leads["办1"][3] == "张三");
    CHECK(contains(leads["办1"][11], "办件.csv"));
    CHECK(contains(leads["办1"][11], "第2行"));
    CHECK(leads.contains("办2"));
    CHECK_FALSE(leads.contains("办3"));
}

TEST_CASE("with --as-of what is closed later stands open on the sheet") {
    const Trial trial;
    write_office(trial);
    REQUIRE(trial.run({"import", trial.path("名册.csv"), trial.path("投诉.csv")}).exit ==
            Exit::done);
    const std::string folder = trial.path("out");
    REQUIRE(trial
                .run({"report", "complaints", "--year", "2024", "--as-of", "2024-03-05", "--out",
                      folder})
                .exit == Exit::done);
    std::size_t complaints = 0;
    for (Cells& row : rows_of(folder + "/2024年投诉举报月汇总表.xlsx", 1)) {
        if (!row[2].starts_with("投")) continue;
        ++complaints;
        CHECK(row[10].empty());
    }
    CHECK(complaints == 1);
}
