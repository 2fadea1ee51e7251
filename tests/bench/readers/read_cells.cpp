// Reads every sheet of a table file and prints how many of its cells hold something: what the
// readers alone take, without recognition, facts or a database.
#include <iostream>

#include "importers/table.h"

using namespace kaoping;

namespace {

std::size_t filled_cells(SheetReader& sheet) {
    std::size_t count = 0;
    RawRow row;
    while (sheet.next(row)) {
        for (const RawCell& cell : row.cells) count += cell.kind != RawCell::Kind::blank ? 1 : 0;
    }
    return count;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "read_cells FILE\n";
        return 2;
    }
    const auto opened = open_table(argv[1]);
    if (!opened || !opened->file) {
        std::cerr << argv[1] << ": not read\n";
        return 1;
    }
    std::size_t cells = 0;
    for (std::size_t i = 0; i < opened->file->sheet_count(); ++i) {
        const auto sheet = opened->file->open_sheet(i);
        if (sheet) cells += filled_cells(*sheet);
    }
    if (opened->file->diagnostics().has_errors()) {
        std::cerr << argv[1] << ": damaged\n";
        return 1;
    }
    std::cout << cells << '\n';
}
