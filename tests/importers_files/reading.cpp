#include "reading.h"

#include <iconv.h>

#include <algorithm>
#include <stdexcept>

namespace kaoping {
namespace {

char sign_of(RawCell::Kind kind) {
    switch (kind) {
        case RawCell::Kind::blank:
            return '_';
        case RawCell::Kind::text:
            return '=';
        case RawCell::Kind::number:
            return '#';
        case RawCell::Kind::date:
            return '@';
        case RawCell::Kind::boolean:
            return '?';
        case RawCell::Kind::error:
            return '!';
        case RawCell::Kind::formula_without_value:
            return '~';
    }
    return '_';
}

std::string words_of(const Diagnostic& diagnostic) {
    std::string words = std::string{text_of(diagnostic.cause).key} + ' ' + diagnostic.place.sheet +
                        ':' + std::to_string(diagnostic.place.row) + ':' + diagnostic.place.column +
                        ' ' + diagnostic.found;
    for (const std::string& arg : diagnostic.args) words += '|' + arg;
    return words;
}

std::vector<Diagnostic> read_into(const std::string& path, ReadFile& read) {
    auto opened = open_table(path);
    if (!opened) throw std::runtime_error(opened.error().what);
    std::vector<Diagnostic> all = opened->diagnostics.all();
    if (opened->file) {
        for (std::size_t i = 0; i < opened->file->sheet_count(); ++i) {
            const auto sheet = opened->file->open_sheet(i);
            if (!sheet) continue;
            ReadSheet copy{sheet->name(), sheet->hidden(), {}, {}};
            for (const MergedArea& area : sheet->merged_areas()) {
                copy.merged.push_back(
                    std::to_string(area.first_row) + '-' + std::to_string(area.last_row) + ',' +
                    column_letters(area.first_column) + '-' + column_letters(area.last_column));
            }
            RawRow row;
            while (sheet->next(row)) copy.lines.push_back(line_of(row));
            read.sheets.push_back(std::move(copy));
        }
        const auto& later = opened->file->diagnostics().all();
        all.insert(all.end(), later.begin(), later.end());
    } else if (!opened->diagnostics.has_errors()) {
        throw std::logic_error("neither a file nor an error");
    }
    return all;
}

}  // namespace

std::string line_of(const RawRow& row) {
    std::string line = std::to_string(row.number) + (row.hidden ? "h:" : ":");
    for (const RawCell& cell : row.cells) {
        line += ' ' + column_letters(cell.column) + sign_of(cell.kind) + cell.text;
    }
    return line;
}

ReadFile read_file(const std::string& path) {
    ReadFile read;
    for (const Diagnostic& one : read_into(path, read)) read.diagnostics.push_back(words_of(one));
    return read;
}

std::vector<std::string> rows_of(const std::string& path) {
    ReadFile read;
    for (const Diagnostic& one : read_into(path, read)) {
        if (severity_of(one) == Severity::error) throw std::runtime_error(words_of(one));
    }
    return read.sheets.at(0).lines;
}

Diagnostic only_diagnostic(const std::string& path) {
    ReadFile read;
    auto all = read_into(path, read);
    if (all.size() > 1) {
        all.erase(
            std::remove_if(all.begin(), all.end(),
                           [](const Diagnostic& one) { return one.cause == Cause::encoding_used; }),
            all.end());
    }
    if (all.size() != 1) {
        std::string words = std::to_string(all.size()) + " diagnostics";
        for (const Diagnostic& one : all) words += "; " + words_of(one);
        throw std::runtime_error(words);
    }
    return all.front();
}

std::string encoded(std::string_view text, const char* encoding) {
    const iconv_t handle = iconv_open(encoding, "UTF-8");
    std::string input{text};
    std::string output(4 * input.size() + 16, '\0');
    char* in = input.data();
    char* out = output.data();
    std::size_t in_left = input.size();
    std::size_t out_left = output.size();
    const std::size_t status = iconv(handle, &in, &in_left, &out, &out_left);
    iconv_close(handle);
    if (status == static_cast<std::size_t>(-1)) throw std::runtime_error("cannot be encoded");
    output.resize(output.size() - out_left);
    return output;
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace kaoping
