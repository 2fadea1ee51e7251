// ID numbers (公民身份号码, GB 11643): 18 characters, the last a check digit.
#pragma once

#include <string>

#include "importers/table.h"
#include "records/id_bearer.h"

namespace kaoping {

enum class IdNumberFault {
    none,
    typed_as_number,  // a number cell, or 5.11781E+17: the last digits are lost
    old_number,       // 15 digits
    masked,           // 5117****1234
    malformed,
    check_digit
};

struct IdNumberReading {
    std::string number;  // 18 characters, upper-case X; empty with a fault
    IdNumberFault fault = IdNumberFault::none;
};

// Whether 出生年月 or 性别 beside an ID number says otherwise than the number. What cannot be read,
// and a month that a number cell may have lost a zero of (1988.1), contradicts nothing.
[[nodiscard]] bool contradicts_birth(const RawCell& birth, const IdBearer& bearer);
[[nodiscard]] bool contradicts_sex(const RawCell& sex, const IdBearer& bearer);

// Requires a cell that is not blank. Spaces, a leading apostrophe, full width and a small x are
// folded.
[[nodiscard]] IdNumberReading read_id_number(const RawCell& cell);

}  // namespace kaoping
