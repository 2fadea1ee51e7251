#include "xls_builder.h"

#include <algorithm>
#include <bit>

#include "reading.h"
#include "temporary_folder.h"

namespace kaoping {
namespace {

constexpr std::uint32_t kFree = 0xFFFFFFFF;
constexpr std::uint32_t kEnd = 0xFFFFFFFE;
constexpr std::uint32_t kTable = 0xFFFFFFFD;
constexpr std::uint32_t kList = 0xFFFFFFFC;

std::string padded(std::string bytes, std::size_t to) {
    bytes.resize((bytes.size() + to - 1) / to * to, '\0');
    return bytes;
}

std::string entry(const std::string& name, unsigned kind, std::uint32_t right, std::uint32_t child,
                  std::uint32_t sector, std::size_t size) {
    const std::string units = encoded(name, "UTF-16LE");
    std::string bytes = units + std::string(64 - units.size(), '\0');
    bytes += le16(static_cast<std::uint32_t>(units.size() + 2));
    bytes += static_cast<char>(kind);
    bytes += '\1';
    bytes += le32(kFree) + le32(right) + le32(child) + std::string(36, '\0') + le32(sector);
    return bytes + le32(static_cast<std::uint32_t>(size)) + le32(0);
}

// The sectors of a file behind its header, and which of them follows which.
class Sectors {
public:
    explicit Sectors(std::size_t size) : size_(size) {}

    // Puts bytes into sectors of their own and returns the first of them.
    std::uint32_t put(const std::string& bytes) {
        if (bytes.empty()) return kEnd;
        const auto first = static_cast<std::uint32_t>(next_.size());
        bytes_ += padded(bytes, size_);
        while (next_.size() < bytes_.size() / size_) {
            next_.push_back(static_cast<std::uint32_t>(next_.size() + 1));
        }
        next_.back() = kEnd;
        return first;
    }

    // Behind all others the table itself and, if it is long, the list of its sectors: returns the
    // fields of the header about them.
    struct Table {
        std::string count;
        std::string list_start;
        std::string list_count;
        std::string first_sectors;
    };
    Table finish() {
        const std::size_t each = size_ / 4;
        std::size_t tables = 0;
        std::size_t lists = 0;
        while (tables * each < next_.size() + tables + lists) {
            ++tables;
            lists = tables > 109 ? (tables - 109 + each - 2) / (each - 1) : 0;
        }
        const auto first = static_cast<std::uint32_t>(next_.size());
        const auto first_list = static_cast<std::uint32_t>(first + tables);
        next_.resize(next_.size() + tables, kTable);
        next_.resize(next_.size() + lists, kList);
        next_.resize(tables * each, kFree);
        for (const std::uint32_t next : next_) bytes_ += le32(next);
        std::string listed;
        for (std::size_t i = 0; i < std::max<std::size_t>(tables, 109); ++i) {
            listed += le32(i < tables ? first + static_cast<std::uint32_t>(i) : kFree);
        }
        std::string further = listed.substr(109 * 4);
        for (std::size_t i = 0; i < lists; ++i) {
            std::string one = further.substr(i * (size_ - 4), size_ - 4);
            while (one.size() < size_ - 4) one += le32(kFree);
            bytes_ +=
                one + le32(i + 1 < lists ? first_list + static_cast<std::uint32_t>(i) + 1 : kEnd);
        }
        return {le32(static_cast<std::uint32_t>(tables)), le32(lists > 0 ? first_list : kEnd),
                le32(static_cast<std::uint32_t>(lists)), listed.substr(0, 109 * 4)};
    }

    [[nodiscard]] const std::string& bytes() const { return bytes_; }

private:
    std::size_t size_;
    std::string bytes_;
    std::vector<std::uint32_t> next_;
};

}  // namespace

std::string compound_file(const NamedStreams& streams, std::size_t sector_size) {
    Sectors sectors(sector_size);
    std::string small;
    std::string small_table;
    std::string entries;
    for (std::size_t i = 0; i < streams.size(); ++i) {
        const auto& [name, bytes] = streams[i];
        std::uint32_t first = kEnd;
        if (bytes.size() >= 4096) {
            first = sectors.put(bytes);
        } else if (!bytes.empty()) {
            first = static_cast<std::uint32_t>(small.size() / 64);
            small += padded(bytes, 64);
            while (small_table.size() / 4 < small.size() / 64) {
                small_table += le32(static_cast<std::uint32_t>(small_table.size() / 4 + 1));
            }
            small_table.replace(small_table.size() - 4, 4, le32(kEnd));
        }
        const bool last = i + 1 == streams.size();
        entries += entry(name, 2, last ? kFree : static_cast<std::uint32_t>(i + 2), kFree, first,
                         bytes.size());
    }
    const std::uint32_t small_start = sectors.put(small);
    const std::uint32_t small_table_start = sectors.put(small_table);
    const std::uint32_t directory = sectors.put(
        entry("Root Entry", 5, kFree, streams.empty() ? kFree : 1, small_start, small.size()) +
        entries);
    const Sectors::Table table = sectors.finish();
    const bool large = sector_size == 4096;
    std::string header = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(16, '\0') + le16(0x3E) +
                         le16(large ? 4 : 3) + le16(0xFFFE) + le16(large ? 12 : 9) + le16(6) +
                         std::string(10, '\0') + table.count + le32(directory) + le32(0) +
                         le32(4096) + le32(small_table_start) +
                         le32(small_table_start == kEnd ? 0 : 1) + table.list_start +
                         table.list_count + table.first_sectors;
    return padded(header, sector_size) + sectors.bytes();
}

std::string le16(std::uint32_t number) {
    return {static_cast<char>(number & 0xFFU), static_cast<char>(number >> 8U & 0xFFU)};
}

std::string le32(std::uint32_t number) {
    return le16(number & 0xFFFFU) + le16(number >> 16U);
}

std::string le_double(double number) {
    const auto bits = std::bit_cast<std::uint64_t>(number);
    return le32(static_cast<std::uint32_t>(bits)) + le32(static_cast<std::uint32_t>(bits >> 32U));
}

std::string xls_record(std::uint16_t type, const std::string& data) {
    return le16(type) + le16(static_cast<std::uint32_t>(data.size())) + data;
}

std::string xls_text(std::string_view text, std::size_t length_bytes) {
    const std::string units = encoded(text, "UTF-16LE");
    return le32(static_cast<std::uint32_t>(units.size() / 2)).substr(0, length_bytes) + '\1' +
           units;
}

std::string xls_narrow(std::string_view text, std::size_t length_bytes) {
    return le32(static_cast<std::uint32_t>(text.size())).substr(0, length_bytes) + '\0' +
           std::string{text};
}

std::string xls_place(std::uint32_t row, std::uint32_t column, std::uint32_t style) {
    return le16(row) + le16(column) + le16(style);
}

std::string xls_number(std::uint32_t row, std::uint32_t column, double number,
                       std::uint32_t style) {
    return xls_record(0x0203, xls_place(row, column, style) + le_double(number));
}

std::string xls_label(std::uint32_t row, std::uint32_t column, std::string_view text) {
    return xls_record(0x0204, xls_place(row, column) + xls_text(text));
}

std::string xls_shared(std::uint32_t row, std::uint32_t column, std::uint32_t index) {
    return xls_record(0x00FD, xls_place(row, column) + le32(index));
}

std::string xls_row(std::uint32_t row, bool hidden) {
    return xls_record(0x0208, le16(row) + le16(0) + le16(256) + le16(300) + le32(0) +
                                  le16(hidden ? 0x0120 : 0x0100) + le16(15));
}

std::string xls_merged(const std::vector<std::vector<std::uint32_t>>& areas) {
    std::string data = le16(static_cast<std::uint32_t>(areas.size()));
    for (const auto& area : areas) {
        for (const std::uint32_t number : area) data += le16(number);
    }
    return xls_record(0x00E5, data);
}

std::string xls_begin(std::uint16_t kind, std::uint16_t version) {
    return xls_record(0x0809,
                      le16(version) + le16(kind) + le16(0x0DBB) + le16(0x07CC) + le32(0) + le32(6));
}

std::string xls_end() {
    return xls_record(0x000A, "");
}

XlsBuilder& XlsBuilder::sheet(const std::string& name, const std::string& records, unsigned state,
                              unsigned kind) {
    sheets_.push_back({name, records, state, kind});
    return *this;
}

XlsBuilder& XlsBuilder::workbook(const std::string& records) {
    workbook_ += records;
    return *this;
}

XlsBuilder& XlsBuilder::strings(const std::string& first, const std::vector<std::string>& further) {
    strings_ = xls_record(0x00FC, first);
    for (const std::string& data : further) strings_ += xls_record(0x003C, data);
    return *this;
}

XlsBuilder& XlsBuilder::uncalculated() {
    calculated_ = false;
    return *this;
}

std::string XlsBuilder::stream() const {
    const auto list = [&](const std::vector<std::size_t>& positions) {
        std::string all;
        for (std::size_t i = 0; i < sheets_.size(); ++i) {
            std::string data = le32(static_cast<std::uint32_t>(positions[i]));
            data += static_cast<char>(sheets_[i].state);
            data += static_cast<char>(sheets_[i].kind);
            all += xls_record(0x0085, data + xls_text(sheets_[i].name, 1));
        }
        return all;
    };
    const std::string before =
        xls_begin(0x0005) + workbook_ + (calculated_ ? xls_record(0x01C1, le32(0) + le32(0)) : "");
    const std::string behind = strings_ + xls_end();
    std::vector<std::size_t> positions(sheets_.size());
    std::size_t position = before.size() + list(positions).size() + behind.size();
    std::string parts;
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
        positions[i] = position + parts.size();
        parts += xls_begin(sheets_[i].kind == 0 ? 0x0010 : 0x0020) + sheets_[i].records + xls_end();
    }
    return before + list(positions) + behind + parts;
}

std::string XlsBuilder::save(const std::string& path) const {
    overwrite(path, compound_file({{"Workbook", stream()}}));
    return path;
}

}  // namespace kaoping
