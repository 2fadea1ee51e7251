// Which kind a register is: all kinds side by side, since their headings have much in common.
#include <algorithm>
#include <catch2/catch.hpp>

#include "config/headings.h"
#include "import_support.h"

namespace kaoping::fake {
namespace {

std::string kind_of(const std::vector<std::string>& rows) {
    const auto got = import_text(rows);
    std::string words;
    for (const TableCount& table : got.outcome.tables) words += std::string{to_key(table.kind)};
    for (const std::string& told : got.told()) words += (words.empty() ? "" : " ") + told;
    return words;
}

std::string row_of(const std::vector<std::string_view>& headings) {
    std::string row = "序号";
    for (std::string_view heading : headings) row += "|" + std::string{heading};
    return row;
}

// The usual words of the columns a kind needs, in their order.
std::vector<std::string_view> needed_headings(const TableWords& words) {
    std::vector<std::string_view> row;
    for (const auto& group : words.needed) {
        row.push_back(words.column(group.front())->words.front());
    }
    if (words.kind == FactKind::items) row.insert(row.end(), {"德", "能", "勤", "绩", "廉"});
    return row;
}

}  // namespace

TEST_CASE("with the columns it needs, a table of each kind is known") {
    for (const auto& [kind, key] : kFactKinds) {
        INFO(key);
        CHECK(kind_of({row_of(needed_headings(words_of(kind)))}) == key);
    }
}

TEST_CASE("with all its usual columns, a table of each kind is known") {
    for (const auto& [kind, key] : kFactKinds) {
        std::vector<std::string_view> row;
        for (const ColumnWords& column : words_of(kind).columns) {
            const bool says_twice =
                column.field == Field::bare_score || column.field == Field::signed_points;
            if (!says_twice) row.push_back(column.words.front());
        }
        if (kind == FactKind::items) row.insert(row.end(), {"德", "能", "勤", "绩", "廉"});
        row.insert(row.end(), words_of(kind).ordinary.begin(), words_of(kind).ordinary.end());
        INFO(key);
        CHECK(kind_of({row_of(row)}) == key);
    }
}

TEST_CASE("registers as offices head them") {
    struct Row {
        const char* headings;
        const char* kind;
    };
    for (const auto& [headings, kind] :
         {Row{"编号|日期|申办人|事项|依据|经办人|审批人|结果", "denials"},
          Row{"编号|经办人工号|经办人|日期|事项|否定依据|否定理由|审批领导", "denials"},
          Row{"编号|承办人工号|承办人|事项|办件类型|受理日期|时限天数|特殊原因|办结日期", "cases"},
          Row{"序号|编号|事项|办件类型|受理日期|办理时限(天)|承办人|办结时间|是否超期", "cases"},
          Row{"日期|方式|来人姓名|来人单位|联系方式|事项|首问责任人工号|首问责任人|本岗职责|承办人|"
              "移交日期",
              "contacts"},
          // A first contact may be numbered, and its matter closed.
          Row{"编号|日期|方式|事项", "contacts"},
          Row{"编号|日期|方式|事项|承办人|办结日期", "contacts"},
          Row{"编号|受理日期|渠道|被投诉人工号|被投诉人|内容|调查结果|处理|办结日期|是否公开",
              "complaints"},
          Row{"编号|受理日期|被投诉人|投诉内容|是否属实|办结日期", "complaints"},
          Row{"事项编号|被举报人|举报日期|是否属实|不良影响|内容",
              "denial-reports column-unknown@1F"},
          Row{"日期|类型|主题|工号|姓名|时长|计量单位|考试成绩", "study"},
          Row{"姓名|单位|培训时间|培训类型|培训内容|培训天数|成绩", "study"},
          Row{"日期|谈话人|对象工号|对象姓名|内容", "talks"},
          Row{"姓名|单位|谈话时间|谈话领导|谈话内容", "talks"},
          Row{"村|期次|公告日期|会议日期|代表总数|到会代表|当场公布", "meetings"},
          Row{"村|期次|会议时间|公告时间|应到人数|实到人数|到会率", "meetings"},
          Row{"村|期次|工号|姓名|优秀|称职|基本称职|不称职|弃权", "ballots"},
          Row{"村|期次|姓名|职务|到会代表|优秀|称职|基本称职|不称职|弃权", "ballots"},
          Row{"年度|单位|项目|发出|收回|有效|满意|基本满意|不满意", "unit-reviews"},
          Row{"年度|站所|评议项目|发出份数|收回份数|有效份数|满意|基本满意|不满意|不了解|满意率",
              "unit-reviews"},
          Row{"归档日期|类别|题名|文号|工号|存放位置", "archive"},
          Row{"归档时间|档案类别|题名|份数|姓名", "archive"},
          Row{"村|年度|事项|次数", "village-works"}, Row{"村|年度|情形|文号", "vetoes"},
          Row{"年度|工号|姓名|联系单位", "links"}, Row{"年度|姓名|单位|职务|联系单位", "links"},
          Row{"日期|项目|单位|工号|姓名|结果|备注", "inspections"},
          Row{"检查日期|检查项目|单位|检查结果|检查人", "inspections"}}) {
        INFO(headings);
        CHECK(kind_of({headings}) == kind);
    }
}

TEST_CASE("of two kinds that fit, the one that knows most columns; a tie asks for --kind") {
    for (const auto& [headings, kind] :
         {std::pair{"村|年度|情形|事项|次数", "village-works column-unknown@1C"},
          std::pair{"日期|类型|时长|姓名|谈话人", "study column-unknown@1E"},
          std::pair{"编号|日期|事项|办件类型|受理日期", "cases column-unknown@1B"},
          std::pair{"编号|受理日期|内容|事项|办件类型", "cases column-unknown@1C"},
          std::pair{"姓名|谈话人|日期|分值|事由", "adjustments column-unknown@1B"},
          std::pair{"姓名|谈话人|日期|项目|结果", "inspections column-unknown@1B"}}) {
        INFO(headings);
        CHECK(kind_of({headings}) == kind);
    }
    for (const auto& [headings, kinds] :
         {std::pair{"年度|姓名|等次|联系单位", "grades、links"},
          std::pair{"村|年度|情形|姓名|联系单位", "vetoes、links"}}) {
        INFO(headings);
        const auto got = import_text({headings});
        REQUIRE(got.told() == Lines{"kind-undecided@1"});
        CHECK(got.outcome.diagnostics.all()[0].args == Lines{kinds});
    }
    CHECK(import_text({"年度|姓名|等次|联系单位", "2024|张三|称职|溪口小学"},
                      {&roster(), FactKind::links})
              .facts.all<LinkedUnit>()
              .size() == 1);
}

TEST_CASE("a register that lacks a column says which") {
    struct Row {
        const char* headings;
        const char* kind;
        const char* missing;
    };
    for (const auto& [headings, kind, missing] :
         {Row{"序号|日期|申办人|事项|依据|经办人|审批人", "denials", "编号"},
          Row{"编号|事项|受理日期|时限天数|承办人", "cases", "办件类型"},
          Row{"日期|来人姓名|事项|首问责任人", "contacts", "方式"},
          Row{"受理日期|被投诉人|内容", "complaints", "编号"},
          Row{"日期|类型|姓名|单位|主题|成绩", "study", "时长"},
          Row{"姓名|单位|谈话人|内容", "talks", "日期"},
          Row{"村|公告日期|会议日期|代表总数|到会代表", "meetings", "期次"},
          Row{"村|姓名|优秀|称职|基本称职|不称职", "ballots", "期次"},
          Row{"单位|项目|发出|收回|有效|满意|基本满意|不满意", "unit-reviews", "年度"},
          Row{"归档日期|题名|文号", "archive", "类别"},
          Row{"村|事项|次数", "village-works", "年度"}, Row{"姓名|单位|联系单位", "links", "年度"},
          Row{"项目|单位|姓名|结果", "inspections", "日期"}}) {
        INFO(headings);
        const auto got = import_text({headings, "1|2"});
        REQUIRE(got.errors() == Lines{"heading-missing@1"});
        CHECK(got.outcome.diagnostics.all()[0].args[1] == missing);
        CHECK(got.outcome.diagnostics.all()[0].args[2] == kind);
        CHECK(got.facts.size() == 0);
    }
}

TEST_CASE("statistics and lists that are no register of ours are passed over") {
    for (const char* headings :
         {"月份|上月结转|本月受理|办结|当日办结|7日内|15日内|超期|属实|部分属实|不属实",
          "单位|优秀|称职|基本称职|不称职|合计", "姓名|单位|优秀|称职|基本称职|不称职",
          "姓名|日期|请假事由|审批人", "项目|金额|日期", "姓名|电话|结果", "村|户数|人口"}) {
        INFO(headings);
        CHECK(kind_of({headings}) == "sheet-no-table");
    }
}

}  // namespace kaoping::fake
