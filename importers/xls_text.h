// Texts in the records of an xls workbook. A long one goes on in the records behind, where its
// characters may change between one and two bytes each.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "importers/xls_records.h"

namespace kaoping {

// The data of a record from some byte on, with those of the records that continue it.
class XlsContinued {
public:
    // Begins in the record the reader stands on and moves the reader along.
    XlsContinued(XlsRecords& records, std::size_t offset);

    // Whether there is any byte left.
    [[nodiscard]] Intact<bool> has_more();
    // A number of one, two or four bytes.
    [[nodiscard]] Intact<std::uint32_t> number(std::size_t bytes);
    [[nodiscard]] Intact<void> skip(std::uint64_t bytes);
    // So many characters, which begin in wide or narrow form.
    [[nodiscard]] Intact<std::u16string> characters(std::size_t count, bool wide);

private:
    XlsRecords& records_;
    std::string_view left_;
};

// Reads a text with its length, which takes one or two bytes, in front. Formatting and phonetic
// parts are passed over. Damage when it ends too soon, has half a character in it or a zero, or is
// longer than a cell can be.
[[nodiscard]] Intact<std::string> read_xls_text(XlsContinued& bytes, std::size_t length_bytes);

}  // namespace kaoping
