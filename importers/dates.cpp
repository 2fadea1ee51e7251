#include "importers/dates.h"

#include <string>
#include <string_view>
#include <vector>

#include "importers/periods.h"
#include "importers/text.h"

namespace kaoping {
namespace {

// Day 0 of a spreadsheet's serial numbers is 1899-12-30; those accepted lie in 1950–2100.
const Day kSerialZero = day_of(1900, 1, 1).plus_days(-2);
constexpr int kFirstSerial = 18'264;
constexpr int kLastSerial = 73'415;

DateReading found(Day day) {
    return {day, DateFault::unreadable, std::nullopt};
}

DateReading refused(DateFault fault) {
    return {std::nullopt, fault, std::nullopt};
}

DateReading day_or_impossible(int year, int month, int day) {
    if (const auto result = Day::from(year, month, day)) return found(*result);
    return refused(DateFault::impossible);
}

int number_of(std::u32string_view digits) {
    int value = 0;
    for (char32_t c : digits) value = value * 10 + static_cast<int>(c - '0');
    return value;
}

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

// A month without its day; there may be no such month.
DateReading month_only(int year, int month) {
    const auto first = Day::from(year, month, 1);
    if (!first) return refused(DateFault::impossible);
    return {std::nullopt, DateFault::no_day, first->plus_months(1).plus_days(-1)};
}

// Two digits of a year: offices write 24.3.5, and 98.7.1 for an entry date.
int full_year(int two_digits) {
    return two_digits < 70 ? 2000 + two_digits : 1900 + two_digits;
}

// 一 … 三十一, 廿一, as digits; other characters end the number.
int take_chinese_number(std::u32string_view text, std::size_t& at) {
    constexpr std::u32string_view digits = U"零一二三四五六七八九";
    int tens = 0;
    int units = 0;
    bool any = false;
    for (; at < text.size(); ++at) {
        const auto digit = digits.find(text[at]);
        if (text[at] == U'十') {
            tens = any ? units : 1;
            units = 0;
        } else if (text[at] == U'廿' || text[at] == U'卅') {
            tens = text[at] == U'廿' ? 2 : 3;
        } else if (digit != std::u32string_view::npos) {
            units = static_cast<int>(digit);
        } else {
            break;
        }
        any = true;
    }
    return tens * 10 + units;
}

// Chinese numerals as digits: 二〇二四年三月五日 → 2024年3月5日.
std::u32string in_digits(std::u32string_view text) {
    std::u32string result;
    std::size_t at = 0;
    if (const auto year = chinese_year_at(text, 0)) {
        for (char c : std::to_string(*year)) result += static_cast<char32_t>(c);
        at = 4;
    }
    constexpr std::u32string_view numerals = U"零一二三四五六七八九十廿卅";
    while (at < text.size()) {
        if (numerals.find(text[at]) == std::u32string_view::npos) {
            result += text[at++];
            continue;
        }
        for (char c : std::to_string(take_chinese_number(text, at))) {
            result += static_cast<char32_t>(c);
        }
    }
    return result;
}

// Takes a time of day off the end: "2024/3/5 0:00", "2024-03-05T08:30:00", "3月5日 上午9时".
std::string_view without_time(std::string_view text) {
    const auto cut = text.find_first_of("T ");
    const bool timed = cut != std::string_view::npos && cut > 0 &&
                       contains_any(text.substr(cut), {":", "：", "午", "时", "点"});
    return timed ? text.substr(0, cut) : text;
}

// The same where no blank parts them: "3月5日9:30", "3月5日下午".
std::u32string_view without_joined_time(std::u32string_view text) {
    const auto end = text.find_first_of(U"日号");
    if (end == std::u32string_view::npos) return text;
    const std::u32string_view rest = text.substr(end + 1);
    const bool is_time = rest.find_first_not_of(U"0123456789:时分点半上中下午") == rest.npos;
    return is_time ? text.substr(0, end + 1) : text;
}

// Numbers and what separates them: "2024年3月5日" → {2024, 3, 5} and {年, 月, 日}.
struct Split {
    std::vector<std::u32string> numbers;
    std::u32string signs;
    bool clean = true;  // numbers and single signs take turns
};

Split split(std::u32string_view text) {
    Split parts;
    bool in_number = false;
    for (char32_t c : text) {
        if (is_digit(c)) {
            if (!in_number) parts.numbers.emplace_back();
            parts.numbers.back() += c;
        } else {
            parts.clean = parts.clean && in_number;
            parts.signs += c;
        }
        in_number = is_digit(c);
    }
    return parts;
}

bool are_dividers(std::u32string_view signs) {
    return signs == U".." || signs == U"--" || signs == U"//";
}

DateReading read_three(const Split& parts) {
    const std::u32string& first = parts.numbers[0];
    const std::u32string& last = parts.numbers[2];
    const bool written =
        parts.signs == U"年月" || parts.signs == U"年月日" || parts.signs == U"年月号";
    if (!written && !are_dividers(parts.signs)) return refused(DateFault::unreadable);
    if (parts.numbers[1].size() > 2) return refused(DateFault::unreadable);
    if (first.size() == 4 && last.size() <= 2) {
        return day_or_impossible(number_of(first), number_of(parts.numbers[1]), number_of(last));
    }
    if (first.size() <= 2 && last.size() == 4) return refused(DateFault::ambiguous_order);
    if (first.size() != 2 || last.size() > 2) return refused(DateFault::unreadable);
    // 03/04/24 may begin with a day; 24/3/5 and 24.3.15 do not.
    const bool may_end_with_year = last.size() == 2 && parts.signs != U".." && !written;
    if (may_end_with_year && number_of(first) <= 31) return refused(DateFault::ambiguous_order);
    return day_or_impossible(full_year(number_of(first)), number_of(parts.numbers[1]),
                             number_of(last));
}

DateReading read_two(const Split& parts, std::optional<int> title_year) {
    const bool month_and_day =
        parts.signs == U"月日" || parts.signs == U"月号" || parts.signs == U"月";
    const bool short_numbers = parts.numbers[0].size() <= 2 && parts.numbers[1].size() <= 2;
    if (month_and_day && short_numbers) {
        if (!title_year) return refused(DateFault::no_year);
        return day_or_impossible(*title_year, number_of(parts.numbers[0]),
                                 number_of(parts.numbers[1]));
    }
    if (parts.numbers[0].size() != 4 || parts.numbers[1].size() > 2) {
        return refused(DateFault::unreadable);
    }
    if (parts.signs == U".") return refused(DateFault::ambiguous_number);
    return month_only(number_of(parts.numbers[0]), number_of(parts.numbers[1]));
}

DateReading read_one(std::u32string_view digits, std::u32string_view signs) {
    if (!signs.empty()) {
        return refused(digits.size() == 4 ? DateFault::no_day : DateFault::unreadable);
    }
    if (digits.size() == 8) {
        return day_or_impossible(number_of(digits.substr(0, 4)), number_of(digits.substr(4, 2)),
                                 number_of(digits.substr(6, 2)));
    }
    if (digits.size() == 5) {
        const int serial = number_of(digits);
        if (serial >= kFirstSerial && serial <= kLastSerial) {
            return found(kSerialZero.plus_days(serial));
        }
    }
    if (digits.size() == 6) {
        const int year = number_of(digits.substr(0, 4));
        const int month = number_of(digits.substr(4, 2));
        if (Day::from(year, month, 1)) return month_only(year, month);
    }
    const bool is_year = digits.size() == 4 && Day::from(number_of(digits), 1, 1);
    return refused(is_year ? DateFault::no_day : DateFault::unreadable);
}

// "45356.5" is a serial number with a time of day; "2024.3" is a month or a spoilt October.
std::string_view without_time_fraction(std::string_view number) {
    const auto point = number.find('.');
    return point == 5 ? number.substr(0, point) : number;
}

}  // namespace

DateReading read_date(const RawCell& cell, std::optional<int> title_year) {
    if (cell.kind == RawCell::Kind::date) {
        const auto day = Day::parse_iso(std::string_view{cell.text}.substr(0, 10));
        return day ? found(*day) : refused(DateFault::impossible);
    }
    const std::string typed = tidy(cell.text);
    const std::u32string untimed = code_points(folded(without_time(typed)));
    std::u32string text{without_joined_time(untimed)};
    if (!text.empty() && !is_digit(text.front())) text = in_digits(text);
    if (text.find_first_of(U"年月") != std::u32string::npos) text = in_digits(text);
    const std::string plain{without_time_fraction(utf8(text))};
    const Split parts = split(code_points(plain));
    if (!parts.clean || parts.numbers.empty() || parts.numbers.size() > 3) {
        return refused(DateFault::unreadable);
    }
    if (parts.numbers.size() == 3) return read_three(parts);
    if (parts.numbers.size() == 2) return read_two(parts, title_year);
    return read_one(parts.numbers[0], parts.signs);
}

}  // namespace kaoping
