// OdsWalk: the way through the content of an OpenDocument spreadsheet, from table to table, row to
// row, cell to cell, with the position of each. Wrappers of rows (groups, headings that repeat on
// each page) make no difference but that a folded group hides its rows.
//
// Only the tables of the spreadsheet itself are walked: one within a cell is part of that cell, and
// the copies that LibreOffice keeps of other files' tables are nobody's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "importers/xml_reader.h"

namespace kaoping {

class OdsWalk : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) final;
    XmlStep end(std::string_view name) final;
    void text(std::string_view piece) final;

    // Whether the root was that of an OpenDocument content with a spreadsheet in it.
    [[nodiscard]] bool is_spreadsheet() const { return is_spreadsheet_; }
    // The position walked to, 1-based; it may lie beyond every sheet. An element stands for as many
    // rows or columns as it says it is repeated.
    [[nodiscard]] std::uint64_t row() const { return row_; }
    [[nodiscard]] std::uint64_t column() const { return column_; }
    [[nodiscard]] std::uint32_t row_count() const { return row_count_; }
    [[nodiscard]] std::uint32_t column_count() const { return column_count_; }
    [[nodiscard]] bool row_hidden() const { return row_hidden_; }

protected:
    virtual void begin_table(const XmlAttributes& attributes) = 0;
    [[nodiscard]] virtual XmlStep end_table() = 0;
    [[nodiscard]] virtual XmlStep end_row() = 0;
    virtual void begin_cell(const XmlAttributes& attributes) = 0;
    virtual void end_cell() = 0;
    // A repetition that is no number.
    virtual void misplaced(std::string_view found) = 0;

    // The elements and texts within a cell.
    virtual void start_in_cell(std::string_view, const XmlAttributes&) {}
    virtual void end_in_cell(std::string_view) {}
    virtual void text_in_cell(std::string_view) {}
    // The elements that stand before the spreadsheet.
    virtual void start_before(std::string_view, const XmlAttributes&) {}

private:
    enum class Inside : unsigned char { nothing, document, body, spreadsheet, table, row, cell };

    void begin_row(const XmlAttributes& attributes);
    void begin_cell_here(const XmlAttributes& attributes);
    void begin_wrapper(const XmlAttributes& attributes);
    [[nodiscard]] std::uint32_t count_of(const char* written);

    Inside inside_ = Inside::nothing;
    int ignored_depth_ = 0;  // inside elements that do not count
    int cell_depth_ = 0;     // inside elements of a cell
    int wrapper_depth_ = 0;
    int folded_depth_ = 0;  // the wrapper depth at which rows began to be hidden; 0: none
    bool is_spreadsheet_ = false;
    std::uint64_t row_ = 0;
    std::uint64_t column_ = 0;
    std::uint32_t row_count_ = 0;
    std::uint32_t column_count_ = 0;
    bool row_hidden_ = false;
};

}  // namespace kaoping
