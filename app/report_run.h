// ReportRun: makes the papers that are wanted and has them written, each into a workbook of its own
// or all into one.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/open_store.h"
#include "app/workbook_writer.h"
#include "app/year_work.h"
#include "reports/catalogue.h"
#include "reports/duty_year.h"
#include "reports/report_context.h"
#include "reports/score_marks.h"

namespace kaoping {

// A paper to write. One that was not asked for is left out where it has nothing to show.
struct WantedReport {
    ReportEntry entry;
    Period period;
    bool asked_for = false;
};

class ReportRun {
public:
    struct Choices {
        std::string folder;                   // created when it is missing
        std::string watermark;                // on every page; may be empty
        std::optional<std::string> person;    // 工号: papers about single people are his alone
        std::optional<std::string> document;  // letters are of this 文号 alone
        bool single = false;                  // all papers of a year in one workbook
    };
    // `call` and `office` must outlive it.
    ReportRun(const Invocation& call, OpenStore& office, Choices choices);

    // Makes and writes them; the rule book must cover their years. What was written before
    // something failed stays.
    [[nodiscard]] Outcome<void> write(const std::vector<WantedReport>& wanted);

private:
    [[nodiscard]] bool is_about_one() const { return choices_.person || choices_.document; }
    // Empty when there is nothing to show.
    [[nodiscard]] Outcome<std::optional<Workbook>> make(const WantedReport& wanted);
    [[nodiscard]] Outcome<std::optional<Workbook>> make_of_periods(const WantedReport& wanted);
    [[nodiscard]] Outcome<std::optional<Workbook>> make_of_year(const WantedReport& wanted);
    [[nodiscard]] Outcome<LastScores> earlier_scores(Period quarter);
    [[nodiscard]] Outcome<std::optional<Workbook>> make_paper(const WantedReport& wanted);
    [[nodiscard]] Outcome<std::optional<Workbook>> make_of_registers(const WantedReport& wanted);
    [[nodiscard]] Outcome<std::shared_ptr<const DutyYear>> duty_year(int year);

    const Invocation& call_;
    OpenStore& office_;
    Choices choices_;
    ReportContext context_;
    YearWork work_;
    std::shared_ptr<const DutyYear> duties_;  // the latest
    std::optional<bool> keeps_registers_;     // once it was looked for
};

// Every paper of a year, none of them asked for.
[[nodiscard]] std::vector<WantedReport> all_reports(int year);

// The watermark of sheets printed although a file was refused: 数据不全.
[[nodiscard]] std::string incomplete_watermark(Language language);

}  // namespace kaoping
