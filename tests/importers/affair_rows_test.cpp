// Which rows of a register of affairs are records, and what reaches them from elsewhere.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {

TEST_CASE("subtotals, notes and signatures of registers are passed over") {
    const char* headings = "编号|受理日期|内容|被投诉人|调查结果";
    for (const char* cells :
         {"合计|||2|", "小计||3件||", "注：不含转办件||||", "|审核人：张三||2024.4.8|",
          "填报时间：2024.4.8||||", "编号|受理日期|内容|被投诉人|调查结果"}) {
        INFO(cells);
        const auto got = import_text({headings, cells});
        CHECK(got.told() == Lines{});
        CHECK(got.outcome.tables[0].read == 0);
    }
    // A row with a number or a name is a record, whatever it lacks.
    CHECK(import_text({headings, "投1||||"}).errors() ==
          Lines{"cell-missing@2B", "cell-missing@2C"});
    CHECK(import_text({headings, "|||张三|"}).errors() ==
          Lines{"cell-missing@2A", "cell-missing@2B", "cell-missing@2C"});
}

TEST_CASE("a register that names nobody waits for no roster") {
    const Roster nobody;
    CHECK(import_text({"归档日期|类别|题名", "2024-03-05|3|资料"}, {&nobody}).told() == Lines{});
    CHECK(import_text({"归档日期|类别|题名|工号", "2024-03-05|3|资料|"}, {&nobody}).told() ==
          Lines{"roster-empty"});
}

TEST_CASE("merged days reach the rows below them") {
    const auto got = import_sheet({"日期|方式|事项|首问责任人", "2024-03-05|来访|低保|张三",
                                   "|来电|户口|李四", "|来电|建房|王五"},
                                  {{2, 3, 1, 1}});
    CHECK(got.errors() == Lines{"cell-missing@4A"});
    REQUIRE(got.facts.all<Contact>().size() == 2);
    CHECK(to_string(got.facts.all<Contact>()[1].day) == "2024-03-05");
}

TEST_CASE("删除 in a register") {
    const auto got =
        import_text({"编号|事项|办件类型|受理日期|时限天数|办结日期",
                     "1|低保|一般|2024-03-05|删除|删 除", "2|低保|法定|2024-03-05|删除|"});
    CHECK(got.errors() == Lines{"limit-missing@3E"});
    REQUIRE(got.facts.all<TimedCase>().size() == 1);
    CHECK_FALSE(got.facts.all<TimedCase>()[0].closed);
    CHECK(got.facts.erased == std::vector<ErasedFields>{{"days", "closed_on"}});
}

}  // namespace kaoping::fake
