// What would do harm, and a system that gives out: files made to exhaust, a full disk, the program
// killed. Nothing stored is lost, nothing half is left in the place of a workbook.
#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "tests/app/program.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kGigabyte = std::size_t{1} << 30U;

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// What is stored, as far as a person sees it.
std::string stored(const Trial& trial) {
    return trial.run({"score", "--year", "2024", "--as-of", "2025-01-31", "--format", "csv"}).out +
           trial.run({"warnings", "--year", "2024", "--as-of", "2025-01-31", "--format", "csv"})
               .out;
}

// Imports the file into an office that has something to lose, within a gigabyte.
void check_refused(const Trial& trial, const std::string& path) {
    const std::string before = stored(trial);
    const std::string file = bytes_of(path);
    const auto begun = std::chrono::steady_clock::now();
#ifdef KAOPING_SANITIZED  // which reserves more than there is
    const Grants grants;
#else
    const Grants grants{kGigabyte, {}, {}};
#endif
    CHECK(run_program({"import", path, "--db", trial.path("kaoping.db")}, grants) == 1);
    CHECK(std::chrono::steady_clock::now() - begun < 30s);
    CHECK(stored(trial) == before);
    CHECK((bytes_of(path) == file));
}

std::string rows(std::size_t count, const std::string& row) {
    std::string text;
    text.reserve(count * row.size());
    for (std::size_t i = 0; i < count; ++i) text += row;
    return text;
}

}  // namespace

TEST_CASE("files that are made to exhaust are refused within a gigabyte and seconds") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const std::string headings = "年度,考评周期,工号,姓名,自评分,复核分,审定分\n";
    SECTION("two hundred thousand people whom nobody knows") {
        check_refused(
            trial, trial.write("a.csv", headings + rows(200'000, "2024,一季度,X9,无此人,1,2,3\n")));
    }
    SECTION("cells of a megabyte") {
        const std::string cell(1U << 20U, 'x');
        check_refused(trial, trial.write("a.csv", headings + "2024,一季度," + cell + "," + cell +
                                                      ",1,2,3\n"));
    }
    SECTION("one row without end") {
        check_refused(trial, trial.write("a.csv", headings + rows(5'000'000, "2024,一季度,")));
    }
    SECTION("a quote that is never closed") {
        check_refused(trial,
                      trial.write("a.csv", headings + "2024,\"" + rows(2'000'000, "一季度,\n")));
    }
    SECTION("headings by the hundred thousand") {
        check_refused(trial, trial.write("a.csv", rows(100'000, "姓名,") + "审定分\n" +
                                                      rows(100'000, "张三,") + "1\n"));
    }
    SECTION("a measure that names a hundred thousand people") {
        check_refused(trial, trial.write("a.csv", "文号,姓名,决定日期,追责事由,处理方式\n1,\"" +
                                                      rows(100'000, "无此人、") +
                                                      "\",2024-03-05,G01,效能告诫\n"));
    }
}

TEST_CASE("a workbook cut off anywhere is refused whole") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    for (const char* name : {"office.xlsx", "office.xls", "office.ods"}) {
        const std::string whole = bytes_of(fs::path{KAOPING_TEST_DATA} / "files" / name);
        for (std::size_t tenths = 1; tenths < 10; ++tenths) {
            CAPTURE(name, tenths);
            check_refused(trial, trial.write("cut-" + std::string{name},
                                             whole.substr(0, whole.size() * tenths / 10)));
        }
    }
}

TEST_CASE("a full disk leaves the former workbook as it was") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const std::string out = trial.path("out");
    REQUIRE(trial.run({"report", "annual", "--year", "2024", "--out", out}).exit == Exit::done);
    const fs::path workbook = fs::path{out} / "2024年度考评总表.xlsx";
    const std::string before = bytes_of(workbook);
    REQUIRE(before.size() > 4096);
    CHECK(run_program({"report", "annual", "--year", "2024", "--out", out, "--db",
                       trial.path("kaoping.db")},
                      {{}, 4096, {}}) == 3);
    CHECK((bytes_of(workbook) == before));
    CHECK(std::distance(fs::directory_iterator{out}, {}) == 1);
}

TEST_CASE("a full disk leaves the database as it was") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const std::string before = stored(trial);
    std::string roster = "工号,姓名,单位\n";
    for (int number = 1; number <= 20'000; ++number) {
        roster += "Z" + std::to_string(number) + ",新人" + std::to_string(number) + ",党政办\n";
    }
    const std::size_t most = fs::file_size(trial.path("kaoping.db")) + 200'000;
    CHECK(run_program({"import", trial.write("册.csv", roster), "--db", trial.path("kaoping.db")},
                      {{}, most, {}}) == 3);
    CHECK(stored(trial) == before);
    CHECK(trial.run({"import", trial.path("册.csv")}).exit == Exit::done);
}

TEST_CASE("a report that is killed at any time leaves the former workbooks, or the new ones") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const fs::path out = trial.path("out");
    const std::vector<std::string> report{
        "report", "--year", "2024", "--out", out, "--db", trial.path("kaoping.db")};
    REQUIRE(run_program(report, {}) == 0);
    std::map<std::string, std::string> before;
    for (const auto& entry : fs::directory_iterator(out)) {
        before[entry.path().filename().string()] = bytes_of(entry.path());
    }
    for (std::chrono::milliseconds life = 2ms; life < 60ms; life += 4ms) {
        const int ended = run_program(report, {{}, {}, life});
        CHECK((ended == 0 || ended == -SIGKILL));
        for (const auto& [name, bytes] : before) {
            CAPTURE(name, life.count());
            CHECK((bytes_of(out / name) == bytes));
        }
    }
    CHECK(run_program(report, {}) == 0);
}
