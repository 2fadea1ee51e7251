// Who gets a letter, what it says of the law, and that it keeps to its pages.
#include <algorithm>
#include <catch2/catch.hpp>

#include "reports/measure_letters.h"
#include "reports/plain_text.h"
#include "reports/registration.h"
#include "reports/result_notices.h"
#include "reports/review_rights.h"
#include "reports/transfer_forms.h"
#include "tests/reports/golden.h"
#include "tests/reports/package.h"
#include "tests/reports/sample_letters.h"
#include "tests/reports/sample_papers.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

using Catch::Matchers::Contains;

class Letters {
public:
    [[nodiscard]] ReportContext context() const {
        return golden::context_of(office, Language::chinese);
    }
    [[nodiscard]] std::string warnings(const LetterChoice& choice = {}) const {
        return to_plain_text(warning_letters_report(context(), rules, pack, choice));
    }

    Office office = sample::office();
    RuleBook rules = sample::rules_of_letters();
    YearPack pack = sample::letters_of_year();
};

int count_of(const std::string& text, const std::string& what) {
    int count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
        ++count;
    }
    return count;
}

// Pages of the only sheet of a workbook as it is printed.
int pages_of(Workbook workbook) {
    const sample::Folder folder;
    WorkbookStyle style;
    style.created = day_of(2025, 1, 8);
    const std::string path = folder.path() + "/" + workbook.file_name;
    REQUIRE(workbook.forms.size() == 1);
    REQUIRE(write_workbook(std::move(workbook), folder.path(), style));
    return count_of(sample::part_of(path, "xl/worksheets/sheet1.xml"), "<brk ") + 1;
}

std::string repeated(const std::string& text, int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

}  // namespace

TEST_CASE("letters of one document, of one person") {
    const Letters sample;
    const std::string one = sample.warnings({"溪效能告字〔2024〕7号", {}});
    CHECK(count_of(one, "---- page") == 2);
    CHECK_THAT(one, Contains("卢长河") && Contains("第3次") && Contains("送达回证"));
    const std::string his = sample.warnings({{}, "1110"});
    CHECK(count_of(his, "效能告诫书\n溪") == 3);
    CHECK_THAT(his, !Contains("卢长河"));
    CHECK_THAT(sample.warnings({"没有这个文号", {}}), Contains("没有需要发出的效能告诫书"));
}

TEST_CASE("a revoked decision keeps its letter for the file, an exempted one has none") {
    const Letters sample;
    const std::string revoked = sample.warnings({"溪效能告字〔2024〕11号", {}});
    CHECK_THAT(revoked, Contains("本决定已于2024年12月20日撤销") && !Contains("考核等次"));
    const std::string admonitions =
        to_plain_text(admonition_letters_report(sample.context(), sample.rules, sample.pack));
    CHECK_THAT(admonitions, Contains("沙马·阿依") && !Contains("钱思源"));
}

TEST_CASE("what a warning leads to is what the rule book says") {
    Letters sample;
    CHECK_THAT(sample.warnings({"溪效能告字〔2024〕3号", {}}),
               Contains("第1次受效能告诫") && Contains("不得高于合格") && Contains("扣2.00分"));
    CHECK_THAT(sample.warnings({"溪效能告字〔2024〕7号", {}}),
               Contains("定为不合格") && Contains("应当调整你的工作岗位"));
    CHECK_THAT(sample.warnings({"溪效能告字〔2024〕9号", {}}),
               Contains("调整工作岗位后12个月内") && Contains("参照公务员法"));
    const Rung strict{"warning-1", 1, Grade::incompetent, true, 6};
    sample.rules.ladder =
        DatedTable<Rung>{{{day_of(2012, 3, 1), std::nullopt, "效能问责 九", strict}}};
    CHECK_THAT(sample.warnings({"溪效能告字〔2024〕3号", {}}),
               Contains("效能问责 九") && Contains("定为不合格"));
}

TEST_CASE("who may ask for a review of which grade") {
    CHECK(review_right(Pool::civil, Grade::incompetent)->days_to_appeal == 15);
    CHECK(review_right(Pool::civil, Grade::basic) == nullptr);
    CHECK(review_right(Pool::institution, Grade::basic) != nullptr);
    CHECK(review_right(Pool::institution, Grade::competent) == nullptr);
    CHECK(review_right(Pool::village, Grade::incompetent) == nullptr);
}

TEST_CASE("the last day to ask for a review is a working day") {
    const Letters sample;
    ReportContext context = sample.context();
    const LetterChoice cashier{{}, "1109"};
    CHECK_THAT(to_plain_text(result_notices_report(context, sample.rules, sample.pack, cashier)),
               Contains("公务员法第九十五条") && Contains("最后一日为2025年2月7日"));
    context.prepared_on = day_of(2024, 12, 31);
    CHECK_THAT(to_plain_text(result_notices_report(context, sample.rules, sample.pack, cashier)),
               Contains("最后一日为2025年2月5日"));
    context.prepared_on.reset();
    CHECK_THAT(to_plain_text(result_notices_report(context, sample.rules, sample.pack, cashier)),
               Contains("30日内") && !Contains("最后一日"));
}

TEST_CASE("no letter and no notice shows an ID number, the registration form does") {
    const Letters sample;
    const auto context = sample.context();
    const std::string told =
        sample.warnings() +
        to_plain_text(admonition_letters_report(context, sample.rules, sample.pack)) +
        to_plain_text(written_letters_report(context, sample.rules, sample.pack)) +
        to_plain_text(result_notices_report(context, sample.rules, sample.pack));
    const std::string form = to_plain_text(registration_report(context, sample.pack));
    for (const Person& person : sample.pack.roster.people()) {
        if (person.id_number().empty()) continue;
        CHECK_THAT(told, !Contains(person.id_number()));
    }
    CHECK_THAT(form, Contains("511781198810030169"));
}

TEST_CASE("a letter with long texts keeps to one page, its receipt to another") {
    Letters sample;
    for (WarningRecord& record : sample.pack.warnings) {
        for (RegisterEntry& entry : record.decisions)
            entry.grounds = repeated("办事拖延推诿，", 43);
    }
    const LetterChoice one{"溪效能告字〔2024〕7号", {}};
    CHECK(pages_of(warning_letters_report(sample.context(), sample.rules, sample.pack, one)) == 2);
    const LetterChoice talk{"溪效能诫字〔2024〕1号", {}};
    CHECK(pages_of(admonition_letters_report(sample.context(), sample.rules, sample.pack, talk)) ==
          2);
    CHECK(pages_of(transfer_forms_report(sample.context(), sample.rules, sample.pack,
                                         {{}, "1108"})) == 1);
}

TEST_CASE("a registration form has two pages, whatever there is to explain") {
    Letters sample;
    for (PersonYear& person : sample.pack.result.people) {
        for (int i = 0; i < 8; ++i) person.rules.push_back("village-veto");
    }
    CHECK(pages_of(registration_report(sample.context(), sample.pack, "1108")) == 2);
}

TEST_CASE("a year in which nothing happened has a page that says so") {
    const Letters sample;
    const YearPack empty{sample.pack.roster, {2023, {}, {}}, {}, {}};
    const auto context = sample.context();
    for (const auto& workbook : {warning_letters_report(context, sample.rules, empty),
                                 admonition_letters_report(context, sample.rules, empty),
                                 written_letters_report(context, sample.rules, empty),
                                 result_notices_report(context, sample.rules, empty),
                                 transfer_forms_report(context, sample.rules, empty),
                                 registration_report(context, empty)}) {
        REQUIRE(workbook.forms.size() == 1);
        CHECK(pages_of(workbook) == 1);
    }
}

}  // namespace kaoping
