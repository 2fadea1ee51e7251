// Which files an import is about: the operands of the command line, folders taken apart.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "records/result.h"

namespace kaoping {

struct InputFile {
    std::filesystem::path path;
    bool from_folder = false;  // not named by the user, but found in a folder he named

    // Its name without the folder, as messages give it.
    [[nodiscard]] std::string name() const { return path.filename().string(); }
};

struct InputFiles {
    std::vector<InputFile> files;      // a folder's by name
    std::vector<std::string> skipped;  // lock and temporary files of office programs, by name
};

// Files stand for themselves, folders for the files in them, not in their subfolders. The database
// at `database` and what belongs to it is never an input. A missing operand is a failure.
[[nodiscard]] Result<InputFiles> input_files(const std::vector<std::string>& operands,
                                             const std::filesystem::path& database);

// Whether the name's ending is that of a table (xlsx, csv, …): such a file is refused when it turns
// out to be none; another is only passed over.
[[nodiscard]] bool is_named_like_a_table(const std::filesystem::path& path);

}  // namespace kaoping
