// Attendance sheets, persons by days (学习考勤表): how they are known, and what their cells mean.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

// "007 03-05 group-study 2.00h 党史", one an attendance.
Lines attendances(const Imported& got) {
    Lines lines;
    for (const Attendance& fact : got.facts.all<Attendance>()) {
        std::string line = number_of(fact.person) + " " + to_string(fact.day).substr(5) + " " +
                           std::string{to_key(fact.sort)} + " " + to_string(fact.length) +
                           (fact.unit == LengthUnit::hours ? "h" : "d");
        if (!fact.topic.empty()) line += " " + fact.topic;
        lines.push_back(line);
    }
    return lines;
}

const char* const kTitle = "溪口乡2024年3月集中学习考勤表（每次2小时）";

}  // namespace

TEST_CASE("an attendance sheet tells an attendance for each √") {
    const auto got =
        import_sheet({kTitle, "填表时间：2024.4.8", "序号|单位|姓 名|3月5日|3月12日|3月19日|备注",
                      "1|党政办|张　三|√|×|事假|", "2||李 四|✓||病假|",
                      "3|农业服务中心|王五（女）|√|出勤|—|驻村", "|合计|3人|3|1||",
                      "出勤人数|||3|1||", "注：√出勤，×缺勤", "记录人：张三||||||"},
                     {{1, 1, 1, 7}, {4, 5, 2, 2}});
    CHECK(got.told() == Lines{});
    CHECK(attendances(got) == Lines{"007 03-05 group-study 2.00h", "008 03-05 group-study 2.00h",
                                    "009 03-05 group-study 2.00h", "009 03-12 group-study 2.00h"});
    REQUIRE(got.outcome.tables.size() == 1);
    CHECK(got.outcome.tables[0].kind == FactKind::study);
    CHECK(got.outcome.tables[0].read == 3);
    CHECK(got.facts.all<Attendance>()[3].origin == Origin{SheetId{1}, 6});
    CHECK(got.facts.all<Attendance>()[0].result.empty());
}

TEST_CASE("days in headings") {
    struct Row {
        const char* heading;
        const char* meaning;
    };
    for (const auto& [heading, meaning] :
         {Row{"3月5日", "007 03-05 group-study 2.00h"},
          Row{"2024.3.5", "007 03-05 group-study 2.00h"},
          Row{"@2024-03-05", "007 03-05 group-study 2.00h"},
          Row{"#45356", "007 03-05 group-study 2.00h"},
          Row{"3.5", "007 03-05 group-study 2.00h"},
          Row{"3/5", "007 03-05 group-study 2.00h"},
          Row{"3.10", "007 03-10 group-study 2.00h"},
          Row{"3月5日 党史学习", "007 03-05 group-study 2.00h 党史学习"},
          Row{"3月5日党史学习", "007 03-05 group-study 2.00h 党史学习"},
          Row{"党史学习（3月5日）", "007 03-05 group-study 2.00h 党史学习"},
          Row{"2024-03-05\n党史", "007 03-05 group-study 2.00h 党史"},
          Row{"3月5日 上午", "007 03-05 group-study 2.00h 上午"},
          Row{"3月5日 培训 2天", "007 03-05 training 2.00d"},
          Row{"3月5日（4小时）业务", "007 03-05 group-study 4.00h 业务"},
          Row{"#3.5", "date-ambiguous-number@2B"},
          Row{"2月30日", "date-impossible@2B"},
          Row{"13月5日", "date-impossible@2B"},
          Row{"2024年3月", "date-without-day@2B"},
          Row{"03/04/2024", "date-ambiguous-order@2B"},
          Row{"3月5日-6日", "date-unreadable@2B"},
          Row{"3月5日至3月7日", "date-unreadable@2B"},
          Row{"党史学习", "column-unknown@2B"}}) {
        INFO(heading);
        const auto got =
            import_text({kTitle, std::string{"姓名|"} + heading + "|2024年6月30日", "张三|√|×"});
        std::string meaning_found;
        for (const std::string& line : attendances(got)) meaning_found += line;
        for (const std::string& line : got.told()) meaning_found += line;
        CHECK(meaning_found == meaning);
    }
}

TEST_CASE("a day without a year needs one in the title") {
    const std::string title = "集中学习考勤表（每次2小时）";
    CHECK(import_text({title, "姓名|3月5日|3月12日", "张三|√|√"}).told() ==
          Lines{"date-without-year@2B"});
    CHECK(import_text({title, "姓名|2024年3月5日", "张三|√"}).told() == Lines{});
}

TEST_CASE("topics may stand in a row of their own, above or below the days") {
    const Lines expected{"007 03-05 group-study 2.00h 党史", "008 03-12 training 1.00d 业务"};
    const auto below =
        import_sheet({kTitle, "姓名|3月5日|3月12日", "|党史|培训 1天 业务", "张三|√|×", "李四|×|√"},
                     {{2, 3, 1, 1}});
    CHECK(below.told() == Lines{});
    CHECK(attendances(below) == expected);
    const auto above = import_sheet(
        {kTitle, "姓名|党史|业务 培训 1天", "|3月5日|@2024-03-12", "张三|√|×", "李四|×|√"},
        {{2, 3, 1, 1}});
    CHECK(above.told() == Lines{});
    CHECK(attendances(above) == expected);
    const auto caption = import_sheet({kTitle, "姓名|出勤情况|", "|3月5日|3月12日", "张三|√|√"},
                                      {{2, 3, 1, 1}, {2, 2, 2, 3}});
    CHECK(caption.told() == Lines{});
    CHECK(attendances(caption) ==
          Lines{"007 03-05 group-study 2.00h", "007 03-12 group-study 2.00h"});
}

TEST_CASE("marks") {
    for (const char* mark : {"√", "✓", "✔", " √ ", "到", "出勤", "参加", "是", "#1"}) {
        INFO(mark);
        const auto got = import_text({kTitle, "姓名|3月5日", std::string{"张三|"} + mark});
        CHECK(got.told() == Lines{});
        CHECK(attendances(got).size() == 1);
    }
    for (const char* mark : {"×", "✗", "x", "缺席", "缺勤", "事假", "病假", "公假", "请假", "出差",
                             "旷工", "#0", "—", "/", "无", " "}) {
        INFO(mark);
        const auto got = import_text({kTitle, "姓名|3月5日", std::string{"张三|"} + mark});
        CHECK(got.told() == Lines{});
        CHECK(attendances(got).empty());
    }
    for (const char* mark : {"△", "迟到", "早退", "○", "√迟到", "#2", "2小时", "!#N/A", "删除"}) {
        INFO(mark);
        const auto got = import_text({kTitle, "姓名|3月5日", std::string{"张三|"} + mark});
        CHECK(got.told() == Lines{"attendance-mark-unknown@3B"});
        CHECK(got.facts.size() == 0);
    }
}

TEST_CASE("sort and length come from the row, the day or the title, the nearest first") {
    const auto got =
        import_text({"2024年培训考勤表，每期2天", "姓名|类型|时长(小时)|3月5日|3月12日 自学 3小时",
                     "张三|||√|√", "李四|集中学习|4|√|√"});
    CHECK(got.told() == Lines{});
    CHECK(attendances(got) == Lines{"007 03-05 training 2.00d", "007 03-12 self-study 3.00h",
                                    "008 03-05 group-study 4.00h", "008 03-12 group-study 4.00h"});
}

TEST_CASE("what a title leaves open is asked for, once") {
    const auto told = [](const std::string& title) {
        return import_text({title, "姓名|3月5日|3月12日", "张三|√|√", "李四|√|×", "王五|×|×"})
            .told();
    };
    CHECK(told("2024年集中学习考勤表（每次2小时）") == Lines{});
    CHECK(told("2024年业务培训签到（每期一天）") == Lines{});
    CHECK(told("2024年学习培训考勤表（每次2小时）") == Lines{"attendance-sort-missing@3"});
    CHECK(told("2024年集中学习和培训考勤表（每次2小时）") == Lines{"attendance-sort-missing@3"});
    CHECK(told("2024年集中学习考勤表") == Lines{"attendance-length-missing@3"});
    // Three days in all are not three days each, nor is a range one length.
    CHECK(told("2024年集中培训考勤表（3天）") == Lines{"attendance-length-missing@3"});
    CHECK(told("2024年集中培训考勤表（每次2-3小时）") == Lines{"attendance-length-missing@3"});
    CHECK(told("2024年集中培训考勤表（每次2小时，每次1天）") ==
          Lines{"attendance-length-missing@3"});
    CHECK(told("2024年集中学习考勤表（每周2小时）") == Lines{"attendance-length-missing@3"});
    CHECK(told("2024年考勤表") ==
          Lines{"attendance-sort-missing@3", "attendance-length-missing@3"});
}

TEST_CASE("a refused person or mark puts nothing of the row") {
    const auto got = import_text(
        {kTitle, "姓名|3月5日|3月12日", "赵无名|√|√", "李伟|√|×", "张三|√|△", "|√|√", "李四|√|√"});
    CHECK(got.told() == Lines{"person-name-unknown@3A", "person-ambiguous@4A",
                              "attendance-mark-unknown@5C", "row-without-person@6"});
    CHECK(attendances(got).size() == 2);
    CHECK(got.outcome.tables[0].refused_rows.size() == 4);
}

TEST_CASE("one day twice is refused, unless the headings tell the meetings apart") {
    CHECK(import_text({kTitle, "姓名|3月5日|2024-03-05", "张三|√|√"}).told() ==
          Lines{"heading-twice@2C"});
    CHECK(attendances(import_text({kTitle, "姓名|3月5日上午|3月5日下午", "张三|√|√"})) ==
          Lines{"007 03-05 group-study 2.00h 上午", "007 03-05 group-study 2.00h 下午"});
}

TEST_CASE("persons by days are an attendance sheet only where nothing else fits") {
    // No roster, although it has names and units.
    const auto plain = import_text({kTitle, "单位|姓名|3月5日", "党政办|张三|√"});
    CHECK(plain.facts.people.empty());
    CHECK(attendances(plain).size() == 1);
    // A list with its own columns stays what it is.
    const auto list =
        import_text({kTitle, "姓名|日期|类型|时长|3月5日", "张三|2024-03-05|自学|2小时|√"});
    CHECK(list.told() == Lines{"column-unknown@2E"});
    CHECK(attendances(list) == Lines{"007 03-05 self-study 2.00h"});
    const auto scores = import_text({"2024年第一季度", "姓名|审定分|3月5日", "张三|90|√"});
    CHECK(scores.told() == Lines{"column-unknown@2C"});
    CHECK(scores.facts.evaluations.size() == 1);
    // Days without people are none of ours.
    CHECK(import_text({kTitle, "村|3月5日", "柳树村|√"}).told() == Lines{"sheet-no-table"});
    // By its name it may be asked for, and nothing else is made of it then.
    CHECK(import_text({kTitle, "姓名|3月5日", "张三|√"}, {&roster(), FactKind::talks}).told() ==
          Lines{"sheet-no-table"});
    CHECK(attendances(import_text({kTitle, "姓名|3月5日", "张三|√"}, {&roster(), FactKind::study}))
              .size() == 1);
}

TEST_CASE("a column nobody can place by day is told, not read") {
    CHECK(import_text({kTitle, "姓名|3月5日|考试成绩|出勤率|次数", "张三|√|90|100%|1"}).told() ==
          Lines{"column-unknown@2C", "column-unknown@2E"});
}

}  // namespace kaoping::fake
