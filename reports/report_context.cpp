#include "reports/report_context.h"

#include <algorithm>

#include "reports/page_layout.h"

namespace kaoping {
namespace {

std::string date_line(const ReportContext& context) {
    const bool chinese = context.language == Language::chinese;
    std::string line = chinese ? "填报日期：" : "Prepared on: ";
    if (context.prepared_on) return line + day_in_words(*context.prepared_on, context.language);
    return line + (chinese ? "        年    月    日" : "____________");
}

std::string unit_line(const ReportContext& context) {
    const Office& office = context.office;
    const std::string& name =
        office.efficiency_office.empty() ? office.name : office.efficiency_office;
    return (context.language == Language::chinese ? "填报单位（盖章）：" : "Unit (seal): ") + name;
}

// The signers' words, with room to sign behind each, over the width of the table.
std::string signature_line(const ReportContext& context, double table_width) {
    const bool chinese = context.language == Language::chinese;
    std::vector<std::string> signers = context.office.signers;  // which are Chinese
    if (!chinese) {
        signers = {"Head (signature)", "Checked by", "Prepared by", "Telephone"};
    } else if (signers.empty()) {
        signers = {"主要负责人（签字）", "审核人", "填表人", "联系电话"};
    }
    double room = table_width;
    for (std::string& signer : signers) {
        if (!signer.ends_with("：") && !signer.ends_with(":")) signer += chinese ? "：" : ":";
        room -= text_width(signer);
    }
    const double gap = std::clamp(room / static_cast<double>(signers.size()), 8.0, 60.0);
    return joined(signers, std::string(static_cast<std::size_t>(gap), ' '));
}

}  // namespace

std::vector<Column> columns_of(std::span<const ColumnPlan> plan, Language language) {
    std::vector<Column> columns;
    for (const ColumnPlan& each : plan) {
        columns.push_back({std::string{each.heading.in(language)},
                           std::string{each.parent.in(language)}, each.width, each.align,
                           each.wrap});
    }
    return columns;
}

Sheet new_sheet(const ReportContext& context, const SheetPlan& plan) {
    const Language language = context.language;
    const bool chinese = language == Language::chinese;
    Sheet sheet;
    sheet.name = plan.name.in(language);
    sheet.title = context.office.name;
    if (!chinese && !sheet.title.empty()) sheet.title += " – ";
    sheet.title += plan.title.in(language);
    sheet.subtitle = (chinese ? "（" : "(") + plan.subtitle + (chinese ? "）" : ")");
    sheet.unit_line_left = unit_line(context);
    sheet.unit_line_middle = date_line(context);
    sheet.unit_line_right =
        (chinese ? "单位：" : "In ") + std::string{plan.measured_in.in(language)};
    sheet.columns = columns_of(plan.columns, language);
    sheet.signature =
        signature_line(context, width_of(sheet.columns, {0, sheet.columns.size() - 1}));
    sheet.frozen_columns = plan.frozen_columns;
    sheet.watermark = context.watermark;
    sheet.next_row = rows_of({});
    return sheet;
}

WorkbookStyle workbook_style(const ReportContext& context, Day created) {
    const Office& office = context.office;
    return {office.title_font, office.body_font, office.heading_font,
            office.name,       created,          context.language};
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string all;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        if (!all.empty()) all += separator;
        all += part;
    }
    return all;
}

std::string listed(const std::vector<std::string>& parts, Language language) {
    return joined(parts, language == Language::chinese ? "、" : ", ");
}

std::string sentences(const std::vector<std::string>& parts, Language language) {
    return joined(parts, language == Language::chinese ? "；" : "; ");
}

}  // namespace kaoping
