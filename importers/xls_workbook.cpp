#include "importers/xls_workbook.h"

#include <algorithm>
#include <map>
#include <utility>

#include "importers/workbook_limits.h"
#include "importers/xls_bytes.h"
#include "importers/xls_text.h"

namespace kaoping {
namespace {

constexpr std::uint16_t kExcel97 = 0x0600;

class WorkbookReader {
public:
    explicit WorkbookReader(XlsRecords& records) : records_(records) {}

    [[nodiscard]] Intact<XlsWorkbook> read() {
        const auto first = records_.next();
        if (!first) return tl::unexpected<Damage>(first.error());
        if (!*first) return damaged(Cause::file_truncated);
        const auto begun = require_beginning(records_, XlsPart::workbook);
        if (!begun) return tl::unexpected<Damage>(begun.error());
        for (;;) {
            const auto next = records_.next();
            if (!next) return tl::unexpected<Damage>(next.error());
            if (!*next) return damaged(Cause::file_truncated);
            if (records_.type() == XlsType::end) return finish();
            const auto taken = take();
            if (!taken) return tl::unexpected<Damage>(taken.error());
        }
    }

private:
    [[nodiscard]] Intact<void> take() {
        switch (records_.type()) {
            case XlsType::encryption:
                return damaged(Cause::file_encrypted);
            case XlsType::date_mode:
                return take_date_mode();
            case XlsType::number_format:
                return take_format();
            case XlsType::style:
                return take_style();
            case XlsType::sheet:
                return take_sheet();
            case XlsType::shared_strings:
                return take_strings();
            case XlsType::calculated:
                calculated_ = true;
                return {};
            default:  // of the hundreds of types, only these count
                return {};
        }
    }

    [[nodiscard]] Intact<void> take_date_mode() {
        const auto long_enough = records_.require(2);
        if (!long_enough) return long_enough;
        if (u16_at(records_.data(), 0) == 1) workbook_.context.date_base = DateBase::from_1904;
        return {};
    }

    [[nodiscard]] Intact<void> take_format() {
        XlsContinued bytes(records_, 0);
        const auto id = bytes.number(2);
        if (!id) return tl::unexpected<Damage>(id.error());
        const auto code = read_xls_text(bytes, 2);
        if (!code) return tl::unexpected<Damage>(code.error());
        date_formats_[*id] = is_date_format(*code);
        return {};
    }

    // Cells refer to styles by their order. A format may come behind the style that uses it.
    [[nodiscard]] Intact<void> take_style() {
        const auto long_enough = records_.require(4);
        if (!long_enough) return long_enough;
        formats_of_styles_.push_back(u16_at(records_.data(), 2));
        return {};
    }

    [[nodiscard]] Intact<void> take_sheet() {
        const auto long_enough = records_.require(6);
        if (!long_enough) return long_enough;
        const std::uint32_t position = u32_at(records_.data(), 0);
        const bool visible = (u8_at(records_.data(), 4) & 3U) == 0;
        const bool holds_cells = u8_at(records_.data(), 5) == 0;
        XlsContinued bytes(records_, 6);
        auto name = read_xls_text(bytes, 1);
        if (!name) return tl::unexpected<Damage>(name.error());
        if (positions_.size() >= kMostSheets) return broken_xls("thousands of sheets");
        positions_.push_back(position);
        if (holds_cells) workbook_.sheets.push_back({std::move(*name), !visible, position, 0});
        return {};
    }

    // The number of texts is only what the file claims; what counts is what is there.
    [[nodiscard]] Intact<void> take_strings() {
        const auto long_enough = records_.require(8);
        if (!long_enough) return long_enough;
        const std::uint32_t count = u32_at(records_.data(), 4);
        XlsContinued bytes(records_, 8);
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto more = bytes.has_more();
            if (!more) return tl::unexpected<Damage>(more.error());
            if (!*more) break;
            const auto text = read_xls_text(bytes, 2);
            if (!text) return tl::unexpected<Damage>(text.error());
            if (!workbook_.context.strings.add(*text)) return broken_xls("too much text");
        }
        return {};
    }

    [[nodiscard]] Intact<XlsWorkbook> finish() {
        if (workbook_.sheets.empty()) return damaged(Cause::workbook_without_sheets);
        // Sheets lie behind one another: one that reached into the next would be read twice.
        std::sort(positions_.begin(), positions_.end());
        if (std::adjacent_find(positions_.begin(), positions_.end()) != positions_.end()) {
            return broken_xls("two sheets in one place");
        }
        for (XlsSheet& sheet : workbook_.sheets) {
            const auto next =
                std::upper_bound(positions_.begin(), positions_.end(), sheet.position);
            sheet.end = next == positions_.end() ? UINT64_MAX : *next;
        }
        for (const std::uint16_t id : formats_of_styles_) {
            const auto own = date_formats_.find(id);
            workbook_.context.date_styles.push_back(
                own != date_formats_.end() ? own->second : is_built_in_date_format(id));
        }
        workbook_.context.awaits_calculation = !calculated_;
        return std::move(workbook_);
    }

    XlsRecords& records_;
    XlsWorkbook workbook_;
    std::vector<std::uint64_t> positions_;  // of all sheets
    std::map<std::uint32_t, bool> date_formats_;
    std::vector<std::uint16_t> formats_of_styles_;
    bool calculated_ = false;
};

}  // namespace

Intact<void> require_beginning(const XlsRecords& records, XlsPart part) {
    if (records.type() != XlsType::beginning) {
        // The types of that record before 1995.
        const auto type = static_cast<std::uint16_t>(records.type());
        const bool old = type == 0x0009 || type == 0x0209 || type == 0x0409;
        return old ? damaged(Cause::file_xls) : broken_xls("a part without a beginning");
    }
    const auto long_enough = records.require(4);
    if (!long_enough) return long_enough;
    if (u16_at(records.data(), 0) != kExcel97) return damaged(Cause::file_xls);
    const std::uint16_t kind = u16_at(records.data(), 2);
    if (kind == static_cast<std::uint16_t>(part)) return {};
    if (part == XlsPart::worksheet) return damaged(Cause::sheet_foreign);
    return broken_xls("a part without a beginning");
}

Intact<XlsWorkbook> read_xls_workbook(XlsRecords& records) {
    return WorkbookReader(records).read();
}

}  // namespace kaoping
