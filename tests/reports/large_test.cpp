// Sheets far larger than an office has: memory stays that of a row, and a limit of the format is
// said.
#include <sys/resource.h>

#include <catch2/catch.hpp>

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
