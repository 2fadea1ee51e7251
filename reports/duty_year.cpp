#include "reports/duty_year.h"

#include <algorithm>
#include <charconv>

namespace kaoping {
namespace {

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end) return std::nullopt;
    return number;
}

}  // namespace

std::vector<const DutyRow*> rows_of_rule(const DutyYear& year, std::string_view rule) {
    std::vector<const DutyRow*> rows;
    for (const DutyRow& row : year.rows) {
        if (row.rule == rule) rows.push_back(&row);
    }
    return rows;
}

std::string_view detail_of(const DutyRow& row, std::string_view key) {
    for (const std::string_view part : row.detail) {
        if (part.starts_with(key) && part.substr(key.size()).starts_with('=')) {
            return part.substr(key.size() + 1);
        }
    }
    return "";
}

std::int64_t count_of(const DutyRow& row, std::string_view key) {
    return whole_number(detail_of(row, key)).value_or(0);
}

bool has_detail(const DutyRow& row, std::string_view word) {
    return std::ranges::find(row.detail, word) != row.detail.end();
}

Cell figure_cell(std::string_view figure) {
    if (figure.empty()) return {};
    if (const auto day = Day::parse_iso(figure)) return *day;
    if (const auto number = whole_number(figure)) return *number;
    if (const auto points = parse_points(figure).value) return *points;
    return text_cell(figure);
}

Points points_of(std::string_view figure) {
    return parse_points(figure).value.value_or(Points{});
}

Cell amount_cell(Points amount) {
    if (amount.hundredths() % 100 == 0) return amount.hundredths() / 100;
    return amount;
}

std::string amount_text(Points amount) {
    return amount.hundredths() % 100 == 0 ? std::to_string(amount.hundredths() / 100)
                                          : to_string(amount);
}

std::string_view word(DutyVerdict which, Language language) {
    return word(Topic::duty_verdict, to_key(which), language);
}

void cite_articles(Sheet& sheet, const std::vector<const DutyRow*>& rows, Language language) {
    std::vector<std::string> articles;
    for (const DutyRow* row : rows) {
        std::string article{article_name(row->article, language)};
        if (std::ranges::find(articles, article) == articles.end()) {
            articles.push_back(std::move(article));
        }
    }
    if (articles.empty()) return;
    sheet.notes.push_back((language == Language::chinese ? "依据：" : "Article: ") +
                          sentences(articles, language));
}

PeopleIndex::PeopleIndex(const DutyYear& year) {
    for (const RegisteredPerson& each : year.people) people_.emplace(each.person.id, &each.person);
}

const PersonLine* PeopleIndex::find(std::optional<PersonId> person) const {
    if (!person) return nullptr;
    const auto found = people_.find(*person);
    return found == people_.end() ? nullptr : found->second;
}

Cell PeopleIndex::name(std::optional<PersonId> person) const {
    const PersonLine* line = find(person);
    return line ? text_cell(line->name) : Cell{};
}

Cell PeopleIndex::unit(std::optional<PersonId> person) const {
    const PersonLine* line = find(person);
    return line ? text_cell(line->unit) : Cell{};
}

}  // namespace kaoping
