// The filing: its head counts against its rows, and the national codes.
#include "reports/filing.h"

#include <catch2/catch.hpp>
#include <map>

#include "reports/national_code.h"
#include "reports/plain_text.h"
#include "tests/reports/golden.h"
#include "tests/reports/sample_papers.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

std::vector<Row> drawn(Sheet& sheet) {
    std::vector<Row> rows;
    while (auto row = sheet.next_row()) rows.push_back(std::move(*row));
    return rows;
}

std::int64_t number_in(const Row& row, std::size_t column) {
    return std::get<std::int64_t>(row.cells.at(column));
}

PersonYear person_with(Pool pool, Grade grade) {
    PersonYear person;
    person.person.pool = pool;
    person.grade = grade;
    return person;
}

}  // namespace

TEST_CASE("the head counts are those of the rows") {
    const Office office = sample::office();
    const YearPack pack = sample::papers_of_year();
    Workbook workbook = filing_report(golden::context_of(office, Language::chinese), pack);
    REQUIRE(workbook.sheets.size() == 2);
    std::map<std::string, std::map<std::string, std::int64_t>> by_category;
    std::int64_t everyone = 0;
    for (const Row& row : drawn(workbook.sheets[0])) {
        ++by_category[to_text(row.cells.at(7))][to_text(row.cells.at(8))];
        ++everyone;
    }
    CHECK(everyone == static_cast<std::int64_t>(pack.result.people.size()));

    const std::vector<Row> counts = drawn(workbook.sheets[1]);
    REQUIRE(counts.size() == by_category.size() + 1);
    // 应参加, 实际参加, four grades, 不确定, 未参加, 待审定待补, 上级考核.
    const std::vector<std::size_t> numbers{1, 2, 3, 5, 7, 9, 11, 12, 13, 14};
    std::map<std::size_t, std::int64_t> sums;
    for (const Row& row : counts) {
        CAPTURE(to_text(row.cells.front()));
        const auto at = [&](std::size_t column) { return number_in(row, column); };
        CHECK(at(1) == at(3) + at(5) + at(7) + at(9) + at(11) + at(12) + at(13));
        CHECK(at(2) == at(1) - at(12));
        if (row.style == RowStyle::total) continue;
        auto& grades = by_category[to_text(row.cells.front())];
        CHECK(at(3) == grades["优秀"]);
        CHECK(at(5) == grades["称职"] + grades["合格"]);
        CHECK(at(7) == grades["基本称职"] + grades["基本合格"]);
        CHECK(at(9) == grades["不称职"] + grades["不合格"]);
        CHECK(at(11) == grades["不确定等次"]);
        CHECK(at(12) == grades["不参加"]);
        CHECK(at(13) == grades["待审定"] + grades["待补"]);
        CHECK(at(14) == grades["上级考核"]);
        for (const std::size_t column : numbers) sums[column] += at(column);
    }
    for (const std::size_t column : numbers) {
        CHECK(number_in(counts.back(), column) == sums[column]);
    }
    CHECK(number_in(counts.back(), 1) + number_in(counts.back(), 14) == everyone);
}

TEST_CASE("national codes") {
    CHECK(national_code(person_with(Pool::civil, Grade::excellent)) == "1");
    CHECK(national_code(person_with(Pool::institution, Grade::excellent)) == "1");
    CHECK(national_code(person_with(Pool::civil, Grade::competent)) == "2");
    CHECK(national_code(person_with(Pool::village, Grade::basic)) == "3");
    CHECK(national_code(person_with(Pool::institution, Grade::competent)) == "2B");
    CHECK(national_code(person_with(Pool::worker, Grade::basic)) == "3B");
    CHECK(national_code(person_with(Pool::contract, Grade::incompetent)) == "4B");
    CHECK(national_code(person_with(Pool::civil, Grade::incompetent)) == "4");
    CHECK(national_code(person_with(Pool::civil, Grade::exempt)) == "6");
    CHECK(national_code(person_with(Pool::civil, Grade::pending)).empty());
    CHECK(national_code(person_with(Pool::civil, Grade::incomplete)).empty());

    PersonYear undetermined = person_with(Pool::civil, Grade::undetermined);
    CHECK(national_code(undetermined) == "5");
    undetermined.reasons = {{.rule = "sanction", .after = "competent"}};
    CHECK(national_code(undetermined) == "5");
    undetermined.reasons = {{.rule = "sanction", .after = "undetermined"}};
    CHECK(national_code(undetermined) == "5C");
    undetermined.person.participation = Participation::superior;
    CHECK(national_code(undetermined).empty());
}

TEST_CASE("sex and month of birth are those of the ID number") {
    const Office office = sample::office();
    const YearPack pack = sample::papers_of_year();
    Workbook workbook = filing_report(golden::context_of(office, Language::chinese), pack);
    for (const Row& row : drawn(workbook.sheets[0])) {
        const std::string id = to_text(row.cells.at(4));
        if (id.empty()) {
            CHECK(to_text(row.cells.at(3)).empty());
            CHECK(to_text(row.cells.at(5)).empty());
            continue;
        }
        CHECK(std::holds_alternative<std::string>(row.cells.at(4)));
        CHECK(to_text(row.cells.at(5)) == id.substr(6, 4) + "." + id.substr(10, 2));
        CHECK(to_text(row.cells.at(3)) == ((id[16] - '0') % 2 == 1 ? "男" : "女"));
    }
}

}  // namespace kaoping
