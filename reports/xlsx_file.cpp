#include "reports/xlsx_file.h"

#include <locale.h>
#include <xlsxwriter.h>

#include <cerrno>
#include <new>

#include "reports/xlsx_error.h"

namespace kaoping {
namespace {

std::uint8_t horizontal(Align align) {
    switch (align) {
        case Align::left:
            return LXW_ALIGN_LEFT;
        case Align::centre:
            return LXW_ALIGN_CENTER;
        case Align::right:
            break;
    }
    return LXW_ALIGN_RIGHT;
}

}  // namespace

// The library prints numbers with printf, which follows LC_NUMERIC: this thread has "C" meanwhile.
struct XlsxFile::PlainNumbers {
    PlainNumbers() : plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)) {
        if (plain == nullptr) throw std::bad_alloc{};
        before = uselocale(plain);
    }
    ~PlainNumbers() {
        uselocale(before);
        freelocale(plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

    locale_t plain;
    locale_t before = nullptr;
};

void XlsxFile::Release::operator()(lxw_workbook* workbook) const {
    lxw_workbook_free(workbook);
}

XlsxFile::XlsxFile(const std::string& path, Properties wanted)
    : plain_numbers_(std::make_unique<PlainNumbers>()) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    workbook_.reset(check_made(workbook_new_opt(path.c_str(), &options)));
    lxw_doc_properties properties{};
    properties.title = wanted.title.data();
    properties.author = wanted.author.data();
    properties.company = wanted.author.data();
    properties.created = static_cast<time_t>(wanted.created.number()) * 24 * 60 * 60;
    check_xlsx(workbook_set_properties(workbook_.get(), &properties));
    if (wanted.stamp.empty()) return;
    check_xlsx(
        workbook_set_custom_property_string(workbook_.get(), kStampProperty, wanted.stamp.c_str()));
}

XlsxFile::~XlsxFile() = default;

lxw_format* XlsxFile::format(const CellFormat& look) {
    lxw_format*& format = formats_[look];
    if (format != nullptr) return format;
    format = check_made(workbook_add_format(workbook_.get()));
    format_set_font_name(format, look.font.c_str());
    format_set_font_size(format, look.size);
    format_set_align(format, horizontal(look.align));
    format_set_align(format, look.top ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
    if (look.wrap) format_set_text_wrap(format);
    if (look.border) format_set_border(format, LXW_BORDER_THIN);
    if (look.border && look.align != Align::centre) format_set_indent(format, 1);
    if (look.shrink) format_set_shrink(format);
    if (look.bold) format_set_bold(format);
    if (look.shaded) format_set_bg_color(format, 0xF2F2F2);
    if (look.faint) {
        format_set_italic(format);
        format_set_font_color(format, 0x7F7F7F);
    }
    if (look.marked) {
        format_set_bg_color(format, 0xFFF2CC);
        format_set_border(format, LXW_BORDER_MEDIUM);
    }
    if (!look.number_format.empty()) format_set_num_format(format, look.number_format.c_str());
    return format;
}

XlsxSheet XlsxFile::add_sheet(const std::string& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(workbook_.get(), name.c_str());
    if (sheet == nullptr) refuse_xlsx(LXW_ERROR_CREATING_TMPFILE);
    return {workbook_.get(), sheet};
}

void XlsxFile::close() {
    errno = 0;
    check_xlsx(workbook_close(workbook_.release()));  // frees it, whatever comes of it
}

}  // namespace kaoping
