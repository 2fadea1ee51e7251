#include "targets.h"

#include "memory_file.h"
#include "packed_parts.h"
#include "read_everything.h"
#include "record_lines.h"
#include "typed_table.h"

namespace kaoping::fuzz {

void file(std::string_view bytes) {
    read_everything(MemoryFile{bytes}.path());
}

void parts(std::string_view bytes) {
    file(zipped(completed(parts_of(bytes))));
}

void records(std::string_view bytes) {
    file(xls_of(bytes));
}

void table(std::string_view bytes) {
    file(zipped(completed(sheets_of(bytes))));
}

}  // namespace kaoping::fuzz
