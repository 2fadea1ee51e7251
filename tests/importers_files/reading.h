// Table files as plain text, for tests to compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/table.h"

namespace kaoping {

// A row in one line: "7h: B=张三 F#92.5 G@2024-03-05" — its number, `h` when hidden, and each cell
// with its column, the sign of its kind and its text. The signs: = text, # number, @ date,
// ? boolean, ! error, ~ formula without a value.
[[nodiscard]] std::string line_of(const RawRow& row);

struct ReadSheet {
    std::string name;
    bool hidden = false;
    std::vector<std::string> lines;
    std::vector<std::string> merged;  // "1-2,A-C"
};

struct ReadFile {
    std::vector<ReadSheet> sheets;
    std::vector<std::string> diagnostics;  // "cause sheet:row:column found|argument|argument"
};

// Opens the file and reads all of it. Throws on a Failure.
[[nodiscard]] ReadFile read_file(const std::string& path);
// The rows of its first sheet. Throws when the file has errors.
[[nodiscard]] std::vector<std::string> rows_of(const std::string& path);
// The only diagnostic of a file; throws when there is none or more. That a text says its encoding
// counts only where it is the only one.
[[nodiscard]] Diagnostic only_diagnostic(const std::string& path);

// `text`, which is UTF-8, in another encoding of iconv.
[[nodiscard]] std::string encoded(std::string_view text, const char* encoding);
// `text` so many times.
[[nodiscard]] std::string repeated(std::string_view text, std::size_t times);

}  // namespace kaoping
