// The records of delimited text (RFC 4180), fed line by line so that each knows the physical line
// on which it began.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "importers/damage.h"
#include "importers/table.h"

namespace kaoping {

class CsvRecords {
public:
    explicit CsvRecords(char delimiter);
    ~CsvRecords();
    CsvRecords(const CsvRecords&) = delete;
    CsvRecords& operator=(const CsvRecords&) = delete;

    // Takes the line of that number with its end. True when it ended a record, which then stands in
    // `row`, with its non-empty fields as they are; a blank line between records ends none. `row`
    // must be the same until then.
    [[nodiscard]] Intact<bool> feed(std::string_view line, std::uint32_t number, RawRow& row);
    // To be called behind the last line: the same for a record that no line end ended.
    [[nodiscard]] Intact<bool> finish(RawRow& row);

private:
    class Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace kaoping
