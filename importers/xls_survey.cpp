#include "importers/xls_survey.h"

#include <algorithm>

#include "importers/workbook_limits.h"
#include "importers/xls_bytes.h"
#include "importers/xls_cells.h"

namespace kaoping {
namespace {

// What the format has room for.
constexpr std::size_t kMostCells = std::size_t{65'536} * 256;

class Surveyor {
public:
    Surveyor(XlsRecords& records, const XlsSheet& sheet) : records_(records), sheet_(sheet) {}

    [[nodiscard]] Intact<XlsSurvey> survey() {
        const auto done = go_through([this] { return look(); });
        if (!done) return tl::unexpected<Damage>(done.error());
        if (!ascending_) {
            const auto placed = go_through([this] { return note_place(); });
            if (!placed) return tl::unexpected<Damage>(placed.error());
            std::stable_sort(survey_.in_order.begin(), survey_.in_order.end(),
                             [](const XlsSurvey::Place& a, const XlsSurvey::Place& b) {
                                 return a.row_and_column < b.row_and_column;
                             });
        }
        return std::move(survey_);
    }

private:
    template <class Look>
    [[nodiscard]] Intact<void> go_through(Look look_at_record) {
        XlsSheetRecords of_sheet(records_, sheet_);
        for (;;) {
            const auto next = of_sheet.next();
            if (!next) return tl::unexpected<Damage>(next.error());
            if (!*next) return {};
            const auto looked = look_at_record();
            if (!looked) return looked;
        }
    }

    [[nodiscard]] Intact<void> look() {
        if (holds_xls_cells(records_.type())) return look_at_cells();
        if (records_.type() == XlsType::row) return look_at_row();
        if (records_.type() == XlsType::merged_areas) return look_at_areas();
        return {};
    }

    [[nodiscard]] Intact<void> look_at_cells() {
        const auto long_enough = records_.require(4);
        if (!long_enough) return long_enough;
        const std::uint32_t row = u16_at(records_.data(), 0);
        ascending_ = ascending_ && row >= last_row_;
        last_row_ = row;
        return {};
    }

    [[nodiscard]] Intact<void> note_place() {
        if (!holds_xls_cells(records_.type())) return {};
        if (survey_.in_order.size() == kMostCells) return damaged(Cause::cell_misplaced);
        const std::uint32_t row = u16_at(records_.data(), 0);
        survey_.in_order.push_back({row << 16U | u16_at(records_.data(), 2),
                                    static_cast<std::uint32_t>(records_.position())});
        return {};
    }

    [[nodiscard]] Intact<void> look_at_row() {
        const auto long_enough = records_.require(14);
        if (!long_enough) return long_enough;
        constexpr unsigned kHidden = 0x0020;
        if ((u16_at(records_.data(), 12) & kHidden) == 0) return {};
        const std::size_t row = u16_at(records_.data(), 0);
        if (row >= survey_.hidden_rows.size()) survey_.hidden_rows.resize(row + 1);
        survey_.hidden_rows[row] = true;
        return {};
    }

    // Each of first and last row, first and last column.
    [[nodiscard]] Intact<void> look_at_areas() {
        constexpr std::size_t kEach = 8;
        const std::string_view data = records_.data();
        const auto count = records_.require(2);
        if (!count) return count;
        const std::size_t areas = u16_at(data, 0);
        const auto long_enough = records_.require(2 + areas * kEach);
        if (!long_enough) return long_enough;
        if (survey_.merged_areas.size() + areas > kMostMergedAreas) {
            return broken_xls("too many merged areas");
        }
        for (std::size_t at = 2; at < 2 + areas * kEach; at += kEach) {
            const MergedArea area{u16_at(data, at) + 1U, u16_at(data, at + 2) + 1U,
                                  u16_at(data, at + 4) + 1U, u16_at(data, at + 6) + 1U};
            if (area.first_row > area.last_row || area.first_column > area.last_column) {
                return tl::unexpected<Damage>(
                    Damage{Cause::cell_misplaced, {}, {}, area.first_row, area.first_column});
            }
            survey_.merged_areas.push_back(area);
        }
        return {};
    }

    XlsRecords& records_;
    const XlsSheet& sheet_;
    XlsSurvey survey_;
    std::uint32_t last_row_ = 0;
    bool ascending_ = true;
};

}  // namespace

XlsSheetRecords::XlsSheetRecords(XlsRecords& records, const XlsSheet& sheet)
    : records_(records), sheet_(sheet) {
    records_.go_to(sheet.position);
}

Intact<bool> XlsSheetRecords::next() {
    while (!ended_) {
        const auto next = records_.next();
        if (!next) return next;
        if (!*next) return damaged(Cause::file_truncated);
        if (records_.position() >= sheet_.end) return broken_xls("a sheet without an end");
        if (depth_ == 0) {
            const auto begun = require_beginning(records_, XlsPart::worksheet);
            if (!begun) return tl::unexpected<Damage>(begun.error());
            depth_ = 1;
        } else if (records_.type() == XlsType::beginning) {
            ++depth_;
        } else if (records_.type() == XlsType::end) {
            ended_ = --depth_ == 0;
        } else if (depth_ == 1) {
            return true;
        }
    }
    return false;
}

Intact<XlsSurvey> survey_xls_sheet(XlsRecords& records, const XlsSheet& sheet) {
    return Surveyor(records, sheet).survey();
}

}  // namespace kaoping
