#include "read_everything.h"

#include <algorithm>
#include <functional>
#include <stdexcept>

#include "importers/import.h"
#include "importers/utf8.h"
#include "importers/workbook_limits.h"
#include "tests/importers/import_support.h"

namespace kaoping::fuzz {
namespace {

void require(bool holds, const char* promise) {
    if (!holds) throw std::logic_error(promise);
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const Utf8Scan scan = scan_utf8(text, true);
        if (scan.end == Utf8Scan::End::complete) return true;
        // Odd characters are some; bytes that are none are not.
        if (scan.end != Utf8Scan::End::unwanted) return false;
        text.remove_prefix(scan.good + 1);
        while (!text.empty() && (static_cast<unsigned char>(text[0]) & 0xC0U) == 0x80U) {
            text.remove_prefix(1);
        }
    }
    return true;
}

// Digits where the form has zeros, the same characters elsewhere.
bool has_form(std::string_view text, std::string_view form) {
    return std::equal(text.begin(), text.end(), form.begin(), form.end(),
                      [](char c, char of) { return of == '0' ? c >= '0' && c <= '9' : c == of; });
}

void check_cell(const RawCell& cell) {
    require(is_utf8(cell.text), "the text of a cell is UTF-8");
    switch (cell.kind) {
        case RawCell::Kind::blank:
        case RawCell::Kind::text:
            return;
        case RawCell::Kind::number:
            require(!cell.text.empty() &&
                        cell.text.find_first_not_of("0123456789.+-eE") == std::string::npos,
                    "a number is one");
            return;
        case RawCell::Kind::date:
            require(has_form(cell.text, "0000-00-00") || has_form(cell.text, "0000-00-00T00:00:00"),
                    "a date is one");
            return;
        case RawCell::Kind::boolean:
            require(cell.text == "TRUE" || cell.text == "FALSE", "a boolean is one");
            return;
        case RawCell::Kind::error:
            require(!cell.text.empty(), "an error value says which");
            return;
        case RawCell::Kind::formula_without_value:
            require(cell.text.empty(), "a formula without a value has none");
            return;
    }
}

// Reads a sheet to its end; returns a digest of its rows.
std::size_t read_sheet(SheetReader& sheet) {
    require(is_utf8(sheet.name()), "the name of a sheet is UTF-8");
    for (const MergedArea& area : sheet.merged_areas()) {
        require(area.first_row >= 1 && area.first_row <= area.last_row && area.first_column >= 1 &&
                    area.first_column <= area.last_column,
                "a merged area begins before it ends");
    }
    std::size_t digest = 0;
    const auto mix = [&](std::size_t part) { digest = digest * 1'000'003 + part; };
    RawRow row;
    std::uint32_t last_row = 0;
    while (sheet.next(row)) {
        require(row.number > last_row, "rows come in their order");
        require(!row.cells.empty(), "a row has a cell");
        last_row = row.number;
        mix(row.number);
        std::uint32_t last_column = 0;
        for (const RawCell& cell : row.cells) {
            require(cell.column > last_column && cell.column <= kMostColumns,
                    "cells come in their order");
            last_column = cell.column;
            check_cell(cell);
            mix(cell.column);
            mix(static_cast<std::size_t>(cell.kind));
            mix(std::hash<std::string>{}(cell.text));
        }
    }
    require(!sheet.next(row), "an end is the end");
    return digest;
}

void check(const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics.all()) {
        for (const Language language : {Language::chinese, Language::english}) {
            require(is_utf8(to_line(diagnostic, language)), "a message is UTF-8");
        }
        require(is_utf8(diagnostic.found), "what was found is UTF-8");
    }
}

void check(const fake::CollectingSink& facts) {
    for (const auto& fact : facts.people) require(is_utf8(fake::words(fact)), "a fact is UTF-8");
    for (const auto& fact : facts.evaluations)
        require(is_utf8(fake::words(fact)), "a fact is UTF-8");
    for (const auto& fact : facts.measures) require(is_utf8(fake::words(fact)), "a fact is UTF-8");
}

void read_sheets(TableFile& file) {
    for (std::size_t index = 0; index < file.sheet_count(); ++index) {
        const auto read = [&] {
            const auto sheet = file.open_sheet(index);
            require(sheet != nullptr || file.diagnostics().has_errors(),
                    "a sheet that does not open says why");
            return sheet ? read_sheet(*sheet) : 0;
        };
        const std::size_t first = read();
        require(first == read(), "a sheet reads the same again");
    }
}

void import_tables_of(TableFile& file) {
    const FileSurvey survey = survey_tables(file, "表", fake::rules(), std::nullopt);
    check(survey.diagnostics);
    fake::CollectingSink facts;
    for (const Part part : {Part::people_only, Part::all_but_people}) {
        const ImportRequest request{"表", &fake::roster(), &fake::rules(), std::nullopt, part};
        const ImportOutcome outcome = import_tables(file, request, facts);
        check(outcome.diagnostics);
        for (const TableCount& table : outcome.tables) {
            require(table.refused_rows.size() <= table.read, "no more rows are refused than read");
            require(std::is_sorted(table.refused_rows.begin(), table.refused_rows.end()),
                    "refused rows come in their order");
        }
    }
    check(facts);
}

}  // namespace

void read_everything(const std::string& path) {
    const auto opened = open_table(path);
    require(opened.has_value(), "a file that is there opens");
    check(opened->diagnostics);
    require((opened->file == nullptr) == opened->diagnostics.has_errors(),
            "either a file or an error");
    if (!opened->file) return;
    read_sheets(*opened->file);
    import_tables_of(*opened->file);
    check(opened->file->diagnostics());
}

}  // namespace kaoping::fuzz
