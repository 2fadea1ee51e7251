#include "reports/unit_forms.h"

#include <memory>
#include <utility>

namespace kaoping {
namespace {

std::function<std::optional<Form>()> drawn(std::vector<UnitForms::Draw> forms) {
    return [all = std::make_shared<const std::vector<UnitForms::Draw>>(std::move(forms)),
            next = std::size_t{0}]() mutable -> std::optional<Form> {
        if (next == all->size()) return std::nullopt;
        return (*all)[next++]();
    };
}

FormSheet nothing_sheet(const ReportContext& context, Wording nothing) {
    Form form;
    form.rows = {plain_line(std::string{nothing.in(context.language)}, Align::centre)};
    FormSheet sheet{std::string{Wording{"无", "None"}.in(context.language)}, {}, context.watermark};
    sheet.next_form = forms_of({std::move(form)});
    sheet.says_nothing = true;
    return sheet;
}

}  // namespace

void UnitForms::add(const std::string& unit, Draw draw) {
    const bool goes_on = !units_.empty() && units_.back().name == unit;
    if (!goes_on || units_.back().forms.size() == kMostForms) units_.push_back({unit, {}});
    units_.back().forms.push_back(std::move(draw));
}

std::vector<FormSheet> UnitForms::sheets(const ReportContext& context, Wording nothing) {
    std::vector<FormSheet> sheets;
    for (Unit& unit : units_) {
        sheets.push_back({unit.name, drawn(std::move(unit.forms)), context.watermark});
    }
    if (sheets.empty()) sheets.push_back(nothing_sheet(context, nothing));
    return sheets;
}

}  // namespace kaoping
