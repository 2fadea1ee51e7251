// The records of an xls workbook, one after another: a type, a length, and so many bytes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "importers/xls_sectors.h"

namespace kaoping {

// The types that count here, as [MS-XLS] numbers them.
enum class XlsType : std::uint16_t {
    formula = 0x0006,
    end = 0x000A,
    date_mode = 0x0022,
    encryption = 0x002F,
    continuation = 0x003C,
    sheet = 0x0085,
    several_rk = 0x00BD,
    rich_label = 0x00D6,
    style = 0x00E0,
    merged_areas = 0x00E5,
    shared_strings = 0x00FC,
    shared_label = 0x00FD,
    calculated = 0x01C1,  // by which engine
    number = 0x0203,
    label = 0x0204,
    truth_or_error = 0x0205,
    formula_text = 0x0207,
    row = 0x0208,
    array_formula = 0x0221,
    data_table = 0x0236,
    rk = 0x027E,
    number_format = 0x041E,
    shared_formula = 0x04BC,
    beginning = 0x0809
};

class XlsRecords {
public:
    explicit XlsRecords(std::unique_ptr<XlsStream> stream) : stream_(std::move(stream)) {}

    // The next record is the one that begins there.
    void go_to(std::uint64_t position);
    // Goes on to the next record; false at the end of the stream.
    [[nodiscard]] Intact<bool> next();
    // The type of the record that `next` would go on to; empty at the end of the stream.
    [[nodiscard]] Intact<std::optional<XlsType>> next_type();

    // Of the record gone to last. The data stand until the next call of any of the above.
    [[nodiscard]] XlsType type() const { return type_; }
    [[nodiscard]] std::string_view data() const { return data_; }
    [[nodiscard]] std::uint64_t position() const { return position_; }
    // Damage unless the record has so many bytes.
    [[nodiscard]] Intact<void> require(std::size_t size) const;

private:
    // The bytes from there on in the buffer, which are fewer only when the stream ends before.
    [[nodiscard]] Intact<std::string_view> bytes_at(std::uint64_t position, std::size_t size);

    std::unique_ptr<XlsStream> stream_;
    std::string buffer_;
    std::uint64_t buffer_position_ = 0;
    std::uint64_t position_ = 0;
    std::uint64_t next_position_ = 0;
    XlsType type_ = XlsType::end;
    std::string_view data_;
};

}  // namespace kaoping
