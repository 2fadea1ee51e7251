// 人员名册: fields, history, and who a row without 工号 is.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

const Roster kNobody;

Imported people(Lines rows, const Roster& known = kNobody) {
    return import_text(std::move(rows), {&known});
}

Roster known_people() {
    const auto row = [](const char* number, const char* name, const char* unit,
                        const std::string& id = {}) {
        RosterRow result;
        result.number = number;
        result.name = name;
        result.unit = unit;
        result.id_number = id;
        return result;
    };
    std::vector<Person> list;
    list.emplace_back(PersonId{1}, std::vector{row("P0001", "张三", "党政办", kIdOfZhang)});
    list.emplace_back(PersonId{2}, std::vector{row("P0002", "李伟", "党政办")});
    list.emplace_back(PersonId{3}, std::vector{row("P0003", "李伟", "财政所")});
    RosterRow moved = row("P0004", "陈静", "党政办");
    moved.effective = day_of(2024, 7, 1);
    list.emplace_back(PersonId{4}, std::vector{row("P0004", "陈静", "财政所"), moved});
    return Roster{std::move(list)};
}

}  // namespace

TEST_CASE("all fields of a roster") {
    const auto got =
        people({"溪口乡机关干部花名册", "填报时间：2024.1.8",
                "序号|工号|姓 "
                "名|性别|单位|职务|人员类别|身份证号|入职日期|离职日期|参加考核|生效日期|备注",
                "1|007|张　三|女|党政办|主 任|公务员|110105 19491231 "
                "002x|2012.3.1|2024年12月31日|参加|45356|"
                "援 派",
                "2|008|李四|男|财政所||事业||||不确定等次||", "合计|||2人|||||||||"});
    CHECK(got.told() == Lines{});
    CHECK(all_words(got.facts.people) ==
          Lines{"007 张三 党政办 post=主任 civil id=11010519491231002X entry=2012-03-01 "
                "leave=2024-12-31 graded from=2024-03-05 remark=援 派",
                "008 李四 财政所 institution ungraded"});
    CHECK(got.facts.people[0].origin == Origin{SheetId{1}, 4});
    CHECK(got.outcome.tables[0].read == 2);
}

TEST_CASE("sex and birth beside an ID number are compared with it") {
    struct Row {
        const char* cells;  // 性别|出生年月
        Lines told;
    };
    const auto given = GENERATE(values<Row>({
        {"女|1949.12", {}},
        {"女|1949年12月31日", {}},
        {"女|19491231", {}},
        {"女|194912", {}},
        {"女|@1949-12-31", {}},
        {"女|#1949.12", {}},
        {"不详|1949", {}},
        {"|", {}},
        {"女|不详", {}},
        {"男|1949.12", {"id-number-contradicts-sex@2B"}},
        {"女|1950.12", {"id-number-contradicts-birth@2C"}},
        {"女|1949.1", {"id-number-contradicts-birth@2C"}},
        // A number 1949.1 may have been typed 1949.10, but not 1949.12.
        {"女|#1949.1", {}},
        {"男|1988-02", {"id-number-contradicts-sex@2B", "id-number-contradicts-birth@2C"}},
    }));
    CAPTURE(given.cells);
    const auto got = people({"姓名|性别|出生年月|单位|身份证号",
                             std::string{"赵六|"} + given.cells + "|党政办|11010519491231002X"});
    CHECK(got.told() == given.told);
    CHECK(got.facts.people.size() == 1);
}

TEST_CASE("the words of categories and participation") {
    struct Row {
        const char* cells;  // 人员类别|参加考核
        const char* meaning;
    };
    for (const auto& [cells, meaning] :
         {Row{"公务员|是", "civil graded"}, Row{"参公|否", "civil excluded"},
          Row{"事业编制|不定等次", "institution ungraded"}, Row{"工勤|试用期", "worker ungraded"},
          Row{"聘用|不参加", "contract excluded"}, Row{"村干部|参加", "village graded"},
          Row{"班子成员|上级考核", "leader superior"}, Row{"/|无", ""}}) {
        INFO(cells);
        const auto got =
            people({"工号|姓名|单位|人员类别|参加考核", std::string{"1|赵六|财政所|"} + cells});
        const std::string prefix = "1 赵六 财政所";
        const std::string words = std::string{meaning}.empty() ? "" : std::string{" "} + meaning;
        CHECK(all_words(got.facts.people) == Lines{prefix + words});
    }
    CHECK(people({"工号|姓名|单位|人员类别|参加考核", "1|赵六|财政所|临时|看情况"}).errors() ==
          Lines{"word-unknown@2D", "word-unknown@2E"});
}

TEST_CASE("a roster without 工号 gets numbers in file order") {
    CHECK(all_words(
              people({"姓名|单位", "张三|党政办", "李伟|党政办", "李伟|财政所"}).facts.people) ==
          Lines{"P0001 张三 党政办", "P0002 李伟 党政办", "P0003 李伟 财政所"});
    // Numbers that are taken are left alone.
    CHECK(all_words(people({"工号|姓名|单位", "|张三|党政办", "P0007|王五|财政所"}).facts.people) ==
          Lines{"P0007 王五 财政所", "P0008 张三 党政办"});
    CHECK(all_words(people({"姓名|单位", "赵六|财政所"}, known_people()).facts.people) ==
          Lines{"P0005 赵六 财政所"});
}

TEST_CASE("a later roster is matched by ID number, else name and any earlier unit, else name") {
    const Roster known = known_people();
    struct Row {
        std::string cells;  // 姓名|单位|身份证号|生效日期
        std::string meaning;
    };
    for (const auto& [cells, meaning] :
         {Row{"张三|农业服务中心|" + kIdOfZhang + "|", "P0001"}, Row{"张三|党政办||", "P0001"},
          Row{"张三|农业服务中心||2025-01-01", "P0001"},
          Row{"张三|党政办|" + kIdOfNobody + "|", "P0005"},  // a namesake
          Row{"李伟|财政所||", "P0003"},
          Row{"李伟|农业服务中心||2025-01-01", "person-ambiguous@2A"},
          Row{"陈静|财政所||", "P0004"},
          Row{"赵六|"
              "财政所||",
              "P0005"},
          Row{"赵六|党政办|" + kIdOfZhang + "|", "name-contradicts-number@2A"}}) {
        INFO(cells);
        const auto got = people({"姓名|单位|身份证号|生效日期", cells}, known);
        std::string found;
        for (const RosterRow& row : got.facts.people) found += row.number;
        for (const std::string& told : got.told()) found += told;
        CHECK(found == meaning);
    }
}

TEST_CASE("rows of one person with different days are his history") {
    const auto numbered =
        people({"工号|姓名|单位|生效日期", "1|陈静|财政所|", "1|陈静|党政办|2024-07-01"});
    CHECK(all_words(numbered.facts.people) ==
          Lines{"1 陈静 财政所", "1 陈静 党政办 from=2024-07-01"});
    const auto unnumbered =
        people({"姓名|单位|生效日期", "陈静|财政所|", "陈静|党政办|2024-07-01"});
    CHECK(all_words(unnumbered.facts.people) ==
          Lines{"P0001 陈静 财政所", "P0001 陈静 党政办 from=2024-07-01"});
    // The order of the rows does not matter to who is who.
    const auto turned = people({"姓名|单位|生效日期", "陈静|党政办|2024-07-01", "陈静|财政所|"});
    CHECK(all_words(turned.facts.people) ==
          Lines{"P0001 陈静 党政办 from=2024-07-01", "P0001 陈静 财政所"});
}

TEST_CASE("rosters that contradict themselves or what is known are refused") {
    const Roster known = known_people();
    struct Row {
        Lines rows;  // under 工号|姓名|单位|身份证号|入职日期|离职日期
        Lines errors;
    };
    for (const auto& [rows, errors] :
         {Row{{"1|张三|党政办|||", "1|李四|党政办|||"}, {"name-contradicts-number@3B"}},
          Row{{"P0001|李四|党政办|||"}, {"name-contradicts-number@2B"}},
          Row{{"1|甲|党政办|" + kIdOfNobody + "||", "2|乙|党政办|" + kIdOfNobody + "||"},
              {"id-number-contradicts-number@3D"}},
          Row{{"9|张三|党政办|" + kIdOfZhang + "||"}, {"id-number-contradicts-number@2D"}},
          Row{{"P0001|张三|党政办|" + kIdOfNobody + "||"}, {"id-number-contradicts-number@2D"}},
          Row{{"|赵六|党政办|||", "|赵六|党政办|||"}, {"roster-row-twice@3B"}},
          Row{{"1|甲|党政办||2024-05-01|2023-05-01"}, {"leave-before-entry@2F"}},
          Row{{"1||党政办|||"}, {"cell-missing@2B"}}, Row{{"1|甲||||"}, {"cell-missing@2C"}},
          Row{{"1|甲|党政办|110105194912310021||"}, {"id-number-check-digit@2D"}},
          Row{{"1|甲|党政办||2024.5|"}, {"date-ambiguous-number@2E"}}}) {
        Lines all{"工号|姓名|单位|身份证号|入职日期|离职日期"};
        all.insert(all.end(), rows.begin(), rows.end());
        INFO(rows.front());
        const auto got = people(all, known);
        CHECK(got.errors() == errors);
        CHECK(got.outcome.tables[0].refused_rows.size() == 1);
    }
}

TEST_CASE("two people of one name, unit and no number are told apart by their ID numbers") {
    CHECK(all_words(people({"姓名|单位|身份证号", "李伟|党政办|" + kIdOfZhang,
                            "李伟|党政办|" + kIdOfNobody})
                        .facts.people) ==
          Lines{"P0001 李伟 党政办 id=" + kIdOfZhang, "P0002 李伟 党政办 id=" + kIdOfNobody});
}

TEST_CASE("sheets of one workbook share their people") {
    const auto got =
        import({{"党政办", {"姓名|单位", "张三|党政办"}},
                {"财政所", {"姓名|单位|生效日期", "张三|财政所|2024-07-01", "李四|财政所|"}}},
               {&kNobody});
    CHECK(all_words(got.facts.people) ==
          Lines{"P0001 张三 党政办", "P0001 张三 财政所 from=2024-07-01", "P0002 李四 财政所"});
}

TEST_CASE("a crowd of one name is told apart by numbers only") {
    Lines rows{"姓名|单位"};
    for (int i = 0; i < 203; ++i) rows.push_back("张伟|单位" + std::to_string(i));
    const auto got = people(rows);
    CHECK(got.facts.people.size() == 201);
    REQUIRE(got.told() == Lines{"person-ambiguous@203A", "person-ambiguous@204A"});
    CHECK(
        got.outcome.diagnostics.all()[0].args ==
        std::vector<std::string>{"张伟 P0001、张伟 P0002、张伟 P0003、张伟 P0004、张伟 P0005、张伟 "
                                 "P0006、张伟 P0007、张伟 P0008、张伟 P0009、张伟 P0010…"});
    rows[0] = "姓名|单位|工号";
    for (std::size_t at = 1; at < rows.size(); ++at) rows[at] += "|" + std::to_string(at);
    CHECK(people(rows).told() == Lines{});
}

}  // namespace kaoping::fake
