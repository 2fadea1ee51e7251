#include "tests/reports/package.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace kaoping::sample {

Folder::Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "kaoping-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no folder for a test");
    path_ = pattern;
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::vector<std::string> Folder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{path_}) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

std::string Folder::read(const std::string& name) const {
    std::ifstream file{path_ / name, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void Folder::write(const std::string& name, const std::string& text) const {
    std::ofstream{path_ / name, std::ios::binary} << text;
}

std::vector<std::string> parts_in(const std::string& package) {
    std::vector<std::string> names;
    unzFile zip = unzOpen64(package.c_str());
    if (zip == nullptr) return names;
    for (int found = unzGoToFirstFile(zip); found == UNZ_OK; found = unzGoToNextFile(zip)) {
        std::array<char, 256> name{};
        unz_file_info64 info{};
        if (unzGetCurrentFileInfo64(zip, &info, name.data(), name.size(), nullptr, 0, nullptr, 0) ==
            UNZ_OK) {
            names.emplace_back(name.data());
        }
    }
    unzClose(zip);
    return names;
}

std::string part_of(const std::string& package, const std::string& part) {
    unzFile zip = unzOpen64(package.c_str());
    if (zip == nullptr) return "";
    std::string text;
    if (unzLocateFile(zip, part.c_str(), 1) == UNZ_OK && unzOpenCurrentFile(zip) == UNZ_OK) {
        std::array<char, 4096> buffer{};
        int count = 0;
        while ((count = unzReadCurrentFile(zip, buffer.data(), buffer.size())) > 0) {
            text.append(buffer.data(), static_cast<std::size_t>(count));
        }
        if (unzCloseCurrentFile(zip) != UNZ_OK || count < 0) text.clear();
    }
    unzClose(zip);
    return text;
}

}  // namespace kaoping::sample
