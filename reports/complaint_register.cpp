#include "reports/complaint_register.h"

#include <algorithm>
#include <tuple>

namespace kaoping {
namespace {

constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"编号", "Number"}, 17, Align::centre, true},
    ColumnPlan{{"受理日期", "Received"}, 12},
    ColumnPlan{{"渠道", "Channel"}, 10, Align::centre, true},
    ColumnPlan{{"被投诉人", "Person"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"内容", "Complaint"}, 34, Align::left, true},
    ColumnPlan{{"调查结果", "Finding"}, 11, Align::centre, true},
    ColumnPlan{{"处理", "Handling"}, 22, Align::left, true},
    ColumnPlan{{"办结日期", "Closed"}, 12},
    ColumnPlan{{"用时\n（天）", "Days"}, 8},
    ColumnPlan{{"是否\n公开", "Public"}, 8},
    ColumnPlan{{"备注", "Remarks"}, 13, Align::left, true},
};

// Known to belong to the year: not closed before it, not received after it.
bool concerns(const Complaint& complaint, int year) {
    const DayRange days = calendar_year(year);
    if (complaint.received > days.last) return false;
    return !complaint.closed || complaint.closed->value >= days.first;
}

Row complaint_row(const Complaint& complaint, std::int64_t number, const DutyYear& year,
                  const PeopleIndex& people, Language language) {
    Row row{{number_cell(number), text_cell(complaint.number), complaint.received,
             text_cell(complaint.channel), people.name(complaint.person),
             people.unit(complaint.person), text_cell(complaint.content), Cell{},
             text_cell(complaint.handling), Cell{}, Cell{},
             yes_or_no(complaint.published, language), Cell{}}};
    if (complaint.finding) row.cells[7] = text_cell(word(complaint.finding->value, language));
    if (complaint.closed) {
        row.cells[9] = complaint.closed->value;
        row.cells[10] = number_cell(complaint.closed->value.number() - complaint.received.number());
    } else {
        row.style = RowStyle::emphasised;
    }
    if (complaint.received.year() < year.year) {
        row.cells[12] = word_cell({"往年结转", "From earlier years"}, language);
    }
    return row;
}

}  // namespace

std::vector<const Complaint*> complaints_of(const DutyYear& year) {
    std::vector<const Complaint*> found;
    for (const Complaint& complaint : year.facts.complaints) {
        if (concerns(complaint, year.year)) found.push_back(&complaint);
    }
    std::ranges::sort(found, {}, [](const Complaint* complaint) {
        return std::tie(complaint->received, complaint->number);
    });
    return found;
}

Sheet complaint_register_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    const PeopleIndex people{year};
    std::vector<Row> rows;
    for (const Complaint* complaint : complaints_of(year)) {
        rows.push_back(complaint_row(*complaint, static_cast<std::int64_t>(rows.size()) + 1, year,
                                     people, language));
    }
    Sheet sheet = new_sheet(context, {{"登记", "Register"},
                                      {"投诉举报登记表", "Register of complaints"},
                                      year_name(year.year, language),
                                      {"件", "complaints"},
                                      kColumns,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(
        Wording{"注：灰底各行尚未办结；用时为受理次日起至办结之日的天数。",
                "Note: grey rows are not closed; days are counted from the day after receipt."}
            .in(language));
    return sheet;
}

}  // namespace kaoping
