#include "reports/returned_workbook.h"

#include <filesystem>
#include <map>
#include <optional>
#include <utility>

#include "reports/package_check.h"
#include "reports/page_layout.h"
#include "reports/replacing_file.h"
#include "reports/returned_sheet.h"
#include "reports/working_copy.h"
#include "reports/xlsx_file.h"

namespace kaoping {
namespace {

constexpr std::string_view kEnding = "-退回";
constexpr std::string_view kExtension = ".xlsx";

// Writes everything to `path`; returns how large each sheet's part of the package must be at least.
std::map<std::string, std::uint64_t> fill(
    const std::function<std::optional<ReturnedSheet>()>& next_sheet, const std::string& path,
    const std::string& title, const WorkbookStyle& style) {
    XlsxFile file{path, {title, style.author, style.created, "returned"}};
    std::map<std::string, std::uint64_t> sizes;
    std::vector<std::string> names;
    std::size_t comments_left = kMostComments;
    std::optional<XlsxSheet> in_sight;  // the first refused, else the first not hidden, else any
    bool is_hidden = true;
    bool is_refused = false;
    while (auto sheet = next_sheet()) {
        names.push_back(sheet_name(sheet->name, names));
        XlsxSheet paper = file.add_sheet(names.back());
        const PrintedReturn printed =
            print_returned_sheet(file, paper, *sheet, style, comments_left);
        sizes["xl/worksheets/sheet" + std::to_string(names.size()) + ".xml"] = printed.bytes;
        const bool better = printed.refused ? !is_refused : is_hidden && !sheet->hidden;
        if (!in_sight || better) in_sight = paper;
        is_hidden = is_hidden && sheet->hidden && !printed.refused;
        is_refused = is_refused || printed.refused;
    }
    if (in_sight) in_sight->show_first();
    file.close();
    return sizes;
}

}  // namespace

Result<std::string> write_returned_workbook(
    const std::function<std::optional<ReturnedSheet>()>& next_sheet, const std::string& path,
    const WorkbookStyle& style) {
    const std::filesystem::path target{path};
    ReplacingFile file{target};
    try {
        const auto sizes =
            fill(next_sheet, file.path().string(), target.stem().string(), with_usual_fonts(style));
        if (const auto whole = check_package(file.path().string(), sizes); !whole) {
            return failed(whole.error().kind, path, whole.error().detail);
        }
    } catch (const XlsxError& error) {
        return failed(error.kind, path, error.detail);
    }
    const auto placed = put_working_copy(file);
    if (!placed) return tl::unexpected(placed.error());
    return placed->string();
}

std::string returned_name(const std::string& file_name) {
    std::string name = file_name;
    const std::size_t ending = name.rfind(kEnding);
    if (ending != std::string::npos && name.ends_with(kExtension)) {
        const std::size_t from = ending + kEnding.size();
        const std::string number = name.substr(from, name.size() - kExtension.size() - from);
        const bool is_numbered = number.starts_with('-') && number.size() > 1 &&
                                 number.find_first_not_of("0123456789", 1) == std::string::npos;
        if (number.empty() || is_numbered) name.erase(ending);
    }
    return name + std::string{kEnding} + std::string{kExtension};
}

}  // namespace kaoping
