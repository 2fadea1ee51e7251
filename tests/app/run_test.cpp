// `run`: a folder in, its reports out.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>

#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;
namespace fs = std::filesystem;

namespace {

void write_office(const Trial& trial) {
    trial.write("人员名册.csv", small_roster());
    trial.write("得分.csv", small_evaluations());
    trial.write("台账.csv", small_measures());
}

std::vector<std::string> reports_in(const Trial& trial) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(trial.folder() / "reports")) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

// The cells of a csv line without quotes.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells(1);
    for (const char c : line) {
        if (c == ',') {
            cells.emplace_back();
        } else if (c != '\r') {
            cells.back() += c;
        }
    }
    return cells;
}

}  // namespace

TEST_CASE("run imports a folder and writes every report of its year") {
    const Trial trial;
    write_office(trial);
    const Ran ran = trial.run({"run", trial.folder().string()});
    INFO(ran.err);
    CHECK(ran.exit == Exit::done);
    CHECK(fs::exists(trial.path("kaoping.db")));
    auto names = reports_in(trial);
    CHECK(names.size() == 20);
    CHECK(std::count(names.begin(), names.end(), "2024年度考评总表.xlsx") == 1);
    CHECK(std::count(names.begin(), names.end(), "2024年第三季度考评汇总表.xlsx") == 1);
    for (const std::string& name : names) CHECK(contains(ran.out, name));

    const Ran again = trial.run({"运行", trial.folder().string()});
    CHECK(again.exit == Exit::done);
    CHECK(contains(again.out, "没有新内容"));
    CHECK(reports_in(trial) == names);
}

TEST_CASE("run passes over other kinds of file and reads neither reports nor lock files") {
    const Trial trial;
    write_office(trial);
    trial.write("照片.png", "\x89PNG\r\n\x1a\n");
    trial.write("说明.txt", "请各站所按时报送。\n");
    trial.write("~$得分.xlsx", "x");
    trial.write(".~lock.得分.csv#", "x");
    trial.write("reports/旧.csv", "x");
    trial.write("退回/得分.csv", "x");
    const Ran ran = trial.run({"run", trial.folder().string()});
    CHECK(ran.exit == Exit::done);
    for (const char* name : {"照片.png", "说明.txt", "~$得分.xlsx", ".~lock.得分.csv#"}) {
        CAPTURE(name);
        CHECK(contains(ran.err, name));
    }
    CHECK_FALSE(contains(ran.err, "旧.csv"));
    CHECK_FALSE(contains(ran.err, "kaoping.db："));
}

TEST_CASE("run refuses what is called a table and is none, and still writes reports") {
    const Trial trial;
    write_office(trial);
    trial.write("坏.xlsx", "PK\x03\x04 cut short");
    const Ran ran = trial.run({"run", trial.folder().string()});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.err, "坏.xlsx"));
    CHECK(reports_in(trial).size() == 20);
}

TEST_CASE("run leaves out the sheets of quarters without any score") {
    const Trial trial;
    trial.write("人员名册.csv", small_roster());
    trial.write("得分.csv",
                "年度,考评周期,工号,姓名,自评分,复核分,审定分\n2025,一季度,P1,张三,95,95,95\n");
    REQUIRE(trial.run({"run", trial.folder().string()}).exit == Exit::done);
    const auto names = reports_in(trial);
    for (const std::string& name : names) {
        CAPTURE(name);
        CHECK(contains(name, "季度") == contains(name, "第一季度"));
        CHECK_FALSE(contains(name, "半年"));
        CHECK_FALSE(contains(name, "年终"));
    }
    CHECK(std::count(names.begin(), names.end(), "2025年第一季度考评汇总表.xlsx") == 1);
}

TEST_CASE("run --rules takes another rule book, for a new database and for an old one") {
    const Trial trial;
    write_office(trial);
    const std::string national = KAOPING_SOURCE_DIR "/config/national.toml";
    const bool has_database = GENERATE(false, true);
    if (has_database) {
        REQUIRE(trial.run({"init", "--db", trial.path("kaoping.db")}).exit == Exit::done);
    }
    const std::string before =
        has_database ? trial.run({"rules", "--as-of", "2024-12-31"}).out : std::string{};
    REQUIRE(trial.run({"run", trial.folder().string(), "--rules", national}).exit == Exit::done);
    const std::string after = trial.run({"rules", "--as-of", "2024-12-31"}).out;
    CHECK(after != before);
    CHECK(contains(after, "评优的季度等次要求"));
}

TEST_CASE("run on what is no folder is the environment's fault") {
    const Trial trial;
    CHECK(trial.run({"run", trial.path("没有")}).exit == Exit::environment);
    CHECK(trial.run({"run", trial.write("得分.csv", "x")}).exit == Exit::environment);
}

TEST_CASE("run without any score says that there are no reports") {
    const Trial trial;
    trial.write("人员名册.csv", small_roster());
    const Ran ran = trial.run({"run", trial.folder().string()});
    CHECK(ran.exit == Exit::done);
    CHECK(contains(ran.err, "没有生成报表"));
    CHECK_FALSE(fs::exists(trial.folder() / "reports"));
}

TEST_CASE("the sample office: every file is imported, every figure told beforehand is met") {
    const Trial trial;
    fs::copy(KAOPING_SOURCE_DIR "/config/sample", trial.folder());
    const Ran ran = trial.run({"run", trial.folder().string()});
    INFO(ran.err);
    CHECK(ran.exit == Exit::done);
    const auto names = reports_in(trial);
    for (const std::string year : {"2024年", "2025年"}) {
        for (const char* title :
             {"第一季度考评汇总表", "第二季度考评汇总表", "半年小结", "第三季度考评汇总表",
              "第四季度考评汇总表", "度考评总表", "效能告诫统计表", "投诉举报月汇总表",
              "限时办结督办表", "否定报备登记及举报情况", "首问登记检查", "学习培训谈心完成情况",
              "勤廉双述双评统计", "基层站所民主评议统计", "效能档案目录", "履职情况汇总"}) {
            CAPTURE(year, title);
            CHECK(std::count(names.begin(), names.end(), year + title + ".xlsx") == 1);
        }
    }

    std::map<std::string, std::vector<std::string>> rows;  // by number and year
    for (const char* year : {"2024", "2025"}) {
        const Ran score = trial.run({"score", "--year", year, "--format", "csv"});
        for (const std::string& line : lines_of(score.out)) {
            const auto cells = cells_of(line);
            rows[cells[0] + " " + cells[5]] = {cells[1], cells[12], cells[19], cells[21],
                                               cells[22]};
        }
    }
    std::ifstream expected{KAOPING_SOURCE_DIR "/tests/data/sample_recipe/expected.csv"};
    std::string line;
    std::getline(expected, line);
    REQUIRE(line == "person_id,name,year,annual_score,grade,orders,rules");
    std::size_t people = 0;
    for (; std::getline(expected, line); ++people) {
        CAPTURE(line);
        const auto cells = cells_of(line);
        CHECK(rows[cells[0] + " " + cells[2]] ==
              std::vector<std::string>{cells[1], cells[3], cells[4], cells[5], cells[6]});
    }
    CHECK(people > 20);
}

TEST_CASE("our own workbooks import again to the same hundredths") {
    const Trial trial;
    fs::copy(KAOPING_SOURCE_DIR "/config/sample", trial.folder());
    REQUIRE(trial.run({"run", trial.folder().string()}).exit == Exit::done);
    const std::vector<std::string> periods{"2024Q1", "2024Q2", "2024H1", "2024Q3",
                                           "2024Q4", "2025Q1", "2025H1", "2025Q4"};
    const auto figures = [&] {
        std::string text;
        for (const std::string& period : periods) {
            text += trial.run({"score", "--period", period, "--format", "csv"}).out;
        }
        return text;
    };
    const std::string before = figures();
    for (const std::string& name : reports_in(trial)) {
        if (!contains(name, "季度考评汇总表") && !contains(name, "半年小结")) continue;
        CAPTURE(name);
        const Ran again = trial.run({"import", (trial.folder() / "reports" / name).string()});
        INFO(again.err);
        CHECK(again.exit == Exit::done);
        CHECK(contains(again.out, "考评得分"));
    }
    CHECK(figures() == before);
}
