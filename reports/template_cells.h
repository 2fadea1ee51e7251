// How the cells of a template look by the type of their column, and what may be typed into them.
#pragma once

#include <string>

#include "records/language.h"
#include "reports/template_workbook.h"
#include "reports/xlsx_file.h"

namespace kaoping {

// Without font.
[[nodiscard]] CellFormat format_of(ColumnType type);
// Characters the column takes: its own width, else that of its type, but room for its heading.
[[nodiscard]] double width_of(const TemplateColumn& column);
// The heading with its mark: *姓名, **工号.
[[nodiscard]] std::string marked_heading(const TemplateColumn& column);
[[nodiscard]] Validation validation_of(const TemplateColumn& column, Language language);
// The example as a cell of the type; text where it is none of it.
[[nodiscard]] Cell example_cell(const TemplateColumn& column);

}  // namespace kaoping
