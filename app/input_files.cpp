#include "app/input_files.h"

#include <algorithm>
#include <array>

namespace kaoping {
namespace {

namespace fs = std::filesystem;

// What office programs leave beside an open document, and what systems leave in folders.
bool is_left_behind(const std::string& name) {
    return name.starts_with("~$") || name.starts_with(".");
}

// kaoping.db, kaoping.db-wal, …
bool belongs_to(const fs::path& path, const fs::path& database) {
    const std::string own = database.filename().string();
    const std::string name = path.filename().string();
    if (name != own && !name.starts_with(own + "-")) return false;
    std::error_code ignored;
    const fs::path folder = database.has_parent_path() ? database.parent_path() : ".";
    return fs::equivalent(path.parent_path(), folder, ignored);
}

// The files of a folder, by name.
Result<std::vector<fs::path>> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error)) {
        std::error_code ignored;
        if (at->is_regular_file(ignored)) files.push_back(at->path());
    }
    if (error) return failed(Failure::Kind::unreadable, folder.string(), error.message());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

Result<InputFiles> input_files(const std::vector<std::string>& operands, const fs::path& database) {
    InputFiles found;
    for (const std::string& operand : operands) {
        std::error_code error;
        const fs::file_status status = fs::status(operand, error);
        if (!fs::exists(status)) {
            return failed(Failure::Kind::missing, operand, error ? error.message() : "");
        }
        if (!fs::is_directory(status)) {
            found.files.push_back({operand, false});
            continue;
        }
        const auto files = files_in(operand);
        if (!files) return tl::unexpected(files.error());
        for (const fs::path& path : *files) {
            if (belongs_to(path, database)) continue;
            const std::string name = path.filename().string();
            if (is_left_behind(name)) {
                found.skipped.push_back(name);
            } else {
                found.files.push_back({path, true});
            }
        }
    }
    return found;
}

bool is_named_like_a_table(const fs::path& path) {
    constexpr std::array<std::string_view, 8> endings = {".xlsx", ".xlsm", ".xls", ".et",
                                                         ".ods",  ".csv",  ".tsv", ".tab"};
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

}  // namespace kaoping
