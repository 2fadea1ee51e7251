// Sheets far larger than an office has: memory stays that of a row, and a limit of the format is
// said.
#include <sys/resource.h>

#include <catch2/catch.hpp>

#include "reports/returned_workbook.h"
#include "reports/workbook.h"
#include "tests/reports/package.h"

namespace kaoping {
namespace {

using sample::Folder;

// `count` rows made one at a time.
Workbook tall_workbook(std::int64_t count) {
    Sheet sheet;
    sheet.name = "长表";
    sheet.title = "长表";
    sheet.columns = {{"序号", "", 10}, {"姓名", "", 10}};
    sheet.next_row = [count, next = std::int64_t{0}]() mutable -> std::optional<Row> {
        if (next == count) return std::nullopt;
        ++next;
        return Row{{next, "人" + std::to_string(next)}};
    };
    Workbook workbook;
    workbook.file_name = "长表.xlsx";
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

long peak_kilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

#ifndef KAOPING_SANITIZED
TEST_CASE("a quarter of a million rows need no more memory than a few", "[slow]") {
    const Folder folder;
    REQUIRE(write_workbook(tall_workbook(100), folder.path(), {}));
    const long before = peak_kilobytes();
    REQUIRE(write_workbook(tall_workbook(250'000), folder.path(), {}));
    CHECK(peak_kilobytes() - before < 16L * 1024);
}
#endif

// `count` rows, every one with a fault.
ReturnedSheet refused_sheet(std::uint32_t count) {
    ReturnedSheet sheet;
    sheet.first_heading = sheet.heading_rows = 1;
    sheet.reason_column = 3;
    sheet.next_row = [count, next = std::uint32_t{0}]() mutable -> std::optional<ReturnedRow> {
        if (next == count) return std::nullopt;
        ReturnedRow row;
        row.number = ++next;
        row.cells = {{1, ReturnedCell::Kind::text, "人" + std::to_string(next)}};
        row.faults = {{2, "没有分数"}};
        row.reason = "审定分：没有分数";
        return row;
    };
    return sheet;
}

TEST_CASE("a quarter of a million refused rows are returned in bounded memory", "[slow]") {
    const Folder folder;
    WorkbookStyle style;
    style.created = day_of(2025, 1, 8);
    const auto write = [&](std::uint32_t count) {
        bool drawn = false;
        const auto next = [&]() -> std::optional<ReturnedSheet> {
            if (drawn) return std::nullopt;
            drawn = true;
            return refused_sheet(count);
        };
        REQUIRE(write_returned_workbook(next, folder.path() + "/长表-退回.xlsx", style));
    };
    write(100);
    const long before = peak_kilobytes();
    write(250'000);
    CHECK(peak_kilobytes() - before < 48L * 1024);
    CHECK(folder.names() == std::vector<std::string>{"长表-退回.xlsx"});
}

TEST_CASE("more rows than a sheet holds is a failure that says so", "[slow]") {
    const Folder folder;
    const auto written = write_workbook(tall_workbook(1'048'576), folder.path(), {});
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Failure::Kind::unwritable);
    CHECK(written.error().detail == "a sheet holds at most 1048576 rows");
    CHECK(folder.names().empty());
}

}  // namespace
}  // namespace kaoping
