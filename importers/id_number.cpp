#include "importers/id_number.h"

#include <array>
#include <vector>

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

int number_in(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

// The groups of digits of a text: 1988年2月 → 1988, 2.
std::vector<std::string> digit_groups(std::string_view text) {
    std::vector<std::string> groups;
    bool inside = false;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if (digit && !inside) groups.emplace_back();
        if (digit) groups.back() += c;
        inside = digit;
    }
    return groups;
}

}  // namespace

bool contradicts_birth(const RawCell& birth, const IdBearer& bearer) {
    auto groups = digit_groups(folded(birth.text));
    if (groups.empty() || groups.front().size() < 4 || groups.front().size() > 8) return false;
    const std::string first = groups.front();
    const bool together = first.size() == 6 || first.size() == 8;  // 198802, 19880215
    if (first.size() != 4 && !together) return false;
    if (number_in(std::string_view{first}.substr(0, 4)) != bearer.birth_year) return true;
    std::string month = together ? first.substr(4, 2) : groups.size() > 1 ? groups[1] : "";
    const bool lost_zero = birth.kind == RawCell::Kind::number && month == "1";
    if (month.empty() || month.size() > 2 || lost_zero) return false;
    return number_in(month) != bearer.birth_month;
}

bool contradicts_sex(const RawCell& sex, const IdBearer& bearer) {
    const std::string word = folded(sex.text);
    return (word == "男" && !bearer.is_man) || (word == "女" && bearer.is_man);
}

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
