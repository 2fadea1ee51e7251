#include "reports/template_instructions.h"

#include <algorithm>
#include <array>

#include "config/wording.h"
#include "reports/page_layout.h"
#include "reports/report_context.h"

namespace kaoping {
namespace {

constexpr double kTitleHeight = 36, kLineHeight = 16, kPadding = 8;
constexpr std::array kColumns{
    ColumnPlan{{"列名", "Column"}, 18, Align::centre, true},
    ColumnPlan{{"是否必填", "Needed"}, 26, Align::centre, true},
    ColumnPlan{{"怎么填", "What to fill in"}, 46, Align::left, true},
    ColumnPlan{{"可填内容", "Words it takes"}, 30, Align::left, true},
    ColumnPlan{{"示例", "Example"}, 22, Align::centre, true},
};

std::string need_words(const TemplateColumn& column, Language language) {
    const bool chinese = language == Language::chinese;
    switch (column.need) {
        case Need::optional:
            return chinese ? "可空" : "no";
        case Need::needed:
            return chinese ? "必填" : "yes";
        case Need::one_of:
            break;
    }
    return (chinese ? "至少填一项：" : "one of: ") + column.one_of;
}

std::string choice_words(const TemplateColumn& column) {
    std::string words;
    for (const std::string& choice : column.choices) words += (words.empty() ? "" : "、") + choice;
    return words;
}

class InstructionPrinter {
public:
    InstructionPrinter(XlsxFile& file, XlsxSheet paper, const TemplateWorkbook& wanted,
                       const WorkbookStyle& style)
        : file_(file),
          paper_(paper),
          wanted_(wanted),
          style_(style),
          columns_(columns_of(kColumns, style.language)) {}
    std::uint64_t print();

private:
    void print_lines();
    void print_headings();
    void print_column(const TemplateColumn& column);
    void print_line(const std::string& text, double height, lxw_format* format);
    [[nodiscard]] bool chinese() const { return style_.language == Language::chinese; }
    [[nodiscard]] ColumnSpan whole() const { return {0, columns_.size() - 1}; }

    XlsxFile& file_;
    XlsxSheet paper_;
    const TemplateWorkbook& wanted_;
    const WorkbookStyle& style_;
    std::vector<Column> columns_;
    std::uint32_t row_ = 0;
};

std::uint64_t InstructionPrinter::print() {
    paper_.set_page(true, "",
                    "&C&\"" + style_.body_font + "\"&10 " +
                        (chinese() ? "第 &P 页  共 &N 页" : "Page &P of &N"));
    for (std::size_t i = 0; i < columns_.size(); ++i) paper_.set_width(i, columns_[i].width);
    print_lines();
    print_headings();
    for (const TemplateColumn& column : wanted_.columns) print_column(column);
    return paper_.finish();
}

void InstructionPrinter::print_line(const std::string& text, double height, lxw_format* format) {
    paper_.set_height(row_, height);
    paper_.merge({row_, row_, whole().first, whole().last}, text, format);
    ++row_;
}

void InstructionPrinter::print_lines() {
    CellFormat title;
    title.font = style_.title_font;
    title.size = 18;
    // Importers know the sheet by how it begins.
    print_line("填写说明（模板）：" + wanted_.name + (chinese() ? "" : " — how to fill in"),
               kTitleHeight, file_.format(title));
    CellFormat look;
    look.font = style_.body_font;
    look.align = Align::left;
    look.wrap = true;
    for (const std::string& line : wanted_.instructions) {
        const std::string numbered = std::to_string(row_) + (chinese() ? "．" : ". ") + line;
        const int lines = lines_needed(numbered, width_of(columns_, whole()));
        print_line(numbered, lines * kLineHeight + kPadding, file_.format(look));
    }
}

void InstructionPrinter::print_headings() {
    CellFormat look;
    look.font = style_.heading_font;
    look.border = look.shaded = true;
    paper_.set_height(row_, kLineHeight + kPadding);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        paper_.write(row_, i, columns_[i].heading, file_.format(look));
    }
    paper_.repeat_rows(row_, row_);
    ++row_;
}

void InstructionPrinter::print_column(const TemplateColumn& column) {
    const Row row{{column.heading, need_words(column, style_.language), column.explanation,
                   choice_words(column), column.example},
                  RowStyle::body};
    paper_.set_height(row_, lines_of(row, columns_) * kLineHeight + kPadding);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        CellFormat look;
        look.font = style_.body_font;
        look.align = columns_[i].align;
        look.wrap = look.border = true;
        paper_.write(row_, i, row.cells[i], file_.format(look));
    }
    ++row_;
}

}  // namespace

std::uint64_t print_instructions(XlsxFile& file, XlsxSheet paper, const TemplateWorkbook& wanted,
                                 const WorkbookStyle& style) {
    return InstructionPrinter{file, paper, wanted, style}.print();
}

}  // namespace kaoping
