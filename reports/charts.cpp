#include "reports/charts.h"

#include "reports/annual_sheets.h"
#include "reports/catalogue.h"
#include "reports/chart_sheets.h"
#include "reports/warning_sheets.h"

namespace kaoping {
namespace {

// A sheet of another workbook under a name that tells it from its neighbours here.
Sheet named(Sheet sheet, Wording name, Language language) {
    sheet.name = name.in(language);
    return sheet;
}

}  // namespace

Workbook charts_report(const ReportContext& context, const YearPack& pack,
                       const YearPack* last_year) {
    const Language language = context.language;
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::charts, {pack.year(), PeriodKind::y});
    workbook.sheets.push_back(
        named(distribution_sheet(context, pack.result), {"等次分布", "Grades"}, language));
    workbook.sheets.push_back(trend_sheet(context, pack));
    workbook.sheets.push_back(unit_quarters_sheet(context, pack));
    workbook.sheets.push_back(named(months_sheet(context, pack.year(), pack.warnings),
                                    {"告诫按月", "Measures by month"}, language));
    workbook.sheets.push_back(grounds_sheet(context, pack));
    workbook.sheets.push_back(reviewers_sheet(context, pack));
    if (last_year) workbook.sheets.push_back(years_sheet(context, pack, *last_year));
    return workbook;
}

}  // namespace kaoping
