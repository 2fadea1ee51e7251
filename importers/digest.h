// Digests: by which a file is known again, whatever its name, and a paper whatever it was printed
// from. SHA-256, 64 lower-case hexadecimal digits.
#pragma once

#include <string>
#include <string_view>

#include "records/result.h"

namespace kaoping {

// Of the bytes of the file, read in pieces.
[[nodiscard]] Result<std::string> sha256_of_file(const std::string& path);
[[nodiscard]] std::string sha256_of_text(std::string_view text);

}  // namespace kaoping
