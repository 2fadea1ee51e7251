#include "reports/workbook.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

#include "reports/form_printer.h"
#include "reports/package_check.h"
#include "reports/page_layout.h"
#include "reports/replacing_file.h"
#include "reports/sheet_printer.h"
#include "reports/xlsx_file.h"

namespace kaoping {
namespace {

std::string part_of_sheet(std::size_t number) {
    return "xl/worksheets/sheet" + std::to_string(number) + ".xml";
}

std::string title_of(const Workbook& workbook) {
    if (!workbook.sheets.empty()) return workbook.sheets.front().title;
    return std::filesystem::path{workbook.file_name}.stem().string();
}

// Writes everything to `path`; returns how large each sheet's part of the package must be at least.
std::map<std::string, std::uint64_t> fill(Workbook& workbook, const std::string& path,
                                          const WorkbookStyle& style) {
    XlsxFile file{path, {title_of(workbook), style.author, style.created, {}}};
    std::map<std::string, std::uint64_t> sizes;
    std::vector<std::string> names;
    for (Sheet& sheet : workbook.sheets) {
        names.push_back(sheet_name(sheet.name, names));
        sizes[part_of_sheet(names.size())] =
            print_sheet(file, file.add_sheet(names.back()), sheet, style);
    }
    for (FormSheet& forms : workbook.forms) {
        names.push_back(sheet_name(forms.name, names));
        sizes[part_of_sheet(names.size())] =
            print_forms(file, file.add_sheet(names.back()), forms, style);
    }
    file.close();
    return sizes;
}

}  // namespace

bool says_nothing(const Workbook& workbook) {
    return workbook.sheets.empty() && std::ranges::all_of(workbook.forms, &FormSheet::says_nothing);
}

WorkbookStyle with_usual_fonts(WorkbookStyle style) {
    if (style.title_font.empty()) style.title_font = "宋体";
    if (style.body_font.empty()) style.body_font = "仿宋";
    if (style.heading_font.empty()) style.heading_font = "黑体";
    return style;
}

Result<void> write_workbook(Workbook workbook, const std::string& folder,
                            const WorkbookStyle& style) {
    const std::filesystem::path target = std::filesystem::path{folder} / workbook.file_name;
    ReplacingFile file{target};
    try {
        const auto sizes = fill(workbook, file.path().string(), with_usual_fonts(style));
        if (const auto whole = check_package(file.path().string(), sizes); !whole) {
            return failed(whole.error().kind, target.string(), whole.error().detail);
        }
    } catch (const XlsxError& error) {
        return failed(error.kind, target.string(), error.detail);
    }
    return file.replace();
}

}  // namespace kaoping
