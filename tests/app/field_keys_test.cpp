// Where a fact contradicts what is stored, the store names the field and the importer the column:
// both must use one key, or the message loses its cell.
#include <catch2/catch.hpp>

#include "config/headings.h"
#include "records/store/register_fields.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;

namespace {

template <class Fact>
void check_fields() {
    using Fields = store::Fields<Fact>;
    const TableWords& words = words_of(Fields::kKind);
    Fact fact{};
    Fields::visit(fact, [&](std::string_view name, store::Role, const auto&) {
        // Read out of the columns of the reason and of the day; they have none of their own.
        if (name == "for_warnings" || name == "month_only") return;
        CAPTURE(words.title, name);
        const bool has_column =
            std::any_of(words.columns.begin(), words.columns.end(),
                        [&](const ColumnWords& column) { return column.key == name; });
        CHECK(has_column);
    });
}

}  // namespace

TEST_CASE("every field of the store is a column by the same key") {
    check_fields<RosterRow>();
    check_fields<Adjustment>();
    check_fields<MeasureDecision>();
    check_fields<Transfer>();
    check_fields<GradeDecision>();
    check_fields<DenialReport>();
    check_fields<Sanction>();
    check_fields<Veto>();
    check_fields<Appeal>();
    check_fields<Denial>();
    check_fields<TimedCase>();
    check_fields<Contact>();
    check_fields<Complaint>();
    check_fields<Attendance>();
    check_fields<Talk>();
    check_fields<VillageMeeting>();
    check_fields<Ballot>();
    check_fields<UnitReview>();
    check_fields<ArchiveItem>();
    check_fields<VillageWork>();
    check_fields<LinkedUnit>();
    check_fields<Inspection>();
}

TEST_CASE("a conflict is told with its cell, whatever the kind of table") {
    struct Case {
        std::string first;
        std::string second;
        std::string said;
    };
    const auto given = GENERATE(values<Case>(
        {{"工号,姓名,单位,入职日期\nP1,张三,党政办,2012-03-01\n",
          "工号,姓名,单位,入职日期\nP1,张三,党政办,2013-03-01\n", "第2行 D列"},
         {small_measures(),
          "文号,工号,姓名,决定日期,追责事由,处理方式\n溪效能告字〔2024〕1号,P3,王五,2023-03-05,5,"
          "效能告诫\n",
          "第2行 D列"},
         {"年度,工号,姓名,等次,文号,日期\n2023,P1,张三,优秀,1号,2024-01-20\n",
          "年度,工号,姓名,等次,文号,日期\n2023,P1,张三,优秀,1号,2024-01-21\n", "第2行 F列"},
         {"文号,工号,姓名,决定日期,处分种类,期限届满日\n1号,P1,张三,2024-03-01,记过,2025-03-01\n",
          "文号,工号,姓名,决定日期,处分种类,期限届满日\n1号,P1,张三,2024-03-01,记过,2025-09-01\n",
          "第2行 F列"},
         {"村,年度,情形,文号\n石桥村,2024,信访,1号\n", "村,年度,情形,文号\n石桥村,2024,安全,1号\n",
          "第2行 C列"},
         {"工号,姓名,调整日期,调整原因,原岗位,新岗位,文号\nP1,张三,2024-03-01,轮岗,甲,乙,1号\n",
          "工号,姓名,调整日期,调整原因,原岗位,新岗位,文号\nP1,张三,2024-03-01,轮岗,甲,丙,1号\n",
          "第2行 F列"},
         {"事项编号,被举报人工号,被举报人,举报日期,是否属实\n7,P1,张三,2024-03-01,属实\n",
          "事项编号,被举报人工号,被举报人,举报日期,是否属实\n7,P1,张三,2024-03-01,不属实\n",
          "第2行 E列"},
         {"编号,日期,事项,否定依据\n1,2024-03-05,建房,土地管理法\n",
          "编号,日期,事项,否定依据\n1,2024-03-05,建房,规划法\n", "第2行 D列"},
         // Whom a case names, by name or by number.
         {"编号,事项,办件类型,受理日期,承办人\n1,低保,一般,2024-03-05,张三\n",
          "编号,事项,办件类型,受理日期,承办人工号\n1,低保,一般,2024-03-05,P3\n", "第2行 E列"},
         {"日期,方式,事项,首问责任人,本岗职责\n2024-03-05,来访,低保,张三,否\n",
          "日期,方式,事项,首问责任人,本岗职责\n2024-03-05,来访,低保,张三,是\n", "第2行 E列"},
         {"编号,受理日期,内容,调查结果\n1,2024-03-05,推诿,属实\n",
          "编号,受理日期,内容,调查结果\n1,2024-03-05,推诿,部分属实\n", "第2行 D列"},
         {"日期,类型,姓名,时长,考试成绩\n2024-03-05,自学,张三,2小时,90\n",
          "日期,类型,姓名,时长,考试成绩\n2024-03-05,自学,张三,2小时,91\n", "第2行 E列"},
         {"村,期次,公告日期,会议日期,代表总数,到会代表\n石桥村,2024H1,2024-03-01,2024-03-10,45,0\n",
          "村,期次,公告日期,会议日期,代表总数,到会代表\n石桥村,2024H1,2024-03-01,2024-03-10,45,"
          "40\n",
          "第2行 F列"},
         {"村,期次,姓名,优秀,称职,基本称职,不称职\n党政办,2024H1,张三,9,0,0,0\n",
          "村,期次,姓名,优秀,称职,基本称职,不称职\n党政办,2024H1,张三,9,1,0,0\n", "第2行 E列"},
         {"年度,单位,项目,发出,收回,有效,满意,基本满意,不满意\n2024,财政所,1,9,9,9,9,0,0\n",
          "年度,单位,项目,发出,收回,有效,满意,基本满意,不满意\n2024,财政所,1,9,9,9,8,0,0\n",
          "第2行 G列"},
         {"归档日期,类别,题名,存放位置\n2024-03-05,3,资料,一号柜\n",
          "归档日期,类别,题名,存放位置\n2024-03-05,3,资料,二号柜\n", "第2行 D列"}}));
    CAPTURE(given.second);
    const Trial trial;
    REQUIRE(trial.run({"import", trial.write("名册.csv", small_roster())}).exit == Exit::done);
    const Ran first = trial.run({"import", trial.write("a.csv", given.first)});
    INFO(first.err);
    REQUIRE(first.exit == Exit::done);
    const Ran second = trial.run({"import", trial.write("b.csv", given.second)});
    CHECK(second.exit == Exit::refused);
    CHECK(contains(second.err, "b.csv · " + given.said + "：与已有记录不一致"));
    CHECK(contains(second.err, "a.csv · 第"));
}

TEST_CASE("whom a fact names is told by number in a conflict") {
    const Trial trial;
    REQUIRE(trial.run({"import", trial.write("名册.csv", small_roster())}).exit == Exit::done);
    const std::string headings = "编号,事项,办件类型,受理日期,承办人\n";
    REQUIRE(trial.run({"import", trial.write("a.csv", headings + "1,低保,一般,2024-03-05,张三\n")})
                .exit == Exit::done);
    const Ran second =
        trial.run({"import", trial.write("b.csv", headings + "1,低保,一般,2024-03-05,王五\n")});
    CHECK(second.exit == Exit::refused);
    CHECK(contains(second.err, "承办人工号原为“P1”"));
    CHECK(contains(second.err, "P3"));
}

TEST_CASE("a person twice on an attendance sheet is told once, not once a day") {
    const Trial trial;
    REQUIRE(trial.run({"import", trial.write("名册.csv", small_roster())}).exit == Exit::done);
    const Ran ran = trial.run(
        {"import", trial.write("a.csv",
                               "2024年集中学习考勤表（每次2小时）,,\n姓名,3月5日,3月12日\n"
                               "张三,√,√\n王五,√,√\n张三,√,√\n")});
    CHECK(ran.exit == Exit::refused);
    std::size_t told = 0;
    for (const std::string& line : lines_of(ran.err)) told += contains(line, "与本表第3行重复");
    CHECK(told == 1);
}
