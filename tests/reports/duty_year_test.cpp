// What the workbooks of the duties look up and put in order.
#include "reports/duty_year.h"

#include <catch2/catch.hpp>

#include "reports/case_lines.h"
#include "reports/complaint_months.h"
#include "reports/duty_words.h"
#include "reports/personal_duties.h"
#include "reports/plain_text.h"
#include "tests/reports/sample_registers.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

TEST_CASE("a figure becomes the cell it is") {
    CHECK(std::holds_alternative<std::monostate>(figure_cell("")));
    CHECK(std::get<std::int64_t>(figure_cell("3")) == 3);
    CHECK(std::get<Points>(figure_cell("80.00")) == Points::whole(80));
    CHECK(std::get<Day>(figure_cell("2024-03-08")) == day_of(2024, 3, 8));
    CHECK(std::get<std::string>(figure_cell("pass")) == "pass");
    CHECK(std::get<std::int64_t>(amount_cell(Points::whole(10))) == 10);
    CHECK(amount_text(Points::of_hundredths(750)) == "7.50");
}

TEST_CASE("details are found by their whole key") {
    DutyRow row;
    row.detail = {"no-reason", "late=7", "latest=8"};
    CHECK(detail_of(row, "late") == "7");
    CHECK(count_of(row, "late") == 7);
    CHECK(detail_of(row, "lat").empty());
    CHECK(count_of(row, "open") == 0);
    CHECK(has_detail(row, "no-reason"));
    CHECK_FALSE(has_detail(row, "late"));
}

TEST_CASE("cases stand overdue first, then open, then closed") {
    std::vector<std::string> numbers;
    for (const CaseLine& line : case_lines(sample::duty_year())) {
        numbers.push_back(line.row->subject.substr(7));
    }
    CHECK(numbers == std::vector<std::string>{"003", "004", "006", "005", "002", "001"});
}

TEST_CASE("days late and left are counted to the day asked") {
    DutyYear year = sample::duty_year();
    year.asked = day_of(2025, 1, 3);
    const auto lines = case_lines(year);
    CHECK(lines[0].late == 28);
    CHECK(lines[2].left == 0);
    CHECK(lines[4].late == 7);
}

TEST_CASE("months after the day asked are no zero reports") {
    DutyYear year = sample::duty_year();
    year.asked = day_of(2024, 4, 10);
    const Office office = sample::office();
    Workbook workbook = complaints_report({office, Language::chinese, {}, ""}, year);
    std::vector<Row> rows;
    while (auto row = workbook.sheets[0].next_row()) rows.push_back(std::move(*row));
    REQUIRE(rows.size() == 13);
    CHECK(to_text(rows[1].cells.back()) == "零报告");
    CHECK(to_text(rows[3].cells.back()) == "零报告；截至2024年4月10日");
    CHECK(to_text(rows[4].cells[2]).empty());
    CHECK(to_text(rows[4].cells.back()) == "未到期");
    CHECK(to_text(rows[12].cells[2]) == "2");
}

TEST_CASE("what is not over is due and lacks nothing") {
    DutyYear year = sample::duty_year();
    const PersonLine& person = sample::someone(year, "钱思源").person;
    const auto duties = PersonalDuties::by_row(year, "study-monthly");
    const Progress* progress = duties.of(person.id);
    REQUIRE(progress != nullptr);
    CHECK(progress->due == Points::whole(12));
    CHECK(progress->done == Points::whole(8));
    CHECK(progress->lacking == Points::whole(3));
    CHECK(duties.of({99}) == nullptr);
}

TEST_CASE("periods of a duty are told in words") {
    CHECK(duty_periods_words({"2024-03", "2024-11"}, Language::chinese) == "2024年3月、11月");
    CHECK(duty_periods_words({"2024H2"}, Language::chinese) == "2024年下半年");
    CHECK(duty_periods_words({"2024"}, Language::chinese) == "2024年度");
    CHECK(duty_periods_words({"2024-03"}, Language::english) == "2024-03");
}

}  // namespace
}  // namespace kaoping
