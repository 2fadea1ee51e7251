#include "importers/workbook_dates.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

#include "records/day.h"

namespace kaoping {
namespace {

constexpr std::int64_t kSecondsOfDay = 86'400;

constexpr std::int64_t number_of_day(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    return std::chrono::sys_days{date}.time_since_epoch().count();
}

// The last day Excel knows.
constexpr std::int64_t kLastDay = number_of_day(9999, 12, 31);

std::string two_digits(std::int64_t number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string with_time(Day day, std::int64_t seconds) {
    std::string text = to_string(day);
    if (seconds == 0) return text;
    return text + 'T' + two_digits(seconds / 3600) + ':' + two_digits(seconds / 60 % 60) + ':' +
           two_digits(seconds % 60);
}

// Two digits at `at`, at most `most`; -1 when they are not there.
int pair_at(std::string_view text, std::size_t at, int most) {
    if (text.size() < at + 2) return -1;
    const int tens = text[at] - '0';
    const int ones = text[at + 1] - '0';
    if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return -1;
    const int number = 10 * tens + ones;
    return number > most ? -1 : number;
}

// What may follow hh:mm:ss: a fraction, a zone, both or nothing.
bool is_fraction_and_zone(std::string_view text) {
    std::size_t at = 0;
    if (at < text.size() && text[at] == '.') {
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9';) ++at;
    }
    const std::string_view zone = text.substr(at);
    if (zone.empty() || zone == "Z") return true;
    return zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':' &&
           pair_at(zone, 1, 14) >= 0 && pair_at(zone, 4, 59) >= 0;
}

}  // namespace

std::optional<std::string> date_of_serial(std::string_view number, DateBase base) {
    double serial = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), serial);
    if (error != std::errc{} || end != number.data() + number.size()) return std::nullopt;
    if (!(serial >= 0 && serial < 3'000'000)) return std::nullopt;
    // A double holds a date to less than a microsecond; to the second it is exact.
    const std::int64_t seconds = std::llround(serial * static_cast<double>(kSecondsOfDay));
    const std::int64_t count = seconds / kSecondsOfDay;
    std::int64_t day = 0;
    switch (base) {
        case DateBase::from_1900:
            if (count == 0 || count == 60) return std::nullopt;
            day = number_of_day(1899, 12, 30) + count + (count < 60 ? 1 : 0);
            break;
        case DateBase::from_1904:
            day = number_of_day(1904, 1, 1) + count;
            break;
    }
    if (day > kLastDay) return std::nullopt;
    return with_time(Day::of_number(static_cast<std::int32_t>(day)), seconds % kSecondsOfDay);
}

std::optional<std::string> date_of_iso(std::string_view text) {
    const auto day = Day::parse_iso(text.substr(0, 10));
    if (!day) return std::nullopt;
    if (text.size() == 10) return to_string(*day);
    if (text[10] != 'T' && text[10] != ' ') return std::nullopt;
    const int hours = pair_at(text, 11, 23);
    const int minutes = pair_at(text, 14, 59);
    if (hours < 0 || minutes < 0 || text[13] != ':') return std::nullopt;
    int seconds = 0;
    std::string_view rest = text.substr(16);
    if (!rest.empty() && rest.front() == ':') {
        seconds = pair_at(rest, 1, 59);
        if (seconds < 0) return std::nullopt;
        rest.remove_prefix(3);
    }
    if (!is_fraction_and_zone(rest)) return std::nullopt;
    return with_time(*day, hours * 3600 + minutes * 60 + seconds);
}

bool is_date_format(std::string_view code) {
    for (std::size_t at = 0; at < code.size(); ++at) {
        switch (code[at]) {
            case '"':
                at = code.find('"', at + 1);
                if (at == std::string_view::npos) return false;
                break;
            case '[':
                at = code.find(']', at + 1);
                if (at == std::string_view::npos) return false;
                break;
            case '\\':  // the next character as it stands
            case '_':   // the width of the next character
            case '*':   // the next character as filling
                ++at;
                break;
            case 'y':
            case 'Y':
            case 'm':
            case 'M':
            case 'd':
            case 'D':
            case 'h':
            case 'H':
                return true;
            default:
                break;
        }
    }
    return false;
}

bool is_built_in_date_format(unsigned id) {
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

}  // namespace kaoping
