// 监督反馈 四(四): the complaints of every month.
#include <catch2/catch.hpp>

#include "tests/scoring/duties/support.h"

using namespace kaoping;
using namespace kaoping::test;
using enum ComplaintFinding;

namespace {

const std::string kNothing =
    "carried=0;received=0;closed=0;same_day=0;within7=0;within15=0;later=0;true=0;partly=0;false=0;"
    "open=0";

Complaint found(Complaint fact, ComplaintFinding finding) {
    fact.finding = Told<ComplaintFinding>{finding, {}};
    return fact;
}

// The line of a month (1–12) of 2024, without "office,,".
std::string line_of_month(const std::vector<Complaint>& complaints, std::size_t month,
                          const std::string& as_of = "") {
    Asked asked{.as_of = as_of};
    asked.registers.complaints = complaints;
    const Lines lines = rows_of("complaints-monthly", asked);
    REQUIRE(lines.size() == 12);
    const std::string line = lines.at(month - 1);
    REQUIRE(line.starts_with("office,,2024-"));
    return line.substr(std::string{"office,,"}.size());
}

}  // namespace

TEST_CASE("a year without complaints has its twelve lines") {
    Lines expected;
    for (const char* month :
         {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"}) {
        expected.push_back("office,,2024-" + std::string{month} + ",,0,note," + kNothing);
    }
    CHECK(rows_of("complaints-monthly", Asked{}) == expected);
    CHECK(rows_of("complaints-monthly", Asked{.as_of = "2024-03-05"}) == expected);
}

TEST_CASE("each figure of a month") {
    const std::vector<Complaint> march{
        found(complaint("投01", "2024-03-01", "2024-03-01"), substantiated),
        found(complaint("投02", "2024-03-01", "2024-03-02"), substantiated),
        found(complaint("投03", "2024-03-01", "2024-03-08"), substantiated),
        found(complaint("投04", "2024-03-01", "2024-03-09"), partly),
        found(complaint("投05", "2024-03-01", "2024-03-16"), partly),
        found(complaint("投06", "2024-03-01", "2024-03-17"), unsubstantiated),
        complaint("投07", "2024-03-31", "2024-03-31"),
        found(complaint("投08", "2024-03-15", "2024-04-01"), substantiated),
        complaint("投09", "2024-03-31"),
        complaint("投10", "2024-02-01", "2024-03-31"),
        complaint("投11", "2024-02-29", "2024-02-29"),
        found(complaint("投12", "2023-11-01"), partly),
    };
    CHECK(line_of_month(march, 3) ==
          "2024-03,,9,note,carried=2;received=9;closed=8;same_day=2;within7=2;within15=2;later=2;"
          "true=3;partly=2;false=1;open=3");
    SECTION("what is left goes on into the next month") {
        CHECK(line_of_month(march, 4) ==
              "2024-04,,0,note,carried=3;received=0;closed=1;same_day=0;within7=0;within15=0;"
              "later=1;true=1;partly=0;false=0;open=2");
        CHECK(line_of_month(march, 12) ==
              "2024-12,,0,note,carried=2;received=0;closed=0;same_day=0;within7=0;within15=0;"
              "later=0;true=0;partly=0;false=0;open=2");
    }
    SECTION("what was not known on the day asked did not happen") {
        CHECK(line_of_month(march, 3, "2024-03-08") ==
              "2024-03,,6,note,carried=2;received=6;closed=3;same_day=1;within7=2;within15=0;"
              "later=0;true=3;partly=0;false=0;open=5");
    }
    SECTION("closed on the last day of the month before is not carried") {
        CHECK(line_of_month({complaint("投1", "2024-02-01", "2024-02-29")}, 3).find("carried=0") !=
              std::string::npos);
        CHECK(line_of_month({complaint("投1", "2024-02-01", "2024-03-01")}, 3).find("carried=1") !=
              std::string::npos);
    }
}

TEST_CASE("the facts of a month are those received in it") {
    Asked asked;
    asked.registers.complaints = {complaint("投2", "2024-03-05"), complaint("投1", "2024-02-05")};
    for (const DutyRow& row : duties_of({}, asked)) {
        if (row.rule != "complaints-monthly") continue;
        INFO(row.period);
        Lines names;
        for (const FactReference& fact : row.because) names.push_back(fact.name);
        if (row.period == "2024-02") {
            CHECK(names == Lines{"投1"});
        } else if (row.period == "2024-03") {
            CHECK(names == Lines{"投2"});
        } else {
            CHECK(names.empty());
        }
    }
}

TEST_CASE("a duty without its row in the rule book is off") {
    CHECK(rows_of("complaints-monthly", {.rules = without(township(), "complaints-monthly")})
              .empty());
}
