// Where a fact contradicts what is stored, the store names the field and the importer the column:
// both must use one key, or the message loses its cell.
#include <catch2/catch.hpp>

#include "config/headings.h"
#include "records/store/fields.h"
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
        // Read out of the reason's column; it has none of its own.
        if (name == "for_warnings") return;
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
          "第2行 E列"}}));
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
