// ReportRun: scores what a workbook prints and has it written. Each workbook is drawn from one pass
// over the people, so that no more than one result stands in memory; those of the registers share
// theirs, the duties of one year.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/open_store.h"
#include "reports/catalogue.h"
#include "reports/duty_year.h"
#include "reports/report_context.h"
#include "scoring/results.h"

namespace kaoping {

class ReportRun {
public:
    // Writes into `folder`, which is created when it is missing; `watermark` stands on every page
    // and may be empty. `call` and `office` must outlive it.
    ReportRun(const Invocation& call, OpenStore& office, std::string folder, std::string watermark);

    // The report of a period, or of a year (its `Y`). A period without any score, or a register
    // without anything of the year, has one only when it was `asked_for`. The rule book must cover
    // the year.
    [[nodiscard]] Outcome<void> write(const ReportEntry& entry, Period period, bool asked_for);

    // Every report of a year.
    [[nodiscard]] Outcome<void> write_year(int year);

private:
    [[nodiscard]] Outcome<void> write_quarter(Period period, bool asked_for);
    [[nodiscard]] Outcome<void> write_half_year(int year, bool asked_for);
    [[nodiscard]] Outcome<void> write_annual(int year);
    [[nodiscard]] Outcome<void> write_warnings(int year);
    [[nodiscard]] Outcome<void> write_duties(ReportKey report, int year, bool asked_for);
    [[nodiscard]] Outcome<std::vector<PeriodResult>> score(Period period);
    [[nodiscard]] Outcome<void> save(Workbook workbook);

    const Invocation& call_;
    OpenStore& office_;
    std::string folder_;
    ReportContext context_;
    std::optional<bool> keeps_registers_;
    std::optional<DutyYear> duties_;  // of the year written last
};

// The watermark of sheets printed although a file was refused: 数据不全.
[[nodiscard]] std::string incomplete_watermark(Language language);

}  // namespace kaoping
