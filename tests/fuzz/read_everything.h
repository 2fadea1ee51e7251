// What a file is put through: opened, every cell of every sheet read twice, surveyed, imported in
// two parts as the program does it, and everything it leads to put into words.
#pragma once

#include <string>

namespace kaoping::fuzz {

// Returns when the file was read or refused as it should be. Throws std::logic_error where a reader
// or an importer breaks its promise: rows and cells in order and within the limits of a sheet,
// cells of the form their kind says, the same rows at the second reading, a refusal with a
// diagnostic, and nothing but UTF-8 in facts and messages.
void read_everything(const std::string& path);

}  // namespace kaoping::fuzz
