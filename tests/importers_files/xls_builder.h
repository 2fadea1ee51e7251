// Old workbooks made of the records a test gives, and the containers they stand in.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kaoping {

// A container of old Office documents with these streams, in sectors of 512 or 4096 bytes.
using NamedStreams = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] std::string compound_file(const NamedStreams& streams, std::size_t sector_size = 512);

// Numbers as their bytes, least byte first.
[[nodiscard]] std::string le16(std::uint32_t number);
[[nodiscard]] std::string le32(std::uint32_t number);
[[nodiscard]] std::string le_double(double number);

[[nodiscard]] std::string xls_record(std::uint16_t type, const std::string& data);
// A text with its length in `length_bytes`; all of its characters wide, or all narrow.
[[nodiscard]] std::string xls_text(std::string_view text, std::size_t length_bytes = 2);
[[nodiscard]] std::string xls_narrow(std::string_view text, std::size_t length_bytes = 2);

// Cells, by row and column from 0, and style.
[[nodiscard]] std::string xls_place(std::uint32_t row, std::uint32_t column,
                                    std::uint32_t style = 0);
[[nodiscard]] std::string xls_number(std::uint32_t row, std::uint32_t column, double number,
                                     std::uint32_t style = 0);
[[nodiscard]] std::string xls_label(std::uint32_t row, std::uint32_t column, std::string_view text);
[[nodiscard]] std::string xls_shared(std::uint32_t row, std::uint32_t column, std::uint32_t index);
[[nodiscard]] std::string xls_row(std::uint32_t row, bool hidden);
[[nodiscard]] std::string xls_merged(const std::vector<std::vector<std::uint32_t>>& areas);
// The first record of a part, and its last.
[[nodiscard]] std::string xls_begin(std::uint16_t kind, std::uint16_t version = 0x0600);
[[nodiscard]] std::string xls_end();

class XlsBuilder {
public:
    // `records` are those between the first and the last of the sheet. `state` is 0 for a visible
    // one, 1 hidden, 2 hidden deeply; `kind` is 0 for a worksheet, 2 for a chart.
    XlsBuilder& sheet(const std::string& name, const std::string& records, unsigned state = 0,
                      unsigned kind = 0);
    // Records of the workbook, which stand before its list of sheets.
    XlsBuilder& workbook(const std::string& records);
    // The shared strings, as the data of their first record, and continuations behind it.
    XlsBuilder& strings(const std::string& first, const std::vector<std::string>& further = {});
    // Without the record by which a program says that it calculates.
    XlsBuilder& uncalculated();

    [[nodiscard]] std::string stream() const;
    // Writes the workbook and returns the path.
    std::string save(const std::string& path) const;

private:
    struct Sheet {
        std::string name;
        std::string records;
        unsigned state = 0;
        unsigned kind = 0;
    };

    std::vector<Sheet> sheets_;
    std::string workbook_;
    std::string strings_;
    bool calculated_ = true;
};

}  // namespace kaoping
