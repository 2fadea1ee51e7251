// Form: a page that is filled in for one person or one decision, signed and filed — a letter, a
// registration form, a page of a personal file. It is made of rows of boxes on a grid of equal
// columns over the width of an A4 page upright, without any notion of Excel; reports/workbook.h
// writes it as xlsx, reports/plain_text.h as text.
//
// A form begins a new page, and so does a row that says so. What is left of a page goes to its rows
// that stretch; what is longer flows on to further pages, broken between rows.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "reports/sheet.h"

namespace kaoping {

// Columns of the grid: divisible by 2, 3, 4, 6, 8 and 12.
inline constexpr std::size_t kFormColumns = 24;

struct Box {
    enum class Look : unsigned char {
        label,      // heading font, centred
        value,      // centred
        text,       // from the upper left corner, any number of lines
        paragraph,  // the same without a border, the first line set in
        plain,      // one line without a border
    };
    std::size_t span = kFormColumns;  // columns
    Cell content;
    Look look = Look::value;
    Align align = Align::centre;  // of values and plain lines
    std::string foot = {};        // 签名：    年  月  日, in the lower right corner of a text
};

struct FormRow {
    std::vector<Box> boxes;  // their spans add up to the grid
    double height = 0;       // points at least; 0: as its texts need
    double stretch = 0;      // share of what is left of the page
    bool begins_page = false;
};

// A line chart under a row, of figures that stand in rows of the form.
struct FormChart {
    std::string title, x_title, y_title;
    std::size_t after_row = 0;  // rows and boxes are 0-based
    std::size_t first_row = 0, row_count = 0;
    std::size_t category_box = 0;
    std::vector<std::size_t> value_boxes;
    std::vector<std::string> names;  // of the series
    double height = 200;             // points
};

struct Form {
    std::string title;     // may be empty
    std::string subtitle;  // may be empty
    std::vector<FormRow> rows;
    std::vector<FormChart> charts;
    double size = 12;  // of the text, points; letters have 16
    // Its pages are those it begins: with a text too long for them all is printed smaller, down to
    // 9 points.
    bool keeps_to_pages = false;
};

// The forms of a sheet, drawn one at a time, no more than kMostForms: a reader takes 1,023 page
// breaks a sheet, and a form may have several pages. reports/unit_forms.h parts them.
inline constexpr std::size_t kMostForms = 250;
struct FormSheet {
    std::string name;
    std::function<std::optional<Form>()> next_form;
    std::string watermark;
    bool says_nothing = false;  // its only page says that there is nothing to print
};

// Forms from a vector.
[[nodiscard]] std::function<std::optional<Form>()> forms_of(std::vector<Form> forms);

[[nodiscard]] inline Box label(std::string text, std::size_t span) {
    return {span, std::move(text), Box::Look::label};
}
[[nodiscard]] inline Box value(Cell content, std::size_t span, Align align = Align::centre) {
    return {span, std::move(content), Box::Look::value, align};
}
[[nodiscard]] inline Box text_box(std::string text, std::size_t span, std::string foot = {}) {
    return {span, std::move(text), Box::Look::text, Align::left, std::move(foot)};
}
// Rows of a single box over the whole width.
[[nodiscard]] inline FormRow paragraph(std::string text) {
    return {{{kFormColumns, std::move(text), Box::Look::paragraph, Align::left}}};
}
[[nodiscard]] inline FormRow plain_line(std::string text, Align align = Align::left) {
    return {{{kFormColumns, std::move(text), Box::Look::plain, align}}};
}
[[nodiscard]] inline FormRow gap(double stretch) {
    return {{{kFormColumns, {}, Box::Look::plain}}, 0, stretch};
}

}  // namespace kaoping
