// UnitForms: gathers the forms of a workbook by unit, each drawn when its sheet is printed. A unit
// has a sheet, in the order in which the units come; a large one has several.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "config/wording.h"
#include "reports/form.h"
#include "reports/report_context.h"

namespace kaoping {

class UnitForms {
public:
    using Draw = std::function<Form()>;

    // What `draw` refers to must outlive the workbook.
    void add(const std::string& unit, Draw draw);

    // The sheets; where nothing was added one with a page that says `nothing`. May be called once.
    [[nodiscard]] std::vector<FormSheet> sheets(const ReportContext& context, Wording nothing);

private:
    struct Unit {
        std::string name;
        std::vector<Draw> forms;
    };
    std::vector<Unit> units_;
};

}  // namespace kaoping
