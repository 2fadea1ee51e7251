#include "records/id_bearer.h"

namespace kaoping {
namespace {

int number_in(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) value = value * 10 + (digit - '0');
    return value;
}

}  // namespace

IdBearer bearer_of(std::string_view id_number) {
    const bool is_man = (id_number[16] - '0') % 2 == 1;
    return {number_in(id_number.substr(6, 4)), number_in(id_number.substr(10, 2)), is_man};
}

}  // namespace kaoping
