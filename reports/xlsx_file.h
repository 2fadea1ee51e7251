// XlsxFile: the wall in front of libxlsxwriter, with XlsxSheet (xlsx_sheet.h). It makes sheets and
// formats, knows no house style, and checks what the library returns.
//
// Whatever the library or the system refuses is thrown as XlsxError (xlsx_error.h).
#pragma once

#include <compare>
#include <map>
#include <memory>
#include <string>

#include "records/day.h"
#include "reports/sheet.h"
#include "reports/xlsx_error.h"
#include "reports/xlsx_sheet.h"

namespace kaoping {

// How a cell looks. `number_format` is as spreadsheets write it, empty for general.
struct CellFormat {
    std::string font;
    double size = 11;
    Align align = Align::centre;
    bool wrap = false;
    bool top = false;  // at the upper edge; else in the middle
    bool border = false;
    bool bold = false;
    bool shrink = false;  // rather than be cut off
    bool shaded = false;
    bool faint = false;   // grey and slanted
    bool marked = false;  // a fault: light colour and a heavy border, seen in black and white too
    std::string number_format;
    friend auto operator<=>(const CellFormat&, const CellFormat&) = default;
};

inline constexpr const char* kStampProperty = "kaoping";

class XlsxFile {
public:
    struct Properties {
        std::string title, author;
        Day created;
        std::string stamp;  // of the custom property kStampProperty; none when empty
    };
    XlsxFile(const std::string& path, Properties properties);
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    // The same format is made once.
    lxw_format* format(const CellFormat& look);
    // `name` must be one a workbook accepts (page_layout.h).
    XlsxSheet add_sheet(const std::string& name);
    // Packs the sheets. Without it nothing is written.
    void close();

private:
    struct PlainNumbers;
    struct Release {
        void operator()(lxw_workbook* workbook) const;
    };
    std::unique_ptr<PlainNumbers> plain_numbers_;
    std::unique_ptr<lxw_workbook, Release> workbook_;
    std::map<CellFormat, lxw_format*> formats_;
};

}  // namespace kaoping
