// Texts of a workbook: which pieces of a rich text count, escaped characters, and the length a cell
// may have.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "importers/xlsx_limits.h"

namespace kaoping {

// A text of nothing but escapes (seven bytes each) still has its full length in this many bytes.
inline constexpr std::size_t kMostRawBytes = 7 * kMostCellCharacters;

// Collects a text item (`si` of the shared strings, `is` of a cell): the texts of its runs one
// after another, without the phonetic runs that East Asian editions put beside them.
class RichText {
public:
    void clear();
    void start(std::string_view element);
    void end(std::string_view element);
    void text(std::string_view piece);

    // Undoes the escapes. Requires that the item is complete.
    void finish();
    [[nodiscard]] const std::string& value() const { return value_; }
    // Longer than a cell can be; the value is then cut somewhere behind that length.
    [[nodiscard]] bool is_too_long() const { return too_long_; }

private:
    std::string value_;
    int ignored_depth_ = 0;  // inside an element whose text does not count
    bool in_text_ = false;
    bool too_long_ = false;
};

// Replaces _xHHHH_ by the character it stands for (_x000D_, _x005F_); what is no such escape, and
// what stands for no character, remains.
void unescape_in_place(std::string& text);

// More than 32,767 characters, in UTF-16 units as Excel counts.
[[nodiscard]] bool is_longer_than_a_cell(std::string_view text);

// The first few characters, to find a long text by.
[[nodiscard]] std::string beginning_of(std::string_view text);

}  // namespace kaoping
