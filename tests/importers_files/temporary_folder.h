// A folder of its own for a test, gone when the test is over.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace kaoping {

class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] std::string path(std::string_view name) const;
    // Writes a file and returns its path.
    [[nodiscard]] std::string write(std::string_view name, std::string_view bytes) const;

private:
    std::filesystem::path folder_;
};

[[nodiscard]] std::string bytes_of(const std::string& path);
void overwrite(const std::string& path, std::string_view bytes);
// Changes one byte of a file in its place.
void overwrite_byte(const std::string& path, std::size_t at, char byte);

}  // namespace kaoping
