// ID numbers (公民身份号码, GB 11643): 18 characters, the last a check digit.
#pragma once

#include <string>
#include <string_view>

#include "importers/table.h"

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

// What an ID number says of its bearer.
struct IdBearer {
    int birth_year = 0;
    int birth_month = 0;
    bool is_man = false;
};
// Requires a number of 18 characters that was read without a fault.
[[nodiscard]] IdBearer bearer_of(std::string_view number);

// Whether 出生年月 or 性别 beside an ID number says otherwise than the number. What cannot be read,
// and a month that a number cell may have lost a zero of (1988.1), contradicts nothing.
[[nodiscard]] bool contradicts_birth(const RawCell& birth, const IdBearer& bearer);
[[nodiscard]] bool contradicts_sex(const RawCell& sex, const IdBearer& bearer);

// Requires a cell that is not blank. Spaces, a leading apostrophe, full width and a small x are
// folded.
[[nodiscard]] IdNumberReading read_id_number(const RawCell& cell);

}  // namespace kaoping
