#include "record_lines.h"

#include <charconv>
#include <cstdint>
#include <vector>

#include "tests/importers_files/xls_builder.h"

namespace kaoping::fuzz {
namespace {

constexpr std::uint16_t kBeginning = 0x0809;
constexpr std::uint16_t kEnd = 0x000A;
constexpr std::uint16_t kSheet = 0x0085;
// The most a record holds.
constexpr std::size_t kLongest = 8224;

struct Record {
    std::uint16_t type = 0;
    std::string data;
};

std::vector<Record> records_of(std::string_view lines) {
    std::vector<Record> records;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find("\n%"), lines.size());
        std::string_view line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (line.starts_with('%')) line.remove_prefix(1);
        Record& record = records.emplace_back();
        const std::size_t digits = std::min<std::size_t>(line.size(), 4);
        std::from_chars(line.data(), line.data() + digits, record.type, 16);
        record.data = line.substr(digits, kLongest);
    }
    return records;
}

Record beginning(std::uint16_t kind) {
    return {kBeginning, xls_begin(kind).substr(4)};
}

// As those of the one sheet of a workbook.
std::vector<Record> completed(std::vector<Record> records) {
    if (!records.empty() && records.front().type == kBeginning) return records;
    std::vector<Record> all{beginning(0x0005),
                            {0x01C1, std::string(8, '\0')},
                            {kSheet, le32(0) + le16(0) + xls_text("表", 1)},
                            {kEnd, {}},
                            beginning(0x0010)};
    all.insert(all.end(), records.begin(), records.end());
    all.push_back({kEnd, {}});
    return all;
}

}  // namespace

std::string xls_of(std::string_view lines) {
    const std::vector<Record> records = completed(records_of(lines));
    std::vector<std::size_t> parts;   // where the parts behind the first begin
    std::vector<std::size_t> listed;  // where their positions are told
    std::string stream;
    std::size_t depth = 0;
    for (const Record& record : records) {
        if (record.type == kBeginning && depth++ == 0 && !stream.empty()) {
            parts.push_back(stream.size());
        }
        if (record.type == kEnd && depth > 0) --depth;
        if (record.type == kSheet && record.data.size() >= 4) listed.push_back(stream.size() + 4);
        stream += xls_record(record.type, record.data);
    }
    for (std::size_t at = 0; at < listed.size() && at < parts.size(); ++at) {
        stream.replace(listed[at], 4, le32(static_cast<std::uint32_t>(parts[at])));
    }
    return compound_file({{"Workbook", stream}});
}

}  // namespace kaoping::fuzz
