// Workbooks: writes the sheets of a Workbook as one xlsx file in the house style of the office:
// title merged over the table, frozen and repeated headings, thin borders, A4 one page wide, 第 x
// 页 共 y 页, a line for signatures. It knows xlsx and nothing of appraisal.
//
// A workbook appears only when it is complete: it is written beside its place and then renamed over
// it. Whatever fails, an older workbook of that name stays as it was and nothing is left beside it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "records/day.h"
#include "records/language.h"
#include "records/result.h"
#include "reports/form.h"
#include "reports/sheet.h"

namespace kaoping {

// A workbook to be: its file name without folder, its sheets in order, the forms behind them.
struct Workbook {
    std::string file_name;  // 2024年第一季度考评汇总表.xlsx
    std::vector<Sheet> sheets;
    std::vector<FormSheet> forms = {};
    // What the rows and forms are drawn from, where the workbook is to keep it.
    std::vector<std::shared_ptr<const void>> kept = {};
};

// Whether it holds nothing but forms that say so.
[[nodiscard]] bool says_nothing(const Workbook& workbook);

struct WorkbookStyle {
    std::string title_font;    // empty: 宋体
    std::string body_font;     // empty: 仿宋
    std::string heading_font;  // empty: 黑体
    std::string author;        // of the document properties; may be empty
    Day created;               // likewise, a day that is set: the clock is never read, so that
                               // output is reproducible
    Language language = Language::chinese;
    std::string edition = {};  // what it was made from, at the foot of every page; may be empty
};

// The house fonts where a style names none.
[[nodiscard]] WorkbookStyle with_usual_fonts(WorkbookStyle style);

// Writes `folder`/`workbook.file_name`, drawing each sheet's rows once. The folder must exist.
// Fails as `disk_full` or `unwritable`; the temporary files of the library, which hold a sheet as
// plain XML, go to TMPDIR and are watched too.
[[nodiscard]] Result<void> write_workbook(Workbook workbook, const std::string& folder,
                                          const WorkbookStyle& style);

}  // namespace kaoping
