// What an ID number (公民身份号码, GB 11643) says of its bearer.
#pragma once

#include <string_view>

namespace kaoping {

struct IdBearer {
    int birth_year = 0;
    int birth_month = 0;
    bool is_man = false;
};
// Requires the 18 characters of a well-formed number: its digits 7 to 12 are the month of birth,
// its 17th is odd for a man.
[[nodiscard]] IdBearer bearer_of(std::string_view id_number);

}  // namespace kaoping
