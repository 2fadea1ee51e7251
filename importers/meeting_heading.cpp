#include "importers/meeting_heading.h"

#include <algorithm>

#include "importers/register_words.h"
#include "importers/text.h"

namespace kaoping {
namespace {

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

// What stands over all the days and says nothing of any.
bool is_caption(std::string_view heading) {
    const std::string text = folded(heading);
    return text.ends_with("情况") || equals_any(text, {"考勤", "出勤", "签到", "日期", "学习日期",
                                                       "培训日期", "时间", "学习时间", "培训时间"});
}

// The parts of a heading: parted by white space and brackets, and behind a day written out.
std::vector<std::string> parts_of(std::string_view heading) {
    std::vector<std::string> parts;
    std::u32string part;
    const auto finish = [&] {
        std::string whole = utf8(part);
        if (!whole.empty()) parts.push_back(std::move(whole));
        part.clear();
    };
    for (char32_t c : code_points(tidy(heading))) {
        const bool bracket = c == '(' || c == ')' || c == U'（' || c == U'）';
        if (c == ' ' || bracket || c == U'，' || c == U'、' || c == U'：') {
            finish();
            continue;
        }
        part += c;
        const bool written_out = (c == U'日' || c == U'号') &&
                                 std::any_of(part.begin(), part.end(), is_digit) &&
                                 part.find(U'月') != std::u32string::npos;
        if (written_out) finish();
    }
    finish();
    return parts;
}

// "3.5", "3/5" and "3-5" under a title of one year.
DateReading month_and_day(const std::string& part, std::optional<int> title_year) {
    const std::string text = folded(part);
    const auto sign = text.find_first_of("./-");
    if (sign == std::string::npos) return {};
    const std::string_view month = std::string_view{text}.substr(0, sign);
    const std::string_view day = std::string_view{text}.substr(sign + 1);
    const bool short_numbers =
        all_digits(month) && all_digits(day) && month.size() <= 2 && day.size() <= 2;
    if (!short_numbers || !Day::from(2024, std::stoi(std::string{month}), 1)) return {};
    const RawCell written{RawCell::Kind::text, 1,
                          std::string{month} + "月" + std::string{day} + "日"};
    return read_date(written, title_year);
}

struct DatePart {
    DateReading reading;
    bool is_date = false;
};

// Whether a part is a date, be it one that cannot be used.
DatePart date_in(const RawCell& part, std::optional<int> title_year) {
    DateReading reading = read_date(part, title_year);
    if (reading.day) return {reading, true};
    if (reading.fault != DateFault::unreadable) {
        // 2024, 2024年: a year is no day with something missing.
        const bool year_only = reading.fault == DateFault::no_day && !reading.month_end;
        return {reading, !year_only};
    }
    if (part.kind == RawCell::Kind::number) {
        // 3.1 typed as a number may have been 3.10.
        const DateReading typed = month_and_day(part.text, title_year);
        const bool may_be = typed.day || typed.fault == DateFault::no_year;
        return {{std::nullopt, DateFault::ambiguous_number, std::nullopt}, may_be};
    }
    reading = month_and_day(part.text, title_year);
    return {reading, reading.day || reading.fault == DateFault::no_year ||
                         reading.fault == DateFault::impossible};
}

// "-6日" behind 3月5日: more days than one.
bool goes_on(const std::string& part) {
    const std::string text = folded(part);
    return starts_with_any(text, {"-", "~", "—", "–", "至", "到"}) &&
           text.find_first_of("0123456789") != std::string::npos;
}

// Takes what a part says into the heading; a second date makes it unreadable.
void take_part(const RawCell& part, std::optional<int> title_year, MeetingHeading& heading,
               bool& dated) {
    const DatePart date = date_in(part, title_year);
    if (date.is_date || (dated && goes_on(part.text))) {
        const bool second = dated && (!date.is_date || heading.day != date.reading.day);
        heading.day = second ? std::nullopt : date.reading.day;
        heading.fault = second ? DateFault::unreadable : date.reading.fault;
        dated = true;
        return;
    }
    const std::string text = folded(part.text);
    if (const auto sort = study_sort_words().find(text); sort && !heading.sort) {
        heading.sort = sort;
    } else if (const auto length = read_whole_length(text); length && !heading.length) {
        heading.length = length;
    } else if (const auto each = lengths_of_each({text}); each.size() == 1 && !heading.length) {
        heading.length = each.front();
    } else {
        heading.topic += (heading.topic.empty() ? "" : " ") + part.text;
    }
}

}  // namespace

std::optional<MeetingHeading> read_meeting_heading(const RawCell* above, const RawCell* below,
                                                   std::optional<int> title_year) {
    MeetingHeading heading;
    bool dated = false;
    for (const RawCell* cell : {above, below}) {
        if (cell == nullptr || is_caption(cell->text)) continue;
        if (cell->kind == RawCell::Kind::date || cell->kind == RawCell::Kind::number) {
            take_part(*cell, title_year, heading, dated);
        } else if (cell->kind == RawCell::Kind::text) {
            for (std::string& part : parts_of(cell->text)) {
                take_part({RawCell::Kind::text, cell->column, std::move(part)}, title_year, heading,
                          dated);
            }
        }
    }
    if (!dated) return std::nullopt;
    return heading;
}

bool is_meeting_day(const RawCell& heading) {
    const auto meeting = read_meeting_heading(&heading, nullptr, std::nullopt);
    return meeting && (meeting->day || meeting->fault == DateFault::no_year);
}

std::vector<StudySort> study_sorts_in(const std::vector<std::string>& titles) {
    std::vector<StudySort> found;
    for (const std::string& title : titles) {
        std::string text = folded(title);
        for (std::string_view both : {"学习培训", "培训学习", "学习、培训"}) {
            for (auto at = text.find(both); at != std::string::npos; at = text.find(both)) {
                text.replace(at, both.size(), "/");
            }
        }
        for (const auto& [word, sort] : study_sort_words().words) {
            const bool says = text.find(word) != std::string::npos;
            if (says && std::find(found.begin(), found.end(), sort) == found.end()) {
                found.push_back(sort);
            }
        }
    }
    return found;
}

}  // namespace kaoping
