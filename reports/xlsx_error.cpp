#include "reports/xlsx_error.h"

#include <xlsxwriter.h>

#include <cerrno>
#include <cstring>
#include <new>
#include <stdexcept>

#include "reports/replacing_file.h"

namespace kaoping {

void refuse_xlsx(int code) {
    const int system = errno;
    std::string detail = lxw_strerror(static_cast<lxw_error>(code));
    if (system != 0) detail += std::string{" "} + std::strerror(system);
    if (code == LXW_ERROR_MEMORY_MALLOC_FAILED) throw std::bad_alloc{};
    if (code >= LXW_ERROR_CREATING_XLSX_FILE && code <= LXW_ERROR_ZIP_CLOSE) {
        throw XlsxError{writing_failure(system), detail};
    }
    if (code == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) {
        throw XlsxError{Failure::Kind::unwritable,
                        "a sheet holds at most " + std::to_string(LXW_ROW_MAX) + " rows"};
    }
    throw std::logic_error("libxlsxwriter: " + detail);
}

void check_xlsx(int code) {
    if (code != LXW_NO_ERROR) refuse_xlsx(code);
}

void refuse_missing_memory() {
    refuse_xlsx(LXW_ERROR_MEMORY_MALLOC_FAILED);
}

}  // namespace kaoping
