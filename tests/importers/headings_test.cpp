// Each heading and each of its synonyms, in a table of its kind that lacks nothing else.
#include "config/headings.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "import_support.h"
#include "importers/heading_row.h"

namespace kaoping::fake {
namespace {

// A row of headings that makes a complete table of a kind, without `without`.
std::string complete_headings(FactKind kind, Field without) {
    const TableWords& words = words_of(kind);
    std::string row = "#";
    for (const std::vector<Field>& group : words.needed) {
        // 得分 is a column of its own only where no other score column stands.
        const Field left_out = without == Field::bare_score ? Field::decision : without;
        if (std::find(group.begin(), group.end(), left_out) != group.end()) continue;
        row += "|" + std::string{words.column(group.front())->words.front()};
    }
    if (kind == FactKind::items) row += "|德|能|勤|绩|廉";
    return row;
}

}  // namespace

TEST_CASE("the tables of headings are in the order of the kinds, folded and unambiguous") {
    for (const auto& [kind, key] : kFactKinds) {
        const TableWords& words = words_of(kind);
        INFO(key);
        CHECK(words.kind == kind);
        std::set<std::string_view> seen;
        for (const ColumnWords& column : words.columns) {
            for (std::string_view word : column.words) {
                INFO(word);
                CHECK(heading_key(word) == word);
                CHECK(seen.insert(word).second);
                CHECK(words.meaning(word) == &column);
            }
        }
        for (const auto& group : words.needed) {
            for (Field field : group) CHECK(words.column(field) != nullptr);
        }
        for (std::string_view word : words.ordinary) CHECK(heading_key(word) == word);
    }
}

TEST_CASE("every heading and synonym is recognised as its column") {
    for (const auto& [kind, key] : kFactKinds) {
        for (const ColumnWords& column : words_of(kind).columns) {
            for (std::string_view word : column.words) {
                // Under a name of its own the table is whatever else it is.
                const std::string rest = complete_headings(kind, column.field);
                const bool replaces_title = column.field == Field::period;
                const auto got = import_text({replaces_title ? "2024年考评" : "2024年第一季度",
                                              rest + "|" + std::string{word}},
                                             {&roster(), kind});
                INFO(key);
                INFO(word);
                CHECK(got.told() == Lines{});
                REQUIRE(got.facts.tables.size() == 1);
                CHECK(got.facts.tables[0].kind == kind);
                const auto columns =
                    1 + static_cast<std::uint32_t>(std::count(rest.begin(), rest.end(), '|')) + 1;
                REQUIRE(got.facts.tables[0].columns.contains(column.key));
                CHECK(got.facts.tables[0].columns.find(column.key)->second == columns);
            }
        }
    }
}

TEST_CASE("headings are folded") {
    for (const char* heading :
         {"姓  名", "姓　名", "姓\n名", "姓\r\n名", "*姓名", " 姓名 ", "姓\xC2\xA0名"}) {
        CHECK(heading_key(heading) == "姓名");
    }
    CHECK(heading_key("主管负责人\n复核（分）") == "主管负责人复核");
    CHECK(heading_key("自评得分（１００分）") == "自评得分");
    CHECK(heading_key("自评分(满分100分)") == "自评分");
    CHECK(heading_key("时长(小时)") == "时长");
    CHECK(heading_key("单位（站所）") == "单位(站所)");
    CHECK(heading_key("职务(职级)") == "职务(职级)");
    CHECK(heading_key("姓名(") == "姓名(");
}

TEST_CASE("shuffled columns import equally") {
    const Lines straight{"工号|姓名|单位|考评周期|自评分|复核分|审定分|扣分|备注",
                         "007|张三|党政办|2024Q1|95|93|92.5|1|甲",
                         "008|李四|党政办|2024Q1|90|88|87|-2|乙"};
    const Lines shuffled{"备注|审定分|姓名|扣分|考评周期|复核分|单位|自评分|工号",
                         "甲|92.5|张三|1|2024Q1|93|党政办|95|007",
                         "乙|87|李四|-2|2024Q1|88|党政办|90|008"};
    const auto expected = all_words(import_text(straight).facts.evaluations);
    CHECK(expected == Lines{"007 2024Q1 self=95.00 review=93.00 decision=92.50 deduction=1.00 "
                            "remark=甲",
                            "008 2024Q1 self=90.00 review=88.00 decision=87.00 deduction=2.00 "
                            "remark=乙"});
    CHECK(all_words(import_text(shuffled).facts.evaluations) == expected);
}

}  // namespace kaoping::fake
