// `report`: workbooks by key or Chinese title, for a year or a period, into a folder.
#include <catch2/catch.hpp>
#include <filesystem>

#include "reports/catalogue.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> written(const Trial& trial, std::vector<std::string> arguments) {
    static int count = 0;
    const std::string folder = trial.path("out" + std::to_string(++count));
    arguments.insert(arguments.begin(), "report");
    arguments.insert(arguments.end(), {"--out", folder});
    const Ran ran = trial.run(arguments);
    INFO(ran.err);
    REQUIRE(ran.exit == Exit::done);
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

TEST_CASE("report --list names every report by key and title") {
    const Ran ran = Trial{}.run({"report", "--list"});
    CHECK(ran.exit == Exit::done);
    CHECK(lines_of(ran.out).size() == report_catalogue().size());
    for (const ReportEntry& entry : report_catalogue()) {
        CHECK(contains(ran.out, std::string{entry.key}));
        CHECK(contains(ran.out, std::string{entry.title.chinese}));
    }
}

TEST_CASE("report writes what is named, for the year or the period") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    using Names = std::vector<std::string>;
    CHECK(written(trial, {"annual", "--year", "2024"}) == Names{"2024年度考评总表.xlsx"});
    CHECK(written(trial, {"年度考评总表", "annual"}) == Names{"2024年度考评总表.xlsx"});
    CHECK(written(trial, {"warnings"}) == Names{"2024年效能告诫统计表.xlsx"});
    CHECK(written(trial, {"half-year"}) == Names{"2024年半年小结.xlsx"});
    CHECK(written(trial, {"quarter"}).size() == 4);
    CHECK(written(trial, {"quarter", "--period", "2024年三季度"}) ==
          Names{"2024年第三季度考评汇总表.xlsx"});
    CHECK(written(trial, {"--period", "2024H1"}) == Names{"2024年半年小结.xlsx"});
    const Names all = written(trial, {});
    for (const char* name :
         {"2024年第一季度考评汇总表.xlsx", "2024年第四季度绩效考评评分表.xlsx",
          "2024年半年小结.xlsx", "2024年年终总评汇总表.xlsx", "2024年度考评总表.xlsx",
          "2024年度党委会审定材料.xlsx", "2024年度未评优原因说明.xlsx",
          "2024年度考核结果汇总表.xlsx", "2024年度考核登记表.xlsx", "2024年效能告诫统计表.xlsx",
          "2024年效能责任追究台账.xlsx", "2024年效能告诫书.xlsx", "2024年度考评分析图表.xlsx",
          "2024年个人效能建设档案.xlsx"}) {
        CAPTURE(name);
        CHECK(std::count(all.begin(), all.end(), name) == 1);
    }
    CHECK(all.size() == 20);
}

TEST_CASE("a report that is not, or not of that period, is wrong usage") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const Ran unknown = trial.run({"report", "monthly"});
    CHECK(unknown.exit == Exit::usage);
    CHECK(contains(unknown.err, "half-year"));
    const Ran misfit = trial.run({"report", "half-year", "--period", "2024Q1"});
    CHECK(misfit.exit == Exit::usage);
    CHECK(contains(misfit.err, "2024Q1"));
}

TEST_CASE("a folder that cannot be made is the environment's fault") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const std::string blocked = trial.write("out", "a file in the way");
    const Ran ran = trial.run({"report", "annual", "--out", blocked + "/deeper"});
    CHECK(ran.exit == Exit::environment);
    CHECK(contains(ran.err, "out"));
}
