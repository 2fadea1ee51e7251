// Texts of an xlsx workbook: which pieces of a rich text count, and escaped characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "importers/workbook_limits.h"

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

}  // namespace kaoping
