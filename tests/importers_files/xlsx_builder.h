// Workbooks made of the XML a test gives, so that each can hold exactly what real ones do now and
// then, and what they never should.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "zip_writer.h"

namespace kaoping {

class XlsxBuilder {
public:
    // `rows` is what stands within <sheetData>, `behind` what follows it, `attributes` go to the
    // sheet's entry in the workbook.
    XlsxBuilder& sheet(const std::string& name, const std::string& rows,
                       const std::string& behind = {}, const std::string& attributes = {});
    // The items (<si>…</si>) of the shared strings.
    XlsxBuilder& strings(const std::string& items);
    // What stands within <styleSheet>.
    XlsxBuilder& styles(const std::string& sections);
    // What stands before <sheets>, such as <workbookPr date1904="1"/>.
    XlsxBuilder& before_sheets(const std::string& text);
    // Puts a part verbatim, in place of one that would be made or besides them.
    XlsxBuilder& part(const std::string& name, const std::string& text, unsigned long flags = 0);
    XlsxBuilder& without(const std::string& name);

    // Writes the workbook and returns the path.
    std::string save(const std::string& path) const;

private:
    struct Sheet {
        std::string name;
        std::string attributes;
    };

    std::vector<Sheet> sheets_;
    std::string before_sheets_;
    std::vector<ZipPartText> parts_;
    std::vector<std::string> removed_;
};

// A sheet part around its rows.
[[nodiscard]] std::string worksheet_xml(const std::string& rows, const std::string& behind = {});
// The part name of the sheet of that number, from 1.
[[nodiscard]] std::string sheet_part(std::size_t number);

// The bytes of a workbook with the checksum of its first sheet changed where the archive tells it:
// before the part, and in its directory.
[[nodiscard]] std::string with_other_checksum(std::string bytes);

}  // namespace kaoping
