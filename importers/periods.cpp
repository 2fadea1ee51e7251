#include "importers/periods.h"

#include <algorithm>
#include <array>
#include <utility>

#include "importers/text.h"

namespace kaoping {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

int chinese_digit(char32_t c) {
    constexpr std::u32string_view digits = U"零一二三四五六七八九";
    if (c == U'〇' || c == U'○' || c == U'Ｏ' || c == U'O' || c == U'o') return 0;
    const auto at = digits.find(c);
    return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

// Four ASCII digits at `at`, no further digit around them.
std::optional<int> plain_year_at(std::u32string_view text, std::size_t at) {
    if (at + 4 > text.size()) return std::nullopt;
    int year = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        if (!is_digit(text[i])) return std::nullopt;
        year = year * 10 + static_cast<int>(text[i] - '0');
    }
    const bool longer =
        (at > 0 && is_digit(text[at - 1])) || (at + 4 < text.size() && is_digit(text[at + 4]));
    if (longer || year < kFirstYear || year > kLastYear) return std::nullopt;
    return year;
}

std::optional<int> any_year_at(std::u32string_view text, std::size_t at) {
    if (const auto year = plain_year_at(text, at)) return year;
    return chinese_year_at(text, at);
}

std::optional<PeriodKind> quarter_of_digit(char32_t c) {
    constexpr std::array kinds{PeriodKind::q1, PeriodKind::q2, PeriodKind::q3, PeriodKind::q4};
    const int number = is_digit(c) ? static_cast<int>(c - '0') : chinese_digit(c);
    if (number < 1 || number > 4) return std::nullopt;
    return kinds[static_cast<std::size_t>(number - 1)];
}

// Words that are a period by themselves, the longest first.
constexpr std::array<std::pair<std::u32string_view, PeriodKind>, 16> kWholeWords{{
    {U"半年小结", PeriodKind::h1},
    {U"上半年", PeriodKind::h1},
    {U"半年", PeriodKind::h1},
    {U"H1", PeriodKind::h1},
    {U"年终总评", PeriodKind::y},
    {U"年终", PeriodKind::y},
    {U"全年", PeriodKind::y},
    {U"10-12月", PeriodKind::q4},
    {U"7-9月", PeriodKind::q3},
    {U"4-6月", PeriodKind::q2},
    {U"1-3月", PeriodKind::q1},
    {U"1-6月", PeriodKind::h1},
    {U"Q1", PeriodKind::q1},
    {U"Q2", PeriodKind::q2},
    {U"Q3", PeriodKind::q3},
    {U"Q4", PeriodKind::q4},
}};

// Upper case, one kind of dash.
std::u32string plain(std::string_view text) {
    std::u32string points = code_points(folded(text));
    for (char32_t& c : points) {
        if (c >= 'a' && c <= 'z') c -= 'a' - 'A';
        if (c == U'—' || c == U'–' || c == U'~' || c == U'至' || c == U'～') c = '-';
    }
    return points;
}

// What follows the name of a period in a cell without changing it.
bool is_harmless_tail(std::u32string_view tail) {
    constexpr std::array<std::u32string_view, 9> tails{U"",     U"考评", U"考核", U"小评", U"小结",
                                                       U"总评", U"评分", U"得分", U"度"};
    return std::find(tails.begin(), tails.end(), tail) != tails.end();
}

// 第一季度, 1季, at the beginning; moves `text` behind it.
std::optional<PeriodKind> take_quarter(std::u32string_view& text) {
    std::u32string_view rest = text;
    if (!rest.empty() && rest.front() == U'第') rest.remove_prefix(1);
    if (rest.size() < 2 || rest[1] != U'季') return std::nullopt;
    const auto kind = quarter_of_digit(rest.front());
    if (!kind) return std::nullopt;
    rest.remove_prefix(2);
    if (!rest.empty() && rest.front() == U'度') rest.remove_prefix(1);
    text = rest;
    return kind;
}

std::optional<PeriodKind> take_whole_word(std::u32string_view& text) {
    for (const auto& [word, kind] : kWholeWords) {
        if (text.starts_with(word)) {
            text.remove_prefix(word.size());
            return kind;
        }
    }
    return std::nullopt;
}

struct YearPart {
    std::optional<int> year;
    bool dash = false;   // "2024-": a bare number of a quarter may follow
    bool whole = false;  // 年度: the year itself, if nothing follows
    bool word = false;   // 年 or 年度 was written
};

YearPart take_year(std::u32string_view& text) {
    YearPart part{any_year_at(text, 0)};
    if (!part.year) return part;
    text.remove_prefix(4);
    if (text.starts_with(U"年终") || text.starts_with(U"年末")) return part;
    if (!text.empty() && text.front() == U'年') {
        part.word = true;
        text.remove_prefix(1);
        if (!text.empty() && text.front() == U'度') {
            part.whole = true;
            text.remove_prefix(1);
        }
    } else if (!text.empty() && (text.front() == '-' || text.front() == '/')) {
        part.dash = true;
        text.remove_prefix(1);
    }
    return part;
}

template <class T>
void add_distinct(std::vector<T>& list, T value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

// What one title says, before titles are weighed against each other.
struct Findings {
    std::vector<int> years;       // 2024年, 2024Q1
    std::vector<int> date_years;  // 2024年4月8日, 2025年1月, 2024.4.8
    std::vector<PeriodKind> kinds;
    bool whole_year = false;
    bool first_half = false;
    bool second_half = false;
};

// From 填报, 填表 or 制表 on, a date tells when the paper was made, not what it is about.
std::u32string_view without_making(std::u32string_view title) {
    for (std::u32string_view word : {U"填报", U"填表", U"制表"}) {
        title = title.substr(0, title.find(word));
    }
    return title;
}

void find_year(std::u32string_view title, std::size_t at, Findings& found) {
    const auto year = any_year_at(title, at);
    if (!year) return;
    std::u32string_view rest = title.substr(at + 4);
    if (rest.empty()) return;
    const char32_t next = rest.front();
    if (next == '.' || ((next == '/' || next == '-') && rest.find('-', 1) != rest.npos)) {
        add_distinct(found.date_years, *year);
        return;
    }
    const bool names_period = next == 'Q' || next == 'H' || next == 'Y' || next == '-';
    if (next != U'年' && !names_period) return;
    const auto month = rest.find_first_not_of(U"0123456789", 1);
    const bool is_date = next == U'年' && month != rest.npos && month > 1 && rest[month] == U'月';
    add_distinct(is_date ? found.date_years : found.years, *year);
    if (rest.starts_with(U"年度")) found.whole_year = true;
    if (next == 'Y') add_distinct(found.kinds, PeriodKind::y);
    if (next == '-' && rest.size() > 1 && (rest.size() == 2 || !is_digit(rest[2]))) {
        if (const auto kind = quarter_of_digit(rest[1])) add_distinct(found.kinds, *kind);
    }
}

// 第一、二季度 and 一至三季度 name more than the last quarter.
bool is_list_sign(char32_t c) {
    return std::u32string_view{U"、,，和及-"}.find(c) != std::u32string_view::npos;
}

void search(std::u32string_view title, Findings& found) {
    title = without_making(title);
    for (std::size_t at = 0; at < title.size(); ++at) find_year(title, at, found);
    for (std::size_t at = 0; at < title.size();) {
        std::u32string_view rest = title.substr(at);
        if (rest.starts_with(U"下半年")) {
            found.second_half = true;
            at += 3;
            continue;
        }
        found.first_half = found.first_half || rest.starts_with(U"上半年");
        // 四季青 is a place.
        const bool says_quarter = rest.front() == U'第' || rest.substr(1).starts_with(U"季度");
        auto kind = says_quarter ? take_quarter(rest) : std::nullopt;
        // The "1" of "11-3月" begins no month.
        const bool after_digit = at > 0 && is_digit(title[at - 1]) && is_digit(title[at]);
        if (!kind && !after_digit) kind = take_whole_word(rest);
        if (kind) add_distinct(found.kinds, *kind);
        if (says_quarter && kind && at >= 2 && is_list_sign(title[at - 1])) {
            if (const auto other = quarter_of_digit(title[at - 2])) {
                add_distinct(found.kinds, *other);
            }
        }
        at = kind ? title.size() - rest.size() : at + 1;
    }
}

}  // namespace

std::optional<int> chinese_year_at(std::u32string_view text, std::size_t at) {
    if (at + 4 > text.size() || is_digit(text[at])) return std::nullopt;
    int year = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const int digit = chinese_digit(text[i]);
        if (digit < 0) return std::nullopt;
        year = year * 10 + digit;
    }
    if (year < kFirstYear || year > kLastYear) return std::nullopt;
    return year;
}

std::optional<PeriodWords> read_period(std::string_view text, bool of_quarter_column) {
    const std::u32string points = plain(text);
    std::u32string_view rest = points;
    if (rest.empty()) return std::nullopt;
    const YearPart year = take_year(rest);
    PeriodWords words{year.year, std::nullopt, false};
    if (rest.starts_with(U"下半年") || rest == U"H2") {
        words.second_half = true;
        return words;
    }
    const bool may_be_bare = year.dash || (of_quarter_column && !year.year);
    if (may_be_bare && rest.size() == 1 && quarter_of_digit(rest.front())) {
        words.kind = quarter_of_digit(rest.front());
        return words;
    }
    words.kind = take_quarter(rest);
    if (!words.kind) words.kind = take_whole_word(rest);
    if (!words.kind && year.year && (rest == U"Y" || year.whole)) {
        words.kind = PeriodKind::y;
        if (rest == U"Y") rest = {};
    }
    if (!words.kind && !year.year && (rest == U"Y" || rest.starts_with(U"年度"))) {
        words.kind = PeriodKind::y;
        rest.remove_prefix(rest == U"Y" ? 1 : 2);
    }
    if (!words.kind || !is_harmless_tail(rest)) return std::nullopt;
    return words;
}

std::optional<int> read_year(std::string_view text) {
    const std::u32string points = plain(text);
    std::u32string_view rest = points;
    const auto year = any_year_at(rest, 0);
    if (!year) return std::nullopt;
    rest.remove_prefix(4);
    const bool ends = rest.empty() || rest == U"年" || rest == U"年度";
    return ends ? year : std::nullopt;
}

TitleWords read_titles(const std::vector<std::string>& titles) {
    Findings found;
    // What is longer is a text; it may be a cell of thousands of characters.
    constexpr std::size_t longest = 300;
    for (const std::string& title : titles) {
        search(std::u32string_view{plain(title)}.substr(0, longest), found);
    }
    TitleWords words;
    words.years_are_of_dates = found.years.empty();
    words.years = found.years.empty() ? found.date_years : found.years;
    words.kinds = found.kinds;
    words.first_half = found.first_half;
    words.second_half = found.second_half;
    if (words.kinds.empty() && !words.second_half && found.whole_year) {
        words.kinds.push_back(PeriodKind::y);
        words.says_year_end_only = true;
    }
    return words;
}

}  // namespace kaoping
