// The rows of a worksheet, one at a time, out of its XML.
#pragma once

#include <optional>

#include "importers/xlsx_cell.h"

namespace kaoping {

// Handles the elements of a worksheet and pauses after each row that has a cell.
class XlsxRows : public XmlHandler {
public:
    // The context must outlive the handler.
    explicit XlsxRows(const CellContext& context) : context_(context) {}

    // Where the next row goes: its cells, and the memory of their texts, are used again. To be
    // called before each step of the parser.
    void aim_at(RawRow& row) { row_ = &row; }
    // Where reading came to: for what is wrong with the XML itself.
    [[nodiscard]] std::uint32_t row_number() const { return row_number_; }
    [[nodiscard]] const std::optional<Damage>& damage() const { return damage_; }

    void start(std::string_view name, const XmlAttributes& attributes) override;
    XmlStep end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    enum class Inside : unsigned char { nothing, worksheet, sheet_data, row, cell, damage };

    void begin_row(const XmlAttributes& attributes);
    void begin_cell(const XmlAttributes& attributes);
    void finish_cell();
    [[nodiscard]] XmlStep finish_row();
    void stop_for(Cause cause, std::string found, std::uint32_t column);

    const CellContext& context_;
    RawRow* row_ = nullptr;
    Inside inside_ = Inside::nothing;
    int ignored_depth_ = 0;
    std::uint32_t row_number_ = 0;
    std::uint32_t column_ = 0;
    std::size_t filled_ = 0;  // cells of `row_` that are filled
    std::size_t bytes_ = 0;   // of their texts
    XlsxCell cell_;
    std::optional<Damage> damage_;
};

}  // namespace kaoping
