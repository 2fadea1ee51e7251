// A second look at a finished workbook: libxlsxwriter does not notice when one of its own temporary
// files is cut short (a full TMPDIR), and packs the stump with a good checksum. Here each part must
// end as it began, and each sheet be at least as large as the rows that went into it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "records/result.h"

namespace kaoping {

// Reads the package through once. `least_sizes` are bytes by part name
// ("xl/worksheets/sheet1.xml"). A part that is missing, short or does not close its root element
// fails as `disk_full`: there is no other way a part that was written without complaint is not
// whole.
[[nodiscard]] Result<void> check_package(const std::string& path,
                                         const std::map<std::string, std::uint64_t>& least_sizes);

// The text of one small part of any package, or nothing: it is no package, has no such part, or one
// of more than 64 KB.
[[nodiscard]] std::optional<std::string> package_part(const std::string& path,
                                                      const std::string& part);

}  // namespace kaoping
