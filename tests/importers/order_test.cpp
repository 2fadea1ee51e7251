// The order of rows decides nothing: any permutation of a table's rows gives the same facts.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "import_support.h"

namespace kaoping::fake {
namespace {

// Imports the rows under a heading in many orders; `words` are compared without their order.
template <class WordsOf>
void check_any_order(const Lines& headings, Lines records, WordsOf words_of_import,
                     const Roster& known) {
    std::mt19937 random{2024};
    Lines expected;
    for (int round = 0; round < 40; ++round) {
        Lines rows = headings;
        rows.insert(rows.end(), records.begin(), records.end());
        Lines words = words_of_import(import_sheet(rows, {}, {&known}));
        std::sort(words.begin(), words.end());
        if (round == 0) expected = words;
        CHECK(words == expected);
        std::shuffle(records.begin(), records.end(), random);
    }
    CHECK(expected.size() == records.size());
}

}  // namespace

TEST_CASE("scores in any order are the same scores") {
    check_any_order(
        {"2024年第一季度", "工号|姓名|单位|自评分|复核分|审定分|备注"},
        {"007|||90|91|92|", "|李四|党政办|80|81|82|", "|王五（女）||70|71|72|",
         "|李伟|财政所|60||62|", "|李伟|党政办|61|||", "|陈静|财政所|50|51|52|迟到"},
        [](const Imported& got) { return all_words(got.facts.evaluations); }, roster());
}

TEST_CASE("decisions in any order are the same decisions") {
    check_any_order(
        {"文号|姓名|决定日期|追责事由|处理方式"},
        {"1|张三|2024-03-05|5|告诫", "1|张三|2024-03-05|6|告诫", "2|张三|2024-03-05|6|诫勉",
         "|李四|2024-03-05|5|告诫", "|李四|2024-03-05|6|诫勉", "1|王五|2024-03-06|5|告诫"},
        [](const Imported& got) { return all_words(got.facts.measures); }, roster());
}

TEST_CASE("a roster with numbers, in any order, is the same roster") {
    static const Roster nobody;
    check_any_order(
        {"工号|姓名|单位|生效日期"},
        {"1|张三|党政办|", "1|张三|财政所|2024-07-01", "2|李伟|党政办|", "3|李伟|财政所|",
         "2|李伟|农业服务中心|2025-01-01"},
        [](const Imported& got) { return all_words(got.facts.people); }, nobody);
}

TEST_CASE("a roster without numbers, in any order, has the same people") {
    static const Roster nobody;
    // The numbers follow the file's order; who shares one does not.
    const auto shared = [](const Imported& got) {
        Lines words;
        for (const RosterRow& row : got.facts.people) {
            std::string group = row.name + " " + row.unit + ":";
            Lines units;
            for (const RosterRow& other : got.facts.people) {
                if (other.number == row.number) units.push_back(other.unit);
            }
            std::sort(units.begin(), units.end());
            for (const std::string& unit : units) group += " " + unit;
            words.push_back(group);
        }
        return words;
    };
    check_any_order({"姓名|单位|生效日期|身份证号"},
                    {"张三|党政办||", "张三|财政所|2024-07-01|", "张三|农业服务中心|2025-01-01|",
                     "李伟|党政办||" + kIdOfZhang, "李伟|财政所||" + kIdOfNobody,
                     "李伟|农业服务中心|2024-07-01|" + kIdOfNobody, "赵六|党政办||"},
                    shared, nobody);
}

}  // namespace kaoping::fake
