#include "reports/package_check.h"

#include <minizip/unzip.h>

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace kaoping {
namespace {

struct CloseZip {
    // Closing what was only read cannot lose anything.
    void operator()(void* zip) const { unzClose(zip); }
};
using Zip = std::unique_ptr<void, CloseZip>;

constexpr std::size_t kKept = 512;
constexpr std::size_t kSmallPart = std::size_t{64} * 1024;

// What is kept of a part while it is read: its size, its beginning, its end.
struct Part {
    std::string name;
    std::uint64_t size = 0;
    std::string head;
    std::string tail;
};

// Reads the current part to its end; false when the package is damaged there.
bool read_part(const Zip& zip, Part& part, std::vector<char>& buffer) {
    std::array<char, 256> name{};
    if (unzGetCurrentFileInfo64(zip.get(), nullptr, name.data(), name.size() - 1, nullptr, 0,
                                nullptr, 0) != UNZ_OK ||
        unzOpenCurrentFile(zip.get()) != UNZ_OK) {
        return false;
    }
    part.name = name.data();
    int count = 0;
    while ((count = unzReadCurrentFile(zip.get(), buffer.data(),
                                       static_cast<unsigned>(buffer.size()))) > 0) {
        const std::string_view block{buffer.data(), static_cast<std::size_t>(count)};
        part.size += block.size();
        if (part.head.size() < kKept) part.head += block.substr(0, kKept - part.head.size());
        part.tail += block.substr(block.size() > kKept ? block.size() - kKept : 0);
        if (part.tail.size() > kKept) part.tail.erase(0, part.tail.size() - kKept);
    }
    return unzCloseCurrentFile(zip.get()) == UNZ_OK && count == 0;
}

// Whether the XML text ends with the end of the element it begins with.
bool closes_its_root(const Part& part) {
    std::size_t open = part.head.find('<');
    while (open + 1 < part.head.size() && part.head[open + 1] == '?') {
        open = part.head.find('<', open + 1);
    }
    if (open == std::string::npos) return false;
    const std::size_t end = part.head.find_first_of(" />\n\r", open + 1);
    if (end == std::string::npos) return false;
    const std::string root = part.head.substr(open + 1, end - open - 1);
    std::string_view tail = part.tail;
    while (tail.ends_with('\n') || tail.ends_with('\r')) tail.remove_suffix(1);
    if (tail.ends_with("</" + root + ">")) return true;
    const bool only_element = part.head.find('<', open + 1) == std::string::npos;
    return only_element && tail.ends_with("/>");
}

tl::unexpected<Failure> cut_short(const std::string& path, const std::string& part) {
    return failed(Failure::Kind::disk_full, path, part + " was cut short");
}

}  // namespace

Result<void> check_package(const std::string& path,
                           const std::map<std::string, std::uint64_t>& least_sizes) {
    const Zip zip{unzOpen64(path.c_str())};
    if (!zip) return cut_short(path, path);
    std::vector<char> buffer(std::size_t{64} * 1024);
    std::size_t sized = 0;
    int status = unzGoToFirstFile(zip.get());
    for (; status == UNZ_OK; status = unzGoToNextFile(zip.get())) {
        Part part;
        if (!read_part(zip, part, buffer) || !closes_its_root(part)) {
            return cut_short(path, part.name);
        }
        const auto least = least_sizes.find(part.name);
        if (least == least_sizes.end()) continue;
        if (part.size < least->second) return cut_short(path, part.name);
        ++sized;
    }
    if (status != UNZ_END_OF_LIST_OF_FILE || sized != least_sizes.size()) {
        return cut_short(path, path);
    }
    return {};
}

std::optional<std::string> package_part(const std::string& path, const std::string& part) {
    constexpr int matching_case = 1;
    const Zip zip{unzOpen64(path.c_str())};
    if (!zip || unzLocateFile(zip.get(), part.c_str(), matching_case) != UNZ_OK ||
        unzOpenCurrentFile(zip.get()) != UNZ_OK) {
        return std::nullopt;
    }
    std::string text(kSmallPart, '\0');
    const int count =
        unzReadCurrentFile(zip.get(), text.data(), static_cast<unsigned>(text.size()));
    // A part that goes on is closed without its checksum being looked at, and is too large.
    if (count < 0 || unzeof(zip.get()) != 1 || unzCloseCurrentFile(zip.get()) != UNZ_OK) {
        return std::nullopt;
    }
    text.resize(static_cast<std::size_t>(count));
    return text;
}

}  // namespace kaoping
