// The digest by which a file is known again, whatever its name.
#pragma once

#include <string>

#include "records/result.h"

namespace kaoping {

// SHA-256 of the bytes of the file, 64 lower-case hexadecimal digits. Reads it in pieces.
[[nodiscard]] Result<std::string> sha256_of_file(const std::string& path);

}  // namespace kaoping
