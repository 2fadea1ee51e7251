// `import`: one file, one transaction; everything wrong is said; the same twice is once.
#include <catch2/catch.hpp>

#include "records/store/store.h"
#include "reports/workbook.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;

namespace {

constexpr const char* kScores = "年度,考评周期,工号,姓名,自评分,复核分,审定分\n";

std::string scores(const Trial& trial) {
    return trial.run({"score", "--period", "2024Q1", "--format", "csv"}).out;
}

// A trial with the roster in it.
class Staffed : public Trial {
public:
    Staffed() {
        REQUIRE(run({"import", write("人员名册.csv", small_roster())}).exit == Exit::done);
    }
};

}  // namespace

TEST_CASE("import creates a missing database and says so") {
    const Trial trial;
    const Ran ran = trial.run({"import", trial.write("人员名册.csv", small_roster())});
    CHECK(ran.exit == Exit::done);
    CHECK(contains(ran.err, "已新建数据库"));
    CHECK(contains(ran.out, "人员名册"));
    const Ran again = trial.run({"import", trial.write("得分.csv", small_evaluations())});
    CHECK_FALSE(contains(again.err, "已新建数据库"));
}

TEST_CASE("rosters go first, whatever the order of the arguments") {
    const Trial trial;
    const Ran ran = trial.run({"import", trial.write("a得分.csv", small_evaluations()),
                               trial.write("b台账.csv", small_measures()),
                               trial.write("c名册.csv", small_roster())});
    INFO(ran.err);
    CHECK(ran.exit == Exit::done);
    const Trial other;
    REQUIRE(import_small_office(other).exit == Exit::done);
    CHECK(trial.run({"score", "--format", "csv"}).out ==
          other.run({"score", "--format", "csv"}).out);
}

TEST_CASE("a folder stands for its files, not for its subfolders") {
    const Trial trial;
    trial.write("表/名册.csv", small_roster());
    trial.write("表/下级/得分.csv", small_evaluations());
    trial.write("表/~$名册.csv", "x");
    const Ran ran = trial.run({"import", trial.path("表")});
    INFO(ran.err);
    CHECK(ran.exit == Exit::done);
    CHECK(contains(ran.err, "~$名册.csv"));
    CHECK_FALSE(contains(ran.out, "得分.csv"));
}

TEST_CASE("the same file again is nothing new") {
    const Staffed trial;
    const std::string path = trial.write("得分.csv", small_evaluations());
    REQUIRE(trial.run({"import", path}).exit == Exit::done);
    const std::string before = scores(trial);
    const Ran again = trial.run({"import", path});
    CHECK(again.exit == Exit::done);
    CHECK(contains(again.out, "没有新内容"));
    CHECK(scores(trial) == before);
    const Ran renamed = trial.run({"import", trial.write("另名.csv", small_evaluations())});
    CHECK(contains(renamed.out, "没有新内容"));
}

TEST_CASE("an error refuses the whole file, and every error is said with its place") {
    const Staffed trial;
    const std::string bad = std::string{kScores} +
                            "2024,一季度,P1,张三,95,95,95\n"
                            "2024,一季度,P2,李四,95,95,100.01\n"
                            "2024,一季度,P9,无名,95,95,95\n";
    const Ran ran = trial.run({"import", trial.write("得分.csv", bad)});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.err, "第3行 G列"));
    CHECK(contains(ran.err, "100.01"));
    CHECK(contains(ran.err, "第4行"));
    CHECK(contains(ran.out, "已退回"));
    CHECK_FALSE(contains(scores(trial), "95.00"));
}

TEST_CASE("other files are stored though one is refused") {
    const Staffed trial;
    const Ran ran = trial.run(
        {"import", trial.write("a.csv", std::string{kScores} + "2024,一季度,P1,张三,95,95,101\n"),
         trial.write("b.csv", std::string{kScores} + "2024,一季度,P2,李四,90,90,90\n")});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(scores(trial), "P2,李四,党政办,civil,2024Q1,decided,90.00"));
    CHECK(contains(scores(trial), "P1,张三,党政办,civil,2024Q1,missing,,"));
}

TEST_CASE("filling an empty cell is progress, changing a filled one names both places") {
    const Staffed trial;
    REQUIRE(trial
                .run({"import",
                      trial.write("a.csv", std::string{kScores} + "2024,一季度,P1,张三,95,,\n")})
                .exit == Exit::done);
    REQUIRE(trial
                .run({"import", trial.write("b.csv", std::string{kScores} +
                                                         "2024,一季度,P1,张三,,93,92.5\n")})
                .exit == Exit::done);
    CHECK(contains(scores(trial), "decided,95.00,93.00,92.50"));
    const Ran ran = trial.run(
        {"import", trial.write("c.csv", std::string{kScores} + "2024,一季度,P1,张三,,,91\n")});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.err, "c.csv · 第2行 G列"));
    CHECK(contains(ran.err, "审定分"));
    CHECK(contains(ran.err, "92.50"));
    CHECK(contains(ran.err, "b.csv"));
    CHECK(contains(scores(trial), "92.50"));
}

TEST_CASE("two equal rows on one sheet are twins, and both are named") {
    const Staffed trial;
    const Ran ran = trial.run({"import", trial.write("加减分.csv",
                                                     "工号,姓名,日期,分值,事由\n"
                                                     "P1,张三,2024-02-01,1,信息采用\n"
                                                     "P1,张三,2024-02-01,1,信息采用\n")});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.err, "第3行"));
    CHECK(contains(ran.err, "与本表第2行重复"));
}

TEST_CASE("a conflict tells the store's keys in the words of the office") {
    const Staffed trial;
    const std::string head = "年度,工号,姓名,等次,文号\n";
    REQUIRE(trial.run({"import", trial.write("a.csv", head + "2023,P1,张三,优秀,1号\n")}).exit ==
            Exit::done);
    const Ran ran = trial.run({"import", trial.write("b.csv", head + "2023,P1,张三,称职,1号\n")});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.err, "等次原为“优秀”（a.csv · 第2行）"));
    CHECK(contains(ran.err, "原文“称职”"));
}

TEST_CASE("a workbook may hold the roster and, before it, what needs it") {
    const auto sheet = [](const std::string& name, const std::vector<std::string>& headings,
                          std::vector<Row> rows) {
        Sheet made;
        made.name = name;
        made.title = name;
        for (const std::string& heading : headings) made.columns.push_back({heading, {}});
        made.next_row = rows_of(std::move(rows));
        return made;
    };
    const auto score = Points::of_hundredths(9235);
    Workbook workbook{"混合.xlsx", {}};
    workbook.sheets.push_back(
        sheet("得分", {"年度", "考评周期", "姓名", "自评分", "复核分", "审定分"},
              {{{std::int64_t{2024}, "一季度", "张三", score, score, score}}}));
    workbook.sheets.push_back(
        sheet("名册", {"工号", "姓名", "单位"}, {{{"P1", "张三", "党政办"}}}));
    const Trial trial;
    REQUIRE(write_workbook(std::move(workbook), trial.folder().string(), {}).has_value());

    const std::string path = trial.path("混合.xlsx");
    const Ran ran = trial.run({"import", path});
    INFO(ran.err);
    CHECK(ran.exit == Exit::done);
    CHECK(contains(scores(trial), "P1,张三,党政办,civil,2024Q1,decided,92.35,92.35,92.35"));
    CHECK(contains(trial.run({"import", path}).out, "没有新内容"));
}

TEST_CASE("a database that is none, or in use, is the environment's fault") {
    const Trial foreign;
    foreign.write("kaoping.db", "this is no database, and too short to be one");
    const Ran ran = foreign.run({"status"});
    CHECK(ran.exit == Exit::environment);
    CHECK(contains(ran.err, "kaoping.db"));
}

TEST_CASE("an import that finds the database in use waits, then says who holds it", "[slow]") {
    const Staffed trial;
    auto store = Store::open(trial.path("kaoping.db"));
    REQUIRE(store.has_value());
    const auto batch = store->begin_import({"别的.csv", std::string(64, '0')},
                                           {"kaoping import", "0", "2026-11-23T22:29:36Z"});
    REQUIRE(batch.has_value());
    const Ran ran = trial.run({"import", trial.write("得分.csv", small_evaluations())});
    CHECK(ran.exit == Exit::environment);
    CHECK(contains(ran.err, "正被占用"));
    CHECK(contains(ran.err, "kaoping import"));
}

TEST_CASE("after a refused roster the files that wait for it are named once") {
    const Trial trial;
    const Ran ran = trial.run({"import",
                               trial.write("名册.csv",
                                           "工号,姓名,单位,身份证号\n"
                                           "P1,张三,党政办,11010519491231002X\n"
                                           "P2,李四,党政办,110105194912310020\n"),
                               trial.write("得分.csv", small_evaluations())});
    CHECK(ran.exit == Exit::refused);
    std::size_t named = 0;
    for (const std::string& line : lines_of(ran.err)) {
        named += line.starts_with("错误 得分.csv") ? 1 : 0;
    }
    INFO(ran.err);
    CHECK(named == 1);
}

TEST_CASE("a table without rows leaves no trace") {
    const Staffed trial;
    const Ran ran = trial.run({"import", trial.write("空表.csv", kScores)});
    CHECK(ran.exit == Exit::done);
    CHECK(contains(ran.out, "空表.csv：表里还没有内容"));
    CHECK_FALSE(contains(trial.run({"status"}).out, "空表.csv"));
}

TEST_CASE("a file that is no table of ours is refused") {
    const Staffed trial;
    for (const auto& [name, bytes] : std::vector<std::pair<std::string, std::string>>{
             {"图.xlsx", "\x89PNG\r\n\x1a\n\0\0"},
             {"空.csv", ""},
             {"电话.csv", "科室,电话\n党政办,123\n"}}) {
        CAPTURE(name);
        const Ran ran = trial.run({"import", trial.write(name, bytes)});
        CHECK(ran.exit == Exit::refused);
        CHECK(contains(ran.err, name));
    }
}

TEST_CASE("a missing file stops before anything is stored") {
    const Trial trial;
    const Ran ran =
        trial.run({"import", trial.write("人员名册.csv", small_roster()), trial.path("没有.csv")});
    CHECK(ran.exit == Exit::environment);
    CHECK(contains(ran.err, "没有.csv"));
    CHECK_FALSE(std::filesystem::exists(trial.path("kaoping.db")));
}

TEST_CASE("a decided grade above the ceiling is stored, and warned of with the article") {
    const std::string grades = "年度,工号,姓名,等次,文号\n2024,P3,王五,优秀,溪党〔2025〕1号\n";
    const bool grade_first = GENERATE(true, false);
    CAPTURE(grade_first);
    const Staffed trial;
    const std::string measures = trial.write("台账.csv", small_measures());
    const std::string decided = trial.write("等次.csv", grades);
    REQUIRE(trial.run({"import", grade_first ? decided : measures}).exit == Exit::done);
    const Ran ran = trial.run({"import", grade_first ? measures : decided});
    CHECK(ran.exit == Exit::done);
    CHECK(contains(ran.err, "等次.csv"));
    CHECK(contains(ran.err, "第2行"));
    CHECK(contains(ran.err, "王五2024年度审定为“优秀”，高于上限“基本称职”"));
    CHECK(contains(ran.err, "二(五)"));
}

TEST_CASE("--message-format json: every message and every table is an object on a line") {
    const Staffed trial;
    const Ran good = trial.run(
        {"import", trial.write("得分.csv", std::string{kScores} + "2024,一季度,P1,张三,95,95,95\n"),
         "--message-format", "json"});
    CHECK(good.exit == Exit::done);
    CHECK(
        lines_of(good.out).back() ==
        R"({"file":"得分.csv","sheet":"","kind":"evaluations","read":1,"stored":1,"unchanged":0,"refused":0})");
    const Ran bad = trial.run(
        {"import", trial.write("坏.csv", std::string{kScores} + "2024,一季度,P1,张三,95,95,101\n"),
         "--message-format", "json", "--lang", "en"});
    CHECK(bad.exit == Exit::refused);
    CHECK(contains(bad.out, R"("severity":"error")"));
    CHECK(contains(bad.out, R"("file":"坏.csv","sheet":"","row":2,"column":"G","found":"101")"));
    CHECK(
        lines_of(bad.out).back() ==
        R"({"file":"坏.csv","sheet":"","kind":"evaluations","read":1,"stored":0,"unchanged":0,"refused":1})");
    for (const std::string& line : lines_of(bad.out)) {
        CHECK(line.starts_with("{"));
        CHECK(line.ends_with("}"));
    }
}

TEST_CASE("--kind says what a table is") {
    const Staffed trial;
    const std::string path =
        trial.write("得分.csv", std::string{kScores} + "2024,一季度,P1,张三,95,95,95\n");
    CHECK(trial.run({"import", path, "--kind", "measures"}).exit == Exit::refused);
    CHECK(trial.run({"import", path, "--kind", "evaluations"}).exit == Exit::done);
}

TEST_CASE("progress is for terminals and not for the quiet") {
    std::string many = "工号,姓名,单位\n";
    for (int i = 0; i < 6000; ++i) {
        const std::string number = std::to_string(i);
        many += "N" + number + ",人" + number + ",党政办\n";
    }
    Trial trial;
    const std::string path = trial.write("名册.csv", many);
    CHECK_FALSE(contains(trial.run({"import", path, "--db", trial.path("a.db")}).err, "\r"));
    trial.pretend_terminal();
    const Ran shown = trial.run({"import", path, "--db", trial.path("b.db")});
    CHECK(contains(shown.err, "\r"));
    CHECK(contains(shown.err, "5000"));
    const Ran quiet = trial.run({"import", path, "--db", trial.path("c.db"), "--quiet"});
    CHECK(quiet.err.empty());
    CHECK(quiet.out.empty());
}
