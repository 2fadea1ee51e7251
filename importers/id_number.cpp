#include "importers/id_number.h"

#include <array>

#include "importers/text.h"

namespace kaoping {
namespace {

char check_digit(std::string_view first_17) {
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view digits = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += (first_17[i] - '0') * weights[i];
    return digits[static_cast<std::size_t>(sum % 11)];
}

}  // namespace

IdNumberReading read_id_number(const RawCell& cell) {
    if (cell.kind == RawCell::Kind::number) return {"", IdNumberFault::typed_as_number};
    std::string number = folded(cell.text);
    if (!number.empty() && number.back() == 'x') number.back() = 'X';
    if (number.find_first_of("eE") != std::string::npos && number.find('+') != std::string::npos) {
        return {"", IdNumberFault::typed_as_number};
    }
    if (number.find('*') != std::string::npos) return {"", IdNumberFault::masked};
    if (number.size() == 15 && all_digits(number)) return {"", IdNumberFault::old_number};
    const std::string_view first_17 = std::string_view{number}.substr(0, 17);
    const bool formed = number.size() == 18 && all_digits(first_17) &&
                        (number.back() == 'X' || all_digits(std::string_view{number}.substr(17)));
    if (!formed) return {"", IdNumberFault::malformed};
    if (check_digit(first_17) != number.back()) return {"", IdNumberFault::check_digit};
    return {number};
}

}  // namespace kaoping
