// What libxlsxwriter refuses, as an exception: XlsxError for what the disk or the limits of the
// format forbid (reports/workbook.cpp and its like turn it into a Failure), std::logic_error for a
// misuse of the library.
#pragma once

#include <string>

#include "records/result.h"

namespace kaoping {

struct XlsxError {
    Failure::Kind kind = Failure::Kind::unwritable;
    std::string detail;
};

// `code` is an lxw_error; every return value of the library goes through here. errno is read, as
// the library leaves it.
void check_xlsx(int code);
[[noreturn]] void refuse_xlsx(int code);
// For calls that return what they made, or null because memory is short.
[[noreturn]] void refuse_missing_memory();
template <class T>
T* check_made(T* made) {
    if (made == nullptr) refuse_missing_memory();
    return made;
}

}  // namespace kaoping
