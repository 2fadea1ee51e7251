#include "reports/single_workbook.h"

#include <iterator>
#include <utility>

namespace kaoping {
namespace {

// The time of a quarter's paper is told by its file name alone: 2024年第一季度考评汇总表.xlsx.
std::string name_in_all(const Workbook& workbook, std::string_view title, const std::string& sheet,
                        bool alone) {
    std::string name{title};
    for (const std::string_view quarter : {"第一季度", "第二季度", "第三季度", "第四季度"}) {
        if (workbook.file_name.find(quarter) != std::string::npos) name = quarter;
    }
    return alone && name == title ? name : name + "-" + sheet;
}

}  // namespace

void add_to_single(Workbook& all, Workbook workbook, std::string_view title) {
    const bool alone = workbook.sheets.size() + workbook.forms.size() == 1;
    for (Sheet& sheet : workbook.sheets) {
        sheet.name = name_in_all(workbook, title, sheet.name, alone);
    }
    for (FormSheet& forms : workbook.forms) {
        forms.name = name_in_all(workbook, title, forms.name, alone);
    }
    std::move(workbook.sheets.begin(), workbook.sheets.end(), std::back_inserter(all.sheets));
    std::move(workbook.forms.begin(), workbook.forms.end(), std::back_inserter(all.forms));
    std::move(workbook.kept.begin(), workbook.kept.end(), std::back_inserter(all.kept));
}

std::string single_file_name(int year) {
    return std::to_string(year) + "年报表汇编.xlsx";
}

}  // namespace kaoping
