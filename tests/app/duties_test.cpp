// `duties`: the registers of an office from their files to its duties, and what unmet ones cost.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;

namespace {

const std::string kHeader = "rule,subject,subject_name,period,required,actual,verdict,detail";

// Three cases, an inspection and a ballot over 2024.
void import_registers(const Trial& trial) {
    const Ran ran = trial.run(
        {"import", trial.write("名册.csv", small_roster()),
         trial.write("办件.csv",
                     "编号,承办人,事项,办件类型,受理日期,时限天数,办结日期\n"
                     "办1,张三,低保,一般,2024-03-05,,2024-03-15\n"
                     "办2,张三,\"户口,迁移\",特殊,2024-12-10,,\n"
                     "办3,,来文,交办,2024-03-05,10,\n"),
         trial.write("检查.csv", "日期,项目,单位,结果\n2024-03-05,政务公开,党政办,不合格\n"),
         trial.write(
             "测评.csv",
             "村,期次,姓名,优秀,称职,基本称职,不称职,弃权\n石桥村,2024H1,周八,30,5,1,0,2\n")});
    INFO(ran.err);
    REQUIRE(ran.exit == Exit::done);
}

std::vector<std::string> csv_of(const Trial& trial, std::vector<std::string> arguments = {}) {
    arguments.insert(arguments.begin(), {"duties", "--year", "2024", "--format", "csv"});
    const Ran ran = trial.run(std::move(arguments));
    CHECK(ran.exit == Exit::done);
    CHECK(ran.err.empty());
    return lines_of(ran.out);
}

std::vector<std::string> starting_with(const std::vector<std::string>& lines, const char* start) {
    std::vector<std::string> found;
    for (const std::string& line : lines) {
        if (line.starts_with(start)) found.push_back(line);
    }
    return found;
}

// The small office under the township's rules with deductions; 张三's first case is late.
void import_deducting_office(const Trial& trial) {
    REQUIRE(trial.run({"init", "--rules", KAOPING_SOURCE_DIR "/config/township-deductions.toml"})
                .exit == Exit::done);
    REQUIRE(import_small_office(trial).exit == Exit::done);
    import_registers(trial);
}

}  // namespace

TEST_CASE("duties --year: one row a duty, in keys") {
    const Trial trial;
    import_registers(trial);
    const auto lines = csv_of(trial);
    REQUIRE(lines.size() > 4);
    CHECK(lines[0] == kHeader);
    CHECK(lines[1] == "deadline,办1,低保,2024,2024-03-12,2024-03-15,not-met,late=3");
    CHECK(lines[2] == "deadline,办2,\"户口,迁移\",2024,2024-12-17,,not-met,no-reason");
    CHECK(lines[3] == "deadline,办3,来文,2024,2024-03-15,,not-met,");
    CHECK(lines[4] ==
          "complaints-monthly,office,,2024-01,,0,note,carried=0;received=0;closed=0;same_day=0;"
          "within7=0;within15=0;later=0;true=0;partly=0;false=0;open=0");
    using Lines = std::vector<std::string>;
    CHECK(starting_with(lines, "complaints-monthly").size() == 12);
    CHECK(starting_with(lines, "study-monthly").size() == 7 * 12);
    CHECK(starting_with(lines, "training-year") ==
          Lines{"training-year,P6,周八,2024,10,0.00,not-met,"});
    CHECK(starting_with(lines, "two-reports-ballot") ==
          Lines{"two-reports-ballot,P6,周八,2024H1,,97.22,note,"
                "excellent=30;competent=5;basic=1;incompetent=0;abstain=2"});
    CHECK(starting_with(lines, "unit-review").size() == 2);
    CHECK(starting_with(lines, "village-works").size() == 5);
    CHECK(starting_with(lines, "links") == Lines{"links,P7,吴九,2024,1,0,not-met,"});
    CHECK(lines.back() == "inspections,2024-03-05#1,政务公开,2024,,fail,not-met,");
    // Machine output is the same in every language, and by the Chinese name of the command.
    CHECK(csv_of(trial, {"--lang", "en"}) == lines);
    CHECK(lines_of(trial.run({"履职", "--year", "2024", "--format", "csv"}).out) == lines);
}

TEST_CASE("duties --as-of asks about an earlier day") {
    const Trial trial;
    import_registers(trial);
    const auto lines = csv_of(trial, {"--as-of", "2024-03-12"});
    CHECK(lines[1] == "deadline,办1,低保,2024,2024-03-12,,open,");
    CHECK(lines[2] == "deadline,办3,来文,2024,2024-03-15,,open,");
    CHECK(contains(lines[3], "complaints-monthly"));
    CHECK(csv_of(trial, {"--as-of", "2024-03-13"})[1] ==
          "deadline,办1,低保,2024,2024-03-12,,not-met,");
    CHECK(starting_with(lines, "inspections").size() == 1);
    CHECK(starting_with(csv_of(trial, {"--as-of", "2024-03-04"}), "inspections").empty());
}

TEST_CASE("duties in json names the rows of the files behind each") {
    const Trial trial;
    import_registers(trial);
    const Ran ran = trial.run({"duties", "--year", "2024", "--format", "json"});
    REQUIRE(ran.exit == Exit::done);
    const auto rows = nlohmann::json::parse(ran.out);
    CHECK(rows.size() == csv_of(trial).size() - 1);
    const auto& first = rows.at(0);
    CHECK(first["rule"] == "deadline");
    CHECK(first["subject"] == "办1");
    CHECK(first["required"] == "2024-03-12");
    CHECK(first["verdict"] == "not-met");
    CHECK(first["detail"] == nlohmann::json::array({"late=3"}));
    CHECK(first["because"].at(0)["file"] == "办件.csv");
    CHECK(first["because"].at(0)["row"] == 2);
    CHECK(rows.at(2)["actual"].is_null());
    CHECK(rows.back()["actual"] == "fail");
}

TEST_CASE("duties in a table: what is not met, what is open, and the counts") {
    const Trial trial;
    import_registers(trial);
    const Ran chinese = trial.run({"duties", "--year", "2024"});
    CHECK(lines_of(chinese.out).front() == "2024年度未完成：");
    CHECK(contains(chinese.out, "超期3天"));
    CHECK(contains(chinese.out, "未写特殊原因，按一般件"));
    CHECK(contains(chinese.out, "不合格"));
    CHECK(contains(chinese.out, "汇总："));
    CHECK_FALSE(contains(chinese.out, "进行中："));
    CHECK_FALSE(contains(chinese.out, "not-met"));
    const Ran running = trial.run({"duties", "--year", "2024", "--as-of", "2024-03-12"});
    CHECK(contains(running.out, "截至 2024-03-12 进行中："));
    // Months that have not begun are nobody's worry yet.
    CHECK(contains(running.out, "2024年3月"));
    CHECK_FALSE(contains(running.out, "2024年4月"));
    const Ran english = trial.run({"duties", "--year", "2024", "--lang", "en"});
    CHECK(lines_of(english.out).front() == "not met in 2024:");
    CHECK(contains(english.out, "3 days late"));
    CHECK_FALSE(contains(english.out, "未完成"));
}

TEST_CASE("an office that has nothing has the lines of the office") {
    const Trial trial;
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    const auto lines = csv_of(trial);
    CHECK(lines.size() == 1 + 12 + 1 + 11);
    CHECK(lines[0] == kHeader);
    CHECK(lines[13] == "integrity-education,office,,2024,1,0,not-met,");
    CHECK(lines[14] == "archive,01,文件,2024,1,0,not-met,");
    CHECK(lines.back() == "archive,11,会议,2024,1,0,not-met,");
}

TEST_CASE("duties needs a database and a year the rule book covers") {
    const Trial trial;
    CHECK(trial.run({"duties", "--year", "2024"}).exit == Exit::environment);
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    const Ran no_year = trial.run({"duties"});
    CHECK(no_year.exit == Exit::refused);
    CHECK(contains(no_year.err, "--year"));
    CHECK(trial.run({"duties", "--year", "2005"}).exit == Exit::refused);
    CHECK(trial.run({"duties", "--year", "24"}).exit == Exit::usage);
    CHECK(trial.run({"duties", "--unit", "党政办"}).exit == Exit::usage);
}

TEST_CASE("status lists the cases past their limit, with and without somebody in charge") {
    const Trial trial;
    import_registers(trial);
    const auto overdue = [&](const char* as_of) {
        const Ran ran =
            trial.run({"status", "--year", "2024", "--format", "json", "--as-of", as_of});
        REQUIRE(ran.exit == Exit::done);
        const auto status = nlohmann::json::parse(ran.out);
        std::string found;
        for (const auto& item : status["overdue"]) {
            if (item["what"] != "overdue") continue;
            const auto& person = item["person_id"];
            found += item["document"].get<std::string>() + " " +
                     (person.is_null() ? std::string{"-"} : person.get<std::string>()) + " " +
                     item["since"].get<std::string>() + ";";
        }
        return found;
    };
    CHECK(overdue("2024-03-12").empty());
    CHECK(overdue("2024-03-13") == "办1 P1 2024-03-12;");
    CHECK(overdue("2024-03-16") == "办3 - 2024-03-15;");
    CHECK(overdue("2025-01-01") == "办2 P1 2024-12-17;办3 - 2024-03-15;");
    const Ran table = trial.run({"status", "--year", "2024", "--as-of", "2025-01-01"});
    CHECK(contains(table.out, "办件超期未办结"));
}

TEST_CASE("with the second rule book an unmet duty costs points once, and says which") {
    const Trial trial;
    import_deducting_office(trial);
    const std::vector<std::string> asked{"score", "--period", "2024Q1", "--format", "csv"};
    const std::string scored = trial.run(asked).out;
    // A late case, and three months without study up to the cap; everyone else the latter alone.
    CHECK(lines_of(scored).at(1) ==
          "P1,张三,党政办,civil,2024Q1,decided,95.00,95.00,95.00,0.00,2.00,93.00,1,good,");
    CHECK(lines_of(scored).at(2) ==
          "P2,李四,党政办,civil,2024Q1,decided,94.00,94.00,94.00,0.00,1.00,93.00,1,good,");
    // Told twice is told once, and asking twice costs no more.
    CHECK(trial.run({"import", trial.path("办件.csv")}).exit == Exit::done);
    CHECK(trial.run(asked).out == scored);
    const Ran words = trial.run({"explain", "张三", "--year", "2024"});
    CHECK(contains(words.out,
                   "● 限时办结（限时办结 四）：-1.00；事项 办1 低保，要求 2024-03-12，"
                   "实际 2024-03-15，每项扣分 1.00，每季上限 3.00"));
    CHECK(contains(words.out, "← 办件.csv · 第2行：办1 2024-03-05"));
    CHECK(contains(words.out, "事项 2024年3月"));
    CHECK(
        trial.run({"report", "quarter", "--period", "2024Q1", "--out", trial.path("报表")}).exit ==
        Exit::done);
}

TEST_CASE("with the township's own rule book the same duties cost nothing") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    import_registers(trial);
    CHECK(contains(trial.run({"score", "--period", "2024Q1", "--format", "csv"}).out,
                   "P1,张三,党政办,civil,2024Q1,decided,95.00,95.00,95.00,0.00,0.00,95.00,1,good"));
}
