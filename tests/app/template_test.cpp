// kaoping template: what it writes imports again, blank and filled in, for every kind of table.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <sstream>

#include "app/run_command.h"
#include "config/headings.h"
#include "config/template_guide.h"
#include "importers/table.h"
#include "importers/text.h"
#include "importers/words.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;
namespace fs = std::filesystem;

namespace {

using Cells = std::vector<std::string>;

// The rows of a template's first sheet from the headings on, as text, blank cells in their places.
std::vector<Cells> table_of(const std::string& path) {
    auto opened = open_table(path);
    REQUIRE(opened);
    REQUIRE(opened->file);
    const auto sheet = opened->file->open_sheet(0);
    std::vector<Cells> rows;
    for (RawRow row; sheet->next(row); row = RawRow{}) {
        if (row.number < 3) continue;  // title and note
        Cells cells(rows.empty() ? row.cells.size() : rows.front().size());
        for (const RawCell& cell : row.cells) cells.at(cell.column - 1) = cell.text;
        rows.push_back(std::move(cells));
    }
    return rows;
}

std::string csv(const std::vector<Cells>& rows) {
    std::string text;
    for (const Cells& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) text += (at > 0 ? "," : "") + row[at];
        text += "\n";
    }
    return text;
}

// The example as the row of somebody the small office has; of a roster, of somebody new.
Cells made_real(Cells example, FactKind kind) {
    for (std::string& cell : example) {
        if (cell == "示例") cell = "1";
        if (kind == FactKind::people) continue;
        if (cell == "0999") cell = "P1";
        if (cell == "王小样") cell = "张三";
        if (cell == "党政综合办公室") cell = "党政办";
    }
    return example;
}

std::string without_marks(std::string heading) {
    std::erase(heading, '*');
    return heading;
}

std::string template_path(const Trial& trial, FactKind kind) {
    return trial.path("模板/" + std::string{words_of(kind).title} + "模板.xlsx");
}

// An office with its people, and a template of every kind.
void prepare(const Trial& trial) {
    REQUIRE(trial.run({"import", trial.write("人员名册.csv", small_roster())}).exit == Exit::done);
    REQUIRE(trial.run({"template", "--out", trial.path("模板"), "--db", trial.path("kaoping.db")})
                .exit == Exit::done);
}

}  // namespace

TEST_CASE("without a kind there is a template of each, which blank imports as nothing") {
    const Trial trial;
    const std::string folder = trial.path("模板");
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    const Ran made = trial.run({"template", "--out", folder});
    REQUIRE(made.exit == Exit::done);
    REQUIRE(trial.run({"import", trial.write("人员名册.csv", small_roster())}).exit == Exit::done);
    for (const auto& [kind, key] : kFactKinds) {
        const std::string path = template_path(trial, kind);
        INFO(key);
        REQUIRE(fs::exists(path));
        const Ran ran = trial.run({"import", path});
        CHECK(ran.exit == Exit::done);
        CHECK(contains(ran.out, "读 0 行，存 0 条"));
        // The example is the only thing there is to say.
        for (const std::string& line : lines_of(ran.err)) CHECK(contains(line, "示例"));
    }
}

TEST_CASE("the example of every kind, made real, imports, with each of the words a list offers") {
    const Trial trial;
    prepare(trial);
    for (const auto& [kind, key] : kFactKinds) {
        const std::vector<Cells> rows = table_of(template_path(trial, kind));
        REQUIRE(rows.size() >= 2);
        const Cells real = made_real(rows[1], kind);
        const auto imports = [&](const Cells& row) {
            const std::string file = trial.write(std::string{key} + ".csv", csv({rows[0], row}));
            const Ran ran = trial.run({"import", file, "--dry-run"});
            CAPTURE(csv({rows[0], row}), ran.out, ran.err);
            CHECK(ran.exit == Exit::done);
            CHECK(contains(ran.out, "读 1 行"));
        };
        INFO(key);
        imports(real);
        for (std::size_t at = 1; at < real.size(); ++at) {
            const ColumnGuide* guide = template_guide().column(kind, without_marks(rows[0][at]));
            if (guide == nullptr) continue;
            for (const std::string& choice : guide->choices) {
                Cells row = real;
                row[at] = choice;
                imports(row);
            }
        }
    }
}

TEST_CASE("the lists offer all the usual words of their vocabularies") {
    const auto choices = [](FactKind kind, const char* heading) {
        std::string words;
        for (const std::string& choice : template_guide().column(kind, heading)->choices) {
            words += (words.empty() ? "" : "/") + choice;
        }
        return words;
    };
    CHECK(choices(FactKind::people, "人员类别") == pool_words().usual());
    CHECK(choices(FactKind::people, "参加考核") == participation_words().usual());
    CHECK(choices(FactKind::items, "环节") == stage_words().usual());
    CHECK(choices(FactKind::measures, "责任类型") == responsibility_words().usual());
    CHECK(choices(FactKind::measures, "处理方式") == measure_words().usual());
    CHECK(choices(FactKind::measures, "从重") == yes_no_words().usual());
    CHECK(choices(FactKind::denial_reports, "是否属实") == finding_words().usual());
    CHECK(choices(FactKind::appeals, "结论") == outcome_words().usual());
    for (const auto& [word, grade] : grade_words().words) {
        if (grade_words().usual().find(word) == std::string::npos) continue;
        CHECK(contains(choices(FactKind::grades, "等次"), word));
    }
}

TEST_CASE("without a database the rules are the township's and nobody is filled in") {
    const Trial trial;
    const fs::path before = fs::current_path();
    fs::current_path(trial.folder());
    std::ostringstream out;
    std::ostringstream err;
    const auto no_variable = [](const std::string&) { return std::optional<std::string>{}; };
    const Exit exit =
        run_command({"template", "people", "items"},
                    {out, err, false, no_variable, "2026-11-23T22:29:36Z", day_of(2026, 11, 24)});
    fs::current_path(before);
    CHECK(exit == Exit::done);
    CHECK(contains(out.str(), "已生成 ./人员名册模板.xlsx\n"));
    CHECK(table_of(trial.path("指标评分模板.xlsx"))[1][1] == "2026");
    CHECK_FALSE(fs::exists(trial.path("kaoping.db")));
}

TEST_CASE("kinds are named by key or title, each once; others are wrong usage") {
    const Trial trial;
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    const Ran ran =
        trial.run({"模板", "grades", "年度等次审定", "人员名册", "--out", trial.path("x")});
    CHECK(ran.exit == Exit::done);
    CHECK(lines_of(ran.out).size() == 2);
    CHECK(contains(ran.out, "年度等次审定模板.xlsx"));
    const Ran wrong = trial.run({"template", "scores"});
    CHECK(wrong.exit == Exit::usage);
    CHECK(contains(wrong.err, "evaluations（考评得分）"));
}

TEST_CASE("a folder that cannot be is the world's failure") {
    const Trial trial;
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    const std::string file = trial.write("file", "");
    CHECK(trial.run({"template", "grades", "--out", file + "/x"}).exit == Exit::environment);
    CHECK(trial.run({"template", "grades", "--db", trial.path("没有.db")}).exit ==
          Exit::environment);
}

TEST_CASE("the sheet of a quarter has everyone due, with what is recorded") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    trial.write("离职.csv", "工号,姓名,单位,离职日期\nP8,郑十,党政办,2024-07-20\n");
    REQUIRE(trial.run({"import", trial.path("离职.csv")}).exit == Exit::done);
    const Ran made =
        trial.run({"template", "evaluations", "--period", "2024Q3", "--out", trial.path("模板")});
    REQUIRE(made.exit == Exit::done);
    CHECK(contains(made.out, "已填 7 人"));
    const std::string path = trial.path("模板/2024年第三季度考评得分模板.xlsx");
    std::vector<Cells> rows = table_of(path);
    REQUIRE(rows.size() == 9);
    CHECK(rows[0] == Cells{"序号", "年度", "*考评周期", "**工号", "**姓名", "单位", "**自评分",
                           "**复核分", "**审定分", "加分", "扣分", "扣分事由", "复核人", "备注"});
    CHECK(rows[2] == Cells{"1", "2024", "第三季度", "P1", "张三", "党政办", "95", "95", "95", "",
                           "", "", "", ""});
    CHECK(rows[5][7].empty());  // 赵六 lacks his review

    const Ran unchanged = trial.run({"import", path});
    CHECK(unchanged.exit == Exit::done);
    CHECK(contains(unchanged.out, "存 0 条，已有 7 条"));
    rows[5][7] = "81.5";
    rows.erase(rows.begin() + 1);  // the example
    const Ran filled = trial.run({"import", trial.write("三季度.csv", csv(rows))});
    CHECK(filled.exit == Exit::done);
    CHECK(contains(filled.out, "存 1 条，已有 6 条"));
}

TEST_CASE("grades and rosters are filled with the people of the year") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    trial.write("等次.csv", "年度,工号,姓名,等次,文号\n2024,P1,张三,优秀,溪委〔2025〕2号\n");
    REQUIRE(trial.run({"import", trial.path("等次.csv")}).exit == Exit::done);
    const std::string folder = trial.path("模板");
    REQUIRE(
        trial
            .run({"template", "grades", "people", "evaluations", "--year", "2024", "--out", folder})
            .exit == Exit::done);
    const auto grades = table_of(folder + "/年度等次审定模板.xlsx");
    REQUIRE(grades.size() == 9);
    CHECK(grades[2] == Cells{"1", "2024", "P1", "张三", "优秀", "溪委〔2025〕2号", ""});
    CHECK(grades[3] == Cells{"2", "2024", "P2", "李四", "", "", ""});
    const auto people = table_of(folder + "/人员名册模板.xlsx");
    REQUIRE(people.size() == 9);
    CHECK(people[7] == Cells{"6", "P6", "周八", "石桥村", "", "村干部", "", "", "", "", "", ""});
    const Ran again = trial.run({"import", folder + "/人员名册模板.xlsx"});
    CHECK(contains(again.out, "存 0 条，已有 7 条"));
    // Scores belong to a period.
    CHECK(table_of(folder + "/考评得分模板.xlsx").size() == 2);
}

TEST_CASE("indicators have a column each, those in force in the year") {
    const Trial trial;
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    REQUIRE(trial.run({"template", "items", "--year", "2024", "--out", trial.path("x")}).exit ==
            Exit::done);
    const auto rows = table_of(trial.path("x/指标评分模板.xlsx"));
    CHECK(rows[0] == Cells{"序号", "年度", "*考评周期", "**工号", "**姓名", "*环节", "*德", "*能",
                           "*勤", "*绩", "*廉", "合计"});
    const Ran early = trial.run({"template", "items", "--year", "1999", "--out", trial.path("x")});
    CHECK(early.exit == Exit::refused);
    CHECK(contains(early.err, "没有这一年的指标"));
    CHECK(trial.run({"template", "--year", "1999", "--out", trial.path("y")}).exit == Exit::done);
    CHECK_FALSE(fs::exists(trial.path("y/指标评分模板.xlsx")));
}

TEST_CASE("instructions are given in the language asked for, headings stay Chinese") {
    const Trial trial;
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    REQUIRE(trial.run({"template", "grades", "--lang", "en", "--out", trial.path("x")}).exit ==
            Exit::done);
    auto opened = open_table(trial.path("x/年度等次审定模板.xlsx"));
    REQUIRE(opened->file);
    CHECK(table_of(trial.path("x/年度等次审定模板.xlsx"))[0][3] == "**姓名");
    const auto sheet = opened->file->open_sheet(1);
    CHECK(sheet->name() == "填写说明");
    std::string text;
    for (RawRow row; sheet->next(row); row = RawRow{}) {
        for (const RawCell& cell : row.cells) text += cell.text + "\n";
    }
    CHECK(contains(text, "What to fill in"));
    CHECK(contains(text, "Columns with * must be filled in"));
}

TEST_CASE("templates filled in with LibreOffice and openpyxl import, and are never overwritten") {
    for (const char* program : {"libreoffice", "openpyxl"}) {
        INFO(program);
        const Trial trial;
        REQUIRE(trial.run({"import", trial.write("人员名册.csv", small_roster())}).exit ==
                Exit::done);
        const std::string path = trial.path("考评得分模板.xlsx");
        fs::copy_file(std::string{KAOPING_TEST_DATA} + "/templates/" + program + ".xlsx", path);
        const auto size = fs::file_size(path);
        const Ran ran = trial.run({"import", path});
        CAPTURE(ran.err);
        CHECK(ran.exit == Exit::done);
        CHECK(contains(ran.out, "读 3 行，存 3 条"));
        const Ran scores = trial.run({"score", "--period", "2024Q3", "--format", "csv"});
        CHECK(contains(scores.out, "P1,张三,党政办,civil,2024Q3,decided,95.00,93.50,92.50"));
        CHECK(contains(scores.out, "P2,李四,党政办,civil,2024Q3,decided,90.00,88.00,87.00"));
        CHECK(contains(scores.out, "P3,王五,财政所,civil,2024Q3,undecided,85.00,,"));

        const Ran made = trial.run({"template", "evaluations", "--out", trial.path("")});
        CHECK(made.exit == Exit::done);
        CHECK(contains(made.out, "考评得分模板-2.xlsx"));
        CHECK(contains(made.err, "未改动"));
        CHECK(fs::file_size(path) == size);
    }
}
