// Papers about single people: scoring forms, and the personal file over the years.
#include <catch2/catch.hpp>

#include "reports/personal_files.h"
#include "reports/plain_text.h"
#include "reports/score_forms.h"
#include "tests/reports/golden.h"
#include "tests/reports/package.h"
#include "tests/reports/sample_letters.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

using Catch::Matchers::Contains;

// The sample year told as an earlier one.
YearPack earlier(int year) {
    YearPack pack = sample::letters_of_year();
    pack.result.year = year;
    for (PersonYear& person : pack.result.people) person.year = year;
    for (WarningRecord& record : pack.warnings) record.year = year;
    for (auto& period : pack.periods) {
        for (PeriodResult& result : period) result.period.year = year;
    }
    return pack;
}

std::vector<const YearPack*> pointers_to(const std::vector<YearPack>& years) {
    std::vector<const YearPack*> pointers;
    for (const YearPack& year : years) pointers.push_back(&year);
    return pointers;
}

std::string file_of(const std::vector<YearPack>& years, const std::string& number) {
    const Office office = sample::office();
    return to_plain_text(personal_files_report(golden::context_of(office, Language::chinese),
                                               pointers_to(years), number));
}

}  // namespace

TEST_CASE("a scoring form has the points of each indicator, blanks where there are none") {
    const Office office = sample::office();
    const auto context = golden::context_of(office, Language::chinese);
    const YearPack pack = sample::letters_of_year();
    const RuleBook rules = sample::rules_of_letters();
    const auto form = [&](const std::string& number) {
        return to_plain_text(score_forms_report(context, rules, pack, PeriodKind::q1, number));
    };
    CHECK_THAT(form("1102"), Contains("4 | 绩 | 35.00 | 32.00 | 31.00 | 31.00") &&
                                 Contains("[合计] | 100.00 | 94.00 | 93.00 | 93.00") &&
                                 Contains("环境整治"));
    CHECK_THAT(form("1103"),
               Contains("4 | 绩 | 35.00 |  |  | ") && Contains("迟到早退两次；来电登记不全"));
    CHECK_THAT(form("1111"), Contains("没有应考评的人员"));
}

TEST_CASE("a scoring form keeps to a page with 300 characters of each reason") {
    const Office office = sample::office();
    YearPack pack = sample::letters_of_year();
    std::string reason;
    for (int i = 0; i < 43; ++i) reason += "办事拖延推诿，";
    for (PeriodResult& result : pack.periods[index_of(PeriodKind::q1)]) {
        result.bonus_reason = result.deduction_reason = reason;
    }
    const RuleBook rules = sample::rules_of_letters();
    Workbook workbook = score_forms_report(golden::context_of(office, Language::chinese), rules,
                                           pack, PeriodKind::q1, "1102");
    const sample::Folder folder;
    WorkbookStyle style;
    style.created = day_of(2025, 1, 8);
    const std::string path = folder.path() + "/" + workbook.file_name;
    REQUIRE(write_workbook(std::move(workbook), folder.path(), style));
    CHECK_THAT(sample::part_of(path, "xl/worksheets/sheet1.xml"),
               Contains("合计") && !Contains("<brk "));
}

TEST_CASE("a personal file goes through all the years, in order") {
    std::vector<YearPack> years;
    for (int year = 2019; year <= 2023; ++year) years.push_back(earlier(year));
    years.push_back(sample::letters_of_year());
    const std::string file = file_of(years, "1108");
    CHECK_THAT(file, Contains("2019年第一季度") && Contains("2024年半年小结") &&
                         Contains("[line] 各期得分走势") && Contains("rows 7-24"));
    CHECK(file.find("2019年第一季度") < file.find("2024年第一季度"));
    CHECK_THAT(file, Contains("溪效能告字〔2024〕11号") && Contains("2024年12月20日撤销"));
}

TEST_CASE("someone new has a file of this year only, without measures") {
    std::vector<YearPack> years;
    years.push_back(earlier(2023));
    std::erase_if(years[0].result.people,
                  [](const PersonYear& person) { return person.person.number == "1102"; });
    std::erase_if(years[0].warnings,
                  [](const WarningRecord& record) { return record.person.number == "1102"; });
    for (auto& period : years[0].periods) {
        std::erase_if(period,
                      [](const PeriodResult& result) { return result.person.number == "1102"; });
    }
    years.push_back(sample::letters_of_year());
    const std::string file = file_of(years, "1102");
    CHECK_THAT(file, !Contains("2023") && Contains("三、效能责任追究\n无\n"));
}

TEST_CASE("a long file flows on, its chart on one page") {
    std::vector<YearPack> years;
    for (int year = 2000; year <= 2024; ++year) years.push_back(earlier(year));
    const Office office = sample::office();
    Workbook workbook = personal_files_report(golden::context_of(office, Language::chinese),
                                              pointers_to(years), "1108");
    const sample::Folder folder;
    WorkbookStyle style;
    style.created = day_of(2025, 1, 8);
    const std::string path = folder.path() + "/" + workbook.file_name;
    REQUIRE(write_workbook(std::move(workbook), folder.path(), style));
    CHECK_THAT(sample::part_of(path, "xl/worksheets/sheet1.xml"), Contains("<brk "));
    CHECK_THAT(sample::part_of(path, "xl/charts/chart1.xml"), Contains("各期得分走势"));
}

}  // namespace kaoping
