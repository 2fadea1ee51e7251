// A small office from its csv files to the figures: score, warnings and status, field by field.
#include <catch2/catch.hpp>

#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;

TEST_CASE("score --year: the whole year from csv files to csv") {
    const Trial trial;
    const Ran imported = import_small_office(trial);
    INFO(imported.err);
    REQUIRE(imported.exit == Exit::done);
    const Ran ran = trial.run({"score", "--year", "2024", "--format", "csv"});
    CHECK(ran.exit == Exit::done);
    CHECK(ran.err.empty());
    CHECK(ran.out ==
          "person_id,name,unit,pool,participation,year,Q1,Q2,H1,Q3,Q4,Y,annual_score,rank,"
          "score_grade,warnings,ceiling,suggested_grade,decided_grade,grade,award_eligible,orders,"
          "rules,missing\n"
          "P1,张三,党政办,civil,graded,2024,95.00,95.00,95.00,95.00,95.00,95.00,95.00,1,"
          "excellent,0,,excellent,,excellent,yes,,,\n"
          "P2,李四,党政办,civil,graded,2024,94.00,94.00,94.00,94.00,94.00,94.00,94.00,2,"
          "excellent,0,,competent,,competent,yes,,quota,\n"
          "P3,王五,财政所,civil,graded,2024,92.00,92.00,92.00,92.00,92.00,92.00,92.00,3,"
          "excellent,2,basic,basic,,basic,no,,warning-2,\n"
          "P4,赵六,财政所,civil,graded,2024,80.00,80.00,80.00,,80.00,80.00,,,"
          ",0,,incomplete,,incomplete,yes,,,Q3:review\n"
          "P5,孙七,财政所,civil,graded,2024,70.00,70.00,70.00,70.00,70.00,70.00,70.00,4,"
          "basic,0,,basic,,basic,yes,,,\n"
          "P6,周八,石桥村,village,graded,2024,85.00,85.00,85.00,85.00,85.00,85.00,85.00,1,"
          "competent,0,,competent,,competent,yes,,,\n"
          "P7,吴九,党政办,leader,superior,2024,96.00,96.00,96.00,96.00,96.00,96.00,96.00,,"
          "excellent,0,,excellent,,excellent,no,,,\n");
}

TEST_CASE("the year that is not given is the latest with scores, and is named") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const Ran ran = trial.run({"score", "--format", "csv"});
    CHECK(ran.out == trial.run({"score", "--year", "2024", "--format", "csv"}).out);
    CHECK(contains(ran.err, "2024"));
    CHECK(trial.run({"score", "--format", "csv", "--quiet"}).err.empty());
}

TEST_CASE("score --period: one row a person and period") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const Ran ran = trial.run({"score", "--period", "2024Q3", "--format", "csv"});
    CHECK(ran.exit == Exit::done);
    const auto lines = lines_of(ran.out);
    REQUIRE(lines.size() == 8);
    CHECK(lines[0] ==
          "person_id,name,unit,pool,period,status,self,review,decision,bonus,deduction,score,rank,"
          "grade,notes");
    CHECK(lines[1] ==
          "P1,张三,党政办,civil,2024Q3,decided,95.00,95.00,95.00,0.00,0.00,95.00,1,good,");
    CHECK(lines[4] == "P4,赵六,财政所,civil,2024Q3,undecided,80.00,,80.00,,,,,,");
    CHECK(lines[7] == "P7,吴九,党政办,leader,2024Q3,decided,96.00,96.00,96.00,0.00,0.00,96.00,,,");
    for (const char* words : {"2024年三季度", "三季度", "2024q3"}) {
        CAPTURE(words);
        CHECK(trial.run({"score", "--year", "2024", "--period", words, "--format", "csv"}).out ==
              ran.out);
    }
}

TEST_CASE("score --unit shows the people of a unit with their ranks in the whole office") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const auto lines =
        lines_of(trial.run({"score", "--year", "2024", "--unit", "财政所", "--format", "csv"}).out);
    REQUIRE(lines.size() == 4);
    CHECK(contains(lines[1], "P3,王五"));
    CHECK(contains(lines[1], ",92.00,3,"));
    CHECK(contains(trial.run({"score", "--year", "2024", "--unit", "财政"}).err, "“财政”"));
}

TEST_CASE("score --format table lines up and speaks the language") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const Ran chinese = trial.run({"得分", "--year", "2024"});
    CHECK(contains(lines_of(chinese.out).front(), "工号  姓名  单位    人员类别"));
    CHECK(contains(chinese.out, "基本称职"));
    CHECK(contains(chinese.out, "效能告诫两次"));
    const Ran english = trial.run({"score", "--year", "2024", "--lang", "en"});
    CHECK(contains(lines_of(english.out).front(), "Number"));
    CHECK_FALSE(contains(english.out, "称职"));
}

TEST_CASE("--as-of asks about an earlier day") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const Ran ran =
        trial.run({"score", "--year", "2024", "--as-of", "2024-06-30", "--format", "csv"});
    const auto lines = lines_of(ran.out);
    REQUIRE(lines.size() == 8);
    CHECK(contains(lines[3], ",1,competent,"));
    CHECK(contains(lines[3], "warning-1"));
}

TEST_CASE("a year the rule book does not cover is an error, not a row of zeros") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    for (const char* command : {"score", "warnings", "status", "report"}) {
        CAPTURE(command);
        const Ran ran = trial.run({command, "--year", "2005"});
        CHECK(ran.exit == Exit::refused);
        CHECK(contains(ran.err, "2005"));
    }
}

TEST_CASE("warnings --year counts measures and names the ceiling") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const auto lines = lines_of(trial.run({"warnings", "--year", "2024", "--format", "csv"}).out);
    REQUIRE(lines.size() == 8);
    CHECK(lines[0] ==
          "person_id,name,unit,year,written,admonition,warning,revoked,last_warning,ceiling,"
          "transfer_required,transfer_date,window_end,in_window,orders,notes");
    CHECK(lines[1] == "P1,张三,党政办,2024,0,0,0,0,,,no,,,0,,");
    CHECK(lines[3] == "P3,王五,财政所,2024,0,0,2,0,2024-09-10,basic,no,,,0,,");
}

TEST_CASE("status says what came in and what each period lacks") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    CHECK(trial.run({"status", "--format", "csv"}).out ==
          "period,due,decided,undecided,missing,lacking\n"
          "2024Q1,7,7,0,0,\n"
          "2024Q2,7,7,0,0,\n"
          "2024H1,7,7,0,0,\n"
          "2024Q3,7,6,1,0,P4:review\n"
          "2024Q4,7,7,0,0,\n"
          "2024Y,7,7,0,0,\n");
    const Ran table = trial.run({"状况"});
    CHECK(contains(table.out, "得分.csv"));
    CHECK(contains(table.out, "赵六（复核）"));
    const Ran json = trial.run({"status", "--format", "json"});
    CHECK(contains(json.out, R"("file": "得分.csv")"));
    CHECK(contains(json.out, R"("P4:review")"));
}

TEST_CASE("status names each import by its kind, with its batch, its counts and its fate") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    trial.write("改.csv", "年度,考评周期,工号,姓名,审定分\n2024,一季度,P1,张三,91\n");
    REQUIRE(trial.run({"import", trial.path("改.csv"), "--correct", "--reason", "核对"}).exit ==
            Exit::done);
    REQUIRE(trial.run({"import", "--withdraw", "3", "--reason", "台账作废"}).exit == Exit::done);
    const auto lines = lines_of(trial.run({"status"}).out);
    std::vector<std::string> files;
    for (const std::string& line : lines) {
        for (const char* name : {"人员名册.csv", "得分.csv", "改.csv", "台账.csv"}) {
            if (contains(line, name)) files.push_back(name);
        }
    }
    CHECK(files == std::vector<std::string>{"人员名册.csv", "得分.csv", "改.csv", "台账.csv"});
    const Ran json = trial.run({"status", "--format", "json"});
    CHECK(contains(json.out, R"("imported_at": "2026-11-23T22:29:36Z")"));
    CHECK(contains(json.out, R"("corrected": 1)"));
    CHECK(contains(json.out, R"("withdrawn": "台账作废")"));
}

TEST_CASE("status lists what is late on the day asked, before a year is closed") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    trial.write("办.csv",
                "文号,工号,姓名,决定日期,追责事由,处理方式,整改期限\n"
                "溪效能告字〔2024〕7号,P5,孙七,2024-02-01,5,诫勉教育,2024-03-01\n"
                "溪效能告字〔2024〕8号,P3,王五,2024-10-10,6,效能告诫,\n");
    trial.write(
        "举报.csv",
        "事项编号,被举报人工号,被举报人,举报日期,是否属实\nF-7,P1,张三,2024-05-06,核查中\n");
    trial.write("申诉.csv",
                "文号,工号,姓名,针对文号,送达日期,提出日期\n"
                "申1号,P5,孙七,溪效能告字〔2024〕7号,2024-02-02,2024-02-20\n");
    REQUIRE(
        trial.run({"import", trial.path("办.csv"), trial.path("举报.csv"), trial.path("申诉.csv")})
            .exit == Exit::done);
    const auto overdue = [&](std::vector<std::string> arguments) {
        const std::string out = trial.run(std::move(arguments)).out;
        return out.substr(out.find("\"overdue\""));
    };
    const std::string all = overdue({"status", "--format", "json"});
    for (const char* item : {R"("what": "stages",
      "person_id": "P4")",
                             R"("what": "correction",
      "person_id": "P5")",
                             R"("what": "transfer",
      "person_id": "P3")",
                             R"("what": "finding",
      "person_id": "P1")",
                             R"("what": "appeal",
      "person_id": "P5")"}) {
        CAPTURE(item, all);
        CHECK(contains(all, item));
    }
    CHECK(contains(all, "\"since\": \"2024-09-30\""));
    CHECK(contains(all, "\"since\": \"2024-03-01\""));
    CHECK(contains(all, "\"since\": \"2024-10-10\""));
    // On the deadline itself nothing is late yet; the day after it is.
    CHECK_FALSE(
        contains(overdue({"status", "--format", "json", "--as-of", "2024-03-01"}), "correction"));
    CHECK(
        contains(overdue({"status", "--format", "json", "--as-of", "2024-03-02"}), "\"days\": 1"));
    const std::string table = trial.run({"status"}).out;
    CHECK(contains(table, "结账前要办的事（截至 2026-11-24）"));
    CHECK(contains(table, "2024年第三季度 缺复核"));
    CHECK(contains(table, "应调整岗位未调整"));
}

TEST_CASE("without any score there is no year to show") {
    const Trial trial;
    REQUIRE(trial.run({"init"}).exit == Exit::done);
    const Ran ran = trial.run({"score"});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.err, "--year"));
    CHECK(trial.run({"status"}).exit == Exit::done);
}

TEST_CASE("a missing database is the environment's fault") {
    const Trial trial;
    for (const char* command : {"score", "warnings", "status", "report", "rules"}) {
        CAPTURE(command);
        const Ran ran = trial.run({command});
        CHECK(ran.exit == Exit::environment);
        CHECK(contains(ran.err, "kaoping.db"));
    }
}
