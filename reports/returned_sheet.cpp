#include "reports/returned_sheet.h"

#include <algorithm>
#include <array>
#include <map>

#include "reports/page_layout.h"
#include "reports/returned_cells.h"
#include "reports/returned_merges.h"

namespace kaoping {
namespace {

constexpr double kReasonWidth = 60, kNarrowest = 6, kWidest = 40, kWidestHeading = 14;
constexpr double kNoLimit = 1e9, kBreadth = 1.1;  // a printed character is a little wider
constexpr double kLineHeight = 15, kRowPadding = 5, kTallestRow = 400;  // points
constexpr std::uint32_t kMostColumns = 16'384;
// The library measures every column on the left of a comment: thousands of comments in the
// thousandth column would take minutes.
constexpr std::uint32_t kLastCommented = 1000;

class ReturnedSheetPrinter {
public:
    ReturnedSheetPrinter(XlsxFile& file, XlsxSheet paper, ReturnedSheet& sheet,
                         const WorkbookStyle& style, std::size_t& comments_left)
        : sheet_(sheet),
          paper_(paper),
          style_(style),
          comments_left_(comments_left),
          cells_(file, paper_, style),
          merges_(sheet, [this](const ReturnedArea& area) { join(area); }),
          heading_end_(sheet.first_heading == 0 ? 0 : sheet.first_heading + sheet.heading_rows - 1),
          has_reasons_(sheet.reason_column != 0 && sheet.reason_column <= kMostColumns) {}
    PrintedReturn print();

private:
    void print_row(ReturnedRow& row, RowZone zone);
    void print_faults(const ReturnedRow& row, RowZone zone);
    void print_reason(const ReturnedRow& row, RowZone zone);
    void comment(std::uint32_t column, const std::string& text);
    void measure(const ReturnedRow& row, RowZone zone);
    void finish_layout();
    void join(const ReturnedArea& area);
    [[nodiscard]] RowZone zone_of(std::uint32_t row) const;
    [[nodiscard]] double width_at(std::uint32_t column) const;

    ReturnedSheet& sheet_;
    XlsxSheet paper_;
    const WorkbookStyle& style_;
    std::size_t& comments_left_;
    ReturnedCells cells_;
    ReturnedMerges merges_;
    std::uint32_t heading_end_;
    bool has_reasons_;
    std::uint32_t row_ = 0;  // of the workbook, 1-based
    std::map<std::uint32_t, double> widths_;
    bool refused_ = false;
};

PrintedReturn ReturnedSheetPrinter::print() {
    const bool chinese = style_.language == Language::chinese;
    paper_.set_page(
        true, "",
        "&C&\"" + style_.body_font + "\"&10 " + (chinese ? "第 &P 页  共 &N 页" : "Page &P of &N"));
    paper_.print_grid();
    std::uint32_t together = heading_end_ + 1;
    while (auto row = sheet_.next_row()) {
        const RowZone zone = zone_of(row->number);
        if (has_reasons_ && zone != RowZone::above) {
            std::erase_if(row->cells, [&](const ReturnedCell& cell) {
                return cell.column == sheet_.reason_column;
            });
        }
        merges_.pass(*row);
        const bool moved = sheet_.refused_only && zone == RowZone::body;
        if (moved && !row->is_refused()) continue;
        row_ = moved ? together++ : row->number;
        if (moved) merges_.keep_together(row_);
        print_row(*row, zone);
    }
    merges_.finish();
    PrintedReturn printed{paper_.finish(), refused_};
    finish_layout();
    return printed;
}

RowZone ReturnedSheetPrinter::zone_of(std::uint32_t row) const {
    if (sheet_.first_heading == 0) return RowZone::body;
    if (row < sheet_.first_heading) return RowZone::above;
    return row <= heading_end_ ? RowZone::heading : RowZone::body;
}

void ReturnedSheetPrinter::print_row(ReturnedRow& row, RowZone zone) {
    refused_ = refused_ || row.is_refused();
    measure(row, zone);
    for (const ReturnedCell& cell : row.cells) {
        const ReturnedArea seen = merges_.seen_at(cell.column);
        const bool merged = seen.last_column > seen.first_column;
        cells_.write(row_, cell, {zone, merged, false, row.cells.size() == 1});
    }
    print_faults(row, zone);
    print_reason(row, zone);
    if (row.hidden && !row.is_refused()) paper_.hide_row(row_ - 1);
}

// A cell may have several faults; a fault may lie in a cell that another one covers.
void ReturnedSheetPrinter::print_faults(const ReturnedRow& row, RowZone zone) {
    std::map<std::uint32_t, std::string> comments;
    for (const CellFault& fault : row.faults) {
        std::string& text = comments[merges_.seen_at(fault.column).first_column];
        if (!text.empty() && !fault.comment.empty()) text += "\n";
        text += fault.comment;
    }
    for (const auto& [column, text] : comments) {
        if (column == 0 || column > kMostColumns) continue;
        const auto cell = std::ranges::find(row.cells, column, &ReturnedCell::column);
        if (cell == row.cells.end()) {
            cells_.mark_blank(row_, column, zone);
        } else {
            const ReturnedArea seen = merges_.seen_at(column);
            cells_.write(row_, *cell, {zone, seen.last_column > seen.first_column, true, false});
        }
        comment(column, text);
    }
}

void ReturnedSheetPrinter::print_reason(const ReturnedRow& row, RowZone zone) {
    if (!has_reasons_) return;
    const bool heading = zone == RowZone::heading;
    if (heading && row.number == sheet_.first_heading) {
        const bool chinese = style_.language == Language::chinese;
        cells_.write(
            row_,
            {sheet_.reason_column, ReturnedCell::Kind::text,
             chinese ? std::string{kReasonHeading.chinese} : std::string{kReasonHeading.english}},
            {zone, false, false, false});
    }
    if (row.reason.empty()) return;
    if (heading) {
        comment(sheet_.reason_column, row.reason);
    } else {
        cells_.write_reason(row_, sheet_.reason_column, row.reason);
    }
}

void ReturnedSheetPrinter::comment(std::uint32_t column, const std::string& text) {
    if (text.empty() || comments_left_ == 0 || column > kLastCommented) return;
    --comments_left_;
    paper_.comment(row_ - 1, column - 1, text, style_.body_font);
}

// Widens the columns to what the row holds, and gives the row the height it needs: a text below the
// widest column fits in one line in the end, a longer one wraps at that width.
void ReturnedSheetPrinter::measure(const ReturnedRow& row, RowZone zone) {
    const double most = zone == RowZone::heading ? kWidestHeading : kWidest;
    int lines = lines_needed(row.reason, zone == RowZone::heading ? kNoLimit : kReasonWidth);
    for (const ReturnedCell& cell : row.cells) {
        const ReturnedArea seen = merges_.seen_at(cell.column);
        if (seen.last_column > seen.first_column) {
            double room = 0;
            for (auto at = seen.first_column; at <= seen.last_column; ++at) room += width_at(at);
            lines = std::max(lines, zone == RowZone::heading ? 1 : lines_needed(cell.text, room));
        } else if (zone != RowZone::above && row.cells.size() > 1) {
            double& width = widths_[cell.column];
            width = std::max(width, std::min(text_width(cell.text) * kBreadth + 2, most));
            lines = std::max(lines, lines_needed(cell.text, most - 1));
        }
    }
    paper_.set_height(row_ - 1, std::min(lines * kLineHeight + kRowPadding, kTallestRow));
}

double ReturnedSheetPrinter::width_at(std::uint32_t column) const {
    const auto found = widths_.find(column);
    return found == widths_.end() ? kNarrowest : std::max(found->second, kNarrowest);
}

void ReturnedSheetPrinter::finish_layout() {
    for (const auto& [column, width] : widths_) paper_.set_width(column - 1, width_at(column));
    if (has_reasons_) paper_.set_width(sheet_.reason_column - 1, kReasonWidth);
    if (heading_end_ != 0) {
        paper_.freeze(heading_end_, 0);
        paper_.repeat_rows(sheet_.first_heading - 1, heading_end_ - 1);
        if (has_reasons_ && sheet_.heading_rows > 1) {
            join({sheet_.first_heading, heading_end_, sheet_.reason_column, sheet_.reason_column});
        }
    }
    if (row_ > 0 && !widths_.empty()) {
        paper_.allow_numbers_as_text({0, row_ - 1, 0, widths_.rbegin()->first - 1});
    }
    if (sheet_.hidden && !refused_) paper_.hide();
}

void ReturnedSheetPrinter::join(const ReturnedArea& area) {
    paper_.join(
        {area.first_row - 1, area.last_row - 1, area.first_column - 1, area.last_column - 1});
}

}  // namespace

PrintedReturn print_returned_sheet(XlsxFile& file, XlsxSheet paper, ReturnedSheet& sheet,
                                   const WorkbookStyle& style, std::size_t& comments_left) {
    return ReturnedSheetPrinter{file, paper, sheet, style, comments_left}.print();
}

}  // namespace kaoping
