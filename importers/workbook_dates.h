// Dates of a workbook: serial numbers under a date format, and ISO dates; both become civil dates
// without a zone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kaoping {

// From which day a workbook counts: 1900 (serial 1 is 1900-01-01, and the 1900-02-29 that never was
// has the number 60) or 1904 (serial 0 is 1904-01-01, once the habit of the Macintosh).
enum class DateBase : unsigned char { from_1900, from_1904 };

// YYYY-MM-DD, or YYYY-MM-DDThh:mm:ss when the time of day, to the nearest second, is not midnight.
// Empty when the number stands for no day up to the year 9999: a mere time of day, a negative
// number, the 29 February of 1900.
[[nodiscard]] std::optional<std::string> date_of_serial(std::string_view number, DateBase base);

// The same from an ISO date with or without a time of day. A zone is dropped, not applied: the date
// is the one that was written. Empty when it is no such date.
[[nodiscard]] std::optional<std::string> date_of_iso(std::string_view text);

// Whether a number format shows days or hours: y, m, d or h stands outside quotes and brackets,
// whatever the language of the words around it (yyyy"年"m"月"d"日").
[[nodiscard]] bool is_date_format(std::string_view code);

// The same for the formats that have a number only; the numbers 27-36 and 50-58 are dates in
// Chinese, Japanese and Korean editions.
[[nodiscard]] bool is_built_in_date_format(unsigned id);

}  // namespace kaoping
