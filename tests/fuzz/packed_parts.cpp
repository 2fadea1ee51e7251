#include "packed_parts.h"

#include <zlib.h>

#include <algorithm>
#include <cstdint>

namespace kaoping::fuzz {
namespace {

bool has(const PackedParts& parts, std::string_view name) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](const auto& part) { return part.first == name; });
}

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"r/" + type + "\" Target=\"" + target + "\"/>";
}

// A number in as many bytes, the lowest first.
std::string little(std::uint64_t number, int bytes) {
    std::string text;
    for (; bytes > 0; --bytes, number >>= 8U) text += static_cast<char>(number & 0xFFU);
    return text;
}

// What a part's two headers share: versions, flags, method 0, time, checksum, sizes, name length.
std::string facts_of(const std::pair<std::string, std::string>& part) {
    const auto& [name, content] = part;
    const auto* bytes = reinterpret_cast<const Bytef*>(content.data());
    const uLong checksum = crc32(0, bytes, static_cast<uInt>(content.size()));
    return little(20, 2) + little(0, 2) + little(0, 2) + little(0x58210000, 4) +
           little(checksum, 4) + little(content.size(), 4) + little(content.size(), 4) +
           little(name.size(), 2) + little(0, 2);
}

}  // namespace

PackedParts parts_of(std::string_view text) {
    PackedParts parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find("\n%"), text.size());
        std::string_view part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (part.starts_with('%')) part.remove_prefix(1);
        const std::size_t line = std::min(part.find('\n'), part.size());
        // A name is as long as its header can say.
        const std::string_view name = part.substr(0, std::min<std::size_t>(line, 0xFFFF));
        parts.emplace_back(name, part.substr(std::min(line + 1, part.size())));
    }
    return parts;
}

PackedParts completed(PackedParts parts) {
    if (has(parts, "mimetype") || has(parts, "content.xml")) return parts;
    std::string sheets;
    std::string relations;
    for (int n = 1; has(parts, "xl/worksheets/sheet" + std::to_string(n) + ".xml"); ++n) {
        const std::string number = std::to_string(n);
        sheets += "<sheet name=\"表" + number + "\" r:id=\"s" + number + "\"/>";
        relations += relation("s" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    }
    for (const std::string name : {"sharedStrings", "styles"}) {
        if (has(parts, "xl/" + name + ".xml")) relations += relation(name, name, name + ".xml");
    }
    // Of two parts of one name the first is found.
    parts.emplace_back("_rels/.rels", "<Relationships>" +
                                          relation("w", "officeDocument", "xl/workbook.xml") +
                                          "</Relationships>");
    parts.emplace_back("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels",
                       "<Relationships>" + relations + "</Relationships>");
    return parts;
}

std::string zipped(const PackedParts& parts) {
    std::string archive;
    std::string directory;
    for (const auto& part : parts) {
        const std::string facts = facts_of(part);
        directory += "PK\x01\x02" + little(20, 2) + facts + little(0, 2) + little(0, 2) +
                     little(0, 2) + little(0, 4) + little(archive.size(), 4) + part.first;
        archive += "PK\x03\x04" + facts + part.first + part.second;
    }
    const std::string count = little(parts.size(), 2);
    return archive + directory + "PK\x05\x06" + little(0, 4) + count + count +
           little(directory.size(), 4) + little(archive.size(), 4) + little(0, 2);
}

}  // namespace kaoping::fuzz
