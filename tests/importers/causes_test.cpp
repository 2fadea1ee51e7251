// The gallery of bad input: each cause of records/causes_facts.def with a table that leads to it,
// and the place where it is told. A cause without a case fails the last test.
#include <catch2/catch.hpp>
#include <set>

#include "import_support.h"

namespace kaoping::fake {
namespace {

struct Case {
    Cause cause;
    Lines rows;
    const char* place;  // row and column of the cause, "" for the sheet
};

const Roster kNobody;

// A score sheet of 2024Q1 with one row: 工号|身份证号|姓名|单位|自评分|审定分|加分|扣分.
Case score(Cause cause, const char* cells, const char* place) {
    return {
        cause, {"2024年第一季度", "工号|身份证号|姓名|单位|自评分|审定分|加分|扣分", cells}, place};
}
// A decision: 文号|姓名|决定日期|追责事由|责任类型|处理方式|从重|免责情形|送达日期|状态|撤销日期.
Case measure(Cause cause, const char* cells, const char* place) {
    return {cause,
            {"文号|姓名|决定日期|追责事由|责任类型|处理方式|从重|免责情形|送达日期|状态|撤销日期",
             cells},
            place};
}
// A row of indicators: 工号|考评周期|环节|德|能|勤|绩|廉|合计.
Case items(Cause cause, const char* cells, const char* place) {
    return {cause, {"工号|考评周期|环节|德|能|勤|绩|廉|合计", cells}, place};
}

// A case: 编号|事项|办件类型|受理日期|时限天数|办结日期.
Case timed(Cause cause, const char* cells, const char* place) {
    return {cause, {"编号|事项|办件类型|受理日期|时限天数|办结日期", cells}, place};
}
// A study: 姓名|日期|类型|时长|计量单位.
Case study(Cause cause, const char* cells, const char* place) {
    return {cause, {"姓名|日期|类型|时长|计量单位", cells}, place};
}
// A meeting: 村|期次|公告日期|会议日期|代表总数|到会代表.
Case meeting(Cause cause, const char* cells, const char* place) {
    return {cause, {"村|期次|公告日期|会议日期|代表总数|到会代表", cells}, place};
}
// A review: 年度|单位|项目|发出|收回|有效|满意|基本满意|不满意.
Case review(Cause cause, const char* cells, const char* place) {
    return {cause, {"年度|单位|项目|发出|收回|有效|满意|基本满意|不满意", cells}, place};
}

const std::vector<Case>& gallery() {
    static const std::vector<Case> cases{
        {Cause::sheet_no_table, {"姓名|电话", "张三|123"}, ""},
        {Cause::row_example, {"2024年第一季度", "序号|姓名|审定分", "示例|张三|90"}, "3"},
        {Cause::column_unknown, {"2024年第一季度", "姓名|审定分|群众印象"}, "2C"},
        {Cause::heading_missing, {"文号|姓名|决定日期|追责事由"}, "1"},
        {Cause::heading_twice, {"2024年第一季度", "姓名|自评分|自评得分"}, "2C"},
        {Cause::kind_undecided, {"姓名|年度|等次|村|情形"}, "1"},
        {Cause::year_missing, {"第一季度考评汇总表", "姓名|审定分", "张三|90"}, "3"},
        {Cause::year_unreadable, {"年度|姓名|等次", "二四|张三|称职"}, "2A"},
        {Cause::year_contradicts_period,
         {"年度|考评周期|姓名|审定分", "2024|2023年第四季度|张三|90"},
         "2A"},
        {Cause::period_unreadable, {"考评周期|姓名|审定分", "2024年5季度|张三|90"}, "2A"},
        {Cause::period_second_half, {"考评周期|姓名|审定分", "2024年下半年|张三|90"}, "2A"},
        {Cause::period_contradicts_title,
         {"2024年第一季度", "考评周期|姓名|审定分", "第二季度|张三|90"},
         "3A"},
        {Cause::title_ambiguous, {"2023—2024年第一季度", "姓名|审定分", "张三|90"}, "3"},
        measure(Cause::cell_missing, "1|张三||5||告诫|||||", "2C"),
        score(Cause::cell_error_value, "007|||||!#N/A||", "3F"),
        score(Cause::cell_formula, "007|||||=||", "3F"),
        score(Cause::score_out_of_range, "007|||||100.01||", "3F"),
        score(Cause::score_not_a_number, "007||||缺考|||", "3E"),
        score(Cause::score_decimals, "007|||||92.345||", "3F"),
        score(Cause::score_boolean, "007||||?TRUE|||", "3E"),
        score(Cause::score_date, "007||||@2024-03-05|||", "3E"),
        measure(Cause::date_unreadable, "1|张三|三月初|5||告诫|||||", "2C"),
        measure(Cause::date_ambiguous_number, "1|张三|#2024.1|5||告诫|||||", "2C"),
        measure(Cause::date_without_day, "1|张三|2024年3月|5||告诫|||||", "2C"),
        measure(Cause::date_impossible, "1|张三|2024-02-30|5||告诫|||||", "2C"),
        measure(Cause::date_ambiguous_order, "1|张三|03/04/2024|5||告诫|||||", "2C"),
        measure(Cause::date_without_year, "1|张三|3月5日|5||告诫|||||", "2C"),
        measure(Cause::word_unknown, "1|张三|2024-03-05|5||口头提醒|||||", "2F"),
        measure(Cause::document_unreadable, "@2024-03-05|张三|2024-03-05|5||告诫|||||", "2A"),
        {Cause::row_without_person, {"2024年第一季度", "单位|姓名|审定分", "党政办||90"}, "3"},
        score(Cause::person_number_malformed, "#12.5||||90|||", "3A"),
        score(Cause::person_number_unknown, "999||||90|||", "3A"),
        score(Cause::person_id_unknown, "|110105199003072346|||90|||", "3B"),
        score(Cause::person_name_unknown, "||赵无名||90|||", "3C"),
        score(Cause::person_ambiguous, "||李伟||90|||", "3C"),
        score(Cause::name_contradicts_number, "007||李四||90|||", "3C"),
        score(Cause::id_number_contradicts_number, "008|11010519491231002X|||90|||", "3B"),
        score(Cause::name_and_unit_differ, "||张三|财政所|90|||", "3C"),
        measure(Cause::persons_in_cell_unknown, "1|张三、李四等3人|2024-03-05|5||告诫|||||", "2B"),
        score(Cause::unit_foreign, "007|||财政所|90|||", "3D"),
        score(Cause::id_number_as_number, "|#5.11781198507123E+17|||90|||", "3B"),
        score(Cause::id_number_check_digit, "|110105194912310021|||90|||", "3B"),
        score(Cause::id_number_old, "|110105491231002|||90|||", "3B"),
        score(Cause::id_number_masked, "|5117****1234|||90|||", "3B"),
        score(Cause::id_number_malformed, "|1101051949123100|||90|||", "3B"),
        {Cause::roster_row_twice, {"姓名|单位", "赵六|党政办", "赵六|党政办"}, "3A"},
        {Cause::id_number_contradicts_sex,
         {"姓名|性别|单位|身份证号", "赵六|男|党政办|110105199003072346"},
         "2B"},
        {Cause::id_number_contradicts_birth,
         {"姓名|出生年月|单位|身份证号", "赵六|1988.02|党政办|110105199003072346"},
         "2B"},
        {Cause::rows_without_grade, {"年度|姓名|等次", "2024|张三|"}, "2C"},
        {Cause::leave_before_entry,
         {"姓名|单位|入职日期|离职日期", "赵六|党政办|2024-05-01|2023-05-01"},
         "2D"},
        score(Cause::rows_undecided, "007||||90|||", "3F"),
        score(Cause::rows_without_scores, "||张三|||||", "3C"),
        score(Cause::bonus_negative, "007|||||90|-1|", "3G"),
        {Cause::adjustment_outside_quarter, {"2024年终", "姓名|审定分|扣分", "张三|90|2"}, "3C"},
        {Cause::points_zero, {"姓名|日期|分值|事由", "张三|2024-03-05|0|迟到"}, "2C"},
        items(Cause::indicator_blank, "007|2024Q1|审定|18|17||33|10|", "2F"),
        items(Cause::indicator_above_points, "007|2024Q1|审定|25|17|14|33|10|", "2D"),
        {Cause::indicator_column_missing,
         {"工号|考评周期|环节|德|能|勤|绩", "007|2024Q1|审定|18|17|14|33"},
         "2"},
        items(Cause::indicator_not_in_force, "007|2025Q1|审定|18|17||33||", "2E"),
        items(Cause::no_indicators, "007|2011Q1|审定|18|17|14|33|10|", "2"),
        items(Cause::total_differs, "007|2024Q1|审定|18|17|14|30|10|90", "2I"),
        measure(Cause::measure_is_sanction, "1|张三|2024-03-05|5||警告|||||", "2F"),
        measure(Cause::responsibility_ambiguous, "1|张三|2024-03-05|5|领导责任|告诫|||||", "2E"),
        measure(Cause::ground_out_of_range, "1|张三|2024-03-05|G23||告诫|||||", "2D"),
        measure(Cause::aggravated_and_exempted, "1|张三|2024-03-05|5||告诫|是|不可抗力|||", "2H"),
        measure(Cause::revoked_before_decision, "1|张三|2024-05-01|5||告诫|||||2024-04-01", "2K"),
        measure(Cause::revoked_without_day, "1|张三|2024-05-01|5||告诫||||撤销|", "2J"),
        measure(Cause::revoked_but_valid, "1|张三|2024-05-01|5||告诫||||有效|2024-06-01", "2J"),
        {Cause::measure_rows_differ,
         {"文号|姓名|决定日期|追责事由|处理方式", "1|张三|2024-03-05|5|告诫",
          "1|张三|2024-03-06|6|告诫"},
         "3A"},
        {Cause::outcome_without_day,
         {"文号|姓名|针对文号|送达日期|提出日期|结论", "1|张三|2|2024-03-08|2024-03-20|撤销"},
         "2F"},
        {Cause::transfer_reason_unclear,
         {"姓名|调整日期|调整原因", "张三|2024-03-05|非效能告诫"},
         "2C"},
        measure(Cause::days_out_of_order, "1|张三|2024-03-05|5||告诫|||2024-03-01||", "2I"),
        {Cause::count_malformed, {"村|年度|事项|次数", "柳树村|2024|专栏|2.5"}, "2D"},
        meeting(Cause::count_exceeds, "柳树村|2024H1|2024-03-07|2024-03-10|45|50", "2F"),
        review(Cause::sum_exceeds, "2024|财政所|1|60|50|45|40|0|10", "2F"),
        {Cause::listed_number_unknown, {"归档日期|类别|题名", "2024-03-05|12|制度汇编"}, "2B"},
        timed(Cause::closed_before_received, "1|低保|一般|2024-03-05||2024-03-01", "2F"),
        timed(Cause::limit_missing, "1|低保|法定|2024-03-05||", "2E"),
        meeting(Cause::half_unreadable, "柳树村|2024年第一季度|2024-03-07|2024-03-10|45|40", "2B"),
        meeting(Cause::day_outside_half, "柳树村|2024H1|2024-07-07|2024-08-01|45|40", "2D"),
        study(Cause::length_unreadable, "张三|2024-03-05|自学|一上午|", "2D"),
        study(Cause::length_without_unit, "张三|2024-03-05|自学|2|", "2D"),
        study(Cause::length_unit_differs, "张三|2024-03-05|自学|2小时|天", "2D"),
        study(Cause::length_inexact, "张三|2024-03-05|自学|50分钟|", "2D"),
        {Cause::attendance_mark_unknown,
         {"2024年集中学习考勤表（每次2小时）", "姓名|3月5日", "张三|△"},
         "3B"},
        {Cause::attendance_sort_missing,
         {"2024年学习培训考勤表（每次2小时）", "姓名|3月5日", "张三|√"},
         "3"},
        {Cause::attendance_length_missing, {"2024年集中学习考勤表", "姓名|3月5日", "张三|√"}, "3"},
    };
    return cases;
}

// The causes of the table with a case of their own below.
const std::set<Cause> kElsewhere{Cause::sheet_hidden, Cause::rows_hidden, Cause::roster_empty};

}  // namespace

TEST_CASE("every cause is told at its place, with what was found") {
    for (const Case& each : gallery()) {
        const auto got = import_sheet(each.rows);
        INFO(text_of(each.cause).key);
        std::size_t times = 0;
        for (const Diagnostic& diagnostic : got.outcome.diagnostics.all()) {
            if (diagnostic.cause != each.cause) continue;
            ++times;
            const Place& place = diagnostic.place;
            CHECK(place.file == "表.xlsx");
            CHECK(place.sheet == "Sheet1");
            CHECK((place.row == 0 ? "" : std::to_string(place.row) + place.column) == each.place);
            // No slot of the wording is left open.
            for (Language language : {Language::chinese, Language::english}) {
                CHECK(message_of(diagnostic, language).find('{') == std::string::npos);
                CHECK(hint_of(diagnostic, language).find('{') == std::string::npos);
            }
        }
        CHECK(times == 1);
        CHECK(got.outcome.diagnostics.errors() ==
              (text_of(each.cause).severity == Severity::error ? 1 : 0));
    }
}

TEST_CASE("hidden sheets and rows, and a missing roster, are told too") {
    Sheet sheet{"Sheet1", {"2024年第一季度", "姓名|审定分", "张三|90", "李四|90"}};
    sheet.hidden = true;
    sheet.hidden_rows = {4};
    CHECK(import({sheet}).told() == Lines{"sheet-hidden", "rows-hidden@4"});
    CHECK(import({sheet}, {&kNobody}).told() ==
          Lines{"sheet-hidden", "roster-empty", "rows-hidden@4"});
}

TEST_CASE("every cause of headings, cells and facts has a case") {
    std::set<Cause> covered = kElsewhere;
    for (const Case& each : gallery()) covered.insert(each.cause);
#define KAOPING_CAUSE(name, severity, zh, zh_hint, en, en_hint, example) \
    {                                                                    \
        INFO(#name);                                                     \
        CHECK(covered.contains(Cause::name));                            \
    }
#include "records/causes_facts.def"
#undef KAOPING_CAUSE
}

TEST_CASE("all errors of a file are told, in its order, and nothing of a faulty row is put") {
    const auto got = import(
        {{"二", {"2024年第一季度", "备注|审定分|姓名", "|缺考|赵无名", "|90|张三", "|101|李四"}},
         {"一", {"2024年第二季度", "姓名|审定分", "李伟|x"}}});
    CHECK(got.told() == Lines{"二!score-not-a-number@3B", "二!person-name-unknown@3C",
                              "二!score-out-of-range@5B", "一!person-ambiguous@3A",
                              "一!score-not-a-number@3B"});
    CHECK(all_words(got.facts.evaluations) == Lines{"007 2024Q1 decision=90.00"});
    REQUIRE(got.outcome.tables.size() == 2);
    CHECK(got.outcome.tables[0].read == 3);
    CHECK(got.outcome.tables[0].refused_rows.size() == 2);
    CHECK(got.outcome.tables[1].refused_rows.size() == 1);
    CHECK(got.outcome.diagnostics.all()[0].found == "缺考");
}

}  // namespace kaoping::fake
