#include "importers/ods_contents.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "importers/cell_text.h"
#include "importers/ods_walk.h"
#include "importers/workbook_limits.h"

namespace kaoping {
namespace {

class ContentsHandler : public OdsWalk {
public:
    [[nodiscard]] std::vector<OdsSheet>& sheets() { return sheets_; }
    [[nodiscard]] bool is_too_large() const { return too_large_; }

private:
    // The properties of a style stand within it: a hidden table has a style that says so.
    void start_before(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "style") {
            const char* family = attributes.local("family");
            const char* style = attributes.local("name");
            const bool of_tables = family != nullptr && std::string_view{family} == "table";
            style_ = of_tables && style != nullptr ? style : "";
        } else if (name == "table-properties" && !style_.empty()) {
            const char* display = attributes.local("display");
            const bool hidden = display != nullptr && std::string_view{display} == "false";
            if (hidden) hidden_styles_.insert(style_);
        }
    }

    void begin_table(const XmlAttributes& attributes) override {
        OdsSheet sheet;
        if (const char* name = attributes.local("name")) sheet.name = name;
        const char* style = attributes.local("style-name");
        sheet.hidden = style != nullptr && hidden_styles_.count(style) > 0;
        sheets_.push_back(std::move(sheet));
        too_large_ = too_large_ || sheets_.size() > kMostSheets;
    }

    XmlStep end_table() override { return too_large_ ? XmlStep::stop : XmlStep::go_on; }
    XmlStep end_row() override { return too_large_ ? XmlStep::stop : XmlStep::go_on; }

    void begin_cell(const XmlAttributes& attributes) override {
        const char* columns = attributes.local("number-columns-spanned");
        const char* rows = attributes.local("number-rows-spanned");
        if (columns != nullptr || rows != nullptr) add_area(columns, rows);
    }

    void end_cell() override {}

    void add_area(const char* columns, const char* rows) {
        const auto width = parse_count(columns == nullptr ? "1" : columns);
        const auto height = parse_count(rows == nullptr ? "1" : rows);
        if (!width || !height) return misplaced(!width ? columns : rows);
        if (*width == 1 && *height == 1) return;
        // Where a cell is repeated, so is its area, unless the areas would lie upon each other.
        const std::uint32_t down = *height == 1 ? row_count() : 1;
        const std::uint32_t across = *width == 1 ? column_count() : 1;
        const std::uint64_t last_row = row() + *height + down - 2;
        const std::uint64_t last_column = column() + *width + across - 2;
        if (last_row > kMostRows || last_column > kMostColumns) {
            return misplaced(last_row > kMostRows ? "rows" : "columns");
        }
        areas_ += std::size_t{down} * across;
        too_large_ = too_large_ || areas_ > kMostMergedAreas;
        if (too_large_) return;
        for (std::uint32_t y = 0; y < down; ++y) {
            for (std::uint32_t x = 0; x < across; ++x) {
                const auto first_row = static_cast<std::uint32_t>(row()) + y;
                const auto first_column = static_cast<std::uint32_t>(column()) + x;
                sheets_.back().merged_areas.push_back(
                    {first_row, first_row + *height - 1, first_column, first_column + *width - 1});
            }
        }
    }

    void misplaced(std::string_view found) override {
        if (sheets_.back().damage) return;
        const auto row_here = static_cast<std::uint32_t>(std::min<std::uint64_t>(row(), kMostRows));
        sheets_.back().damage = Damage{Cause::cell_misplaced, beginning_of(found), {}, row_here, 0};
    }

    std::string style_;  // the style whose properties are coming; empty when it styles no table
    std::set<std::string, std::less<>> hidden_styles_;
    std::vector<OdsSheet> sheets_;
    std::size_t areas_ = 0;
    bool too_large_ = false;
};

}  // namespace

Intact<std::vector<OdsSheet>> read_ods_contents(ByteSource& source, const std::string& part) {
    ContentsHandler handler;
    XmlReader reader(source, handler, part);
    const auto done = reader.read();
    if (!done) return tl::unexpected<Damage>(done.error());
    if (handler.is_too_large()) return damaged(Cause::zip_too_large, {}, {part});
    if (!handler.is_spreadsheet()) return damaged(Cause::zip_no_workbook);
    if (handler.sheets().empty()) return damaged(Cause::workbook_without_sheets);
    return std::move(handler.sheets());
}

}  // namespace kaoping
