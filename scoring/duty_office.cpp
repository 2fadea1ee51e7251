#include "scoring/duty_office.h"

#include <array>

#include "scoring/duty_facts.h"

namespace kaoping {
namespace {

constexpr std::array<std::string_view, 11> kCategories{
    "文件", "制度", "情况", "评议", "典型", "名册", "职责", "公示", "投诉", "交办", "会议"};

// "01" … "11".
std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

std::string_view archive_category(int number) {
    return kCategories.at(static_cast<std::size_t>(number - 1));
}

void add_archive(DutyRows& rows, const Inquiry& inquiry, int year) {
    const Day last = calendar_year(year).last;
    const DutyLaw law = inquiry.rules.duty("archive", last);
    if (!law) return;
    std::array<std::vector<FactReference>, kCategories.size()> filed;
    for (const ArchiveItem& item : inquiry.registers->facts().archive) {
        if (item.day.year() != year || !inquiry.knows(item.day)) continue;
        filed.at(static_cast<std::size_t>(item.category - 1)).push_back(reference_to(item));
    }
    for (std::size_t at = 0; at < filed.size(); ++at) {
        DutyRow row = duty_row(law, two_digits(static_cast<int>(at) + 1),
                               std::string{kCategories[at]}, std::to_string(year));
        judge_count(row, Points::whole(1), static_cast<std::int64_t>(filed[at].size()), last,
                    inquiry);
        row.because = std::move(filed[at]);
        rows.push_back(std::move(row));
    }
}

void add_inspections(DutyRows& rows, const Inquiry& inquiry, int year) {
    const DutyLaw law = inquiry.rules.duty("inspections", calendar_year(year).last);
    if (!law) return;
    for (const auto& [fact, name] : inquiry.registers->inspections()) {
        if (fact->day.year() != year || !inquiry.knows(fact->day)) continue;
        DutyRow row = duty_row(law, name, fact->item, std::to_string(year));
        row.actual = to_key(fact->result);
        row.verdict =
            fact->result == InspectionResult::pass ? DutyVerdict::met : DutyVerdict::not_met;
        row.person = fact->person;
        row.because.push_back(reference_to(*fact));
        rows.push_back(std::move(row));
    }
}

}  // namespace kaoping
