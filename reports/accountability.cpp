#include "reports/accountability.h"

#include "reports/catalogue.h"
#include "reports/measure_register.h"

namespace kaoping {

Workbook accountability_report(const ReportContext& context, const YearPack& pack) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::accountability, {pack.year(), PeriodKind::y});
    workbook.sheets.push_back(
        measure_register_sheet(context, pack.year(), pack.warnings, &pack.roster));
    return workbook;
}

}  // namespace kaoping
