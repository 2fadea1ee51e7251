#include "reports/template_cells.h"

#include <algorithm>
#include <charconv>

#include "config/wording.h"
#include "reports/page_layout.h"

namespace kaoping {
namespace {

constexpr double kMostCount = 1'000'000;

// What is said when something else is typed, for each type that refuses anything.
Wording error_of(ColumnType type) {
    switch (type) {
        case ColumnType::day:
            return {"请填日期，写成 2024-03-05 的样子。", "A date, written as 2024-03-05."};
        case ColumnType::score:
        case ColumnType::points:
            return {"请填数字，不超过允许的范围；没有的留空。",
                    "A figure within the limits; blank where there is none."};
        case ColumnType::amount:
            return {"请填数字，不能是负数。", "A figure, not negative."};
        case ColumnType::count:
            return {"请填整数，不能是负数。", "A whole number, not negative."};
        case ColumnType::year:
            return {"请填四位数的年份，如 2024。", "A year of four digits, as 2024."};
        case ColumnType::period:
        case ColumnType::half:
        case ColumnType::choice:
            return {"请从下拉列表中选。", "Choose from the list."};
        case ColumnType::suggestion:
        case ColumnType::sanction:
            return {"列表里没有这个说法，请看看有没有写错。",
                    "Not in the list: is it written right?"};
        case ColumnType::code:
        case ColumnType::text:
        case ColumnType::note:
            break;
    }
    return {"", ""};
}

double usual_width(ColumnType type) {
    switch (type) {
        case ColumnType::note:
            return 28;
        case ColumnType::text:
        case ColumnType::suggestion:
        case ColumnType::period:
            return 15;
        case ColumnType::code:
        case ColumnType::day:
        case ColumnType::choice:
        case ColumnType::half:
        case ColumnType::sanction:
            return 13;
        case ColumnType::score:
        case ColumnType::points:
        case ColumnType::amount:
        case ColumnType::count:
        case ColumnType::year:
            break;
    }
    return 9;
}

void set_limits(Validation& validation, const TemplateColumn& column) {
    using Kind = Validation::Kind;
    const double most = static_cast<double>(column.most.hundredths()) / 100;
    switch (column.type) {
        case ColumnType::code:
        case ColumnType::text:
        case ColumnType::note:
            return;
        case ColumnType::day:
            validation.kind = Kind::day;
            validation.days = {day_of(1900, 3, 1), day_of(2999, 12, 31)};
            return;
        case ColumnType::score:
            validation.kind = Kind::decimal;
            validation.most = most;
            return;
        case ColumnType::points:
            validation.kind = Kind::decimal;
            validation.least = -most;
            validation.most = most;
            return;
        case ColumnType::amount:
            validation.kind = Kind::decimal;
            validation.most = kMostCount;
            return;
        case ColumnType::count:
            validation.kind = Kind::whole;
            validation.most = kMostCount;
            return;
        case ColumnType::year:
            validation.kind = Kind::whole;
            validation.least = 1900;
            validation.most = 2999;
            return;
        case ColumnType::suggestion:
        case ColumnType::sanction:
            validation.open = true;
            [[fallthrough]];
        case ColumnType::period:
        case ColumnType::half:
        case ColumnType::choice:
            validation.kind = Kind::list;
            validation.choices = column.choices;
            return;
    }
}

}  // namespace

CellFormat format_of(ColumnType type) {
    CellFormat look;
    switch (type) {
        case ColumnType::code:
            look.number_format = "@";
            break;
        case ColumnType::note:
            look.align = Align::left;
            look.wrap = true;
            break;
        case ColumnType::day:
            look.number_format = "yyyy-mm-dd";
            break;
        case ColumnType::score:
        case ColumnType::points:
            look.number_format = "0.00";
            break;
        case ColumnType::count:
        case ColumnType::year:
            look.number_format = "0";
            break;
        case ColumnType::text:
        case ColumnType::amount:
        case ColumnType::period:
        case ColumnType::half:
        case ColumnType::choice:
        case ColumnType::suggestion:
        case ColumnType::sanction:
            break;
    }
    return look;
}

double width_of(const TemplateColumn& column) {
    constexpr double padding = 2;
    const double own = column.width > 0 ? column.width : usual_width(column.type);
    return std::max(own, text_width(marked_heading(column)) + padding);
}

std::string marked_heading(const TemplateColumn& column) {
    switch (column.need) {
        case Need::optional:
            return column.heading;
        case Need::needed:
            return "*" + column.heading;
        case Need::one_of:
            break;
    }
    return "**" + column.heading;
}

Validation validation_of(const TemplateColumn& column, Language language) {
    Validation validation;
    set_limits(validation, column);
    validation.title = column.heading;
    validation.hint = column.explanation;
    validation.error_title = column.heading;
    validation.error_message = error_of(column.type).in(language);
    return validation;
}

Cell example_cell(const TemplateColumn& column) {
    const std::string& text = column.example;
    if (text.empty()) return {};
    const char* end = text.data() + text.size();
    switch (column.type) {
        case ColumnType::day:
            if (const auto day = Day::parse_iso(text)) return *day;
            break;
        case ColumnType::score:
        case ColumnType::points:
            if (const auto points = parse_points(text); points.value) return *points.value;
            break;
        case ColumnType::amount:
        case ColumnType::count:
        case ColumnType::year: {
            std::int64_t whole = 0;
            const auto read = std::from_chars(text.data(), end, whole);
            if (read.ec == std::errc{} && read.ptr == end) return whole;
            break;
        }
        case ColumnType::code:
        case ColumnType::text:
        case ColumnType::note:
        case ColumnType::period:
        case ColumnType::half:
        case ColumnType::choice:
        case ColumnType::suggestion:
        case ColumnType::sanction:
            break;
    }
    return text;
}

}  // namespace kaoping
