#include "records/day.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace kaoping {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

year_month_day civil(Day day) {
    return year_month_day{sys_days{std::chrono::days{day.number()}}};
}

Day from_civil(year_month_day date) {
    return Day::of_number(static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count()));
}

year_month_day make_civil(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

// The number of `text[at, at + count)`, or -1 when a character is no digit.
int number_at(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (char c : text.substr(at, count)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<Day> Day::from(int year, int month, int day) {
    if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1 || day > 31) {
        return std::nullopt;
    }
    const auto date = make_civil(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    if (!date.ok()) return std::nullopt;
    return from_civil(date);
}

std::optional<Day> Day::parse_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    return from(number_at(text, 0, 4), number_at(text, 5, 2), number_at(text, 8, 2));
}

int Day::year() const {
    return static_cast<int>(civil(*this).year());
}

int Day::month() const {
    return static_cast<int>(static_cast<unsigned>(civil(*this).month()));
}

int Day::day_of_month() const {
    return static_cast<int>(static_cast<unsigned>(civil(*this).day()));
}

bool Day::is_weekend() const {
    const std::chrono::weekday weekday{sys_days{std::chrono::days{number_}}};
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

Day Day::plus_months(int months) const {
    const auto date = civil(*this) + std::chrono::months{months};
    if (date.ok()) return from_civil(date);
    return from_civil(date.year() / date.month() / std::chrono::last);
}

std::string to_string(Day day) {
    const int year = day.year();
    const int month = day.month();
    const int date = day.day_of_month();
    std::string text = "0000-00-00";
    for (int i = 3, rest = year; i >= 0; --i, rest /= 10) {
        text[static_cast<std::size_t>(i)] = static_cast<char>('0' + rest % 10);
    }
    text[5] = static_cast<char>('0' + month / 10);
    text[6] = static_cast<char>('0' + month % 10);
    text[8] = static_cast<char>('0' + date / 10);
    text[9] = static_cast<char>('0' + date % 10);
    return text;
}

Day day_of(int year, int month, int day) {
    const auto result = Day::from(year, month, day);
    if (!result) throw std::logic_error("day_of: no such day");
    return *result;
}

DayRange overlap(DayRange a, DayRange b) {
    return {std::max(a.first, b.first), std::min(a.last, b.last)};
}

DayRange window_after(Day day, int months) {
    return {day.plus_days(1), day.plus_months(months)};
}

DayRange calendar_year(int year) {
    return {day_of(year, 1, 1), day_of(year, 12, 31)};
}

}  // namespace kaoping
