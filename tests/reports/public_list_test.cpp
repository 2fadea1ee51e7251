// The public notice from outside: whom it names, how long it hangs, and that no part of the package
// holds anything private.
#include "reports/public_list.h"

#include <catch2/catch.hpp>

#include "reports/filing.h"
#include "reports/plain_text.h"
#include "tests/reports/golden.h"
#include "tests/reports/package.h"
#include "tests/reports/sample_papers.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

using Catch::Matchers::Contains;
using golden::context_of;
using sample::Folder;

std::string notice_on(std::optional<Day> prepared, const Calendar& calendar) {
    const Office office = sample::office();
    ReportContext context = context_of(office, Language::chinese);
    context.prepared_on = prepared;
    const YearPack pack = sample::papers_of_year();
    return to_plain_text(public_list_report(context, pack, calendar));
}

PersonYear& excellent(YearPack& pack, std::size_t place) {
    PersonYear& person = pack.result.people.at(place);
    person.decided = person.grade = Grade::excellent;
    return person;
}

// Everything a person's row elsewhere tells and a notice must not.
std::vector<std::string> private_texts(const YearPack& pack) {
    std::vector<std::string> texts{"效能告字", "效能诫字", "效能审", "效能告诫书", "新录用试用期",
                                   "拒不配合", "弄虚作假", "身份证", "得分"};
    for (const Person& person : pack.roster.people()) {
        texts.push_back(person.number());
        if (!person.id_number().empty()) {
            texts.push_back(person.id_number());
            texts.push_back(person.id_number().substr(6, 8));
        }
    }
    for (const PersonYear& person : pack.result.people) {
        if (!person.annual_score) continue;
        std::string score = to_string(*person.annual_score);
        while (score.back() == '0') score.pop_back();
        texts.push_back(score);
    }
    return texts;
}

struct Unzipped {
    std::string text;  // of all parts, one after the other
    std::vector<std::string> names;
};
Unzipped unzipped(Workbook workbook, const ReportContext& context) {
    const Folder folder;
    const std::string package = folder.path() + "/" + workbook.file_name;
    REQUIRE(write_workbook(std::move(workbook), folder.path(),
                           workbook_style(context, day_of(2025, 1, 8))));
    Unzipped all{"", sample::parts_in(package)};
    for (const std::string& part : all.names) all.text += sample::part_of(package, part) + '\n';
    return all;
}

}  // namespace

TEST_CASE("the notice holds nothing private in any part of the package") {
    YearPack pack = sample::papers_of_year();
    // Everyone is on it, also those with measures, remarks and no grade.
    for (std::size_t i = 1; i < pack.result.people.size(); ++i) {
        excellent(pack, i).person.participation = Participation::graded;
    }
    const Office office = sample::office();
    const ReportContext context = context_of(office, Language::chinese);
    Workbook workbook = public_list_report(context, pack, sample::calendar_of_papers());
    const auto [all, names] = unzipped(std::move(workbook), context);
    CHECK(names.size() >= 8);
    for (const std::string& part : names) {
        CHECK_THAT(part, !Contains("comments") && !Contains("vml"));
    }
    CHECK_THAT(all, Contains("罗晓梅") && Contains("白石村") && Contains("农艺师"));
    CHECK_THAT(all, !Contains("state=\"hidden\"") && !Contains("hidden=\"1\""));
    for (const std::string& text : private_texts(pack)) {
        CAPTURE(text);
        CHECK(all.find(text) == std::string::npos);
    }
}

TEST_CASE("what a package holds of ID numbers is found in it") {
    const YearPack pack = sample::papers_of_year();
    const Office office = sample::office();
    const ReportContext context = context_of(office, Language::chinese);
    const std::string all = unzipped(filing_report(context, pack), context).text;
    for (const Person& person : pack.roster.people()) {
        CHECK_THAT(all, Contains(person.id_number()));
    }
}

TEST_CASE("only people whose excellent is decided and holds are shown") {
    YearPack pack = sample::papers_of_year();
    excellent(pack, 0);                                   // by the county
    pack.result.people.at(8).grade = Grade::excellent;    // suggested only
    pack.result.people.at(2).decided = Grade::excellent;  // held to competent
    const Office office = sample::office();
    const std::string text = to_plain_text(public_list_report(context_of(office, Language::chinese),
                                                              pack, sample::calendar_of_papers()));
    CHECK_THAT(text, Contains("1 | 罗晓梅") && Contains("下列1名同志"));
    CHECK_THAT(text, !Contains("段文林") && !Contains("钱思源") && !Contains("冉启航"));
}

TEST_CASE("the notice hangs for five working days after the day it is put up") {
    const Calendar calendar = sample::calendar_of_papers();
    CHECK_THAT(notice_on(day_of(2025, 1, 8), calendar), Contains("自2025年1月8日至2025年1月15日"));
    // From a Saturday, as from the Friday before it.
    CHECK_THAT(notice_on(day_of(2025, 1, 11), calendar), Contains("至2025年1月17日"));
    // Over the Spring Festival: 24, 26 (a Sunday worked), 27 January, 5, 6 February.
    CHECK_THAT(notice_on(day_of(2025, 1, 23), calendar), Contains("至2025年2月6日"));
    CHECK_THAT(notice_on(std::nullopt, calendar), Contains("自    年    月    日至    年"));
    CHECK_THAT(notice_on(day_of(2025, 1, 8), calendar), !Contains("注："));
}

TEST_CASE("a year without a calendar is named on the notice") {
    CHECK_THAT(notice_on(day_of(2025, 12, 29), sample::calendar_of_papers()),
               Contains("至2026年1月5日") && Contains("未列2026年") && !Contains("未列2025年"));
    CHECK_THAT(notice_on(day_of(2025, 1, 8), Calendar{}), Contains("未列2025年"));
    CHECK_THAT(notice_on(std::nullopt, Calendar{}), !Contains("注："));
}

}  // namespace kaoping
