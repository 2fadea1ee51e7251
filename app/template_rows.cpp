#include "app/template_rows.h"

#include <algorithm>
#include <array>

#include "config/wording.h"
#include "importers/words.h"
#include "scoring/due.h"

namespace kaoping {
namespace {

// The word offices usually write for a value.
template <class Word>
Cell usual_word(const WordList<Word>& list, const std::optional<Word>& value) {
    if (!value) return {};
    for (const auto& [word, meaning] : list.words) {
        if (meaning == *value) return std::string{word};
    }
    return {};
}

template <class T>
Cell told_cell(const std::optional<T>& told) {
    if (!told) return {};
    return *told;
}

Cell text_or_blank(const std::string& text) {
    if (text.empty()) return {};
    return text;
}

KnownCells known_of_roster(const RosterRow& row) {
    return {{Field::number, text_or_blank(row.number)},
            {Field::name, text_or_blank(row.name)},
            {Field::unit, text_or_blank(row.unit)},
            {Field::post, text_or_blank(row.post)},
            {Field::pool, usual_word(pool_words(), row.pool)},
            {Field::id_number, text_or_blank(row.id_number)},
            {Field::entry, told_cell(row.entry)},
            {Field::leave, told_cell(row.leave)},
            {Field::participation, usual_word(participation_words(), row.participation)},
            {Field::effective, told_cell(row.effective)},
            {Field::remark, text_or_blank(row.remark)}};
}

KnownCells who(const Person& person, Day last_day, int year) {
    const PersonLine line = line_on(person, last_day);
    return {{Field::number, text_or_blank(line.number)},
            {Field::name, text_or_blank(line.name)},
            {Field::unit, text_or_blank(line.unit)},
            {Field::year, static_cast<std::int64_t>(year)}};
}

void add_evaluation(KnownCells& cells, const PersonFacts& facts, Period period) {
    const auto found = std::ranges::find(facts.evaluations, period, &Evaluation::period);
    if (found == facts.evaluations.end()) return;
    constexpr std::array fields{Field::self, Field::review, Field::decision};
    for (std::size_t at = 0; at < fields.size(); ++at) {
        if (const auto& stage = found->stages[at]) cells[fields[at]] = stage->value.points();
    }
    if (found->bonus) cells[Field::bonus] = found->bonus->value;
    if (found->deduction) cells[Field::deduction] = found->deduction->value;
    cells[Field::deduction_reason] = text_or_blank(found->deduction_reason);
    cells[Field::reviewer] = text_or_blank(found->reviewer);
    cells[Field::remark] = text_or_blank(found->remark);
}

void add_grade(KnownCells& cells, const Person& person, const PersonFacts& facts, int year) {
    const auto found = std::ranges::find(facts.grades, year, &GradeDecision::year);
    if (found == facts.grades.end()) return;
    const Pool pool = pool_of(person.row_on(calendar_year(year).last));
    cells[Field::grade] = std::string{word(found->grade, pool, Language::chinese)};
    cells[Field::document] = text_or_blank(found->document);
    cells[Field::day] = told_cell(found->day);
}

}  // namespace

std::optional<KnownCells> known_of(const Person& person, const PersonFacts& facts, Prefill prefill,
                                   const TemplateRequest& request) {
    const DayRange year = calendar_year(request.year);
    const bool serves = person.days_served(year) > 0;
    switch (prefill) {
        case Prefill::none:
            return std::nullopt;
        case Prefill::roster:
            if (!serves) return std::nullopt;
            return known_of_roster(person.history().back());
        case Prefill::due: {
            if (!request.period || !is_due(person, *request.period)) return std::nullopt;
            KnownCells cells = who(person, request.period->last_day(), request.year);
            cells[Field::period] = std::string{word(request.period->kind, Language::chinese)};
            if (request.kind == FactKind::evaluations) {
                add_evaluation(cells, facts, *request.period);
            }
            return cells;
        }
        case Prefill::year: {
            if (!serves) return std::nullopt;
            KnownCells cells = who(person, year.last, request.year);
            if (request.kind == FactKind::grades) add_grade(cells, person, facts, request.year);
            return cells;
        }
    }
    return std::nullopt;
}

}  // namespace kaoping
