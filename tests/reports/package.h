// What a workbook looks like from outside: its parts as text, and the folder it was put in.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kaoping::sample {

// A folder of its own for one test, gone with it.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string path() const { return path_.string(); }
    // Names of everything in it, sorted, hidden files too.
    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] std::string read(const std::string& name) const;
    void write(const std::string& name, const std::string& text) const;

private:
    std::filesystem::path path_;
};

// The names of all parts of a package, in its order.
[[nodiscard]] std::vector<std::string> parts_in(const std::string& package);

// The text of one part of a package, or "" when it has none of that name.
[[nodiscard]] std::string part_of(const std::string& package, const std::string& part);

}  // namespace kaoping::sample
