// MeasureRows: the rows of decisions a file has told so far. A decision may take several rows, one
// a ground; they agree in all but ground and remark (rulebook 6).
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "records/facts.h"

namespace kaoping {

class MeasureRows {
public:
    struct Row {
        MeasureDecision decision;
        std::string sheet;
    };
    struct Difference {
        std::string sheet;  // of the earlier row
        std::uint32_t row = 0;
        std::string headings;  // 责任类型、送达日期
    };

    // Whether an earlier row tells the same decision (person and 文号; without one person, day and
    // any common ground) and differs: an empty `headings` says no. Remembers the row.
    [[nodiscard]] Difference add(const MeasureDecision& decision, const std::string& sheet);

private:
    std::vector<Row> rows_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_key_;
};

}  // namespace kaoping
