#include "importers/xls_cells.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "importers/cell_text.h"
#include "importers/workbook_limits.h"
#include "importers/xls_bytes.h"
#include "importers/xls_numbers.h"
#include "importers/xls_text.h"

namespace kaoping {
namespace {

std::string_view error_of(std::uint8_t code) {
    switch (code) {
        case 0x00:
            return "#NULL!";
        case 0x07:
            return "#DIV/0!";
        case 0x0F:
            return "#VALUE!";
        case 0x17:
            return "#REF!";
        case 0x1D:
            return "#NAME?";
        case 0x24:
            return "#NUM!";
        case 0x2A:
            return "#N/A";
        default:
            return "#ERROR";
    }
}

void fill_truth_or_error(RawCell& cell, std::uint8_t value, bool is_error) {
    cell.kind = is_error ? RawCell::Kind::error : RawCell::Kind::boolean;
    cell.text = is_error ? error_of(value) : value != 0 ? "TRUE" : "FALSE";
}

void fill_without_value(RawCell& cell) {
    cell.kind = RawCell::Kind::formula_without_value;
    cell.text.clear();
}

// Adds the cells of one record; the position of the cell in hand is kept for damage.
class CellsReader {
public:
    CellsReader(XlsRecords& records, const CellContext& context, XlsRowFiller& filler)
        : records_(records), context_(context), filler_(filler) {}

    [[nodiscard]] Intact<void> read() {
        const auto long_enough = records_.require(6);
        if (!long_enough) return long_enough;
        row_ = u16_at(records_.data(), 0) + 1U;
        auto done = read_by_type();
        if (!done) {
            done.error().row = row_;
            done.error().column = column_;
        }
        return done;
    }

private:
    [[nodiscard]] Intact<void> read_by_type() {
        switch (records_.type()) {
            case XlsType::several_rk:
                return read_several();
            case XlsType::rk:
                return with_cell(10, [this](RawCell& cell) { return take_rk(cell, 4); });
            case XlsType::number:
                return with_cell(14, [this](RawCell& cell) {
                    return take_number(cell, double_at(records_.data(), 6));
                });
            case XlsType::truth_or_error:
                return with_cell(8, [this](RawCell& cell) {
                    fill_truth_or_error(cell, u8_at(records_.data(), 6),
                                        u8_at(records_.data(), 7) != 0);
                    return Intact<void>{};
                });
            case XlsType::shared_label:
                return with_cell(10, [this](RawCell& cell) { return take_shared(cell); });
            case XlsType::label:
            case XlsType::rich_label:
                return with_cell(9, [this](RawCell& cell) { return take_text(cell, 6); });
            case XlsType::formula:
                return with_cell(20, [this](RawCell& cell) { return take_formula(cell); });
            default:
                return {};
        }
    }

    // Most records hold one cell: row, column, style and then its content.
    template <class Take>
    [[nodiscard]] Intact<void> with_cell(std::size_t size, Take take) {
        const auto long_enough = records_.require(size);
        if (!long_enough) return long_enough;
        RawCell* cell = begin_cell(u16_at(records_.data(), 2));
        style_ = u16_at(records_.data(), 4);
        return cell == nullptr ? too_many() : take(*cell);
    }

    // Row, first column, then style and number of each, then the last column.
    [[nodiscard]] Intact<void> read_several() {
        constexpr std::size_t kEach = 6;
        const std::size_t count = (records_.data().size() - 6) / kEach;
        const std::uint32_t first = u16_at(records_.data(), 2);
        for (std::size_t i = 0; i < count; ++i) {
            RawCell* cell = begin_cell(first + static_cast<std::uint32_t>(i));
            if (cell == nullptr) return too_many();
            style_ = u16_at(records_.data(), 4 + i * kEach);
            const auto taken = take_rk(*cell, 4 + i * kEach);
            if (!taken) return taken;
        }
        return {};
    }

    [[nodiscard]] RawCell* begin_cell(std::uint32_t column) {
        column_ = column < kMostColumns ? column + 1 : 0;
        return column_ == 0 ? nullptr : filler_.add(column_);
    }

    [[nodiscard]] Intact<void> too_many() const {
        return damaged(column_ == 0 ? Cause::sheet_too_large : Cause::cell_misplaced);
    }

    // The number stands behind the style.
    [[nodiscard]] Intact<void> take_rk(RawCell& cell, std::size_t style_at) {
        const std::uint32_t packed = u32_at(records_.data(), style_at + 2);
        return take_digits(cell, digits_of_rk(packed));
    }

    [[nodiscard]] Intact<void> take_number(RawCell& cell, double number) {
        return take_digits(cell, digits_of(number));
    }

    [[nodiscard]] Intact<void> take_digits(RawCell& cell, const std::string& digits) {
        if (!is_number(digits)) return damaged(Cause::cell_damaged, digits);
        fill_number(digits, style_, context_, cell);
        return {};
    }

    [[nodiscard]] Intact<void> take_shared(RawCell& cell) {
        const std::uint32_t index = u32_at(records_.data(), 6);
        const auto text = context_.strings.at(index);
        if (!text) return damaged(Cause::cell_damaged, std::to_string(index));
        cell.kind = RawCell::Kind::text;
        cell.text.assign(*text);
        return {};
    }

    [[nodiscard]] Intact<void> take_text(RawCell& cell, std::size_t offset) {
        XlsContinued bytes(records_, offset);
        auto text = read_xls_text(bytes, 2);
        if (!text) return tl::unexpected<Damage>(text.error());
        cell.kind = RawCell::Kind::text;
        cell.text = std::move(*text);
        return {};
    }

    // The last result: a number, or where a number has its exponent, a sign that it is none.
    [[nodiscard]] Intact<void> take_formula(RawCell& cell) {
        const std::string_view data = records_.data();
        if (u16_at(data, 12) != 0xFFFF) {
            const double number = double_at(data, 6);
            if (!is_placeholder(number)) return take_number(cell, number);
            fill_without_value(cell);
            return {};
        }
        const std::uint8_t value = u8_at(data, 8);
        switch (u8_at(data, 6)) {
            case 0:
                return take_formula_text(cell);
            case 1:
            case 2:
                fill_truth_or_error(cell, value, u8_at(data, 6) == 2);
                return {};
            case 3:  // an empty text
                if (context_.awaits_calculation) {
                    fill_without_value(cell);
                } else {
                    cell.kind = RawCell::Kind::text;
                    cell.text.clear();
                }
                return {};
            default:
                return damaged(Cause::cell_damaged);
        }
    }

    // Programs that do not calculate ask for it when the file is opened and put a number in the
    // place of the result: mostly 0, JExcelApi a 4 that is known by what follows it.
    [[nodiscard]] bool is_placeholder(double number) const {
        constexpr unsigned kCalculateOnOpening = 0x0002;
        if ((u16_at(records_.data(), 14) & kCalculateOnOpening) == 0) return false;
        constexpr std::uint32_t kBehindTheFour = 0xFCE00000;
        return number == 0 || (number == 4 && u32_at(records_.data(), 16) == kBehindTheFour);
    }

    // The text of the result stands in a record of its own, perhaps behind the formula's.
    [[nodiscard]] Intact<void> take_formula_text(RawCell& cell) {
        for (;;) {
            const auto type = records_.next_type();
            if (!type) return tl::unexpected<Damage>(type.error());
            const bool of_formula = *type == XlsType::shared_formula ||
                                    *type == XlsType::array_formula ||
                                    *type == XlsType::data_table || *type == XlsType::continuation;
            if (!of_formula && *type != XlsType::formula_text) break;
            const auto next = records_.next();
            if (!next) return tl::unexpected<Damage>(next.error());
            if (!of_formula) return take_text(cell, 0);
        }
        fill_without_value(cell);
        return {};
    }

    XlsRecords& records_;
    const CellContext& context_;
    XlsRowFiller& filler_;
    std::uint32_t row_ = 0;
    std::uint32_t column_ = 0;
    std::uint32_t style_ = 0;
};

}  // namespace

bool holds_xls_cells(XlsType type) {
    static constexpr std::array kTypes = {
        XlsType::formula, XlsType::several_rk, XlsType::rich_label,     XlsType::shared_label,
        XlsType::number,  XlsType::label,      XlsType::truth_or_error, XlsType::rk};
    return std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end();
}

RawCell* XlsRowFiller::add(std::uint32_t column) {
    if (filled_ >= kMostColumns) return nullptr;
    if (filled_ == row_.cells.size()) row_.cells.emplace_back();
    RawCell& cell = row_.cells[filled_++];
    cell.column = column;
    return &cell;
}

Intact<void> XlsRowFiller::finish() {
    row_.cells.resize(filled_);
    const auto before = [](const RawCell& a, const RawCell& b) { return a.column < b.column; };
    if (!std::is_sorted(row_.cells.begin(), row_.cells.end(), before)) {
        std::sort(row_.cells.begin(), row_.cells.end(), before);
    }
    std::size_t bytes = 0;
    std::uint32_t column = 0;
    for (const RawCell& cell : row_.cells) {
        if (cell.column == column) {
            return tl::unexpected<Damage>(
                Damage{Cause::cell_misplaced, {}, {}, row_.number, column});
        }
        column = cell.column;
        bytes += cell.text.size();
    }
    if (bytes > kMostRowBytes) {
        return tl::unexpected<Damage>(Damage{Cause::row_too_long, {}, {}, row_.number});
    }
    return {};
}

Intact<void> add_xls_cells(XlsRecords& records, const CellContext& context, XlsRowFiller& filler) {
    return CellsReader(records, context, filler).read();
}

}  // namespace kaoping
