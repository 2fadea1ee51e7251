#include "importers/ods_walk.h"

#include "importers/cell_text.h"

namespace kaoping {
namespace {

bool is_wrapper(std::string_view name) {
    return name == "table-row-group" || name == "table-header-rows" || name == "table-rows";
}

bool is_cell(std::string_view name) {
    return name == "table-cell" || name == "covered-table-cell";
}

// 'file:///D:/other.ods'#Sheet1: what formulas need of another file.
bool is_copy_of_another_file(const XmlAttributes& attributes) {
    const char* name = attributes.local("name");
    const std::string_view words = name == nullptr ? "" : name;
    return words.starts_with("'file:") && words.find("'#") != std::string_view::npos;
}

}  // namespace

void OdsWalk::start(std::string_view name, const XmlAttributes& attributes) {
    if (ignored_depth_ > 0) {
        ++ignored_depth_;
        if (inside_ == Inside::document) start_before(name, attributes);
        return;
    }
    switch (inside_) {
        case Inside::cell:
            ++cell_depth_;
            return start_in_cell(name, attributes);
        case Inside::row:
            if (is_cell(name)) return begin_cell_here(attributes);
            break;
        case Inside::table:
            if (name == "table-row") return begin_row(attributes);
            if (is_wrapper(name)) return begin_wrapper(attributes);
            break;
        case Inside::spreadsheet:
            if (name == "table" && !is_copy_of_another_file(attributes)) {
                inside_ = Inside::table;
                row_ = 1;
                row_count_ = 0;
                return begin_table(attributes);
            }
            break;
        case Inside::body:
            if (name == "spreadsheet") {
                inside_ = Inside::spreadsheet;
                is_spreadsheet_ = true;
                return;
            }
            break;
        case Inside::document:
            if (name == "body") {
                inside_ = Inside::body;
                return;
            }
            break;
        case Inside::nothing:
            if (name == "document-content") {
                inside_ = Inside::document;
                return;
            }
            break;
    }
    ignored_depth_ = 1;
}

XmlStep OdsWalk::end(std::string_view name) {
    if (ignored_depth_ > 0) {
        --ignored_depth_;
        return XmlStep::go_on;
    }
    switch (inside_) {
        case Inside::cell:
            if (cell_depth_ > 0) {
                --cell_depth_;
                end_in_cell(name);
            } else {
                inside_ = Inside::row;
                end_cell();
            }
            break;
        case Inside::row:
            inside_ = Inside::table;
            return end_row();
        case Inside::table:
            if (wrapper_depth_ > 0) {
                if (wrapper_depth_-- == folded_depth_) folded_depth_ = 0;
                break;
            }
            inside_ = Inside::spreadsheet;
            return end_table();
        case Inside::spreadsheet:
            inside_ = Inside::body;
            break;
        case Inside::body:
            inside_ = Inside::document;
            break;
        case Inside::document:
        case Inside::nothing:
            inside_ = Inside::nothing;
            break;
    }
    return XmlStep::go_on;
}

void OdsWalk::text(std::string_view piece) {
    if (inside_ == Inside::cell) text_in_cell(piece);
}

void OdsWalk::begin_wrapper(const XmlAttributes& attributes) {
    ++wrapper_depth_;
    const char* display = attributes.local("display");
    const bool folded = display != nullptr && std::string_view{display} == "false";
    if (folded && folded_depth_ == 0) folded_depth_ = wrapper_depth_;
}

void OdsWalk::begin_row(const XmlAttributes& attributes) {
    inside_ = Inside::row;
    row_ += row_count_;
    row_count_ = count_of(attributes.local("number-rows-repeated"));
    column_ = 1;
    column_count_ = 0;
    const char* visibility = attributes.local("visibility");
    row_hidden_ =
        folded_depth_ > 0 || (visibility != nullptr && std::string_view{visibility} != "visible");
}

void OdsWalk::begin_cell_here(const XmlAttributes& attributes) {
    inside_ = Inside::cell;
    column_ += column_count_;
    column_count_ = count_of(attributes.local("number-columns-repeated"));
    begin_cell(attributes);
}

std::uint32_t OdsWalk::count_of(const char* written) {
    if (written == nullptr) return 1;
    const auto count = parse_count(written);
    if (!count) misplaced(written);
    return count.value_or(1);
}

}  // namespace kaoping
