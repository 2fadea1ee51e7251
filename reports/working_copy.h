// Working copies: workbooks that go out to be written into and come back, such as a template or a
// returned file. Such a one is never overwritten once somebody has saved it: the new one then
// stands beside it as NAME-2.xlsx, NAME-3.xlsx, ….
//
// A workbook is as we wrote it while its properties are, byte for byte but for the day:
// docProps/custom.xml has our stamp, and docProps/core.xml was made and last modified at one
// midnight. Every office program rewrites core.xml when it saves, in its own order and with the
// hour; openpyxl drops custom.xml besides.
#pragma once

#include <filesystem>

#include "records/result.h"
#include "reports/replacing_file.h"

namespace kaoping {

// Puts what was written beside in the place of `file`'s target, or of the first of its further
// names that is free or holds a working copy nobody has saved or has open. Returns the path taken.
// What was written must be a workbook with a stamp (XlsxFile::Properties).
[[nodiscard]] Result<std::filesystem::path> put_working_copy(ReplacingFile& file);

// Whether a working copy of ours stands at `path` as we wrote it.
[[nodiscard]] bool is_untouched_copy(const std::filesystem::path& path);

}  // namespace kaoping
