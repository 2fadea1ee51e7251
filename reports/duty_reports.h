// The workbooks of registers and duties by their keys, and whether a year has anything for one. A
// key of another workbook is a std::logic_error.
#pragma once

#include "reports/catalogue.h"
#include "reports/duty_year.h"

namespace kaoping {

// Whether the registers tell anything of the year that it prints. Without, it is a zero report.
[[nodiscard]] bool has_data(ReportKey report, const DutyYear& year);
// The year must outlive the workbook.
[[nodiscard]] Workbook duty_report(ReportKey report, const ReportContext& context,
                                   const DutyYear& year);

}  // namespace kaoping
