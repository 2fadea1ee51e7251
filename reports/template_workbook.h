// Template workbooks: a blank table to fill in, with the right types, drop-down lists and hints,
// an example row that importers pass over, the rows of people already known, and a second sheet
// that explains every column. It knows xlsx; what stands in a template is its caller's choice.
#pragma once

#include <string>
#include <vector>

#include "config/template_guide.h"
#include "records/points.h"
#include "records/result.h"
#include "reports/sheet.h"
#include "reports/workbook.h"

namespace kaoping {

enum class Need : unsigned char { optional, needed, one_of };

struct TemplateColumn {
    std::string heading;  // without marks
    Need need = Need::optional;
    std::string one_of;  // the headings of which one is needed: 工号、姓名
    ColumnType type = ColumnType::text;
    std::vector<std::string> choices;  // of a column with a list
    double width = 0;                  // characters; 0: that of the type
    Points most = Points::whole(100);  // of scores and points
    std::string explanation;           // shown beside the cell and on the second sheet
    std::string example;               // as it is typed
};

struct TemplateWorkbook {
    std::string file_name;                // 考评得分模板.xlsx
    std::string name;                     // of the sheet: 考评得分
    std::string title;                    // 考评得分（2024年第三季度）
    std::vector<TemplateColumn> columns;  // 序号 goes before them
    std::vector<std::vector<Cell>> rows;  // filled in beforehand, one cell a column
    std::vector<std::string> instructions;
};

// Writes `folder`/`file_name`; the folder must exist. Where a template stands that somebody has
// filled in, that one stays and the new one becomes NAME-2.xlsx, … (working_copy.h). Returns the
// path taken; fails as `disk_full` or `unwritable`.
[[nodiscard]] Result<std::string> write_template(const TemplateWorkbook& wanted,
                                                 const std::string& folder,
                                                 const WorkbookStyle& style);

}  // namespace kaoping
