#include "importers/xlsx_rows.h"

#include <utility>

#include "importers/cell_text.h"
#include "importers/workbook_limits.h"
#include "importers/xlsx_reference.h"

namespace kaoping {

void XlsxRows::start(std::string_view name, const XmlAttributes& attributes) {
    if (ignored_depth_ > 0) {
        ++ignored_depth_;
        return;
    }
    switch (inside_) {
        case Inside::cell:
            cell_.start(name);
            return;
        case Inside::row:
            if (name == "c") return begin_cell(attributes);
            break;
        case Inside::sheet_data:
            if (name == "row") return begin_row(attributes);
            break;
        case Inside::worksheet:
            if (name == "sheetData") {
                inside_ = Inside::sheet_data;
                return;
            }
            break;
        case Inside::nothing:
            if (name == "worksheet") {
                inside_ = Inside::worksheet;
                return;
            }
            return stop_for(Cause::sheet_foreign, std::string{name}, 0);
        case Inside::damage:
            return;
    }
    ignored_depth_ = 1;
}

XmlStep XlsxRows::end(std::string_view name) {
    if (ignored_depth_ > 0) {
        --ignored_depth_;
        return XmlStep::go_on;
    }
    switch (inside_) {
        case Inside::cell:
            if (cell_.end(name)) finish_cell();
            break;
        case Inside::row:
            return finish_row();
        case Inside::sheet_data:
            inside_ = Inside::worksheet;
            break;
        case Inside::worksheet:
            inside_ = Inside::nothing;
            break;
        case Inside::nothing:
        case Inside::damage:
            break;
    }
    return damage_ ? XmlStep::stop : XmlStep::go_on;
}

void XlsxRows::text(std::string_view piece) {
    if (inside_ == Inside::cell && ignored_depth_ == 0) cell_.text(piece);
}

void XlsxRows::begin_row(const XmlAttributes& attributes) {
    const char* written = attributes.plain("r");
    const auto number = written == nullptr ? row_number_ + 1 : parse_count(written);
    if (!number || *number <= row_number_) {
        return stop_for(Cause::cell_misplaced, written == nullptr ? "" : written, 0);
    }
    if (*number > kMostRows) return stop_for(Cause::sheet_too_large, written ? written : "", 0);
    row_number_ = *number;
    row_->number = row_number_;
    row_->hidden = attributes.is_on("hidden");
    column_ = 0;
    filled_ = 0;
    bytes_ = 0;
    inside_ = Inside::row;
}

void XlsxRows::begin_cell(const XmlAttributes& attributes) {
    cell_.begin(attributes);
    inside_ = Inside::cell;
    const std::string_view written = cell_.reference();
    if (written.empty()) {
        ++column_;
    } else {
        const auto reference = parse_cell_reference(written);
        if (!reference || reference->row != row_number_ || reference->column <= column_) {
            return stop_for(Cause::cell_misplaced, std::string{written}, column_);
        }
        column_ = reference->column;
    }
    if (column_ > kMostColumns) stop_for(Cause::sheet_too_large, std::string{written}, 0);
}

void XlsxRows::finish_cell() {
    inside_ = Inside::row;
    auto& cells = row_->cells;
    if (filled_ == cells.size()) cells.emplace_back();
    RawCell& cell = cells[filled_];
    switch (cell_.finish(context_, cell)) {
        case CellOutcome::blank:
            return;
        case CellOutcome::damaged:
            return stop_for(Cause::cell_damaged, cell_.found(), column_);
        case CellOutcome::too_long:
            return stop_for(Cause::text_too_long, cell_.found(), column_);
        case CellOutcome::filled:
            break;
    }
    cell.column = column_;
    bytes_ += cell.text.size();
    ++filled_;
    if (bytes_ > kMostRowBytes) stop_for(Cause::row_too_long, {}, 0);
}

XmlStep XlsxRows::finish_row() {
    inside_ = Inside::sheet_data;
    row_->cells.resize(filled_);
    return filled_ > 0 ? XmlStep::pause : XmlStep::go_on;
}

void XlsxRows::stop_for(Cause cause, std::string found, std::uint32_t column) {
    damage_ = Damage{cause, std::move(found), {}, row_number_, column};
    inside_ = Inside::damage;
}

}  // namespace kaoping
