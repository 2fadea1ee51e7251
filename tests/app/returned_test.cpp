// Refusing like a good colleague: the file comes back with its faults marked and, corrected, is
// imported as it is; good rows alone, corrections, rehearsals, batches taken back.
#include <catch2/catch.hpp>
#include <filesystem>
#include <functional>

#include "importers/table.h"
#include "reports/workbook.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;
namespace fs = std::filesystem;

namespace {

const std::string kScores = "年度,考评周期,工号,姓名,自评分,复核分,审定分\n";

class Staffed : public Trial {
public:
    Staffed() {
        REQUIRE(run({"import", write("人员名册.csv", small_roster())}).exit == Exit::done);
    }
    [[nodiscard]] std::string scores(const std::string& period = "2024Q1") const {
        return run({"score", "--period", period, "--format", "csv"}).out;
    }
};

// The rows of a workbook as "7: A=张三 B=92.5", sheets by "[name]".
std::vector<std::string> rows_in(const std::string& path) {
    const auto opened = open_table(path);
    REQUIRE(opened);
    REQUIRE(opened->file);
    std::vector<std::string> lines;
    for (std::size_t index = 0; index < opened->file->sheet_count(); ++index) {
        const auto sheet = opened->file->open_sheet(index);
        REQUIRE(sheet);
        lines.push_back("[" + sheet->name() + "]");
        RawRow row;
        while (sheet->next(row)) {
            std::string line = std::to_string(row.number) + ":";
            for (const RawCell& cell : row.cells) {
                line += " " + column_letters(cell.column) + "=" + cell.text;
            }
            lines.push_back(line);
        }
    }
    return lines;
}

// Rewrites a returned workbook as a clerk would: `change` gets each cell's text.
void correct_workbook(const std::string& path, const std::string& corrected,
                      const std::function<std::string(std::uint32_t row, const RawCell&)>& change) {
    const auto opened = open_table(path);
    REQUIRE(opened);
    const auto sheet = opened->file->open_sheet(0);
    Sheet made;
    made.name = sheet->name();
    std::vector<Row> rows;
    RawRow raw;
    std::uint32_t first = 0;
    while (sheet->next(raw)) {
        if (first == 0) {
            first = raw.number;
            for (const RawCell& cell : raw.cells) made.columns.push_back({cell.text, {}});
            continue;
        }
        Row row;
        for (const RawCell& cell : raw.cells) {
            row.cells.resize(std::max<std::size_t>(row.cells.size(), cell.column));
            const std::string text = change(raw.number, cell);
            if (!text.empty()) row.cells[cell.column - 1] = text;
        }
        rows.push_back(row);
    }
    made.title = "更正";
    made.next_row = rows_of(std::move(rows));
    const fs::path target{corrected};
    Workbook workbook{target.filename().string(), {}};
    workbook.sheets.push_back(std::move(made));
    REQUIRE(write_workbook(std::move(workbook), target.parent_path().string(), {}).has_value());
}

}  // namespace

TEST_CASE("a refused file comes back beside it, all of its rows, with the reasons") {
    const Staffed trial;
    const std::string path = trial.write("得分.csv", kScores +
                                                         "2024,一季度,P1,张三,95,95,95\n"
                                                         "2024,一季度,P2,李四,95,缺考,100.01\n"
                                                         "2024,一季度,P9,无名,95,95,95\n");
    const Ran ran = trial.run({"import", path});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.out, "得分.csv：考评得分 读 3 行，存 0 条，已有 0 条，退回 2 行"));
    CHECK(contains(ran.out, "退回表：" + trial.path("得分.csv-退回.xlsx")));
    const auto rows = rows_in(trial.path("得分.csv-退回.xlsx"));
    REQUIRE(rows.size() == 5);
    CHECK(rows[0] == "[得分]");
    CHECK(rows[1] == "1: A=年度 B=考评周期 C=工号 D=姓名 E=自评分 F=复核分 G=审定分 H=退回原因");
    CHECK(rows[2] == "2: A=2024 B=一季度 C=P1 D=张三 E=95 F=95 G=95");
    CHECK(contains(rows[3], "3: A=2024 B=一季度 C=P2 D=李四 E=95 F=缺考 G=100.01 H="));
    CHECK(contains(rows[3], "F列：不是分数（原文“缺考”），请填数字"));
    CHECK(contains(rows[3], "；G列：分数应在 0—100 之间（原文“100.01”），请核对后改正"));
    CHECK(contains(rows[4], "C列：名册里没有这个工号"));
}

TEST_CASE("corrected, the returned workbook imports as it is") {
    const Staffed trial;
    const std::string path = trial.write("得分.csv", kScores +
                                                         "2024,一季度,P1,张三,95,95,95\n"
                                                         "2024,一季度,P2,李四,95,95,100.01\n");
    REQUIRE(trial.run({"import", path}).exit == Exit::refused);
    const std::string corrected = trial.path("改/得分.csv-退回.xlsx");
    fs::create_directories(trial.path("改"));
    correct_workbook(trial.path("得分.csv-退回.xlsx"), corrected,
                     [](std::uint32_t row, const RawCell& cell) {
                         return row == 3 && cell.column == 7 ? "92.5" : cell.text;
                     });
    const Ran ran = trial.run({"import", corrected});
    INFO(ran.err);
    CHECK(ran.exit == Exit::done);
    CHECK_FALSE(contains(ran.err, "不认识的列"));
    CHECK(contains(trial.scores(), "P1,张三,党政办,civil,2024Q1,decided,95.00,95.00,95.00"));
    CHECK(contains(trial.scores(), "P2,李四,党政办,civil,2024Q1,decided,95.00,95.00,92.50"));
}

TEST_CASE("a returned workbook refused again keeps its name, and its reasons are new") {
    const Staffed trial;
    const std::string path = trial.write("得分.csv", kScores + "2024,一季度,P1,张三,95,95,101\n");
    REQUIRE(trial.run({"import", path}).exit == Exit::refused);
    const std::string returned = trial.path("得分.csv-退回.xlsx");
    const auto before = rows_in(returned);
    REQUIRE(trial.run({"import", returned}).exit == Exit::refused);
    CHECK(rows_in(returned) == before);
    CHECK_FALSE(fs::exists(trial.path("得分.csv-退回.xlsx-退回.xlsx")));
}

TEST_CASE("an untidy text file means the same as a workbook") {
    const Staffed trial;
    const std::string path =
        trial.write("一季度.csv",
                    "附件2,,,,,,,,\n"
                    "溪口乡机关干部２０２４年第一季度绩效考评汇总表,,,,,,,,\n"
                    "填报单位（盖章）：,,填报时间：2024.4.8,,,,单位：分,,\n"
                    "序号,单位,姓 名,职务,个人自评,\"主管负责人\n复核\",领导小组审定,,备注\n"
                    ",,,,,,得分,排名,\n"
                    "1,党政办,张　三,主任,95,９３.5,92.5分,1,\n"
                    "2,,李 四,干事,９０,88,,,未审定\n"
                    "3,财政所,王五,工作员,92,101,89.0,2,\n"
                    "4,,赵六（女）,工作员,88,86,85,3,\n"
                    ",小计,,,,,,,\n");
    REQUIRE(trial.run({"import", path}).exit == Exit::refused);
    const std::string returned = trial.path("一季度.csv-退回.xlsx");
    const Ran again = trial.run({"import", returned, "--accept-valid"});
    INFO(again.err);
    CHECK(again.exit == Exit::refused);
    CHECK(contains(again.out, "读 4 行，存 3 条，已有 0 条，退回 1 行"));
    CHECK(contains(again.err, "第9行 F列：分数应在"));
    CHECK(contains(trial.scores(), "P2,李四,党政办,civil,2024Q1,undecided,90.00,88.00,"));
    CHECK(contains(trial.scores(), "P4,赵六,财政所,civil,2024Q1,decided,88.00,86.00,85.00"));
}

TEST_CASE("--accept-valid stores the good rows and gives the others back") {
    const Staffed trial;
    const std::string path = trial.write("得分.csv", "2024年第一季度考评\n" + kScores +
                                                         "2024,一季度,P1,张三,95,95,95\n"
                                                         "2024,一季度,P2,李四,95,95,100.01\n"
                                                         "2024,一季度,P3,王五,90,90,90\n");
    const Ran ran = trial.run({"import", path, "--accept-valid"});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.out, "读 3 行，存 2 条，已有 0 条，退回 1 行"));
    CHECK(contains(trial.scores(), "P1,张三,党政办,civil,2024Q1,decided"));
    CHECK(contains(trial.scores(), "P2,李四,党政办,civil,2024Q1,missing"));
    const std::string returned = trial.path("得分.csv-退回.xlsx");
    const auto rows = rows_in(returned);
    REQUIRE(rows.size() == 4);
    CHECK(contains(rows[1], "2024年第一季度考评"));
    CHECK(contains(rows[3], "3: A=2024 B=一季度 C=P2"));
    CHECK(contains(rows[3], "原表第4行。G列：分数应在"));

    // The same file again: its good rows are known, its bad row is told again.
    const Ran again = trial.run({"import", path, "--accept-valid"});
    CHECK(again.exit == Exit::refused);
    CHECK(contains(again.out, "读 3 行，存 0 条，已有 0 条，退回 1 行"));
    CHECK(contains(again.err, "第4行 G列"));

    trial.write("改.csv", kScores + "2024,一季度,P2,李四,95,95,92\n");
    CHECK(trial.run({"import", trial.path("改.csv")}).exit == Exit::done);
    CHECK(contains(trial.scores(), "P2,李四,党政办,civil,2024Q1,decided"));
}

TEST_CASE("--accept-valid does not trust a file whose headings are in doubt") {
    const Staffed trial;
    const std::string path = trial.write("得分.csv",
                                         "年度,考评周期,工号,姓名,自评分,自评得分\n"
                                         "2024,一季度,P1,张三,95,95\n");
    const Ran ran = trial.run({"import", path, "--accept-valid"});
    CHECK(ran.exit == Exit::refused);
    CHECK_FALSE(contains(trial.scores(), "95.00"));
    const auto rows = rows_in(trial.path("得分.csv-退回.xlsx"));
    CHECK(rows.size() == 3);
}

TEST_CASE("every refused row of a wrong title has its reason") {
    const Staffed trial;
    const std::string path = trial.write("得分.csv",
                                         "第一季度考评\n"
                                         "工号,姓名,审定分\n"
                                         "P1,张三,95\n"
                                         "P2,李四,95\n");
    REQUIRE(trial.run({"import", path}).exit == Exit::refused);
    const auto rows = rows_in(trial.path("得分.csv-退回.xlsx"));
    REQUIRE(rows.size() == 5);
    CHECK(contains(rows[3], "表内和标题都没有写明年度"));
    CHECK(contains(rows[4], "与第3行同样的问题"));
}

TEST_CASE("--correct replaces what is stored, and says what and where it stood") {
    const Staffed trial;
    REQUIRE(trial.run({"import", trial.write("a.csv", kScores + "2024,一季度,P1,张三,95,94,93\n")})
                .exit == Exit::done);
    const std::string path = trial.write("b.csv", kScores + "2024,一季度,P1,张三,删除,94,91\n");
    CHECK(trial.run({"import", path}).exit == Exit::refused);
    CHECK(trial.run({"import", path, "--correct"}).exit == Exit::usage);
    CHECK(trial.run({"import", path, "--reason", "核对"}).exit == Exit::usage);
    CHECK(trial.run({"import", path, "--correct", "--reason", " "}).exit == Exit::usage);
    const Ran ran = trial.run({"import", path, "--correct", "--reason", "审定会纪要"});
    INFO(ran.err);
    CHECK(ran.exit == Exit::done);
    CHECK(contains(ran.err, "b.csv · 第2行 G列：已更正审定分：原为“93.00”（a.csv · 第2行）"));
    CHECK(contains(ran.err, "已更正自评分：原为“95.00”"));
    CHECK(contains(ran.out, "其中更正 1 条"));
    CHECK(contains(trial.scores(), "undecided,,94.00,91.00"));
}

TEST_CASE("--correct gives a person of the roster another name") {
    const Staffed trial;
    const std::string path = trial.write("名册2.csv", "工号,姓名,单位\nP1,张珊,党政办\n");
    CHECK(trial.run({"import", path}).exit == Exit::refused);
    CHECK(trial.run({"import", path, "--correct", "--reason", "姓名登错"}).exit == Exit::done);
    CHECK(contains(trial.scores(), "P1,张珊,党政办"));
}

TEST_CASE("a rehearsal says what an import would, and leaves nothing") {
    const Trial trial;
    const std::string roster = trial.write("表/名册.csv", small_roster());
    trial.write("表/得分.csv", small_evaluations());
    trial.write("表/坏.csv", kScores + "2024,一季度,P1,张三,95,95,101\n");
    const bool has_database = GENERATE(false, true);
    if (has_database) REQUIRE(trial.run({"init"}).exit == Exit::done);
    const auto files = [&] {
        std::size_t count = 0;
        for (const auto& entry : fs::recursive_directory_iterator(trial.folder())) {
            count += entry.is_regular_file() ? 1 : 0;
        }
        return count;
    };
    const std::size_t before = files();
    const Ran rehearsed = trial.run({"import", trial.path("表"), "--dry-run"});
    CHECK(rehearsed.exit == Exit::refused);
    CHECK(contains(rehearsed.out, "演练结束"));
    CHECK(files() == before);
    CHECK(fs::exists(trial.path("kaoping.db")) == has_database);

    const Ran real = trial.run({"import", trial.path("表")});
    CHECK(real.exit == rehearsed.exit);
    const auto without_end = [](const std::string& out) {
        std::string lines;
        for (const std::string& line : lines_of(out)) {
            if (!contains(line, "演练") && !contains(line, "退回表")) lines += line + "\n";
        }
        return lines;
    };
    CHECK(without_end(real.out) == without_end(rehearsed.out));
}

TEST_CASE("a rehearsal gives back where it is told to") {
    const Staffed trial;
    const std::string path = trial.write("坏.csv", kScores + "2024,一季度,P1,张三,95,95,101\n");
    CHECK(trial.run({"import", path, "--dry-run", "--out", trial.path("看")}).exit ==
          Exit::refused);
    CHECK(fs::exists(trial.path("看/坏.csv-退回.xlsx")));
    CHECK_FALSE(fs::exists(trial.path("坏.csv-退回.xlsx")));
}

TEST_CASE("a batch is taken back, and the file may come again") {
    const Staffed trial;
    const std::string path = trial.write("a.csv", kScores + "2024,一季度,P1,张三,95,94,93\n");
    const Ran first = trial.run({"import", path});
    REQUIRE(first.exit == Exit::done);
    CHECK(contains(first.out, "第2批"));
    CHECK(trial.run({"import", "--withdraw", "2"}).exit == Exit::usage);
    CHECK(trial.run({"import", path, "--withdraw", "2", "--reason", "导错"}).exit == Exit::usage);
    const Ran ran = trial.run({"import", "--withdraw", "2", "--reason", "导错了"});
    CHECK(ran.exit == Exit::done);
    CHECK(contains(ran.out, "已撤回第2批：a.csv"));
    CHECK(contains(trial.scores(), "P1,张三,党政办,civil,2024Q1,missing"));
    CHECK(trial.run({"import", "--withdraw", "2", "--reason", "导错了"}).exit == Exit::refused);
    CHECK(trial.run({"import", "--withdraw", "9", "--reason", "导错了"}).exit == Exit::refused);
    const Ran again = trial.run({"import", path});
    CHECK(contains(again.out, "存 1 条"));
    CHECK(contains(trial.scores(), "P1,张三,党政办,civil,2024Q1,decided"));
}

TEST_CASE("a roster that others need, and a correction others rest on, stay") {
    const Staffed trial;
    REQUIRE(
        trial.run({"import", trial.write("a.csv", kScores + "2024,一季度,P1,张三,95,,\n")}).exit ==
        Exit::done);
    const Ran roster = trial.run({"import", "--withdraw", "1", "--reason", "x"});
    CHECK(roster.exit == Exit::refused);
    CHECK(contains(roster.err, "P1"));

    REQUIRE(trial
                .run({"import", trial.write("b.csv", kScores + "2024,一季度,P1,张三,96,,\n"),
                      "--correct", "--reason", "y"})
                .exit == Exit::done);
    REQUIRE(trial.run({"import", trial.write("c.csv", kScores + "2024,一季度,P1,张三,96,95,\n")})
                .exit == Exit::done);
    const Ran ran = trial.run({"import", "--withdraw", "3", "--reason", "z"});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.err, "自评分（a.csv · 第2行）：“95.00”与“96.00”"));
}

TEST_CASE("run gives back into its folder 退回, and does not read it") {
    const Trial trial;
    trial.write("人员名册.csv", small_roster());
    trial.write("得分.csv", small_evaluations());
    trial.write("坏.csv", kScores + "2024,一季度,P1,张三,95,95,101\n");
    const Ran ran = trial.run({"run", trial.folder().string()});
    CHECK(ran.exit == Exit::refused);
    CHECK(fs::exists(trial.path("退回/坏.csv-退回.xlsx")));
    CHECK_FALSE(fs::exists(trial.path("坏.csv-退回.xlsx")));
    const Ran again = trial.run({"run", trial.folder().string()});
    CHECK_FALSE(contains(again.err, "坏.csv-退回.xlsx"));
}

TEST_CASE("files that only wait for a roster, and damaged ones, are not given back") {
    const Trial trial;
    CHECK(trial.run({"import", trial.write("得分.csv", small_evaluations())}).exit ==
          Exit::refused);
    CHECK_FALSE(fs::exists(trial.path("得分.csv-退回.xlsx")));
    CHECK(trial.run({"import", trial.write("坏.xlsx", "PK\x03\x04 cut short")}).exit ==
          Exit::refused);
    CHECK_FALSE(fs::exists(trial.path("坏.xlsx-退回.xlsx")));
}

TEST_CASE("a folder that takes no file is the environment's fault, and stops no other file") {
    const Staffed trial;
    const std::string path = trial.write("坏.csv", kScores + "2024,一季度,P1,张三,95,95,101\n");
    const std::string good = trial.write("好.csv", kScores + "2024,一季度,P2,李四,95,95,95\n");
    const Ran ran = trial.run({"import", path, good, "--out", path});
    CHECK(ran.exit == Exit::environment);
    CHECK(contains(ran.err, "第2行 G列"));
    CHECK(contains(trial.scores(), "P2,李四,党政办,civil,2024Q1,decided"));
}
