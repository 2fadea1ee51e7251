// WorkbookWriter: writes workbooks into a folder on threads of their own, as many at a time as
// there are processors, while the next ones are made; most of the time of a workbook is its
// packing. What was written is told in the order given.
#pragma once

#include <deque>
#include <future>
#include <string>

#include "app/console.h"
#include "reports/workbook.h"

namespace kaoping {

class WorkbookWriter {
public:
    // `folder` is created when the first workbook comes. `console` must outlive it.
    WorkbookWriter(Console& console, std::string folder, WorkbookStyle style);
    // Waits for those that are being written.
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    // Takes a workbook whose results it keeps (Workbook::kept), or that outlive the writer. Fails
    // when the folder cannot be made, or as an earlier one failed.
    [[nodiscard]] Outcome<void> write(Workbook workbook);
    // Waits for all of them.
    [[nodiscard]] Outcome<void> finish();

private:
    struct Written {
        std::string path;
        std::future<Result<void>> done;
    };
    [[nodiscard]] Outcome<void> await_first();

    Console& console_;
    std::string folder_;
    WorkbookStyle style_;
    std::deque<Written> at_work_;
};

}  // namespace kaoping
