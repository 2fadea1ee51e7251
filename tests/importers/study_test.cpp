// 学习培训 as a list, 谈心谈话 and 联系点: every field, and what each refuses.
#include <catch2/catch.hpp>

#include "import_support.h"
#include "importers/lengths.h"

namespace kaoping::fake {
namespace {

// "2.00 hours", or why a cell has no length.
std::string length_of(const std::string& text, std::optional<TimeUnit> unit = {}) {
    const LengthReading reading = read_length(cell(text), unit);
    switch (reading.fault) {
        case LengthFault::unreadable:
            return "unreadable";
        case LengthFault::no_unit:
            return "no unit";
        case LengthFault::unit_differs:
            return "unit differs";
        case LengthFault::inexact:
            return "inexact";
        case LengthFault::none:
            break;
    }
    return to_string(reading.length->amount) + " " + std::string{to_key(reading.length->unit)};
}

std::string words(const Attendance& fact) {
    std::string line = number_of(fact.person) + " " + to_string(fact.day) + " " +
                       std::string{to_key(fact.sort)} + " " + to_string(fact.length) + " " +
                       std::string{to_key(fact.unit)};
    if (!fact.topic.empty()) line += " topic=" + fact.topic;
    if (!fact.result.empty()) line += " result=" + fact.result;
    return line;
}
Lines studies(const Imported& got) {
    Lines lines;
    for (const Attendance& fact : got.facts.all<Attendance>()) lines.push_back(words(fact));
    return lines;
}

}  // namespace

TEST_CASE("lengths of time") {
    struct Row {
        const char* text;
        const char* length;
    };
    for (const auto& [text, length] : {Row{"2小时", "2.00 hours"},
                                       Row{"２．５ 小时", "2.50 hours"},
                                       Row{"1.5天", "1.50 days"},
                                       Row{"两个小时", "2.00 hours"},
                                       Row{"半天", "0.50 days"},
                                       Row{"三天", "3.00 days"},
                                       Row{"90分钟", "1.50 hours"},
                                       Row{"45分钟", "0.75 hours"},
                                       Row{"50分钟", "inexact"},
                                       Row{"2h", "2.00 hours"},
                                       Row{"2", "no unit"},
                                       Row{"#2", "no unit"},
                                       Row{"0小时", "unreadable"},
                                       Row{"-1天", "unreadable"},
                                       Row{"2学时", "unreadable"},
                                       Row{"一上午", "unreadable"},
                                       Row{"2-3小时", "unreadable"},
                                       Row{"2日", "unreadable"},
                                       Row{"1.234小时", "unreadable"},
                                       Row{"小时", "unreadable"},
                                       Row{"@2024-03-05", "unreadable"}}) {
        INFO(text);
        CHECK(length_of(text) == length);
    }
    CHECK(length_of("2", TimeUnit::days) == "2.00 days");
    CHECK(length_of("#1.4999999999999", TimeUnit::hours) == "1.50 hours");
    CHECK(length_of("#120", TimeUnit::minutes) == "2.00 hours");
    CHECK(length_of("2小时", TimeUnit::hours) == "2.00 hours");
    CHECK(length_of("2小时", TimeUnit::days) == "unit differs");
}

TEST_CASE("units in headings") {
    CHECK(unit_in_heading("时长(小时)") == TimeUnit::hours);
    CHECK(unit_in_heading("时长（天）") == TimeUnit::days);
    CHECK(unit_in_heading("时长\n(分钟)") == TimeUnit::minutes);
    CHECK(unit_in_heading("培训天数") == TimeUnit::days);
    CHECK(unit_in_heading("时长") == std::nullopt);
    CHECK(unit_in_heading("时长(小时/天)") == std::nullopt);
}

TEST_CASE("学习培训") {
    const char* headings = "日期|类型|主题|工号|姓名|时长|计量单位|考试成绩";
    const auto got = import_text(
        {headings, "2024-03-05|集中学习|党史 学习|007|张三|2|小时|#92.34999999999999",
         "2024-03-06|自学||008|李四|1.5天||良好", "2024-03-07|培训|业务||王五|２天|天|#90",
         "2024-03-08|廉政警示教育|||张三|90分钟||—"});
    CHECK(got.told() == Lines{});
    CHECK(studies(got) ==
          Lines{"007 2024-03-05 group-study 2.00 hours topic=党史 学习 result=92.35",
                "008 2024-03-06 self-study 1.50 days result=良好",
                "009 2024-03-07 training 2.00 days topic=业务 result=90",
                "007 2024-03-08 integrity 1.50 hours"});
    struct Refused {
        const char* cells;
        const char* error;
    };
    for (const auto& [cells, error] :
         {Refused{"2024-03-05|集中学习||007||2||", "length-without-unit@2F"},
          Refused{"2024-03-05|集中学习||007||2小时|天|", "length-unit-differs@2F"},
          Refused{"2024-03-05|集中学习||007||20分钟||", "length-inexact@2F"},
          Refused{"2024-03-05|集中学习||007||0|小时|", "length-unreadable@2F"},
          Refused{"2024-03-05|集中学习||007||!#N/A|小时|", "cell-error-value@2F"},
          Refused{"2024-03-05|集中学习||007||@2024-03-05|小时|", "length-unreadable@2F"},
          Refused{"2024-03-05|集中学习||007||2|学时|", "word-unknown@2G"},
          Refused{"2024-03-05|集中学习||007|||小时|", "cell-missing@2F"},
          Refused{"2024-03-05|学习||007||2|小时|", "word-unknown@2B"},
          Refused{"2024-03-05|||007||2|小时|", "cell-missing@2B"},
          Refused{"|自学||007||2|小时|", "cell-missing@2A"},
          Refused{"2024-03-05|自学||007||2|小时|@2024-03-05", "score-date@2H"},
          Refused{"2024-03-05|自学||007||2|小时|?TRUE", "score-boolean@2H"},
          Refused{"2024-03-05|自学||||2|小时|", "row-without-person@2"},
          Refused{"2024-03-05|自学||007|李四|2|小时|", "name-contradicts-number@2E"}}) {
        INFO(cells);
        CHECK(import_text({headings, cells}).errors() == Lines{error});
    }
}

TEST_CASE("the heading may name the unit of all lengths") {
    const auto got = import_text({"姓名|日期|类型|时长（小时）", "张三|2024-03-05|自学|2",
                                  "李四|2024-03-05|自学|3小时", "王五|2024-03-05|自学|1天"});
    CHECK(got.told() == Lines{"length-unit-differs@4D"});
    CHECK(studies(got) ==
          Lines{"007 2024-03-05 self-study 2.00 hours", "008 2024-03-05 self-study 3.00 hours"});
    CHECK(
        import_text({"姓名|日期|类型|时长(小时)|计量单位", "张三|2024-03-05|自学|2|天"}).errors() ==
        Lines{"length-unit-differs@2E"});
    CHECK(studies(import_text({"姓名|学习日期|学习类型|培训天数", "张三|2024-03-05|培训|2"})) ==
          Lines{"007 2024-03-05 training 2.00 days"});
}

TEST_CASE("an untidy list of studies") {
    const auto got = import_sheet(
        {"溪口乡2024年干部学习登记表", "填表单位：党政办||||填表时间：2024.4.8||",
         "序号|单位|姓 名|日期|类型|主题|时长（小时）|成绩",
         "1|党政办|张　三|3月5日|集中学习|党史|2|优", "2||李 四|||||良", "|小计|2人||||4|",
         "3|农业服务中心|阿米子.拉且|3月12日|自学||３|", "审核人：||||||填表人：|"},
        {{1, 1, 1, 8}, {4, 5, 2, 2}, {4, 5, 4, 4}, {4, 5, 5, 5}, {4, 5, 6, 6}, {4, 5, 7, 7}});
    CHECK(got.told() == Lines{});
    CHECK(studies(got) == Lines{"007 2024-03-05 group-study 2.00 hours topic=党史 result=优",
                                "008 2024-03-05 group-study 2.00 hours topic=党史 result=良",
                                "010 2024-03-12 self-study 3.00 hours"});
}

TEST_CASE("谈心谈话") {
    const char* headings = "日期|谈话人|对象工号|对象姓名|单位|内容";
    const auto got = import_text({headings, "2024-03-05|赵 书记|007|张三||工作 作风",
                                  "2024.3.6|赵书记||李伟|财政所|", "|合计|||2|"});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<Talk>();
    REQUIRE(facts.size() == 2);
    CHECK(number_of(facts[0].person) == "007");
    CHECK(to_string(facts[0].day) == "2024-03-05");
    CHECK(facts[0].talker == "赵书记");
    CHECK(facts[0].content == "工作 作风");
    CHECK(facts[0].origin == Origin{SheetId{1}, 2});
    CHECK(number_of(facts[1].person) == "012");
    CHECK(import_text({headings, "2024-03-05||007|||"}).errors() == Lines{"cell-missing@2B"});
    CHECK(import_text({headings, "|赵书记|007|||"}).errors() == Lines{"cell-missing@2A"});
    CHECK(import_text({headings, "2024-03-05|赵书记||||谈心"}).errors() ==
          Lines{"row-without-person@2"});
    CHECK(import_text({headings, "2024-03-05|赵书记||李伟||"}).errors() ==
          Lines{"person-ambiguous@2D"});
}

TEST_CASE("联系点") {
    const char* headings = "年度|工号|姓名|联系单位";
    const auto got =
        import_text({headings, "2024|007|张三|溪口 小学",
                     "2024年度||李四|溪口小学、卫生院；溪口小学", "2024|009||财政所,"});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<LinkedUnit>();
    REQUIRE(facts.size() == 4);
    CHECK(number_of(facts[0].person) == "007");
    CHECK(facts[0].year == 2024);
    CHECK(facts[0].unit == "溪口小学");
    CHECK(number_of(facts[1].person) == "008");
    CHECK(facts[1].unit == "溪口小学");
    CHECK(facts[2].unit == "卫生院");
    CHECK(facts[2].origin == Origin{SheetId{1}, 3});
    CHECK(facts[3].unit == "财政所");
    CHECK(import_text({headings, "|007||溪口小学"}).errors() == Lines{"cell-missing@2A"});
    CHECK(import_text({headings, "二四|007||溪口小学"}).errors() == Lines{"year-unreadable@2A"});
    CHECK(import_text({headings, "2024|007||"}).errors() == Lines{"cell-missing@2D"});
    CHECK(import_text({headings, "2024|||溪口小学"}).errors() == Lines{"row-without-person@2"});
}

}  // namespace kaoping::fake
