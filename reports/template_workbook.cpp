#include "reports/template_workbook.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>

#include "config/wording.h"
#include "reports/package_check.h"
#include "reports/page_layout.h"
#include "reports/replacing_file.h"
#include "reports/template_cells.h"
#include "reports/template_instructions.h"
#include "reports/working_copy.h"
#include "reports/xlsx_file.h"

namespace kaoping {
namespace {

// Rows of the sheet, 0-based.
constexpr std::uint32_t kTitleRow = 0, kNoteRow = 1, kHeadingRow = 2, kExampleRow = 3;
constexpr std::uint32_t kFirstRow = 4;
constexpr std::uint32_t kBlankRows = 10'000;  // are guarded below those filled in beforehand
constexpr double kNumberWidth = 6;
constexpr double kTitleHeight = 36, kLineHeight = 15, kPadding = 7, kRowHeight = 20;
constexpr std::size_t kMostFrozen = 6;

constexpr Wording kNote{
    "带 * 的必填，带 ** 的至少填一项；“示例”一行导入时自动跳过；各列怎么填见“填写说明”。",
    "* must be filled in, of ** at least one; the row 示例 is passed over; see the sheet "
    "填写说明."};

class TemplatePrinter {
public:
    TemplatePrinter(XlsxFile& file, XlsxSheet paper, const TemplateWorkbook& wanted,
                    const WorkbookStyle& style)
        : file_(file), paper_(paper), wanted_(wanted), style_(style) {}
    std::uint64_t print();

private:
    void set_columns();
    void print_top();
    void print_example();
    void print_rows();
    void guard_columns();
    [[nodiscard]] double whole_width() const;
    [[nodiscard]] lxw_format* format(CellFormat look) {
        look.font = style_.body_font;
        return file_.format(look);
    }

    XlsxFile& file_;
    XlsxSheet paper_;
    const TemplateWorkbook& wanted_;
    const WorkbookStyle& style_;
};

std::uint64_t TemplatePrinter::print() {
    const bool chinese = style_.language == Language::chinese;
    paper_.set_page(
        true, "",
        "&C&\"" + style_.body_font + "\"&10 " + (chinese ? "第 &P 页  共 &N 页" : "Page &P of &N"));
    paper_.print_grid();
    set_columns();
    print_top();
    print_example();
    print_rows();
    guard_columns();
    return paper_.finish();
}

void TemplatePrinter::set_columns() {
    paper_.set_column(0, kNumberWidth, format({}));
    for (std::size_t i = 0; i < wanted_.columns.size(); ++i) {
        const TemplateColumn& column = wanted_.columns[i];
        paper_.set_column(i + 1, width_of(column), format(format_of(column.type)));
    }
}

double TemplatePrinter::whole_width() const {
    double width = kNumberWidth;
    for (const TemplateColumn& column : wanted_.columns) width += width_of(column);
    return width;
}

void TemplatePrinter::print_top() {
    const std::size_t last = wanted_.columns.size();
    CellFormat title;
    title.font = style_.title_font;
    title.size = 20;
    paper_.set_height(kTitleRow, kTitleHeight);
    paper_.merge({kTitleRow, kTitleRow, 0, last}, wanted_.title, file_.format(title));

    CellFormat note;
    note.align = Align::left;
    note.wrap = true;
    const std::string words{kNote.in(style_.language)};
    paper_.set_height(kNoteRow, lines_needed(words, whole_width()) * kLineHeight + kPadding);
    paper_.merge({kNoteRow, kNoteRow, 0, last}, words, format(note));

    CellFormat heading;
    heading.font = style_.heading_font;
    heading.border = heading.shaded = heading.wrap = true;
    paper_.set_height(kHeadingRow, 2 * kLineHeight);
    paper_.write(kHeadingRow, 0, std::string{"序号"}, file_.format(heading));
    for (std::size_t i = 0; i < last; ++i) {
        paper_.write(kHeadingRow, i + 1, marked_heading(wanted_.columns[i]), file_.format(heading));
    }
    // Who a row is about stays in sight.
    const auto name = std::ranges::find(wanted_.columns, "姓名", &TemplateColumn::heading);
    const auto frozen = static_cast<std::size_t>(name - wanted_.columns.begin()) + 2;
    paper_.freeze(kExampleRow, frozen <= kMostFrozen && name != wanted_.columns.end() ? frozen : 0);
    paper_.repeat_rows(kHeadingRow, kHeadingRow);
}

void TemplatePrinter::print_example() {
    const auto faint = [this](CellFormat look) {
        look.faint = look.shaded = true;
        return format(std::move(look));
    };
    paper_.set_height(kExampleRow, kRowHeight);
    paper_.write(kExampleRow, 0, std::string{"示例"}, faint({}));
    for (std::size_t i = 0; i < wanted_.columns.size(); ++i) {
        const TemplateColumn& column = wanted_.columns[i];
        paper_.write(kExampleRow, i + 1, example_cell(column), faint(format_of(column.type)));
    }
}

void TemplatePrinter::print_rows() {
    std::uint32_t row = kFirstRow;
    for (const std::vector<Cell>& cells : wanted_.rows) {
        paper_.set_height(row, kRowHeight);
        paper_.write(row, 0, static_cast<std::int64_t>(row - kFirstRow + 1), format({}));
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (std::holds_alternative<std::monostate>(cells[i])) continue;
            paper_.write(row, i + 1, cells[i], format(format_of(wanted_.columns.at(i).type)));
        }
        ++row;
    }
}

void TemplatePrinter::guard_columns() {
    const auto filled = static_cast<std::uint32_t>(wanted_.rows.size());
    const std::uint32_t last = kFirstRow + filled + kBlankRows - 1;
    for (std::size_t i = 0; i < wanted_.columns.size(); ++i) {
        paper_.validate({kFirstRow, last, i + 1, i + 1},
                        validation_of(wanted_.columns[i], style_.language));
    }
    paper_.allow_numbers_as_text({kExampleRow, last, 0, wanted_.columns.size()});
}

// Writes everything to `path`; returns how large each sheet's part of the package must be at least.
std::map<std::string, std::uint64_t> fill(const TemplateWorkbook& wanted, const std::string& path,
                                          const WorkbookStyle& style) {
    XlsxFile file{path, {wanted.file_name, style.author, style.created, "template"}};
    std::map<std::string, std::uint64_t> sizes;
    const std::string name = sheet_name(wanted.name, {});
    TemplatePrinter printer{file, file.add_sheet(name), wanted, style};
    sizes["xl/worksheets/sheet1.xml"] = printer.print();
    XlsxSheet second = file.add_sheet(sheet_name("填写说明", {name}));
    sizes["xl/worksheets/sheet2.xml"] = print_instructions(file, second, wanted, style);
    file.close();
    return sizes;
}

}  // namespace

Result<std::string> write_template(const TemplateWorkbook& wanted, const std::string& folder,
                                   const WorkbookStyle& style) {
    const std::filesystem::path target = std::filesystem::path{folder} / wanted.file_name;
    ReplacingFile file{target};
    try {
        const auto sizes = fill(wanted, file.path().string(), with_usual_fonts(style));
        if (const auto whole = check_package(file.path().string(), sizes); !whole) {
            return failed(whole.error().kind, target.string(), whole.error().detail);
        }
    } catch (const XlsxError& error) {
        return failed(error.kind, target.string(), error.detail);
    }
    const auto placed = put_working_copy(file);
    if (!placed) return tl::unexpected(placed.error());
    return placed->string();
}

}  // namespace kaoping
