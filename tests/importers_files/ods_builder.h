// OpenDocument spreadsheets made of the XML a test gives.
#pragma once

#include <string>
#include <vector>

#include "zip_writer.h"

namespace kaoping {

class OdsBuilder {
public:
    // `rows` is what stands within <table:table>, `attributes` go to that element.
    OdsBuilder& sheet(const std::string& name, const std::string& rows,
                      const std::string& attributes = {});
    // What stands within <office:automatic-styles>.
    OdsBuilder& styles(const std::string& styles);
    // Puts content.xml or another part verbatim.
    OdsBuilder& part(const std::string& name, const std::string& text);

    // Writes the workbook and returns the path.
    std::string save(const std::string& path) const;

private:
    std::string tables_;
    std::string styles_;
    std::vector<ZipPartText> parts_;
};

// A row of these cells, and a cell of a text or a number.
[[nodiscard]] std::string ods_row(const std::string& cells, const std::string& attributes = {});
[[nodiscard]] std::string ods_text(const std::string& text, const std::string& attributes = {});
[[nodiscard]] std::string ods_number(const std::string& value, const std::string& attributes = {});

}  // namespace kaoping
