#include "temporary_folder.h"

#include <unistd.h>

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

namespace kaoping {

TemporaryFolder::TemporaryFolder() {
    static int count = 0;
    folder_ = std::filesystem::temp_directory_path() /
              ("kaoping-files-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(folder_);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::string TemporaryFolder::path(std::string_view name) const {
    return (folder_ / std::filesystem::path(name)).string();
}

std::string TemporaryFolder::write(std::string_view name, std::string_view bytes) const {
    overwrite(path(name), bytes);
    return path(name);
}

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void overwrite(const std::string& path, std::string_view bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) throw std::runtime_error("cannot write " + path);
}

void overwrite_byte(const std::string& path, std::size_t at, char byte) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(at));
    file.put(byte);
    file.close();
    if (!file) throw std::runtime_error("cannot write " + path);
}

}  // namespace kaoping
