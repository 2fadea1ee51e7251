#include "reports/plain_text.h"

#include <string_view>

namespace kaoping {
namespace {

struct CellText {
    std::string operator()(std::monostate) const { return ""; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t whole) const { return std::to_string(whole); }
    std::string operator()(Points points) const { return to_string(points); }
    std::string operator()(Share share) const { return to_string(share.per_cent) + "%"; }
    std::string operator()(Day day) const { return to_string(day); }
};

std::string_view name_of(Chart::Kind kind) {
    switch (kind) {
        case Chart::Kind::columns:
            return "columns";
        case Chart::Kind::stacked_columns:
            return "stacked columns";
        case Chart::Kind::line:
            break;
    }
    return "line";
}

std::string_view mark_of(RowStyle style) {
    switch (style) {
        case RowStyle::body:
            return "";
        case RowStyle::total:
            return "= ";
        case RowStyle::emphasised:
            break;
    }
    return "* ";
}

void append_line(std::string& text, std::string_view line) {
    if (line.empty()) return;
    text += line;
    text += '\n';
}

std::string heading_line(const Sheet& sheet) {
    std::string line;
    for (const Column& column : sheet.columns) {
        if (!line.empty()) line += " | ";
        if (!column.parent.empty()) line += column.parent + "/";
        line += column.heading;
    }
    std::erase(line, '\n');
    return line;
}

std::string row_line(const Row& row) {
    std::string line{mark_of(row.style)};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (i > 0) line += " | ";
        line += to_text(row.cells[i]);
        line += row.signs_of(i);
    }
    return line;
}

std::string chart_line(const Chart& chart, const Sheet& sheet) {
    std::string line = "[" + std::string{name_of(chart.kind)} + "] " + chart.title + ": " +
                       sheet.columns.at(chart.category_column).heading + " ×";
    for (std::size_t column : chart.value_columns) {
        line += " " + sheet.columns.at(column).heading;
    }
    std::erase(line, '\n');
    if (!chart.x_title.empty()) line += " (" + chart.x_title + "; " + chart.y_title + ")";
    return line + ", rows " + std::to_string(chart.first_row + 1) + "-" +
           std::to_string(chart.first_row + chart.row_count);
}

void append_sheet(std::string& text, Sheet& sheet) {
    text += "== " + sheet.name + (sheet.landscape ? " (landscape)" : " (portrait)") + "\n";
    if (!sheet.watermark.empty()) text += "~~ " + sheet.watermark + "\n";
    append_line(text, sheet.title);
    append_line(text, sheet.subtitle);
    text += sheet.unit_line_left + " || " + sheet.unit_line_middle + " || " +
            sheet.unit_line_right + "\n";
    text += heading_line(sheet) + "\n----\n";
    while (const auto row = sheet.next_row()) text += row_line(*row) + "\n";
    text += "----\n";
    for (const Chart& chart : sheet.charts) {
        if (chart.row_count > 0) text += chart_line(chart, sheet) + "\n";
    }
    for (const std::string& note : sheet.notes) append_line(text, note);
    append_line(text, sheet.signature);
}

void append_box(std::string& text, const Box& box) {
    if (box.look == Box::Look::label) {
        text += "[" + to_text(box.content) + "]";
    } else {
        text += to_text(box.content);
    }
    if (!box.foot.empty()) text += " ⟨" + box.foot + "⟩";
}

void append_form(std::string& text, const Form& form) {
    append_line(text, form.title);
    append_line(text, form.subtitle);
    for (std::size_t i = 0; i < form.rows.size(); ++i) {
        for (std::size_t box = 0; box < form.rows[i].boxes.size(); ++box) {
            if (box > 0) text += " | ";
            append_box(text, form.rows[i].boxes[box]);
        }
        text += '\n';
        for (const FormChart& chart : form.charts) {
            if (chart.after_row != i) continue;
            text += "[line] " + chart.title + " (" + chart.x_title + "; " + chart.y_title + "):";
            for (const std::string& name : chart.names) text += " " + name;
            text += ", rows " + std::to_string(chart.first_row + 1) + "-" +
                    std::to_string(chart.first_row + chart.row_count) + "\n";
        }
    }
}

void append_forms(std::string& text, FormSheet& sheet) {
    text += "== " + sheet.name + " (forms)\n";
    if (!sheet.watermark.empty()) text += "~~ " + sheet.watermark + "\n";
    while (const auto form = sheet.next_form()) {
        text += "---- page\n";
        append_form(text, *form);
    }
}

}  // namespace

std::string to_text(const Cell& cell) {
    return std::visit(CellText{}, cell);
}

std::string to_plain_text(Workbook workbook) {
    std::string text = "# " + workbook.file_name + "\n";
    for (Sheet& sheet : workbook.sheets) {
        text += "\n";
        append_sheet(text, sheet);
    }
    for (FormSheet& sheet : workbook.forms) {
        text += "\n";
        append_forms(text, sheet);
    }
    return text;
}

}  // namespace kaoping
