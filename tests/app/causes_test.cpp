// The gallery of what the commands find wrong: every cause of causes_app.def and causes_store.def,
// by an input that leads to it, and a test that none is left out.
#include <catch2/catch.hpp>
#include <functional>
#include <map>

#include "records/causes.h"
#include "records/diagnostic.h"
#include "reports/workbook.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;

namespace {

// The names of the causes these rooms find.
const std::vector<Cause> kCauses = {
#define KAOPING_CAUSE(name, severity, zh, zh_hint, en, en_hint, example) Cause::name,
#include "records/causes_app.def"
#include "records/causes_store.def"
#undef KAOPING_CAUSE
};

const std::string kAdjustments = "工号,姓名,日期,分值,事由\n";

Ran import(const Trial& trial, const std::string& name, const std::string& bytes) {
    return trial.run({"import", trial.write(name, bytes), "--message-format", "json"});
}

Ran correct(const Trial& trial, const std::string& name, const std::string& bytes) {
    return trial.run({"import", trial.write(name, bytes), "--correct", "--reason", "核对原表",
                      "--message-format", "json"});
}

Ran run_folder(const Trial& trial) {
    return trial.run({"run", trial.folder().string(), "--message-format", "json"});
}

// One talk on two sheets of a workbook.
Ran import_two_sheets(const Trial& trial) {
    Workbook workbook{"加减分.xlsx", {}};
    for (const char* name : {"一月", "二月"}) {
        Sheet sheet;
        sheet.name = sheet.title = name;
        for (const char* heading : {"工号", "姓名", "日期", "分值", "事由"}) {
            sheet.columns.push_back({heading, {}});
        }
        sheet.next_row = rows_of({{{"P1", "张三", day_of(2024, 2, 1), std::int64_t{1}, "采用"}}});
        workbook.sheets.push_back(std::move(sheet));
    }
    REQUIRE(write_workbook(std::move(workbook), trial.folder().string(), {}).has_value());
    return trial.run({"import", trial.path("加减分.xlsx"), "--message-format", "json"});
}

// What leads to each cause, in an office whose roster, scores and measures are stored.
const std::map<Cause, std::function<Ran(const Trial&)>>& gallery() {
    static const std::map<Cause, std::function<Ran(const Trial&)>> inputs = {
        {Cause::file_without_table,
         [](const Trial& trial) { return import(trial, "电话.csv", "科室,电话\n党政办,123\n"); }},
        {Cause::file_passed_over,
         [](const Trial& trial) {
             trial.write("照片.png", "\x89PNG\r\n\x1a\n");
             return run_folder(trial);
         }},
        {Cause::file_left_behind,
         [](const Trial& trial) {
             trial.write("~$得分.xlsx", "x");
             return run_folder(trial);
         }},
        {Cause::findings_cut,
         [](const Trial& trial) {
             std::string people = "工号,姓名,单位\n";
             for (int i = 0; i < 1000; ++i) {
                 people += "Q" + std::to_string(i) + ",人" + std::to_string(i) + ",党政办\n";
             }
             REQUIRE(import(trial, "众人.csv", people).exit == Exit::done);
             std::string rows = "工号,单位,日期,分值,事由\n";
             for (int i = 0; i < 100'001; ++i) {
                 rows += "Q" + std::to_string(i % 1000) + ",单位" + std::to_string(i) + ',' +
                         to_string(day_of(2024, 1, 1).plus_days(i / 1000)) + ",1,采用\n";
             }
             return import(trial, "外单位.csv", rows);
         }},
        {Cause::file_returned,
         [](const Trial& trial) {
             const std::string bad = trial.write("表/坏.csv", kAdjustments + "P1,张三,,1,采用\n");
             REQUIRE(trial.run({"import", bad}).exit == Exit::refused);
             std::filesystem::remove(bad);
             return trial.run({"import", trial.path("表"), "--message-format", "json"});
         }},
        {Cause::roster_awaited,
         [](const Trial& trial) {
             return trial.run(
                 {"import",
                  trial.write("a.csv", "工号,姓名,单位,入职日期\nP9,郑十,党政办,2024.13\n"),
                  trial.write("b.csv", kAdjustments + "P9,郑十,2024-02-01,1,采用\n"),
                  "--message-format", "json"});
         }},
        {Cause::year_without_rules,
         [](const Trial& trial) {
             return trial.run({"score", "--year", "2005", "--message-format", "json"});
         }},
        {Cause::decided_above_ceiling,
         [](const Trial& trial) {
             return import(trial, "等次.csv", "年度,工号,姓名,等次,文号\n2024,P3,王五,优秀,1号\n");
         }},
        {Cause::fact_conflict,
         [](const Trial& trial) {
             return import(trial, "b.csv",
                           "年度,考评周期,工号,姓名,审定分\n2024,一季度,P1,张三,91\n");
         }},
        {Cause::erasure_unasked,
         [](const Trial& trial) {
             return import(trial, "b.csv",
                           "年度,考评周期,工号,姓名,复核分,审定分\n"
                           "2024,一季度,P1,张三,删除,92.5\n");
         }},
        {Cause::erasure_impossible,
         [](const Trial& trial) {
             return correct(trial, "b.csv",
                            "年度,考评周期,工号,姓名,审定分\n2024,一季度,删除,张三,95\n");
         }},
        {Cause::fact_corrected,
         [](const Trial& trial) {
             return correct(trial, "b.csv",
                            "年度,考评周期,工号,姓名,审定分\n2024,一季度,P1,张三,91\n");
         }},
        {Cause::fact_twin,
         [](const Trial& trial) {
             const std::string row = "P1,张三,2024-02-01,1,采用\n";
             return import(trial, "b.csv", kAdjustments + row + row);
         }},
        {Cause::fact_same_elsewhere, import_two_sheets},
    };
    return inputs;
}

}  // namespace

TEST_CASE("every cause of the commands and the store has an input that leads to it") {
    for (const Cause cause : kCauses) {
        const CauseText& text = text_of(cause);
        CAPTURE(text.key);
        REQUIRE(gallery().contains(cause));
        const Trial trial;
        REQUIRE(import_small_office(trial).exit == Exit::done);
        const Ran ran = gallery().at(cause)(trial);
        const std::string said = ran.out + ran.err;
        CAPTURE(said);
        CHECK(contains(said, "\"severity\":\"" + std::string{to_key(text.severity)} +
                                 "\",\"cause\":\"" + std::string{text.key} + "\""));
        CHECK((ran.exit == Exit::refused) == (text.severity == Severity::error));
    }
    CHECK(gallery().size() == kCauses.size());
}

TEST_CASE("a changed indicator is told with its cell") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const std::string head = "年度,考评周期,工号,姓名,环节,德,能,勤,绩,廉,合计\n";
    // 92 is what 王五's evaluation says: items and evaluations of a stage must agree.
    REQUIRE(trial
                .run({"import", trial.write("a.csv", head + "2024,一季度,P3,王五,审定,18,18,14,33,"
                                                            "9,92\n")})
                .exit == Exit::done);
    const Ran ran = trial.run(
        {"import", trial.write("b.csv", head + "2024,一季度,P3,王五,审定,19,17,14,33,9,92\n")});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.err, "b.csv · 第2行 F列"));
    CHECK(contains(ran.err, "b.csv · 第2行 G列"));
}
