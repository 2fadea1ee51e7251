#include <array>

#include "tests/reports/sample_registers.h"

namespace kaoping::sample {
namespace {

void add_complaint(DutyYear& year, Complaint fact, std::string_view person) {
    fact.origin = next_origin();
    if (!person.empty()) fact.person = someone(year, person).person.id;
    year.facts.complaints.push_back(std::move(fact));
}

void add_complaints(DutyYear& year) {
    const auto closed = [](Day day) { return Told<Day>{day, {}}; };
    const auto found = [](ComplaintFinding finding) { return Told<ComplaintFinding>{finding, {}}; };
    add_complaint(year,
                  {"TS2023-09",
                   day_of(2023, 12, 20),
                   "来信",
                   {},
                   "反映村务公开不及时",
                   found(ComplaintFinding::partly),
                   "责令整改",
                   closed(day_of(2024, 1, 9)),
                   true,
                   {}},
                  "何守田");
    add_complaint(year,
                  {"TS2024-01",
                   day_of(2024, 3, 4),
                   "来电",
                   {},
                   "窗口人员态度生硬、推诿",
                   found(ComplaintFinding::substantiated),
                   "给予书面检查、效能告诫（溪效能告字〔2024〕2号）",
                   closed(day_of(2024, 3, 11)),
                   true,
                   {}},
                  "冉启航");
    add_complaint(year,
                  {"TS2024-02",
                   day_of(2024, 3, 4),
                   "来访",
                   {},
                   "反映未领到补贴",
                   found(ComplaintFinding::unsubstantiated),
                   "已解释",
                   closed(day_of(2024, 3, 4)),
                   false,
                   {}},
                  "");
    add_complaint(
        year, {"TS2024-03", day_of(2024, 12, 23), "网络", {}, "反映垃圾清运", {}, "", {}, {}, {}},
        "");
    for (int month = 1; month <= 12; ++month) {
        const std::string key =
            std::string{month < 10 ? "2024-0" : "2024-"} + std::to_string(month);
        DutyRow& row = add_row(year, "complaints-monthly", "监督反馈 四(四)", "office", key);
        set_verdict(row, "", month == 3 ? "2" : month == 12 ? "1" : "0", DutyVerdict::note);
        row.detail = {"carried=0", "received=0", "closed=0", "same_day=0",
                      "within7=0", "within15=0", "later=0",  "true=0",
                      "partly=0",  "false=0",    "open=0"};
        if (month == 1) {
            row.detail = {"carried=1", "received=0", "closed=1", "same_day=0",
                          "within7=0", "within15=0", "later=1",  "true=0",
                          "partly=1",  "false=0",    "open=0"};
        } else if (month == 3) {
            row.detail = {"carried=0", "received=2", "closed=2", "same_day=1",
                          "within7=1", "within15=0", "later=0",  "true=1",
                          "partly=0",  "false=1",    "open=0"};
        } else if (month == 12) {
            row.detail[1] = "received=1";
            row.detail.back() = "open=1";
        }
    }
}

void add_archive(DutyYear& year) {
    const auto file = [&](Day day, bool month_only, int category, std::string title,
                          std::string document, std::string_view person, std::string place) {
        ArchiveItem item{day, month_only,       category,     std::move(title), std::move(document),
                         {},  std::move(place), next_origin()};
        if (!person.empty()) item.person = someone(year, person).person.id;
        year.facts.archive.push_back(std::move(item));
    };
    file(day_of(2024, 1, 15), false, 1, "2024年机关效能建设工作方案", "溪委〔2024〕3号", "",
         "1号柜");
    file(day_of(2024, 2, 29), true, 2, "管理制度汇编（修订）", "", "", "1号柜");
    file(day_of(2025, 1, 3), false, 4, "上年的，不在本年度", "", "", "2号柜");
    file(day_of(2024, 7, 10), false, 4, "半年小结汇总表", "", "", "2号柜");
    file(day_of(2024, 7, 12), false, 4, "个人半年小结表", "", "罗晓梅", "2号柜");
    file(day_of(2024, 12, 30), false, 9, "效能告诫书及送达回证", "溪效能告字〔2024〕2号", "冉启航",
         "3号柜");
    constexpr std::array kNames{"文件", "制度", "情况", "评议", "典型", "名册",
                                "职责", "公示", "投诉", "交办", "会议"};
    constexpr std::array kCounts{1, 1, 0, 2, 0, 0, 0, 0, 1, 0, 0};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        DutyRow& row = add_row(year, "archive", "效能档案 二", (i < 9 ? "0" : "") + number, "2024");
        row.subject_name = kNames[i];
        set_verdict(row, "1", std::to_string(kCounts[i]),
                    kCounts[i] > 0 ? DutyVerdict::met : DutyVerdict::not_met);
    }
}

void add_reviews(DutyYear& year) {
    const auto review = [&](std::string unit, int criterion, std::array<int, 6> counts) {
        year.facts.unit_reviews.push_back({2024, std::move(unit), criterion, counts[0], counts[1],
                                           counts[2], counts[3], counts[4], counts[5],
                                           next_origin()});
    };
    DutyRow& farm = add_row(year, "unit-review", "民主评议 一–四", "农业服务中心", "2024");
    set_verdict(farm, "5", "2", DutyVerdict::not_met);
    farm.detail = {"1=90.00", "3="};
    review("农业服务中心", 1, {60, 55, 50, 45, 3, 2});
    review("农业服务中心", 3, {60, 55, 0, 0, 0, 0});
    DutyRow& finance = add_row(year, "unit-review", "民主评议 一–四", "财政所", "2024");
    set_verdict(finance, "5", "5", DutyVerdict::met);
    for (int criterion = 1; criterion <= 5; ++criterion) {
        review("财政所", criterion, {60, 58, 56, 38 + criterion, 10, 4 - criterion / 2});
        finance.detail.push_back(std::to_string(criterion) + "=75.00");
    }
    DutyRow& none = add_row(year, "unit-review", "民主评议 一–四", "党政综合办公室", "2024");
    set_verdict(none, "5", "0", DutyVerdict::not_met);
}

}  // namespace

void add_office(DutyYear& year) {
    add_complaints(year);
    add_archive(year);
    add_reviews(year);
}

}  // namespace kaoping::sample
