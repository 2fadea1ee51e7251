// Zip archives of the parts a test gives.
#pragma once

#include <string>
#include <vector>

namespace kaoping {

// A part of a zip archive; `flags` are those of its header (1: encrypted).
struct ZipPartText {
    std::string name;
    std::string text;
    unsigned long flags = 0;
};
void write_zip(const std::string& path, const std::vector<ZipPartText>& parts);

}  // namespace kaoping
